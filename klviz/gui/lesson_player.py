"""The lesson beside the picture: its text, a guess to take, what is to be done, and a quiz at the end."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from klviz.edits import light
from klviz.files import FileError
from klviz.gui.choice import Choice
from klviz.gui.document import Document
from klviz.gui.lesson_text import LessonText
from klviz.gui.number_slider import NumberSlider
from klviz.gui.progress_file import ProgressFile, now
from klviz.gui.theme import Style, legible
from klviz.lessons import Lesson, LessonError, Progress, Question, Step, TargetPlot, read_lesson, target_plot
from klviz.lessons.prose import spoken
from klviz.numerals import format_number, how_many
from klviz.scenes.histograms import unbalanced, waiting
from klviz.state import Edit, Series, State
from klviz.words import tr

Window = Any
TEXT_FIRST = 1000  # the text grows to all of itself before there is empty room under it
WIDTH = 340  # pixels, at least
LETTERS = 46  # that a line is wide in large type
SHARE = 0.3  # of the window, at most


class Page(QWidget):
    """As wide on every page, whatever stands on it: the picture beside it does not jump."""

    def sizeHint(self) -> QSize:
        large = LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(max(WIDTH, min(large, round(SHARE * self.window().width()))), super().sizeHint().height())


class LessonPlayer(QDockWidget):
    """Plays one lesson. Pages are the steps and then the questions; `page` counts them from 0.

    `hidden_changed(names)` says what the picture must not show, `notes_changed(notes, next)` what the presenter reads,
    `opened()` that a lesson begins. A lesson that is closed leaves the State as it was before it.
    """

    hidden_changed = Signal(object)
    notes_changed = Signal(object, str)
    opened = Signal()

    def __init__(self, document: Document, window: Window, style: Style) -> None:
        super().__init__(tr("Lesson"), window)
        self.setObjectName("lesson")
        self.document, self.window_ = document, window
        self.lesson: Lesson | None = None
        self.path: Path | None = None
        self.page = 0
        self.revealed = False
        self.done: set[int] = set()
        self.before: State | None = None  # what the user had when the lesson was opened
        self.before_saved = False
        self.target: TargetPlot | None = None
        self.trail: list[tuple[float, float]] = []
        self.progress_file = ProgressFile()
        self.progress: Progress | None = None
        self.since = time.monotonic()
        self.watcher = QFileSystemWatcher(self)
        self.watcher.fileChanged.connect(self.reload)
        self.heading, self.place_label = QLabel(), QLabel()
        self.heading.setWordWrap(True)
        self.place_label.setWordWrap(True)
        bold = self.heading.font()
        bold.setWeight(QFont.Weight.DemiBold)  # the boldest that is bundled; more would be smeared
        self.heading.setFont(bold)
        self.text = LessonText(style)
        self.text.setAccessibleName(tr("Text of the lesson"))
        self.guess = NumberSlider(tr("Your guess"), 0.0, 1.0, 0.01)
        self.guess.caption.setWordWrap(True)
        self.guess.varied.connect(self.guess.set_value)
        self.guess.stepped.connect(self.guess.set_value)
        self.answer = QPushButton(tr("That is my guess"))
        self.answer.clicked.connect(self.judge)
        self.status = QLabel()
        self.status.setWordWrap(True)
        for label in (self.heading, self.place_label, self.status):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.choices = QWidget()
        self.choice_column = QVBoxLayout(self.choices)
        self.choice_column.setContentsMargins(0, 0, 0, 0)
        self.group = QButtonGroup(self)
        self.back, self.hint_button, self.forward = (
            QPushButton(tr("Back")), QPushButton(tr("Hint")), QPushButton(tr("Next")),
        )  # fmt: skip
        self.back.clicked.connect(lambda: self.go(-1))
        self.forward.clicked.connect(lambda: self.go(1))
        self.hint_button.clicked.connect(self.show_hint)
        self.build()
        self.visibilityChanged.connect(self.shown_or_hidden)
        document.changed.connect(self.look)
        self.hide()

    def build(self) -> None:
        inside = Page()
        column = QVBoxLayout(inside)
        column.addWidget(self.heading)
        column.addWidget(self.place_label)
        column.addWidget(self.text, TEXT_FIRST)
        for part in (self.choices, self.guess, self.answer, self.status):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        for button in (self.back, self.hint_button, self.forward):
            row.addWidget(button)
        column.addLayout(row)
        inside.setMinimumWidth(WIDTH)
        self.setWidget(inside)

    # Opening

    def open(self, path: Path, page: int = 0) -> bool:
        """Begin a lesson; if it cannot be read, say which line is wrong and stay as it is."""
        try:
            lesson = read_lesson(path)
        except LessonError as error:
            self.window_.say(str(error))
            return False
        self.account()
        self.opened.emit()
        if self.lesson is None:
            self.before, self.before_saved = self.document.state, not self.document.unsaved
        self.lesson, self.path = lesson, path
        self.progress = self.progress_file.of(lesson)
        self.done = set()
        if self.watcher.files():
            self.watcher.removePaths(self.watcher.files())
        self.watcher.addPath(str(path))
        self.document.guard = self.refusal
        self.show()
        self.begin(min(page, len(lesson.steps) + len(lesson.quiz) - 1))
        self.tell_of_record()
        return True

    def reload(self) -> None:
        """The file has changed on disk: show the same page of what it is now."""
        if self.path is not None and self.path.exists() and self.isVisible():
            if not self.watcher.files():  # the watch ends where an editor replaces the file
                self.watcher.addPath(str(self.path))
            self.open(self.path, self.page)

    def close_lesson(self) -> None:
        self.account()
        if self.progress is not None and any(step.passed for step in self.progress.steps):
            self.achieve(lambda way, _: way)
        self.lesson = self.path = self.target = self.progress = None
        self.document.guard = None
        self.give_back()
        if self.watcher.files():
            self.watcher.removePaths(self.watcher.files())
        self.hidden_changed.emit(frozenset())
        self.notes_changed.emit((), "")

    def give_back(self) -> None:
        """The user's own State again; what the lesson showed can be had by Undo, and its snapshots stay."""
        mine, self.before = self.before, None
        if mine is None:
            return
        state = self.document.state
        mine = replace(mine, snapshots=state.snapshots, compare=None)
        if self.document.do(tr("Back from the lesson"), lambda _: mine):
            if self.before_saved and not any(state.snapshots):
                self.document.stack.setClean()  # what is on the screen is what the file holds
            self.window_.say(tr("Your own pair is back. Undo shows once more what the lesson left."))

    def shown_or_hidden(self, visible: bool) -> None:
        if not visible and self.isHidden() and self.lesson is not None:
            self.close_lesson()

    # Where we are

    @property
    def step(self) -> Step | None:
        if self.lesson is None or self.page >= len(self.lesson.steps):
            return None
        return self.lesson.steps[self.page]

    @property
    def question(self) -> Question | None:
        if self.lesson is None or self.page < len(self.lesson.steps):
            return None
        return self.lesson.quiz[self.page - len(self.lesson.steps)]

    @property
    def pages(self) -> int:
        return 0 if self.lesson is None else len(self.lesson.steps) + len(self.lesson.quiz)

    def refusal(self, before: State, after: State, wish: Edit | None) -> str:
        step = self.step
        return "" if step is None else step.editable.refusal(before, after, wish)

    def hidden(self) -> frozenset[str]:
        return frozenset() if self.step is None else self.step.hidden_now(self.revealed)

    def begin(self, page: int) -> None:
        """Show a page with the State it starts from."""
        assert self.lesson is not None
        self.account()
        self.page, self.revealed = page, False
        self.target = None if self.step is None else target_plot(self.step)
        self.trail = []
        step, question = self.step, self.question
        start = step.state(self.document.state) if step else question.start if question else None
        if start is not None:
            start = replace(start, hidden=self.document.state.hidden)
            guard, self.document.guard = self.document.guard, None
            title = step.title if step else tr("Question {n}").format(n=question.number if question else 0)
            self.document.do(title, lambda _: start)
            self.document.guard = guard
        self.trail = []  # the way begins where the step does
        self.choose_series()
        self.show_page()

    def choose_series(self) -> None:
        """Where P and Q stand equally high, a hand means the one that this step lets it move."""
        active = self.document.state.active
        other: Series = "q" if active == "p" else "p"
        if (
            self.step is None
            or other in self.hidden()
            or (active not in self.hidden() and self.step.editable.allows(active))
        ):
            return
        if active in self.hidden() or self.step.editable.allows(other):
            self.document.point(lambda s: light(s, s.lit, other))

    def go(self, by: int) -> None:
        if self.lesson is None:
            return
        if self.page + by >= self.pages:
            self.read_through()
            self.close()
        elif self.page + by >= 0:
            if by > 0:
                self.read_through()
            self.begin(self.page + by)

    def show_page(self) -> None:
        assert self.lesson is not None
        step, question = self.step, self.question
        self.heading.setText(self.lesson.title)
        steps, asked = len(self.lesson.steps), len(self.lesson.quiz)
        if step is not None:
            self.place_label.setText(tr("{n} of {all}: {title}").format(n=self.page + 1, all=steps, title=step.title))
            self.show_score()
            self.text.show_blocks(step.blocks, step.spoken)
        elif question is not None:
            self.place_label.setText(tr("Question {n} of {all}").format(n=question.number, all=asked))
            self.text.show_blocks(question.blocks, spoken(question.blocks))
        self.show_choices(question)
        prediction = step.prediction if step is not None else None
        self.answer.setVisible(prediction is not None)
        self.answer.setEnabled(True)
        self.guess.setVisible(prediction is not None and not prediction.sketch)
        if prediction is not None and not prediction.sketch:
            self.guess.low, self.guess.high = prediction.low, prediction.high
            self.guess.step = max((prediction.high - prediction.low) / 200, 1e-4)
            self.guess.set_label(legible(prediction.ask))
            self.guess.set_value(prediction.low)
        self.back.setEnabled(self.page > 0)
        self.hint_button.setVisible(step is not None and bool(step.hint))
        self.status.setText("")
        self.hidden_changed.emit(self.hidden())
        following = self.lesson.steps[self.page + 1].title if self.page + 1 < steps else ""
        self.notes_changed.emit(step.notes_blocks if step else (), following)
        self.look(self.document.state)
        self.tell(f"{self.place_label.text()}\n{self.text.accessibleDescription()}")

    def show_choices(self, question: Question | None) -> None:
        while (item := self.choice_column.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, Choice):
                self.group.removeButton(widget)
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices.setVisible(question is not None)
        for number, choice in enumerate(question.choices if question else ()):
            button = Choice(choice.text)
            button.clicked.connect(lambda _=False, n=number: self.choose(n))
            self.group.addButton(button)
            self.choice_column.addWidget(button)

    # Acting

    def look(self, state: State) -> None:
        """Whether what the step asks for is there now."""
        step = self.step
        last = self.page + 1 >= self.pages
        self.forward.setText(tr("Finish") if last else tr("Next"))
        self.follow(state)
        if step is None or step.condition is None:
            return
        passed = step.passed(state)
        if passed and self.page not in self.done:
            self.done.add(self.page)
            self.achieve(lambda way, at: way.passed(self.page, at))
            self.show_score()
            self.tell(tr("Done."))
        if not passed and self.page not in self.done:
            self.forward.setText(tr("Skip"))
        self.status.setText(self.ticks(step, state, passed))

    def ticks(self, step: Step, state: State, passed: bool) -> str:
        """What the step asks for, part by part where there are several, each ticked while it is met."""
        assert step.condition is not None
        parts = step.condition.parts()
        if len(parts) == 1:
            if passed or self.page in self.done:
                return "✓ " + tr("Done.")
            return tr("To do: {what}").format(what=legible(parts[0].describe(state.names, symbols=True)))
        lines = []
        for part in parts:
            said = legible(part.describe(state.names, symbols=True))
            first = said[:1] if "α" <= said[:1] <= "ω" else said[:1].upper()  # χ² is a symbol
            lines.append(f"{'✓' if part.holds(state) else '○'}  {first}{said[1:]}")
        if self.page in self.done:
            lines.append("✓ " + tr("Done."))
        return "\n".join(lines)

    def follow(self, state: State) -> None:
        """The way that the pair goes in the picture of the target."""
        at = None if self.target is None else self.target.point(state)
        if at is not None and not any(map(math.isnan, at)) and (not self.trail or at != self.trail[-1]):
            self.trail.append(at)

    def tell(self, words: str) -> None:
        """Something that just came about, for those who do not see it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, words))

    # What was achieved

    def achieve(self, change: Callable[[Progress, str], Progress]) -> None:
        """Keep it; where it cannot be written, the lesson goes on, and it is said."""
        if self.progress is None:
            return
        self.progress = change(self.progress, now())
        try:
            self.progress_file.keep(self.progress)
        except (FileError, OSError) as error:
            self.window_.say(tr("Your progress could not be kept: {why}").format(why=error))
        self.tell_of_record()

    def tell_of_record(self) -> None:
        """What became of a record that could not be read."""
        told, self.progress_file.told = self.progress_file.told, ""
        if told:
            self.window_.say(told)

    def account(self) -> None:
        """The time since the page was begun belongs to its step."""
        passed, self.since = time.monotonic() - self.since, time.monotonic()
        if self.progress is not None and self.step is not None:
            self.progress = self.progress.spent(self.page, passed, now())

    def read_through(self) -> None:
        """A step that asks for nothing is passed by reading it."""
        step = self.step
        if step is not None and step.condition is None and (step.prediction is None or self.revealed):
            self.achieve(lambda way, at: way.passed(self.page, at))

    def show_score(self) -> None:
        """Of targets, how many were hit."""
        if self.lesson is None or self.progress is None or self.step is None or self.step.target is None:
            return
        hit = sum(
            record.passed for record, step in zip(self.progress.steps, self.lesson.steps, strict=True) if step.target
        )
        self.heading.setText(tr("{title}: {hit} hit").format(title=self.lesson.title, hit=hit))

    def show_hint(self) -> None:
        if self.step is not None:
            self.window_.say(self.step.hint)

    def judge(self) -> None:
        """The guess beside the truth, and the numbers again."""
        step = self.step
        if step is None or step.prediction is None:
            return
        state = self.document.state
        if step.prediction.sketch:
            drawn = state.weights("q" if step.prediction.of == "p" else "p")
            score = step.prediction.score_sketch(drawn, state)
            said = tr("Believing your drawing costs {error} {unit}. {points}.")
        elif off := unbalanced(state):
            self.status.setText(waiting(off).text)
            return
        else:
            score = step.prediction.score(self.guess.value, state)
            said = tr("The truth is {truth} {unit}; your guess is off by {error}. {points}.")
        self.revealed = True
        self.answer.setEnabled(False)
        self.achieve(lambda way, at: way.guessed(self.page, score, at))
        if step.condition is None:
            self.achieve(lambda way, at: way.passed(self.page, at))
        said = said.format(
            truth=format_number(score.truth) if score.truth is not None else "",
            unit=score.unit,
            error=format_number(score.error),
            points=how_many("{count} point", "{count} points", score.points),
        )
        self.status.setText(said)
        self.tell(said)
        self.hidden_changed.emit(self.hidden())

    def choose(self, number: int) -> None:
        """The reason, right or wrong, for a choice."""
        question = self.question
        if question is None:
            return
        choice = question.choices[number]
        sign, word = ("✓", tr("Right.")) if choice.right else ("✗", tr("Not quite."))
        place = question.number - 1
        self.achieve(lambda way, at: way.answered(place, number, choice.right, at))
        if choice.right:
            self.done.add(self.page)
        blocks = (*question.blocks, *choice.reason_blocks)
        self.text.show_blocks(blocks, spoken(blocks))
        self.status.setText(f"{sign} {word}")
        self.tell(f"{word} {spoken(choice.reason_blocks)}")
