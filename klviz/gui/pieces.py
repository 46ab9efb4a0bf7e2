"""What panels of numbers are drawn from: pieces that can be compared, so that a frame paints only those that differ."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from klviz.gui.formulas import paint_formula
from klviz.gui.paint_bars import swatch
from klviz.gui.theme import Style
from klviz.picture import Look, Role

EDGE = 2  # pixels that type may reach over its advance


class Ends(NamedTuple):
    """A rectangle that can be compared and hashed."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, rect: QRectF) -> Ends:
        return cls(rect.left(), rect.top(), rect.right(), rect.bottom())

    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def pixels(self) -> QRect:
        """The whole pixels that it may touch."""
        left, top = int(self.left) - EDGE, int(self.top) - EDGE
        return QRect(left, top, int(self.right) + EDGE + 1 - left, int(self.bottom) + EDGE + 1 - top)


class Words(NamedTuple):
    """Text with its baseline's start, and the room it takes."""

    ends: Ends
    x: float
    y: float
    text: str
    size: float
    strong: bool
    colour: int


class Block(NamedTuple):
    """A rectangle of one colour."""

    ends: Ends
    colour: int


class Sample(NamedTuple):
    """A legend's sample of how a role looks."""

    ends: Ends
    role: Role
    look: Look


class Figure(NamedTuple):
    """A typeset formula."""

    ends: Ends
    latex: str
    colour: int


Piece = Words | Block | Sample | Figure


def draw(painter: QPainter, pieces: Iterable[Piece], style: Style) -> None:
    for piece in pieces:
        match piece:
            case Words():
                painter.setFont(style.font(piece.size, piece.strong))
                painter.setPen(QColor.fromRgba(piece.colour))
                painter.drawText(QPointF(piece.x, piece.y), piece.text)
            case Block():
                painter.fillRect(piece.ends.rect(), QColor.fromRgba(piece.colour))
            case Sample():
                swatch(painter, piece.ends.rect(), piece.role, piece.look, style)
            case Figure():
                paint_formula(painter, piece.latex, piece.ends.rect(), QColor.fromRgba(piece.colour))


def differing(before: Iterable[Piece], after: Iterable[Piece]) -> QRegion:
    """Where pieces came, went or changed."""
    region = QRegion()
    for piece in set(before) ^ set(after):
        region += piece.ends.pixels()
    return region


def touched(pieces: Iterable[Piece], region: QRegion) -> list[Piece]:
    """The pieces that a region shows any of."""
    return [piece for piece in pieces if region.intersects(piece.ends.pixels())]
