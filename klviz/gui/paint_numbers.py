"""The numbers panel: equations over their bars, facts, formulas and notes, set as large as the room allows."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from klviz.gui.formulas import formula_size, paint_formula
from klviz.gui.theme import Style, legible
from klviz.picture import Equation, Facts, Formula, Item, Note, Numbers, Readout

BIG, SMALL = 1.7, 0.86
FITS = tuple(1.5 * 0.94**n for n in range(16))  # type sizes tried, relative to the window's
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)

Word = tuple[str, bool]


@dataclass(frozen=True, eq=False)
class Fit:
    """How a Numbers panel is set: the style it is drawn in and the free height between its items."""

    style: Style
    gap: float


def shape(panel: Numbers) -> tuple[object, ...]:
    """What the fit depends on: the kinds of items and how long their texts are, not their digits."""
    return tuple(
        (
            type(item).__name__,
            len(item.readouts)
            if isinstance(item, Facts)
            else tuple(sum(len(t) for t, _ in line) // 12 for line in item.lines)
            if isinstance(item, Formula)
            else len(item.text)
            if isinstance(item, Note)
            else 0,
        )
        for item in panel.items
    )


def fit(panel: Numbers, room: QRectF, style: Style, formulas: bool) -> Fit:
    """The largest type in which all items go into the room."""
    count = max(1, len(panel.items))
    for factor in FITS:
        tried = style.scaled(factor)
        inner = room.width() - 1.8 * tried.px
        total = sum(item_height(item, inner, tried, formulas) for item in panel.items)
        left = room.height() - total - 0.9 * tried.px * (count + 1)
        if left >= 0 and widest_word(panel, tried) <= inner:
            break
    return Fit(tried, 0.9 * tried.px + max(0.0, min(left / (count + 1), 3.0 * tried.px)))


def widest_word(panel: Numbers, style: Style) -> float:
    """The width an equation needs: three numbers side by side."""
    cell = style.metrics(BIG, True).horizontalAdvance("00.0000") + 1.1 * style.px
    return 3 * cell if any(isinstance(item, Equation) for item in panel.items) else 0.0


def paint_numbers(painter: QPainter, panel: Numbers, room: QRectF, fitted: Fit, *, formulas: bool = True) -> None:
    """Draw all items from the top down."""
    style = fitted.style
    left, width = room.left() + 0.9 * style.px, room.width() - 1.8 * style.px
    top = room.top() + fitted.gap
    painter.save()
    painter.setClipRect(room)
    for item in panel.items:
        height = item_height(item, width, style, formulas)
        place = QRectF(left, top, width, height)
        match item:
            case Equation():
                paint_equation(painter, item, place, style)
            case Facts():
                paint_facts(painter, item, place, style)
            case Formula():
                paint_formula_item(painter, item, place, style, formulas)
            case Note():
                paint_note(painter, item, place, style)
        top += height + fitted.gap
    painter.restore()


def item_height(item: Item, width: float, style: Style, formulas: bool) -> float:
    line = style.metrics(1.0).height()
    match item:
        case Equation():
            return style.metrics(SMALL).height() * 2.2 + style.metrics(BIG, True).height() + 2.2 * style.px
        case Facts():
            return len(item.readouts) * 1.25 * line
        case Formula():
            sized = (
                formula_size(item.latex, 1.15 * style.px, style.theme.text("ink")).height()
                if formulas
                else 3 * style.px
            )
            return sized + 0.4 * style.px + sum(len(wrap(words, width, style)) for words in item.lines) * 1.2 * line
        case Note():
            indent = 1.6 * style.px if item.role == "warning" else 0.0
            lines = len(wrap(((item.text, False),), width - indent - style.px, style))
            return lines * 1.15 * line + (0.7 * style.px if item.role == "warning" else 0.0)


def set_text(painter: QPainter, place: QRectF, flags: int, text: str, size: float, strong: bool, style: Style) -> None:
    """Text in a place, made smaller where it would not fit: digits are never cut off."""
    text = legible(text)
    advance = style.metrics(size, strong).horizontalAdvance(text)
    if advance > place.width() > 0:
        size *= place.width() / advance * 0.98
    painter.setFont(style.font(size, strong))
    painter.drawText(place, flags | int(Qt.TextFlag.TextDontClip), text)


def paint_equation(painter: QPainter, item: Equation, place: QRectF, style: Style) -> None:
    small, big = style.metrics(SMALL).height(), style.metrics(BIG, True).height()
    painter.setPen(style.theme.text("soft"))
    set_text(
        painter,
        QRectF(place.left(), place.top(), place.width(), small),
        LEFT,
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
        set_text(painter, QRectF(x, top, cell, small), LEFT, symbol, SMALL, True, style)
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(x, top + small, cell, big), LEFT, readout.text, BIG, True, style)
        if sign:
            painter.setPen(style.theme.text("soft"))
            set_text(painter, QRectF(x - gap, top + small, gap * 0.8, big), CENTRE, sign, 1.2, False, style)
    paint_stack(
        painter,
        item,
        QRectF(place.left(), top + small + big + 0.25 * style.px, place.width(), 1.5 * style.px),
        style,
    )


def paint_stack(painter: QPainter, item: Equation, track: QRectF, style: Style) -> None:
    """The two parts end to end; an infinite part runs through the end of the track."""
    painter.fillRect(track, QColor(style.theme.lit))
    at = track.left()
    for share, readout in zip(item.shares, (item.left, item.right), strict=True):
        length = track.right() - at if math.isinf(share) else share * track.width()
        part = QRectF(at, track.top(), min(length, track.right() - at), track.height())
        if share > 0:
            part.setWidth(max(part.width(), 1.0))
            painter.fillRect(part, style.theme.colour(readout.role))
        label = legible(readout.symbol) + (" = ∞" if math.isinf(share) else "")
        metrics = style.metrics(SMALL, True)
        if metrics.horizontalAdvance(label) + 0.6 * style.px <= part.width():
            dark = style.theme.colour(readout.role).lightnessF() < 0.5
            painter.setPen(QColor("#ffffff" if dark else "#101214"))
            painter.setFont(style.font(SMALL, True))
            painter.drawText(part, CENTRE, label)
        at = part.right()


def paint_facts(painter: QPainter, item: Facts, place: QRectF, style: Style) -> None:
    """One line each: what it is on the left, digits and unit on the right."""
    line = 1.25 * style.metrics(1.0).height()
    unit_room = max(style.metrics(SMALL).horizontalAdvance(r.unit) for r in item.readouts) + 0.4 * style.px
    for n, readout in enumerate(item.readouts):
        top = place.top() + n * line
        digits = style.metrics(1.1, True).horizontalAdvance(readout.text)
        right = place.right() - unit_room
        painter.setPen(style.theme.text(readout.role))
        label = QRectF(place.left(), top, max(right - digits - style.px - place.left(), 1.0), line)
        text = style.metrics(1.0).elidedText(readout.spoken, Qt.TextElideMode.ElideMiddle, label.width())
        set_text(painter, label, LEFT, text, 1.0, False, style)
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(right - digits - 1, top, digits + 1, line), RIGHT, readout.text, 1.1, True, style)
        painter.setPen(style.theme.text("soft"))
        place_of_unit = QRectF(right + 0.4 * style.px, top, unit_room, line)
        set_text(painter, place_of_unit, LEFT, readout.unit, SMALL, False, style)


def paint_formula_item(painter: QPainter, item: Formula, place: QRectF, style: Style, formulas: bool) -> None:
    top = place.top()
    if formulas:
        size = formula_size(item.latex, 1.15 * style.px, style.theme.text("ink"))
        if size.width() > place.width():
            size = size * (place.width() / size.width())
        paint_formula(
            painter,
            item.latex,
            QRectF(place.left(), top, size.width(), size.height()),
            style.theme.text("ink"),
        )
        top += size.height() + 0.4 * style.px
    line = 1.2 * style.metrics(1.0).height()
    for words in item.lines:
        for row in wrap(words, place.width(), style):
            paint_words(painter, row, QPointF(place.left(), top + style.metrics(1.0).ascent()), style)
            top += line


def paint_words(painter: QPainter, row: list[Word], at: QPointF, style: Style) -> None:
    x = at.x()
    for text, strong in row:
        painter.setFont(style.font(1.0, strong))
        painter.setPen(QColor(style.theme.ink) if strong else style.theme.text("soft"))
        painter.drawText(QPointF(x, at.y()), text)
        x += style.metrics(1.0, strong).horizontalAdvance(text)


def paint_note(painter: QPainter, item: Note, place: QRectF, style: Style) -> None:
    line = 1.15 * style.metrics(1.0).height()
    left, top = place.left(), place.top()
    if item.role == "warning":
        bar = QRectF(left, top, 0.35 * style.px, place.height())
        painter.fillRect(bar, style.theme.colour("warning"))
        left, top = left + 1.0 * style.px, top + 0.35 * style.px
    painter.setFont(style.font(1.0, item.role == "warning"))
    painter.setPen(style.theme.text(item.role))
    for row in wrap(((item.text, item.role == "warning"),), place.right() - left, style):
        painter.drawText(QPointF(left, top + style.metrics(1.0).ascent()), "".join(text for text, _ in row))
        top += line


def wrap(words: tuple[Word, ...], width: float, style: Style) -> list[list[Word]]:
    """Parts of text broken into rows at spaces."""
    rows: list[list[Word]] = [[]]
    used = 0.0
    for text, strong in words:
        metrics = style.metrics(1.0, strong)
        for piece in pieces(legible(text)):
            advance = metrics.horizontalAdvance(piece)
            if used and used + metrics.horizontalAdvance(piece.rstrip()) > width:
                rows.append([])
                used = 0.0
                piece = piece.lstrip()
                advance = metrics.horizontalAdvance(piece)
            rows[-1].append((piece, strong))
            used += advance
    return rows


def pieces(text: str) -> list[str]:
    """Words, each with the space after it, so that no row begins with one."""
    found: list[str] = []
    start = 0
    for i in range(1, len(text)):
        if text[i - 1] == " " and text[i] != " ":
            found.append(text[start:i])
            start = i
    found.append(text[start:])
    return found
