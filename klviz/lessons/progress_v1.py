"""What a version 1 file of progress holds, as types that msgspec checks a file against. Such files exist, so it
stays as it is."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Line = Annotated[str, msgspec.Meta(max_length=200)]
Amount = Annotated[float, msgspec.Meta(ge=0.0)]
Number = float | Literal["inf"] | None
Place = Annotated[int, msgspec.Meta(ge=0, lt=100)]


class Head(msgspec.Struct):
    """What a file of any version begins with."""

    klviz: Literal["progress"]
    version: int


class Step(msgspec.Struct, forbid_unknown_fields=True):
    title: Line
    passed: bool
    seconds: Amount
    guess: Number
    error: Number
    points: Annotated[int, msgspec.Meta(ge=0, le=100)] | None


class Answer(msgspec.Struct, forbid_unknown_fields=True):
    choices: Annotated[list[Place], msgspec.Meta(max_length=1000)]
    right: bool


class Lesson(msgspec.Struct, forbid_unknown_fields=True):
    lesson: Line
    title: Line
    started: Line
    changed: Line
    steps: Annotated[list[Step], msgspec.Meta(max_length=200)]
    answers: Annotated[list[Answer], msgspec.Meta(max_length=200)]


class File(msgspec.Struct, forbid_unknown_fields=True):
    klviz: Literal["progress"]
    version: Literal[1]
    lessons: Annotated[list[Lesson], msgspec.Meta(max_length=2000)]
