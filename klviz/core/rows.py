"""Measures of many pairs at once: row i of P beside row i of Q.

Each task of a few hundred thousand weights goes through three ways, and each row as far as it has to: sums of
logarithms, then for rows close to each other sums of accurate differences, then the exact kernel for those measures
that are still not certified to 1e-13. No row's numbers depend on other rows, on the threads, or on how memory is laid
out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from importlib.util import find_spec
from typing import Any, Final, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from klviz.core import answers
from klviz.core.answers import Masses, Plan, stem_of
from klviz.core.arrays import foreign
from klviz.core.blocks import BLOCK, Block, Flags, Rows, Scratch
from klviz.core.checks import (
    SUM_TOLERANCE,
    DistributionError,
    Floats,
    check_sum,
    checked_base,
    checked_flag,
    checked_positions,
    checked_weights,
    numeric,
)
from klviz.core.evaluation import measures_named
from klviz.core.kernel import quantities
from klviz.core.one_row import measured_row
from klviz.core.table import Measure
from klviz.core.threads import checked_threads, run
from klviz.core.totals import PIECE
from klviz.core.units import in_base, in_root_base, rounded

METHODS: Final = ("logarithms", "differences", "exact")
"""What the numbers under "method" mean: the last of the ways that any of a row's measures needed."""

TASK = 1 << 19
WORTH_COMPILING = 1 << 27
"""From so many weights on, "auto" is the compiled engine where it is installed: loading it takes a second."""
Engine = Literal["auto", "numpy", "numba"]
Numbers = dict[str, NDArray[Any]]


def measure_rows(
    P: Any,
    Q: Any,
    measures: Iterable[str] | None = None,
    *,
    base: float = 2,
    normalize: bool = False,
    engine: Engine = "auto",
    threads: int | None = None,
    methods: bool = False,
) -> dict[str, Any]:
    """Measures of N pairs of distributions over K outcomes, {name: array of shape (N,)}, each right to 1e-13.

    P: (N, K), one distribution a row; Q: (N, K), or one distribution (K,) that every row of P is measured against.
    measures: names of `MEASURES`, parameters in brackets where wanted ("renyi_pq[2]"), None for every one of them;
    base: 2 for bits, math.e for nats, 10 for bans; normalize: whether rows are weights or counts.
    engine: "numpy", "numba" (the compiled one of klviz[fast]) or "auto", the faster one of those there are;
    threads: how many to compute with, None for one a core; results do not depend on it.
    methods: whether to add, under "method", the index into `METHODS` of how each row was found.

    P and Q may be of any real dtype and memory layout, also maps of files; beside them and the answers some ten
    megabytes a thread are used. Arrays of other libraries (PyTorch, CuPy, JAX, Dask and all that follow the array API)
    are computed with where they are, and so are the answers.

    Raises DistributionError (a ValueError) naming the first bad row, ValueError or TypeError for other bad arguments,
    ModuleNotFoundError where the engine asked for is not installed.

    >>> answer = measure_rows([[0.5, 0.5], [0.25, 0.75]], [[0.25, 0.75], [0.25, 0.75]], ["tv", "kl_pq"])
    >>> [float(value) for value in answer["tv"]]
    [0.25, 0.0]
    """
    base = checked_base(base)
    normalize = checked_flag(normalize)
    plan = plan_of(measures if measures is None or isinstance(measures, str) else tuple(measures))
    threads = checked_threads(threads)
    compiled_part(engine, 0, "block")
    if foreign(P, Q):
        from klviz.core import elsewhere

        names = tuple(measure.name for measure in plan.measures)
        on_numpy = partial(
            measure_rows, measures=names, base=base, normalize=normalize, engine=engine, threads=1, methods=True
        )
        with np.errstate(all="ignore"):
            return elsewhere.measure_foreign_rows(P, Q, plan, base, normalize, methods, on_numpy)
    with np.errstate(all="ignore"):
        p, q = checked_matrix("P", P), checked_matrix("Q", Q, one_row=True)
        if p.shape[1] != q.shape[-1] or (q.ndim == 2 and len(q) != len(p)):
            raise DistributionError(
                "Q", f"has shape {q.shape}, but P has {p.shape}; they must be the same, or Q one row of {p.shape[1:]}"
            )
        if q.ndim == 1:
            refuse((("Q", q),), 0, 1, normalize)
            q = np.broadcast_to(q, p.shape)
        if len(p) == 1 and engine != "numba" and (row := measured_row(p, q, plan, base, normalize)) is not None:
            numbers = np.array(list(row.values()))
            answer: dict[str, Any] = {name: numbers[n : n + 1] for n, name in enumerate(row)}
            return {**answer, "method": np.zeros(1, dtype=np.uint8)} if methods else answer
        job = Job(p, q, plan, base, normalize, engine)
        run(job.tasks, job.work, threads)
    return job.answer(methods)


