from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from klviz import edits
from klviz.edits import EditError, apply
from klviz.state import Edit, FloatArray, Series, Snapshot, State, Tool, frozen

HALVES = (0.5, 0.25, 0.125, 0.125)


def state(q: Any = HALVES, p: Any = None, **fields: Any) -> State:
    q = frozen(q)
    p = frozen(np.full(q.size, 1.0 / q.size)) if p is None else frozen(p)
    return State(names=tuple(f"o{i}" for i in range(q.size)), p=p, q=q, **fields)


def q_after(base: State, values: dict[int, float], to: int | None = None) -> list[float]:
    return apply(base, Edit("q", tuple(values.values()), tuple(values), to)).q.tolist()


def sums_to_1(weights: FloatArray) -> bool:
    return abs(math.fsum(weights) - 1.0) <= 4 * 2.0**-52


masses = st.one_of(st.just(0.0), st.floats(1e-12, 1.0), st.sampled_from([1e-300, 5e-324, 0.25, 1e-17]))


@st.composite
def distributions(draw: st.DrawFn, low: int = 2, high: int = 12) -> FloatArray:
    weights = np.array(draw(st.lists(masses, min_size=low, max_size=high)))
    assume(weights.max() > 1e-13)
    return frozen(weights / math.fsum(weights))


@st.composite
def sweeps(draw: st.DrawFn) -> tuple[State, Edit]:
    base = state(draw(distributions()))
    k = len(base.names)
    touched = draw(st.lists(st.integers(0, k - 1), min_size=1, max_size=k + 2))
    heights = draw(st.lists(st.floats(-0.5, 1.5), min_size=len(touched), max_size=len(touched)))
    assume(len(set(touched)) < k or max(dict(zip(touched, heights, strict=True)).values()) > 1e-6)
    return base, Edit("q", tuple(heights), tuple(touched))


# Proportional


def test_the_others_keep_their_ratios_and_exact_values_stay_exact() -> None:
    assert q_after(state(), {0: 0.25}) == [0.25, 0.375, 0.1875, 0.1875]
    assert q_after(state(), {0: 0.75}) == [0.75, 0.125, 0.0625, 0.0625]


def test_a_typed_value_is_held_exactly() -> None:
    assert q_after(state(), {1: 0.2})[1] == 0.2
    assert q_after(state((0.3, 0.7)), {0: 0.1}) == [0.1, 0.9]


def test_p_is_edited_as_q_is() -> None:
    base = state()
    after = apply(base, Edit("p", (0.7,), (0,)))
    assert after.p.tolist() == pytest.approx([0.7, 0.1, 0.1, 0.1])
    assert after.q is base.q


def test_a_bar_dragged_to_1_takes_all_and_above_1_no_more() -> None:
    assert q_after(state(), {0: 1.0}) == [1.0, 0.0, 0.0, 0.0]
    assert q_after(state(), {0: 7.0}) == [1.0, 0.0, 0.0, 0.0]
    assert q_after(state(), {0: -3.0})[0] == 0.0


def test_where_the_others_are_0_they_share_evenly() -> None:
    assert q_after(state((1.0, 0.0, 0.0, 0.0)), {0: 0.25}) == [0.25, 0.25, 0.25, 0.25]
    assert q_after(state((1.0, 0.0)), {0: 0.3}) == [0.3, 0.7]


def test_a_sweep_that_asks_for_too_much_is_scaled_to_1() -> None:
    assert q_after(state(), {0: 0.9, 1: 0.9, 2: 0.6}) == [0.375, 0.375, 0.25, 0.0]


def test_a_sweep_over_all_outcomes_is_scaled_to_1() -> None:
    assert q_after(state(), {0: 0.1, 1: 0.1, 2: 0.1, 3: 0.1}) == [0.25] * 4
    with pytest.raises(EditError, match="no mass left"):
        q_after(state(), {0: 0.0, 1: 0.0, 2: 0.0, 3: 0.0})


