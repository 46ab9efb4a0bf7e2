"""Every number against mpmath, family by family: how many units in the last place the worst answer is off."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy as np
import pytest

from klviz import core
from klviz.core import exact as core_exact
from tests.core import oracle
from tests.core.families import FAMILIES

WITHIN_4_ULP = (
    "h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js", "js_distance", "jeffreys", "tv", "bhattacharyya",
    "renyi_pq", "perplexity_p", "perplexity_q", "cost_per_bit",
)  # fmt: skip
WITHIN_6_ULP = ("chi2_pq", "chi2_qp", "hellinger")
INFORMATION = {measure.name for measure in core.MEASURES if measure.unit == "information"}
PAIRS = 4
ORDERS = (0, 1e-306, 1e-6, 0.3, 0.5, 0.999999999, 1, 1 + 1e-12, 2, 7.5, 1e4, 3e6, 1e9, 1e250, math.inf)


def in_unit(name: str, nats: mpmath.mpf, base: float) -> mpmath.mpf:
    unit = mpmath.mpf(1) if base == math.e else mpmath.log(base)
    if name in INFORMATION:
        return nats / unit
    return nats / mpmath.sqrt(unit) if name == "js_distance" else nats


def wrong(name: str, got: float, right: mpmath.mpf) -> bool:
    if name in WITHIN_4_ULP:
        return oracle.ulps(got, right) > 4
    if name in WITHIN_6_ULP:
        return oracle.ulps(got, right) > 6
    return oracle.relative(got, right) > 1e-13


@pytest.mark.parametrize("family", FAMILIES)
def test_every_measure_of_the_table(family: str) -> None:
    rng = np.random.default_rng(20260101)
    for number in range(PAIRS):
        p, q = FAMILIES[family](rng)
        base = (2, math.e, 10, 3.7)[number % 4]
        got = core.evaluate(p, q, base=base, normalize=True)
        for name, nats in oracle.answers(p, q).items():
            right = in_unit(name, nats, base)
            assert not wrong(name, got[name], right), (name, base, got[name], mpmath.nstr(right, 20), p, q)


@pytest.mark.parametrize(
    "family", ["random", "zeros", "masses 1e-300 to 1", "near one-hot", "P≈Q at 1e-1", "P≈Q at 1e-8"]
)
def test_orders(family: str) -> None:
    rng = np.random.default_rng(7)
    for _ in range(2):
        p, q = FAMILIES[family](rng)
        a, b = oracle.exact(p), oracle.exact(q)
        for order in ORDERS:
            for got, right in (
                (core.renyi_divergence(p, q, order, base=math.e, normalize=True), oracle.renyi_divergence(a, b, order)),
                (core.renyi_entropy(p, order, base=math.e, normalize=True), oracle.renyi_entropy(a, order)),
                (core.tsallis_entropy(p, order, normalize=True), oracle.tsallis(a, order)),
            ):
                assert oracle.ulps(got, right) <= 4, (order, got, mpmath.nstr(right, 20), p, q)


@pytest.mark.parametrize("order", [0.49, 0.5, 0.7, 3.3, 1e3, 8e5, 1e6 + 0.25, 1e9])
def test_powers_of_masses_far_below_1_that_all_but_cancel(order: float) -> None:
    rng = np.random.default_rng(int(order))
    for _ in range(6):
        p = 2.0 ** -rng.choice([0.0, 1.0, 300.0, 900.0], 5) * rng.random(5)
        q = p * (1.0 + 900.0 * math.log(2.0) / max(order, 1e4) * rng.uniform(-1, 1, 5))
        a, b = oracle.exact(p), oracle.exact(q)
        right = oracle.renyi_divergence(a, b, order)
        assert oracle.ulps(core.renyi_divergence(p, q, order, base=math.e, normalize=True), right) <= 4, (p, q)
        right = oracle.renyi_entropy(a, order)
        assert oracle.ulps(core.renyi_entropy(p, order, base=math.e, normalize=True), right) <= 4, p
        assert oracle.ulps(core.tsallis_entropy(p, order, normalize=True), oracle.tsallis(a, order)) <= 4, p


@pytest.mark.parametrize("family", ["P≈Q at 1e-1", "at the edge of the series", "sums that overflow", "counts to 2^64"])
def test_the_overlap_of_close_pairs(family: str) -> None:
    rng = np.random.default_rng(2026)
    for _ in range(25):
        p, q = FAMILIES[family](rng)
        with mpmath.workprec(400):
            right = oracle.bhattacharyya(oracle.exact(p), oracle.exact(q))
            got = core.evaluate(p, q, ["bhattacharyya", "renyi_pq"], base=math.e, normalize=True)
            assert oracle.ulps(got["bhattacharyya"], right) <= 4, (p, q)
            assert oracle.ulps(got["renyi_pq"], 2 * right) <= 4, (p, q)


def test_order_zero_sees_the_least_mass_that_p_has_not() -> None:
    for outside in (1e-20, 1e-300, 0.3, 7.0):
        p, q = [1.0, 0.0, 2.0], [0.5, outside, 0.25]
        right = oracle.renyi_divergence(oracle.exact(p), oracle.exact(q), 0)
        assert oracle.relative(core.renyi_divergence(p, q, 0, base=math.e, normalize=True), right) < 1e-14


def test_probabilities_of_long_integers_are_rounded_once() -> None:
    counts = np.random.default_rng(6).integers(2**62, 2**63, 200)
    for got, right in zip(core.normalize(counts), oracle.exact(counts), strict=True):
        assert oracle.ulps(got, right) < 0.51


@pytest.mark.parametrize("order", [300.0, 1614.3, 279584.99, 1e7])
def test_a_ratio_near_1_counts_in_a_large_order_however_little_mass_it_has(order: float) -> None:
    p = [1e-180, 0.4, 3e-100, 1.0]
    for step in (1e-6, 1e-3, 0.01, 0.05, 0.06, 0.3):
        q = [1e-180 * (1 - step), 0.4, 3e-100 * (1 + step), 1.0]
        right = oracle.renyi_divergence(oracle.exact(p), oracle.exact(q), order)
        got = core.renyi_divergence(p, q, order, base=math.e, normalize=True)
        assert oracle.relative(got, right) < 1e-13, (step, got, mpmath.nstr(right, 20))


@pytest.mark.parametrize("family", ["random", "masses 1e-300 to 1", "P≈Q at 1e-8", "counts to 2^62"])
def test_each_outcome(family: str) -> None:
    p, q = FAMILIES[family](np.random.default_rng(3))
    a, b = oracle.exact(p), oracle.exact(q)
    for got, right in zip(core.surprisal(p, base=math.e, normalize=True), a, strict=True):
        assert oracle.ulps(got, -oracle.log(right)) <= 4
    for got, right in zip(core.normalize(p), a, strict=True):
        assert oracle.ulps(got, right) <= 1
    for got, x, y in zip(core.terms(p, q, base=math.e, normalize=True), a, b, strict=True):
        assert oracle.relative(got, x * oracle.log(x / y)) < 1e-13


@pytest.mark.parametrize("outcomes", [500, 2_500])
def test_rows_longer_than_a_piece(outcomes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core_exact, "PIECE", 1000)
    rng = np.random.default_rng(outcomes)
    p = rng.random(outcomes)
    p[rng.integers(outcomes)] *= outcomes
    for q in (rng.random(outcomes), p * (1 + 1e-9 * rng.random(outcomes))):
        with mpmath.workprec(200):
            right = oracle.answers(p, q)
            got = core.evaluate(p, q, base=math.e, normalize=True)
            for name in right:
                assert not wrong(name, got[name], right[name]), (name, got[name], mpmath.nstr(right[name], 20))


def test_long_rows_one_ulp_apart() -> None:
    p = np.random.default_rng(1).random(20_000)
    q = p.copy()
    q[::3] = np.nextafter(q[::3], 2)
    with mpmath.workprec(400):
        right = oracle.kl(oracle.exact(p), oracle.exact(q))
    assert oracle.ulps(core.kl_divergence(p, q, base=math.e, normalize=True), right) < 4


@pytest.mark.parametrize("bits", [16, 18, 20, 22, 24])
@pytest.mark.parametrize("factor", [1, 3])
def test_long_integers_that_differ_in_the_middle_of_their_digits(bits: int, factor: int) -> None:
    """Too close for the sums alone, too far apart to need whole numbers: what float64 cannot hold of either counts."""
    rng = np.random.default_rng(bits)
    p = rng.integers(2**59, 2**60, 7)
    q = factor * (p + rng.integers(-(2**bits), 2**bits, 7))
    with mpmath.workprec(400):
        right = oracle.answers(p, q)
        got = core.evaluate(p, q, base=math.e, normalize=True)
        for name in right:
            assert not wrong(name, got[name], right[name]), (name, got[name], mpmath.nstr(right[name], 20))


def test_long_integers_whose_logarithms_all_but_cancel() -> None:
    """Just farther apart than a series reaches, the last digits of integers lost in the worst direction."""
    rng = np.random.default_rng(3)
    for _ in range(20):
        p, signs = rng.integers(2**51, 2**52 - 2**48, 3), rng.choice([-1, 1], 3)
        q = (p * (1 + signs * rng.uniform(0.0646, 0.071))).astype(np.int64)
        p, q = p * 512 + signs * 127, q * 512 - signs * 127
        with mpmath.workprec(400):
            right = oracle.answers(p, q)
            got = core.evaluate(p, q, ["kl_pq", "kl_qp", "js"], base=math.e, normalize=True)
            assert all(oracle.ulps(value, right[name]) < 1 for name, value in got.items())


def test_long_rows_of_nearly_proportional_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core_exact, "PIECE", 1000)
    p = np.random.default_rng(1).integers(10**14, 10**15, 2500)
    q = 3 * p
    q[17] += 1
    with mpmath.workprec(400):
        right = oracle.kl(oracle.exact(p), oracle.exact(q))
    assert oracle.ulps(core.kl_divergence(p, q, base=math.e, normalize=True), right) < 4
    assert core.kl_divergence(p, 3 * p, normalize=True) == 0.0


@pytest.mark.parametrize("outcomes", [300, 17_001])
def test_little_mass_carried_far_after_much_was_carried_near(outcomes: int) -> None:
    """What every addition of the running sum loses is added up beside it."""
    rng = np.random.default_rng(outcomes)
    p = rng.integers(1, 10**6, outcomes)
    q = rng.permutation(p)
    q[-1], p[-1] = q[-1] + 1, p[-1] + 2
    positions = np.arange(float(outcomes))
    positions[-1] = 1e15
    a, b = int(p.sum()), int(q.sum())
    runs = zip(np.cumsum(p).tolist(), np.cumsum(q).tolist(), np.diff(positions).tolist(), strict=False)
    right = sum(abs(Fraction(x, a) - Fraction(y, b)) * Fraction(gap) for x, y, gap in runs)
    got = core.wasserstein_distance(p, q, positions, normalize=True)
    assert abs(Fraction(got) / right - 1) < 8 * 2.0**-52


def test_a_million_outcomes() -> None:
    p = np.arange(1.0, 1_000_001.0)
    assert core.entropy(np.ones(1 << 20), normalize=True) == 20.0
    assert core.kl_divergence(p, 2.0 * p, normalize=True) == 0.0
    assert core.total_variation(p, p[::-1], normalize=True) == pytest.approx(0.5, rel=1e-5)


def test_many_rows_equal_single_rows_to_the_last_bit() -> None:
    rng = np.random.default_rng(11)
    p, q = rng.random((3000, 7)), rng.random((3000, 7))
    q[5] = p[5]
    q[6] = np.nextafter(p[6], 2)
    p[7, 2] = q[8, 3] = 0.0
    for measure in core.MEASURES:
        rows = measure.function(p, q, normalize=True)
        assert rows.shape == (3000,)
        for row in (*range(12), 1500, 2999):
            assert rows[row] == measure.function(p[row], q[row], normalize=True), (measure.name, row)


@pytest.mark.parametrize("order", [0.0, 0.3, 1.0, 1.0 + 1e-9, 2.0, 30.0, 1e201, math.inf])
def test_many_rows_of_any_order_equal_single_rows(order: float) -> None:
    rng = np.random.default_rng(12)
    p, q = rng.random((3000, 6)) ** 5, rng.random((3000, 6)) ** 5
    q[3], q[4] = 2 * p[3], p[4] * (1 + 1e-13 * rng.random(6))
    p[5, 2] = q[6, 3] = p[7, :4] = p[8, 1] = q[8, 1] = 0.0
    rows = core.renyi_divergence(p, q, order, normalize=True)
    entropies = core.renyi_entropy(p, order, normalize=True)
    others = core.tsallis_entropy(p, order, normalize=True)
    assert rows.shape == entropies.shape == others.shape == (3000,)
    for row in (*range(10), 1500, 2999):
        assert rows[row] == core.renyi_divergence(p[row], q[row], order, normalize=True)
        assert entropies[row] == core.renyi_entropy(p[row], order, normalize=True)
        assert others[row] == core.tsallis_entropy(p[row], order, normalize=True)


@pytest.mark.parametrize("disabled", ["X86_V4", "X86_V4 X86_V3", "AVX512F AVX512CD AVX512_SKX", "AVX2 FMA3"])
def test_numbers_do_not_depend_on_the_instructions_of_the_machine(disabled: str) -> None:
    """NumPy's own logarithm differs by an ulp with and without AVX-512; ours may not."""
    code = (
        "import numpy as np; from klviz import core; r = np.random.default_rng(5);"
        "p, q = r.random(999), r.random(999); six = ['h_p', 'h_q', 'ce_pq', 'ce_qp', 'kl_pq', 'kl_qp', 'js', 'tv'];"
        "print({k: v.hex() for k, v in core.evaluate(p, q, six, normalize=True).items()})"
    )
    root = Path(__file__).parents[2]

    def run(**environment: str) -> str:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code],
            capture_output=True, text=True, cwd=root, env=os.environ | environment, check=False,
        )  # fmt: skip
        if done.returncode and "NPY_DISABLE_CPU_FEATURES" in done.stderr:
            pytest.skip("this NumPy was built to need these instructions")
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert run(NPY_DISABLE_CPU_FEATURES=disabled) == run()
