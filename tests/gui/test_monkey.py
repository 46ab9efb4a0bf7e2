"""Thousands of things nobody would do on purpose, three times over: no exception, no Qt warning, right numbers.

KLVIZ_RANDOM_ACTIONS=10000 does as many with each seed. More seeds, and a run made short: tests/faults/monkey.py.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.gui.explorer import Explorer
from tests.gui.monkey import Monkey, answer_dialogs, play

ACTIONS_EACH = int(os.environ.get("KLVIZ_RANDOM_ACTIONS", "2000"))


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_actions(window: Explorer, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkey = Monkey(window, seed, tmp_path)
    answer_dialogs(monkey, monkeypatch.setattr)
    done: list[str] = []
    try:
        play(monkey, range(ACTIONS_EACH), done)
    except AssertionError:
        print("the last deeds were", done[-20:])
        raise
    assert len(window.history()) > ACTIONS_EACH / 50, "the monkey did something"