def test_the_last_value_of_a_sweep_for_an_outcome_counts() -> None:
    edit = Edit("q", (0.9, 0.1, 0.3), (0, 1, 0))
    assert apply(state(), edit).q[:2].tolist() == [0.3, 0.1]


def test_the_only_outcome_has_all_the_mass() -> None:
    base = state((1.0,))
    assert apply(base, Edit("q", (0.3,), (0,))) is base


def test_tiny_weights_survive_and_grow_in_ratio() -> None:
    assert q_after(state((1.0, 1e-320, 3e-320)), {0: 0.0}) == pytest.approx([0.0, 0.25, 0.75], rel=1e-3)
    assert q_after(state((1.0, 1e-300, 3e-300)), {0: 0.2}) == pytest.approx([0.2, 0.2, 0.6], rel=1e-14)


@given(sweeps())
def test_proportional(case: tuple[State, Edit]) -> None:
    base, edit = case
    after = apply(base, edit)
    wanted = {i: min(max(v, 0.0), 1.0) for i, v in zip(edit.indices, edit.values, strict=True)}
    rest = [i for i in range(base.q.size) if i not in wanted]
    assert sums_to_1(after.q)
    assert after.p is base.p
    if all(base.q[i] == v for i, v in wanted.items()):
        assert after is base
    elif rest and math.fsum(wanted.values()) <= 1.0:
        assert {i: float(after.q[i]) for i in wanted} == wanted
        old, new = base.q[rest], after.q[rest]
        if old.any():
            whole = max(old.max(), 1e-250)  # below that the ratios of subnormal numbers cannot be kept
            left = math.fsum(new)
            np.testing.assert_allclose(new * (old.sum() / whole), old / whole * left, rtol=1e-13, atol=1e-60)
        else:
            assert len(set(new.tolist())) == 1


@given(sweeps(), st.sampled_from(["proportional", "pinned", "neighbour", "raw"]), st.data())
def test_what_an_edit_made_it_makes_again(case: tuple[State, Edit], mode: str, data: st.DataObject) -> None:
    base, edit = case
    base = replace(base, mode=mode)
    if mode == "pinned":
        held = data.draw(st.sets(st.integers(0, base.q.size - 1)))
        base = replace(base, pinned=frozenset(("q", i) for i in held))
    before = base.q.tobytes()
    try:
        after = apply(base, edit)
    except EditError:
        assert base.q.tobytes() == before
        return
    assert base.q.tobytes() == before
    assert apply(base, edit) == after
    assert mode == "raw" or sums_to_1(after.q)
    back = Edit("q", tuple(base.q[list(edit.indices)].tolist()), edit.indices)
    assert apply(base, back) is base  # out and home in one gesture: everything as it was, bit for bit


# Pinned


def test_pinned_bars_stay() -> None:
    base = edits.toggle_pin(state(), "q", 0)
    assert base.mode == "pinned"
    assert q_after(base, {1: 0.375}) == [0.5, 0.375, 0.0625, 0.0625]
    assert q_after(base, {1: 0.9}) == [0.5, 0.5, 0.0, 0.0]
    assert apply(base, Edit("p", (0.7,), (0,))).p[0] == 0.7  # a pin holds one series only


def test_a_pinned_bar_itself_can_be_moved() -> None:
    base = edits.toggle_pin(edits.toggle_pin(state(), "q", 0), "q", 1)
    assert q_after(base, {0: 0.25}) == [0.25, 0.25, 0.25, 0.25]
    assert q_after(base, {0: 0.95}) == [0.75, 0.25, 0.0, 0.0]


def test_a_sweep_passes_over_pinned_bars() -> None:
    base = edits.toggle_pin(state(), "q", 1)
    assert q_after(base, {0: 0.125, 1: 0.9, 2: 0.125}) == [0.125, 0.25, 0.125, 0.5]
    both = edits.toggle_pin(base, "q", 0)
    assert q_after(both, {0: 0.25, 1: 0.125}) == [0.25, 0.125, 0.3125, 0.3125]


