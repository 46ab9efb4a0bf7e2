"""What an expression is worth at a State, and conditions: what must hold for a step to be passed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from klviz.core import evaluate
from klviz.edits import off_balance, total
from klviz.lessons.expressions import parse_condition, parse_value
from klviz.lessons.spoken import said
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
    every,
)
from klviz.scenes import SCENES
from klviz.state import SERIES, State
from klviz.words import tr

Worth = float | bool | str


class UndefinedError(ValueError):
    """An expression that has no value at this State; the message says why."""


@dataclass(frozen=True)
class Condition:
    """Something about P, Q, the measures and the parameters of the scene that holds at a State or does not.

    Measures are counted in units of `base`, whatever base the State shows, so that a condition means the same
    while the user changes units.
    """

    text: str
    base: float
    tree: Node = field(repr=False)

    @classmethod
    def parse(cls, text: str, base: float = 2.0) -> Condition:
        """Raises ExpressionError with the column."""
        return cls(text, base, parse_condition(text))

    def holds(self, state: State) -> bool:
        """Whether it holds; it does not where a number in it has no value, as before P sums to 1. Never raises."""
        try:
            return self.check(state)
        except UndefinedError:
            return False

    def check(self, state: State) -> bool:
        """Whether it holds; raises UndefinedError with the reason where that cannot be said."""
        return bool(worth(self.tree, state, self.base))

    def parts(self) -> tuple[Condition, ...]:
        """What must hold together, each by itself, as for a list that is ticked off."""
        if isinstance(self.tree, Joined) and self.tree.word == "and":
            return tuple(Condition(self.text, self.base, part) for part in self.tree.parts)
        return (self,)

    def describe(self, names: tuple[str, ...] = (), *, symbols: bool = False) -> str:
        """In words, as a screen reader says them, or with the symbols of the measures for the eye.

        `names` are the outcomes', for those that the text gives by number.
        """
        return said(self.tree, self.base, names, symbols=symbols)


@dataclass(frozen=True)
class Claim:
    """A number that a text states, with as many digits as it states, and what it must be."""

    text: str
    stated: str
    base: float
    tree: Node = field(repr=False)

    @classmethod
    def parse(cls, text: str, stated: str, base: float = 2.0) -> Claim:
        """Raises ExpressionError with the column, also for a `stated` that is no number."""
        return cls(text, stated, base, parse_value(text))

    def value(self, state: State) -> float:
        """Raises UndefinedError where it has none."""
        return float(worth(self.tree, state, self.base))

    def true_at(self, state: State) -> bool:
        """Whether the value, rounded to the digits stated, is what is stated."""
        return agrees(self.value(state), self.stated)


def agrees(value: float, stated: str) -> bool:
    """Whether a value is what the digits say: no further away than half a unit of the last digit.

    >>> agrees(0.73697, "0.7370"), agrees(0.73697, "0.736"), agrees(math.inf, "inf"), agrees(7.2e-17, "7e-17")
    (True, False, True, True)
    """
    if stated in ("inf", "-inf"):
        return value == float(stated)
    digits, _, exponent = stated.lower().partition("e")
    places = len(digits.partition(".")[2]) - int(exponent or 0)
    half = 0.5 * 10.0**-places
    return abs(value - float(stated)) <= half * (1.0 + 1e-9) if math.isfinite(value) else False


def worth(node: Node, state: State, base: float) -> Worth:
    """The value of an expression at a State; raises UndefinedError where it has none."""
    names = {each.name for each in every(node) if isinstance(each, MeasureOf)}
    return Sight(state, measures_of(state, names, base)).worth(node)


def measures_of(state: State, names: set[str], base: float) -> Mapping[str, float]:
    if not names:
        return {}
    off = [series.upper() for series in SERIES if off_balance(state, series)]
    if off:
        raise UndefinedError(
            tr("P and Q do not sum to 1") if len(off) > 1 else tr("{series} does not sum to 1").format(series=off[0])
        )
    try:
        return evaluate(state.p, state.q, sorted(names), base=base, normalize=True)
    except ValueError as error:
        raise UndefinedError(str(error)) from None


@dataclass(frozen=True)
class Sight:
    """A State with the measures an expression asks for."""

    state: State
    measures: Mapping[str, float]

    def worth(self, node: Node) -> Worth:
        match node:
            case Number(value) | Words(value) | Truth(value):
                return value
            case MeasureOf(name):
                return self.measures[name]
            case Outcome(series, which):
                return float(self.state.weights(series)[place_of(which, self.state.names)])
            case OverSeries(function, series):
                weights = self.state.weights(series)
                return total(weights) if function == "sum" else float(getattr(weights, function)())
            case Variable(name):
                return float(
                    {"base": self.state.base, "seed": self.state.seed, "outcomes": len(self.state.names)}[name]
                )
            case Param(name):
                return param_of(self.state, name)
            case Minus(of):
                return -self.number(of)
            case Arithmetic(sign, left, right):
                return calculated(sign, self.number(left), self.number(right))
            case Call(function, arguments):
                return called(function, [self.number(each) for each in arguments])
            case Comparison(first, rest):
                return self.compared(first, rest)
            case Not(of):
                return not self.worth(of)
            case Joined(word, parts):
                found = (bool(self.worth(part)) for part in parts)
                return all(found) if word == "and" else any(found)

    def number(self, node: Node) -> float:
        value = self.worth(node)
        if isinstance(value, str):
            raise UndefinedError(tr("the parameter is {value!r}, which is not a number").format(value=value))
        return float(value)

    def compared(self, first: Node, rest: tuple[tuple[str, Node], ...]) -> bool:
        left = self.worth(first)
        for sign, node in rest:
            right = self.worth(node)
            if isinstance(left, str) != isinstance(right, str):
                raise UndefinedError(tr("a text is compared with a number"))
            if isinstance(left, str) and sign not in ("==", "!="):
                raise UndefinedError(tr("texts are only equal or not"))
            if not comparison(sign, left, right):
                return False
            left = right
        return True


def comparison(sign: str, left: Worth, right: Worth) -> bool:
    match sign:
        case "==":
            return left == right
        case "!=":
            return left != right
    less, more = float(left), float(right)
    return {"<": less < more, "<=": less <= more, ">": less > more, ">=": less >= more}[sign]


def place_of(which: int | str, names: tuple[str, ...]) -> int:
    """The index of an outcome; raises UndefinedError where there is none."""
    if isinstance(which, str):
        if which not in names:
            raise UndefinedError(tr("there is no outcome called {which!r}").format(which=which))
        return names.index(which)
    if which >= len(names):
        raise UndefinedError(
            tr("there is no outcome {which}; they are counted from 0 to {last}").format(
                which=which, last=len(names) - 1
            )
        )
    return which


def param_of(state: State, name: str) -> float | str:
    """A parameter of the State's scene, as the scene understands it."""
    scene = next((each for each in SCENES if each.key == state.scene), None)
    parameter = None if scene is None else next((each for each in scene.parameters if each.name == name), None)
    if scene is None or parameter is None:
        raise UndefinedError(
            tr("the scene {scene!r} has no parameter called {name!r}").format(scene=state.scene, name=name)
        )
    if parameter.choices:
        return scene.choice(state, name)
    return scene.number(state, name)


