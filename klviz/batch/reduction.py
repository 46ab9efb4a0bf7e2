"""A part of a large matrix as one number a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass

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


def reduced(square: Floats, rows: Order, columns: Order, height: int, width: int, most: int = MOST_READ) -> Shades:
    """These rows and columns of `square`, in at most `height` by `width` pixels."""
    down = across = 1
    while math.ceil(rows.size / down) * math.ceil(columns.size / across) > most:
        if rows.size / down >= columns.size / across:
            down += 1
        else:
            across += 1
    part = np.asarray(square[np.ix_(rows[::down], columns[::across])], dtype=np.float64)
    high, wide = min(max(height, 1), part.shape[0]), min(max(width, 1), part.shape[1])
    block = math.ceil(part.shape[0] / high), math.ceil(part.shape[1] / wide)
    if block == (1, 1):
        return Shades(part, (down, across), block)
    starts = np.arange(high) * part.shape[0] // high, np.arange(wide) * part.shape[1] // wide
    with np.errstate(invalid="ignore", over="ignore"):
        whole = bool(np.isfinite(part.sum()))
    if whole:
        cells = np.multiply.outer(
            *(np.diff(begin, append=size) for begin, size in zip(starts, part.shape, strict=True))
        )
        return Shades(_in_blocks(part, starts) / cells, (down, across), block)
    finite = np.isfinite(part)
    sums = _in_blocks(np.where(finite, part, 0.0), starts)
    counts = _in_blocks(finite.astype(np.float64), starts)
    beyond = _in_blocks(np.isinf(part).astype(np.float64), starts)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.where(counts > 0, sums / counts, np.nan)
    return Shades(np.where((beyond > 0) & (beyond >= counts), np.inf, means), (down, across), block)


def _in_blocks(part: Floats, starts: tuple[NDArray[np.intp], NDArray[np.intp]]) -> Floats:
    return np.asarray(np.add.reduceat(np.add.reduceat(part, starts[0], axis=0), starts[1], axis=1))
