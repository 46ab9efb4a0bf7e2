"""Rows and columns of a matrix of divergences so that what is alike lies together: hierarchical clustering."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from klviz.numerals import whole
from klviz.words import tr

MOST_ORDERED = 4096
"""Rows, or columns, that are ordered: SciPy's clustering takes memory and time by their square."""
MOST_OPTIMAL = 500
"""Up to here the branches are turned so that neighbours are nearest, which takes time by the cube."""

Floats = NDArray[np.float64]
Order = NDArray[np.intp]


def ordering(square: Floats, same: bool) -> tuple[Order, Order]:
    """The order of rows and of columns by average linkage.

    same: rows and columns are the same things; then the mean of both directions is their distance, and there is one
    order. Else rows are near where their numbers are alike (Euclidean distance), and so are columns. For the order
    alone, ∞ counts as twice the largest finite number; rows without any number come last.

    Raises ValueError beyond MOST_ORDERED rows or columns.
    """
    if max(square.shape) > MOST_ORDERED:
        raise ValueError(tr("at most {most} rows and columns can be ordered").format(most=whole(MOST_ORDERED)))
    finite = square[np.isfinite(square)]
    largest = float(finite.max()) if finite.size else 1.0
    filled = np.where(np.isinf(square), 2.0 * largest, square)
    if same:
        order = _last_without(square, _order_of(_symmetric(filled, largest)))
        return order, order
    filled = np.nan_to_num(filled, nan=largest)
    rows = _last_without(square, _order_of(_distances(filled)))
    return rows, _last_without(square.T, _order_of(_distances(filled.T)))


def _symmetric(filled: Floats, largest: float) -> Floats:
    both = np.nan_to_num((filled + filled.T) / 2.0, nan=3.0 * largest)
    np.fill_diagonal(both, 0.0)
    return both


def _distances(filled: Floats) -> Floats:
    """Euclidean distances between rows, by one matrix product."""
    centred = filled - filled.mean(axis=0)
    lengths = np.einsum("ij,ij->i", centred, centred)
    found = np.sqrt(np.maximum(lengths[:, None] + lengths - 2.0 * (centred @ centred.T), 0.0))
    np.fill_diagonal(found, 0.0)
    return np.asarray((found + found.T) / 2.0)


def _order_of(distances: Floats) -> Order:
    from scipy.cluster import hierarchy
    from scipy.spatial.distance import squareform

    count = len(distances)
    if count < 3:
        return np.arange(count)
    tree = hierarchy.linkage(squareform(distances, checks=False), "average", optimal_ordering=count <= MOST_OPTIMAL)
    return np.asarray(hierarchy.leaves_list(tree), dtype=np.intp)


def _last_without(square: Floats, order: Order) -> Order:
    empty = np.asarray(np.isnan(square).all(axis=1))[order]
    return np.concatenate([order[~empty], order[empty]])
