from __future__ import annotations

import math
import re
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from klviz import edits
from klviz.core import evaluate
from klviz.edits import EditError, load_preset, opening_state, presets
from klviz.state import Snapshot, frozen


def last_digit(text: str) -> float:
    """What one unit of the last digit written is worth."""
    match = re.fullmatch(r"[0-9]+(?:\.([0-9]+))?(?:e(-?[0-9]+))?", text)
    assert match, text
    return 10.0 ** (int(match[2] or 0) - len(match[1] or ""))


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_the_answers_are_right_to_the_last_digit_written(preset: edits.Preset) -> None:
    values = evaluate(preset.p, preset.q, preset.answers, base=preset.base, normalize=True)
    for name, text in preset.answers.items():
        if text == "inf":
            assert values[name] == math.inf
        elif "." not in text:
            assert values[name] == pytest.approx(float(text), abs=1e-14)  # exact by theory
        else:
            assert abs(values[name] - float(text)) <= 0.500001 * last_digit(text), name


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset_is_complete_and_loads(preset: edits.Preset) -> None:
    assert preset.group
    assert preset.sentence.endswith(".")
    assert len(preset.source) > 10
    assert preset.answers
    assert 2 <= len(set(preset.outcomes)) == len(preset.outcomes) <= 64
    for weights in (preset.p, preset.q):
        assert abs(math.fsum(weights) - 1.0) <= 4 * 2.0**-52
    state = load_preset(None, preset.name)
    assert state.title == preset.name
    assert state.note == preset.source
    assert edits.set_mode(edits.set_mode(state, "raw"), "proportional").q.tobytes() == preset.q.tobytes()
    assert state.top >= max(state.p.max(), state.q.max())


def test_there_are_many_and_each_has_its_own_name() -> None:
    names = [preset.name for preset in presets()]
    assert len(names) == len(set(names)) >= 20
    assert presets() is presets()
    groups = [preset.group for preset in presets()]
    assert len(set(groups)) == sum(
        a != b for a, b in zip(groups, [None, *groups], strict=False)
    )  # no group in two parts


def test_the_opening_state_is_the_horse_race() -> None:
    state = opening_state()
    assert state.names == tuple(f"horse {i}" for i in range(1, 9))
    assert state.p.tolist() == [0.5, 0.25, 0.125, 0.0625, *[0.015625] * 4]
    assert state.q.tolist() == [0.125] * 8
    assert (state.title, state.mode, state.base, state.top) == ("Horse race", "proportional", 2.0, 0.6)


def test_a_probability_is_the_float_nearest_to_its_exact_value() -> None:
    dice = next(preset for preset in presets() if preset.name == "Sum of two dice")
    assert dice.p.tolist() == [n / 36 for n in (1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1)]


def test_a_preset_replaces_the_pair_and_nothing_else() -> None:
    kept = Snapshot("kept", ("x", "y"), frozen((0.5, 0.5)), frozen((0.5, 0.5)))
    before = replace(
        opening_state(),
        mode="neighbour",
        base=math.e,
        scene="fit",
        seed=9,
        lit=7,
        active="p",
        snapshots=(kept, None, None),
    )
    before = edits.use_tool(before, "morph", "q", t=0.5)
    after = load_preset(before, "Two coins")
    assert (after.mode, after.base, after.scene, after.seed, after.active) == (
        "neighbour",
        math.e,
        "fit",
        9,
        "p",
    )
    assert after.snapshots == before.snapshots
    assert (after.lit, after.tool) == (0, None)
    pinned = load_preset(edits.toggle_pin(opening_state(), "q", 7), "Two coins")
    assert (pinned.pinned, pinned.mode) == (frozenset(), "proportional")


def test_the_axis_is_as_high_as_the_pair_needs_whatever_was_there() -> None:
    tall = load_preset(None, "One-hot label")
    assert tall.top == 1.1
    assert load_preset(tall, "Horse race").top == 0.6


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(EditError, match="no preset called 'Hare race'"):
        load_preset(None, "Hare race")


def test_the_opening_state_loads_nothing_slow() -> None:
    code = "import sys, klviz.edits as e; e.opening_state(); print('scipy.special' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_almost_equal_is_where_the_formula_as_written_fails() -> None:
    preset = next(preset for preset in presets() if preset.name == "Almost equal")
    as_written = float(np.sum(preset.p * np.log2(preset.p / preset.q)))
    assert abs(as_written / 7.2134752e-17 - 1.0) > 0.1
