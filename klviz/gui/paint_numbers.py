"""The numbers panel: equations over their bars, facts, formulas and notes, set as large as the room allows."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor

from klviz.gui.formulas import formula_size
from klviz.gui.paint_table import table_height, table_pieces, table_width
from klviz.gui.pieces import Block, Ends, Figure, Piece
from klviz.gui.theme import Style, legible
from klviz.gui.typeset import Row, set_rows, words, wrap
from klviz.picture import Equation, Facts, Formula, Headline, Item, Note, Numbers, Readout, Table
from klviz.projection import HIDDEN

BIG, SMALL, HUGE = 1.7, 0.86, 2.4
FORMULA = 1.15
LABELS = (1.0, 0.92, 0.85, 0.78)  # sizes tried for what a number is called, before letters are left out
CALLED = 13.0  # heights of the type that what a number is called has room for at least
FITS = tuple(1.5 * 0.94**n for n in range(16))  # type sizes tried, relative to the window's


@dataclass(frozen=True, eq=False)
class Laid:
    """An item ready to be drawn: its height and, where it has running text, its rows."""

    height: float
    rows: tuple[Row, ...] = ()
    formula: QSizeF = field(default_factory=QSizeF)


@dataclass(frozen=True, eq=False)
class Fit:
    """How a Numbers panel is set: the style it is drawn in, the free height between its items, and the items as they
    stood last, since most of them stay the same from frame to frame."""

    style: Style
    gap: float
    formulas: bool
    placed: dict[Item, Placed] = field(default_factory=dict)


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

    @cache
    def tried(factor: float) -> tuple[Style, float, bool]:
        """Items in this type: the style, the height left, and whether all goes in."""
        sized = style.scaled(factor)
        inner = room.width() - 1.8 * sized.px
        total = sum(lay(item, inner, sized, formulas).height for item in panel.items) + 1.2 * sized.metrics().height()
        left = room.height() - total - 0.9 * sized.px * (count + 1)
        return sized, left, left >= 0 and least_width(panel, sized) <= inner

    found = bisect_left(FITS, True, hi=len(FITS) - 1, key=lambda factor: tried(factor)[2])
    sized, left, _ = tried(FITS[found])
    return Fit(sized, 0.9 * sized.px + max(0.0, min(left / (count + 1), 3.0 * sized.px)), formulas)


def least_width(panel: Numbers, style: Style) -> float:
    """The width that must not be cut: three numbers side by side in an equation, the columns of a table, what a number
    is called beside it unless that is long."""
    cell = style.advance("00.0000", BIG, True) + 1.1 * style.px
    equations = (3 * cell for item in panel.items if isinstance(item, Equation))
    huge = (style.advance("00.0000", HUGE, True) for item in panel.items if isinstance(item, Headline))
    tables = (table_width(item, style) for item in panel.items if isinstance(item, Table))
    facts = (
        min(style.advance(readout.spoken, LABELS[-1]), CALLED * style.px)
        + style.advance("00.0000", 1.1, True)
        + style.advance(readout.unit, SMALL)
        + 1.4 * style.px
        for item in panel.items
        if isinstance(item, Facts)
        for readout in item.readouts
    )
    return max(*equations, *tables, *huge, *facts, 0.0, 0.0)


class Placed(NamedTuple):
    """An item, its rectangle, and what it is drawn from."""

    item: Item
    place: QRectF
    pieces: tuple[Piece, ...]


def places(panel: Numbers, room: QRectF, fitted: Fit) -> list[Placed]:
    """Every item with its rectangle and pieces, as far as the room goes; items that stood where they stand in the frame
    before are not set again."""
    style = fitted.style
    left, width = room.left() + 0.9 * style.px, room.width() - 1.8 * style.px
    top = room.top() + fitted.gap
    found: list[Placed] = []
    before = dict(fitted.placed)
    fitted.placed.clear()
    for item in panel.items:
        known = before.get(item)
        if known is not None and known.place.top() == top and known.place.left() == left:
            placed = known
        else:
            laid = lay(item, width, style, fitted.formulas)
            place = QRectF(left, top, width, laid.height)
            placed = Placed(item, place, tuple(pieces_of(item, laid, place, style)) if top <= room.bottom() else ())
        fitted.placed[item] = placed
        found.append(placed)
        top += placed.place.height() + fitted.gap
    return found


def pieces_of(item: Item, laid: Laid, place: QRectF, style: Style) -> list[Piece]:
    match item:
        case Equation():
            return equation_pieces(item, place, style)
        case Facts():
            return fact_pieces(item, place, style)
        case Formula():
            return formula_pieces(item, laid, place, style)
        case Headline():
            return headline_pieces(item, place, style)
        case Table():
            return table_pieces(item, place, style)
        case Note():
            return note_pieces(item, laid, place, style)


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


def equation_pieces(item: Equation, place: QRectF, style: Style) -> list[Piece]:
    small, big = style.metrics(SMALL).height(), style.metrics(BIG, True).height()
    soft = style.theme.text("soft")
    title = QRectF(place.left(), place.top(), place.width(), small)
    found: list[Piece] = [words(title, "left", item.title, SMALL, False, style, soft)]
    gap = 1.1 * style.px
    cell = (place.width() - 2 * gap) / 3
    top = place.top() + 1.15 * small
    parts: tuple[tuple[Readout, str], ...] = ((item.left, ""), (item.right, "+"), (item.total, "="))
    for n, (readout, sign) in enumerate(parts):
        x = place.left() + n * (cell + gap)
        symbol = readout.symbol if n < 2 else f"{readout.symbol}  {readout.unit}"
        over, under = QRectF(x, top, cell, small), QRectF(x, top + small, cell, big)
        found.append(words(over, "left", symbol, SMALL, True, style, style.theme.text(readout.role)))
        found.append(words(under, "left", readout.text, BIG, True, style, style.theme.ink))
        if sign:
            between = QRectF(x - gap, top + small, gap * 0.8, big)
            found.append(words(between, "centre", sign, 1.2, False, style, soft))
    track = QRectF(place.left(), top + small + big + 0.25 * style.px, place.width(), 1.5 * style.px)
    return found + stack_pieces(item, track, style)


def stack_pieces(item: Equation, track: QRectF, style: Style) -> list[Piece]:
    """The two parts end to end; an infinite part runs through the end of the track."""
    found: list[Piece] = [Block(Ends.of(track), QColor(style.theme.track).rgba())]
    at = track.left()
    for share, readout in zip(item.shares, (item.left, item.right), strict=True):
        length = track.right() - at if math.isinf(share) else share * track.width()
        part = QRectF(at, track.top(), min(length, track.right() - at), track.height())
        colour = style.theme.colour(readout.role)
        if share > 0:
            part.setWidth(max(part.width(), 1.0))
            found.append(Block(Ends.of(part), colour.rgba()))
        label = legible(readout.symbol) + (" = ∞" if math.isinf(share) else "")
        if style.advance(label, SMALL, True) + 0.6 * style.px <= part.width():
            paint = "#ffffff" if colour.lightnessF() < 0.5 else "#101214"
            found.append(words(part, "centre", label, SMALL, True, style, paint))
        at = part.right()
    return found


def fact_pieces(item: Facts, place: QRectF, style: Style) -> list[Piece]:
    """One line each: what it is on the left, digits and unit on the right."""
    line = 1.25 * style.metrics(1.0).height()
    unit_room = max(style.advance(r.unit, SMALL) for r in item.readouts) + 0.4 * style.px
    found: list[Piece] = []
    for n, readout in enumerate(item.readouts):
        top = place.top() + n * line
        digits = style.advance(readout.text, 1.1, True)
        right = place.right() - unit_room
        label = QRectF(place.left(), top, max(right - digits - style.px - place.left(), 1.0), line)
        size = next((s for s in LABELS if style.advance(readout.spoken, s) <= label.width()), LABELS[-1])
        text = style.elided(readout.spoken, size, False, label.width(), Qt.TextElideMode.ElideMiddle)
        value, unit = QRectF(right - digits - 1, top, digits + 1, line), QRectF(right, top, unit_room, line)
        found += (
            words(label, "left", text, size, False, style, style.theme.text(readout.role)),
            words(value, "right", readout.text, 1.1, True, style, style.theme.ink),
            words(unit.adjusted(0.4 * style.px, 0, 0, 0), "left", readout.unit, SMALL, False, style, style.theme.soft),
        )
    return found


def headline_height(style: Style) -> float:
    return style.metrics(1.2, True).height() + style.metrics(HUGE, True).height() + 0.8 * style.px


def headline_pieces(item: Headline, place: QRectF, style: Style) -> list[Piece]:
    """Symbol and unit over digits, one number under another."""
    small, huge = style.metrics(1.2, True).height(), style.metrics(HUGE, True).height()
    top = place.top()
    found: list[Piece] = []
    for readout in item.readouts:
        symbol = legible(readout.symbol)
        row = QRectF(place.left(), top, place.width(), small)
        found.append(words(row, "left", symbol, 1.2, True, style, style.theme.text(readout.role)))
        if readout.text != HIDDEN:
            used = style.advance(symbol, 1.2, True) + 0.6 * style.px
            unit = row.adjusted(used, 0, 0, 0)
            found.append(words(unit, "left", readout.unit, 1.0, False, style, style.theme.text("soft")))
        value = QRectF(place.left(), top + small, place.width(), huge)
        found.append(words(value, "left", readout.text, HUGE, True, style, style.theme.ink))
        top += headline_height(style)
    return found


def formula_pieces(item: Formula, laid: Laid, place: QRectF, style: Style) -> list[Piece]:
    found: list[Piece] = []
    if not laid.formula.isEmpty():
        ends = Ends.of(QRectF(place.topLeft(), laid.formula))
        found.append(Figure(ends, item.latex, style.theme.text("ink").rgba()))
    line = style.metrics().height()
    first = place.bottom() - len(laid.rows) * 1.2 * line + style.metrics().ascent()
    return found + list(set_rows(laid.rows, QPointF(place.left(), first), 1.2 * line, style))


def note_pieces(item: Note, laid: Laid, place: QRectF, style: Style) -> list[Piece]:
    left, top = place.left(), place.top()
    found: list[Piece] = []
    if item.role == "warning":
        strip = Ends(left, top, left + 0.35 * style.px, top + place.height())
        found.append(Block(strip, style.theme.colour("warning").rgba()))
        left, top = left + 1.0 * style.px, top + 0.35 * style.px
    at = QPointF(left, top + style.metrics().ascent())
    return found + list(set_rows(laid.rows, at, 1.15 * style.metrics().height(), style, item.role))
