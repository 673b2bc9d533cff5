"""After a crash the article is back, with every decision in its place, and the person is told."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from editor.article import Edit
from editor.files import log_path, recover, restored_path, writing
from editor.files.journal.journal import RECORDS
from editor.files.journal.recovery import SET_ASIDE
from editor.lists import ListStore
from editor.ui.ask.questions import Answer
from editor.ui.window.application import create
from tests.at_once import AtOnce
from tests.ui.what_is_seen import messages_of


@pytest.fixture
def start_again(qtbot, tmp_path, answers, resources, engine):
    """Starts the program once more, over a copy of the journals as a crash would leave them."""
    made = []

    def start(journals, path=None):
        left = tmp_path / f"left-{len(made)}"
        shutil.copytree(journals, left)
        _, program = create(
            ["unspin"],
            tmp_path / "settings.ini",
            questions=answers,
            executor=AtOnce(),
            resources=resources,
            lists=ListStore(tmp_path / "lists"),
            journals=left,
        )
        made.append(program)
        window = program.window
        window.show()
        qtbot.waitExposed(window)
        window.start(path)
        window.set_engine(engine)
        return window

    yield start
    for program in made:
        program.window.controller.discard()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def journals(tmp_path):
    return tmp_path / "journals"


def journal_folders(journals):
    return [path for path in journals.iterdir() if path.name != SET_ASIDE]


def press(window, label):
    """Press the button of that name in a message."""
    for message in window.messages._messages:
        for button in message.buttons:
            if button.text() == label:
                button.click()
                return
    raise AssertionError(f"no button {label!r} in {messages_of(window)}")


def work(window):
    """A few decisions of different kinds."""
    session = window.controller.session
    session.go_next()
    session.accept(1)
    session.dismiss()
    session.accept(2)
    session.undo()
    session.accept(1)
    session.allow()


def test_every_decision_is_on_the_disk_before_the_window_hears_of_it(opened, journals):
    (folder,) = journal_folders(journals)
    heard = []

    def hear(_change):
        events = opened.controller.session.review.recorded.lines()
        kept = (folder / RECORDS).read_bytes().splitlines()
        heard.append(kept[: len(events)] == events)

    opened.controller.session.changed.connect(hear)
    work(opened)
    assert len(heard) >= 6
    assert all(heard)


def test_the_article_is_back_after_a_crash(opened, journals, start_again, story):
    work(opened)
    before = opened.controller.session.review
    window = start_again(journals)
    after = window.controller.session.review
    assert after.text == before.text
    assert after.log.to_bytes() == before.log.to_bytes()
    assert after.counts() == before.counts()
    assert after.undo_label == before.undo_label
    assert not window.controller.is_saved
    (words,) = messages_of(window)
    assert "Recovered 6 log entries of story.txt" in words
    assert after.undo()
    assert after.text == (before.undo() and before.text)


def test_saving_what_was_recovered_ends_the_matter(opened, journals, start_again, story):
    work(opened)
    window = start_again(journals)
    window.controller.save()
    assert window.controller.is_saved
    assert messages_of(window) == []
    assert (
        log_path(restored_path(story)).read_bytes()
        == window.controller.session.review.log.to_bytes()
    )
    window.close()
    again = start_again(window.controller.opening.journals)
    assert again.controller.article is None
    assert messages_of(again) == []


def test_opening_the_article_recovers_it_as_well(opened, journals, start_again, story):
    work(opened)
    window = start_again(journals, story)
    assert window.controller.session.review.text == opened.controller.session.review.text
    assert "Recovered" in messages_of(window)[0]


def test_other_articles_are_told_of_and_can_be_taken_up(
    opened, journals, start_again, story, tmp_path
):
    work(opened)
    other = tmp_path / "other.txt"
    other.write_text("The officers said.\n")
    window = start_again(journals, other)
    assert window.controller.article.path == other
    (words,) = messages_of(window)
    assert "unsaved work on story.txt" in words
    press(window, "Recover story.txt")
    assert window.controller.article.path == story
    assert window.controller.session.review.text == opened.controller.session.review.text
    assert len(messages_of(window)) == 1


def test_compare_shows_what_was_recovered(opened, journals, start_again):
    work(opened)
    window = start_again(journals)
    press(window, "Compare")
    assert window.pages.currentWidget() is window.pages.compare_view


def test_discarding_asks_and_starts_anew(opened, start_again, answers, story, qtbot):
    journals = opened.controller.opening.journals
    work(opened)
    window = start_again(journals)
    text = window.controller.session.review.text
    press(window, "Discard…")
    assert ("discard_recovered", "story.txt", 6) in answers.asked
    assert window.controller.session.review.text == text
    qtbot.waitUntil(lambda: len(messages_of(window)) == 1)
    answers.discard_answer = Answer.REMOVE
    press(window, "Discard…")
    assert window.controller.session.review.text == story.read_text()
    assert window.controller.is_saved
    (folder,) = journal_folders(window.controller.opening.journals)
    assert len((folder / RECORDS).read_bytes().splitlines()) == 1


def test_typing_is_on_the_disk_half_a_second_later_however_long_it_goes_on(opened, journals, qtbot):
    (folder,) = journal_folders(journals)
    view = opened.pages.article_view
    view.setFocus()
    typed = 0

    def kept():
        nonlocal typed
        qtbot.keyClick(view, Qt.Key.Key_X)  # a person who never pauses
        typed += 1
        return b"xxx" in (folder / RECORDS).read_bytes()

    qtbot.waitUntil(kept, timeout=1000)
    assert typed > 3
    assert len(opened.controller.session.review.recorded.events) == 0


def test_typing_comes_back(opened, journals, start_again, qtbot):
    view = opened.pages.article_view
    view.setFocus()
    qtbot.keyClicks(view, "Now ")
    opened.controller.data_safety._journal_writer.save_now()
    window = start_again(journals)
    assert window.controller.session.review.text.startswith("Now Port inquiry")
    assert window.controller.session.review.undo_label == "typing “Now”"


def test_an_article_that_changed_is_asked_about(opened, journals, start_again, answers, story):
    work(opened)
    text = opened.controller.session.review.text
    story.write_text("Quite another text.\n")
    answers.recover_answer = Answer.CANCEL
    window = start_again(journals)
    assert ("recover_changed", "story.txt", False) in answers.asked
    assert window.controller.article is None
    answers.recover_answer = Answer.FRESH
    window.open(story)
    assert window.controller.session.review.text == "Quite another text.\n"
    assert "not saved when Unspin ended: story.txt" not in messages_of(window)
    answers.recover_answer = Answer.RESUME
    again = start_again(window.controller.opening.journals)
    assert again.controller.session.review.text == text
    assert any("was changed by another program" in words for words in messages_of(again))


def test_starting_anew_asks_about_the_open_article_once(
    opened, journals, start_again, answers, story
):
    work(opened)
    story.write_text("Quite another text.\n")
    answers.recover_answer = Answer.CANCEL
    window = start_again(journals)
    other = story.with_name("other.txt")
    other.write_text("The officers said so.\n")
    window.open(other)
    window.controller.session.go_next()
    window.controller.session.accept(1)
    answers.recover_answer, answers.unsaved_answer = Answer.FRESH, Answer.DISCARD
    answers.asked.clear()
    window.open(story)
    assert [asked[0] for asked in answers.asked] == ["unsaved", "recover_changed"]
    assert window.controller.session.review.text == "Quite another text.\n"


def test_an_article_that_is_gone_comes_back_all_the_same(
    opened, journals, start_again, answers, story
):
    work(opened)
    story.unlink()
    window = start_again(journals)
    assert ("recover_changed", "story.txt", True) in answers.asked
    assert window.controller.session.review.text == opened.controller.session.review.text


def test_a_second_window_is_refused_with_the_reason(opened, journals, story, qtbot, start_again):
    window = start_again(journals)  # over a copy: there it is not open
    window.controller.opening.journals = journals
    window.controller.discard()
    window.open(story)
    assert window.controller.article is None
    (words,) = messages_of(window)
    assert "story.txt is open in another window of Unspin" in words


def test_the_same_article_can_be_opened_again_where_it_is_open(opened, story, journals):
    opened.open(story)
    assert messages_of(opened) == []
    assert len(journal_folders(journals)) == 1


def test_no_journal_stays_when_the_article_is_closed(opened, journals, answers, story):
    work(opened)
    answers.unsaved_answer = Answer.CANCEL
    opened.controller.close_article()
    assert len(journal_folders(journals)) == 1
    answers.unsaved_answer = Answer.DISCARD
    opened.controller.close_article()
    assert journal_folders(journals) == []


def test_a_journal_of_which_nothing_is_to_be_recovered_goes(opened, journals, start_again):
    window = start_again(journals)
    assert window.controller.article is None
    assert journal_folders(window.controller.opening.journals) == []


def test_when_the_disk_is_full_it_is_said_and_mended(opened, monkeypatch, journals, start_again):
    def full(*_):
        raise OSError(28, "No space left on device")

    session = opened.controller.session
    session.go_next()
    with monkeypatch.context() as patch:
        patch.setattr(writing.FileSystem, "write", staticmethod(full))
        session.accept(1)
        (words,) = messages_of(opened)
        assert "is not protected against a crash: the disk is full. Free some space" in words
        session.accept(1)
        assert len(messages_of(opened)) == 1
    session.accept(1)
    (words,) = messages_of(opened)
    assert words == "Your work is protected against crashes again."
    window = start_again(journals)
    assert window.controller.session.review.text == session.review.text


def test_what_cannot_be_kept_from_the_start_is_said_at_once(qtbot, window, story, engine, journals):
    journals.write_text("not a folder")
    window.open(story)
    assert "is not protected against a crash" in messages_of(window)[0]
    journals.unlink()
    window.set_engine(engine)
    window.controller.session.go_next()
    window.controller.session.accept(1)
    assert messages_of(window) == ["Your work is protected against crashes again."]


def test_a_damaged_journal_gives_what_it_can_and_says_so(opened, journals, start_again):
    work(opened)
    (folder,) = journal_folders(journals)
    data = (folder / RECORDS).read_bytes()
    lines = data.splitlines(keepends=True)
    (folder / RECORDS).write_bytes(b"".join(lines[:3]) + b"\0" * 40 + b"".join(lines[4:]))
    window = start_again(journals)
    assert len(window.controller.session.review.log.events) == 2
    words = "\n".join(messages_of(window))
    assert "of the journal of story.txt could not be used" in words
    (aside,) = (window.controller.opening.journals / SET_ASIDE).iterdir()
    assert lines[-1] in aside.read_bytes()


def test_lines_that_cannot_be_followed_are_put_aside(opened, journals, start_again):
    work(opened)
    (folder,) = journal_folders(journals)
    recovered = recover_copy(folder)
    recovered.log.append("accept", start=9999, before="nowhere", after="x", kind="spun")
    recovered.journal.rewrite(recovered.log)
    recovered.journal.release()
    window = start_again(folder.parent.parent / "copies")
    assert window.controller.session.review.text == opened.controller.session.review.text
    assert "One entry of the journal" in "\n".join(messages_of(window))


def recover_copy(folder):
    copy = folder.parent.parent / "copies" / folder.name
    shutil.copytree(folder, copy)
    return recover(copy)


def test_a_crash_in_the_middle_of_saving_leads_to_no_question(
    opened, start_again, story, answers, monkeypatch
):
    """The text has taken its place already, its log has not."""
    journals = opened.controller.opening.journals
    work(opened)
    opened.controller.save()
    opened.controller.session.accept(1)
    real = writing.FileSystem.replace
    kept = {}

    def crash(source, target):
        if str(target).endswith(".log.jsonl"):
            shutil.copytree(journals, journals.parent / "crashed")
            kept["text"] = restored_path(story).read_bytes()
            raise OSError(5, "killed here")
        return real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(writing.FileSystem, "replace", staticmethod(crash))
        opened.controller.save()
    restored_path(story).write_bytes(kept["text"])
    window = start_again(journals.parent / "crashed")
    answers.asked.clear()
    window.controller.save()
    assert window.controller.is_saved
    assert answers.asked == []


# ----------------------------------------------------------------------- the file as it was opened


def come_back(window):
    """Another program was in front, and the window is again."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def test_a_file_that_another_program_changes_is_told_of_at_once(opened, story, answers, tmp_path):
    original = story.read_bytes()
    opened.activateWindow()
    come_back(opened)
    assert messages_of(opened) == []
    story.write_text("Changed.\n")
    come_back(opened)
    (words,) = messages_of(opened)
    assert "was changed by another program" in words
    kept = tmp_path / "kept.txt"
    answers.save_answers = [kept]
    press(opened, "Save the original as…")
    assert kept.read_bytes() == original
    assert story.read_text() == "Changed.\n"


