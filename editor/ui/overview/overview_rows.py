"""The figures of a review as rows: what they are called, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from editor import translatable
from editor.engine.suspect import Kind, SuggestionSource
from editor.review import State
from editor.review.kinds import KINDS, Level
from editor.review.overview import Overview, ParagraphFigures, PhraseTally, Tally
from editor.translatable import percent
from editor.ui.base.labels import REMOVE, brief, visible
from editor.ui.base.translation import tr, translated
from editor.ui.overview.figure_rows import BarPart, FigureRow, Fill
from editor.ui.panel.evidence_words import MANNERS

if TYPE_CHECKING:
    from editor.engine.reading.evidence import Evidence

PARAGRAPH_COLUMNS: Final = (
    translatable.tr("suspect", "share of the words of a paragraph"),
    translatable.tr("open", "number of suspects"),
    translatable.tr("words", "number of words of a paragraph"),
)
TALLY_COLUMNS: Final = (
    translatable.tr("found", "number of suspects"),
    translatable.tr("open", "number of suspects"),
    translatable.tr("accepted", "number of suspects"),
    translatable.tr("by hand", "number of suspects"),
    translatable.tr("kept", "number of suspects"),
    translatable.tr("allowed", "number of suspects"),
)
SOURCES: Final = {
    SuggestionSource.LEXICON: translatable.tr("Spinners’ lists"),
    SuggestionSource.DOCUMENT: translatable.tr("Accepted here"),
    SuggestionSource.PERSON: translatable.tr("Your lists"),
    SuggestionSource.RULE: translatable.tr("Rules"),
    SuggestionSource.ORIGINAL: translatable.tr("An original"),
    SuggestionSource.GUESS: translatable.tr("The context"),
    "": translatable.tr("No suggestion"),
}
"""What sources of suggestions are called."""
OPEN_FILLS: Final = {
    Level.SURE: Fill.SURE,
    Level.LIKELY: Fill.LIKELY,
    Level.POSSIBLE: Fill.POSSIBLE,
}
SCALES: Final = (0.25, 0.5, 1.0)
"""Shares of suspect words that the longest bar may stand for: the smallest one that is enough."""
WORDS_A_ROW: Final = 25
"""Words of a paragraph that a row of usual height stands for. Set by hand: a sentence."""
HIGHEST: Final = 6.0
"""Height of the longest paragraph, in usual rows. Set by hand."""
PREVIEW: Final = 90
"""Code points of a paragraph that are looked at for its name."""
MOST_PHRASES: Final = 100
"""Phrases that are listed at most. Set by hand."""
NAMED: Final = 40
"""Characters of a phrase that are shown."""


def scale_of(figures: Overview) -> float:
    """Return the share of suspect words that the longest bar stands for."""
    most = max((one.share for one in figures.paragraphs), default=0.0)
    return next(scale for scale in SCALES if scale >= most)


def height_of(paragraph: ParagraphFigures) -> float:
    """Return the height of a paragraph's row in usual rows, in halves of one."""
    return min(HIGHEST, max(1.0, round(2 * paragraph.words / WORDS_A_ROW) / 2))


def paragraph_row(one: ParagraphFigures, text: str, scale: float) -> FigureRow:
    """Return the row of a paragraph of this text."""
    words = max(1, one.words) * scale
    parts = [BarPart(Fill.DECIDED, one.decided_words / words)]
    parts += [
        BarPart(fill, number / words)
        for fill, number in zip(OPEN_FILLS.values(), one.open_words, strict=True)
    ]
    detail = [
        tr(
            "Paragraph {number}: %Ln word(s), {percent} % of them suspect.",
            "",
            one.words,
            number=one.number,
            percent=percent(one.share),
        ),
        tr(
            "%Ln suspect(s): {open} open, {sure} of them sure, and {decided} decided.",
            "",
            one.suspects,
            open=one.open,
            sure=one.sure,
            decided=one.decided,
        )
        if one.suspects
        else tr("No suspects."),
    ]
    share = tr("{percent} %", percent=percent(one.share)) if one.suspect_words else "–"
    begins = visible(" ".join(text[one.start : min(one.end, one.start + PREVIEW)].split()))
    return FigureRow(
        begins or tr("(nothing is left)"),
        " ".join(detail),
        tuple(parts),
        (share, _number(one.open, of=one.suspects), _number(one.words)),
        number=_number(one.number),
        target=one.first,
        start=one.start,
    )


