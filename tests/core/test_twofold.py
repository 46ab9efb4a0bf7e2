"""The arithmetic the kernel stands on."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest

from klviz.core import twofold, units
from klviz.core.exponential import exp2_parts
from klviz.core.logarithm import cost_of_missing, log2_parts

RNG = np.random.default_rng(4)
A = RNG.normal(size=500) * 10.0 ** RNG.integers(-40, 40, 500)
B = RNG.normal(size=500) * 10.0 ** RNG.integers(-40, 40, 500)


def value(x: twofold.Twofold) -> Fraction:
    return Fraction(float(x[0])) + Fraction(float(x[1]))


def test_exact_transformations() -> None:
    for a, b in zip(A.tolist(), B.tolist(), strict=True):
        x, y = Fraction(a), Fraction(b)
        assert value(twofold.two_sum(a, b)) == x + y
        assert value(twofold.two_difference(a, b)) == x - y
        assert value(twofold.two_product(a, b)) == x * y
        assert value(twofold.halves(a)) == x
        if abs(a) >= abs(b):
            assert value(twofold.fast_two_sum(a, b)) == x + y
    for high, a in zip(twofold.high_bits(A), A, strict=True):
        assert abs(a - high) <= abs(a) * 2.0**-25
        assert float(high) * float(high) == Fraction(float(high)) ** 2


def test_arithmetic_has_a_hundred_bits() -> None:
    for a, b, c, d in zip(A.tolist(), B.tolist(), (A[::-1] * 1e-20).tolist(), (B[::-1] * 1e-20).tolist(), strict=True):
        x, y = twofold.two_sum(a, c), twofold.two_sum(b, d)
        for got, right in (
            (twofold.times(x, y), value(x) * value(y)),
            (twofold.over(x, y), value(x) / value(y)),
            (twofold.plus(twofold.times(x, x), twofold.times(y, y)), value(x) ** 2 + value(y) ** 2),
        ):
            assert abs(value(got) - right) <= abs(right) * Fraction(1, 2**100)


@pytest.mark.parametrize("size", [1, 2, 100, 5000])
def test_sums(size: int) -> None:
    heads = RNG.random(size) * 10.0 ** -RNG.integers(0, 30, size)
    tails = heads * 2.0**-54 * RNG.normal(size=size)
    right = sum(map(Fraction, heads.tolist()), Fraction()) + sum(map(Fraction, tails.tolist()), Fraction())
    assert abs(value(tuple(x[0] for x in twofold.sum_last(heads, tails))) - right) <= right * Fraction(1, 2**65)
    got = value(tuple(x[0] for x in twofold.sum_last_exactly(heads, tails)))
    assert abs(got - right) <= right * Fraction(1, 2**100)
    whole = RNG.integers(0, 2**53, size).astype(np.float64)
    head, tail = twofold.sum_last_exactly(whole)
    assert int(head[0]) + int(tail[0]) == sum(map(int, whole.tolist()))


def test_logarithm() -> None:
    x = np.concatenate((RNG.random(800), np.exp(RNG.normal(size=200) * 100), [5e-324, 1e-310, 1.7e308]))
    with mpmath.workprec(200):
        for number, grid, rest in zip(x.tolist(), *log2_parts(x), strict=True):
            assert grid * 2**14 == int(grid * 2**14)
            assert abs(mpmath.log(number, 2) - mpmath.mpf(grid) - mpmath.mpf(rest)) < mpmath.mpf(2) ** -67
    exponents = np.arange(-1074, 1024)
    grid, rest = log2_parts(np.ldexp(1.0, exponents))
    assert np.array_equal(grid, exponents)
    assert not rest.any()
    assert np.isfinite(log2_parts(np.array([0.0]))).all()


def test_powers_of_two() -> None:
    heads = np.concatenate((RNG.uniform(-0.5, 0.5, 300), RNG.uniform(-1, 1, 300) * 10.0 ** RNG.uniform(-20, 3, 300)))
    tails = heads * 2.0**-54 * RNG.uniform(-1, 1, 600)
    whole, part = exp2_parts((heads, tails))
    with mpmath.workprec(200):
        for head, tail, exponent, m, rest in zip(*(x.tolist() for x in (heads, tails, whole, *part)), strict=True):
            right = mpmath.power(2, mpmath.mpf(head) + mpmath.mpf(tail) - exponent) - 1
            assert abs(mpmath.mpf(m) + mpmath.mpf(rest) - right) < abs(right) * mpmath.mpf(2) ** -60
            assert abs(head) >= 0.5 or exponent == 0.0
    whole, part = exp2_parts((np.array([0.0, -3.0, 1e200]), np.array([0.0, 0.0, 1e184])))
    assert whole.tolist() == [0.0, -3.0, 1e200 + 1e184]
    assert part[0][:2].tolist() == [0.0, 0.0]
    assert abs(part[0][2]) <= 0.42


def test_costs() -> None:
    with mpmath.workprec(3000):
        for missing in (1e-300, 1e-20, 1e-5, 2.0**-10.5):
            head, tail = cost_of_missing((missing, 0.0))
            right = -mpmath.log(1 - mpmath.mpf(missing), 2)
            assert abs(mpmath.mpf(head) + mpmath.mpf(tail) - right) < right * mpmath.mpf(2) ** -59


def test_units() -> None:
    for base in (1 + 2.0**-52, 1.5, 3, 10, 1e300):
        with mpmath.workprec(200):
            right = 1 / mpmath.log(mpmath.mpf(base), 2)
            head, tail = units.per_bit(float(base))
            assert abs(mpmath.mpf(head) + mpmath.mpf(tail) - right) < right * mpmath.mpf(2) ** -52
    assert units.per_bit(4.0) == (0.5, 0.0)
    with mpmath.workprec(200):
        head, tail = units.per_bit(math.e)
        assert abs(mpmath.mpf(head) + mpmath.mpf(tail) - mpmath.log(2)) < mpmath.mpf(2) ** -105
    assert units.in_base((math.inf, 0.0), 10.0) == math.inf
