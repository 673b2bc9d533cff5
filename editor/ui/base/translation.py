"""The window's language: what it is, and texts in it."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
)

from editor.translatable import Translatable, filled, message_of

SYSTEM: Final = "system"
"""Stands for the language that the system is set to."""
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that the window speaks, each by its own name."""
_WEEKDAY: Final = re.compile(r"dddd,?\s*|,?\s*dddd")
"""In a form of dates."""


class Language(QObject):
    """The language of the application, for as long as this lives."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        """`folder` has the compiled catalogues, `de.qm` for German; English needs none."""
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []

    def use(self, choice: str) -> str:
        """Speak one of LANGUAGES, or that of the system; return which.

        Texts that are already shown stay as they are.
        """
        system = QLocale.system()
        spoken = [name.split("-")[0] for name in system.uiLanguages()]
        wanted = spoken if choice == SYSTEM else [choice]
        language = next((one for one in wanted if one in LANGUAGES), "en")
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        if language != "en":
            of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._add(of_qt / f"qtbase_{language}.qm")
            self._add(self._folder / f"{language}.qm")
        # Numbers and dates follow the language; how a country writes it, where it is the system's.
        QLocale.setDefault(system if language in spoken[:1] else QLocale(language))
        return language

    def _add(self, catalogue: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(catalogue)):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def tr(sentence: str, note: str = "", n: int = -1, /, **values: object) -> str:
    """Return a sentence in the window's language: see `editor.translatable.tr`."""
    return translated(Translatable(sentence, note, n, values))


def translated(text: str) -> str:
    """Return a text that another room made in the window's language, if it can be translated."""
    if not isinstance(text, Translatable):
        return text
    found = QCoreApplication.translate("", text.sentence, text.note or None, text.n)
    return filled(found, text.n, text.values, _shown)


def said(error: Exception) -> str:
    """Return the message of an error in the window's language."""
    return translated(message_of(error))


def _shown(value: object) -> object:
    if type(value) is int:
        return QLocale().toString(value)
    if isinstance(value, Exception):
        return said(value)
    if isinstance(value, date):
        return _date(value)
    return translated(value) if isinstance(value, str) else value


def _date(value: date) -> str:
    """Return a day, or a moment, as the language writes it, without the day of the week."""
    locale = QLocale()
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    day = locale.toString(QDate(value.year, value.month, value.day), form)
    if not isinstance(value, datetime):
        return day
    time = locale.toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)
    return f"{day}, {time} {value.tzname()}"
