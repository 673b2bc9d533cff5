"""A Word document as the source of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from lxml import etree

from editor.article.source import Replaced
from editor.files.containers import write_parts
from editor.files.docx.changes import Refuse, lines_of
from editor.files.docx.expand_markup import expanded
from editor.files.docx.in_place import PlainWriter
from editor.files.docx.markup import Node, XmlPart, illegal, read_part
from editor.files.docx.model import DocxLayout, Story, lay_out
from editor.files.docx.package import Package, open_package
from editor.files.docx.reader import Walk
from editor.files.docx.reader_state import Seen
from editor.files.docx.splices import Ids, OverlapError, Scribe
from editor.files.docx.tracked import TrackedWriter
from editor.files.docx.user_notes import notes_on
from editor.files.docx.vocabulary import CELLS, REVISIONS, Vocabulary
from editor.files.docx.writer import Writer
from editor.files.errors import CannotEncode, ReadError, RevisionsUndecided, WriteError

Revisions = Literal["ask", "original", "final"]

_WriterOf = Callable[[Callable[[str], Scribe], Refuse], Writer]


@dataclass(frozen=True, slots=True)
class _Content:
    """The parts of a document that hold text, and the text in them."""

    parts: dict[str, XmlPart]
    layout: DocxLayout
    seen: Seen


class Docx:
    """The text of a Word document, and the way back into it.

    A line of the text is a paragraph: of the body in reading order, tables row by row and cell by
    cell, each text box behind the paragraph that it is anchored in, then footnotes, then endnotes.
    A line break inside a paragraph is U+2028, a page break U+000C; a tab U+0009, a no-break hyphen
    U+2011, a soft one U+00AD. Fields are in it with their results; formulas, pictures, headers,
    footers and comments are not. Offsets are code points.
    """

    def __init__(
        self, data: bytes, path: Path, package: Package, content: _Content, revisions: Revisions
    ) -> None:
        """Use `read`."""
        self._data = data
        self._path = path
        self._package = package
        self._content = content
        self._revisions = revisions
        self._notes = notes_on(package, content.seen, revisions, path)

    @classmethod
    def read(cls, data: bytes, path: Path, revisions: Revisions = "ask") -> Docx:
        """The document in a file's bytes; the path is for messages only.

        Of a document that carries tracked changes, "final" gives the text with all of them made
        and "original" that with none. They stay in the document as they are, whichever it is, and
        so does what they hide. What is changed inside of them is changed there: characters of an
        insertion stay somebody's insertion; a tracked deletion of them stands inside of it.
        Formatting that is tracked is left alone.

        Raises RevisionsUndecided for such a document with "ask", and ReadError for what is no
        Word document, or not a sound one.
        """
        package = open_package(data, path)
        names = [package.main, *package.related.get("footnotes", [])[:1],
                 *package.related.get("endnotes", [])[:1]]  # fmt: skip
        parts = {name: read_part(name, package.parts[name], path) for name in names}
        number = sum(_count_revisions(part.root) for part in parts.values())
        if number and revisions == "ask":
            raise RevisionsUndecided(
                f"{path} holds {number:,} tracked change{'s' * (number > 1)}. Choose whether to "
                "open the original text (all rejected) or the final one (all accepted).",
                path,
                number,
            )
        if not number:
            revisions = "ask"
        return cls(data, path, package, _walked(parts, revisions, path), revisions)

    @property
    def text(self) -> str:
        """The text, code points; LF between paragraphs, none after the last."""
        return self._content.layout.text

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should know of it, sentences."""
        return self._notes

    def write(self, changes: Sequence[Replaced]) -> bytes:
        """The document with changes made in place; without any, the very bytes it was read from.

        Read again, it gives exactly the corrected text: that is checked. What no change touches
        keeps its bytes, down to the tags around a changed word. What is put in is formatted as the
        first of what it replaces; a new paragraph is as the one it was divided from.

        Raises CannotEncode for a character that no Word document can hold, and WriteError for a
        newline taken out that stands between table cells, text boxes or notes.
        """
        if not changes:
            return self._data
        written = self._written(changes, PlainWriter)
        self._check(written, changes, final=True, original=self._revisions == "original")
        return written

    def write_tracked(self, changes: Sequence[Replaced], author: str) -> bytes:
        """The document with the changes as tracked ones, each with its author and its time.

        Rejecting all of them gives the original text, accepting all the corrected one: that is
        checked. In a document that carried tracked changes already, that holds as long as its own
        are accepted (where it was read as "final") or rejected (as "original") along with them.
        Raises what `write` raises.
        """
        if not changes:
            return self._data
        written = self._written(changes, partial(TrackedWriter, author=author))
        if self._revisions != "original":
            self._check(written, changes, final=True, original=False)
        if self._revisions != "final":
            self._check(written, (), final=False, original=True)
        return written

    # ------------------------------------------------------------------------------------ writing

    def _written(self, changes: Sequence[Replaced], writer_of: _WriterOf) -> bytes:
        self._check_characters(changes)
        content = self._prepared(changes)
        ids = Ids(self._package.parts[name] for name in self._package.parts if _is_xml(name))
        scribes = {name: Scribe(part, ids) for name, part in content.parts.items()}
        writer = writer_of(scribes.__getitem__, self._refuse)
        writer.make(content.layout, changes)
        for twin, own in _twins(content.layout, changes):
            writer.make(twin, own)
        changed = {}
        for name, scribe in scribes.items():
            part = content.parts[name]
            try:
                source = scribe.splices.applied(part.source)
            except OverlapError as error:
                raise self._refuse(1, "two changes meet in one place. Undo one of them") from error
            if source != self._content.parts[name].source:
                changed[name] = part.encoded(source)
        return write_parts(self._data, changed)

    def _prepared(self, changes: Sequence[Replaced]) -> _Content:
        """The content with what changes touch written in the long way that has room for them."""
        layout = self._content.layout
        touched = list(lines_of(layout, changes))
        for twin, own in _twins(layout, changes):
            touched += lines_of(twin, own)
        sources = expanded(touched)
        if not sources:
            return self._content
        parts = {
            name: read_part(name, part.encoded(sources[name]), self._path)
            if name in sources
            else part
            for name, part in self._content.parts.items()
        }
        return _walked(parts, self._revisions, self._path)

    def _check_characters(self, changes: Sequence[Replaced]) -> None:
        grown = 0
        for change in changes:
            at = illegal(change.after)
            if at is not None:
                position = change.start + grown + at
                line = corrected(self.text, changes).count("\n", 0, position) + 1
                raise cannot_hold(change.after[at], position, line, self._path)
            grown += len(change.after) - (change.end - change.start)

    def _check(
        self, written: bytes, changes: Sequence[Replaced], *, final: bool, original: bool
    ) -> None:
        """Read what was written once more, before anybody keeps it."""
        kind: Revisions = "original" if original else "final" if final else "ask"
        try:
            again = Docx.read(written, self._path, kind).text
        except ReadError as error:
            raise WriteError(
                f"{self._path} cannot take these changes: with them, it could not be opened any "
                f"more. Save the corrected text as a text file. ({error})",
                self._path,
            ) from error
        if again != corrected(self.text, changes):
            raise WriteError(
                f"{self._path} cannot take these changes: read again, it would not have the "
                "corrected text. Save that as a text file.",
                self._path,
            )

    def _refuse(self, line: int, why: str) -> WriteError:
        return WriteError(
            f"{self._path} cannot take a change on line {line:,}: {why}, or save the corrected "
            "text as a text file.",
            self._path,
        )


