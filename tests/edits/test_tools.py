from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klviz import edits
from klviz.edits import TOOLS, EditError, shapes, tool_report, tool_settings, use_tool
from klviz.state import Edit, State, frozen

P = (0.5, 0.25, 0.25, 0.0)
Q = (0.125, 0.125, 0.25, 0.5)


def state(**fields: Any) -> State:
    fields = {"names": ("a", "b", "c", "d"), "p": frozen(P), "q": frozen(Q), **fields}
    return State(**fields)


def even(k: int) -> State:
    weights = frozen(np.full(k, 1.0 / k))
    return State(names=tuple(map(str, range(k))), p=weights, q=weights)


# The tools of a pair


def test_morph_goes_from_exactly_the_origin_to_exactly_the_other() -> None:
    q = frozen((0.1, 0.2, 0.3, 0.4))
    base = state(q=q)
    half = use_tool(base, "morph", "q", t=0.5)
    assert half.q.tolist() == pytest.approx([0.3, 0.225, 0.275, 0.2])
    there = use_tool(half, "morph", "q", t=1.0)
    assert there.q.tobytes() == base.p.tobytes()
    back = use_tool(there, "morph", "q", t=0.0)
    assert back.q.tobytes() == q.tobytes()
    assert use_tool(back, "morph", "q", t=0.5) == half
    assert use_tool(base, "morph", "p", t=1.0).p.tobytes() == q.tobytes()


@given(st.floats(0, 1))
def test_morph_leaves_equal_bars_alone(t: float) -> None:
    q = frozen((0.1, 0.25, 0.25, 0.4))
    after = use_tool(state(q=q), "morph", "q", t=t).q
    assert after[1:3].tolist() == [0.25, 0.25]
    assert abs(math.fsum(after) - 1.0) < 1e-15


def test_temperature() -> None:
    base = state()
    hot = use_tool(base, "temperature", "q", T=2.0)
    roots = np.sqrt(Q)
    assert hot.q.tolist() == pytest.approx((roots / roots.sum()).tolist(), rel=1e-15)
    cold = use_tool(hot, "temperature", "q", T=0.5)
    squares = np.square(Q)
    assert cold.q.tolist() == pytest.approx((squares / squares.sum()).tolist(), rel=1e-15)
    assert use_tool(cold, "temperature", "q", T=1.0).q.tobytes() == base.q.tobytes()
    assert use_tool(base, "temperature", "p", T=0.05).p.tolist() == pytest.approx(
        [1.0, 2.0**-20, 2.0**-20, 0.0], rel=1e-5
    )


def test_what_temperature_makes_too_small_is_said() -> None:
    base = state(q=frozen((1.0 - 1e-20, 1e-20, 1e-21, 0.0)))
    cold = use_tool(base, "temperature", "q", T=0.05)
    assert cold.q.tolist() == [1.0, 0.0, 0.0, 0.0]
    assert tool_report(cold) == "2 too small to be told from 0"
    assert tool_report(use_tool(base, "temperature", "q", T=0.5)) == ""


def test_add_epsilon() -> None:
    after = use_tool(state(), "smooth", "p", epsilon=0.5)
    assert after.p.tolist() == [1 / 3, 0.25, 0.25, 1 / 6]
    counts = state(p=frozen((2.0, 1.0, 1.0, 0.0)), mode="raw")
    assert use_tool(counts, "smooth", "p", epsilon=0.5).p.tolist() == [1 / 3, 0.25, 0.25, 1 / 6]


def test_laplace() -> None:
    counts = state(p=frozen((2.0, 1.0, 1.0, 0.0)), mode="raw")
    assert use_tool(counts, "laplace", "p").p.tolist() == [3 / 8, 2 / 8, 2 / 8, 1 / 8]
    assert use_tool(state(), "laplace", "p", n=4.0, alpha=1.0).p.tolist() == [3 / 8, 2 / 8, 2 / 8, 1 / 8]
    assert [s.start for s in tool_settings(state(), "laplace", "p")] == [1.0, 100.0]


def test_mix_with_uniform() -> None:
    base = state()
    assert use_tool(base, "mix", "q", share=0.5).q.tolist() == [0.1875, 0.1875, 0.25, 0.375]
    assert use_tool(base, "mix", "q", share=1.0).q.tolist() == [0.25] * 4
    assert use_tool(base, "mix", "q", share=0.0).q.tolist() == list(Q)
    counts = state(q=frozen((4.0, 0.0, 0.0, 0.0)), mode="raw")
    assert use_tool(counts, "mix", "q", share=0.5).q.tolist() == [2.5, 0.5, 0.5, 0.5]


# What holds for every tool


