"""The part of a plot that moves: the lit column, the marks in order, the badges."""

from __future__ import annotations

import math
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from klviz.gui.contours import contour_lines
from klviz.gui.layout import Box
from klviz.gui.paint_axes import paint_baseline, paint_grid, shown_badges
from klviz.gui.paint_bars import paint_bars
from klviz.gui.theme import Style, legible
from klviz.picture import (
    Area,
    Axis,
    Bars,
    Contours,
    Curve,
    Dash,
    FloatArray,
    Handle,
    Heat,
    Plot,
    Points,
    Segments,
    Text,
)

DASHES: dict[Dash, Qt.PenStyle] = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
}

TEXTS = (1.0, 0.86, 0.74, 0.64, 0.55)  # sizes tried for words in a plot
FIELDS: WeakKeyDictionary[Heat | Contours, tuple[object, QImage]] = WeakKeyDictionary()
"""Shades and lines as they were last drawn, with what the drawing depended on."""


def paint_plot(
    painter: QPainter, plot: Plot, box: Box, style: Style, *, vector: bool = False, focus: bool = False
) -> None:
    """Draw what a plot shows between its axes; with `focus`, a ring around the column that keys act on."""
    inner = box.inner
    paint_lit(painter, plot, inner, style, focus=focus)
    paint_grid(painter, plot.y, inner, style)
    paint_baseline(painter, plot, inner, style)
    taken: list[QRectF] = []
    for mark in plot.marks:
        if isinstance(mark, Bars):
            paint_bars(painter, mark, plot, inner, style, vector=vector)
        elif isinstance(mark, Text):
            paint_text(painter, mark, plot, box, style, taken)
        else:
            painter.save()
            if not isinstance(mark, Handle):  # what a hand takes hold of stays whole at the edge
                painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            paint_shape(painter, mark, plot, inner, style, vector=vector)
            painter.restore()
    paint_badges(painter, plot, box, style)


def paint_shape(
    painter: QPainter,
    mark: Curve | Area | Points | Segments | Heat | Contours | Handle,
    plot: Plot,
    inner: QRectF,
    style: Style,
    *,
    vector: bool = False,
) -> None:
    colour = style.theme.colour(mark.role)
    match mark:
        case Curve():
            painter.setPen(QPen(colour, mark.width * style.lines, DASHES[mark.dash]))
            for run in runs(mark.x, mark.y):
                painter.drawPolyline(polygon(mark.x[run], mark.y[run], plot, inner))
        case Area():
            outline = QPolygonF(
                [
                    *polygon(mark.x, mark.high, plot, inner),
                    *polygon(mark.x[::-1], mark.low[::-1], plot, inner),
                ]
            )
            faded = QColor(colour)
            faded.setAlphaF(0.28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded)
            painter.drawPolygon(outline)
        case Points():
            painter.setPen(QPen(QColor(style.theme.panel), style.lines))
            painter.setBrush(colour)
            radius = mark.size * style.scale / 2
            for point in polygon(mark.x, mark.y, plot, inner):
                painter.drawEllipse(point, radius, radius)
        case Segments():
            painter.setPen(QPen(colour, mark.width * style.lines, DASHES[mark.dash]))
            starts, ends = polygon(mark.x0, mark.y0, plot, inner), polygon(mark.x1, mark.y1, plot, inner)
            painter.drawLines([QLineF(a, b) for a, b in zip(starts, ends, strict=True)])
        case Heat() | Contours():
            paint_field(painter, mark, inner, style, vector=vector)
        case Handle():
            paint_handle(painter, mark, plot, inner, style)


def place(axis: Axis, value: float) -> float:
    """Where a value lies on an axis, as a fraction of its length."""
    return float(axis.fraction(np.array(value)))


