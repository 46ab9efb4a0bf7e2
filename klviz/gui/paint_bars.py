"""Bars: few as crisp rectangles, many as columns of pixels, both with the same hatching.

Past `DENSE` columns a bar is no longer a thing but a pixel column, so the marks are reduced to one height per pixel
with NumPy and laid into an image at once: a frame costs the same at 300 outcomes as at 65,536.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QPolygonF, QTransform

from klviz.gui.theme import Style
from klviz.picture import Bars, FloatArray, Look, Plot, Role

DENSE = 200
HATCH = 7.0  # distance of hatch lines at line width 1
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
    if bars.heights.shape[0] > DENSE and not vector:
        paint_dense(painter, bars, plot, inner, style)
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


def paint_dense(painter: QPainter, bars: Bars, plot: Plot, inner: QRectF, style: Style) -> None:
    """Draw many bars as an image of pixel columns."""
    ratio = painter.device().devicePixelRatioF()
    wide, high = max(1, round(inner.width() * ratio)), max(1, round(inner.height() * ratio))
    heights = heights_per_pixel(bars, plot, wide)
    rows = np.clip(np.round((1.0 - np.clip(plot.y.fraction(heights), 0.0, 1.0)) * high), 0, high).astype(np.int32)
    foot = round((1.0 - float(np.clip(plot.y.fraction(np.array([bars.base])), 0.0, 1.0)[0])) * high)
    thick = max(1, round(2.0 * style.lines * ratio))
    colour = np.uint32(style.theme.colour(bars.role).rgba())
    up, down = np.minimum(rows, foot), np.maximum(rows, foot)
    first, last = int(up.min()), int(down.max())
    if bars.look in ("outline", "line", "tick"):
        first, last = max(0, first - thick), min(high, last + thick)
    if first >= last:
        return
    pixels = np.zeros((last - first, wide), dtype=np.uint32)
    y = np.arange(first, last, dtype=np.int32)[:, None]
    if bars.look in ("solid", "outline"):
        inside = (y >= up) & (y < down)
        if bars.look == "outline":
            inside &= hatch_mask(
                high,
                wide,
                round(HATCH * style.lines * ratio),
                max(1, round(1.2 * ratio)),
                bars.role == "gain",
            )[first:last]
        pixels[inside] = colour
    if bars.look != "solid":
        before = np.concatenate([rows[:1], rows[:-1]])
        low, up_to = np.minimum(rows, before), np.maximum(rows, before)
        present = heights != bars.base
        edge = (y >= low) & (y < np.maximum(up_to, low + thick)) & present
        pixels[edge] = colour
    image = QImage(pixels.data, wide, last - first, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(inner.left(), inner.top() + first / ratio), image)


def heights_per_pixel(bars: Bars, plot: Plot, wide: int) -> FloatArray:
    """One height per pixel column: of the bar there, or the tallest (deepest, if they hang) of the bars there."""
    count = bars.heights.shape[0]
    if bars.edges is not None:
        middles = plot.x.low + (np.arange(wide) + 0.5) / wide * (plot.x.high - plot.x.low)
        found = np.clip(np.searchsorted(bars.edges, middles, side="right") - 1, 0, count - 1)
        return bars.heights[found]
    low, high = plot.x.low + 0.5, plot.x.high + 0.5
    if high - low <= wide:
        found = np.clip((low + (np.arange(wide) + 0.5) / wide * (high - low)).astype(np.intp), 0, count - 1)
        return bars.heights[found]
    starts = np.clip((low + np.arange(wide) / wide * (high - low)).astype(np.intp), 0, count - 1)
    hangs = bool(bars.heights.min() < bars.base)
    reduce = np.minimum if hangs else np.maximum
    return np.asarray(reduce.reduceat(bars.heights, starts))


@lru_cache(maxsize=16)
def hatch_mask(high: int, wide: int, step: int, thick: int, backward: bool) -> np.ndarray:
    y, x = np.arange(high)[:, None], np.arange(wide)[None, :]
    slant = (x - y) if backward else (x + y)
    mask = (slant % max(step, thick + 2)) < thick
    mask.flags.writeable = False
    return mask
