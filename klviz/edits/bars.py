"""Moving bars: what an Edit does to P and Q in each mode, and the switches beside the bars.

A drag is one gesture of many Edits, each applied to the State at the gesture's start, so that dragging a bar
away and back leaves every other bar where it was, bit for bit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core import normalize
from klviz.numerals import how_many, localised
from klviz.state import BASES, MODES, SERIES, Edit, FloatArray, Series, State, Value
from klviz.words import tr

IndexArray = NDArray[np.intp]

BALANCED = 1e-9
"""A sum this close to 1 is 1 up to the rounding of its terms."""
SETTLED = 2.0**-48
"""A sum this close to 1 is what normalising leaves, so doing it again changes nothing."""
LABELS: dict[Series, str] = {"p": "P", "q": "Q"}
NICE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
SMALLEST_STEP_UP = 1e-6
"""What the first key press gives a zero bar on a logarithmic axis, where no distance leads up from 0."""


class EditError(ValueError):
    """A wish that cannot be met; the message is a sentence for the user."""


def total(weights: FloatArray) -> float:
    """The sum, exactly rounded for as many outcomes as a hand can move; may be infinite for huge weights."""
    if weights.size > 1024:
        return float(weights.sum())
    try:
        return math.fsum(weights.tolist())
    except OverflowError:
        return math.inf


def off_balance(state: State, series: Series) -> bool:
    """Whether the weights of P or Q do not sum to 1, as only the raw mode allows."""
    return not abs(total(state.weights(series)) - 1.0) <= BALANCED


def apply(base: State, edit: Edit) -> State:
    """The State that an Edit asks for; `base` itself where nothing would change.

    For a series, the edited outcomes get their values, clipped to what is possible, and then
    - proportional: the others share what is left of 1 in their old ratios (evenly if they were all 0);
    - pinned: the same, but pinned outcomes keep their weights and so lower what is left. A sweep over several
      outcomes passes over pinned ones; a pinned bar that is edited by itself moves;
    - neighbour: the next outcome (after the last, the one before) gives or takes the difference;
    - raw: nothing else moves, and the sum becomes what it becomes.
    With `edit.to` that outcome gives or takes the difference, in every mode. Values that ask for more than
    there is are scaled down to it together; where no other outcome is left to take the rest, they are scaled
    up. A series that changes puts away the tool that was still adjustable.

    For a parameter of the scene, or several joined by commas, the values become the parameters.

    Raises EditError when the mode leaves nothing that could move, and for an Edit that makes no sense.
    """
    for series in SERIES:
        if edit.target == series:
            return moved(base, series, edit)
    names = edit.target.split(",")
    if edit.indices or edit.to is not None or not all(name.isidentifier() for name in names):
        raise EditError(tr("{target!r} is neither P, Q nor a setting of this view.").format(target=edit.target))
    if len(names) != len(edit.values):
        raise EditError(
            how_many(
                "{target} takes {count} value, not {given}.",
                "{target} takes {count} values, not {given}.",
                len(names),
                target=edit.target,
                given=len(edit.values),
            )
        )
    changes = {name: setting(name, value) for name, value in zip(names, edit.values, strict=True)}
    if all(base.param(name, math.nan) == value for name, value in changes.items()):
        return base
    return base.with_params(**changes)


def setting(name: str, value: Any) -> Value:
    """The value as a State may hold it."""
    if isinstance(value, (np.generic, np.ndarray)):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        value = tuple(float(v) for v in value)
    if not isinstance(value, (float, int, str, tuple)):
        raise EditError(tr("{name} cannot be a {kind}.").format(name=name, kind=type(value).__name__))
    if any(v != v for v in (value if isinstance(value, tuple) else (value,))):
        raise EditError(tr("{name} needs a number.").format(name=name))
    return value


def moved(base: State, series: Series, edit: Edit) -> State:
    old = base.weights(series)
    indices, values = wishes(base, series, edit)
    if base.mode == "raw" and edit.to is None:
        new = old.copy()
        new[indices] = values
        if not new.any():
            raise EditError(
                tr("{series} would have no mass left; some outcome must be above 0.").format(series=LABELS[series])
            )
        return with_weights(base, series, new)
    if edit.to is None and base.mode == "pinned" and indices.size > 1:
        loose = ~np.isin(indices, held_by_pins(base, series, indices[:0]))
        if loose.any():
            indices, values = indices[loose], values[loose]
    if np.array_equal(old[indices], values):
        return base
    if edit.to is not None or (base.mode == "neighbour" and indices.size < old.size):
        return with_weights(base, series, traded(base, series, indices, values, edit.to))
    return with_weights(base, series, shared(base, series, indices, values))


def shared(base: State, series: Series, indices: IndexArray, values: FloatArray) -> FloatArray:
    """New weights: the edited outcomes at their values, the others that no pin holds sharing what is left."""
    old = base.weights(series)
    held = held_by_pins(base, series, indices)
    new = old.copy()
    new[indices] = 0.0
    new[held] = 0.0
    budget = max(0.0, 1.0 - total(old[held])) if held else 1.0
    free = old.size - indices.size - len(held)
    values, rest = fitted(base, series, values, budget, free)
    if free == 1:
        new[~np.isin(np.arange(old.size), [*indices, *held])] = rest
    elif free:
        new = spread(new, rest) if new.any() else np.full(old.size, rest / free)
    new[indices] = values
    new[held] = old[held]
    return new


def wishes(base: State, series: Series, edit: Edit) -> tuple[IndexArray, FloatArray]:
    """The edited outcomes, each once, and the weights asked for: none below 0 and, unless raw, above 1."""
    k = len(base.names)
    if not edit.indices or len(edit.indices) != len(edit.values):
        raise EditError(
            tr("An edit of {series} needs one value for each outcome it names.").format(series=LABELS[series])
        )
    if edit.to is not None and (len(edit.indices) != 1 or edit.to == edit.indices[0]):
        raise EditError(tr("Mass can be moved from one outcome to one other outcome."))
    indices = check_outcomes(base, edit.indices)
    if edit.to is not None:
        check_outcomes(base, (edit.to,))
    try:
        values = np.array(edit.values, dtype=np.float64)
    except (TypeError, ValueError):
        values = np.full(1, math.nan)
    if values.ndim != 1 or not np.isfinite(values).all():
        raise EditError(tr("A weight of {series} must be a finite number.").format(series=LABELS[series]))
    if indices.size > 1:
        latest = np.full(k, -1, dtype=np.intp)
        latest[indices] = np.arange(indices.size)  # the last of several values for one outcome counts
        indices = np.flatnonzero(latest >= 0)
        values = values[latest[indices]]
    values = np.maximum(values, 0.0) + 0.0  # no negative zeros
    return indices, values if base.mode == "raw" else np.minimum(values, 1.0)


def check_outcomes(state: State, indices: Sequence[int] | IndexArray) -> IndexArray:
    """The indices as an array, if there are such outcomes."""
    found = np.asarray(indices)
    k = len(state.names)
    if found.dtype.kind not in "iu" or found.min() < 0 or found.max() >= k:
        raise EditError(
            tr("There is no such outcome as {indices}; they are counted from 0 to {last}.").format(
                indices=indices, last=k - 1
            )
        )
    return found.astype(np.intp, copy=False)


def check_series(series: str) -> None:
    if series not in SERIES:
        raise EditError(tr("{series!r} is neither 'p' nor 'q'.").format(series=series))


def held_by_pins(base: State, series: Series, indices: IndexArray) -> list[int]:
    """The outcomes that pins keep where they are while those at `indices` are edited."""
    if base.mode != "pinned":
        return []
    return sorted({i for s, i in base.pinned if s == series}.difference(indices.tolist()))


def traded(base: State, series: Series, indices: IndexArray, values: FloatArray, to: int | None) -> FloatArray:
    """New weights: the edited outcomes and one other, `to` or their neighbour, share what they had."""
    new = base.weights(series).copy()
    if to is None:
        edited = set(indices.tolist())
        later = (i for i in range(max(edited) + 1, new.size) if i not in edited)
        earlier = (i for i in range(max(edited) - 1, -1, -1) if i not in edited)
        to = next(later, -1)
        to = next(earlier) if to < 0 else to
    elif base.mode == "pinned" and (series, to) in base.pinned:
        raise EditError(tr("{name} is pinned; unpin it to move mass there.").format(name=base.names[to]))
    budget = total(np.append(new[indices], new[to]))
    if budget == math.inf:
        raise EditError(tr("These weights are too large to be moved; normalise first."))
    new[indices], new[to] = fitted(base, series, values, budget, 1)
    return new


def fitted(base: State, series: Series, values: FloatArray, budget: float, free: int) -> tuple[FloatArray, float]:
    """The edited values as the budget allows, and what it leaves for the `free` others."""
    wanted = total(values)
    if wanted <= budget and free:
        return values, budget - wanted
    stuck = values.size == 1 and wanted < budget and base.weights(series).size > 1
    if stuck or not values.any():
        if base.mode == "pinned" and base.pinned:
            bars = ", ".join(base.names[i] for s, i in sorted(base.pinned) if s == series)
            raise EditError(
                tr("Nothing is free to take the change in {series}; pinned: {bars}.").format(
                    series=LABELS[series], bars=bars
                )
            )
        raise EditError(
            tr("{series} would have no mass left; some outcome must be above 0.").format(series=LABELS[series])
        )
    return spread(values, budget), 0.0


def spread(weights: FloatArray, budget: float) -> FloatArray:
    """Weights in the same ratios that sum to the budget; some weight must be above 0."""
    if weights.size == 1:
        return np.array([budget])
    size = weights.max()
    if not 2.0**-900 < size < 2.0**900:  # so that neither the sum nor the factor leaves the range of floats
        weights = np.ldexp(weights, -int(np.frexp(size)[1]))
    result: FloatArray = weights * budget / total(weights)  # in this order: 21 of 42 counts is 0.5 exactly
    return result


def with_weights(state: State, series: Series, weights: FloatArray) -> State:
    """The State with one series replaced and no tool; itself if the series is the same."""
    if np.array_equal(weights, state.weights(series)):
        return state
    weights.flags.writeable = False
    return replace(state, p=weights, tool=None) if series == "p" else replace(state, q=weights, tool=None)


def settle(state: State) -> State:
    """The State at the end of a gesture: a nice upper end of the probability axis.

    It stays while the highest bar (of P, Q and the snapshot behind them) is between 45 % and 97 % of it, and
    on a logarithmic axis.
    """
    high = highest(state)
    if state.log_height or high == 0.0 or 0.45 * state.top <= high <= 0.97 * state.top:
        return state
    top = nice_top(high)
    return state if top == state.top else replace(state, top=top)


def grown(state: State) -> State:
    """The State during a gesture: the probability axis grows when a bar passes its end and never shrinks."""
    high = highest(state)
    return state if state.log_height or high <= state.top else replace(state, top=nice_top(high))


def highest(state: State) -> float:
    high = max(state.p.max(), state.q.max())
    put_aside = None if state.compare is None else state.snapshots[state.compare]
    if put_aside is not None:
        high = max(high, put_aside.p.max(), put_aside.q.max())
    return float(high)


def nice_top(high: float) -> float:
    """A round number a tenth or more above the highest bar; 1.1 for a bar that is nearly all of 1."""
    if 1.0 / 1.1 < high <= 1.0 + BALANCED:
        return 1.1
    high = min(max(high, 1e-300), 1e306) * 1.1
    unit = 10.0 ** math.floor(math.log10(high))
    return float(f"{unit * next((nice for nice in NICE if nice * unit >= high * (1.0 - 1e-9)), 12.0):.3g}")


def light(state: State, outcome: int, series: Series | None = None) -> State:
    """The pointer or the keyboard is at this outcome, and at this series if one is named."""
    check_outcomes(state, (outcome,))
    if series is not None:
        check_series(series)
    active = state.active if series is None else series
    if (outcome, active) == (state.lit, state.active):
        return state
    return replace(state, lit=int(outcome), active=active)


def step(state: State, series: Series, index: int, delta: float) -> State:
    """One bar moved by a keyboard step, ±0.01 say; the other bars follow the mode.

    Decimal places stay clean: 0.1 and ten steps of 0.01 is 0.2. In the raw mode the step is taken relative to
    the size of the sum, in powers of ten (of 1000 counts, 0.01 is 10), and on a logarithmic axis it
    multiplies, 0.1 being a factor of ten.
    """
    check_series(series)
    check_outcomes(state, (index,))
    weights = state.weights(series)
    value = float(weights[index])
    if state.log_height:
        first = SMALLEST_STEP_UP if delta > 0.0 else 0.0
        value = min(value * 10.0 ** (10.0 * delta), 1e300) if value else first
    else:
        mass = total(weights) if state.mode == "raw" else 1.0
        if 0.0 < mass < math.inf:
            delta *= 10.0 ** round(math.log10(mass))
        value = float(Decimal(repr(value)) + Decimal(f"{delta:.12g}"))
    return apply(state, Edit(series, (value,), (index,)))


def set_zero(state: State, series: Series, index: int) -> State:
    """One outcome made impossible: exactly 0."""
    check_series(series)
    return apply(state, Edit(series, (0.0,), (index,)))


def normalise(state: State, series: Series | None = None) -> State:
    """P, Q or, with no series named, both divided by their sums."""
    if series is not None:
        check_series(series)
    for each in SERIES if series is None else (series,):
        weights = state.weights(each)
        if not weights.any():
            raise EditError(
                tr("{series} has no mass to normalise; make some outcome greater than 0.").format(series=LABELS[each])
            )
        if abs(total(weights) - 1.0) > SETTLED:
            state = with_weights(state, each, np.asarray(normalize(weights)))
    return state


def set_mode(state: State, mode: str) -> State:
    """What the other bars do from now on. Pins are remembered while another mode is on.

    Raises EditError when P or Q does not sum to 1 and the mode would have to rescale it.
    """
    if mode not in MODES:
        raise EditError(tr("{mode!r} is not a mode; the modes are {modes}.").format(mode=mode, modes=", ".join(MODES)))
    if mode == state.mode:
        return state
    off = [series for series in SERIES if mode != "raw" and off_balance(state, series)]
    if off:
        sums = " and ".join(
            tr("{series} sums to {total}").format(series=LABELS[s], total=localised(f"{total(state.weights(s)):.6g}"))
            for s in off
        )
        raise EditError(tr("{sums}, not 1. Normalise first.").format(sums=sums))
    return replace(state, mode=mode, tool=None)  # a tool started from weights that this mode may not allow


def toggle_pin(state: State, series: Series, index: int) -> State:
    """Pin a bar, which turns on the mode "pinned", or let it go; letting the last go turns it off."""
    check_series(series)
    check_outcomes(state, (index,))
    pin = (series, int(index))
    if state.mode != "pinned":
        return replace(set_mode(state, "pinned"), pinned=state.pinned | {pin})
    pinned = state.pinned ^ {pin}
    return replace(state, pinned=pinned, mode=mode_with(state, pinned))


def mode_with(state: State, pinned: frozenset[tuple[Series, int]]) -> str:
    """The mode once these pins are there in place of the State's: "pinned" ends with the last pin."""
    return "proportional" if state.mode == "pinned" and state.pinned and not pinned else state.mode


