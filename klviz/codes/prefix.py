"""Prefix codes: a codeword for each outcome, none the beginning of another, and streams of them packed to bytes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.codes.errors import CodeError, FloatArray, IntArray, Symbols, checked_symbols, distribution
from klviz.core import entropy

WINDOW = 16
"""Bits looked at together when decoding; longer codewords are found one by one."""
PIECE = 1 << 17
"""Bytes decoded, or symbols encoded, at one time: what is in work stays in the cache and small."""


@dataclass(frozen=True)
class Code:
    """A prefix code over K outcomes: `codewords[k]` of "0" and "1", or None for an outcome that cannot be coded.

    A code that knows a single outcome gives it the empty codeword: nothing needs to be sent but how many. So
    the number of symbols always travels beside the bits, and `decode` asks for it.

    Raises CodeError where a codeword is the beginning of another, or holds anything but 0 and 1.
    """

    codewords: tuple[str | None, ...]

    def __post_init__(self) -> None:
        there = sorted((word, k) for k, word in enumerate(self.codewords) if word is not None)
        if not there:
            raise CodeError("a code needs at least one codeword")
        for word, k in there:
            if word.strip("01"):
                raise CodeError(f"the codeword {word!r} of symbol {k} has other characters than 0 and 1", symbol=k)
        for (first, k), (second, m) in itertools.pairwise(there):
            if second.startswith(first):
                raise CodeError(f"the codeword {first!r} of symbol {k} begins that of symbol {m}, {second!r}", symbol=k)

    @cached_property
    def lengths(self) -> tuple[int | None, ...]:
        """Bits of each codeword; None where there is none."""
        return tuple(None if word is None else len(word) for word in self.codewords)

    @cached_property
    def costs(self) -> FloatArray:
        """The lengths in bits, (K,) float64, inf where there is no codeword."""
        costs = np.array([math.inf if n is None else n for n in self.lengths], dtype=np.float64)
        costs.flags.writeable = False
        return costs

    @cached_property
    def kraft_sum(self) -> Fraction:
        """Σ 2^−length, exactly: at most 1, and 1 where no bit could be saved by shortening one codeword.

        Source: Kraft 1949; Cover & Thomas 2006, theorem 5.2.1.
        """
        return kraft_sum(n for n in self.lengths if n is not None)

    def expected_length(self, p: Any) -> float:
        """L(P) = Σ p_k · length_k in bits per symbol; inf where P needs an outcome without a codeword."""
        weights = distribution("p", p)
        if weights.shape != self.costs.shape:
            raise CodeError(f"p has {weights.size} outcomes and the code {self.costs.size}")
        happens = weights > 0.0
        return math.fsum((weights[happens] * self.costs[happens]).tolist())

    def redundancy(self, p: Any) -> float:
        """L(P) − H(P) in bits per symbol: what the code wastes on the source P; inf where L(P) is."""
        return self.expected_length(p) - float(entropy(p))

    def encode(self, symbols: Any) -> bytes:
        """The codewords of the symbols one after another, the last byte filled up with zeros.

        symbols: (n,) integers from 0 to K−1. Raises CodeError naming the first without a codeword.
        """
        ready = checked_symbols(symbols, self.costs)
        flat, begins, lengths = self._flat
        parts = [np.zeros(0, dtype=np.uint8)]
        for first in range(0, ready.size, PIECE):
            piece = ready[first : first + PIECE]
            long = lengths[piece]
            ends = np.cumsum(long)
            # Bit number t of the output is bit t − (its codeword's start) of that codeword.
            source = np.repeat(begins[piece] - (ends - long), long)
            source += np.arange(source.size)
            parts.append(flat[source])
        return np.packbits(np.concatenate(parts)).tobytes()

    def decode(self, data: bytes, n: int) -> Symbols:
        """The n symbols in what `encode` wrote; raises CodeError for bits that are too few, too many or no code."""
        if n < 0:
            raise CodeError(f"{n} symbols cannot be decoded")
        alone = next((k for k, word in enumerate(self.codewords) if word == ""), None)
        if alone is not None:
            if data:
                raise CodeError(f"there are {len(data)} bytes where no bits are needed")
            return np.full(n, alone, dtype=np.int32)
        return self._decoded(bytes(data), n)

    def _decoded(self, data: bytes, n: int) -> Symbols:
        width, table, table_symbols = self._window
        parts: list[Symbols] = []
        found, bit, ends_at = 0, 0, 0
        total = 8 * len(data)
        padded = np.frombuffer(data + bytes(2), dtype=np.uint8).astype(np.int32)
        shifts = np.arange(24 - width, 16 - width, -1, dtype=np.int32)
        while found < n:
            if bit >= total:
                raise CodeError(f"the bits end after {found} of {n} symbols", offset=found)
            origin = bit & ~7
            heads = padded[origin // 8 : origin // 8 + PIECE + 2]
            words = (heads[:-2] << 16) | (heads[1:-1] << 8) | heads[2:]
            windows = ((words[:, None] >> shifts) & ((1 << width) - 1)).ravel()
            steps = table[windows].tolist()
            starts: list[int] = []
            long: list[tuple[int, int]] = []  # places in `starts`, and the symbols there
            at, end, room = bit - origin, len(steps), n - found
            while at < end and len(starts) < room:
                step = steps[at]
                if not step:
                    symbol, step = self._long_codeword(data, origin + at, found + len(starts))
                    long.append((len(starts), symbol))
                starts.append(at)
                at += step
            symbols = table_symbols[windows[starts]]
            for place, symbol in long:
                symbols[place] = symbol
            parts.append(symbols)
            found += len(starts)
            bit = ends_at = origin + at
        if ends_at > total:
            raise CodeError(f"the bits end within symbol {n - 1}", offset=n - 1)
        if total - ends_at > 7 or (data and data[-1] & ((1 << (total - ends_at)) - 1)):
            raise CodeError(f"there are more bits than {n} symbols need")
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int32)

    def _long_codeword(self, data: bytes, bit: int, number: int) -> tuple[int, int]:
        lengths, symbols = self._long
        most = lengths[-1] if lengths else WINDOW
        piece = data[bit >> 3 : (bit + most + 7) >> 3]
        bits = f"{int.from_bytes(piece, 'big'):0{8 * len(piece)}b}"[bit & 7 :]
        for length in lengths:
            symbol = symbols.get(bits[:length])
            if symbol is not None:
                return symbol, length
        raise CodeError(f"the bits of symbol {number} are no codeword", offset=number)

    @cached_property
    def _flat(self) -> tuple[NDArray[np.uint8], IntArray, IntArray]:
        """All codewords in a row as bits, where each begins, and how long it is."""
        words = [word or "" for word in self.codewords]
        flat = np.frombuffer("".join(words).encode("ascii"), dtype=np.uint8) - np.uint8(ord("0"))
        lengths = np.array([len(word) for word in words], dtype=np.int64)
        return flat, np.cumsum(lengths) - lengths, lengths

    @cached_property
    def _window(self) -> tuple[int, NDArray[np.int32], Symbols]:
        """For every pattern of the next bits: the length of the codeword it begins with (0: none, or a longer
        one) and its symbol."""
        width = min(WINDOW, max(n for n in self.lengths if n is not None))
        steps = np.zeros(1 << width, dtype=np.int32)
        symbols = np.zeros(1 << width, dtype=np.int32)
        for k, word in enumerate(self.codewords):
            if word is not None and len(word) <= width:
                first = int(word, 2) << (width - len(word))
                last = first + (1 << (width - len(word)))
                steps[first:last] = len(word)
                symbols[first:last] = k
        return width, steps, symbols

    @cached_property
    def _long(self) -> tuple[list[int], dict[str, int]]:
        found = {word: k for k, word in enumerate(self.codewords) if word is not None and len(word) > WINDOW}
        return sorted({len(word) for word in found}), found


def kraft_sum(lengths: Iterable[int]) -> Fraction:
    """Σ 2^−length of codeword lengths, exactly; a prefix code of these lengths exists if and only if it is ≤ 1."""
    numbers = list(lengths)
    most = max(numbers, default=0)
    return Fraction(sum(1 << (most - n) for n in numbers), 1 << most)


def canonical_code(lengths: Sequence[int | None]) -> Code:
    """The prefix code of these lengths whose codewords, ordered by length and then by outcome, count upwards.

    Raises CodeError where the Kraft sum is above 1, so that no such code exists.
    """
    if (total := kraft_sum(n for n in lengths if n is not None)) > 1:
        raise CodeError(f"no prefix code has these lengths: their Kraft sum is {float(total):.6g}, above 1")
    words: list[str | None] = [None] * len(lengths)
    value, length = 0, 0
    for n, k in sorted((n, k) for k, n in enumerate(lengths) if n is not None):
        value <<= n - length
        length = n
        words[k] = f"{value:0{n}b}" if n else ""
        value += 1
    return Code(tuple(words))


def fixed_length_code(k: int) -> Code:
    """K outcomes numbered in binary, ⌈log₂ K⌉ bits each: the code of whoever believes nothing. One costs 0 bits."""
    if k < 1:
        raise CodeError(f"a code for {k} outcomes cannot be made")
    n = (k - 1).bit_length()
    return Code(tuple(f"{i:0{n}b}" if n else "" for i in range(k)))


def shannon_code(q: Any) -> Code:
    """Shannon's code: ⌈−log₂ q_k⌉ bits for outcome k, canonical codewords, none where q_k is 0.

    q: (K,) probabilities. The expected length under Q is at least H(Q) and below H(Q) + 1.
    Raises ValueError for what is not a distribution. Source: Shannon 1948; Cover & Thomas 2006, section 5.4.
    """
    weights = distribution("q", q)
    # q = m·2^e with ½ ≤ m < 1, so that ⌈−log₂ q⌉ is 1 − e without a rounded logarithm.
    lengths = [None if w == 0.0 else 1 - math.frexp(w)[1] for w in weights.tolist()]
    if kraft_sum(n for n in lengths if n is not None) > 1:
        # Rounding took a probability up to a power of two that its exact value does not reach.
        exact = [Fraction(w) for w in weights.tolist()]
        whole = sum(exact)
        lengths = [None if w == 0 else least_length(w / whole) for w in exact]
    return canonical_code(lengths)


def least_length(q: Fraction) -> int:
    """The least n with 2^−n ≤ q."""
    n = max(0, q.denominator.bit_length() - q.numerator.bit_length())
    return n if q.numerator << n >= q.denominator else n + 1
