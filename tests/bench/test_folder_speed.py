"""How fast the table of a folder of 10,000 articles follows keys, filters and new rows.

Run with `./packaging/test -m bench -s`. The times are those of the window's processor alone.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.triage.row import Rating, Spinner, TriageRow
from editor.ui.folder.folder_view import FolderView
from tests.bench.figures import table

pytestmark = pytest.mark.bench

ROWS = 10_000
MOST = 0.1
"""Seconds after which people notice that they wait."""


def test_a_folder_of_ten_thousand_articles_follows_at_once(qtbot, qapp, theme):
    theme.apply(qapp)
    theme.apply_style_sheet()
    chance = random.Random(1)
    rows = [
        TriageRow(
            Path(f"/articles/{number // 100:03}/article-{chance.randrange(10**6)}-{number}.txt"),
            chance.choice([Rating.SPUN, Rating.SOUND]),
            chance.random(),
            chance.choice(list(Spinner)),
            chance.randrange(300),
            chance.randrange(200),
            chance.randrange(200, 800),
        )
        for number in range(ROWS)
    ]
    view = FolderView(theme)
    qtbot.addWidget(view)
    view.resize(1280, 700)
    view.show()
    model, shown = view._model, view._table
    model.begin(Path("/articles"))
    model.add(rows)
    qapp.processEvents()
    figures = []

    def timed(name, act):
        began = time.process_time()
        act()
        qapp.processEvents()
        figures.append((name, time.process_time() - began))

    one = TriageRow(Path("/articles/new.txt"), Rating.SPUN)
    timed("a row is added", lambda: model.add([one]))
    timed("sorted by verdict", lambda: shown.sortByColumn(1, Qt.SortOrder.AscendingOrder))
    timed("sorted by suspects", lambda: shown.sortByColumn(3, Qt.SortOrder.AscendingOrder))
    timed("a letter in the filter", lambda: model.filter("7"))
    timed("no filter", lambda: model.filter(""))
    timed("an arrow key", lambda: QTest.keyClick(shown, Qt.Key.Key_Down))
    timed("the last row", lambda: QTest.keyClick(shown, Qt.Key.Key_End))
    timed("a decision", lambda: model.set_decided(rows[-1].path, 3))
    table(
        f"The table of {ROWS:,} articles, milliseconds",
        ["what", "ms"],
        [(name, f"{1000 * seconds:.0f}") for name, seconds in figures],
    )
    assert max(seconds for _, seconds in figures) < MOST
