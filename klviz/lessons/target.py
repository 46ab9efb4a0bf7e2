"""The picture of a target: two measures against each other, where they should be, where they are, and the way there.

Regions are looked for on a lattice of values of the two measures. What a condition says of anything else is no part of
the picture; the list of its parts tells that.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from klviz.core import measure_named
from klviz.lessons.conditions import Condition, UndefinedError, worth
from klviz.lessons.lesson import Step, Target
from klviz.lessons.reach import Reach
from klviz.lessons.tree import (
    Arithmetic,
    Call,
    Comparison,
    Joined,
    MeasureOf,
    Minus,
    Node,
    Not,
    Number,
    Truth,
)
from klviz.numerals import format_number
from klviz.picture import (
    Area,
    Axis,
    Bars,
    Column,
    Curve,
    FloatArray,
    Handle,
    Mark,
    Panel,
    Picture,
    Plot,
    Points,
    Role,
    Text,
)
from klviz.state import State
from klviz.words import tr, unit_of

KEY = "target"
LATTICE = 241  # values of each measure at which the regions are looked at
LONGEST_TRAIL = 600
BoolArray = NDArray[np.bool_]
Pair = tuple[float, float]


class ElsewhereError(Exception):
    """An expression that speaks of something other than the two measures."""


def sum_rule(x: FloatArray, y: FloatArray, base: float) -> BoolArray:
    """H(P, Q) < H(P)."""
    return y < x


def pinsker(x: FloatArray, y: FloatArray, base: float) -> BoolArray:
    """D < 2·TV² / ln base."""
    return y < 2.0 * x**2 / math.log(base)


def hellinger_and_variation(x: FloatArray, y: FloatArray, base: float) -> BoolArray:
    """TV < H² or TV > H·√2."""
    return (y < x**2) | (y > math.sqrt(2.0) * x)


def divergence_and_chi(x: FloatArray, y: FloatArray, base: float) -> BoolArray:
    """χ² < base^D − 1."""
    return y < base**x - 1.0


BOUNDS: Mapping[tuple[str, str], tuple[Callable[[FloatArray, FloatArray, float], BoolArray], str]] = {
    ("h_p", "ce_pq"): (sum_rule, "H(P,Q) ≥ H(P)"),
    ("h_q", "ce_qp"): (sum_rule, "H(Q,P) ≥ H(Q)"),
    ("tv", "kl_pq"): (pinsker, "Pinsker"),
    ("tv", "kl_qp"): (pinsker, "Pinsker"),
    ("hellinger", "tv"): (hellinger_and_variation, "H² ≤ TV ≤ √2·H"),
    ("kl_pq", "chi2_pq"): (divergence_and_chi, "D(P‖Q) ≤ log(1 + χ²)"),
    ("kl_qp", "chi2_qp"): (divergence_and_chi, "D(Q‖P) ≤ log(1 + χ²)"),
}
"""Where no pair of distributions can be, by the two measures, and the inequality in signs."""


@dataclass(frozen=True)
class TargetPlot:
    """The panel of one step's target. Its regions are found once; `plot` adds where the pair is and came from."""

    step: Step
    target: Target

    def point(self, state: State) -> Pair | None:
        """The two measures of a State, infinite perhaps; None while P or Q does not sum to 1."""
        try:
            x, y = (float(worth(MeasureOf(name), state, self.step.base)) for name in (self.target.x, self.target.y))
        except UndefinedError:
            return None
        return x, y

    def plot(self, state: State, trail: Sequence[Pair] = ()) -> Plot:
        symbols = [measure_named(name).symbol for name in (self.target.x, self.target.y)]
        x, y = (
            Axis(0.0, high, label_of(name, self.step.base))
            for name, high in ((self.target.x, self.target.x_high), (self.target.y, self.target.y_high))
        )
        here = self.point(state)
        marks: list[Mark] = [*self.regions]
        badges: tuple[tuple[str, Role], ...] = ()
        if len(trail) > 1:
            way = np.array(trail[-LONGEST_TRAIL:], dtype=np.float64)
            marks.append(Curve(np.minimum(way[:, 0], x.high), np.minimum(way[:, 1], y.high), "ink", width=1.6))
        if here is not None:
            shown = min(here[0], x.high), min(here[1], y.high)
            marks.append(Points(np.array([shown[0]]), np.array([shown[1]]), "ink", size=11.0))
            below = shown[1] > 0.8 * y.high  # where there is no room over the point
            for symbol, value, line in zip(symbols, here, (-0.5, -1.6) if below else (2.5, 1.4), strict=True):
                said = f"{symbol} {format_number(value)}"  # one over the other, which reaches a target seldom
                marks.append(Text(*shown, ((said, "ink"),), (0.5, line), strong=True))
            if here != shown:
                badges = ((tr("beyond the picture"), "warning"),)
        title = tr("The target: {x} across, {y} up").format(x=symbols[0], y=symbols[1])
        return Plot(KEY, title, x, y, (*marks, *self.words), badges=badges)

    @cached_property
    def lattice(self) -> dict[str, FloatArray]:
        """The values of the two measures, the first along the columns, the second up the rows."""
        across = np.linspace(0.0, self.target.x_high, LATTICE)
        up = np.linspace(0.0, self.target.y_high, LATTICE)
        return {self.target.x: across[None, :], self.target.y: up[:, None]}

    @cached_property
    def wanted(self) -> BoolArray:
        """Where all holds that the condition says of the two measures."""
        found = np.ones((LATTICE, LATTICE), dtype=bool)
        spoken = False
        for part in () if self.step.condition is None else self.step.condition.parts():
            try:
                found &= truth(part.tree, self.lattice)
                spoken = True
            except ElsewhereError:
                continue
        return found if spoken else np.zeros_like(found)

    @cached_property
    def impossible(self) -> tuple[BoolArray, str]:
        """Where no pair can be that this step allows, and the inequality that says so if one of `BOUNDS` does."""
        x, y = self.lattice[self.target.x], self.lattice[self.target.y]
        reach = Reach(self.step.start, self.step.editable, self.step.base)
        found = np.zeros((LATTICE, LATTICE), dtype=bool)
        words = ""
        for name, values in ((self.target.x, x), (self.target.y, y)):
            low, high = reach.of_measure(name)
            found |= (values < low - 1e-9) | (values > high + 1e-9)
        for names, (one, other) in (((self.target.x, self.target.y), (x, y)), ((self.target.y, self.target.x), (y, x))):
            if names in BOUNDS:
                rule, words = BOUNDS[names]
                found |= rule(one, other, self.step.base)
        return found, words

    @cached_property
    def regions(self) -> tuple[Mark, ...]:
        ends = self.target.x_high, self.target.y_high
        impossible, _ = self.impossible
        return (
            *areas(impossible, ends, "ghost"),
            *(2 * tuple(areas(self.wanted & ~impossible, ends, "divergence"))),  # twice, and so darker
        )

    @cached_property
    def words(self) -> tuple[Text, ...]:
        """What the regions are, where they are widest."""
        impossible, rule = self.impossible
        forbidden = tr("impossible: {rule}").format(rule=rule) if rule else tr("impossible here")
        found = []
        told: tuple[tuple[BoolArray, str, Role], ...] = (
            (self.wanted & ~impossible, tr("target"), "divergence"),
            (impossible, forbidden, "soft"),
        )
        for region, said, role in told:
            if region.any():
                across, up = middle_of(region)
                if role != "soft":  # over the region, which may be smaller than the word
                    up = float(np.flatnonzero(region[:, round(across * (LATTICE - 1))])[-1]) / (LATTICE - 1)
                at = across * self.target.x_high, up * self.target.y_high
                found.append(Text(at[0], at[1], ((said, role),), (0.5, 0.5 if role == "soft" else 1.0), role != "soft"))
        return tuple(found)


