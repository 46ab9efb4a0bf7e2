from __future__ import annotations

import math
import time
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import (
    Code,
    CodeError,
    canonical_code,
    fixed_length_code,
    huffman_code,
    kraft_sum,
    shannon_code,
)
from klviz.core import entropy
from tests.codes import reference

HORSES = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 1 / 64, 1 / 64, 1 / 64]
MAKERS = [huffman_code, shannon_code, lambda q: fixed_length_code(len(q))]


@st.composite
def distributions(draw: st.DrawFn, most: int = 40) -> list[float]:
    """Weights from subnormal to 1, some 0, divided by their sum."""
    weight = st.one_of(
        st.just(0.0), st.floats(0.0, 1.0), st.integers(-1000, 0).map(lambda e: 2.0**e), st.integers(1, 9).map(float)
    )
    weights = draw(st.lists(weight, min_size=1, max_size=most).filter(lambda ws: math.fsum(ws) > 1e-300))
    total = math.fsum(weights)
    return [w / total for w in weights]


def test_the_horse_race() -> None:
    code = huffman_code(HORSES)
    assert code.codewords == ("0", "10", "110", "1110", "111100", "111101", "111110", "111111")
    assert code.kraft_sum == 1
    assert code.expected_length(HORSES) == 2.0
    assert code.redundancy(HORSES) == 0.0
    assert shannon_code(HORSES).lengths == code.lengths
    fixed = fixed_length_code(8)
    assert fixed.codewords == ("000", "001", "010", "011", "100", "101", "110", "111")
    assert fixed.expected_length(HORSES) == 3.0
    assert fixed.redundancy(HORSES) == 1.0


@given(distributions())
def test_every_code_is_a_prefix_code_and_keeps_its_promise(q: list[float]) -> None:
    h = float(entropy(q))
    for make in (huffman_code, shannon_code):
        code = make(q)
        words = [word for word in code.codewords if word is not None]
        assert not any(a != b and b.startswith(a) for a in words for b in words)
        assert len(set(words)) == len(words)
        assert [word is None for word in code.codewords] == [w == 0.0 for w in q]
        assert code.kraft_sum <= 1
        assert h - 1e-9 <= code.expected_length(q) < h + 1 + 1e-9
    assert huffman_code(q).kraft_sum == 1
    assert huffman_code(q).expected_length(q) <= shannon_code(q).expected_length(q) + 1e-12


@given(st.lists(st.integers(1, 30), min_size=1, max_size=5))
def test_no_code_is_shorter_than_huffmans(counts: list[int]) -> None:
    q = [c / sum(counts) for c in counts]
    assert huffman_code(q).expected_length(q) == pytest.approx(reference.shortest(q), abs=1e-12)


@given(distributions(), st.integers(0, 200), st.integers(0, 2**32 - 1))
def test_what_comes_out_is_what_went_in(q: list[float], n: int, seed: int) -> None:
    possible = np.flatnonzero(q)
    symbols = np.random.default_rng(seed).choice(possible, n).astype(np.int32)
    for make in MAKERS:
        code = make(q)
        data = code.encode(symbols)
        bits = "".join(code.codewords[k] or "" for k in symbols)
        assert len(data) == math.ceil(len(bits) / 8)
        assert "".join(f"{byte:08b}" for byte in data) == bits.ljust(8 * len(data), "0")
        assert np.array_equal(code.decode(data, n), symbols)
        assert code.decode(data, n).dtype == np.int32
        if n < 20:
            assert reference.decoded(bits, code.codewords, n) == symbols.tolist()


def test_codewords_longer_than_the_window_and_messages_longer_than_a_piece() -> None:
    q = np.array([2.0**-k for k in range(1, 60)] + [2.0**-59])
    code = huffman_code(q)
    assert max(n for n in code.lengths if n is not None) == 59
    symbols = np.random.default_rng(1).integers(0, 60, 200_000).astype(np.int32)
    assert np.array_equal(code.decode(code.encode(symbols), symbols.size), symbols)


def test_one_outcome_costs_nothing() -> None:
    for code in (fixed_length_code(1), huffman_code([1.0]), shannon_code([0.0, 1.0, 0.0]), huffman_code([0, 1, 0])):
        assert code.kraft_sum == 1
        k = code.codewords.index("")
        assert code.encode([k] * 7) == b""
        assert code.decode(b"", 7).tolist() == [k] * 7
        with pytest.raises(CodeError, match="1 bytes where no bits are needed"):
            code.decode(b"\0", 7)
    assert fixed_length_code(2).lengths == (1, 1)
    assert fixed_length_code(5).lengths == (3,) * 5


