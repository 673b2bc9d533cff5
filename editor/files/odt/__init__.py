"""OpenDocument text (.odt): read, corrected in place or with tracked changes, and made new.

An .odt is a zip archive; its text is in the part content.xml.

Reading: `document` (class Odt, the way in) checks with `package` what kind of file it is.
`markup` cuts content.xml into tokens; `reader` goes through them once, with the element names
from `vocabulary` and the rules of `white_space`. `line_collector` puts lines in reading order and
leaves out or restores what tracked changes hide; these are gathered by `changed_regions`. The
result is `model`: the lines of the text, the pieces they consist of and where those stand in the
XML. `user_notes` says what is not in the text.

Writing: `changes` prepares changes of the text; `writer` translates them into edits of pieces
(`piece_edits`) and of paragraphs (`paragraph_chain` joins and removes them). For tracked changes
it asks `tracked`, which writes the changed regions. `tags` copies tags; `splices` puts everything
into the XML. `document` reads the result again and refuses it unless it gives the corrected text.

New files: `new_document` with `new_body`.
"""

from editor.files.odt.document import Odt
from editor.files.odt.new_body import without_page_breaks
from editor.files.odt.new_document import new_odt

__all__ = ["Odt", "new_odt", "without_page_breaks"]
