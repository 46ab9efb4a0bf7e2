"""The part of a plot that stays while a hand drags: panel, title, legend, ticks, grid and outcome names."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from klviz.gui.layout import HEADER, Box, header_height, tick_width
from klviz.gui.paint_bars import swatch
from klviz.gui.theme import Style, legible
from klviz.numerals import format_probability, localised, scientific, trimmed
from klviz.picture import Axis, Numbers, Panel, Picture, Plot, Role

Badge = tuple[str, Role]
TICK_SIZE = 0.86
TITLE_SIZES = (1.0, 0.93, 0.86)  # tried in turn before a title gives way to its brief form
SMALL_TITLES = (*TITLE_SIZES, 0.79, 0.72, 0.65, 0.59)  # and before that is cut


def paint_frame(painter: QPainter, panel: Panel, box: Box, style: Style) -> None:
    """Everything of a panel that does not depend on the marks."""
    paint_panel(painter, box.outer, style)
    if isinstance(panel, Numbers):
        return
    paint_title(painter, panel, box, style)
    paint_y(painter, panel.y, box.inner, style)
    if panel.x.visible:
        paint_x(painter, panel.x, box.inner, style)


def paint_baseline(painter: QPainter, panel: Plot, inner: QRectF, style: Style) -> None:
    """The line that bars stand on."""
    zero = 0.0 if not panel.y.log and panel.y.low < 0.0 < panel.y.high else panel.y.low
    y = round(y_pixel(panel.y, inner, zero))
    painter.fillRect(QRectF(inner.left(), y, inner.width(), max(1.0, style.lines)), style.theme.text("soft"))


def paint_header(painter: QPainter, picture: Picture, whole: QRectF, style: Style) -> None:
    """The title, and beside it the sentence that says what to do."""
    height = header_height(style)
    metrics, left = style.metrics(HEADER, True), whole.left() + 1.1 * style.px
    painter.setPen(QColor(style.theme.ink))
    painter.setFont(style.font(HEADER, True))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    right = whole.right() - style.px
    title = metrics.elidedText(picture.title, Qt.TextElideMode.ElideRight, 0.6 * whole.width())
    painter.drawText(QRectF(left, whole.top(), right - left, height), flags, title)
    left += metrics.horizontalAdvance(title) + (1.2 * style.px if title else 0.0)
    painter.setFont(style.font())
    painter.setPen(QColor(style.theme.soft))
    sentence = style.metrics().elidedText(picture.sentence, Qt.TextElideMode.ElideRight, right - left)
    painter.drawText(QRectF(left, whole.top() + 0.12 * style.px, right - left, height), flags, sentence)


def paint_panel(painter: QPainter, outer: QRectF, style: Style) -> None:
    painter.setPen(QPen(QColor(style.theme.line), 1.0))
    painter.setBrush(QColor(style.theme.panel))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.drawRoundedRect(outer.adjusted(0.5, 0.5, -0.5, -0.5), 0.35 * style.px, 0.35 * style.px)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_title(painter: QPainter, panel: Plot, box: Box, style: Style) -> None:
    metrics = style.metrics(1.0, True)
    line = QRectF(
        box.outer.left() + 0.7 * style.px,
        box.outer.top() + 0.15 * style.px,
        box.outer.width() - 1.4 * style.px,
        metrics.height() + 0.2 * style.px,
    )
    right = line.right() - badges_width(shown_badges(panel, box, style), style)
    small = style.metrics(TICK_SIZE)
    limit = right - line.left() - style.px
    title, size = fitting_title(panel, limit, style)
    wanted = metrics.horizontalAdvance(title)
    legend_width = sum(small.horizontalAdvance(text) + 2.6 * style.px for text, _, _ in panel.legend)
    show_legend = bool(panel.legend) and line.left() + wanted + legend_width + 1.5 * style.px < right
    painter.setPen(QColor(style.theme.ink))
    painter.setFont(style.font(size, True))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(line, flags, style.metrics(size, True).elidedText(title, Qt.TextElideMode.ElideRight, limit))
    if not show_legend:
        return
    at = right - legend_width
    painter.setFont(style.font(TICK_SIZE))
    for text, role, look in panel.legend:
        mark = QRectF(at, line.center().y() - 0.4 * style.px, 1.2 * style.px, 0.8 * style.px)
        swatch(painter, mark, role, look, style)
        painter.setPen(QColor(style.theme.ink))
        width = small.horizontalAdvance(text)
        painter.drawText(QRectF(mark.right() + 0.4 * style.px, line.top(), width + 2, line.height()), flags, text)
        at += width + 2.6 * style.px


def fitting_title(panel: Plot, room: float, style: Style) -> tuple[str, float]:
    """The title, or its brief form where the whole of it would be small, and the size it is set in."""
    for words, sizes in ((panel.title, TITLE_SIZES), (panel.brief or panel.title, SMALL_TITLES)):
        for size in sizes:
            if style.advance(legible(words), size, True) <= room:
                return legible(words), size
    return legible(panel.brief or panel.title), SMALL_TITLES[-1]


def shown_badges(panel: Plot, box: Box, style: Style) -> tuple[Badge, ...]:
    """The badges; where a legible title has no room beside them, the warnings only."""
    title = style.advance(legible(panel.brief or panel.title), TITLE_SIZES[-1], True) + 2.4 * style.px
    if title + badges_width(panel.badges, style) <= box.outer.width():
        return panel.badges
    return tuple(badge for badge in panel.badges if badge[1] == "warning")


def badges_width(badges: tuple[Badge, ...], style: Style) -> float:
    """Room kept for badges; digits may change, so it is measured with a long number."""
    return len(badges) * (style.advance("Σ Q = 0.0000", TICK_SIZE, True) + 1.4 * style.px)


def y_pixel(axis: Axis, inner: QRectF, value: float) -> float:
    fraction = float(axis.fraction(np.asarray(value, dtype=np.float64)))
    return inner.bottom() - min(max(fraction, -9.0), 9.0) * inner.height()


def x_pixel(axis: Axis, inner: QRectF, value: float) -> float:
    return inner.left() + float(axis.fraction(np.asarray(value, dtype=np.float64))) * inner.width()


def round_ticks(axis: Axis, most: int) -> list[tuple[float, str]]:
    """At most `most` round positions inside an axis, with their texts."""
    if axis.ticks is not None:
        return list(axis.ticks)
    if axis.log:
        first, last = math.ceil(math.log10(axis.low) - 1e-9), math.floor(math.log10(axis.high) + 1e-9)
        stride = max(1, math.ceil((last - first + 1) / max(most, 1)))
        return [(10.0**n, format_probability(10.0**n)) for n in range(last, first - 1, -stride)]
    span = axis.high - axis.low
    raw = span / max(most, 1)
    scale = 10.0 ** math.floor(math.log10(raw))
    step = next(s * scale for s in (1.0, 2.0, 5.0, 10.0) if s * scale >= raw * (1 - 1e-9))
    ticks = []
    for n in range(math.ceil(axis.low / step - 1e-9), math.floor(axis.high / step + 1e-9) + 1):
        value = n * step
        ticks.append((value, tick_text(value)))
    return ticks


def tick_text(value: float) -> str:
    """A round number as short as it can be said."""
    if value == 0.0 or 1e-4 <= abs(value) < 1e6:
        return localised(f"{value:.10g}").replace("-", "−")
    said = localised(scientific(trimmed(f"{abs(value):.3e}"), plain=False))
    return f"−{said}" if value < 0.0 else said


def y_ticks(axis: Axis, inner: QRectF, style: Style) -> tuple[tuple[float, str], ...]:
    """The rows of the ticks of a y axis, with their texts."""
    return ticks_between(axis, inner.top(), inner.bottom(), style.metrics(TICK_SIZE).height())


@lru_cache(maxsize=256)
def ticks_between(axis: Axis, top: float, bottom: float, line: float) -> tuple[tuple[float, str], ...]:
    inner = QRectF(0.0, top, 1.0, bottom - top)
    rows = (
        (float(round(y_pixel(axis, inner, value))), text)
        for value, text in round_ticks(axis, max(2, int((bottom - top) / (1.9 * line))))
    )
    found: list[tuple[float, str]] = []
    for y, text in rows:
        if top - 1 <= y <= bottom + 1 and all(abs(y - other) >= 1.05 * line for other, _ in found):
            found.append((y, text))
    return tuple(found)


def paint_grid(painter: QPainter, axis: Axis, inner: QRectF, style: Style) -> None:
    """A line across the plot at each tick of the y axis."""
    if axis.visible:
        colour = QColor(style.theme.line)
        for y, _ in y_ticks(axis, inner, style):
            painter.fillRect(QRectF(inner.left(), y, inner.width(), 1.0), colour)


def paint_y(painter: QPainter, axis: Axis, inner: QRectF, style: Style) -> None:
    if not axis.visible:
        return
    metrics = style.metrics(TICK_SIZE)
    painter.setFont(style.font(TICK_SIZE))
    for y, text in y_ticks(axis, inner, style):
        painter.setPen(QColor(style.theme.soft))
        place = QRectF(inner.left() - 20 * style.px, y - metrics.height(), 19.6 * style.px, 2 * metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
    label = legible(axis.label)
    if label and inner.height() > metrics.horizontalAdvance(label):
        painter.save()
        painter.setPen(QColor(style.theme.soft))
        painter.translate(inner.left(), inner.center().y())
        painter.rotate(-90.0)
        depth = tick_width(axis, style) + 0.35 * style.px
        half = inner.height() / 2
        place = QRectF(-half, -depth - metrics.height(), 2 * half, metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), label)
        painter.restore()


def paint_x(painter: QPainter, axis: Axis, inner: QRectF, style: Style) -> None:
    metrics = style.metrics(TICK_SIZE)
    painter.setFont(style.font(TICK_SIZE))
    painter.setPen(QColor(style.theme.soft))
    top = inner.bottom() + 0.25 * style.px
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    if axis.names is not None:
        for i, text in shown_names(axis.names, inner.width(), style):
            at = x_pixel(axis, inner, float(i))
            half = metrics.horizontalAdvance(text) / 2 + 2
            at = min(max(at, inner.left() + half - 0.6 * style.px), inner.right() - half + 0.6 * style.px)
            painter.drawText(QRectF(at - half, top, 2 * half, metrics.height()), flags, text)
    else:
        used = -math.inf
        for value, text in sorted(round_ticks(axis, max(2, int(inner.width() / (4 * style.px))))):
            half = style.advance(text, TICK_SIZE) / 2 + 2
            at = min(x_pixel(axis, inner, value), inner.right() + 0.7 * style.px - half)
            if at - half > used:
                painter.drawText(QRectF(at - half, top, 2 * half, metrics.height()), flags, text)
                used = at + half
    if axis.label:
        place = QRectF(inner.left(), top + 0.95 * metrics.height(), inner.width(), metrics.height())
        said = legible(axis.label)
        size = min(TICK_SIZE, 0.95 * TICK_SIZE * place.width() / max(style.advance(said, TICK_SIZE), 1.0))
        painter.setFont(style.font(max(size, 0.6 * TICK_SIZE)))
        painter.drawText(place, flags, said)


def shown_names(names: tuple[str, ...], width: float, style: Style) -> list[tuple[int, str]]:
    """The outcome names that fit under their columns, shortened while at least a few letters of each can stay."""
    metrics = style.metrics(TICK_SIZE)
    room = width / len(names)
    gap = 0.5 * style.px
    if len(names) <= 64:
        widest = max(metrics.horizontalAdvance(name) for name in names)
        if widest + gap <= room:
            return list(enumerate(names))
        short = min(3.2 * style.px, widest)
        if room >= short + gap:
            return [
                (i, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - gap)) for i, name in enumerate(names)
            ]
    longest = min(max(metrics.horizontalAdvance(names[i]) for i in {0, len(names) // 2, len(names) - 1}), 8 * style.px)
    least = max(1.0, (longest + 2 * gap) / room)
    scale = 10 ** math.floor(math.log10(least))
    stride = next(step * scale for step in (1, 2, 5, 10) if step * scale >= least)
    # The first name and the last are moved inwards where they would leave the plot, towards their neighbours.
    wide = min(stride * room - gap, ((stride + 0.5) * room + 0.6 * style.px - gap) / 1.5)
    if 2 * stride >= len(names):  # both of two are moved
        wide = min(wide, (width + 1.2 * style.px - gap) / 2)
    return [(i, metrics.elidedText(names[i], Qt.TextElideMode.ElideMiddle, wide)) for i in range(0, len(names), stride)]