def test_where_all_others_are_pinned_nothing_can_move_and_the_pins_are_named() -> None:
    base = state()
    for i in (0, 1, 2):
        base = edits.toggle_pin(base, "q", i)
    with pytest.raises(EditError, match="o0, o1, o2"):
        q_after(base, {3: 0.05})
    assert apply(base, Edit("q", (0.9,), (3,))) is base


@given(sweeps(), st.data())
def test_pinned(case: tuple[State, Edit], data: st.DataObject) -> None:
    base, edit = case
    held = data.draw(st.sets(st.integers(0, base.q.size - 1), min_size=1))
    base = replace(base, mode="pinned", pinned=frozenset(("q", i) for i in held))
    try:
        after = apply(base, edit)
    except EditError:
        assert len(held | set(edit.indices)) == base.q.size
        return
    assert sums_to_1(after.q)
    swept = set(edit.indices)
    moved = swept if swept <= held else swept - held
    assert all(after.q[i] == base.q[i] for i in held - moved)


# Neighbour, and trading with a named outcome


def test_the_neighbour_pays() -> None:
    base = state(mode="neighbour")
    assert q_after(base, {0: 0.625}) == [0.625, 0.125, 0.125, 0.125]
    assert q_after(base, {1: 0.125}) == [0.5, 0.125, 0.25, 0.125]
    assert q_after(base, {3: 0.0}) == [0.5, 0.25, 0.25, 0.0]
    assert q_after(base, {0: 0.9}) == [0.75, 0.0, 0.125, 0.125]


def test_a_sweep_has_one_neighbour() -> None:
    base = state(mode="neighbour")
    assert q_after(base, {0: 0.25, 1: 0.125}) == [0.25, 0.125, 0.5, 0.125]
    assert q_after(base, {2: 0.0, 3: 0.25}) == [0.5, 0.25, 0.0, 0.25]
    assert q_after(base, {3: 0.0, 2: 0.0}) == [0.5, 0.5, 0.0, 0.0]
    assert q_after(base, {0: 0.1, 1: 0.1, 2: 0.1, 3: 0.1}) == [0.25] * 4


@pytest.mark.parametrize("mode", ["proportional", "pinned", "neighbour", "raw"])
def test_mass_goes_to_the_outcome_that_is_named(mode: str) -> None:
    base = state(mode=mode)
    assert q_after(base, {0: 0.25}, to=3) == [0.25, 0.25, 0.125, 0.375]
    assert q_after(base, {3: 0.9}, to=0) == [0.0, 0.25, 0.125, 0.625]


def test_a_pinned_bar_does_not_pay() -> None:
    with pytest.raises(EditError, match="o3 is pinned"):
        q_after(edits.toggle_pin(state(), "q", 3), {0: 0.25}, to=3)


@given(distributions(), st.data())
def test_trading_changes_two_bars_and_keeps_what_they_have(q: FloatArray, data: st.DataObject) -> None:
    i, j = data.draw(st.permutations(range(q.size)))[:2]
    value = data.draw(st.floats(0, 1))
    after = apply(state(q), Edit("q", (value,), (i,), to=j)).q
    assert math.fsum((after[i], after[j])) == pytest.approx(math.fsum((q[i], q[j])), rel=1e-15)
    assert all(after[n] == q[n] for n in range(q.size) if n not in (i, j))
    assert after[i] == min(value, math.fsum((q[i], q[j])))


# Raw


def test_in_raw_mode_nothing_else_moves() -> None:
    base = state(mode="raw")
    assert q_after(base, {0: 3.0, 2: -1.0}) == [3.0, 0.25, 0.0, 0.125]
    with pytest.raises(EditError, match="no mass left"):
        q_after(base, {0: 0.0, 1: 0.0, 2: 0.0, 3: 0.0})


def test_weights_whose_sum_is_no_number_are_not_traded() -> None:
    base = state((1e308, 1e308, 0.0), mode="raw")
    with pytest.raises(EditError, match="too large"):
        q_after(base, {0: 1.0}, to=1)


