"""Reading sentences: building their lattices, and decoding them given the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.engine.reading.acronyms import Acronyms
from editor.engine.reading.candidates import Choices, build, with_terms
from editor.engine.reading.channel import costs
from editor.engine.reading.decoding import QUICK, THOROUGH, Beam, Decoded, decode, total
from editor.engine.reading.guesses import Guesses
from editor.engine.reading.impressions import impressed, level
from editor.engine.reading.lattice import Lattice
from editor.engine.reading.teaching import keep_decided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.engine.model.encoder import Encoder
    from editor.engine.model.lexicon import Lexicon
    from editor.engine.model.ngrams import Ngrams
    from editor.engine.model.synonyms import Synonyms
    from editor.engine.model.tortured_terms import TorturedTerms
    from editor.engine.model.vectors import Vectors
    from editor.engine.reading.evidence import Evidence, Site
    from editor.engine.text.pairs import Pair
    from editor.engine.text.sentences import Sentence

NEXT: Final = 8
"""Sentences that the encoder reads ahead. Set by hand: two or three of its windows, which it reads
for nothing if the analysis is cancelled."""
AHEAD: Final = 1_200
"""The most code points that it reads ahead: three windows. Set by hand, likewise."""


class SentenceReader:
    """Reads sentences with all resources. Thread-safe: read-only apart from caches."""

    def __init__(
        self,
        lexicon: Lexicon,
        ngrams: Ngrams,
        synonyms: Synonyms,
        vectors: Vectors,
        *,
        terms: TorturedTerms | None = None,
        encoder: Encoder | None = None,
        acronyms: Acronyms | None = None,
        guesses: Guesses | None = None,
    ) -> None:
        """Take the resources; `acronyms` of the terms and `guesses` are made unless given."""
        self.lexicon = lexicon
        self.ngrams = ngrams
        self.synonyms = synonyms
        self.vectors = vectors
        self.terms = terms
        self.encoder = encoder
        self._choices = Choices(lexicon, ngrams, synonyms)
        if acronyms is None and terms is not None:
            acronyms = Acronyms(terms, ngrams)
        if guesses is None and encoder is not None:
            guesses = Guesses(encoder, ngrams)
        self._acronyms = acronyms
        self._guesses = guesses

    def extended(self, pairs: Iterable[Pair]) -> SentenceReader:
        """Return a reader that also knows these pairs."""
        # The words for guesses, which are shared, take a tenth of a second and 6 MB.
        return SentenceReader(
            self.lexicon.extended(pairs),
            self.ngrams,
            self.synonyms,
            self.vectors,
            terms=self.terms,
            encoder=self.encoder,
            acronyms=self._acronyms,
            guesses=self._guesses,
        )

    def lattice(self, sentence: Sentence, text: str, *, any_sense: bool = False) -> Lattice:
        """Build the lattice of a sentence of `text`; with `any_sense`, from all synonyms too."""
        return build(sentence, text, self._choices, any_sense=any_sense)

    @property
    def lists(self) -> int:
        """The number of lists that unknown spinners may draw on: the lexicon is the last."""
        return self._choices.lists

    def with_terms(self, lattice: Lattice, text: str) -> Lattice:
        """Return the lattice of a sentence of `text` with readings as tortured terms added."""
        if self.terms is None or self._acronyms is None:
            return lattice
        found = with_terms(lattice, text, self.terms, self.ngrams)
        return level(self._acronyms.added(found, text))

    def read_ahead(self, text: str, start: int, end: int) -> None:
        """Let the encoder begin to read the first AHEAD code points of text[start:end]."""
        if self.encoder is not None:
            self.encoder.begin(text, start, min(end, start + AHEAD))

    def all_impressed(
        self,
        lattices: Iterable[Lattice],
        sentences: Sequence[Sentence],
        text: str,
        *,
        guess_above: float | None = None,
    ) -> Iterator[Lattice]:
        """Yield what `impressed` returns for the lattice of each of these sentences, while the
        encoder reads those that follow.
        """
        for number, lattice in enumerate(lattices):
            for later in sentences[number + NEXT if number else 0 : number + NEXT + 1]:
                self.read_ahead(text, *later.span)
            yield self.impressed(lattice, text, guess_above=guess_above)

    def impressed(
        self, lattice: Lattice, text: str, *, guess_above: float | None = None
    ) -> Lattice:
        """Return the lattice of a sentence of `text` with what the encoder says about it.

        With `guess_above`, the mean ln odds in the document, words far above it that no list has
        get guesses.
        """
        if self.encoder is None or (lattice.odds and guess_above is None):
            return lattice
        return impressed(lattice, text, self.encoder, self._guesses, guess_above)

    def decode(
        self,
        lattice: Lattice,
        evidence: Evidence,
        check: Callable[[], None],
        *,
        own: Sequence[Site] = (),
        beam: Beam = THOROUGH,
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> Decoded:
        """Decode a sentence, given the evidence of the document; `check` raises to cancel.

        `own` are the sites that the sentence itself added to the evidence. Text in `decided_spans`
        (code points, half-open) is kept as it stands.
        """
        weighed = costs(lattice, self.lexicon, self.ngrams, evidence, own)
        keep_decided(lattice, weighed, decided_spans)
        return decode(lattice, weighed, self.ngrams, check, beam)

    def total(self, lattice: Lattice, evidence: Evidence, check: Callable[[], None]) -> float:
        """Return Decoded.total as `decode` does with the QUICK beam, in less time."""
        weighed = costs(lattice, self.lexicon, self.ngrams, evidence)
        return total(lattice, weighed, self.ngrams, check, QUICK)
