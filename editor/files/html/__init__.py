"""Web pages (.html): read as text, corrected in place, and made new.

Reading: `page` (class Html, the way in) finds the encoding with `encoding_declaration` and runs
`reader` over the source once. `reader` follows the HTML standard's rules for tags: `tags` finds
them, `elements` lists what each element does, `attribute_traits` what its attributes change,
`page_style` what the page's own style hides, and `open_elements` is the stack of open elements.
It feeds text to `line_collector`, which decodes `character_references`, collapses white space and
records in `source_map` where in the source each range of the text stands. `furniture` merges the
spans that are likely not the article, `frames` adds the pages of frames, and `provenance` finds
when the page says that it was published.

Writing: `changes` splits the changes of the text by lines; `widen_changes` widens each one until
the source can hold it; `writer` turns them into edits of the source, with `escaping` for the
characters. `page` reads the result again and refuses it unless it gives the corrected text.

New files: `new_page` (HTML) and `markdown`.
"""

from editor.files.html.markdown import new_markdown
from editor.files.html.new_page import new_html
from editor.files.html.page import Html

__all__ = ["Html", "new_html", "new_markdown"]
