"""The presenter's window: what the room does not see. Numbers, notes, the time, and the keys of a clicker."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from klviz.gui.lesson_text import LessonText
from klviz.gui.picture_view import PictureView
from klviz.gui.theme import Style
from klviz.lessons import Block
from klviz.picture import Picture
from klviz.words import tr

Notes = str | tuple[Block, ...]
ROOM = (800, 600)  # what the picture needs at scale 1
SMALL, LARGE = 0.75, 2.0  # of the window's type, on a small screen and on a large one
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
        self.style_ = style
        self.view = PictureView(source, style.scaled(SMALL), self)
        self.view.resized.connect(self.fit)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("The picture with all numbers"))
        self.notes = LessonText(style, snug=False)
        self.notes.setAccessibleName(tr("Notes"))
        self.shown: Notes = ""
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
        whole.addWidget(self.view, 5)
        whole.addLayout(right, 2)
        self.started = time.monotonic()
        self.ticks = QTimer(self)
        self.ticks.setInterval(500)
        self.ticks.timeout.connect(self.show_time)
        self.ticks.start()
        self.show_time()
        self.resize(1100, 640)

    def set_style(self, style: Style) -> None:
        """Another theme or size of the type."""
        self.style_ = style
        self.fit()

    def fit(self) -> None:
        """The type of the picture, the notes and the time suits the room they have here."""
        room = self.view.size()
        factor = min(max(min(room.width() / ROOM[0], room.height() / ROOM[1]), SMALL), LARGE)
        self.view.set_style(self.style_.scaled(factor))
        for widget, size in ((self, 0.93), (self.notes, 1.15), (self.clock, 1.8), (self.timer_label, 1.8)):
            font = widget.font()
            font.setPixelSize(round(size * max(factor, 1.0) * self.style_.px))
            widget.setFont(font)  # even if it is the application's now, which a lecture changes
        if isinstance(self.shown, tuple):  # whose formulas are as large as the type
            self.notes.set_style(self.style_.scaled(max(factor, 1.0)))

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

    def show_notes(self, notes: Notes, next_step: str) -> None:
        """What a lesson says to its presenter, in blocks, or what somebody wrote to a session, as it was written."""
        if notes != self.shown:  # else they would scroll back to the top
            self.shown = notes
            if isinstance(notes, str):
                self.notes.show_blocks((), "")
                self.notes.setPlainText(notes)
            else:
                self.notes.show_blocks(notes, "")
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
