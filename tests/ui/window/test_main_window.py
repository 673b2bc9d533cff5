import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

import editor
from editor.ui.base.roles import DARK, LIGHT
from editor.ui.base.settings import APPEARANCE, PANES, SIZE, ZOOM
from editor.ui.window.application import ErrorReporter
from editor.ui.window.crash_note import write_crash_note
from tests.ui.what_is_seen import messages_of
from tests.ui.whole_program import PhraseEngine

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def text_of(window):
    return window.controller.session.review.text


@pytest.fixture
def press(opened, qtbot):
    """Press a key where the focus is, as a person would."""
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def send(key, modifiers=NONE):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return send


def test_a_review_with_the_keyboard_alone(opened, press):
    session = opened.controller.session
    press(Qt.Key.Key_F8)
    assert session.current_item.text == "officers"
    press(Qt.Key.Key_1, CTRL)
    assert text_of(opened).startswith("Port inquiry\n\nCity officials just lately")
    assert session.current_item.text == "just lately"
    press(Qt.Key.Key_1, ALT)
    assert session.current_item.text == "considerations"
    press(Qt.Key.Key_3, CTRL)
    assert "raised fears with" in text_of(opened)
    press(Qt.Key.Key_Return, CTRL)
    assert "The officials were" in text_of(opened)
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert "acquainted" in text_of(opened)
    press(Qt.Key.Key_D, CTRL)
    assert session.review.counts().open == 0
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert "The officers were" in text_of(opened)
    press(Qt.Key.Key_Y, CTRL)
    assert "The officials were" in text_of(opened)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert "The officials were" in text_of(opened)
    press(Qt.Key.Key_F8, SHIFT)
    assert session.current_item.text in ("officers", "acquainted")


def test_typing_goes_into_the_text_at_once_and_is_undone_by_the_same_key(opened, press, qtbot):
    before = text_of(opened)
    qtbot.keyClicks(QApplication.focusWidget(), "New ")
    assert text_of(opened) == "New " + before
    press(Qt.Key.Key_Z, CTRL)
    assert text_of(opened) == before


def test_undo_is_named_in_the_menu(opened, qtbot):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    action = opened.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "officers → officials" in action.text())
    action.trigger()
    redo = opened.actions_by_id["redo"]
    qtbot.waitUntil(lambda: "officers → officials" in redo.text())
    assert action.text() == "&Undo"
    assert not action.isEnabled()


def test_the_title_marks_changes_and_the_status_bar_counts(opened, qtbot):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    qtbot.waitUntil(opened.isWindowModified)
    assert opened.status_bar._decided.text() == "1 of 6 decided"
    assert opened.status_bar._spun.text() == "Looks spun: 94 %"
    opened.controller.session.undo()
    qtbot.waitUntil(lambda: opened.status_bar._decided.text() == "0 of 6 decided")


def test_f6_goes_round_the_panes_and_back(opened, press):
    pages = opened.pages

    def pane():
        focus = QApplication.focusWidget()
        return next(
            name
            for name in ("article_view", "side_panel", "suspects_list")
            for widget in [getattr(pages, name)]
            if widget is focus or widget.isAncestorOf(focus)
        )

    opened.controller.session.go_next()
    QApplication.processEvents()
    seen = [pane()]
    for _ in range(3):
        press(Qt.Key.Key_F6)
        seen.append(pane())
    assert seen == ["article_view", "side_panel", "suspects_list", "article_view"]
    press(Qt.Key.Key_F6, SHIFT)
    assert pane() == "suspects_list"


def test_suggestions_are_reached_and_left_with_keys(opened, press):
    opened.controller.session.go_next()
    QApplication.processEvents()
    press(Qt.Key.Key_Period, CTRL)
    assert opened.pages.side_panel.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert text_of(opened).startswith("Port inquiry\n\nCity agents")
    press(Qt.Key.Key_Period, CTRL)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is opened.pages.article_view


def test_pages_are_switched_by_the_segments_and_show_the_same_review(opened, qtbot):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    switch = opened.top_bar.findChild(QWidget, "page_switch")
    by_name = {b.text(): b for b in switch.findChildren(QPushButton)}
    assert list(by_name) == ["Review", "Overview", "Compare", "Log"]
    qtbot.mouseClick(by_name["Compare"], Qt.MouseButton.LeftButton)
    assert opened.pages.page == "show_compare"
    assert by_name["Compare"].isChecked()
    assert not by_name["Review"].isChecked()
    assert opened.findChild(QLabel, "compare_count").text() == "1 paragraph differs · 1 of 1"
    qtbot.mouseClick(by_name["Log"], Qt.MouseButton.LeftButton)
    assert opened.pages.page == "show_log"
    qtbot.mouseClick(by_name["Review"], Qt.MouseButton.LeftButton)
    assert opened.pages.page == "show_review"


