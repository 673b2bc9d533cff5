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
from tests.ui.reviewed_view import Desk

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
        desk = Desk(theme, tmp_path, text)
        qtbot.addWidget(desk.view)
        desk.view.show()
        desk.check()
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.check()
        while desk.review.undo():
            desk.check()
        while desk.review.redo():
            desk.check()
        desk.close()
    assert "out of step" not in caplog.text


@pytest.fixture
def desk(make_desk):
    return make_desk()


PLACES = [0, 1, 2, 11, 12, 24, len(STRANGE) // 2, len(STRANGE) - 1, len(STRANGE)]


@pytest.mark.parametrize("at", PLACES)
@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Return, Key.Key_Backspace, Key.Key_Delete])
def test_one_key_anywhere(desk, at, key):
    desk.place(at)
    before = desk.text
    QTest.keyClick(desk.view, key)
    desk.check()
    if key == Key.Key_X:
        assert desk.text == before[:at] + "x" + before[at:]
    elif key == Key.Key_Return:
        assert desk.text == before[:at] + "\n" + before[at:]
    elif key == Key.Key_Backspace:
        assert before.startswith(desk.text[: max(0, at - 3)])
        assert desk.text.endswith(before[at:])
    else:
        assert desk.text.startswith(before[:at])
        assert len(desk.text) < len(before) or at == len(before)


def test_shift_return_is_a_newline_too(desk):
    desk.place(3)
    QTest.keyClick(desk.view, Key.Key_Return, Mod.ShiftModifier)
    QTest.keyClick(desk.view, Key.Key_Enter, Mod.KeypadModifier)
    assert desk.text == STRANGE[:3] + "\n\n" + STRANGE[3:]


def test_words_typed_are_one_step(desk):
    desk.place(2)
    QTest.keyClicks(desk.view, "new words")
    assert desk.text == STRANGE[:2] + "new words" + STRANGE[2:]
    assert desk.view.caret() == 11
    desk.review.undo()
    assert desk.text == STRANGE


@pytest.mark.parametrize(("start", "end"), [(0, 1), (0, 12), (5, 40), (30, 60), (0, len(STRANGE))])
@pytest.mark.parametrize("put", ["x", "", "\n"])
def test_typing_over_a_selection(desk, start, end, put):
    desk.place(start, end)
    assert desk.view.selection_span() == (start, end)
    if put:
        QTest.keyClick(desk.view, Key.Key_Return if put == "\n" else Key.Key_X)
    else:
        QTest.keyClick(desk.view, Key.Key_Delete)
    assert desk.text == STRANGE[:start] + put + STRANGE[end:]


def test_select_all_and_type(desk):
    desk.view.selectAll()
    QTest.keyClicks(desk.view, "ab")
    assert desk.text == "ab"
    desk.review.undo()
    assert desk.text == STRANGE


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
def test_pasting(desk, pasted, taken, selected):
    desk.place(13, 13 + selected)
    desk.paste(pasted)
    desk.check()
    gone = 13 + (selected if pasted else 0)
    assert desk.text == STRANGE[:13] + taken + STRANGE[gone:]
    assert desk.view.caret() == (13 + len(taken) if pasted else 13 + selected)


def test_files_are_not_pasted_as_text(desk):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/story.txt")])
    assert not desk.view.canInsertFromMimeData(data)
    desk.view.insertFromMimeData(data)
    assert desk.text == STRANGE


def test_copy_gives_the_articles_own_characters(desk):
    desk.view.selectAll()
    QTest.keyClick(desk.view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == STRANGE
    assert desk.view.createMimeDataFromSelection().text() == STRANGE
    desk.place(3, 30)
    assert desk.view.createMimeDataFromSelection().text() == STRANGE[3:30]


def test_cut_and_paste_of_plain_text_gives_the_text_back(make_desk):
    desk = make_desk(TEXT)
    desk.place(8, 40)
    QTest.keyClick(desk.view, Key.Key_X, Mod.ControlModifier)
    assert desk.text == TEXT[:8] + TEXT[40:]
    assert QGuiApplication.clipboard().text() == TEXT[8:40]
    desk.view.paste()
    assert desk.text == TEXT


def test_input_method(desk):
    desk.place(13)
    event = QInputMethodEvent("preedit", [])
    QApplication.sendEvent(desk.view, event)
    desk.check()
    event = QInputMethodEvent()
    event.setCommitString("日本😀")
    QApplication.sendEvent(desk.view, event)
    assert desk.text == STRANGE[:13] + "日本😀" + STRANGE[13:]


@pytest.mark.parametrize(
    "word", ["officers", "stated", "just lately", "Officers", "keep away from"]
)
def test_decisions_are_shown(desk, word):
    id_ = id_of(desk.review, word)
    desk.reviewing.go(id_)
    desk.reviewing.accept(1)
    desk.check()
    assert desk.review.item(id_).state is State.ACCEPTED
    desk.review.accept_wording(id_, "😀\n\u2028\x00")
    desk.check()


def test_alike_and_replace_are_shown(desk):
    ids = [item.id for item in desk.review.alike(id_of(desk.review, "officers"))]
    desk.review.accept_alike(ids[0], "police 😀 force", ids)
    desk.check()
    desk.review.replace([Edit(i, "😀", "\ufeff\n") for i, c in enumerate(desk.text) if c == "😀"])
    desk.check()


def test_undo_keys_are_the_windows_own(desk):
    desk.place(0)
    QTest.keyClicks(desk.view, "abc")
    QTest.keyClick(desk.view, Key.Key_Z, Mod.ControlModifier)
    assert desk.text == "abc" + STRANGE
    assert not desk.view.document().isUndoAvailable()


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
def test_keys_of_the_window_are_left_to_it(desk, qtbot, key, modifier):
    from PySide6.QtGui import QAction

    action = QAction(desk.view)
    action.setShortcut(key | modifier if modifier != Mod.NoModifier else key)
    desk.view.addAction(action)
    desk.view.setFocus()
    qtbot.waitActive(desk.view)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        QTest.keyClick(desk.view, key, modifier)
    assert desk.text == STRANGE


def test_alt_gr_writes(desk):
    desk.place(0)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, desk.view, Key.Key_At, "@", Mod.ControlModifier | Mod.AltModifier
    )
    assert desk.text in ("@" + STRANGE, STRANGE)


