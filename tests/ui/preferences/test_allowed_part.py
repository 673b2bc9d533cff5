"""The phrases that are allowed in every article can be seen, and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.ui.preferences.allowed_part import MANY, AllowedPart


@pytest.fixture
def show(window):
    def shown():
        window.actions_by_id["allowed"].trigger()
        (part,) = window.findChildren(AllowedPart)
        return part

    return shown


def phrases(part):
    return [part.list.item(row).text() for row in range(part.list.count())]


def test_without_any_it_says_how_one_is_added(show):
    part = show()
    assert not part.list.isVisible()
    assert part.findChild(QLabel, "allowed_about").text().startswith("No phrase is allowed")


def test_without_an_article_phrases_are_seen_and_removed(program, show, qtbot):
    for phrase in ("Zebra", "a\u200bgo", "acquainted", "just lately"):
        program.settings.allow(phrase)
    part = show()
    assert phrases(part) == ["acquainted", "a⟨ZWSP⟩go", "just lately", "Zebra"]
    assert part.findChild(QLabel, "allowed_about").text().startswith("4 phrases are")
    assert not part.remove_button.isEnabled()
    part.list.setCurrentRow(2)
    part.remove_button.click()
    assert program.settings.allowed() == ["Zebra", "a\u200bgo", "acquainted"]
    part.list.setCurrentRow(0)
    part.window().activateWindow()
    part.list.setFocus()
    qtbot.waitUntil(part.list.hasFocus)
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert program.settings.allowed() == ["Zebra", "a\u200bgo"]
    assert phrases(part) == ["a⟨ZWSP⟩go", "Zebra"]


def test_several_are_removed_at_once(program, show):
    for phrase in ("one", "two", "three"):
        program.settings.allow(phrase)
    part = show()
    part.list.selectAll()
    part.remove_button.click()
    assert program.settings.allowed() == []


def test_many_phrases_can_be_filtered(program, show):
    for number in range(MANY - 1):
        program.settings.allow(f"phrase {number}")
    part = show()
    assert not part.filter.isVisible()
    program.settings.allow("deep web")
    assert part.filter.isVisible()
    part.filter.setText("WEB")
    assert phrases(part) == ["deep web"]
    part.list.setCurrentRow(0)
    part.remove_button.click()
    assert len(phrases(part)) == MANY - 1
    assert not part.filter.isVisible()


def test_a_phrase_allowed_here_is_marked_again_and_undo_takes_that_back(opened, program, show):
    session = opened.controller.session
    session.go_next()
    session.allow_always()
    assert session.review.undo_label == "always allow “officers”"
    assert session.review.counts().allowed == 3
    part = show()
    part.list.setCurrentRow(0)
    part.remove_button.click()
    assert session.review.counts().allowed == 0
    assert program.settings.allowed() == []
    session.undo()
    assert session.review.counts().allowed == 3
    assert program.settings.allowed() == ["officers"]


def test_a_phrase_allowed_before_is_marked_again_in_the_open_article(opened, program, story, show):
    program.settings.allow("officers")
    opened.open(story)
    review = opened.controller.session.review
    assert review.counts().allowed == 3
    part = show()
    part.list.setCurrentRow(0)
    part.remove_button.click()
    assert (review.counts().allowed, review.counts().open) == (0, 6)
    assert program.settings.allowed() == []
    assert not review.can_undo