def test_going_to_a_suspect_shows_the_text(opened):
    opened.actions_by_id["show_log"].trigger()
    opened.actions_by_id["next"].trigger()
    assert opened.pages.page == "show_review"


def test_actions_are_grey_without_an_article(window):
    grey = {name for name, action in window.actions_by_id.items() if not action.isEnabled()}
    assert {"save", "undo", "accept", "accept_1", "find", "show_log", "next"} <= grey
    assert not grey & {"open", "quit", "palette", "shortcuts", "about", "appearance_dark"}


def test_every_place_the_focus_can_go_has_a_name(opened, qtbot):
    opened.controller.session.go_next()
    opened.messages.show_message("Words", "warning", (("Act", lambda: None),))
    opened.actions_by_id["replace"].trigger()
    nameless = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
        and widget.focusProxy() is None
    ]
    assert nameless == []


def test_looks_can_be_switched_and_are_remembered(program, window, qapp):
    window.actions_by_id["appearance_dark"].trigger()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK["chrome"])
    assert program.settings.get(APPEARANCE) == "dark"
    window.actions_by_id["appearance_light"].trigger()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT["chrome"])


def test_zoom_is_remembered(opened, program, press):
    press(Qt.Key.Key_Equal, CTRL)
    assert program.settings.get(ZOOM) > 100
    press(Qt.Key.Key_0, CTRL)
    assert program.settings.get(ZOOM) == 100


def test_size_and_panes_are_remembered(opened, program):
    opened.resize(1000, 700)
    opened.close()
    assert program.settings.get(SIZE) == [1000, 700]
    assert len(program.settings.get(PANES)) == 3


def test_the_window_fits_900_by_600(opened):
    opened.resize(900, 600)
    opened.controller.session.go_next()
    assert (opened.width(), opened.height()) == (900, 600)
    assert opened.pages.article_view.width() > 250


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_the_text_column_keeps_a_comfortable_measure(opened, width):
    opened.resize(width, 800)
    view = opened.pages.article_view
    characters = view.viewport().width() / view.fontMetrics().averageCharWidth()
    assert characters < 80


def test_a_long_file_name_is_shortened_and_told_in_full(window, tmp_path):
    path = tmp_path / ("a very long name " * 10 + ".txt")
    path.write_text("words\n")
    window.open(path)
    window.resize(900, 600)
    assert window.width() == 900
    assert window.top_bar._name.toolTip() == str(path)


def test_a_failing_engine_is_told_and_editing_goes_on(window, story, qtbot):
    window.open(story)
    window.controller.article_messages.show_engine_failed(RuntimeError("The lexicon is missing."))
    assert "lexicon is missing" in messages_of(window)[0]
    window.pages.article_view.insertPlainText("x")
    assert text_of(window).startswith("x")


def test_an_engine_without_one_of_its_parts_is_used_and_says_what_is_missing(window, story):
    class Lacking(PhraseEngine):
        lacking = "Some things will be found less often: a file is missing."

    window.open(story)
    window.set_engine(Lacking())
    assert messages_of(window) == [Lacking.lacking]
    assert window.controller.session.review.items()


def test_an_analysis_that_breaks_is_told_and_can_be_tried_again(window, story, engine, qtbot):
    class Broken:
        lacking = ""

        def survey(self, text, cancelled=None):
            raise RuntimeError("no memory")

    window.open(story)
    window.set_engine(Broken())
    assert "no memory" in messages_of(window)[0]
    window.controller.analysing._engine = engine
    button = window.messages.findChild(QPushButton, "message_action")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.controller.session.review.counts().total == 6
    assert messages_of(window) == []


def test_a_phrase_allowed_always_is_allowed_in_the_next_article(opened, program, tmp_path, engine):
    opened.controller.session.go_next()
    opened.actions_by_id["allow_always"].trigger()
    assert program.settings.allowed() == ["officers"]
    opened.controller.session.undo()
    assert program.settings.allowed() == []
    opened.controller.session.redo()
    assert program.settings.allowed() == ["officers"]
    opened.controller.discard()
    other = tmp_path / "other.txt"
    other.write_text("Two officers were acquainted.\n")
    opened.open(other)
    counts = opened.controller.session.review.counts()
    assert (counts.open, counts.allowed) in {(1, 1), (1, 0)}


