"""A measure of every row of P against every row of Q."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core.answers import Plan
from klviz.core.blocks import BLOCK, Block, Rows, Scratch
from klviz.core.checks import SUM_TOLERANCE, DistributionError, checked_base, checked_flag
from klviz.core.evaluation import measure_named
from klviz.core.rows import Engine, Job, checked_matrix, checked_threads, refuse, run


class Crossed:
    """Rows by the numbers of pairs, pair n being row n // M of P and row n % M of Q, without a copy of them all."""

    def __init__(self, array: Rows, pairs: int, index: Any) -> None:
        self._array = array
        self._index = index
        self.shape = (pairs, array.shape[1])
        self.dtype = array.dtype

    def __getitem__(self, rows: Any) -> Rows:
        numbers = np.arange(rows.start, rows.stop) if isinstance(rows, slice) else rows
        return self._array[self._index(numbers)]


def measure_pairs(
    P: Any,
    Q: Any,
    measure: str,
    *,
    base: float = 2,
    normalize: bool = False,
    engine: Engine = "auto",
    threads: int | None = None,
) -> NDArray[np.float64]:
    """One measure of each of N distributions against each of M: an array of shape (N, M), right to 1e-13.

    P: (N, K), Q: (M, K), one distribution a row; measure: a name of `MEASURES`, with its parameter in brackets if
    wanted ("renyi_pq[2]"). base, normalize, engine, threads and the errors raised: as in `measure_rows`.

    Relative entropies and cross-entropies of all pairs come from one product of matrices, about the mean of all rows,
    so that rows close to each other lose no digits; pairs much closer to each other than to the mean are done again one
    by one. Beside P, Q and the answer a few tens of megabytes are used.

    >>> [[float(value) for value in row] for row in measure_pairs([[0.5, 0.5], [1, 0]], [[0.5, 0.5], [0, 1]], "kl_pq")]
    [[0.0, inf], [1.0, inf]]
    """
    base = checked_base(base)
    normalize = checked_flag(normalize)
    plan = Plan((measure_named(measure),))
    threads = checked_threads(threads)
    with np.errstate(all="ignore"):
        p, q = checked_matrix("P", P), checked_matrix("Q", Q)
        if p.shape[1] != q.shape[1]:
            raise DistributionError("Q", f"has shape {q.shape}, but P has {p.shape}; both need the same outcomes")
        for name, array in (("P", p), ("Q", q)):
            check_rows(name, array, normalize)
        columns = len(q)
        left = Crossed(p, len(p) * columns, lambda numbers: numbers // columns)
        right = Crossed(q, len(p) * columns, lambda numbers: numbers % columns)
        job = Job(left, right, plan, base, True, engine)
        run(job.tasks, job.work, threads)
    return job.numbers[measure].reshape(len(p), columns)


def check_rows(name: str, array: Rows, normalize: bool) -> None:
    """Raise for the first row that is no distribution."""
    scratch = Scratch()
    step = max(1, BLOCK // array.shape[1])
    for begin in range(0, len(array), step):
        rows = array[begin : begin + step]
        if array.dtype.kind != "O":
            block = Block(rows, rows, scratch)
            if block.sound and (normalize or np.abs(block.a - 1.0).max() <= SUM_TOLERANCE):
                continue
        refuse(((name, rows),), begin, len(array), normalize)
