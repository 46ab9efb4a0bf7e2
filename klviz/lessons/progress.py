"""What somebody achieved in lessons: steps passed, guesses, answers and times; kept in a local file, sent nowhere."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from klviz.files.atomic import write_atomic
from klviz.files.door import FileError, Opened, Source, guarded, take_in
from klviz.files.numbers import table
from klviz.files.session import not_json, place_first, refuse_repeats
from klviz.lessons.lesson import Lesson, Score
from klviz.words import tr

VERSION = 1
MOST_BYTES = 4 * 1024 * 1024


class NewerError(FileError):
    """The file is of a later klviz, and not damaged."""


@dataclass(frozen=True)
class StepRecord:
    """One step: whether it was passed, seconds spent, and the first guess with its error and points if it asked."""

    title: str
    passed: bool = False
    seconds: float = 0.0
    guess: float | None = None
    error: float | None = None
    points: int | None = None


@dataclass(frozen=True)
class Answer:
    """One question: the indices of the choices taken, in order, and whether the last was right."""

    choices: tuple[int, ...] = ()
    right: bool = False

    @property
    def at_once(self) -> bool:
        return self.right and len(self.choices) == 1


@dataclass(frozen=True)
class Progress:
    """The way through one lesson. Times are ISO 8601 texts; indices count from 0. Each method gives a new record."""

    lesson: str
    title: str
    started: str
    changed: str
    steps: tuple[StepRecord, ...]
    answers: tuple[Answer, ...]

    @classmethod
    def begin(cls, lesson: Lesson, now: str) -> Progress:
        steps = tuple(StepRecord(step.title) for step in lesson.steps)
        return cls(lesson.key, lesson.title, now, now, steps, (Answer(),) * len(lesson.quiz))

    def fits(self, lesson: Lesson) -> bool:
        """Whether it is of this lesson as it is now: the same steps and as many questions."""
        titles = tuple(step.title for step in lesson.steps)
        same = self.lesson == lesson.key and tuple(record.title for record in self.steps) == titles
        return same and len(self.answers) == len(lesson.quiz)

    def passed(self, step: int, now: str) -> Progress:
        return self.with_step(step, replace(self.steps[step], passed=True), now)

    def spent(self, step: int, seconds: float, now: str) -> Progress:
        """Adds time; what is no time, negative or infinite, is not added."""
        more = seconds if 0.0 <= seconds < math.inf else 0.0
        return self.with_step(step, replace(self.steps[step], seconds=self.steps[step].seconds + more), now)

    def guessed(self, step: int, score: Score, now: str) -> Progress:
        """The first guess counts; later ones change nothing."""
        record = self.steps[step]
        if record.points is not None:
            return self
        return self.with_step(step, replace(record, guess=score.guess, error=score.error, points=score.points), now)

    def answered(self, question: int, choice: int, right: bool, now: str) -> Progress:
        """A choice, until the right one is found; after that nothing changes."""
        answer = self.answers[question]
        if answer.right:
            return self
        new = Answer((*answer.choices, choice), right)
        answers = (*self.answers[:question], new, *self.answers[question + 1 :])
        return replace(self, answers=answers, changed=now)

    def with_step(self, step: int, record: StepRecord, now: str) -> Progress:
        return replace(self, steps=(*self.steps[:step], record, *self.steps[step + 1 :]), changed=now)

    @property
    def done(self) -> bool:
        """Whether every step is passed and every question answered."""
        return all(step.passed for step in self.steps) and all(answer.right for answer in self.answers)

    @property
    def points(self) -> int | None:
        """The mean of the points for guesses; None before the first."""
        found = [step.points for step in self.steps if step.points is not None]
        return round(sum(found) / len(found)) if found else None

    @property
    def right_at_once(self) -> int:
        return sum(answer.at_once for answer in self.answers)


def write_progress(path: str | os.PathLike[str], progress: Iterable[Progress]) -> None:
    """Saves the ways through any number of lessons; raises FileError with path and cause."""
    body = {
        "klviz": "progress",
        "version": VERSION,
        "lessons": [plain(each) for each in progress],
    }
    text = json.dumps(body, ensure_ascii=True, allow_nan=False, indent=1)
    write_atomic(path, (text + "\n").encode())


def read_progress(source: Source, name: str = "") -> tuple[Progress, ...]:
    """What `write_progress` saved; raises FileError naming the place in the file and what is wrong, NewerError where
    only the format is one that this klviz does not know yet."""
    return loaded(take_in(source, name, MOST_BYTES))


def plain(progress: Progress) -> dict[str, Any]:
    return {
        "lesson": progress.lesson,
        "title": progress.title,
        "started": progress.started,
        "changed": progress.changed,
        "steps": [
            {
                "title": step.title,
                "passed": step.passed,
                "seconds": round(step.seconds, 3),
                "guess": plain_number(step.guess),
                "error": plain_number(step.error),
                "points": step.points,
            }
            for step in progress.steps
        ],
        "answers": [{"choices": list(answer.choices), "right": answer.right} for answer in progress.answers],
    }


def plain_number(value: float | None) -> float | str | None:
    """JSON has no way to write infinity."""
    return "inf" if value is not None and math.isinf(value) else value


@guarded
def loaded(opened: Opened) -> tuple[Progress, ...]:
    opened.at_most(MOST_BYTES, tr("a record of progress"))
    import msgspec

    from klviz.lessons.progress_v1 import File, Head

    with suppress(msgspec.MsgspecError, UnicodeError):
        head = msgspec.json.decode(opened.data, type=Head)
        if head.version > VERSION:
            said = tr("it was saved by a newer klviz (format {version}; this one knows formats up to {own})")
            raise NewerError(opened.name, said.format(version=head.version, own=VERSION))
    try:
        found = msgspec.json.decode(opened.data, type=File)
    except msgspec.ValidationError as error:
        raise opened.error(place_first(str(error))) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise opened.error(not_json(str(error)).replace("session", "record")) from None
    json.loads(opened.data, object_pairs_hook=lambda pairs: refuse_repeats(opened, pairs), parse_constant=str)
    return tuple(progress_of(opened, each) for each in found.lessons)


def progress_of(opened: Opened, found: Any) -> Progress:
    for answer in found.answers:
        if answer.right and not answer.choices:
            raise FileError(opened.name, tr("a question is answered right without a choice"))
    steps = tuple(
        StepRecord(s.title, s.passed, s.seconds, number_of(s.guess), number_of(s.error), s.points) for s in found.steps
    )
    answers = tuple(Answer(tuple(answer.choices), answer.right) for answer in found.answers)
    return Progress(found.lesson, found.title, found.started, found.changed, steps, answers)


def number_of(value: float | str | None) -> float | None:
    return None if value is None else float(value)


def progress_csv(progress: Iterable[Progress], *, comma: bool = False) -> str:
    """A table for a spreadsheet: one line to each step and each question; `comma` as for `numbers_csv`."""
    header = ("lesson", "title", "page", "passed", "seconds", "guess", "error", "points", "choices", "changed")
    lines: list[tuple[str, ...]] = []
    for each in progress:
        for step in each.steps:
            numbers = ["" if value is None else f"{value:.10g}" for value in (step.guess, step.error, step.points)]
            if comma:
                numbers = [number.replace(".", ",") for number in numbers]
            passed = "yes" if step.passed else "no"
            seconds = f"{step.seconds:.0f}"
            lines.append((each.lesson, each.title, step.title, passed, seconds, *numbers, "", each.changed))
        for place, answer in enumerate(each.answers, 1):
            choices = " ".join(str(choice + 1) for choice in answer.choices)
            passed = "yes" if answer.right else "no"
            lines.append((each.lesson, each.title, f"question {place}", passed, "", "", "", "", choices, each.changed))
    return table(header, lines, comma=comma)
