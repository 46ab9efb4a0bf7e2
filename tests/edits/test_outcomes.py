from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz import edits
from klviz.edits import EditError
from klviz.state import Edit, State, Tool, frozen

P = (0.25, 0.25, 0.5, 0.0)
Q = (0.5, 0.25, 0.125, 0.125)


def state(**fields: Any) -> State:
    fields = {"names": ("a", "b", "c", "d"), "p": frozen(P), "q": frozen(Q), **fields}
    return State(**fields)


def many(k: int) -> State:
    even = frozen(np.full(k, 1.0 / k))
    return State(names=tuple(f"x{i}" for i in range(k)), p=even, q=even)


# Adding


def test_a_new_outcome_has_no_mass_and_goes_on_from_its_neighbours_name() -> None:
    after = edits.add_outcome(state())
    assert after.names == ("a", "b", "c", "d", "e")
    assert after.p.tolist() == [*P, 0.0]
    assert after.q.tolist() == [*Q, 0.0]
    inside = edits.add_outcome(state(), name=" new \n one ", after=0)
    assert inside.names == ("a", "new one", "b", "c", "d")
    assert inside.q.tolist() == [0.5, 0.0, 0.25, 0.125, 0.125]


@pytest.mark.parametrize(
    ("names", "fresh"),
    [
        (("horse 1", "horse 2"), "horse 3"),
        (("horse 3", "horse 2"), "horse 4"),
        (("0", "1"), "2"),
        (("y", "z"), "outcome 3"),
        (("Z", "Y"), "outcome 3"),
        (("c", "b"), "d"),
        (("heads", "tails"), "outcome 3"),
        (("outcome 3", "tails"), "outcome 4"),
        (("", "é"), "outcome 3"),
    ],
)
def test_fresh_names(names: tuple[str, ...], fresh: str) -> None:
    half = frozen((0.5, 0.5))
    assert edits.add_outcome(State(names=names, p=half, q=half)).names[-1] == fresh


def test_by_hand_there_are_at_most_64() -> None:
    assert len(edits.add_outcome(many(63)).names) == 64
    for k in (64, 65, 1000):
        with pytest.raises(EditError, match="at most 64"):
            edits.add_outcome(many(k))


@pytest.mark.parametrize(
    ("name", "says"), [("b", "already"), (" b ", "already"), ("", "needs a name"), ("n" * 201, "200")]
)
def test_names_are_unique_and_sensible(name: str, says: str) -> None:
    with pytest.raises(EditError, match=says):
        edits.add_outcome(state(), name=name)
    with pytest.raises(EditError, match=says):
        edits.rename_outcome(state(), 0, name)


# Removing


def test_the_mass_of_a_removed_outcome_goes_to_the_others_in_ratio() -> None:
    after = edits.remove_outcome(state(), 0)
    assert after.names == ("b", "c", "d")
    assert after.q.tolist() == [0.5, 0.25, 0.25]
    assert after.p.tolist() == [1 / 3, 2 / 3, 0.0]


def test_an_outcome_without_mass_leaves_the_others_untouched() -> None:
    tenth = frozen((0.1, 0.2, 0.7, 0.0))
    after = edits.remove_outcome(state(p=tenth, q=tenth), 3)
    assert after.p.tolist() == [0.1, 0.2, 0.7]


def test_removing_follows_the_mode() -> None:
    raw = edits.remove_outcome(state(mode="raw"), 0)
    assert raw.q.tolist() == [0.25, 0.125, 0.125]
    pinned = edits.toggle_pin(state(), "q", 1)
    assert edits.remove_outcome(pinned, 0).q.tolist() == [0.25, 0.375, 0.375]
    assert edits.remove_outcome(pinned, 0).pinned == {("q", 0)}
    for i in (2, 3):
        pinned = edits.toggle_pin(pinned, "q", i)
    with pytest.raises(EditError, match="b, c, d"):
        edits.remove_outcome(pinned, 0)


def test_what_cannot_be_removed() -> None:
    with pytest.raises(EditError, match="a has all the mass of Q"):
        edits.remove_outcome(state(q=frozen((1.0, 0.0, 0.0, 0.0))), 0)
    with pytest.raises(EditError, match="at least 2"):
        edits.remove_outcome(many(2), 0)
    with pytest.raises(EditError, match="no such outcome"):
        edits.remove_outcome(state(), 4)


def test_the_last_pin_takes_its_mode_with_it() -> None:
    pinned = edits.toggle_pin(state(), "q", 1)
    assert edits.remove_outcome(pinned, 1).mode == "proportional"
    empty = edits.set_mode(state(), "pinned")
    assert edits.add_outcome(empty).mode == "pinned"


