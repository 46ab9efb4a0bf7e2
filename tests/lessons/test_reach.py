"""Which conditions can be told to be out of reach, and that none within reach is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from klviz.core import evaluate
from klviz.edits import opening_state
from klviz.lessons import Condition, Editable
from klviz.lessons.reach import reachable
from klviz.state import State, frozen

RACE = opening_state()
FIT = replace(RACE, scene="fit")
ONLY_Q = Editable.parse(["q"])


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("h_p > 2.1", ["q"]),
        ("h_q > 3.1", ["q"]),
        ("ce_pq < 1.9", ["q"]),
        ("ce_qp < 2.9", ["p"]),
        ("js > 1.01", ["p", "q"]),
        ("tv > 1.01", ["p", "q"]),
        ("perplexity_q > 8.1", ["q"]),
        ("kl_pq < 0", ["q"]),
        ("cost_per_bit < 0.99", ["q"]),
        ('p["horse 1"] < 1/4', ["q"]),
        ('q["horse 1"] > 1', ["q"]),
        ("min(q) > 1/4", ["q"]),
        ("max(q) < 1/16", ["q"]),
        ("sum(q) > 2", ["q"]),
        ("near(js, 3, 0.5)", ["q"]),
        ("h_q + js > 5", ["q"]),
        ("2 * tv - 1 > 2", ["q"]),
        ("tv / 2 > 1", ["q"]),
        ("base == 10", ["q"]),
        ("seed > 1", ["q"]),
        ("outcomes != 8", ["q"]),
        ("abs(tv - js) > 2", ["q"]),
        ("not tv <= 1.01", ["q"]),
        ("kl_pq > 1 and tv > 2", ["q"]),
        ("js > 2 or tv > 2", ["q"]),
        ("kl_pq > 3", []),
    ],
)
def test_out_of_reach(text: str, free: list[str]) -> None:
    assert not reachable(Condition.parse(text), RACE, Editable.parse(free))


@pytest.mark.parametrize("text", ['param["d"] > 5.5', 'param["left"] == "reverse"', 'param["d"] > 4', "kl_pq > 2"])
def test_parameters_out_of_reach(text: str) -> None:
    free = ["d"] if "5.5" in text else ["order"]
    assert not reachable(Condition.parse(text), FIT, Editable.parse(free))


@pytest.mark.parametrize(
    ("text", "free"),
    [('param["d"] > 4', ["d"]), ('param["left"] == "reverse"', ["left"]), ("sum(q) > 2", ["q", "mode"]),
     ("h_q > 3.1", ["q", "outcomes"]), ("base == 10", ["base"]), ("kl_pq == inf", ["q"]), ("ce_pq < 2.0001", ["q"])],
)  # fmt: skip
def test_within_reach(text: str, free: list[str]) -> None:
    assert reachable(Condition.parse(text), FIT, Editable.parse(free))


def test_everything_free_reaches_everything_possible() -> None:
    assert reachable(Condition.parse("h_p > 5 and outcomes == 40"), RACE, Editable())
    assert not reachable(Condition.parse("h_p > 6.5"), RACE, Editable())


def test_whatever_some_q_reaches_is_never_called_out_of_reach() -> None:
    """Conditions made from what random Q really have: the measures between two values around theirs."""
    rng = np.random.default_rng(3)
    names = ("h_q", "ce_pq", "kl_pq", "kl_qp", "js", "tv", "hellinger", "chi2_pq", "cost_per_bit", "perplexity_q")
    for _ in range(60):
        q = rng.dirichlet(np.full(8, rng.choice([0.05, 0.5, 1.0, 30.0])))
        state: State = replace(RACE, q=frozen(q / q.sum()))
        for name in names:
            value = evaluate(state.p, state.q, (name,))[name]
            if np.isfinite(value):
                assert reachable(Condition.parse(f"near({name}, {value!r}, 1e-9)"), RACE, ONLY_Q)
                assert reachable(Condition.parse(f"{name} <= {value!r}"), RACE, ONLY_Q)
                assert reachable(Condition.parse(f"{name} >= {value!r}"), RACE, ONLY_Q)
