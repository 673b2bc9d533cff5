"""The report of changes as PDF, printed by Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

if TYPE_CHECKING:
    from collections.abc import Callable

RESOLUTION: Final = 96
"""Dots per inch."""
MARGIN: Final = round(RESOLUTION * 2 / 2.54)
"""The margin inside the printed area, which has the page number: 2 cm, as QTextDocument.print has
it. That prints all pages in one call, which cannot be stopped and takes a minute for thousands of
changes."""


def pdf_of(page: bytes, title: str, check: Callable[[], None]) -> bytes:
    """Print an HTML page that this program made on A4, calling `check` before each page.

    Ends with the exception that `check` raises. Not for pages from elsewhere: Qt would open the
    files that they reference.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Unspin")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 18, 18, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultStyleSheet(
        "del { color: #8c1d18; text-decoration: line-through } ins { color: #1f5a38 }"
        "a { color: black; text-decoration: none }"
        "th, td { text-align: left; padding: 3px 12px 3px 0 }"
    )
    # Qt does not support all of the page's style sheet and warns about every line of it.
    html = _without_style(page.decode("utf-8"))
    # Nor does it make tables as wide as the page by itself.
    document.setHtml(html.replace("<table", '<table width="100%"'))
    document.documentLayout().setPaintDevice(writer)
    frame = document.rootFrame().frameFormat()
    frame.setMargin(MARGIN)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    with QPainter(writer) as painter:
        _print(document, painter, writer, check)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _print(
    document: QTextDocument, painter: QPainter, writer: QPdfWriter, check: Callable[[], None]
) -> None:
    size = document.pageSize()
    painter.setFont(document.defaultFont())
    for number in range(document.pageCount()):
        check()
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * size.height())
        document.drawContents(painter, QRectF(QPointF(0, number * size.height()), size))
        painter.restore()
        name = str(number + 1)
        across = size.width() - MARGIN - painter.fontMetrics().horizontalAdvance(name)
        down = size.height() - MARGIN + painter.fontMetrics().ascent() + 5 * RESOLUTION / 72
        painter.drawText(QPointF(across, down), name)


def _without_style(page: str) -> str:
    head, _, rest = page.partition("<style>")
    return head + rest.partition("</style>")[2]
