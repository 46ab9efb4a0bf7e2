"""A measure of every row of P against every row of Q."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core.answers import Plan
from klviz.core.arrays import foreign
from klviz.core.blocks import BLOCK, Block, Rows, Scratch
from klviz.core.checks import SUM_TOLERANCE, DistributionError, Floats, checked_base, checked_flag
from klviz.core.evaluation import measure_named
from klviz.core.products import CrossEntropies, Divergences, Middles, Product, centre_of, doubtful, factor, fill
from klviz.core.rows import Engine, Job, check_parameter, checked_matrix, compiled_part, refuse
from klviz.core.table import Measure
from klviz.core.threads import checked_threads, run

WIDE, TALL, HEIGHT = 1 << 21, 1 << 19, 512
"""Weights in a tile of the right and of the left factor, and rows in the second."""
FEW = 1 << 18
"""Pairs of a tile looked at together, so that what is made of them stays small."""


class Crossed:
    """Rows by the numbers of pairs, pair n being row n // M of P and row n % M of Q, without a copy of them all."""

    def __init__(self, array: Rows, pairs: int, index: Any) -> None:
        self._array = array
        self._index = index
        self.shape = (pairs, array.shape[1])
        self.dtype = array.dtype

    def __getitem__(self, rows: Any) -> Rows:
        numbers = np.arange(rows.start, rows.stop) if isinstance(rows, slice) else rows
        taken: Rows = self._array[self._index(numbers)]
        return taken


def measure_pairs(
    P: Any,
    Q: Any,
    measure: str,
    *,
    base: float = 2,
    normalize: bool = False,
    engine: Engine = "auto",
    threads: int | None = None,
    methods: bool = False,
) -> Any:
    """One measure of each of N distributions against each of M: an array of shape (N, M), right to 1e-13.

    P: (N, K), Q: (M, K), one distribution a row; measure: a name of `MEASURES`, with its parameter in brackets if
    wanted ("renyi_pq[2]"). base, normalize, engine, threads and the errors raised: as in `measure_rows`. With methods
    the result is that array and a second one, of indices into `METHODS`: how each pair was found.

    Relative entropies and cross-entropies of all pairs come from one product of matrices, about the mean of all rows,
    so that rows close to each other lose no digits; pairs much closer to each other than to the mean are done again one
    by one. Beside P, Q and the answer a few tens of megabytes are used.

    >>> [[float(value) for value in row] for row in measure_pairs([[0.5, 0.5], [1, 0]], [[0.5, 0.5], [0, 1]], "kl_pq")]
    [[0.0, inf], [1.0, inf]]
    """
    base = checked_base(base)
    normalize = checked_flag(normalize)
    asked = measure_named(measure)
    threads = checked_threads(threads)
    compiled_part(engine, 0, "block")
    if foreign(P, Q):
        from klviz.core import elsewhere

        on_numpy = partial(
            measure_pairs, measure=measure, base=base, normalize=normalize, engine=engine, threads=1, methods=True
        )
        with np.errstate(all="ignore"):
            found = elsewhere.measure_foreign_pairs(P, Q, Plan((asked,)), base, normalize, on_numpy)
            return found if methods else found[0]
    with np.errstate(all="ignore"):
        p, q = checked_matrix("P", P), checked_matrix("Q", Q)
        if p.shape[1] != q.shape[1]:
            raise DistributionError("Q", f"has shape {q.shape}, but P has {p.shape}; both need the same outcomes")
        check_parameter(asked, p.shape[1])
        for name, array in (("P", p), ("Q", q)):
            check_rows(name, array, normalize)
        work = AllPairs(p, q, asked, base, engine, threads)
        values = work.answer()
    return (values, work.method) if methods else values


