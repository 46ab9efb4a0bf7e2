"""Lines of equal value through a grid: marching squares, every cell and level in one vectorised pass."""

from __future__ import annotations

import numpy as np

from klviz.picture import FloatArray

# For each of the 16 corner patterns, which cell sides a line joins, up to two lines; sides: 0 bottom, 1 right, 2 top,
# 3 left.
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
_JOINS = np.array([(*_SIDES.get(kind, ()), (0, 0), (0, 0))[:2] for kind in range(16)])
_LINES = np.array([len(_SIDES.get(kind, ())) for kind in range(16)])


def contour_lines(values: FloatArray, levels: tuple[float, ...]) -> FloatArray:
    """Short strokes in grid units: (n, 2, 2) of ends, each (column, row); cells touching NaN or ∞ draw nothing."""
    corners = np.stack([values[:-1, :-1], values[:-1, 1:], values[1:, 1:], values[1:, :-1]])
    usable = np.isfinite(corners).all(axis=0)
    height = np.array(levels)
    above = corners > height[:, None, None, None]
    pattern = above[:, 0] * 1 + above[:, 1] * 2 + above[:, 2] * 4 + above[:, 3] * 8
    lines = np.where(usable, _LINES[pattern], 0)
    strokes = []
    for nth in range(2):
        at_level, row, column = np.nonzero(lines > nth)
        sides = _JOINS[pattern[at_level, row, column], nth]
        here = corners[:, row, column]
        strokes.append(
            np.stack([_on_side(sides[:, end], here, height[at_level], row, column) for end in (0, 1)], axis=1)
        )
    return np.concatenate(strokes)


def _on_side(
    side: np.ndarray, corners: FloatArray, level: FloatArray, row: np.ndarray, column: np.ndarray
) -> FloatArray:
    each = np.arange(side.size)
    first, second = corners[side, each], corners[(side + 1) % 4, each]
    share = (level - first) / (second - first)
    x = column + np.choose(side, [share, np.ones_like(share), 1.0 - share, np.zeros_like(share)])
    y = row + np.choose(side, [np.zeros_like(share), share, np.ones_like(share), 1.0 - share])
    return np.stack([x, y], axis=1)
