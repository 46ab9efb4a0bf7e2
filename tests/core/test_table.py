"""The table of measures and the public face of the core."""

from __future__ import annotations

import inspect
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.core.logarithm import LOG2_E

NAMES = [
    "h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js", "js_distance", "jeffreys", "tv", "hellinger",
    "bhattacharyya", "chi2_pq", "chi2_qp", "renyi_pq", "wasserstein", "perplexity_p", "perplexity_q",
    "cost_per_bit",
]  # fmt: skip
MEASURING = [
    "surprisal", "entropy", "cross_entropy", "kl_divergence", "jensen_shannon_divergence",
    "jensen_shannon_distance", "jeffreys_divergence", "renyi_entropy", "tsallis_entropy", "renyi_divergence",
    "perplexity", "total_variation", "hellinger_distance", "bhattacharyya_distance", "chi_squared_divergence",
    "wasserstein_distance",
]  # fmt: skip
P, Q = [0.5, 0.25, 0.125, 0.125], [0.1, 0.2, 0.3, 0.4]


def test_all_names_everything_public_and_nothing_else() -> None:
    there = {name for name, value in vars(core).items() if not name.startswith("_") and not inspect.ismodule(value)}
    public = there - {"TYPE_CHECKING", "Any", "import_module", "IN_BULK"} | set(core.IN_BULK)
    assert set(core.__all__) == public
    assert core.__all__ == sorted(core.__all__, key=lambda name: (not name.isupper(), name.islower(), name))
    assert {*MEASURING, "normalize", "terms", "evaluate", "MEASURES", "measure_named"} <= public


@pytest.mark.parametrize("name", MEASURING)
def test_signatures_are_as_promised(name: str) -> None:
    options = {
        parameter.name: parameter.default
        for parameter in inspect.signature(getattr(core, name)).parameters.values()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }
    assert options == {"base": 2, "axis": -1, "normalize": False}


@pytest.mark.parametrize("name", core.__all__)
def test_everything_public_is_explained(name: str) -> None:
    thing = getattr(core, name)
    if callable(thing):
        assert thing.__doc__
        assert len(thing.__doc__) > 60


def test_the_names_of_the_table_are_promises() -> None:
    assert [measure.name for measure in core.MEASURES] == NAMES
    assert [measure.name for measure in core.MEASURES if measure.headline] == NAMES[:6]
    for field in ("name", "symbol", "title", "formula", "sentence"):
        assert len({getattr(measure, field) for measure in core.MEASURES}) == len(NAMES)


@pytest.mark.parametrize("measure", core.MEASURES, ids=NAMES)
def test_a_row_of_the_table(measure: core.Measure) -> None:
    assert measure.sentence.endswith(".")
    assert measure.sentence.count(".") == 1
    assert not set(measure.sentence) & set("_^{}\\‖")
    assert measure.unit in ("information", "none", "position")
    assert measure.formula.count("{") == measure.formula.count("}")
    low, high = measure.limits(4, 2)
    assert low <= measure.function(P, Q) <= high
    assert core.measure_named(measure.name) is measure


def test_formulas_can_be_typeset() -> None:
    ziamath = pytest.importorskip("ziamath")
    for measure in (*core.MEASURES, core.measure_named("renyi_pq[inf]"), core.measure_named("renyi_pq[2]")):
        assert ziamath.Latex(measure.formula).svg().startswith("<svg")


@pytest.mark.parametrize("base", [2, math.e, 10])
def test_evaluate_equals_the_single_functions_to_the_last_bit(base: float) -> None:
    numbers = core.evaluate(P, Q, base=base)
    assert list(numbers) == NAMES
    for measure in core.MEASURES:
        assert numbers[measure.name] == measure.function(P, Q, base=base), measure.name
    some = core.evaluate(P, Q, ["tv", "renyi_pq[3]", "kl_qp"], base=base)
    assert some == {
        "tv": numbers["tv"],
        "renyi_pq[3]": core.renyi_divergence(P, Q, 3, base=base),
        "kl_qp": numbers["kl_qp"],
    }
    assert core.evaluate(P, Q, [], base=base) == {}


def test_rows_are_the_functions_they_are_named_for() -> None:
    n = core.evaluate(P, Q)
    assert n["h_p"] == core.entropy(P)
    assert n["h_q"] == core.entropy(Q)
    assert n["ce_pq"] == core.cross_entropy(P, Q)
    assert n["ce_qp"] == core.cross_entropy(Q, P)
    assert n["kl_pq"] == core.kl_divergence(P, Q)
    assert n["kl_qp"] == core.kl_divergence(Q, P)
    assert n["js"] == core.jensen_shannon_divergence(P, Q)
    assert n["js_distance"] == core.jensen_shannon_distance(P, Q)
    assert n["jeffreys"] == core.jeffreys_divergence(P, Q)
    assert n["tv"] == core.total_variation(P, Q)
    assert n["hellinger"] == core.hellinger_distance(P, Q)
    assert n["bhattacharyya"] == core.bhattacharyya_distance(P, Q)
    assert n["chi2_pq"] == core.chi_squared_divergence(P, Q)
    assert n["chi2_qp"] == pytest.approx(core.chi_squared_divergence(Q, P), rel=1e-15)
    assert n["renyi_pq"] == core.renyi_divergence(P, Q, 0.5)
    assert n["wasserstein"] == core.wasserstein_distance(P, Q, [0, 1, 2, 3])
    assert n["perplexity_p"] == core.perplexity(P)
    assert n["perplexity_q"] == core.perplexity(Q)
    assert n["cost_per_bit"] == pytest.approx(n["ce_pq"] / n["h_p"], rel=1e-15)


