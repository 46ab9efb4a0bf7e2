"""Expressions in words: for screen readers with the measures' titles, for the eye with their symbols."""

from __future__ import annotations

import math

from klviz.core import measure_named
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
from klviz.numerals import localised
from klviz.scenes import SCENES, scene_of
from klviz.state import BASES
from klviz.words import tr, unit_of


def said(node: Node, base: float, names: tuple[str, ...], *, symbols: bool) -> str:
    """An expression as a sentence without its capital and its stop."""
    return Speech(base, names, symbols).say(node)


class Speech:
    """How things are called: in which unit, with which outcomes, and whether for the eye or the ear."""

    def __init__(self, base: float, names: tuple[str, ...], symbols: bool) -> None:
        self.base = base
        self.names = names
        self.symbols = symbols

    def say(self, node: Node) -> str:
        match node:
            case Number(value):
                return number(value)
            case Words(value):
                return f"“{value}”"
            case Truth(value):
                return tr("true") if value else tr("false")
            case MeasureOf(name):
                measure = measure_named(name)
                if self.symbols:
                    return measure.symbol
                return tr("the {title}").format(title=tr(measure.title) + ("," if "," in measure.title else ""))
            case Outcome(series, which):
                called = self.names[which] if isinstance(which, int) and which < len(self.names) else str(which)
                return tr("{letter} of {name}").format(letter=series.upper(), name=called)
            case Param(name):
                return tr("“{name}”").format(name=label_of(name))
            case Variable(name):
                return {"base": tr("the base"), "seed": tr("the seed"), "outcomes": tr("the number of outcomes")}[name]
            case OverSeries(function, series):
                return {
                    "sum": tr("the sum of {letter}"),
                    "min": tr("the smallest probability of {letter}"),
                    "max": tr("the largest probability of {letter}"),
                }[function].format(letter=series.upper())
            case Minus(of):
                return tr("minus {number}").format(number=self.say(of))
            case Arithmetic(sign, left, right):
                return self.arithmetic(sign, left, right)
            case Call(function, arguments):
                return self.call(function, arguments)
            case Comparison(first, rest):
                return self.comparison(first, rest)
            case Not(of):
                return tr("it is not so that {what}").format(what=self.say(of))
            case Joined(word, parts):
                between = tr(" and ") if word == "and" else tr(" or ")
                return between.join(self.say(part) for part in parts)

    def arithmetic(self, sign: str, left: Node, right: Node) -> str:
        if sign == "/" and isinstance(left, Number) and isinstance(right, Number):
            return f"{number(left.value)}/{number(right.value)}"
        words = {
            "+": tr("{left} plus {right}"),
            "-": tr("{left} minus {right}"),
            "*": tr("{left} times {right}"),
            "/": tr("{left} divided by {right}"),
            "^": tr("{left} to the power {right}"),
        }
        return words[sign].format(left=self.say(left), right=self.say(right))

    def call(self, function: str, arguments: tuple[Node, ...]) -> str:
        listed = [self.say(each) for each in arguments]
        match function:
            case "near":
                unit = self.unit_for(arguments)
                return tr("{what} is {aim}, give or take {room}").format(
                    what=listed[0], aim=self.with_unit(arguments[1], unit), room=self.with_unit(arguments[2], unit)
                )
            case "abs":
                return tr("the size of {what}").format(what=listed[0])
            case "min":
                return tr("the least of {what}").format(what=tr(" and ").join(listed))
            case "max":
                return tr("the greatest of {what}").format(what=tr(" and ").join(listed))
            case "sqrt":
                return tr("the root of {what}").format(what=listed[0])
        return tr("the logarithm ({which}) of {what}").format(which=function, what=listed[0])

    def comparison(self, first: Node, rest: tuple[tuple[str, Node], ...]) -> str:
        match first, rest:
            case Variable("base"), (("==", Number(value)),) if value in BASES:
                return tr("the unit is {unit}").format(unit=unit_of(value))
        unit = self.unit_for((first, *(node for _, node in rest)))
        found: list[str] = []
        left = first
        for sign, right in rest:
            words = {
                "<": tr("{left} is less than {right}"),
                "<=": tr("{left} is at most {right}"),
                ">": tr("{left} is more than {right}"),
                ">=": tr("{left} is at least {right}"),
                "==": tr("{left} is {right}"),
                "!=": tr("{left} is not {right}"),
            }[sign]
            found.append(words.format(left=self.with_unit(left, unit), right=self.with_unit(right, unit)))
            left = right
        return tr(" and ").join(found)

    def unit_for(self, nodes: tuple[Node, ...]) -> str:
        """The unit of what is compared: bits as soon as one side is information and nothing else."""
        for node in nodes:
            names = [each.name for each in every(node) if isinstance(each, MeasureOf)]
            if names and all(measure_named(name).unit == "information" for name in names) and not has_ratio(node):
                return unit_of(self.base)
        return ""

    def with_unit(self, node: Node, unit: str) -> str:
        plain = not any(isinstance(each, MeasureOf | Outcome | OverSeries | Param | Variable) for each in every(node))
        infinite = isinstance(node, Number) and math.isinf(node.value)
        if node == Number(1.0):
            unit = unit.removesuffix("s")
        return f"{self.say(node)} {unit}" if plain and unit and not infinite else self.say(node)


def label_of(parameter: str) -> str:
    """What the strip under the picture calls a parameter."""
    for row in SCENES:
        for each in scene_of(row.key).parameters:
            if each.name == parameter:
                return tr(each.label)
    return parameter


def has_ratio(node: Node) -> bool:
    return any(isinstance(each, Arithmetic) and each.sign in "/*^" for each in every(node))


def number(value: float) -> str:
    if math.isinf(value):
        return tr("infinite")
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else localised(f"{value:.6g}")
