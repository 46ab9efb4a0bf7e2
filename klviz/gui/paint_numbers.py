"""The numbers panel: equations over their bars, facts, formulas and notes, set as large as the room allows."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from klviz.gui.formulas import formula_size, paint_formula
from klviz.gui.paint_table import paint_table, table_height, table_width
from klviz.gui.theme import Style, legible
from klviz.gui.typeset import Row, set_rows, set_text, wrap
from klviz.picture import Equation, Facts, Formula, Headline, Item, Note, Numbers, Readout, Table
from klviz.projection import HIDDEN

BIG, SMALL, HUGE = 1.7, 0.86, 2.4
FORMULA = 1.15
LABELS = (1.0, 0.92, 0.85, 0.78)  # sizes tried for what a number is called, before letters are left out
FITS = tuple(1.5 * 0.94**n for n in range(16))  # type sizes tried, relative to the window's


@dataclass(frozen=True, eq=False)
class Laid:
    """An item ready to be drawn: its height and, where it has running text, its rows."""

    height: float
    rows: tuple[Row, ...] = ()
    formula: QSizeF = field(default_factory=QSizeF)


@dataclass(frozen=True, eq=False)
class Fit:
    """How a Numbers panel is set: the style it is drawn in, the free height between its items, and the items laid
    out last, since most of them stay the same from frame to frame."""

    style: Style
    gap: float
    formulas: bool
    laid: dict[Item, Laid] = field(default_factory=dict)


def shape(panel: Numbers) -> tuple[object, ...]:
    """What the fit depends on: which items there are and of how many parts, not their digits."""
    return tuple((type(item).__name__, parts(item)) for item in panel.items)


def parts(item: Item) -> object:
    match item:
        case Facts() | Headline():
            return len(item.readouts)
        case Table():
            return len(item.rows), len(item.head)
        case Formula():
            return item.latex, tuple(len(line) for line in item.lines)
        case Note():
            return len(item.text)
        case _:
            return 1


def fit(panel: Numbers, room: QRectF, style: Style, formulas: bool) -> Fit:
    """The largest type in which all items go into the room, with a row to spare for digits that grow."""
    count = max(1, len(panel.items))
    for factor in FITS:
        tried = style.scaled(factor)
        inner = room.width() - 1.8 * tried.px
        total = sum(lay(item, inner, tried, formulas).height for item in panel.items) + 1.2 * tried.metrics().height()
        left = room.height() - total - 0.9 * tried.px * (count + 1)
        if left >= 0 and least_width(panel, tried) <= inner:
            break
    return Fit(tried, 0.9 * tried.px + max(0.0, min(left / (count + 1), 3.0 * tried.px)), formulas)


def least_width(panel: Numbers, style: Style) -> float:
    """The width that must not be cut: three numbers side by side in an equation, the columns of a table."""
    cell = style.advance("00.0000", BIG, True) + 1.1 * style.px
    equations = (3 * cell for item in panel.items if isinstance(item, Equation))
    huge = (style.advance("00.0000", HUGE, True) for item in panel.items if isinstance(item, Headline))
    tables = (table_width(item, style) for item in panel.items if isinstance(item, Table))
    return max(*equations, *tables, *huge, 0.0, 0.0)


Placed = tuple[Item, Laid, QRectF]


def places(panel: Numbers, room: QRectF, fitted: Fit) -> list[Placed]:
    """Every item with its rectangle; items that were laid out for the frame before are not measured again."""
    style, before = fitted.style, dict(fitted.laid)
    left, width = room.left() + 0.9 * style.px, room.width() - 1.8 * style.px
    top = room.top() + fitted.gap
    found: list[Placed] = []
    fitted.laid.clear()
    for item in panel.items:
        laid = fitted.laid[item] = before.get(item) or lay(item, width, style, fitted.formulas)
        found.append((item, laid, QRectF(left, top, width, laid.height)))
        top += laid.height + fitted.gap
    return found


def paint_numbers(painter: QPainter, room: QRectF, placed: list[Placed], style: Style) -> None:
    """Draw items in their places, as far as the room goes."""
    for item, laid, place in placed:
        if place.top() > room.bottom():
            continue
        match item:
            case Equation():
                paint_equation(painter, item, place, style)
            case Facts():
                paint_facts(painter, item, place, style)
            case Formula():
                paint_formula_item(painter, item, laid, place, style)
            case Headline():
                paint_headline(painter, item, place, style)
            case Table():
                paint_table(painter, item, place, style)
            case Note():
                paint_note(painter, item, laid, place, style)


def lay(item: Item, width: float, style: Style, formulas: bool) -> Laid:
    line = style.metrics().height()
    match item:
        case Equation():
            return Laid(2.2 * style.metrics(SMALL).height() + style.metrics(BIG, True).height() + 2.2 * style.px)
        case Headline():
            return Laid(len(item.readouts) * headline_height(style))
        case Table():
            return Laid(table_height(item, style))
        case Facts():
            return Laid(len(item.readouts) * 1.25 * line)
        case Formula():
            size = QSizeF(width, 3 * style.px)
            if formulas:
                size = formula_size(item.latex, FORMULA * style.px, style.theme.text("ink"))
                size *= min(1.0, width / size.width())
            rows = tuple(row for words in item.lines for row in wrap(words, width, style))
            return Laid(size.height() + 0.4 * style.px + len(rows) * 1.2 * line, rows, size if formulas else QSizeF())
        case Note():
            warning = item.role == "warning"
            rows = wrap(((item.text, warning),), width - (style.px if warning else 0.0), style)
            return Laid(len(rows) * 1.15 * line + (0.7 * style.px if warning else 0.0), rows)


def paint_equation(painter: QPainter, item: Equation, place: QRectF, style: Style) -> None:
    small, big = style.metrics(SMALL).height(), style.metrics(BIG, True).height()
    painter.setPen(style.theme.text("soft"))
    set_text(
        painter,
        QRectF(place.left(), place.top(), place.width(), small),
        "left",
        item.title,
        SMALL,
        False,
        style,
    )
    gap = 1.1 * style.px
    cell = (place.width() - 2 * gap) / 3
    top = place.top() + 1.15 * small
    parts: tuple[tuple[Readout, str], ...] = ((item.left, ""), (item.right, "+"), (item.total, "="))
    for n, (readout, sign) in enumerate(parts):
        x = place.left() + n * (cell + gap)
        painter.setPen(style.theme.text(readout.role))
        symbol = readout.symbol if n < 2 else f"{readout.symbol}  {readout.unit}"
        set_text(painter, QRectF(x, top, cell, small), "left", symbol, SMALL, True, style)
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(x, top + small, cell, big), "left", readout.text, BIG, True, style)
        if sign:
            painter.setPen(style.theme.text("soft"))
            set_text(painter, QRectF(x - gap, top + small, gap * 0.8, big), "centre", sign, 1.2, False, style)
    paint_stack(
        painter,
        item,
        QRectF(place.left(), top + small + big + 0.25 * style.px, place.width(), 1.5 * style.px),
        style,
    )


def paint_stack(painter: QPainter, item: Equation, track: QRectF, style: Style) -> None:
    """The two parts end to end; an infinite part runs through the end of the track."""
    painter.fillRect(track, QColor(style.theme.track))
    at = track.left()
    for share, readout in zip(item.shares, (item.left, item.right), strict=True):
        length = track.right() - at if math.isinf(share) else share * track.width()
        part = QRectF(at, track.top(), min(length, track.right() - at), track.height())
        if share > 0:
            part.setWidth(max(part.width(), 1.0))
            painter.fillRect(part, style.theme.colour(readout.role))
        label = legible(readout.symbol) + (" = ∞" if math.isinf(share) else "")
        if style.advance(label, SMALL, True) + 0.6 * style.px <= part.width():
            dark = style.theme.colour(readout.role).lightnessF() < 0.5
            painter.setPen(QColor("#ffffff" if dark else "#101214"))
            set_text(painter, part, "centre", label, SMALL, True, style)
        at = part.right()


def paint_facts(painter: QPainter, item: Facts, place: QRectF, style: Style) -> None:
    """One line each: what it is on the left, digits and unit on the right."""
    line = 1.25 * style.metrics(1.0).height()
    unit_room = max(style.advance(r.unit, SMALL) for r in item.readouts) + 0.4 * style.px
    for n, readout in enumerate(item.readouts):
        top = place.top() + n * line
        digits = style.advance(readout.text, 1.1, True)
        right = place.right() - unit_room
        painter.setPen(style.theme.text(readout.role))
        label = QRectF(place.left(), top, max(right - digits - style.px - place.left(), 1.0), line)
        size = next((s for s in LABELS if style.advance(readout.spoken, s) <= label.width()), LABELS[-1])
        text = style.metrics(size).elidedText(readout.spoken, Qt.TextElideMode.ElideMiddle, label.width())
        set_text(painter, label, "left", text, size, False, style)
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(right - digits - 1, top, digits + 1, line), "right", readout.text, 1.1, True, style)
        painter.setPen(style.theme.text("soft"))
        place_of_unit = QRectF(right + 0.4 * style.px, top, unit_room, line)
        set_text(painter, place_of_unit, "left", readout.unit, SMALL, False, style)


def headline_height(style: Style) -> float:
    return style.metrics(1.2, True).height() + style.metrics(HUGE, True).height() + 0.8 * style.px


def paint_headline(painter: QPainter, item: Headline, place: QRectF, style: Style) -> None:
    """Symbol and unit over digits, one number under another."""
    small, huge = style.metrics(1.2, True).height(), style.metrics(HUGE, True).height()
    top = place.top()
    for readout in item.readouts:
        symbol = legible(readout.symbol)
        painter.setPen(style.theme.text(readout.role))
        row = QRectF(place.left(), top, place.width(), small)
        set_text(painter, row, "left", symbol, 1.2, True, style)
        if readout.text != HIDDEN:
            painter.setPen(style.theme.text("soft"))
            used = style.advance(symbol, 1.2, True) + 0.6 * style.px
            set_text(painter, row.adjusted(used, 0, 0, 0), "left", readout.unit, 1.0, False, style)
        painter.setPen(QColor(style.theme.ink))
        set_text(
            painter, QRectF(place.left(), top + small, place.width(), huge), "left", readout.text, HUGE, True, style
        )
        top += headline_height(style)


def paint_formula_item(painter: QPainter, item: Formula, laid: Laid, place: QRectF, style: Style) -> None:
    if not laid.formula.isEmpty():
        paint_formula(painter, item.latex, QRectF(place.topLeft(), laid.formula), style.theme.text("ink"))
    line = style.metrics().height()
    first = place.bottom() - len(laid.rows) * 1.2 * line + style.metrics().ascent()
    set_rows(painter, laid.rows, QPointF(place.left(), first), 1.2 * line, style)


def paint_note(painter: QPainter, item: Note, laid: Laid, place: QRectF, style: Style) -> None:
    left, top = place.left(), place.top()
    if item.role == "warning":
        painter.fillRect(QRectF(left, top, 0.35 * style.px, place.height()), style.theme.colour("warning"))
        left, top = left + 1.0 * style.px, top + 0.35 * style.px
    at = QPointF(left, top + style.metrics().ascent())
    set_rows(painter, laid.rows, at, 1.15 * style.metrics().height(), style, item.role)
