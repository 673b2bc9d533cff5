"""The evidence: a block of plain Markdown for PubPeer, a journal's editor or a colleague.

In English whatever the window speaks, as the articles are; neutral: suspects, never verdicts on
people. Nothing in an article can make a link, a picture, a heading or HTML of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import editor
from editor.engine.model.listed_terms import ListedTerms
from editor.engine.suspect import Kind, SuggestionSource
from editor.export.places import ArticlePlace, ArticlePlaces, all_words
from editor.export.plain_markdown import code, quoted
from editor.export.review_snapshot import first_line
from editor.export.sources import WordingSource, source_of
from editor.export.verdict_words import as_a_whole
from editor.review import Item, State
from editor.review.kinds import SURE, Level, level
from editor.review.learned_preferences import phrase_key
from editor.translatable import in_percent, tr

if TYPE_CHECKING:
    from editor.export.review_snapshot import ReviewSnapshot

KINDS: Final = frozenset((Kind.SPUN, Kind.NAME, Kind.NUMBER))
"""The kinds of suspects that are wordings put in the place of others."""
MOST_PLACES: Final = 12
"""Places of a phrase that are named. Set by hand: a line or two."""
MOST_WORDINGS: Final = 3
"""Wordings expected for a phrase that are named. Set by hand."""
LEFT: Final = frozenset((State.DISMISSED, State.ALLOWED))
"""What somebody decided to leave as it is: no suspects any more."""


@dataclass(slots=True)
class SuspectPhrase:
    """A phrase that is suspect, with all its places."""

    phrase: str
    """As it stands at the first of them."""
    places: list[ArticlePlace] = field(default_factory=list)
    restored: Counter[str] = field(default_factory=Counter)
    """The wordings that a person put in, with their number."""
    likely: Counter[str] = field(default_factory=Counter)
    """The first suggestions, where nothing was decided."""
    sources: dict[WordingSource, None] = field(default_factory=dict)
    """Where these wordings are from, as an ordered set."""

    @property
    def expected(self) -> list[str]:
        """The wordings that were expected, the most frequent first; which case does not matter."""
        found = {phrase_key(one): one for one, _ in reversed(self._counted)}
        return list(found.values())[::-1]

    @property
    def _counted(self) -> list[tuple[str, int]]:
        return (self.restored or self.likely).most_common()


def suspect_phrases(work: ReviewSnapshot, items: Sequence[Item]) -> list[SuspectPhrase]:
    """Return the phrases of suspects, the most frequent first."""
    found: dict[str, SuspectPhrase] = {}
    places = ArticlePlaces(work)
    names = [one.name for one in work.originals]
    for item in items:
        phrase = found.setdefault(phrase_key(item.spun), SuspectPhrase(item.spun))
        phrase.places.append(places.of(item.start))
        if item.state.changes_text:
            wording = item.text
            phrase.restored[wording] += 1
        elif item.suggestions:
            wording = item.suggestions[0].text
            phrase.likely[wording] += 1
        else:
            continue
        phrase.sources.setdefault(source_of(item, wording, names))
    return sorted(found.values(), key=lambda one: -len(one.places))


def evidence(work: ReviewSnapshot, terms: ListedTerms, made: datetime | None = None) -> str:
    """Return the block; `made` is the time that it states, by default now."""
    listable = list(_listable(work))
    chosen = [one for one in listable if one.decided or level(one.confidence) is Level.SURE]
    phrases = suspect_phrases(work, chosen)
    of_art = [one for one in phrases if is_tortured(one, terms)]
    groups = [
        ("Phrases that stand in place of terms of art", of_art),
        ("Other wordings", [one for one in phrases if not is_tortured(one, terms)]),
    ]
    blocks = [
        f"**Suspect wordings in {quoted(work.origin.name)}**",
        "\n".join(_about(work)),
        _method(),
        *(_group(title, group) for title, group in groups if group),
        "\n".join(_left_out(work, len(listable) - len(chosen), bool(chosen))),
        _made(made),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def suspect_evidence(work: ReviewSnapshot, id_: int, made: datetime | None = None) -> str:
    """Return a block about the phrase of one suspect, with all its places."""
    phrases = {phrase_key(one.spun) for one in work.items if one.id == id_}
    chosen = [
        one
        for one in work.items
        if one.id == id_
        or (phrase_key(one.spun) in phrases and one.state not in LEFT and not _is_cut_out(one))
    ]
    blocks = [
        f"**Suspect wording in {quoted(work.origin.name)}**",
        "\n".join(map(_line, suspect_phrases(work, chosen))),
        "\n".join(_about(work)),
        _made(made),
    ]
    return "\n\n".join(blocks) + "\n"


def _made(made: datetime | None) -> str:
    return f"Made with Unspin {editor.__version__} on {made or datetime.now(UTC):%Y-%m-%d}."


def _listable(work: ReviewSnapshot) -> Iterator[Item]:
    places = ArticlePlaces(work)
    for one in work.items:
        was_there = one.decided or places.had(one.start, one.end)
        is_left = one.state in LEFT or _is_cut_out(one)
        if was_there and one.kind in KINDS and not is_left:
            yield one


def _is_cut_out(item: Item) -> bool:
    """Return whether somebody deleted it: with what was around it, for all that is known."""
    return item.state is State.BY_HAND and not item.text and item.taken is None


def is_tortured(phrase: SuspectPhrase, terms: ListedTerms) -> bool:
    """Return whether words of a term of art were swapped in a phrase, as it seems."""
    several = " " in phrase.phrase.strip()
    return several and (terms.has(phrase.phrase) or any(map(terms.is_term, phrase.expected)))


def _about(work: ReviewSnapshot) -> Iterator[str]:
    if first_line(work.original):
        yield f"- First line: {quoted(first_line(work.original))}"
    yield f"- SHA-256 of the file: {code(work.origin.sha256)}"
    known = work.provenance
    for name, value in (
        ("Address", known.address),
        ("Published", known.published),
        ("Document made", known.made),
        ("Captured", known.captured),
        ("Text taken from the file by", known.extraction),
    ):
        if value:
            yield f"- {name}: {code(' '.join(value.split()))}"
    if work.source is not None and any(line.page for line in work.source.paragraphs):
        yield "- Pages: counted from the file’s first, whatever numbers are printed on them"
    for one in work.originals:
        yield (
            f"- Compared with: {quoted(one.name)}, which {in_percent(one.coverage)} of the words "
            f"match (SHA-256 {code(one.sha256)})"
        )
    if work.evidence is not None:
        yield f"- {as_a_whole(work.evidence)}"


def _method() -> str:
    return (
        "Suspect are wordings that are unlikely where they stand, or that a list has in place of "
        "others. A suspect is a reason to look at the text; it does not say how the text came "
        "about. Listed are suspects that somebody decided on, and others of which the program is "
        f"sure (confidence {in_percent(SURE)} or more). “Restored” is the wording that a person "
        "put in, “likely” the program’s first suggestion, which may be wrong. Where no source is "
        "named, the wording is from the lists that the program comes with, or from the person."
    )


def _group(title: str, phrases: Sequence[SuspectPhrase]) -> str:
    places = sum(len(one.places) for one in phrases)
    count = tr("%Ln phrase(s)", "", len(phrases))
    where = tr("%Ln place(s)", "", places)
    return "\n".join([f"**{title}** ({count} in {where})", "", *map(_line, phrases)])


def _line(phrase: SuspectPhrase) -> str:
    times = len(phrase.places)
    often = "once" if times == 1 else f"{times:,} times"
    source = ", ".join(filter(None, map(_source, phrase.sources)))
    return (
        f"- {quoted(phrase.phrase)}: {_expected(phrase)}; {often}, "
        f"{all_words(phrase.places, MOST_PLACES)}{f'; {source}' if source else ''}"
    )


def _expected(phrase: SuspectPhrase) -> str:
    wordings = phrase.expected
    if not wordings:
        return "no wording suggested"
    said = [quoted(one) if one.strip() else "nothing" for one in wordings[:MOST_WORDINGS]]
    if len(wordings) > MOST_WORDINGS:
        said.append(f"{len(wordings) - MOST_WORDINGS:,} more")
    decided, times = phrase.restored.total(), len(phrase.places)
    if not decided:
        how = "likely"
    else:
        how = "restored" if decided == times else f"restored in {decided:,} of {times:,} places"
    return f"expected {' or '.join(said)} ({how})"


def _source(source: WordingSource) -> str:
    name = f" {quoted(source.name)}" if source.name else ""
    if source.kind is SuggestionSource.ORIGINAL:
        return f"as in{name or ' the original'}"
    if source.kind is SuggestionSource.PERSON and name:
        return f"in the list{name}{f' ({source.papers} papers)' if source.papers else ''}"
    return "a guess" if source.kind is SuggestionSource.GUESS else ""


def _left_out(work: ReviewSnapshot, unsure: int, any_listed: bool) -> Iterator[str]:
    of_kind = [item for item in work.items if item.kind in KINDS]
    left = sum(item.state in LEFT for item in of_kind)
    cut_out = sum(map(_is_cut_out, of_kind))
    others = len(work.items) - len(of_kind)
    if not any_listed:
        yield "No suspect wording to list."
    said = [
        f"{number:,} {what}"
        for number, what in (
            (left, "dismissed or allowed by somebody"),
            (cut_out, "in text that somebody deleted"),
            (unsure, "less sure and not decided"),
            (others, "of other kinds (spelling, characters, left-overs of web pages, passages)"),
        )
        if number
    ]
    if said:
        yield f"Suspects that are not listed: {'; '.join(said)}."
