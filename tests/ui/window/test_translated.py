"""Nothing in the window is left in English when another language is spoken, and all of it fits.

A made-up language sets each sentence in brackets and makes it longer: what is shown without
brackets was not translated, and what does not fit is cut off.
"""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QPoint,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from editor.article import Article
from editor.export.kinds import EXPORT_KINDS, ExportOptions, export_kind
from editor.export.review_snapshot import ReviewSnapshot
from editor.paths import resources_folder
from editor.review import Review
from editor.ui.ask.encoding_dialog import Preview
from editor.ui.ask.questions import Dialogs
from editor.ui.base.on_screen import ScreenFitter
from editor.ui.help.chapters import chapters, guide_folder
from editor.ui.preferences.pages import PAGES
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.entry_button import EntryButton
from editor.ui.widgets.key_button import ShortButton
from tests.ui.accessibility.states import STATES, called, show, shown
from tests.ui.whole_program import STORY, WORDINGS

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
"""By how much texts are longer than in English. German ones are by 10 to 35 %, short ones by more
(https://www.w3.org/International/articles/article-text-size)."""
MORE = ("end", "about", "allowed", "shelf", "text_look")
"""The end of the review, and ids of actions that open a dialog, besides the states whose
accessibility is tested."""
FILE = Path("story.txt")
QUESTIONS = {
    "unsaved": ("story.txt", 3, 1),
    "unsaved nothing counted": ("story.txt", 0, 0),
    "changed_on_disk": (FILE,),
    "overwrite": (FILE,),
    "resume": ("story.txt", 2),
    "revisions": ("story.txt", 2),
    "recover_changed": ("story.txt",),
    "recover_changed gone": ("story.txt",),
    "discard_recovered": ("story.txt", 2),
    "encoding": ("story.txt", (Preview("utf-8", "UTF-8", "story"),), "utf-8"),
    "delete_shelf": (2, 1, FILE),
    "remove_list": ("story", 2),
    "export": (EXPORT_KINDS, FILE, EXPORT_KINDS[0].key, ExportOptions()),
}
"""The questions of `Dialogs`, each with what it is asked about."""
_SAID = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PATH = re.compile(r"(^|(?<=, ))/\S+")


