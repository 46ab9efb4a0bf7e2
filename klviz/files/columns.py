"""From the cells of a table to histograms: which column names the outcomes, which holds counts or samples."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np

from klviz.files.door import FileError, Opened, quoted
from klviz.files.histogram import Histogram, binned, histogram
from klviz.files.options import Options
from klviz.files.tables import GROUPED, NUMBER_LIKE
from klviz.numerals import NumeralError, parse_number
from klviz.state import MOST_OUTCOMES, FloatArray

MISSING = frozenset(
    ("", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", "–", "—", "?", ".", "missing")
)
CHUNK = 8192
MOST_SAMPLES = 8 << 20
MOST_COLUMNS = 65_536 + 1
MOST_UNUSUAL = 100_000
"""Cells such as 1/64 or 25 % in one file: they are read with care, and slowly."""
PLAIN = {
    point: re.compile(
        rf"(?>[+-]?(?:[0-9]+(?:{re.escape(point)}[0-9]*)?|{re.escape(point)}[0-9]+)(?:[eE][+-]?[0-9]+)?\n)*+"
    )
    for point in (".", ",")
}
SEPARATORS = {",": ",", ".": ".", " ": " \u00a0\u202f", "'": "'’"}


def number(cell: str, options: Options) -> float:
    """A cell's number; raises NumeralError with a sentence where it has none."""
    bare = cell
    if options.thousands:
        bare = cell.removesuffix("%").rstrip()
        if GROUPED[options.thousands].fullmatch(bare):
            for separator in SEPARATORS[options.thousands]:
                cell = cell.replace(separator, "")
    if options.decimal == "," and "." in cell:
        raise NumeralError(f"{quoted(cell)} has a point where numbers have a decimal comma")
    if options.decimal == "." and "," in cell:
        raise NumeralError(f"{quoted(cell)} has a comma; if it is a decimal comma, say so")
    return parse_number(cell, negative=True)


def is_missing(cell: str) -> bool:
    return cell.casefold() in MISSING


@dataclass
class Gathered:
    """What the chosen columns hold: names with weights, or the samples of each column."""

    names: list[str] = field(default_factory=list)
    columns: list[FloatArray] = field(default_factory=list)
    categories: list[Counter[str]] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    rows: int = 0
    gaps: int = 0