def polygon(x: FloatArray, y: FloatArray, plot: Plot, inner: QRectF) -> list[QPointF]:
    px = inner.left() + np.clip(plot.x.fraction(x), -4.0, 5.0) * inner.width()
    py = inner.bottom() - np.clip(plot.y.fraction(y), -4.0, 5.0) * inner.height()
    return [QPointF(a, b) for a, b in zip(px.tolist(), py.tolist(), strict=True)]


def runs(x: FloatArray, y: FloatArray) -> list[slice]:
    """The stretches without NaN."""
    good = ~(np.isnan(x) | np.isnan(y))
    edges = np.flatnonzero(np.diff(np.concatenate([[False], good, [False]]).astype(np.int8)))
    return [slice(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 1]


def paint_field(painter: QPainter, mark: Heat | Contours, inner: QRectF, style: Style, *, vector: bool) -> None:
    """Shades or lines over the whole plot. On pixels they are kept for as long as the mark lives, since a scene that
    plays hands out the same mark again and again."""
    if vector:
        draw_field(painter, mark, inner, style)
        return
    ratio = painter.device().devicePixelRatioF()
    key = (inner.size().toTuple(), style.theme, style.lines, ratio)
    known = FIELDS.get(mark)
    if known is None or known[0] != key:
        image = QImage((inner.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        into = QPainter(image)
        into.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        draw_field(into, mark, QRectF(0.0, 0.0, inner.width(), inner.height()), style)
        into.end()
        known = FIELDS[mark] = (key, image)
    painter.drawImage(inner.topLeft(), known[1])


def draw_field(painter: QPainter, mark: Heat | Contours, inner: QRectF, style: Style) -> None:
    if isinstance(mark, Heat):
        draw_heat(painter, mark, inner, style)
        return
    rows, cols = mark.values.shape
    lines = contour_lines(mark.values, mark.levels)
    x = inner.left() + lines[:, :, 0] * (inner.width() / (cols - 1))
    y = inner.bottom() - lines[:, :, 1] * (inner.height() / (rows - 1))
    painter.setPen(QPen(style.theme.colour(mark.role), 1.2 * style.lines))
    painter.drawLines([QLineF(*ends) for ends in np.stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1]], axis=1).tolist()])


def draw_heat(painter: QPainter, mark: Heat, inner: QRectF, style: Style) -> None:
    low, high = QColor(style.theme.panel), style.theme.colour(mark.role)
    share = np.clip(mark.values, 0.0, 1.0)[::-1, :, None]
    ends = np.array([[c.blue(), c.green(), c.red(), 255] for c in (low, high)], dtype=np.float64)
    pixels = np.ascontiguousarray(np.round(ends[0] + share * (ends[1] - ends[0])).astype(np.uint8))
    rows, cols = mark.values.shape
    image = QImage(pixels.data, cols, rows, 4 * cols, QImage.Format.Format_RGB32)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.drawImage(inner, image)


def lit_column(plot: Plot, inner: QRectF) -> QRectF | None:
    """The whole column of the lit outcome."""
    if plot.lit is None:
        return None
    bars = next((mark for mark in plot.marks if isinstance(mark, Bars)), None)
    if bars is None or plot.lit >= bars.heights.shape[0]:
        return None
    if bars.edges is None:
        ends = plot.x.fraction(np.array([plot.lit - 0.5, plot.lit + 0.5]))
    else:
        ends = plot.x.fraction(bars.edges[plot.lit : plot.lit + 2])
    left, right = (inner.left() + ends * inner.width()).tolist()
    return QRectF(left, inner.top(), max(right - left, 1.0), inner.height())


def paint_lit(painter: QPainter, plot: Plot, inner: QRectF, style: Style, *, focus: bool) -> None:
    column = lit_column(plot, inner)
    if column is None:
        return
    painter.fillRect(column, QColor(style.theme.lit))
    if focus and plot.active is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.theme.text("p" if plot.active == "p" else "q"), 2 * style.lines))
        painter.drawRect(column.adjusted(1, -2, -1, 2))


