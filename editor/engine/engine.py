"""The engine: finds the suspects of an article.

A noisy channel over the whole document: every sentence is decoded once on its own, then again
with the evidence of all sentences (how much is spun, which phrase stands for which original).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from editor.article.span import paragraphs_around
from editor.engine.agreement import with_opening_capital
from editor.engine.errors import Cancelled, ResourceError
from editor.engine.facts import Facts, facts
from editor.engine.judging.judge import Judge, is_judged
from editor.engine.judging.marking import stretches, suspect_stretches
from editor.engine.judging.surroundings import Surroundings, original_of
from editor.engine.model.encoder import Encoder
from editor.engine.model.garbage import collection_paused, made_to_stay
from editor.engine.model.lexicon import Family, Lexicon
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.synonyms import Synonyms
from editor.engine.model.tortured_terms import TorturedTerms
from editor.engine.model.vectors import Vectors
from editor.engine.quoted import is_example, with_quoted
from editor.engine.reading import numbers
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence, sites
from editor.engine.reading.kept import KeptSentence, Read
from editor.engine.reading.lattice import Lattice
from editor.engine.reading.reader import SentenceReader
from editor.engine.reading.sample import SURVEYED
from editor.engine.reading.survey import Surveyed, assumed, survey
from editor.engine.reading.teaching import Decision, with_decisions
from editor.engine.reasons import reason
from editor.engine.rules import rules
from editor.engine.rules.tortured import with_whole
from editor.engine.suspect import MAX_SUGGESTIONS, Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text import names
from editor.engine.text.sentences import paragraphs, sentences
from editor.paths import resources_folder
from editor.translatable import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from editor.engine.judging.stretch import Stretch
    from editor.engine.text.pairs import Pair

__all__ = ["Analysis", "Cancelled", "Engine", "Evidence", "ResourceError"]


NEAR = 1_500
"""Code points on each side of a suspect in which its sentence is searched. Set by hand."""

_ABBREVIATIONS: Final = frozenset(["approx", "assn", "corp", "dept", "govt", "intl", "natl", "pct"])
"""Abbreviations that spinners put in with a full stop, which is a token of its own."""
_GOES_ON: Final = re.compile(r"\.(?= [a-z])")

_SOURCES: Final = dict.fromkeys(Family, SuggestionSource.LEXICON) | {
    Family.RULE: SuggestionSource.RULE,
    Family.NUMBER: SuggestionSource.RULE,
    Family.PERSON: SuggestionSource.PERSON,
    Family.GUESS: SuggestionSource.GUESS,
}


def never() -> bool:
    """Return False: the `cancelled` callback of callers that never cancel."""
    return False


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the engine found in an article."""

    evidence: Evidence
    suspects: list[Suspect]
    """In text order, not overlapping; offsets are code points of the analysed text."""


