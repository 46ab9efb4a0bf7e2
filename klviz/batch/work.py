"""What a run has to do, cut into numbered tasks that any thread, device or machine can do.

A `Work` is small and can be sent about; whoever has it opens the tables itself. Which task a row falls into depends on
the sizes of the tables alone, so answers are the same wherever and in whatever order tasks are done.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.batch.sources import ArraySource, Piece, Place, Role, Rows, Source, open_source
from klviz.core import DistributionError, measure_pairs, measure_rows
from klviz.core.checks import SUM_TOLERANCE
from klviz.files import FileError
from klviz.numerals import how_many, localised, whole
from klviz.words import tr

WEIGHTS = 1 << 21
"""Weights of P that a task takes, at most."""
MOST_ROWS = 1 << 16
TILE = 1024
"""Rows of P, and of Q, of which a task of all pairs takes every pair."""
CELLS = 1 << 22
"""Numbers that such a task may answer with."""

METHODS = (b"plain", b"plain", b"exact")
BAD = b"bad"
HERE = (np.ndarray, np.memmap)
"""Arrays that are in this machine's memory."""

Answers = dict[str, NDArray[np.float64]]
Table = Place | Rows


@dataclass(frozen=True)
class Options:
    """What to compute: names of measures, the base of logarithms, whether rows are counts or weights, whether every row
    of P meets every row of Q."""

    measures: tuple[str, ...]
    base: float = 2.0
    normalize: bool = False
    all_pairs: bool = False


@dataclass(frozen=True)
class Fault:
    """A row that is no distribution."""

    table: Role
    row: int
    reason: str


@dataclass(frozen=True)
class Loaded:
    """The rows of one task: of P and Q side by side, or of two blocks; q is None where Q is one row for all."""

    number: int
    p_begin: int
    q_begin: int
    p: Piece
    q: Piece | None


@dataclass(frozen=True)
class Answer:
    """Numbers by measure, of shape (rows,) or (rows of P, rows of Q), NaN for bad rows; methods of rows, if known."""

    number: int
    values: Answers
    methods: NDArray[np.bytes_] | None
    faults: tuple[Fault, ...] = ()
    bad: int = 0


class Kernel:
    """Computes with the rows as they come: NumPy on the processor."""

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads

    def prepare(self, loaded: Loaded) -> Loaded:
        """Bring rows where they are computed with; called ahead, in another thread than the other methods."""
        return loaded

    def rows(self, p: Any, q: Any, options: Options) -> tuple[Answers, NDArray[np.uint8]]:
        found = measure_rows(
            p, q, options.measures, base=options.base, normalize=options.normalize, threads=self.threads, methods=True
        )
        methods = found.pop("method")
        return found, methods

    def pairs(self, p: Any, q: Any, options: Options) -> Answers:
        more: dict[str, Any] = {"base": options.base, "normalize": options.normalize, "threads": self.threads}
        return {name: measure_pairs(p, q, name, **more) for name in options.measures}


