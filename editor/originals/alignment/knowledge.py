"""What is known of which words stand for which: the lexicon's, and what spelling shows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from editor.engine.model.lexicon import Lexicon
from editor.engine.model.synonyms import Synonyms
from editor.engine.model.tortured_terms import TorturedTerms
from editor.engine.reading.numbers import in_digits
from editor.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from editor.engine.text.pairs import Pair

LONGEST_TERM: Final = 4
"""Words of the longest phrase that is looked up among terms and synonyms. Set by hand."""
LEAST_STEM: Final = 4
"""Letters that kin have in common at their beginning, at least. Set by hand."""
STEM_SHARE: Final = 0.6
"""The share of the longer one's letters that is. Set by hand."""


class Tie(IntEnum):
    """What ties words of the article to words of an original, the strongest first."""

    SAME = 0
    """The same words, spelling and capitals aside."""
    SEEN = 1
    """A pair that was seen in spun text."""
    LISTED = 2
    """A pair that the lexicon has."""
    SYNONYM = 3
    """Synonyms of any sense, or a pair the other way round."""
    KIN = 4
    """Forms of one word, as far as letters show, or the same number."""
    PLACE = 5
    """Nothing but where they stand."""


class Knowledge:
    """Which phrases may stand for which; phrases are norms. Read-only apart from a cache."""

    def __init__(
        self,
        lexicon: Lexicon | None = None,
        synonyms: Synonyms | None = None,
        terms: TorturedTerms | None = None,
    ) -> None:
        self._lexicon = lexicon
        self._synonyms = synonyms
        self._terms = terms
        self._known: dict[str, Mapping[str, Tie]] = {}

    @classmethod
    def load(cls) -> Knowledge:
        """Load the shipped resources; raises ResourceError."""
        base = resources_folder() / "lexicon"
        lexicon = Lexicon.load(base / "spun.lexicon")
        wordnet = Synonyms.load(base / "wordnet.synonyms")
        terms = TorturedTerms.load(base / "terms.lexicon", lexicon, wordnet)
        synonyms = wordnet.joined(Synonyms.load(base / "manners.synonyms"))
        return cls(lexicon, synonyms, terms)

    def extended(self, pairs: Iterable[Pair]) -> Knowledge:
        """Return knowledge that also has these pairs of the user's; this stays as it is."""
        lexicon = None if self._lexicon is None else self._lexicon.extended(pairs)
        return Knowledge(lexicon, self._synonyms, self._terms)

    def longest(self, first: str) -> int:
        """Return the words of the longest phrase that begins with `first` and may be known."""
        if self._lexicon is None:
            return 1
        return max(LONGEST_TERM, *self._lexicon.longest(first))

    def is_replaced(self, original: str) -> bool:
        """Return whether an original was seen to be replaced, by whatever phrase."""
        found = None if self._lexicon is None else self._lexicon.original(original)
        return found is not None and found.spun > 0

    def originals(self, phrase: str) -> Mapping[str, Tie]:
        """Return the originals that a phrase may stand for, and what ties it to each."""
        known = self._known.get(phrase)
        if known is None:
            known = self._known[phrase] = self._look_up(phrase)
        return known

    def _look_up(self, phrase: str) -> Mapping[str, Tie]:
        found: dict[str, Tie] = {}
        if self._synonyms is not None:
            found = {one.original.norm: Tie.SYNONYM for one in self._synonyms.candidates(phrase)}
        if self._terms is not None:
            # The list has them as they were found in papers.
            found |= {term: Tie.SEEN for term, _ in self._terms.listed(phrase)}
        if self._lexicon is not None:
            for one in self._lexicon.candidates(phrase):
                found[one.original.norm] = Tie.SEEN if one.seen else Tie.LISTED
        return found


def is_kin(one: str, other: str) -> bool:
    """Return whether two words look like forms of one word, or are the same number."""
    if one[:1].isdigit() or other[:1].isdigit():
        return bool(one) and in_digits(one) == in_digits(other) != ""
    alike = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        alike += 1
    return alike >= max(LEAST_STEM, STEM_SHARE * max(len(one), len(other)))
