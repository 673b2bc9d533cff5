"""The model of the suspects list, without Qt: entries, filters, sort orders and groups."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, TypeVar

from editor.engine.suspect import Kind
from editor.review import Item, State
from editor.review.kinds import Level, level
from editor.review.learned_preferences import phrase_key

PART: Final = 200
"""Suspects that are listed in one step. Set by hand: less than a millisecond."""
T = TypeVar("T")


class SortOrder(StrEnum):
    """Sort orders of the list."""

    POSITION = "position"
    PHRASE = "phrase"
    COUNT = "count"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class SuspectEntry:
    """What the list shows of a suspect and filters by."""

    id: int
    phrase: str
    wording: str | None
    """The best suggestion or, once replaced, the present text; None if there is neither."""
    state: State
    kind: Kind
    level: Level
    confidence: float
    key: str
    """phrase_key: equal for suspects that are alike."""

    @property
    def words(self) -> str:
        """Phrase and wording in the form that the filter searches."""
        return f"{self.phrase}\n{self.wording or ''}".casefold()

    @property
    def decided(self) -> bool:
        """Whether it has been decided."""
        return self.state is not State.OPEN

    @classmethod
    def of(cls, item: Item) -> SuspectEntry:
        """Return the entry of a suspect."""
        if item.state.changes_text:
            wording: str | None = item.text
        elif item.decided or not item.suggestions:
            wording = None
        else:
            wording = item.suggestions[0].text
        return cls(
            id=item.id,
            phrase=item.spun,
            wording=wording,
            state=item.state,
            kind=item.kind,
            level=level(item.confidence),
            confidence=item.confidence,
            key=phrase_key(item.spun),
        )


@dataclass(frozen=True, slots=True)
class SuspectRow:
    """A row of the list: one suspect, or a group of all that are alike."""

    key: Hashable
    """Identifies the row across changes."""
    lead: SuspectEntry
    """The suspect shown for it: the first open one, else the first."""
    ids: tuple[int, ...]
    open_ids: tuple[int, ...]
    expanded: bool = False
    """Whether the suspects of the group follow as rows of their own."""
    child: bool = False
    """Whether it belongs to an expanded group."""

    @property
    def group(self) -> Hashable:
        """Equal for all suspects that are alike."""
        return (self.lead.kind, self.lead.key)

    @property
    def is_group(self) -> bool:
        """Whether it has more than one suspect."""
        return len(self.ids) > 1


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Filter, order and grouping of the list; an empty set lets all pass."""

    words: str = ""
    done: frozenset[bool] = frozenset()
    """True for decided suspects, False for open ones."""
    kinds: frozenset[Kind] = frozenset()
    levels: frozenset[Level] = frozenset()
    sort: SortOrder = SortOrder.POSITION
    grouped: bool = True


@dataclass(slots=True)
class Facets:
    """How many suspects each filter choice would list, the other filters unchanged."""

    done: Counter[Hashable] = field(default_factory=Counter)
    kinds: Counter[Hashable] = field(default_factory=Counter)
    levels: Counter[Hashable] = field(default_factory=Counter)
    found: tuple[set[Hashable], ...] = field(default_factory=lambda: (set(), set(), set()))
    """The choices of each kind that there are suspects for, whatever is filtered."""


class Listing:
    """The rows for entries in text order; thousands of them take too long to be made at once."""

    def __init__(
        self,
        entries: Sequence[SuspectEntry],
        view: ListOptions,
        before: Listing | None = None,
    ) -> None:
        """Rows of `before` are reused, and what it has expanded stays so."""
        self.rows: list[SuspectRow] = []
        self.facets = Facets()
        self.expanded: set[Hashable] = set(before.expanded) if before is not None else set()
        """Groups whose suspects are listed, too; no longer once the last of them was decided."""
        self._entries = entries
        self._view = view
        self.groups: dict[Hashable, tuple[list[SuspectEntry], SuspectRow]] = {}
        """The members of each group, and its row."""
        self._before = before.groups if before is not None else {}
        self._were_open = {
            row.group for row in (before.rows if before else ()) if row.expanded and row.open_ids
        }

    def make(self) -> Iterator[None]:
        """Make the rows, a part at each step; they are there after the last one."""
        groups: defaultdict[Hashable, list[SuspectEntry]] = defaultdict(list)
        for entries in _parts(self._entries):
            for entry in self._select(entries):
                groups[(entry.kind, entry.key) if self._view.grouped else entry.id].append(entry)
            yield
        for part in _parts(list(groups.items())):
            for key, members in part:
                known = self._before.get(key)
                self.groups[key] = (
                    known if known and known[0] == members else (members, _row(members))
                )
            yield
        lines = _sorted([row for _, row in self.groups.values()], self._view.sort)
        self.expanded -= self._were_open - {line.group for line in lines if line.open_ids}
        self.rows = list(self._spread(lines)) if self.expanded else lines
        self._before = {}

    def _select(self, entries: Sequence[SuspectEntry]) -> list[SuspectEntry]:
        """Return the entries that pass the filters, and count for the choices."""
        view, facets = self._view, self.facets
        all_done, all_kinds, all_levels = facets.found
        listed = []
        words = view.words.casefold().split()
        for entry in entries:
            decided, kind, sure = entry.decided, entry.kind, entry.level
            all_done.add(decided)
            all_kinds.add(kind)
            all_levels.add(sure)
            if words:
                searched = entry.words
                if not all(word in searched for word in words):
                    continue
            is_done = not view.done or decided in view.done
            is_kind = not view.kinds or kind in view.kinds
            is_sure = not view.levels or sure in view.levels
            if is_kind and is_sure:
                facets.done[decided] += 1
            if is_done and is_sure:
                facets.kinds[kind] += 1
            if is_done and is_kind:
                facets.levels[sure] += 1
                if is_sure:
                    listed.append(entry)
        return listed

    def _spread(self, lines: Iterable[SuspectRow]) -> Iterator[SuspectRow]:
        """Yield the rows, those of expanded groups followed by their members."""
        for line in lines:
            if not (line.is_group and line.group in self.expanded):
                yield line
                continue
            yield replace(line, expanded=True)
            for member in self.groups[line.group][0]:
                yield replace(_row([member]), key=("child", member.id), child=True)


def _parts(things: Sequence[T]) -> Iterator[Sequence[T]]:
    return (things[start : start + PART] for start in range(0, len(things), PART))


def _row(members: Sequence[SuspectEntry]) -> SuspectRow:
    if len(members) == 1:
        entry = members[0]
        return SuspectRow(entry.id, entry, (entry.id,), () if entry.decided else (entry.id,))
    opened = [entry for entry in members if not entry.decided]
    lead = (opened or members)[0]
    return SuspectRow(
        (lead.kind, lead.key),
        lead,
        tuple(entry.id for entry in members),
        tuple(entry.id for entry in opened),
    )


def _sorted(lines: list[SuspectRow], sort: SortOrder) -> list[SuspectRow]:
    """Sort lines given in text order, which breaks ties."""
    if sort is SortOrder.PHRASE:
        lines.sort(key=lambda line: line.lead.key)
    elif sort is SortOrder.COUNT:
        lines.sort(key=lambda line: -len(line.ids))
    elif sort is SortOrder.CONFIDENCE:
        lines.sort(key=lambda line: (line.lead.decided, -line.lead.confidence))
    return lines
