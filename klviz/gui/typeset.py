"""Setting type: text in a place, words broken into rows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from klviz.gui.pieces import Ends, Words
from klviz.gui.theme import Style, legible
from klviz.picture import Role

Word = tuple[str, bool]  # text, and whether it is emphasised
Row = tuple[Word, ...]
Side = Literal["left", "right", "centre"]


def words(place: QRectF, side: Side, text: str, size: float, strong: bool, style: Style, colour: QColor | str) -> Words:
    """Text in a place, made smaller where it would not fit: digits are never cut off."""
    text = legible(text)
    advance = style.advance(text, size, strong)
    if advance > place.width() > 0:
        size *= place.width() / advance * 0.98
        advance = place.width()
    left = place.left()
    if side == "right":
        left = place.right() - advance
    elif side == "centre":
        left += (place.width() - advance) / 2
    metrics = style.metrics(size, strong)
    up, down = metrics.ascent(), metrics.descent()
    y = place.center().y() + (up - down) / 2
    return Words(Ends(left, y - up, left + advance, y + down), left, y, text, size, strong, QColor(colour).rgba())


def set_rows(rows: tuple[Row, ...], at: QPointF, step: float, style: Style, role: Role | None = None) -> list[Words]:
    """Rows of words from the first one's baseline down; emphasised words heavier, and darker if no role is given."""
    y = at.y()
    found: list[Words] = []
    for row in rows:
        x = at.x()
        for text, strong in row:
            metrics, advance = style.metrics(1.0, strong), style.advance(text, 1.0, strong)
            ends = Ends(x, y - metrics.ascent(), x + advance, y + metrics.descent())
            colour = style.theme.text(role or ("ink" if strong else "soft")).rgba()
            found.append(Words(ends, x, y, text, 1.0, strong, colour))
            x += advance
        y += step
    return found


def wrap(words: tuple[Word, ...], width: float, style: Style) -> tuple[Row, ...]:
    """Parts of text broken into rows at spaces; neighbours of the same weight become one."""
    rows: list[list[Word]] = [[]]
    used = 0.0
    for text, strong in words:
        for piece in pieces(legible(text)):
            advance = style.advance(piece, 1.0, strong)
            if used and used + style.advance(piece.rstrip(), 1.0, strong) > width:
                rows.append([])
                used = 0.0
                if piece != piece.lstrip():
                    piece = piece.lstrip()
                    advance = style.advance(piece, 1.0, strong)
            row = rows[-1]
            if row and row[-1][1] == strong:
                row[-1] = (row[-1][0] + piece, strong)
            else:
                row.append((piece, strong))
            used += advance
    return tuple(tuple(row) for row in rows)


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
