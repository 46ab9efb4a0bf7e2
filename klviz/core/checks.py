"""The door of ``klviz.core``: everything a caller hands in is checked here, once, before any arithmetic.

What passes is a stack of non-negative finite weights in float64, beside it (for integers too long for a
float64) the exact remainder. What does not pass raises an error naming the argument and the first bad index.
"""

from __future__ import annotations

import math
import numbers
import operator
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from klviz.words import tr

Floats = NDArray[np.float64]

SUM_TOLERANCE = 1e-6
"""How far from 1 a probability vector may sum."""

_LONGEST_EXACT = 2.0**53
_KINDS = {
    "c": "complex numbers",
    "O": "Python objects",
    "U": "text",
    "S": "bytes",
    "T": "text",
    "M": "dates",
    "m": "time spans",
    "V": "records",
}


class DistributionError(ValueError):
    """A distribution that cannot be used: `argument` is its name, `problem` what is wrong, `index` the first bad
    place (or None)."""

    def __init__(self, argument: str, problem: str, index: tuple[int, ...] | None = None) -> None:
        place = "" if index is None else f"[{', '.join(map(str, index))}]"
        super().__init__(f"{argument}{place} {problem}")
        self.argument = argument
        self.problem = problem
        self.index = index


@dataclass(frozen=True)
class Weights:
    """One or two checked arrays as rows: `values` has shape (1 or 2, rows, outcomes).

    `tails` is None, or what float64 could not hold: the weight is exactly values + tails.
    `largest` holds each row's maximum, `has_zero` says whether any weight is 0, `lead` is the callers' shape
    without the axis of outcomes.
    """

    names: tuple[str, ...]
    values: Floats
    tails: Floats | None
    largest: Floats
    has_zero: bool
    lead: tuple[int, ...]
    axis: int


def checked_base(base: Any) -> float:
    """The base of the logarithm as a float above 1."""
    if isinstance(base, (bool, np.bool_)) or not isinstance(base, numbers.Real):
        raise TypeError(f"base must be a number above 1 (2 for bits, math.e for nats), not {base!r}")
    try:
        value = float(base)
    except OverflowError:
        value = math.inf
    if not 1.0 < value < math.inf:
        raise ValueError(f"base must be a finite number above 1 (2 for bits, math.e for nats), not {base!r}")
    return value


def checked_order(order: Any) -> float:
    """The order of a Rényi or Tsallis measure as a float from 0 to infinity."""
    if isinstance(order, (bool, np.bool_)) or not isinstance(order, numbers.Real):
        raise TypeError(f"order must be a number from 0 to infinity, not {order!r}")
    try:
        value = float(order)
    except OverflowError:
        value = math.inf if order > 0 else -math.inf  # type: ignore[operator]
    if not value >= 0.0:
        raise ValueError(f"order must be a number from 0 to infinity, not {order!r}")
    return value


def checked_flag(normalize: object) -> bool:
    """`normalize` as a bool; a number or a string here is most often a misplaced argument."""
    if not isinstance(normalize, (bool, np.bool_)):
        raise TypeError(f"normalize must be True or False, not {normalize!r}")
    return bool(normalize)


def checked_positions(positions: Any, outcomes: int) -> Floats:
    """Positions of the outcomes on a line: `outcomes` finite numbers, strictly increasing."""
    array = numeric("positions", positions)
    if array.shape != (outcomes,):
        raise DistributionError(
            "positions",
            tr("has shape {shape}; one position per outcome is needed: ({count},)").format(
                shape=array.shape, count=outcomes
            ),
        )
    values = array.astype(np.float64)
    finite = np.isfinite(values)
    if not finite.all():
        first = int(np.argmin(finite))
        raise DistributionError(
            "positions", tr("is {value}; positions must be finite").format(value=values[first]), (first,)
        )
    rising = values[1:] > values[:-1]
    if not rising.all():
        first = int(np.argmin(rising)) + 1
        raise DistributionError(
            "positions",
            tr("is {value}, not above the one before; positions must increase").format(value=values[first]),
            (first,),
        )
    return values


