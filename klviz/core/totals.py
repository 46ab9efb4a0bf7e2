"""Sums along rows in float64, by NumPy.

A sum of products is cut into runs of 256, which bounds its rounding and keeps BLAS from starting threads of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np

from klviz.core.checks import Floats
from klviz.core.twofold import two_sum

PIECE = 1 << 16
"""Longer rows are cut into pieces of this length."""
FEW = 1 << 14
"""Weights worked on at once where much is made of each."""
_RUN = 256
ONES = np.ones(PIECE)


def dots(x: Floats, y: Floats, out: Floats) -> None:
    """out = Σ x y along the last axis, which is contiguous in both; the other axes broadcast."""
    outcomes = x.shape[-1]
    if outcomes <= _RUN:
        np.vecdot(x, y, out=out)
        return
    whole = outcomes - outcomes % _RUN
    np.add.reduce(np.vecdot(_runs(x, whole), _runs(y, whole)), axis=-1, out=out)
    if whole < outcomes:
        out += np.vecdot(x[..., whole:], y[..., whole:])


def _runs(x: Floats, whole: int) -> Floats:
    return x[..., :whole].reshape(*x.shape[:-1], whole // _RUN, _RUN)


def dot(x: Floats, y: Floats) -> Floats:
    """Σ x y along the last axis."""
    total = np.empty(x.shape[:-1])
    dots(x, y, total)
    return total


def total(x: Floats) -> Floats:
    """Σ x along the last axis."""
    outcomes = x.shape[-1]
    return dot(x, ONES[:outcomes] if outcomes <= PIECE else np.ones(outcomes))


def together(parts: list[Floats]) -> Floats:
    """The sum of what pieces gave, in pairs, so that however many there are little is lost."""
    return parts[0] if len(parts) == 1 else np.add.reduce(np.stack(parts, axis=-1), axis=-1)


_cumsum = partial(np.cumsum, axis=1)


def running_sum(xp: Any, x: Any, errors: Any, cumsum: Any = _cumsum) -> tuple[Any, Any]:
    """The sums of x + errors up to every outcome, twofold, however the library adds up: run, and what it is short of.

    x, errors: (rows, outcomes) arrays of the library `xp`.
    """
    run = cumsum(x)
    before = xp.concat([0.0 * run[:, :1], run[:, :-1]], axis=1)
    step, lost = two_sum(before, x)
    return run, cumsum(errors + ((step - run) + lost))


def few_rows(x: Floats) -> Iterator[slice]:
    """Rows, so few at a time that all that is made of them stays in the cache."""
    step = max(1, FEW // x.shape[1])
    for begin in range(0, len(x), step):
        yield slice(begin, begin + step)
