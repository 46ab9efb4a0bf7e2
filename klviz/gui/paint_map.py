"""How a heat map is drawn: its cells, names along two sides, and the bar that says what colours mean."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from klviz.batch.reduction import Shades
from klviz.gui.hatching import hatch_sheet, paint_hatch
from klviz.gui.paint_axes import paint_panel, round_ticks, y_pixel
from klviz.gui.shades import LEVELS, MISSING, colours
from klviz.gui.theme import Style, legible
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.gui.heat_map import HeatMap

SMALL = 0.86
LONGEST = 9.0  # of names, in heights of the type
LEAST_HATCHED = 7.0  # pixels of a cell
MOST_HATCHED = 4000
SAMPLED = 200
Align = Qt.AlignmentFlag


@dataclass(frozen=True)
class Place:
    """Where the map lies: area, the rectangle of cells; cells: first and last row, first and last column that are seen,
    in part or whole; image: where those lie, partly outside of the area; bar: the bar of colours."""

    area: QRectF
    image: QRectF
    cells: tuple[int, int, int, int]
    bar: QRectF


def place(outer: QRectF, view: HeatMap) -> Place:
    style, window = view.style_, view.window_
    px, line = style.px, style.metrics(SMALL).height()
    names = widest(view, "P", style)
    right = max(5.6 * px, style.advance(view.unit or " ", SMALL) + 2.6 * px)
    top = style.metrics(1.0, True).height() + 0.9 * px
    area = outer.adjusted(0.8 * px + line + names + 0.4 * px, top, -right - 0.8 * px, -(2 * line + 0.9 * px))
    area.setSize(area.size().expandedTo(area.size().__class__(20.0, 20.0)))
    if view.result.tables.same:
        side = min(area.width(), area.height())
        area = QRectF(area.left() + max(0.0, (area.width() - side) / 2), area.top(), side, side)
    area = QRectF(area.toRect())
    first, left = math.floor(window.top + 1e-9), math.floor(window.left + 1e-9)
    last = min(math.ceil(window.top + window.down - 1e-9), view.rows.size)
    end = min(math.ceil(window.left + window.across - 1e-9), view.columns.size)
    high, wide = area.height() / window.down, area.width() / window.across
    image = QRectF(
        area.left() + (left - window.left) * wide,
        area.top() + (first - window.top) * high,
        (end - left) * wide,
        (last - first) * high,
    )
    extra = (2.0 if view.beyond else 0.0) + (2.0 if view.missing else 0.0)
    bar_top = area.top() + 1.4 * line
    bar = QRectF(area.right() + 1.3 * px, bar_top, 1.1 * px, max(area.bottom() - bar_top - extra * line, 10.0))
    return Place(area, image, (first, last, left, end), bar)


def widest(view: HeatMap, table: str, style: Style) -> float:
    count = view.rows.size if table == "P" else view.columns.size
    some = np.unique(np.linspace(0, count - 1, SAMPLED).astype(int)).tolist() if count else []
    longest = max((style.advance(view.result.name(table, row), SMALL) for row in some), default=0.0)
    return min(longest, LONGEST * style.px)


def paint(painter: QPainter, view: HeatMap, place: Place, picture: QImage, found: Shades) -> None:
    style, theme = view.style_, view.style_.theme
    painter.fillRect(view.rect(), QColor(theme.window))
    paint_panel(painter, QRectF(view.rect()), style)
    painter.setPen(QColor(theme.ink))
    painter.setFont(style.font(1.0, True))
    px = style.px
    head = QRectF(0.7 * px, 0.15 * px, view.width() - 1.4 * px, style.metrics(1.0, True).height() + 0.2 * px)
    painter.drawText(head, int(Align.AlignLeft | Align.AlignVCenter), fitted(legible(view.title), head.width(), style))
    painter.save()
    painter.setClipRect(place.area)
    painter.drawImage(place.image, picture)
    paint_infinite(painter, view, place, found)
    painter.restore()
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.area.adjusted(-0.5, -0.5, 0.5, 0.5))
    paint_names(painter, view, place)
    paint_bar(painter, view, place)
    paint_cell(painter, view, place)


def fitted(text: str, width: float, style: Style) -> str:
    return style.metrics(1.0, True).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_infinite(painter: QPainter, view: HeatMap, place: Place, found: Shades) -> None:
    """Hatching over ∞, where cells are large enough to show it."""
    high, wide = (side / n for side, n in zip(
        (place.image.height(), place.image.width()), found.values.shape, strict=True))  # fmt: skip
    if min(high, wide) < LEAST_HATCHED:
        return
    sheet = hatch_sheet(QColor(view.style_.theme.panel).rgba(), view.style_.lines, view.devicePixelRatioF(), False)
    places = np.argwhere(np.isinf(found.values))
    for row, column in places[:MOST_HATCHED].tolist():
        cell = QRectF(place.image.left() + column * wide, place.image.top() + row * high, wide, high)
        paint_hatch(painter, cell, sheet)


def paint_names(painter: QPainter, view: HeatMap, place: Place) -> None:
    """Names of as many rows and columns as there is room for."""
    style = view.style_
    metrics, px = style.metrics(SMALL), style.px
    area, (first, last, left, end) = place.area, place.cells
    high, wide = place.image.height() / (last - first), place.image.width() / (end - left)
    painter.setPen(QColor(style.theme.soft))
    painter.setFont(style.font(SMALL))
    room = widest(view, "P", style)
    step = stride(metrics.height() / high)
    for row in range(-(-first // step) * step, last, step):
        y = place.image.top() + (row - first + 0.5) * high
        if area.top() + metrics.height() / 3 <= y <= area.bottom() - metrics.height() / 3:
            name = metrics.elidedText(
                view.result.name("P", int(view.rows[row])), Qt.TextElideMode.ElideMiddle, room + 1
            )
            box = QRectF(area.left() - 0.4 * px - room, y - metrics.height() / 2, room, metrics.height())
            painter.drawText(box, int(Align.AlignRight | Align.AlignVCenter | Qt.TextFlag.TextDontClip), name)
    needed = widest(view, "Q", style) + 0.8 * px
    step = stride(min(needed, max(needed / 2, 3.2 * px)) / wide) if needed > wide else 1
    width = step * wide - 0.4 * px
    for column in range(-(-left // step) * step, end, step):
        x = place.image.left() + (column - left + 0.5) * wide
        name = metrics.elidedText(view.result.name("Q", int(view.columns[column])), Qt.TextElideMode.ElideMiddle, width)
        half = metrics.horizontalAdvance(name) / 2
        if area.left() <= x <= area.right():
            x = min(max(x, area.left() - px + half), area.right() + 0.9 * px - half)
            box = QRectF(x - half - 1, area.bottom() + 0.2 * px, 2 * half + 2, metrics.height())
            painter.drawText(box, int(Align.AlignCenter), name)
    below = QRectF(area.left(), area.bottom() + 0.2 * px + metrics.height(), area.width(), metrics.height())
    painter.drawText(below, int(Align.AlignCenter), tr("rows of Q"))
    painter.save()
    painter.translate(area.left() - 0.4 * px - room - metrics.height(), area.center().y())
    painter.rotate(-90.0)
    half = area.height() / 2
    painter.drawText(QRectF(-half, 0.0, 2 * half, metrics.height()), int(Align.AlignCenter), tr("rows of P"))
    painter.restore()


def stride(least: float) -> int:
    """The next of 1, 2, 5, 10, 20 … at or above."""
    if least <= 1.0:
        return 1
    scale = 10 ** math.floor(math.log10(least))
    return int(next(n * scale for n in (1, 2, 5, 10) if n * scale >= least))


def paint_bar(painter: QPainter, view: HeatMap, place: Place) -> None:
    style, theme, bar = view.style_, view.style_.theme, place.bar
    metrics, px = style.metrics(SMALL), style.px
    shades = np.ascontiguousarray(colours(theme)[:LEVELS][::-1])
    painter.drawImage(bar, QImage(shades.data, 1, LEVELS, 4, QImage.Format.Format_RGB32).copy())
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.drawRect(bar)
    painter.setFont(style.font(SMALL))
    painter.setPen(QColor(theme.soft))
    flags = int(Align.AlignLeft | Align.AlignVCenter)
    left = bar.right() + 0.4 * px
    most = max(2, int(bar.height() / (1.9 * metrics.height())))
    used = math.inf
    for value, text in round_ticks(view.axis, most):
        y = y_pixel(view.axis, bar, value)
        if bar.top() - 1 <= y <= bar.bottom() + 1 and abs(used - y) >= metrics.height():
            painter.fillRect(QRectF(bar.right() + 1, round(y), 0.25 * px, 1.0), QColor(theme.soft))
            painter.drawText(QRectF(left, y - metrics.height() / 2, 6 * px, metrics.height()), flags, text)
            used = y
    if view.unit:
        box = QRectF(bar.left(), place.area.top() - 0.2 * px, 8 * px, metrics.height())
        painter.drawText(box, flags, view.unit)
    y = bar.bottom() + 1.0 * metrics.height()
    for there, level, words in ((view.beyond, LEVELS, "∞"), (view.missing, MISSING, tr("none"))):
        if there:
            swatch = QRectF(bar.left(), y, bar.width(), metrics.height())
            painter.fillRect(swatch, QColor.fromRgb(int(colours(theme)[level])))
            if level == LEVELS:
                paint_hatch(painter, swatch, hatch_sheet(
                    QColor(theme.panel).rgba(), style.lines, view.devicePixelRatioF(), False))  # fmt: skip
            painter.setPen(QColor(theme.soft))
            painter.drawText(QRectF(left, y, 6 * px, metrics.height()), flags, words)
            y += 2.0 * metrics.height()


def paint_cell(painter: QPainter, view: HeatMap, place: Place) -> None:
    """A frame around the cell that keys act on: light in dark, so that it is seen on every colour."""
    row, column = view.cell
    first, last, left, end = place.cells
    if not (first <= row < last and left <= column < end):
        return
    high, wide = place.image.height() / (last - first), place.image.width() / (end - left)
    cell = QRectF(place.image.left() + (column - left) * wide, place.image.top() + (row - first) * high, wide, high)
    grown = cell.adjusted(-2, -2, 2, 2) if min(high, wide) < 8 else cell
    lines = view.style_.lines * (1.5 if view.hasFocus() else 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for colour, width in (("#ffffff", 3.0), ("#000000", 1.0)):
        painter.setPen(QPen(QColor(colour), width * lines))
        painter.drawRect(grown)
