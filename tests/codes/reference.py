"""Slow, plain second opinions, written from definitions and not from the code they check."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import product

WORD = 1 << 32
ALL = (1 << 64) - 1


def range_decoded(message: bytes, frequencies: Sequence[int], n: int) -> list[int]:
    """The decoder that the container's description asks for, one symbol at a time."""
    words = [*struct.unpack(f">{len(message) // 4}I", message)]
    words.reverse()

    def take() -> int:
        return words.pop() if words else 0

    low, span = 0, ALL
    point = take() * WORD
    point += take()
    symbols = []
    for _ in range(n):
        unit = span >> 24
        target = (point - low & ALL) // unit
        symbol = below = 0
        while target >= below + frequencies[symbol]:
            below += frequencies[symbol]
            symbol += 1
        symbols.append(symbol)
        low = low + unit * below & ALL
        span = unit * frequencies[symbol]
        if span < WORD:
            low, span, point = low * WORD & ALL, span * WORD & ALL, point * WORD & ALL
            point += take()
    assert not words
    return symbols


def decoded(bits: str, codewords: Sequence[str | None], n: int) -> list[int]:
    """Codewords cut off the front one by one."""
    symbols = []
    for _ in range(n):
        (k,) = [k for k, word in enumerate(codewords) if word is not None and bits.startswith(word)]
        symbols.append(k)
        bits = bits[len(codewords[k] or "") :]
    assert bits.strip("0") == ""
    return symbols


def shortest(q: Sequence[float], longest: int = 5) -> float:
    """The least expected length over every choice of codeword lengths that Kraft's inequality allows."""
    return min(
        sum(w * n for w, n in zip(q, lengths, strict=True))
        for lengths in product(range(longest + 1), repeat=len(q))
        if sum(2 ** (longest - n) for n in lengths) <= 2**longest
    )
