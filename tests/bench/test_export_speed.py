"""How long the export of 5,000 changes as tracked changes takes, by how the text is divided.

Run with `./packaging/test -m bench -s`. A cancelled export ends no sooner than what is written.
"""

from __future__ import annotations

import itertools
import time

import pytest

from editor.article import Article, Span
from editor.export.kinds import ExportOptions, export_kind
from editor.export.review_snapshot import ReviewSnapshot
from editor.review import Review
from tests.bench.test_window_speed import SENTENCE
from tests.review.samples import LEXICON, find_suspects

pytestmark = pytest.mark.bench

CHANGES = 5_000


@pytest.mark.parametrize("kind", ["docx", "odt"])
@pytest.mark.parametrize("between", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_tracked_changes(kind, between):
    phrases = itertools.cycle(LEXICON)
    sentences = (" ".join([*SENTENCE.split()[:19], next(phrases)]) for _ in range(CHANGES))
    text = between.join(sentences)
    review = Review(Article.from_text(text))
    review.merge(find_suspects(text), [Span(0, len(text))], review.revision)
    review.accept_all([(item.id, item.suggestions[0].text) for item in review.items()])
    work = ReviewSnapshot.of(review)
    started = time.process_time()
    export_kind(kind).make(work, ExportOptions(tracked=True, author="A. Editor"))
    took = time.process_time() - started
    print(f"\n{kind}, {len(review.items())} changes: {took:.1f} s")
    assert took < 5