def checked_weights(arrays: Sequence[tuple[str, Any]], *, axis: int = -1) -> Weights:
    """Rows of non-negative finite weights from named arrays of one shape, outcomes along `axis`."""
    read = [numeric(name, value) for name, value in arrays]
    names = tuple(name for name, _ in arrays)
    first = read[0]
    for name, array in zip(names[1:], read[1:], strict=True):
        if array.shape != first.shape:
            raise DistributionError(
                name,
                tr("has shape {shape}, but {other} has {needed}; they must be the same").format(
                    shape=array.shape, other=names[0], needed=first.shape
                ),
            )
    if first.ndim == 0:
        raise DistributionError(names[0], tr("is a single number; a list of probabilities or weights is needed"))
    axis = _checked_axis(axis, first.ndim)
    outcomes = first.shape[axis]
    if outcomes == 0:
        raise DistributionError(names[0], tr("is empty; at least one outcome is needed"))
    lead = first.shape[:axis] + first.shape[axis + 1 :]
    rows = math.prod(lead)
    values = np.empty((len(read), rows, outcomes))
    tails: Floats | None = None
    for i, array in enumerate(read):
        if first.ndim > 1:
            array = np.moveaxis(array, axis, -1).reshape(rows, outcomes)
        tail = None
        if array.dtype.kind == "f":
            np.add(array, 0.0, out=values[i])  # adding 0.0 turns -0.0 into 0.0
        else:
            tail = _integers(names[i], array, values[i], lead, axis)
        if tail is not None:
            if tails is None:
                tails = np.zeros_like(values)
            tails[i] = tail
    largest = np.maximum.reduce(values, axis=-1)
    least = np.minimum.reduce(values, axis=None, initial=math.inf)
    if not (least >= 0.0 and np.minimum.reduce(largest, axis=None, initial=math.inf) > 0.0):
        _complain(names, values, lead, axis)
    if not np.maximum.reduce(largest, axis=None, initial=0.0) < math.inf:
        _complain(names, values, lead, axis)
    return Weights(names, values, tails, largest, bool(least == 0.0), lead, axis)


def check_sum(weights: Weights, which: int, sums: Floats, first: int) -> None:
    """Refuse the array number `which` if a sum of its rows from number `first` on is not 1 within the tolerance."""
    bad = np.abs(sums - 1.0) > SUM_TOLERANCE
    if bad.any():
        row = int(np.argmax(bad))
        name = weights.names[which]
        index = tuple(int(i) for i in np.unravel_index(first + row, weights.lead)) if weights.lead else None
        hint = tr("call normalize({name}) or pass normalize=True").format(name=name)
        problem = tr("sums to {total}, not 1; {hint}").format(total=_short(float(sums[row])), hint=hint)
        raise DistributionError(name, problem, index)


def place_of(flat: int, outcomes: int, lead: tuple[int, ...], axis: int) -> tuple[int, ...]:
    """The caller's index of entry number `flat` of an array of rows."""
    row, outcome = divmod(flat, outcomes)
    place = [int(i) for i in np.unravel_index(row, lead)] if lead else []
    place.insert(axis, outcome)
    return tuple(place)


def _short(value: float) -> str:
    """As few digits as tell the value from 1."""
    text = f"{value:.6g}"
    return f"{value:.9g}" if text == "1" else text


def _checked_axis(axis: int, ndim: int) -> int:
    try:
        number = operator.index(axis)
    except TypeError:
        raise TypeError(f"axis must be an integer, not {axis!r}") from None
    if not -ndim <= number < ndim:
        raise ValueError(f"axis {number} is out of range for an array with {ndim} axes")
    return number % ndim


def numeric(name: str, value: Any) -> NDArray[Any]:
    """`value` as an array of booleans, integers or floats up to float64 (or of exact Python integers)."""
    masked = sys.modules.get("numpy.ma")  # slow to import, and who has a masked array has imported it
    if masked is not None and isinstance(value, masked.MaskedArray):
        raise TypeError(f"{name} is a masked array; fill it or drop the masked outcomes first")
    if isinstance(value, np.ndarray):
        array = np.asarray(value)
    else:
        try:
            array = np.asarray(value)
        except ValueError as error:
            raise DistributionError(
                name, tr("is not a rectangular array of numbers ({error})").format(error=error)
            ) from None
        except Exception as error:
            raise TypeError(f"{name} cannot be read as an array of numbers ({error})") from None
        array = _long_integers(name, value, array)
    kind = array.dtype.kind
    if kind in "biuf":
        if array.dtype.itemsize > 8:
            raise TypeError(f"{name} has dtype {array.dtype}, wider than float64; convert it first")
        return array
    if kind == "O" and array.size and not isinstance(value, np.ndarray) and array.ndim:
        for i, item in enumerate(array.flat):
            if isinstance(item, (bool, np.bool_)) or not isinstance(item, (int, float, np.integer, np.floating)):
                place = tuple(int(k) for k in np.unravel_index(i, array.shape))
                at = ", ".join(map(str, place))
                raise TypeError(f"{name}[{at}] is {item!r}; numbers are needed")
        return array
    raise TypeError(f"{name} holds {_KINDS.get(kind, 'no numbers')} (dtype {array.dtype}); real numbers are needed")


