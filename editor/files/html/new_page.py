"""Makes a new web page from a text."""

from __future__ import annotations

import re
from html import escape

_STYLE = """\
:root { color-scheme: light dark; }
body { margin: 3rem auto; max-width: 38rem; padding: 0 1.25rem; color: #22221f;
  background: #fffefb; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }
p { margin: 0 0 1em; overflow-wrap: break-word; }
@media (prefers-color-scheme: dark) { body { color: #e6e4df; background: #26292f; } }
"""
_WOULD_COLLAPSE = re.compile(r"^ | \Z|  |[\t\f]")


def new_html(text: str, title: str, lang: str = "en") -> bytes:
    """Return a UTF-8 page with a paragraph for each line; no scripts, no external files.

    `Html.read` gives the text back, but without NULs, which no page can hold, and without
    carriage returns.
    """
    shown = text.replace("\0", "").replace("\r", "")
    body = "".join(_paragraph(line) for line in shown.split("\n"))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escaped(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    ).encode()


def _paragraph(line: str) -> str:
    style = ' style="white-space: pre-wrap"' if _WOULD_COLLAPSE.search(line) else ""
    return f"<p{style}>{_escaped(line) or '<br>'}</p>\n"


def _escaped(text: str) -> str:
    return escape(text, quote=False)
