"""From a caller's arrays to a number: the door, the kernel, the unit, the shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from klviz.core.checks import Weights, checked_base, checked_flag, checked_positions, checked_weights
from klviz.core.kernel import elements, quantities
from klviz.core.twofold import Number
from klviz.core.units import in_base, in_root_base, rounded

Value = Any
"""A float for one distribution, an array of floats for several."""


def information(
    name: str,
    arrays: Sequence[tuple[str, Any]],
    *,
    base: float,
    axis: int,
    normalize: bool,
    order: float = 1.0,
) -> Value:
    """The quantity `name` in units of `base`."""
    base = checked_base(base)
    normalize = checked_flag(normalize)
    with np.errstate(all="ignore"):
        weights = checked_weights(arrays, axis=axis)
        (bits,) = quantities((name,), weights, normalize=normalize, order=order).values()
        return shaped(in_root_base(bits, base) if name == "js_distance" else in_base(bits, base), weights)


def plain(
    name: str,
    arrays: Sequence[tuple[str, Any]],
    *,
    base: float,
    axis: int,
    normalize: bool,
    order: float = 1.0,
    positions: Any = None,
) -> Value:
    """The quantity `name`, which has no unit; `base` is checked and changes nothing."""
    checked_base(base)
    normalize = checked_flag(normalize)
    with np.errstate(all="ignore"):
        weights = checked_weights(arrays, axis=axis)
        points = None
        if name == "wasserstein":
            points = checked_positions(positions, weights.values.shape[-1])
        (value,) = quantities((name,), weights, normalize=normalize, order=order, positions=points).values()
        return shaped(rounded(value), weights)


def each_outcome(name: str, arrays: Sequence[tuple[str, Any]], *, base: float, axis: int, normalize: bool) -> Value:
    """The quantity `name` of every outcome, in units of `base` (2 for what has no unit)."""
    base = checked_base(base)
    normalize = checked_flag(normalize)
    with np.errstate(all="ignore"):
        weights = checked_weights(arrays, axis=axis)
        (values,) = elements((name,), weights, normalize=normalize)[0].values()
        return shaped(in_base(values, base), weights)


def shaped(values: Number, weights: Weights) -> Value:
    """Row results in the caller's shape: a float, an array, or an array with the axis of outcomes again."""
    if np.ndim(values) == 2:
        full = values.reshape((*weights.lead, values.shape[-1]))
        return np.ascontiguousarray(np.moveaxis(full, -1, weights.axis))
    return np.reshape(values, weights.lead) if weights.lead else float(values)
