"""How fast the overview follows in a 100,000-word article with 5,000 suspects.

Run with `./packaging/test -m bench -s`. The times are those of the window's processor alone: how
long each turn of the event loop keeps it from answering.
"""

from __future__ import annotations

import gc
import time

import pytest

from editor.article import Article, Span
from editor.review import Review
from editor.ui.overview.overview_view import OverviewView
from editor.ui.session.review_session import ReviewSession
from editor.ui.session.search import Search
from tests.bench.test_window_speed import large_article
from tests.review.samples import find_suspects

pytestmark = pytest.mark.bench

PARAGRAPH = 40
"""Words of a paragraph."""
MOST = 0.016
"""Seconds that one turn may take: a screen shows 60 pictures in a second."""


def turns(qapp, seconds=1.0):
    """The processor time of each turn of the event loop for so long."""
    found, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        began = time.process_time()
        qapp.processEvents()
        found.append(time.process_time() - began)
    return found


def test_the_overview_of_a_large_article_follows_at_once(qtbot, qapp, theme):
    words = large_article()[0].split()
    lines = (" ".join(words[at : at + PARAGRAPH]) for at in range(0, len(words), PARAGRAPH))
    text = "\n\n".join(lines)
    review = Review(Article.from_text(text))
    review.merge(find_suspects(text)[:5000], [Span(0, len(text))], 0)
    session = ReviewSession(review)
    session.set_search(Search.ENDED)
    theme.apply(qapp)
    theme.apply_style_sheet()
    view = OverviewView(theme)
    qtbot.addWidget(view)
    view.resize(1280, 700)
    view.set_session(session)
    view.show()
    gc.collect()
    gc.freeze()  # a full collection of all else that there is takes longer than a turn may
    shown = turns(qapp)
    session.go_from(len(text) // 2)
    followed = []
    for _ in range(5):
        session.accept(1)
        followed += turns(qapp, 0.4)
    session.undo()
    followed += turns(qapp, 0.4)
    view.hide()
    session.undo()
    hidden = turns(qapp, 0.4)
    print(
        f"\n{len(words)} words, {review.counts().total} suspects, {text.count(chr(10)) // 2} lines"
    )
    for name, found in (("shown", shown), ("followed", followed), ("hidden", hidden)):
        print(
            f"{name:10} worst turn {1000 * max(found):5.1f} ms, in all {1000 * sum(found):6.1f} ms"
        )
    gc.unfreeze()
    session.close()
    assert max(followed) < MOST
    assert max(hidden) < MOST / 4
