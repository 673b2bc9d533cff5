"""Comparing the open article with originals, in the real window."""

import shutil
import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListView

from editor.article import Edit, verify
from editor.engine.suspect import Kind
from editor.engine.text.pairs import Pair
from editor.lists import ListStore, PersonList
from editor.originals.alignment import Tie
from editor.session.open_article import OpenArticle
from editor.ui.ask.questions import Answer
from editor.ui.base.background import Background
from editor.ui.base.settings import HOUSE_STYLE
from editor.ui.panel.from_original_dialog import FromOriginalDialog
from editor.ui.panel.sentence import sentence
from editor.ui.session.comparing import Comparing
from editor.ui.session.user_lists import UserLists
from editor.ui.suspects.suspects_list import SuspectsList
from tests.originals.test_suspects import COPY
from tests.originals.test_suspects import ORIGINAL as HARBOUR
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import end_program, start_program

ORIGINAL = (
    "Port inquiry\n"
    "\n"
    "City officials recently raised concerns with the operator.\n"
    "The agents were familiar with the inquiry, and ministers declined.\n"
)


@pytest.fixture
def port(tmp_path):
    path = tmp_path / "port.txt"
    path.write_text(ORIGINAL)
    return path


@pytest.fixture
def compare(opened, answers, port):
    """Compare the open story with a file, the original unless said otherwise."""

    def run(path=port):
        answers.original_answer = path
        opened.actions_by_id["compare_original"].trigger()
        return opened.controller

    return run


def best(controller):
    """The first suggestion and its source for each suspect, in text order."""
    items = controller.session.review.items()
    return [(one.spun, one.suggestions[0].text, str(one.suggestions[0].source)) for one in items]


def test_the_originals_words_are_the_first_suggestions(opened, compare, qtbot):
    controller = compare()
    found = best(controller)
    assert ("considerations", "concerns", "original") in found
    wordings = [wording for spun, wording, _ in found if spun == "officers"]
    assert wordings == ["officials", "agents", "ministers"]
    first = controller.session.review.items()[0]
    assert first.suggestions[0].reason.endswith("stands in port.txt, paragraph 2.")


def test_comparing_is_undone_and_made_again(opened, compare):
    before = best(opened.controller)
    controller = compare()
    compared = best(controller)
    assert compared != before
    assert not controller.is_saved
    assert any("comes from port.txt" in words for words in messages_of(opened))
    opened.actions_by_id["undo"].trigger()
    assert messages_of(opened) == [], "it is not compared any more"
    assert best(controller) == before
    assert controller.comparing.at_hand is None
    opened.actions_by_id["redo"].trigger()
    assert best(controller) == compared


def test_the_article_itself_takes_no_marks_away(opened, compare):
    before = best(opened.controller)
    assert before
    controller = compare(opened.controller.article.path)
    assert best(controller) == before
    assert controller.session.review.originals() == []
    assert controller.is_saved


def test_a_text_that_is_no_original_changes_nothing(opened, compare, tmp_path):
    other = tmp_path / "recipe.txt"
    other.write_text("Beat two eggs until the foam is stiff and white.\n")
    before = best(opened.controller)
    controller = compare(other)
    assert best(controller) == before
    assert controller.session.review.originals() == []
    assert controller.is_saved


def test_a_file_that_cannot_be_read_changes_nothing(opened, compare, tmp_path):
    controller = compare(tmp_path / "none.txt")
    assert controller.session.review.originals() == []


def test_copied_text_is_compared_too(opened, qtbot):
    QGuiApplication.clipboard().setText(ORIGINAL)
    opened.actions_by_id["compare_copied"].trigger()
    (record,) = opened.controller.session.review.originals()
    assert (record.name, record.place) == ("the clipboard", "")
    QGuiApplication.clipboard().clear()
    opened.actions_by_id["compare_copied"].trigger()
    assert len(opened.controller.session.review.originals()) == 1


def test_the_originals_suspects_survive_edits(opened, compare, qtbot):
    controller = compare()
    review = controller.session.review
    at = review.text.index("with the operator")
    controller.session.type(Edit(at, "", "again "))
    review.seal()
    qtbot.wait(500)  # for the pause before edited lines are analysed again
    found = best(controller)
    assert ("considerations", "concerns", "original") in found
    assert [text for _, text, _ in found if text == "ministers"]
    opened.actions_by_id["undo"].trigger()
    qtbot.wait(900)
    assert ("considerations", "concerns", "original") in best(controller)


