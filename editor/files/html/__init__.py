"""Web pages: read as text, corrected in place, and made anew."""

from editor.files.html.new_page import new_html, new_markdown
from editor.files.html.page import Html

__all__ = ["Html", "new_html", "new_markdown"]