class AllPairs:
    """A measure of all pairs of checked rows."""

    def __init__(self, p: Rows, q: Rows, measure: Measure, base: float, engine: Engine, threads: int) -> None:
        self.p, self.q, self.measure, self.base, self.engine, self.threads = p, q, measure, base, engine, threads
        self.unit = 1.0 / math.log(base)
        self.method = np.zeros((len(p), len(q)), dtype=np.uint8)

    def answer(self) -> Floats:
        name = self.measure.name
        if "O" not in (self.p.dtype.kind, self.q.dtype.kind) and len(self.p) and len(self.q):
            if name in ("kl_qp", "ce_qp"):
                other = measure_named(name[:3] + "pq")
                turned = AllPairs(self.q, self.p, other, self.base, self.engine, self.threads)
                answer = np.ascontiguousarray(turned.answer().T)
                self.method = np.ascontiguousarray(turned.method.T)
                return answer
            if name == "jeffreys":
                answer = self._twin("kl_pq")
                answer += self._twin("kl_qp")
                return answer
            if name == "kl_pq":
                return self._by_product(Divergences(centre_of((self.p, self.q)), self.unit))
            if name in ("js", "js_distance"):
                compiled = compiled_part(self.engine, len(self.p) * self.q.size, "middles")
                return self._by_product(Middles(centre_of((self.p, self.q)), compiled))
            if name == "ce_pq":
                return self._by_product(CrossEntropies(self.p.shape[1], self.unit))
        values = np.empty((len(self.p), len(self.q)))
        pairs = len(self.p) * len(self.q)
        job = self._job(pairs, lambda numbers: numbers)
        run(job.tasks, job.work, self.threads)
        values.reshape(-1)[:] = job.numbers[name]
        self.method.reshape(-1)[:] = job.method
        return values

    def _twin(self, name: str) -> Floats:
        twin = AllPairs(self.p, self.q, measure_named(name), self.base, self.engine, self.threads)
        answer = twin.answer()
        np.maximum(self.method, twin.method, out=self.method)
        return answer

    def _job(self, pairs: int, number: Callable[[Any], Any]) -> Job:
        """Pairs one by one: `number` gives the number of a pair among all."""
        columns = len(self.q)
        left = Crossed(self.p, pairs, lambda rows: number(rows) // columns)
        right = Crossed(self.q, pairs, lambda rows: number(rows) % columns)
        return Job(left, right, Plan((self.measure,)), self.base, True, self.engine)

    def _by_product(self, product: Product) -> Floats:
        width = max(16, WIDE // self.p.shape[1])
        values = np.empty((len(self.p), len(self.q)))
        holes = np.flatnonzero(np.minimum.reduce(self.q, axis=0) == 0)
        with one_blas_thread():
            for first in range(0, len(self.q), width):
                self._strip(product, slice(first, min(first + width, len(self.q))), holes, values)
        return values

    def _strip(self, product: Product, columns: slice, holes: NDArray[np.intp], values: Floats) -> None:
        """All of P against some rows of Q."""
        below = self.q[columns]
        right = factor(len(below), below.shape[1], product)
        share = math.ceil(len(below) / 8)
        height = min(HEIGHT, max(16, TALL // below.shape[1]), max(product.rows, math.ceil(len(self.p) / 16)))

        def prepare(number: int, scratch: Scratch) -> None:
            part = slice(number * share, (number + 1) * share)
            fill(product, below[part], right.part(part), left=False)

        def multiply(number: int, scratch: Scratch) -> None:
            rows = slice(number * height, min((number + 1) * height, len(self.p)))
            left = factor(rows.stop - rows.start, below.shape[1], product)
            fill(product, self.p[rows], left, left=True)
            tile = values[rows, columns]
            product.multiply(left, right, tile, scratch)
            if holes.size and not isinstance(product, Middles):
                self._set_infinite(tile, rows, columns, holes)
            again = doubtful(tile, left, right, product.relative)
            if isinstance(product, Middles):
                tile *= self.unit
                if self.measure.name == "js_distance":
                    np.sqrt(np.maximum(tile, 0.0), out=tile)
            if again.size:
                self._do_again(again, rows, columns, values, scratch)

        run(math.ceil(len(below) / share), prepare, self.threads)
        run(math.ceil(len(self.p) / height), multiply, self.threads)

    def _set_infinite(self, tile: Floats, rows: slice, columns: slice, holes: NDArray[np.intp]) -> None:
        none = (self.q[columns][:, holes] == 0.0).astype(np.float32)
        few = max(1, FEW // len(none))
        for begin in range(0, rows.stop - rows.start, few):
            part = self.p[rows.start + begin : min(rows.start + begin + few, rows.stop)]
            mass = (part[:, holes] > 0.0).astype(np.float32)
            tile[begin : begin + few][mass @ none.T > 0.0] = np.inf

    def _do_again(self, again: NDArray[np.intp], rows: slice, columns: slice, values: Floats, scratch: Scratch) -> None:
        """Pairs one by one where the product is not good enough."""
        row, column = np.divmod(again, columns.stop - columns.start)
        row += rows.start
        column += columns.start
        pairs = row * len(self.q) + column
        job = self._job(len(pairs), lambda numbers: pairs[numbers])
        for number in range(job.tasks):
            job.work(number, scratch)
        values[row, column] = job.numbers[self.measure.name]
        self.method[row, column] = job.method


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Let products of matrices run on the thread that asks for them: threads of ours share the work."""
    with blas_threads().limit(limits=1, user_api="blas"):
        yield


@lru_cache(maxsize=1)
def blas_threads() -> Any:
    """What sets the threads of BLAS: to look for the libraries takes a millisecond, and NumPy's is there already."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


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
