"""Twofold arithmetic: a number kept as an unevaluated sum of two floats, about 106 bits.

Everything is plain float64 addition and multiplication, rounded to nearest, so results are the same on every
machine. The small functions take floats or arrays alike. Sources: Knuth (TwoSum), Dekker and Veltkamp
(TwoProduct), Rump, Ogita & Oishi (extraction of the leading part of a sum).
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

from klviz.core.checks import Floats

Number: TypeAlias = Any
"""A float, or an array of floats."""
Twofold: TypeAlias = tuple[Number, Number]

_HIGH_BITS = np.int64(-1 << 27)
_VELTKAMP = 134217729.0  # 2^27 + 1


def two_sum(a: Number, b: Number) -> Twofold:
    """a + b rounded, and exactly what rounding lost."""
    s = a + b
    back = s - a
    error = a - (s - back)
    error += b - back
    return s, error


def two_difference(a: Number, b: Number) -> Twofold:
    """a − b rounded, and exactly what rounding lost."""
    s = a - b
    back = s - a
    error = a - (s - back)
    error -= b + back
    return s, error


def fast_two_sum(a: Number, b: Number) -> Twofold:
    """`two_sum` for |a| ≥ |b|."""
    s = a + b
    return s, b - (s - a)


def halves(a: Number) -> Twofold:
    """a as the exact sum of two numbers of at most 26 bits."""
    big = a * _VELTKAMP
    high = big - (big - a)
    return high, a - high


def two_product(a: Number, b: Number) -> Twofold:
    """a · b rounded, and exactly what rounding lost."""
    product = a * b
    a1, a2 = halves(a)
    b1, b2 = halves(b)
    return product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2


def plus(x: Twofold, y: Twofold) -> Twofold:
    """x + y."""
    head, error = two_sum(x[0], y[0])
    tail, lost = two_sum(x[1], y[1])
    head, error = two_sum(head, error + tail)
    return two_sum(head, error + lost)


def times(x: Twofold, y: Twofold) -> Twofold:
    """x · y."""
    head, error = two_product(x[0], y[0])
    return two_sum(head, error + (x[0] * y[1] + x[1] * y[0]))


def over(x: Twofold, y: Twofold) -> Twofold:
    """x / y."""
    first = x[0] / y[0]
    head, error = two_product(first, y[0])
    second = (((x[0] - head) - error) + (x[1] - first * y[1])) / y[0]
    return two_sum(first, second)


def high_bits(a: Floats) -> Floats:
    """The first 26 bits of each number; what is left has at most 27."""
    return (a.view(np.int64) & _HIGH_BITS).view(np.float64)


def sum_last(heads: Floats, tails: Floats) -> Twofold:
    """Σ (heads + tails) along the last axis, kept as (…, 1), good to about 70 bits of the largest head.

    The leading bits of every head, cut at one common place, add up without any rounding; their sum is the head
    of the result, and the tail, the sum of all the rest, may overlap it.
    """
    work = np.abs(heads)
    top = np.maximum.reduce(work, axis=-1, keepdims=True) * (4.0 * heads.shape[-1])
    leading = np.add(heads, top, out=work)
    leading -= top
    rest = heads - leading
    rest += tails
    return np.add.reduce(leading, axis=-1, keepdims=True), np.add.reduce(rest, axis=-1, keepdims=True)


def sum_last_exactly(heads: Floats, tails: Floats | None = None) -> Twofold:
    """`sum_last`, good to about 106 bits of the largest head: two cuts before anything is rounded."""
    size = 4.0 * heads.shape[-1]
    work = np.abs(heads)
    top = np.maximum.reduce(work, axis=-1, keepdims=True) * size
    leading = np.add(heads, top, out=work)
    leading -= top
    rest = heads - leading
    first = np.add.reduce(leading, axis=-1, keepdims=True)
    top *= size * 2.0**-53
    second = np.add(rest, top, out=work)
    second -= top
    rest -= second
    if tails is not None:
        rest += tails
    head, error = two_sum(first, np.add.reduce(second, axis=-1, keepdims=True))
    return two_sum(head, error + np.add.reduce(rest, axis=-1, keepdims=True))
