"""The numbers of a State for elsewhere: as CSV, as a LaTeX table, and as Python that computes them again."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable
from itertools import chain

from klviz.core import MEASURES, evaluate, normalize
from klviz.files.door import one_line
from klviz.numerals import format_number, format_probability, localised
from klviz.state import MOST_BY_HAND, FloatArray, State
from klviz.words import tr

UNITS = {2.0: "bits", math.e: "nats", 10.0: "bans"}
PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
OFF = 1e-6
"""How far from 1 the sum of probabilities may be."""


def probabilities(state: State) -> tuple[FloatArray, FloatArray]:
    """P and Q of sum 1; raises ValueError where the weights were left at another sum."""
    for series, weights in (("P", state.p), ("Q", state.q)):
        total = math.fsum(weights.tolist())
        if abs(total - 1.0) > OFF:
            raise ValueError(
                tr("{series} sums to {total}, not 1; normalise before taking the numbers elsewhere").format(
                    series=series, total=localised(f"{total:.6g}")
                )
            )
    return normalize(state.p), normalize(state.q)


def measured(state: State) -> list[tuple[str, str, str, float, str]]:
    """Name, symbol, title, value and unit of every measure."""
    probabilities(state)
    values = evaluate(state.p, state.q, base=state.base, normalize=True)
    units = {"information": UNITS[state.base], "none": "", "position": "positions"}
    return [(m.name, m.symbol, m.title, values[m.name], units[m.unit]) for m in MEASURES]


# CSV


def numbers_csv(state: State, *, comma: bool = False) -> str:
    """Every measure with all its digits (RFC 4180): measure, symbol, title, value, unit; infinity is "inf".

    With `comma`, numbers have a decimal comma and semicolons part the cells.

    Raises ValueError where the weights do not sum to 1.
    """
    rows = (
        (name, symbol, title, in_digits(value, comma), unit) for name, symbol, title, value, unit in measured(state)
    )
    return table(("measure", "symbol", "title", "value", "unit"), rows, comma=comma)


def outcomes_csv(state: State, *, comma: bool = False) -> str:
    """Every outcome (RFC 4180): outcome, p, q; klviz opens it again as P and Q. Weights are as they stand.

    With `comma`, numbers have a decimal comma and semicolons part the cells.
    """
    series = ([in_digits(weight, comma) for weight in weights.tolist()] for weights in (state.p, state.q))
    return table(("outcome", "p", "q"), zip(state.names, *series, strict=True), comma=comma)


def in_digits(value: float, comma: bool) -> str:
    """A number with as many digits as tell it from every other."""
    return repr(value).replace(".", ",") if comma else repr(value)


def table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, comma: bool = False) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if comma else ",", lineterminator="\r\n")
    writer.writerows([guarded(c) for c in row] for row in chain([header], rows))
    return text.getvalue()


def csv_bytes(text: str, *, comma: bool) -> bytes:
    """A CSV for the disk. Where numbers have commas it is for a spreadsheet, and those know UTF-8 by its mark."""
    return text.encode("utf-8-sig" if comma else "utf-8", "replace")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before = + - @, if it is no number."""
    cell = one_line(cell)
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") and not PLAIN_NUMBER.fullmatch(cell) else cell


# LaTeX

ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "–": "--",
    "—": "---",
    "∞": r"$\infty$",
}
SYMBOLS = (("‖", r"\|"), ("χ²", r"\chi^2"), ("½", r"{1/2}"), ("∞", r"\infty"))


