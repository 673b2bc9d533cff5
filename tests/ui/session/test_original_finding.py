"""Finding the open article's originals on the shelf, in the real window."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from editor.article import Edit, EditLog
from editor.commands.exits import ExitStatus
from editor.commands.verify import verify
from editor.files import log_path, restored_path
from editor.lists import ListStore
from editor.originals.shelf import Shelf
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer
from editor.ui.base.background import Background
from editor.ui.session.comparing import Comparing
from editor.ui.session.original_finding import OriginalFinding
from editor.ui.session.shelf_work import ShelfWork
from editor.ui.session.user_lists import UserLists
from tests.at_once import AtOnce
from tests.originals.stories import paragraphs, spun, story
from tests.ui.what_is_seen import level_of, messages_of

FOUND = "100 % of this article comes from 7.txt."


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number}.txt").write_text(story(number))
    return folder


@pytest.fixture
def filled(program, archive):
    """The program with these stories on its shelf."""
    program.shelf_work.add([archive])
    return program


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(spun(story(7)))
    return path


@pytest.fixture
def look(filled, article, engine):
    """Open an article of this text and analyse it."""

    def run(text=None):
        if text is not None:
            article.write_text(text)
        filled.window.open(article)
        filled.window.set_engine(engine)
        return filled.window

    return run


@pytest.fixture
def status(window):
    """All that the status bar has said of articles, oldest first."""
    said = []

    def follow(session):
        if session is not None:
            session.message.connect(said.append)

    window.controller.session_changed.connect(follow)
    return said


def press(window, name):
    """Press a button of the messages."""
    buttons = window.messages.findChildren(QPushButton, "message_action")
    next(one for one in buttons if one.text() == name).click()


def ask(window):
    window.actions_by_id["find_original"].trigger()


def names(window):
    return [one.name for one in window.controller.session.review.originals()]


def test_the_original_is_found_and_compared_with(look):
    window = look()
    assert messages_of(window) == [FOUND]
    assert level_of(window) == "note"
    press(window, "Compare")
    assert names(window) == ["7.txt"]
    assert not any(words == FOUND for words in messages_of(window))
    sources = {str(item.suggestions[0].source) for item in window.controller.session.review.items()}
    assert sources == {"original"}
    record = window.controller.session.review.originals()[0]
    assert record.place == "archive/7.txt"


def test_it_is_compared_with_by_keyboard(look, qtbot):
    window = look()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_by_id["previous_pane"].trigger()
    button = QApplication.focusWidget()
    assert button.text() == "Compare"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert names(window) == ["7.txt"]
    assert QApplication.focusWidget() is window.pages.article_view


def test_it_is_said_once_for_an_article_and_a_shelf(look, engine, archive, filled):
    window = look()
    window.messages.clear()
    window.set_engine(engine)
    assert messages_of(window) == []
    look()
    assert messages_of(window) == []
    (archive / "new.txt").write_text(story(30))
    filled.shelf_work.update()
    assert messages_of(window) == [FOUND]


def test_parts_are_compared_with_all_that_they_come_from(look):
    mixed = spun("\n\n".join([*paragraphs(1)[:4], *paragraphs(2)[:4]]))
    window = look(mixed)
    (words,) = messages_of(window)
    assert words in (
        "Parts of this article come from 1.txt and 2.txt.",
        "Parts of this article come from 2.txt and 1.txt.",
    )
    press(window, "Compare")
    assert sorted(names(window)) == ["1.txt", "2.txt"]
    window.actions_by_id["undo"].trigger()
    assert len(names(window)) == 1
    assert len(window.controller.comparing.at_hand.originals) == 1
    window.actions_by_id["redo"].trigger()
    assert sorted(names(window)) == ["1.txt", "2.txt"]
    assert len(window.controller.comparing.at_hand.originals) == 2


def test_that_there_is_none_is_said_in_passing_and_when_asked_above_the_text(look, status):
    window = look(spun(story(99)))
    said = "None of the 20 texts on the shelf is its original."
    assert messages_of(window) == []
    assert status[-1] == said
    ask(window)
    assert messages_of(window) == [said]


def test_asking_finds_it_again(look):
    window = look()
    window.messages.clear()
    ask(window)
    assert messages_of(window) == [FOUND]


def test_in_a_long_article_it_is_looked_for_only_when_asked(look, status):
    window = look(spun(story(99)) * 90)
    assert messages_of(window) == []
    assert not any("shelf" in words for words in status)


def test_an_empty_shelf_is_no_news_but_an_answer(window, article, engine, status):
    window.open(article)
    window.set_engine(engine)
    assert messages_of(window) == []
    assert not any("shelf" in words for words in status)
    ask(window)
    assert messages_of(window)[0].startswith("The shelf of possible originals is empty.")
    press(window, "Possible originals…")
    assert window.findChild(object, "shelf_dialog").isVisible()


def test_an_article_that_is_the_original_is_identical(look):
    window = look(story(7))
    assert messages_of(window) == ["This article is identical with 7.txt."]


def test_a_copy_of_the_article_does_not_hide_its_original(look, filled, archive, article):
    (archive / "copy.txt").write_text(article.read_text())
    filled.shelf_work.update()
    window = look()
    assert messages_of(window) == [f"{FOUND} copy.txt is identical with it."]
    press(window, "Compare")
    assert names(window) == ["7.txt"]


def test_the_article_itself_on_the_shelf_is_not_its_original(filled, archive, engine, status):
    own = archive / "own.txt"
    own.write_text(spun(story(99)))
    filled.shelf_work.update()
    filled.window.open(own)
    filled.window.set_engine(engine)
    ask(filled.window)
    (words,) = messages_of(filled.window)
    assert words.startswith("This article is itself one of the texts on the shelf; none of the")
    assert words.endswith("other 20 is its original.")


@pytest.mark.parametrize("what", ["changed", "gone"])
def test_an_original_whose_file_changed_is_compared_as_it_was(look, archive, what):
    window = look()
    if what == "gone":
        (archive / "7.txt").unlink()
    else:
        (archive / "7.txt").write_text("Something else.\n")
    press(window, "Compare")
    assert names(window) == ["7.txt"]
    assert f"7.txt {'is gone' if what == 'gone' else 'was changed'} since" in messages_of(window)[0]
    assert window.controller.session.review.originals()[0].place == ""


def test_an_original_in_a_table_has_its_row(program, tmp_path, article, engine):
    table = tmp_path / "export.jsonl"
    table.write_text("".join(json.dumps({"body": story(n)}) + "\n" for n in range(9)))
    program.shelf_work.add([table])
    program.window.open(article)
    program.window.set_engine(engine)
    assert messages_of(program.window) == ["100 % of this article comes from export.jsonl, row 8."]
    press(program.window, "Compare")
    assert names(program.window) == ["export.jsonl, row 8"]


def test_an_original_in_a_table_is_at_hand_again_and_verified(
    program, tmp_path, article, engine, answers
):
    table = tmp_path / "export.jsonl"
    rows = [{"body": story(n), "date": "2026-03-14", "url": "https://a.example"} for n in range(9)]
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))
    program.shelf_work.add([table])
    program.window.open(article)
    program.window.set_engine(engine)
    (said,) = messages_of(program.window)
    assert said.startswith("100 % of this article comes from export.jsonl, row 8 (published ")
    assert said.endswith("2026, as the file says).")
    press(program.window, "Compare")
    program.window.actions_by_id["save"].trigger()
    log = log_path(restored_path(article))
    event = EditLog.parse(log.read_bytes()).events[0]
    assert (event["table"], event["row"]) == ("export.jsonl", 8)
    assert (event["published"], event["address"]) == ("2026-03-14", "https://a.example")
    files = [str(one) for one in (article, log, restored_path(article))]
    # A row that moved is the same article; one that was changed is not.
    table.write_text("".join(json.dumps(row) + "\n" for row in rows[:0:-1]))
    answers.resume_answer = Answer.RESUME
    program.window.open(article)
    assert names(program.window) == ["export.jsonl, row 8"]
    assert verify(files) == ExitStatus.OK
    table.write_text(table.read_text().replace("the", "this"))
    assert verify(files) == ExitStatus.FOUND
    table.unlink()
    assert verify(files) == ExitStatus.OK


def test_other_versions_are_named(look, archive, filled):
    longer = story(7) + "\n\n" + "\n\n".join(paragraphs(60)[:3])
    (archive / "wire.txt").write_text(longer)
    filled.shelf_work.update()
    window = look()
    assert messages_of(window) == [f"{FOUND} wire.txt is another version of it."]
    press(window, "Compare")
    assert names(window) == ["7.txt"]


def test_what_is_compared_already_is_not_looked_for(look, answers, archive, engine):
    window = look()
    press(window, "Compare")
    window.messages.clear()
    window.set_engine(engine)
    assert messages_of(window) == []


def test_what_was_found_is_found_again_on_a_larger_shelf(look, filled, tmp_path):
    window = look()
    (tmp_path / "more.txt").write_text(story(40))
    filled.shelf_work.add([tmp_path / "more.txt"])
    assert messages_of(window) == [FOUND]


def test_what_was_found_is_withdrawn_with_its_text(look, filled, archive):
    window = look()
    filled.shelf_work.remove(archive)
    assert messages_of(window) == []


def test_what_was_found_in_a_compared_article_is_withdrawn_too(look, filled, archive):
    window = look()
    press(window, "Compare")
    ask(window)
    assert FOUND in messages_of(window)
    filled.shelf_work.remove(archive)
    assert FOUND not in messages_of(window)


def test_what_was_found_stays_while_the_shelf_is_only_looked_at(look, filled):
    window = look()
    window.actions_by_id["shelf"].trigger()
    filled.shelf_work.update()
    assert messages_of(window) == [FOUND]


def test_a_damaged_index_is_told_and_built_again_from_the_message(look, filled, tmp_path):
    (tmp_path / "originals" / "index.db").write_bytes(b"rubbish" * 9999)
    window = look()
    assert "is damaged" in messages_of(window)[0]
    assert level_of(window) == "warning"
    press(window, "Build it again")
    assert messages_of(window) == [FOUND]


def test_a_message_does_not_push_the_suspect_at_hand_out_of_view(window, story, engine, qtbot):
    lines = "".join(f"Line {number} of the officers.\n\n" for number in range(60))
    story.write_text(lines)
    window.open(story)
    window.set_engine(engine)
    view, session = window.pages.article_view, window.controller.session
    session.go_to(session.review.ids()[8])
    view.verticalScrollBar().setValue(0)
    qtbot.wait(20)

    def inside():
        rect = view.cursorRect()
        return rect.top() >= 0 and rect.bottom() <= view.viewport().height()

    while inside():
        session.go_next()
        view.verticalScrollBar().setValue(0)
    session.go_previous()
    view.verticalScrollBar().setValue(0)
    assert inside(), "it is at the lower end"
    window.controller.article_messages.show_found("Found.\nTwo lines.", lambda: None)
    qtbot.wait(50)
    assert inside()


# --------------------------------------------------------------------------- on a real thread


class Heard:
    """What the finding of one article told."""

    def __init__(self, finding):
        self.found = []
        finding.found.connect(self.found.append)
        finding.none.connect(lambda words, _: self.found.append(words))


@pytest.fixture
def work(qapp, archive, tmp_path):
    """The work on a shelf with the stories on it."""
    made = ShelfWork(Shelf(tmp_path / "originals"), AtOnce())
    made.add([archive])
    return made


@pytest.fixture
def finding(work, settings, answers, tmp_path, make_port):
    """Finds the originals of an open article on a real thread."""
    background = Background()
    user_lists = UserLists(ListStore(tmp_path / "lists"), background)
    comparing = Comparing(settings, background, answers, user_lists)
    made = OriginalFinding(work, background, comparing)
    port = make_port(spun(story(7)), analysed=False)
    made.set_article(OpenArticle(port.review, tmp_path / "article.txt", None), port.session)
    yield made, port, work
    made.cancel()
    background.shutdown()


def test_typing_meanwhile_makes_it_look_again(finding, qtbot):
    made, port, _ = finding
    heard = Heard(made)
    made.analysed()
    port.session.type(Edit(0, "", "Now: "))
    qtbot.waitUntil(lambda: bool(heard.found), timeout=20_000)
    assert len(heard.found) == 1
    assert heard.found[0].words == FOUND


def test_an_article_closed_meanwhile_is_not_spoken_of(finding, qtbot):
    made, _, _ = finding
    heard = Heard(made)
    made.analysed()
    made.set_article(None, None)
    qtbot.wait(1500)
    assert heard.found == []


def test_looking_can_be_cancelled(finding, qtbot):
    made, _, _ = finding
    heard, shown = Heard(made), []
    made.working.connect(shown.append)
    made.ask()
    made.cancel()
    assert shown == ["Looking for the original", ""]
    qtbot.wait(1500)
    assert heard.found == []


def test_a_shelf_changed_meanwhile_is_searched_again(finding, qtbot, archive, tmp_path):
    made, _, work = finding
    heard = Heard(made)
    made.analysed()
    (archive / "7.txt").unlink()
    work.update()
    qtbot.waitUntil(lambda: bool(heard.found), timeout=20_000)
    assert heard.found == ["None of the 19 texts on the shelf is its original."]