def test_count() -> None:
    assert edits.set_count(state(), 4) == state()
    assert edits.set_count(state(), 6).names == ("a", "b", "c", "d", "e", "f")
    assert edits.set_count(state(), 2).q.tolist() == [2 / 3, 1 / 3]
    assert edits.set_count(many(65_536), 100).q.tolist() == [0.01] * 100
    with pytest.raises(EditError, match="all the mass of P"):
        edits.set_count(state(p=frozen((0.0, 0.0, 1.0, 0.0))), 2)
    for k in (-1, 0, 1, 65):
        with pytest.raises(EditError, match="2 to 64"):
            edits.set_count(state(), k)


# Renaming, moving, merging


def test_renaming() -> None:
    assert edits.rename_outcome(state(), 1, " Bea ").names == ("a", "Bea", "c", "d")
    base = state()
    assert edits.rename_outcome(base, 1, "b") is base


def test_moving_takes_everything_along() -> None:
    base = edits.toggle_pin(state(lit=0), "p", 2)
    after = edits.move_outcome(base, 0, 2)
    assert after.names == ("b", "c", "a", "d")
    assert after.p.tolist() == [0.25, 0.5, 0.25, 0.0]
    assert after.q.tolist() == [0.25, 0.125, 0.5, 0.125]
    assert after.lit == 2
    assert after.pinned == {("p", 1)}
    assert edits.move_outcome(after, 2, 0) == base
    assert edits.move_outcome(base, 1, 1) is base


def test_merging() -> None:
    base = state(lit=3)
    after = edits.merge_outcomes(base, (3, 1, 3))
    assert after.names == ("a", "b+d", "c")
    assert after.q.tolist() == [0.5, 0.375, 0.125]
    assert after.p.tolist() == [0.25, 0.25, 0.5]
    assert after.lit == 1
    taken = state(names=("a", "b", "a+b", "d"))
    assert edits.merge_outcomes(taken, (0, 1)).names == ("a+b 2", "a+b", "d")
    assert edits.merge_outcomes(state(mode="raw", q=frozen((3.0, 4.0, 5.0, 0.0))), (0, 1)).q.tolist() == [
        7.0,
        5.0,
        0.0,
    ]


def test_a_merged_bar_is_pinned_if_all_its_parts_were() -> None:
    one = edits.toggle_pin(edits.toggle_pin(state(), "q", 0), "q", 3)
    assert edits.merge_outcomes(one, (0, 1)).pinned == {("q", 2)}
    both = edits.toggle_pin(one, "q", 1)
    assert edits.merge_outcomes(both, (0, 1)).pinned == {("q", 0), ("q", 2)}
    alone = edits.toggle_pin(state(), "q", 0)
    assert edits.merge_outcomes(alone, (0, 1)).mode == "proportional"


def test_what_cannot_be_merged() -> None:
    for indices in ((), (1,), (1, 1)):
        with pytest.raises(EditError, match="at least two"):
            edits.merge_outcomes(state(), indices)
    with pytest.raises(EditError, match="at least 2"):
        edits.merge_outcomes(state(), (0, 1, 2, 3))
    with pytest.raises(EditError, match="no such outcome"):
        edits.merge_outcomes(state(), (0, 4))
    with pytest.raises(EditError, match="too large"):
        edits.merge_outcomes(state(mode="raw", q=frozen((1e308, 1e308, 0.0, 0.0))), (0, 1))


def test_a_merged_name_stays_short() -> None:
    after = edits.merge_outcomes(many(300), range(299))
    assert after.names[0] == "x0+298 more"
    assert after.p.tolist() == pytest.approx([299 / 300, 1 / 300], rel=1e-15)


def test_changing_the_outcomes_puts_the_tool_away() -> None:
    base = state(tool=Tool("morph", "q", (("t", 0.5),), frozen(P), frozen(Q)))
    for after in (
        edits.add_outcome(base),
        edits.remove_outcome(base, 0),
        edits.rename_outcome(base, 0, "z"),
        edits.move_outcome(base, 0, 1),
        edits.merge_outcomes(base, (0, 1)),
    ):
        assert after.tool is None


