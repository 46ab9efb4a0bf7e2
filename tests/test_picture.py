"""Axes and readouts of a Picture, without a toolkit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.picture import (
    Axis,
    Column,
    Equation,
    Facts,
    Formula,
    Note,
    Numbers,
    Picture,
    Plot,
    Readout,
    round_up,
)

ends = st.floats(-1e6, 1e6).flatmap(lambda low: st.tuples(st.just(low), st.floats(low + 1e-3, low + 1e6)))


@given(ends, st.floats(0.0, 1.0))
def test_value_undoes_fraction(ends: tuple[float, float], share: float) -> None:
    axis = Axis(*ends)
    assert axis.fraction(np.array(axis.value(share))) == pytest.approx(share, abs=1e-6)


@given(st.floats(1e-300, 1e-2), st.floats(1.0, 1e6), st.floats(0.0, 1.0))
def test_value_undoes_fraction_on_a_logarithmic_axis(low: float, high: float, share: float) -> None:
    axis = Axis(low, high, log=True)
    assert axis.fraction(np.array(axis.value(share))) == pytest.approx(share, abs=1e-9)


def test_equal_factors_take_equal_lengths_on_a_logarithmic_axis() -> None:
    axis = Axis(1e-6, 1.0, log=True)
    steps = np.diff(axis.fraction(10.0 ** np.arange(-6.0, 1.0)))
    assert steps == pytest.approx(1 / 6)


def test_infinity_stays_infinite_and_zero_is_below_a_logarithmic_axis() -> None:
    values = np.array([math.inf, -math.inf])
    assert Axis(0.0, 2.0).fraction(values).tolist() == [math.inf, -math.inf]
    assert Axis(1e-3, 2.0, log=True).fraction(np.array([0.0, math.inf])).tolist() == [-math.inf, math.inf]


def test_holding_stretches_and_never_shrinks() -> None:
    axis = Axis(0.0, 1.0, "bits")
    assert axis.holding(Axis(0.2, 0.5)) is axis
    held = axis.holding(Axis(-1.0, 3.0))
    assert (held.low, held.high, held.label) == (-1.0, 3.0, "bits")
    logarithmic = Axis(0.1, 1.0, log=True)
    assert axis.holding(logarithmic) is axis, "two kinds of axis have nothing in common"


@given(st.floats(1e-290, 1e290))
def test_round_up_is_at_or_above_and_not_far_and_has_few_digits(value: float) -> None:
    end = round_up(value)
    assert value <= end <= 1.51 * value
    mantissa = f"{end:.12e}".partition("e")[0].rstrip("0").rstrip(".")
    assert mantissa in {"1", "1.5", "2", "3", "4", "5", "6", "8"}


@pytest.mark.parametrize("value", [0.0, -1.0, math.inf, math.nan])
def test_round_up_of_what_is_no_length_is_1(value: float) -> None:
    assert round_up(value) == 1.0


def readout(name: str) -> Readout:
    return Readout(name, name.upper(), f"the {name}", "1.0000", "bits")


def test_a_picture_finds_its_panels_and_readouts_in_reading_order() -> None:
    plot = Plot("bars", "Bars", Axis(0.0, 1.0), Axis(0.0, 1.0), ())
    numbers = Numbers(
        "numbers",
        (
            Note("A sentence"),
            Equation("sum", readout("a"), readout("b"), readout("c"), (0.5, 0.5)),
            Formula("x", ()),
            Facts((readout("d"), readout("e"))),
        ),
    )
    picture = Picture("Title", "Do this", (Column((plot,)), Column((numbers,))))
    assert picture.panels() == (plot, numbers)
    assert picture.panel("bars") is plot
    assert list(picture.readouts()) == ["a", "b", "c", "d", "e"]
    with pytest.raises(StopIteration):
        picture.panel("none")
