"""The explorer's values for many outcomes are those of the exact kernel, to what a picture can show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from klviz.core import surprisal, terms
from klviz.picture import Bars, Note, Numbers, Plot
from klviz.scenes import explore
from klviz.state import State, frozen


def many(k: int, seed: int = 3, zeros: int = 0) -> State:
    random = np.random.default_rng(seed)
    p, q = random.dirichlet(np.ones(k)), random.dirichlet(np.ones(k))
    p[:zeros] = 0.0
    q[zeros : 2 * zeros] = 0.0
    p, q = p / p.sum(), q / q.sum()
    return State(tuple(map(str, range(k))), frozen(p), frozen(q))


@pytest.mark.parametrize("zeros", [0, 5])
def test_rough_values_are_right_to_a_hundredth_of_a_pixel(zeros: int) -> None:
    state = many(explore.MANY + 1, zeros=zeros)
    values = explore.values_of(state)
    lengths_p, lengths_q, parts = values.surprisals_p, values.surprisals_q, values.terms
    exact = terms(state.p, state.q, normalize=True)
    scale = np.abs(exact[np.isfinite(exact)]).max()
    assert np.array_equal(np.isinf(parts), np.isinf(exact))
    assert not np.isnan(parts).any()
    finite = np.isfinite(exact)
    assert np.abs(parts[finite] - exact[finite]).max() < 1e-10 * scale
    for rough, weights in ((lengths_p, state.p), (lengths_q, state.q)):
        there = weights > 0
        assert rough[there] == pytest.approx(surprisal(weights, normalize=True)[there], rel=1e-12)
        assert np.isposinf(rough[~there]).all()


def test_the_lit_outcome_is_exact_however_many_there_are() -> None:
    """Where P and Q nearly agree plain logarithms would show wrong digits."""
    state = many(explore.MANY + 1)
    q = state.p.copy()
    q[7] *= 1 + 3e-12
    state = replace(state, q=frozen(q / q.sum()), lit=7)
    parts = explore.values_of(state).terms
    assert float(parts[7]) == pytest.approx(float(terms(state.p, state.q, normalize=True)[7]), rel=1e-4)


def test_up_to_many_outcomes_all_are_exact() -> None:
    state = many(100)
    assert np.array_equal(explore.values_of(state).terms, terms(state.p, state.q, normalize=True))


def test_guilty_outcomes_are_named_up_to_three_and_counted_beyond() -> None:
    state = many(20, zeros=5)
    panel = explore.picture(state).panel("numbers")
    assert isinstance(panel, Numbers)
    said = [item.text for item in panel.items if isinstance(item, Note)]
    assert any("“5”, “6”, “7” and 2 more happen under P and are impossible under Q" in text for text in said)
    assert any("“0”, “1”, “2” and 2 more happen under Q and are impossible under P" in text for text in said)


def test_the_boxes_of_the_coding_strip_have_the_area_of_the_cross_entropy() -> None:
    state = many(12)
    panel = explore.picture(state).panel("coding")
    assert isinstance(panel, Plot)
    boxes = next(mark for mark in panel.marks if isinstance(mark, Bars) and mark.role == "cost")
    assert boxes.edges is not None
    area = float(np.diff(boxes.edges) @ boxes.heights)
    assert area == pytest.approx(float(-(state.p @ np.log2(state.q))), rel=1e-12)
