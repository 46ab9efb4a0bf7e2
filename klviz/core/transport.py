"""Wasserstein's distance on a line: mass carried across every gap, times the gap."""

from __future__ import annotations

import numpy as np

from klviz.core.checks import Floats
from klviz.core.exact import TOP, Rows
from klviz.core.twofold import Number, Twofold


def transport(rows: Rows, positions: Floats | None) -> Twofold:
    """Σ |F_P − F_Q| (x_(i+1) − x_i), shape (rows, 1); positions are 0, 1, 2, … unless given.

    The running sum of δ is compensated: what each addition loses is added up beside it.
    """
    outcomes = rows.values.shape[2]
    points = np.arange(float(outcomes)) if positions is None else positions
    half = bool(points[-1] / 2 - points[0] / 2 > np.finfo(np.float64).max / 2)
    gaps = np.diff(points / 2 if half else points, append=0.0)
    gaps[-1] = 0.0
    scale = 2.0**-TOP
    total: Number = 0.0
    carried = np.zeros((rows.values.shape[1], 1))
    carried_error = np.zeros_like(carried)
    for piece in rows.pieces:
        delta, error = piece.difference[0] * scale, piece.difference[1] * scale
        run = np.cumsum(np.concatenate((carried, delta), axis=-1), axis=-1)
        before, after = run[:, :-1], run[:, 1:]
        back = after - before
        lost = (before - (after - back)) + (delta - back)
        beside = carried_error + np.cumsum(lost + error, axis=-1)
        total = total + (np.abs(after + beside) * gaps[piece.begin : piece.end]).sum(axis=-1, keepdims=True)
        carried, carried_error = after[:, -1:], beside[:, -1:]
    distance = total / (rows.sums[0][1] * scale)
    return (2.0 * distance if half else distance), 0.0