def corrected(text: str, changes: Sequence[Replaced]) -> str:
    """A text with changes made."""
    out: list[str] = []
    done = 0
    for change in changes:
        out += (text[done : change.start], change.after)
        done = change.end
    return "".join((*out, text[done:]))


def cannot_hold(character: str, position: int, line: int, path: Path) -> CannotEncode:
    """What to say of a character that no Word document can hold."""
    return CannotEncode(
        f"A Word document cannot hold the character U+{ord(character):04X}, line {line:,}. "
        "Take it out, or save the corrected text as a text file.",
        path,
        character=character,
        position=position,
        line=line,
        encoding="XML",
    )


def _walked(parts: dict[str, XmlPart], revisions: Revisions, path: Path) -> _Content:
    stories: list[Story] = []
    seen = Seen()
    for part in parts.values():
        walk = Walk(part, revisions, path)
        stories += walk.go()
        seen = seen + walk.seen
    return _Content(parts, lay_out(stories), seen)


def _twins(
    layout: DocxLayout, changes: Sequence[Replaced]
) -> list[tuple[DocxLayout, list[Replaced]]]:
    """Second copies of text boxes with the same text, each with the changes that are in it."""
    found = []
    for start, box in layout.boxes:
        if box.twin is None:
            continue
        twin = lay_out([box.twin])
        end = start + len(twin.text)
        if layout.text[start:end] != twin.text:
            continue
        own = [
            Replaced(one.start - start, one.end - start, one.after, one.at)
            for one in changes
            if start <= one.start and one.end <= end
        ]
        if own:
            found.append((twin, own))
    return found


def _count_revisions(root: Node) -> int:
    """How many tracked changes of the text there are; a fall-back's are another's once more."""
    space = Vocabulary(root).w
    names = [space + name for name in sorted(REVISIONS | CELLS)]
    skipped = ("numPr", "Fallback")
    return sum(
        not any(etree.QName(above).localname in skipped for above in one.iterancestors())
        for one in root.iter(*names)
    )


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
