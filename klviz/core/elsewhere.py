"""Bulk measures of arrays of other libraries: the door, and the ways of a row, for `arrays` and for Dask."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core import answers
from klviz.core.answers import Plan
from klviz.core.arrays import PART, Array, Library, Part
from klviz.core.checks import SUM_TOLERANCE, DistributionError, Floats
from klviz.core.rows import check_parameter, exact_numbers, in_doubt, refuse
from klviz.core.table import Measure

Columns = dict[str, Array]


def measure_foreign_rows(
    P: Any, Q: Any, plan: Plan, base: float, normalize: bool, methods: bool, on_numpy: Callable[..., dict[str, Any]]
) -> Columns:
    """`measure_rows` of arrays of another library, by `on_numpy` for those whose blocks are NumPy's."""
    check_shapes(P, Q, one_row=True)
    if type(P).__module__.partition(".")[0] == "dask":
        return _of_dask(P, Q, plan, normalize, methods, on_numpy)
    library = Library(P, Q)
    job = ForeignJob(library, plan, base, normalize, P.shape[1])
    rows, outcomes = P.shape
    step = max(1, PART // outcomes)
    parts = []
    for begin in range(0, max(1, rows), step):
        end = min(begin + step, rows)
        parts.append(job.measured(P[begin:end, :], Q if Q.ndim == 1 else Q[begin:end, :], begin, rows))
    numbers = parts[0]
    if len(parts) > 1:
        numbers = {name: library.xp.concat([part[name] for part in parts]) for name in numbers}
    if not methods:
        del numbers["method"]
    return numbers


def check_shapes(P: Any, Q: Any, *, one_row: bool) -> None:
    """Raise for arrays that are no rows of the same outcomes."""
    for name, array in (("P", P), ("Q", Q)):
        if not hasattr(array, "shape") or not hasattr(array, "dtype"):
            raise TypeError(f"{name} is a {type(array).__name__}; P and Q must both be arrays of one library")
        if array.ndim != 2 and not (one_row and name == "Q" and array.ndim == 1):
            raise DistributionError(name, f"has shape {tuple(array.shape)}; (rows, outcomes) is needed")
    same_rows = not one_row or Q.ndim == 1 or P.shape[0] == Q.shape[0]
    if P.shape[1] != Q.shape[-1] or not same_rows:
        raise DistributionError("Q", f"has shape {tuple(Q.shape)}, but P has {tuple(P.shape)}; they must be the same")
    if P.shape[1] == 0:
        raise DistributionError("P", f"has shape {tuple(P.shape)}; at least one outcome is needed")


class ForeignJob:
    """What is asked of rows of a library's arrays."""

    def __init__(self, library: Library, plan: Plan, base: float, normalize: bool, outcomes: int) -> None:
        self.library, self.plan, self.base, self.normalize = library, plan, base, normalize
        self.outcomes = outcomes
        self.positions: Floats | None = None
        for measure in plan.measures:
            positions = check_parameter(measure, outcomes)
            if measure is plan.wasserstein:
                self.positions = positions
        points = (0.0, outcomes - 1.0) if self.positions is None else (self.positions[0], self.positions[-1])
        self.span = float(points[1] - points[0])

    def measured(self, P: Array, Q: Array, first: int, rows: int) -> Columns:
        """Every measure of some rows, and under "method" which way each went."""
        xp, plan = self.library.xp, self.plan
        p, q = self.library.floats("P", P), self.library.floats("Q", Q)
        if Q.ndim == 1:
            q = xp.zeros_like(p) + xp.reshape(q, (1, self.outcomes))
        part = Part(self.library, p, q, any("int64" in str(array.dtype) for array in (P, Q)))
        self._check(part, P, Q, first, rows)
        sums = part.log_sums(plan.log_sums)
        values, good = answers.from_logarithms(xp, plan, sums, part.masses(), self.normalize)
        if plan.difference_sums:
            sums = part.difference_sums(plan.difference_sums, self.positions)
            more, sure = answers.from_differences(xp, plan.differences, sums, self.span)
            values.update(more)
            good.update(sure)
        answers.set_infinite(xp, values, good, part.masses())
        no = part.a < 0.0
        near = no
        for name in plan.series:
            near = near | ~good[name]
        near = near & ~part.unfit
        if self.library.truth(near):
            self._by_differences(part, values, good, near)
        doubts = {name: part.unfit | ~good[name] for name in (*plan.logarithms, *plan.differences)}
        far = no
        for flags in doubts.values():
            far = far | flags
        columns = {
            measure.name: answers.measured(xp, measure, [values[name] for name in plan.parts[measure.name]], self.base)
            if plan.parts[measure.name]
            else xp.zeros_like(part.a)
            for measure in plan.measures
        }
        columns = {name: xp.where(value > 0.0, value, xp.zeros_like(value)) for name, value in columns.items()}
        method = xp.where(near, xp.zeros_like(part.a) + 1.0, xp.zeros_like(part.a))
        if self.library.truth(far):
            for measures, numbers in in_doubt(plan, {name: self.library.host(doubts[name]) for name in doubts}):
                marks = np.zeros(P.shape[0], dtype=bool)
                marks[numbers] = True
                self._exactly(measures, P, Q, self.library.asarray(marks), columns)
        if plan.exact:
            far = no | ~no
            self._exactly(plan.exact, P, Q, far, columns)
        method = xp.where(far, xp.zeros_like(method) + 2.0, method)
        return {**columns, "method": self.library.asarray(method, xp.uint8)}

    def _check(self, part: Part, P: Array, Q: Array, first: int, rows: int) -> None:
        xp = self.library.xp
        bad = part.faulty
        if not self.normalize:
            bad = bad | (xp.abs(part.a - 1.0) > SUM_TOLERANCE) | (xp.abs(part.b - 1.0) > SUM_TOLERANCE)
        if self.library.truth(bad):
            if Q.ndim == 1:
                refuse((("Q", self.library.host(Q)),), 0, 1, self.normalize)
                refuse((("P", self.library.host(P)),), first, rows, self.normalize)
            else:
                refuse((("P", self.library.host(P)), ("Q", self.library.host(Q))), first, rows, self.normalize)

    def _by_differences(self, part: Part, values: Columns, good: Columns, near: Array) -> None:
        """Put differences in the place of logarithms in the rows `near`."""
        xp, plan = self.library.xp, self.plan
        more, sure = answers.from_differences(xp, plan.series, part.difference_sums(plan.series_sums), self.span)
        answers.set_infinite(xp, more, sure, part.masses())
        for name in plan.series:
            values[name] = xp.where(near, more[name], values[name])
            good[name] = xp.where(near, sure[name], good[name])

    def _exactly(self, measures: Sequence[Measure], P: Array, Q: Array, which: Array, columns: Columns) -> None:
        """The exact kernel, on the host, for the rows marked in `which`."""
        p = self.library.host(P[which])
        if Q.ndim == 1:
            q = np.broadcast_to(self.library.host(Q), p.shape)
        else:
            q = self.library.host(Q[which])
        marks = self.library.host(which)
        for name, exact in exact_numbers(measures, p, q, self.base).items():
            column = np.array(self.library.host(columns[name]))
            column[marks] = exact
            columns[name] = self.library.asarray(column)


def measure_foreign_pairs(
    P: Any, Q: Any, plan: Plan, base: float, normalize: bool, on_numpy: Callable[..., tuple[NDArray[Any], NDArray[Any]]]
) -> tuple[Array, Array]:
    """`measure_pairs`, and how each pair was found, of arrays of another library.

    Of Dask's, Q is computed at once and P block by block.
    """
    check_shapes(P, Q, one_row=False)
    if type(P).__module__.partition(".")[0] == "dask":
        dask_array: Any = sys.modules["dask.array"]
        p = P.rechunk({1: -1})
        below = np.asarray(Q)
        both = dask_array.map_blocks(
            partial(_at_row, lambda rows: np.hstack(on_numpy(rows, below))),
            p,
            dtype=np.float64,
            chunks=(p.chunks[0], (2 * len(below),)),
            meta=np.empty((0, 0)),
        )
        return both[:, : len(below)], both[:, len(below) :].astype(np.uint8)
    library = Library(P, Q)
    xp = library.xp
    (n, outcomes), m = P.shape, Q.shape[0]
    p, q = library.floats("P", P), library.floats("Q", Q)
    for name, array in (("P", p), ("Q", q)):
        part = Part(library, array, array, long_integers=False)
        bad = part.faulty if normalize else part.faulty | (xp.abs(part.a - 1.0) > SUM_TOLERANCE)
        if library.truth(bad):
            refuse(((name, library.host(P if name == "P" else Q)),), 0, array.shape[0], normalize)
    job = ForeignJob(library, plan, base, True, outcomes)
    step = max(1, PART // max(1, m * outcomes))
    (measure,) = plan.measures
    blocks, methods = [], []
    for begin in range(0, max(1, n), step):
        end = min(begin + step, n)
        cross = (end - begin, m, outcomes)
        above = xp.reshape(_spread(xp, P[begin:end, :], (end - begin, 1, outcomes), cross), (-1, outcomes))
        below = xp.reshape(_spread(xp, Q, (1, m, outcomes), cross), (-1, outcomes))
        found = job.measured(above, below, 0, n * m)
        blocks.append(xp.reshape(found[measure.name], (end - begin, m)))
        methods.append(xp.reshape(found["method"], (end - begin, m)))
    return xp.concat(blocks), xp.concat(methods)


def _spread(xp: Any, array: Array, shape: tuple[int, ...], onto: tuple[int, ...]) -> Array:
    return xp.broadcast_to(xp.reshape(array, shape), onto)


def _of_dask(
    P: Any, Q: Any, plan: Plan, normalize: bool, methods: bool, on_numpy: Callable[..., dict[str, Any]]
) -> Columns:
    dask_array: Any = sys.modules["dask.array"]
    names = [measure.name for measure in plan.measures] + ["method"]
    p = P.rechunk({1: -1})
    one = Q.ndim == 1
    others = () if one else (Q.rechunk(p.chunks),)
    table = dask_array.map_blocks(
        partial(_block, names=names, row=np.asarray(Q) if one else None, on_numpy=on_numpy),
        p,
        *others,
        dtype=np.float64,
        chunks=(p.chunks[0], (len(names),)),
        meta=np.empty((0, 0)),
    )
    columns = {name: table[:, place] for place, name in enumerate(names)}
    method = columns.pop("method").astype(np.uint8)
    return {**columns, "method": method} if methods else columns


def _block(
    p: NDArray[Any],
    *q: NDArray[Any],
    names: Sequence[str],
    row: NDArray[Any] | None,
    on_numpy: Callable[..., dict[str, Any]],
    block_info: Any = None,
) -> Floats:
    """The measures of one block of rows, one a column."""
    numbers = _at_row(lambda rows: on_numpy(rows, q[0] if row is None else row), p, block_info, both=row is None)
    return np.stack([numbers[name] for name in names], axis=-1).astype(np.float64)


def _at_row(
    compute: Callable[[NDArray[Any]], Any], p: NDArray[Any], block_info: Any = None, *, both: bool = False
) -> Any:
    """What is computed of one block of P, or of both; an error names the row of the whole array."""
    try:
        return compute(p)
    except DistributionError as error:
        if error.index is None or not block_info or (error.argument == "Q" and not both):
            raise
        first = block_info[0]["array-location"][0][0]
        raise DistributionError(error.argument, error.problem, (error.index[0] + first, *error.index[1:])) from None
