"""Hatching: a texture of slanted lines on the screen, lines in files."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from klviz.gui.theme import Style

HATCH = 7.0  # distance of the lines at line width 1


@lru_cache(maxsize=64)
def hatch_brush(rgba: int, lines: float, ratio: float, backward: bool) -> QBrush:
    """A texture of slanted lines, seamless, sharp at any pixel ratio."""
    size = max(4, round(HATCH * lines * ratio))
    tile = QPixmap(size, size)
    tile.fill(QColor(0, 0, 0, 0))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgba(rgba), 1.3 * lines * ratio))
    for shift in (-size, 0, size):
        if backward:
            painter.drawLine(QLineF(shift - 1, -1, shift + size + 1, size + 1))
        else:
            painter.drawLine(QLineF(shift - 1, size + 1, shift + size + 1, -1))
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def hatch_lines(painter: QPainter, rect: QRectF, colour: QColor, style: Style) -> None:
    """The same hatching as lines, for files that are drawn and not photographed."""
    step = HATCH * style.lines
    painter.setPen(QPen(colour, 1.3 * style.lines))
    first = math.ceil((rect.left() + rect.top()) / step)
    last = math.floor((rect.right() + rect.bottom()) / step)
    for n in range(first, last + 1):
        total = n * step
        x0, x1 = max(rect.left(), total - rect.bottom()), min(rect.right(), total - rect.top())
        if x1 > x0:
            painter.drawLine(QPointF(x0, total - x0), QPointF(x1, total - x1))
