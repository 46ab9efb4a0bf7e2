"""A part of a large matrix as one number a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

MOST_READ = 1 << 22
"""Numbers read for one picture; of more, every so many rows and columns stand for those between."""

Floats = NDArray[np.float64]
Order = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Shades:
    """One number for each pixel: the mean of the finite numbers in it, ∞ where at least half are ∞, NaN where there is
    none. stride: how many rows, and columns, each one read stands for; block: how many were read for a pixel.
    """

    values: Floats
    stride: tuple[int, int]
    block: tuple[int, int]


def strides(rows: int, columns: int, most: int = MOST_READ) -> tuple[int, int]:
    """How many rows, and columns, each one read stands for, so that at most `most` numbers are read."""
    down = across = 1
    while math.ceil(rows / down) * math.ceil(columns / across) > most:
        if rows / down >= columns / across:
            down += 1
        else:
            across += 1
    return down, across


def reduced(square: Floats, rows: Order, columns: Order, height: int, width: int, most: int = MOST_READ) -> Shades:
    """These rows and columns of `square`, in at most `height` by `width` pixels."""
    down, across = strides(rows.size, columns.size, most)
    part = _taken(square, rows[::down], columns[::across])
    high, wide = min(max(height, 1), part.shape[0]), min(max(width, 1), part.shape[1])
    block = math.ceil(part.shape[0] / high), math.ceil(part.shape[1] / wide)
    if block == (1, 1):
        return Shades(np.array(part, dtype=np.float64), (down, across), block)
    starts = np.arange(wide) * part.shape[1] // wide
    ends = [part.shape[0] * n // high for n in range(high + 1)]
    sizes = np.diff(starts, append=part.shape[1])
    values = np.empty((high, wide))
    with np.errstate(all="ignore"):
        for n, (begin, end) in enumerate(pairwise(ends)):
            lines = part[begin:end]
            sums = np.add.reduceat(lines.sum(axis=0), starts)
            counts: Floats = sizes * float(end - begin)
            if not np.isfinite(sums).all():
                finite = np.isfinite(lines)
                sums = np.add.reduceat(np.where(finite, lines, 0.0).sum(axis=0), starts)
                counts = np.add.reduceat(finite.sum(axis=0, dtype=np.float64), starts)
                beyond = np.add.reduceat(np.isinf(lines).sum(axis=0, dtype=np.float64), starts)
                sums[(beyond > 0) & (beyond >= counts)] = np.inf
                counts[np.isinf(sums)] = 1.0
            values[n] = sums / counts
    return Shades(values, (down, across), block)


def _taken(square: Floats, rows: Order, columns: Order) -> Floats:
    """Rows and columns of a matrix; a view where all are taken as they come."""
    if _as_they_come(rows) and _as_they_come(columns) and rows.size and columns.size:
        return square[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.asarray(square[rows][:, columns])


def _as_they_come(order: Order) -> bool:
    return bool(np.all(np.diff(order) == 1))
