"""The presenter's window: what the room does not see. Numbers, notes, the time, and the keys of a clicker."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from klviz.gui.picture_view import PictureView
from klviz.gui.theme import Style
from klviz.picture import Picture
from klviz.words import tr

SMALL = 0.75  # of the window's type
PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Presenter(QWidget):
    """A window of its own, on the other screen if there is one.

    `key(combination)` hands on every key, those of a clicker among them: PgUp, PgDn, B, F5 and Esc.
    """

    key = Signal(object)
    closed = Signal()

    def __init__(self, source: Callable[[], Picture], style: Style) -> None:
        super().__init__(None)
        self.setObjectName("presenter")
        self.setWindowTitle(tr("klviz presenter"))
        self.view = PictureView(source, style.scaled(SMALL), self)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("The picture with all numbers"))
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.installEventFilter(self)
        self.next_step = QLabel()
        self.next_step.setWordWrap(True)
        self.clock, self.timer_label = QLabel(), QLabel()
        self.set_style(style)
        self.clock.setAccessibleName(tr("Time of day"))
        self.timer_label.setAccessibleName(tr("Time since the start"))
        self.restart = QPushButton(tr("Restart the timer"))
        self.restart.clicked.connect(self.start_timer)
        right = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self.clock)
        row.addStretch(1)
        row.addWidget(self.timer_label)
        right.addLayout(row)
        right.addWidget(self.restart)
        right.addWidget(QLabel(tr("Notes")))
        right.addWidget(self.notes, 1)
        right.addWidget(self.next_step)
        whole = QHBoxLayout(self)
        whole.addWidget(self.view, 3)
        whole.addLayout(right, 1)
        self.started = time.monotonic()
        self.ticks = QTimer(self)
        self.ticks.setInterval(500)
        self.ticks.timeout.connect(self.show_time)
        self.ticks.start()
        self.show_time()
        self.resize(1100, 640)

    def set_style(self, style: Style) -> None:
        """Another theme or size of the type."""
        self.view.set_style(style.scaled(SMALL))
        for label in (self.clock, self.timer_label):
            font = label.font()
            font.setPixelSize(round(1.8 * style.px))
            label.setFont(font)

    def show_beside(self, window: QWidget) -> None:
        """On a screen that the main window is not on, else beside it."""
        screens = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        if screens:
            self.setGeometry(screens[0].availableGeometry().adjusted(40, 40, -40, -40))
        self.show()
        self.raise_()

    def start_timer(self) -> None:
        self.started = time.monotonic()
        self.show_time()

    def show_time(self) -> None:
        self.clock.setText(QTime.currentTime().toString("HH:mm"))
        passed = int(time.monotonic() - self.started)
        self.timer_label.setText(f"{passed // 60}:{passed % 60:02d}")

    def show_notes(self, notes: str, next_step: str) -> None:
        if notes != self.notes.toPlainText():  # else they would scroll back to the top
            self.notes.setPlainText(notes)
        self.next_step.setText(tr("Next: {step}").format(step=next_step) if next_step else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A clicker turns pages of the lesson, not of the notes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in PAGES:
            self.key.emit(event.keyCombination())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key.emit(event.keyCombination())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
