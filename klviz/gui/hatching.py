"""Hatching: a texture of slanted lines on the screen, lines in files."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from klviz.gui.theme import Style

HATCH = 7.0  # distance of the lines at line width 1
SHEET = 720  # device pixels


@dataclass(frozen=True, eq=False)
class Sheet:
    """Hatching ready to be cut from: blending a piece of a large pixmap is five times as fast as a textured fill."""

    pixmap: QPixmap
    step: int  # device pixels after which it repeats
    ratio: float


@lru_cache(maxsize=32)
def hatch_sheet(rgba: int, lines: float, ratio: float, backward: bool) -> Sheet:
    """Slanted lines, seamless, sharp at any pixel ratio."""
    step = max(4, round(HATCH * lines * ratio))
    tile = QImage(step, step, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor(0, 0, 0, 0))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor.fromRgba(rgba), 1.3 * lines * ratio))
    for shift in (-step, 0, step):
        if backward:
            painter.drawLine(QLineF(shift - 1, -1, shift + step + 1, step + 1))
        else:
            painter.drawLine(QLineF(shift - 1, step + 1, shift + step + 1, -1))
    painter.end()
    times = math.ceil(SHEET / step)
    pixels = np.tile(np.frombuffer(tile.constBits(), np.uint32).reshape(step, step), (times, times))
    side = times * step
    pixmap = QPixmap.fromImage(QImage(pixels.data, side, side, 4 * side, tile.format()))
    pixmap.setDevicePixelRatio(ratio)
    return Sheet(pixmap, step, ratio)


def paint_hatch(painter: QPainter, rect: QRectF, sheet: Sheet) -> None:
    """Hatch a rectangle; neighbouring rectangles meet without a seam."""
    hatch_at(painter, rect.left(), rect.top(), rect.width(), rect.height(), sheet)


def hatch_at(painter: QPainter, x: float, y: float, wide: float, high: float, sheet: Sheet) -> None:
    ratio, step = sheet.ratio, sheet.step
    left, top, right, bottom = round(x * ratio), round(y * ratio), round((x + wide) * ratio), round((y + high) * ratio)
    most = min(sheet.pixmap.width(), sheet.pixmap.height()) - step
    for down in range(top, bottom, most):
        for across in range(left, right, most):
            size = min(most, right - across), min(most, bottom - down)
            if ratio == 1.0:
                painter.drawPixmap(across, down, sheet.pixmap, across % step, down % step, *size)
            else:
                target = QRectF(across / ratio, down / ratio, size[0] / ratio, size[1] / ratio)
                painter.drawPixmap(target, sheet.pixmap, QRectF(across % step, down % step, *size))


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
