"""The model of the suspects list, without Qt: entries, filters, sort orders and groups."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from editor.engine.suspect import Kind
from editor.review import Item, State
from editor.review.kinds import Level, level
from editor.review.learned_preferences import phrase_key


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
    words: str
    """Phrase and wording in the form that the filter searches."""

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
            words=f"{item.spun}\n{wording or ''}".casefold(),
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
    listed: int = 0


def select(entries: Iterable[SuspectEntry], view: ListOptions) -> tuple[list[SuspectEntry], Facets]:
    """Return the entries that pass the filters, in order, and the counts for the choices."""
    facets = Facets()
    listed = []
    words = view.words.casefold().split()
    for entry in entries:
        if words and not all(word in entry.words for word in words):
            continue
        done = not view.done or entry.decided in view.done
        kind = not view.kinds or entry.kind in view.kinds
        sure = not view.levels or entry.level in view.levels
        if kind and sure:
            facets.done[entry.decided] += 1
        if done and sure:
            facets.kinds[entry.kind] += 1
        if done and kind:
            facets.levels[entry.level] += 1
            if sure:
                listed.append(entry)
    facets.listed = len(listed)
    return listed, facets


def rows(
    entries: Sequence[SuspectEntry],
    view: ListOptions,
    expanded: Collection[Hashable] = (),
    before: Sequence[SuspectRow] = (),
) -> list[SuspectRow]:
    """Return the rows for entries; `expanded` has the groups whose suspects are shown, too.

    Unchanged rows of `before` are reused, because there may be thousands.
    """
    if not view.grouped:
        known = {id(row.lead): row for row in before if not row.is_group and not row.child}
        return _sorted([known.get(id(entry)) or _row([entry]) for entry in entries], view.sort)
    groups: defaultdict[tuple[Kind, str], list[SuspectEntry]] = defaultdict(list)
    for entry in entries:
        groups[entry.kind, entry.key].append(entry)
    lines = _sorted([_row(members) for members in groups.values()], view.sort)
    if not expanded:
        return lines
    spread: list[SuspectRow] = []
    for line in lines:
        if line.is_group and line.group in expanded:
            spread.append(replace(line, expanded=True))
            spread.extend(
                replace(_row([member]), key=("child", member.id), child=True)
                for member in groups[line.lead.kind, line.lead.key]
            )
        else:
            spread.append(line)
    return spread


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
