"""The phrases that are allowed in every article can be seen, and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel


@pytest.fixture
def show(window):
    def shown():
        window.actions_by_id["allowed"].trigger()
        return next(one for one in window.findChildren(QDialog, "allowed_dialog"))

    return shown


def phrases(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_without_an_article_phrases_are_seen_and_removed(window, program, show, qtbot):
    for phrase in ("Zebra", "acquainted", "just lately"):
        program.settings.allow(phrase)
    dialog = show()
    assert phrases(dialog) == ["acquainted", "just lately", "Zebra"]
    assert dialog.findChild(QLabel, "allowed_title").text().startswith("3 phrases are")
    assert not dialog.remove_button.isEnabled()
    dialog.list.setCurrentRow(1)
    dialog.remove_button.click()
    assert program.settings.allowed() == ["Zebra", "acquainted"]
    dialog.list.setCurrentRow(0)
    dialog.activateWindow()
    dialog.list.setFocus()
    qtbot.waitUntil(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert program.settings.allowed() == ["Zebra"]
    assert phrases(dialog) == ["Zebra"]


def test_a_phrase_allowed_here_is_marked_again_and_undo_takes_that_back(opened, program, show):
    session = opened.controller.session
    session.go_next()
    session.allow_always()
    assert session.review.undo_label == "always allow “officers”"
    assert session.review.counts().allowed == 3
    dialog = show()
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    assert session.review.counts().allowed == 0
    assert program.settings.allowed() == []
    session.undo()
    assert session.review.counts().allowed == 3
    assert program.settings.allowed() == ["officers"]


def test_a_phrase_allowed_before_is_marked_again_in_the_open_article(
    opened, program, story, engine, show
):
    program.settings.allow("officers")
    opened.open(story)
    review = opened.controller.session.review
    assert review.counts().allowed == 3
    dialog = show()
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    assert (review.counts().allowed, review.counts().open) == (0, 6)
    assert program.settings.allowed() == []
    assert not review.can_undo