class Engine:
    """Finds suspects in articles. Thread-safe: read-only once loaded, apart from caches."""

    def __init__(
        self,
        reader: SentenceReader,
        judge: Judge,
        rule_resources: rules.RuleResources,
        lacking: str = "",
    ) -> None:
        self.lacking = lacking
        """What could not be loaded and what follows, in sentences for the user; "" if nothing."""
        self._reader = reader
        self._judge = judge
        self._rule_resources = rule_resources
        self._surveyed: Surveyed | None = None

    @classmethod
    @made_to_stay()
    def load(cls, folder: Path | None = None) -> Engine:
        """Load the shipped resources, or those in `folder`; raises ResourceError.

        Without the encoder the engine works, and `lacking` says so.
        """
        base = folder or resources_folder()
        lexicon = Lexicon.load(base / "lexicon" / "spun.lexicon")
        ngrams = Ngrams.load(base / "model" / "english.ngrams")
        wordnet = Synonyms.load(base / "lexicon" / "wordnet.synonyms")
        synonyms = wordnet.joined(Synonyms.load(base / "lexicon" / "manners.synonyms"))
        # Terms of art are put together from words of one sense: a list of all senses misleads.
        terms = TorturedTerms.load(base / "lexicon" / "terms.lexicon", lexicon, wordnet)
        vectors = Vectors.load(base / "model" / "english.vectors")
        encoder, lacking = None, ""
        try:
            encoder = Encoder.load(base / "model")
        except ResourceError as error:
            lacking = tr(
                "Spinners that Unspin does not know will be found less often: {error}", error=error
            )
        reader = SentenceReader(lexicon, ngrams, synonyms, vectors, terms=terms, encoder=encoder)
        judge = Judge.load(base / "model" / "judge.json")
        own = rules.load_resources(ngrams, terms.list, vectors, base)
        return cls(reader, judge, own, lacking)

    def extended(self, pairs: Iterable[Pair]) -> Engine:
        """Return an engine that also knows these pairs; this engine is unchanged."""
        pairs = list(pairs)
        reader = self._reader.extended(pair for pair in pairs if pair.rule is None)
        return Engine(reader, self._judge, self._rule_resources.extended(pairs), self.lacking)

    def survey(self, text: str, cancelled: Callable[[], bool] = never) -> Evidence:
        """Gather the evidence of the document as a whole; raises Cancelled."""
        evidence, read = survey(self._reader, text, _checker(cancelled))
        self._surveyed = Surveyed(text, evidence, read)
        return evidence

    def suspects(
        self,
        text: str,
        span: tuple[int, int],
        evidence: Evidence,
        cancelled: Callable[[], bool] = never,
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> list[Suspect]:
        """Return the suspects that start in text[span] (whole paragraphs); raises Cancelled.

        Text in `decided_spans` (code points, half-open) is never changed by a reading.
        """
        if not evidence.english:
            return []
        first = self._first_pass(text, span, evidence, cancelled, decided_spans)
        found = self._second_pass(text, first, evidence, cancelled, decided_spans)
        return self._with_rules(text, span, found)

    @collection_paused()
    def facts(
        self,
        text: str,
        span: tuple[int, int],
        evidence: Evidence,
        decisions: Sequence[Decision] = (),
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> Facts | None:
        """Return what was weighed for text[span] (code points); None if no reading has that span.

        Decisions change how the neighbours are read, but not the counts that are returned.
        Decodes a sentence, so it takes milliseconds.
        """
        line = paragraphs_around(text, *span)
        near = (max(line.start, span[0] - NEAR), min(line.end, span[1] + NEAR))
        if not evidence.english:
            return None
        known = with_decisions(evidence, decisions)
        for lattice, own in self._first_pass(text, near, evidence, never, decided_spans):
            cells = lattice.sentence.cells
            if cells and cells[0].start <= span[0] < cells[-1].end:
                decoded = self._reader.decode(
                    lattice, known, _checker(never), own=own, decided_spans=decided_spans
                )
                return facts(
                    text,
                    lattice,
                    decoded,
                    span,
                    evidence=evidence,
                    ngrams=self._reader.ngrams,
                    manners=self._reader.synonyms.names,
                )
        return None

    @collection_paused()
    def analyse(self, text: str, cancelled: Callable[[], bool] = never) -> Analysis:
        """Survey an article and find all its suspects; raises Cancelled."""
        if len(text) <= SURVEYED:
            evidence, first = survey(self._reader, text, _checker(cancelled))
            if not evidence.english:
                return Analysis(evidence, [])
            found = self._second_pass(text, map(KeptSentence.read, first), evidence, cancelled)
            return Analysis(evidence, self._with_rules(text, (0, len(text)), found))
        # By paragraph: the lattices of a long article would not all fit in memory.
        evidence, found = self.survey(text, cancelled), []
        for line in paragraphs(text):
            if _is_impressed(evidence) and line[0] not in self._left(text, evidence):
                self._reader.read_ahead(text, line[0], len(text))
            found += self.suspects(text, line, evidence, cancelled)
        return Analysis(evidence, found)

    def judged(self, text: str) -> Iterator[tuple[Surroundings, Stretch]]:
        """Yield every stretch that the judge would be asked about: its training examples."""
        evidence, first = survey(self._reader, text, _checker(never))
        for lattice, own in map(KeptSentence.read, first):
            decoded = self._reader.decode(lattice, evidence, _checker(never), own=own)
            around = Surroundings(text, lattice, decoded, evidence, self._reader)
            for stretch in stretches(lattice, decoded):
                if is_judged(stretch, evidence):
                    yield around, stretch

    def _first_pass(
        self,
        text: str,
        span: tuple[int, int],
        evidence: Evidence,
        cancelled: Callable[[], bool],
        decided_spans: Sequence[tuple[int, int]],
    ) -> Iterator[Read]:
        # A generator: the lattices of a paragraph of a megabyte would not all fit in memory.
        check = _checker(cancelled)
        plain = assumed(evidence)
        any_sense = evidence.any_share > 0
        is_impressed = _is_impressed(evidence)
        known = {} if decided_spans else self._left(text, evidence)
        for sentence in sentences(text, *span):
            read = known.pop(sentence.span[0], None)
            # A survey of samples cuts sentences off.
            if read is not None and read.lattice.sentence == sentence:
                yield read.read()
                continue
            if is_impressed:
                self._reader.read_ahead(text, sentence.span[0], span[1])
            lattice = self._reader.lattice(sentence, text, any_sense=any_sense)
            if evidence.sound:
                lattice = self._reader.with_terms(lattice, text)
            if is_impressed:
                lattice = self._reader.impressed(
                    lattice, text, guess_above=evidence.odds if any_sense else None
                )
            decoded = self._reader.decode(
                lattice, plain, check, beam=QUICK, decided_spans=decided_spans
            )
            yield lattice, sites(lattice, decoded)

    def _left(self, text: str, evidence: Evidence) -> dict[int, KeptSentence]:
        return {} if self._surveyed is None else self._surveyed.left(text, evidence)

    @collection_paused()
    def _second_pass(
        self,
        text: str,
        first: Iterable[Read],
        evidence: Evidence,
        cancelled: Callable[[], bool],
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> list[Suspect]:
        check = _checker(cancelled)
        found: list[Suspect] = []
        for lattice, own in first:
            decoded = self._reader.decode(
                lattice, evidence, check, own=own, decided_spans=decided_spans
            )
            around = Surroundings(text, lattice, decoded, evidence, self._reader)
            found += [
                self._suspect(stretch, around) for stretch in suspect_stretches(around, self._judge)
            ]
        return found

    def _suspect(self, stretch: Stretch, around: Surroundings) -> Suspect:
        text, lattice, evidence = around.text, around.lattice, around.evidence
        cells = lattice.sentence.cells
        start, end = cells[stretch.start].start, cells[stretch.end - 1].end
        if cells[stretch.end - 1].norm in _ABBREVIATIONS and _GOES_ON.match(text, end):
            end += 1
        surface = text[start:end]
        suggestions: dict[str, Suggestion] = {}
        for whole, share, reading in stretch.wordings:
            if reading.candidate is None:
                continue  # never so: a wording changes something
            part = text[cells[reading.start].start : cells[reading.end - 1].end]
            where = around.context(reading.start, reading.end)
            suits = around.suits(original_of(reading), stretch)
            suits -= around.suits(lattice.norm(reading.start, reading.end), stretch)
            why = reason(part, reading, where, evidence, self._reader.ngrams, suits=suits)
            wording = with_opening_capital(text, start, whole)
            one = Suggestion(wording, share, _SOURCES[reading.candidate.family], why)
            suggestions.setdefault(wording, one)
        best = tuple(suggestions.values())[:MAX_SUGGESTIONS]
        kind = _kind(lattice, stretch)
        return Suspect(start, end, surface, kind, stretch.confidence, best)

    def _with_rules(
        self, text: str, span: tuple[int, int], decoded: list[Suspect]
    ) -> list[Suspect]:
        ruled = rules.suspects(text, *span, self._rule_resources)
        listed = self._rule_resources.tortured.suspects(text, *span)
        phrases = [one for one in listed if not is_example(text, one)]
        found = rules.merge_with_decoded(ruled, with_whole(decoded, phrases))
        # A phrase that began in the line before is a suspect of that.
        return with_quoted(text, (one for one in found if one.start >= span[0]))


def _is_impressed(evidence: Evidence) -> bool:
    """Return whether the encoder is asked about sentences of the document."""
    return not evidence.has_own_words


def _checker(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def check() -> None:
        if cancelled():
            raise Cancelled

    return check


def _kind(lattice: Lattice, stretch: Stretch) -> Kind:
    cells = lattice.sentence.cells[stretch.start : stretch.end]
    if any(cell.norm[:1].isdigit() for cell in cells) or numbers.is_written_out(
        lattice.norm(stretch.start, stretch.end)
    ):
        return Kind.NUMBER
    return Kind.NAME if names.in_name(lattice.sentence, stretch.start, stretch.end) else Kind.SPUN
