"""The preferences, each changed as a person changes it, in the whole program."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.paths import resources_folder
from editor.ui.base.action_table import ACTIONS, BY_ID
from editor.ui.base.fields import Field, FontFamily, Number, OneOf, OwnPart, Page, Switch
from editor.ui.base.key_hints import keys_of
from editor.ui.base.key_sets import KEY_SETS, OWN, choose_set, chosen_set
from editor.ui.base.roles import THEMES
from editor.ui.base.settings import (
    APPEARANCE,
    HOUSE_STYLE,
    INTERFACE_SIZE,
    LANGUAGE,
    LEADING,
    LEAST_SURE,
    MEASURE,
    REMEMBER_RECENT,
    TEXT_FONT,
    ZOOM,
    Setting,
)
from editor.ui.base.theme import MODES
from editor.ui.base.translation import Language
from editor.ui.preferences.pages import ALLOWED_PHRASES, PAGES, TEXT
from editor.ui.preferences.preferences_dialog import PreferencesDialog
from editor.ui.session.search import Search
from editor.ui.window.actions import conflicts
from tests.ui.whole_program import PhraseEngine

FIELDS = [line for page in PAGES for line in page.lines if isinstance(line, Field)]


def shown_preferences(window):
    window.actions_by_id["preferences"].trigger()
    dialog = QApplication.activeModalWidget() or window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    return dialog


@pytest.fixture
def dialog(window):
    return shown_preferences(window)


def test_it_grows_with_the_size_that_is_chosen_in_it(program, dialog):
    before = dialog.width()
    program.settings.set(INTERFACE_SIZE, 130)
    QApplication.processEvents()
    room = dialog.screen().availableGeometry().width()
    assert before < min(44 * dialog.fontMetrics().height(), room) <= dialog.width()


@pytest.mark.parametrize(("action", "page"), [("text_look", TEXT), ("allowed", ALLOWED_PHRASES)])
def test_menu_entries_open_the_page_that_they_are_about(window, action, page):
    window.actions_by_id[action].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    assert dialog.list.currentItem().text() == page
    assert dialog.stack.currentIndex() == dialog.list.currentRow()


def control_of(dialog, setting):
    return dialog.findChild(QWidget, setting.key.replace("/", "_"))


def titles(dialog):
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in rows if not item.isHidden()]


# ------------------------------------------------------------------------------------- the table


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.setting.key)
def test_every_field_shows_its_setting_has_a_name_and_fits_its_type(dialog, program, field):
    control = control_of(dialog, field.setting)
    assert control.accessibleName()
    assert "&" not in control.accessibleName()
    kinds = {OneOf: str, FontFamily: str, Number: int, Switch: bool}
    assert type(field.setting.default) is kinds[type(field.control)]
    if isinstance(field.control, OneOf):
        assert control.currentData() == program.settings.get(field.setting)
        assert field.setting.default in dict(field.control.options)
    elif isinstance(field.control, Number):
        assert control.value() == program.settings.get(field.setting)
        assert field.control.least <= field.setting.default <= field.control.most


def test_no_two_lines_of_a_page_share_a_mnemonic():
    for page in PAGES:
        labels = [line.label for line in page.lines if isinstance(line, Field)]
        letters = [label.split("&")[1][0].casefold() for label in labels]
        assert len(letters) == len(set(letters)), page.title


def test_the_language_that_is_chosen_is_spoken_from_the_next_start(dialog, program, qapp):
    control = control_of(dialog, LANGUAGE)
    names = [control.itemText(row) for row in range(control.count())]
    assert names == ["Follow the system", "English", "Deutsch", "Español"]
    before = QLocale()
    control.setCurrentIndex(names.index("Deutsch"))
    assert QLocale() == before
    spoken = Language(qapp, resources_folder() / "translations")
    assert spoken.use(program.settings.get(LANGUAGE)) == "de"
    assert QLocale().language() == QLocale.Language.German
    spoken.use("en")
    QLocale.setDefault(before)


def test_every_theme_can_be_chosen():
    (themes,) = [field.control for field in FIELDS if field.setting is APPEARANCE]
    assert tuple(value for value, _ in themes.options) == MODES


def test_a_page_without_lines_is_not_shown_and_parts_are_put_where_the_table_says(qtbot, settings):
    some = Setting("test/number", 3)
    pages = (
        Page("Language", ()),
        Page("Odd", (Field(some, "&Odd", Number(1, 9)), OwnPart("words", "prose"))),
    )
    made = PreferencesDialog(pages, settings, {"words": lambda: QLabel("words of the part")})
    qtbot.addWidget(made)
    made.show()
    assert titles(made) == ["Odd"]
    assert any(label.text() == "words of the part" for label in made.findChildren(QLabel))
    control_of(made, some).setValue(7)
    assert settings.get(some) == 7


def test_a_setting_changed_elsewhere_is_shown(dialog, program):
    program.window.commands.set_appearance("dark")
    program.settings.set(ZOOM, 130)
    program.settings.set(HOUSE_STYLE, True)
    assert control_of(dialog, APPEARANCE).currentData() == "dark"
    assert control_of(dialog, ZOOM).value() == 130
    assert control_of(dialog, HOUSE_STYLE).isChecked()


# ---------------------------------------------------------------------------------------- search


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        ("theme", ["Appearance"]),
        ("zoom", ["Text"]),
        ("leading", ["Text"]),
        ("measure", ["Text"]),
        ("CONFIDENCE", ["Sensitivity"]),
        ("shortcuts", ["Keys"]),
        ("journal", ["Saving"]),
        ("lists", ["Lists"]),
        ("phrases allow", ["Allowed phrases"]),
        ("larger", ["Appearance", "Text"]),
        ("", [page.title for page in PAGES]),
    ],
)
def test_the_search_shows_the_pages_that_have_it(dialog, words, pages):
    QTest.keyClicks(dialog.search, words)
    found = titles(dialog)
    assert set(pages) <= set(found)
    assert dialog.list.currentItem().text() in found
    assert dialog.list.currentItem().text() == dialog.list.item(dialog.stack.currentIndex()).text()


def test_the_search_hides_the_other_lines_and_says_when_nothing_is_found(dialog):
    QTest.keyClicks(dialog.search, "house style")
    assert control_of(dialog, HOUSE_STYLE).isVisible()
    assert not control_of(dialog, LEAST_SURE).isVisible()
    dialog.search.setText("zebra")
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text() == "No preference is about “zebra”."
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert len(titles(dialog)) == len(PAGES)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# --------------------------------------------------------------------------------- what they do


def test_the_theme_changes_at_once_and_so_does_the_menu(dialog, window, program, qapp):
    box = control_of(dialog, APPEARANCE)
    box.setCurrentIndex(box.findData("contrast_dark"))
    assert program.theme.name == "contrast_dark"
    assert qapp.palette().base().color() == QColor(THEMES["contrast_dark"]["page"])
    assert window.actions_by_id["appearance_contrast_dark"].isChecked()


def test_the_size_of_the_window_changes_at_once(dialog, program, qapp):
    before = qapp.font().pointSizeF()
    control_of(dialog, INTERFACE_SIZE).setValue(150)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)


def test_the_size_of_the_text_changes_at_once(dialog, window):
    before = window.pages.article_view.font().pointSizeF()
    control_of(dialog, ZOOM).setValue(200)
    assert window.pages.article_view.font().pointSizeF() == pytest.approx(2 * before)


def test_the_font_and_the_lines_change_at_once_in_the_sample_too_and_are_restored(
    dialog, window, program
):
    dialog.show_page(TEXT)
    sample = dialog.findChild(QWidget, "text_sample")
    article = window.pages.article_view
    before = sample.font()
    box = control_of(dialog, TEXT_FONT)
    box.setCurrentIndex(1)
    assert sample.font().family() == article.font().family() == box.itemText(1)
    assert program.settings.get(TEXT_FONT) == box.itemText(1)
    layout, block = sample.document().documentLayout(), sample.document().firstBlock()
    height = layout.blockBoundingRect(block).height()
    control_of(dialog, LEADING).setValue(250)
    assert layout.blockBoundingRect(block).height() > height
    control_of(dialog, MEASURE).setValue(30)
    control_of(dialog, ZOOM).setValue(50)
    QApplication.processEvents()
    assert sample.viewport().width() < sample.width() / 2
    dialog.findChild(QPushButton, "restore_look").click()
    assert sample.font() == before
    assert [control_of(dialog, one).value() for one in (ZOOM, LEADING, MEASURE)] == [100, 160, 66]
    assert control_of(dialog, TEXT_FONT).currentText() == "Standard"


def test_a_font_that_is_not_installed_is_kept_and_said(window, program):
    program.settings.set(TEXT_FONT, "No Such Face")
    box = control_of(shown_preferences(window), TEXT_FONT)
    assert box.currentText() == "No Such Face (not installed)"
    assert program.settings.get(TEXT_FONT) == "No Such Face"


@pytest.mark.parametrize("mode", MODES[1:])
def test_number_fields_have_arrows_that_can_be_seen_and_hit(dialog, program, mode):
    program.settings.set(APPEARANCE, mode)
    dialog.show_page(TEXT)
    QApplication.processEvents()
    box = control_of(dialog, ZOOM)
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    text, raised = (QColor(THEMES[mode][role]) for role in ("text", "raised"))
    for part, value in (("SC_SpinBoxUp", 110), ("SC_SpinBoxDown", 100)):
        control = QStyle.ComplexControl.CC_SpinBox
        place = box.style().subControlRect(control, option, QStyle.SubControl[part], box)
        assert min(place.width(), place.height()) >= 24
        picture = box.grab(place.adjusted(2, 2, -2, -2)).toImage()
        strongest = max(
            abs(picture.pixelColor(x, y).lightness() - raised.lightness())
            for x in range(picture.width())
            for y in range(picture.height())
        )
        assert strongest > 0.5 * abs(text.lightness() - raised.lightness()) > 60
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=place.center())
        assert box.value() == value


class UnsureEngine(PhraseEngine):
    """An engine that is less sure with every suspect: 90 %, 75 %, 60 %, 45 %, 30 %, 15 %."""

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        found = super().suspects(text, (0, len(text)), evidence)
        return [
            Suspect(
                one.start,
                one.end,
                one.text,
                Kind.SPUN,
                0.9 - 0.15 * rank,
                (Suggestion("word", 0.5, "lexicon", "Reason."),),
            )
            for rank, one in enumerate(found)
            if span[0] <= one.start and one.end <= span[1]
        ]


def test_the_least_sureness_is_counted_live_and_what_is_decided_stays(
    window, story, program, qtbot
):
    window.open(story)
    window.set_engine(UnsureEngine())
    review = window.controller.session.review
    qtbot.waitUntil(lambda: review.counts().total == 6)
    window.controller.session.go_to(review.ids()[-1])
    window.controller.session.dismiss()
    dialog = shown_preferences(window)
    words = dialog.findChild(QLabel, "suspect_count")
    assert words.text() == "5 open suspects in this article; 1 decided."
    box = control_of(dialog, LEAST_SURE)
    for least, open_ones in ((60, 3), (95, 0), (40, 4), (0, 5)):
        box.setValue(least)
        qtbot.waitUntil(lambda wanted=open_ones: review.counts().open == wanted)
        assert review.counts().decided == 1
        assert words.text().startswith(f"{open_ones} open suspect")
        assert (f"{least} % sure" in words.text()) == bool(least)
    assert [item.confidence for item in review.items() if not item.decided][-1] < 0.4
    dialog.close()


def test_while_suspects_are_looked_for_the_count_says_so(window, story, dialog):
    dialog.close()
    window.open(story)  # there is no engine yet
    words = shown_preferences(window).findChild(QLabel, "suspect_count")
    assert words.text() == "Looking for suspects… 0 found so far."
    window.controller.session.set_search(Search.ENDED)
    assert words.text().startswith("0 open suspects")


def test_without_an_article_the_count_says_how_to_get_one(dialog):
    assert dialog.findChild(QLabel, "suspect_count").text().startswith("Open an article")


def test_recent_files_are_forgotten_and_stay_so(dialog, program, tmp_path):
    program.settings.add_recent(tmp_path / "one.txt")
    control_of(dialog, REMEMBER_RECENT).setChecked(False)
    assert program.settings.recent() == []
    program.settings.add_recent(tmp_path / "two.txt")
    assert program.settings.recent() == []
    assert program.settings.folder() == tmp_path


# ------------------------------------------------------------------------------------------ keys


@pytest.mark.parametrize("name", KEY_SETS)
def test_a_set_of_keys_is_whole_and_has_no_key_twice(settings, name):
    assert set(KEY_SETS[name][1]) <= set(BY_ID)
    choose_set(settings, name)
    assert chosen_set(settings) == name
    assert conflicts({spec.id: keys_of(spec, settings) for spec in ACTIONS}) == {}


def test_a_set_of_keys_works_at_once_and_own_keys_are_told(dialog, window, program):
    sets = dialog.findChild(QComboBox, "key_set")
    assert sets.currentText() == "Unspin’s"
    sets.setCurrentIndex(sets.findData("word_processor"))
    sets.activated.emit(sets.currentIndex())
    assert window.actions_by_id["save_as"].shortcut().toString() == "F12"
    program.settings.set_keys("next", ["F9"])
    assert sets.currentText() == "Your own"
    assert chosen_set(program.settings) == OWN
    sets.setCurrentIndex(sets.findData("unspin"))
    sets.activated.emit(sets.currentIndex())
    assert window.actions_by_id["next"].shortcut().toString() == "F8"
    assert sets.findData(OWN) < 0
