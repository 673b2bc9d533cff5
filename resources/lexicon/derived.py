"""Pairs that follow from learnt ones: without the words that both sides share, and inflected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inflection import plural, verb
from written import Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from editor.engine.model.ngrams import Ngrams

STOPS = frozenset(
    """a an and are at be been her his in is it its of on or the their to was were""".split()  # noqa: SIM905 a list is read best as a text
)
"""Words that a trimmed pair does not consist of or begin with, and that no pair is turned round
for. Set by hand."""


def trimmed(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pair "to assist", "to help" gives "assist", "help"."""
    for spun, original, weight in pairs:
        left, right = spun.split(" "), original.split(" ")
        while left and right and left[0].lower() == right[0].lower():
            del left[0], right[0]
        while left and right and left[-1].lower() == right[-1].lower():
            del left[-1], right[-1]
        shorter = left and right and (len(left) < len(spun.split(" ")))
        if shorter and not (len(left) == 1 and left[0] in STOPS) and right[0] not in STOPS:
            yield Pair(" ".join(left), " ".join(right), weight / 4)


def transferred(pairs: Iterable[Pair], ngrams: Ngrams) -> Iterator[Pair]:
    """The pair "helps", "supports" gives "helping", "supporting" where all forms are words."""

    def word(text: str) -> bool:
        return all(ngrams.number(part) for part in text.split(" "))

    for spun, original, weight in pairs:
        if not (spun.replace(" ", "").isalpha() and original.replace(" ", "").isalpha()):
            continue
        if " " in original or spun.count(" ") > 2:
            continue
        for one, other in _paradigms(spun, original, word):
            if (one, other) != (spun, original):
                yield Pair(one, other, weight / 4)


def _bases(form: str, pick: int, word: Callable[[str], bool]) -> set[str]:
    first, blank, rest = form.partition(" ")
    tries = {first, first + "e"}
    for ending, instead in (
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", ""),
        ("d", ""),
        ("ing", ""),
        ("ing", "e"),
    ):
        if first.endswith(ending):
            stem = first.removesuffix(ending)
            tries.add(stem + instead)
            if len(stem) > 2 and stem[-1] == stem[-2]:
                tries.add(stem[:-1])
    return {t + blank + rest for t in tries if len(t) > 1 and word(t) and verb(t)[pick] == first}


def _paradigms(spun: str, original: str, word: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    for pick in (1, 2, 4):
        if pick == 1 and not original.endswith("s"):
            continue
        lefts, rights = _bases(spun, pick, word), _bases(original, pick, word)
        for left in lefts:
            for right in rights:
                forms = list(zip(verb(left), verb(right), strict=True))
                if all(word(a) and word(b) for a, b in forms):
                    yield from forms
    if " " not in spun:
        one, many = plural(spun), plural(original)
        if word(one) and word(many) and not spun.endswith("s") and not original.endswith("s"):
            yield one, many
        if spun.endswith("s") and original.endswith("s"):
            left, right = spun[:-1], original[:-1]
            if word(left) and word(right) and plural(left) == spun and plural(right) == original:
                yield left, right
