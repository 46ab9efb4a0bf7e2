"""The pulse: a ring that beats at one handle until the first drag, to say that bars can be dragged."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

BEAT = 1.6  # seconds
LONGEST = 45.0  # seconds after which it gives up
FRAME_MS = 50


class Pulse(QWidget):
    """A small transparent widget over the handle; pointer events pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.colour = QColor()
        self.began = time.monotonic()
        self.timer = QTimer(self)
        self.timer.setInterval(FRAME_MS)
        self.timer.timeout.connect(self.beat)
        self.hide()

    def show_at(self, point: QPointF, radius: float, colour: QColor) -> None:
        self.colour = colour
        size = round(2.6 * radius)
        self.setGeometry(round(point.x() - size / 2), round(point.y() - size / 2), size, size)
        if not self.timer.isActive():
            self.began = time.monotonic()
            self.timer.start()
        self.show()
        self.raise_()

    def stop(self) -> None:
        self.timer.stop()
        self.hide()

    def beat(self) -> None:
        if time.monotonic() - self.began > LONGEST:
            self.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        phase = (time.monotonic() - self.began) % BEAT / BEAT
        radius = self.width() / 2 * (0.35 + 0.6 * phase)
        ring = QColor(self.colour)
        ring.setAlphaF(max(0.0, math.cos(phase * math.pi / 2)))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ring, 3.0))
        painter.drawEllipse(QRectF(self.rect()).center(), radius, radius)
        painter.end()