def test_a_file_that_changed_can_be_opened_as_it_is_now(opened, story, answers):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    story.write_text("Changed by the officers.\n")
    come_back(opened)
    press(opened, "Open the changed file")
    assert ("unsaved", "story.restored.txt", 1, 0) in answers.asked
    assert "Port inquiry" in opened.controller.session.review.text
    answers.unsaved_answer = Answer.DISCARD
    opened.controller.data_safety.open_requested.emit(story)
    assert opened.controller.session.review.text == "Changed by the officers.\n"


def test_a_file_that_is_gone_can_be_put_back(opened, story):
    original = story.read_bytes()
    story.unlink()
    come_back(opened)
    assert "no longer exists" in messages_of(opened)[0]
    press(opened, "Restore it")
    assert story.read_bytes() == original
    assert messages_of(opened) == [f"Saved the original as {story}."]


def test_what_is_said_of_the_file_follows_it_while_the_window_is_worked_in(opened, story, qtbot):
    original = story.read_bytes()
    story.unlink()
    qtbot.waitUntil(lambda: any("no longer exists" in one for one in messages_of(opened)))
    story.write_bytes(original)
    qtbot.waitUntil(lambda: messages_of(opened) == [])
    with story.open("ab") as file:
        file.write(b"More.")
    qtbot.waitUntil(lambda: any("was changed by another" in one for one in messages_of(opened)))
    kept = story.with_name("kept")
    kept.write_bytes(original)
    kept.replace(story)
    qtbot.waitUntil(lambda: messages_of(opened) == [])
    with story.open("ab") as file:
        file.write(b"More.")
    qtbot.waitUntil(lambda: any("was changed by another" in one for one in messages_of(opened)))


def test_edits_after_a_recovery_are_kept_too(opened, journals, start_again):
    work(opened)
    window = start_again(journals)
    window.controller.session.replace([Edit(0, "", "More. ")])
    again = start_again(window.controller.opening.journals)
    assert again.controller.session.review.text.startswith("More. ")


def test_a_file_that_cannot_be_read_any_more_is_not_called_changed(
    opened, story, answers, tmp_path
):
    original = story.read_bytes()
    story.unlink()
    story.mkdir()
    come_back(opened)
    (words,) = messages_of(opened)
    assert "can no longer be read" in words
    answers.save_answers = [tmp_path / "kept.txt"]
    press(opened, "Save the original as…")
    assert (tmp_path / "kept.txt").read_bytes() == original