@lru_cache(maxsize=64)
def plan_of(names: tuple[str, ...] | str | None) -> Plan:
    """The plan for measures of these names."""
    return Plan(measures_named(names))


def checked_matrix(name: str, value: Any, *, one_row: bool = False) -> Rows:
    """`value` as an array with rows of at least one outcome (or, if allowed, as one row)."""
    array = numeric(name, value)
    if array.ndim != 2 and not (one_row and array.ndim == 1):
        wanted = "(rows, outcomes)" + (" or (outcomes,)" if one_row else "")
        raise DistributionError(name, f"has shape {array.shape}; {wanted} is needed")
    if array.shape[-1] == 0:
        raise DistributionError(name, f"has shape {array.shape}; at least one outcome is needed")
    return array


def check_parameter(measure: Measure, outcomes: int) -> Floats | None:
    """The positions of a Wasserstein distance that has any; raises if there is not one for each outcome."""
    if stem_of(measure) != "wasserstein" or measure.parameter is None:
        return None
    return checked_positions(measure.parameter, outcomes)


class Table(Protocol):
    """What a job needs of P and Q: an array has it."""

    @property
    def shape(self) -> tuple[int, ...]: ...

    @property
    def dtype(self) -> np.dtype[Any]: ...

    def __getitem__(self, rows: Any, /) -> Rows: ...


