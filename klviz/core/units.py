"""Bits, nats, bans: a quantity in bits taken to any base."""

from __future__ import annotations

import math

import numpy as np

from klviz.core.checks import Floats


def in_base(bits: tuple[Floats, Floats], base: float) -> Floats:
    """The sum of the two parts of `bits`, in units of `base`, rounded once."""
    head, tail = bits
    if base == 2.0:
        return np.asarray(head + tail)
    return np.asarray((head + tail) * (math.log(2.0) / math.log(base)))
