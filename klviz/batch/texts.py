"""Tables of text (CSV and its kin, also gzipped) as rows of weights, read line by line."""

from __future__ import annotations

import csv
import gzip
import math
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, cast

import numpy as np

from klviz.batch.sources import Piece, Source
from klviz.files import Options
from klviz.files.columns import PLAIN, number
from klviz.files.door import plain_cause, quoted
from klviz.files.tables import csv_trouble, guess_dialect, guess_numerals
from klviz.numerals import NumeralError, how_many, whole
from klviz.words import tr

MOST_LINE = 64 << 20
MARKED = 4096
"""Every so many rows the place in the file is kept."""
NAMES = ("", "id", "ids", "name", "names", "row", "rows", "index", "label", "key")
"""Headings of a column that names rows."""


class TextSource(Source):
    """A table of text: one row a line, one outcome a column, with or without a heading and a column of names."""

    def __init__(self, path: Path, ids: str | None) -> None:
        self.name = str(path)
        self._path = path
        self._packed = path.name.lower().endswith(".gz")
        self._file: IO[bytes] | None = None
        self._row = self._line = 0
        try:
            with self._opened() as file:
                self._learn(file, ids)
                self._count(file)
        except (OSError, EOFError, zlib.error) as error:
            raise self.error(plain_cause(error)) from None

    def _opened(self) -> IO[bytes]:
        return cast(IO[bytes], gzip.open(self._path)) if self._packed else self._path.open("rb")

    def _learn(self, file: IO[bytes], ids: str | None) -> None:
        """Delimiter, decimal mark, heading and column of names, from the beginning."""
        sample = file.read(1 << 20)
        file.seek(0)
        if b"\0" in sample[:4096]:
            raise self.error(tr("this is no text in UTF-8; save the table as CSV in UTF-8"))
        cut = len(sample) == 1 << 20
        text = self._decoded(sample[: sample.rfind(b"\n")] if cut and b"\n" in sample else sample, 0)
        dialect = guess_dialect(text.removeprefix("\ufeff"), False)
        self._delimiter = dialect.delimiter or ","
        self._skip = dialect.skip
        rows = [row for _, row in islice(self._cells_of(lines_of(text.removeprefix("\ufeff"))[self._skip :]), 20)]
        if not rows:
            raise self.error(tr("there is nothing in it"))
        numerals = guess_numerals([cell for row in rows for cell in row], self._delimiter)
        self._options = Options(delimiter=self._delimiter, decimal=numerals[0], thousands=numerals[1])
        self._width = len(rows[0])
        first, later = rows[0], rows[1] if len(rows) > 1 else rows[0]
        named = first[0].casefold() in NAMES or not self._is_number(later[0])
        counting = [str(n) for n in range(self._width + 1)]
        rest = first[1:] if named else first
        self._heading = any(not self._is_number(cell) for cell in rest) or (
            len(rest) > 2 and (rest == counting[: len(rest)] or rest == counting[1 : len(rest) + 1])
        )
        self._ids: int | None = 0 if named else None
        if ids is not None:
            if ids not in first:
                raise self.error(tr("there is no column {name} to take names of rows from").format(name=quoted(ids)))
            self._ids, self._heading = first.index(ids), True
        self._columns = [c for c in range(self._width) if c != self._ids]
        self.outcomes = len(self._columns)
        if self._ids is not None:
            self.id_column = (
                f"column {quoted(first[self._ids]) if self._heading and first[self._ids] else self._ids + 1}"
            )
        if self._heading:
            self.titles = tuple(first[c] for c in self._columns)
            self.note = tr("the first line is a heading")

    def _is_number(self, cell: str) -> bool:
        try:
            number(cell, self._options)
        except NumeralError:
            return cell.casefold() in ("nan", "inf", "-inf")
        return True

    def _count(self, file: IO[bytes]) -> None:
        """How many rows there are, and where every 4096th begins."""
        self._marks: list[tuple[int, int]] = []
        self.rows = place = 0
        skip = self._skip
        heading = self._heading
        for line, data in enumerate(iter(lambda: file.readline(MOST_LINE), b"")):
            if len(data) == MOST_LINE:
                raise self.error(
                    tr("line {number} is longer than {most} bytes").format(number=line + 1, most=whole(MOST_LINE))
                )
            if skip:
                skip -= 1
            elif data.isspace():
                pass
            elif heading:
                heading = False
            else:
                if self.rows % MARKED == 0:
                    self._marks.append((place, line))
                self.rows += 1
            place += len(data)

    def _lines(self, begin: int, end: int) -> Iterator[tuple[int, str]]:
        """The lines of these rows with their numbers in the file, counted from 1."""
        if begin >= end:
            return
        mark = begin // MARKED
        if self._packed:
            mark = 0
        if self._file is None or not mark * MARKED <= self._row <= begin:
            self.close()
            self._file = self._opened()
            start, self._line = self._marks[mark]
            self._row = mark * MARKED
            self._file.seek(start)
        assert self._file is not None
        while self._row < end:
            data = self._file.readline(MOST_LINE)
            self._line += 1
            if not data:
                raise self.error(tr("the file has become shorter"))
            if data.isspace():
                continue
            self._row += 1
            if self._row > begin:
                yield self._line, self._decoded(data, self._line)

    def _decoded(self, data: bytes, line: int) -> str:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise self.error(
                tr("line {number} is no text in UTF-8; save it in UTF-8").format(number=line)
                if line
                else tr("this is no text in UTF-8; save it in UTF-8")
            ) from None

    def read(self, begin: int, end: int) -> Piece:
        try:
            found = list(self._lines(begin, end))
        except (OSError, EOFError, zlib.error) as error:
            raise self.error(plain_cause(error)) from None
        texts = [text for _, text in found]
        if not texts:
            return Piece(np.empty((0, self.outcomes)))
        plain = self._options.decimal == "." and self._delimiter != " " and not any('"' in text for text in texts)
        if plain and all(text.count(self._delimiter) == self._width - 1 for text in texts):
            try:
                return Piece(
                    np.loadtxt(texts, delimiter=self._delimiter, comments=None, usecols=self._columns, ndmin=2)
                )
            except ValueError:
                pass  # some cell is no plain number: find out which, or read what loadtxt cannot
        weights = np.full((len(found), self.outcomes), np.nan)
        faults: dict[int, str] = {}
        for row, cells in self._cells_of(texts):
            try:
                weights[row] = self._numbers(cells)
            except ValueError as error:
                faults[row] = f"line {found[row][0]}: {error}"
        return Piece(weights, faults)

    def _cells_of(self, texts: list[str]) -> Iterator[tuple[int, list[str]]]:
        for row, text in enumerate(texts):
            try:
                if self._delimiter == " " and '"' not in text:
                    cells = text.split()
                else:
                    cells = next(csv.reader([text], delimiter=self._delimiter, skipinitialspace=True, strict=True))
            except csv.Error as error:
                raise self.error(
                    tr("a row cannot be taken apart ({trouble}): {text}").format(
                        trouble=csv_trouble(error), text=quoted(text.strip())
                    )
                ) from None
            yield row, [cell.strip() for cell in cells]

    def _numbers(self, cells: list[str]) -> list[float]:
        if len(cells) != self._width:
            raise ValueError(
                how_many(
                    "the row has {count} cell, not {needed}",
                    "the row has {count} cells, not {needed}",
                    len(cells),
                    needed=whole(self._width),
                )
            )
        chosen = [cells[c] for c in self._columns]
        if self._options.decimal == "." and PLAIN["."].fullmatch("\n".join(chosen) + "\n"):
            return list(map(float, chosen))
        values = []
        for place, cell in enumerate(chosen):
            name = self.titles[place] if self.titles else f"{self._columns[place] + 1}"
            if not cell or cell.casefold() in ("nan", "na", "null"):
                raise ValueError(tr("the number in column {name} is missing").format(name=quoted(name)))
            if cell.casefold().lstrip("+-") in ("inf", "infinity"):
                values.append(math.inf)
                continue
            try:
                values.append(number(cell, self._options))
            except NumeralError as error:
                raise ValueError(f"column {quoted(name)}: {error}") from None
        return values

    def ids(self, begin: int, end: int) -> list[str]:
        if self._ids is None:
            return super().ids(begin, end)
        names = []
        for _, text in self._lines(begin, end):
            if self._ids == 0 and '"' not in text and self._delimiter != " ":
                names.append(text.partition(self._delimiter)[0].strip())
            else:
                _, cells = next(self._cells_of([text]))
                names.append(cells[self._ids] if self._ids < len(cells) else "")
        return names

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def lines_of(text: str) -> list[str]:
    """The lines that have something in them, cut only where a file's lines are."""
    return [line for line in text.split("\n") if line.strip()]