@given(st.data())
def test_any_row_of_changes_leaves_a_state_that_holds(data: st.DataObject) -> None:
    now = state(mode=data.draw(st.sampled_from(["proportional", "pinned", "neighbour", "raw"])))
    index = st.integers(0, 8)
    series = st.sampled_from(["p", "q"])
    for _ in range(data.draw(st.integers(1, 12))):
        i, j, s = data.draw(index), data.draw(index), data.draw(series)
        value = data.draw(st.floats(0, 1))
        wishes: dict[str, Any] = {
            "add": lambda now, i=i: edits.add_outcome(now, after=i),
            "remove": lambda now, i=i: edits.remove_outcome(now, i),
            "move": lambda now, i=i, j=j: edits.move_outcome(now, i, j),
            "merge": lambda now, i=i, j=j: edits.merge_outcomes(now, (i, j)),
            "pin": lambda now, i=i, s=s: edits.toggle_pin(now, s, i),
            "edit": lambda now, i=i, s=s, v=value: edits.apply(now, Edit(s, (v,), (i,))),
            "light": lambda now, i=i: edits.light(now, i),
            "swap": edits.swap,
            "store": lambda now, i=i: edits.store(now, i % 3),
            "recall": lambda now, i=i: edits.recall(now, i % 3),
            "normalise": edits.normalise,
        }
        was = (now.names, now.p.tobytes(), now.q.tobytes())
        before = now
        try:
            now = wishes[data.draw(st.sampled_from(sorted(wishes)))](now)
        except EditError:
            continue
        finally:
            assert (before.names, before.p.tobytes(), before.q.tobytes()) == was
        assert len(set(now.names)) == len(now.names)
        if now.mode != "raw":
            assert math.fsum(now.p) == pytest.approx(1.0, abs=1e-15)
            assert math.fsum(now.q) == pytest.approx(1.0, abs=1e-15)


# Snapshots


def test_a_snapshot_brings_the_pair_back() -> None:
    base = state(title="First")
    kept = edits.store(base, 1)
    assert edits.store(kept, 1) is kept
    assert edits.recall(kept, 1) is kept
    away = edits.load_preset(kept, "Horse race")
    back = edits.recall(away, 1)
    assert (back.names, back.p.tolist(), back.q.tolist(), back.title) == (
        base.names,
        list(P),
        list(Q),
        "First",
    )
    assert back.snapshots == kept.snapshots
    with pytest.raises(EditError, match="Snapshot A is empty"):
        edits.recall(kept, 0)
    with pytest.raises(EditError, match="Snapshot C is empty"):
        edits.compare(kept, 2)
    with pytest.raises(EditError):
        edits.store(kept, 3)


def test_pins_stay_where_the_outcomes_are_the_same() -> None:
    kept = edits.store(edits.toggle_pin(state(), "q", 1), 0)
    moved = edits.apply(kept, Edit("q", (0.1,), (0,)))
    assert edits.recall(moved, 0).pinned == {("q", 1)}
    other = edits.toggle_pin(edits.load_preset(kept, "Horse race"), "p", 7)
    assert edits.recall(other, 0).pinned == frozenset()
    assert edits.recall(other, 0).mode == "proportional"


def test_a_raw_pair_comes_back_raw() -> None:
    raw = edits.store(state(mode="raw", q=frozen((3.0, 4.0, 5.0, 0.0))), 0)
    away = edits.set_mode(edits.normalise(raw), "proportional")
    back = edits.recall(away, 0)
    assert back.mode == "raw"
    assert back.q.tolist() == [3.0, 4.0, 5.0, 0.0]


def test_the_snapshot_behind_the_bars_is_matched_by_name_then_by_place() -> None:
    base = edits.compare(edits.store(state(), 0), 0)
    assert edits.compared(base) is base.snapshots[0]
    assert edits.compared(edits.compare(base, None)) is None
    seen = edits.compared(edits.add_outcome(edits.move_outcome(base, 0, 3)))
    assert seen is not None
    assert seen.names == ("b", "c", "d", "a", "e")
    assert seen.q.tolist() == [0.25, 0.125, 0.125, 0.5, 0.0]
    renamed = edits.compared(edits.rename_outcome(base, 2, "sea"))
    assert renamed is not None
    assert renamed.q.tolist() == list(Q)
    shorter = edits.compared(edits.remove_outcome(base, 0))
    assert shorter is not None
    assert shorter.q.tolist() == [0.25, 0.125, 0.125]


def test_a_snapshot_survives_every_change_of_outcomes() -> None:
    base = edits.compare(edits.store(state(), 0), 0)
    for after in (
        edits.merge_outcomes(base, (0, 1)),
        edits.set_count(base, 9),
    ):
        seen = edits.compared(after)
        assert seen is not None
        assert seen.p.shape == after.p.shape
        assert after.snapshots == base.snapshots