# Dialogs


def shown_dialog(window, name):
    return next(d for d in window.findChildren(QDialog, name) if d.isVisible())


def test_all_alike_are_accepted_after_a_look_and_in_one_step(opened, press, qtbot):
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_A, CTRL | SHIFT)
    dialog = shown_dialog(opened, "alike_dialog")
    assert len(dialog.ids) == 3
    dialog.accept()
    assert text_of(opened).count("officials") == 3
    opened.actions_by_id["undo"].trigger()
    assert text_of(opened).count("officers") == 3


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("palette", "command_palette"),
        ("shortcuts", "shortcut_sheet"),
        ("why", "why_popup"),
        ("keys", "keys_dialog"),
    ],
)
def test_dialogs_open_from_their_action_and_go_away(opened, action, name, qtbot):
    opened.controller.session.go_next()
    opened.actions_by_id[action].trigger()
    dialog = shown_dialog(opened, name)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.findChildren(QDialog, name))


def test_about_says_version_licences_and_folders(opened, program, monkeypatch):
    opened.actions_by_id["about"].trigger()
    dialog = shown_dialog(opened, "about_dialog")
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert f"Unspin {editor.__version__}" in words
    assert {"WordNet 3.0", "Lucide", "LGPL 3"} <= words
    assert str(program.settings.file.parent) in words
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    openers = [one for one in dialog.findChildren(QPushButton) if one.text() == "Open"]
    openers[-1].click()
    assert shown == [str(program.settings.file.parent)]


def test_changed_keys_work_at_once(opened, program, press):
    opened.actions_by_id["keys"].trigger()
    dialog = shown_dialog(opened, "keys_dialog")
    dialog.select("next")
    dialog.field.setKeySequence(QKeySequence("F9"))
    dialog.set_button.click()
    dialog.accept()
    press(Qt.Key.Key_F9)
    assert opened.controller.session.current_item.text == "officers"


def test_find_is_opened_with_what_is_selected_and_left_with_escape(opened, press, qtbot):
    view = opened.pages.article_view
    start = text_of(opened).index("operator")
    view.select(start, start + len("operator"))
    press(Qt.Key.Key_F, CTRL)
    assert opened.pages.find_bar.isVisible()
    assert QApplication.focusWidget().text() == "operator"
    press(Qt.Key.Key_Escape)
    assert not opened.pages.find_bar.isVisible()
    assert QApplication.focusWidget() is view


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab])
def test_a_stray_key_after_a_search_does_not_replace_what_was_found(opened, press, qtbot, key):
    before = text_of(opened)
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "operator")
    press(Qt.Key.Key_Escape)
    press(key)
    assert text_of(opened) == before
    qtbot.keyClicks(opened.pages.article_view, "owner")
    assert text_of(opened) == before.replace("operator", "owner")


def test_return_after_a_search_accepts_nothing_in_the_panel(opened, press, qtbot):
    before = text_of(opened)
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "operator")
    press(Qt.Key.Key_Escape)
    opened.controller.session.go_next()
    QApplication.processEvents()
    press(Qt.Key.Key_Period, CTRL)
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_Return)
    assert text_of(opened) == before
    assert opened.controller.session.review.counts().decided == 0


# Starting


def test_a_missing_resource_is_told_and_the_window_works(program, window, story, monkeypatch):
    from editor.engine.errors import ResourceError
    from editor.workers.remote_engine import RemoteEngine

    def missing(workers):
        raise ResourceError("The lexicon is missing. Install Unspin again.")

    monkeypatch.setattr(RemoteEngine, "load", missing)
    program.load_engine()
    assert "lexicon is missing" in messages_of(window)[0]
    window.open(story)
    assert text_of(window).startswith("Port inquiry")
    window.actions_by_id["review"].trigger()
    assert "not loaded" in window.status_bar._message.accessibleName()


def test_f7_tries_once_more_to_load_an_engine_that_failed(
    program, window, story, monkeypatch, qtbot
):
    from editor.engine.errors import ResourceError
    from editor.workers.remote_engine import RemoteEngine

    def loaded(workers):
        if tries.pop():
            raise ResourceError("The lexicon is missing. Install Unspin again.")
        return PhraseEngine()

    tries = [False, True, True]
    monkeypatch.setattr(RemoteEngine, "load", loaded)
    window.open(story)
    program.load_engine()
    hint = window.findChild(QLabel, "panel_hint")
    for _ in range(2):
        assert "lexicon is missing" in messages_of(window)[0]
        qtbot.waitUntil(lambda: hint.text() == "Press F7 to look for suspects again.")
        window.actions_by_id["review"].trigger()
    assert messages_of(window) == []
    assert window.controller.session.review.items()


