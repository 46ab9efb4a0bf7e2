"""The picture on the screen: shows whatever Picture its source makes, and says what a hand or a key wishes.

Frames are made once per turn of the event loop however many changes came in. What stands still (panels, axes,
names) is a pixmap kept between frames; only panels whose content changed are painted again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from klviz.gui.hand import Hand
from klviz.gui.layout import Box, arrange
from klviz.gui.paint_axes import paint_frame, paint_header
from klviz.gui.paint_bars import columns
from klviz.gui.paint_marks import lit_column, paint_plot
from klviz.gui.paint_numbers import Fit, Placed, fit, places, shape
from klviz.gui.pieces import differing, draw, touched
from klviz.gui.theme import LIGHT, Style
from klviz.picture import Bars, Column, Handle, Numbers, Picture, Plot


class PictureView(QWidget):
    """Draws the Picture that `source` makes; `hand` says what the pointer wishes. `shown` fires after each frame's
    picture is known, before it is painted."""

    shown = Signal()
    resized = Signal()

    def __init__(
        self, source: Callable[[], Picture], style: Style | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.source = source
        self.style_ = style or Style(LIGHT)
        self.blank = False  # black, while a lecturer wants to be looked at
        self.frozen = False  # what is shown is not what a hand would change
        self.formulas = False  # typeset formulas once they are loaded
        self.hand = Hand(self.plot_at, self)
        self._picture: Picture | None = None
        self._stale = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.refresh)
        self._boxes: dict[str, Box] = {}
        self._still: QPixmap | None = None
        self._still_key: object = None
        self._fits: dict[str, tuple[object, Fit]] = {}
        self._placed: dict[str, list[Placed]] = {}
        self.setObjectName("picture")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(480, 320))

    # What is shown

    @property
    def picture(self) -> Picture:
        """The Picture on show, brought up to date."""
        if self._stale or self._picture is None:
            self.refresh()
        assert self._picture is not None
        return self._picture

    @property
    def boxes(self) -> dict[str, Box]:
        self.picture  # noqa: B018 - brings the boxes up to date
        return self._boxes

    @property
    def placed(self) -> dict[str, list[Placed]]:
        """By panel of numbers, its items with their places."""
        self.picture  # noqa: B018 - brings the places up to date
        return self._placed

    def invalidate(self) -> None:
        """The source has something new; make a frame at the next turn of the event loop."""
        self._stale = True
        if not self._timer.isActive():
            self._timer.start()

    def refresh(self) -> None:
        """Fetch the Picture and repaint what differs."""
        self._timer.stop()
        self._stale = False
        before, after = self._picture, self.source()
        if before is not None and self.hand.dragging:
            after = held(before, after)
        self._picture = after
        placed_before = self._placed
        key = still_key(after)
        if before is None or key != self._still_key:
            self._still, self._still_key = None, key
            self.lay_out()
            self.update()
        else:
            self.place_numbers()
            self.update(self.changed_part(before, placed_before))
        self.shown.emit()

    def lay_out(self) -> None:
        """Boxes for the panels, and places for the items of those that hold numbers."""
        assert self._picture is not None
        self._boxes = arrange(self._picture, QRectF(self.rect()), self.style_)
        self.place_numbers()

    def place_numbers(self) -> None:
        assert self._picture is not None
        self._placed = {
            panel.key: places(panel, self._boxes[panel.key].outer, self.fit_of(panel, self._boxes[panel.key]))
            for panel in self._picture.panels()
            if isinstance(panel, Numbers)
        }

    def changed_part(self, picture: Picture, before: dict[str, list[Placed]]) -> QRegion:
        """Where the picture differs from the one before: plots, and those items of numbers that changed."""
        assert self._picture is not None
        plots = {panel.key: panel for panel in picture.panels() if isinstance(panel, Plot)}
        region = QRegion()
        for panel in self._picture.panels():
            if isinstance(panel, Plot):
                old_plot = plots.get(panel.key)
                region += moving_part(old_plot, panel, self._boxes[panel.key], self.style_)
                continue
            old, new = before.get(panel.key, []), self._placed[panel.key]
            for was, now in zip_longest(old, new):
                if was is not now:
                    region += differing(was.pieces if was else (), now.pieces if now else ())
        return region

    def set_style(self, style: Style) -> None:
        self.style_ = style
        self._forget_layout()

    def set_formulas(self, available: bool) -> None:
        self.formulas = available
        self._forget_layout()

    def _forget_layout(self) -> None:
        self._still = None
        self._fits.clear()
        if self._picture is not None:
            self.lay_out()
        self.update()

    def plot_at(self, point: QPointF) -> tuple[Plot, QRectF] | None:
        """The plot whose panel holds a point, and its rectangle between the axes; none in a picture that a hand cannot
        see follow it."""
        if self.blank or self.frozen:
            return None
        for panel in self.picture.panels():
            if isinstance(panel, Plot) and self._boxes[panel.key].outer.contains(point):
                return panel, self._boxes[panel.key].inner
        return None

    def column_rect(self, target: str, index: int) -> QRect:
        """Where on the widget an outcome of an editable series stands."""
        for panel in self.picture.panels():
            if isinstance(panel, Plot) and any(getattr(mark, "edits", None) == target for mark in panel.marks):
                column = lit_column(replace(panel, lit=index), self._boxes[panel.key].inner)
                if column is not None:
                    return column.toAlignedRect()
        return QRect()

    def bars_rect(self, target: str) -> QRect:
        """The plot of an editable series, between its axes."""
        for panel in self.picture.panels():
            if isinstance(panel, Plot) and any(getattr(mark, "edits", None) == target for mark in panel.marks):
                return self._boxes[panel.key].inner.toAlignedRect()
        return QRect()

    def shows_bars(self) -> bool:
        """Whether there are bars that a hand may move."""
        plots = (panel for panel in self.picture.panels() if isinstance(panel, Plot))
        return any(isinstance(mark, Bars) and mark.edits for plot in plots for mark in plot.marks)

    def outline_point(self, target: str, index: int) -> QPointF:
        """The middle of the upper end of a bar that can be moved; (0, 0) where it is not on show, as in a frozen
        picture of fewer outcomes."""
        for panel in self.picture.panels():
            for mark in panel.marks if isinstance(panel, Plot) else ():
                if not (isinstance(mark, Bars) and mark.edits == target and isinstance(panel, Plot)):
                    continue
                if index < len(mark.heights):
                    place = columns(mark, panel, self._boxes[panel.key].inner)
                    return QPointF((place.left[index] + place.right[index]) / 2, place.top[index])
        return QPointF()

    # Painting

    def paint(self, painter: QPainter, dirty: QRegion) -> None:
        """Draw the picture's part inside a region, each panel once."""
        picture = self.picture
        still, ratio, focus = self.still(), self.devicePixelRatioF(), self.hasFocus()
        parts = [dirty.intersected(self._boxes[panel.key].outer.toAlignedRect()) for panel in picture.panels()]
        for rect in dirty.subtracted(union(parts)):  # type: ignore[attr-defined]
            painter.drawPixmap(rect.topLeft(), still, still_part(rect, ratio))
        for panel, part in zip(picture.panels(), parts, strict=True):
            if part.isEmpty():
                continue
            box, rect = self._boxes[panel.key], part.boundingRect()
            painter.setClipRect(rect)
            # Between the axes nothing stands still, and to fill costs a third of copying.
            flat = inside(box.inner) if isinstance(panel, Plot) else inside(box.outer)
            for piece in part.subtracted(flat):  # type: ignore[attr-defined]
                painter.drawPixmap(piece.topLeft(), still, still_part(piece, ratio))
            for piece in part.intersected(flat):  # type: ignore[attr-defined]
                painter.fillRect(piece, QColor(self.style_.theme.panel))
            if isinstance(panel, Numbers):
                style = self.fit_of(panel, box).style
                for placed in self._placed[panel.key]:
                    draw(painter, touched(placed.pieces, part), style)
            else:
                paint_plot(painter, panel, box, self.style_, focus=focus)
        painter.setClipping(False)

    def still(self) -> QPixmap:
        """The part that does not move, painted once for each size, style and set of axes."""
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.size() != self.size() * ratio:
            assert self._picture is not None
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor(self.style_.theme.window))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, True)
            paint_header(painter, self._picture, QRectF(self.rect()), self.style_)
            for panel in self._picture.panels():
                paint_frame(painter, panel, self._boxes[panel.key], self.style_)
            painter.end()
            self._still = pixmap
        return self._still

    def fit_of(self, panel: Numbers, box: Box) -> Fit:
        key = (shape(panel), box.outer.size().toTuple())
        found = self._fits.get(panel.key)
        if found is None or found[0] != key:
            found = self._fits[panel.key] = (key, fit(panel, box.outer, self.style_, self.formulas))
        return found[1]

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(1180, 680)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.blank:
            painter.fillRect(self.rect(), QColor("#000000"))
        else:
            self.paint(painter, event.region())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_layout()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_layout()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand.release()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.press(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.hand.move(event.position())
        elif not event.buttons():
            self.setCursor(self.hand.hover(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.double_click(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        event.setAccepted(self.hand.wheel(event.position(), event.angleDelta(), event.modifiers()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.hand.menu(QPointF(event.pos()), event.globalPos(), event.reason() == QContextMenuEvent.Reason.Keyboard)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and self.hand.dragging
            and getattr(event, "key", int)() == Qt.Key.Key_Escape
        ):
            self.hand.abandon()
            event.accept()
            return True
        return super().event(event)


def union(regions: list[QRegion]) -> QRegion:
    whole = QRegion()
    for region in regions:
        whole += region
    return whole


def moving_part(before: Plot | None, after: Plot, box: Box, style: Style) -> QRegion:
    """The part of a plot that marks may reach, through the roof too, and the badges if they differ."""
    inner = box.inner.toAlignedRect()
    side = round(0.75 * style.px) if any(isinstance(mark, Handle) for mark in after.marks) else 3
    region = QRegion(inner.adjusted(-side, -round(0.75 * style.px), side, round(0.75 * style.px)))
    if before is None or before.badges != after.badges:
        region += QRect(
            inner.left(), round(box.outer.top()) + 1, inner.width() + 6, inner.top() - round(box.outer.top())
        )
    return region


def inside(rect: QRectF) -> QRect:
    """The whole pixels of a panel that are nothing but its colour."""
    return rect.toAlignedRect().adjusted(4, 4, -4, -4)


def still_part(dirty: QRect, ratio: float) -> QRect:
    """The pixels of the still pixmap under a rectangle of the widget."""
    if ratio == 1.0:
        return dirty
    return QRectF(dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio).toAlignedRect()


def still_key(picture: Picture) -> object:
    """What the still part depends on besides size and style."""
    return (
        picture.title,
        picture.sentence,
        *(
            (panel.key, panel.weight, panel.title, panel.x, panel.y, panel.legend, *(role for _, role in panel.badges))
            if isinstance(panel, Plot)
            else (panel.key, panel.weight)
            for panel in picture.panels()
        ),
    )


def held(before: Picture, after: Picture) -> Picture:
    """The new Picture with axes that show at least what the old ones did."""
    axes = {panel.key: panel for panel in before.panels() if isinstance(panel, Plot)}

    def hold(panel: object) -> object:
        old = axes.get(panel.key) if isinstance(panel, Plot) else None
        if not isinstance(panel, Plot) or old is None:
            return panel
        return replace(panel, x=old.x.holding(panel.x), y=old.y.holding(panel.y))

    return replace(
        after,
        columns=tuple(Column(tuple(hold(p) for p in column.panels), column.weight) for column in after.columns),  # type: ignore[misc]
    )