def swap(state: State) -> State:
    """P and Q exchanged, pins with them."""
    pinned = frozenset((other(s), i) for s, i in state.pinned)
    if np.array_equal(state.p, state.q) and pinned == state.pinned:
        return state
    return replace(state, p=state.q, q=state.p, pinned=pinned, tool=None)


def other(series: Series) -> Series:
    return "q" if series == "p" else "p"


def copy_p_to_q(state: State) -> State:
    """Q made equal to P, bit for bit."""
    return with_weights(state, "q", state.p)


def copy_q_to_p(state: State) -> State:
    """P made equal to Q, bit for bit."""
    return with_weights(state, "p", state.q)


def set_base(state: State, base: float) -> State:
    if base not in BASES:
        raise EditError(tr("The base of the logarithm can be 2, e or 10, not {base!r}.").format(base=base))
    return state if base == state.base else replace(state, base=float(base))


def toggle_log_height(state: State) -> State:
    return settle(replace(state, log_height=not state.log_height))


def set_seed(state: State, seed: Any) -> State:
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or not 0 <= seed < 2**63:
        raise EditError(tr("A seed is a whole number from 0 to 2^63 − 1, not {seed!r}.").format(seed=seed))
    return state if seed == state.seed else replace(state, seed=int(seed))


def set_title(state: State, title: str) -> State:
    title = " ".join(title.split())
    return state if title == state.title else replace(state, title=title)
