"""Targets: every one can be hit and is not hit already, and its picture shows where it is and where nothing can be."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from klviz import assets
from klviz.core import evaluate
from klviz.lessons import TargetPlot, challenges, check_lesson, read_lesson, target_plot, with_target
from klviz.lessons.target import areas
from klviz.picture import Area, Bars, Plot, Points, Text
from klviz.scenes import scene_of

TARGETS = assets.path("challenges", "targets.toml")
STEPS = read_lesson(TARGETS).steps
each_step = pytest.mark.parametrize("step", STEPS, ids=[step.title for step in STEPS])


def drawn(step: object) -> TargetPlot:
    found = target_plot(step)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_there_are_a_dozen_and_the_linter_finds_nothing() -> None:
    assert len(STEPS) == 12
    assert check_lesson(TARGETS) == ()
    assert [info.steps for info in challenges()] == [12]
    assert sorted(f"{info.key}.toml" for info in challenges()) == list(assets.names("challenges", suffix=".toml"))


@each_step
def test_a_target_is_missed_at_first_and_hit_by_its_solution(step: object) -> None:
    assert not step.passed(step.start)  # type: ignore[attr-defined]
    end = step.solved(step.start)  # type: ignore[attr-defined]
    assert step.passed(end)  # type: ignore[attr-defined]
    assert step.hint  # type: ignore[attr-defined]


@each_step
def test_the_region_holds_the_solution_and_nothing_impossible_was_reached(step: object) -> None:
    plot = drawn(step)
    end = step.solved(step.start)  # type: ignore[attr-defined]
    x, y = plot.point(end) or (math.nan, math.nan)
    column = round(x / plot.target.x_high * 240)
    row = round(y / plot.target.y_high * 240)
    near = np.s_[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
    assert plot.wanted[near].any(), "the solution lies in the shaded region"
    impossible, _ = plot.impossible
    assert not impossible[near].all()


@each_step
def test_nothing_random_lies_where_nothing_can(step: object) -> None:
    """Two hundred pairs, of those that the step allows."""
    plot, draw = drawn(step), np.random.default_rng(5)
    start, editable = step.start, step.editable  # type: ignore[attr-defined]
    impossible, _ = plot.impossible
    names = (plot.target.x, plot.target.y)
    for _ in range(200):
        p, q = (draw.dirichlet(np.full(len(start.names), 0.4)) for _ in "pq")
        p = p if editable.allows("p") else start.p
        values = evaluate(p, q, names, base=step.base, normalize=True)  # type: ignore[attr-defined]
        x, y = (values[name] for name in names)
        column, row = x / plot.target.x_high * 240, y / plot.target.y_high * 240
        if column < 240 and row < 240:
            four = impossible[math.floor(row) : math.floor(row) + 2, math.floor(column) : math.floor(column) + 2]
            assert not four.all(), (p, q, x, y)


def test_the_picture_says_in_words_what_it_shows() -> None:
    step = STEPS[0]
    plot = drawn(step).plot(step.start, [(0.25, 0.25), (0.5, 0.4)])
    texts = ["".join(words for words, _ in mark.parts) for mark in plot.marks if isinstance(mark, Text)]
    assert texts == ["D(P‖Q) 0.2500", "D(Q‖P) 0.2500", "target"]
    assert plot.x.label == "D(P‖Q) [bits]"
    (dot,) = (mark for mark in plot.marks if isinstance(mark, Points))
    assert (dot.x[0], dot.y[0]) == (pytest.approx(0.25), pytest.approx(0.25))
    assert "Pinsker" in drawn(STEPS[7]).impossible[1]


def test_what_is_infinite_stays_at_the_edge_and_is_said() -> None:
    step = STEPS[1]
    state = step.start
    from klviz.edits import set_zero

    plot = drawn(step).plot(set_zero(state, "q", 2))
    (dot,) = (mark for mark in plot.marks if isinstance(mark, Points))
    assert dot.x[0] == 2.0
    assert plot.badges == (("beyond the picture", "warning"),)


def test_the_target_takes_the_place_of_what_a_hand_cannot_move() -> None:
    step = STEPS[0]
    whole = with_target(scene_of("explore").picture(step.start), drawn(step).plot(step.start))
    plots = [panel for panel in whole.panels() if isinstance(panel, Plot)]
    assert [plot.key for plot in plots] == ["histograms", "target"]
    assert any(isinstance(mark, Bars) and mark.edits == "q" for mark in plots[0].marks)
    assert "kl_pq" in whole.readouts()


def test_a_region_becomes_areas_without_loss() -> None:
    region = np.zeros((241, 241), dtype=bool)
    region[20:60, 100:140] = True
    region[100:120, 120:160] = True
    found = list(areas(region, (240.0, 240.0), "ink"))
    assert all(isinstance(area, Area) for area in found)
    again = np.zeros_like(region)
    for area in found:
        for x, low, high in zip(area.x, area.low, area.high, strict=True):
            again[round(low) : round(high) + 1, round(x)] = True
    assert np.array_equal(again, region)


BASE = TARGETS.read_text(encoding="utf-8").split("\n[[step]]")
ONE = "\n[[step]]".join(BASE[:2])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('x = "kl_pq"', 'x = "kl_pp"', "no measure is called"),
        ('y = "kl_qp"', 'y = "kl_pq"', "these are the same"),
        ("x_high = 2", "x_high = 0", "x_high must be finite and above 0"),
        ("x_high = 2", "x_hihg = 2", "means nothing here"),
        ('x = "kl_pq"\n', "", "the measure that goes across is missing"),
        ('x = "kl_pq"\ny = "kl_qp"', 'x = "js"\ny = "tv"', "no part of the condition is about js and tv alone"),
        ("x_high = 2", "x_high = 0.2", "beyond the picture"),
        ("edit =", 'hide = ["kl_pq"]\nedit =', "the target tells kl_pq"),
        ('condition = "near(kl_pq, 1, 0.05)"\n', "", "there is no target to show"),
    ],
)
def test_the_linter_names_what_is_wrong_with_a_target(old: str, new: str, said: str) -> None:
    assert old in ONE
    problems = check_lesson(ONE.replace(old, new, 1).encode(), "one.toml")
    assert any(said in problem.reason and problem.line > 9 for problem in problems), problems


def test_the_example_of_the_handbook_can_be_taught() -> None:
    handbook = assets.read_text("lessons", "README.md")
    examples = re.findall(r"```toml\n(.*?)```", handbook, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        assert check_lesson(example.encode(), "README.md") == ()