def tally_rows(figures: Overview, evidence: Evidence | None) -> Iterator[FigureRow]:
    """Yield the rows for kinds, sources, lists and phrases, each group with its heading."""
    if figures.kinds:
        yield FigureRow(tr("Kinds"), values=_names(TALLY_COLUMNS), heading=True)
        most = max(one.total for one in figures.kinds.values())
        for kind, tally in figures.kinds.items():
            yield _tally_row(_title(KINDS[kind].name), tally, most, kind)
        yield FigureRow(tr("Where suggestions come from"), heading=True)
        most = max(one.total for one in figures.sources.values())
        for source, tally in figures.sources.items():
            yield _tally_row(translated(SOURCES.get(source, source)), tally, most)
    yield from _list_rows(evidence)
    if figures.phrases:
        yield FigureRow(tr("Most frequent phrases"), heading=True)
        for phrase in figures.phrases[:MOST_PHRASES]:
            yield _phrase_row(phrase)


def _tally_row(name: str, tally: Tally, most: int, kind: Kind | None = None) -> FigureRow:
    parts = [BarPart(Fill.DECIDED, tally.decided / most)]
    for sureness, number in tally.open_by_level.items():
        fill = Fill.NAME if kind is Kind.NAME else OPEN_FILLS[sureness]
        parts.append(BarPart(fill, number / most))
    return FigureRow(
        name,
        tr("{name}: {counts}", name=name, counts=_counted(tally)),
        tuple(parts),
        _values(tally),
        kind=kind,
        target=tally.first,
    )


def _list_rows(evidence: Evidence | None) -> Iterator[FigureRow]:
    """Yield on what lists an unknown spinner draws; manners of one name are one row."""
    if evidence is None or not evidence.mixture:
        return
    shares: dict[str, float] = {}
    for name, share in zip(evidence.lists, evidence.mixture, strict=False):
        words = translated(MANNERS.get(name, name))
        shares[words] = shares.get(words, 0.0) + share
    yield FigureRow(tr("Replacements as in"), heading=True)
    most = max(shares.values(), default=1.0)
    for words, share in sorted(shares.items(), key=lambda pair: -pair[1]):
        yield FigureRow(
            words,
            tr(
                "About {percent} % of the replacements are as in {manner}.",
                percent=percent(share),
                manner=words,
            ),
            (BarPart(Fill.SHARE, share / most),),
            (tr("{percent} %", percent=percent(share)),),
        )


def _phrase_row(phrase: PhraseTally) -> FigureRow:
    name = brief(visible(phrase.phrase, phrase.kind), NAMED)
    said = [tr("“{phrase}”: {counts}", phrase=name, counts=_counted(phrase))]
    for wording, times in phrase.given.most_common(3):
        said.append(
            tr("It became “{wording}” %Ln time(s).", "", times, wording=_shown(wording))
            if wording
            else tr("It was removed %Ln time(s).", "", times)
        )
    best = phrase.given.most_common(1)
    return FigureRow(
        f"{name} → {_shown(best[0][0])}" if best else name,
        " ".join(said),
        values=_values(phrase),
        kind=phrase.kind,
        target=phrase.first,
        words=phrase.phrase,
    )


def _counted(tally: Tally) -> str:
    states = tally.states
    return tr(
        "%Ln suspect(s); {open} open, {accepted} accepted, {by_hand} worded by hand, {kept} kept, "
        "{allowed} allowed.",
        "",
        tally.total,
        open=tally.open,
        accepted=states[State.ACCEPTED],
        by_hand=states[State.BY_HAND],
        kept=states[State.DISMISSED],
        allowed=states[State.ALLOWED],
    )


def _values(tally: Tally) -> tuple[str, ...]:
    states = (State.OPEN, State.ACCEPTED, State.BY_HAND, State.DISMISSED, State.ALLOWED)
    return (_number(tally.total), *(_number(tally.states[state]) for state in states))


def _number(number: int, of: int = 1) -> str:
    """Return a number in figures; a dash where there is nothing that could be counted."""
    return QLocale().toString(number) if of else "–"


def _shown(wording: str) -> str:
    return brief(visible(wording), NAMED) if wording else translated(REMOVE)


def _title(name: str) -> str:
    name = translated(name)
    return name[:1].upper() + name[1:]


def _names(columns: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(translated, columns))
