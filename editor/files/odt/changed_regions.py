"""The tracked changes that a document holds already: which there are, and what was deleted."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.odt.markup import TokenKind, XmlElement, XmlToken
from editor.files.odt.vocabulary import CHANGE_INFO, DELETION, INSERTION, TEXT, XML


@dataclass(slots=True)
class Region:
    """One tracked change: what was done, and the tokens of what a deletion took out."""

    done: set[str] = field(default_factory=set)
    deleted: list[XmlToken] = field(default_factory=list)


class Regions:
    """The changes, by their names, gathered from the tokens of text:tracked-changes."""

    def __init__(self) -> None:
        self.found: dict[str, Region] = {}
        self.end: XmlToken | None = None
        """The end tag, or the empty tag, of the element that holds them."""
        self._open: list[XmlToken] = []
        self._region = Region()
        self._gathers = False

    @property
    def count(self) -> int:
        """How many of them put text in or took some out."""
        return sum(bool(one.done & {INSERTION, DELETION}) for one in self.found.values())

    @property
    def is_open(self) -> bool:
        """Whether the next token is theirs still."""
        return bool(self._open)

    def feed(self, token: XmlToken) -> None:
        """One more token, the first being the start tag of the element that holds them."""
        if token.kind is TokenKind.START:
            if len(self._open) <= 3:
                self._begin(token.element, len(self._open))
            self._open.append(token)
        if self._gathers:
            self._region.deleted.append(token)
        if token.kind is TokenKind.END:
            start = self._open.pop()
            self._gathers = self._gathers and len(self._open) > 3
            if not self._open:
                self.end = start if start.closed else token

    def _begin(self, element: XmlElement, depth: int) -> None:
        if depth == 1:
            name = element.attributes.get(f"{TEXT}id") or element.attributes.get(f"{XML}id")
            self._region = self.found.setdefault(name or "", Region())
        elif depth == 2:
            self._region.done.add(element.name)
        elif depth == 3:
            is_deletion = self._open[2].element.name == DELETION
            self._gathers = is_deletion and element.name != CHANGE_INFO
