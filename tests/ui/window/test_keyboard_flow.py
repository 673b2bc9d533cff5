"""Where the keyboard is, and what it does there: after jumps and decisions, and between panes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.whole_program import STORY, PhraseEngine

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Presses keys where the focus is, as a person does."""

    def __init__(self, window, qtbot):
        self.window = window
        self.qtbot = qtbot
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    @property
    def focus(self):
        return QApplication.focusWidget()

    @property
    def in_text(self):
        return self.focus is self.window.pages.article_view

    @property
    def text(self):
        return self.window.controller.session.review.text

    @property
    def in_hand(self):
        item = self.window.controller.session.current_item
        return None if item is None else item.spun

    def press(self, key, modifiers=NONE):
        self.qtbot.keyClick(self.focus, key, modifiers)

    def type(self, words):
        for letter in words:
            self.qtbot.keyClicks(self.focus, letter)

    def place(self, words):
        """Put the caret before these words, as a click does."""
        view = self.window.pages.article_view
        cursor = view.textCursor()
        cursor.setPosition(self.text.index(words))
        view.setTextCursor(cursor)


@pytest.fixture
def keyboard(opened, qtbot):
    return Keyboard(opened, qtbot)


# ------------------------------------------------------------- typing on the suspect in hand


def test_typing_replaces_the_suspect_in_hand_and_decides_it(keyboard):
    session = keyboard.window.controller.session
    for _ in range(3):
        keyboard.press(Key.Key_F8)
    assert keyboard.in_hand == "considerations"
    keyboard.type("worries")
    assert "raised worries with" in keyboard.text
    item = session.current_item
    assert (item.spun, item.state, item.text) == ("considerations", "by hand", "worries")
    assert session.review.undo_label == "typing “worries”"
    keyboard.press(Key.Key_F8)
    assert keyboard.in_hand == "officers"
    session.review.seal()
    assert session.review.item(item.id).taken == "worries"
    keyboard.press(Key.Key_Z, CTRL)
    assert keyboard.text == STORY
    assert session.review.counts().decided == 0


def test_escape_leaves_the_caret_behind_the_phrase_for_typing_there(keyboard):
    keyboard.press(Key.Key_F8)
    keyboard.press(Key.Key_Escape)
    keyboard.type(" and men")
    assert "City officers and men just lately" in keyboard.text


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_a_stray_key_on_the_suspect_in_hand_changes_nothing(keyboard, key):
    keyboard.press(Key.Key_F8)
    keyboard.press(key)
    keyboard.press(key, SHIFT) if key != Key.Key_Tab else None
    assert keyboard.text == STORY
    assert keyboard.in_hand == "officers"
    assert "Nothing typed" in keyboard.window.status_bar._message.accessibleName()
    keyboard.type("men")
    assert keyboard.text.startswith("Port inquiry\n\nCity men just lately")


def test_a_caret_that_the_user_has_put_types_anything(keyboard):
    keyboard.press(Key.Key_F8)
    keyboard.place("with the operator")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Space)
    assert "considerations \n with the operator" in keyboard.text


def test_after_an_undo_of_typing_spaces_are_typed_as_ever(keyboard):
    keyboard.place("with the operator")
    keyboard.type("now ")
    keyboard.press(Key.Key_Z, CTRL)
    keyboard.press(Key.Key_Space)
    assert "considerations  with" in keyboard.text


def test_what_was_found_is_replaced_by_anything_typed(keyboard):
    keyboard.press(Key.Key_F8)
    at = STORY.index("operator")
    keyboard.window.pages.article_view.select(at, at + len("operator"))
    keyboard.press(Key.Key_Space)
    assert "considerations with the  ." in keyboard.text


def test_own_wording_has_a_key(keyboard):
    keyboard.press(Key.Key_F8)
    keyboard.press(Key.Key_E, CTRL)
    assert keyboard.focus.objectName() == "own_wording"
    keyboard.type("staff")
    keyboard.press(Key.Key_Return)
    assert keyboard.text.startswith("Port inquiry\n\nCity staff just lately")
    assert keyboard.in_hand == "just lately"
    assert keyboard.in_text


