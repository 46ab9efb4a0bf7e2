"""The short way of a single row: the same bits as the long way, taken where nothing is out of the ordinary."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.core import rows
from klviz.core.one_row import measured_row
from klviz.core.rows import measure_rows, plan_of
from tests.core.bulk import SEVEN, exact, shares, stacks, wrong
from tests.core.families import FAMILIES

BY_LOGARITHMS = (*SEVEN, "js_distance", "jeffreys", "perplexity_p", "perplexity_q", "cost_per_bit", "renyi_pq[1]")


def short(p: Any, q: Any, names: tuple[str, ...] = BY_LOGARITHMS, normalize: bool = True) -> dict[str, float] | None:
    with np.errstate(all="ignore"):
        return measured_row(p, q, plan_of(names), 2.0, normalize)


@pytest.mark.parametrize("outcomes", [2, 8, 255, 256, 257, 1000, 20_000])
@pytest.mark.parametrize("names", [BY_LOGARITHMS, ("js",), ("h_q",), ("ce_pq",), ("kl_qp", "h_p"), ("cost_per_bit",)])
@pytest.mark.parametrize("base", [2, math.e])
def test_the_same_bits_as_among_other_rows(outcomes: int, names: tuple[str, ...], base: float) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = shares(rng, 9, outcomes), shares(rng, 9, outcomes)
    q[3:6] *= 3.0
    p[6:] *= 5.0
    together = measure_rows(p, q, names, base=base, normalize=True, methods=True)
    for row in range(9):
        one = slice(row, row + 1)
        alone = measure_rows(p[one], q[one], names, base=base, normalize=True, methods=True)
        assert list(alone) == [*names, "method"]
        for name, values in alone.items():
            assert np.array_equal(values, together[name][one])
            assert values.dtype == together[name].dtype
    assert any(short(p[row : row + 1], q[row : row + 1], names) for row in range(9))


def test_it_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "Job", None)
    p, q = [[0.5, 0.25, 0.25]], [[0.25, 0.25, 0.5]]
    right = exact(p, q, SEVEN)
    assert wrong(measure_rows(p, q, SEVEN), right) == {}
    assert wrong(measure_rows(p, q[0], SEVEN), right) == {}
    assert "method" not in measure_rows(p, q, SEVEN)


@pytest.mark.parametrize("family", FAMILIES)
def test_where_it_is_taken_it_is_right(family: str) -> None:
    for p, q in stacks(family, 12):
        for row in range(len(p)):
            one = slice(row, row + 1)
            got = measure_rows(p[one], q[one], list(BY_LOGARITHMS), normalize=True)
            assert wrong(got, exact(p[one], q[one], list(BY_LOGARITHMS), normalize=True)) == {}


def test_what_is_out_of_the_ordinary_takes_the_long_way() -> None:
    p, q = np.array([[0.5, 0.25, 0.25]]), np.array([[0.25, 0.25, 0.5]])
    assert short(p, q, normalize=False) is not None
    assert short(p, q, ("tv",)) is None
    assert short(p, q, ("renyi_pq[3]",)) is None
    assert short(p.astype(np.float32), q) is None
    assert short(p, q.astype(np.int64) + 1) is None
    assert short(p, p) is None
    assert short(p, np.array([[0.25, 0.0, 0.75]])) is None
    assert short(np.array([[0.25, 0.0, 0.75]]), q) is None
    assert short(p, -q) is None
    assert short(p, np.where(q == 0.5, math.nan, q)) is None
    assert short(p, np.where(q == 0.5, math.inf, q)) is None
    assert short(p, q * 1e300) is None
    assert short(p * 1e-300, q) is None
    assert short(p, q * (1 + 1e-5), normalize=False) is None
    assert short(p * (1 + 1e-5), q, normalize=False) is None
    assert short(p * (1 + 1e-5), q) is not None
    assert short(np.full((1, 65_537), 1.0), np.arange(1.0, 65_538.0)[None]) is None
    assert short(np.full((1, 65_536), 1.0), np.arange(1.0, 65_537.0)[None]) is not None


def test_errors_are_those_of_many_rows() -> None:
    good = [[0.5, 0.5]]
    with pytest.raises(core.DistributionError, match=r"^P\[0\] sums to 1\.1, not 1"):
        measure_rows([[0.5, 0.6]], good, ["kl_pq"])
    with pytest.raises(core.DistributionError, match=r"^Q\[0, 1\] is -0\.5"):
        measure_rows(good, [[0.5, -0.5]], ["kl_pq"])
    with pytest.raises(TypeError, match="names must be a list of names, not the text 'kl_pq'"):
        measure_rows(good, good, "kl_pq")
    with pytest.raises(ValueError, match="no measure is called 'what'"):
        measure_rows(good, good, ["what"])