def numbers_latex(state: State) -> str:
    r"""Every measure, and up to 64 outcomes, as tables for the booktabs package (\usepackage[T1]{fontenc}).

    Raises ValueError where the weights do not sum to 1.
    """
    lines = [f"% {one_line(state.title)}"] if state.title else []
    if len(state.names) <= MOST_BY_HAND:
        p, q = probabilities(state)
        lines += [r"\begin{tabular}{lll}", r"\toprule", r"outcome & $P$ & $Q$ \\", r"\midrule"]
        for name, *weights in zip(state.names, p.tolist(), q.tolist(), strict=True):
            a, b = (in_math(format_probability(weight, comma=False)) for weight in weights)
            lines.append(rf"{escaped(name)} & {a} & {b} \\")
        lines += [r"\bottomrule", r"\end{tabular}", ""]
    lines += [r"\begin{tabular}{llll}", r"\toprule", r"& measure & value & \\", r"\midrule"]
    for _, symbol, title, value, unit in measured(state):
        said = in_math(format_number(value, comma=False))
        lines.append(rf"{symbol_latex(symbol)} & {escaped(title)} & {said} & {unit} \\")
    return "\n".join([*lines, r"\bottomrule", r"\end{tabular}", ""])


def escaped(text: str) -> str:
    return "".join(ESCAPES.get(c, c) for c in one_line(text))


def symbol_latex(symbol: str) -> str:
    """A symbol of `MEASURES` in mathematics: words upright, bars and Greek as commands."""
    root = symbol.startswith("√")
    for sign, command in SYMBOLS:
        symbol = symbol.replace(sign, command)
    symbol = re.sub(r"([₀-₉]+(?:[.][₀-₉]+)*)", lambda m: f"_{{{m[1].translate(SUBSCRIPTS)}}}", symbol.removeprefix("√"))
    symbol = re.sub(r"(?<![\\A-Za-z])[A-Z][A-Za-z]+", lambda m: rf"\mathrm{{{m[0]}}}", symbol)
    return rf"$\sqrt{{{symbol}}}$" if root else f"${symbol}$"


SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def in_math(number: str) -> str:
    """A shown number, "3.07×10⁻²¹" or "∞", in mathematics."""
    number = re.sub(r"×10([⁻⁰-⁹¹²³]+)", lambda m: rf" \times 10^{{{m[1].translate(RAISED)}}}", number)
    return "$" + number.replace("∞", r"\infty").replace("−", "-") + "$"


# Python

SCRIPT = '''\
"""{title}: the headline numbers, computed with SciPy beside those that klviz showed."""

import numpy as np
from scipy.special import rel_entr, xlogy

base = {base}
names = {names}
p = np.array({p})
q = np.array({q})
p = p / p.sum()
q = q / q.sum()

unit = np.log(base)
computed = {{
    "h_p": -xlogy(p, p).sum() / unit,
    "h_q": -xlogy(q, q).sum() / unit,
    "ce_pq": -xlogy(p, q).sum() / unit,
    "ce_qp": -xlogy(q, p).sum() / unit,
    "kl_pq": rel_entr(p, q).sum() / unit,  # loses digits where P and Q are nearly equal
    "kl_qp": rel_entr(q, p).sum() / unit,
    "js": (rel_entr(p, (p + q) / 2).sum() + rel_entr(q, (p + q) / 2).sum()) / 2 / unit,
}}
inf = float("inf")
shown = {{
{shown}
}}

print(f"{{'':10}} {{'SciPy':>24}} {{'klviz':>24}}  {unit}")
for name, value in computed.items():
    print(f"{{name:10}} {{value + 0.0:24.17g}} {{shown[name]:24.17g}}")
'''


def numbers_python(state: State) -> str:
    """A script that computes the headline numbers with SciPy and prints them beside klviz's.

    Raises ValueError where the weights do not sum to 1.
    """
    values = {name: value for name, _, _, value, _ in measured(state)}
    headline = [m.name for m in MEASURES if m.headline] + ["js"]
    title = re.sub(r'[\\"]', "'", one_line(state.title)) or "P and Q"
    return SCRIPT.format(
        title=title,
        base={2.0: "2", math.e: "np.e", 10.0: "10"}[state.base],
        names=[one_line(name) for name in state.names],
        p=state.p.tolist(),
        q=state.q.tolist(),
        shown="\n".join(f'    "{name}": {values[name]!r},' for name in headline),
        unit=UNITS[state.base],
    )
