"""The person's own lists in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.engine.text.pairs import Pair, Rule, Sought
from editor.lists import ListStore, PersonList
from editor.ui.ask.questions import Answer
from editor.ui.base.background import Background
from editor.ui.base.theme import Theme
from editor.ui.lists.lists_dialog import ListsDialog
from editor.ui.session.user_lists import UserLists
from tests.on_demand import OnDemand
from tests.ui.what_is_seen import messages_of

LATELY = Pair("just lately", "recently")
CONCERNS = Pair("considerations", "concerns")
OFFICERS = Pair("officers", "officials")


class LearningEngine:
    """Finds the phrases of the pairs it was given, and “considerations”."""

    lacking = ""

    def __init__(self, pairs=(CONCERNS,)):
        self.pairs = list(pairs)

    def extended(self, pairs):
        return LearningEngine([*self.pairs, *pairs])

    def survey(self, text, cancelled=None):
        return Evidence(spun=0.9)

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        found = []
        for pair in self.pairs:
            at = text.find(pair.spun, span[0], span[1])
            if at >= 0:
                offered = (Suggestion(pair.original, 0.9, "person", pair.source),)
                found.append(Suspect(at, at + len(pair.spun), pair.spun, Kind.SPUN, 0.9, offered))
        return sorted(found, key=lambda suspect: suspect.start)


@pytest.fixture
def lists(tmp_path):
    """The lists that the program of the tests has."""
    return ListStore(tmp_path / "lists")


@pytest.fixture
def knowing(program, story, qtbot):
    """The program with the story open, and an engine that learns."""
    program.window.open(story)
    program.user_lists.load(LearningEngine)
    return program


@pytest.fixture
def shown(knowing, qtbot):
    """Opens the dialog by its key and hands it over once it is filled."""

    def show():
        window = knowing.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(
            window,
            Qt.Key.Key_L,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        qtbot.waitUntil(lambda: window.findChild(ListsDialog) is not None)
        dialog = window.findChild(ListsDialog)
        qtbot.waitUntil(dialog.isVisible)
        settle(qtbot)
        return dialog

    return show


def settle(qtbot):
    qtbot.wait(20)


def phrases(program):
    return [item.spun for item in program.window.controller.session.review.items()]


def rows(dialog):
    found = []
    for at in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(at)
        ticked = item.checkState(0) == Qt.CheckState.Checked
        found.append((ticked, *(item.text(column) for column in range(3))))
    return found


def told(dialog):
    return dialog.findChild(QLabel, "lists_status").text()


def test_lists_that_are_there_are_used_from_the_start(lists, program, story):
    lists.add(PersonList("Port", "words.csv", (LATELY,)))
    program.window.open(story)
    program.user_lists.load(LearningEngine)
    assert phrases(program) == ["just lately", "considerations"]


def test_the_key_shows_the_lists_with_their_counts_and_origins(lists, shown):
    lists.add(PersonList("Port", "words.csv", (LATELY, OFFICERS)))
    lists.add(PersonList("Old", "old.txt", (OFFICERS,), on=False))
    dialog = shown()
    assert rows(dialog) == [(False, "Old", "1", "old.txt"), (True, "Port", "2", "words.csv")]
    assert dialog.list.hasFocus()
    assert dialog.heading.text() == "In “Old”"
    assert dialog.pairs.model().stringList() == ["officers → officials"]


def test_names_of_files_that_differ_in_their_endings_look_different(lists, shown):
    stem = "harbour_inquiry_turns_to_missing_permits_and_three_officers_2024-05-"
    for ending in "16.csv", "17.csv", "18.txt":
        lists.add(PersonList(f"{stem}{ending}", f"{stem}{ending}", (LATELY,)))
    dialog = shown()
    dialog.resize(560, 600)
    view = dialog.list
    for column in 0, 2:
        cells = []
        for number in 1, 2:  # the first one is selected
            item = view.topLevelItem(number)
            assert item.toolTip(column) == item.text(column)
            place = view.visualRect(view.indexFromItem(item, column))
            cells.append(view.viewport().grab(place).toImage())
        assert cells[0] != cells[1]


def test_a_pair_is_shown_with_its_rule_and_the_number_of_its_articles(lists, shown):
    rule = Rule(2, (Sought("classifier"),))
    pairs = (Pair("irregular woodland", "random forest", 1200, rule=rule),)
    lists.add(PersonList("Screener", "words.csv", pairs))
    line = "irregular woodland → random forest"
    notes = "up to 2 words between, with “classifier”; 1,200 articles"
    assert shown().pairs.model().stringList() == [f"{line} ({notes})"]


def test_without_lists_it_says_what_to_do(shown):
    dialog = shown()
    assert "You have no lists yet" in told(dialog)
    assert not dialog.remove_button.isEnabled()
    assert not dialog.pairs.isVisible()
    assert dialog.list.height() > dialog.height() / 2


def test_switching_one_off_and_on_analyses_the_article_again(lists, shown, knowing, qtbot):
    lists.add(PersonList("Port", "words.csv", (LATELY,)))
    dialog = shown()
    assert phrases(knowing) == ["just lately", "considerations"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    settle(qtbot)
    assert rows(dialog) == [(False, "Port", "1", "words.csv")]
    assert not lists.read().lists[0].on
    assert phrases(knowing) == ["considerations"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    settle(qtbot)
    assert phrases(knowing) == ["just lately", "considerations"]


def test_importing_a_file_tells_what_was_left_out(shown, knowing, answers, tmp_path, qtbot):
    path = tmp_path / "words.csv"
    path.write_text("spun,original\nofficers,officials\nalone\n")
    answers.list_answer = path
    dialog = shown()
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert rows(dialog) == [(True, "words", "1", "words.csv")]
    assert "1 pair imported as “words”. 1 line skipped" in told(dialog)
    left_out = dialog.findChild(QPlainTextEdit, "lists_bad")
    assert left_out.isVisible()
    assert left_out.toPlainText().startswith("line 3: it has only one column")
    assert "officers" in phrases(knowing)
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert [row[1] for row in rows(dialog)] == ["words", "words 2"]
    assert dialog.heading.text() == "In “words 2”"


def test_one_list_after_the_other_is_imported_with_the_same_key(lists, answers, tmp_path, qtbot):
    later = OnDemand()
    answers.list_answer = tmp_path / "words.csv"
    answers.list_answer.write_text("officers,officials\n")
    user_lists = UserLists(lists, Background(later))
    dialog = ListsDialog(Theme("light"), user_lists, answers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.import_button.setFocus()
    for number in (1, 2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        settle(qtbot)
        assert dialog.focusWidget() is dialog.import_button
        later.work()
        settle(qtbot)
        assert len(rows(dialog)) == number


def test_a_file_that_is_no_list_is_told_and_nothing_changes(shown, answers, tmp_path, qtbot):
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    answers.list_answer = path
    dialog = shown()
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert "looks like a picture" in told(dialog)
    assert rows(dialog) == []


def test_removing_asks_first(lists, shown, knowing, answers, qtbot):
    lists.add(PersonList("Port", "words.csv", (LATELY,)))
    dialog = shown()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    settle(qtbot)
    assert answers.asked[-1] == ("remove_list", "Port", 1)
    assert len(rows(dialog)) == 1
    answers.remove_answer = Answer.REMOVE
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert rows(dialog) == []
    assert lists.read().lists == ()
    assert phrases(knowing) == ["considerations"]


def test_a_damaged_list_is_told_by_name_and_the_others_work(lists, program, story, tmp_path):
    lists.add(PersonList("Port", "words.csv", (LATELY,)))
    damaged = tmp_path / "lists" / "old.json"
    damaged.write_bytes(b"\x00")
    program.window.open(story)
    program.user_lists.load(LearningEngine)
    assert "just lately" in phrases(program)
    messages = messages_of(program.window)
    assert [str(damaged) in words for words in messages] == [True]


def test_a_damaged_list_is_named_in_the_dialog(shown, tmp_path):
    damaged = tmp_path / "lists" / "old.json"
    damaged.parent.mkdir(exist_ok=True)
    damaged.write_bytes(b"\x00")
    dialog = shown()
    assert dialog.damaged.isVisible()
    assert str(damaged) in dialog.damaged.text()


def test_an_engine_that_cannot_be_loaded_leaves_the_lists_at_hand(program, lists):
    lists.add(PersonList("Port", "words.csv", (LATELY,)))

    def fail():
        raise RuntimeError("The lexicon is missing.")

    program.user_lists.load(fail)
    assert [one.name for one in program.user_lists.stored.lists] == ["Port"]
    assert not program.window.controller.analysing.has_engine
    assert "The lexicon is missing" in messages_of(program.window)[0]


def test_names_and_phrases_are_shown_as_plain_text(lists, shown):
    lists.add(PersonList("<b>Port</b>", "<i>x</i>", (Pair("<u>a", "<s>b"),)))
    dialog = shown()
    assert rows(dialog)[0][1] == "<b>Port</b>"
    assert dialog.heading.textFormat() == Qt.TextFormat.PlainText
