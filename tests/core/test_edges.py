"""Edge cases as a table: input and the result that is required, exact or to the last digits given."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from klviz import core

INF = math.inf
E = math.e
TINY = 5e-324
COUNTS = {"base": E, "normalize": True}

# function, arguments, options, required result, ulps allowed
EDGES: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], Any, int]] = [
    (core.kl_divergence, ([0.5, 0.5, 0], [0.25, 0.75, 0]), {"base": E}, 0.143841036225890464, 1),
    (core.kl_divergence, ([0.5, 0.5], [TINY, 1]), {"base": E}, 371.526888780130686, 1),
    (core.kl_divergence, ([TINY, TINY], [TINY, 1e-323]), {"base": E, "normalize": True}, 0.0588915178281917273, 1),
    (core.kl_divergence, ([1, 1e-300], [1e-320, 1]), {"base": E}, 736.827240890973906, 1),
    (core.kl_divergence, ([1, 1e-20], [1, 2e-20]), {"base": E}, 3.06852819440054674e-21, 1),
    (core.kl_divergence, ([1e308, 1e308], [1e308, 1.5e308]), {"base": E, "normalize": True}, 0.0204109972601275648, 1),
    (core.kl_divergence, ([7, 14, 21], [3, 6, 9]), {"normalize": True}, 0.0, 0),
    (core.kl_divergence, ([10**15, 10**15 + 1], [10**15 + 1, 10**15 + 2]), COUNTS, 1.249999999999995e-61, 1),
    (core.entropy, ([1, 1e-20],), {"base": E}, 4.70517018598809112e-19, 1),
    (core.cross_entropy, ([1, 0], [1, math.exp(-40)]), {"base": E, "normalize": True}, 4.2483542552915890e-18, 4),
    # the same, at the integers' own limit and beyond
    (core.kl_divergence, ([2**62 - 2, 2**62 - 1], [2**62 - 1, 2**62 - 2]), COUNTS, 2.0**-125, 1),
    (core.kl_divergence, ([2**61, 2**61 + 2], [2**61 + 1, 2**61 + 3]), {"base": E, "normalize": True}, None, 0),
    (core.kl_divergence, ([3 * 2**90, 2**90], [3, 1]), {"normalize": True}, 0.0, 0),
    (core.kl_divergence, ([2**53 + 1, 1], [2**53, 1]), {"normalize": True}, None, 0),
    # zeros and infinities
    (core.kl_divergence, ([1, 0], [0.5, 0.5]), {}, 1.0, 0),
    (core.kl_divergence, ([0.5, 0.5], [1, 0]), {}, INF, 0),
    (core.kl_divergence, ([1, 0], [0, 1]), {}, INF, 0),
    (core.kl_divergence, ([1, 0, 0], [1, 0, 0]), {}, 0.0, 0),
    (core.kl_divergence, ([TINY, 1.0], [0.0, 1.0]), {}, INF, 0),
    (core.kl_divergence, ([0.5, 0.5], [1, 0]), {"base": 10}, INF, 0),
    (core.cross_entropy, ([0.5, 0.5], [1, 0]), {}, INF, 0),
    (core.cross_entropy, ([1, 0], [0.5, 0.5]), {}, 1.0, 0),
    (core.cross_entropy, ([1, 0], [1, 0]), {}, 0.0, 0),
    (core.jeffreys_divergence, ([1, 0], [0.5, 0.5]), {}, INF, 0),
    (core.jeffreys_divergence, ([0.5, 0.5], [1, 0]), {}, INF, 0),
    (core.chi_squared_divergence, ([0.5, 0.5], [1, 0]), {}, INF, 0),
    (core.chi_squared_divergence, ([1, 0], [0.5, 0.5]), {}, 1.0, 0),
    (core.chi_squared_divergence, ([0.5, 0.5], [TINY, 1]), {}, INF, 0),
    (core.chi_squared_divergence, ([0.5, 0.5], [1e-300, 1]), {}, 2.5e299, 1),
    (core.chi_squared_divergence, ([0.5, 0.5], [2.0**-1024, 1]), {}, 2.0**1022, 0),
    (core.chi_squared_divergence, ([2.0**-1024, 1], [0.5, 0.5]), {}, 1.0, 0),
    (core.chi_squared_divergence, ([0, 1], [0, 1]), {}, 0.0, 0),
    (core.jensen_shannon_divergence, ([1, 0], [0, 1]), {}, 1.0, 0),
    (core.jensen_shannon_divergence, ([0.5, 0.5, 0, 0], [0, 0, 0.3, 0.7]), {}, 1.0, 0),
    (core.jensen_shannon_divergence, ([1, 0], [0.5, 0.5]), {}, 0.31127812445913283, 1),
    (core.jensen_shannon_distance, ([1, 0], [0, 1]), {"base": 4}, math.sqrt(0.5), 1),
    (core.total_variation, ([1, 0], [0, 1]), {}, 1.0, 0),
    (core.total_variation, ([1, 0], [1, 0]), {}, 0.0, 0),
    (core.hellinger_distance, ([1, 0], [0, 1]), {}, 1.0, 0),
    (core.hellinger_distance, ([0, 1], [0, 1]), {}, 0.0, 0),
    (core.bhattacharyya_distance, ([1, 0], [0, 1]), {}, INF, 0),
    (core.bhattacharyya_distance, ([0.25, 0.75], [1, 0]), {}, 1.0, 0),
    (core.wasserstein_distance, ([1, 0], [0, 1], [-1e308, 1.7e308]), {}, INF, 0),
    (core.wasserstein_distance, ([1, 0], [0.5, 0.5], [-1e308, 1.7e308]), {}, 1.35e308, 1),
    (core.wasserstein_distance, ([1], [1], [3.0]), {}, 0.0, 0),
    (core.wasserstein_distance, ([1, 0, 0], [0.5, 0, 0.5], [0, 1, 3]), {}, 1.5, 0),
    # weights 10^600 apart
    (core.renyi_divergence, ([1.0, 0.0], [1e-301, 1e294], 0), {"normalize": True}, 595 * math.log2(10), 1),
    (core.bhattacharyya_distance, ([1.0, 0.0], [1e-301, 1e294]), {"normalize": True}, 297.5 * math.log2(10), 2),
    (core.kl_divergence, ([1.0, 0.0], [1e-301, 1e294]), {"normalize": True}, 595 * math.log2(10), 1),
    (core.jensen_shannon_divergence, ([1.0, 0.0], [1e-301, 1e294]), {"normalize": True}, 1.0, 0),
    # one outcome, certainty
    (core.entropy, ([1],), {}, 0.0, 0),
    (core.entropy, ([0, 1, 0],), {}, 0.0, 0),
    (core.entropy, ([5],), {"normalize": True}, 0.0, 0),
    (core.kl_divergence, ([3], [7]), {"normalize": True}, 0.0, 0),
    (core.perplexity, ([0, 1, 0],), {}, 1.0, 0),
    (core.perplexity, ([0.25] * 4,), {"base": 10}, 4.0, 0),
    (core.surprisal, ([0, 1],), {}, [INF, 0.0], 0),
    (core.surprisal, ([0.5, 0.25, 0.25],), {"base": 4}, [0.5, 1.0, 1.0], 0),
    (core.terms, ([0.5, 0.5, 0], [0.25, 0, 0.75]), {}, [0.5, INF, 0.0], 0),
    (core.terms, ([0.25, 0.75], [0.25, 0.75]), {}, [0.0, 0.0], 0),
    (core.normalize, ([1e308, 1e308],), {}, [0.5, 0.5], 0),
    (core.normalize, ([TINY, TINY],), {}, [0.5, 0.5], 0),
    (core.normalize, ([2**62, 2**62, 2**63],), {}, [0.25, 0.25, 0.5], 0),
    # orders
    (core.renyi_entropy, ([0.5, 0.25, 0.25, 0], 0), {}, math.log2(3), 1),
    (core.renyi_entropy, ([0.5, 0.25, 0.25], 1), {}, 1.5, 0),
    (core.renyi_entropy, ([0.25] * 4, 2), {}, 2.0, 0),
    (core.renyi_entropy, ([0, 1], INF), {}, 0.0, 0),
    (core.tsallis_entropy, ([0.5, 0.5], 0), {}, 1.0, 0),
    (core.tsallis_entropy, ([0.1, 0.2, 0.7], 0), {}, 2.0, 0),
    (core.tsallis_entropy, ([0.5, 0.5], 1), {}, math.log(2), 1),
    (core.tsallis_entropy, ([0.25] * 4, 2), {}, 0.75, 0),
    (core.tsallis_entropy, ([0.5, 0.5], INF), {}, 0.0, 0),
    (core.renyi_divergence, ([0.5, 0.5, 0], [0.25, 0.25, 0.5], 0), {}, 1.0, 0),
    (core.renyi_divergence, ([1, 0], [0, 1], 0), {}, INF, 0),
    (core.renyi_divergence, ([1, 0], [0, 1], 0.5), {}, INF, 0),
    (core.renyi_divergence, ([1, 0], [0, 1], 0.2), {}, INF, 0),
    (core.renyi_divergence, ([1, 0], [2.0**-30, 1], 6e-192), {"normalize": True}, 30 + 2.0**-30 / math.log(2), 0),
    (core.renyi_divergence, ([0.5, 0.5], [0.25, 0.75], 1e-305), {}, 1.8872187554086717e-306, 1),
    (core.renyi_divergence, ([0.5, 0.5], [1, 0], 0.5), {}, 1.0, 1),
    (core.renyi_divergence, ([0.5, 0.5], [1, 0], 2), {}, INF, 0),
    (core.renyi_divergence, ([0.5, 0.5], [1, 0], 1), {}, INF, 0),
    (core.renyi_divergence, ([10**15, 10**15 + 1], [10**15 + 1, 10**15 + 2], 1), COUNTS, 1.249999999999995e-61, 1),
    (core.renyi_divergence, ([0.5, 0.5], [1, 0], INF), {}, INF, 0),
    (core.renyi_divergence, ([1, 0], [0.5, 0.5], INF), {}, 1.0, 0),
    (core.renyi_divergence, ([0.3, 0.7], [0.3, 0.7], 3), {}, 0.0, 0),
    (core.renyi_divergence, ([0.3, 0.7], [0.7, 0.3], 0), {}, 0.0, 0),
    # zero counts as zero whatever its sign
    (core.kl_divergence, ([0.5, 0.5, -0.0], [0.5, 0.5, 0.0]), {}, 0.0, 0),
    (core.entropy, ([-0.0, 1.0],), {}, 0.0, 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("function", "arguments", "options", "required", "ulps"),
    EDGES,
    ids=[f"{case[0].__name__}{case[1]}"[:70] for case in EDGES],
)
def test_edge(
    function: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any], required: Any, ulps: int
) -> None:
    got = np.atleast_1d(function(*arguments, **options))
    if required is None:  # the two differ, by less than floats can tell
        assert 0.0 < got[0] < 1e-30
        return
    for value, right in zip(got, np.atleast_1d(required), strict=True):
        assert value == right or abs(value - right) <= ulps * math.ulp(right)
        assert math.copysign(1.0, value) == 1.0


def test_there_are_at_least_fifty_edges() -> None:
    assert len(EDGES) >= 50


def test_the_horse_race_is_exact() -> None:
    p = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 1 / 64, 1 / 64, 1 / 64]
    got = core.evaluate(p, [1 / 8] * 8)
    six = {"h_p": 2.0, "h_q": 3.0, "ce_pq": 3.0, "ce_qp": 4.25, "kl_pq": 1.0, "kl_qp": 1.25}
    assert {name: got[name] for name in six} == six
    assert got["cost_per_bit"] == 1.5
    assert (got["perplexity_p"], got["perplexity_q"]) == (4.0, 8.0)


def test_the_blow_up() -> None:
    fair = [0.5, 0.5]
    shown = [round(core.kl_divergence(fair, [q, 1 - q]), 4) for q in (0.1, 0.01, 0.001)]
    assert shown == [0.737, 2.3292, 3.9836]
    assert core.kl_divergence(fair, [0, 1]) == INF
    assert core.kl_divergence([0, 1], fair) == 1.0
    assert round(core.jensen_shannon_divergence(fair, [0, 1]), 4) == 0.3113


def test_textbook_values() -> None:
    """Cover & Thomas 2006, examples 2.1.1, 2.2.1 and 2.3.1."""
    assert core.entropy([1 / 2, 1 / 4, 1 / 8, 1 / 8]) == 7 / 4
    joint = np.array([[2, 1, 0.5, 0.5], [1, 2, 0.5, 0.5], [1, 1, 1, 1], [4, 0, 0, 0]]) / 16
    assert core.entropy(joint.ravel()) == 27 / 8
    assert core.entropy(joint.sum(axis=0)) == 7 / 4
    assert core.entropy(joint.sum(axis=1)) == 2.0
    mutual = core.kl_divergence(joint.ravel(), np.outer(joint.sum(axis=1), joint.sum(axis=0)).ravel())
    assert mutual == 3 / 8
    assert core.kl_divergence([1 / 2, 1 / 2], [3 / 4, 1 / 4]) == pytest.approx(0.2075, abs=5e-5)
    assert core.kl_divergence([3 / 4, 1 / 4], [1 / 2, 1 / 2]) == pytest.approx(0.1887, abs=5e-5)


def test_differences_below_the_smallest_float_are_not_called_equal() -> None:
    p, q = [1e308, 5e-324], [1e308, 1e-323]
    for measure in core.MEASURES:
        if measure.bounds.startswith("0, only if P = Q"):
            assert measure.function(p, q, normalize=True) > 0.0, measure.name
            assert measure.function(p, p, normalize=True) == 0.0, measure.name


def test_orders_meet_their_limits() -> None:
    p, q = [0.5, 0.3, 0.2, 0.0], [0.1, 0.2, 0.3, 0.4]
    for order, near in ((0.0, 1e-301), (0.0, 1e-12), (1.0, 1 - 1e-13), (1.0, 1 + 1e-13), (INF, 1e201), (INF, 1e13)):
        for function in (core.renyi_entropy, core.tsallis_entropy):
            assert function(p, near) == pytest.approx(function(p, order), rel=1e-10, abs=1e-12)
        assert core.renyi_divergence(p, q, near) == pytest.approx(core.renyi_divergence(p, q, order), rel=1e-10)
