"""How fast the window answers in a 100,000-word article with 5,000 suspects.

Run with `./packaging/test -m bench -s`. The times are those of the window's thread: from a key
to the painted text.
"""

from __future__ import annotations

import itertools
import statistics
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from editor.article import Article, Span
from editor.engine.suspect import Suspect
from editor.review import Review
from editor.ui.base.settings import Settings
from editor.ui.panel.side_panel import SidePanel
from editor.ui.session.review_session import ReviewSession
from editor.ui.suspects.suspects_list import SuspectsList
from editor.ui.text.article_view import ArticleView
from editor.ui.text.ruler import Ruler
from tests.review.samples import LEXICON, find_suspects

pytestmark = pytest.mark.bench

SENTENCE = (
    "The harbour office said that ships had been kept waiting off the coast for two days and "
    "that nobody had told the crews why the pilots would not come out to them at night "
)
WORDS = 100_000
SUSPECTS = 5_000


def large_article() -> tuple[str, list[Suspect]]:
    """A text of 100,000 words in paragraphs of about 70, one suspect in twenty words."""
    words: list[str] = []
    source = SENTENCE.split()
    phrases = itertools.cycle(LEXICON)
    while len(words) < WORDS:
        words += source[: 20 - 1]
        words.append(next(phrases))
        if len(words) % 80 == 0:
            words.append("\n\n")
    text = " ".join(words).replace(" \n\n ", "\n\n")
    return text, find_suspects(text)[:SUSPECTS]


def milliseconds(times: list[float]) -> str:
    ordered = sorted(times)
    return (
        f"median {1000 * statistics.median(ordered):6.1f} ms   "
        f"worst {1000 * ordered[-1]:6.1f} ms   ({len(ordered)} times)"
    )


def test_large_article_answers_at_once(qtbot, qapp, theme, tmp_path):
    text, suspects = large_article()
    theme.apply(qapp)
    theme.apply_style_sheet()
    view = ArticleView(theme, Settings(tmp_path / "settings.ini"))
    panel = SidePanel(theme, Settings(tmp_path / "settings.ini"))
    ruler, listed = Ruler(theme, view), SuspectsList(theme)
    for widget in (view, ruler, panel, listed):
        qtbot.addWidget(widget)
        widget.resize(700, 800)
        widget.show()
    review = Review(Article.from_text(text))
    qapp.processEvents()

    started = time.perf_counter()
    session = ReviewSession(review)
    for widget in (view, ruler, panel, listed):
        widget.set_session(session)
    qapp.processEvents()
    opened = time.perf_counter() - started

    started = time.perf_counter()
    review.merge(suspects, [Span(0, len(text))], review.revision)
    qapp.processEvents()
    merged = time.perf_counter() - started
    session.go_from(len(text) // 2)
    qapp.processEvents()

    keys = []
    for letter in "the quick brown fox jumps over the lazy dog and " * 4:
        started = time.perf_counter()
        QTest.keyClick(view, letter)
        view.viewport().repaint()
        qapp.processEvents()
        keys.append(time.perf_counter() - started)
    QTest.keyClick(view, Qt.Key.Key_Backspace)

    accepts, undos = [], []
    for _ in range(60):
        started = time.perf_counter()
        session.accept(1)
        view.viewport().repaint()
        qapp.processEvents()
        accepts.append(time.perf_counter() - started)
    for _ in range(30):
        started = time.perf_counter()
        session.undo()
        view.viewport().repaint()
        qapp.processEvents()
        undos.append(time.perf_counter() - started)
    session.go_next()
    started = time.perf_counter()
    item = session.current_item
    same = [one.id for one in review.alike(item.id)]
    session.accept_alike(item.suggestions[0].text, same)
    qapp.processEvents()
    alike = time.perf_counter() - started

    print(f"\n{len(text.split())} words, {len(suspects)} suspects")
    print(f"text shown after open   {1000 * opened:6.1f} ms")
    print(f"suspects taken in       {1000 * merged:6.1f} ms")
    print(f"key                     {milliseconds(keys)}")
    print(f"accept and go on        {milliseconds(accepts)}")
    print(f"undo                    {milliseconds(undos)}")
    print(f"accept all alike        {1000 * alike:6.1f} ms   ({len(same)} places)")
    assert opened < 1
    assert statistics.median(keys) < 0.016
    assert max(keys) < 0.05
    assert statistics.median(accepts) < 0.03


def test_filtering_and_five_thousand_alike(qtbot, qapp, theme, tmp_path):
    phrase, (_, (wording, *_)) = next(iter(LEXICON.items()))
    text = "\n\n".join(" ".join([*SENTENCE.split()[:19], phrase] * 4) for _ in range(1_250))
    view = ArticleView(theme, Settings(tmp_path / "settings.ini"))
    listed = SuspectsList(theme)
    for widget in (view, listed):
        qtbot.addWidget(widget)
        widget.resize(700, 800)
        widget.show()
    review = Review(Article.from_text(text))
    session = ReviewSession(review)
    for widget in (view, listed):
        widget.set_session(session)
    review.merge(find_suspects(text), [Span(0, len(text))], review.revision)
    session.go_next()
    qapp.processEvents()

    field = listed.findChild(QLineEdit, "suspects_filter")
    filters = []
    for words in (phrase[:1], phrase[:2], "nothing", "", phrase):
        started = time.perf_counter()
        field.setText(words)
        qapp.processEvents()
        filters.append(time.perf_counter() - started)
    started = time.perf_counter()
    same = [one.id for one in review.alike(session.current)]
    session.accept_alike(wording, same)
    qapp.processEvents()
    alike = time.perf_counter() - started

    print(f"\nfilter                  {milliseconds(filters)}")
    print(f"accept all alike        {1000 * alike:6.1f} ms   ({len(same)} places)")
    assert max(filters) < 0.05
    assert alike < 1
