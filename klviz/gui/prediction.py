"""Predict, then reveal: the numbers are hidden, the room guesses, and the truth is shown beside the guess."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from klviz.core import MEASURES, evaluate
from klviz.gui.document import Document
from klviz.gui.number_slider import NumberSlider
from klviz.gui.theme import legible
from klviz.numerals import format_number
from klviz.picture import Picture
from klviz.projection import masked
from klviz.scenes.histograms import unbalanced, waiting
from klviz.state import State
from klviz.words import tr, unit_of

ASKED = tuple(measure for measure in MEASURES if measure.headline)
CLOSE = 0.1  # an error up to this, in bits, counts as right


@dataclass(frozen=True)
class Guess:
    """What the room said of a measure, and what it was."""

    measure: str
    said: float
    truth: float

    @property
    def error(self) -> float:
        return abs(self.said - self.truth) if self.said != self.truth else 0.0  # ∞ − ∞


class Prediction(QObject):
    """Whether numbers are hidden, what has been guessed, and how close the guesses came."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.hiding = False
        self.history: list[Guess] = []

    def hide_numbers(self) -> None:
        if not self.hiding:
            self.hiding = True
            self.changed.emit()

    def reveal(self) -> None:
        if self.hiding:
            self.hiding = False
            self.changed.emit()

    def seen(self, picture: Picture) -> Picture:
        """The picture as the room may see it."""
        return masked(picture) if self.hiding else picture

    def judge(self, measure: str, said: float) -> Guess:
        """Keep a guess beside the truth, and show the numbers again."""
        guess = Guess(measure, said, truth_of(self.document.state, measure))
        self.history.append(guess)
        self.reveal()
        return guess

    def score(self) -> tuple[int, int]:
        """How many guesses were close, of how many."""
        unit = math.log2(self.document.state.base)
        return sum(guess.error * unit <= CLOSE for guess in self.history), len(self.history)


def truth_of(state: State, measure: str) -> float:
    return evaluate(state.p, state.q, [measure], base=state.base, normalize=True)[measure]


class GuessStrip(QFrame):
    """Asks for a guess while the numbers are hidden, and says how close it was."""

    judged = Signal(str)

    def __init__(self, prediction: Prediction, parent: QWidget) -> None:
        super().__init__(parent)
        self.prediction = prediction
        self.over = parent
        self.setObjectName("guess")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Which number is guessed"))
        for row in ASKED:
            self.measure.addItem(f"{legible(row.symbol)}  {row.title}", row.name)
        self.measure.setCurrentIndex(next(n for n, row in enumerate(ASKED) if row.name == "kl_pq"))
        self.slider = NumberSlider(tr("The room's guess"), 0.0, 6.0, 0.05)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.button = QPushButton(tr("Reveal"))
        self.button.clicked.connect(self.reveal)
        self.slider.varied.connect(self.take)
        self.slider.stepped.connect(self.take)
        form = QFormLayout(self)
        form.addRow(self.measure)
        form.addRow(self.slider)
        form.addRow(self.button)
        form.addRow(self.answer)
        self.said: float | None = None
        parent.installEventFilter(self)
        self.hide()

    def field(self) -> QLineEdit:
        return self.slider.field

    def ask(self) -> None:
        state = self.prediction.document.state
        self.said = None
        top = 2.0 * math.log(max(len(state.names), 2)) / math.log(state.base)
        self.slider.high = max(math.ceil(top), 1.0)
        self.slider.set_value(0.0)
        self.answer.setText("")
        self.button.setText(tr("Reveal"))
        self.place()
        self.show()
        self.raise_()

    def take(self, value: float) -> None:
        self.said = min(max(value, 0.0), self.slider.high)
        self.slider.set_value(self.said)

    def reveal(self) -> None:
        """With a guess: judge it. Without: only show the numbers."""
        if not self.prediction.hiding:
            self.hide()
            return
        if self.said is None:
            self.prediction.reveal()
            self.hide()
            return
        if off := unbalanced(self.prediction.document.state):
            self.answer.setText(waiting(off).text)
            self.place()
            return
        guess = self.prediction.judge(str(self.measure.currentData()), self.said)
        unit = unit_of(self.prediction.document.state.base)
        close, asked = self.prediction.score()
        sentence = tr("Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.").format(
            said=format_number(guess.said), truth=format_number(guess.truth), error=format_number(guess.error),
            unit=unit, close=close, asked=asked,
        )  # fmt: skip
        self.answer.setText(sentence)
        self.button.setText(tr("Close"))
        self.place()
        self.judged.emit(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        width = min(380, round(0.34 * self.over.width()))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(self.over.width() - width - 12, self.over.height() - self.height() - 12)
