"""What a scene draws: a Picture made of panels, and in the panels axes, marks and readouts.

A Picture is a value. It says where things are in the units of the subject (probabilities, bits, outcomes), which
of them a hand may move (`edits`) and what a voice would say of them; one renderer gives every scene the same
mouse, keys, screen reader, sizes and export. Nothing here knows pixels, colours or a toolkit: a mark has a *role*
("p", "q", "divergence" …) and the theme gives roles their looks.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Role = Literal["p", "q", "entropy", "divergence", "gain", "cost", "ghost", "ink", "soft", "warning"]
Look = Literal["solid", "outline", "line", "tick", "dash", "dot"]  # the last two in legends
Dash = Literal["solid", "dash", "dot"]


@dataclass(frozen=True)
class Axis:
    """One side of a plot: the interval shown, its label with unit, and ticks.

    `names` puts a text under each whole number from 0 instead of numbers; `ticks` fixes positions and their texts;
    without either the renderer picks round numbers. With `log`, equal factors take equal lengths.
    """

    low: float
    high: float
    label: str = ""
    names: tuple[str, ...] | None = None
    ticks: tuple[tuple[float, str], ...] | None = None
    log: bool = False
    visible: bool = True

    def fraction(self, value: FloatArray) -> FloatArray:
        """Where values lie between the ends: 0 at `low`, 1 at `high`; −inf and +inf stay infinite."""
        if self.log:
            with np.errstate(divide="ignore"):
                scaled = np.log(value) - math.log(self.low)
            return np.asarray(scaled / (math.log(self.high) - math.log(self.low)))
        return (value - self.low) / (self.high - self.low)

    def value(self, fraction: float) -> float:
        """The value at a fraction of the way from `low` to `high`."""
        if self.log:
            return math.exp(math.log(self.low) + fraction * (math.log(self.high) - math.log(self.low)))
        return self.low + fraction * (self.high - self.low)

    def holding(self, other: Axis) -> Axis:
        """This axis, stretched so that it also shows what `other` shows: nothing jumps under a hand."""
        if self.log != other.log:
            return self
        low, high = min(self.low, other.low), max(self.high, other.high)
        same = low == self.low and high == self.high
        return self if same else Axis(low, high, self.label, self.names, self.ticks, self.log, self.visible)


def round_up(value: float) -> float:
    """The next of 1, 1.5, 2, 3, 4, 5, 6, 8 × 10ⁿ at or above a positive value: an end for an axis."""
    if not 0.0 < value < math.inf:
        return 1.0
    scale = 10.0 ** math.floor(math.log10(value))
    for step in (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0):
        if value <= step * scale:
            return step * scale
    return 10.0 * scale


@dataclass(frozen=True, eq=False)
class Bars:
    """Columns standing on `base`: one per outcome, at 0, 1, 2 … or between consecutive `edges`.

    An infinite height leaves through the roof. With `edits`, the column of outcome i may be dragged, painted,
    typed into and stepped: the wish is Edit(edits, (height,), (i,)). `say(i)` is what a screen reader hears.
    """

    heights: FloatArray
    role: Role
    look: Look = "solid"
    edges: FloatArray | None = None
    base: float = 0.0
    edits: str | None = None
    name: str = ""
    say: Callable[[int], str] | None = None
    pinned: frozenset[int] = frozenset()
    gap: float = 0.16  # share of a unit column left free


@dataclass(frozen=True, eq=False)
class Curve:
    """A line through points; NaN breaks it."""

    x: FloatArray
    y: FloatArray
    role: Role
    dash: Dash = "solid"
    width: float = 2.0


@dataclass(frozen=True, eq=False)
class Area:
    """The region between two curves over the same x."""

    x: FloatArray
    low: FloatArray
    high: FloatArray
    role: Role


@dataclass(frozen=True, eq=False)
class Points:
    """Dots of a size given at normal text size."""

    x: FloatArray
    y: FloatArray
    role: Role
    size: float = 7.0


@dataclass(frozen=True, eq=False)
class Segments:
    """Straight strokes from (x0, y0) to (x1, y1)."""

    x0: FloatArray
    y0: FloatArray
    x1: FloatArray
    y1: FloatArray
    role: Role
    dash: Dash = "solid"
    width: float = 2.0


@dataclass(frozen=True, eq=False)
class Heat:
    """A grid of values in [0, 1] shown as shades of a role, rows from the bottom, over the whole plot."""

    values: FloatArray
    role: Role


@dataclass(frozen=True, eq=False)
class Contours:
    """Lines of equal value of a grid laid over the whole plot, rows from the bottom."""

    values: FloatArray
    levels: tuple[float, ...]
    role: Role


@dataclass(frozen=True, eq=False)
class Text:
    """Words at a place, in parts of their own roles; `anchor` is the point of the text that sits there, as
    fractions from its top left. The renderer keeps it inside the plot and clear of the texts before it: it moves up or
    down, or goes if it is `optional` or finds no place."""

    x: float
    y: float
    parts: tuple[tuple[str, Role], ...]
    anchor: tuple[float, float] = (0.5, 1.0)
    strong: bool = False
    optional: bool = False


@dataclass(frozen=True, eq=False)
class Handle:
    """A point that a hand may move: x sets the first parameter named in `edits`, y the second if there is one. `label`
    is one letter or digit set inside. With `anywhere`, a press on an empty part of the plot moves it there."""

    x: float
    y: float
    edits: tuple[str, ...]
    name: str
    role: Role = "ink"
    low: tuple[float, float] = (-math.inf, -math.inf)
    high: tuple[float, float] = (math.inf, math.inf)
    say: str = ""
    label: str = ""
    anywhere: bool = False


Mark = Bars | Curve | Area | Points | Segments | Heat | Contours | Text | Handle


@dataclass(frozen=True, eq=False)
class Plot:
    """A panel with two axes and marks, drawn in order. `lit` is the outcome shown brighter, `active` the target
    that the keyboard edits, `badges` are short remarks set in the upper right corner, each with its role. A plot that
    is `aside` gives way to the others on a projector. `brief` is its title where the whole of it would be small."""

    key: str
    title: str
    x: Axis
    y: Axis
    marks: tuple[Mark, ...]
    weight: float = 1.0
    lit: int | None = None
    active: str | None = None
    badges: tuple[tuple[str, Role], ...] = ()
    legend: tuple[tuple[str, Role, Look], ...] = ()
    aside: bool = False
    brief: str = ""


@dataclass(frozen=True)
class Readout:
    """One number in words: `name` is its name in MEASURES, `spoken` what a voice calls it, `text` its digits."""

    name: str
    symbol: str
    spoken: str
    text: str
    unit: str
    role: Role = "ink"

    @property
    def called(self) -> str:
        """Its symbol and its name, once where these begin alike."""
        return self.spoken if self.spoken.startswith(self.symbol) else f"{self.symbol}   {self.spoken}"


@dataclass(frozen=True)
class Equation:
    """Two readouts that add up to a third, over a bar cut into the same two parts, on a scale of its own.

    `shares` are the lengths of the two parts as fractions of the scale; infinite means through the end.
    """

    title: str
    left: Readout
    right: Readout
    total: Readout
    shares: tuple[float, float]


@dataclass(frozen=True)
class Formula:
    """A formula in LaTeX with lines of live numbers under it; `lit` marks the line parts to emphasise."""

    latex: str
    lines: tuple[tuple[tuple[str, bool], ...], ...]


@dataclass(frozen=True)
class Facts:
    """Readouts in a row list: symbol, words, digits."""

    readouts: tuple[Readout, ...]


@dataclass(frozen=True)
class Headline:
    """A few numbers in large type, one under another: what is read from the last row of a lecture hall."""

    readouts: tuple[Readout, ...]


@dataclass(frozen=True)
class Note:
    """A sentence; `about` names the readout that it explains, with which it comes and goes."""

    text: str
    role: Role = "soft"
    about: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of short texts under a head. `sides` has a letter for each column, l or r; `roles` colours columns; the row
    `lit` is emphasised. `samples` puts the look of a mark before each row, as a legend does. The column `flexible` is
    cut to the room there is, at the beginning where it is set to the right. `readouts`, if any, has for each row the
    number that may stand alone, as on a projector."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sides: str
    roles: tuple[Role, ...] = ()
    lit: int | None = None
    samples: tuple[tuple[Role, Look], ...] = ()
    flexible: int | None = None
    readouts: tuple[Readout, ...] = ()


Item = Equation | Formula | Facts | Headline | Note | Table


@dataclass(frozen=True, eq=False)
class Numbers:
    """A panel of readouts, formulas and sentences, set one under another."""

    key: str
    items: tuple[Item, ...]
    weight: float = 1.0

    def readouts(self) -> tuple[Readout, ...]:
        """Every readout in reading order; of a table, that of the emphasised row first."""
        found: list[Readout] = []
        for item in self.items:
            if isinstance(item, Equation):
                found += [item.left, item.right, item.total]
            elif isinstance(item, Facts | Headline):
                found += item.readouts
            elif isinstance(item, Table) and item.readouts:
                lit = item.readouts[item.lit : item.lit + 1] if item.lit is not None else ()
                found += [*lit, *(readout for readout in item.readouts if readout not in lit)]
        return tuple(found)


Panel = Plot | Numbers


@dataclass(frozen=True, eq=False)
class Column:
    """Panels one above the other; columns stand side by side, sharing the width by weight."""

    panels: tuple[Panel, ...]
    weight: float = 1.0


@dataclass(frozen=True, eq=False)
class Picture:
    """All of a scene at one State."""

    title: str
    sentence: str
    columns: tuple[Column, ...]

    def panels(self) -> tuple[Panel, ...]:
        return tuple(panel for column in self.columns for panel in column.panels)

    def panel(self, key: str) -> Panel:
        return next(panel for panel in self.panels() if panel.key == key)

    def readouts(self) -> dict[str, Readout]:
        """Every number on show, by its name."""
        return {r.name: r for panel in self.panels() if isinstance(panel, Numbers) for r in panel.readouts()}
