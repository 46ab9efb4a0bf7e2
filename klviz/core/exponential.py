"""Powers of two with 60 bits, the inverse of `klviz.core.logarithm`."""

from __future__ import annotations

from functools import lru_cache
from math import isqrt

import numpy as np

from klviz.core.checks import Floats
from klviz.core.twofold import Twofold, two_product, two_sum
from klviz.core.units import LN_2

_CELLS = 256
_SERIES = (1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2)


@lru_cache(maxsize=1)
def _table() -> tuple[Floats, Floats]:
    """2^(cell/256) − 1 for the cells from −128 to 128, twofold."""
    bits = 200
    step = 2 << bits
    for _ in range(8):
        step = isqrt(step << bits)
    power = isqrt((1 << 2 * bits) >> 1)  # 2^-½
    heads, tails = [], []
    for _ in range(_CELLS + 1):
        rest = power - (1 << bits)
        head = rest / (1 << bits)
        top, bottom = head.as_integer_ratio()
        heads.append(head)
        tails.append((rest * bottom - (top << bits)) / (bottom << bits))
        power = power * step >> bits
    heads[_CELLS // 2] = tails[_CELLS // 2] = 0.0
    return np.array(heads), np.array(tails)


def exp2_parts(exponent: Twofold) -> tuple[Floats, Twofold]:
    """A whole number w and a twofold m from 2^-½ − 1 to 2^½ − 1 with 2^exponent = 2^w (1 + m).

    m is good to 2^-60 of itself, and w is 0 wherever |exponent| < ½: there m is 2^exponent − 1.
    """
    head, tail = exponent
    whole = np.rint(head + tail)
    part, tail = two_sum(head - whole, tail)
    part, tail = np.clip(part, -0.5, 0.5), np.clip(tail, -(2.0**-53), 2.0**-53)  # wider only where it does not matter
    cell = np.rint(part * _CELLS)
    part, tail = two_sum(part - cell / _CELLS, tail)
    x, rest = two_product(part, LN_2[0])
    rest = rest + (part * LN_2[1] + tail * LN_2[0])
    series = _SERIES[0] * x
    for coefficient in _SERIES[1:]:
        series += coefficient
        series *= x
    rest = rest + series * x
    heads, tails = _table()
    index = cell.astype(np.intp) + _CELLS // 2
    top, low = heads.take(index), tails.take(index)
    product, lost = two_product(top, x)
    first, error = two_sum(top, x)
    first, second_error = two_sum(first, product)
    return whole, two_sum(first, ((error + second_error) + (lost + low)) + (rest * (1.0 + top) + low * x))
