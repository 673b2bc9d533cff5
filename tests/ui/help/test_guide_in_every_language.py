"""The guide says the same in every language, and names what is in the window as the window does."""

import hashlib
import json
import re
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from editor.paths import resources_folder
from editor.ui.base.action_table import ACTIONS, MENU_NAMES
from editor.ui.base.key_hints import menu_path, name_of, plain
from editor.ui.base.translation import LANGUAGES, Language, translated
from editor.ui.help.chapters import chapters, guide_folder, picture_file
from editor.ui.help.guide_dialog import GuideDialog

GUIDE = resources_folder() / "guide"
OTHERS = [language for language in LANGUAGES if language != "en"]
NAMES = sorted(path.name for path in (GUIDE / "en").glob("*.md"))
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Return|Tab|F\d+|[A-Z0-9.,=-])|\bF\d{1,2}\b")
ENGLISH_NAMES = {name_of(spec): spec for spec in ACTIONS}
ENGLISH_PATHS = {menu_path(spec.id): spec for spec in ACTIONS}
ENGLISH_MENUS = {plain(name): name for name in MENU_NAMES}

every_chapter = pytest.mark.parametrize("name", NAMES)
every_language = pytest.mark.parametrize("language", OTHERS)


@pytest.fixture
def spoken(qapp, language):
    """The window speaks this language."""
    before = QLocale()
    made = Language(qapp, resources_folder() / "translations")
    made.use(language)
    yield language
    made.use("en")
    QLocale.setDefault(before)


def text_of(language, name):
    return (GUIDE / language / name).read_text("utf-8")


def bold(text):
    """What is bold in a chapter, keys left out."""
    found = (" ".join(one.split()) for one in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL))
    return [one for one in found if not KEYS.search(one)]


def code(text):
    return Counter(" ".join(one.split()) for one in re.findall(r"`[^`]+`", text))


def in_the_window(name):
    """What the window calls a menu, entry or button of this English name; None: not translated."""
    if name in ENGLISH_PATHS:
        there = menu_path(ENGLISH_PATHS[name].id)
    elif name in ENGLISH_NAMES:
        there = name_of(ENGLISH_NAMES[name])
    elif " ▸ " in name:
        there = " ▸ ".join(plain(translated(MENU_NAMES[part])) for part in _menus(name))
    else:
        there = QCoreApplication.translate("", name)
    parts = zip(name.split(" ▸ "), there.split(" ▸ "), strict=True)
    return None if any(one == other for one, other in parts) else there


def _menus(path):
    return [ENGLISH_MENUS[part] for part in path.split(" ▸ ")]


@every_language
def test_each_language_has_the_same_chapters(language):
    assert sorted(path.name for path in (GUIDE / language).glob("*.md")) == NAMES


@every_language
def test_no_english_chapter_was_changed_since_it_was_translated(language):
    """If one was: translate what changed, then `resources/guide/update.py --translated`."""
    made_from = json.loads((GUIDE / language / "made-from.json").read_text("utf-8"))
    now = {n: hashlib.sha256((GUIDE / "en" / n).read_bytes()).hexdigest() for n in NAMES}
    assert [name for name in NAMES if made_from.get(name) != now[name]] == []


@every_language
@every_chapter
def test_pictures_links_keys_and_commands_are_the_same(language, name):
    english, other = text_of("en", name), text_of(language, name)
    for same in (r"^!\[.+\]\((.+)\)$", r"(?<!!)\[[^]]+\]\(([^)]+)\)"):
        assert re.findall(same, other, re.MULTILINE) == re.findall(same, english, re.MULTILINE)
    assert code(other) == code(english)
    for counted in (KEYS.pattern, r"^(?:\*|\||#+) ", r"\n\n"):
        found = [Counter(re.findall(counted, text, re.MULTILINE)) for text in (english, other)]
        assert found[0] == found[1], counted


@every_language
@every_chapter
def test_menus_and_buttons_are_called_what_the_window_calls_them(spoken, language, name):
    known = bold(text_of(language, name))
    wanted = list(filter(None, map(in_the_window, bold(text_of("en", name)))))
    assert [one for one in wanted if one not in known] == []


@every_language
def test_what_the_window_calls_things_is_known(spoken, language):
    names = [one for name in NAMES for one in bold(text_of("en", name))]
    assert sum(in_the_window(one) is not None for one in names) > 25


@every_language
def test_it_is_shown_in_the_language_of_the_window(spoken, language, qtbot, theme):
    dialog = GuideDialog(theme, GUIDE)
    qtbot.addWidget(dialog)
    wanted = [chapter.title for chapter in chapters(guide_folder(GUIDE, language))]
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == wanted
    assert wanted[0] != chapters(GUIDE / "en")[0].title


def test_keys_are_shown_as_the_window_shows_them(qapp, qtbot, theme):
    before = QLocale()
    made = Language(qapp, resources_folder() / "translations")
    made.use("de")
    dialog = GuideDialog(theme, GUIDE)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(NAMES.index("05-keys.md"))
    shown = dialog.page.toPlainText()
    made.use("en")
    QLocale.setDefault(before)
    assert "Strg+Umschalt+S" in shown
    assert "Ctrl" not in shown


@every_language
def test_every_picture_is_there(language):
    for name in NAMES:
        for one in re.findall(r"!\[.+\]\((.+)\)", text_of(language, name)):
            assert picture_file(GUIDE / language, one).is_file()