# Edits that make no sense


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (Edit("q", (0.1,), (4,)), "no such outcome"),
        (Edit("q", (0.1,), (-1,)), "no such outcome"),
        (Edit("q", (0.1,), (0.5,)), "no such outcome"),  # type: ignore[arg-type]
        (Edit("q", (0.1,), (True,)), "no such outcome"),
        (Edit("q", (0.1,), (0,), to=9), "no such outcome"),
        (Edit("q", (0.1,), (0,), to=0), "one other outcome"),
        (Edit("q", (0.1, 0.2), (0, 1), to=2), "one other outcome"),
        (Edit("q", (0.1, 0.2), (0,)), "one value for each"),
        (Edit("q", (0.1,)), "one value for each"),
        (Edit("q", (math.nan,), (0,)), "finite number"),
        (Edit("q", (math.inf,), (0,)), "finite number"),
        (Edit("q", ("a",), (0,)), "finite number"),
        (Edit("q", ((0.1, 0.2),), (0,)), "finite number"),
        (Edit("q", (None,), (0,)), "finite number"),
        (Edit("no good", (0.1,)), "neither P, Q nor"),
        (Edit("", (0.1,)), "neither P, Q nor"),
        (Edit("mu", (0.1,), (0,)), "neither P, Q nor"),
        (Edit("mu,sigma", (0.1,)), "takes 2"),
        (Edit("mu", (math.nan,)), "needs a number"),
        (Edit("mu", (None,)), "cannot be a NoneType"),
    ],
)
@pytest.mark.parametrize("mode", ["proportional", "raw"])
def test_refused(edit: Edit, says: str, mode: str) -> None:
    with pytest.raises(EditError, match=says):
        apply(state(mode=mode), edit)


# Parameters of the scene


def test_parameters_are_set_for_the_scene_on_show() -> None:
    tool = Tool("morph", "q", (("t", 0.5),), frozen(HALVES), frozen(HALVES))
    base = state(scene="fit", tool=tool)
    after = apply(base, Edit("mu,sigma", (1, np.float64(2.5))))
    assert after.params == {"fit": {"mu": 1, "sigma": 2.5}}
    assert type(after.param("sigma", 0.0)) is float
    assert after.tool == tool
    assert apply(after, Edit("mu", (1,))) is after
    assert apply(after, Edit("path", ((1, 2),))).param("path", ()) == (1.0, 2.0)
    assert apply(after, Edit("kind", ("sharp",))).param("kind", "") == "sharp"
    assert apply(after, Edit("order", (math.inf,))).param("order", 1.0) == math.inf


def test_moving_a_bar_puts_the_tool_away() -> None:
    tool = Tool("morph", "q", (("t", 0.5),), frozen(HALVES), frozen(HALVES))
    base = state(tool=tool)
    assert apply(base, Edit("p", (0.5,), (0,))).tool is None
    assert apply(base, Edit("q", (0.5,), (0,))) is base


# The axis


@pytest.mark.parametrize(
    ("high", "top"),
    [(0.5, 0.6), (0.125, 0.15), (0.25, 0.3), (0.9, 1.0), (0.95, 1.1), (1.0, 1.1), (0.08, 0.1), (37.0, 50.0)],
)
def test_the_axis_ends_at_a_round_number(high: float, top: float) -> None:
    base = state((high, high / 2, 0.0), p=(high / 3, 0.0, 0.0), mode="raw", top=1e5)
    assert edits.settle(base).top == top


@given(st.floats(5e-324, 1.7e308), st.floats(1e-300, 1e300))
def test_the_axis_always_holds_the_bars(high: float, top: float) -> None:
    base = state((high, 0.0), p=(high, high), mode="raw", top=top)
    settled = edits.settle(base)
    assert edits.settle(settled) is settled
    if high < 1e306:
        assert settled.top >= high
        assert edits.grown(base).top >= max(high, top if high <= top else 0.0)
    if high > 1e-290:
        assert settled.top <= high / 0.449