def test_moving_the_caret_into_a_suspect_takes_it_in_hand(desk):
    id_ = id_of(desk.review, "stated")
    item = desk.review.item(id_)
    cursor = desk.view.textCursor()
    cursor.setPosition(desk.view._bridge.unit(item.start + 2))
    desk.view.setTextCursor(cursor)
    assert desk.reviewing.current == id_


def test_a_click_into_a_suspect_takes_it_in_hand(make_desk):
    desk = make_desk(TEXT)
    id_ = id_of(desk.review, "stated")
    item = desk.review.item(id_)
    desk.place(item.start + 2)
    point = desk.view.cursorRect().center()
    desk.place(0)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.reviewing.current == id_


def test_deciding_by_number_does_not_lose_the_suspect_at_hand(make_desk):
    desk = make_desk(TEXT)
    desk.place(desk.review.item(id_of(desk.review, "stated")).start + 2)
    first = desk.review.ids()[0]
    desk.reviewing.go(first)
    desk.reviewing.accept(1)
    assert desk.reviewing.current == desk.review.ids()[1]


def test_a_caret_within_a_pair_cannot_split_it(desk):
    cursor = QTextCursor(desk.view.document())
    cursor.setPosition(1)
    cursor.insertText("x")
    desk.check()
    assert "\ud83d" not in desk.text


@pytest.mark.parametrize("text", ["", "\n", "x", "\n\n\n"])
def test_tiny_articles(make_desk, text):
    desk = make_desk(text)
    QTest.keyClicks(desk.view, "a")
    desk.check()
    QTest.keyClick(desk.view, Key.Key_Backspace)
    QTest.keyClick(desk.view, Key.Key_Backspace)
    QTest.keyClick(desk.view, Key.Key_Delete)
    desk.check()


def test_zoom_is_bounded_told_and_kept(desk, qtbot):
    size = desk.view.font().pointSizeF()
    with qtbot.waitSignal(desk.view.zoomed) as told:
        desk.view.zoom_in()
    assert told.args == [110]
    assert desk.view.font().pointSizeF() == pytest.approx(size * 1.1)
    for _ in range(60):
        desk.view.zoom_in()
    assert desk.view.zoom == 400
    for _ in range(60):
        desk.view.zoom_out()
    assert desk.view.zoom == 50
    desk.view.zoom_reset()
    assert desk.view.zoom == 100
    assert desk.view.font().pointSizeF() == pytest.approx(size)


def test_without_an_article_nothing_can_be_typed(desk):
    desk.view.set_reviewing(None)
    QTest.keyClicks(desk.view, "abc")
    QTest.keyClick(desk.view, Key.Key_Return)
    assert desk.view.document().isEmpty()
    desk.view.set_reviewing(desk.reviewing)
    assert desk.view.selection_span() == (0, 0)


LONG = "The officers came 😀 again, just lately. " * 5_000


def test_a_very_long_line_is_shown_in_pieces_and_typing_is_fast(make_desk):
    desk = make_desk("first\n" + LONG + "\nlast")
    view = desk.view
    blocks = view.document().blockCount()
    assert blocks > 50
    desk.place(100_000)
    times = []
    for letter in "typing words":
        started = time.perf_counter()
        QTest.keyClicks(view, letter)
        times.append(time.perf_counter() - started)
    assert sorted(times)[len(times) // 2] < 0.1
    desk.check()
    assert desk.text.count("\n") == 2
    QTest.keyClick(view, Key.Key_Return)
    assert desk.text.count("\n") == 3
    QTest.keyClick(view, Key.Key_Backspace)
    assert desk.text.count("\n") == 2


def test_joining_the_pieces_of_a_long_line(make_desk):
    desk = make_desk(LONG)
    second = desk.view.document().findBlockByNumber(1)
    at = desk.view._bridge.offset(second.position())
    desk.place(at)
    QTest.keyClick(desk.view, Key.Key_Backspace)
    assert desk.text == LONG[: at - 1] + LONG[at:]
    desk.check()


def test_a_long_line_that_comes_back_is_in_pieces_again(make_desk):
    desk = make_desk(LONG)
    blocks = desk.view.document().blockCount()
    desk.view.selectAll()
    QTest.keyClick(desk.view, Key.Key_Delete)
    assert desk.text == ""
    desk.review.undo()
    assert desk.view.document().blockCount() == blocks
    desk.check()
    desk.view.selectAll()
    desk.paste(LONG)
    assert desk.view.document().blockCount() == blocks
    assert desk.view.caret() == len(LONG)


@pytest.mark.parametrize("text", [STRANGE, LONG])
def test_moving_a_selection_within_the_text(make_desk, text):
    desk = make_desk(text)
    desk.place(2, 10)
    desk.view.move_selection(5_000 if text is LONG else 50)
    to = 5_000 if text is LONG else 50
    assert desk.text == text[:2] + text[10:to] + text[2:10] + text[to:]
    desk.check()
    desk.review.undo()
    assert desk.text == text
