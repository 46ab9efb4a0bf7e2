"""A logarithm to base 2 with 67 bits after the point, the same on every machine.

log2 x = k + log2 m with m in [½, 1); a table gives c ≈ 1/m of 11 bits and log2 (1/c), so that m·c − 1 is exact and
below 2^-7.9, and a short series does the rest. Powers of two have exact logarithms.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from klviz.core.checks import Floats
from klviz.core.twofold import Twofold, fast_two_sum, high_bits, times

LOG2_E: Final = 1.4426950408889634
LOG2_E_TAIL: Final = 2.0355273740931033e-17
BITS_PER_NAT: Final = (LOG2_E, LOG2_E_TAIL)
"""1/ln 2 to 107 bits."""
LOG2_E_TOP: Final = float(np.floor(LOG2_E * 2.0**24)) * 2.0**-24
LOG2_E_REST: Final = (LOG2_E - LOG2_E_TOP) + LOG2_E_TAIL

_CELLS = 512
_GRID: Final = 1.5 * 2.0**38
"""Adding and subtracting this rounds to a multiple of 2^-14."""
_SERIES: Final = tuple(LOG2_E * (-1.0) ** (n + 1) / n for n in range(8, 1, -1))


def _atanh(a: int, b: int) -> int:
    """atanh(a/b) times 2^130, rounded down in each step."""
    power, square, total, n = (a << 130) // b, (a * a, b * b), 0, 1
    while power:
        total += power // n
        power = power * square[0] // square[1]
        n += 2
    return total


def _table() -> tuple[Floats, Floats, Floats]:
    """For the 512 cells of m in [0, 1): c, then −log2 c as a multiple of 2^-40 and the rest of it."""
    inverse = np.ones(_CELLS)
    coarse = np.zeros(_CELLS)
    fine = np.zeros(_CELLS)
    half_ln_2, before, log_ratio = _atanh(1, 3), 1024, 0
    for cell in range(_CELLS - 1, _CELLS // 2 - 1, -1):  # from 1 to 2 in small steps of c, which are quick
        whole = round(1024 * 2 * _CELLS / (2 * cell + 1))
        if cell == _CELLS // 2:
            whole = 2048
        if cell == _CELLS - 1:
            whole = 1024
        log_ratio += _atanh(whole - before, whole + before)
        before = whole
        log = 1 << 120 if whole == 2048 else (log_ratio << 120) // half_ln_2  # what was added up ends short of 1
        top = (log + (1 << 79)) >> 80
        inverse[cell] = whole / 1024
        coarse[cell] = -top * 2.0**-40
        fine[cell] = -(log - (top << 80)) * 2.0**-120
    return inverse, coarse, fine


_INVERSE, _COARSE, _FINE = _table()


def log2_parts(x: Floats) -> tuple[Floats, Floats]:
    """log2 x of positive floats as a multiple of 2^-14 and a rest below 2^-14, together good to 2^-67.

    Just above 1 the relative error stays below 2^-52. What is returned for 0 is finite and means nothing.
    """
    mantissa, exponent = np.frexp(x)
    cell = (mantissa * _CELLS).astype(np.intp)
    inverse = _INVERSE.take(cell)
    high = high_bits(mantissa)
    a = high * inverse - 1.0
    b = (mantissa - high) * inverse
    r = a + b
    series = _SERIES[0] * r
    for coefficient in _SERIES[1:-1]:
        series += coefficient
        series *= r
    series += _SERIES[-1]
    series *= r * r
    series += a * LOG2_E_REST + b * LOG2_E
    series += _FINE.take(cell)
    whole = _COARSE.take(cell) + exponent
    leading = a * LOG2_E_TOP
    grid = ((whole + leading) + _GRID) - _GRID
    return grid, ((whole - grid) + leading) + series


def cost_of_missing(missing: Twofold) -> Twofold:
    """−log2(1 − missing) of a share below 2^-10, with a relative error below 2^-60."""
    share, rest = missing
    series = share * share * (1 / 2 + share * (1 / 3 + share * (1 / 4 + share * (1 / 5 + share / 6))))
    return times(fast_two_sum(share, rest + series), BITS_PER_NAT)