def test_the_axis_stays_while_it_fits() -> None:
    base = state((0.58, 0.42), top=0.6)
    assert edits.settle(base) is base
    assert edits.settle(state((0.59, 0.41), top=0.6)).top == 0.8
    low = state((0.48, 0.52), top=1.1)
    assert edits.settle(low) is low
    tall = state(p=(0.99, 0.01, 0.0, 0.0), top=0.6)
    assert edits.settle(tall).top == 1.1


def test_the_axis_holds_the_snapshot_behind_the_bars() -> None:
    put_aside = Snapshot("", ("a", "b"), frozen((0.9, 0.1)), frozen((0.5, 0.5)))
    base = state((0.5, 0.5), top=0.6, snapshots=(put_aside, None, None))
    assert edits.settle(base) is base
    assert edits.settle(replace(base, compare=0)).top == 1.0


def test_during_a_gesture_the_axis_only_grows() -> None:
    low = state((0.5, 0.5), top=40.0)
    assert edits.grown(low) is low
    assert edits.grown(state((0.7, 0.3), top=0.6)).top == 0.8
    logarithmic = state((0.7, 0.3), top=0.6, log_height=True)
    assert edits.grown(logarithmic) is logarithmic
    assert edits.settle(logarithmic) is logarithmic
    assert edits.toggle_log_height(logarithmic).top == 0.8


# Keyboard steps


def test_steps_keep_decimal_places_clean() -> None:
    base = state((0.1, 0.2, 0.7))
    for _ in range(10):
        base = edits.step(base, "q", 0, 0.01)
    assert base.q[0] == 0.2
    assert edits.step(state(), "q", 2, 0.001).q[2] == 0.126
    assert edits.step(state(), "q", 2, -0.2).q[2] == 0.0
    full = state((1.0, 0.0))
    assert edits.step(full, "q", 0, 0.1) is full


def test_steps_follow_the_mode() -> None:
    assert edits.step(state(mode="neighbour"), "q", 0, 0.1).q.tolist() == [0.6, 0.75 - 0.6, 0.125, 0.125]
    counts = state((600.0, 400.0), mode="raw")
    assert edits.step(counts, "q", 0, 0.01).q.tolist() == [610.0, 400.0]
    assert edits.step(counts, "q", 0, -0.001).q.tolist() == [599.0, 400.0]
    assert edits.step(state(mode="raw"), "q", 0, 0.01).q.tolist() == [0.51, 0.25, 0.125, 0.125]
    assert edits.step(state((1.0, 0.0), mode="raw"), "q", 0, 5e-324).q[0] == 1.0


def test_steps_multiply_on_a_logarithmic_axis() -> None:
    base = state((0.5, 0.5 - 1e-9, 1e-9, 0.0), log_height=True)
    assert edits.step(base, "q", 2, 0.1).q[2] == pytest.approx(1e-8)
    assert edits.step(base, "q", 2, -0.1).q[2] == pytest.approx(1e-10)
    assert edits.step(base, "q", 3, 0.01).q[3] == 1e-6
    assert edits.step(base, "q", 3, -0.01) is base


# Switches


def test_zero() -> None:
    assert edits.set_zero(state(), "q", 0).q.tolist() == [0.0, 0.5, 0.25, 0.25]
    assert edits.set_zero(state((1.0, 0.0, 0.0)), "q", 0).q.tolist() == [0.0, 0.5, 0.5]
    assert edits.set_zero(state(mode="raw"), "q", 0).q.tolist() == [0.0, 0.25, 0.125, 0.125]


def test_normalise() -> None:
    counts = state((7.0, 14.0, 21.0), p=(1.0, 1.0, 2.0), mode="raw")
    assert edits.normalise(counts, "q").q.tolist() == [7 / 42, 14 / 42, 0.5]
    assert edits.normalise(counts, "q").p is counts.p
    both = edits.normalise(counts)
    assert both.p.tolist() == [0.25, 0.25, 0.5]
    assert both.mode == "raw"
    assert edits.normalise(both) is both
    with pytest.raises(EditError, match="P has no mass"):
        edits.normalise(state((1.0, 1.0), p=(0.0, 0.0), mode="raw"))


