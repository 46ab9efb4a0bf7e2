"""Bulk measures row by row: as right as the exact kernel to 1e-13, whatever the input, and sparing with memory."""

from __future__ import annotations

import math
import threading
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from klviz import core
from klviz.core import blocks, rows
from klviz.core.rows import METHODS, measure_rows
from tests.core.bulk import NAMES, SEVEN, exact, far_off, shares, stacks, wrong
from tests.core.families import FAMILIES

EXACT = METHODS.index("exact")
DIFFERENCES = METHODS.index("differences")
LOGARITHMS = METHODS.index("logarithms")


@pytest.mark.parametrize("family", FAMILIES)
def test_every_measure_of_every_family_is_right_to_1e_13(family: str) -> None:
    for p, q in stacks(family, 12):
        got = measure_rows(p, q, normalize=True, threads=1, engine="numpy")
        right = exact(p, q, NAMES, normalize=True)
        assert list(got) == NAMES
        assert wrong(got, right) == {}


@pytest.mark.parametrize("base", [2, math.e, 10])
def test_units_follow_the_base(base: float) -> None:
    p, q = shares(np.random.default_rng(3), 5, 9), shares(np.random.default_rng(4), 5, 9)
    got = measure_rows(p, q, base=base)
    right = exact(p, q, NAMES, base=base)
    assert wrong(got, right) == {}


def test_measures_with_a_parameter() -> None:
    p, q = shares(np.random.default_rng(5), 6, 4), shares(np.random.default_rng(6), 6, 4)
    names = [f"renyi_pq[{order}]" for order in ("0", "0.5", "1", "2", "3.5", "inf")]
    names += ["wasserstein[0,1,4,9]", "wasserstein", "wasserstein[-3,0,1,2]"]
    got, right = measure_rows(p, q, names), exact(p, q, names)
    assert wrong(got, right) == {}
    alone = measure_rows(p, q, ["wasserstein[0,1,4,9]"])
    assert far_off(alone["wasserstein[0,1,4,9]"], right["wasserstein[0,1,4,9]"]) < 1e-13


@pytest.mark.parametrize("outcomes", [1, 2, 255, 256, 257, 300, 9000, 65_535, 65_536, 65_537, 140_000])
def test_any_number_of_outcomes(outcomes: int) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = rng.random((3, outcomes)) + 1e-3, rng.random((3, outcomes)) + 1e-3
    q[1] = p[1] * (1 + 1e-6 * rng.normal(size=outcomes))
    p[2, outcomes // 2 :] = 0.0
    p[2, 0] = 1.0
    got = measure_rows(p, q, normalize=True, methods=True)
    right = exact(p, q, NAMES, normalize=True)
    assert wrong(got, right) == {}


def test_only_what_is_asked_for_is_computed_and_returned() -> None:
    p, q = shares(np.random.default_rng(7), 4, 6), shares(np.random.default_rng(8), 4, 6)
    everything = exact(p, q, NAMES)
    for name in NAMES:
        got = measure_rows(p, q, [name])
        assert list(got) == [name]
        assert far_off(got[name], everything[name]) < 1e-13
    pairs = [("h_p", "ce_qp"), ("h_q", "ce_pq"), ("js", "h_q"), ("kl_pq", "ce_qp"), ("ce_pq", "cost_per_bit")]
    for names in pairs:
        got = measure_rows(p, q, names)
        assert all(far_off(got[name], everything[name]) < 1e-13 for name in names)


@pytest.mark.parametrize("engine", ["numpy", "numba"])
def test_sums_that_are_not_quite_one_are_taken_off(engine: Any) -> None:
    if engine == "numba":
        pytest.importorskip("numba")
    rng = np.random.default_rng(15)
    p, q = shares(rng, 6, 9), shares(rng, 6, 9)
    q[2] = p[2]
    q[3] = p[3] * (1.0 + 0.23 * rng.choice([-1.0, 1.0], 9))
    p, q = p * (1 + 9e-7), q * ((1 - 9e-7) / q.sum(axis=1, keepdims=True))
    right = exact(p, q, NAMES)
    assert wrong(measure_rows(p, q, engine=engine), right) == {}
    for name in NAMES:
        assert far_off(measure_rows(p, q, [name], engine=engine)[name], right[name]) < 1e-13


def test_rows_say_how_they_were_found() -> None:
    p = np.array([[0.1, 0.2, 0.7], [0.1, 0.2, 0.7], [1.0, 1e-300, 0.0], [0.5, 0.25, 0.25]])
    q = np.array([[0.6, 0.3, 0.1], [0.1 * (1 + 1e-9), 0.2, 0.7], [1.0, 1e-310, 0.0], [0.5, 0.25, 0.25]])
    got = measure_rows(p, q, SEVEN, methods=True)
    assert got["method"].dtype == np.uint8
    assert got["method"].tolist() == [LOGARITHMS, DIFFERENCES, EXACT, DIFFERENCES]
    assert got["kl_pq"][3] == 0.0
    assert measure_rows(p, q, ["renyi_pq[7]"], methods=True)["method"].tolist() == [EXACT] * 4
    assert "method" not in measure_rows(p, q, SEVEN)


def test_only_the_measures_in_doubt_go_to_the_exact_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[list[str], int]] = []
    kernel = rows.exact_numbers

    def watched(measures: Any, p: Any, q: Any, base: float) -> Any:
        asked.append(([measure.name for measure in measures], len(p)))
        return kernel(measures, p, q, base)

    monkeypatch.setattr(rows, "exact_numbers", watched)
    p = np.array([[0.5, 0.25, 0.25], [1.0, 1e-20, 0.0], [1e-300, 1.0, 0.0], [1.0, 1e-20, 0.0]])
    q = np.array([[0.25, 0.25, 0.5], [0.5, 0.25, 0.25], [0.5, 0.25, 0.25], [0.25, 0.5, 0.25]])
    names = ["h_p", "kl_pq", "tv", "perplexity_p"]
    got = measure_rows(p, q, names, methods=True, threads=1)
    assert sorted(asked) == [(["h_p", "kl_pq", "tv", "perplexity_p"], 1), (["h_p", "perplexity_p"], 2)]
    assert got["method"].tolist() == [LOGARITHMS, EXACT, EXACT, EXACT]
    assert wrong(got, exact(p, q, names)) == {}


