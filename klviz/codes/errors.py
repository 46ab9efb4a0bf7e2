"""The one error of the codes, and the door through which distributions come in."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core import DistributionError
from klviz.core.checks import SUM_TOLERANCE, checked_weights

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Symbols = NDArray[np.int32]


class CodeError(ValueError):
    """What cannot be coded or decoded; `symbol` and `offset` say which symbol and where, if one is to blame."""

    def __init__(self, problem: str, *, symbol: int | None = None, offset: int | None = None) -> None:
        super().__init__(problem)
        self.symbol = symbol
        self.offset = offset


def distribution(name: str, q: Any) -> FloatArray:
    """A one-dimensional distribution as float64, divided by its sum; DistributionError for anything else."""
    values = checked_weights([(name, q)])
    if values.lead:
        raise DistributionError(name, "has more than one axis; one list of probabilities is needed")
    row: FloatArray = values.values[0, 0]
    total = math.fsum(row.tolist())
    if abs(total - 1.0) > SUM_TOLERANCE:
        raise DistributionError(name, f"sums to {total:.9g}, not 1; normalize it first")
    return row if total == 1.0 else np.divide(row, total)


def checked_symbols(symbols: Any, costs: FloatArray) -> Symbols:
    """Symbols as int32 indices below `len(costs)`; CodeError for the first that is not, or that costs inf."""
    array = np.asarray(symbols)
    if array.ndim != 1 or (array.size and array.dtype.kind not in "iu"):
        raise CodeError(f"symbols must be a list of whole numbers, not {array.dtype} of shape {array.shape}")
    if not array.size:
        return np.zeros(0, dtype=np.int32)
    if int(array.min()) < 0 or int(array.max()) >= costs.size:
        place = int(np.argmax((array < 0) | (array >= costs.size)))
        symbol = int(array[place])
        raise CodeError(
            f"symbol {symbol} at position {place} is none of the {costs.size} outcomes", symbol=symbol, offset=place
        )
    ready = array.astype(np.int32, copy=False)
    if math.isinf(costs.max()):
        bad = np.isinf(costs)[ready]
        if bad.any():
            place = int(np.argmax(bad))
            symbol = int(ready[place])
            raise CodeError(
                f"symbol {symbol} at position {place} has no codeword: the code believes it impossible",
                symbol=symbol,
                offset=place,
            )
    return ready
