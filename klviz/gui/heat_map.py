"""All pairs as a map: a row for each row of P, a column for each row of Q, a colour for each number."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from klviz.batch.reduction import Shades, reduced
from klviz.batch.results import Result
from klviz.gui import paint_map, shades
from klviz.gui.theme import Style
from klviz.numerals import format_number
from klviz.picture import Axis
from klviz.words import tr

Key = Qt.Key
Order = NDArray[np.intp]
NEAREST = 4.0
"""Cells across at the closest zoom."""
MOVES = {Key.Key_Left: (0, -1), Key.Key_Right: (0, 1), Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0)}


@dataclass
class Window:
    """The part of the map on show, in cells: from the top, from the left, how many down, how many across."""

    top: float
    left: float
    down: float
    across: float


class HeatMap(QWidget):
    """`opened(line, show)`: a pair is to be opened in the explorer, and shown at once if Enter or a double click asked
    for it. `pointed(words)`: what is under the pointer or the keyboard."""

    opened = Signal(int, bool)
    pointed = Signal(str)

    def __init__(self, result: Result, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heat_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Heat map"))
        self.result, self.style_ = result, style
        self.title = self.symbol = self.unit = ""
        self.rows: Order = np.arange(result.work.p_rows)
        self.columns: Order = np.arange(result.work.q_rows)
        self.square: NDArray[np.float64] = np.empty((0, 0))
        self.axis = Axis(0.0, 1.0)
        self.beyond = self.missing = False  # whether there are any ∞, any without a number
        self.window_ = Window(0.0, 0.0, float(self.rows.size), float(self.columns.size))
        self.cell = (0, 0)  # that keys act on, as drawn
        self.arranged: NDArray[np.float64] | None = None  # the numbers in the order in which they are drawn, if at hand
        self.drawn: tuple[object, Shades] | None = None
        self.pressed: QPointF | None = None
        self.dragged = False

    def sizeHint(self) -> QSize:
        return QSize(round(46 * self.style_.px), round(42 * self.style_.px))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(20 * self.style_.px), round(16 * self.style_.px))

    # What is shown

    def set_style(self, style: Style) -> None:
        self.style_ = style
        self.update()

    def show_measure(self, square: NDArray[np.float64], title: str, symbol: str, unit: str) -> None:
        self.square, self.title, self.symbol, self.unit = square, title, symbol, unit
        self.arranged = self.drawn = None
        self.speak()
        self.update()

    def set_scale(self, axis: Axis, beyond: bool, missing: bool) -> None:
        self.axis, self.beyond, self.missing = axis, beyond, missing
        self.update()

    def set_order(self, rows: Order, columns: Order, arranged: NDArray[np.float64] | None = None) -> None:
        """Draw rows and columns in this order, in which `arranged` has the numbers; the cell under the keys stays with
        its pair."""
        here = self.pair(self.cell)
        self.rows, self.columns = rows, columns
        self.cell = (int(np.flatnonzero(rows == here[0])[0]), int(np.flatnonzero(columns == here[1])[0]))
        self.arranged, self.drawn = arranged, None
        self.update()

    def pair(self, cell: tuple[int, int]) -> tuple[int, int]:
        """The row of P and of Q at a place of the map."""
        return int(self.rows[cell[0]]), int(self.columns[cell[1]])

    def go_to(self, line: int) -> None:
        """Let the keys be at a pair."""
        p, q = self.result.rows_of(line)
        self.cell = (int(np.flatnonzero(self.rows == p)[0]), int(np.flatnonzero(self.columns == q)[0]))
        self.keep_in_sight()
        self.speak()

    def words(self, cell: tuple[int, int]) -> str:
        p, q = self.pair(cell)
        value = float(self.square[p, q])
        number = tr("no number") if math.isnan(value) else f"{format_number(value)} {self.unit}".strip()
        names = {"p": self.result.name("P", p), "q": self.result.name("Q", q)}
        return tr("P {p}, Q {q}: {symbol} = {number}").format(**names, symbol=self.symbol, number=number)

    def speak(self, aloud: bool = False) -> None:
        words = self.words(self.cell)
        self.setAccessibleDescription(words)
        self.pointed.emit(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def shades(self, place: paint_map.Place) -> Shades:
        """The numbers on show, one a pixel."""
        ratio = self.devicePixelRatioF()
        first, last, left, right = place.cells
        high, wide = round(place.image.height() * ratio), round(place.image.width() * ratio)
        key = (place.cells, high, wide)
        if self.drawn is None or self.drawn[0] != key:
            if self.arranged is not None:
                found = reduced(self.arranged, np.arange(first, last), np.arange(left, right), high, wide)
            else:
                found = reduced(self.square, self.rows[first:last], self.columns[left:right], high, wide)
            self.drawn = (key, found)
        return self.drawn[1]

    def place(self) -> paint_map.Place:
        return paint_map.place(QRectF(self.rect()), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.square.size:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        place = self.place()
        found = self.shades(place)
        picture = shades.image(found.values, self.axis, self.style_.theme)
        paint_map.paint(painter, self, place, picture, found)
        painter.end()

    # Zoom

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """More or less of the map; the cell at `about` stays where it is."""
        window, area = self.window_, self.place().area
        y, x = 0.5, 0.5
        if about is not None:
            x, y = (about.x() - area.left()) / area.width(), (about.y() - area.top()) / area.height()
        down = min(max(window.down / factor, min(NEAREST, self.rows.size)), float(self.rows.size))
        across = min(max(window.across / factor, min(NEAREST, self.columns.size)), float(self.columns.size))
        self.look_at(window.top + y * (window.down - down), window.left + x * (window.across - across), down, across)

    def look_at(self, top: float, left: float, down: float, across: float) -> None:
        top = min(max(top, 0.0), self.rows.size - down)
        left = min(max(left, 0.0), self.columns.size - across)
        self.window_ = Window(top, left, down, across)
        self.update()

    def whole(self) -> None:
        self.look_at(0.0, 0.0, float(self.rows.size), float(self.columns.size))

    def keep_in_sight(self) -> None:
        """Move the part on show so that the cell under the keys is in it."""
        window, (row, column) = self.window_, self.cell
        top = min(max(window.top, row + 1 - window.down), float(row))
        left = min(max(window.left, column + 1 - window.across), float(column))
        self.look_at(top, left, window.down, window.across)

    # Hands

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        area, window = self.place().area, self.window_
        if not area.contains(point):
            return None
        row = window.top + (point.y() - area.top()) / area.height() * window.down
        column = window.left + (point.x() - area.left()) / area.width() * window.across
        return min(int(row), self.rows.size - 1), min(int(column), self.columns.size - 1)

    def open_cell(self, show: bool) -> None:
        p, q = self.pair(self.cell)
        self.opened.emit(p * self.columns.size + q, show)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed, self.dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pressed is None:
            cell = self.cell_at(event.position())
            self.pointed.emit(self.words(self.cell if cell is None else cell))
            return
        moved = event.position() - self.pressed
        if self.dragged or moved.manhattanLength() >= QApplication.startDragDistance():
            area, window = self.place().area, self.window_
            self.dragged, self.pressed = True, event.position()
            top = window.top - moved.y() / area.height() * window.down
            left = window.left - moved.x() / area.width() * window.across
            self.look_at(top, left, window.down, window.across)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.pressed is not None and not self.dragged and cell:
            self.cell = cell
            self.speak()
            self.update()
            self.open_cell(False)
        self.pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.cell_at(event.position()) is not None:
            self.open_cell(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.pixelDelta().y()
        self.zoom(1.25 ** (turn / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in MOVES:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            down, across = MOVES[Key(key)]
            row = min(max(self.cell[0] + far * down, 0), self.rows.size - 1)
            self.cell = row, min(max(self.cell[1] + far * across, 0), self.columns.size - 1)
            self.keep_in_sight()
            self.speak(aloud=True)
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self.open_cell(key != Key.Key_Space)
        elif key in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus):
            self.zoom(0.8 if key == Key.Key_Minus else 1.25)
            self.keep_in_sight()
        elif key == Key.Key_0:
            self.whole()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.square.size:
            self.speak()