class Reader:
    """Walks the rows once, keeping only the chosen columns, and knows where it is for the error messages."""

    def __init__(self, opened: Opened, options: Options, rows: Iterable[list[str]]) -> None:
        self.opened = opened
        self.options = options
        self.rows = enumerate(rows, 1 + (0 if options.across else options.skip))
        self.header: list[str] = []
        self.width = 0
        self.gaps = 0
        self.unusual = 0
        self.first_gap: FileError | None = None
        if not 1 <= len(options.values) <= 2 or len(set(options.values)) != len(options.values):
            raise opened.error("choose one column of values, or two different ones for P and Q")
        if options.names in options.values:
            raise opened.error("the column of names cannot also be a column of values")

    def error(self, reason: str, row: int, column: int) -> FileError:
        if self.options.across:
            return self.opened.error(reason, row=column + 1, column=row)
        return self.opened.error(reason, row=row, column=self.label(column))

    def label(self, column: int) -> str | int:
        return (self.header[column] if column < len(self.header) else "") or column + 1

    def body(self) -> Iterator[tuple[int, list[str]]]:
        """The rows with something in them, after the heading."""
        for row, found in self.rows:
            if not any(found):
                continue
            if not self.width:
                self.width = len(found)
                if self.options.header:
                    self.header = found
                    continue
            if len(found) > self.width and any(found[self.width :]):
                raise self.opened.error(
                    f"the row has {len(found)} cells where the first has {self.width}; "
                    "check the delimiter, the decimal mark and the quotation marks",
                    row=row,
                )
            yield row, found

    def gap(self, row: int, column: int) -> None:
        self.gaps += 1
        if self.first_gap is None:
            self.first_gap = self.error("", row, column)

    def numbers(self, found: list[tuple[int, str]], column: int) -> FloatArray:
        """The values of one column's cells, NaN where one is missing."""
        texts = [cell for _, cell in found]
        point = self.options.decimal
        plain = PLAIN[point]
        odd: list[int] = []
        if not plain.fullmatch("\n".join(texts) + "\n"):
            odd = [k for k, cell in enumerate(texts) if not plain.fullmatch(cell + "\n")]
            for k in odd:
                texts[k] = "nan"
        if point == ",":
            texts = [cell.replace(",", ".") for cell in texts]
        values = np.array([float(cell) for cell in texts])
        for k in np.flatnonzero(np.isinf(values) | (values == 0.0)).tolist():
            if math.isinf(values[k]) or texts[k].lstrip("+-0.")[:1] not in ("", "e", "E"):
                odd.append(k)  # beyond what a float holds: the slow way says so
        for k in odd:
            row, cell = found[k]
            if is_missing(cell):
                self.gap(row, column)
                values[k] = np.nan
                continue
            self.unusual += 1
            if self.unusual > MOST_UNUSUAL:
                reason = f"there are more than {MOST_UNUSUAL:,} cells that are not plain decimal numbers"
                raise self.error(reason, row, column)
            try:
                values[k] = number(cell, self.options)
            except NumeralError as error:
                raise self.error(str(error).partition("; type ")[0], row, column) from None
        return values

    def finished(self) -> None:
        """Refuses what has gaps, if gaps are to be refused, at the place of the first."""
        if self.first_gap is not None and self.options.missing == "refuse":
            what = (
                "a value is missing"
                if self.gaps == 1
                else f"a value is missing, as in {self.gaps - 1:,} more places"
            )
            self.first_gap.reason = f"{what}; fill it in, or choose to skip rows with gaps"
            raise self.first_gap

    def check(self) -> None:
        for column in (*self.options.values, *([] if self.options.names is None else [self.options.names])):
            if not 0 <= column < max(self.width, len(self.header)):
                raise self.opened.error(f"there is no column {column + 1}; the table has {self.width}")

    def gathered(self) -> Gathered:
        gather = {"counts": self.counts, "samples": self.samples, "categories": self.counted}[
            self.options.content
        ]
        result = gather()
        if not result.rows:
            raise self.opened.error("there are no rows of data")
        self.finished()
        result.titles = [str(self.header[c]) if c < len(self.header) else "" for c in self.options.values]
        result.gaps = self.gaps
        return result

    def chunks(self) -> Iterator[list[tuple[int, list[str]]]]:
        body = self.body()
        checked = False
        while chunk := list(islice(body, CHUNK)):
            if not checked:
                self.check()
                checked = True
            yield chunk

    def column(self, chunk: list[tuple[int, list[str]]], column: int) -> list[tuple[int, str]]:
        return [(row, found[column] if column < len(found) else "") for row, found in chunk]

    def counts(self) -> Gathered:
        """Names and weights, row by row."""
        result = Gathered()
        place: dict[str, int] = {}
        sums: list[list[float]] = [[] for _ in self.options.values]
        for chunk in self.chunks():
            read = [self.numbers(self.column(chunk, c), c) for c in self.options.values]
            for i, (row, found) in enumerate(chunk):
                name = self.name(found, result.rows)
                result.rows += 1
                weights = [float(values[i]) for values in read]
                if not name:
                    self.gap(row, self.options.names or 0)
                if not name or any(w != w for w in weights):
                    continue
                for w, c in zip(weights, self.options.values, strict=True):
                    if w < 0.0:
                        raise self.error(f"a count cannot be negative, and this is {w:g}", row, c)
                if name in place:
                    if self.options.repeats == "refuse":
                        reason = f"the outcome {quoted(name)} was there before; choose to add such rows up"
                        raise self.error(reason, row, self.options.names or 0)
                    for total, w in zip(sums, weights, strict=True):
                        total[place[name]] += w
                    continue
                place[name] = len(place)
                if (len(place) > MOST_OUTCOMES and self.options.top is None) or len(
                    place
                ) > 20 * MOST_OUTCOMES:
                    raise self.opened.error(f"there are more than {MOST_OUTCOMES:,} outcomes", row=row)
                for total, w in zip(sums, weights, strict=True):
                    total.append(w)
        result.names = list(place)
        result.columns = [np.array(total) for total in sums]
        return result

    def name(self, found: list[str], k: int) -> str:
        column = self.options.names
        if column is None:
            return str(k)
        return found[column] if column < len(found) else ""

    def samples(self) -> Gathered:
        """All numbers of each column."""
        result = Gathered()
        parts: list[list[FloatArray]] = [[] for _ in self.options.values]
        for chunk in self.chunks():
            result.rows += len(chunk)
            if result.rows > MOST_SAMPLES:
                raise self.opened.error(f"there are more than {MOST_SAMPLES:,} rows; save them as .npy")
            for kept, c in zip(parts, self.options.values, strict=True):
                values = self.numbers(self.column(chunk, c), c)
                kept.append(values[~np.isnan(values)])
        result.columns = [np.concatenate(kept) if kept else np.empty(0) for kept in parts]
        return result

    def counted(self) -> Gathered:
        """How often each word stands in each column."""
        result = Gathered(categories=[Counter() for _ in self.options.values])
        for chunk in self.chunks():
            result.rows += len(chunk)
            for counter, c in zip(result.categories, self.options.values, strict=True):
                for row, cell in self.column(chunk, c):
                    if cell:
                        counter[cell] += 1
                    else:
                        self.gap(row, c)
                if len(counter) > MOST_OUTCOMES:
                    raise self.opened.error(
                        f"there are more than {MOST_OUTCOMES:,} different values", column=self.label(c)
                    )
        return result