def test_decided_words_stay_decided_and_are_sound(opened, compare, qtbot):
    controller = compare()
    session = controller.session
    session.go_to(session.review.ids()[0])
    session.accept(1)
    qtbot.wait(900)
    items = session.review.items()
    assert items[0].text == "officials"
    assert items[0].decided
    assert session.review.log.events[-1]["source"] == "original"


def test_a_resumed_article_is_compared_again(opened, compare, answers, story):
    controller = compare()
    compared = best(controller)
    opened.actions_by_id["save"].trigger()
    answers.resume_answer = Answer.RESUME
    opened.open(story)
    assert best(controller) == compared
    assert [one.name for one in controller.comparing.at_hand.originals] == ["port.txt"]


def test_a_resumed_article_whose_original_was_changed_says_so(opened, compare, port, story, qtbot):
    controller = compare()
    opened.actions_by_id["save"].trigger()
    port.write_text("Something else.\n")
    with qtbot.waitSignal(controller.comparing.refused) as told:
        opened.open(story)
    assert "port.txt, which was moved or changed since" in told.args[0]
    assert all(source != "original" for _, _, source in best(controller))


@pytest.fixture
def start_again(tmp_path, answers, resources):
    """Start another program with what a crash would leave of the journals."""

    def start():
        left = tmp_path / "left"
        shutil.copytree(tmp_path / "journals", left)
        return start_program(tmp_path, answers, resources, left)

    return start


def test_after_a_crash_the_original_is_at_hand_again(compare, start_again, engine):
    controller = compare()
    compared = best(controller)
    again = start_again()
    try:
        again.window.start(None)
        again.window.set_engine(engine)
        assert best(again.window.controller) == compared
    finally:
        end_program(again)


def test_house_style_is_marked_once_it_is_switched_on(opened, compare, port, settings):
    port.write_text(ORIGINAL.replace("Port inquiry", "PORT INQUIRY"))
    controller = compare()
    marked = [spun for spun, _, _ in best(controller)]
    assert "Port inquiry" not in " ".join(marked)
    opened.actions_by_id["house_style"].trigger()
    assert "Port" in " ".join(spun for spun, _, _ in best(controller))
    opened.actions_by_id["house_style"].trigger()
    assert [spun for spun, _, _ in best(controller)] == marked


def test_a_comparison_knows_the_lists_that_are_on(opened, compare, port, tmp_path):
    def tie():
        alignment = compare().comparing.at_hand.alignment
        return next(
            one.tie for one in alignment.differences if alignment.wording(one) == "operator"
        )

    port.write_text(ORIGINAL.replace("operator", "lighthouse"))
    assert tie() is Tie.PLACE
    opened.actions_by_id["undo"].trigger()
    pair = Pair("operator", "lighthouse")
    ListStore(tmp_path / "lists").add(PersonList("Port", "words.csv", (pair,)))
    assert tie() is Tie.SEEN


def test_what_the_original_taught_can_be_kept(opened, compare, qtbot):
    compare()
    opened.actions_by_id["keep_taught"].trigger()
    dialog = opened.findChild(object, "add_pairs_dialog")
    shown = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    assert "considerations → concerns" in shown
    dialog.reject()


def test_original_and_article_side_by_side(opened, compare, qtbot):
    compare()
    view = opened.pages.compare_view
    opened.actions_by_id["show_compare"].trigger()
    choice = view.findChild(object, "compare_choice")
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "As opened ↔ as it is now",
        "port.txt ↔ as it is now",
        "port.txt ↔ as opened",
    ]
    opened.pages.compare_view.show_originals()
    before = view.findChild(object, "compare_before").toPlainText().split("\n")
    after = view.findChild(object, "compare_after").toPlainText().split("\n")
    assert before[2] == "City officials recently raised concerns with the operator."
    assert after[2] == "City officers just lately raised considerations with the operator."
    assert view.findChild(object, "compare_count").text() == "2 sentences differ · 1 of 2"
    opened.actions_by_id["next"].trigger()
    opened.actions_by_id["previous"].trigger()
    assert opened.pages.page == "show_compare"
    opened.actions_by_id["undo"].trigger()
    assert choice.count() == 1
    assert view.findChild(object, "compare_count").text() == "No changes yet"


