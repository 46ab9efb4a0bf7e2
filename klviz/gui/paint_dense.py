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
    y = np.arange(first, last, dtype=np.int16)[:, None]
    up, down = up.astype(np.int16), down.astype(np.int16)
    pixels, inside, under = (room[: last - first] for room in rooms(high, wide))
    if bars.look in ("solid", "outline"):
        np.greater_equal(y, up, out=inside)
        if int(down.min()) < last:
            np.less(y, down, out=under)
            inside &= under
        pixels[...] = inside  # to 32 bits first: a product of masks and colours would go through small buffers
        if bars.look == "solid":
            pixels *= colour
        else:
            step, thin = round(HATCH * style.lines * ratio), max(1, round(1.2 * ratio))
            pixels *= hatch_pixels(high, wide, step, thin, bars.role == "gain", int(colour))[first:last]
    else:
        pixels.fill(0)
    if bars.look != "solid":
        before = np.concatenate([rows[:1], rows[:-1]])
        low, up_to = np.minimum(rows, before), np.maximum(rows, before)
        hangs = rows > foot  # the line lies inside its bar
        begin = np.where(hangs, np.minimum(low, up_to - thick), low)
        end = np.where(hangs, up_to, np.maximum(up_to, low + thick))
        begin, end = np.clip(begin, first, last), np.clip(end, first, last)
        tall = np.where(heights != bars.base, np.maximum(end - begin, 0), 0)
        # The line is thin: its pixels one after another, not every pixel asked whether it is one.
        across = np.repeat(np.arange(wide), tall)
        run = np.arange(across.shape[0]) - np.repeat(np.cumsum(tall) - tall, tall)
        pixels[np.repeat(begin, tall) - first + run, across] = colour
    image = QImage(pixels.data, wide, last - first, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(inner.left(), inner.top() + first / ratio), image)


@lru_cache(maxsize=4)
def rooms(high: int, wide: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pixels and two masks to work in: fresh memory for each frame costs more than what is done in it."""
    return np.empty((high, wide), np.uint32), np.empty((high, wide), bool), np.empty((high, wide), bool)


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


@lru_cache(maxsize=8)
def hatch_pixels(high: int, wide: int, step: int, thick: int, backward: bool, colour: int) -> np.ndarray:
    """Slanted lines of a colour as pixels of a whole plot."""
    y, x = np.arange(high)[:, None], np.arange(wide)[None, :]
    slant = (x - y) if backward else (x + y)
    pixels = np.where((slant % max(step, thick + 2)) < thick, np.uint32(colour), np.uint32(0))
    pixels.flags.writeable = False
    return pixels
