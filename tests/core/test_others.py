"""Right where others are not. Each test asserts the other library's own answer too, so the comparison stays honest."""

from __future__ import annotations

import math
import warnings
from typing import Any

import mpmath
import numpy as np
import pytest
from scipy import special, stats
from scipy.spatial import distance

from klviz import core
from tests.core import oracle


@pytest.fixture(autouse=True)
def _others_may_warn() -> Any:
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def close_pairs(size: float, pairs: int = 200) -> list[tuple[Any, Any]]:
    rng = np.random.default_rng(8)
    result = []
    for _ in range(pairs):
        p = rng.random(8)
        q = p * (1 + size * rng.uniform(-1, 1, 8))
        result.append((p / p.sum(), q / q.sum()))
    return result


def test_scipy_entropy_of_close_distributions_is_noise() -> None:
    errors, negative = [], 0
    for p, q in close_pairs(1e-8):
        with mpmath.workprec(300):
            right = float(oracle.kl(oracle.exact(p), oracle.exact(q)))
        theirs = stats.entropy(p, q)
        errors.append(abs(theirs - right) / right)
        negative += theirs < 0
        assert core.kl_divergence(p, q, base=math.e) == pytest.approx(right, rel=1e-15)
    assert np.median(errors) > 1.0
    assert negative > 20


def test_scipy_jensenshannon_of_close_distributions_is_nan() -> None:
    theirs = [distance.jensenshannon(p, q) for p, q in close_pairs(1e-9)]
    assert np.isnan(theirs).sum() > 20
    assert all(core.jensen_shannon_distance(p, q) > 0 for p, q in close_pairs(1e-9))


def test_scipy_jensenshannon_with_a_subnormal_is_infinite() -> None:
    p, q = [1.0, 0.0], [1.0, 5e-324]
    assert distance.jensenshannon(p, q) in (math.inf, 0.0) or math.isnan(distance.jensenshannon(p, q))
    assert core.jensen_shannon_distance(p, q) == pytest.approx(math.sqrt(5e-324 / 2), rel=0.5)


def test_scipy_entropy_of_a_small_difference() -> None:
    p, q = [1.0, 1e-20], [1.0, 2e-20]
    assert stats.entropy(p, q) < 0
    assert core.kl_divergence(p, q, base=math.e) == pytest.approx(3.06852819440054674e-21, rel=1e-15)


def test_scipy_entropy_near_one_hot_is_two_percent_off() -> None:
    right = 4.70517018598809112e-19
    assert abs(stats.entropy([1.0, 1e-20]) / right - 1) > 0.02
    assert core.entropy([1.0, 1e-20], base=math.e) == right


def test_scipy_entropy_of_many_float16_ones() -> None:
    ones = np.ones(100_000, dtype=np.float16)
    assert stats.entropy(ones) == 0.0
    assert core.entropy(ones, base=math.e, normalize=True) == pytest.approx(math.log(100_000), rel=1e-15)


def test_scipy_entropy_of_large_counts() -> None:
    counts = np.full(4, 2**62)
    assert stats.entropy(counts) == -math.inf
    assert core.entropy(counts, normalize=True) == 2.0


def test_scipy_entropy_of_large_weights() -> None:
    weights = [1e308, 1e308]
    assert stats.entropy(weights) == 0.0
    assert core.entropy(weights, normalize=True) == 1.0


def test_scipy_entropy_takes_meaningless_bases() -> None:
    assert stats.entropy([0.5, 0.5], base=0.5) == -1.0
    with pytest.raises(ValueError, match="base must be"):
        core.entropy([0.5, 0.5], base=0.5)
    with pytest.raises(ValueError, match="base must be"):
        core.entropy([0.5, 0.5], base=1)


def test_scipy_entropy_broadcasts_one_outcome_over_three() -> None:
    assert np.isfinite(stats.entropy([0.2, 0.3, 0.5], [1.0]))
    with pytest.raises(ValueError, match="they must be the same"):
        core.kl_divergence([0.2, 0.3, 0.5], [1.0])


def test_scipy_entropy_normalizes_silently() -> None:
    assert stats.entropy([0.5, 0.5], [0.3, 0.3]) == 0.0
    with pytest.raises(ValueError, match=r"q sums to 0.6, not 1; call normalize\(q\)"):
        core.kl_divergence([0.5, 0.5], [0.3, 0.3])


def test_scipy_kl_div_overflows_with_a_subnormal() -> None:
    assert special.kl_div([0.5, 0.5], [5e-324, 1.0]).sum() == math.inf
    assert core.kl_divergence([0.5, 0.5], [5e-324, 1.0], base=math.e) == 371.526888780130686


def test_torch_kl_div_is_the_other_way_round_and_undefined_where_both_are_zero() -> None:
    torch = pytest.importorskip("torch")
    p, q = torch.tensor([0.5, 0.5, 0.0]), torch.tensor([0.25, 0.75, 0.0])
    kl_div = torch.nn.functional.kl_div
    assert kl_div(q[:2].log(), p[:2], reduction="sum") == pytest.approx(0.143841, abs=1e-5)
    assert kl_div(p[:2].log(), q[:2], reduction="sum") == pytest.approx(0.130812, abs=1e-5)
    assert math.isnan(kl_div(q.log(), p, reduction="sum"))
    assert core.kl_divergence(p, q, base=math.e) == 0.143841036225890464


def test_torch_mean_is_not_the_mean_of_the_divergences() -> None:
    torch = pytest.importorskip("torch")
    p, q = torch.tensor([[0.5, 0.5], [0.25, 0.75]]), torch.tensor([[0.25, 0.75], [0.25, 0.75]])
    right = core.kl_divergence(p, q, base=math.e).mean()
    kl_div = torch.nn.functional.kl_div
    assert float(kl_div(q.log(), p, reduction="batchmean")) == pytest.approx(right, rel=1e-5)
    assert float(kl_div(q.log(), p, reduction="mean")) == pytest.approx(right / 2, rel=1e-5)


def test_torch_categorical_puts_a_floor_under_the_impossible() -> None:
    torch = pytest.importorskip("torch")
    never = torch.distributions.Categorical(probs=torch.tensor([1.0, 0.0]))
    assert math.isfinite(never.log_prob(torch.tensor(1)))
    assert core.cross_entropy([0.5, 0.5], [1.0, 0.0]) == math.inf


def test_keras_clips_probabilities() -> None:
    keras = pytest.importorskip("keras")
    assert math.isfinite(float(keras.losses.KLDivergence()([[0.5, 0.5]], [[1.0, 0.0]])))
    assert core.kl_divergence([0.5, 0.5], [1.0, 0.0]) == math.inf


def test_sklearn_log_loss_depends_on_the_type() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    losses = {
        kind: metrics.log_loss([1], np.array([[1.0, 0.0]], dtype=kind), labels=[0, 1])
        for kind in (np.float64, np.float32)
    }
    assert losses[np.float64] != losses[np.float32]
    assert core.cross_entropy([0.0, 1.0], [1.0, 0.0]) == math.inf
