"""Bars as crisp rectangles, with hatching, handles, pins and the arrow through the roof; many go to paint_dense."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from klviz.gui.hatching import hatch_at, hatch_lines, hatch_sheet
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
    if bars.edges is None:
        axis = plot.x
        x0, x1 = unit_columns(bars.heights.shape[0], bars.gap, axis.low, axis.high, inner.left(), inner.width())
    else:
        x = inner.left() + plot.x.fraction(bars.edges) * inner.width()
        x0, x1 = x[:-1], x[1:]
    return Columns(
        x0,
        x1,
        pixel_rows(bars.heights, plot, inner),
        float(pixel_rows(np.array([bars.base]), plot, inner)[0]),
    )


@lru_cache(maxsize=32)
def unit_columns(
    count: int, gap: float, low: float, high: float, left: float, width: float
) -> tuple[FloatArray, FloatArray]:
    """Left and right ends of columns one unit apart, in pixels; the same from frame to frame."""
    start = np.arange(count, dtype=np.float64) - 0.5 + gap / 2
    x0 = left + (start - low) / (high - low) * width
    x1 = x0 + (1.0 - gap) / (high - low) * width
    x0.flags.writeable = x1.flags.writeable = False
    return x0, x1


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
    colour = style.theme.colour(bars.role)
    whole = not vector and ratio == 1.0
    rects = Rects(left[present], np.minimum(top, foot)[present], right[present], np.maximum(top, foot)[present])
    match bars.look:
        case "solid":
            fill(painter, rects, colour, whole)
            if bars.edges is not None:
                wide = rects.width > 3
                walls = Rects(rects.right - 1, rects.top, rects.right, rects.bottom).those(wide)
                fill(painter, walls, QColor(style.theme.panel), whole)
        case "outline":
            if vector:
                for rect in rects.rects():
                    hatch_lines(painter, rect, colour, style)
            else:
                sheet = hatch_sheet(colour.rgba(), style.lines, ratio, bars.role == "gain")
                for x, y, across, down in rects.corners().tolist():
                    hatch_at(painter, x, y, across, down, sheet)
            pen = max(1.0, round(2.0 * style.lines * ratio)) / ratio if not vector else 2.0 * style.lines
            fill(painter, sides(rects, foot, pen, least=1 / ratio), colour, whole)
        case "tick":
            thick = 2.0 * style.lines
            ends = np.where(rects.top >= foot, rects.bottom, rects.top) - thick / 2
            if whole:
                ends, thick = np.floor(ends), float(round(thick))
            fill(painter, Rects(rects.left, ends, rects.right, ends + 1.5 * thick), colour, whole)
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5 * style.lines, Qt.PenStyle.DashLine))
            for r in rects.rects():
                painter.drawPolyline([r.bottomLeft(), r.topLeft(), r.topRight(), r.bottomRight()])
    for i in np.flatnonzero(np.isinf(bars.heights) & present).tolist():
        paint_roof(painter, QRectF(left[i], inner.top(), right[i] - left[i], inner.height()), colour, style)
    if bars.edits is not None:
        paint_handles(painter, bars, place, inner, style)


@dataclass(frozen=True, eq=False)
class Rects:
    """Many rectangles, a side each."""

    left: FloatArray
    top: FloatArray
    right: FloatArray
    bottom: FloatArray

    @property
    def width(self) -> FloatArray:
        return self.right - self.left

    def those(self, chosen: np.ndarray) -> Rects:
        return Rects(self.left[chosen], self.top[chosen], self.right[chosen], self.bottom[chosen])

    def corners(self) -> FloatArray:
        """Left, top, width and height of each, a row each."""
        return np.stack([self.left, self.top, self.width, self.bottom - self.top], axis=1)

    def rects(self) -> list[QRectF]:
        return [QRectF(*corner) for corner in self.corners().tolist()]


def fill(painter: QPainter, rects: Rects, colour: QColor, whole: bool) -> None:
    """Rectangles of one colour; those on whole pixels need no objects, which takes half the time."""
    if not whole:
        for rect in rects.rects():
            painter.fillRect(rect, colour)
        return
    for x, y, wide, high in np.round(rects.corners()).astype(np.int32).tolist():
        painter.fillRect(x, y, wide, high, colour)


def sides(rects: Rects, foot: float, pen: float, least: float) -> Rects:
    """The three sides of bars that do not stand on their foot, as thin rectangles inside them."""
    thin = np.clip(np.floor(rects.width / 4 / least) * least, least, pen)
    hangs = rects.top >= foot
    # A bar of less height than the pen is wide is all end.
    end = np.where(hangs, np.maximum(rects.bottom - thin, rects.top), rects.top)
    below = np.where(hangs, rects.bottom, np.minimum(rects.top + thin, rects.bottom))
    return Rects(
        np.concatenate([rects.left, rects.left, rects.right - thin]),
        np.concatenate([end, rects.top, rects.top]),
        np.concatenate([rects.right, rects.left + thin, rects.right]),
        np.concatenate([below, rects.bottom, rects.bottom]),
    )


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
