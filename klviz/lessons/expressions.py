"""The small language of conditions and claims: text to a tree, with the column of whatever is wrong.

    condition   = conjunction { "or" conjunction }
    conjunction = negation { "and" negation }
    negation    = "not" negation | comparison
    comparison  = sum { ("<" | "<=" | "==" | "!=" | ">=" | ">") sum }       a chain: 0 < q[0] < 1/2
    sum         = product { ("+" | "-") product }
    product     = sign { ("*" | "/") sign }
    sign        = "-" sign | power
    power       = atom [ "^" sign ]
    atom        = number | "text" | e | inf | true | false | base | seed | outcomes
                | measure [ "[" parameter "]" ]                             kl_pq, renyi_pq[2], wasserstein[0,1,4]
                | ("p" | "q") "[" (index | "name") "]"                      q["heads"], p[0]
                | "param" "[" "name" "]"                                    a parameter of the scene
                | function "(" condition { "," condition } ")" | "(" condition ")"

Functions are those of `FUNCTIONS`; ``sum``, ``min`` and ``max`` also take a whole series: ``min(q)``. A text has at
most `LONGEST` characters and is nested at most `DEEPEST` times, and nothing in it can loop, name a file or call
anything of Python.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NoReturn

from klviz.core import measure_named
from klviz.lessons.tree import (
    Arithmetic,
    Call,
    Comparison,
    Joined,
    Kind,
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
from klviz.state import Series
from klviz.words import tr

LONGEST = 400
DEEPEST = 24
MOST_TOKENS = 160
SHOWN = 40
FUNCTIONS: dict[str, tuple[int, int]] = {
    "abs": (1, 1),
    "log2": (1, 1),
    "ln": (1, 1),
    "log10": (1, 1),
    "sqrt": (1, 1),
    "min": (1, 8),
    "max": (1, 8),
    "sum": (1, 1),
    "near": (3, 3),
}
"""How many arguments each function takes, at least and at most."""
OF_SERIES = ("sum", "min", "max")
CONSTANTS = {"e": math.e, "inf": math.inf, "pi": math.pi}
VARIABLES = ("base", "seed", "outcomes")
TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<text>"[^"]*"|'[^']*')
  | (?P<sign><=|>=|==|!=|[<>+\-*/^()\[\],=≤≥≠−∞])
    )""",
    re.VERBOSE,
)
SPELT = {"≤": "<=", "≥": ">=", "≠": "!=", "−": "-"}
COMPARISONS = ("<", "<=", "==", "!=", ">=", ">")


class ExpressionError(ValueError):
    """A text that is not an expression: `reason` in words, `column` counted from 1."""

    def __init__(self, reason: str, column: int) -> None:
        super().__init__(tr("column {number}: {reason}").format(number=column, reason=reason))
        self.reason = reason
        self.column = column


@dataclass(frozen=True)
class Token:
    kind: str  # "number", "name", "text", "sign" or "end"
    text: str
    column: int


def parse(text: str) -> Node:
    """The tree of an expression of any kind; raises ExpressionError."""
    return Parser(text).whole()


def parse_condition(text: str) -> Node:
    """The tree of something that holds or does not."""
    return expected(parse(text), "truth", tr("a condition compares something, as in kl_pq < 1"), 1)


def parse_value(text: str) -> Node:
    """The tree of a number."""
    return expected(parse(text), "number", tr("this holds or does not hold; a number is needed"), 1)


def expected(node: Node, kind: Kind, otherwise: str, column: int) -> Node:
    if node.kind == kind or (node.kind == "either" and kind in ("number", "text")):
        return node
    raise ExpressionError(otherwise, column)


def tokens_of(text: str) -> list[Token]:
    if len(text) > LONGEST:
        raise ExpressionError(
            tr("{count} characters are too many; {most} are enough").format(count=len(text), most=LONGEST), LONGEST + 1
        )
    found: list[Token] = []
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            bad = at + len(text[at:]) - len(text[at:].lstrip())
            if text[bad] in "\"'":
                raise ExpressionError(tr("this quotation mark has no partner"), bad + 1)
            raise ExpressionError(tr("{text!r} means nothing here").format(text=text[bad]), bad + 1)
        written = match[match.lastgroup]
        column = match.start(match.lastgroup) + 1
        if match.lastgroup == "sign" and written == "∞":
            found.append(Token("name", "inf", column))
        else:
            found.append(Token(match.lastgroup, SPELT.get(written, written), column))
        if len(found) > MOST_TOKENS:
            raise ExpressionError(
                tr("this is too long: more than {most} words and signs").format(most=MOST_TOKENS), column
            )
        at = match.end()
    return [*found, Token("end", "", end + 1)]


