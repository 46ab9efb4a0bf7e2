"""The door: what must be refused, by name and place, and what must just work."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz import core

HALF = [0.5, 0.5]
PAIR_FUNCTIONS = (
    core.cross_entropy,
    core.kl_divergence,
    core.jensen_shannon_divergence,
    core.jensen_shannon_distance,
    core.jeffreys_divergence,
    core.total_variation,
    core.hellinger_distance,
    core.bhattacharyya_distance,
    core.chi_squared_divergence,
    lambda p, q, **k: core.renyi_divergence(p, q, 2, **k),
    lambda p, q, **k: core.wasserstein_distance(p, q, [0, 1], **k),
    lambda p, q, **k: core.evaluate(p, q, **k),
    lambda p, q, **k: core.terms(p, q, **k),
)
SINGLE_FUNCTIONS = (
    core.surprisal,
    core.entropy,
    core.perplexity,
    lambda p, **k: core.renyi_entropy(p, 2, **k),
    lambda p, **k: core.tsallis_entropy(p, 2, **k),
)


class Untouchable:
    def __array__(self, *args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("still on the device")


BAD_VALUES: list[tuple[Any, type[Exception], str]] = [
    ([0.5, -0.5], ValueError, r"q\[1\] is -0.5; .* not be negative"),
    ([1.0, -5e-324], ValueError, r"q\[1\] is -5e-324; .* not be negative"),
    ([-1, 2], ValueError, r"q\[0\] is -1; .* not be negative"),
    (np.array([2**62, -1]), ValueError, r"q\[1\] is -1; .* not be negative"),
    ([0.5, math.nan], ValueError, r"q\[1\] is nan; .* must be finite"),
    ([math.inf, 0.5], ValueError, r"q\[0\] is inf; .* must be finite"),
    ([0.5, -math.inf], ValueError, r"q\[1\] is -inf; .* must be finite"),
    ([0.0, 0.0], ValueError, "q is all zero"),
    ([0.3, 0.3], ValueError, r"q sums to 0.6, not 1; call normalize\(q\) or pass normalize=True"),
    ([0.5, 0.500002], ValueError, r"q sums to 1.000002, not 1"),
    ([1, 3], ValueError, "q sums to 4, not 1"),
    ([], ValueError, r"q has shape \(0,\), but p has \(2,\)"),
    ([1.0], ValueError, r"q has shape \(1,\), but p has \(2,\)"),
    ([0.2, 0.3, 0.5], ValueError, r"q has shape \(3,\), but p has \(2,\)"),
    ([HALF], ValueError, r"q has shape \(1, 2\), but p has \(2,\)"),
    (0.5, ValueError, r"q has shape \(\), but p has \(2,\)"),
    ([[0.5], [0.2, 0.3]], ValueError, "q is not a rectangular array"),
    ("ab", TypeError, "q holds text"),
    (["0.5", "0.5"], TypeError, "q holds text"),
    ([b"a", b"b"], TypeError, "q holds bytes"),
    ([0.5 + 0j, 0.5], TypeError, "q holds complex numbers"),
    ([None, 0.5], TypeError, r"q\[0\] is None; numbers are needed"),
    (None, TypeError, "q holds Python objects"),
    ({0.5, 0.4}, TypeError, "q holds Python objects"),
    ([Fraction(1, 2), Fraction(1, 2)], TypeError, r"q\[0\] is Fraction\(1, 2\)"),
    ([2**70, True], TypeError, r"q\[1\] is True"),
    ([Decimal("0.5"), Decimal("0.5")], TypeError, r"q\[0\] is Decimal"),
    (np.array([0.5, 0.5], dtype=object), TypeError, "q holds Python objects"),
    (np.array(["2026-01-01", "2026-01-02"], dtype="M8[D]"), TypeError, "q holds dates"),
    (np.array([1, 2], dtype="m8[s]"), TypeError, "q holds time spans"),
    ([datetime.date(2026, 1, 1)] * 2, TypeError, "q"),
    (np.zeros(2, dtype=[("a", float)]), TypeError, "q holds records"),
    (np.ma.array(HALF, mask=[False, True]), TypeError, "q is a masked array"),
    (np.ma.array(HALF), TypeError, "q is a masked array"),
    ([10**400, 1], ValueError, r"q\[0\] is an integer beyond"),
    ([2**200 + 2**100 + 1, 1], ValueError, r"q\[0\] is an integer with more than 106"),
    (Untouchable(), TypeError, "q cannot be read as an array of numbers .still on the device"),
]


@pytest.mark.parametrize(("bad", "error", "message"), BAD_VALUES, ids=[repr(case[0])[:30] for case in BAD_VALUES])
def test_bad_values_are_named(bad: Any, error: type[Exception], message: str) -> None:
    for function in PAIR_FUNCTIONS:
        with pytest.raises(error, match=message):
            function(HALF, bad)
        if error is TypeError:
            with pytest.raises(error, match=message.replace("q", "p", 1)):
                function(bad, HALF)


@pytest.mark.skipif(np.dtype(np.longdouble).itemsize == 8, reason="long double is float64 here")
def test_wider_floats_are_refused() -> None:
    with pytest.raises(TypeError, match=r"p has dtype float(96|128), wider than float64"):
        core.entropy(np.array(HALF, dtype=np.longdouble))


@pytest.mark.parametrize("function", SINGLE_FUNCTIONS)
def test_bad_values_of_a_single_distribution(function: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match=r"p\[1\] is -0.25"):
        function([1.25, -0.25])
    with pytest.raises(ValueError, match=r"p sums to 0.75, not 1"):
        function([0.5, 0.25])
    with pytest.raises(ValueError, match="p is empty"):
        function([])
    with pytest.raises(ValueError, match="p is a single number"):
        function(1.0)


def test_first_bad_index_in_the_callers_own_shape() -> None:
    p = np.full((2, 3, 4), 1 / 3)
    p[1, 2, 3] = -1.0
    with pytest.raises(core.DistributionError, match=r"p\[1, 2, 3\] is -1.0") as caught:
        core.entropy(p, axis=1)
    assert caught.value.argument == "p"
    assert caught.value.index == (1, 2, 3)
    counts = np.full((2, 3), 5)
    counts[0, 0], counts[1, 0] = 0, -(2**60)
    with pytest.raises(ValueError, match=r"p\[1, 0\] is -1152921504606846976"):
        core.entropy(counts, axis=0, normalize=True)
    with pytest.raises(ValueError, match=r"p\[1\] is all zero"):
        core.entropy([[1.0, 0.0], [0.0, 0.0], [0.5, 0.5]])
    with pytest.raises(ValueError, match=r"p\[2\] sums to 0.5, not 1"):
        core.entropy([[1.0, 0.0], [0.5, 0.5], [0.25, 0.25]])
    many = np.full((9000, 2), 0.5)
    many[8500] = 0.4
    with pytest.raises(ValueError, match=r"p\[8500\] sums to 0.8, not 1"):
        core.entropy(many)


def test_a_sum_just_out_of_tolerance_is_not_shown_as_one() -> None:
    with pytest.raises(ValueError, match=r"sums to 1\.0000015, not 1"):
        core.entropy([0.5, 0.5000015])
    assert core.entropy([0.5, 0.5000005]) == pytest.approx(1.0)


@pytest.mark.parametrize("base", [1, 0, -1, 0.5, math.nan, math.inf, -math.inf, 10**400])
def test_bases_out_of_range(base: float) -> None:
    for function in PAIR_FUNCTIONS:
        with pytest.raises(ValueError, match="base must be a finite number above 1"):
            function(HALF, HALF, base=base)
    for function in SINGLE_FUNCTIONS:
        with pytest.raises(ValueError, match="base must be a finite number above 1"):
            function(HALF, base=base)


@pytest.mark.parametrize("base", ["2", True, None, 2j, [2], np.bool_(True)])
def test_bases_that_are_no_numbers(base: Any) -> None:
    for function in PAIR_FUNCTIONS:
        with pytest.raises(TypeError, match="base must be a number above 1"):
            function(HALF, HALF, base=base)


@pytest.mark.parametrize("order", [-1, -0.5, math.nan, -math.inf, -(10**400)])
def test_orders_out_of_range(order: float) -> None:
    for function in (core.renyi_entropy, core.tsallis_entropy):
        with pytest.raises(ValueError, match="order must be a number from 0"):
            function(HALF, order)
    with pytest.raises(ValueError, match="order must be a number from 0"):
        core.renyi_divergence(HALF, HALF, order)


@pytest.mark.parametrize("order", ["1", True, None, 1j])
def test_orders_that_are_no_numbers(order: Any) -> None:
    with pytest.raises(TypeError, match="order must be a number from 0"):
        core.renyi_divergence(HALF, HALF, order)


def test_the_least_base() -> None:
    assert core.entropy(HALF, base=math.nextafter(1.0, 2.0)) == pytest.approx(2.0**52 * math.log(2.0), rel=1e-15)


def test_an_order_beyond_all_floats_is_infinity() -> None:
    assert core.renyi_entropy([0.25, 0.75], 10**400) == core.renyi_entropy([0.25, 0.75], math.inf)


def test_normalize_is_a_flag() -> None:
    for bad in (1, "yes", None):
        with pytest.raises(TypeError, match="normalize must be True or False"):
            core.entropy(HALF, normalize=bad)
    assert core.entropy([1, 1], normalize=np.bool_(True)) == 1.0


def test_axis() -> None:
    for bad in (2, -3):
        with pytest.raises(ValueError, match=f"axis {bad} is out of range for an array with 2 axes"):
            core.entropy(np.full((2, 2), 0.5), axis=bad)
    with pytest.raises(TypeError, match="axis must be an integer"):
        core.entropy(HALF, axis=0.0)
    p = np.random.default_rng(0).random((3, 4, 5))
    for axis in range(-3, 3):
        moved = np.moveaxis(p, axis, -1)
        expected = core.entropy(moved, normalize=True)
        assert np.array_equal(core.entropy(p, axis=axis, normalize=True), expected)
        assert np.array_equal(
            np.moveaxis(core.surprisal(p, axis=axis, normalize=True), axis, -1),
            core.surprisal(moved, normalize=True),
        )


def test_long_integers_beside_floats() -> None:
    """A list of both keeps the integers as they are, and the floats too."""
    p = [2**80 + 1, 0.5, 2.0**79, -0.0]
    q = [2**80, 2**60, 1.5, 7]
    a, b = ([Fraction(x) for x in weights] for weights in (p, q))
    right = sum(abs(x / sum(a) - y / sum(b)) for x, y in zip(a, b, strict=True)) / 2
    assert core.total_variation(p, q, normalize=True) == pytest.approx(float(right), rel=1e-15)
    for long in (2**53, 2**60):  # NumPy alone makes floats of such lists
        assert core.total_variation([long + 1, 0.5], [long, 0.5], normalize=True) > 0.0
        mixed = [np.uint64(long + 1), np.int64(1)]
        assert core.total_variation(mixed, [long, 1], normalize=True) > 0.0
    share = core.normalize([2**60, 0.75 * 2.0**60, 0.25])
    assert share.tolist() == [
        float(Fraction(x) / (Fraction(7, 4) * 2**60 + Fraction(1, 4))) for x in (2**60, 0.75 * 2.0**60, 0.25)
    ]


def test_positions() -> None:
    for bad, message in (
        ([0, 1, 2], r"positions has shape \(3,\); one position per outcome is needed: \(2,\)"),
        ([0, 0], r"positions\[1\] is 0.0, not above the one before"),
        ([1, 0], r"positions\[1\] is 0.0, not above the one before"),
        ([0, math.inf], r"positions\[1\] is inf; positions must be finite"),
        ([math.nan, 0], r"positions\[0\] is nan; positions must be finite"),
    ):
        with pytest.raises(ValueError, match=message):
            core.wasserstein_distance(HALF, HALF, bad)
    with pytest.raises(ValueError, match=r"positions\[3\] is 1.5, not above the one before"):
        core.wasserstein_distance([0.25] * 4, [0.25] * 4, [0, 1, 2, 1.5])
    with pytest.raises(TypeError, match="positions holds text"):
        core.wasserstein_distance(HALF, HALF, ["a", "b"])
    with pytest.raises(TypeError, match="positions"):
        core.wasserstein_distance(HALF, HALF, None)


def test_names() -> None:
    with pytest.raises(ValueError, match="no measure is called 'kl', 'renyi'; there are h_p, h_q"):
        core.evaluate(HALF, HALF, ["kl_pq", "kl", "renyi"])
    with pytest.raises(TypeError, match="names must be a list of names"):
        core.evaluate(HALF, HALF, "kl_pq")
    with pytest.raises(ValueError, match="one distribution at a time"):
        core.evaluate([HALF], [HALF])
    with pytest.raises(ValueError, match="one distribution at a time"):
        core.breakdown([HALF], [HALF])


ALIKE: list[tuple[str, Any]] = [
    ("list", [3, 1, 0, 4]),
    ("tuple", (3, 1, 0, 4)),
    ("list of floats", [3.0, 1.0, -0.0, 4.0]),
    *((kind, np.array([3, 1, 0, 4], dtype=kind)) for kind in ("i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8")),
    *((kind, np.array([3, 1, 0, 4], dtype=kind)) for kind in ("f2", "f4", "f8", ">f8", ">i4")),
    ("long integers", [3 << 80, 1 << 80, 0, 4 << 80]),
    ("long and short", [3 * 2**64, 2**64, 0, 2.0**66]),
    ("Fortran order", np.asfortranarray(np.array([[3.0, 9.0], [1.0, 9.0], [0.0, 9.0], [4.0, 9.0]]))[:, 0]),
    ("negative stride", np.array([4.0, 0.0, 1.0, 3.0])[::-1]),
    ("steps", np.array([3.0, 7.0, 1.0, 7.0, 0.0, 7.0, 4.0])[::2]),
    ("subnormal", np.array([3.0, 1.0, 0.0, 4.0]) * 5e-324),
    ("huge", np.array([3.0, 1.0, 0.0, 4.0]) * 2.0**1021),
]


@pytest.mark.parametrize("weights", [case[1] for case in ALIKE], ids=[case[0] for case in ALIKE])
def test_what_must_just_work(weights: Any) -> None:
    other = np.array([1, 2, 3, 2])
    right = core.evaluate([3.0, 1.0, 0.0, 4.0], other, normalize=True)
    assert core.evaluate(weights, other, normalize=True) == right


def test_booleans() -> None:
    assert core.entropy([True, False, True], normalize=True) == 1.0
    assert core.entropy(np.array([True, False])) == 0.0


def test_input_is_never_modified(tmp_path: Path) -> None:
    p = np.array([0.5, 0.25, 0.25, -0.0])
    p.flags.writeable = False
    before = p.tobytes()
    q = np.memmap(tmp_path / "q", dtype=np.float64, shape=4, mode="w+")
    q[:] = [0.125, 0.125, 0.25, 0.5]
    q.flush()
    for measure in core.MEASURES:
        measure.function(p, q)
    assert p.tobytes() == before
    assert q.tolist() == [0.125, 0.125, 0.25, 0.5]


def test_overlapping_arrays() -> None:
    base = np.array([1.0, 2.0, 3.0, 4.0])
    got = core.kl_divergence(base[:-1], base[1:], normalize=True)
    assert got == core.kl_divergence([1.0, 2.0, 3.0], [2.0, 3.0, 4.0], normalize=True)


def test_results_do_not_depend_on_the_callers_error_state() -> None:
    p, q = [1.0, 1e-300, 0.0, 5e-324], [1e-320, 1.0, 0.5, 1e308]
    before = np.geterr()
    calm = core.evaluate(p, q, base=10, normalize=True)
    with np.errstate(all="raise"):
        assert core.evaluate(p, q, base=10, normalize=True) == calm
        for measure in core.MEASURES:
            assert measure.function(p, q, base=10, normalize=True) == calm[measure.name]
        core.normalize(p)
        assert core.surprisal(p, normalize=True, base=10)[2] == math.inf
        core.renyi_divergence(p, q, 0.2, normalize=True)
        core.renyi_entropy(p, 40, normalize=True)
        core.tsallis_entropy(p, 0.2, normalize=True)
        with pytest.raises(ValueError, match="must be finite"):
            core.entropy([math.nan, 1.0])
    assert np.geterr() == before


def test_float16_and_float32_are_their_upcast() -> None:
    rng = np.random.default_rng(2)
    for kind in (np.float16, np.float32):
        p, q = rng.random((2, 9)).astype(kind)
        wide = core.evaluate(p.astype(np.float64), q.astype(np.float64), normalize=True)
        assert core.evaluate(p, q, normalize=True) == wide


def test_no_rows_give_no_numbers() -> None:
    assert core.entropy(np.empty((0, 3))).shape == core.entropy(np.empty((0, 3), dtype=np.int64)).shape == (0,)
    assert core.surprisal(np.empty((0, 3))).shape == (0, 3)


def test_types_of_results() -> None:
    assert type(core.kl_divergence(HALF, HALF)) is float
    assert all(type(value) is float for value in core.evaluate(HALF, HALF, base=10).values())
    rows = core.kl_divergence([HALF], [HALF])
    assert rows.dtype == np.float64
    assert rows.shape == (1,)
