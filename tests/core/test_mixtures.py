"""Every way to an answer, on pairs drawn from mixtures: of any kind of weights, far and close, with zeros, of any mass.

Families test one difficulty at a time; here several meet in one row.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.core.pairs import measure_pairs
from klviz.core.rows import measure_rows
from tests.core import oracle
from tests.core.bulk import NAMES, SEVEN, exact, far_off, wrong

MORE = [*NAMES, "renyi_pq[1]", "renyi_pq[2]"]
ORDERS = (0.0, 1e-9, 0.3, 0.5, 1 - 1e-9, 1.0, 1 + 1e-9, 2.0, 3.7, 50.0, 1e5, math.inf)


def weights(rng: np.random.Generator, rows: int, outcomes: int) -> Any:
    shape = (rows, outcomes)
    ordinary = rng.random(shape)
    return (
        ordinary,
        ordinary**8,
        np.ones(shape),
        10.0 ** rng.uniform(-140, 140, shape),
        10.0 ** rng.uniform(-40, 0, shape),
        np.where(rng.random(shape) < 1 / outcomes, 1.0, 1e-20 * ordinary),
        rng.integers(1, 1 << int(rng.integers(2, 53)), shape).astype(np.float64),
        np.exp(rng.normal(size=shape) * rng.choice([1, 10, 50])),
    )[rng.integers(8)]


def mixture(rng: np.random.Generator, rows: int, outcomes: int) -> tuple[Any, Any]:
    """Rows of P and of Q."""
    p = weights(rng, rows, outcomes)
    q = (
        weights(rng, rows, outcomes),
        p * (1 + 10.0 ** -rng.uniform(0.3, 16) * rng.normal(size=p.shape)),
        p * np.where(rng.random(p.shape) < 0.3, 1 + 10.0 ** -rng.uniform(0, 15), 1.0),
        np.where(rng.random(p.shape) < 0.5, p, 2.0 * p * rng.random(p.shape)),
        p[:, ::-1],
    )[rng.integers(5)]
    p, q = p.copy(), np.abs(q)
    for x in (p, q):
        if rng.random() < 0.6:
            x[rng.random(p.shape) < rng.choice([0.02, 0.2, 0.6])] = 0.0
        x *= rng.choice([1.0, rng.random(), 2.0 ** rng.integers(-60, 60), 10.0 ** rng.uniform(-150, 150)])
    if rng.random() < 0.3:
        q[p == 0.0] = 0.0
    p[p.sum(axis=1) == 0.0, 0] = 1.0
    q[q.sum(axis=1) == 0.0, -1] = 1.0
    return p, q


def cases(seed: int, count: int, outcomes: tuple[int, ...]) -> Any:
    rng = np.random.default_rng(seed)
    for _ in range(count):
        p, q = mixture(rng, int(rng.choice([1, 4, 7])), int(rng.choice(outcomes)))
        some = list(dict.fromkeys(rng.choice(MORE, rng.integers(1, 5)).tolist()))
        yield p, q, (MORE, SEVEN, some)[rng.integers(3)]


@pytest.mark.parametrize("engine", ["numpy", "numba", "other"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rows(engine: str, seed: int) -> None:
    library: Any = None
    if engine != "numpy":
        library = pytest.importorskip("numba" if engine == "numba" else "array_api_strict")
    for p, q, names in cases(seed, 40, (1, 2, 3, 8, 17, 64, 257)):
        right = exact(p, q, names, normalize=True)
        if engine == "other":
            answers = measure_rows(library.asarray(p), library.asarray(q), names, normalize=True)
            got = {name: np.asarray(values) for name, values in answers.items()}
        else:
            got = measure_rows(p, q, names, normalize=True, engine=engine)  # type: ignore[arg-type]
        assert wrong(got, right) == {}, (p, q)


@pytest.mark.parametrize("engine", ["numpy", "numba"])
def test_pairs(engine: Any) -> None:
    if engine == "numba":
        pytest.importorskip("numba")
    for p, q, names in cases(4, 40, (1, 2, 3, 8, 17)):
        name = names[len(p) % len(names)]
        right = [[core.evaluate(a, b, [name], normalize=True)[name] for b in q] for a in p]
        assert far_off(measure_pairs(p, q, name, normalize=True, engine=engine), right) < 1e-13, (name, p, q)


def test_orders() -> None:
    rng = np.random.default_rng(5)
    for number in range(60):
        (p,), (q,) = mixture(rng, 1, int(rng.choice([1, 2, 3, 8])))
        order = ORDERS[number % len(ORDERS)]
        a, b = oracle.exact(p), oracle.exact(q)
        for got, right in (
            (core.renyi_divergence(p, q, order, base=math.e, normalize=True), oracle.renyi_divergence(a, b, order)),
            (core.renyi_entropy(p, order, base=math.e, normalize=True), oracle.renyi_entropy(a, order)),
            (core.tsallis_entropy(p, order, normalize=True), oracle.tsallis(a, order)),
        ):
            assert oracle.relative(got, right) < 1e-13, (order, p, q)
