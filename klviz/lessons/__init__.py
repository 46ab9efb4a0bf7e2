"""Lessons: texts in steps, the State each step shows, what is hidden, asked and to be done, and a quiz.

A lesson is one TOML file; `resources/lessons/README.md` describes the format. `read_lesson` checks everything at the
door: a Lesson that exists can be shown. `check_lesson` also looks for what is wrong with it as a lesson.

A player keeps the number of the step. When a step begins it shows ``step.state(document.state)``, hides ``step.hidden``
and lets through what ``step.editable.refusal(before, after, wish)`` has nothing against; after each change it asks
``step.passed(state)``. What the user achieved goes into a `Progress`.
"""

from __future__ import annotations

from klviz.lessons.changes import Change, Editable, parse_change
from klviz.lessons.checking import check_lesson
from klviz.lessons.conditions import Claim, Condition, UndefinedError
from klviz.lessons.door import LessonError, Problem
from klviz.lessons.expressions import ExpressionError
from klviz.lessons.lesson import (
    BUTTONS,
    CONTROLS,
    PARTS,
    Choice,
    Lesson,
    Prediction,
    Question,
    Score,
    Shown,
    Step,
    Target,
)
from klviz.lessons.progress import Answer, NewerError, Progress, StepRecord, progress_csv, read_progress, write_progress
from klviz.lessons.prose import Block
from klviz.lessons.reading import read_lesson
from klviz.lessons.shelf import LessonInfo, challenges, lesson_named, lessons
from klviz.lessons.target import TargetPlot, target_plot, with_target
from klviz.lessons.writing import lesson_text, step_text

__all__ = [
    "BUTTONS",
    "CONTROLS",
    "PARTS",
    "Answer",
    "Block",
    "Change",
    "Choice",
    "Claim",
    "Condition",
    "Editable",
    "ExpressionError",
    "Lesson",
    "LessonError",
    "LessonInfo",
    "NewerError",
    "Prediction",
    "Problem",
    "Progress",
    "Question",
    "Score",
    "Shown",
    "Step",
    "StepRecord",
    "Target",
    "TargetPlot",
    "UndefinedError",
    "challenges",
    "check_lesson",
    "lesson_named",
    "lesson_text",
    "lessons",
    "parse_change",
    "progress_csv",
    "read_lesson",
    "read_progress",
    "step_text",
    "target_plot",
    "with_target",
    "write_progress",
]
