"""A State written as a step gives the State back; the command says what is wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from klviz import assets, edits
from klviz.__main__ import main
from klviz.edits import opening_state, presets
from klviz.lessons import check_lesson, lesson_text, parse_change, read_lesson, step_text
from klviz.scenes import SCENES
from klviz.state import State, frozen

GOOD = Path(__file__).with_name("good.toml")


def back(state: State) -> State:
    text = lesson_text("Recorded") + step_text(state, "One") + step_text(state, "Two")
    return read_lesson(text.encode(), "recorded.toml").steps[1].start


@pytest.mark.parametrize("name", [each.name for each in presets()])
def test_every_preset_comes_back_bit_for_bit(name: str) -> None:
    state = edits.load_preset(None, name)
    assert back(state) == state


@pytest.mark.parametrize("key", [scene.key for scene in SCENES])
def test_parameters_come_back(key: str) -> None:
    scene = next(scene for scene in SCENES if scene.key == key)
    state = replace(opening_state(), scene=key, base=10.0, seed=5, log_height=True, lit=3)
    values = {p.name: p.choices[-1][0] if p.choices else p.start for p in scene.parameters}
    state = state.with_params(**values) if values else state
    assert back(state) == edits.settle(state)


def test_odd_names_and_titles_come_back() -> None:
    state = State(names=('a "b"', "c\\d", "ü–∞"), p=frozen([0.1, 0.2, 0.7]), q=frozen([1 / 3] * 3), title="It's #1")
    assert back(edits.settle(state)).names == state.names
    assert back(edits.settle(state)).title == state.title
    assert back(edits.settle(state)).q.tolist() == state.q.tolist()


def test_counts_come_back_as_counts() -> None:
    state = edits.settle(replace(opening_state(), mode="raw", p=frozen(range(1, 9)), q=frozen([0.5] * 8)))
    assert back(state) == state


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "check", str(GOOD)]) == 0
    assert "3 steps, 2 questions, fit to be taught" in capsys.readouterr().out
    bad = tmp_path / "bad.toml"
    bad.write_text(GOOD.read_text(encoding="utf-8").replace("kl_pq > 2", "kl_pp > 2"), encoding="utf-8")
    assert main(["lesson", "check", str(GOOD), str(bad)]) == 2
    said = capsys.readouterr().out
    line = bad.read_text(encoding="utf-8").split("kl_pp")[0].count("\n") + 1
    assert f"{bad}, line {line}: condition, column 1: no measure is called 'kl_pp'" in said
    assert main(["lesson", "check", str(tmp_path / "none.toml")]) == 2
    assert main(["lesson"]) == 2
    assert main(["lesson", "check"]) == 2


def test_warnings_count_when_asked_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hintless = tmp_path / "hintless.toml"
    hintless.write_text(GOOD.read_text(encoding="utf-8").replace('hint = "Drag the handle."\n', ""), encoding="utf-8")
    assert main(["lesson", "check", str(hintless)]) == 0
    assert "warning: there is no hint" in capsys.readouterr().out
    assert main(["lesson", "check", "--strict", str(hintless)]) == 2


def test_the_example_of_the_handbook_is_a_good_lesson() -> None:
    text = assets.read_text("lessons", "README.md")
    example = text[text.index("```toml\n") + 8 :]
    assert check_lesson(example[: example.index("```")].encode(), "README.md") == ()
    solutions = text[text.index("### `solution`") :].split("```")[1]
    changes = [part for line in solutions.strip().splitlines() for part in re.split(r" {3,}", line)]
    assert len(changes) == 13
    for change in changes:
        parse_change(change)