def histograms(
    opened: Sequence[Opened], found: Sequence[Gathered], options: Sequence[Options]
) -> list[Histogram]:
    """All columns of all files as histograms; numeric samples of all of them over the same bins."""
    made: list[Histogram] = []
    names: Sequence[str]
    weights: FloatArray
    sampled: list[tuple[Opened, Gathered, Options, int]] = []
    for file, gathered, how in zip(opened, found, options, strict=True):
        if how.content == "samples":
            sampled += [(file, gathered, how, j) for j in range(len(gathered.columns))]
        elif how.content == "categories":
            for j, counter in enumerate(gathered.categories):
                names = sorted(counter, key=lambda name: (-counter[name], name))
                weights = np.array([float(counter[name]) for name in names])
                made.append(
                    one(
                        file,
                        gathered,
                        how,
                        j,
                        names,
                        np.array(weights),
                        f"{counter.total():,} values counted",
                    )
                )
        else:
            for j, column in enumerate(gathered.columns):
                made.append(one(file, gathered, how, j, gathered.names, column, plural(gathered.rows, "row")))
    if sampled:
        file, _, how, _ = sampled[0]
        arrays = [gathered.columns[j] for _, gathered, _, j in sampled]
        for (each, _, _, _), array in zip(sampled, arrays, strict=True):
            if array.size == 0:
                raise each.error("there are no samples")
        names, counts, edges, done = binned(
            file.name, arrays, bins=how.bins, width=how.width, edges=how.edges
        )
        for (each, gathered, its, j), weights in zip(sampled, counts, strict=True):
            note = f"{int(weights.sum()):,} samples in {done}"
            made.append(replace(one(each, gathered, its, j, names, weights, note), edges=edges))
    return made


