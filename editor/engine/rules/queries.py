"""Phrases of the user's lists that count only by a rule: beside others, close to each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import MAX_SUGGESTIONS, Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.case import carry_case
from editor.engine.text.pairs import Rule, Sought, phrase_norm
from editor.engine.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.engine.text.pairs import Pair

SURE: Final = 0.9
"""Probability of such a suspect. Set by hand."""

_Asked = tuple[Sought, Rule]
"""What is searched for, and when it counts."""


class Queries:
    """The pairs that have a rule; without any it finds nothing. Read-only apart from its cache."""

    def __init__(self, pairs: Iterable[Pair] = ()) -> None:
        self.pairs = tuple(pair for pair in pairs if pair.rule is not None)
        self._wordings: dict[_Asked, list[Pair]] = defaultdict(list)
        self._by_word: dict[str, dict[_Asked, None]] = defaultdict(dict)
        for pair in self.pairs:
            rule = pair.rule or Rule()
            sought = Sought(phrase_norm(pair.spun).lower(), rule.apart)
            words = sought.phrase.split(" ")
            self._wordings[sought, rule].append(pair)
            for word in words if rule.apart else words[:1]:
                self._by_word[word][sought, rule] = None
        self._last: tuple[str, str] = ("", "")
        """The text that was read last, and its words between blanks."""

    def suspects(self, text: str, start: int, end: int) -> Iterator[Suspect]:
        """Yield the phrases in text[start:end] whose rules the whole text meets, in order.

        They do not overlap. Takes time linear in the text, once for each article.
        """
        if not self.pairs:
            return
        read = [token for token in tokens(text, start, end) if token.norm]
        words = [token.norm.lower() for token in read]
        taken = 0
        for at, word in enumerate(words):
            if at < taken:
                continue
            for sought, rule in self._by_word.get(word, ()):
                stop = _match(sought, words, at)
                if stop > at and self._met(rule, text):
                    span = read[at].start, read[stop - 1].end
                    yield self._suspect(text, span, self._wordings[sought, rule], rule)
                    taken = stop
                    break

    def _met(self, rule: Rule, text: str) -> bool:
        return all(self._has(text, one) for one in rule.needs) and not any(
            self._has(text, one) for one in rule.unless
        )

    def _has(self, text: str, sought: Sought) -> bool:
        known, joined = self._last
        if known is not text and known != text:
            joined = " ".join(["", *(one.norm.lower() for one in tokens(text) if one.norm), ""])
            self._last = text, joined
        if not sought.apart:
            return f" {sought.phrase} " in joined
        words = joined.split()
        return any(_match(sought, words, at) for at in range(len(words)))

    @staticmethod
    def _suspect(text: str, span: tuple[int, int], pairs: Sequence[Pair], rule: Rule) -> Suspect:
        surface = text[slice(*span)]
        share = SURE / len(pairs)
        made = [
            Suggestion(
                carry_case(surface, pair.original),
                share,
                SuggestionSource.PERSON,
                _reason(surface, pair, rule),
            )
            for pair in sorted(pairs, key=lambda pair: -pair.times)
        ]
        return Suspect(*span, surface, Kind.SPUN, SURE, tuple(made[:MAX_SUGGESTIONS]))


def _match(sought: Sought, words: Sequence[str], at: int) -> int:
    """Return where a phrase that begins at `at` ends, 0 if none does."""
    wanted = sought.phrase.split(" ")
    near = words[at : at + len(wanted) + sought.apart]
    if not sought.apart:
        return at + len(wanted) if near == wanted else 0
    if words[at] not in wanted:
        return 0
    left = Counter(wanted)
    for stop, word in enumerate(near, at + 1):
        if left[word] > 0:
            left[word] -= 1
            if not any(left.values()):
                return stop
    return 0


def _reason(surface: str, pair: Pair, rule: Rule) -> str:
    listed = says.IN_PAPERS if pair.times > 1 else says.IN_YOUR_LIST
    fact = listed.format(old=surface, new=pair.original, list=pair.source, number=f"{pair.times:,}")
    return f"{fact}{says.BETWEEN}{says.COUNTS.format(rule=rule)}."
