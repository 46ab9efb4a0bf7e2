"""Bins, their names, and pairs over the union of outcomes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from klviz.files import FileError, Histogram, edges_in, pair, zeros_in_q
from klviz.files.histogram import MOST_AUTO_BINS, binned, histogram, round_number
from klviz.state import frozen


def made(title: str, **weights: float) -> Histogram:
    return histogram("", title, list(weights), frozen(weights.values()))


def test_a_pair_keeps_ps_order_and_adds_qs_own() -> None:
    both = pair(made("x", b=1, a=2), made("y", c=3, a=4))
    assert both.names == ("b", "a", "c")
    assert both.p.tolist() == [1.0, 2.0, 0.0]
    assert both.q.tolist() == [0.0, 4.0, 3.0]
    assert zeros_in_q(both.names, both.p, both.q) == ("b",)


def test_different_bins_are_not_compared() -> None:
    p = Histogram("x", ("[0, 1)",), frozen([1.0]), "", (0.0, 1.0))
    q = Histogram("y", ("[0, 2)",), frozen([1.0]), "", (0.0, 2.0))
    with pytest.raises(FileError, match="different bins"):
        pair(p, q)


@pytest.mark.parametrize(
    ("weights", "part"),
    [([1.0, -1.0], "'b' is -1.0"), ([1.0, np.nan], "'b' is nan"), ([np.inf, 1.0], "'a' is inf"), ([0.0, 0.0], "are 0")],
)
def test_impossible_weights(weights: list[float], part: str) -> None:
    with pytest.raises(FileError, match=part):
        histogram("f", "t", ["a", "b"], weights)


def test_names_must_differ() -> None:
    with pytest.raises(FileError, match="twice"):
        histogram("f", "t", ["a", "a"], [1.0, 2.0])


def test_whole_numbers_get_a_bin_each_and_gaps_stay() -> None:
    names, counts, edges, _ = binned("", [np.array([3.0, 1.0, 3.0, 5.0])])
    assert names == ("1", "2", "3", "4", "5")
    assert counts[0].tolist() == [1.0, 0.0, 2.0, 0.0, 1.0]
    assert edges is None


def test_width_is_kept_and_bins_are_half_open() -> None:
    names, counts, edges, _ = binned("", [np.array([0.1, 0.2, 0.3, 0.30000000000000004])], width=0.1)
    assert edges == (0.1, 0.2, 0.3, 0.4)
    assert names == ("[0.1, 0.2)", "[0.2, 0.3)", "[0.3, 0.4)")
    assert counts[0].tolist() == [1.0, 1.0, 2.0]
    assert edges_in(names) == edges


def test_edges_of_other_names_are_none() -> None:
    assert edges_in(("a", "b")) is None
    assert edges_in(("[0, 1)", "[2, 3)")) is None
    assert edges_in(("[1, 0)",)) is None
    assert edges_in(()) is None


def test_given_edges_hold_all_or_refuse() -> None:
    _, counts, _, _ = binned("", [np.array([0.0, 1.5])], edges=(0.0, 1.0, 2.0))
    assert counts[0].tolist() == [1.0, 1.0]
    with pytest.raises(FileError, match="1 of 2 samples lie outside 0 to 2"):
        binned("", [np.array([0.0, 2.0])], edges=(0.0, 1.0, 2.0))


@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"width": 0.0}, "bin width"),
        ({"width": float("nan")}, "bin width"),
        ({"width": 1e-9}, "more than 65,536 bins"),
        ({"bins": 0}, "0 bins"),
        ({"bins": 10**9}, "bins are not possible"),
    ],
)
def test_impossible_bins(options: dict[str, float], part: str) -> None:
    with pytest.raises(FileError, match=part):
        binned("", [np.array([0.5, 100.25])], **options)


def test_extremes() -> None:
    with pytest.raises(FileError, match="too widely"):
        binned("", [np.array([-1.7e308, 1.7e308])])
    with pytest.raises(FileError, match="finer than"):
        binned("", [np.array([1e16, 1e16 + 2])], width=1.0)
    assert binned("", [np.array([0.3, 0.3])])[0] == ("0.3",)
    assert binned("", [np.array([5e-324, 1e-323])])[1][0].sum() == 2.0
    with pytest.raises(FileError, match="no samples"):
        binned("", [np.array([])])


def test_round_numbers() -> None:
    assert [round_number(x) for x in (0.9, 1.1, 2.3, 4.0, 0.0033)] == [1.0, 1.0, 2.5, 5.0, 0.0025]
    assert round_number(1.1, up=True) == 2.0


@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False, width=64), min_size=1, max_size=60),
    st.one_of(st.none(), st.integers(1, 200)),
)
@example([0.0, 1.0000000000000002e308], 1)
def test_every_sample_is_counted_once_in_the_bin_that_holds_it(samples: list[float], bins: int | None) -> None:
    array = np.array(samples)
    assume(math.isfinite(max(samples) - min(samples)))
    names, counts, edges, _ = binned("", [array], bins=bins)
    assert counts[0].sum() == array.size
    assert len(set(names)) == len(names) == counts[0].size
    if bins is None:
        assert len(names) <= MOST_AUTO_BINS
    if edges is not None:
        assert edges_in(names) == edges
        lows, highs = np.array(edges[:-1]), np.array(edges[1:])
        inside = (array[:, None] >= lows) & (array[:, None] < highs)
        assert inside.sum(axis=0).tolist() == counts[0].tolist()
