"""Bars as crisp rectangles, with hatching, handles, pins and the arrow through the roof; many go to paint_dense."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from klviz.gui.hatching import hatch_brush, hatch_lines
from klviz.gui.paint_dense import paint_columns, paint_staircase
from klviz.gui.theme import Style
from klviz.picture import Bars, FloatArray, Look, Plot, Role

DENSE = 200
HANDLE = 24.0


@dataclass(frozen=True, eq=False)
class Columns:
    """Bars in pixels: left and right ends, the end that moves and the end that stands."""

    left: FloatArray
    right: FloatArray
    top: FloatArray
    foot: float


def columns(bars: Bars, plot: Plot, inner: QRectF) -> Columns:
    """Where each bar lies; infinite heights are cut at the roof, everything at the plot's own ends."""
    count = bars.heights.shape[0]
    if bars.edges is None:
        start, gap = np.arange(count, dtype=np.float64) - 0.5 + bars.gap / 2, 1.0 - bars.gap
        x0 = inner.left() + plot.x.fraction(start) * inner.width()
        x1 = x0 + gap / (plot.x.high - plot.x.low) * inner.width()
    else:
        x = inner.left() + plot.x.fraction(bars.edges) * inner.width()
        x0, x1 = x[:-1], x[1:]
    return Columns(
        x0,
        x1,
        pixel_rows(bars.heights, plot, inner),
        float(pixel_rows(np.array([bars.base]), plot, inner)[0]),
    )


def pixel_rows(values: FloatArray, plot: Plot, inner: QRectF) -> FloatArray:
    return inner.bottom() - np.clip(plot.y.fraction(values), 0.0, 1.0) * inner.height()


def paint_bars(painter: QPainter, bars: Bars, plot: Plot, inner: QRectF, style: Style, *, vector: bool = False) -> None:
    """Draw a Bars mark into the plot's inner rectangle."""
    if bars.heights.shape[0] > DENSE:
        (paint_staircase if vector else paint_columns)(painter, bars, plot, inner, style)
        return
    place = columns(bars, plot, inner)
    ratio = 1.0 if vector else painter.device().devicePixelRatioF()
    left, right, top = place.left, place.right, place.top
    foot = place.foot
    if not vector:
        left, right, top = (np.round(side * ratio) / ratio for side in (left, right, top))
        foot = round(foot * ratio) / ratio
        right = np.maximum(right, left + 1 / ratio)
    present = (bars.heights != bars.base) & (right > left)
    if bars.base > 0.0:
        present &= bars.heights > bars.base
    least = max(1.0, style.lines) * np.where(bars.heights < bars.base, -1.0, 1.0)
    top = np.where(np.abs(foot - top) < 1.0, foot - least, top)
    shown = np.flatnonzero(present)
    brush = look_brush(bars, style, ratio, vector)
    pen_width = 2.0 * style.lines
    colour = style.theme.colour(bars.role)
    for i, x0, x1, y in zip(
        shown.tolist(), left[shown].tolist(), right[shown].tolist(), top[shown].tolist(), strict=True
    ):
        rect = QRectF(x0, min(y, foot), x1 - x0, abs(foot - y))
        if bars.look == "solid":
            painter.fillRect(rect, colour)
            if bars.edges is not None and x1 - x0 > 3:
                painter.fillRect(QRectF(x1 - 1, rect.top(), 1, rect.height()), QColor(style.theme.panel))
        elif bars.look == "outline":
            if vector:
                hatch_lines(painter, rect, colour, style)
            else:
                painter.fillRect(rect, brush)
            w = min(pen_width, max(1.0, (x1 - x0) / 4))
            down = y > foot
            painter.fillRect(QRectF(x0, y - w if down else y, x1 - x0, w), colour)
            painter.fillRect(QRectF(x0, rect.top(), w, rect.height()), colour)
            painter.fillRect(QRectF(x1 - w, rect.top(), w, rect.height()), colour)
        elif bars.look == "tick":
            painter.fillRect(QRectF(x0, y - pen_width / 2, x1 - x0, 1.5 * pen_width), colour)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5 * style.lines, Qt.PenStyle.DashLine))
            painter.drawPolyline([QPointF(x0, foot), QPointF(x0, y), QPointF(x1, y), QPointF(x1, foot)])
        if math.isinf(bars.heights[i]):
            paint_roof(painter, QRectF(x0, inner.top(), x1 - x0, inner.height()), colour, style)
    if bars.edits is not None:
        paint_handles(painter, bars, place, inner, style)


