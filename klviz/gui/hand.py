"""From pointer to wish: which mark a pointer means, and what a drag, a sweep or a wheel asks of it.

The whole column of an outcome is its handle, however small its bar. Where P and Q share a column the nearer outline
is meant, and in a tie the series that has the focus. Nothing changes until the pointer really moves.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal

from klviz.gui.paint_bars import pixel_rows
from klviz.gui.paint_marks import handle_point
from klviz.picture import Bars, FloatArray, Handle, Plot
from klviz.state import Edit
from klviz.words import tr

START = 3.0  # pixels before a press becomes a drag
GRAB = 9.0  # pixels around an outline within which it is held where it was touched
TIE = 3.0
REACH = 24.0  # pixels around a handle
BRUSH = 1.9  # pixels of outcomes that a drag moves at once where there are many to a pixel
NOTCH = 0.005  # probability for one notch of a wheel
Modifiers = Qt.KeyboardModifier


@dataclass(eq=False)
class Grip:
    """What was pressed: the mark, where, and what has been asked of it so far."""

    plot: Plot
    inner: QRectF
    mark: Bars | Handle
    index: int
    start: QPointF
    modifiers: Modifiers = Modifiers.NoModifier
    offset: float = 0.0  # from pointer to outline, kept while dragging
    to: int | None = None  # Shift: the outcome that pays
    begun: bool = False
    painted: FloatArray | None = None  # what each outcome has been given, NaN where it was not touched
    last: tuple[int, float] = (0, 0.0)


class Hand(QObject):
    """The pointer over a picture; `plot_at` tells which plot lies under a point, and where between its axes.

    `began(text)`, then `wished(Edit)` any number of times, then `ended()` or `abandoned()` are one gesture;
    `pointed(index, target)` says which outcome is looked at (target "" if only hovered); `nudged(target, index,
    delta)` is a turn of the wheel; `asked(target, index)` wants a value typed; `menu_wanted(target, index, place)`
    a menu; `alone()` is a wish to trade where there is nobody to trade with.
    """

    began = Signal(str)
    wished = Signal(object)
    ended = Signal()
    abandoned = Signal()
    pointed = Signal(int, str)
    nudged = Signal(str, int, float)
    asked = Signal(str, int)
    menu_wanted = Signal(str, int, object)
    alone = Signal()

    def __init__(self, plot_at: Callable[[QPointF], tuple[Plot, QRectF] | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plot_at = plot_at
        self.grip: Grip | None = None

    @property
    def dragging(self) -> bool:
        return self.grip is not None and self.grip.begun

    def press(self, point: QPointF, modifiers: Modifiers) -> None:
        self.release()
        found = self.plot_at(point)
        if found is None:
            return
        plot, inner = found
        handle = handle_at(plot, inner, point)
        if handle is not None:
            self.grip = Grip(plot, inner, handle, 0, point, modifiers)
            return
        bars = bars_at(plot, inner, point)
        if bars is None:
            self.call(plot, inner, point, modifiers)
            return
        index = index_at(bars, plot, inner, point.x())
        assert bars.edits is not None
        offset = outline(bars, plot, inner, index) - point.y()
        self.grip = Grip(plot, inner, bars, index, point, modifiers, offset if abs(offset) <= GRAB else 0.0)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            last = bars.heights.shape[0] - 1
            if last == 0:
                self.grip = None
                self.alone.emit()
                return
            self.grip.to = index + 1 if index < last else index - 1
        self.pointed.emit(index, bars.edits)

    def call(self, plot: Plot, inner: QRectF, point: QPointF, modifiers: Modifiers) -> None:
        """A press on an empty part of a plot: the handle that comes when it is called, if there is one."""
        self.hover(point)
        mark = next((mark for mark in plot.marks if isinstance(mark, Handle) and mark.anywhere), None)
        if mark is None or not inner.contains(point):
            return
        self.grip = Grip(plot, inner, mark, 0, point, modifiers, begun=True)
        self.began.emit(tr("Drag {name}").format(name=mark.name))
        if self.grip is not None:
            self.drag_handle(self.grip, mark, point)

    def move(self, point: QPointF) -> None:
        grip = self.grip
        if grip is None:
            return
        if not grip.begun:
            if (point - grip.start).manhattanLength() < START:
                return
            self.press(grip.start, grip.modifiers)  # a key may have changed the picture since
            grip = self.grip
            if grip is None:
                return
            self.began.emit(tr("Drag {name}").format(name=grip.mark.name))
            grip.begun = True
        if isinstance(grip.mark, Handle):
            self.drag_handle(grip, grip.mark, point)
        else:
            self.drag_bars(grip, grip.mark, point)

    def drag_handle(self, grip: Grip, mark: Handle, point: QPointF) -> None:
        inner = grip.inner
        values = (
            grip.plot.x.value((point.x() - inner.left()) / inner.width()),
            grip.plot.y.value((inner.bottom() - point.y()) / inner.height()),
        )
        limited = tuple(min(max(v, a), b) for v, a, b in zip(values, mark.low, mark.high, strict=True))
        self.wished.emit(Edit(",".join(mark.edits), limited[: len(mark.edits)]))

    def drag_bars(self, grip: Grip, bars: Bars, point: QPointF) -> None:
        assert bars.edits is not None
        inner = grip.inner
        value = value_at(bars, grip.plot, inner, point.y() + grip.offset)
        if grip.to is not None:
            self.wished.emit(Edit(bars.edits, (value,), (grip.index,), grip.to))
            return
        index = self.swept(grip, bars, inner, point.x())
        if grip.painted is None:
            grip.painted = np.full(bars.heights.shape[0], np.nan)
            grip.last = (grip.index, value)
        first, at = grip.last
        if index != first:
            grip.offset = 0.0
            value = value_at(bars, grip.plot, inner, point.y())
        brush = brush_reach(grip.plot, inner)
        low, high = (
            max(min(first, index) - brush, 0),
            min(max(first, index) + brush, grip.painted.shape[0] - 1),
        )
        touched = np.arange(low, high + 1)
        share = (touched - first) / (index - first) if index != first else np.ones(touched.size)
        grip.painted[touched] = at + np.clip(share, 0.0, 1.0) * (value - at)
        grip.last = (index, value)
        if index != first:
            self.pointed.emit(index, bars.edits)
        given = np.flatnonzero(~np.isnan(grip.painted))
        self.wished.emit(Edit(bars.edits, tuple(grip.painted[given].tolist()), tuple(given.tolist())))

    def swept(self, grip: Grip, bars: Bars, inner: QRectF, x: float) -> int:
        """The column under the pointer, with some reluctance to leave the one it was in."""
        index = index_at(bars, grip.plot, inner, x)
        here = grip.index if grip.painted is None else grip.last[0]
        if index == here:
            return here
        width = inner.width() / (grip.plot.x.high - grip.plot.x.low)
        reluctance = min(8.0, 0.25 * width)
        inward = x - reluctance if index > here else x + reluctance
        stayed = index_at(bars, grip.plot, inner, inward)
        return here if (stayed <= here if index > here else stayed >= here) else index

    def release(self) -> None:
        grip, self.grip = self.grip, None
        if grip is not None and grip.begun:
            self.ended.emit()

    def abandon(self) -> None:
        grip, self.grip = self.grip, None
        if grip is not None and grip.begun:
            self.abandoned.emit()

    def let_go(self) -> None:
        """The gesture was ended by something else, a key perhaps: what the pointer does now is no longer part of it."""
        if self.dragging:
            self.grip = None

    def hover(self, point: QPointF) -> Qt.CursorShape:
        """Say what is under the pointer; the cursor that belongs there."""
        found = self.plot_at(point)
        if found is None:
            return Qt.CursorShape.ArrowCursor
        plot, inner = found
        bars = next((mark for mark in plot.marks if isinstance(mark, Bars)), None)
        if bars is not None and plot.lit is not None and inner.left() <= point.x() <= inner.right():
            self.pointed.emit(index_at(bars, plot, inner, point.x()), "")
        if handle_at(plot, inner, point) is not None:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.ArrowCursor if bars_at(plot, inner, point) is None else Qt.CursorShape.SizeVerCursor

    def double_click(self, point: QPointF) -> None:
        self.release()
        target, index = self.target_at(point)
        if target:
            self.asked.emit(target, index)

    def wheel(self, point: QPointF, delta: QPoint, modifiers: Modifiers) -> bool:
        target, index = self.target_at(point)
        turned = delta.y() or delta.x()  # Alt turns a vertical wheel into a horizontal one
        if not target or not turned:
            return False
        notch = NOTCH
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            notch *= 10
        if modifiers & Qt.KeyboardModifier.AltModifier:
            notch /= 10
        self.nudged.emit(target, index, notch * turned / 120)
        return True

    def menu(self, point: QPointF, place: QPoint, from_keyboard: bool) -> None:
        target, index = ("", -1) if from_keyboard else self.target_at(point)
        self.menu_wanted.emit(target, index, place)

    def target_at(self, point: QPointF) -> tuple[str, int]:
        found = self.plot_at(point)
        if found is None:
            return "", -1
        plot, inner = found
        bars = bars_at(plot, inner, point)
        if bars is None or bars.edits is None:
            return "", -1
        return bars.edits, index_at(bars, plot, inner, point.x())


def index_at(bars: Bars, plot: Plot, inner: QRectF, x: float) -> int:
    """The outcome whose column holds a pixel, the outermost for pixels outside."""
    value = plot.x.value((x - inner.left()) / inner.width())
    last = bars.heights.shape[0] - 1
    if bars.edges is None:
        return min(max(math.floor(value + 0.5), 0), last)
    return min(max(int(np.searchsorted(bars.edges, value, side="right")) - 1, 0), last)


def brush_reach(plot: Plot, inner: QRectF) -> int:
    """How many outcomes on each side move along where columns are thinner than a fine brush; 0 where they are not."""
    return int(BRUSH / 2 * (plot.x.high - plot.x.low) / inner.width())


def bars_at(plot: Plot, inner: QRectF, point: QPointF) -> Bars | None:
    """The editable series meant by a point: nearest outline, in a tie the active one."""
    if not inner.left() <= point.x() <= inner.right() or point.y() > inner.bottom() + REACH:
        return None
    found: list[tuple[float, Bars]] = []
    for mark in plot.marks:
        if isinstance(mark, Bars) and mark.edits is not None:
            index = index_at(mark, plot, inner, point.x())
            found.append((abs(outline(mark, plot, inner, index) - point.y()), mark))
    if not found:
        return None
    nearest = min(distance for distance, _ in found)
    close = [mark for distance, mark in found if distance <= nearest + TIE]
    return next((mark for mark in close if mark.edits == plot.active), close[0])


def outline(bars: Bars, plot: Plot, inner: QRectF, index: int) -> float:
    return float(pixel_rows(bars.heights[index : index + 1], plot, inner)[0])


def handle_at(plot: Plot, inner: QRectF, point: QPointF) -> Handle | None:
    best: tuple[float, Handle | None] = (REACH, None)
    for mark in plot.marks:
        if isinstance(mark, Handle):
            apart = handle_point(mark, plot, inner) - point
            distance = math.hypot(apart.x(), apart.y())
            if distance <= best[0]:
                best = (distance, mark)
    return best[1]


def value_at(bars: Bars, plot: Plot, inner: QRectF, y: float) -> float:
    """The height a pixel stands for, at or below the foot exactly 0, rounded to what a pixel can tell apart."""
    fraction = (inner.bottom() - y) / inner.height()
    if fraction <= 0.0:
        return 0.0
    value = plot.y.value(fraction)
    pixel = (plot.y.high - plot.y.low) / inner.height() if not plot.y.log else value * 0.01
    return round_to(value, pixel)


def round_to(value: float, resolution: float) -> float:
    """A value without digits finer than a resolution."""
    places = -math.floor(math.log10(resolution))
    return round(value, min(places, 300))