@given(st.lists(st.floats(0, allow_nan=False, allow_infinity=False), min_size=1, max_size=9))
def test_normalise_takes_weights_of_any_size(weights: list[float]) -> None:
    assume(max(weights) > 0)
    after = edits.normalise(state(weights, mode="raw"), "q")
    assert sums_to_1(after.q)
    assert edits.normalise(after, "q") is after
    assert not edits.off_balance(after, "q")


def test_leaving_the_raw_mode_never_rescales() -> None:
    off = state((0.5, 0.4), mode="raw")
    with pytest.raises(EditError, match=r"Q sums to 0.9, not 1. Normalise first"):
        edits.set_mode(off, "proportional")
    with pytest.raises(EditError, match="Normalise first"):
        edits.toggle_pin(off, "q", 0)
    assert edits.set_mode(edits.normalise(off), "proportional").mode == "proportional"
    assert edits.off_balance(off, "q")
    assert not edits.off_balance(off, "p")
    with pytest.raises(EditError, match="not a mode"):
        edits.set_mode(off, "free")
    assert edits.set_mode(off, "raw") is off


def test_pins_turn_their_mode_on_and_off() -> None:
    base = state()
    one = edits.toggle_pin(base, "q", 2)
    assert (one.mode, one.pinned) == ("pinned", {("q", 2)})
    two = edits.toggle_pin(one, "p", 0)
    assert two.pinned == {("q", 2), ("p", 0)}
    assert edits.toggle_pin(two, "p", 0) == one
    assert edits.toggle_pin(one, "q", 2) == base
    away = edits.set_mode(two, "neighbour")
    assert edits.set_mode(away, "pinned") == two
    assert edits.toggle_pin(away, "q", 2) == two  # in another mode no pin is in force, so this pins


def test_swap_and_copy() -> None:
    base = edits.toggle_pin(state(), "q", 1)
    swapped = edits.swap(base)
    assert (swapped.p, swapped.q) == (base.q, base.p)
    assert swapped.pinned == {("p", 1)}
    assert edits.swap(swapped) == base
    assert np.array_equal(edits.copy_p_to_q(base).q, base.p)
    assert np.array_equal(edits.copy_q_to_p(base).p, base.q)
    same = edits.copy_p_to_q(state())
    assert edits.copy_p_to_q(same) is same
    assert edits.swap(same) is same


def test_small_switches() -> None:
    base = state()
    assert edits.set_base(base, math.e).base == math.e
    assert edits.set_seed(base, 7).seed == 7
    assert edits.set_title(base, "  Two\n dice ").title == "Two dice"
    assert edits.light(base, 2).lit == 2
    assert edits.light(base, 2, "p").active == "p"
    assert edits.light(base, 0, "q") is base
    for wish in (
        lambda: edits.set_base(base, 3.0),
        lambda: edits.set_seed(base, -1),
        lambda: edits.set_seed(base, 0.5),
        lambda: edits.light(base, 4),
        lambda: edits.light(base, 0, "r"),  # type: ignore[arg-type]
        lambda: edits.step(base, "r", 0, 0.1),  # type: ignore[arg-type]
    ):
        with pytest.raises(EditError):
            wish()


def test_many_outcomes_move_as_few_do() -> None:
    weights = np.random.default_rng(1).random(65_536)
    base = state(weights / weights.sum())
    after = apply(base, Edit("q", (0.25,), (9,)))
    assert after.q[9] == 0.25
    assert abs(after.q.sum() - 1.0) < 1e-14
    pinned: Series = "q"
    after = apply(edits.toggle_pin(base, pinned, 3), Edit("q", (0.25, 0.25), (9, 10)))
    assert after.q[3] == base.q[3]
    assert abs(after.q.sum() - 1.0) < 1e-14
