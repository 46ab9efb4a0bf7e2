"""Bits, nats, bans: a quantity in bits taken to any base, rounded once."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from klviz.core.logarithm import log2_parts
from klviz.core.twofold import Number, Twofold, fast_two_sum, over, times

LN_2: Twofold = (0.6931471805599453, 2.3190468138462996e-17)
"""ln 2 to 107 bits."""


@lru_cache(maxsize=64)
def per_bit(base: float) -> Twofold:
    """How many units of `base` one bit is: 1/log2(base); math.e stands for e itself."""
    if base == math.e:
        return LN_2
    grid, rest = log2_parts(np.array([base]))
    return over((1.0, 0.0), fast_two_sum(float(grid[0]), float(rest[0])))


def in_base(bits: Twofold, base: float) -> Number:
    """The sum of the two parts of `bits`, in units of `base`."""
    value = bits[0] + bits[1]
    if base == 2.0:
        return value
    head, tail = times(bits, per_bit(base))
    return np.where(np.isinf(value), value, head + tail)[()]


def in_root_base(root_bits: Twofold, base: float) -> Number:
    """The root of a quantity in bits, as the root of the quantity in units of `base`."""
    return (root_bits[0] + root_bits[1]) * math.sqrt(per_bit(base)[0])


def rounded(value: Twofold) -> Number:
    """A twofold number as one float."""
    return value[0] + value[1]
