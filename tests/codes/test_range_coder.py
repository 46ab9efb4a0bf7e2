from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klviz.codes import CodeError, RangeCoder, draw
from klviz.codes.range_coder import WHOLE, frequencies, sum_of_costs
from klviz.core import cross_entropy
from tests.codes import reference
from tests.codes.test_prefix import HORSES, distributions


@given(distributions(), st.integers(0, 300), st.integers(0, 2**32 - 1))
def test_what_comes_out_is_what_went_in_at_the_price_that_was_told(q: list[float], n: int, seed: int) -> None:
    coder = RangeCoder(q)
    symbols = np.random.default_rng(seed).choice(np.flatnonzero(q), n).astype(np.int32)
    data = coder.encode(symbols)
    back = coder.decode(data, n)
    assert np.array_equal(back, symbols)
    assert back.dtype == np.int32
    cost = math.fsum(coder.costs[symbols].tolist())
    assert cost - 1e-6 <= 8 * len(data) <= cost * 1.001 + 64


@given(distributions(12), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_an_independent_decoder_reads_the_same(q: list[float], n: int, seed: int) -> None:
    """So the frequencies are those the library uses, and the container's description is complete."""
    coder = RangeCoder(q)
    if np.count_nonzero(coder.frequencies) < 2:
        return
    symbols = np.random.default_rng(seed).choice(np.flatnonzero(q), n)
    assert reference.range_decoded(coder.encode(symbols), coder.frequencies.tolist(), n) == symbols.tolist()


@given(distributions(60))
@example([1 / 3] * 3)
@example([1.0 - 2.0**-30, 2.0**-30])
def test_frequencies_are_whole_sum_to_all_and_forget_nobody(q: list[float]) -> None:
    coder = RangeCoder(q)
    assert int(coder.frequencies.sum()) == WHOLE
    assert ((coder.frequencies > 0) == (np.array(q) > 0)).all()
    assert (np.abs(coder.q - q) <= (len(q) + 1) / WHOLE).all()
    assert np.isinf(coder.costs).tolist() == [w == 0.0 for w in q]
    assert not (coder.costs < 0).any()


def test_powers_of_two_are_kept_exactly() -> None:
    assert RangeCoder(HORSES).costs.tolist() == [1, 2, 3, 4, 6, 6, 6, 6]
    assert RangeCoder([0.5, 0.0, 0.5]).frequencies.tolist() == [WHOLE // 2, 0, WHOLE // 2]


@given(st.lists(st.integers(0, 2**62), min_size=1, max_size=20).filter(any))
def test_counts_of_any_size_become_frequencies(counts: list[int]) -> None:
    found = frequencies(np.array(counts, dtype=np.int64))
    assert int(found.sum()) == WHOLE
    assert ((found > 0) == (np.array(counts) > 0)).all()
    whole = sum(counts)
    assert all(abs(f - c * WHOLE / whole) <= len(counts) + 1 for f, c in zip(found.tolist(), counts, strict=True))
    assert np.array_equal(frequencies(found), found)


def test_many_outcomes_each_next_to_impossible() -> None:
    q = np.full(65_536, 1e-12)
    q[7] = 1.0 - 65_535e-12
    coder = RangeCoder(q)
    symbols = np.arange(0, 65_536, 97, dtype=np.int32)
    assert int(coder.frequencies.sum()) == WHOLE
    assert np.array_equal(coder.decode(coder.encode(symbols), symbols.size), symbols)
    with pytest.raises(CodeError, match="65,537 outcomes"):
        RangeCoder.of_counts(np.ones(65_537, dtype=np.int64))


def test_a_wrong_model_costs_the_cross_entropy() -> None:
    q = [0.3, 0.05, 0.05, 0.1, 0.2, 0.1, 0.1, 0.1]
    symbols = draw(HORSES, 200_000, 5)
    coder = RangeCoder(q)
    sample = np.bincount(symbols, minlength=8) / symbols.size
    rate = 8 * len(coder.encode(symbols)) / symbols.size
    assert rate == pytest.approx(cross_entropy(sample, q), abs=5e-4)
    assert rate == pytest.approx(cross_entropy(HORSES, q), abs=0.02)


def test_running_bits_are_those_of_the_message_so_far() -> None:
    coder = RangeCoder(HORSES)
    symbols = draw(HORSES, 2000, 3)
    points = [0, 1, 2, 10, 10, 999, 2000]
    assert coder.running_bits(symbols, points).tolist() == [8 * len(coder.encode(symbols[:n])) for n in points]
    assert RangeCoder([0.0, 1.0]).running_bits([1, 1], [0, 2]).tolist() == [0, 0]
    for wrong in ([2, 1], [2001], [-1]):
        with pytest.raises(CodeError, match="points must rise from 0 to at most 2000"):
            coder.running_bits(symbols, wrong)


def test_one_possible_outcome_needs_no_bits() -> None:
    coder = RangeCoder([0.0, 1.0, 0.0])
    assert coder.encode([1] * 5) == b""
    assert coder.decode(b"", 5).tolist() == [1] * 5
    assert coder.costs[1] == 0.0
    with pytest.raises(CodeError, match="4 bytes where no bits are needed"):
        coder.decode(b"\0\0\0\0", 5)


def test_what_the_library_lets_pass_is_refused() -> None:
    coder = RangeCoder([0.5, 0.0, 0.5])
    with pytest.raises(CodeError, match="symbol 1 at position 1 has no codeword") as caught:
        coder.encode([0, 1])
    assert (caught.value.symbol, caught.value.offset) == (1, 1)
    with pytest.raises(CodeError, match="symbol 3 at position 0"):
        coder.encode([3])
    with pytest.raises(ValueError, match=r"q\[0\] is -0\.5"):
        RangeCoder([-0.5, 1.5])
    with pytest.raises(ValueError, match="sums to 2"):
        RangeCoder([1.0, 1.0])
    for counts in ([], [-1, 2], [0.5], [[1]]):
        with pytest.raises(CodeError, match="counts must be"):
            RangeCoder.of_counts(np.array(counts))
    with pytest.raises(CodeError, match="no outcome has a positive weight"):
        RangeCoder.of_counts([0, 0])
    assert coder.encode(np.array([0, 2], dtype=np.uint64)) == coder.encode([0, 2])


@given(st.binary(max_size=24), st.integers(0, 40), distributions(6))
def test_any_bytes_are_a_message_or_an_error(data: bytes, n: int, q: list[float]) -> None:
    coder = RangeCoder(q)
    try:
        symbols = coder.decode(data, n)
    except CodeError:
        return
    assert coder.encode(symbols) == data


def test_bytes_outside_the_whole_range_are_an_error() -> None:
    with pytest.raises(CodeError, match="no message under this model"):
        RangeCoder([0.5, 0.5]).decode(b"\xff" * 8, 3)


def test_a_message_cut_short_or_too_long_is_an_error() -> None:
    coder = RangeCoder(HORSES)
    data = coder.encode(draw(HORSES, 100, 1))
    for wrong, n in ((data[:-1], 100), (data[:-4], 100), (data + bytes(4), 100), (data, 50), (data, 0), (b"", 100)):
        with pytest.raises(CodeError):
            coder.decode(wrong, n)
    with pytest.raises(CodeError, match="-1 symbols"):
        coder.decode(b"", -1)


def test_what_was_counted_has_a_price() -> None:
    assert sum_of_costs(np.array([3, 0]), np.array([2.0, math.inf])) == 6.0
    assert sum_of_costs(np.array([3, 1]), np.array([2.0, math.inf])) == math.inf
