from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from klviz import edits
from klviz.edits import EditError
from klviz.state import State, frozen


def state(**fields: Any) -> State:
    halves = frozen((0.5, 0.5, 0.0, 0.0))
    return State(**{"names": ("a", "b", "c", "d"), "p": halves, "q": halves, **fields})


def test_counts_become_relative_frequencies() -> None:
    after = edits.show_pair(
        state(lit=3, seed=4), ("x", "y", "z"), [7.0, 14.0, 21.0], [1.0, 1.0, 2.0], "Counts", "by hand"
    )
    assert after.names == ("x", "y", "z")
    assert after.p.tolist() == [7 / 42, 14 / 42, 0.5]
    assert after.q.tolist() == [0.25, 0.25, 0.5]
    assert (after.title, after.note, after.lit, after.seed, after.top) == ("Counts", "by hand", 0, 4, 0.6)


def test_in_raw_mode_counts_stay_counts() -> None:
    counts = np.array([7.0, 14.0, 21.0])
    after = edits.show_pair(state(mode="raw"), ("x", "y", "z"), counts, counts)
    assert after.p.tolist() == [7.0, 14.0, 21.0]
    assert after.mode == "raw"
    assert after.top == 25.0
    counts[0] = 1.0
    assert after.p[0] == 7.0


@pytest.mark.parametrize("mode", ["proportional", "raw"])
@pytest.mark.parametrize(
    ("names", "p"),
    [
        (("x", "y"), [1.0, 2.0, 3.0]),
        (("x", "y", "z"), [1.0, 2.0, -3.0]),
        (("x", "y", "z"), [1.0, 2.0, math.nan]),
        (("x", "y", "z"), [1.0, 2.0, math.inf]),
        ((), []),
    ],
)
def test_what_cannot_be_shown(names: tuple[str, ...], p: list[float], mode: str) -> None:
    with pytest.raises(EditError, match="cannot be shown"):
        edits.show_pair(state(mode=mode), names, p, p)


def test_a_series_without_mass_cannot_be_probabilities() -> None:
    with pytest.raises(EditError, match="Q has no mass"):
        edits.show_pair(state(), ("x", "y"), [1.0, 2.0], [0.0, 0.0])


def test_a_pair_that_sums_to_1_is_taken_as_it_is() -> None:
    tenths = [0.1] * 10
    assert edits.show_pair(state(), tuple("abcdefghij"), tenths, tenths).p.tolist() == tenths


def test_what_belonged_to_the_outcomes_goes_with_them() -> None:
    base = edits.compare(edits.store(state(), 0), 0)
    busy = edits.use_tool(edits.toggle_pin(base, "q", 1), "morph", "q", t=0.5)
    after = edits.show_pair(busy, ("x", "y"), [1.0, 3.0], [1.0, 1.0])
    assert (after.pinned, after.mode, after.tool, after.compare) == (frozenset(), "proportional", None, None)
    assert after.snapshots == base.snapshots
    assert edits.show_pair(base, base.names, base.p, base.q).compare == 0