class Bracketed(QTranslator):
    """Translates every sentence, also those of Qt's dialogs, into itself: longer, in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if context == "QShortcut":
            return None  # the names of keys
        more = "·" * round(len(source) * LONGER)
        more = " ".join(more[at : at + 6] for at in range(0, len(more), 6))
        return f"{OPEN}{source}{more}{CLOSE}"

    def isEmpty(self):
        return False


@pytest.fixture(scope="module")
def made_up():
    """One for all tests: Qt would wait for ever if it were collected while it translates."""
    return Bracketed()


@pytest.fixture
def brackets(qapp, made_up):
    """The window speaks the made-up language."""
    before = QLocale()
    qapp.installTranslator(made_up)
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(made_up)
    QCoreApplication.processEvents()


@pytest.fixture
def top(brackets, window, state, story, engine, qtbot):  # noqa: PLR0917
    """What a state shows, with the window as large as a small screen."""
    QLocale.setDefault(QLocale("de"))  # English is not looked up
    # Qt's offscreen screen is smaller, and windows are fit to it a moment after they are shown.
    window.findChild(ScreenFitter).stop()
    window.resize(1280, 800)
    if state not in MORE:
        shown_top = show(window, state, story, engine, qtbot)
        QApplication.processEvents()
        return shown_top
    show(window, "suspect", story, engine, qtbot)
    if state == "end":
        for _ in range(6):
            window.actions_by_id["accept"].trigger()
        QApplication.processEvents()
        return window
    window.actions_by_id[state].trigger()
    QApplication.processEvents()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialog


# ---------------------------------------------------------------------------- what is translated


def english(text):
    """The words of a text that are not from the catalogue."""
    before = ""
    while before != text:
        before, text = text, _SAID.sub("", text)
    return _WORD.findall(text)


def texts(widget):
    """All that a widget shows or tells a screen reader, with where it is."""
    for one in [widget, *widget.findChildren(QWidget)]:
        where = f"{type(one).__name__} {one.objectName()}"
        told = [one.toolTip(), one.accessibleName(), one.accessibleDescription(), *said(one)]
        told += [one.windowTitle()] if one.isWindow() else []
        yield from ((where, text) for text in told)
    for action in widget.findChildren(QAction):
        told = (action.text(), action.toolTip(), action.statusTip(), action.property("menu") or "")
        yield from ((action.objectName(), text) for text in told)


def said(widget):
    """The texts that a widget of its kind shows."""
    if isinstance(widget, QAbstractButton | QLabel | QAbstractSpinBox):
        return [widget.text()]
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return [widget.placeholderText()]
    if isinstance(widget, QMenu):
        return [widget.title()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(at) for at in range(widget.count())]
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        return list(rows(widget))
    return []


def rows(view):
    """What a view of a model shows or tells, its headings too."""
    model = view.model()
    if model is None:
        return
    roles = (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    )
    flat = isinstance(model, QAbstractListModel)
    for column in range(1 if flat else model.columnCount(view.rootIndex())):
        if isinstance(view.findChild(QHeaderView), QHeaderView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    parents = [view.rootIndex()]
    while parents:
        parent = parents.pop()
        for row in range(model.rowCount(parent)):
            parents.append(model.index(row, 0, parent))
            for column in range(1 if flat else model.columnCount(parent)):
                index = model.index(row, column, parent)
                yield from (str(index.data(role) or "") for role in roles)


NAMES = {
    *["Unspin", "UTF", "LF", "Unicode", "txt", "story", "Word", "ODT", "HTML", "PDF", "CSV"],
    *["Markdown", "md", "docx"],
    *["Ctrl", "Shift", "Alt", "Return", "Esc", "Space", "Del", "Up", "Down", "Left", "Right"],
    *["Enter", "Page", "Home", "End", "Ins", "Backspace", "Tab", "English", "Deutsch", "Español"],
    *["Apache", "License", "WordNet", "MiniLM", "Lucide", "ISC", "MIT", "Qt", "PySide", "LGPL"],
    *[
        "ONNX",
        "Runtime",
        "NumPy",
        "BSD",
        "lxml",
        "libxml",
        "ftfy",
        "pyspellchecker",
        *("CC", "BY", "OFL", "Problematic", "Paper", "Screener", "Source", "Serif", "Inter"),
        *("pypdfium", "PDFium"),
        "Python",
    ],
    *["Harbour"],  # of the sample
    *["Words", "Act"],  # of the message that is shown
    *["Known", "to", "stand", "for"],  # the reason that the small engine gives
}
"""Names, which no language changes, and those of keys, which Qt translates itself."""


def untranslated(*widgets):
    """What is shown in English: the words, and where."""
    known = NAMES | {word for text in (STORY, *WORDINGS) for word in _WORD.findall(text)}
    known |= {word for wordings in WORDINGS.values() for text in wordings for word in text.split()}
    # The guide has a folder for each language: with German numbers, the window shows the German.
    titles = [
        chapter.title for chapter in chapters(guide_folder(resources_folder() / "guide", "de"))
    ]
    known |= {word for title in titles for word in _WORD.findall(title)}
    known |= {"Known", "stand", "for"}  # the reasons of the small engine
    known |= {word.capitalize() for word in known} | {word.lower() for word in known}
    fonts = QFontDatabase.families()
    found = {
        (where, text)
        for widget in widgets
        for where, text in texts(widget)
        if not set(english(_PATH.sub("", text))) <= known and text not in fonts
    }
    return [f"{where}: {text}" for where, text in sorted(found)]


@pytest.mark.parametrize("state", [*STATES, *MORE])
def test_nothing_is_left_in_english(top):
    assert "\n".join(untranslated(top)) == ""


@pytest.mark.parametrize("key", ["docx", "odt", "html"])
def test_the_status_bar_says_in_the_windows_language_what_an_article_is(
    brackets, window, tmp_path, key
):
    kind = export_kind(key)
    path = tmp_path / f"story{kind.suffix}"
    work = ReviewSnapshot.of(Review(Article.from_text(STORY)))
    path.write_bytes(kind.make(work, ExportOptions()))
    window.open(path)
    assert "\n".join(untranslated(window.status_bar)) == ""


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_is_asked_in_english(brackets, window, question):
    asked = []

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, look)
            return
        try:
            asked.extend((untranslated(dialog), cut_off(dialog)))
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    name, _, how = question.partition(" ")
    more = {"gone": bool(how)} if name == "recover_changed" else {}
    getattr(Dialogs(window), name)(*QUESTIONS[question], **more)
    assert asked == [[], []]


# -------------------------------------------------------------------------------- what is cut off

ELIDED = (ElidedLabel, ShortButton, EntryButton)
"""They shorten what does not fit, and tell it in their tool tips: names of files, wordings."""


def cut_off(top):
    """Labels, buttons and lists that are too small for their text, or stick out of the window."""
    return sorted(
        {
            f"{called(widget)}: {why}"
            for widget in shown(top)
            if (why := _too_small(widget) or _outside(widget, top))
        }
    )


def _too_small(widget):
    if isinstance(widget, ELIDED):
        return ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap() or widget.hasHeightForWidth():
            needed = widget.heightForWidth(widget.width())
            return f"{needed} high in {widget.height()}" if needed > widget.height() else ""
    elif isinstance(widget, QAbstractItemView) and widget.objectName() == "preferences_pages":
        needed, there = widget.sizeHintForColumn(0), widget.viewport().width()
        return f"rows {needed} wide in {there}" if needed > there else ""
    elif not isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox):
        return ""
    needed = widget.sizeHint().width()
    return f"{needed} wide in {widget.width()}" if needed > widget.width() else ""


def _outside(widget, top):
    """What is scrolled may stick out below, but not at the sides."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return ""
    left = widget.mapTo(top, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > top.width():
        return "sticks out of the window"
    held = widget.parentWidget()
    while held is not None and not isinstance(held, QAbstractScrollArea):
        held = held.parentWidget()
    if held is None or held is widget.window():
        return ""
    right = widget.mapTo(held, QPoint(widget.width(), 0)).x()
    return "sticks out of what is scrolled" if right > held.width() else ""


@pytest.mark.parametrize("state", [*STATES, *MORE])
def test_nothing_is_cut_off(top):
    assert cut_off(top) == []


@pytest.mark.parametrize("state", ["preferences"])
def test_no_page_of_the_preferences_is_cut_off(top):
    for page in PAGES:
        top.show_page(page.title)
        QApplication.processEvents()
        assert cut_off(top) == [], page.title


@pytest.mark.parametrize("state", ["suspect"])
def test_the_menus_fit_and_each_entry_has_a_mnemonic_of_its_own(top):
    bar = top.menuBar()
    assert bar.sizeHint().width() <= bar.width()
    for menu in (bar, *bar.findChildren(QMenu)):
        letters = re.findall(r"(?<!&)&([^&\s])", " ".join(one.text() for one in menu.actions()))
        assert len(letters) == len({letter.casefold() for letter in letters})
