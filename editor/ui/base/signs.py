"""The signs of the kinds of suspects, as lists draw them."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from editor.engine.suspect import Kind
from editor.review.kinds import KINDS


def sign_shape(kind: Kind, middle: QPointF, size: float) -> QPainterPath:
    """The outline of a kind's sign around a point; `size` is a quarter of an em, in pixels."""
    path = QPainterPath()
    corners = KINDS[kind].sign
    if not corners:
        path.addEllipse(middle, size, size)
    else:
        path.addPolygon(QPolygonF([middle + QPointF(x, y) * size for x, y in corners]))
        path.closeSubpath()
    return path
