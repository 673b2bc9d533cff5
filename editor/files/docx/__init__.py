"""Word documents (.docx): read, corrected in place or with tracked changes, and made new.

A .docx is a zip archive of parts (Open Packaging Conventions); the text is in WordprocessingML.

Reading: `document` (class Docx, the way in) opens the archive with `package`, which finds the
main part, the footnotes and the endnotes. `markup` parses each part and finds every element's
tags in the source; `reader` walks through them, with its state in `reader_state` and the element
names from `vocabulary`, and builds the stories, paragraphs, runs and pieces of `model`, whose
`build_model` lays them out as the lines of the text; `content` holds parts and model together.
`texts_apart` reads text that is in no run (WordArt, entries of forms) and `diagrams` that of
SmartArt, each as text boxes. `user_notes` says what is not in the text.

Writing: `expand_markup` rewrites empty tags and CDATA that a change touches, so that it has a
place to go, and `simple_fields` the fields that are to hold a tracked change. `changes` translates
changes of the text into changes of pieces. `in_place` replaces them, `tracked` records them as
w:ins and w:del, or has `fields` delete a field as a whole; both extend `writer`, which plans what
happens to paragraphs and has `apart` replace text that is in no run. Where a text stands twice,
`copies` has the second place say the same. `run_content` and `markup_writer` produce the new
mark-up, `splices` puts it into the source.
`document` reads the result again and refuses it unless it gives the corrected text.

New files: `new_document` with `new_body`.
"""

from editor.files.docx.content import Revisions
from editor.files.docx.document import Docx
from editor.files.docx.new_document import new_docx

__all__ = ["Docx", "Revisions", "new_docx"]