def target_plot(step: Step) -> TargetPlot | None:
    return None if step.target is None else TargetPlot(step, step.target)


def label_of(name: str, base: float) -> str:
    """A measure on an axis: its symbol and unit."""
    measure = measure_named(name)
    return f"{measure.symbol} [{unit_of(base)}]" if measure.unit == "information" else measure.symbol


def with_target(picture: Picture, plot: Plot) -> Picture:
    """The picture with the target under what a hand may move; what else is drawn there gives way."""
    columns: list[Column] = []
    placed = False
    for column in picture.columns:
        kept: tuple[Panel, ...] = tuple(p for p in column.panels if not isinstance(p, Plot) or movable(p))
        if not placed and any(isinstance(panel, Plot) for panel in kept):
            weights = sum(panel.weight for panel in kept)
            kept, placed = (*kept, replace(plot, weight=1.5 * weights)), True
        if kept:
            columns.append(replace(column, panels=kept))
    if not placed:
        columns.insert(0, Column((plot,), 1.5))
    return replace(picture, columns=tuple(columns))


def movable(plot: Plot) -> bool:
    return any(isinstance(mark, Handle) or (isinstance(mark, Bars) and mark.edits) for mark in plot.marks)


# Regions


def truth(node: Node, known: Mapping[str, FloatArray]) -> BoolArray:
    """Where something holds; raises ElsewhereError where that depends on other things than `known`."""
    match node:
        case Truth(value):
            return np.array(value)
        case Not(of):
            return ~truth(of, known)
        case Joined(word, parts):
            each = [truth(part, known) for part in parts]
            combine = np.logical_and if word == "and" else np.logical_or
            return np.asarray(combine.reduce(np.broadcast_arrays(*each)))
        case Call("near", (what, aim, room)):
            return np.abs(number(what, known) - number(aim, known)) <= number(room, known)
        case Comparison(first, rest):
            found: BoolArray = np.array(True)
            left = number(first, known)
            for sign, node_after in rest:
                right = number(node_after, known)
                found = found & COMPARED[sign](left, right)
                left = right
            return found
    raise ElsewhereError


