"""Text as the content of a run: text elements, and elements for tabs, breaks and hyphens."""

from __future__ import annotations

import re

from editor.files.docx.markup import escaped
from editor.files.docx.model import LINE_BREAK, PAGE_BREAK

_SPECIAL = re.compile(f"([\t\u00ad\u2011{PAGE_BREAK}{LINE_BREAK}])")
_XML_SPACE = re.compile(r"""\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')""")
_ELEMENTS = {
    "\t": "<{0}tab/>",
    LINE_BREAK: "<{0}br/>",
    PAGE_BREAK: '<{0}br {1}type="page"/>',
    "\u2011": "<{0}noBreakHyphen/>",
    "\u00ad": "<{0}softHyphen/>",
}


def run_content(text: str, prefix: str, attribute: str, tag: str = "") -> str:
    """Return a text as run content.

    `prefix` and `attribute` are the prefixes of tags and attributes, with the colon; `tag` is the
    start tag for text elements, if not that of `t`.
    """
    opening = with_preserved_space(tag or f"<{prefix}t>")
    closing = end_tag_of(opening)
    out = []
    for one in _SPECIAL.split(text):
        if one in _ELEMENTS:
            out.append(_ELEMENTS[one].format(prefix, attribute))
        elif one:
            out.append(f"{opening}{escaped(one)}{closing}")
    return "".join(out)


def is_plain_text(text: str) -> bool:
    """Whether a text fits into one text element."""
    return _SPECIAL.search(text) is None


def prefix_of(tag: str) -> str:
    """Return the prefix of a name, with its colon, or ""."""
    prefix, colon, _ = tag.rpartition(":")
    return prefix + colon


def with_preserved_space(tag: str) -> str:
    """Return a start tag with xml:space="preserve"."""
    return f'{_XML_SPACE.sub("", tag)[:-1].rstrip()} xml:space="preserve">'


def end_tag_of(tag: str) -> str:
    """Return the end tag for a start tag."""
    return f"</{tag[1:].split(None, 1)[0].rstrip('/>')}>"
