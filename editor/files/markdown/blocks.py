"""What the lines of Markdown show: headings, paragraphs, lists, quotes, tables, code, notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from editor.article.inlines import Inline, InlineKind
from editor.article.paragraphs import PLAIN, Paragraph, ParagraphKind, bullet
from editor.article.structured import InlineRun, Structured
from editor.files.markdown.words import shown_words

_FRONT_MATTER: Final = re.compile(r"\ufeff?---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_COMMENT: Final = re.compile(r"(?ms)^ {0,3}<!--.{0,20000}?-->[ \t]*+\n?")
_DEFINITION: Final = re.compile(r" {0,3}\[(?P<label>[^\[\]^][^\[\]]*)\]:\s*<?(?P<to>[^\s<>]+)>?.*")
_NOTE: Final = re.compile(r" {0,3}\[\^(?P<label>[^\[\]]+)\]:[ \t]*(?P<words>.*)")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})[^`]*")
_ITEM: Final = re.compile(
    r"(?P<in>[ \t]*)(?P<mark>[-*+]|\d{1,9}[.)])(?:[ \t]+(?P<words>.*)|[ \t]*)"
)
_QUOTE: Final = re.compile(r" {0,3}>[ \t]?")
_TABLE_RULE: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_CELL_END: Final = re.compile(r"(?<!\\)\|")
_HARD_BREAK: Final = re.compile(r"(?:(?<! ) {2,}+|\\)\n[ \t]*+")
_SOFT_BREAK: Final = re.compile(r"(?<![ \t])[ \t]*+\n[ \t]*+")
_PAGE_BREAK: Final = "\f"
_TAB: Final = 4
_MOST_QUOTES: Final = 9
"""Quotes within each other, as deep as they are shown."""


def shown_markdown(source: str) -> Structured:
    """Return the text that Markdown shows, a line for each paragraph, with its structure.

    What shows nothing is left out: front matter, comments, rules, and definitions of links.
    """
    written = _COMMENT.sub("", _FRONT_MATTER.sub("", source, count=1))
    blocks = _Blocks(written.replace(_PAGE_BREAK, f"\n\n{_PAGE_BREAK}").split("\n"))
    blocks.read()
    return blocks.shown()


class _Blocks:
    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = [line.expandtabs(_TAB) for line in lines]
        self._found: list[tuple[Paragraph, str]] = []
        self._notes: list[tuple[Paragraph, str]] = []
        self._links: dict[str, str] = {}
        self._open: list[str] = []
        self._paragraph = PLAIN
        self._items: list[tuple[int, int, str]] = []
        """Of the items that are open: where their text begins, their number, its sign."""

    def read(self) -> None:
        at = 0
        while at < len(self._lines):
            at = self._block(at)
        self._close()

    def shown(self) -> Structured:
        """Return what was read."""
        paragraphs, texts, inlines, at = [], [], [], 0
        for paragraph, source in (*self._found, *self._notes):
            runs = [InlineRun(source)]
            if paragraph.kind is not ParagraphKind.CODE:
                words = _HARD_BREAK.sub("\u2028", source.strip(" \n"))
                runs = list(shown_words(_SOFT_BREAK.sub(" ", words), self._links))
            text = "".join(run.text for run in runs)
            begin = at
            for run in runs:
                end = begin + len(run.text)
                inlines += _inlines(run, begin, end)
                begin = end
            paragraphs.append(paragraph)
            texts.append(text)
            at += len(text) + 1
        return Structured("\n".join(texts), paragraphs, inlines)

    def _block(self, at: int) -> int:
        """Read what begins at a line; return the number of the next one."""
        line = self._lines[at]
        indent = len(line) - len(line.lstrip(" "))
        fence = _FENCE.fullmatch(line)
        if not line.strip(" "):
            self._close()
            return at + 1
        if not self._open and not self._items and indent >= _TAB and not _ITEM.fullmatch(line):
            return self._indented_code(at)
        if fence is not None:
            return self._fenced(at, fence[1], indent)
        if self._open and self._paragraph == PLAIN and _UNDERLINE.fullmatch(line):
            self._paragraph = Paragraph(ParagraphKind.HEADING, 1 if "=" in line else 2)
            self._close()
            return at + 1
        if "|" in line and _TABLE_RULE.fullmatch(self._line(at + 1)) and "-" in self._line(at + 1):
            return self._table(at)
        self._words(line, indent)
        return at + 1

    def _words(self, line: str, indent: int) -> None:
        heading, note = _HEADING.fullmatch(line), _NOTE.fullmatch(line)
        definition, item = _DEFINITION.fullmatch(line), _ITEM.fullmatch(line)
        if heading is not None:
            level = len(heading[1])
            self._begin(Paragraph(ParagraphKind.HEADING, level), _unclosed(heading[2] or ""))
            self._close()
            self._items.clear()
        elif _RULE.fullmatch(line):
            self._close()
            self._items.clear()
        elif _QUOTE.match(line):
            self._quote(line)
        elif item is not None and (not self._open or self._items or _interrupts(item)):
            self._item(item)
        elif not self._open and note is not None:
            self._begin(Paragraph(ParagraphKind.NOTE), f"[{note['label']}] {note['words']}")
        elif not self._open and definition is not None:
            self._links.setdefault(definition["label"].strip().lower(), definition["to"])
        elif self._open:
            self._open.append(line.lstrip(" "))
        else:
            while self._items and indent < self._items[-1][0]:
                self._items.pop()
            depth = len(self._items)
            kind = Paragraph(ParagraphKind.LIST_ITEM, depth) if depth else PLAIN
            self._begin(kind, line.lstrip(" "))

    def _item(self, item: re.Match[str]) -> None:
        indent, mark = len(item["in"]), item["mark"]
        while self._items and indent < self._items[-1][0]:
            last = self._items.pop()
            if indent >= (self._items[-1][0] if self._items else 0):
                break
        else:
            last = (0, 0, "")
        number = 0
        if mark[0].isdigit():
            number = last[1] + 1 if last[1] and last[2] == mark[-1] else int(mark[:-1])
        self._items.append((indent + len(mark) + 1, number, mark[-1]))
        depth = len(self._items)
        shown = f"{number}." if mark[0].isdigit() else bullet(depth)
        self._begin(Paragraph(ParagraphKind.LIST_ITEM, depth, shown), item["words"] or "")

    def _quote(self, line: str) -> None:
        level = 0
        while (found := _QUOTE.match(line)) is not None:
            level, line = level + 1, line[found.end() :]
        paragraph = Paragraph(ParagraphKind.QUOTE, min(level, _MOST_QUOTES))
        if not line.strip():
            self._close()
        elif self._open and self._paragraph == paragraph:
            self._open.append(line.lstrip(" "))
        else:
            self._begin(paragraph, line.lstrip(" "))

    def _fenced(self, at: int, fence: str, indent: int) -> int:
        self._close()
        at += 1
        while at < len(self._lines):
            line = self._lines[at]
            at += 1
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                break
            cut = min(indent, len(line) - len(line.lstrip(" ")))
            self._found.append((Paragraph(ParagraphKind.CODE), line[cut:]))
        return at

    def _indented_code(self, at: int) -> int:
        lines = []
        while at < len(self._lines) and (
            not self._lines[at].strip() or self._lines[at].startswith(" " * _TAB)
        ):
            lines.append(self._lines[at][_TAB:])
            at += 1
        while not lines[-1].strip():
            lines.pop()
        self._found += ((Paragraph(ParagraphKind.CODE), line) for line in lines)
        return at

    def _table(self, at: int) -> int:
        self._close()
        header = at
        while "|" in (line := self._line(at)):
            if at != header + 1:
                row = line.strip().removeprefix("|")
                row = row[:-1] if row.endswith("|") and not row.endswith("\\|") else row
                for number, cell in enumerate(_CELL_END.split(row)):
                    kind = Paragraph(ParagraphKind.CELL, int(number == 0))
                    self._found.append((kind, cell.replace("\\|", "|")))
            at += 1
        return at

    def _line(self, at: int) -> str:
        return self._lines[at] if at < len(self._lines) else ""

    def _begin(self, paragraph: Paragraph, words: str) -> None:
        self._close()
        self._paragraph = paragraph
        self._open = [words]

    def _close(self) -> None:
        if self._open:
            is_note = self._paragraph.kind is ParagraphKind.NOTE
            found = self._notes if is_note else self._found
            found.append((self._paragraph, "\n".join(self._open)))
        self._open = []
        self._paragraph = PLAIN


def _unclosed(heading: str) -> str:
    """A heading without the number signs that close it."""
    words = heading.rstrip()
    cut = words.rstrip("#")
    return cut.rstrip() if not cut or cut[-1].isspace() else words


def _interrupts(item: re.Match[str]) -> bool:
    """Whether a list can begin within a paragraph: "1986." at a line's start is of a sentence."""
    return item["words"] is not None and (item["mark"] in "-*+" or item["mark"][:-1] == "1")


def _inlines(run: InlineRun, start: int, end: int) -> list[Inline]:
    found = []
    if run.strong:
        found.append(Inline(start, end, InlineKind.STRONG))
    if run.emphasis:
        found.append(Inline(start, end, InlineKind.EMPHASIS))
    if run.link:
        found.append(Inline(start, end, InlineKind.LINK, run.link))
    return found
