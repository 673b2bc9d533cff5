"""Web pages that were saved as one file, with all that belongs to them: read, corrected in place.

`page` (class SavedPage) is a web page with what it was found in around it; `mhtml` and `webarchive`
find it there, and `mime` takes MHTML apart. Nothing that belongs to a page is opened.
"""

from editor.files.saved_pages.mhtml import read_mhtml
from editor.files.saved_pages.webarchive import read_webarchive

__all__ = ["read_mhtml", "read_webarchive"]
