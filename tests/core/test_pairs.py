"""One measure of all pairs: as right as the exact kernel to 1e-13, near the mean of all rows and far from it."""

from __future__ import annotations

import math
import threading
import tracemalloc
from typing import Any

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from klviz import core
from klviz.core import pairs, products
from klviz.core.pairs import measure_pairs
from klviz.core.rows import METHODS
from tests.core.bulk import NAMES, far_off, shares, stacks
from tests.core.families import FAMILIES

BY_PRODUCT = ["kl_pq", "kl_qp", "ce_pq", "ce_qp", "jeffreys", "js", "js_distance"]


def exact(p: Any, q: Any, name: str, **options: Any) -> Any:
    return np.array([[core.evaluate(a, b, [name], **options)[name] for b in q] for a in p])


def close_rows(rng: np.random.Generator, rows: int, outcomes: int, size: float) -> Any:
    """Distributions that differ by a share of about `size`."""
    weights = np.linspace(1.0, 5.0, outcomes) * (1.0 + size * rng.normal(size=(rows, outcomes)))
    return weights / weights.sum(axis=1, keepdims=True)


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pairs were done one by one, a number for each tile."""
    counts: list[int] = []
    original = pairs.AllPairs._do_again

    def counted(self: Any, numbers: Any, *arguments: Any) -> None:
        counts.append(len(numbers))
        original(self, numbers, *arguments)

    monkeypatch.setattr(pairs.AllPairs, "_do_again", counted)
    return counts


@pytest.mark.parametrize("name", NAMES)
def test_every_measure(name: str) -> None:
    rng = np.random.default_rng(1)
    p, q = rng.random((9, 7)), rng.random((6, 7))
    q[1], q[2], p[3] = p[0] * 3, p[1] * (1 + 1e-9 * rng.random(7)), p[2]
    p[4, 2] = p[5, :3] = q[3, 5] = q[4, 4:] = 0.0
    got = measure_pairs(p, q, name, normalize=True)
    assert got.shape == (9, 6)
    assert far_off(got, exact(p, q, name, normalize=True)) < 1e-13


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", ["kl_pq", "ce_qp", "js"])
def test_every_family(family: str, name: str) -> None:
    for p, q in stacks(family, 8):
        got = measure_pairs(p, q, name, normalize=True, base=math.e)
        assert far_off(got, exact(p, q, name, normalize=True, base=math.e)) < 1e-13
        assert not np.signbit(got).any()


@pytest.mark.parametrize(
    "name", ["ce_pq", "ce_qp", "tv", "chi2_pq", "chi2_qp", "hellinger", "bhattacharyya", "wasserstein"]
)
@pytest.mark.parametrize(("k", "m"), [(0, 40), (-40, 2), (30, 30)])
def test_powers_of_two_change_no_digit(name: str, k: int, m: int) -> None:
    """Of what is made of products and differences; logarithms of weights change by what the certificate lets pass."""
    rng = np.random.default_rng(3)
    p, q = rng.random((12, 9)) ** 3, rng.random((10, 9)) ** 3
    q[:4] = p[:4] * (1 + 1e-6 * rng.random((4, 9)))
    p[5, 2] = q[7, 3] = 0.0
    scaled = measure_pairs(np.ldexp(p, k), np.ldexp(q, m), name, normalize=True)
    assert np.array_equal(scaled, measure_pairs(p, q, name, normalize=True))


@pytest.mark.parametrize("name", ["kl_pq", "ce_pq", "js"])
def test_long_integers_close_to_each_other(name: str) -> None:
    """What float64 cannot hold of them is as large as a hundred-millionth of how far they are apart."""
    rng = np.random.default_rng(4)
    base = rng.integers(2**60, 2**61, 6)
    p = base + rng.integers(-(2**34), 2**34, (7, 6))
    q = base + rng.integers(-(2**34), 2**34, (5, 6))
    got = measure_pairs(p, q, name, normalize=True)
    assert far_off(got, exact(p, q, name, normalize=True)) < 1e-13


def test_pairs_in_doubt_are_found_in_every_part_of_a_tile() -> None:
    rng = np.random.default_rng(5)
    p, q = shares(rng, 260, 3), shares(rng, 1300, 3)
    places = [(row, 5 * row) for row in range(0, 260, 7)]
    for row, column in places:
        q[column] = p[row] * (1 + 1e-9 * rng.normal(size=3))
    got = measure_pairs(p, q, "kl_pq", normalize=True, threads=1)
    for row, column in places:
        right = core.kl_divergence(p[row], q[column], normalize=True)
        assert far_off(got[row, column], right) < 1e-13


@pytest.mark.parametrize("size", [1.0 / 3.0, 1e-1, 1e-2, 1e-4, 1e-8])
@pytest.mark.parametrize("name", ["kl_pq", "kl_qp", "jeffreys", "js"])
def test_rows_close_to_each_other_need_not_be_done_again(size: float, name: str, again: list[int]) -> None:
    rng = np.random.default_rng(2)
    p, q = close_rows(rng, 30, 40, size), close_rows(rng, 20, 40, size)
    p, q = np.abs(p), np.abs(q)
    got, right = measure_pairs(p, q, name, normalize=True), exact(p, q, name, normalize=True)
    assert far_off(got, right) < 1e-13
    if name != "js":
        assert sum(again) <= 6


def test_pairs_closer_than_to_the_centre_are_done_again(again: list[int]) -> None:
    rng = np.random.default_rng(3)
    p = shares(rng, 20, 30)
    q = p * (1 + 1e-7 * rng.normal(size=p.shape))
    q /= q.sum(axis=1, keepdims=True)
    got = measure_pairs(p, q, "kl_pq")
    assert sum(again) == 20
    assert far_off(got, exact(p, q, "kl_pq")) < 1e-13
    assert (np.diag(measure_pairs(p, p, "kl_pq")) == 0.0).all()


def test_zeros_do_not_cost_the_product(again: list[int]) -> None:
    rng = np.random.default_rng(4)
    p, q = rng.random((30, 50)), rng.random((20, 50))
    p[:, ::7] *= rng.random(p[:, ::7].shape) < 0.5
    q[:, ::7] *= rng.random(q[:, ::7].shape) < 0.97
    for name in BY_PRODUCT:
        got = measure_pairs(p, q, name, normalize=True)
        right = exact(p, q, name, normalize=True)
        assert far_off(got, right) < 1e-13
        if name == "kl_pq":
            assert 0 < np.isinf(right).sum() < right.size
    assert not again


def test_an_outcome_that_no_row_has() -> None:
    p = np.array([[0.5, 0.0, 0.5], [0.1, 0.0, 0.9]])
    for name in BY_PRODUCT:
        assert far_off(measure_pairs(p, p, name), exact(p, p, name)) < 1e-13


def test_right_where_cdist_has_no_number() -> None:
    rng = np.random.default_rng(5)
    p = shares(rng, 1, 100) * np.ones((10, 1))
    q = p * (1 + 1e-9 * rng.normal(size=(10, 100)))
    q /= q.sum(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        assert np.isnan(cdist(p, q, "jensenshannon")).any()
    got = measure_pairs(p, q, "js_distance", base=math.e)
    assert far_off(got, exact(p, q, "js_distance", base=math.e)) < 1e-13


@pytest.mark.parametrize("name", [*BY_PRODUCT, "tv"])
def test_tiles_and_threads_change_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(6)
    p, q = shares(rng, 70, 33), shares(rng, 90, 33)
    q[::9] = p[:10] * (1 + 1e-8 * rng.random((10, 33)))
    q /= q.sum(axis=1, keepdims=True)
    whole = measure_pairs(p, q, name, threads=1)
    assert np.array_equal(whole, measure_pairs(p, q, name, threads=3))
    monkeypatch.setattr(pairs, "WIDE", 33 * 20)
    monkeypatch.setattr(pairs, "HEIGHT", 16)
    cut = measure_pairs(p, q, name, threads=2)
    assert np.array_equal(cut, measure_pairs(p, q, name, threads=1))
    assert far_off(cut, whole) < 1e-13


def test_rows_longer_than_a_block() -> None:
    rng = np.random.default_rng(7)
    p, q = rng.random((3, 20_001)), rng.random((2, 20_001))
    q[1] = p[1] * (1 + 1e-6 * rng.normal(size=20_001))
    for name in ("kl_pq", "ce_pq", "js"):
        assert far_off(measure_pairs(p, q, name, normalize=True), exact(p, q, name, normalize=True)) < 1e-13


def test_kinds_of_input() -> None:
    counts, other = np.random.default_rng(8).integers(1, 99, (2, 6, 5))
    for name in BY_PRODUCT:
        right = exact(counts, other, name, normalize=True)
        assert far_off(measure_pairs(counts, other, name, normalize=True), right) < 1e-13
        assert far_off(measure_pairs(counts.astype(np.float32), other.T.copy().T, name, normalize=True), right) < 1e-13
    long = np.array([[2**62, 2**62 + 1], [3, 2**62]])
    right = exact(long, long, "kl_pq", normalize=True)
    assert far_off(measure_pairs(long, long, "kl_pq", normalize=True), right) < 1e-13
    longer = [[2**80, 2**80 + 2**40], [2**90, 1]]
    right = exact(longer, longer, "kl_pq", normalize=True)
    assert far_off(measure_pairs(longer, longer, "kl_pq", normalize=True), right) < 1e-13
    with pytest.raises(core.DistributionError, match=r"^P\[1, 0\] is -1"):
        measure_pairs([[2**80, 1], [-1, 2**80]], longer, "kl_pq", normalize=True)


@pytest.mark.parametrize("name", ["kl_pq", "kl_qp", "js", "jeffreys", "tv", "renyi_pq[3]"])
def test_pairs_say_how_they_were_found(name: str) -> None:
    rng = np.random.default_rng(8)
    p, q = shares(rng, 5, 30), shares(rng, 4, 30)
    p[2] = q[1] * (1 + 1e-13 * rng.normal(size=30))
    values, method = measure_pairs(p, q, name, normalize=True, methods=True)
    assert np.array_equal(values, measure_pairs(p, q, name, normalize=True))
    assert method.dtype == np.uint8
    redone = METHODS.index("exact" if name == "renyi_pq[3]" else "logarithms" if name == "tv" else "differences")
    assert method[2, 1] == redone
    others = method.ravel() != method[2, 1]
    assert others.sum() == (0 if name in ("tv", "renyi_pq[3]") else 19)
    assert (method.ravel()[others] == 0).all()


def test_parameters_and_empty_sides() -> None:
    rng = np.random.default_rng(9)
    p, q = shares(rng, 4, 3), shares(rng, 2, 3)
    for name in ("renyi_pq[2]", "renyi_pq[0.3]", "wasserstein[0,2,7]"):
        assert far_off(measure_pairs(p, q, name), exact(p, q, name)) < 1e-13
    assert measure_pairs(p[:0], q, "kl_pq").shape == (0, 2)
    assert measure_pairs(p, q[:0], "js").shape == (4, 0)
    assert measure_pairs(p[:0], q[:0], "tv").shape == (0, 0)


@pytest.mark.parametrize(
    ("name", "n", "m", "outcomes"), [("kl_pq", 2000, 1500, 200), ("js", 600, 9000, 8), ("kl_pq", 600, 9000, 8)]
)
def test_memory_stays_beside_the_answer(name: str, n: int, m: int, outcomes: int) -> None:
    rng = np.random.default_rng(10)
    p, q = shares(rng, n, outcomes), shares(rng, m, outcomes)
    q[m // 2 :, 1] = 0.0
    q[:50] = p[:50]
    measure_pairs(p[:50], q[:50], name, threads=2, normalize=True)
    tracemalloc.start()
    try:
        got = measure_pairs(p, q, name, threads=2, normalize=True)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40e6 + got.nbytes  # how much at once is a matter of how the threads meet


def test_products_run_on_one_thread_each_and_the_limit_is_lifted() -> None:
    from threadpoolctl import threadpool_info

    before = threadpool_info()
    with pairs.one_blas_thread():
        assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}
    assert threadpool_info() == before
    assert threading.active_count() < 50


def test_a_certificate_is_refused_where_a_number_is_none() -> None:
    factor = products.Factor(np.ones((2, 1)), np.zeros(2), np.zeros(2))
    values = np.array([[1.0, math.nan], [0.0, math.inf]])
    assert products.doubtful(values, factor, factor, 0.0).tolist() == [1]


@pytest.mark.parametrize(
    ("p", "q", "options", "error", "message"),
    [
        ([0.5, 0.5], [[0.5, 0.5]], {}, ValueError, r"P has shape \(2,\); \(rows, outcomes\) is needed"),
        ([[0.5, 0.5]], [0.5, 0.5], {}, ValueError, r"Q has shape \(2,\); \(rows, outcomes\) is needed"),
        ([[0.5, 0.5]], [[0.2, 0.3, 0.5]], {}, ValueError, r"Q has shape \(1, 3\), but P has \(1, 2\)"),
        ([[0.5, 0.5], [0.5, 0.6]], [[0.5, 0.5]], {}, ValueError, r"^P\[1\] sums to 1\.1, not 1"),
        ([[0.5, 0.5]], [[0.5, 0.5], [0.5, -0.5]], {}, ValueError, r"^Q\[1, 1\] is -0.5"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"measure": "kl"}, ValueError, "no measure is called 'kl'"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"measure": "wasserstein[1,2,3]"}, ValueError, "one position per outcome"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"engine": "C"}, ValueError, "engine must be"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"threads": -1}, ValueError, "threads must be"),
    ],
)
def test_bad_arguments(p: Any, q: Any, options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        measure_pairs(p, q, **{"measure": "kl_pq", **options})