def _long_integers(name: str, value: Any, array: NDArray[Any]) -> NDArray[Any]:
    """Python integers that NumPy would round to floats are kept as they are."""
    if array.dtype == np.float64 and array.ndim and isinstance(value, (list, tuple)) and array.size:
        with np.errstate(all="ignore"):
            long = bool((array >= _LONGEST_EXACT).any())
        if long:
            exact = np.array(value, dtype=object)
            if exact.shape == array.shape and any(isinstance(item, (int, np.integer)) for item in exact.flat):
                return exact
    return array


def _integers(name: str, array: NDArray[Any], out: Floats, lead: tuple[int, ...], axis: int) -> Floats | None:
    """Write integers into `out`; return what float64 cannot hold, or None where it holds all."""
    if array.dtype.kind == "O":
        return _python_numbers(name, array, out, lead, axis)
    if array.dtype.itemsize < 8 or not array.size:
        out[...] = array
        return None
    if array.dtype.kind == "i":
        lowest = array.min()
        if lowest < 0:
            flat = int(np.argmax(array.ravel() < 0))
            place = place_of(flat, array.shape[-1], lead, axis)
            raise DistributionError(
                name,
                tr("is {value}; probabilities and weights must not be negative").format(value=array.ravel()[flat]),
                place,
            )
    if array.max() <= 1 << 53:
        out[...] = array
        return None
    unsigned = array.astype(np.uint64)
    low = unsigned & np.uint64(2047)
    high = (unsigned - low).astype(np.float64)
    tail = low.astype(np.float64)
    np.add(high, tail, out=out)
    return np.asarray(tail - (out - high))


def _python_numbers(name: str, array: NDArray[Any], out: Floats, lead: tuple[int, ...], axis: int) -> Floats:
    tail = np.zeros_like(out)
    heads, tails = out.reshape(-1), tail.reshape(-1)
    for i, item in enumerate(array.reshape(-1)):
        if not isinstance(item, (int, np.integer)):
            heads[i] = float(item) + 0.0
            continue
        whole = int(item)
        try:
            heads[i] = float(whole)
        except OverflowError:
            place = place_of(i, array.shape[-1], lead, axis)
            raise DistributionError(name, tr("is an integer beyond 1.8e308; divide the counts first"), place) from None
        rest = whole - int(heads[i])
        tails[i] = float(rest)
        if int(tails[i]) != rest:
            place = place_of(i, array.shape[-1], lead, axis)
            raise DistributionError(
                name, tr("is an integer with more than 106 significant bits; round it first"), place
            )
    return tail


def _complain(names: tuple[str, ...], values: Floats, lead: tuple[int, ...], axis: int) -> NoReturn:
    """Raise for the first bad weight, or the first row without any mass."""
    outcomes = values.shape[-1]
    for name, rows in zip(names, values, strict=True):
        flat = rows.reshape(-1)
        bad = ~((flat >= 0.0) & (flat < math.inf))
        if bad.any():
            first = int(np.argmax(bad))
            said = (
                tr("is {value}; probabilities and weights must not be negative")
                if flat[first] < 0.0 and flat[first] != -math.inf
                else tr("is {value}; probabilities and weights must be finite")
            )
            raise DistributionError(name, said.format(value=flat[first]), place_of(first, outcomes, lead, axis))
    massless = ~(values > 0.0).any(axis=-1)
    which, row = (int(i) for i in np.unravel_index(int(np.argmax(massless)), massless.shape))
    index = tuple(int(i) for i in np.unravel_index(row, lead)) if lead else None
    raise DistributionError(names[which], tr("is all zero; at least one outcome needs a positive weight"), index)