def test_escape_from_own_wording_keeps_the_suspect_selected(keyboard):
    keyboard.press(Key.Key_F8)
    keyboard.press(Key.Key_E, CTRL)
    keyboard.press(Key.Key_Escape)
    assert keyboard.in_text
    keyboard.type("men")
    assert keyboard.text.startswith("Port inquiry\n\nCity men just lately")


# ---------------------------------------------------------------- the focus after a decision


def by_own_wording(keyboard):
    keyboard.press(Key.Key_E, CTRL)
    keyboard.type("x")
    keyboard.press(Key.Key_Return)


def by_button(name):
    def decide(keyboard):
        keyboard.press(Key.Key_Period, CTRL)
        button = keyboard.window.pages.side_panel.findChild(QPushButton, name)
        keyboard.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return decide


def by_suggestion(keyboard):
    keyboard.press(Key.Key_Period, CTRL)
    keyboard.press(Key.Key_Return)


@pytest.mark.parametrize(
    "decide",
    [
        by_own_wording,
        by_suggestion,
        by_button("accept_button"),
        by_button("dismiss_button"),
        by_button("allow_button"),
        by_button("allow_always_button"),
        lambda keyboard: keyboard.press(Key.Key_1, CTRL),
        lambda keyboard: keyboard.press(Key.Key_Return, CTRL | SHIFT),
    ],
)
def test_after_every_decision_the_focus_is_in_the_text_and_stray_keys_do_nothing(keyboard, decide):
    session = keyboard.window.controller.session
    keyboard.press(Key.Key_F8)
    while session.review.counts().open:
        decide(keyboard)
        QApplication.processEvents()
        assert keyboard.in_text, keyboard.focus
        before = keyboard.text, session.review.counts()
        keyboard.press(Key.Key_Space)
        keyboard.press(Key.Key_Return)
        assert (keyboard.text, session.review.counts()) == before
    assert session.current is None


@pytest.mark.parametrize("name", ["undo_button", "revert_button"])
def test_taking_a_decision_back_in_the_panel_ends_in_the_text(keyboard, name):
    session = keyboard.window.controller.session
    keyboard.press(Key.Key_F8)
    first = session.current
    keyboard.press(Key.Key_1, CTRL)
    session.go_to(first)
    button = keyboard.window.pages.side_panel.findChild(QPushButton, name)
    button.setFocus()
    keyboard.qtbot.keyClick(button, Key.Key_Space)
    QApplication.processEvents()
    assert session.review.counts().decided == 0
    assert keyboard.in_text


# ----------------------------------------------------------------------------- going on, panes


def test_next_and_previous_go_on_from_where_the_user_put_the_caret(keyboard):
    keyboard.press(Key.Key_F8)
    keyboard.place("the inquiry, and")
    keyboard.press(Key.Key_F8)
    assert keyboard.window.controller.session.current_item.start == STORY.rindex("officers")
    keyboard.place("The officers")
    keyboard.press(Key.Key_F8, SHIFT)
    assert keyboard.in_hand == "considerations"


def pane(keyboard):
    for name in ("article_view", "side_panel", "suspects_list"):
        widget = getattr(keyboard.window.pages, name)
        if widget is keyboard.focus or widget.isAncestorOf(keyboard.focus):
            return name
    return None


@pytest.mark.parametrize("key", [(Key.Key_F6, NONE), (Key.Key_Tab, CTRL)])
def test_panes_are_gone_round_before_a_suspect_is_in_hand(keyboard, key):
    seen = []
    for _ in range(2):
        keyboard.press(*key)
        seen.append(pane(keyboard))
    assert seen == ["suspects_list", "article_view"]


