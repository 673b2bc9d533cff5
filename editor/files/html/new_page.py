"""A text as a new web page or as Markdown."""

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
    """A page of its own in UTF-8 that shows a text, one paragraph a line: no scripts, no parts.

    Reading it gives the text, without NULs, which no page can hold, and carriage returns.
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
    keep = ' style="white-space: pre-wrap"' if _WOULD_COLLAPSE.search(line) else ""
    return f"<p{keep}>{_escaped(line) or '<br>'}</p>\n"


def _escaped(text: str) -> str:
    return escape(text, quote=False)


_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|]")
_AT_FIRST = re.compile(r"(?m)^[ \t]*+(\d{0,9})([#+=.)-])?")


def new_markdown(text: str) -> str:
    """Markdown that shows a text: what would be taken for mark-up is escaped.

    Lines become paragraphs, with an empty line between any two; blanks before them, which would
    make code of them, are left out.
    """
    escaped = _AT_FIRST.sub(_at_first, _ANYWHERE.sub(r"\\\g<0>", text))
    return re.sub(r"\n+", "\n\n", escaped)


def _at_first(match: re.Match[str]) -> str:
    number, mark = match[1], match[2] or ""
    takes = mark in ".)" if number else mark in "#+=-"
    return f"{number}\\{mark}" if mark and takes else number + mark
