"""A finished run to look at: its numbers by line, its pairs, and the file that can be made of it."""

from __future__ import annotations

import csv
import os
import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from klviz.batch import outputs
from klviz.batch.progress import Progress
from klviz.batch.running import OnError, Summary, names_of, run, table_of
from klviz.batch.sources import Place, Role, Source, open_source
from klviz.batch.stored import Kept, Stored, npy_header
from klviz.batch.work import BAD, Fault, Options, Work, fault_of
from klviz.files import FileError
from klviz.numerals import whole
from klviz.words import tr

ROLES: tuple[Role, Role] = ("P", "Q")
MOST_NAMES = 1 << 22
"""Names of rows kept in memory; tables with more are shown by number."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pair:
    """One row of P and one of Q, as they stand in the tables."""

    outcomes: tuple[str, ...]
    p: Floats
    q: Floats
    p_name: str
    q_name: str


@dataclass(frozen=True)
class Tables:
    """What is to be compared: P and Q as `run` takes them; row: only this row of Q, for all of P."""

    p: str
    q: str
    all_pairs: bool = False
    row: int | None = None
    ids: str | None = None

    @property
    def same(self) -> bool:
        """Whether the rows of one table are compared with one another."""
        return self.all_pairs and self.p == self.q

    def given(self) -> tuple[Any, Any]:
        """P and Q for `run`. Raises FileError where the one row cannot be read."""
        if self.row is None:
            return self.p, self.q
        place = table_of("Q", self.q, self.ids)
        with closing(open_source(cast(Place, place))) as source:
            if not 0 <= self.row < source.rows:
                raise source.error(
                    tr("there is no row {row}: its rows are 0 to {last}").format(
                        row=whole(self.row), last=whole(source.rows - 1)
                    )
                )
            piece = source.read(self.row, self.row + 1)
        if piece.faults:
            raise source.error(piece.faults[0], row=self.row)
        return self.p, np.array(piece.weights[0])


class Result(Stored):
    """The answers of a run in a folder of their own, which goes when `close` is called or nobody holds the result.

    Lines are rows, or pairs: row of P times rows of Q plus row of Q. skip: bad rows are left out of what is saved.
    """

    def __init__(self, folder: Path, tables: Tables, options: Options, summary: Summary, skip: bool) -> None:
        self.tables, self.options, self.summary, self.skip = tables, options, summary, skip
        self.values = summary.output
        self._finalizer = weakref.finalize(self, shutil.rmtree, folder, True)
        self._lock = threading.Lock()
        p, q = tables.given()
        self._stamps = stamps(table_of("P", tables.p, tables.ids)), stamps(table_of("Q", tables.q, tables.ids))
        self.work = Work.of(table_of("P", p, tables.ids), table_of("Q", q, tables.ids), options)
        self._sources = self.work.sources()
        self.header = len(npy_header(self.work))
        self._map: Any = np.load(self.values, mmap_mode="r")  # no table is without rows
        self._columns: dict[str, Floats] = {}
        self._faults = tuple(faults_in(summary.report))
        self.kept = Kept(self.work.tasks, summary.bad, 0, True)
        self.p_names, self.q_names = (self._names_of(source) for source in self._sources)
        if self.work.reference:
            self.q_names = None
        self.work.close()

    @property
    def lines(self) -> int:
        return self.summary.pairs

    @property
    def reason(self) -> dict[tuple[str, int], str]:
        """Why bad rows have no number, by table and row."""
        return {(fault.table, fault.row): fault.reason for fault in self._faults}

    def faults(self) -> Iterator[Fault]:
        yield from self._faults

    def rows_of(self, line: int) -> tuple[int, int]:
        """The row of P and of Q that a line stands for."""
        if self.options.all_pairs:
            return divmod(line, self.work.q_rows)
        return line, self.tables.row or 0 if self.work.reference else line

    def column(self, measure: str) -> Floats:
        """The numbers of a measure by line; of all pairs a view of the file."""
        if self.options.all_pairs:
            return self.matrix(measure).reshape(-1)
        if measure not in self._columns:
            self._columns[measure] = np.array(self._map[measure])
        return self._columns[measure]

    def matrix(self, measure: str) -> Floats:
        """All pairs: the numbers of a measure, rows of P by rows of Q, a view of the file."""
        layer = self._map if self._map.ndim == 2 else self._map[self.options.measures.index(measure)]
        return cast(Floats, layer.view(np.ndarray))

    def methods(self) -> NDArray[np.bytes_] | None:
        """How each row was computed, where that is known."""
        return None if self.options.all_pairs else cast("NDArray[np.bytes_]", self._map["method"])

    def shown(self) -> NDArray[np.bool_] | None:
        """Which lines are left when bad rows are left out; None for all of them."""
        if not (self.skip and self.kept.bad):
            return None
        methods = self.methods()
        if methods is not None:
            return np.asarray(methods != BAD)
        good_p, good_q = np.ones(self.work.p_rows, bool), np.ones(self.work.q_rows, bool)
        for fault in self._faults:
            (good_p if fault.table == "P" else good_q)[fault.row] = False
        return np.logical_and.outer(good_p, good_q).reshape(-1)

    def _names_of(self, source: Source) -> list[str] | None:
        return source.ids(0, source.rows) if source.id_column and source.rows <= MOST_NAMES else None

    def pair(self, line: int) -> Pair:
        """The two rows of a line, read from the tables. Raises FileError where they are not what they were."""
        p_row, q_row = self.rows_of(line)
        with self._lock:
            given = table_of("P", self.tables.p, self.tables.ids), table_of("Q", self.tables.q, self.tables.ids)
            for table, stamp in zip(given, self._stamps, strict=True):
                if stamps(table) != stamp:
                    raise FileError(
                        cast(Place, table).shown, tr("it has been changed since it was measured; run it again")
                    )
            first, second = self._sources
            try:
                p = first.read(p_row, p_row + 1)
                q = second.read(0, 1) if self.work.reference else second.read(q_row, q_row + 1)
            finally:  # the window may be gone by now, and with it whoever would close them later
                first.close()
                second.close()
            for source, piece, row in ((first, p, p_row), (second, q, q_row)):
                reason = piece.faults.get(0) or fault_of(piece.weights[0], self.options.normalize, source.titles)
                if reason:
                    raise source.error(reason, row=row)
            titles = first.titles or second.titles or tuple(map(str, range(self.work.outcomes)))
            given_p, given_q = (np.array(piece.weights[0], dtype=np.float64) for piece in (p, q))
            return Pair(titles, given_p, given_q, self.name("P", p_row), self.name("Q", q_row))

    def name(self, table: str, row: int) -> str:
        """What a row is called: its name in the table, or its number."""
        names = self.p_names if table == "P" else self.q_names
        return names[row] if names is not None and names[row] else str(row)

    def save(self, path: Path, *, comma: bool = False) -> Path | None:
        """Write .npy, .csv, .parquet or .zarr by the name; where the list of bad rows is, if there are any.

        With `comma`, the numbers of a .csv have a decimal comma and semicolons part its cells. Raises FileError."""
        kind = outputs.kind_of(path)
        if self.options.all_pairs and self.skip and self.kept.bad and kind in (".npy", ".zarr"):
            raise FileError(
                str(path), tr("a matrix of all pairs has a place for every row; save it as .csv or .parquet")
            )
        with self._lock:
            try:
                report = outputs.write_report(path, self)
                outputs.write(path, self, kind, self.skip, copy=True, comma=comma)
            finally:
                self.work.close()  # what this thread has opened
        return report

    def close(self) -> None:
        self._map = None
        self._columns.clear()
        self._finalizer()


def measure_tables(
    tables: Tables,
    *,
    measures: Iterable[str],
    base: float = 2,
    normalize: bool = False,
    on_error: OnError = "stop",
    progress: Callable[[Progress], None] | None = None,
) -> Result:
    """What `run` computes, kept in a folder of its own for as long as the result is held.

    Whatever ends it before, and whatever progress raises, leaves nothing behind. Raises what `run` raises.
    """
    folder = Path(tempfile.mkdtemp(prefix="klviz-batch-"))
    options = Options(names_of(measures), base, normalize, tables.all_pairs)
    try:
        p, q = tables.given()
        summary = run(
            p, q, folder / "result.npy", measures=options.measures, base=base, normalize=normalize,
            all_pairs=tables.all_pairs, ids=tables.ids, on_error="stop" if on_error == "stop" else "nan",
            progress=progress,
        )  # fmt: skip
        return Result(folder, tables, options, summary, on_error == "skip")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def inspect(tables: Tables, normalize: bool) -> tuple[tuple[Source, Source], str]:
    """The two tables, closed again, and what is wrong with their first rows, if anything. Raises FileError where they
    cannot be compared."""
    p, q = (table_of(role, given, tables.ids) for role, given in zip(ROLES, tables.given(), strict=True))
    first = Work.of(p, q, Options(("tv",), 2.0, normalize, tables.all_pairs))
    found = first.sources()
    trouble = ""
    try:
        for source in dict.fromkeys(found):
            piece = source.read(0, 1)
            reason = piece.faults.get(0) or fault_of(piece.weights[0], normalize, source.titles)
            if reason and not trouble:
                trouble = str(source.error(reason, row=0))
    finally:
        first.close()
    return found, trouble


def stamps(table: Any) -> tuple[Any, ...]:
    """Sizes and times of the files of a table."""
    found = []
    for name in table.files if isinstance(table, Place) else ():
        try:
            status = os.stat(name)  # noqa: PTH116
            found.append((name, status.st_size, status.st_mtime_ns))
        except OSError:
            found.append((name, -1, -1))
    return tuple(found)


def faults_in(report: Path | None) -> Iterator[Fault]:
    """The bad rows that a report lists."""
    if report is None:
        return
    with report.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for table, row, reason in rows:
            yield Fault("P" if table == "P" else "Q", int(row), reason)
