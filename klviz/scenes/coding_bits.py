"""The streams behind the coding scene: one stream from P goes through every coder once; a moment of it is read off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from klviz.codes import (
    Code,
    HuffmanTree,
    RangeCoder,
    Stream,
    available,
    block_distribution,
    block_numbers,
    fixed_length_code,
    huffman_block,
    huffman_tree,
    shannon_code,
)
from klviz.picture import Dash, FloatArray, Look, Role

DECODED = 20_000  # symbols of every stream that are decoded again and compared
EVERY = 2_000  # up to this many symbols each one is a point of the curves
POINTS = 400
TAIL = 40  # bits on show


@dataclass(frozen=True)
class Coder:
    """One way to turn symbols into bits, with its looks in every panel."""

    key: str
    title: str
    role: Role
    dash: Dash
    look: Look


CODERS = (
    Coder("fixed", "fixed", "soft", "dot", "dot"),
    Coder("shannon", "Shannon Q", "gain", "dash", "dash"),
    Coder("huffman_q", "Huffman Q", "q", "solid", "tick"),
    Coder("huffman_p", "Huffman P", "p", "solid", "tick"),
    *((Coder("range", "range Q", "ink", "dash", "dash"),) if available() else ()),
)


@dataclass(frozen=True, eq=False)
class Sent:
    """A stream in one coder: `bits[i]` have been written after `points[i]` symbols; `text` are the bits themselves as
    bytes, None where the coder has no codeword for something that happens; `right` whether what was decoded again
    was the same."""

    bits: FloatArray
    text: bytes | None
    right: bool


@dataclass(frozen=True, eq=False)
class Run:
    """One stream from P through all coders."""

    points: np.ndarray
    sent: dict[str, Sent]
    checked: int


class Key:
    """A distribution as a key of a cache: equal when the numbers are."""

    def __init__(self, weights: FloatArray) -> None:
        self.weights = weights
        self.bytes = weights.tobytes()

    def __hash__(self) -> int:
        return hash(self.bytes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self.bytes == other.bytes


@lru_cache(maxsize=32)
def tree_of(weights: Key) -> HuffmanTree:
    return huffman_tree(weights.weights)


@lru_cache(maxsize=32)
def codes_of(p: Key, q: Key) -> dict[str, Code]:
    """The four prefix codes."""
    return {
        "fixed": fixed_length_code(p.weights.size),
        "shannon": shannon_code(q.weights),
        "huffman_q": tree_of(q).code,
        "huffman_p": tree_of(p).code,
    }


@lru_cache(maxsize=8)
def stream_of(p: Key, length: int, seed: int) -> Stream:
    drawn = Stream.drawn(p.weights, length, seed, POINTS)
    points = np.arange(1, length + 1) if length <= EVERY else drawn.points
    return Stream(drawn.p, seed, drawn.symbols, points)


@lru_cache(maxsize=8)
def run_of(p: Key, q: Key, length: int, seed: int, block: int) -> Run:
    """The whole stream through every coder, once; what a moment of it looks like is read off."""
    stream = stream_of(p, length, seed)
    checked = min(length, DECODED)
    sent: dict[str, Sent] = {}
    for key, code in codes_of(p, q).items():
        if block > 1 and key.startswith("huffman"):
            sent[key] = sent_in_blocks(stream, block_code(q if key == "huffman_q" else p, block), block, checked)
        else:
            sent[key] = sent_in(stream, code, checked)
    if available():
        sent["range"] = sent_by_range(stream, RangeCoder(q.weights), checked)
    return Run(stream.points, sent, checked)


def sent_by_range(stream: Stream, coder: RangeCoder, checked: int) -> Sent:
    if np.isinf(coder.costs[stream.symbols]).any():
        return Sent(np.full(stream.points.size, np.inf), None, False)
    part = stream.symbols[:checked]
    right = bool(np.array_equal(coder.decode(coder.encode(part), checked), part))
    bits = coder.running_bits(stream.symbols, stream.points).astype(np.float64)
    return Sent(bits, coder.encode(stream.symbols), right)


def sent_in(stream: Stream, code: Code, checked: int) -> Sent:
    bits = stream.bits_per_symbol(code.costs) * stream.points
    if np.isinf(bits[-1]):
        return Sent(bits, None, False)
    part = stream.symbols[:checked]
    right = bool(np.array_equal(code.decode(code.encode(part), checked), part))
    return Sent(bits, code.encode(stream.symbols), right)


def sent_in_blocks(stream: Stream, code: Code, block: int, checked: int) -> Sent:
    """Bits after each point, counting only blocks that are full."""
    k = stream.p.size
    whole = stream.symbols[: stream.symbols.size // block * block]
    numbers = block_numbers(whole, k, block)
    spent = np.concatenate([[0.0], np.cumsum(code.costs[numbers])])
    bits = spent[np.minimum(stream.points // block, numbers.size)]
    if np.isinf(spent[-1]):
        return Sent(bits, None, False)
    part = numbers[: checked // block]
    right = bool(np.array_equal(code.decode(code.encode(part), part.size), part))
    return Sent(bits, code.encode(numbers), right)


@lru_cache(maxsize=32)
def block_code(believed: Key, n: int) -> Code:
    """Huffman's code for blocks of n of the believed source."""
    return huffman_block(believed.weights, n)


@lru_cache(maxsize=64)
def block_rate(p: Key, believed: Key, n: int) -> float:
    """Expected bits per symbol of P in Huffman's code for blocks of n of the believed source."""
    return block_code(believed, n).expected_length(block_distribution(p.weights, n)) / n


def last_bits(text: bytes, count: int) -> str:
    """The end of the first `count` bits."""
    first = max(count - TAIL, 0)
    piece = text[first // 8 : (count + 7) // 8]
    bits = "".join(f"{byte:08b}" for byte in piece)
    return ("…" if first else "") + bits[first % 8 : first % 8 + count - first]
