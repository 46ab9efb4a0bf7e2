"""Many bars: past a few hundred a bar is no longer a thing but a column of pixels.

The heights are reduced to one per pixel with NumPy and laid into an image at once, so that a frame costs the same at
300 outcomes as at 65,536. For files that keep shapes they become one outline.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QPolygonF

from klviz.gui.hatching import HATCH
from klviz.gui.theme import Style
from klviz.picture import Bars, FloatArray, Plot

FINE = 2.0  # steps for each point of width in files


def paint_columns(painter: QPainter, bars: Bars, plot: Plot, inner: QRectF, style: Style) -> None:
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
        hangs = rows > foot  # the line lies inside its bar
        begin = np.where(hangs, np.minimum(low, up_to - thick), low)
        edge = (y >= begin) & (y < np.where(hangs, up_to, np.maximum(up_to, low + thick))) & present
        pixels[edge] = colour
    image = QImage(pixels.data, wide, last - first, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(inner.left(), inner.top() + first / ratio), image)


def paint_staircase(painter: QPainter, bars: Bars, plot: Plot, inner: QRectF, style: Style) -> None:
    """Draw many bars as one outline of steps, for files that keep shapes."""
    wide = max(1, math.ceil(inner.width() * FINE))
    heights = heights_per_pixel(bars, plot, wide)
    y = inner.bottom() - np.clip(plot.y.fraction(heights), 0.0, 1.0) * inner.height()
    foot = inner.bottom() - float(np.clip(plot.y.fraction(np.array([bars.base])), 0.0, 1.0)[0]) * inner.height()
    steps = np.flatnonzero(np.concatenate([[True], np.diff(y) != 0.0]))
    ends = np.concatenate([steps, [wide]]) / wide * inner.width() + inner.left()
    xs, ys = np.repeat(ends, 2)[1:-1], np.repeat(y[steps], 2)
    line = [QPointF(a, b) for a, b in zip(xs.tolist(), ys.tolist(), strict=True)]
    shape = QPolygonF([QPointF(inner.left(), foot), *line, QPointF(inner.right(), foot)])
    colour = style.theme.colour(bars.role)
    if bars.look == "solid":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(shape)
        return
    if bars.look == "outline":
        # A pattern and not clipped lines: Qt writes no clipping into an SVG.
        pattern = Qt.BrushStyle.FDiagPattern if bars.role == "gain" else Qt.BrushStyle.BDiagPattern
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, pattern))
        painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5 * style.lines))
    painter.drawPolyline(line)


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