def test_panes_are_gone_round_in_an_article_without_suspects(window, tmp_path, qtbot):
    path = tmp_path / "plain.txt"
    path.write_text("Nothing here.\n")
    window.open(path)
    keyboard = Keyboard(window, qtbot)
    keyboard.press(Key.Key_F6)
    assert pane(keyboard) == "suspects_list"
    keyboard.press(Key.Key_F6)
    assert keyboard.in_text


def test_the_keyboard_leaves_every_place_it_can_reach(keyboard):
    """By F6, or where that does nothing, by Tab."""
    keyboard.press(Key.Key_F8)
    places = [
        widget
        for widget in keyboard.window.pages.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(places) > 5
    for widget in places:
        widget.setFocus()
        if QApplication.focusWidget() is None:
            continue
        here = pane(keyboard)
        keyboard.press(Key.Key_F6)
        assert pane(keyboard) != here, widget


# --------------------------------------------------------------------------------------- counts


class ForgetfulEngine(PhraseEngine):
    """Finds less once something is decided, as an engine does that learns."""

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        found = super().suspects(text, span, evidence, cancelled, decided_spans)
        return [one for one in found if not (decided_spans and one.text == "officers")]


def test_all_counts_agree_and_none_goes_back_after_a_phrase_was_allowed(opened, qtbot):
    opened.set_engine(ForgetfulEngine())
    keyboard, session = Keyboard(opened, qtbot), opened.controller.session
    told = []
    keyboard.press(Key.Key_F8)
    for decide in ((Key.Key_D, CTRL), (Key.Key_1, CTRL), (Key.Key_1, CTRL), (Key.Key_1, CTRL)):
        keyboard.press(*decide)
        qtbot.waitUntil(lambda: session.search == "ended")
        QApplication.processEvents()
        counts = session.review.counts()
        listed = opened.pages.suspects_list._snapshot.entries
        marks = list(session.review.outline())
        assert sum(entry.decided for entry in listed) == counts.decided
        assert sum(mark.decided for mark in marks) == counts.decided
        assert len(listed) == len(marks) == counts.total == 6
        words = f"{counts.decided} of {counts.total} decided"
        assert opened.status_bar._decided.text() == words
        told.append(counts.decided)
    assert told == [3, 4, 5, 6]
    assert (
        opened.pages.side_panel.findChild(QLabel, "end_title").text().startswith("All 6 suspects")
    )


# -------------------------------------------------------------------------------- undo and redo


def test_undo_and_redo_are_offered_only_where_there_is_something_to_take_back(keyboard):
    actions = keyboard.window.actions_by_id

    def offered():
        return actions["undo"].isEnabled(), actions["redo"].isEnabled()

    assert offered() == (False, False)
    keyboard.press(Key.Key_F8)
    keyboard.press(Key.Key_1, CTRL)
    assert offered() == (True, False)
    keyboard.press(Key.Key_Z, CTRL)
    assert offered() == (False, True)
    keyboard.press(Key.Key_Y, CTRL)
    assert offered() == (True, False)


# ------------------------------------------------------------------------------ staying in view


def caret_is_seen(window):
    view = window.pages.article_view
    return view.viewport().rect().contains(view.cursorRect())


@pytest.fixture
def long_article(window, tmp_path, engine):
    path = tmp_path / "long.txt"
    path.write_text(STORY + "\n".join(f"Line {n} of many." for n in range(300)) + "\n" + STORY)
    window.open(path)
    window.set_engine(engine)
    window.controller.session.go_previous()
    QApplication.processEvents()
    assert caret_is_seen(window)
    return window


@pytest.mark.parametrize("size", [(900, 600), (640, 500), (1280, 420)])
def test_the_suspect_in_hand_stays_in_view_when_the_window_is_resized(long_article, size):
    long_article.resize(*size)
    QApplication.processEvents()
    assert caret_is_seen(long_article)


def test_a_message_does_not_push_the_suspect_in_hand_out_of_view(long_article):
    for number in range(3):
        long_article.messages.show_message(f"{number}\n" * 5, "warning")
    QApplication.processEvents()
    assert caret_is_seen(long_article)
