"""What of a Markdown text is not prose: code, front matter, targets, labels, mark-up, formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

Range = tuple[int, int]

_FRONT: Final = re.compile(r"(---|\+\+\+)[ \t]*+\n")
_FENCE: Final = re.compile(
    r"[ \t>]*+(?>(?:[-*+][ \t]++|\d{1,9}[.)][ \t]++)?)(`{3,}+(?!.*`)|~{3,}+)"
)
_CLOSING: Final = re.compile(r"[ \t>]*+(`{3,}+|~{3,}+)[ \t]*+\Z")
_INDENTED: Final = re.compile(r"(?: {4}| {0,3}\t)[ \t]*+\S")
_LIST_ITEM: Final = re.compile(r"[ \t]*+(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\Z)")
_DEFINITION: Final = re.compile(
    r"^ {0,3}\[(?!\^)([^\[\]\n]++)\]:.*+"
    r"(?:\n[ \t]++(?:\"[^\"\n]*+\"|'[^'\n]*+'|\([^()\n]*+\))[ \t]*+$)?+",
    re.MULTILINE,
)
_INLINE: Final = re.compile(
    r"</?[a-zA-Z][^<>]*+>"  # tags with their attributes, <https://…>
    r"|\]\((?:[^()\n\\]|\\.|\([^()\n]*+\))*+\)"  # [text](target "title")
    r"|\]\[[^\[\]\n]*+\]"  # [text][label]
    r"|\[\^[^\[\]\n]++\]"  # a footnote's number
    r"|\b(?:https?|ftp|mailto)://?[^\s<>]++"
    r"|\{[#.:{%][^{}\n]*+\}++"  # {#id .class}, {{ a template }}
    r"|(?<![\\$\w])\$\$[^$]{1,2000}+\$\$"
    r"|(?<![\\$\w])\$(?![\s\d$]|[^$\n]*+\s\$)[^$\n]++\$(?![\d$])"
    r"|(?<![\\$\w])\$\d[\w+\-*/^=<>\\{}().,]*+\$(?![\d$])"
)
_SHORTCUT: Final = re.compile(r"\[([^\[\]\n]++)\](?![(\[:])")
_TICKS: Final = re.compile(r"`++|\n[ \t]*+(?=\n)")
_SPACE: Final = re.compile(r"\s+")
_LONG: Final = (("<!--", "-->"), ("\\[", "\\]"), ("\\(", "\\)"))
_RAW: Final = re.compile(r"<(pre|script|style|code|math)(?=[\s>])", re.IGNORECASE)


class NotProse:
    """The ranges of one Markdown text that are not prose; found when they are first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def ranges(self) -> list[Range]:
        """Half-open, in code points, in order, not overlapping."""
        blocks = [*_blocks(self._text)]
        outside = _blanked(self._text, blocks)
        found = [*blocks, *_inline(outside)]
        merged: list[Range] = []
        for start, end in sorted(found):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged


def _blanked(text: str, ranges: list[Range]) -> str:
    """Return a text of the same length without what is in the ranges."""
    pieces, done = [], 0
    for start, end in ranges:
        pieces += [text[done:start], "\n" * (end - start)]
        done = end
    return "".join([*pieces, text[done:]])


def _blocks(text: str) -> Iterator[Range]:
    """Yield front matter, fenced and indented code, in order."""
    begin = at = _end_of_front_matter(text)
    if at:
        yield 0, at
    fence, opened = "", 0
    blank, in_list, in_code = True, False, False
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if fence:
            closing = _CLOSING.match(line)
            if closing and closing[1].startswith(fence):
                yield opened, stop
                fence, blank = "", False
        elif mark := _FENCE.match(line):
            fence, opened, in_code = mark[1], at, False
        elif not line.strip():
            blank = True
        elif _INDENTED.match(line) and not in_list and (blank or in_code):
            yield at, stop
            blank, in_code = False, True
        else:
            is_item = _LIST_ITEM.match(line) is not None
            in_list = is_item or (in_list and (line[0] in " \t" or not blank))
            blank = in_code = False
        at = stop + 1
    if fence and opened >= begin:
        yield opened, len(text)


def _end_of_front_matter(text: str) -> int:
    opening = _FRONT.match(text)
    if opening is None:
        return 0
    marks = "---|\\.\\.\\." if opening[1] == "---" else "\\+\\+\\+"
    closing = re.compile(rf"^(?:{marks})[ \t]*+$", re.MULTILINE).search(text, opening.end())
    return closing.end() if closing else 0


def _inline(text: str) -> Iterator[Range]:
    """Yield what is not prose within paragraphs."""
    code = [*_code_spans(text)]
    yield from code
    text = _blanked(text, code)
    for opening, closing in _LONG:
        yield from _between(text, opening, closing)
    yield from _raw_elements(text)
    labels = set()
    for definition in _DEFINITION.finditer(text):
        labels.add(_label(definition[1]))
        yield definition.span()
    for match in _INLINE.finditer(text):
        yield match.span()
    for match in _SHORTCUT.finditer(text) if labels else ():
        if _label(match[1]) in labels:
            yield match.span()
    for match in re.finditer(r"\[([^\[\]\n]++)\]\[\]", text):
        yield match.span()


def _label(words: str) -> str:
    return _SPACE.sub(" ", words).strip().casefold()


def _between(text: str, opening: str, closing: str) -> Iterator[Range]:
    at = text.find(opening)
    while at >= 0:
        end = text.find(closing, at + len(opening))
        if end < 0:
            return
        yield at, end + len(closing)
        at = text.find(opening, end + len(closing))


def _raw_elements(text: str) -> Iterator[Range]:
    at = 0
    while opening := _RAW.search(text, at):
        closing = re.compile(rf"</{opening[1]}\s*+>", re.IGNORECASE).search(text, opening.end())
        if closing is None:
            return
        yield opening.start(), closing.end()
        at = closing.end()


def _code_spans(text: str) -> Iterator[Range]:
    """Yield the code spans: between two runs of as many backticks, within a paragraph."""
    paragraph: list[Range] = []
    for mark in _TICKS.finditer(text):
        if mark[0][0] == "`":
            paragraph.append(mark.span())
        else:
            yield from _paired(paragraph)
            paragraph = []
    yield from _paired(paragraph)


def _paired(runs: list[Range]) -> Iterator[Range]:
    following: list[int | None] = [None] * len(runs)
    last: dict[int, int] = {}
    for index in range(len(runs) - 1, -1, -1):
        size = runs[index][1] - runs[index][0]
        following[index] = last.get(size)
        last[size] = index
    at = 0
    while at < len(runs):
        other = following[at]
        if other is not None:
            yield runs[at][0], runs[other][1]
            at = other
        at += 1
