"""Reading sentences: what they may stand for, and how likely that is, given the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.engine import evidence as document
from editor.engine.candidates import Lattice, build
from editor.engine.decoding import Decoded, decode
from editor.engine.teaching import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.engine.evidence import Evidence, Site
    from editor.engine.lexicon import Lexicon
    from editor.engine.ngrams import Ngrams
    from editor.engine.sentences import Sentence
    from editor.engine.synonyms import Synonyms
    from editor.engine.terms import Terms


class Reader:
    """The resources together. Read-only: one reader may serve many threads."""

    def __init__(
        self, lexicon: Lexicon, ngrams: Ngrams, synonyms: Synonyms, terms: Terms | None = None
    ) -> None:
        self.lexicon = lexicon
        self.ngrams = ngrams
        self.synonyms = synonyms
        self.terms = terms

    def lattice(self, sentence: Sentence, text: str, *, any_sense: bool = False) -> Lattice:
        """All readings of a sentence of `text`; with `any_sense` as any synonym, too."""
        synonyms = self.synonyms if any_sense else None
        return build(sentence, text, self.lexicon, self.ngrams, synonyms=synonyms, terms=self.terms)

    def decode(
        self,
        lattice: Lattice,
        evidence: Evidence,
        check: Callable[[], None],
        *,
        own: Sequence[Site] = (),
        seen_only: bool = False,
        settled: Sequence[tuple[int, int]] = (),
    ) -> Decoded:
        """Read a sentence, given the document; `check` raises if the work is to stop.

        `own` is what the sentence gave to the evidence, `settled` what is taken as it stands
        (code points); with `seen_only` only what was met in spun texts is thought of.
        """
        costs = document.costs(
            lattice, self.lexicon, self.ngrams, evidence, own, seen_only=seen_only
        )
        settle(lattice, costs, settled)
        return decode(lattice, costs, self.ngrams, check)