@dataclass(frozen=True)
class Work:
    """The tables, the options, and how they are cut into tasks.

    p_rows, q_rows, outcomes: sizes of the tables; step: rows of P in a task; tile: rows of Q in a task of all pairs.
    """

    p: Table
    q: Table
    options: Options
    p_rows: int
    q_rows: int
    outcomes: int
    step: int
    tile: int
    _sources: threading.local = field(default_factory=threading.local, compare=False, repr=False)

    def __reduce__(self) -> tuple[Callable[..., Work], tuple[Any, ...]]:
        sizes = (self.p_rows, self.q_rows, self.outcomes, self.step, self.tile)
        return Work, (self.p, self.q, self.options, *sizes)

    @classmethod
    def of(cls, p: Table, q: Table, options: Options) -> Work:
        """Raises FileError where the two tables cannot be put beside each other."""
        first, second = opened("P", p), opened("Q", q)
        if first.outcomes != second.outcomes:
            raise second.error(
                how_many(
                    "its rows have {count} outcome, those of {name} {needed}",
                    "its rows have {count} outcomes, those of {name} {needed}",
                    second.outcomes,
                    name=first.name,
                    needed=whole(first.outcomes),
                )
            )
        if first.titles and second.titles and first.titles != second.titles:
            k = next(k for k, names in enumerate(zip(first.titles, second.titles, strict=True)) if names[0] != names[1])
            raise second.error(
                tr(
                    "its outcomes have other names than those of {name}: the first that differs is number "
                    '{number}, "{title}" and not "{needed}"; put both in the same order'
                ).format(name=first.name, number=k + 1, title=second.titles[k], needed=first.titles[k])
            )
        if not options.all_pairs and second.rows not in (1, first.rows):
            raise second.error(
                how_many(
                    "it has {count} row and {name} has {needed}; give as many, or one row for all, {otherwise}",
                    "it has {count} rows and {name} has {needed}; give as many, or one row for all, {otherwise}",
                    second.rows,
                    name=first.name,
                    needed=whole(first.rows),
                    otherwise=tr("or ask for all pairs"),
                )
            )
        step = max(1, min(WEIGHTS // first.outcomes, MOST_ROWS))
        tile = 0
        if options.all_pairs:
            cells = CELLS // max(4, len(options.measures))
            step = min(step, TILE)
            tile = max(1, min(step, cells // step))
        elif 1 < (grain := max(first.grain, second.grain)) <= 8 * step:
            step = max(grain, step // grain * grain)
        work = cls(p, q, options, first.rows, second.rows, first.outcomes, step, tile)
        work._sources.found = (first, second)
        return work

    @property
    def reference(self) -> bool:
        """Whether every row of P is measured against the one row of Q."""
        return not self.options.all_pairs and self.q_rows == 1 and self.p_rows != 1

    @property
    def across(self) -> int:
        return -(-self.q_rows // self.tile) if self.options.all_pairs else 1

    @property
    def tasks(self) -> int:
        return -(-self.p_rows // self.step) * self.across

    def place(self, number: int) -> tuple[int, int, int, int]:
        """Which rows task `number` takes: begin and end in P, begin and end in Q."""
        down, along = divmod(number, self.across)
        begin = down * self.step
        end = min(begin + self.step, self.p_rows)
        if not self.options.all_pairs:
            return begin, end, begin, end
        return begin, end, along * self.tile, min((along + 1) * self.tile, self.q_rows)

    def size(self, number: int) -> int:
        """How many rows, or pairs, task `number` answers for."""
        begin, end, q_begin, q_end = self.place(number)
        return (end - begin) * (q_end - q_begin) if self.options.all_pairs else end - begin

    def sources(self) -> tuple[Source, Source]:
        """P and Q, opened by each thread for itself."""
        if not hasattr(self._sources, "found"):
            self._sources.found = opened("P", self.p), opened("Q", self.q)
        first, second = self._sources.found
        return first, second

    def close(self) -> None:
        for source in getattr(self._sources, "found", ()):
            source.close()

    def load(self, number: int) -> Loaded:
        """Read the rows of a task. Raises FileError."""
        begin, end, q_begin, q_end = self.place(number)
        p, q = self.sources()
        return Loaded(number, begin, q_begin, p.read(begin, end), None if self.reference else q.read(q_begin, q_end))

    @cached_property
    def _reference_row(self) -> Rows:
        row: Rows = self.sources()[1].read(0, 1).weights[0]
        return row

    def check_reference(self) -> None:
        """Raises FileError where the one row of Q is no distribution: then no answer would be any good."""
        if self.reference:
            _, source = self.sources()
            piece = source.read(0, 1)
            reason = piece.faults.get(0) or fault_of(piece.weights[0], self.options.normalize, source.titles)
            if reason:
                raise source.error(reason, row=0)

    def measure(self, loaded: Loaded, kernel: Kernel) -> Answer:
        """The answer to a task whose rows have been read."""
        p = loaded.p.weights
        q = self._reference_row if loaded.q is None else loaded.q.weights
        known = bool(loaded.p.faults or (loaded.q is not None and loaded.q.faults))
        try:
            if not known:
                return self._answered(loaded.number, p, q, kernel)
        except DistributionError:
            pass  # some rows are bad: find them all, and compute the others
        titles = self.sources()[0].titles
        p_faults = self._faults(loaded.p, titles)
        q_faults = {} if loaded.q is None else self._faults(loaded.q, titles)
        p, q = host(p), host(q)
        faults = [Fault("P", loaded.p_begin + row, reason) for row, reason in sorted(p_faults.items())]
        others = [Fault("Q", loaded.q_begin + row, reason) for row, reason in sorted(q_faults.items())]
        good_p, good_q = np.ones(len(p), dtype=bool), np.ones(len(q) if q.ndim == 2 else 1, dtype=bool)
        good_p[list(p_faults)] = False
        good_q[list(q_faults)] = False
        if self.options.all_pairs:
            faults = (faults if loaded.q_begin == 0 else []) + (others if loaded.p_begin == 0 else [])
            part = self._answered(loaded.number, p[good_p], q[good_q], kernel)
            square = {name: np.full((len(p), len(q)), np.nan) for name in part.values}
            for name, values in part.values.items():
                square[name][np.ix_(good_p, good_q)] = values
            return Answer(
                loaded.number, square, None, tuple(faults), len(p) * len(q) - int(good_p.sum() * good_q.sum())
            )
        good = good_p if q.ndim == 1 else good_p & good_q
        part = self._answered(loaded.number, p[good], q if q.ndim == 1 else q[good], kernel)
        assert part.methods is not None
        numbers = {name: np.full(len(p), np.nan) for name in part.values}
        for name, values in part.values.items():
            numbers[name][good] = values
        methods = np.full(len(p), BAD, dtype="S5")
        methods[good] = part.methods
        faults = sorted([*faults, *others], key=lambda fault: (fault.row, fault.table))
        return Answer(loaded.number, numbers, methods, tuple(faults), int((~good).sum()))

    def _answered(self, number: int, p: Any, q: Any, kernel: Kernel) -> Answer:
        if self.options.all_pairs:
            return Answer(number, kernel.pairs(p, q, self.options), None)
        values, methods = kernel.rows(p, q, self.options)
        return Answer(number, values, np.array(METHODS, dtype="S5")[methods])

    def _faults(self, piece: Piece, titles: tuple[str, ...] | None) -> dict[int, str]:
        rows = host(piece.weights)
        faults = dict(piece.faults)
        for row in np.flatnonzero(suspicious(rows, self.options.normalize)).tolist():
            if row not in faults and (reason := fault_of(rows[row], self.options.normalize, titles)):
                faults[row] = reason
        return faults


def opened(role: Role, table: Table) -> Source:
    return open_source(table) if isinstance(table, Place) else ArraySource(role, table)


def host(rows: Any) -> Any:
    """Rows as a NumPy array, wherever they are."""
    if type(rows) in HERE:
        return rows
    return rows.get() if hasattr(rows, "get") else np.asarray(rows.cpu())


def suspicious(rows: Rows, normalize: bool) -> NDArray[np.bool_]:
    """Rows that may be no distributions; all others are."""
    with np.errstate(all="ignore"):
        sums = rows.sum(axis=1, dtype=np.float64)
        odd = ~np.isfinite(sums) | (sums <= 0.0) | (rows < 0).any(axis=1)
        if not normalize:
            odd |= ~(np.abs(sums - 1.0) <= 0.9 * SUM_TOLERANCE)
    return np.asarray(odd, dtype=bool)


def fault_of(row: Rows, normalize: bool, titles: tuple[str, ...] | None = None) -> str:
    """Why one row is no distribution, or nothing if it is one."""
    try:
        measure_rows(row[None], row[None], ["tv"], normalize=True, threads=1)
    except DistributionError as error:
        if error.index is None or len(error.index) == 1:
            return error.problem
        outcome = titles[error.index[1]] if titles else error.index[1]
        return tr("outcome {outcome} {problem}").format(outcome=outcome, problem=error.problem)
    if normalize:
        return ""
    try:
        measure_rows(row[None], row[None], ["tv"], threads=1)
    except DistributionError:
        total = localised(f"{float(np.sum(row, dtype=np.float64)):.6g}")
        return tr("sums to {total}, not 1; {hint}").format(
            total=total, hint=tr("give --normalize for counts or weights")
        )
    return ""


def error_of(fault: Fault, name: str) -> FileError:
    return FileError(name, fault.reason, row=fault.row)