def calculated(sign: str, left: float, right: float) -> float:
    """Arithmetic with infinities; what has no value is UndefinedError."""
    try:
        match sign:
            case "+":
                value = left + right
            case "-":
                value = left - right
            case "*":
                value = left * right
            case "/":
                value = divided(left, right)
            case _:
                value = raised(left, right)
    except OverflowError:  # of a power only; the rest becomes infinite by itself
        return -math.inf if left < 0.0 and right % 2.0 == 1.0 else math.inf
    return defined(value, f"{left:g} {sign} {right:g}")


def divided(left: float, right: float) -> float:
    if right != 0.0:
        return left / right
    return math.nan if left == 0.0 else math.copysign(math.inf, left)


def raised(left: float, right: float) -> float:
    if left == 0.0 and right < 0.0:
        return math.inf
    if left < 0.0 and not right.is_integer():
        return math.nan
    return float(left**right)


def called(function: str, numbers: list[float]) -> float | bool:
    first = numbers[0]
    match function:
        case "near":
            return first == numbers[1] or abs(first - numbers[1]) <= numbers[2]
        case "min":
            return min(numbers)
        case "max":
            return max(numbers)
        case "abs":
            return abs(first)
        case "sqrt":
            return math.sqrt(first) if first >= 0.0 else defined(math.nan, f"sqrt({first:g})")
    if first <= 0.0:
        return -math.inf if first == 0.0 else defined(math.nan, f"{function}({first:g})")
    return {"log2": math.log2, "ln": math.log, "log10": math.log10}[function](first)


def defined(value: float, what: str) -> float:
    if math.isnan(value):
        raise UndefinedError(tr("{what} has no value").format(what=what))
    return value
