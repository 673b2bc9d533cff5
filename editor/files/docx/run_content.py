"""Characters as the content of a run: some are elements of their own."""

from __future__ import annotations

import re

from editor.files.docx.markup import escaped
from editor.files.docx.model import LINE_BREAK, PAGE_BREAK

_SPECIAL = re.compile(f"([\t\u00ad\u2011{PAGE_BREAK}{LINE_BREAK}])")
_SPACE = re.compile(r"""\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')""")
_ELEMENTS = {
    "\t": "<{0}tab/>",
    LINE_BREAK: "<{0}br/>",
    PAGE_BREAK: '<{0}br {1}type="page"/>',
    "\u2011": "<{0}noBreakHyphen/>",
    "\u00ad": "<{0}softHyphen/>",
}


def characters(text: str, prefix: str, attribute: str, tag: str = "") -> str:
    """A text as the content of a run, with the prefixes (colon included) of tags and attributes.

    `tag` is the start tag of what holds characters, where it is not `t`.
    """
    opening = preserving(tag or f"<{prefix}t>")
    closing = closing_of(opening)
    out = []
    for one in _SPECIAL.split(text):
        if one in _ELEMENTS:
            out.append(_ELEMENTS[one].format(prefix, attribute))
        elif one:
            out.append(f"{opening}{escaped(one)}{closing}")
    return "".join(out)


def is_written_out(text: str) -> bool:
    """Whether all of a text stands as it is between the tags of one element."""
    return _SPECIAL.search(text) is None


def prefix_of(tag: str) -> str:
    """The prefix of a name, with its colon."""
    prefix, colon, _ = tag.rpartition(":")
    return prefix + colon


def preserving(tag: str) -> str:
    """A start tag that says that blanks count."""
    return f'{_SPACE.sub("", tag)[:-1].rstrip()} xml:space="preserve">'


def closing_of(tag: str) -> str:
    """The end tag for a start tag."""
    return f"</{tag[1:].split(None, 1)[0].rstrip('/>')}>"
