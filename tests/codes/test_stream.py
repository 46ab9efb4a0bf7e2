from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import (
    CodeError,
    RangeCoder,
    Stream,
    band,
    checkpoints,
    draw,
    fixed_length_code,
    huffman_code,
    running_cost,
    shannon_code,
)
from klviz.codes.stream import outcomes_at
from klviz.core import cross_entropy, entropy, surprisal
from tests.codes.test_prefix import HORSES, distributions


def test_the_same_seed_gives_the_same_symbols_for_good() -> None:
    assert draw(HORSES, 20, 1).tolist() == SEED_1
    assert draw(HORSES, 20, 2).tolist() != SEED_1
    assert draw(HORSES, 20, 1).dtype == np.int32


SEED_1 = [1, 4, 0, 4, 0, 0, 2, 0, 1, 0, 2, 1, 0, 2, 0, 0, 0, 0, 0, 0]


@given(distributions(), st.integers(0, 500), st.integers(0, 500), st.integers(0, 2**64))
def test_a_longer_stream_begins_with_the_shorter_and_the_impossible_never_comes(
    p: list[float], n: int, more: int, seed: int
) -> None:
    long = draw(p, n + more, seed)
    assert np.array_equal(long[:n], draw(p, n, seed))
    assert all(p[k] > 0.0 for k in set(long.tolist()))


def test_the_ends_of_the_shares_belong_to_possible_outcomes() -> None:
    last = 1.0 - 2.0**-53
    assert outcomes_at(np.array([0.0, 0.5, 0.0, 0.5, 0.0]), np.array([0.0, 0.5, last])).tolist() == [1, 3, 3]
    tenths = np.full(11, 0.1)  # their sum in floats ends below `last`
    tenths[10] = 0.0
    assert outcomes_at(tenths, np.array([0.0, 0.05, last])).tolist() == [0, 0, 9]


def test_symbols_come_as_often_as_p_says() -> None:
    n = 400_000
    counts = np.bincount(draw(HORSES, n, 9), minlength=8)
    spread = np.sqrt(n * np.array(HORSES) * (1 - np.array(HORSES)))
    assert (np.abs(counts - n * np.array(HORSES)) < 4.5 * spread).all()


def test_a_thousand_horses_through_every_coder() -> None:
    points = [1000]
    symbols = draw(HORSES, 1000, 1)
    uniform = [1 / 8] * 8
    assert running_cost(fixed_length_code(8).costs, symbols, points)[0] / 1000 == 3.0
    huffman = running_cost(huffman_code(HORSES).costs, symbols, points)[0] / 1000
    assert abs(huffman - 2.0) < 2 * 0.0434
    assert running_cost(RangeCoder(uniform).costs, symbols, points)[0] / 1000 == 3.0
    assert RangeCoder(uniform).running_bits(symbols, points)[0] == pytest.approx(3000, abs=64)
    found = band(HORSES, huffman_code(HORSES).costs, points, width=1)
    assert found.mean == 2.0
    assert found.half_width[0] == pytest.approx(0.0433, abs=5e-5)


def test_the_coder_that_believes_q_comes_to_the_cross_entropy_within_its_band() -> None:
    q = [0.05, 0.05, 0.1, 0.2, 0.3, 0.1, 0.1, 0.1]
    inside = 0
    for seed in range(40):
        stream = Stream.drawn(HORSES, 20_000, seed)
        costs = np.asarray(surprisal(q))
        expected = stream.band(costs)
        assert expected.mean == pytest.approx(cross_entropy(HORSES, q))
        assert expected.mean - entropy(HORSES) > 1
        inside += abs(stream.bits_per_symbol(costs)[-1] - expected.mean) < expected.half_width[-1]
    assert 33 <= inside <= 40  # 38 are expected


def test_the_band_is_wide_as_the_spread_of_many_streams() -> None:
    costs = np.asarray(surprisal([0.05, 0.05, 0.1, 0.2, 0.3, 0.1, 0.1, 0.1]))
    ends = [running_cost(costs, draw(HORSES, 100, seed), [100])[0] / 100 for seed in range(2000)]
    assert np.std(ends) == pytest.approx(band(HORSES, costs, [100], width=1).half_width[0], rel=0.06)


def test_infinity_is_a_result() -> None:
    costs = huffman_code([0.5, 0.5, 0.0]).costs
    found = band([0.5, 0.25, 0.25], costs, [1, 10])
    assert (found.mean, found.half_width.tolist()) == (math.inf, [math.inf, math.inf])
    assert band([0.5, 0.5, 0.0], costs, [4]).mean == 1.0
    assert running_cost(costs, np.array([0, 2, 1], dtype=np.int32), [1, 2, 3]).tolist() == [1.0, math.inf, math.inf]
    with pytest.raises(CodeError, match="p has 2 outcomes and there are 3 costs"):
        band([0.5, 0.5], costs, [1])


@given(st.integers(0, 10**6), st.integers(2, 1000))
def test_checkpoints_rise_from_the_first_symbol_to_the_last(n: int, most: int) -> None:
    points = checkpoints(n, most)
    assert points.size <= most
    assert (np.diff(points) > 0).all()
    if n:
        assert points[-1] == n
        assert points[0] == 1


def test_what_cannot_be_drawn_is_refused() -> None:
    for n in (-1, 10**9):
        with pytest.raises(CodeError, match="cannot be drawn"):
            draw(HORSES, n, 1)
    with pytest.raises(CodeError, match="seed is -1"):
        draw(HORSES, 1, -1)
    with pytest.raises(ValueError, match="p sums to"):
        draw([0.5, 0.4], 1, 1)
    with pytest.raises(CodeError, match="points must be from 0 to 2"):
        running_cost(np.ones(8), draw(HORSES, 2, 1), [3])


def test_a_million_symbols_through_every_coder_play_smoothly() -> None:
    q = [1 / 8] * 8
    RangeCoder(q).encode([0])  # the library is loaded
    start = time.process_time()
    stream = Stream.drawn(HORSES, 1_000_000, 1)
    coder = RangeCoder(q)
    for costs in (fixed_length_code(8).costs, shannon_code(q).costs, huffman_code(q).costs,
                  huffman_code(HORSES).costs, coder.costs):  # fmt: skip
        assert stream.bits_per_symbol(costs).shape == stream.points.shape
    assert coder.running_bits(stream.symbols, stream.points)[-1] == 8 * len(coder.encode(stream.symbols))
    assert time.process_time() - start < 1.0
