"""Whether a condition can be met at all, as far as that can be told cheaply: every number as an interval.

A probability that may be edited lies between 0 and 1, a measure between its limits, what may not be edited is what it
is. A condition that is false for all numbers in the intervals can never be met; the converse is not claimed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from klviz.core import measure_named
from klviz.lessons.changes import Editable
from klviz.lessons.conditions import Condition, UndefinedError, calculated, called, comparison, param_of, worth
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
    Outcome,
    OverSeries,
    Param,
    Truth,
    Variable,
    Words,
)
from klviz.scenes import SCENES
from klviz.state import MOST_BY_HAND, SERIES, Series, State

Range = tuple[float, float]
ANYTHING: Range = (-math.inf, math.inf)
OF_ONE = {"h_p": "p", "perplexity_p": "p", "h_q": "q", "perplexity_q": "q"}
ABOVE = {"ce_pq": ("p", "h_p"), "ce_qp": ("q", "h_q")}  # cross-entropies are never below the entropy of what happens

FINITE = {"kl_pq": "q", "kl_qp": "p", "ce_pq": "q", "ce_qp": "p"}
"""Divergences and cross-entropies, each with the series whose smallest probability bounds it."""


def reachable(condition: Condition, start: State, editable: Editable) -> bool:
    """False only if no edit that is allowed can make the condition hold."""
    return Reach(start, editable, condition.base).truth(condition.tree) is not False


@dataclass(frozen=True)
class Reach:
    """A State and what may become of it."""

    state: State
    editable: Editable
    base: float

    def truth(self, node: Node) -> bool | None:
        """Whether something holds, if that is so wherever the State is taken."""
        match node:
            case Truth(value):
                return value
            case Not(of):
                found = self.truth(of)
                return None if found is None else not found
            case Joined(word, parts):
                each = [self.truth(part) for part in parts]
                decisive = word == "or"
                if decisive in each:
                    return decisive
                return None if None in each else not decisive
            case Comparison(first, rest):
                nodes = (first, *(node for _, node in rest))
                pairs = [self.compared(a, sign, b) for a, (sign, b) in zip(nodes, rest, strict=False)]
                if False in pairs:
                    return False
                return None if None in pairs else True
            case Call("near", (what, aim, room)):
                (low, high), (least, most), (_, widest) = (self.range(each) for each in (what, aim, room))
                return False if low - most > widest or least - high > widest else None
        return None

    def compared(self, left: Node, sign: str, right: Node) -> bool | None:
        if left.kind == "text" or right.kind == "text" or "either" in (left.kind, right.kind):
            texts = self.fixed(left), self.fixed(right)
            if None not in texts and any(isinstance(each, str) for each in texts):
                return comparison(sign, texts[0], texts[1])  # type: ignore[arg-type]
            if left.kind == "text" or right.kind == "text":
                return None
        (low, high), (least, most) = self.range(left), self.range(right)
        match sign:
            case ">" | ">=":
                (low, high), (least, most), sign = (least, most), (low, high), sign.replace(">", "<")
        if sign == "<":
            return False if low >= most else True if high < least else None
        if sign == "<=":
            return False if low > most else True if high <= least else None
        apart = low > most or high < least
        same = low == high == least == most
        if sign == "==":
            return False if apart else True if same else None
        return True if apart else False if same else None

    def fixed(self, node: Node) -> float | str | None:
        """The value of what no edit can change."""
        if isinstance(node, Param) and self.editable.allows(node.name):
            return None
        try:
            return worth(node, self.state, self.base) if isinstance(node, Param | Words | Number) else None
        except UndefinedError:
            return None

    def range(self, node: Node) -> Range:
        match node:
            case Number(value):
                return value, value
            case MeasureOf(name):
                return self.of_measure(name)
            case Outcome(series, _):
                return self.of_weights(node, series, 0.0, 1.0)
            case OverSeries(function, series):
                even = 1.0 / len(self.state.names)
                low, high = {"sum": (1.0, 1.0), "min": (0.0, even), "max": (even, 1.0)}[function]
                return self.of_weights(node, series, low * (1.0 - 1e-9), high * (1.0 + 1e-9))
            case Variable(name):
                bounds = {"base": (2.0, 10.0), "seed": (0.0, 2.0**63), "outcomes": (1.0, float(MOST_BY_HAND))}
                return bounds[name] if self.editable.allows(name) else self.exact(node)
            case Param(name):
                return self.of_param(node, name)
            case Minus(of):
                low, high = self.range(of)
                return -high, -low
            case Arithmetic(sign, left, right):
                return self.of_arithmetic(sign, self.range(left), self.range(right))
            case Call(function, arguments) if function in ("min", "max", "abs", "log2", "ln", "log10", "sqrt"):
                return self.of_call(function, [self.range(each) for each in arguments])
        return ANYTHING

    def exact(self, node: Node) -> Range:
        try:
            value = float(worth(node, self.state, self.base))
        except UndefinedError:
            return ANYTHING
        return value, value

    def loose(self) -> bool:
        """Whether sums need not be 1, or the outcomes may change."""
        return self.state.mode == "raw" or self.editable.allows("mode") or self.editable.allows("outcomes")

    def of_weights(self, node: Node, series: Series, low: float, high: float) -> Range:
        if not self.editable.allows(series) and not self.editable.allows("outcomes"):
            return self.exact(node)
        return (0.0, math.inf) if self.loose() else (low, high)

    def of_measure(self, name: str) -> Range:
        moved = [series for series in SERIES if self.editable.allows(series) or self.editable.allows("outcomes")]
        if not {*OF_ONE.get(name, "pq")} & {*moved}:
            return self.exact(MeasureOf(name))
        count = MOST_BY_HAND if self.editable.allows("outcomes") else len(self.state.names)
        low, high = measure_named(name).limits(count, self.base)
        if name in FINITE and FINITE[name] not in moved:  # no more than the rarest outcome of what stays costs
            rarest = float(self.state.weights(FINITE[name]).min())  # type: ignore[arg-type]
            if rarest > 0.0 and not self.loose():
                high = min(high, -math.log(rarest) / math.log(self.base))
        happens, least = ABOVE.get(name, ("", ""))
        if happens and happens not in moved:
            low = max(low, self.exact(MeasureOf(least))[0])
        return low * (1.0 - 1e-12), high * (1.0 + 1e-12)

    def of_param(self, node: Node, name: str) -> Range:
        if not self.editable.allows(name):
            try:
                value = param_of(self.state, name)
            except UndefinedError:
                return ANYTHING
            return ANYTHING if isinstance(value, str) else (float(value), float(value))
        scene = next((each for each in SCENES if each.key == self.state.scene), None)
        found = [] if scene is None else [each for each in scene.parameters if each.name == name]
        if not found or found[0].choices or callable(found[0].high):
            return ANYTHING
        return found[0].low, found[0].top(self.state)

    def of_arithmetic(self, sign: str, left: Range, right: Range) -> Range:
        if sign == "/" and right[0] <= 0.0 <= right[1] and right != (0.0, 0.0):
            return ANYTHING
        if sign == "^" and not (left[0] >= 0.0 and (right[0] == right[1] or left[0] == left[1])):
            return ANYTHING
        return ends(lambda a, b: calculated(sign, a, b), left, right)

    def of_call(self, function: str, ranges: list[Range]) -> Range:
        if function == "abs":
            ((low, high),) = ranges
            return (0.0 if low <= 0.0 <= high else min(abs(low), abs(high))), max(abs(low), abs(high))
        try:
            low, high = (float(called(function, [each[end] for each in ranges])) for end in (0, 1))
        except UndefinedError:
            return ANYTHING
        return low, high


def ends(operation: Callable[[float, float], float], left: Range, right: Range) -> Range:
    """The least and greatest value at the corners, for what is monotonic in both."""
    try:
        corners = [operation(a, b) for a, b in product(left, right)]
    except UndefinedError:
        return ANYTHING
    return min(corners), max(corners)
