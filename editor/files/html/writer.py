"""Changes of the text, made in the source."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from editor.files.html.changes import PageChange
from editor.files.html.elements import SPLITTABLE
from editor.files.html.line_collector import BREAK, CDATA, FOREIGN, KEPT, Stretch, blanks_between
from editor.files.html.line_collector import RAW as LITERAL
from editor.files.html.open_elements import OpenTag
from editor.files.html.reader import PageReader
from editor.files.html.widen_changes import Settling

_BLANKS = re.compile(r"[ \t\f]+")
_MARKS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\ufeff": "&#65279;"})
_EMPTY_IN_DRAWING = "<foreignObject><br/></foreignObject>"
_QUOTED = r"""(?:"[^"]*+"|'[^']*+')"""
_QUOTED_OR_ID = re.compile(
    rf"""(?P<id>[\s/]++(?:xml:)?id\s*+=\s*+(?:{_QUOTED}|[^\s>"']++))|{_QUOTED}""", re.IGNORECASE
)


class Unwritable(Exception):
    """A character that cannot stand in the page, not even as a reference."""

    def __init__(self, character: str) -> None:
        super().__init__(character)
        self.character = character


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the new text of a change goes: its place in the source, and how text stands there."""

    change: PageChange
    place: int
    kind: int
    end: int
    """As far as blanks of the source are to be taken out."""


class Writing:
    """Makes changes in a source."""

    def __init__(
        self,
        source: str,
        text: str,
        reader: PageReader,
        *,
        encoding: str,
        xml: bool,
        only_ascii: bool,
    ) -> None:
        """For a source, its text, and the reader that found it there.

        `only_ascii`: all other characters are written as references.
        """
        self._encoding = encoding
        self._xml = xml
        self._only_ascii = only_ascii
        self._source = source
        self._text = text
        self._reader = reader
        self._runs = reader.lines.runs
        self._phrases: dict[int, list[OpenTag]] = {}
        self._newline = "\r\n" if source.count("\r\n") > source.count("\n") / 2 else "\n"
        self._settling = Settling(source, text, self._runs)
        self._edits: list[tuple[int, int, str]] = []

    def write(self, changes: Sequence[PageChange], *, splits: bool) -> str:
        """The source with the changes made; with paragraphs split, or with <br> alone.

        Raises Unwritable.
        """
        settling = self._settling
        settling.blocks = _blocks(self._source, settling.places_of_joins(changes), xml=self._xml)
        spots = [self._spot(change) for change in self._settling.widened(changes)]
        if splits:
            places = {spot.place for spot in spots if "\n" in spot.change.after}
            self._phrases = _phrases(self._source, places, xml=self._xml)
        for spot in spots:
            self._take_out(spot)
            put = self._put(spot)
            if put:
                self._edits.append((spot.place, spot.place, put))
        return self._made()

    def _made(self) -> str:
        pieces, at = [], 0
        edits = sorted(self._edits)
        for number, (start, end, put) in enumerate(edits):
            pieces += [self._source[at:start], put]
            if start in self._reader.first_places and (number == 0 or edits[number - 1][0] < start):
                pieces.insert(-1, self._first_newline(edits, number))
            at = max(at, end)
        return "".join([*pieces, self._source[at:]])

    def _first_newline(self, edits: Sequence[tuple[int, int, str]], number: int) -> str:
        """A newline where, from an edit at the beginning of a <pre> on, one would be dropped."""
        put, at = "", edits[number][0]
        while number < len(edits) and edits[number][0] == at and not put:
            put, at = edits[number][2], edits[number][1]
            number += 1
        return self._newline if (put or self._source[at : at + 1])[:1] in ("\n", "\r") else ""

    # ------------------------------------------------------------------------ where it is made

    def _spot(self, change: PageChange) -> _Spot:
        runs, settling, start, end = self._runs, self._settling, change.start, change.end
        begun, goes_on = settling.went_on(start), settling.goes_on(end)
        if settling.joins(change) and not begun and goes_on:
            place, at = runs.stretch(end)[0], end
        elif end > start and not (begun and runs.kind_of(start) & BREAK):
            place, at = runs.stretch(start)[0], start
        elif begun:
            place, at = runs.stretch(start - 1)[1], start - 1
        elif goes_on:
            place, at = runs.stretch(end)[0], end
        else:
            return self._empty_line(change)
        return _Spot(change, place, runs.kind_of(at), runs.stretch(end)[0] if goes_on else place)

    def _empty_line(self, change: PageChange) -> _Spot:
        ended = self._what_ends(change.end)
        if ended is None:
            raise AssertionError("an empty line that nothing ends")  # pragma: no cover
        run = self._runs.number(change.end) if change.end < len(self._text) else -1
        kind = self._runs.kind[run] if run >= 0 else self._reader.lines.ended_kind
        return _Spot(change, ended[0], kind, ended[0])

    def _what_ends(self, offset: int) -> Stretch | None:
        """What alone ends the line whose end is at an offset of the text; None for a block."""
        if offset < len(self._text):
            start, end = self._runs.stretch(offset)
        elif self._reader.lines.ended:
            start, end = self._reader.lines.ended
        else:
            return None
        return (start, end) if end > start else None

    # ------------------------------------------------------------------------ what is taken out

    def _take_out(self, spot: _Spot) -> None:
        change, settling = spot.change, self._settling
        taken = [*self._runs.stretches(change.start, change.end)]
        taken += blanks_between(self._reader.lines.blanks, spot.place, spot.end)
        if settling.joins(change) and settling.crosses_blocks(change):
            begun, goes_on = settling.went_on(change.start), settling.goes_on(change.end)
            if begun and goes_on:
                taken += settling.gap(change) or []
            elif not goes_on and (change.after.rpartition("\n")[2] or self._on_one_line(change)):
                ended = self._what_ends(change.end)
                # A block has ended the line before it; this would be one more.
                taken += [ended] if ended else []
        self._edits += [(start, end, "") for start, end in taken if end > start]

    def _on_one_line(self, change: PageChange) -> bool:
        return self._settling.went_on(change.start) and "\n" not in change.after

    # ------------------------------------------------------------------------- what is put in

    def _put(self, spot: _Spot) -> str:
        change, kind, settling = spot.change, spot.kind, self._settling
        begun, goes_on = settling.went_on(change.start), settling.goes_on(change.end)
        newline = self._line_end(spot)
        lines = change.after.split("\n")
        before = self._text[change.start - 1] if begun else ""
        pieces: list[str] = []
        for number, line in enumerate(lines):
            last = number == len(lines) - 1
            following = self._text[change.end] if last and goes_on else ""
            pieces.append(self._line(line, before, following, kind))
            if not last:
                empty = not line and not (begun and number == 0)
                pieces.append(newline.empty if empty else newline.full)
            before = ""
        empty = not lines[-1] and not goes_on and not (begun and len(lines) == 1)
        if empty and self._what_ends(change.end) is None:
            pieces.append(newline.alone)
        put = self._guarded("".join(pieces), spot)
        if not kind & CDATA or (put == change.after and "]" not in put):
            return put
        return f"]]>{put}<![CDATA["

    def _guarded(self, put: str, spot: _Spot) -> str:
        """What is put in, safe from becoming a part of what stands before it."""
        if spot.kind & LITERAL or not put:
            return put
        first = spot.change.after[:1]
        if (
            spot.kind & KEPT
            and put[0] == "\n"
            and self._source[spot.place - 1 : spot.place] == "\r"
        ):
            return "&#10;" + put[1:]
        if first.isascii() and put[0] == first not in "&<>" and self._settling.begun_at(spot.place):
            return f"&#{ord(first)};{put[1:]}"
        return put

    def _line(self, line: str, before: str, following: str, kind: int) -> str:
        """A stretch of a line as source, between two characters of the text or none."""
        if kind & KEPT:
            return self._escaped(line, kind)
        pieces, at = [], 0
        for match in _BLANKS.finditer(line):
            left = line[match.start() - 1] if match.start() else before
            right = line[match.end()] if match.end() < len(line) else following
            if match[0] == " " and left not in ("", " ") and right not in ("", " "):
                continue
            pieces += [self._escaped(line[at : match.start()], kind), _kept(match[0], kind)]
            at = match.end()
        return "".join([*pieces, self._escaped(line[at:], kind)])

    def _line_end(self, spot: _Spot) -> _LineEnd:
        line_break = "<br/>" if self._xml else "<br>"
        if spot.kind & KEPT:
            return _LineEnd(self._newline, self._newline, self._newline)
        phrase = self._phrases.get(spot.place) or []
        if spot.kind & FOREIGN:  # <br> would end the drawing
            return _LineEnd("<text></text>", _EMPTY_IN_DRAWING, _EMPTY_IN_DRAWING)
        if not phrase or phrase[0].name not in SPLITTABLE:
            return _LineEnd(line_break, line_break, line_break)
        closing = "".join(f"</{element.name}>" for element in reversed(phrase))
        opening = "".join(_without_id(self._source[one.start : one.end]) for one in phrase)
        return _LineEnd(closing + opening, line_break + closing + opening, line_break)

    def _escaped(self, text: str, kind: int) -> str:
        if kind & LITERAL and not kind & CDATA:
            held = (one != "\0" and self._survives(one) for one in text)
            return "".join(
                one if has else self._refuse(one) for one, has in zip(text, held, strict=True)
            )
        escaped = text.translate(_MARKS)
        if "\0" not in escaped and self._has(escaped):
            return escaped
        return "".join(one if self._has(one) else self._reference(one) for one in escaped)

    def _has(self, text: str) -> bool:
        """Whether the page's encoding has the characters, and gives them back as they were."""
        if text.isascii():
            return "\0" not in text and (not _ODD_ASCII.search(text) or self._survives(text))
        return not self._only_ascii and "\0" not in text and self._survives(text)

    def _survives(self, text: str) -> bool:
        try:
            return text.encode(self._encoding).decode(self._encoding) == text
        except UnicodeError:
            return False

    def _reference(self, character: str) -> str:
        if character == "\0" or "\x80" <= character < "\xa0":
            self._refuse(character)
        return f"&#{ord(character)};"

    def _refuse(self, character: str) -> str:
        raise Unwritable(character)


_ODD_ASCII = re.compile(r"[^ -}\t\n]|[\\~+]")


@dataclass(frozen=True, slots=True)
class _LineEnd:
    """What makes an end of a line in the source."""

    full: str
    """After something."""
    empty: str
    """After nothing."""
    alone: str
    """After nothing, and before nothing: an empty line at the end of a block."""


def _blocks(source: str, places: Collection[int], *, xml: bool) -> dict[int, str]:
    """The names of the innermost blocks at offsets of the source."""
    phrases = _phrases(source, places, xml=xml)
    return {place: phrase[0].name for place, phrase in phrases.items() if phrase}


def _phrases(source: str, places: Collection[int], *, xml: bool) -> dict[int, list[OpenTag]]:
    if not places:
        return {}
    reader = PageReader(source, xml=xml, watch=places)
    reader.read()
    return reader.phrases


def _without_id(tag: str) -> str:
    return _QUOTED_OR_ID.sub(lambda match: "" if match["id"] else match[0], tag)


def _kept(blanks: str, kind: int) -> str:
    name = "tspan" if kind & FOREIGN else "span"
    return f'<{name} style="white-space:pre-wrap">{blanks}</{name}>'
