"""Web pages that were saved as one file, with all that belongs to them: read, corrected in place.

`page` (class SavedPage) is a web page with what it was found in around it; `mhtml`, `webarchive`
and `warc` find it there, `frames` the pages that its frames show. `mime` takes MHTML apart,
`records` WARC files, of which a corrected page is saved by itself. Nothing else that belongs to a
page is opened.
"""

from editor.files.saved_pages.mhtml import read_mhtml
from editor.files.saved_pages.warc import ArchivedPage, archived_pages, read_warc, source_of
from editor.files.saved_pages.webarchive import read_webarchive

__all__ = [
    "ArchivedPage",
    "archived_pages",
    "read_mhtml",
    "read_warc",
    "read_webarchive",
    "source_of",
]