def test_what_has_no_codeword_is_named() -> None:
    code = huffman_code([0.5, 0.0, 0.5])
    with pytest.raises(CodeError, match="symbol 1 at position 2 has no codeword") as caught:
        code.encode([0, 2, 1, 1])
    assert (caught.value.symbol, caught.value.offset) == (1, 2)
    for symbols, place in (([0, 3], 1), ([-1, 0], 0), (np.array([0, 2**40]), 1)):
        with pytest.raises(CodeError, match=f"at position {place} is none of the 3 outcomes"):
            code.encode(symbols)
    with pytest.raises(CodeError, match="whole numbers"):
        code.encode([0.5])
    assert code.expected_length([0.5, 0.25, 0.25]) == math.inf
    assert code.redundancy([0.5, 0.25, 0.25]) == math.inf
    with pytest.raises(CodeError, match="p has 2 outcomes and the code 3"):
        code.expected_length([0.5, 0.5])


def test_bits_that_are_no_message_are_refused() -> None:
    code = shannon_code([0.3, 0.3, 0.4])  # 00, 01, 10: nothing begins with 11
    data = code.encode([0, 1, 2, 2, 1])
    with pytest.raises(CodeError, match="no codeword"):
        code.decode(b"\xc0", 1)
    with pytest.raises(CodeError, match="end after 4 of 5"):
        code.decode(data[:1], 5)
    with pytest.raises(CodeError, match="more bits than 5"):
        code.decode(data + b"\0", 5)
    with pytest.raises(CodeError, match="more bits than 5"):
        code.decode(data[:1] + bytes([data[1] | 1]), 5)
    with pytest.raises(CodeError, match="more bits than 0"):
        code.decode(b"\0", 0)
    with pytest.raises(CodeError, match="end within symbol 2"):
        fixed_length_code(8).decode(b"\0", 3)
    with pytest.raises(CodeError, match="-1 symbols"):
        code.decode(b"", -1)


def test_what_is_no_prefix_code_is_refused() -> None:
    with pytest.raises(CodeError, match="'0' of symbol 1 begins that of symbol 0, '01'"):
        Code(("01", "0"))
    with pytest.raises(CodeError, match="begins"):
        Code(("1", "1"))
    with pytest.raises(CodeError, match="other characters"):
        Code(("1", "x"))
    with pytest.raises(CodeError, match="at least one"):
        Code((None,))
    with pytest.raises(CodeError, match=r"Kraft sum is 1\.25"):
        canonical_code([1, 1, 2])
    with pytest.raises(CodeError):
        fixed_length_code(0)
    assert kraft_sum([1, 2, 3]) == Fraction(7, 8)
    assert canonical_code([2, 1, None, 3]).codewords == ("10", "0", None, "110")


@pytest.mark.parametrize("make", [huffman_code, shannon_code])
@pytest.mark.parametrize(
    ("q", "problem"),
    [([0.5, 0.4], "sums to"), ([1.5, -0.5], r"q\[1\] is -0.5"), ([[1.0]], "axis"), ([], "empty"), ([math.nan], "nan")],
)
def test_what_is_no_distribution_is_refused(make: type, q: list[float], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        make(q)


def test_shannons_lengths_are_right_at_powers_of_two_and_where_rounding_would_break_kraft() -> None:
    assert shannon_code([0.5, 0.1, 0.1, 0.1, 0.1, 0.1]).lengths == (1, 4, 4, 4, 4, 4)
    assert shannon_code([2.0**-1074, 1.0]).lengths == (1075, 1)  # together above 1, so that 1 is not alone
    assert shannon_code([0.5, 0.5, 2.0**-60]).kraft_sum <= 1
    assert shannon_code([0.75, 0.25]).lengths == (1, 2)


def test_a_million_symbols_are_coded_in_a_moment() -> None:
    code = huffman_code(HORSES)
    symbols = np.random.default_rng(1).choice(8, 1_000_000, p=HORSES).astype(np.int32)
    start = time.process_time()
    data = code.encode(symbols)
    middle = time.process_time()
    back = code.decode(data, symbols.size)
    end = time.process_time()
    assert np.array_equal(back, symbols)
    assert middle - start < 0.5
    assert end - middle < 1.5
