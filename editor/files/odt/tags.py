"""Copies of tags: for split paragraphs, moved content and deleted text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.files.odt.markup import XmlToken
from editor.files.odt.model import OdtParagraph
from editor.files.odt.vocabulary import LIST_ITEMS, TEXT_SPACE, Scope, prefix_for
from editor.files.odt.white_space import escaped

# Attributes that must be unique in a document, or would restart a numbering.
_NOT_COPIED = re.compile(
    r"""\s+(?:xml:id|[^\s:=]+:(?:id|restart-numbering|start-value))\s*=\s*(?:"[^"]*"|'[^']*')"""
)
_NAME = re.compile(r"<([^\s/>]+)")


def start_tag(xml: str, token: XmlToken, outer: Scope | None = None) -> str:
    """Return a copy of a start tag without the attributes that must not be copied.

    `outer`: the prefixes that hold where the copy goes; those it lacks are declared in it.
    """
    tag = _NOT_COPIED.sub("", xml[token.start : token.end])
    if outer is not None:
        missing = _declarations(token.element.scope, outer, besides=tag)
        name = _NAME.findall(tag)[0]
        tag = f"<{name}{missing}{tag[len(name) + 1 :]}"
    return f"{tag[:-2].rstrip()}>" if token.self_closing else tag


def declaring_span(scope: Scope, outer: Scope) -> tuple[str, str] | None:
    """Return the tags of a text:span that declares the prefixes of `scope` that `outer` lacks.

    None if it lacks none.
    """
    missing = _declarations(scope, outer)
    if not missing:
        return None
    prefix, declared = prefix_for(scope, TEXT_SPACE, "text")
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


def end_tag(xml: str, token: XmlToken) -> str:
    """Return the end tag for a start tag."""
    return f"</{_NAME.findall(xml, token.start, token.end)[0]}>"


def start_tags(xml: str, tokens: Iterable[XmlToken]) -> str:
    """Return copies of start tags, given outermost first."""
    return "".join(start_tag(xml, one) for one in tokens)


def end_tags(xml: str, tokens: tuple[XmlToken, ...]) -> str:
    """Return the end tags for start tags given outermost first."""
    return "".join(end_tag(xml, one) for one in reversed(tokens))


def paragraph_break(xml: str, paragraph: OdtParagraph, ancestors: tuple[XmlToken, ...]) -> str:
    """Return the tags that split a paragraph in two within the inline elements `ancestors`."""
    parent = paragraph.parent
    end = end_tags(xml, ancestors) + end_tag(xml, paragraph.tag)
    start = start_tag(xml, paragraph.tag) + start_tags(xml, ancestors)
    if parent.name in LIST_ITEMS:
        return f"{end}{end_tag(xml, parent.tag)}{start_tag(xml, parent.tag)}{start}"
    return end + start