def one(
    file: Opened,
    gathered: Gathered,
    how: Options,
    j: int,
    names: Sequence[str],
    weights: FloatArray,
    what: str,
) -> Histogram:
    """A histogram with its title and note; the least frequent outcomes made one where `top` says so."""
    title = file.title
    column = gathered.titles[j] if j < len(gathered.titles) else ""
    if len(gathered.titles) > 1:
        title = column or f"{title} {'PQ'[j]}"
    note = f"{file.title}: {f'{column}, ' if column else ''}{what}"
    if gathered.gaps and how.missing == "skip":
        note += f", {gathered.gaps:,} gaps skipped"
    names, weights, left = kept(names, weights, how.top)
    if left:
        note += f", all but the {len(names) - 1:,} most frequent made one"
    return histogram(file.name, title, names, weights, note)


def plural(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def kept(names: Sequence[str], weights: FloatArray, top: int | None) -> tuple[Sequence[str], FloatArray, int]:
    """The `top` heaviest outcomes in their order and "(other)" for the rest; all where there are no more."""
    if top is None or len(names) <= top:
        return names, weights, 0
    heavy = np.sort(np.argsort(-weights, kind="stable")[: max(top, 1)])
    rest = float(weights.sum() - weights[heavy].sum())
    return (
        [*(names[k] for k in heavy), "(other)"],
        np.append(weights[heavy], max(rest, 0.0)),
        len(names) - heavy.size,
    )


# Guesses

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


@dataclass
class Guess:
    """What the columns seem to be."""

    header: bool = False
    names: int | None = None
    values: tuple[int, ...] = (0,)
    content: str = "counts"
    repeats: str = "refuse"
    missing: str = "refuse"
    doubts: list[str] = field(default_factory=list)
    columns: tuple[str, ...] = ()


def year(cell: str) -> bool:
    return re.fullmatch(r"1[5-9][0-9][0-9]|20[0-9][0-9]", cell) is not None


def looks_numeric(cell: str, options: Options) -> bool:
    try:
        number(cell, options)
    except NumeralError:
        return False
    return True


def guess_columns(
    rows: Sequence[list[str]], options: Options, whole: bool, header: bool | None = None
) -> Guess:
    """Names, counts and samples from the first rows of a table; `whole` where they are all of it."""
    width = min(max((len(row) for row in rows), default=0), MOST_COLUMNS)
    table = [[*row, *[""] * (width - len(row))] for row in rows if any(row)]
    if not table or width > MOST_COLUMNS:
        return Guess(doubts=["there are no rows of data"])
    guess = Guess()
    below = columns_of(table[1:], options)
    first = [looks_numeric(cell, options) for cell in table[0]]
    if header is None:
        numeric_below = [c.numeric for c in below]
        header = (
            len(table) > 1
            and any(numeric_below)
            and not any(
                is_number or (is_missing(cell) and cell)
                for is_number, cell in zip(first, table[0], strict=True)
            )
        )
        if (
            len(table) > 1
            and any(first)
            and (table[0][0].casefold() in NAME_WORDS or not table[0][0])
            and not first[0]
        ):
            header = True  # a heading of years or of levels
        if (
            len(table) > 1
            and not first[0]
            and all(map(year, table[0][1:]))
            and not all(map(year, table[1][1:]))
        ):
            header = True
            guess.doubts.append("the first row may be a heading or data")
        if len(table) > 1 and not any(numeric_below) and not any(first):
            seen = {cell for row in table[1:] for cell in row}
            header = not any(cell in seen for cell in table[0]) and len(seen) < width * (len(table) - 1)
            guess.doubts.append("the first row may be a heading or data")
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
    title: str = ""

    @property
    def filled(self) -> int:
        return len(self.cells) - self.gaps

    @property
    def numeric(self) -> bool:
        return self.filled > 0 and 2 * len(self.values) >= self.filled

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
        steps = [b - a for a, b in zip(self.values, self.values[1:], strict=False)]
        return steps[0] > 0.0 and all(abs(s - steps[0]) <= 1e-9 * abs(steps[0]) for s in steps)

    @property
    def called_count(self) -> bool:
        return self.title.casefold().strip() in COUNT_WORDS

    @property
    def said(self) -> str:
        return f"column {quoted(self.title)}" if self.title else f"column {self.place + 1}"


def columns_of(table: Sequence[list[str]], options: Options) -> list[Column]:
    made = []
    for j, cells in enumerate(map(list, zip(*table, strict=True)) if table else []):
        values, gaps = [], 0
        for cell in cells:
            if is_missing(cell):
                gaps += 1
            elif NUMBER_LIKE.match(cell) or len(cell) < 12:
                with suppress(NumeralError):
                    values.append(number(cell, options))
        made.append(Column(j, cells, values, gaps))
    return made


def assign(guess: Guess, columns: list[Column], whole: bool) -> None:
    """Roles for the columns, and what is in doubt about them."""
    numeric = [c for c in columns if c.numeric]
    text = [c for c in columns if c.text]
    if not numeric and not text:
        guess.doubts.append("there are no rows of data")
    elif text and numeric:
        named_counts(guess, text, numeric)
    elif text:
        guess.content = "categories"
        guess.values = tuple(c.place for c in text[:2])
        if len(text) > 1:
            guess.doubts.append("there are several columns of words")
        elif len(set(text[0].cells)) == len(text[0].cells):
            guess.doubts.append("no value stands there twice, so there may be nothing to count")
    elif len(numeric) > 1 and numeric[0].counts_steps and not numeric[1].counts_steps:
        guess.names = numeric[0].place
        weights(guess, numeric[1:])
    else:
        lone_numbers(guess, numeric, whole)
    used = [c for c in columns if c.place in guess.values or c.place == guess.names]
    for column in used:
        if column.numeric and column.filled > len(column.values):
            odd = next(c for c in column.cells if not is_missing(c) and not NUMBER_LIKE.fullmatch(c))
            guess.doubts.append(f"{column.said} has {quoted(odd)} among its numbers")
        if column.gaps and column.place in guess.values:
            guess.doubts.append(f"{column.said} has gaps")


def named_counts(guess: Guess, text: list[Column], numeric: list[Column]) -> None:
    names = next((c for c in text if len(set(c.cells)) == len(c.cells)), text[0])
    guess.names = names.place
    if len(text) > 1:
        guess.doubts.append(f"the outcomes may be named by {' or '.join(c.said for c in text[:3])}")
    if len(set(names.cells)) < len(names.cells):
        guess.repeats = "add"
        guess.doubts.append(f"{names.said} names some outcomes more than once")
    weights(guess, numeric)


def weights(guess: Guess, numeric: list[Column]) -> None:
    guess.values = tuple(c.place for c in numeric[:2])
    if len(numeric) > 2:
        guess.doubts.append(
            f"there are {len(numeric)} columns of numbers, and P and Q may be any two of them"
        )
    below = next((c for c in numeric[:2] if min(c.values) < 0.0), None)
    if below is not None:
        guess.content = "samples"
        guess.names = None
        guess.values = (below.place,)
        guess.doubts.append(f"{below.said} has negative numbers, which cannot be counts")


def lone_numbers(guess: Guess, numeric: list[Column], whole: bool) -> None:
    """One or two columns of nothing but numbers: counts, or samples?"""
    guess.values = tuple(c.place for c in numeric[:2])
    if len(numeric) > 2:
        guess.doubts.append(
            f"there are {len(numeric)} columns of numbers, and P and Q may be any two of them"
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
            guess.doubts.append(f"{chosen[0].said} may hold counts or raw samples")
    else:
        guess.content = "samples" if 3 * len(set(values)) <= len(values) else "counts"
        guess.doubts.append(f"{chosen[0].said} may hold counts or raw samples")