def look_brush(bars: Bars, style: Style, ratio: float, vector: bool) -> QBrush:
    if bars.look != "outline" or vector:
        return QBrush()
    return hatch_brush(style.theme.colour(bars.role).rgba(), style.lines, ratio, bars.role == "gain")


def paint_roof(painter: QPainter, column: QRectF, colour: QColor, style: Style) -> None:
    """The sign that a bar goes on for ever: an arrow head through the roof, and ∞ where there is room."""
    middle, size = column.center().x(), min(0.8 * style.px, column.width() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    roof = column.top()
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle - size, roof + 0.2 * size),
                QPointF(middle, roof - 0.9 * size),
                QPointF(middle + size, roof + 0.2 * size),
            ]
        )
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    metrics = style.metrics(1.3, True)
    width = metrics.horizontalAdvance("∞") + 0.5 * style.px
    if column.width() >= width:
        badge = QRectF(middle - width / 2, roof + 0.5 * style.px, width, 0.85 * metrics.height())
        painter.fillRect(badge, QColor(style.theme.panel))
        painter.setPen(style.theme.text("ink"))
        painter.setFont(style.font(1.3, True))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), "∞")


def paint_handles(painter: QPainter, bars: Bars, place: Columns, inner: QRectF, style: Style) -> None:
    """Grips for bars too small to see, and pins."""
    low = np.flatnonzero(np.abs(place.foot - place.top) < 3.0)
    colour = style.theme.colour(bars.role)
    share = 0.28 if bars.look == "solid" else 0.72
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for i in low.tolist():
        width = min(HANDLE * style.scale, 0.4 * (place.right[i] - place.left[i]))
        if width < 3:
            break
        middle = place.left[i] + share * (place.right[i] - place.left[i])
        grip = QRectF(middle - width / 2, place.foot - 0.28 * style.px, width, 0.4 * style.px)
        painter.setPen(QPen(colour, 1.4 * style.lines))
        painter.setBrush(colour if bars.look == "solid" else QColor(style.theme.panel))
        painter.drawRoundedRect(grip, 0.2 * style.px, 0.2 * style.px)
    for i in sorted(bars.pinned):
        middle = place.left[i] + share * (place.right[i] - place.left[i])
        y, size = float(place.top[i]), 0.36 * style.px
        painter.setPen(QPen(QColor(style.theme.panel), 1.2 * style.lines))
        painter.setBrush(style.theme.text("ink"))
        painter.drawEllipse(QPointF(middle, y - 1.2 * size), size, size)
        painter.setPen(QPen(style.theme.text("ink"), 1.8 * style.lines))
        painter.drawLine(QPointF(middle, y - 0.2 * size), QPointF(middle, y + 1.6 * size))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def swatch(painter: QPainter, rect: QRectF, role: Role, look: Look, style: Style) -> None:
    """A legend's sample of a role."""
    colour = style.theme.colour(role)
    if look == "solid":
        painter.fillRect(rect, colour)
    elif look in ("dash", "dot"):
        painter.setPen(QPen(colour, 2.5 * style.lines, Qt.PenStyle.DashLine if look == "dash" else Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
    elif look == "tick":
        painter.fillRect(QRectF(rect.left(), rect.center().y() - style.lines, rect.width(), 3 * style.lines), colour)
    else:
        painter.save()
        painter.setClipRect(rect)
        hatch_lines(painter, rect, colour, style)
        painter.restore()
        painter.setPen(QPen(colour, 1.5 * style.lines))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
