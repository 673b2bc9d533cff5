"""The tracked changes that a document already has (text:changed-region)."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.files.odt.markup import TokenKind, XmlElement, XmlToken
from editor.files.odt.vocabulary import CHANGE_INFO, DELETION, INSERTION, TEXT, XML

_REGION_DEPTH, _KIND_DEPTH, _CONTENT_DEPTH = 1, 2, 3
"""Elements between text:tracked-changes and a region, its kind, and a deletion's content."""


@dataclass(slots=True)
class ChangedRegion:
    """One tracked change."""

    kinds: set[str] = field(default_factory=set)
    """Full names of its children: text:insertion, text:deletion, text:format-change."""
    deleted: list[XmlToken] = field(default_factory=list)
    """Tokens of the content that a deletion removed."""


class ChangedRegions:
    """The changed regions by id, collected from the tokens of text:tracked-changes."""

    def __init__(self) -> None:
        self.by_id: dict[str, ChangedRegion] = {}
        self.end: XmlToken | None = None
        """End tag, or self-closing tag, of the text:tracked-changes."""
        self._open: list[XmlToken] = []
        self._region = ChangedRegion()
        self._in_deleted_content = False

    @property
    def count(self) -> int:
        """Number of those that inserted or deleted text."""
        return sum(bool(one.kinds & {INSERTION, DELETION}) for one in self.by_id.values())

    @property
    def is_open(self) -> bool:
        """Whether the next token still belongs to text:tracked-changes."""
        return bool(self._open)

    def feed(self, token: XmlToken) -> None:
        """Process a token; the first must be the start tag of text:tracked-changes."""
        if token.kind is TokenKind.START:
            if len(self._open) <= _CONTENT_DEPTH:
                self._begin(token.element, len(self._open))
            self._open.append(token)
        if self._in_deleted_content:
            self._region.deleted.append(token)
        if token.kind is TokenKind.END:
            start = self._open.pop()
            self._in_deleted_content &= len(self._open) > _CONTENT_DEPTH
            if not self._open:
                self.end = start if start.self_closing else token

    def _begin(self, element: XmlElement, depth: int) -> None:
        if depth == _REGION_DEPTH:
            id_ = element.attributes.get(f"{TEXT}id") or element.attributes.get(f"{XML}id")
            self._region = self.by_id.setdefault(id_ or "", ChangedRegion())
        elif depth == _KIND_DEPTH:
            self._region.kinds.add(element.name)
        elif depth == _CONTENT_DEPTH:
            is_deletion = self._open[_KIND_DEPTH].element.name == DELETION
            self._in_deleted_content = is_deletion and element.name != CHANGE_INFO
