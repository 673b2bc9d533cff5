"""Hints name the keys as they are set, wherever they are shown."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from editor.ui.base.action_table import ACTIONS, BY_ID
from editor.ui.base.key_hints import how_to, key_hint, menu_path, with_key
from editor.ui.panel.sentence import progress
from editor.ui.session.search import Search
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.rich_label import RichLabel

DEFAULTS = [key for spec in ACTIONS for key in spec.keys]


def all_words(window):
    """Everything a person can read or hear of the window's widgets and actions."""
    found = [action.toolTip() for action in window.actions_by_id.values()]
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton | RichLabel):
            found.append(widget.text())
        elif isinstance(widget, ElidedLabel):
            found.append(widget.accessibleName())
    return "\n".join(found)


def names(words, key):
    """Whether some words name a key: "F3" is not in "Shift+F3"."""
    return re.search(rf"(?<![\w+]){re.escape(key)}(?![\w+])", words) is not None


def give_keys(settings, keys):
    """What the dialog for changing keys does, for every action."""
    for spec in ACTIONS:
        settings.set_keys(spec.id, keys(spec))


def test_the_default_keys_are_named(opened):
    assert names(all_words(opened), "F8")
    assert "Press F8 to go to the next one." in all_words(opened)


def test_the_start_page_names_the_key_for_opening(window, program):
    assert "Ctrl+O, or drop a file" in all_words(window)
    program.settings.set_keys("open", ["F12"])
    assert "F12, or drop a file" in all_words(window)
    program.settings.set_keys("open", [])
    assert "Click, or drop a file" in all_words(window)


def test_no_hint_names_a_key_that_was_reassigned(opened, program):
    program.settings.set_keys("next", ["F9"])
    words = all_words(opened)
    assert not names(words, "F8")
    assert "Press F9 to go to the next one." in words
    assert "\u2009F9" in words


def test_no_hint_names_a_default_key_once_all_are_reassigned(opened, program):
    give_keys(program.settings, lambda spec: [f"Ctrl+Alt+F{ACTIONS.index(spec) % 35 + 1}"])
    session = opened.controller.session
    opened.actions_by_id["find"].trigger()
    for step in (session.go_next, session.dismiss, session.undo):
        step()
        words = all_words(opened)
        # The find bar's own Return keys are fixed.
        fixed = {"Ctrl+Return"}
        assert [key for key in DEFAULTS if names(words, key) and key not in fixed] == []


def test_hints_read_well_without_keys(opened, program):
    give_keys(program.settings, lambda _spec: [])
    words = all_words(opened)
    assert "Choose Review ▸ Next suspect to go to the next one." in words
    assert "()" not in words
    assert "Press " not in words


@pytest.mark.parametrize(
    "action", ["accept", "accept_1", "accept_alike", "dismiss", "allow", "allow_always", "why"]
)
def test_an_action_on_no_suspect_says_how_to_get_to_one(opened, program, action):
    program.settings.set_keys("next", ["F9"])
    opened.actions_by_id[action].trigger()
    said = opened.status_bar.findChild(ElidedLabel, "status_message").accessibleName()
    assert said == "No suspect selected. Press F9 to go to the next one."
    assert not opened.controller.session.review.can_undo


@pytest.mark.parametrize("action", ["accept", "accept_1", "dismiss", "allow", "why"])
def test_once_all_are_decided_no_key_is_said_to_lead_to_another(opened, action, qtbot):
    session = opened.controller.session
    session.accept_all((item.id, "x") for item in session.review.items())
    qtbot.waitUntil(lambda: session.is_finished)
    opened.actions_by_id[action].trigger()
    said = opened.status_bar.findChild(ElidedLabel, "status_message").accessibleName()
    assert said == f"All {session.review.counts().total} suspects decided."


def test_of_a_suspect_that_is_decided_no_others_alike_are_accepted_but_its_state_is_said(opened):
    session = opened.controller.session
    session.go_next()
    decided = session.current
    session.dismiss()
    session.go_to(decided)
    opened.actions_by_id["accept_alike"].trigger()
    said = opened.status_bar.findChild(ElidedLabel, "status_message").accessibleName()
    assert said.endswith("Dismissed.")


def test_progress_names_the_key_for_saving(port, settings):
    for _ in range(17):
        port.session.go_next()
        port.session.dismiss()
    assert progress(port.review, settings, Search.ENDED) == (
        "All 17 decided.",
        "Press Ctrl+S to save.",
    )
    settings.set_keys("save", [])
    assert progress(port.review, settings, Search.ENDED) == (
        "All 17 decided.",
        "Choose File ▸ Save to save.",
    )


def test_keys_and_menus_as_shown(settings):
    assert key_hint(settings, "accept") == "Ctrl+Return"
    assert how_to(settings, "next") == "Press F8"
    settings.set_keys("next", [])
    assert how_to(settings, "next") == "Choose Review ▸ Next suspect"
    assert menu_path("appearance_dark") == "View ▸ Appearance ▸ Dark"
    assert with_key("Next match", "") == "Next match"
    assert all("…" not in menu_path(action) for action in BY_ID)