@pytest.fixture
def comparing(qapp, settings, answers, make_port, tmp_path):
    """Compares the port article on a real thread."""
    background = Background()
    port = make_port()
    user_lists = UserLists(ListStore(tmp_path / "lists"), background)
    made = Comparing(settings, background, answers, user_lists)
    made.set_article(OpenArticle(port.review, tmp_path / "story.txt", None), port.session)
    yield made, port.review
    background.shutdown()
    made.set_article(None, None)


def test_a_comparison_can_be_cancelled(qtbot, comparing):
    made, review = comparing
    made.compare_copied(review.text.replace("proof", "evidence"))
    made.cancel()
    with qtbot.assertNotEmitted(made.compared, wait=1500):
        pass
    assert review.originals() == []
    assert made.at_hand is None


SHIPS = [f"Ship number {number} came late to the harbour." for number in range(500)]


def test_how_far_a_long_comparison_is_is_told(opened, compare, tmp_path):
    controller, told = opened.controller, []
    article, original = tmp_path / "ships.txt", tmp_path / "fleet.txt"
    article.write_text("\n".join(SHIPS))
    original.write_text("\n".join(SHIPS).replace("late", "early"))
    opened.open(article)
    controller.work_changed.connect(lambda *work: told.append(work))
    compare(original)
    shares = [done / total for words, done, total in told if total and "fleet" in words]
    assert shares == sorted(shares)
    assert shares[0] < 0.3
    assert shares[-1] > 0.8
    assert any("fleet.txt: 50 %" in words for words, *_ in told)
    assert told[-1] == ("", 0, 0)
    controller.session.type(Edit(0, "", "Today. "))
    told.clear()
    controller.article_messages.side_by_side_requested.emit()
    assert max(done for words, done, _ in told if "its originals" in words) > 0.8 * len(SHIPS)
    assert told[-1] == ("", 0, 0)


def test_showing_both_can_be_cancelled(qtbot, comparing):
    made, review = comparing
    with qtbot.waitSignal(made.compared, timeout=60_000):
        made.compare_copied(review.text.replace("proof", "evidence"))
    shown = []
    made.beside.align(review.text + " It was late.", shown.append, threading.Event())
    assert made.busy
    made.cancel()
    assert not made.busy
    qtbot.wait(500)
    assert shown == []


def test_the_window_lives_while_texts_are_compared(qtbot, comparing):
    made, review = comparing
    with qtbot.waitSignal(made.compared, timeout=60_000) as told:
        made.compare_copied(review.text.replace("proof", "evidence"))
        review.type(Edit(0, "", "x"))
    assert told.args[0].startswith("100 % of story.txt comes from the clipboard.")
    assert [one.name for one in review.originals()] == ["the clipboard"]


def test_house_style_switched_on_meanwhile_cancels_no_comparison(qtbot, comparing, settings):
    made, review = comparing
    with qtbot.waitSignal(made.compared, timeout=60_000):
        made.compare_copied(review.text.replace("proof", "evidence"))
    made.compare_copied(review.text.replace("stated", "said"))
    settings.set(HOUSE_STYLE, True)
    qtbot.waitUntil(lambda: made.at_hand.house, timeout=60_000)
    assert len(review.originals()) == len(made.at_hand.originals) == 2


def test_one_difference_is_one_place(qtbot, comparing):
    made, review = comparing
    with qtbot.waitSignal(made.compared, timeout=60_000) as told:
        made.compare_copied(review.text.replace("proof", "evidence"))
    assert told.args[0].endswith(" They differ in 1 place.")


def test_what_is_said_of_a_copied_text_is_a_sentence(qtbot, comparing):
    made, _ = comparing
    with qtbot.waitSignal(made.refused, timeout=60_000) as told:
        made.compare_copied("Beat two eggs until the foam is stiff and white.")
    assert told.args == ["story.txt does not seem to come from the clipboard."]


def test_an_original_that_is_the_same_is_said_to_be(qtbot, comparing):
    made, review = comparing
    with qtbot.waitSignal(made.compared, timeout=60_000) as told:
        made.compare_copied(review.text)
    assert told.args == ["story.txt is identical with the clipboard."]


