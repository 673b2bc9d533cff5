"""What the marks within a paragraph of Markdown show: words, links, words that stand out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Final

from editor.article.structured import InlineRun

_MOST_IN_MARKS: Final = 500
"""Code points between two marks; longer stretches are not searched for the second."""
_DEEPEST: Final = 6
"""Marks within each other."""
_MARK: Final = re.compile(
    rf"""\\(?P<escaped>[!-/:-@\[-`{{-~])
    |(?<!`)(?P<ticks>`++)(?P<code>[^`]|[^`].{{0,{_MOST_IN_MARKS}}}?[^`])(?P=ticks)(?!`)
    |(?P<formula>\$(?!\s)[^$\n]{{1,{_MOST_IN_MARKS}}}(?<!\s)\$(?!\d))
    |<!--.{{0,{_MOST_IN_MARKS}}}?-->
    |<(?P<auto>(?:https?|ftp|mailto):[^\s<>]+)>
    |<(?P<tag>/?[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>
    |(?P<image>!)?\[(?P<label>(?:\\.|[^\[\]\\]){{0,{_MOST_IN_MARKS}}})\]
      (?:\(\s*(?:<(?P<quoted>[^<>\n]*)>|(?P<address>(?:[^\s()\\]|\\.|\([^\s()]*\))*))
         (?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)
        |\[(?P<reference>[^\[\]]*)\])?
    |(?P<strong>\*\*|__)(?=[^\s*_])(?P<strong_words>.{{1,{_MOST_IN_MARKS}}}?)(?<![\s\\])(?P=strong)
      (?![*_])
    |(?P<emphasis>[*_])(?=\S)(?P<words>(?:(?!(?P=emphasis)).|(?P=emphasis){{2}})
      {{1,{_MOST_IN_MARKS}}}?)(?<![\s\\])(?P=emphasis)(?!(?P=emphasis))
    |(?P<struck>~~)(?=\S)(?P<struck_words>.{{1,{_MOST_IN_MARKS}}}?)(?<=\S)~~
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN: Final = InlineRun("")
_LINE_BREAK: Final = "\u2028"


def shown_words(
    text: str, links: Mapping[str, str], look: InlineRun = _PLAIN, depth: int = 0
) -> Iterator[InlineRun]:
    """Yield what a paragraph's source shows; `links` has the addresses of labels, in lower case."""
    done = at = 0
    while (found := _MARK.search(text, at)) is not None:
        at = found.end()
        if _is_within_a_word(text, found):
            at = found.start() + 1
            continue
        shown = list(_shown(found, links, look, depth))
        if found.start() > done:
            yield look._replace(text=unescape(text[done : found.start()]))
        yield from shown
        done = found.end()
    if done < len(text):
        yield look._replace(text=unescape(text[done:]))


def _is_within_a_word(text: str, found: re.Match[str]) -> bool:
    """Whether underscores are part of a name like some_file_name."""
    if "_" not in (found["strong"] or found["emphasis"] or ""):
        return False
    around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
    return any(map(str.isalnum, around))


def _shown(
    found: re.Match[str], links: Mapping[str, str], look: InlineRun, depth: int
) -> Iterator[InlineRun]:
    inner = found["strong_words"] or found["words"] or found["struck_words"]
    if found["escaped"]:
        yield look._replace(text=found["escaped"])
    elif found["code"] or found["formula"]:
        code = (found["code"] or found["formula"]).replace("\n", " ")
        padded = code.startswith(" ") and code.endswith(" ") and code.strip()
        yield look._replace(text=code[1:-1] if padded else code)
    elif found["auto"]:
        yield look._replace(text=found["auto"], link=look.link or found["auto"])
    elif found["tag"]:
        yield look._replace(text=_LINE_BREAK if found["tag"].lower() == "br" else "")
    elif found["label"] is not None:
        yield from _link(found, links, look, depth)
    elif inner and depth < _DEEPEST:
        strong = look.strong or bool(found["strong"])
        emphasis = look.emphasis or bool(found["emphasis"])
        own = look._replace(strong=strong, emphasis=emphasis)
        yield from shown_words(inner, links, own, depth + 1)
    elif inner:
        yield look._replace(text=found[0])


def _link(
    found: re.Match[str], links: Mapping[str, str], look: InlineRun, depth: int
) -> Iterator[InlineRun]:
    label, address = found["label"], found["quoted"] or found["address"]
    if label.startswith("^") and address is None:
        yield look._replace(text=f"[{label[1:]}]")
        return
    if address is None:
        address = links.get((found["reference"] or label).strip().lower())
    if address is None or depth >= _DEEPEST:
        yield look._replace(text=found[0])
        return
    target = look.link if found["image"] else look.link or re.sub(r"\\(.)", r"\1", address)
    yield from shown_words(label, links, look._replace(link=unescape(target)), depth + 1)
