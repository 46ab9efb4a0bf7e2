"""What holds for every pair of distributions, over pairs that Hypothesis makes up to break it."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from klviz import core

EXAMPLES = settings(max_examples=80)
ROUNDING = 1e-14
UNITS = st.sampled_from([2, math.e, 10, 1.5])

ordinary = st.floats(0.0, 1.0)
extreme = st.one_of(ordinary, st.floats(0.0, 1e308), st.floats(0.0, 1e-300), st.integers(0, 2**62).map(float))


def weights(size: int, elements: Any = extreme) -> st.SearchStrategy[list[float]]:
    return st.lists(elements, min_size=size, max_size=size).filter(any)


def pairs(elements: Any = extreme) -> st.SearchStrategy[tuple[list[float], list[float]]]:
    def of_size(size: int) -> st.SearchStrategy[tuple[list[float], list[float]]]:
        apart = st.tuples(weights(size, elements), weights(size, elements))
        close = weights(size, elements).flatmap(
            lambda p: st.tuples(
                st.just(p), st.lists(st.sampled_from([1.0, 1 + 1e-9, 1 + 2**-52]), min_size=size, max_size=size)
            ).map(lambda both: (both[0], [a * b for a, b in zip(*both, strict=True)]))
        )
        return st.one_of(apart, close)

    return st.integers(1, 12).flatmap(of_size)


@EXAMPLES
@example(([1.2168119472730763e-133, 1.0638171777197289e182], [1.2168119484898884e-133, 1.0638171777197289e182]), 2)
@given(pairs(), UNITS)
def test_every_measure_keeps_its_bounds(pair: tuple[list[float], list[float]], base: float) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    for name, value in core.evaluate(p, q, base=base, normalize=True).items():
        low, high = core.measure_named(name).limits(len(p), base)
        assert low * (1 - ROUNDING) <= value <= high * (1 + ROUNDING), name
        assert math.copysign(1.0, value) == 1.0, name


@EXAMPLES
@given(pairs())
def test_zero_exactly_when_equal(pair: tuple[list[float], list[float]]) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    a, b = [Fraction(x) for x in p], [Fraction(x) for x in q]
    equal = all(x * sum(b) == y * sum(a) for x, y in zip(a, b, strict=True))
    values = core.evaluate(p, q, normalize=True)
    for measure in core.MEASURES:
        if "only if P = Q" in measure.bounds and measure.name != "cost_per_bit":
            assert (values[measure.name] == 0.0) == equal, measure.name


@EXAMPLES
@given(pairs(ordinary), UNITS)
def test_cross_entropy_is_entropy_and_divergence(pair: tuple[list[float], list[float]], base: float) -> None:
    n = core.evaluate(*pair, base=base, normalize=True)
    assert n["ce_pq"] == pytest.approx(n["h_p"] + n["kl_pq"], rel=1e-15)
    assert n["ce_qp"] == pytest.approx(n["h_q"] + n["kl_qp"], rel=1e-15)
    assert n["jeffreys"] == pytest.approx(n["kl_pq"] + n["kl_qp"], rel=1e-15)
    assert n["bhattacharyya"] == pytest.approx(n["renyi_pq"] / 2, rel=1e-13)


@EXAMPLES
@given(pairs(ordinary))
def test_change_of_base(pair: tuple[list[float], list[float]]) -> None:
    bits = core.evaluate(*pair, base=2, normalize=True)
    for base in (math.e, 10, 4):
        other = core.evaluate(*pair, base=base, normalize=True)
        for measure in core.MEASURES:
            if measure.unit == "information":
                assert other[measure.name] * math.log2(base) == pytest.approx(bits[measure.name], rel=1e-15)
            elif measure.name != "js_distance":
                assert other[measure.name] == bits[measure.name]


@EXAMPLES
@given(pairs(), st.randoms(use_true_random=False))
def test_order_of_outcomes_does_not_matter(pair: tuple[list[float], list[float]], random: Any) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    order = list(range(len(p)))
    random.shuffle(order)
    names = [measure.name for measure in core.MEASURES if measure.name != "wasserstein"]
    first = core.evaluate(p, q, names, normalize=True)
    again = core.evaluate([p[i] for i in order], [q[i] for i in order], names, normalize=True)
    for name in names:
        assert again[name] == pytest.approx(first[name], rel=1e-13, abs=1e-320)


@EXAMPLES
@given(pairs(), st.integers(-60, 60), st.integers(-60, 60))
def test_powers_of_two_change_no_bit(pair: tuple[list[float], list[float]], k: int, m: int) -> None:
    p, q = (np.array(x) for x in pair)
    with np.errstate(all="ignore"):
        scaled_p, scaled_q = np.ldexp(p, k), np.ldexp(q, m)
        assume((np.ldexp(scaled_p, -k) == p).all() and (np.ldexp(scaled_q, -m) == q).all())
    assume(max(scaled_q.max(), scaled_p.max(), q.max()) < math.inf)
    assert core.evaluate(scaled_p, scaled_q, normalize=True) == core.evaluate(p, q, normalize=True)


@EXAMPLES
@given(pairs(ordinary).filter(lambda pair: len(pair[0]) > 1))
def test_merging_outcomes_never_raises_a_divergence(pair: tuple[list[float], list[float]]) -> None:
    p, q = (np.array(core.normalize(x)) for x in pair)
    names = ["kl_pq", "kl_qp", "js", "tv", "hellinger", "chi2_pq", "renyi_pq", "renyi_pq[2]"]
    fine = core.evaluate(p, q, names, normalize=True)
    merged = [np.append(x[2:], x[0] + x[1]) for x in (p, q)]
    for name, value in core.evaluate(*merged, names, normalize=True).items():
        assert value <= fine[name] * (1 + 1e-12) + 1e-15, name


@EXAMPLES
@given(pairs(ordinary))
def test_inequalities(pair: tuple[list[float], list[float]]) -> None:
    n = core.evaluate(*pair, base=math.e, normalize=True)
    slack = 1 + ROUNDING
    assert 2 * n["tv"] ** 2 <= n["kl_pq"] * slack + 1e-320  # Pinsker
    assert n["tv"] ** 2 <= -math.expm1(-n["kl_pq"]) * slack + 1e-320  # Bretagnolle and Huber
    assert n["hellinger"] ** 2 <= n["tv"] * slack
    assert n["tv"] <= n["hellinger"] * math.sqrt(2) * slack
    assert n["kl_pq"] <= math.log1p(n["chi2_pq"]) * slack + 1e-320
    assert n["js"] <= math.log(2) * n["tv"] * slack


@EXAMPLES
@given(st.integers(1, 8).flatmap(lambda k: st.tuples(*[weights(k, ordinary)] * 3)))
def test_triangle_inequalities(three: tuple[list[float], list[float], list[float]]) -> None:
    p, q, r = three
    for distance in (core.jensen_shannon_distance, core.total_variation, core.hellinger_distance):
        direct = distance(p, r, normalize=True)
        around = distance(p, q, normalize=True) + distance(q, r, normalize=True)
        assert direct <= around * (1 + ROUNDING)


ORDERS = (0.0, 1e-6, 0.25, 0.5, 0.75, 1 - 1e-9, 1.0, 1 + 1e-9, 1.5, 2.0, 5.0, 60.0, 1e5, math.inf)


@settings(max_examples=60)
@given(pairs())
@example(([1.0, 0.0], [4e-301, 2e22]))
@example(([1.0, 1e-300], [1e-300, 1.0]))
def test_renyi_is_monotone_in_its_order(pair: tuple[list[float], list[float]]) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    divergences = [core.renyi_divergence(p, q, order, normalize=True) for order in ORDERS]
    entropies = [core.renyi_entropy(p, order, normalize=True) for order in ORDERS]
    tsallis = [core.tsallis_entropy(p, order, normalize=True) for order in ORDERS]
    for low, high in pairwise(divergences):
        assert low <= high * (1 + 1e-12) + 1e-320
    for values in (entropies, tsallis):
        for high, low in pairwise(values):
            assert low <= high * (1 + 1e-12) + 1e-320


@EXAMPLES
@given(pairs())
def test_each_outcome(pair: tuple[list[float], list[float]]) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    shares, lengths = core.normalize(p), core.surprisal(p, normalize=True)
    assert shares.sum() == pytest.approx(1.0, abs=1e-14)
    assert ((lengths == math.inf) == (np.array(p) == 0)).all()
    average = (shares * np.where(shares > 0, lengths, 0)).sum()
    assert core.entropy(p, normalize=True) == pytest.approx(average, rel=1e-12, abs=1e-320)
    terms = core.terms(p, q, normalize=True)
    assert terms.sum() == pytest.approx(core.kl_divergence(p, q, normalize=True), rel=1e-10, abs=1e-10)


@EXAMPLES
@given(pairs(), UNITS)
def test_a_breakdown_equals_the_single_functions(pair: tuple[list[float], list[float]], base: float) -> None:
    p, q = pair
    assume(max(q) < math.inf)
    parts = core.breakdown(p, q, base=base, normalize=True)
    assert parts.numbers == core.evaluate(p, q, base=base, normalize=True)
    assert np.array_equal(parts.surprisals_p, core.surprisal(p, base=base, normalize=True))
    assert np.array_equal(parts.surprisals_q, core.surprisal(q, base=base, normalize=True))
    assert np.array_equal(parts.terms, core.terms(p, q, base=base, normalize=True))


def test_threads_agree_to_the_last_bit() -> None:
    rng = np.random.default_rng(0)
    p, q = rng.random((40, 3000)), rng.random((40, 3000))
    alone = [core.evaluate(a, b, normalize=True) for a, b in zip(p, q, strict=True)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda a, b: core.evaluate(a, b, normalize=True), p, q))
    assert together == alone
    assert core.kl_divergence(p, q, normalize=True).tolist() == [numbers["kl_pq"] for numbers in alone]