def all_from_original(window, qtbot):
    """The open dialog that accepts all wordings of the original."""
    window.actions_by_id["accept_original"].trigger()
    dialog = window.findChild(FromOriginalDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_all_wordings_of_the_original_are_accepted_at_once(opened, compare, qtbot):
    controller = compare()
    review = controller.session.review
    before = review.text
    dialog = all_from_original(opened, qtbot)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "6 wordings from port.txt" in words
    assert "6 of 6 selected" in words
    qtbot.keyClick(dialog.findChild(QListView), Qt.Key.Key_Return)
    assert review.text == ORIGINAL
    assert review.undo_label == "accept 6 wordings"
    made = [event for event in review.log.events if event["event"] == "accept"]
    assert {event["source"] for event in made} == {"original"}
    assert len({event["group"] for event in made}) == 1
    assert opened.focusWidget() is opened.pages.article_view
    prepared = review.prepare_save("story.restored.txt")
    data = controller.article.path.read_bytes()
    assert verify(data, prepared.log, prepared.data).holds
    opened.actions_by_id["undo"].trigger()
    assert review.text == before
    assert review.counts().decided == 0


def test_only_what_is_ticked_is_accepted(opened, compare, qtbot):
    controller = compare()
    dialog = all_from_original(opened, qtbot)
    qtbot.keyClick(dialog.findChild(QListView), Qt.Key.Key_Space)
    dialog.accept()
    assert controller.session.review.counts().decided == 5
    assert "City officers recently" in controller.session.review.text


def test_what_the_engine_knows_without_an_original_is_not_accepted(opened, qtbot):
    said = []
    opened.controller.session.message.connect(said.append)
    opened.actions_by_id["accept_original"].trigger()
    assert opened.findChild(FromOriginalDialog) is None
    assert said == ["Nothing to accept: no undecided suspect has a wording of an original."]


def test_a_thousand_wordings_of_an_original_at_once(opened, compare, tmp_path, qtbot):
    article, original = tmp_path / "ships.txt", tmp_path / "fleet.txt"
    article.write_text("\n".join(SHIPS * 2))
    original.write_text("\n".join(SHIPS * 2).replace("late", "early"))
    opened.open(article)
    review = compare(original).session.review
    assert len(review.from_originals()) == len(SHIPS) * 2
    dialog = all_from_original(opened, qtbot)
    started = time.process_time()
    dialog.accept()
    assert time.process_time() - started < 2
    assert review.text == original.read_text()


@pytest.fixture
def content(opened, answers, tmp_path):
    """The window with a copy that lacks a sentence of its original and has one of its own."""
    article, answers.original_answer = tmp_path / "copy.txt", tmp_path / "harbour.txt"
    article.write_text(COPY)
    answers.original_answer.write_text(HARBOUR)
    opened.open(article)
    opened.actions_by_id["compare_original"].trigger()
    return opened


def to_content(window, qtbot, begins):
    """Go by F8 to where a sentence was added or left out."""
    session = window.controller.session
    for _ in range(20):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)
        item = session.current_item
        if item.kind is Kind.CONTENT and item.text.strip().startswith(begins):
            return item
    raise AssertionError(f"no such place: {begins}")


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MISSING, ADDED = "Nobody at the port answered calls on Sunday.", "Click on our newsletter"


@pytest.mark.parametrize(
    ("begins", "keys", "there"),
    [
        ("row.", CONTROL, (True, True)),
        ("row.", CONTROL | SHIFT, (False, True)),
        ("Click", CONTROL, (False, False)),
        ("Click", CONTROL | SHIFT, (False, True)),
    ],
)
def test_whole_sentences_are_decided_by_keys(content, qtbot, begins, keys, there):
    item = to_content(content, qtbot, begins)
    panel = content.pages.side_panel
    buttons = [panel.findChild(object, f"{name}_button").title for name in ("accept", "dismiss")]
    back = begins == "row."
    assert buttons == [
        f"{'Put back' if back else 'Take out'} & next",
        f"Leave {'out' if back else 'in'}",
    ]
    qtbot.keyClick(content.focusWidget(), Qt.Key.Key_Return, keys)
    review = content.controller.session.review
    assert review.item(item.id).decided
    assert (MISSING in review.text, ADDED in review.text) == there
    assert content.focusWidget() is content.pages.article_view
    qtbot.keyClick(content.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert not review.item(item.id).decided
    assert review.text == COPY


def test_what_is_put_back_is_shown_beside_a_word_that_stays(content, qtbot):
    item = to_content(content, qtbot, "row.")
    _, spoken = sentence(COPY, item, item.suggestions[0].text)
    assert f"a row., put back: {MISSING}," in spoken
    rows = content.findChild(SuspectsList).findChild(QListView).model()
    words = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert f"row. → + {MISSING}" in words
