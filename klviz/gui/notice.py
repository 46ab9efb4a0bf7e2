"""A strip over the foot of the picture: a sentence for the user, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from klviz.gui.theme import legible
from klviz.words import tr

READING_MS = (2500, 60)  # at least, and for each letter
OFFER_MS = 30_000
Offers = Sequence[tuple[str, Callable[[], object]]]


class Notice(QFrame):
    """Shown by `say`; goes by itself after a while. It is also spoken.

    What is said to be kept stays until it is answered or put away: another sentence may cover it for its time.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)  # names in it are the user's
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 6, 6)
        self.row.addWidget(self.text, 1)
        self.buttons: list[QPushButton] = []
        close = self.close_button = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(tr("Put away"))
        close.setAccessibleName(tr("Put away"))
        close.clicked.connect(self.put_away)
        self.row.addWidget(close)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go)
        self.kept: tuple[str, Offers] | None = None
        self.shows_kept = False
        self.at_head = False  # at the head of the picture, on the right, instead of at its foot
        self.over = parent
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, offers: Offers = (), *, keep: bool = False) -> None:
        if keep:
            self.kept = (sentence, offers)
        self.shows_kept = keep
        for button in self.buttons:
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.text.setText(legible(sentence))
        for words, act in offers:
            button = QPushButton(words)
            button.clicked.connect(partial(self.accept, act))
            self.row.insertWidget(self.row.count() - 1, button)
            self.buttons.append(button)
            button.show()
        self.timer.stop()
        if not keep:
            self.timer.start(OFFER_MS if offers else READING_MS[0] + READING_MS[1] * len(sentence))
        self.place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def unsay(self, sentence: str) -> None:
        """Take a sentence away if it is still there."""
        if self.isVisible() and self.text.text() == legible(sentence):
            self.go()

    def go(self) -> None:
        """This sentence has had its time; one that is kept is there again."""
        self.timer.stop()
        self.hide()
        if self.kept is not None:
            self.say(*self.kept, keep=True)

    def put_away(self) -> None:
        if self.shows_kept:
            self.kept = None
        self.go()

    def give_way(self) -> None:
        """A hand takes hold of the picture: a sentence that waits for nothing lies over it no longer."""
        if self.isVisible() and not self.buttons:
            self.go()

    def accept(self, act: Callable[[], object]) -> None:
        self.put_away()
        act()

    def place(self) -> None:
        parent = self.over
        widest = min(parent.width() - 24, max(420, int(0.7 * parent.width())))
        margins = self.row.contentsMargins()
        frame = 2 * self.frameWidth()
        width = frame + margins.left() + margins.right() + self.row.count() * self.row.spacing()
        width += self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2
        width = min(widest, width + sum(part.sizeHint().width() for part in (*self.buttons, self.close_button)))
        self.setFixedWidth(width)
        self.row.activate()
        height = max(self.row.heightForWidth(width - frame) + frame, self.minimumSizeHint().height())
        if self.at_head:
            self.setGeometry(parent.width() - width - 4, 4, width, height)
        else:
            self.setGeometry((parent.width() - width) // 2, parent.height() - height - 12, width, height)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()  # its words may be in a larger type than when they were said
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
