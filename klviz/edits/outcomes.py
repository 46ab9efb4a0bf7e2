"""Adding, removing, renaming, moving and merging outcomes, and putting pairs aside.

Pins and the lit outcome go with the outcome they belong to. A change of the outcomes puts the tool away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from klviz.edits.bars import (
    LABELS,
    EditError,
    IndexArray,
    check_outcomes,
    mode_with,
    off_balance,
    shared,
    total,
    with_weights,
)
from klviz.state import MOST_BY_HAND, SERIES, FloatArray, Series, Snapshot, State, frozen
from klviz.words import tr

FEWEST = 2
LONGEST_NAME = 200


def add_outcome(state: State, name: str | None = None, after: int | None = None) -> State:
    """A new outcome of weight 0 in P and Q, after the one given or at the end, named like its neighbour.

    Raises EditError beyond 64 outcomes and for a name that is taken.
    """
    k = len(state.names)
    if k >= MOST_BY_HAND:
        raise EditError(
            tr("By hand there can be at most {most} outcomes; there are {count}.").format(most=MOST_BY_HAND, count=k)
        )
    at = k - 1 if after is None else int(check_outcomes(state, (after,))[0])
    name = fresh_name(state, at) if name is None else checked_name(state, name)
    order: list[int | None] = list(range(k))
    order.insert(at + 1, None)
    return arranged(state, order, name)


def remove_outcome(state: State, index: int) -> State:
    """One outcome less. Its mass goes to the others in their ratios (not to pinned ones), or with it if raw.

    Raises EditError when it holds all the mass and when there would be fewer than two outcomes.
    """
    return without(state, check_outcomes(state, (index,)))


def without(state: State, gone: IndexArray) -> State:
    k = len(state.names)
    if k - gone.size < FEWEST:
        raise EditError(tr("There must be at least {fewest} outcomes.").format(fewest=FEWEST))
    left = np.setdiff1d(np.arange(k), gone)
    for series in SERIES:
        weights = state.weights(series)
        if not weights[left].any():
            what = state.names[gone[0]] if gone.size == 1 else tr("What would be removed")
            raise EditError(
                tr("{what} has all the mass of {series}; move it elsewhere first.").format(
                    what=what, series=LABELS[series]
                )
            )
        if state.mode != "raw" and weights[gone].any():
            state = with_weights(state, series, shared(state, series, gone, np.zeros(gone.size)))
    return arranged(state, left.tolist())


def rename_outcome(state: State, index: int, name: str) -> State:
    """Another name. Raises EditError for one that is taken or empty."""
    index = int(check_outcomes(state, (index,))[0])
    if " ".join(name.split()) == state.names[index]:
        return state
    name = checked_name(state, name)
    return replace(state, names=(*state.names[:index], name, *state.names[index + 1 :]), tool=None)


def move_outcome(state: State, index: int, to: int) -> State:
    """One outcome moved so that it becomes number `to`; those between make room."""
    check_outcomes(state, (index, to))
    if index == to:
        return state
    order: list[int | None] = list(range(len(state.names)))
    order.insert(to, order.pop(index))
    return arranged(state, order)


def merge_outcomes(state: State, indices: Sequence[int]) -> State:
    """Several outcomes made one, in the place of the first: masses added, names joined by "+".

    The merged bar is pinned if all of them were. Raises EditError for fewer than two outcomes and when fewer
    than two would be left.
    """
    if not indices:
        raise EditError(tr("Choose at least two outcomes to merge."))
    parts = sorted(set(check_outcomes(state, indices).tolist()))
    if len(parts) < 2:
        raise EditError(tr("Choose at least two outcomes to merge."))
    if len(state.names) - len(parts) + 1 < FEWEST:
        raise EditError(tr("There must be at least {fewest} outcomes.").format(fewest=FEWEST))
    first = parts[0]
    gone = set(parts[1:])
    left: list[int | None] = [i for i in range(len(state.names)) if i not in gone]
    merged = arranged(state, left)
    name = "+".join(state.names[i] for i in parts)
    if len(name) > LONGEST_NAME:
        name = f"{state.names[first][: LONGEST_NAME // 2]}+{len(parts) - 1} more"
    if name in merged.names:
        name = numbered(name + " ", 2, set(merged.names))
    pinned = set(merged.pinned)
    weights: dict[Series, FloatArray] = {}
    for series in SERIES:
        weights[series] = merged.weights(series).copy()
        weights[series][first] = total(state.weights(series)[parts])
        if not all((series, i) in state.pinned for i in parts):
            pinned.discard((series, first))
    if not all(np.isfinite(w).all() for w in weights.values()):
        raise EditError(tr("These weights are too large to be added; normalise first."))
    names = (*merged.names[:first], name, *merged.names[first + 1 :])
    lit = first if state.lit in parts else merged.lit
    p, q = frozen(weights["p"]), frozen(weights["q"])
    kept = frozenset(pinned)
    return replace(merged, names=names, p=p, q=q, lit=lit, pinned=kept, mode=mode_with(state, kept))


def set_count(state: State, k: int) -> State:
    """As many outcomes as wished: added at the end with weight 0, or removed from the end.

    Raises EditError outside 2 to 64, unless it is fewer than there are, and when no mass would stay.
    """
    if k < FEWEST or (k > MOST_BY_HAND and k > len(state.names)):
        raise EditError(
            tr("By hand there can be {fewest} to {most} outcomes, not {count}.").format(
                fewest=FEWEST, most=MOST_BY_HAND, count=k
            )
        )
    while len(state.names) < k:
        state = add_outcome(state)
    return without(state, np.arange(k, len(state.names))) if k < len(state.names) else state


def arranged(state: State, order: Sequence[int | None], name: str = "") -> State:
    """The outcomes in another order, some left out; None stands for a new one with this name."""
    place = {old: new for new, old in enumerate(order) if old is not None}
    old = np.array([-1 if i is None else i for i in order])
    p, q = (np.where(old < 0, 0.0, state.weights(series)[old]) for series in SERIES)
    pinned = frozenset((s, place[i]) for s, i in state.pinned if i in place)
    return replace(
        state,
        names=tuple(name if i is None else state.names[i] for i in order),
        p=frozen(p),
        q=frozen(q),
        lit=place.get(state.lit, min(state.lit, len(order) - 1)),
        pinned=pinned,
        mode=mode_with(state, pinned),
        tool=None,
    )


def checked_name(state: State, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise EditError(tr("An outcome needs a name."))
    if len(name) > LONGEST_NAME:
        raise EditError(
            tr("A name can have {most} characters, not {count}.").format(most=LONGEST_NAME, count=len(name))
        )
    if name in state.names:
        raise EditError(tr("There is already an outcome called {name}.").format(name=name))
    return name


def fresh_name(state: State, near: int) -> str:
    """A free name that goes on from its neighbour's: "horse 9" after "horse 8", "c" after "b"."""
    taken = set(state.names)
    name = state.names[near]
    if len(name) == 1 and name.isascii() and name.isalpha():
        last = "z" if name.islower() else "Z"
        for code in range(ord(name) + 1, ord(last) + 1):
            if chr(code) not in taken:
                return chr(code)
    found = re.fullmatch(r"(.*?)([0-9]{1,9})", name)
    return (
        numbered(found[1], int(found[2]) + 1, taken)
        if found
        else numbered(tr("outcome {number}").partition("{")[0], len(taken) + 1, taken)
    )


