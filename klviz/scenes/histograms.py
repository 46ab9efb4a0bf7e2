"""Both histograms, to look at and to drag, as any scene may show them."""

from __future__ import annotations

import math

import numpy as np

from klviz.core import terms
from klviz.edits import compared, off_balance, total
from klviz.numerals import format_number, format_probability
from klviz.picture import Axis, Bars, Mark, Note, Plot, Role, Text
from klviz.state import SERIES, Series, Snapshot, State
from klviz.words import tr, unit_of

LETTER = {"p": "P", "q": "Q"}


def unbalanced(state: State) -> tuple[Series, ...]:
    """The series that do not sum to 1, for which numbers have to wait."""
    return tuple(series for series in SERIES if off_balance(state, series))


def waiting(off: tuple[Series, ...]) -> Note:
    """What is said in place of numbers."""
    return Note(
        tr("The numbers wait: {which} does not sum to 1. Press N to normalise.").format(
            which=tr(" and ").join(LETTER[s] for s in off)
        ),
        "warning",
    )


def spoken_bar(state: State, series: Series, i: int) -> str:
    """A bar as a voice says it: "Q of horse 3, 0.125, adds 0.25 bits"."""
    weight = float(state.weights(series)[i])
    said = tr("{letter} of {name}, {value}").format(
        letter=LETTER[series], name=state.names[i], value=format_probability(weight)
    )
    if off_balance(state, "p") or off_balance(state, "q"):
        return said
    added = float(terms(state.p, state.q, base=state.base, normalize=True)[i])
    return tr("{bar}, adds {term} {unit} to D(P‖Q)").format(
        bar=said, term=format_number(added), unit=unit_of(state.base)
    )


def histogram_plot(state: State, off: tuple[Series, ...]) -> Plot:
    """Both histograms on one axis; the columns may be dragged."""
    marks: list[Mark] = []
    low = 0.0
    if state.log_height:
        positive = np.concatenate([w[w > 0] for w in (state.p, state.q)])
        smallest = float(positive.min()) if positive.size else 1e-3
        low = 10.0 ** math.floor(math.log10(max(min(smallest, state.top / 100), 1e-300)) - 0.01)
    behind = compared(state)
    if behind is not None:
        marks += ghosts(behind, low)
    for series in SERIES:
        marks.append(
            Bars(
                heights=state.weights(series),
                role=series,
                look="solid" if series == "p" else "outline",
                base=low,
                edits=series,
                name=LETTER[series],
                say=lambda i, s=series: spoken_bar(state, s, i),  # type: ignore[misc]
                pinned=frozenset(i for s, i in state.pinned if s == series),
            )
        )
    at = state.lit
    p, q = float(state.p[at]), float(state.q[at])
    marks.append(
        Text(
            x=float(at),
            y=max(p, q, low),
            parts=(("P " + format_probability(p), "p"), ("   ", "ink"), ("Q " + format_probability(q), "q")),
            strong=True,
        )
    )
    badges: list[tuple[str, Role]] = []
    for series in SERIES:
        said = format_number(total(state.weights(series)))
        badges.append((f"Σ {LETTER[series]} = {said}", "warning" if series in off else series))
    return Plot(
        key="histograms",
        title=tr("What happens (P) and what you believe (Q)"),
        brief=tr("P and Q"),
        x=outcome_axis(state),
        y=Axis(low, state.top, tr("probability") if not off else tr("weight"), log=state.log_height),
        marks=tuple(marks),
        weight=2.5,
        lit=at,
        active=state.active,
        badges=tuple(badges),
        legend=((tr("P happens"), "p", "solid"), (tr("Q believed"), "q", "outline")),
    )


def ghosts(snapshot: Snapshot, low: float) -> list[Mark]:
    """The compared snapshot's outlines."""
    return [
        Bars(
            weights,
            role="ghost",
            look="line",
            base=low,
            gap=0.06,
            name=tr("compared {letter}").format(letter=letter),
            say=lambda i, w=weights: format_probability(float(w[i])),  # type: ignore[misc]
        )
        for letter, weights in (("P", snapshot.p), ("Q", snapshot.q))
    ]


def outcome_axis(state: State, visible: bool = True) -> Axis:
    return Axis(-0.5, len(state.names) - 0.5, names=state.names, visible=visible)
