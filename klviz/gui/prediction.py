"""Predict, then reveal: the numbers are hidden, the room guesses or sketches, and the truth is shown beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from klviz.core import MEASURES, evaluate
from klviz.edits import settle
from klviz.gui.document import Document
from klviz.gui.number_slider import NumberSlider
from klviz.gui.theme import legible
from klviz.numerals import format_number
from klviz.picture import Picture
from klviz.projection import masked, sketched
from klviz.scenes.histograms import unbalanced, waiting
from klviz.state import Edit, State, frozen
from klviz.words import tr, unit_of

ASKED = tuple(measure for measure in MEASURES if measure.headline)
CLOSE = 0.1  # an error up to this, in bits, counts as right


@dataclass(frozen=True)
class Guess:
    """What the room said of a measure, and what it was; of a sketch the divergence D(P‖Q), which should have been 0."""

    measure: str
    said: float
    truth: float

    @property
    def error(self) -> float:
        return abs(self.said - self.truth) if self.said != self.truth else 0.0  # ∞ − ∞


class Prediction(QObject):
    """Whether numbers are hidden, what has been guessed, and how close the guesses came.

    While Q is sketched P is hidden, too, and only Q can be changed. The sketch is a step of the document, so that the
    Q there was can be had again; `undone` fires when it is, or when another session takes its place.
    """

    changed = Signal()
    undone = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.hiding = False
        self.before: State | None = None  # as it was when the sketch was begun
        self.step = 0  # how many steps there were with it
        document.stack.indexChanged.connect(self.look)
        self.history: list[Guess] = []

    @property
    def sketching(self) -> bool:
        return self.before is not None

    def hide_numbers(self) -> None:
        if not self.hiding:
            self.hiding = True
            self.changed.emit()

    def begin_sketch(self) -> None:
        """Q is flat, P and the numbers are out of sight."""
        state = self.document.state
        count = len(state.names)
        flat = frozen(np.full(count, 1.0 / count))
        self.document.do(tr("Sketch Q"), lambda s: settle(replace(s, q=flat, active="q", compare=None, tool=None)))
        self.before, self.step = state, self.document.stack.index()
        self.document.guard = self.refusal
        self.hiding = True
        self.changed.emit()

    def refusal(self, before: State, after: State, wish: Edit | None) -> str:
        """P stays as it is while it is guessed."""
        same = np.array_equal(before.p, after.p) and before.names == after.names and before.scene == after.scene
        return "" if same else tr("Only Q can be changed while it is sketched.")

    def look(self, index: int) -> None:
        if self.sketching and index < self.step:
            self.undone.emit()

    def end_sketch(self) -> None:
        if self.before is not None:
            self.before = None
            if self.document.guard == self.refusal:
                self.document.guard = None

    def reveal(self) -> None:
        if self.hiding:
            self.hiding = False
            self.end_sketch()
            self.changed.emit()

    def seen(self, picture: Picture) -> Picture:
        """The picture as the room may see it."""
        if self.sketching:
            picture = sketched(picture)
        return masked(picture) if self.hiding else picture

    def judge(self, measure: str, said: float) -> Guess:
        """Keep a guess beside the truth, and show the numbers again."""
        guess = Guess(measure, said, truth_of(self.document.state, measure))
        self.history.append(guess)
        self.reveal()
        return guess

    def judge_sketch(self) -> Guess:
        """Keep what believing the sketch costs, and show P again."""
        guess = Guess("kl_pq", truth_of(self.document.state, "kl_pq"), 0.0)
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
    """Under the picture, where it covers nothing: asks for a guess while the numbers are hidden, and says how close it
    was."""

    judged = Signal(str)
    closed = Signal()

    def __init__(self, prediction: Prediction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prediction = prediction
        self.setObjectName("guess")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Which number is guessed"))
        for row in ASKED:
            self.measure.addItem(f"{legible(row.symbol)}  {tr(row.title)}", row.name)
        self.measure.setCurrentIndex(next(n for n, row in enumerate(ASKED) if row.name == "kl_pq"))
        self.slider = NumberSlider(tr("The room's guess"), 0.0, 6.0, 0.05)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(tr("Reveal"))
        self.button.clicked.connect(self.reveal)
        self.other = QPushButton(tr("Back to the Q there was"))
        self.other.clicked.connect(self.take_back)
        self.slider.varied.connect(self.take)
        self.slider.stepped.connect(self.take)
        self.slider.misread.connect(self.answer.setText)
        self.slider.field.returnPressed.connect(self.entered)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 10, 6)
        grid.addWidget(self.measure, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.other, 0, 3)
        grid.addWidget(self.answer, 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        self.said: float | None = None
        self.mine: State | None = None  # what was there before a sketch
        self.hide()

    def field(self) -> QLineEdit:
        return self.slider.field

    def ask(self) -> None:
        """For a number."""
        state = self.prediction.document.state
        self.said = self.mine = None
        top = 2.0 * math.log(max(len(state.names), 2)) / math.log(state.base)
        self.slider.high = max(math.ceil(top), 1.0)
        self.slider.set_value(0.0)
        self.begin(tr("How many {unit}? Enter reveals.").format(unit=unit_of(state.base)), number=True)

    def ask_sketch(self) -> None:
        """For a drawing."""
        self.said, self.mine = None, self.prediction.before
        self.begin(tr("Draw Q as you think P is, then reveal it."), number=False)
        self.button.setFocus()

    def begin(self, words: str, *, number: bool) -> None:
        self.measure.setVisible(number)
        self.slider.setVisible(number)
        self.other.hide()
        self.answer.setText(words)
        self.button.setText(tr("Reveal"))
        self.show()

    def take(self, value: float) -> None:
        self.said = min(max(value, 0.0), self.slider.high)
        self.slider.set_value(self.said)

    def entered(self) -> None:
        """Enter, after the field was read; what was no number stays to be corrected."""
        if not self.field().isModified() and self.prediction.hiding:
            self.reveal()

    def close_up(self) -> None:
        """Away with it, numbers and P in sight."""
        self.prediction.reveal()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def take_back(self) -> None:
        """The Q that was there before the sketch."""
        mine, self.mine = self.mine, None
        if mine is not None and mine.names == self.prediction.document.state.names:
            q = mine.q
            self.prediction.document.do(tr("Back to the Q there was"), lambda s: settle(replace(s, q=q)))
        self.close_up()

    def reveal(self) -> None:
        """With a guess or a sketch: judge it. Without: only show the numbers."""
        prediction = self.prediction
        if not prediction.hiding or (self.said is None and not prediction.sketching):
            self.close_up()
            return
        if off := unbalanced(prediction.document.state):
            self.answer.setText(waiting(off).text)
            return
        unit = unit_of(prediction.document.state.base)
        drawn = prediction.sketching
        if drawn:
            guess = prediction.judge_sketch()
        else:
            guess = prediction.judge(str(self.measure.currentData()), self.said or 0.0)
        close, asked = prediction.score()
        if drawn:
            sentence = tr(
                "Blue is what happens. Believing the sketch costs {error} {unit} too many. Score {close} of {asked}."
            ).format(error=format_number(guess.error), unit=unit, close=close, asked=asked)
        else:
            sentence = tr("Guess {said}, truth {truth}: off by {error} {unit}. Score {close} of {asked}.").format(
                said=format_number(guess.said), truth=format_number(guess.truth), error=format_number(guess.error),
                unit=unit, close=close, asked=asked,
            )  # fmt: skip
        self.answer.setText(sentence)
        self.button.setText(tr("Close"))
        self.other.setVisible(drawn)
        self.judged.emit(sentence)
