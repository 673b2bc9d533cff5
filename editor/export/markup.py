"""Texts as HTML, for the report of changes and the page of an alignment."""

from __future__ import annotations

import html
import unicodedata
from typing import Final

_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


def shown(text: str) -> str:
    """Return a text as HTML, characters that cannot be seen shown as their code point."""
    return "".join(
        html.escape(one)
        if one in "\n\t" or unicodedata.category(one) not in _UNSEEN
        else f'<span class="sign">U+{ord(one):04X}</span>'
        for one in text
    )


def fact(name: str, value: str) -> str:
    """Return a row of a table of facts; both are HTML."""
    return f'<tr><th scope="row">{name}</th><td>{value}</td></tr>\n'
