"""Words to search for, in the real window: copied one by one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def dialog_of(window):
    window.actions_by_id["search_words"].trigger()
    return window.findChild(object, "search_words_dialog")


def test_each_string_is_copied_with_a_key_and_nothing_spun_is_among_them(opened, qtbot, story):
    story.write_text(
        "City officers just lately raised considerations with the harbour operator at the gate.\n"
        "The officers met Bill Lindgren of the harbour office on the second Sunday of May.\n"
    )
    opened.open(story)
    dialog = dialog_of(opened)
    first = dialog.list.item(0).text()
    assert first == '"Bill Lindgren"'
    assert not any("officers" in dialog.list.item(at).text() for at in range(dialog.list.count()))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == first
    assert dialog.list.currentRow() == 1
    assert dialog.list.item(0).text().startswith("✓")
    second = dialog.list.item(1).text()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == second
    dialog.reject()


def test_an_article_with_nothing_to_search_for_says_so(opened, qtbot, story):
    story.write_text("Officers.\n")
    opened.open(story)
    with qtbot.waitSignal(opened.controller.session.message) as told:
        assert dialog_of(opened) is None
    assert told.args == ["No words to search for: the spinner left too few alone."]