class Job:
    """Rows of P and Q, what is asked of them, and the answers so far."""

    def __init__(self, p: Table, q: Table, plan: Plan, base: float, normalize: bool, engine: Engine) -> None:
        self.p, self.q, self.plan, self.base, self.normalize = p, q, plan, base, normalize
        rows, outcomes = p.shape
        self._block = compiled_part(engine, rows * outcomes, "block") or plain_block
        self.block = max(1, BLOCK // min(outcomes, PIECE))
        at_least = math.ceil(max(1, min(TASK, rows * outcomes // 16) // outcomes) / self.block)
        self.step = self.block * at_least
        self.tasks = math.ceil(rows / self.step)
        self.numbers = {measure.name: np.empty(rows) for measure in plan.measures}
        self.method = np.zeros(rows, dtype=np.uint8)
        self.positions: Floats | None = None
        for measure in plan.measures:
            positions = check_parameter(measure, outcomes)
            if measure is plan.wasserstein:
                self.positions = positions
        points = (0.0, outcomes - 1.0) if self.positions is None else (self.positions[0], self.positions[-1])
        self.span = float(points[1] - points[0])

    def answer(self, methods: bool) -> dict[str, NDArray[Any]]:
        return {**self.numbers, "method": self.method} if methods else dict(self.numbers)

    def work(self, number: int, scratch: Scratch) -> None:
        begin = number * self.step
        end = min(begin + self.step, self.p.shape[0])
        if "O" in (self.p.dtype.kind, self.q.dtype.kind):
            refuse((("P", self.p[begin:end]), ("Q", self.q[begin:end])), begin, self.p.shape[0], self.normalize)
            self._third_way(self.plan.measures, np.arange(begin, end))
            self.method[begin:end] = 2
            return
        doubts = self._first_way(begin, end, scratch)
        near = np.flatnonzero(self.method[begin:end] == 1)
        if near.size:
            self._second_way(begin, near, scratch, doubts)
        for measures, rows in in_doubt(self.plan, doubts):
            self._third_way(measures, begin + rows)
            self.method[begin + rows] = 2
        if self.plan.exact:
            self._third_way(self.plan.exact, np.arange(begin, end))
            self.method[begin:end] = 2

    def _blocks(
        self, rows: slice | NDArray[np.int64], scratch: Scratch, sums: Sequence[str]
    ) -> Iterator[tuple[slice, Block]]:
        begin, end = (rows.start, rows.stop) if isinstance(rows, slice) else (0, len(rows))
        for first in range(begin, end, self.block):
            last = min(first + self.block, end)
            part = slice(first, last) if isinstance(rows, slice) else rows[first:last]
            yield slice(first - begin, last - begin), self._block(self.p[part], self.q[part], scratch, sums)

    def _first_way(self, begin: int, end: int, scratch: Scratch) -> dict[str, Flags]:
        """Logarithms, and the differences of those measures that always are made of them.

        Returns for each quantity the rows in which it is not certified, but for those that go the second way.
        """
        plan = self.plan
        found = Found(end - begin)
        logs = np.empty((len(plan.log_sums), end - begin))
        differences = Columns()
        for at, block in self._blocks(slice(begin, end), scratch, plan.log_sums):
            if not self._fits(block):
                refuse((("P", block.p), ("Q", block.q)), begin + at.start, self.p.shape[0], self.normalize)
            found.put(at, block)
            block.log_sums(plan.log_sums, logs[:, at])
            if plan.difference_sums:
                differences.add(block.difference_sums(plan.difference_sums, self.positions))
        masses = found.masses
        sums = dict(zip(plan.log_sums, logs, strict=True))
        values, good = answers.from_logarithms(np, plan, sums, masses, self.normalize)
        if plan.difference_sums:
            more, sure = answers.from_differences(np, plan.differences, differences.joined(), self.span)
            values.update(more)
            good.update(sure)
        answers.set_infinite(np, values, good, masses)
        method = self.method[begin:end]
        doubts = {name: ~good[name] for name in (*plan.logarithms, *plan.differences)}
        for name in plan.series:
            np.maximum(method, doubts[name], out=method, casting="unsafe")
            doubts[name][:] = False
        if found.unfit is not None:
            method[found.unfit] = 0
            for flags in doubts.values():
                flags |= found.unfit
        self._write(slice(begin, end), values)
        return doubts

    def _second_way(self, begin: int, near: NDArray[np.intp], scratch: Scratch, doubts: Mapping[str, Flags]) -> None:
        """Differences, for the divergences of rows close to each other; what is not certified by them is noted."""
        plan = self.plan
        rows: slice | NDArray[np.intp] = slice(begin, begin + len(near)) if len(near) == near[-1] + 1 else begin + near
        found = Found(len(near))
        sums = Columns()
        for at, block in self._blocks(rows, scratch, ()):
            found.put(at, block)
            sums.add(block.difference_sums(plan.series_sums))
        values, good = answers.from_differences(np, plan.series, sums.joined(), self.span)
        answers.set_infinite(np, values, good, found.masses)
        for name in plan.series:
            doubts[name][near] = ~good[name]
        self._write(rows, values)

    def _write(self, rows: slice | NDArray[np.int64], values: Mapping[str, Floats]) -> None:
        """Put down the measures that can be made of these quantities."""
        for measure in self.plan.measures:
            parts = self.plan.parts[measure.name]
            if parts and all(part in values for part in parts):
                value = answers.measured(np, measure, [values[part] for part in parts], self.base)
                numbers = self.numbers[measure.name]
                if isinstance(rows, slice):
                    np.maximum(value, 0.0, out=numbers[rows])
                else:
                    numbers[rows] = np.maximum(value, 0.0)

    def _third_way(self, measures: Sequence[Measure], rows: NDArray[np.int64]) -> None:
        """The exact kernel."""
        step = max(1, TASK // self.p.shape[1])
        for begin in range(0, len(rows), step):
            some = rows[begin : begin + step]
            for name, values in exact_numbers(measures, self.p[some], self.q[some], self.base).items():
                self.numbers[name][some] = values

    def _fits(self, block: Block) -> bool:
        if not block.sound:
            return False
        return self.normalize or bool(max(np.abs(block.a - 1.0).max(), np.abs(block.b - 1.0).max()) <= SUM_TOLERANCE)


def in_doubt(plan: Plan, doubts: Mapping[str, Flags]) -> Iterator[tuple[list[Measure], NDArray[np.intp]]]:
    """Measures, and the rows in which these and no others are made of quantities that are not certified."""
    if not any(flags.any() for flags in doubts.values()):
        return
    measures = [measure for measure in plan.measures if plan.parts[measure.name]]
    needed = np.stack(
        [np.logical_or.reduce([doubts[part] for part in plan.parts[measure.name]]) for measure in measures]
    )
    rows = np.flatnonzero(needed.any(axis=0))
    patterns, which = np.unique(needed[:, rows], axis=1, return_inverse=True)
    for number, pattern in enumerate(patterns.T):
        yield [measure for measure, asked in zip(measures, pattern, strict=True) if asked], rows[which == number]


def compiled_part(engine: str, weights: int, name: str) -> Callable[..., Any] | None:
    """A function of the compiled engine, or None where NumPy is asked for, or better for so many weights."""
    if engine not in ("auto", "numpy", "numba"):
        raise ValueError(f"engine must be 'auto', 'numpy' or 'numba', not {engine!r}")
    if engine == "numpy" or (engine == "auto" and (weights < WORTH_COMPILING or find_spec("numba") is None)):
        return None
    try:
        from klviz.core import compiled
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "engine 'numba' needs Numba; install klviz[fast], or use engine='numpy'", name=error.name
        ) from None
    part: Callable[..., Any] = getattr(compiled, name)
    return part


def plain_block(p: Rows, q: Rows, scratch: Scratch, sums: Sequence[str]) -> Block:
    """A block of NumPy's."""
    return Block(p, q, scratch)


class Found:
    """What blocks found in their rows, beside sums, for all rows of a task."""

    def __init__(self, rows: int) -> None:
        self._masses = np.empty((2, rows))
        self._flags: dict[str, Flags] = {}

    def put(self, at: slice, block: Block) -> None:
        self._masses[0, at] = block.a
        self._masses[1, at] = block.b
        for name in ("scaled", "p_beyond_q", "q_beyond_p", "unfit"):
            flags = getattr(block, name)
            if flags is not None:
                if name not in self._flags:
                    self._flags[name] = np.zeros(self._masses.shape[1], dtype=bool)
                self._flags[name][at] = flags

    @property
    def unfit(self) -> Flags | None:
        return self._flags.get("unfit")

    @property
    def masses(self) -> Masses:
        return Masses(*self._masses, *(self._flags.get(name) for name in ("scaled", "p_beyond_q", "q_beyond_p")))


class Columns:
    """Sums of several blocks, joined at the end."""

    def __init__(self) -> None:
        self._parts: dict[str, list[Floats]] = {}

    def add(self, sums: Mapping[str, Floats]) -> None:
        for name, values in sums.items():
            self._parts.setdefault(name, []).append(values)

    def joined(self) -> dict[str, Floats]:
        return {name: np.concatenate(parts) for name, parts in self._parts.items()}


def exact_numbers(measures: Sequence[Measure], p: Rows, q: Rows, base: float) -> Numbers:
    """Measures of rows by the exact kernel; the rows have been checked and are taken relative to their sums."""
    weights = checked_weights((("P", readable(p)), ("Q", readable(q))))
    together = {measure.name: measure.name for measure in measures if measure.parameter is None}
    together.pop("wasserstein", None)
    found = quantities(tuple(together), weights, normalize=True) if together else {}
    numbers: Numbers = {}
    for measure in measures:
        if measure.name in found:
            value = found[measure.name]
        else:
            stem = stem_of(measure)
            order, positions = 1.0, None
            if stem == "wasserstein":
                points = np.arange(float(p.shape[1])) if measure.parameter is None else measure.parameter
                positions = checked_positions(points, p.shape[1])
            else:
                assert isinstance(measure.parameter, float)
                order = measure.parameter
            (value,) = quantities((stem,), weights, normalize=True, order=order, positions=positions).values()
        if measure.name == "js_distance":
            numbers[measure.name] = in_root_base(value, base)
        elif measure.unit == "information":
            numbers[measure.name] = in_base(value, base)
        else:
            numbers[measure.name] = rounded(value)
    return numbers


def readable(array: Rows) -> Any:
    """The array as the door takes it: integers too long for 64 bits as a list."""
    return array.tolist() if array.dtype.kind == "O" else array


def refuse(arrays: Sequence[tuple[str, Rows]], first: int, rows: int, normalize: bool) -> None:
    """Raise for the first fault in rows that did not pass, `first` being the number of the first of them."""
    try:
        weights = checked_weights([(name, readable(array)) for name, array in arrays])
    except DistributionError as error:
        if error.index is None or arrays[0][1].ndim == 1:
            raise
        if not normalize and error.index[0] > 0:
            refuse([(name, array[: error.index[0]]) for name, array in arrays], first, rows, normalize)
        place = (error.index[0] + first, *error.index[1:])
        raise DistributionError(error.argument, error.problem, place) from None
    if not normalize:
        numbered = replace(weights, lead=(rows,) if weights.lead else ())
        for which in range(len(arrays)):
            check_sum(numbered, which, weights.values[which].sum(axis=-1), first)
