"""Learning from decisions in a long article is fast."""

from __future__ import annotations

import itertools
import statistics
import time

from editor.article import Article, Edit, Span
from editor.review import Review
from tests.growth import check_ten_times
from tests.review.samples import LEXICON, find_suspects

WORDS, SUSPECTS = 10_000, 1_500
ENOUGH = 0.05
"""Seconds; the median on a slow machine is far below."""


def long_review() -> Review:
    words = " ".join(["the ships had waited off the coast"] * (WORDS // 7)).split()
    for at, phrase in zip(range(0, WORDS, WORDS // SUSPECTS), itertools.cycle(LEXICON)):
        words[min(at, len(words) - 1)] = phrase
    lines = (" ".join(words[at : at + 80]) for at in range(0, len(words), 80))
    text = "\n".join(lines)
    review = Review(Article.from_text(text))
    review.merge(find_suspects(text), [Span(0, len(text))], review.revision)
    return review


def test_all_confidences_follow_a_decision_within_fifty_milliseconds():
    review = long_review()
    assert review.counts().total >= SUSPECTS
    times, changed = [], 0
    for id_ in review.ids()[:40]:
        before = {one.id: one.confidence for one in review.outline()}
        started = time.perf_counter()
        review.accept(id_)
        after = list(review.outline())
        times.append(time.perf_counter() - started)
        changed += sum(before[one.id] != one.confidence for one in after)
    assert changed > 1_000
    print(f"accept to all confidences: median {1000 * statistics.median(times):.1f} ms")
    assert statistics.median(times) < ENOUGH


def test_ten_times_as_many_changes_of_changes_take_ten_times_as_long():
    def seconds(count):
        review = Review(Article.from_text("the officers said\n" * count))
        review.replace([Edit(18 * n + 4, "officers", "officials") for n in range(count)])
        begun = time.process_time()
        review.replace([Edit(19 * n + 4, "officials", "officers") for n in range(count)])
        return time.process_time() - begun

    check_ten_times(seconds, few=300, repeats=10, limit=16)
