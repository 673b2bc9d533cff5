"""What a screen reader is told: announcements, and the marks as attributes of the text."""

from operator import ne

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editor.review import State
from editor.review.kinds import KINDS, level
from editor.ui.text.article_view import ArticleView
from tests.ui.accessibility.states import pixels
from tests.ui.conftest import KNOWN


@pytest.fixture
def spoken(monkeypatch, qapp):
    """A screen reader runs; what it is told to say."""
    said = []

    def listen(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    active = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    yield said
    QAccessible.setActive(active)


@pytest.fixture
def view(qtbot, theme, settings, port):
    made = ArticleView(theme, settings)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.set_session(port.session)
    made.show()
    qtbot.waitExposed(made)
    return made


def marked(view):
    """The stretches of text that have attributes of their own, with background and line."""
    found = []
    block = view.document().firstBlock()
    while block.isValid():
        for within in block:
            part, form = within.fragment(), within.fragment().charFormat()
            if form.underlineStyle() != form.UnderlineStyle.NoUnderline:
                name = form.background().color().name()
                found.append((part.text(), name, form.underlineStyle()))
        block = block.next()
    return found


def open_phrases(port):
    return [item.text for item in port.review.items() if not item.decided]


# --------------------------------------------------------------------------------- announcements


@pytest.mark.parametrize("phrase", [phrase for phrase in KNOWN if phrase != "Officers"])
def test_kind_sureness_and_suggestion_of_a_suspect_are_said(port, phrase):
    port.go(phrase)
    item = port.item(phrase)
    said = port.messages[-1]
    assert f": {KINDS[item.kind].name}, {level(item.confidence)}." in said
    assert f" of {len(port.review.ids())}. " in said
    wordings = [one.text or "remove it" for one in item.suggestions]
    assert f"Suggested: {wordings[0]}." in said if wordings else "No suggestion." in said


def test_going_to_a_suspect_and_every_message_are_announced(opened, spoken):
    opened.actions_by_id["next"].trigger()
    assert spoken[-1] == "1 of 6. officers: spun phrase, sure. Suggested: officials."
    opened.messages.show_message("The file was changed by another program.", "warning")
    assert "The file was changed by another program." in spoken[-1]
    opened.actions_by_id["preferences"].trigger()
    dialog = opened.findChild(QWidget, "preferences_dialog")
    dialog.search.setText("zebra")
    assert spoken[-1] == "No preference is about “zebra”."


def test_the_suspect_at_hand_describes_the_text_so_that_it_can_be_asked_for_again(opened):
    opened.actions_by_id["next"].trigger()
    description = opened.pages.article_view.accessibleDescription()
    assert description == "1 of 6. officers: spun phrase, sure. Suggested: officials."


def test_the_decision_is_said_of_a_decided_suspect(port):
    port.go("proof")
    port.session.dismiss()
    port.go("proof")
    assert port.item("proof").state is State.DISMISSED
    assert port.messages[-1].endswith("Dismissed.")


# ------------------------------------------------------------------------- attributes of the text


def test_the_text_tells_where_each_suspect_begins_and_ends(view, port, spoken, qtbot):
    port.go("just lately")
    qtbot.waitUntil(lambda: len(marked(view)) == len(open_phrases(port)))
    shown = [text.replace("\u2028", "\n") for text, _, _ in marked(view)]
    assert shown == open_phrases(port)


def test_kinds_differ_by_line_and_sureness_by_colour(view, port, spoken, qtbot):
    port.go("just lately")
    qtbot.waitUntil(lambda: bool(marked(view)))
    found = {text: (color, line) for text, color, line in marked(view)}
    assert found["considerations"][0] != found["proof"][0]
    assert found["considerations"][1] == found["proof"][1]
    lines = {found[text][1] for text in ("proof", "Invoice", "12 months", "Click here & subscribe")}
    assert len(lines) == 4


def test_a_decided_suspect_is_marked_no_longer_and_undo_marks_it_again(view, port, spoken, qtbot):
    port.go("just lately")
    port.session.accept(1)
    qtbot.waitUntil(lambda: len(marked(view)) == len(open_phrases(port)))
    assert "recently" not in [text for text, _, _ in marked(view)]
    port.session.undo()
    qtbot.waitUntil(lambda: "just lately" in [text for text, _, _ in marked(view)])


def test_marking_is_not_typing_and_is_not_seen(view, port, spoken, qtbot):
    QAccessible.setActive(False)
    qtbot.wait(120)
    view.clearFocus()
    before, lines = view.grab().toImage(), view.document().lineCount()
    text, events = port.review.text, len(port.review.recorded.events)
    QAccessible.setActive(True)
    port.session.current_changed.emit(None)
    qtbot.waitUntil(lambda: bool(marked(view)))
    after = view.grab().toImage()
    # Qt shapes the text of a mark by itself, which moves glyphs at its ends by parts of a pixel.
    changed = sum(map(ne, pixels(before), pixels(after)))
    assert changed < before.width() * before.height() / 1000
    assert view.document().lineCount() == lines
    assert port.review.text == text
    assert len(port.review.recorded.events) == events
    assert not port.review.can_undo


def test_what_is_typed_beside_a_suspect_is_not_part_of_it(view, port, spoken, qtbot):
    port.go("proof")
    qtbot.waitUntil(lambda: "proof" in [text for text, _, _ in marked(view)])
    end = port.item("proof").end
    view.select(end, end)
    QTest.keyClicks(view, " and more")
    qtbot.waitUntil(lambda: "proof" in [text for text, _, _ in marked(view)])
    assert "proof and more" in port.review.text


def test_without_a_screen_reader_nothing_is_marked(view, port, qtbot):
    QAccessible.setActive(False)
    port.go("just lately")
    QTest.qWait(120)
    assert marked(view) == []
