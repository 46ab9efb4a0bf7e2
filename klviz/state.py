"""State: one frozen snapshot of everything the user can change, and Edit: one wish to change it.

A State is never altered. The functions in `klviz.edits` take one and return another, the document keeps the
current one and its history, and every view draws whichever it is handed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from klviz.numerals import localised
from klviz.words import tr

FloatArray = NDArray[np.float64]
Series = Literal["p", "q"]
Value = float | int | str | bool | tuple[float, ...]

SERIES: tuple[Series, Series] = ("p", "q")
MODES = ("proportional", "pinned", "neighbour", "raw")
"""What the other bars do when one is moved: all scale, all but the pinned scale, the neighbour pays, nothing moves."""
BASES: tuple[float, float, float] = (2.0, math.e, 10.0)
MOST_BY_HAND = 64
MOST_OUTCOMES = 65_536
NO_PARAMS: Mapping[str, Mapping[str, Value]] = MappingProxyType({})


class StateError(ValueError):
    """A State that cannot be: the message names the field and what is wrong with it."""


def frozen(values: Iterable[float] | FloatArray) -> FloatArray:
    """A read-only float64 copy."""
    array = np.array(values if isinstance(values, np.ndarray) else list(values), dtype=np.float64)
    array.flags.writeable = False
    return array


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A pair of histograms put aside under a letter, to return to or to compare with."""

    title: str
    names: tuple[str, ...]
    p: FloatArray
    q: FloatArray

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Snapshot)
            and self.title == other.title
            and self.names == other.names
            and np.array_equal(self.p, other.p)
            and np.array_equal(self.q, other.q)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, eq=False)
class Tool:
    """A slider-driven change that is still adjustable: what it is, its settings, and the pair it started from."""

    name: str
    series: Series
    settings: tuple[tuple[str, float], ...]
    p: FloatArray
    q: FloatArray

    def setting(self, name: str) -> float:
        return dict(self.settings)[name]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Tool)
            and (self.name, self.series, self.settings) == (other.name, other.series, other.settings)
            and np.array_equal(self.p, other.p)
            and np.array_equal(self.q, other.q)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Edit:
    """One wish of the user, as a mark or a control says it: "q[3] = 0.2".

    `target` is "p", "q" or the name of a parameter of the current scene. For a series, `values[k]` is the new
    weight of outcome `indices[k]`; with `to`, the single outcome in `indices` gets its value by trading mass with
    outcome `to`. For a parameter `indices` is empty and `values` holds the parameter's new value(s).
    """

    target: str
    values: tuple[Any, ...]
    indices: tuple[int, ...] = ()
    to: int | None = None


@dataclass(frozen=True, eq=False)
class State:
    """Everything the user can change; see the fields' comments for what each may hold.

    `p` and `q` are weights: non-negative and finite, read-only, one per name. In every mode but "raw" each sums
    to 1 up to rounding; in "raw" the sums are what the user made them.
    """

    names: tuple[str, ...]
    p: FloatArray
    q: FloatArray
    title: str = ""
    note: str = ""  # where the data comes from, one line
    mode: str = "proportional"  # one of MODES
    base: float = 2.0  # of the logarithm: one of BASES
    pinned: frozenset[tuple[Series, int]] = frozenset()
    scene: str = "explore"
    params: Mapping[str, Mapping[str, Value]] = field(default_factory=lambda: NO_PARAMS)  # by scene, then by name
    seed: int = 1
    log_height: bool = False
    top: float = 1.0  # upper end of the probability axis; kept still while a hand drags
    snapshots: tuple[Snapshot | None, Snapshot | None, Snapshot | None] = (None, None, None)
    compare: int | None = None  # which snapshot is drawn behind the bars
    tool: Tool | None = None
    hidden: frozenset[str] = frozenset()  # controls, panels and numbers that a teacher keeps from the class
    active: Series = "q"  # which series the keyboard and an ambiguous click mean
    lit: int = 0  # the outcome under the pointer or the keyboard

    def __post_init__(self) -> None:
        k = len(self.names)
        if not 1 <= k <= MOST_OUTCOMES:
            raise StateError(
                tr("there are {count} outcomes; klviz shows 1 to {most}").format(count=k, most=MOST_OUTCOMES)
            )
        for series in SERIES:
            weights = self.weights(series)
            if weights.shape != (k,) or weights.dtype != np.float64:
                raise StateError(f"{series} has shape {weights.shape} and {weights.dtype}, not ({k},) and float64")
            if weights.flags.writeable:
                raise StateError(f"{series} must be read-only; use frozen(...)")
            low = weights.min()
            if not (low >= 0.0 and weights.max() < math.inf):
                bad = int(np.flatnonzero(~((weights >= 0.0) & (weights < math.inf)))[0])
                raise StateError(
                    tr("{series}[{bad}] is {value}; a weight must be finite and at least 0").format(
                        series=series, bad=bad, value=localised(str(weights[bad]))
                    )
                )
        if self.mode not in MODES:
            raise StateError(tr("mode is {mode!r}, not one of {modes}").format(mode=self.mode, modes=", ".join(MODES)))
        if self.base not in BASES:
            raise StateError(tr("base is {base!r}, not 2, e or 10").format(base=self.base))
        if self.active not in SERIES:
            raise StateError(tr("active is {active!r}, not 'p' or 'q'").format(active=self.active))
        if not 0 <= self.lit < k:
            raise StateError(tr("lit is {lit}, not an outcome from 0 to {last}").format(lit=self.lit, last=k - 1))
        if any(s not in SERIES or not 0 <= i < k for s, i in self.pinned):
            raise StateError(tr("pinned names an outcome that is not there"))
        if self.compare is not None and (self.compare not in (0, 1, 2) or self.snapshots[self.compare] is None):
            raise StateError(tr("compare names snapshot {compare!r}, which is empty").format(compare=self.compare))
        if self.seed < 0:
            raise StateError(tr("seed is {seed}; a seed is a whole number of at least 0").format(seed=self.seed))
        if not 0.0 < self.top < math.inf:
            raise StateError(tr("top is {top}; the axis needs a finite positive end").format(top=self.top))

    def weights(self, series: Series) -> FloatArray:
        return self.p if series == "p" else self.q

    def param(self, name: str, default: Value) -> Value:
        """A parameter of the current scene, or what the scene says it starts as."""
        return self.params.get(self.scene, NO_PARAMS).get(name, default)  # type: ignore[return-value]

    def with_params(self, **changes: Value) -> State:
        """This State with parameters of the current scene changed."""
        mine = MappingProxyType({**self.params.get(self.scene, {}), **changes})
        return replace(self, params=MappingProxyType({**self.params, self.scene: mine}))

    def with_weights(self, series: Series, weights: FloatArray) -> State:
        return replace(self, p=frozen(weights)) if series == "p" else replace(self, q=frozen(weights))

    def same_content(self, other: State) -> bool:
        """Whether two States differ in nothing but where the pointer or the keyboard is."""
        mine, theirs = (
            {k: v for k, v in vars(s).items() if k not in ("p", "q", "lit", "active")} for s in (self, other)
        )
        return mine == theirs and np.array_equal(self.p, other.p) and np.array_equal(self.q, other.q)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, State) or (self.active, self.lit) != (other.active, other.lit):
            return False
        return self.same_content(other)

    __hash__ = None  # type: ignore[assignment]
