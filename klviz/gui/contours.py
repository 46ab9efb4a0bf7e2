"""Lines of equal value through a grid: marching squares, one vectorised pass a level."""

from __future__ import annotations

import numpy as np

from klviz.picture import FloatArray

# For each of the 16 corner patterns, which cell sides a line joins; sides: 0 bottom, 1 right, 2 top, 3 left.
_SIDES: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 2), (0, 1)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((0, 2),),
    10: ((0, 3), (1, 2)),
    11: ((1, 2),),
    12: ((1, 3),),
    13: ((0, 1),),
    14: ((0, 3),),
}


def contour_lines(values: FloatArray, levels: tuple[float, ...]) -> list[FloatArray]:
    """Short strokes in grid units, as (2, 2) arrays of (column, row) ends; cells touching NaN or ∞ draw nothing."""
    strokes: list[FloatArray] = []
    a, b, c, d = values[:-1, :-1], values[:-1, 1:], values[1:, 1:], values[1:, :-1]
    usable = np.isfinite(a) & np.isfinite(b) & np.isfinite(c) & np.isfinite(d)
    for level in levels:
        pattern = (a > level) * 1 + (b > level) * 2 + (c > level) * 4 + (d > level) * 8
        for kind, joins in _SIDES.items():
            rows, cols = np.nonzero((pattern == kind) & usable)
            if not rows.size:
                continue
            corners = (a[rows, cols], b[rows, cols], c[rows, cols], d[rows, cols])
            for start, end in joins:
                ends = np.stack([_on_side(s, corners, level, rows, cols) for s in (start, end)], axis=1)
                strokes.extend(ends)
    return strokes


def _on_side(
    side: int, corners: tuple[FloatArray, ...], level: float, rows: np.ndarray, cols: np.ndarray
) -> FloatArray:
    first, second = corners[side], corners[(side + 1) % 4]
    share = (level - first) / (second - first)
    x = (cols + share, cols + 1.0, cols + 1.0 - share, cols + 0.0)[side]
    y = (rows + 0.0, rows + share, rows + 1.0, rows + 1.0 - share)[side]
    return np.stack([x, y], axis=1)
