"""Putting new mark-up into the source of a part, with all around it left as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from editor.files.docx.markup import XmlPart, bare, children, places
from editor.files.docx.model import DocxParagraph, DocxPiece, DocxRun, OpenElement
from editor.files.docx.run_content import characters, prefix_of, preserving
from editor.files.docx.vocabulary import REVISIONS

_REOPENED = frozenset({"hyperlink", "smartTag", "customXml", "dir", "bdo", "fldSimple"})
_NUMBERED = re.compile(rb"""[\s:]id\s*=\s*["'](\d{1,18})["']""")


class Ids:
    """Numbers for `w:id` that nothing in a document has, whatever it is the number of."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._used: set[int] = set()
        for part in parts:
            # What is in UTF-16 is in ASCII, too, but for NULs.
            wide = part[:2] in (b"\xff\xfe", b"\xfe\xff")
            found = _NUMBERED.findall(part.replace(b"\0", b"") if wide else part)
            self._used.update(map(int, found))
        self._next = 0

    def next(self) -> int:
        """One more."""
        self._next += 1
        while self._next in self._used:
            self._next += 1
        return self._next


class OverlapError(Exception):
    """Two changes in one place that cannot be told apart there."""


@dataclass(slots=True)
class DocxSplices:
    """New sources for stretches of a source, in any order."""

    hard: list[tuple[int, int, int, str]] = field(default_factory=list)
    soft: dict[tuple[int, int], str] = field(default_factory=dict)
    """Such as hold only where nothing else is done there."""

    def put(self, start: int, end: int, new: str, *, first: bool = False) -> None:
        """Have source[start:end] replaced; of two insertions, one can be the first."""
        self.hard.append((start, end, 0 if first else 1, new))

    def applied(self, source: str) -> str:
        """The source with all of them made. Raises OverlapError."""
        self.hard.sort(key=lambda one: one[:3])
        every = self.hard + [(start, end, 1, new) for (start, end), new in self._free()]
        every.sort(key=lambda one: one[:3])
        out: list[str] = []
        done = 0
        for start, end, _, new in every:
            if start < done:
                raise OverlapError
            out += (source[done:start], new)
            done = end
        return "".join((*out, source[done:]))

    def _free(self) -> list[tuple[tuple[int, int], str]]:
        """Soft ones that nothing hard is in the way of."""
        free = []
        at = 0
        for (start, end), new in sorted(self.soft.items()):
            while at < len(self.hard) and self.hard[at][1] <= start:
                at += 1
            if at == len(self.hard) or self.hard[at][0] >= end:
                free.append(((start, end), new))
        return free


class Scribe:
    """Writes mark-up in the way of one part: its prefixes, and copies of what it has."""

    def __init__(self, part: XmlPart, ids: Ids) -> None:
        self.part = part
        self.source = part.source
        self.splices = DocxSplices()
        self.ids = ids
        main = etree.QName(part.root).namespace
        named = [key for key, value in part.root.nsmap.items() if value == main and key]
        self._attribute = f"{named[0]}:" if named else "w:"
        self._declared = "" if named else f' xmlns:w="{main}"'
        self._id = re.compile(rf"""(\s{self._attribute}id\s*=\s*["'])-?\d+""")

    def attributes(self, **values: str) -> str:
        """Attributes of WordprocessingML, each after a blank."""
        given = (f' {self._attribute}{key}="{value}"' for key, value in values.items())
        return self._declared + "".join(given)

    def renumbered(self, source: str) -> str:
        """A copy of some mark-up with numbers of its own."""
        return self._id.sub(lambda found: f"{found.group(1)}{self.ids.next()}", source)

    # ------------------------------------------------------------------------------------- runs

    def run_open(self, run: DocxRun) -> str:
        """The beginning of another run of the same formatting."""
        properties = self.source[slice(*run.properties)] if run.properties else ""
        return bare(self.source[run.start : run.opened]) + self.renumbered(properties)

    def characters(self, text: str, prefix: str, tag: str = "") -> str:
        """A text as the content of a run; `tag` is the start tag of what holds characters."""
        return characters(text, prefix, self._attribute, bare(tag) if tag else "")

    def places(self, piece: DocxPiece) -> list[int]:
        """Where in the source each character of a piece begins, and where the last one ends."""
        found = places(self.source, *(piece.inner or (piece.start, piece.end)))
        return found[piece.lead : piece.lead + len(piece.text) + 1]

    def keep_blanks(self, piece: DocxPiece) -> None:
        """Have blanks at the ends of a piece count; those that did not go."""
        if piece.preserve or piece.inner is None:
            return
        where = self.places(piece)
        tag = self.source[piece.start : piece.opened]
        soft = self.splices.soft
        soft[piece.start, piece.opened] = preserving(tag)
        if piece.inner[0] < where[0]:
            soft[piece.inner[0], where[0]] = ""
        if where[-1] < piece.inner[1]:
            soft[where[-1], piece.inner[1]] = ""

    # -------------------------------------------------------------------------------- paragraphs

    def chain_open(self, chain: Iterable[OpenElement]) -> str | None:
        """The same elements begun once more; None if one of them cannot be there twice."""
        out: list[str] = []
        for one in chain:
            tag = one.start_tag(self.source)
            if one.name in REVISIONS:
                out.append(self.renumbered(tag))
            elif one.name in _REOPENED:
                out.append(tag)
            elif one.name in ("sdt", "sdtContent"):
                out.append(bare(tag))
            else:
                return None
        return "".join(out)

    def chain_close(self, chain: Iterable[OpenElement]) -> str:
        """The ends of elements, innermost first."""
        return "".join(reversed([f"</{one.tag}>" for one in chain]))

    def paragraph_open(self, paragraph: DocxParagraph) -> str:
        """The start tag of another paragraph."""
        return bare(self.source[paragraph.start : paragraph.opened])

    def properties(self, paragraph: DocxParagraph) -> str:
        """The properties of a paragraph as they stand."""
        return self.source[slice(*paragraph.properties)] if paragraph.properties else ""

    def inner_properties(
        self, paragraph: DocxParagraph, mark: str = "", *, section: bool = False
    ) -> str:
        """Properties for a paragraph that does not end where the one it is of ended.

        That is without tracked changes of them; `mark` says what becomes of its own mark. A
        section ends in it only if that is asked for.
        """
        return self._properties(paragraph, mark, section=section, tracked=False)

    def marked_properties(self, paragraph: DocxParagraph, mark: str) -> str:
        """All properties of a paragraph, with a tracked change of its mark."""
        return self._properties(paragraph, mark, section=True, tracked=True)

    def _properties(
        self, paragraph: DocxParagraph, mark: str, *, section: bool, tracked: bool
    ) -> str:
        source = self.properties(paragraph)
        prefix = prefix_of(paragraph.tag)
        last = {"sectPr"} if section else set()
        last |= {"pPrChange"} if tracked else set()
        kept = [(name, one) for name, one in children(source)
                if name not in ("rPr", "sectPr", "pPrChange") or name in last]  # fmt: skip
        of_mark = next((one for name, one in children(source) if name == "rPr"), "")
        within = [(name, one) for name, one in children(of_mark)
                  if tracked or (name not in REVISIONS and name != "rPrChange")]  # fmt: skip
        old = "".join(one for name, one in within if name in REVISIONS)
        rest = "".join(one for name, one in within if name not in REVISIONS)
        inner = old + mark + rest
        formatted = f"<{prefix}rPr>{inner}</{prefix}rPr>" if inner else ""
        front = "".join(one for name, one in kept if name not in last)
        back = "".join(one for name, one in kept if name in last)
        content = front + formatted + back
        if not content and not source:
            return ""
        return f"{_opening(source) or f'<{prefix}pPr>'}{content}</{prefix}pPr>"

    def mark_run_open(self, paragraph: DocxParagraph) -> str:
        """The beginning of a run formatted as a paragraph's mark is."""
        prefix = prefix_of(paragraph.tag)
        of_mark = dict(children(self.properties(paragraph))).get("rPr", "")
        kept = "".join(
            one for name, one in children(of_mark) if name not in REVISIONS and name != "rPrChange"
        )
        inner = f"<{prefix}rPr>{kept}</{prefix}rPr>" if kept else ""
        return f"<{prefix}r>{inner}"


def _opening(source: str) -> str:
    """The start tag of an element, never one that is empty."""
    tag = source[: source.find(">") + 1]
    return f"{tag[:-2].rstrip()}>" if tag.endswith("/>") else tag
