"""The suspects list without its window: what is kept of each suspect, filters, order, groups."""

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
    """The orders of the list."""

    POSITION = "position"
    PHRASE = "phrase"
    COUNT = "count"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class SuspectEntry:
    """What the list shows of one suspect, and is filtered by."""

    id: int
    phrase: str
    wording: str | None
    """What is suggested, or was put in; None where nothing is."""
    state: State
    kind: Kind
    level: Level
    confidence: float
    key: str
    """Alike for suspects that are alike."""
    words: str
    """Phrase and wording, as the filter looks at them."""

    @property
    def decided(self) -> bool:
        """Whether the person has settled it."""
        return self.state is not State.OPEN

    @classmethod
    def of(cls, item: Item) -> SuspectEntry:
        """What is kept of a suspect."""
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
    """One line of the list: a suspect, or all alike together."""

    key: Hashable
    """The same for the same line before and after a change."""
    lead: SuspectEntry
    """The one shown: the first open one, or the first."""
    ids: tuple[int, ...]
    open_ids: tuple[int, ...]
    expanded: bool = False
    """Whether its suspects follow as rows of their own."""
    child: bool = False
    """Whether it is one of an expanded group."""

    @property
    def group(self) -> Hashable:
        """The same for all suspects that are alike."""
        return (self.lead.kind, self.lead.key)

    @property
    def is_group(self) -> bool:
        """Whether it stands for more than one suspect."""
        return len(self.ids) > 1


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Which suspects are listed, and how."""

    words: str = ""
    done: frozenset[bool] = frozenset()
    """Of the states "done" and not; empty, here and below, for all."""
    kinds: frozenset[Kind] = frozenset()
    levels: frozenset[Level] = frozenset()
    sort: SortOrder = SortOrder.POSITION
    grouped: bool = True


@dataclass(slots=True)
class Facets:
    """How many suspects each choice would show, all other choices as they are."""

    done: Counter[Hashable] = field(default_factory=Counter)
    kinds: Counter[Hashable] = field(default_factory=Counter)
    levels: Counter[Hashable] = field(default_factory=Counter)
    listed: int = 0


def select(entries: Iterable[SuspectEntry], view: ListOptions) -> tuple[list[SuspectEntry], Facets]:
    """The entries that a view lists, in the order given, and the counts for its choices."""
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
    """The lines for listed entries; `expanded` holds groups shown with their suspects.

    Of the lines listed before those are taken again that stay as they are: there may be
    thousands.
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
    """Lines come in text order, which breaks ties."""
    if sort is SortOrder.PHRASE:
        lines.sort(key=lambda line: line.lead.key)
    elif sort is SortOrder.COUNT:
        lines.sort(key=lambda line: -len(line.ids))
    elif sort is SortOrder.CONFIDENCE:
        lines.sort(key=lambda line: (line.lead.decided, -line.lead.confidence))
    return lines
