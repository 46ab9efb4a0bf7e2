"""The tree of an expression: what each kind of node holds, and whether it is a number, a text or a truth."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from klviz.state import Series

Kind = Literal["number", "truth", "text", "either"]


@dataclass(frozen=True)
class Number:
    value: float
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Words:
    value: str
    kind: Kind = field(default="text", init=False)


@dataclass(frozen=True)
class Truth:
    value: bool
    kind: Kind = field(default="truth", init=False)


@dataclass(frozen=True)
class MeasureOf:
    """A measure of the pair, by its name in MEASURES, with its parameter in brackets if it has one."""

    name: str
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Outcome:
    """The probability of one outcome, by index or by name."""

    series: Series
    which: int | str
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Param:
    """A parameter of the scene: a number or one of its choices."""

    name: str
    kind: Kind = field(default="either", init=False)


@dataclass(frozen=True)
class Variable:
    """The base, the seed or the number of outcomes."""

    name: str
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class OverSeries:
    """The sum, the least or the greatest of a whole series."""

    function: str
    series: Series
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Call:
    function: str
    arguments: tuple[Node, ...]

    @property
    def kind(self) -> Kind:
        return "truth" if self.function == "near" else "number"


@dataclass(frozen=True)
class Minus:
    of: Node
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Arithmetic:
    sign: str
    left: Node
    right: Node
    kind: Kind = field(default="number", init=False)


@dataclass(frozen=True)
class Comparison:
    """A chain: first, then each sign with what follows it."""

    first: Node
    rest: tuple[tuple[str, Node], ...]
    kind: Kind = field(default="truth", init=False)


@dataclass(frozen=True)
class Not:
    of: Node
    kind: Kind = field(default="truth", init=False)


@dataclass(frozen=True)
class Joined:
    """Parts that must all hold ("and"), or one of which must ("or")."""

    word: Literal["and", "or"]
    parts: tuple[Node, ...]
    kind: Kind = field(default="truth", init=False)


Node = (
    Number
    | Words
    | Truth
    | MeasureOf
    | Outcome
    | Param
    | Variable
    | OverSeries
    | Call
    | Minus
    | Arithmetic
    | Comparison
    | Not
    | Joined
)


def inside(node: Node) -> tuple[Node, ...]:
    """What a node is made of."""
    if isinstance(node, Call):
        return node.arguments
    if isinstance(node, Minus | Not):
        return (node.of,)
    if isinstance(node, Arithmetic):
        return (node.left, node.right)
    if isinstance(node, Comparison):
        return (node.first, *(each for _, each in node.rest))
    if isinstance(node, Joined):
        return node.parts
    return ()


def every(node: Node) -> tuple[Node, ...]:
    """The node and all that it is made of, however deep."""
    return (node, *(deeper for each in inside(node) for deeper in every(each)))
