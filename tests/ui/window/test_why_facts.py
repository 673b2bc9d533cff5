"""The figures of the why popup come from a background job, with the whole window."""

import pytest
from PySide6.QtWidgets import QDialog

from editor.engine.facts import Facts
from editor.engine.reading.evidence import Manner
from editor.ui.widgets.rich_label import RichLabel
from tests.at_once import AtOnce


@pytest.fixture
def held(opened, engine, monkeypatch):
    """Background jobs that wait until the test runs them; the engine has figures to tell."""
    jobs = []
    monkeypatch.setattr(
        engine, "facts", lambda *_: Facts((), (), (), 0.94, 0.87, Manner.NEWS), raising=False
    )
    monkeypatch.setattr(opened._background._executor, "start", jobs.append, raising=False)
    opened.controller.session.go_next()
    opened.actions_by_id["why"].trigger()
    return jobs


def run_all(jobs):
    while jobs:
        AtOnce().start(jobs.pop(0))


def said(window):
    popup = window.findChild(QDialog, "why_popup")
    return "\n".join(
        label.text() for label in popup.findChildren(RichLabel) if label.isVisibleTo(popup)
    )


def test_the_window_does_not_wait_for_the_figures(opened, held):
    assert "officials" in said(opened)
    assert "Looking up the figures…" in said(opened)
    assert "look spun" not in said(opened)
    run_all(held)
    assert "It looks spun (94 %)" in said(opened)
    assert "Looking up" not in said(opened)


def test_figures_for_a_closed_popup_are_dropped(opened, held, qtbot):
    opened.findChild(QDialog, "why_popup").reject()
    qtbot.waitUntil(lambda: opened.findChild(QDialog, "why_popup") is None)
    run_all(held)


def test_a_failure_is_reported_and_nothing_is_being_looked_up_any_more(
    opened, held, engine, monkeypatch, qtbot
):
    def fail(*_):
        raise RuntimeError("no such word")

    monkeypatch.setattr(engine, "facts", fail)
    with qtbot.capture_exceptions() as caught:
        run_all(held)
    assert [str(error) for _, error, _ in caught] == ["no such word"]
    assert "Looking up" not in said(opened)
