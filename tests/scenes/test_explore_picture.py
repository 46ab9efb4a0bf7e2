"""The explorer's picture: what is drawn of P and Q, without a toolkit."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz import edits
from klviz.core import MEASURES
from klviz.picture import Bars, Equation, Formula, Note, Numbers, Plot, Text
from klviz.scenes import SCENES, scene_of
from klviz.scenes.explore import picture
from klviz.state import State, frozen
from tests.core import oracle


def race() -> State:
    return edits.opening_state()


def pair(p: list[float], q: list[float]) -> State:
    names = tuple(f"o{n}" for n in range(len(p)))
    return edits.show_pair(race(), names, p, q, "A pair")


def plot(state: State, key: str) -> Plot:
    panel = picture(state).panel(key)
    assert isinstance(panel, Plot)
    return panel


def bars(state: State, key: str, n: int) -> Bars:
    return [mark for mark in plot(state, key).marks if isinstance(mark, Bars)][n]


def items(state: State, kind: type) -> list:  # type: ignore[type-arg]
    numbers = picture(state).panel("numbers")
    assert isinstance(numbers, Numbers)
    return [item for item in numbers.items if isinstance(item, kind)]


weights = st.lists(st.one_of(st.just(0.0), st.floats(1e-12, 1.0)), min_size=2, max_size=9).filter(any)


def test_scenes_are_found_by_key_and_an_unknown_one_is_named() -> None:
    for scene in SCENES:
        assert scene_of(scene.key) is scene
        assert scene.title
        assert scene.sentence
    assert len({scene.key for scene in SCENES}) == len(SCENES)
    with pytest.raises(ValueError, match="there is no scene 'none'; the scenes are explore"):
        scene_of("none")


def test_bars_carry_the_edits_they_stand_for() -> None:
    state = edits.toggle_pin(race(), "q", 3)
    p, q = (bars(state, "histograms", n) for n in (0, 1))
    assert (p.edits, q.edits) == ("p", "q")
    assert np.array_equal(p.heights, state.p)
    assert np.array_equal(q.heights, state.q)
    assert (p.pinned, q.pinned) == (frozenset(), frozenset({3}))
    assert p.look != q.look, "told apart without colour"


@given(weights, weights)
def test_the_signed_terms_add_up_to_the_divergence(p: list[float], q: list[float]) -> None:
    count = min(len(p), len(q))
    if not (any(p[:count]) and any(q[:count])):
        return
    state = pair(p[:count], q[:count])
    gain, loss = bars(state, "terms", 1), bars(state, "terms", 0)
    total = math.fsum([*gain.heights.tolist(), *(h for h in loss.heights.tolist() if math.isfinite(h))])
    exact = oracle.kl(oracle.exact(state.p), oracle.exact(state.q)) / oracle.log(oracle.mpmath.mpf(2))
    if math.isinf(float(exact)):
        assert math.inf in loss.heights
    else:
        assert total == pytest.approx(float(exact), abs=1e-13)
    axis = plot(state, "terms").y
    finite = [h for h in (*gain.heights.tolist(), *loss.heights.tolist()) if math.isfinite(h)]
    assert axis.low <= min(finite) <= max(finite) <= axis.high
    assert axis.low < 0.0 < axis.high


@given(weights, weights)
def test_the_area_of_the_coding_boxes_is_the_cross_entropy(p: list[float], q: list[float]) -> None:
    count = min(len(p), len(q))
    if not (any(p[:count]) and any(q[:count])):
        return
    state = pair(p[:count], q[:count])
    boxes, ticks = bars(state, "coding", 0), bars(state, "coding", 1)
    assert boxes.edges is not None
    widths = np.diff(boxes.edges)
    assert widths == pytest.approx(state.p, abs=1e-12)
    log2 = oracle.log(oracle.mpmath.mpf(2))
    entropy = float(oracle.h(oracle.exact(state.p)) / log2)
    assert float(np.sum(widths * ticks.heights)) == pytest.approx(entropy, abs=1e-9)
    if np.isfinite(boxes.heights).all():
        crossed = float(oracle.ce(oracle.exact(state.p), oracle.exact(state.q)) / log2)
        assert float(np.sum(widths * boxes.heights)) == pytest.approx(crossed, rel=1e-9, abs=1e-9)
        assert plot(state, "coding").y.high >= boxes.heights.max()


def test_both_sums_share_one_scale_and_their_parts_add_up() -> None:
    first, second = items(race(), Equation)
    assert first.shares == (2.0 / 4.25, 1.0 / 4.25)
    assert second.shares == (3.0 / 4.25, 1.25 / 4.25)
    for equation in (first, second):
        left, right, total = (float(r.text) for r in (equation.left, equation.right, equation.total))
        assert left + right == pytest.approx(total, abs=1e-4)


def test_an_infinite_part_keeps_the_finite_ones_to_scale() -> None:
    first, second = items(edits.set_zero(race(), "q", 2), Equation)
    assert first.shares[1] == math.inf
    assert all(math.isfinite(share) and 0.0 < share <= 1.0 for share in (first.shares[0], *second.shares))
    only = pair([1.0, 0.0], [0.0, 1.0])
    for equation in items(only, Equation):
        assert equation.shares == (0.0, math.inf)


def test_the_guilty_are_named_at_most_three() -> None:
    state = pair([0.25] * 4 + [0.0], [0.0, 0.0, 0.0, 0.0, 1.0])
    first, second = (note.text for note in items(state, Note))
    assert "D(P‖Q)" in first
    assert "“o0”, “o1”, “o2” and 1 more" in first
    assert "D(Q‖P)" in second
    assert "o4" in second
    assert items(race(), Note) == []


def test_the_formula_has_the_numbers_in_it_and_the_lit_outcome_stands_out() -> None:
    (formula,) = items(edits.light(race(), 1), Formula)
    kl = next(measure for measure in MEASURES if measure.name == "kl_pq")
    assert formula.latex == kl.formula
    said = ["".join(text for text, _ in line) for line in formula.lines]
    assert said[0].startswith("horse 2:  0.25 · log₂(0.25 / 0.125) = 0.2500")
    assert said[1].endswith("= 1.0000 bits")
    emphasised = [text for text, strong in formula.lines[1] if strong]
    assert len(emphasised) == 1
    assert "0.2500" in emphasised[0]


def test_a_long_sum_is_shortened_around_the_lit_outcome() -> None:
    count = 40
    state = edits.light(pair([1.0] * count, list(range(1, count + 1))), 30)
    (formula,) = items(state, Formula)
    line = "".join(text for text, _ in formula.lines[1])
    assert line.count("…") == 2
    assert any(strong for _, strong in formula.lines[1])


def test_a_sum_that_is_off_is_amber_and_the_numbers_wait() -> None:
    state = replace(race(), mode="raw", q=frozen([0.25] * 8))
    shown = picture(state)
    assert shown.readouts() == {}
    assert [panel.key for panel in shown.panels()] == ["histograms", "numbers"]
    assert plot(state, "histograms").badges == (("Σ P = 1.0000", "p"), ("Σ Q = 2.0000", "warning"))
    (note,) = items(state, Note)
    assert note.role == "warning"
    both = replace(state, p=frozen([0.5] * 8))
    (note,) = items(both, Note)
    assert "P and Q" in note.text


def test_a_bar_is_spoken_with_value_and_term() -> None:
    say = bars(race(), "histograms", 1).say
    assert say is not None
    assert say(2).startswith("Q of horse 3, 0.125, adds 0")
    assert "bits" in say(2)
    raw = replace(race(), mode="raw", q=frozen([0.25] * 8))
    say = bars(raw, "histograms", 1).say
    assert say is not None
    assert say(2) == "Q of horse 3, 0.25", "no term while the numbers wait"
    say = bars(edits.set_zero(race(), "q", 2), "histograms", 1).say
    assert say is not None
    assert "∞" in say(2)


def test_the_unit_follows_the_base() -> None:
    for base, unit, log in ((2.0, "bits", "log₂"), (math.e, "nats", "ln"), (10.0, "bans", "log₁₀")):
        state = edits.set_base(race(), base)
        assert {r.unit for r in picture(state).readouts().values()} == {unit}
        assert log in plot(state, "terms").title
        assert plot(state, "coding").y.label == unit


def test_every_readout_is_a_measure_with_its_own_name_or_says_what_it_is() -> None:
    rows = {measure.name: measure for measure in MEASURES if measure.headline}
    shown = picture(race()).readouts()
    assert rows.keys() <= shown.keys()
    for name, readout in shown.items():
        if name in rows:
            assert (readout.symbol, readout.spoken) == (rows[name].symbol, rows[name].title)
        assert readout.spoken
        assert readout.text


def test_logarithmic_heights_hold_the_smallest_bar_and_leave_zeros_at_the_foot() -> None:
    state = edits.toggle_log_height(pair([0.5, 0.5, 0.0], [0.999999, 1e-6, 0.0]))
    axis = plot(state, "histograms").y
    assert axis.log
    assert 0.0 < axis.low <= 1e-6
    assert bars(state, "histograms", 0).base == axis.low
    for text in (mark for mark in plot(state, "histograms").marks if isinstance(mark, Text)):
        assert text.y >= axis.low


def test_a_snapshot_behind_the_bars_comes_first_so_that_the_bars_lie_over_it() -> None:
    state = edits.swap(edits.compare(edits.store(race(), 0), 0))
    roles = [mark.role for mark in plot(state, "histograms").marks if isinstance(mark, Bars)]
    assert roles == ["ghost", "ghost", "p", "q"]


@pytest.mark.parametrize(
    ("p", "q"),
    [
        ([1.0], [1.0]),
        ([1.0, 0.0], [1.0, 0.0]),
        ([1.0, 0.0], [0.0, 1.0]),
        ([5e-324, 1.0], [1.0, 5e-324]),
        ([1.0] * 65_536, [1.0] * 65_536),
    ],
)
def test_the_edges_of_what_there_can_be_are_drawn(p: list[float], q: list[float]) -> None:
    shown = picture(pair(p, q))
    for panel in shown.panels():
        if isinstance(panel, Plot):
            assert panel.y.low < panel.y.high
            assert math.isfinite(panel.y.low)
            assert math.isfinite(panel.y.high)
    assert "nan" not in " ".join(r.text for r in shown.readouts().values())
    if p == q:
        assert shown.readouts()["kl_pq"].text == "0"


def test_the_axis_of_terms_stays_sensible_where_all_mass_is_impossible() -> None:
    terms = plot(pair([1.0, 0.0], [0.0, 1.0]), "terms")
    assert (terms.y.low, terms.y.high) == (-1.0, 1.0)
