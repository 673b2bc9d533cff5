"""A page of the guide: a chapter with its pictures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from editor.ui.base.key_hints import native
from editor.ui.base.theme import Theme
from editor.ui.base.translation import tr
from editor.ui.help.chapters import Chapter, picture_file

_FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


_KEYS: Final = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Return|Tab|F[0-9]+|[A-Z0-9.,=-])")


class GuidePage(QTextBrowser):
    """Shows one chapter; opens nothing by itself, and reads only pictures of the guide's folder.

    A click on a link is told by `anchorClicked`.
    """

    def __init__(self, theme: Theme, folder: Path) -> None:
        """`folder` has the pictures."""
        super().__init__()
        self.setObjectName("guide_page")
        self.setAccessibleName(tr("Chapter"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # Pictures are as wide as the page: a bar that came after them would be in their way.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._theme = theme
        self._folder = folder
        self._chapter: Chapter | None = None
        self._shown: QTextDocument | None = None
        theme.changed.connect(self._render)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._chapter = chapter
        self._render()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        path = picture_file(self._folder, QUrl(name).fileName())
        if kind != QTextDocument.ResourceType.ImageResource or not path.is_file():
            return None
        picture = QImage(str(path))
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        wide = round(min(room, picture.width()) * ratio)
        scaled = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._render()

    def _render(self) -> None:
        """Show the chapter anew, its pictures as wide as there is room for."""
        if self._chapter is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        # A new one: one that is used again keeps the look of its last heading.
        document = QTextDocument(self)
        document.setDefaultFont(self._theme.sans(1))
        document.setDocumentMargin(self.fontMetrics().height())
        document.setMarkdown(_KEYS.sub(_as_shown, self._chapter.text), _FEATURES)
        # Not before: the caret would be at the end of what is put in, and scrolled to.
        before, self._shown = self._shown, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._rule(frame)
        self._set_bullets()
        bar.setValue(round(share * bar.maximum()))

    def _set_bullets(self) -> None:
        """Qt draws the bullets of Markdown's asterisks as rings."""
        block = self.document().begin()
        while block.isValid():
            items = block.textList()
            if items is not None:
                look = items.format()
                look.setStyle(QTextListFormat.Style.ListDisc)
                items.setFormat(look)
            block = block.next()

    def _rule(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self._theme.color("line"))
        look.setBorderCollapse(True)
        look.setCellSpacing(0)
        length = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(length, 40), QTextLength(length, 60)])
        look.setCellPadding(self.fontMetrics().height() // 3)
        table.setFormat(look)


def _as_shown(keys: re.Match[str]) -> str:
    """Keys as this platform and the window's language name them."""
    return native(keys[0])
