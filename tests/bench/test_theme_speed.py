"""How fast the whole window changes its theme with a 100,000-word article and 5,000 suspects.

Run with `./packaging/test -m bench -s tests/bench/test_theme_speed.py`.
"""

from __future__ import annotations

import statistics
import time

import pytest

from editor.paths import resources_folder
from editor.ui.base.roles import THEMES
from tests.bench.test_window_speed import SUSPECTS, large_article, milliseconds
from tests.ui.whole_program import Answers, PhraseEngine, end_program, look_kept, start_program

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]


class KnownSuspects(PhraseEngine):
    """An engine that was told all suspects."""

    def __init__(self, found):
        self._found = found

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        return [one for one in self._found if span[0] <= one.start and one.end <= span[1]]


def test_themes_and_sizes_change_at_once(qtbot, qapp, tmp_path):
    text, suspects = large_article()
    story = tmp_path / "story.txt"
    story.write_text(text)
    with look_kept(qapp):
        program = start_program(tmp_path, Answers(), resources_folder())
        program.window.open(story)
        program.window.set_engine(KnownSuspects(suspects))
        session = program.window.controller.session
        qtbot.waitUntil(lambda: session.review.counts().total == SUSPECTS, timeout=60_000)
        session.go_next()
        themes = [timed(qapp, program.theme.set_mode, name) for name in [*THEMES, *THEMES]]
        sizes = [timed(qapp, program.theme.set_scale, percent) for percent in (110, 150, 100)]
        print(f"\ntheme   {milliseconds(themes)}\nsize    {milliseconds(sizes)}")
        end_program(program)
    assert statistics.median(themes) < 0.3
    assert statistics.median(sizes) < 0.3


def timed(qapp, change, value):
    """Seconds until a change is painted."""
    started = time.perf_counter()
    change(value)
    qapp.processEvents()
    return time.perf_counter() - started
