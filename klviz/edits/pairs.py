"""A pair of histograms from outside in place of the one shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from klviz.edits.bars import mode_with, normalise, settle
from klviz.state import FloatArray, State, frozen


def show_pair(
    state: State, names: Sequence[str], p: FloatArray, q: FloatArray, title: str, note: str = ""
) -> State:
    """The pair, normalised, in place of the one shown; base, snapshots and scene stay as they are.

    Pins and an adjustable tool go, since they belong to the outcomes that go. Raises EditError for a series
    without mass and StateError for weights that no State can hold.
    """
    fresh = replace(
        state, names=tuple(names), p=frozen(p), q=frozen(q), title=title, note=note, pinned=frozenset(),
        mode=mode_with(state, frozenset()), tool=None, lit=0, compare=None,
    )  # fmt: skip
    return settle(normalise(fresh))
