"""A guess at the columns of a table: which names the outcomes, which holds counts, samples or words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from klviz.files.columns import is_missing, number
from klviz.files.door import column_called, quoted
from klviz.files.options import Doubt, Options
from klviz.numerals import NumeralError
from klviz.words import tr

COUNT_WORDS = frozenset(
    [
        "count",
        "counts",
        "n",
        "freq",
        "frequency",
        "frequencies",
        "weight",
        "weights",
        "probability",
        "probabilities",
        "prob",
        "p",
        "q",
        "p(x)",
        "q(x)",
        "share",
        "number",
        "total",
        "observed",
        "expected",
        "anzahl",
        "häufigkeit",
        "wahrscheinlichkeit",
        "gewicht",
    ]
)
NAME_WORDS = frozenset(
    [
        "name",
        "names",
        "outcome",
        "outcomes",
        "category",
        "class",
        "label",
        "letter",
        "symbol",
        "word",
        "value",
        "x",
        "id",
        "key",
        "bin",
        "item",
        "event",
        "face",
    ]
)

LOOKED_AT = 256
"""Columns that a guess is made about; more are never P and Q by chance."""


@dataclass
class Guess:
    """What the columns seem to be."""

    header: bool = False
    names: int | None = None
    values: tuple[int, ...] = (0,)
    content: str = "counts"
    repeats: str = "refuse"
    missing: str = "refuse"
    doubts: list[Doubt] = field(default_factory=list)
    columns: tuple[str, ...] = ()


def year(cell: str) -> bool:
    return re.fullmatch(r"1[5-9][0-9][0-9]|20[0-9][0-9]", cell) is not None


def number_in(cell: str, options: Options) -> float | None:
    if not (cell[:1] in "+-−.,½⅓⅔¼¾⅛⅜⅝⅞" or cell[:1].isdecimal()):
        return None  # the quick answer for words
    try:
        return number(cell, options)
    except NumeralError:
        return None


def guess_columns(rows: Sequence[list[str]], options: Options, whole: bool, header: bool | None = None) -> Guess:
    """Names, counts and samples from the first rows of a table; `whole` where they are all of it."""
    width = min(max((len(row) for row in rows), default=0), LOOKED_AT)
    table = [[*row[:width], *[""] * (width - len(row))] for row in rows if row]
    if not table:
        return Guess(doubts=[Doubt("rows", tr("there are no rows of data"))])
    guess = Guess()
    below = columns_of(table[1:], options)
    first = [number_in(cell, options) is not None for cell in table[0]]
    if header is None:
        numeric_below = [c.numeric for c in below]
        header = (
            len(table) > 1
            and any(numeric_below)
            and not any(
                is_number or (is_missing(cell) and cell) for is_number, cell in zip(first, table[0], strict=True)
            )
        )
        if len(table) > 1 and any(first) and (table[0][0].casefold() in NAME_WORDS or not table[0][0]) and not first[0]:
            header = True  # a heading of years or of levels
        if len(table) > 1 and not first[0] and all(map(year, table[0][1:])) and not all(map(year, table[1][1:])):
            header = True
            guess.doubts.append(Doubt("heading", tr("the first row may be a heading or data")))
        if len(table) > 1 and not any(numeric_below) and not any(first):
            seen = {cell for row in table[1:] for cell in row}
            header = not any(cell in seen for cell in table[0]) and len(seen) < width * (len(table) - 1)
            guess.doubts.append(Doubt("heading", tr("the first row may be a heading or data")))
    guess.header = header
    guess.columns = tuple(table[0]) if header else ()
    columns = below if header else columns_of(table, options)
    for column, title in zip(columns, guess.columns, strict=False):
        column.title = title
    assign(guess, columns, whole)
    return guess


@dataclass
class Column:
    """One column of the first rows."""

    place: int
    cells: list[str]
    values: list[float]  # of the cells that are numbers
    gaps: int
    odd: str  # the first cell that is neither a number nor missing
    title: str = ""
    scale: bool = False  # numbers as names, with a last "10 or more" among them

    @property
    def filled(self) -> int:
        return len(self.cells) - self.gaps

    @property
    def numeric(self) -> bool:
        return self.filled > 0 and 2 * len(self.values) >= self.filled and not self.scale

    @property
    def text(self) -> bool:
        return self.filled > 0 and not self.numeric

    @property
    def sums_to_one(self) -> bool:
        return len(self.values) > 1 and min(self.values) >= 0.0 and abs(sum(self.values) - 1.0) <= 1e-6

    @property
    def whole_numbers(self) -> bool:
        return all(v.is_integer() for v in self.values)

    @property
    def counts_steps(self) -> bool:
        """Whether it goes up in equal steps, as a scale does and counts hardly ever do."""
        if len(self.values) < 3 or len(self.values) < len(self.cells):
            return False
        steps = [b - a for a, b in pairwise(self.values)]
        return steps[0] > 0.0 and all(abs(s - steps[0]) <= 1e-9 * abs(steps[0]) for s in steps)

    @property
    def called_count(self) -> bool:
        return self.title.casefold().strip() in COUNT_WORDS

    @property
    def called_name(self) -> bool:
        return self.title.casefold().strip() in NAME_WORDS - {"value", "x"} and len(set(self.cells)) == len(self.cells)

    @property
    def said(self) -> str:
        return column_called(self.title or self.place + 1)


def columns_of(table: Sequence[list[str]], options: Options) -> list[Column]:
    made = []
    for j, cells in enumerate(map(list, zip(*table, strict=True)) if table else []):
        values, gaps, odd = [], 0, ""
        for cell in cells:
            if is_missing(cell):
                gaps += 1
            elif (value := number_in(cell, options)) is not None:
                values.append(value)
            else:
                odd = odd or cell
        made.append(Column(j, cells, values, gaps, odd))
    return made


def assign(guess: Guess, columns: list[Column], whole: bool) -> None:
    """Roles for the columns, and what is in doubt about them."""
    first = columns[0] if columns else None
    if first and first.odd and len(set(first.cells)) == len(first.cells):
        first.scale = any(c.numeric and not c.odd for c in columns[1:])
    numeric = [c for c in columns if c.numeric]
    text = [c for c in columns if c.text]
    if not numeric and not text:
        guess.doubts.append(Doubt("rows", tr("there are no rows of data")))
    elif text and numeric:
        named_counts(guess, text, numeric)
    elif text:
        guess.content = "categories"
        guess.values = tuple(c.place for c in text[:2])
        if len(text) > 1:
            guess.doubts.append(Doubt("words", tr("there are several columns of words")))
        elif len(set(text[0].cells)) == len(text[0].cells):
            guess.doubts.append(Doubt("once", tr("no value stands there twice, so there may be nothing to count")))
    elif len(numeric) > 1 and (numeric[0].called_name or (numeric[0].counts_steps and not numeric[1].counts_steps)):
        guess.names = numeric[0].place
        weights(guess, numeric[1:])
    else:
        lone_numbers(guess, numeric, whole)
    used = [c for c in columns if c.place in guess.values or c.place == guess.names]
    for column in used:
        if column.numeric and column.odd:
            guess.doubts.append(
                Doubt("odd", tr("{said} has {odd} among its numbers").format(said=column.said, odd=quoted(column.odd)))
            )
        if column.gaps and column.place in guess.values:
            guess.doubts.append(Doubt("gaps", tr("{said} has gaps").format(said=column.said)))


def named_counts(guess: Guess, text: list[Column], numeric: list[Column]) -> None:
    names = next((c for c in text if len(set(c.cells)) == len(c.cells)), text[0])
    guess.names = names.place
    if len(text) > 1:
        guess.doubts.append(
            Doubt(
                "names",
                tr("the outcomes may be named by {columns}").format(columns=tr(" or ").join(c.said for c in text[:3])),
            )
        )
    if len(set(names.cells)) < len(names.cells):
        guess.repeats = "add"
        guess.doubts.append(Doubt("repeats", tr("{said} names some outcomes more than once").format(said=names.said)))
    weights(guess, numeric)


def weights(guess: Guess, numeric: list[Column]) -> None:
    guess.values = tuple(c.place for c in numeric[:2])
    if len(numeric) > 2:
        guess.doubts.append(
            Doubt(
                "pair",
                tr("there are {count} columns of numbers, and P and Q may be any two of them").format(
                    count=len(numeric)
                ),
            )
        )
    below = next((c for c in numeric[:2] if min(c.values) < 0.0), None)
    if below is not None:
        guess.content = "samples"
        guess.names = None
        guess.values = (below.place,)
        guess.doubts.append(
            Doubt("negative", tr("{said} has negative numbers, which cannot be counts").format(said=below.said))
        )


def lone_numbers(guess: Guess, numeric: list[Column], whole: bool) -> None:
    """One or two columns of nothing but numbers: counts, or samples?"""
    guess.values = tuple(c.place for c in numeric[:2])
    if len(numeric) > 2:
        guess.doubts.append(
            Doubt(
                "pair",
                tr("there are {count} columns of numbers, and P and Q may be any two of them").format(
                    count=len(numeric)
                ),
            )
        )
    chosen = numeric[:2]
    values = [v for c in chosen for v in c.values]
    if min(values) < 0.0:
        guess.content = "samples"
    elif all(c.called_count for c in chosen) or (whole and all(c.sums_to_one for c in chosen)):
        guess.content = "counts"
    elif not all(c.whole_numbers for c in chosen):
        guess.content = "samples"
        if len(chosen[0].values) <= 64:
            guess.doubts.append(
                Doubt("content", tr("{said} may hold counts or raw samples").format(said=chosen[0].said))
            )
    else:
        guess.content = "samples" if 3 * len(set(values)) <= len(values) else "counts"
        guess.doubts.append(Doubt("content", tr("{said} may hold counts or raw samples").format(said=chosen[0].said)))