COMPARED: Mapping[str, Callable[[FloatArray, FloatArray], BoolArray]] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
FUNCTIONS: Mapping[str, Callable[..., FloatArray]] = {
    "abs": np.abs,
    "sqrt": np.sqrt,
    "log2": np.log2,
    "ln": np.log,
    "log10": np.log10,
    "min": lambda *each: np.minimum.reduce(np.broadcast_arrays(*each)),
    "max": lambda *each: np.maximum.reduce(np.broadcast_arrays(*each)),
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": np.power,
}


def number(node: Node, known: Mapping[str, FloatArray]) -> FloatArray:
    match node:
        case Number(value):
            return np.array(value)
        case MeasureOf(name) if name in known:
            return known[name]
        case Minus(of):
            return -number(of, known)
        case Arithmetic(function, left, right):
            arguments: tuple[Node, ...] = (left, right)
        case Call(function, arguments) if function in FUNCTIONS:
            pass
        case _:
            raise ElsewhereError
    with np.errstate(all="ignore"):
        return np.asarray(FUNCTIONS[function](*(number(each, known) for each in arguments)))


def areas(region: BoolArray, ends: Pair, role: Role) -> Iterator[Area]:
    """A region of the lattice as areas: for each stretch of columns, one between its lower and its upper edge."""
    rows = region.shape[0]
    padded = np.zeros((rows + 2, region.shape[1]), dtype=np.int8)
    padded[1:-1] = region
    steps = np.diff(padded, axis=0)
    starts = [np.flatnonzero(steps[:, c] == 1) for c in range(region.shape[1])]
    stops = [np.flatnonzero(steps[:, c] == -1) - 1 for c in range(region.shape[1])]
    dx, dy = (end / (LATTICE - 1) for end in ends)
    for layer in range(max(map(len, starts), default=0)):
        has = np.array([len(each) > layer for each in starts])
        for first, last in stretches(has):
            columns = range(first, last + 1)
            x = np.array([c * dx for c in columns])
            low = np.array([starts[c][layer] * dy for c in columns])
            high = np.array([stops[c][layer] * dy for c in columns])
            if x.size == 1 or (low == high).all():  # thinner than the lattice sees
                x = np.array([x[0] - dx / 2, *x, x[-1] + dx / 2])
                low, high = (np.array([v[0], *v, v[-1]]) for v in (low - dy / 2, high + dy / 2))
            yield Area(x, low, high, role)


def stretches(flags: BoolArray) -> list[tuple[int, int]]:
    """First and last index of each run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def middle_of(region: BoolArray) -> Pair:
    """A place in a region, as fractions of the two axes: the middle of the longest stretch in its middle row."""
    rows = np.flatnonzero(region.any(axis=1))
    row = int(rows[rows.size // 2])
    first, last = max(stretches(region[row]), key=lambda run: run[1] - run[0])
    return (first + last) / 2 / (LATTICE - 1), row / (LATTICE - 1)


def speaks_of(condition: Condition, target: Target) -> bool:
    """Whether any part of a condition can be drawn as a region of the target's picture."""
    known = {target.x: np.zeros((1, 1)), target.y: np.zeros((1, 1))}
    for part in condition.parts():
        try:
            truth(part.tree, known)
        except ElsewhereError:
            continue
        return True
    return False
