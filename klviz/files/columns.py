"""From the cells of a table to histograms: which column names the outcomes, which holds counts or samples."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np

from klviz.files.door import FileError, Opened, quoted
from klviz.files.histogram import Histogram, binned, histogram
from klviz.files.options import Options
from klviz.files.tables import GROUPED
from klviz.numerals import NumeralError, how_many, localised, parse_number, whole
from klviz.state import MOST_OUTCOMES, FloatArray
from klviz.words import tr

MISSING = frozenset(("", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", "–", "—", "?", ".", "missing"))
CHUNK = 8192
MOST_UNUSUAL = 50_000
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
    if PLAIN["."].fullmatch(cell + "\n") and options.decimal == "." and not options.thousands:
        value = float(cell)
        if value and not math.isinf(value):
            return value
    bare = cell
    if options.thousands:
        bare = cell.removesuffix("%").rstrip()
        if GROUPED[options.thousands].fullmatch(bare):
            for separator in SEPARATORS[options.thousands]:
                cell = cell.replace(separator, "")
    if options.decimal == "," and "." in cell:
        raise NumeralError(tr("{cell} has a point where numbers have a decimal comma").format(cell=quoted(cell)))
    if options.decimal == "." and "," in cell:
        raise NumeralError(tr("{cell} has a comma; if it is a decimal comma, say so").format(cell=quoted(cell)))
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
        self.rows = enumerate(rows, 1 + (0 if options.across else options.skip))  # a blank row is []
        self.header: list[str] = []
        self.width = 0
        self.wanted = (*options.values, *(() if options.names is None else (options.names,)))
        self.gaps = 0
        self.unusual = 0
        self.first_gap: FileError | None = None
        if not 1 <= len(options.values) <= 2 or len(set(options.values)) != len(options.values):
            raise opened.error(tr("choose one column of values, or two different ones for P and Q"))
        if options.names in options.values:
            raise opened.error(tr("the column of names cannot also be a column of values"))

    def error(self, reason: str, row: int, column: int) -> FileError:
        if self.options.across:
            return self.opened.error(reason, row=column + 1 + self.options.skip, column=row)
        return self.opened.error(reason, row=row, column=self.label(column))

    def label(self, column: int) -> str | int:
        return (self.header[column] if column < len(self.header) else "") or column + 1

    def body(self) -> Iterator[tuple[int, list[str]]]:
        """The chosen cells of the rows with something in them, after the heading."""
        for row, found in self.rows:
            if not found:
                continue
            if not self.width:
                self.width = len(found)
                if self.options.header:
                    self.header = found
                    continue
            if len(found) > self.width and any(found[self.width :]):
                raise self.opened.error(
                    tr(
                        "the row has {count} cells where the first has {width}; check the delimiter, the decimal "
                        "mark and the quotation marks"
                    ).format(count=len(found), width=self.width),
                    row=row,
                )
            yield row, [found[c] if c < len(found) else "" for c in self.wanted]

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
                reason = tr("there are more than {most} cells that are not plain decimal numbers").format(
                    most=whole(MOST_UNUSUAL)
                )
                raise self.error(reason, row, column)
            try:
                values[k] = number(cell, self.options)
            except NumeralError as error:
                raise self.error(error.problem, row, column) from None
        return values

    def finished(self) -> None:
        """Refuses what has gaps, if gaps are to be refused, at the place of the first."""
        if self.first_gap is not None and self.options.missing == "refuse":
            what = (
                tr("a value is missing")
                if self.gaps == 1
                else how_many(
                    "a value is missing, as in {count} more place",
                    "a value is missing, as in {count} more places",
                    self.gaps - 1,
                )
            )
            self.first_gap.reason = tr("{what}; fill it in, or choose to skip rows with gaps").format(what=what)
            raise self.first_gap

    def check(self) -> None:
        for column in self.wanted:
            if not 0 <= column < max(self.width, len(self.header)):
                raise self.opened.error(
                    tr("there is no column {number}; the table has {width}").format(number=column + 1, width=self.width)
                )

    def gathered(self) -> Gathered:
        gather = {"counts": self.counts, "samples": self.samples, "categories": self.counted}[self.options.content]
        result = gather()
        if not result.rows:
            raise self.opened.error(tr("there are no rows of data"))
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
        at = self.wanted.index(column)
        return [(row, found[at]) for row, found in chunk]

    def counts(self) -> Gathered:
        """Names and weights, row by row."""
        result = Gathered()
        place: dict[str, int] = {}
        sums: list[list[float]] = [[] for _ in self.options.values]
        for chunk in self.chunks():
            read = [self.numbers(self.column(chunk, c), c) for c in self.options.values]
            for values, c in zip(read, self.options.values, strict=True):
                for i in np.flatnonzero(values < 0.0)[:1].tolist():
                    reason = tr("a count cannot be negative, and this is {value}").format(
                        value=localised(f"{values[i]:g}")
                    )
                    raise self.error(reason, chunk[i][0], c)
            weights = np.array(read).T.tolist()
            named = self.names(chunk, result.rows)
            result.rows += len(chunk)
            for i, (name, these) in enumerate(zip(named, weights, strict=True)):
                if not name:
                    self.gap(chunk[i][0], self.options.names or 0)
                    continue
                if any(w != w for w in these):
                    continue
                k = place.get(name)
                if k is not None:
                    if self.options.repeats == "refuse":
                        reason = tr("the outcome {name} was there before; choose to add such rows up").format(
                            name=quoted(name)
                        )
                        raise self.error(reason, chunk[i][0], self.options.names or 0)
                    for total, w in zip(sums, these, strict=True):
                        total[k] += w
                    continue
                place[name] = len(place)
                if len(place) > (MOST_OUTCOMES if self.options.top is None else 8 * MOST_OUTCOMES):
                    raise self.opened.error(
                        tr("there are more than {most} outcomes").format(most=whole(MOST_OUTCOMES)), row=chunk[i][0]
                    )
                for total, w in zip(sums, these, strict=True):
                    total.append(w)
        result.names = list(place)
        result.columns = [np.array(total) for total in sums]
        return result

    def names(self, chunk: list[tuple[int, list[str]]], done: int) -> list[str]:
        if self.options.names is None:
            return [str(k) for k in range(done, done + len(chunk))]
        return [found[-1] for _, found in chunk]

    def samples(self) -> Gathered:
        """All numbers of each column."""
        result = Gathered()
        parts: list[list[FloatArray]] = [[] for _ in self.options.values]
        for chunk in self.chunks():
            result.rows += len(chunk)
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
                        tr("there are more than {most} different values").format(most=whole(MOST_OUTCOMES)),
                        column=self.label(c),
                    )
        return result


def histograms(opened: Sequence[Opened], found: Sequence[Gathered], options: Sequence[Options]) -> list[Histogram]:
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
                        how_many("{count} value counted", "{count} values counted", counter.total()),
                    )
                )
        else:
            for j, column in enumerate(gathered.columns):
                made.append(
                    one(
                        file,
                        gathered,
                        how,
                        j,
                        gathered.names,
                        column,
                        how_many("{count} row", "{count} rows", gathered.rows),
                    )
                )
    if sampled:
        file, _, how, _ = sampled[0]
        arrays = [gathered.columns[j] for _, gathered, _, j in sampled]
        for (each, _, _, _), array in zip(sampled, arrays, strict=True):
            if array.size == 0:
                raise each.error(tr("there are no samples"))
        names, counts, edges, done = binned(file.name, arrays, bins=how.bins, width=how.width, edges=how.edges)
        for (each, gathered, its, j), weights in zip(sampled, counts, strict=True):
            note = how_many("{count} sample in {done}", "{count} samples in {done}", int(weights.sum()), done=done)
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
        note += how_many(", {count} gap skipped", ", {count} gaps skipped", gathered.gaps)
    names, weights, left = kept(names, weights, how.top)
    if left:
        note += others_made_one(len(names) - 1)
    return histogram(file.name, title, names, weights, note)


def others_made_one(kept: int) -> str:
    return how_many(", all but the most frequent made one", ", all but the {count} most frequent made one", kept)


def kept(names: Sequence[str], weights: FloatArray, top: int | None) -> tuple[Sequence[str], FloatArray, int]:
    """The `top` heaviest outcomes in their order and "(other)" for the rest; all where there are no more."""
    if top is None or len(names) <= top:
        return names, weights, 0
    heavy = np.sort(np.argsort(-weights, kind="stable")[: max(top, 1)])
    rest = float(weights.sum() - weights[heavy].sum())
    return (
        [*(names[k] for k in heavy), tr("(other)")],
        np.append(weights[heavy], max(rest, 0.0)),
        len(names) - heavy.size,
    )