class Parser:
    """Recursive descent, one method to a rule of the grammar."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.at = 0
        self.depth = 0

    @property
    def now(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        token = self.now
        self.at += token.kind != "end"
        return token

    def take_if(self, *texts: str) -> Token | None:
        if self.now.kind in ("sign", "name") and self.now.text in texts:
            return self.take()
        return None

    def need(self, text: str, after: str) -> None:
        if not self.take_if(text):
            self.fail(tr("{text} is missing after {after}").format(text=text, after=after))

    def fail(self, reason: str, token: Token | None = None) -> NoReturn:
        raise ExpressionError(reason, (token or self.now).column)

    def whole(self) -> Node:
        if self.now.kind == "end":
            self.fail(tr("there is nothing here"))
        node = self.condition()
        if self.now.text == "=":
            self.fail(tr("write == to compare"))
        if self.now.kind != "end":
            self.fail(tr("{text!r} does not follow from what is before it").format(text=self.now.text[:SHOWN]))
        return node

    def condition(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(tr("this is nested more than {most} times").format(most=DEEPEST))
        node = self.joined("or", self.conjunction)
        self.depth -= 1
        return node

    def conjunction(self) -> Node:
        return self.joined("and", self.negation)

    def joined(self, word: Literal["and", "or"], part: Callable[[], Node]) -> Node:
        column = self.now.column
        parts = [part()]
        while self.take_if(word):
            before, column = column, self.now.column
            expected(
                parts[-1], "truth", tr("what stands before {word!r} must be a comparison").format(word=word), before
            )
            parts.append(
                expected(
                    part(), "truth", tr("what stands after {word!r} must be a comparison").format(word=word), column
                )
            )
        return parts[0] if len(parts) == 1 else Joined(word, tuple(parts))

    def negation(self) -> Node:
        if self.take_if("not"):
            self.depth += 1
            if self.depth > DEEPEST:
                self.fail(tr("this is nested more than {most} times").format(most=DEEPEST))
            column = self.now.column
            node = Not(expected(self.negation(), "truth", tr("what stands after 'not' must be a comparison"), column))
            self.depth -= 1
            return node
        return self.comparison()

    def comparison(self) -> Node:
        columns = [self.now.column]
        first = self.sum()
        rest: list[tuple[str, Node]] = []
        while sign := self.take_if(*COMPARISONS):
            columns.append(self.now.column)
            rest.append((sign.text, self.sum()))
        if not rest:
            return first
        nodes = [first, *(node for _, node in rest)]
        texts = any(node.kind == "text" for node in nodes)
        for node, column in zip(nodes, columns, strict=True):
            if texts:
                expected(node, "text", tr('a text can only be compared with a parameter, as in param["left"]'), column)
            else:
                expected(node, "number", tr("only numbers can be compared"), column)
        if texts and any(sign not in ("==", "!=") for sign, _ in rest):
            raise ExpressionError(tr("texts can only be compared with == and !="), columns[1])
        return Comparison(first, tuple(rest))

    def sum(self) -> Node:
        return self.arithmetic(("+", "-"), self.product)

    def product(self) -> Node:
        return self.arithmetic(("*", "/"), self.sign)

    def arithmetic(self, signs: tuple[str, ...], part: Callable[[], Node]) -> Node:
        column = self.now.column
        node = part()
        while sign := self.take_if(*signs):
            self.number(node, column, sign)
            right = self.now.column
            node = Arithmetic(sign.text, node, self.number(part(), right, sign))
        return node

    def number(self, node: Node, column: int, sign: Token) -> Node:
        return expected(node, "number", tr("{text} needs a number on each side").format(text=sign.text), column)

    def sign(self) -> Node:
        minus = self.take_if("-")
        if minus is None:
            return self.power()
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(tr("this is nested more than {most} times").format(most=DEEPEST))
        column = self.now.column
        node = Minus(self.number(self.sign(), column, minus))
        self.depth -= 1
        return node

    def power(self) -> Node:
        column = self.now.column
        node = self.atom()
        sign = self.take_if("^")
        if sign is None:
            return node
        self.number(node, column, sign)
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(tr("this is nested more than {most} times").format(most=DEEPEST))
        column = self.now.column
        node = Arithmetic("^", node, self.number(self.sign(), column, sign))
        self.depth -= 1
        return node

    def atom(self) -> Node:
        token = self.take()
        if token.kind == "number":
            value = float(token.text)
            if math.isinf(value):
                self.fail(tr("{text} is too large; write inf for infinity").format(text=token.text[:SHOWN]), token)
            return Number(value)
        if token.kind == "text":
            return Words(token.text[1:-1])
        if token.kind == "name":
            return self.named(token)
        if token.text == "(":
            node = self.condition()
            self.need(")", tr("what is in the brackets"))
            return node
        if token.kind == "end":
            self.fail(tr("something is missing at the end"), token)
        self.fail(tr("{text!r} cannot stand here").format(text=token.text), token)

    def named(self, token: Token) -> Node:
        name = token.text
        if name in CONSTANTS:
            return Number(CONSTANTS[name])
        if name in ("true", "false"):
            return Truth(name == "true")
        if name in VARIABLES:
            return Variable(name)
        if name in FUNCTIONS:
            return self.call(token)
        if name in ("p", "q"):
            return self.outcome("p" if name == "p" else "q")
        if name == "param":
            return self.param()
        return self.measure(token)

    def outcome(self, series: Series) -> Node:
        self.need("[", tr('{series}, as in {series}["heads"] or {series}[0],').format(series=series))
        which = self.take()
        if which.kind == "text":
            found: int | str = which.text[1:-1]
        elif which.kind == "number" and which.text.isdigit() and len(which.text) <= 6:
            found = int(which.text)
        else:
            self.fail(tr("an outcome is named in quotation marks or counted from 0"), which)
        self.need("]", tr("the outcome"))
        return Outcome(series, found)

    def param(self) -> Node:
        self.need("[", tr('param, as in param["d"],'))
        name = self.take()
        if name.kind != "text":
            self.fail(tr('a parameter is named in quotation marks, as in param["d"]'), name)
        self.need("]", tr("the parameter"))
        return Param(name.text[1:-1])

    def measure(self, token: Token) -> Node:
        name = token.text
        if self.now.text == "[":
            start = self.now.column
            while self.now.kind != "end" and self.now.text != "]":
                self.take()
            end = self.now
            self.need("]", tr("the parameter"))
            name += "".join(self.text[start - 1 : end.column].replace("∞", "inf").split())
        try:
            return MeasureOf(measure_named(name).name)
        except ValueError as error:
            self.fail(str(error), token)

    def call(self, token: Token) -> Node:
        name = token.text
        least, most = FUNCTIONS[name]
        self.need("(", name)
        if name in OF_SERIES and self.now.text in ("p", "q") and self.tokens[self.at + 1].text == ")":
            series: Series = "p" if self.take().text == "p" else "q"
            self.take()
            return OverSeries(name, series)
        arguments: list[Node] = []
        while True:
            column = self.now.column
            arguments.append(expected(self.condition(), "number", tr("{name} takes numbers").format(name=name), column))
            if not self.take_if(","):
                break
        self.need(")", tr("what {name} takes").format(name=name))
        if name == "sum":
            self.fail(tr("sum takes a whole series: sum(p) or sum(q)"), token)
        if not least <= len(arguments) <= most:
            wanted = str(least) if least == most else tr("{least} to {most}").format(least=least, most=most)
            said = (
                tr("{name} takes one number, not {given}")
                if most == 1
                else tr("{name} takes {wanted} numbers, not {given}")
            )
            self.fail(said.format(name=name, wanted=wanted, given=len(arguments)), token)
        return Call(name, tuple(arguments))