@pytest.mark.parametrize("outcomes", [200, 1000, 20_000])
def test_mass_carried_over_many_outcomes_is_certified(outcomes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where every mass is carried one step only, so that the running sum is as small as it can be."""
    rng = np.random.default_rng(outcomes)
    p, q = shares(rng, 4, outcomes), shares(rng, 4, outcomes)
    q[1] = p[1].reshape(-1, 2)[:, ::-1].ravel()
    q[2] = p[2]
    q[2, 7], q[2, 8] = p[2, 8], p[2, 7]
    positions = "wasserstein[" + ",".join(map(repr, np.cumsum(rng.random(outcomes)).tolist())) + "]"
    right = exact(p, q, ["wasserstein", positions])
    monkeypatch.setattr(rows, "exact_numbers", None)
    for name in right:
        assert far_off(measure_rows(p, q, [name])[name], right[name]) < 1e-14


@pytest.mark.parametrize("engine", ["numpy", "numba"])
@pytest.mark.parametrize("outcomes", [2, 20, 400])
def test_rows_close_but_for_a_zero(engine: Any, outcomes: int) -> None:
    """One of the two divergences is infinite; the other, and Jensen–Shannon's, go by differences."""
    if engine == "numba":
        pytest.importorskip("numba")
    rng = np.random.default_rng(outcomes)
    p = rng.random((6, outcomes)) + 0.5
    q = p * (1 + 1e-4 * rng.normal(size=p.shape))
    p[:3, 1] = q[3:, 1] = 0.0
    for small in (1.0, 1e-3, 1e-12):
        p[:, 1] *= small
        q[:, 1] *= small
        got = measure_rows(p, q, normalize=True, engine=engine)
        assert wrong(got, exact(p, q, NAMES, normalize=True)) == {}
        assert np.isinf(got["kl_qp"]).tolist() == [True] * 3 + [False] * 3
        assert np.isinf(got["kl_pq"]).tolist() == [False] * 3 + [True] * 3
        three = measure_rows(p, q, ["kl_pq", "kl_qp", "js"], normalize=True, engine=engine, methods=True)
        assert outcomes == 2 or EXACT not in three["method"]


@pytest.mark.parametrize("y", [1e-2, 2.0**-9, 1.9e-3, 1e-3, 1e-6])
def test_few_terms_of_the_series_are_enough_for_rows_so_close(y: float) -> None:
    """On both sides of what counts as close, all of it at that distance."""
    rng = np.random.default_rng(17)
    weights, signs = rng.random((20, 64)) + 0.5, rng.choice([-1.0, 1.0], (20, 64))
    p, q = weights * (1 - signs * y), weights * (1 + signs * y)
    names = ["kl_pq", "kl_qp", "js"]
    got = measure_rows(p, q, names, normalize=True, methods=True, engine="numpy")
    right = exact(p, q, names, normalize=True)
    assert all(far_off(got[name], right[name]) < 2e-15 for name in names)
    assert set(got["method"]) == {DIFFERENCES}


@pytest.mark.parametrize("engine", ["numpy", "numba"])
def test_sums_that_overflow_are_not_certified(engine: Any) -> None:
    if engine == "numba":
        pytest.importorskip("numba")
    p, q = np.array([[1e150, 1.0], [1e150, 0.0]]), np.array([[1e-10, 1e150], [1e-10, 1e150]])
    names = [*NAMES, "renyi_pq[2]"]
    got = measure_rows(p, q, names, normalize=True, engine=engine)
    assert wrong(got, exact(p, q, names, normalize=True)) == {}
    assert np.isfinite(got["chi2_pq"]).all()
    p, q = np.array([[0.0, 1e-67, 0.0]]), np.array([[1e-128, 1e-55, 1e137]])  # ratios, with 1 for 0, times the masses'
    assert wrong(measure_rows(p, q, normalize=True, engine=engine), exact(p, q, NAMES, normalize=True)) == {}


def test_certificates_count_what_cancels() -> None:
    """A small answer out of large logarithms is found in another way."""
    p, q = np.array([[0.9, 0.1]]), np.array([[1.0, 1e-87]])
    got = measure_rows(p, q, ["js"], methods=True)
    assert wrong(got, exact(p, q, ["js"])) == {}
    assert got["method"].tolist() == [DIFFERENCES]
    p, q = np.array([[1e-120, 1.0]]), np.array([[0.99, 0.01]])
    for names in (["h_q", "kl_qp"], ["h_q", "js"], SEVEN):
        got = measure_rows(p, q, names, methods=True)
        assert wrong(got, exact(p, q, names)) == {}
        assert got["method"].tolist() == [EXACT]
    assert measure_rows(p, q, ["h_q"], methods=True)["method"].tolist() == [LOGARITHMS]


def test_what_is_certified_is_within_its_bound() -> None:
    """8ε (Σ|x| + 1), the logarithm of the mass counted, and both parts of a sum or difference."""
    rng = np.random.default_rng(23)
    small = np.geomspace(1e-5, 0.5, 8000)
    p, q = (np.stack((1 - rare, rare), axis=1) for rare in (small, rng.permutation(small)))
    q[::2] = q[::2, ::-1]
    for mass in (1.0, 30.0, 1 / 30):

        def sums(weights: Any, shares: Any, mass: float = mass) -> Any:
            return (weights * np.abs(np.log(shares * mass))).sum(axis=1) + abs(math.log(mass)) + 1

        ratio = np.abs(np.log(p / q))
        for name, beside, bound in (
            ("h_p", [], sums(p, p)),
            ("h_q", [], sums(q, q)),
            ("ce_qp", [], sums(q, p)),
            ("ce_pq", ["kl_pq"], sums(p, p) + (p * ratio).sum(axis=1) + 1),
            ("h_q", ["kl_qp"], sums(q, p) + (q * ratio).sum(axis=1) + 1),
        ):
            got = measure_rows(p * mass, q * mass, [name, *beside], base=math.e, normalize=True, methods=True)
            certain = got["method"] == LOGARITHMS
            assert (8 * 2.0**-52 * bound[certain] <= 1e-13 * got[name][certain]).all()
            assert 0.05 < certain.mean() < 0.99


def test_many_small_weights_of_a_mass_above_one_need_no_other_way() -> None:
    p, q = 1.5 * shares(np.random.default_rng(1), 3, 1000), 1.5 * shares(np.random.default_rng(2), 3, 1000)
    got = measure_rows(p, q, ["h_p", "ce_pq", "ce_qp"], normalize=True, methods=True)
    assert got["method"].tolist() == [LOGARITHMS] * 3


def spread(positions: list[float]) -> tuple[list[list[float]], list[list[float]], str]:
    """A pair that carries a fiftieth of its mass one step, and whose masses are not a power of two apart."""
    p, q = [1.0] * len(positions), [1.3] * len(positions)
    q[0], q[1] = 1.3 * 1.03, 1.3 * 0.97
    return [p], [q], "wasserstein[" + ",".join(map(repr, positions)) + "]"


SPANS = [([0.0, 1.0, 2.0], DIFFERENCES), ([0.0, 1.0, 1000.0], EXACT), ([-1e4, -1e4 + 1, 0.0], EXACT)]


@pytest.mark.parametrize(("positions", "most"), SPANS)
def test_far_positions_are_in_the_bound_of_a_transport(positions: list[float], most: int) -> None:
    """What rounding leaves over is carried over the widest gap."""
    p, q, name = spread(positions)
    got = measure_rows(p, q, [name], normalize=True, methods=True)
    assert wrong(got, exact(p, q, [name], normalize=True)) == {}
    assert (got["method"][0] == EXACT) == (most == EXACT)


def test_many_outcomes_are_in_the_bound_of_a_transport() -> None:
    for outcomes, certified in ((3, True), (1000, False)):
        p, q, _ = spread([0.0] * outcomes)
        got = measure_rows(p, q, ["wasserstein"], normalize=True, methods=True)
        assert wrong(got, exact(p, q, ["wasserstein"], normalize=True)) == {}
        assert (got["method"][0] != EXACT) == certified


@pytest.mark.parametrize("engine", ["numpy", "numba"])
@pytest.mark.parametrize(("k", "m"), [(0, 40), (-40, 2), (30, 30), (1000, 900), (-60, -200)])
def test_powers_of_two_change_no_digit_of_what_is_made_of_differences(engine: Any, k: int, m: int) -> None:
    """And logarithms of weights no more than the certificate lets pass. (Of odd powers a root has other digits.)"""
    if engine == "numba":
        pytest.importorskip("numba")
    rng = np.random.default_rng(16)
    p, q = rng.random((60, 20)) ** 3, rng.random((60, 20)) ** 3
    q[::3] = p[::3] * (1 + 1e-6 * rng.random((20, 20)))
    p[1::7, 2] = q[::5, 3] = 0.0
    plain = measure_rows(p, q, normalize=True, engine=engine)
    scaled = measure_rows(np.ldexp(p, k), np.ldexp(q, m), normalize=True, engine=engine)
    for name in ("tv", "chi2_pq", "chi2_qp", "hellinger", "bhattacharyya", "renyi_pq", "wasserstein"):
        if max(abs(k), abs(m)) < 500:  # beyond, the exact kernel has the last word
            assert np.array_equal(scaled[name], plain[name]), name
    assert all(far_off(scaled[name], plain[name]) < 2e-13 for name in NAMES)


def test_ordinary_rows_do_without_the_exact_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "exact_numbers", None)
    rng = np.random.default_rng(9)
    p, q = shares(rng, 200, 50), shares(rng, 200, 50)
    near = p * (1 + 1e-5 * rng.normal(size=p.shape))
    measure_rows(p, q)
    measure_rows(p, near / near.sum(axis=1, keepdims=True))
    measure_rows(p * np.arange(1, 201)[:, None], q, normalize=True)
    p[::3, 5] = q[::2, 7] = q[::5, 5] = 0.0
    got = measure_rows(p, q, [*SEVEN, "tv", "hellinger"], normalize=True, methods=True)
    right = exact(p, q, [*SEVEN, "tv", "hellinger"], normalize=True)
    assert wrong(got, right) == {}
    assert set(got["method"]) == {LOGARITHMS}