@pytest.mark.parametrize("kind", TOOLS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("series", ["p", "q"])
@settings(max_examples=60)
@given(data=st.data())
def test_every_setting_of_every_tool_makes_a_distribution(
    kind: Any, series: Any, data: st.DataObject
) -> None:
    base = even(data.draw(st.sampled_from([2, 3, 8, 64, 1000])))
    asked = {s.name: data.draw(st.floats(s.low, s.high)) for s in tool_settings(base, kind.name, series)}
    try:
        after = use_tool(base, kind.name, series, **asked)
    except EditError as error:
        assert "Nothing of this shape" in str(error)  # noqa: PT017
        return
    assert abs(math.fsum(after.weights(series)) - 1.0) <= 4 * 2.0**-52
    assert after.weights("p" if series == "q" else "q").tobytes() == base.p.tobytes()
    assert after.tool is not None
    assert dict(after.tool.settings) == asked
    assert use_tool(after, kind.name, series) is after
    tool_report(after)


@pytest.mark.parametrize("kind", TOOLS, ids=lambda kind: kind.name)
def test_sliders_start_inside_and_a_tool_goes_on_from_where_it_is(kind: Any) -> None:
    for k in (1, 2, 8, 65_536):
        sliders = tool_settings(even(k), kind.name, "q")
        assert all(s.low <= s.start <= s.high and s.relative == "" and s.step > 0 for s in sliders)
        assert all(s.low > 0 for s in sliders if s.logarithmic)
        after = use_tool(even(k), kind.name, "q")
        for s in sliders:
            value = s.start + (s.high - s.start) / 10.0
            moved = use_tool(after, kind.name, "q", **{s.name: value})
            there = {each.name: each.start for each in tool_settings(moved, kind.name, "q")}
            assert there == {**{each.name: each.start for each in sliders}, s.name: value}
            direct = use_tool(even(k), kind.name, "q", **{s.name: value})
            assert moved == direct
    assert kind.title
    assert kind.sentence.endswith(".")


def test_a_tool_ends_with_the_next_edit_and_starts_again_from_there() -> None:
    base = use_tool(state(), "morph", "q", t=0.5)
    edited = edits.apply(base, Edit("q", (0.5,), (0,)))
    assert edited.tool is None
    assert edits.rename_outcome(base, 0, "z").tool is None
    again = use_tool(edited, "morph", "q", t=0.0)
    assert again.q.tobytes() == edited.q.tobytes()
    other = use_tool(base, "mix", "q", share=0.0)
    assert other.q.tobytes() == base.q.tobytes()
    assert use_tool(base, "morph", "p", t=0.0).tool.q.tobytes() == base.q.tobytes()  # type: ignore[union-attr]


def test_leaving_the_raw_mode_ends_a_tool_that_started_there() -> None:
    raw = use_tool(state(q=frozen((0.25, 0.25, 0.0, 0.0)), mode="raw"), "morph", "q", t=1.0)
    assert edits.set_mode(raw, "proportional").tool is None


def test_refused() -> None:
    with pytest.raises(EditError, match="no tool called 'warp'"):
        use_tool(state(), "warp", "q")
    with pytest.raises(EditError, match=r"Temperature, T goes from 0.05 to 20, not to 0"):
        use_tool(state(), "temperature", "q", T=0.0)
    with pytest.raises(EditError, match="not to nan"):
        use_tool(state(), "temperature", "q", T=math.nan)
    with pytest.raises(EditError, match="no setting called speed"):
        use_tool(state(), "morph", "q", speed=1.0)
    with pytest.raises(EditError, match="neither"):
        use_tool(state(), "morph", "r")  # type: ignore[arg-type]
    with pytest.raises(EditError, match="no mass"):
        use_tool(state(q=frozen((0.0, 0.0, 0.0, 0.0)), mode="raw"), "smooth", "q")
    with pytest.raises(EditError, match="too large"):
        use_tool(state(q=frozen((1e308, 1e308, 0.0, 0.0)), mode="raw"), "mix", "q")
    with pytest.raises(EditError, match="Nothing of this shape"):
        use_tool(even(65_536), "binomial", "q", trials=2 * 65_535.0, chance=1.0)


# Shapes


@pytest.mark.parametrize("k", [2, 8, 50])
def test_shapes_against_an_independent_library(k: int) -> None:
    from scipy import stats

    i = np.arange(k)
    for mean, sd in ((3.0, 2.0), (0.0, 0.7), (40.0, 6.0)):
        law = stats.norm(mean, sd)
        cells = np.diff(law.cdf(np.arange(k + 1) - 0.5))
        cut = law.cdf(-0.5) + law.sf(k - 0.5)
        weights, cut_off = shapes.normal(k, mean, sd)
        np.testing.assert_allclose(weights, cells / cells.sum(), rtol=1e-6, atol=1e-12)
        assert cut_off == pytest.approx(cut, rel=1e-12)
    for name, law in (
        ("poisson", stats.poisson(2.5)),
        ("binomial", stats.binom(12, 0.3)),
        ("geometric", stats.geom(0.2, loc=-1)),
    ):
        settings = {"poisson": (2.5,), "binomial": (12, 0.3), "geometric": (0.2,)}[name]
        weights, cut_off = getattr(shapes, name)(k, *settings)
        np.testing.assert_allclose(weights, law.pmf(i) / law.cdf(k - 1), rtol=1e-12)
        assert cut_off == pytest.approx(law.sf(k - 1), rel=1e-12)
    weights, cut_off = shapes.zipf(k, 1.3)
    np.testing.assert_allclose(weights, stats.zipfian(1.3, k).pmf(i + 1), rtol=1e-13)
    assert cut_off == 0.0
    weights, cut_off = shapes.beta(k, 2.0, 5.0)
    np.testing.assert_allclose(
        weights, np.diff(stats.beta(2.0, 5.0).cdf(np.arange(k + 1) / k)), rtol=1e-8, atol=1e-14
    )
    assert cut_off == 0.0


def test_normal_is_symmetric_into_both_tails() -> None:
    weights, cut_off = shapes.normal(61, 30.0, 1.0)
    np.testing.assert_allclose(weights, weights[::-1], rtol=1e-12)
    assert 0.0 < weights[0] < 1e-180
    assert cut_off == pytest.approx(2 * 3.4e-204, rel=0.05)


def test_two_normals_are_the_mixture() -> None:
    both, cut = shapes.two_normals(20, 4.0, 1.0, 30.0, 5.0, 0.25)
    first, cut_1 = shapes.normal(20, 4.0, 1.0)
    second, cut_2 = shapes.normal(20, 30.0, 5.0)
    mixture = 0.25 * (1 - cut_1) * first + 0.75 * (1 - cut_2) * second
    np.testing.assert_allclose(both, mixture / mixture.sum(), rtol=1e-10)
    assert cut == pytest.approx(0.25 * cut_1 + 0.75 * cut_2)


def test_edges_of_shapes() -> None:
    assert shapes.binomial(4, 3.0, 0.0)[0].tolist() == [1.0, 0.0, 0.0, 0.0]
    assert shapes.binomial(4, 3.0, 1.0)[0].tolist() == [0.0, 0.0, 0.0, 1.0]
    assert shapes.binomial(4, 1.0, 0.5)[0].tolist() == [0.5, 0.5, 0.0, 0.0]
    assert shapes.zipf(4, 0.0)[0].tolist() == [0.25] * 4
    assert shapes.beta(4, 1.0, 1.0)[0].tolist() == [0.25] * 4
    assert shapes.geometric(3, 1.0)[0].tolist() == [1.0, 0.0, 0.0]


def test_the_tail_that_is_cut_off_is_said() -> None:
    after = use_tool(even(8), "geometric", "q", chance=0.5)
    assert after.q[0] == pytest.approx(0.5 / (1 - 2.0**-8))
    assert tool_report(after) == "cuts off 0.0039 of the tail"
    assert tool_report(use_tool(even(8), "geometric", "q", chance=0.999)) == ""
    assert tool_report(use_tool(even(8), "poisson", "q", mean=0.05)).startswith("cuts off 9.27×10⁻¹⁶")
    narrow = use_tool(even(1000), "normal", "q", mean=500.0, sd=5.0)
    assert tool_report(narrow) == f"{np.count_nonzero(narrow.q == 0.0)} too small to be told from 0"
    assert np.array_equal(narrow.q > 0.0, abs(np.arange(1000) - 500) < 189)
    assert tool_report(even(8)) == ""


# Chance


def test_the_same_seed_draws_the_same_pair_in_every_version() -> None:
    one = edits.randomise(edits.set_seed(state(), 5), "q")
    drawn_long_ago = [0.376190364185798, 0.379683753686168, 0.166669462932558, 0.0774564191954758]
    assert one.q.tolist() == pytest.approx(drawn_long_ago, rel=1e-13)
    assert one.q.tobytes() == edits.randomise(edits.set_seed(state(), 5), "q").q.tobytes()
    assert one.seed == 6
    two = edits.randomise(one, "q")
    assert two.q.tolist() != one.q.tolist()
    assert two.seed == 7
    assert one.tool is None


def test_a_random_series_is_even_over_all_distributions() -> None:
    base, first = even(3), []
    for _ in range(2000):
        base = edits.randomise(base, "q")
        first.append(base.q[0])
        assert abs(math.fsum(base.q) - 1.0) < 1e-15
    assert np.mean(first) == pytest.approx(1 / 3, abs=0.02)
    assert np.var(first) == pytest.approx(1 / 18, abs=0.005)  # Dirichlet(1, 1, 1)


def test_in_raw_mode_a_random_series_keeps_the_sum() -> None:
    after = edits.randomise(state(q=frozen((500.0, 300.0, 200.0, 0.0)), mode="raw"), "q")
    assert math.fsum(after.q) == pytest.approx(1000.0)
