"""The report of changes as PDF, printed by Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument


def pdf_of(page: bytes, title: str) -> bytes:
    """Print an HTML page that this program made on A4.

    Not for pages from elsewhere: Qt would open the files that they reference.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Unspin")
    writer.setResolution(96)
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
        "th, td { text-align: left; padding: 3px 12px 3px 0 }"
    )
    # Qt does not support all of the page's style sheet and warns about every line of it.
    document.setHtml(_without_style(page.decode("utf-8")))
    document.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _without_style(page: str) -> str:
    head, _, rest = page.partition("<style>")
    return head + rest.partition("</style>")[2]
