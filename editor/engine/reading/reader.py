"""Reading sentences: what they may stand for, and how likely that is, given the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.engine.model.garbage import collection_paused
from editor.engine.reading import evidence as document
from editor.engine.reading.candidates import Choices, build, with_terms
from editor.engine.reading.decoding import THOROUGH, Beam, Decoded, decode
from editor.engine.reading.lattice import Lattice
from editor.engine.reading.teaching import keep_decided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.synonyms import Synonyms
    from editor.engine.model.tortured_terms import TorturedTerms
    from editor.engine.model.vectors import Vectors
    from editor.engine.reading.evidence import Evidence, Site
    from editor.engine.text.pairs import Pair
    from editor.engine.text.sentences import Sentence


class SentenceReader:
    """The resources together. Read-only: one reader may serve many threads."""

    def __init__(
        self,
        lexicon: Lexicon,
        ngrams: Ngrams,
        synonyms: Synonyms,
        vectors: Vectors,
        terms: TorturedTerms | None = None,
    ) -> None:
        self.lexicon = lexicon
        self.ngrams = ngrams
        self.synonyms = synonyms
        self.vectors = vectors
        self.terms = terms
        self._choices = Choices(lexicon, ngrams)

    def extended(self, pairs: Iterable[Pair]) -> SentenceReader:
        """A reader that knows people's pairs as well."""
        lexicon = self.lexicon.extended(pairs)
        return SentenceReader(lexicon, self.ngrams, self.synonyms, self.vectors, self.terms)

    def lattice(self, sentence: Sentence, text: str, *, any_sense: bool = False) -> Lattice:
        """All readings of a sentence of `text`; with `any_sense` as any synonym, too."""
        synonyms = self.synonyms if any_sense else None
        with collection_paused():
            return build(sentence, text, self._choices, synonyms=synonyms)

    def with_terms(self, lattice: Lattice, text: str) -> Lattice:
        """The lattice of a sentence of `text` with the readings as tortured terms as well."""
        if self.terms is None:
            return lattice
        with collection_paused():
            return with_terms(lattice, text, self.terms, self.ngrams)

    def decode(
        self,
        lattice: Lattice,
        evidence: Evidence,
        check: Callable[[], None],
        *,
        own: Sequence[Site] = (),
        seen_only: bool = False,
        beam: Beam = THOROUGH,
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> Decoded:
        """Read a sentence, given the document; `check` raises if the work is to stop.

        `own` is what the sentence gave to the evidence, `decided_spans` what is taken as it stands
        (code points); with `seen_only` only what was met in spun texts is thought of.
        """
        with collection_paused():
            costs = document.costs(
                lattice, self.lexicon, self.ngrams, evidence, own, seen_only=seen_only
            )
            keep_decided(lattice, costs, decided_spans)
            return decode(lattice, costs, self.ngrams, check, beam)
