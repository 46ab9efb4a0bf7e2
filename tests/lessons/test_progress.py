"""Records of what was achieved: kept as they were, read with care."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from klviz.files import FileError
from klviz.lessons import NewerError, Progress, lesson_named, read_progress, write_progress

LESSON = lesson_named("entropy")


def walked() -> Progress:
    way = Progress.begin(LESSON, "2026-11-24T08:00:00Z")
    guess = LESSON.steps[1].prediction
    assert guess is not None
    way = way.passed(0, "2026-11-24T08:01:00Z").spent(0, 61.25, "2026-11-24T08:01:01Z")
    way = way.guessed(1, guess.score(1.85, LESSON.steps[1].start), "2026-11-24T08:02:00Z")
    way = way.answered(0, 1, False, "2026-11-24T08:03:00Z")
    return way.answered(0, 0, True, "2026-11-24T08:04:00Z")


def test_a_way_through_a_lesson() -> None:
    way = walked()
    assert [step.passed for step in way.steps] == [True] + [False] * 5
    assert way.steps[0].seconds == 61.25
    assert (way.steps[1].guess, way.steps[1].points, way.points) == (1.85, 50, 50)
    assert way.answers[0].choices == (1, 0)
    assert way.answers[0].right
    assert not way.answers[0].at_once
    assert (way.started, way.changed) == ("2026-11-24T08:00:00Z", "2026-11-24T08:04:00Z")
    assert way.fits(LESSON)
    assert not way.fits(lesson_named("zero"))
    assert not way.done


def test_the_first_guess_and_the_right_answer_stay() -> None:
    guess = LESSON.steps[1].prediction
    assert guess is not None
    way = walked()
    assert way.guessed(1, guess.score(1.75, LESSON.steps[1].start), "later") == way
    assert way.answered(0, 2, False, "later") == way
    assert way.spent(0, math.inf, way.changed) == way.spent(0, -5.0, way.changed) == way


def test_done_is_every_step_and_every_question() -> None:
    way = Progress.begin(LESSON, "now")
    for number in range(len(LESSON.steps)):
        way = way.passed(number, "now")
    assert not way.done
    for number, question in enumerate(LESSON.quiz):
        way = way.answered(number, question.answer, True, "now")
    assert way.done
    assert way.right_at_once == len(LESSON.quiz)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    guess = LESSON.steps[1].prediction
    assert guess is not None
    endless = Progress.begin(LESSON, "now").guessed(1, guess.score(math.inf, LESSON.steps[1].start), "now")
    path = tmp_path / "progress.json"
    write_progress(path, [walked(), endless])
    assert read_progress(path) == (walked(), endless)
    write_progress(path, [])
    assert read_progress(path) == ()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"progress"', '"session"', "klviz"),
        ('"version": 1', '"version": 2', "newer"),
        ('"points": 50', '"points": 500', "points"),
        ('"seconds": 61.25', '"seconds": -1', "seconds"),
        ('"seconds": 61.25', '"seconds": NaN', "damaged"),
        ('"seconds": 61.25', '"seconds": 1e999', "damaged|range"),
        ('"guess": 1.85', '"guess": "lots"', "guess"),
        ('"passed": true', '"passed": 1', "passed"),
        ('"passed": true', '"passed": true, "passed": false', "twice"),
        ('"passed": true', '"passed": true, "cheated": false', "cheated"),
        ('"choices": [\n      1,\n      0\n     ]', '"choices": []', "without a choice"),
        ("}", "", "damaged"),
    ],
)
def test_what_is_no_record_is_refused(tmp_path: Path, old: str, new: str, reason: str) -> None:
    path = tmp_path / "progress.json"
    write_progress(path, [walked()])
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(FileError, match=reason):
        read_progress(path)


def test_a_newer_record_is_told_apart_from_a_damaged_one() -> None:
    with pytest.raises(NewerError, match=r"newer klviz .format 2; this one knows formats up to 1"):
        read_progress(b'{"klviz": "progress", "version": 2, "more": {}}', "progress.json")
    for other in (b'{"klviz": "progress", "version": 0}', b'{"klviz": "session", "version": 2}', b'{"version": 2'):
        with pytest.raises(FileError) as refused:
            read_progress(other, "progress.json")
        assert not isinstance(refused.value, NewerError)


def test_the_file_is_plain_json_that_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    write_progress(path, [walked()])
    found = json.loads(path.read_text(encoding="ascii"))
    assert (found["klviz"], found["version"], found["lessons"][0]["lesson"]) == ("progress", 1, "entropy")
    with pytest.raises(FileError, match="no such file"):
        read_progress(tmp_path / "none.json")
