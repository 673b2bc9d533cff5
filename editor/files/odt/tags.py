"""Tags written once more: for a paragraph that is split, and for what was deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.files.odt.markup import XmlToken
from editor.files.odt.model import OdtParagraph
from editor.files.odt.vocabulary import LIST_ITEMS, TEXT_SPACE, Scope, named
from editor.files.odt.white_space import escaped

# What may stand in a document once only, or would begin a numbering anew.
_ONCE = re.compile(
    r"""\s+(?:xml:id|[^\s:=]+:(?:id|restart-numbering|start-value))\s*=\s*(?:"[^"]*"|'[^']*')"""
)
_NAME = re.compile(r"<([^\s/>]+)")


def opening(xml: str, token: XmlToken, outer: Scope | None = None) -> str:
    """A start tag like the one given, without what may be in a document only once.

    With the prefixes that it would miss at another place, where those of `outer` hold.
    """
    tag = _ONCE.sub("", xml[token.start : token.end])
    if outer is not None:
        missing = _declarations(token.element.scope, outer, besides=tag)
        name = _NAME.findall(tag)[0]
        tag = f"<{name}{missing}{tag[len(name) + 1 :]}"
    return f"{tag[:-2].rstrip()}>" if token.closed else tag


def wrapping(scope: Scope, outer: Scope) -> tuple[str, str] | None:
    """Tags that make the prefixes of one place hold at another; None: they hold already."""
    missing = _declarations(scope, outer)
    if not missing:
        return None
    prefix, declared = named(scope, TEXT_SPACE, "text")
    return f"<{prefix}:span{missing}{declared}>", f"</{prefix}:span>"


def _declarations(scope: Scope, outer: Scope, besides: str = "") -> str:
    declared = (
        (f"xmlns:{prefix}" if prefix else "xmlns", space)
        for prefix, space in scope.items()
        if outer.get(prefix) != space
    )
    return "".join(
        f' {name}="{escaped(space)}"' for name, space in declared if f"{name}=" not in besides
    )


def closing(xml: str, token: XmlToken) -> str:
    """The end tag for a start tag."""
    return f"</{_NAME.findall(xml, token.start, token.end)[0]}>"


def all_opening(xml: str, around: Iterable[XmlToken]) -> str:
    """Start tags, from the outside."""
    return "".join(opening(xml, one) for one in around)


def all_closing(xml: str, around: tuple[XmlToken, ...]) -> str:
    """Their end tags, from the inside."""
    return "".join(closing(xml, one) for one in reversed(around))


def boundary(xml: str, paragraph: OdtParagraph, around: tuple[XmlToken, ...]) -> str:
    """What ends a paragraph within some tags and begins another one like it."""
    parent = paragraph.parent
    end = all_closing(xml, around) + closing(xml, paragraph.tag)
    start = opening(xml, paragraph.tag) + all_opening(xml, around)
    if parent.name in LIST_ITEMS:
        return f"{end}{closing(xml, parent.tag)}{opening(xml, parent.tag)}{start}"
    return end + start
