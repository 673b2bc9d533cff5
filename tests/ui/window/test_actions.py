from functools import partial

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from editor.paths import resources_folder
from editor.ui.base.action_table import ACTIONS, BY_ID
from editor.ui.base.key_hints import keys_of, plain
from editor.ui.base.settings import KEYS
from editor.ui.base.translation import LANGUAGES, Language
from editor.ui.window.actions import build_actions, conflicts, fill_menus, set_keys
from editor.ui.window.keys_dialog import KeysDialog

WANTED = {
    "open": ["Ctrl+O"],
    "save": ["Ctrl+S"],
    "save_as": ["Ctrl+Shift+S"],
    "export": ["Ctrl+Shift+E"],
    "review": ["F7"],
    "next": ["F8"],
    "previous": ["Shift+F8"],
    "accept": ["Ctrl+Return"],
    "dismiss": ["Ctrl+Shift+Return"],
    "accept_alike": ["Ctrl+Shift+A"],
    "allow": ["Ctrl+D"],
    "suggestions": ["Ctrl+."],
    "why": ["Ctrl+K"],
    "undo": ["Ctrl+Z"],
    "redo": ["Ctrl+Shift+Z", "Ctrl+Y"],
    "find": ["Ctrl+F"],
    "lists": ["Ctrl+Shift+L"],
    "find_next": ["F3"],
    "find_previous": ["Shift+F3"],
    "replace": ["Ctrl+H"],
    "zoom_in": ["Ctrl+="],
    "zoom_out": ["Ctrl+-"],
    "zoom_reset": ["Ctrl+0"],
    "next_pane": ["F6"],
    "palette": ["Ctrl+Shift+P"],
    "shortcuts": ["F1"],
} | {f"accept_{rank}": [f"Ctrl+{rank}", f"Alt+{rank}"] for rank in range(1, 10)}


@pytest.fixture
def made(qtbot, settings):
    window = QMainWindow()
    qtbot.addWidget(window)
    done = []
    handlers = {spec.id: partial(done.append, spec.id) for spec in ACTIONS}
    actions = build_actions(window, handlers, settings)
    menus = fill_menus(window.menuBar(), actions)
    return window, actions, menus, done


@pytest.mark.parametrize(("action", "keys"), WANTED.items())
def test_every_key_of_the_specification_is_there(action, keys):
    assert set(keys) <= set(BY_ID[action].keys)


def test_no_two_actions_share_a_key():
    assert conflicts({spec.id: spec.keys for spec in ACTIONS}) == {}


def test_ids_are_unique_and_every_key_is_one_qt_knows(qapp):
    assert len(BY_ID) == len(ACTIONS)
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).toString() == key


def test_everything_is_reached_through_the_menus(made):
    _, actions, menus, _ = made
    shown = [action for menu in menus.values() for action in menu.actions()]
    for spec in ACTIONS:
        assert actions[spec.id] in shown


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    """The window speaks each of its languages."""
    before = QLocale()
    spoken = Language(qapp, resources_folder() / "translations")
    assert spoken.use(request.param) == request.param
    yield request.param
    spoken.use("en")
    QLocale.setDefault(before)


def test_no_two_entries_of_a_menu_share_a_mnemonic(language, made):
    _, _, menus, _ = made
    for name, menu in menus.items():
        if name.endswith("&suggestion"):
            continue
        letters = [
            action.text().casefold().partition("&")[2][:1]
            for action in menu.actions()
            if not action.isSeparator()
        ]
        assert "" not in letters, name
        assert sorted(letters) == sorted(set(letters)), name


def test_each_action_runs_its_own_handler_and_describes_itself(made):
    _, actions, _, done = made
    for spec in ACTIONS:
        actions[spec.id].trigger()
        assert done[-1] == spec.id
        assert actions[spec.id].statusTip()
        assert actions[spec.id].objectName() == spec.id


def test_changed_keys_are_used_and_shown(made, settings):
    _, actions, _, _ = made
    settings.set_keys("next", ["F9"])
    settings.set_keys("why", [])
    set_keys(actions, settings)
    assert actions["next"].shortcut() == QKeySequence("F9")
    assert "F9" in actions["next"].toolTip()
    assert actions["why"].shortcuts() == []
    assert keys_of(BY_ID["previous"], settings) == ("Shift+F8",)


def test_the_keys_dialog_keeps_differences_only_and_shows_conflicts(qtbot, settings):
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    dialog.select("next")
    dialog.field.setKeySequence(QKeySequence("F3"))
    dialog.set_button.click()
    assert plain(BY_ID["find_next"].text) in dialog.warning.text()
    dialog.field.setKeySequence(QKeySequence("F9"))
    dialog.set_button.click()
    assert dialog.warning.text() == ""
    dialog.select("why")
    dialog.none_button.click()
    dialog.select("previous")
    dialog.field.setKeySequence(QKeySequence("F10"))
    dialog.set_button.click()
    dialog.default_button.click()
    assert settings.get(KEYS) == {}
    dialog.accept()
    assert settings.get(KEYS) == {"next": ["F9"], "why": []}


def test_a_key_that_is_taken_can_be_taken_over(qtbot, settings):
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    dialog.select("next")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Y"))
    dialog.set_button.click()
    assert not dialog.reassign_button.isHidden()
    assert dialog.reassign_button.text() == "Only for “Next suspect”"
    dialog.reassign_button.click()
    assert dialog.warning.text() == ""
    assert dialog.reassign_button.isHidden()
    dialog.accept()
    assert settings.get(KEYS) == {"next": ["Ctrl+Y"], "redo": ["Ctrl+Shift+Z"]}


def test_the_keys_dialog_needs_no_scrolling_to_the_side(qtbot, settings):
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    header = dialog.list.header()
    assert header.length() <= dialog.list.viewport().width()
    assert all(
        dialog.list.visualItemRect(dialog.list.topLevelItem(at)).width() > 0
        for at in range(dialog.list.topLevelItemCount())
        if at < 5
    )


def test_no_key_of_an_action_that_is_filtered_out_is_changed(qtbot, settings):
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    dialog.select("why")
    dialog.filter.setText("Ctrl+S")
    assert not dialog.list.currentItem().isHidden()
    dialog.filter.setText("nothing is called so")
    assert dialog.list.currentItem() is None
    assert not dialog.none_button.isEnabled()
    dialog.none_button.click()
    dialog.filter.clear()
    dialog.select("why")
    assert dialog.none_button.isEnabled()
    dialog.accept()
    assert settings.get(KEYS) == {}


def test_the_keys_dialog_can_be_narrowed_by_name_and_key(qtbot, settings):
    dialog = KeysDialog(settings)
    qtbot.addWidget(dialog)
    dialog.filter.setText("shift+f8")
    shown = [
        dialog.list.topLevelItem(at).text(0)
        for at in range(dialog.list.topLevelItemCount())
        if not dialog.list.topLevelItem(at).isHidden()
    ]
    assert shown == ["Previous suspect"]
