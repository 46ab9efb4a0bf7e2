"""Fit: covering or seeking. One P, two losses side by side, and what each makes Q do."""

from __future__ import annotations

import math
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from klviz.edits import off_balance
from klviz.fitting import Branch, Problem, best, onset, two_bells
from klviz.numerals import localised
from klviz.picture import (
    Axis,
    Bars,
    Column,
    Curve,
    Dash,
    Handle,
    Mark,
    Note,
    Numbers,
    Picture,
    Plot,
    Points,
    Role,
    Segments,
    Text,
)
from klviz.scenes.fit_numbers import items, name_of, places
from klviz.scenes.fit_plots import fit_plot, spoken_bar, way_plot
from klviz.scenes.fit_task import PARAMETERS, after, end, number, stepped, task_of
from klviz.scenes.histograms import waiting
from klviz.scenes.scene import Clock
from klviz.state import State
from klviz.words import tr

__all__ = ["CLOCK", "PARAMETERS", "picture"]


def picture(state: State) -> Picture:
    """P, its best fits under two losses, the ways there, and the numbers."""
    task = task_of(state)
    sentence = tr("Drag P's bells, drop Q on a plane below, press play: two losses learn from the same P.")
    if task is None:
        return Picture(
            tr("Fit"), sentence, (Column((histogram_alone(state),), 1.6), Column((Numbers("numbers", (why(state),)),)))
        )
    sides = [Column((fit_plot(state, task, n), way_plot(state, task, n)), 1.0) for n in range(2)]
    third: tuple[Plot | Numbers, ...] = (Numbers("numbers", items(state, task), 1.7),)
    if task.source == "pair" and task.one:
        third = (onset_plot(state, task.problems[1]), *third)
    return Picture(tr("Fit"), sentence, (*sides, Column(third, 0.92)))


def onset_plot(state: State, problem: Problem) -> Plot:
    """Where a loss puts its bell as the two bells of P part: strong where it wins, dashed where it is an optimum only,
    dotted where it is a saddle."""
    d = number(state, "d")
    low, high = -5.4, 5.4
    marks: list[Mark] = [upright(d, low, high, "p"), *branches(problem)]
    found = onset(problem.loss, problem.order)
    marks += [upright(at, low, high, "soft") for at in (found.appears, found.wins) if math.isfinite(at)]
    if math.isfinite(found.appears):
        marks.append(Text(found.appears, high, ((localised(f"{found.appears:.2f}"), "soft"),), anchor=(1.0, 0.0)))
    if math.isfinite(found.wins):
        marks.append(Text(found.wins, high, ((places(found.wins), "soft"),), anchor=(0.0, 0.0)))
    optima = best(two_bells(d), problem)
    for each in reversed(optima):
        strong = each.value - optima[0].value < 1e-9
        marks.append(Points(np.array([d]), np.array(each.theta[:1]), "q", 12.0 if strong else 8.0))
    marks.append(Handle(d, low + 0.8, ("d",), tr("separation d"), "p", (0.0, low), (5.0, low), label="d"))
    return Plot(
        key="onset",
        title=tr("Best μ by d: {loss}").format(loss=name_of(problem)),
        brief=tr("Best μ by d"),
        x=Axis(0.0, 5.0, tr("separation d")),
        y=Axis(low, high, "μ"),
        marks=tuple(marks),
    )


def upright(at: float, low: float, high: float, role: Role) -> Segments:
    x = np.array([at])
    return Segments(x, np.array([low]), x, np.array([high]), role, "solid" if role == "p" else "dot", 1.4)


@lru_cache(maxsize=16)
def branches(problem: Problem) -> tuple[Mark, ...]:
    """The bifurcation diagram's lines."""
    found = onset(problem.loss, problem.order)
    wins = found.mode.value < found.broad.value
    marks: list[Mark] = []
    for sign in (1.0, -1.0):
        saddle, mode = found.saddle, found.mode
        marks.append(Curve(saddle.d, sign * saddle.mu, "ghost", "dot", 1.5))
        marks += strokes(mode, wins, sign)
    return (*marks, *strokes(found.broad, ~wins, 1.0))


def strokes(branch: Branch, wins: NDArray[np.bool_], sign: float) -> list[Mark]:
    """A branch's line: strong where it wins, dashed where it is an optimum only."""
    looks: tuple[tuple[NDArray[np.bool_], Dash, float], ...] = ((~wins, "dash", 1.8), (wins, "solid", 3.5))
    return [
        Curve(branch.d, np.where(there & branch.stable, sign * branch.mu, np.nan), "q", dash, width)
        for there, dash, width in looks
    ]


def why(state: State) -> Note:
    if off_balance(state, "p"):
        return waiting(("p",))
    return Note(tr("A fit needs at least two outcomes."), "warning")


def histogram_alone(state: State) -> Plot:
    say = partial(spoken_bar, state)
    return Plot(
        key="left_fit",
        title=tr("What happens (P)"),
        x=Axis(-0.5, len(state.names) - 0.5, names=state.names),
        y=Axis(0.0, state.top, tr("weight")),
        marks=(Bars(state.p, "p", edits="p", name="P", say=say),),
    )


CLOCK = Clock("step", end, after, stepped, "Watch it learn")