def test_parameters_in_brackets() -> None:
    for text, order in (("0", 0.0), ("0.25", 0.25), ("1", 1.0), ("2", 2.0), ("inf", math.inf)):
        measure = core.measure_named(f"renyi_pq[{text}]")
        assert measure.parameter == order
        assert measure.function(P, Q) == core.renyi_divergence(P, Q, order)
        assert core.evaluate(P, Q, [measure.name]) == {measure.name: core.renyi_divergence(P, Q, order)}
    assert core.measure_named("renyi_pq[2]").symbol == "D₂(P‖Q)"
    assert core.measure_named("renyi_pq[inf]").title == "Rényi divergence of order infinity"
    assert core.measure_named("renyi_pq[inf]").formula.endswith(r"\alpha = \infty")
    assert core.measure_named("renyi_pq[2]").formula.endswith(r"\alpha = 2")
    assert core.measure_named("renyi_pq[0]").bounds == "0 to ∞"
    assert core.measure_named("wasserstein[-1,2,4]").limits(3, 2.0) == (0.0, 5.0)
    moved = core.measure_named("wasserstein[0, 1, 5, 7]")
    assert moved.function(P, Q) == core.wasserstein_distance(P, Q, [0, 1, 5, 7])
    assert moved.limits(4, 2) == (0.0, 7.0)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("kl", "no measure is called 'kl'"),
        ("kl_pq[2]", r"no measure is called 'kl_pq\[2\]'"),
        ("renyi_pq[2", "no measure is called"),
        ("renyi_pq[two]", "'two' is not a number"),
        ("renyi_pq[-1]", "an order is one number from 0 to infinity"),
        ("renyi_pq[nan]", "an order is one number from 0 to infinity"),
        ("renyi_pq[1,2]", "an order is one number from 0 to infinity"),
        ("wasserstein[]", "'' is not a number"),
        ("wasserstein[1,0]", r"positions\[1\] is 0.0, not above"),
    ],
)
def test_names_that_mean_nothing(name: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        core.measure_named(name)


@pytest.mark.parametrize(
    ("p", "q", "cost"),
    [
        ([0.5, 0.5], [0.5, 0.5], 1.0),
        ([1, 0], [1, 0], 1.0),
        ([1, 0], [0.5, 0.5], math.inf),
        ([1, 0], [0, 1], math.inf),
        ([0.5, 0.5], [1, 0], math.inf),
    ],
)
def test_cost_per_bit(p: list[float], q: list[float], cost: float) -> None:
    assert core.evaluate(p, q, ["cost_per_bit"]) == {"cost_per_bit": cost}
    rows = core.measure_named("cost_per_bit").function([p, P[:2]], [q, P[:2]], normalize=True)
    assert rows.tolist() == [cost, 1.0]


def test_cost_per_bit_where_both_costs_are_below_any_float() -> None:
    numbers = core.evaluate([2.0**-494, 2.0**996], [2.0**-1072, 2.0**996], ["cost_per_bit", "h_p"], normalize=True)
    assert numbers["h_p"] == 0.0
    assert numbers["cost_per_bit"] == pytest.approx(2068 / (1490 + LOG2_E), rel=1e-15)


@pytest.mark.parametrize(
    ("p", "q", "cost"),
    [
        ([1.0, 2.0**-1010], [2.0**-900, 1.0], 900 / (1010 + LOG2_E) * 2.0**1010),
        ([1.0, 2.0**-1002], [1.0, 2.0**-2], -math.log2(0.8) / (1002 + LOG2_E) * 2.0**1002),
        (
            [1.0, 2.0**-1060],
            [1.0, 2.0**-30],
            2.0**30 * math.log1p(2.0**-30) * LOG2_E / (1060 + LOG2_E) * 2.0**15 * 2.0**1015,
        ),
        ([2.0**600, 2.0**-600], [2.0**-900, 1.0], math.inf),
        ([1.0, 2.0**-1050], [2.0**-900, 1.0], math.inf),
        ([2.0**700, 2.0**-900], [2.0**700, 2.0**-600], 2.0**300 * LOG2_E / (1600 + LOG2_E)),
        ([1.0, 0.5], [1.0, 2.0**-1074], (1074 / 3) / (math.log2(3) - 2 / 3)),
    ],
)
def test_cost_per_bit_from_end_to_end(p: list[float], q: list[float], cost: float) -> None:
    function = core.measure_named("cost_per_bit").function
    assert function(p, q, normalize=True) == pytest.approx(cost, rel=2e-15)
    assert function([p, P[:2]], [q, P[:2]], normalize=True) == pytest.approx([cost, 1.0], rel=2e-15)


def test_several_distributions_at_once() -> None:
    p, q = np.array([[P, Q], [Q, Q]]), np.array([[Q, P], [Q, P]])
    for measure in core.MEASURES:
        together = measure.function(p, q)
        assert together.shape == (2, 2)
        for i in range(2):
            for j in range(2):
                assert together[i, j] == measure.function(p[i, j], q[i, j])
        by_column: Any = measure.function(np.moveaxis(p, -1, 0), np.moveaxis(q, -1, 0), axis=0)
        assert np.array_equal(by_column, together)


def test_importing_the_core_is_light() -> None:
    code = "import sys, klviz.core; print([m for m in ('scipy', 'PySide6', 'mpmath') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True
    )
    assert done.stdout.strip() == "[]"