def test_the_real_engine_finds_suspects_in_the_window(program, window, story, qtbot):
    program.load_engine()
    window.open(story)
    counts = window.controller.session.review.counts()
    assert counts.total > 0


# Messages


def test_messages_are_plain_text_and_newest_first(window):
    window.messages.show_message("<b>one</b>")
    window.messages.show_message("two", "error")
    assert messages_of(window) == ["two", "<b>one</b>"]
    label = window.messages.findChildren(QWidget, "message_words")[0]
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_news_of_the_same_matter_replaces_the_old(window):
    for number in range(5):
        window.messages.show_message(f"{number}", key="save")
    assert messages_of(window) == ["4"]


def test_only_a_few_messages_are_shown(window):
    for number in range(9):
        window.messages.show_message(f"{number}")
    assert messages_of(window) == ["8", "7", "6"]


def test_escape_closes_a_message_and_the_bar_goes_with_the_last(window, qtbot):
    window.messages.show_message("one")
    assert window.messages.isVisible()
    window.messages.focus_newest()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    QApplication.sendEvent(window.messages, event)
    assert messages_of(window) == []
    assert not window.messages.isVisible()


def test_escape_in_the_text_closes_a_message(opened, press):
    opened.messages.show_message("one")
    press(Qt.Key.Key_Escape)
    assert messages_of(opened) == []


def test_escape_in_the_text_leaves_what_is_offered_and_closes_what_is_told(opened, press):
    offer = (("Compare with it", lambda: None),)
    opened.messages.show_message("Found an original.", actions=offer)
    opened.messages.show_message("Saved.")
    for _ in range(3):
        press(Qt.Key.Key_Escape)
    assert messages_of(opened) == ["Found an original."]
    press(Qt.Key.Key_F6)
    while not opened.messages.isAncestorOf(QApplication.focusWidget()):
        press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Escape)
    assert messages_of(opened) == []


def test_an_escape_that_is_held_down_closes_no_message(opened):
    opened.messages.show_message("Saved.")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE, "", True)
    QApplication.sendEvent(opened.pages.article_view, event)
    assert messages_of(opened) == ["Saved."]


def test_an_act_is_done_once_and_closes_its_message(window, qtbot):
    done = []
    window.messages.show_message("one", "warning", (("Do it", lambda: done.append(1)),))
    button = window.messages.findChild(QPushButton, "message_action")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert messages_of(window) == []


# Trouble


def test_what_nobody_expected_is_told_and_noted_without_the_text(window, tmp_path, caplog):
    trouble = ErrorReporter(window, tmp_path / "crashes")
    with pytest.raises(ValueError, match="officers") as caught:
        int("the officers said this")
    trouble.hook(caught.type, caught.value, caught.value.__traceback__)
    (message,) = messages_of(window)
    assert "ValueError" in message
    assert "officers" not in message
    (note,) = (tmp_path / "crashes").iterdir()
    words = note.read_text()
    assert "officers" not in words
    assert "test_main_window.py" in words


def test_the_folder_of_the_notes_can_be_opened(window, tmp_path, caplog, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    trouble = ErrorReporter(window, tmp_path / "crashes")
    trouble.hook(ValueError, ValueError("x"), None)
    button = next(
        one
        for one in window.messages.findChildren(QPushButton, "message_action")
        if one.text() == "Open folder"
    )
    button.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "crashes")]


def test_a_note_that_cannot_be_written_hides_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    assert write_crash_note(tmp_path / "file" / "crashes", ValueError("x")) is None


def test_only_the_newest_notes_are_kept(tmp_path):
    for number in range(30):
        (tmp_path / f"2020{number:02}.txt").write_text("")
    note = write_crash_note(tmp_path, KeyError("x"))
    left = sorted(tmp_path.iterdir())
    assert len(left) == 20
    assert left[-1] == note


def test_the_name_of_the_page_that_is_shown_is_whole(opened):
    switch = opened.top_bar.findChild(QWidget, "page_switch")
    for button in switch.findChildren(QPushButton):
        button.click()
        bold = QFont(button.font())
        bold.setBold(True)
        option = QStyleOptionButton()
        button.initStyleOption(option)
        element = QStyle.SubElement.SE_PushButtonContents
        room = button.style().subElementRect(element, option, button)
        assert room.width() >= QFontMetrics(bold).horizontalAdvance(button.text())
