"""What a lecture needs over the picture: a halo at the pointer, bubbles of the keys pressed, ink that fades."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from klviz.gui.theme import Style, legible

HALO = 2.4  # radius, in heights of the type
KEY_SECONDS = 1.8
KEYS_SHOWN = 3
INK_SECONDS = 8.0
FADE_SECONDS = 2.0
FRAME_MS = 40
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


@dataclass(eq=False)
class Stroke:
    """A line drawn by hand, or an arrow from its first point to its last; `done` is when the pen left."""

    arrow: bool
    points: list[QPointF] = field(default_factory=list)
    done: float = math.inf


class LectureOverlay(QWidget):
    """Lies over the view while a lecture is on. Pointer events pass through it unless the pen is out."""

    def __init__(self, view: QWidget, style: Style) -> None:
        super().__init__(view)
        self.view = view
        self.style_ = style
        self.pen_out = False
        self.strokes: list[Stroke] = []
        self.keys: list[tuple[str, float]] = []
        self.halo: QPointF | None = None
        self.setObjectName("lecture_overlay")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.timer = QTimer(self)
        self.timer.setInterval(FRAME_MS)
        self.timer.timeout.connect(self.age)
        self.hide()

    # On and off

    def begin(self, style: Style) -> None:
        self.style_ = style
        self.setGeometry(self.view.rect())
        if not self.isVisible():
            self.view.installEventFilter(self)
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
            self.show()
            self.raise_()
        self.update()

    def end(self) -> None:
        if not self.isVisible():
            return
        self.view.removeEventFilter(self)
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.put_pen_away()
        self.strokes, self.keys, self.halo = [], [], None
        self.timer.stop()
        self.hide()

    # The pen

    def toggle_pen(self) -> None:
        if self.pen_out:
            self.put_pen_away()
        elif self.isVisible():
            self.pen_out = True
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
            self.setCursor(QCursor(Qt.CursorShape.CrossCursor))

    def put_pen_away(self) -> None:
        self.pen_out = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        arrow = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.strokes.append(Stroke(arrow, [event.position()]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes and math.isinf(self.strokes[-1].done) and event.buttons():
            self.strokes[-1].points.append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.strokes and math.isinf(self.strokes[-1].done):
            self.strokes[-1].done = time.monotonic()
            self.timer.start()

    # What is shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.view:
            if kind == QEvent.Type.Resize:
                self.setGeometry(self.view.rect())
            elif kind == QEvent.Type.Leave:
                self.move_halo(None)
            elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self.move_halo(event.position())
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if watched is self.view and not event.isAutoRepeat():
                self.show_key(event)
        elif kind == QEvent.Type.Shortcut:
            key = getattr(event, "key", None)
            if key is not None:
                self.say(key().toString(QKeySequence.SequenceFormat.NativeText))
        return False

    def move_halo(self, to: QPointF | None) -> None:
        for point in (self.halo, to):
            if point is not None:
                self.update(self.around(point))
        self.halo = to

    def around(self, point: QPointF) -> QRect:
        radius = HALO * self.style_.px + 4
        return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius).toAlignedRect()

    def show_key(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS:
            return
        self.say(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText))

    def say(self, key: str) -> None:
        now = time.monotonic()
        if key and not (self.keys and self.keys[-1][0] == key and now - self.keys[-1][1] < 0.05):
            self.keys = [*self.keys, (key, now)][-KEYS_SHOWN:]
            self.timer.start()
            self.update()

    def age(self) -> None:
        """Forget what has faded; stop when nothing is left to fade."""
        now = time.monotonic()
        self.keys = [(key, at) for key, at in self.keys if now - at < KEY_SECONDS]
        self.strokes = [s for s in self.strokes if math.isinf(s.done) or now - s.done < INK_SECONDS]
        if not self.keys and not self.strokes:
            self.timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.halo is not None:
            self.paint_halo(painter, self.halo)
        now = time.monotonic()
        for stroke in self.strokes:
            self.paint_stroke(painter, stroke, now)
        self.paint_keys(painter, now)
        painter.end()

    def paint_halo(self, painter: QPainter, at: QPointF) -> None:
        glow = QColor(self.style_.theme.colour("warning"))
        glow.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        radius = HALO * self.style_.px
        painter.drawEllipse(at, radius, radius)

    def paint_stroke(self, painter: QPainter, stroke: Stroke, now: float) -> None:
        left = 1.0 if math.isinf(stroke.done) else (stroke.done + INK_SECONDS - now) / FADE_SECONDS
        ink = QColor(self.style_.theme.text("divergence"))
        ink.setAlphaF(min(max(left, 0.0), 1.0))
        pen = QPen(ink, 0.28 * self.style_.px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not stroke.arrow:
            painter.drawPolyline(QPolygonF(stroke.points))
            return
        start, end = stroke.points[0], stroke.points[-1]
        painter.drawLine(start, end)
        angle, size = math.atan2(end.y() - start.y(), end.x() - start.x()), 1.1 * self.style_.px
        for turn in (2.6, -2.6):
            painter.drawLine(end, end + QPointF(size * math.cos(angle + turn), size * math.sin(angle + turn)))

    def paint_keys(self, painter: QPainter, now: float) -> None:
        style = self.style_
        metrics = style.metrics(1.2, True)
        x, y = 1.0 * style.px, self.height() - 1.0 * style.px - 1.6 * metrics.height()
        painter.setFont(style.font(1.2, True))
        for key, at in self.keys:
            shown = min(max((at + KEY_SECONDS - now) / 0.5, 0.0), 1.0)
            painter.setOpacity(shown)
            width = metrics.horizontalAdvance(key) + 1.4 * style.px
            bubble = QRectF(x, y, width, 1.6 * metrics.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.theme.ink))
            painter.drawRoundedRect(bubble, 0.4 * style.px, 0.4 * style.px)
            painter.setPen(QColor(style.theme.panel))
            painter.drawText(bubble, int(Qt.AlignmentFlag.AlignCenter), legible(key))
            x += width + 0.6 * style.px
        painter.setOpacity(1.0)
