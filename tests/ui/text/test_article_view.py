"""The text view: whatever a person does in it, the document shows the review's text."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.article import Edit
from editor.review import State
from tests.review.samples import TEXT, id_of
from tests.ui.reviewed_view import ViewSitting

STRANGE = (
    "😀 officers e\u0301te\u0301 שלום officers\u00a0x\n"
    "\ufeffa\u2028b 👩\u200d👩\u200d👧 stated \x00\x0b\x85 just lately\n"
    "\n"
    "مرحبا 𝒪𝒻𝒻 Officers\u2029end\ufdd0 keep away from 😀"
)
Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def make_desk(qtbot, theme, tmp_path, caplog):
    desks = []

    def make(text=STRANGE):
        controller = ViewSitting(theme, tmp_path, text)
        qtbot.addWidget(controller.view)
        controller.view.show()
        controller.check()
        desks.append(controller)
        return controller

    yield make
    for controller in desks:
        controller.check()
        while controller.review.undo():
            controller.check()
        while controller.review.redo():
            controller.check()
        controller.close()
    assert "out of step" not in caplog.text


@pytest.fixture
def controller(make_desk):
    return make_desk()


PLACES = [0, 1, 2, 11, 12, 24, len(STRANGE) // 2, len(STRANGE) - 1, len(STRANGE)]


@pytest.mark.parametrize("at", PLACES)
@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Return, Key.Key_Backspace, Key.Key_Delete])
def test_one_key_anywhere(controller, at, key):
    controller.place(at)
    before = controller.text
    QTest.keyClick(controller.view, key)
    controller.check()
    if key == Key.Key_X:
        assert controller.text == before[:at] + "x" + before[at:]
    elif key == Key.Key_Return:
        assert controller.text == before[:at] + "\n" + before[at:]
    elif key == Key.Key_Backspace:
        assert before.startswith(controller.text[: max(0, at - 3)])
        assert controller.text.endswith(before[at:])
    else:
        assert controller.text.startswith(before[:at])
        assert len(controller.text) < len(before) or at == len(before)


def test_shift_return_is_a_newline_too(controller):
    controller.place(3)
    QTest.keyClick(controller.view, Key.Key_Return, Mod.ShiftModifier)
    QTest.keyClick(controller.view, Key.Key_Enter, Mod.KeypadModifier)
    assert controller.text == STRANGE[:3] + "\n\n" + STRANGE[3:]


def test_words_typed_are_one_step(controller):
    controller.place(2)
    QTest.keyClicks(controller.view, "new words")
    assert controller.text == STRANGE[:2] + "new words" + STRANGE[2:]
    assert controller.view.caret() == 11
    controller.review.undo()
    assert controller.text == STRANGE


@pytest.mark.parametrize(("start", "end"), [(0, 1), (0, 12), (5, 40), (30, 60), (0, len(STRANGE))])
@pytest.mark.parametrize("put", ["x", "", "\n"])
def test_typing_over_a_selection(controller, start, end, put):
    controller.place(start, end)
    assert controller.view.selection_span() == (start, end)
    if put:
        QTest.keyClick(controller.view, Key.Key_Return if put == "\n" else Key.Key_X)
    else:
        QTest.keyClick(controller.view, Key.Key_Delete)
    assert controller.text == STRANGE[:start] + put + STRANGE[end:]


def test_select_all_and_type(controller):
    controller.view.selectAll()
    QTest.keyClicks(controller.view, "ab")
    assert controller.text == "ab"
    controller.review.undo()
    assert controller.text == STRANGE


@pytest.mark.parametrize(
    ("pasted", "taken"),
    [
        ("plain", "plain"),
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\u2029b\u2028c", "a\nb\nc"),
        ("nul\x00x", "nul\x00x"),
        ("\ufeffbom", "bom"),  # the clipboard's own mark, which Qt takes off
        ("x\ufeffbom", "x\ufeffbom"),
        ("tab\tnb\u00a0sp\u202f", "tab\tnb\u00a0sp\u202f"),
        ("\x0b\x0c\x85\x7f\ufdd0", "\x0b\x0c\x85\x7f\ufdd0"),
        ("😀👩\u200d👧e\u0301", "😀👩\u200d👧e\u0301"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("selected", [0, 5])
def test_pasting(controller, pasted, taken, selected):
    controller.place(13, 13 + selected)
    controller.paste(pasted)
    controller.check()
    gone = 13 + (selected if pasted else 0)
    assert controller.text == STRANGE[:13] + taken + STRANGE[gone:]
    assert controller.view.caret() == (13 + len(taken) if pasted else 13 + selected)


def test_files_are_not_pasted_as_text(controller):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/story.txt")])
    assert not controller.view.canInsertFromMimeData(data)
    controller.view.insertFromMimeData(data)
    assert controller.text == STRANGE


def test_copy_gives_the_articles_own_characters(controller):
    controller.view.selectAll()
    QTest.keyClick(controller.view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == STRANGE
    assert controller.view.createMimeDataFromSelection().text() == STRANGE
    controller.place(3, 30)
    assert controller.view.createMimeDataFromSelection().text() == STRANGE[3:30]


def test_cut_and_paste_of_plain_text_gives_the_text_back(make_desk):
    controller = make_desk(TEXT)
    controller.place(8, 40)
    QTest.keyClick(controller.view, Key.Key_X, Mod.ControlModifier)
    assert controller.text == TEXT[:8] + TEXT[40:]
    assert QGuiApplication.clipboard().text() == TEXT[8:40]
    controller.view.paste()
    assert controller.text == TEXT


def test_input_method(controller):
    controller.place(13)
    event = QInputMethodEvent("preedit", [])
    QApplication.sendEvent(controller.view, event)
    controller.check()
    event = QInputMethodEvent()
    event.setCommitString("日本😀")
    QApplication.sendEvent(controller.view, event)
    assert controller.text == STRANGE[:13] + "日本😀" + STRANGE[13:]


@pytest.mark.parametrize(
    "word", ["officers", "stated", "just lately", "Officers", "keep away from"]
)
def test_decisions_are_shown(controller, word):
    id_ = id_of(controller.review, word)
    controller.session.go_to(id_)
    controller.session.accept(1)
    controller.check()
    assert controller.review.item(id_).state is State.ACCEPTED
    controller.review.accept_wording(id_, "😀\n\u2028\x00")
    controller.check()


def test_alike_and_replace_are_shown(controller):
    ids = [item.id for item in controller.review.alike(id_of(controller.review, "officers"))]
    controller.review.accept_alike(ids[0], "police 😀 force", ids)
    controller.check()
    controller.review.replace(
        [Edit(i, "😀", "\ufeff\n") for i, c in enumerate(controller.text) if c == "😀"]
    )
    controller.check()


def test_undo_keys_are_the_windows_own(controller):
    controller.place(0)
    QTest.keyClicks(controller.view, "abc")
    QTest.keyClick(controller.view, Key.Key_Z, Mod.ControlModifier)
    assert controller.text == "abc" + STRANGE
    assert not controller.view.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Z, Mod.ControlModifier),
        (Key.Key_Y, Mod.ControlModifier),
        (Key.Key_1, Mod.ControlModifier),
        (Key.Key_1, Mod.AltModifier),
        (Key.Key_Return, Mod.ControlModifier),
        (Key.Key_D, Mod.ControlModifier),
        (Key.Key_K, Mod.ControlModifier),
        (Key.Key_Period, Mod.ControlModifier),
        (Key.Key_F8, Mod.NoModifier),
        (Key.Key_F8, Mod.ShiftModifier),
        (Key.Key_F6, Mod.NoModifier),
    ],
)
def test_keys_of_the_window_are_left_to_it(controller, qtbot, key, modifier):
    from PySide6.QtGui import QAction

    action = QAction(controller.view)
    action.setShortcut(key | modifier if modifier != Mod.NoModifier else key)
    controller.view.addAction(action)
    controller.view.setFocus()
    qtbot.waitActive(controller.view)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        QTest.keyClick(controller.view, key, modifier)
    assert controller.text == STRANGE


def test_alt_gr_writes(controller):
    controller.place(0)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click,
        controller.view,
        Key.Key_At,
        "@",
        Mod.ControlModifier | Mod.AltModifier,
    )
    assert controller.text in ("@" + STRANGE, STRANGE)


def test_moving_the_caret_into_a_suspect_takes_it_in_hand(controller):
    id_ = id_of(controller.review, "stated")
    item = controller.review.item(id_)
    cursor = controller.view.textCursor()
    cursor.setPosition(controller.view._bridge.unit(item.start + 2))
    controller.view.setTextCursor(cursor)
    assert controller.session.current == id_


def test_a_click_into_a_suspect_takes_it_in_hand(make_desk):
    controller = make_desk(TEXT)
    id_ = id_of(controller.review, "stated")
    item = controller.review.item(id_)
    controller.place(item.start + 2)
    point = controller.view.cursorRect().center()
    controller.place(0)
    QTest.mouseClick(controller.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert controller.session.current == id_


def test_deciding_by_number_does_not_lose_the_suspect_at_hand(make_desk):
    controller = make_desk(TEXT)
    controller.place(controller.review.item(id_of(controller.review, "stated")).start + 2)
    first = controller.review.ids()[0]
    controller.session.go_to(first)
    controller.session.accept(1)
    assert controller.session.current == controller.review.ids()[1]


def test_a_caret_within_a_pair_cannot_split_it(controller):
    cursor = QTextCursor(controller.view.document())
    cursor.setPosition(1)
    cursor.insertText("x")
    controller.check()
    assert "\ud83d" not in controller.text


@pytest.mark.parametrize("text", ["", "\n", "x", "\n\n\n"])
def test_tiny_articles(make_desk, text):
    controller = make_desk(text)
    QTest.keyClicks(controller.view, "a")
    controller.check()
    QTest.keyClick(controller.view, Key.Key_Backspace)
    QTest.keyClick(controller.view, Key.Key_Backspace)
    QTest.keyClick(controller.view, Key.Key_Delete)
    controller.check()


def test_zoom_is_bounded_told_and_kept(controller, qtbot):
    size = controller.view.font().pointSizeF()
    with qtbot.waitSignal(controller.view.zoomed) as told:
        controller.view.zoom_in()
    assert told.args == [110]
    seen = []
    controller.view.zoomed.connect(seen.append)
    assert controller.view.font().pointSizeF() == pytest.approx(size * 1.1)
    for _ in range(60):
        controller.view.zoom_in()
    assert seen[-1] == 400
    for _ in range(60):
        controller.view.zoom_out()
    assert seen[-1] == 50
    controller.view.zoom_reset()
    assert seen[-1] == 100
    assert controller.view.font().pointSizeF() == pytest.approx(size)


def test_without_an_article_nothing_can_be_typed(controller):
    controller.view.set_session(None)
    QTest.keyClicks(controller.view, "abc")
    QTest.keyClick(controller.view, Key.Key_Return)
    assert controller.view.document().isEmpty()
    controller.view.set_session(controller.session)
    assert controller.view.selection_span() == (0, 0)


LONG = "The officers came 😀 again, just lately. " * 5_000


def test_a_very_long_line_is_shown_in_pieces_and_typing_is_fast(make_desk):
    controller = make_desk("first\n" + LONG + "\nlast")
    view = controller.view
    blocks = view.document().blockCount()
    assert blocks > 50
    controller.place(100_000)
    times = []
    for letter in "typing words":
        started = time.perf_counter()
        QTest.keyClicks(view, letter)
        times.append(time.perf_counter() - started)
    assert sorted(times)[len(times) // 2] < 0.1
    controller.check()
    assert controller.text.count("\n") == 2
    QTest.keyClick(view, Key.Key_Return)
    assert controller.text.count("\n") == 3
    QTest.keyClick(view, Key.Key_Backspace)
    assert controller.text.count("\n") == 2


def test_joining_the_pieces_of_a_long_line(make_desk):
    controller = make_desk(LONG)
    second = controller.view.document().findBlockByNumber(1)
    at = controller.view._bridge.offset(second.position())
    controller.place(at)
    QTest.keyClick(controller.view, Key.Key_Backspace)
    assert controller.text == LONG[: at - 1] + LONG[at:]
    controller.check()


def test_a_long_line_that_comes_back_is_in_pieces_again(make_desk):
    controller = make_desk(LONG)
    blocks = controller.view.document().blockCount()
    controller.view.selectAll()
    QTest.keyClick(controller.view, Key.Key_Delete)
    assert controller.text == ""
    controller.review.undo()
    assert controller.view.document().blockCount() == blocks
    controller.check()
    controller.view.selectAll()
    controller.paste(LONG)
    assert controller.view.document().blockCount() == blocks
    assert controller.view.caret() == len(LONG)


def test_a_line_that_is_long_no_more_is_one_piece_again(make_desk):
    controller = make_desk("Two words")
    controller.place(0)
    controller.paste("x" * len(LONG))
    assert controller.view.document().blockCount() == 2
    controller.review.undo()
    assert controller.text == "Two words"
    assert controller.view.document().blockCount() == 1
    controller.check()


@pytest.mark.parametrize("text", [STRANGE, LONG])
def test_moving_a_selection_within_the_text(make_desk, text):
    controller = make_desk(text)
    controller.place(2, 10)
    controller.view.move_selection(5_000 if text is LONG else 50)
    to = 5_000 if text is LONG else 50
    assert controller.text == text[:2] + text[10:to] + text[2:10] + text[to:]
    controller.check()
    controller.review.undo()
    assert controller.text == text
