"""The end of a review in the whole window: the page, saving from it, and what comes next."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from editor.files import writing
from tests.ui.what_is_seen import messages_of


@pytest.fixture
def ended(opened, qtbot):
    session = opened.controller.session
    session.go_next()
    session.accept(1)
    session.accept_wording("not long ago")
    while session.review.counts().open:
        session.dismiss()
    qtbot.waitUntil(lambda: session.is_finished)
    QApplication.processEvents()
    return opened


def part(window, name, kind=QLabel):
    return window.pages.side_panel.findChild(kind, name)


def test_the_page_says_what_is_kept_and_then_what_is_saved_where(ended, story, qtbot):
    assert part(ended, "end_title").isVisible()
    assert part(ended, "end_accepted").text() == "1"
    assert part(ended, "end_by_hand").text() == "1"
    assert part(ended, "end_dismissed").text() == "4"
    kept = "All decisions kept on this computer"
    assert part(ended, "end_saved").text() == f"{kept}; not saved as story.restored.txt yet."
    ended.resize(1280, 800)
    saved_state = ended.findChild(QLabel, "saved_state")
    assert (saved_state.text(), saved_state.accessibleName()) == (kept, kept)
    ended.resize(900, 600)
    assert (saved_state.text(), saved_state.accessibleName()) == ("Kept", kept)
    part(ended, "end_save", QPushButton).click()
    qtbot.waitUntil(lambda: "Saved as" in part(ended, "end_saved").text())
    assert str(story.parent / "story.restored.txt") in part(ended, "end_saved").text()
    assert not part(ended, "end_save", QPushButton).isVisible()


def test_decisions_are_not_called_kept_while_the_journal_cannot_be_written(
    opened, monkeypatch, qtbot
):
    def full(*_):
        raise OSError(28, "No space left on device")

    opened.controller.session.go_next()
    with monkeypatch.context() as patch:
        patch.setattr(writing.FileSystem, "write", staticmethod(full))
        opened.controller.session.accept(1)
        qtbot.waitUntil(
            lambda: opened.findChild(QLabel, "saved_state").accessibleName() == "Not saved"
        )
    opened.controller.session.accept(1)
    kept = "All decisions kept on this computer"
    qtbot.waitUntil(lambda: opened.findChild(QLabel, "saved_state").accessibleName() == kept)


def test_compare_report_and_next_are_a_key_away(ended, answers, tmp_path, qtbot):
    (tmp_path / "story2.txt").write_text("The officers again.\n")
    part(ended, "end_show_compare", QPushButton).click()
    assert ended.pages.page == "show_compare"
    ended.pages.focus_text()
    part(ended, "end_export_report", QPushButton).click()
    assert answers.asked[-1][:2] == ("export", "report")
    ended.controller.save()
    part(ended, "end_next_article", QPushButton).click()
    qtbot.waitUntil(lambda: ended.controller.article.path.name == "story2.txt")
    ended.actions_by_id["next_article"].trigger()
    assert messages_of(ended) == [f"There is no further article in {tmp_path}."]


def test_what_is_decided_is_still_there_to_look_at(ended):
    session = ended.controller.session
    session.go_to(session.review.ids()[0])
    assert not part(ended, "end_title").isVisible()
    session.go_next()
    assert part(ended, "end_title").isVisible()
