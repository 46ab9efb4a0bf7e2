"""Inputs on which a reviewer found the core wrong; the exact answers are mpmath's."""

from __future__ import annotations

import math

import numpy as np
import pytest

from klviz.core import DistributionError, blocks, evaluate, measure_rows, one_row, renyi_divergence, rows


@pytest.mark.parametrize("measures", [["h_p"], ["perplexity_p"], ["ce_pq"], []], ids=repr)
@pytest.mark.parametrize("normalize", [False, True])
def test_what_is_no_number_is_refused_in_a_single_row(measures: list[str], normalize: bool) -> None:
    with pytest.raises(DistributionError, match=r"Q\[0, 0\] is nan"):
        measure_rows([[0.25, 0.75]], [[math.nan, 0.5]], measures, normalize=normalize)
    with pytest.raises(DistributionError, match=r"P\[0, 1\] is nan"):
        measure_rows([[0.25, math.nan]], [[0.5, 0.5]], measures, normalize=normalize)


@pytest.mark.parametrize("order", [1e40, 1e100, 1e199])
@pytest.mark.parametrize(
    ("p", "q", "bits"),
    [
        ([0.25, 0.75], [0.5, 0.5], 0.584962500721156181),
        ([0.5, 0.5], [0.25, 0.75], 1.0),
        ([0.5, 0.5], [0.5000000001, 0.4999999999], 2.88539032080471e-10),
    ],
)
def test_a_divergence_of_a_very_large_order_is_that_of_the_largest_ratio(
    order: float, p: list[float], q: list[float], bits: float
) -> None:
    assert renyi_divergence(p, q, order) == pytest.approx(bits, rel=1e-13, abs=0.0)


@pytest.mark.parametrize("engine", ["numpy", "auto"])
@pytest.mark.parametrize(
    ("p", "q", "measure", "nats"),
    [
        (0.1, 0.17, "kl_pq", 0.000135232596833126138),
        (1.0, 1.4, "js", 0.000131439767519112687),
        (1.0, 2.0, "kl_qp", 0.00301052412375200473),
    ],
)
def test_many_equal_far_terms_beside_one_large_mass(engine: str, p: float, q: float, measure: str, nats: float) -> None:
    pair = (np.array([[1e6] + 8000 * [weight]] * 2) for weight in (p, q))
    found = measure_rows(*pair, [measure], base=math.e, normalize=True, engine=engine)[measure]
    assert found == pytest.approx(nats, rel=1e-13, abs=0.0)


def test_the_cost_per_bit_of_rows_is_never_below_1() -> None:
    random = np.random.default_rng(5)
    p = random.gamma(1.0, size=(4000, 8))
    q = p * (1.0 + 1e-15 * random.integers(-3, 4, size=p.shape))
    assert measure_rows(p, q, ["cost_per_bit"], normalize=True)["cost_per_bit"].min() >= 1.0
    assert measure_rows(p[:1], q[:1], ["cost_per_bit"], normalize=True)["cost_per_bit"].min() >= 1.0


def test_no_measure_of_rows_is_larger_than_it_can_be() -> None:
    p = np.array([[0.32178459445582186, 0.5, 0.0, 0.0]])
    found = measure_rows(p, p[:, ::-1], ["tv", "hellinger", "js", "js_distance"], normalize=True)
    assert {name: float(values[0]) for name, values in found.items()} == dict.fromkeys(found, 1.0)


@pytest.mark.parametrize("times", [1.0 + 1e-5, 1.3, 100.0])
def test_many_pieces_of_a_long_row_beside_one_large_mass(times: float, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (blocks, rows, one_row):
        monkeypatch.setattr(module, "PIECE", 8)
    p = np.full((1, 24_000), 0.1)
    q = np.full((1, 24_000), 0.1 * times)
    p[0, 0] = q[0, 0] = 1e5
    p, q = p / p.sum(), q / q.sum()
    names = ["h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js"]
    found = measure_rows(p, q, names, engine="numpy", methods=True)
    assert found["method"].tolist() == [1 if times < 100.0 else 0]
    right = evaluate(p[0], q[0], names)
    for name in names:
        assert found[name][0] == pytest.approx(right[name], rel=2e-14, abs=0.0)
