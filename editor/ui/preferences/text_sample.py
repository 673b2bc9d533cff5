"""A sample of the article's text as the preferences have it, live."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy

from editor.ui.base.settings import LEADING, MEASURE, TEXT_FONT, ZOOM, Setting, Settings
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.text.page_view import PageView
from editor.ui.widgets.dialog_parts import DialogButton

LOOK: Final[tuple[Setting, ...]] = (TEXT_FONT, ZOOM, LEADING, MEASURE)
"""The settings that the sample shows."""


class TextSample(PageView):
    """A few lines on a page like the article's, to be looked at only."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__(theme, settings)
        self.setObjectName("text_sample")
        self.setAccessibleName(tr("Sample"))
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(
            tr(
                "The harbour was quiet that morning. Two companies had moved cargo without "
                "permits, according to three officials familiar with the inquiry; none of the "
                "14 ships that left before dawn has come back, and nobody says why."
            )
        )
        self.setFixedHeight(QFontMetrics(theme.sans()).height() * 7)
        self._apply_look()


class RestoreButton(DialogButton):
    """Has the text look as it did at first."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Restore &defaults"))
        self.setObjectName("restore_look")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._settings = settings
        self.clicked.connect(self._restore)

    def _restore(self) -> None:
        for setting in LOOK:
            self._settings.set(setting, setting.default)