def paint_text(painter: QPainter, mark: Text, plot: Plot, box: Box, style: Style, taken: list[QRectF]) -> None:
    """Words at a place, kept inside the plot and clear of others, on a plate so that they read over any mark."""
    parts = [(legible(text), role) for text, role in mark.parts]
    metrics, inner = style.metrics(1.0, mark.strong), box.inner
    widths = [style.advance(text, 1.0, mark.strong) for text, _ in parts]
    width, height = sum(widths) + 0.7 * style.px, 1.25 * metrics.height()
    x = inner.left() + min(max(place(plot.x, mark.x), 0.0), 1.0) * inner.width() - mark.anchor[0] * width
    y = inner.bottom() - min(max(place(plot.y, mark.y), 0.0), 1.0) * inner.height()
    y -= mark.anchor[1] * height + (0.15 * style.px if mark.anchor[1] == 1.0 else 0.0)
    plate = clear_place(QRectF(x, y, width, height), inner, taken, mark.optional)
    if plate is None:
        return
    taken.append(plate)
    back = QColor(style.theme.panel)
    back.setAlphaF(0.86)
    painter.fillRect(plate, back)
    painter.setFont(style.font(1.0, mark.strong))
    at, base = plate.left() + 0.35 * style.px, plate.top() + (height - metrics.height()) / 2 + metrics.ascent()
    for (text, role), part in zip(parts, widths, strict=True):
        painter.setPen(style.theme.text(role))
        painter.drawText(QPointF(at, base), text)
        at += part


def clear_place(plate: QRectF, inner: QRectF, taken: list[QRectF], optional: bool) -> QRectF | None:
    """The plate inside the plot where no other lies: as near as may be, or None."""
    if plate.width() > inner.width() or plate.height() > inner.height():
        return None
    left = min(max(plate.left(), inner.left()), inner.right() - plate.width())
    for shift in (0.0,) if optional else (0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0):
        top = min(max(plate.top() + shift * plate.height(), inner.top()), inner.bottom() - plate.height())
        moved = QRectF(left, top, plate.width(), plate.height())
        if not any(moved.intersects(other) for other in taken):
            return moved
    return None


def paint_handle(painter: QPainter, mark: Handle, plot: Plot, inner: QRectF, style: Style) -> None:
    centre = handle_point(mark, plot, inner)
    path = QPainterPath()
    path.addEllipse(centre, 0.55 * style.px, 0.55 * style.px)
    painter.fillPath(path, style.theme.colour(mark.role))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(style.theme.panel), 2 * style.lines))
    painter.drawEllipse(centre, 0.55 * style.px, 0.55 * style.px)
    if mark.label:
        painter.setFont(style.font(0.8, True))
        half = 0.7 * style.px
        place = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), mark.label)


def handle_point(mark: Handle, plot: Plot, inner: QRectF) -> QPointF:
    x = inner.left() + place(plot.x, mark.x) * inner.width()
    y = inner.bottom() - place(plot.y, mark.y) * inner.height()
    if math.isnan(y):
        y = inner.bottom()
    return QPointF(min(max(x, inner.left()), inner.right()), min(max(y, inner.top()), inner.bottom()))


def paint_badges(painter: QPainter, plot: Plot, box: Box, style: Style) -> None:
    """Remarks in the upper right corner; a warning stands on its own colour."""
    metrics = style.metrics(0.86, True)
    right = box.outer.right() - 0.6 * style.px
    height = metrics.height() + 0.15 * style.px
    top = box.outer.top() + 0.3 * style.px
    painter.setFont(style.font(0.86, True))
    for text, role in reversed(shown_badges(plot, box, style)):
        width = metrics.horizontalAdvance(text) + 0.8 * style.px
        plate = QRectF(right - width, top, width, height)
        if role == "warning":
            painter.fillRect(plate, style.theme.colour("warning"))
            painter.setPen(QColor("#241a00"))
        else:
            painter.setPen(style.theme.text(role))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), text)
        right -= width + 0.5 * style.px
