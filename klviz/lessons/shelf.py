"""The lessons that come with klviz, in menu order. To add one: a file in resources/lessons and its name here.

Targets to hit are lessons, too; they are in resources/challenges.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from klviz import assets
from klviz.lessons.lesson import Lesson
from klviz.lessons.reading import read_lesson
from klviz.words import language

ORDER = (
    "entropy",
    "wrong-beliefs",
    "sum-of-two",
    "blow-up",
    "asymmetry",
    "not-a-distance",
    "units",
    "real-bits",
    "zero",
    "training-loss",
    "covering",
    "other-ways",
)


@dataclass(frozen=True)
class LessonInfo:
    """What a menu says of a lesson. `key` is for `lesson_named` and for progress."""

    key: str
    path: Path
    title: str
    about: str
    language: str
    minutes: int | None
    steps: int
    questions: int


@cache
def lessons() -> tuple[LessonInfo, ...]:
    """All lessons that come with klviz, in menu order."""
    return tuple(
        LessonInfo(
            key, path_of(key), each.title, each.about, each.language, each.minutes, len(each.steps), len(each.quiz)
        )
        for key, each in ((key, lesson_named(key)) for key in ORDER)
    )


@cache
def lesson_named(key: str) -> Lesson:
    """One of the lessons that come with klviz. Raises KeyError for a key that none has."""
    if key not in ORDER:
        raise KeyError(key)
    return read_lesson(path_of(key))


def path_of(key: str, folder: str = "lessons") -> Path:
    """The file in the language of the window, or in English."""
    translated = assets.path(folder, language(), f"{key}.toml")
    return translated if translated.exists() else assets.path(folder, f"{key}.toml")


CHALLENGES = ("targets",)


@cache
def challenges() -> tuple[LessonInfo, ...]:
    """The sets of targets that come with klviz."""
    found = []
    for key in CHALLENGES:
        path = path_of(key, "challenges")
        each = read_lesson(path)
        info = LessonInfo(
            key, path, each.title, each.about, each.language, each.minutes, len(each.steps), len(each.quiz)
        )
        found.append(info)
    return tuple(found)