def numbered(stem: str, number: int, taken: set[str]) -> str:
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def store(state: State, slot: int) -> State:
    """The pair put aside as snapshot A, B or C (0, 1 or 2)."""
    check_slot(slot)
    kept = Snapshot(state.title, state.names, state.p, state.q)
    if state.snapshots[slot] == kept:
        return state
    a, b, c = (kept if i == slot else there for i, there in enumerate(state.snapshots))
    return replace(state, snapshots=(a, b, c))


def recall(state: State, slot: int) -> State:
    """The pair of a snapshot again. Pins stay if the outcomes are the same; a raw pair turns on raw mode."""
    kept = filled(state, slot)
    same = kept.names == state.names
    if same and np.array_equal(kept.p, state.p) and np.array_equal(kept.q, state.q) and kept.title == state.title:
        return state
    pinned = state.pinned if same else frozenset()
    back = replace(
        state,
        names=kept.names,
        p=kept.p,
        q=kept.q,
        title=kept.title,
        note=state.note if kept.title == state.title else "",
        lit=min(state.lit, len(kept.names) - 1),
        pinned=pinned,
        mode=mode_with(state, pinned),
        tool=None,
    )
    return replace(back, mode="raw") if any(off_balance(back, series) for series in SERIES) else back


def compare(state: State, slot: int | None) -> State:
    """Show a snapshot behind the bars, or none."""
    if slot is not None:
        filled(state, slot)
    return state if slot == state.compare else replace(state, compare=slot)


def compared(state: State) -> Snapshot | None:
    """The snapshot behind the bars, outcome by outcome.

    Outcomes are matched by name, or by place where a name is not found; one that the snapshot does not have
    has weight 0 there.
    """
    kept = None if state.compare is None else state.snapshots[state.compare]
    if kept is None or kept.names == state.names:
        return kept
    there = {name: i for i, name in enumerate(kept.names)}
    here = set(state.names)
    place = np.full(len(state.names), -1)
    for i, name in enumerate(state.names):
        if name in there:
            place[i] = there[name]
        elif i < len(kept.names) and kept.names[i] not in here:
            place[i] = i
    p, q = (frozen(np.where(place < 0, 0.0, weights[place])) for weights in (kept.p, kept.q))
    return Snapshot(kept.title, state.names, p, q)


def filled(state: State, slot: int) -> Snapshot:
    check_slot(slot)
    kept = state.snapshots[slot]
    if kept is None:
        raise EditError(tr("Snapshot {letter} is empty.").format(letter="ABC"[slot]))
    return kept


def check_slot(slot: int) -> None:
    if slot not in (0, 1, 2):
        raise EditError(tr("The snapshots are 0, 1 and 2."))
