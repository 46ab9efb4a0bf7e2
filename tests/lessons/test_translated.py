"""Lessons in other languages: the same lessons, step by step, in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from klviz import assets, words
from klviz.languages import catalog, languages
from klviz.lessons import Lesson, Step, challenges, check_lesson, lessons, read_lesson
from klviz.lessons.shelf import CHALLENGES, ORDER, lesson_named, path_of

FOLDER = assets.path("lessons")
FILES = [*sorted(FOLDER.glob("*/*.toml")), *sorted(assets.path("challenges").glob("*/*.toml"))]
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


FIRST = {
    "de": "Entropie als Überraschung",
    "fr": "L’entropie, surprise moyenne",
    "es": "La entropía como sorpresa",
    "zh": "熵：平均的惊奇",
}
each_language = pytest.mark.parametrize("code", FIRST)
NAMED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)|“([^”]+)”")


@pytest.fixture
def language(code: str) -> Iterator[None]:
    for kept in (lessons, lesson_named, challenges):
        kept.cache_clear()
    words.set_language(code, None)
    yield
    words.set_language("en", None)
    for kept in (lessons, lesson_named, challenges):
        kept.cache_clear()


def english(path: Path) -> Lesson:
    return read_lesson(path.parent.parent / path.name)


def expressions(step: Step, names: tuple[str, ...]) -> list[str]:
    """Condition, solution and claims, the outcomes called by these names."""
    found = [] if step.condition is None else [step.condition.text]
    found += [change.text for change in step.solution]
    found += [f"{claim.text} = {claim.stated}" for claim in (*step.claims, *step.claims_after)]
    for mine, theirs in zip(step.start.names, names, strict=True):
        found = [text.replace(f'"{mine}"', f'"{theirs}"') for text in found]
    return found


@each_language
def test_a_language_is_complete(code: str) -> None:
    assert {path.stem for path in FILES if path.parent.name == code} == {*ORDER, *CHALLENGES}


def test_a_language_of_lessons_is_one_of_the_window() -> None:
    assert {path.parent.name for path in FILES} == {*FIRST}
    assert {*FIRST} <= {*languages()}


@each_language
def test_the_menu_has_the_lessons_of_the_language(language: None, code: str) -> None:
    assert {info.language for info in (*lessons(), *challenges())} == {code}
    assert lessons()[0].title == FIRST[code]
    assert path_of("entropy").parent.name == code


@each_file
def test_the_linter_finds_nothing(path: Path) -> None:
    assert check_lesson(path) == ()
    assert read_lesson(path).language == path.parent.name


@each_file
def test_it_asks_for_the_same(path: Path) -> None:
    """Steps, pairs, what is hidden, what may be edited, guesses and answers are those of the English lesson."""
    here, there = read_lesson(path), english(path)
    assert (here.minutes, len(here.steps), len(here.quiz)) == (there.minutes, len(there.steps), len(there.quiz))
    for one, other in zip(here.steps, there.steps, strict=True):
        assert np.array_equal(one.start.p, other.start.p)
        assert np.array_equal(one.start.q, other.start.q)
        same = {"base", "scene", "seed", "mode", "lit", "log_height", "params"}
        assert {n: getattr(one.start, n) for n in same} == {n: getattr(other.start, n) for n in same}
        assert (one.hidden, one.hint == "", one.notes == "") == (other.hidden, other.hint == "", other.notes == "")
        assert expressions(one, other.start.names) == expressions(other, other.start.names)
        assert one.editable.targets == other.editable.targets
        assert len(one.editable.outcomes) == len(other.editable.outcomes)
        assert (one.prediction is None) == (other.prediction is None)
        if one.prediction is not None and other.prediction is not None:
            assert replace(one.prediction, ask="") == replace(other.prediction, ask="")
    assert [each.answer for each in here.quiz] == [each.answer for each in there.quiz]


@each_file
def test_buttons_are_called_as_in_the_window(path: Path) -> None:
    """Where the English lesson names what is on the screen, this one has the word that the window shows."""
    shown = catalog(path.parent.name).texts
    here, there = read_lesson(path), english(path)
    for one, other in zip(here.steps, there.steps, strict=True):
        for said, original in ((one.text, other.text), (one.hint, other.hint), (one.notes, other.notes)):
            for name in ("".join(found) for found in NAMED.findall(original)):
                assert name not in shown or shown[name] in " ".join(said.split()), (one.title, name, shown[name])


@each_file
def test_a_student_walks_through(path: Path) -> None:
    state = None
    for step in read_lesson(path).steps:
        state = step.state(state)
        assert step.condition is None or not step.passed(state), step.title
        for change in step.solution:
            after = change.apply(state)
            assert step.editable.refusal(state, after, change.wish(state)) == "", step.title
            state = after
        assert step.passed(state), step.title


@pytest.mark.parametrize(
    ("file", "right", "wrong", "named"),
    [
        ("de/blow-up.toml", "Die Antwort ist 0,7370 Bit", "Die Antwort ist 0,7371 Bit", "0.7371"),
        ("zh/blow-up.toml", "答案是 0.7370 比特", "答案是0.7371比特", "0.7371"),
        ("zh/real-bits.toml", "就是熵：2 比特", "就是熵：5 比特", "5"),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(file: str, right: str, wrong: str, named: str) -> None:
    text = (FOLDER / file).read_text(encoding="utf-8")
    assert text.count(right) == 1
    problems = check_lesson(text.replace(right, wrong).encode(), "x.toml")
    assert any(f"states {named}," in problem.reason for problem in problems)
