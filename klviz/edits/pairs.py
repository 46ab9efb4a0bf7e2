"""Another pair of histograms in place of the one shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from klviz.edits.bars import EditError, highest, mode_with, nice_top, normalise, settle
from klviz.state import FloatArray, State, StateError, frozen
from klviz.words import tr


def show_pair(
    state: State,
    names: Sequence[str],
    p: FloatArray | Iterable[float],
    q: FloatArray | Iterable[float],
    title: str = "",
    note: str = "",
) -> State:
    """Other weights over other outcomes; mode, base, snapshots, scene and seed stay as they are.

    In the raw mode counts stay counts, in the others they become relative frequencies. Pins and an adjustable
    tool go, since they belong to the outcomes that go, and so does the snapshot behind the bars unless the
    outcomes are the same. Raises EditError for weights that cannot be shown, saying which.
    """
    names = tuple(names)
    try:
        shown = replace(
            state,
            names=names,
            p=frozen(p),
            q=frozen(q),
            title=title,
            note=note,
            lit=0,
            pinned=frozenset(),
            mode=mode_with(state, frozenset()),
            compare=state.compare if names == state.names else None,
            tool=None,
        )
    except StateError as error:
        raise EditError(tr("This pair cannot be shown: {error}.").format(error=error)) from error
    if shown.mode != "raw":
        shown = normalise(shown)
    return settle(replace(shown, top=nice_top(highest(shown))))
