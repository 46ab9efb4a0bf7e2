"""A labelled slider with its number beside it, which can also be typed."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from klviz.numerals import NumeralError, format_probability, parse_number

TICKS = 1000
LARGE = 28  # pixels of a line of type from which a slider makes do with fewer letters
LETTERS_LARGE = 20


class NumberSlider(QWidget):
    """A number between two ends, on a linear or logarithmic slider.

    Only what a user does fires: `began()`, `varied(value)` …, `ended()` while the slider is dragged; `stepped(value)`
    for a key, a wheel, a click beside the knob or a typed number.
    """

    began = Signal()
    varied = Signal(float)
    ended = Signal()
    stepped = Signal(float)
    misread = Signal(str)

    def __init__(
        self,
        label: str,
        low: float,
        high: float,
        step: float,
        *,
        logarithmic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.low, self.high, self.step, self.logarithmic = low, high, step, logarithmic
        self.value = low
        self.caption = QLabel(label)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, TICKS)
        self.slider.setAccessibleName(label)
        self.slider.setSingleStep(1)
        self.slider.setPageStep(TICKS // 20)
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.caption.setBuddy(self.slider)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addLayout(row)
        self.slider.sliderPressed.connect(self.began)
        self.slider.sliderReleased.connect(self.ended)
        self.slider.sliderMoved.connect(lambda at: self.varied.emit(self.at(at)))
        self.slider.actionTriggered.connect(self.act)
        self.field.returnPressed.connect(self.read)
        self.letters = 0
        self.fit_type()

    def set_label(self, label: str) -> None:
        """Another question, seen over the slider and heard at it."""
        self.caption.setText(label)
        for part in (self.slider, self.field):
            part.setAccessibleName(label)

    def set_letters(self, letters: int) -> None:
        """As wide as so many letters, at any size of the type."""
        self.letters = letters
        self.fit_type()

    def fit_type(self) -> None:
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0.000000") + 20)
        if self.letters:
            large = self.fontMetrics().height() > LARGE
            letters = min(self.letters, LETTERS_LARGE) if large else self.letters
            width = max(letters * self.fontMetrics().averageCharWidth(), 2 * self.field.width())
            self.setFixedWidth(max(width, self.caption.sizeHint().width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "letters"):
            self.fit_type()

    def at(self, place: int) -> float:
        """The value of a place on the slider; the ends are exact."""
        share = place / TICKS
        if share in (0.0, 1.0):
            return self.high if share else self.low
        if self.logarithmic:
            return float(f"{math.exp(math.log(self.low) + share * math.log(self.high / self.low)):.3g}")
        raw = self.low + share * (self.high - self.low)
        return round(round(raw / self.step) * self.step, 12) if self.step < (self.high - self.low) / 2 else raw

    def set_value(self, value: float) -> None:
        """Show a value; says nothing."""
        self.value = value
        if self.logarithmic:
            share = math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        if not self.slider.isSliderDown():
            self.slider.setValue(round(min(max(share, 0.0), 1.0) * TICKS))
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(format_probability(value))

    def act(self, action: int) -> None:
        """A key, a wheel turn or a click beside the knob: one step of the tool's own size, or a page."""
        kinds = QSlider.SliderAction
        sizes = {
            kinds.SliderSingleStepAdd.value: 1, kinds.SliderSingleStepSub.value: -1,
            kinds.SliderPageStepAdd.value: 10, kinds.SliderPageStepSub.value: -10,
        }  # fmt: skip
        if action in sizes:
            count = sizes[action]
            moved = (
                self.value * (1 + self.step) ** count if self.logarithmic else round(self.value + count * self.step, 12)
            )
            value = min(max(moved, self.low), self.high)
        elif action == kinds.SliderToMinimum.value:
            value = self.low
        elif action == kinds.SliderToMaximum.value:
            value = self.high
        else:
            if action != kinds.SliderMove.value or self.slider.isSliderDown():
                return
            value = self.at(self.slider.sliderPosition())
        self.step_to(value)

    def read(self) -> None:
        try:
            value = parse_number(self.field.text(), negative=self.low < 0)
        except NumeralError as error:
            self.misread.emit(str(error))
            return
        self.field.setModified(False)
        self.step_to(value)

    def step_to(self, value: float) -> None:
        """Ask for a value, and show what came of it: it may have been refused."""
        self.stepped.emit(value)
        self.set_value(self.value)