@pytest.mark.parametrize("times", [1.0, 0.3, 1e-120, 1e120])
@pytest.mark.parametrize("outcomes", [40, 70_000])
def test_zeros_in_both_do_without_the_exact_kernel(
    times: float, outcomes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = shares(rng, 6, outcomes), shares(rng, 6, outcomes)
    p[rng.random(p.shape) < 0.2] = 0.0
    q[rng.random(q.shape) < 0.2] = 0.0
    p[4], q[5] = np.where(q[4] == 0.0, 0.0, p[4]), np.where(p[5] == 0.0, 0.0, q[5])
    q *= times
    names = SEVEN if 0.1 < times < 10.0 else ["kl_pq", "kl_qp", "js"]
    right = exact(p, q, names, normalize=True)
    monkeypatch.setattr(rows, "exact_numbers", None)
    got = measure_rows(p, q, names, normalize=True)
    assert max(far_off(got[name], right[name]) for name in names) < 1e-14
    assert np.isfinite(got["kl_pq"]).tolist() == [False] * 4 + [True, False]
    assert np.isfinite(got["kl_qp"]).tolist() == [False] * 5 + [True]


def test_zeros_and_infinities() -> None:
    p = [[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    q = [[0.25, 0.75, 0.0], [0.5, 0.0, 0.5], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]]
    got = measure_rows(p, q, base=math.e)
    assert got["kl_pq"].tolist() == [pytest.approx(0.143841036225890464, rel=1e-15), math.inf, math.inf, 0.0]
    assert got["kl_qp"][1:].tolist() == [math.inf, math.inf, 0.0]
    assert got["ce_pq"][1:].tolist() == [math.inf, math.inf, 0.0]
    assert got["js"][2] == pytest.approx(math.log(2), rel=1e-15)
    assert got["bhattacharyya"][2] == math.inf
    assert got["chi2_pq"][1] == math.inf
    assert got["tv"].tolist() == [0.25, 0.5, 1.0, 0.0]
    assert got["cost_per_bit"][2:].tolist() == [math.inf, 1.0]
    for values in got.values():
        assert not np.signbit(values).any()


def test_one_distribution_for_every_row() -> None:
    rng = np.random.default_rng(10)
    p, q = shares(rng, 70, 40), shares(rng, 1, 40)[0]
    q[3], p[5, 3] = 0.0, 0.0
    q /= q.sum()
    p[5] /= p[5].sum()
    alone, repeated = measure_rows(p, q), measure_rows(p, np.tile(q, (70, 1)))
    assert all(np.array_equal(alone[name], repeated[name]) for name in NAMES)
    with pytest.raises(ValueError, match=r"Q has shape \(1, 40\), but P has \(70, 40\)"):
        measure_rows(p, q[None])
    with pytest.raises(core.DistributionError, match=r"^Q\[2\] is -1.0; .* must not be negative"):
        measure_rows(p, np.where(np.arange(40) == 2, -1.0, q))
    with pytest.raises(core.DistributionError, match=r"^Q sums to 2, not 1"):
        measure_rows(p, 2 * q)


@pytest.mark.parametrize("outcomes", [2, 40, 70_000])
@pytest.mark.parametrize("off", [0.0, 3e-16, 1e-15, 1e-12, 1e-7, 0.5])
def test_rows_of_every_closeness_and_masses_a_little_off(outcomes: int, off: float) -> None:
    rng = np.random.default_rng(outcomes)
    sizes = 10.0 ** -np.linspace(0.5, 16, 40 if outcomes < 70_000 else 8)[:, None]
    p = shares(rng, len(sizes), outcomes)
    q = p * (1.0 + sizes * rng.uniform(-1, 1, p.shape))
    q /= q.sum(axis=1, keepdims=True)
    q[::2] *= 1.0 + off
    p[3, 0] = q[3, 0] = 0.0
    names = ["kl_pq", "kl_qp", "js"]
    together, right = measure_rows(p, q, names, normalize=True), exact(p, q, names, normalize=True)
    assert wrong(together, right) == {}
    for row in range(0, len(p), 5):
        alone = measure_rows(p[row : row + 1], q[row : row + 1], names, normalize=True)
        assert all(alone[name][0] == together[name][row] for name in names)
    assert measure_rows(p, p, names, normalize=True)["js"].tolist() == [0.0] * len(p)


@pytest.mark.parametrize("outcomes", [3, 100, 70_000])
def test_a_row_is_the_same_alone_and_among_others(outcomes: int) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = (shares(rng, 300 if outcomes < 70_000 else 7, outcomes) for _ in range(2))
    q[::3] = p[::3] * (1 + 1e-7 * rng.normal(size=q[::3].shape))
    q[1::3] = p[1::3] * (1 + 1e-2 * rng.normal(size=q[1::3].shape))
    q /= q.sum(axis=1, keepdims=True)
    q[1::5, 0] = 0.0
    together = measure_rows(p, q, SEVEN, normalize=True, methods=True)
    for row in range(0, len(p), 7):
        alone = measure_rows(p[row : row + 1], q[row : row + 1], SEVEN, normalize=True)
        if together["method"][row] != EXACT:
            assert all(alone[name][0] == together[name][row] for name in SEVEN)


@given(st.integers(0, 2**32), st.integers(1, 300), st.integers(1, 4))
@settings(max_examples=10)
def test_any_number_of_threads_gives_the_same_bits(seed: int, outcomes: int, threads: int) -> None:
    rng = np.random.default_rng(seed)
    p, q = rng.random((600, outcomes)) ** 3, rng.random((600, outcomes)) ** 3
    q[::2] = p[::2] * (1 + 1e-8 * rng.random((300, outcomes)))
    one = measure_rows(p, q, SEVEN, normalize=True, threads=1, methods=True)
    several = measure_rows(p, q, SEVEN, normalize=True, threads=threads, methods=True)
    assert all(np.array_equal(one[name], several[name]) for name in one)


def test_blocks_change_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(14)
    p, q = rng.random((60, 20)), rng.random((60, 20))
    p[::7, 3], q[::5, 4], q[::11, 0], q[:3, 7] = 0.0, 0.0, 1e-300, 0.0
    q[1::4] = 3.0 * p[1::4] * (1 + 1e-7 * rng.normal(size=q[1::4].shape))
    whole = measure_rows(p, q, normalize=True, methods=True)
    monkeypatch.setattr(rows, "BLOCK", 20)  # a row each, three to a task
    cut = measure_rows(p, q, normalize=True, methods=True)
    assert all(np.array_equal(whole[name], cut[name]) for name in whole)


def test_a_fault_is_named_in_whatever_block_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "BLOCK", 20)
    good = np.full((60, 20), 0.05)
    for row in (0, 37, 38, 59):
        bad = good.copy()
        bad[row, 4] = -1.0
        with pytest.raises(core.DistributionError, match=rf"^Q\[{row}, 4\] is -1\.0"):
            measure_rows(good, bad, ["tv"])


def test_threads_really_share_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[int] = set()
    both = threading.Barrier(2, timeout=30)

    class Watched(blocks.Block):
        def __init__(self, *arguments: Any) -> None:
            if threading.get_ident() not in seen:
                seen.add(threading.get_ident())
                both.wait()  # returns once a second thread has come
            super().__init__(*arguments)

    monkeypatch.setattr(rows, "Block", Watched)
    p = shares(np.random.default_rng(11), 5000, 64)
    measure_rows(p, p[::-1], ["kl_pq"], threads=2)
    assert len(seen) == 2


def test_any_memory_layout_and_dtype() -> None:
    rng = np.random.default_rng(12)
    counts = rng.integers(1, 200, (40, 30))
    other = rng.integers(1, 200, (40, 30))
    right = measure_rows(counts.astype(np.float64), other.astype(np.float64), normalize=True)

    def check(p: Any, q: Any) -> None:
        got = measure_rows(p, q, normalize=True)
        assert all(np.array_equal(got[name], right[name]) for name in NAMES)

    check(counts, other)
    check(counts.astype(np.uint8), other.astype(np.int16))
    check(counts.astype(np.float32), other.astype(np.float16))
    check(counts.astype(">f8"), other.astype(">i4"))
    check(np.asfortranarray(counts), np.asfortranarray(other, dtype=np.float64))
    wide = np.zeros((80, 60))
    wide[::2, ::2] = counts
    check(wide[::2, ::2], other)
    check(counts[:, ::-1].astype(np.float64)[:, ::-1], other[::-1].astype(np.float64)[::-1])
    raw = np.zeros(40 * 30 * 8 + 1, dtype=np.uint8)
    askew = raw[1:].view(np.float64).reshape(40, 30)
    askew[:] = counts
    check(askew, other)
    check(counts.tolist(), other.tolist())
    locked = counts.astype(np.float64)
    locked.flags.writeable = False
    check(locked, other)
    before = counts.copy()
    with np.errstate(all="raise"):
        check(counts, other)
    assert np.array_equal(before, counts)


def test_booleans_and_minus_zero() -> None:
    got = measure_rows(np.array([[True, False]]), np.array([[0.5, -0.0]]), ["kl_pq", "ce_qp"], normalize=True)
    assert got["kl_pq"][0] == 0.0
    assert got["ce_qp"][0] == 0.0


def test_integers_are_exact_however_long() -> None:
    p = np.array([[2**62, 2**62 + 1, 7], [1, 2, 3]], dtype=np.int64)
    q = np.array([[2**62 + 1, 2**62, 7], [3, 2, 1]], dtype=np.uint64)
    got = measure_rows(p, q, SEVEN, normalize=True, methods=True)
    right = exact(p, q, SEVEN, normalize=True)
    assert wrong(got, right) == {}
    assert got["method"].tolist() == [EXACT, LOGARITHMS]
    long = [[2**80, 2**80 + 2**40], [2**90, 1]]
    got = measure_rows(long, long[::-1], SEVEN, normalize=True, methods=True)
    right = exact(long, long[::-1], SEVEN, normalize=True)
    assert wrong(got, right) == {}
    assert got["method"].tolist() == [EXACT, EXACT]
    with pytest.raises(core.DistributionError, match=r"P\[1, 1\] is negative|P\[1, 1\] is -1"):
        measure_rows([[2**80, 1], [2**80, -1]], long, SEVEN, normalize=True)


def test_no_rows() -> None:
    got = measure_rows(np.empty((0, 3)), np.empty((0, 3)), methods=True)
    assert all(values.shape == (0,) for values in got.values())
    assert measure_rows(np.empty((0, 3)), [0.2, 0.3, 0.5], ["tv"])["tv"].shape == (0,)


def test_mapped_files_and_constant_memory(tmp_path: Path) -> None:
    rng = np.random.default_rng(13)
    for name in ("p", "q"):
        array = np.lib.format.open_memmap(tmp_path / f"{name}.npy", mode="w+", dtype=np.float64, shape=(40_000, 100))
        array[:] = shares(rng, 40_000, 100)
        array.flush()
    p, q = (np.load(tmp_path / f"{name}.npy", mmap_mode="r") for name in ("p", "q"))
    measure_rows(p[:100], q[:100], SEVEN, threads=2)
    tracemalloc.start()
    try:
        got = measure_rows(p, q, SEVEN, threads=2)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 24e6 + sum(values.nbytes for values in got.values())  # P and Q are 64 MB
    some = slice(39_990, 40_000)
    right = exact(p[some], q[some], SEVEN)
    assert all(far_off(got[name][some], right[name]) < 1e-13 for name in SEVEN)


ROWS_AT_FAULT = [
    (-0.25, r"P\[{row}, 1\] is -0.25; probabilities and weights must not be negative"),
    (-5e-324, r"P\[{row}, 1\] is -5e-324; probabilities and weights must not be negative"),
    (math.nan, r"P\[{row}, 1\] is nan; probabilities and weights must be finite"),
    (math.inf, r"P\[{row}, 1\] is inf; probabilities and weights must be finite"),
    (-math.inf, r"P\[{row}, 1\] is -inf; probabilities and weights must be finite"),
    (0.9, r"P\[{row}\] sums to 1\.[0-9]+, not 1; call normalize\(P\) or pass normalize=True"),
]


@pytest.mark.parametrize(("value", "message"), ROWS_AT_FAULT)
@pytest.mark.parametrize("row", [0, 4321])
def test_errors_name_the_row_and_the_outcome(value: float, message: str, row: int) -> None:
    p = np.full((5000, 50), 0.02)
    q = p.copy()
    p[row, 1] = value
    p[4999, 3] = -1.0
    with pytest.raises(core.DistributionError, match="^" + message.format(row=row)):
        measure_rows(p, q, ["kl_pq"], threads=2)
    with pytest.raises(core.DistributionError, match="^" + message.format(row=row).replace("P", "Q")):
        measure_rows(q, p, ["kl_pq"], threads=1)


@pytest.mark.parametrize("sound", [2, 3000])
def test_the_first_bad_row_is_named_whatever_is_wrong_with_it(sound: int) -> None:
    p, q = np.full((sound + 3, 4), 0.25), np.full((sound + 3, 4), 0.25)
    p[sound + 1, 2], q[sound] = -1.0, 0.5
    with pytest.raises(core.DistributionError, match=rf"^Q\[{sound}\] sums to 2, not 1") as caught:
        measure_rows(p, q, ["tv"])
    assert (caught.value.argument, caught.value.index) == ("Q", (sound,))


def test_errors_in_rows_of_other_kinds() -> None:
    half = [[0.5, 0.5]]
    with pytest.raises(core.DistributionError, match=r"^Q\[0\] is all zero"):
        measure_rows(half, [[0.0, 0.0]])
    with pytest.raises(core.DistributionError, match=r"^P\[0, 1\] is -3"):
        measure_rows(np.array([[4, -3]]), half, normalize=True)
    with pytest.raises(core.DistributionError, match=r"^P\[1, 0\] is inf"):
        measure_rows([[1e308, 1e308], [math.inf, 1.0]], [[1.0, 1.0], [1.0, 1.0]], normalize=True)
    long = np.full((2, 20_000), 1.0)
    long[1, 19_999] = math.nan
    with pytest.raises(core.DistributionError, match=r"^Q\[1, 19999\] is nan"):
        measure_rows(np.ones((2, 20_000)), long, normalize=True)
    assert measure_rows([[1e308, 1e308]], [[1e308, 1.5e308]], ["kl_pq"], base=math.e, normalize=True)[
        "kl_pq"
    ].tolist() == [pytest.approx(0.0204109972601275648, rel=1e-15)]


def test_of_two_faults_the_first_row_is_named() -> None:
    good = [[0.5, 0.5]] * 3
    for row in (0, 1):
        bad = [[0.5, 0.5], [0.5, 0.5], [-1.0, 2.0]]
        bad[row] = [0.5, 0.4]
        with pytest.raises(core.DistributionError, match=rf"^P\[{row}\] sums to 0.9, not 1"):
            measure_rows(bad, good)
    with pytest.raises(core.DistributionError, match=r"^P\[0\] sums to 0.9, not 1"):
        measure_rows([[0.5, 0.4], [-1.0, 2.0]], good[:2])


@pytest.mark.parametrize(
    ("p", "q", "options", "error", "message"),
    [
        ([0.5, 0.5], [[0.5, 0.5]], {}, ValueError, r"P has shape \(2,\); \(rows, outcomes\) is needed"),
        ([[0.5, 0.5]], 0.5, {}, ValueError, r"Q has shape \(\); \(rows, outcomes\) or \(outcomes,\) is needed"),
        ([[0.5, 0.5]], [[0.2, 0.3, 0.5]], {}, ValueError, r"Q has shape \(1, 3\), but P has \(1, 2\)"),
        ([[0.5, 0.5]] * 2, [[0.5, 0.5]] * 3, {}, ValueError, r"Q has shape \(3, 2\), but P has \(2, 2\)"),
        ([[]], [[]], {}, ValueError, "at least one outcome is needed"),
        ([[0.5, 0.5]], [["a", "b"]], {}, TypeError, "Q holds text"),
        ([[0.5, 0.5]], np.array([[0.5j, 1]]), {}, TypeError, "Q holds complex numbers"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"base": 1}, ValueError, "base must be"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"normalize": 1}, TypeError, "normalize must be"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"measures": ["kl"]}, ValueError, "no measure is called 'kl'"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"measures": "kl_pq"}, TypeError, "must be a list of names"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"measures": ["wasserstein[1,2,3]"]}, ValueError, "one position per outcome"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"engine": "fortran"}, ValueError, "engine must be 'auto', 'numpy' or 'numba'"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"threads": 0}, ValueError, "threads must be a whole number from 1 on"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"threads": True}, TypeError, "threads must be a whole number from 1 on"),
        ([[0.5, 0.5]], [[0.5, 0.5]], {"threads": 1.5}, TypeError, "threads must be a whole number from 1 on"),
    ],
)
def test_bad_arguments(p: Any, q: Any, options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        measure_rows(p, q, **options)


weights = arrays.arrays(
    np.float64,
    st.tuples(st.integers(1, 5), st.integers(1, 6)),
    elements=st.one_of(st.just(0.0), st.floats(1e-12, 1.0), st.floats(0.0, 1e300), st.sampled_from([5e-324, 1e-200])),
).filter(lambda array: bool((array.sum(axis=1) > 0.0).all()))


@given(st.data(), weights)
@settings(max_examples=60)
def test_properties(data: st.DataObject, p: Any) -> None:
    q = data.draw(st.sampled_from([p, p * 0.75, np.nextafter(p, 1), p[:, ::-1], np.sqrt(p)]))
    got = measure_rows(p, q, normalize=True)
    right = exact(p, q, NAMES, normalize=True)
    for name in NAMES:
        assert far_off(got[name], right[name]) < 1e-13
        assert (got[name] >= 0.0).all()
        assert not np.signbit(got[name]).any()
    assert (got["js"] <= 1.0).all()
    assert (got["tv"] <= 1.0).all()
