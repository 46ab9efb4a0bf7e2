"""Huffman's code, the tree it is read from, and blocks of several symbols coded together."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import numpy as np

from klviz.codes.errors import CodeError, FloatArray, Symbols, distribution
from klviz.codes.prefix import Code

LONGEST_BLOCK = 4
MOST_BLOCKS = 1 << 16
"""Different blocks that a code may tell apart."""


@dataclass(frozen=True)
class Merge:
    """One step of Huffman's method: nodes `zero` and `one` become the children of the new node `node`.

    `weight` is the new node's, the sum of its children's. The bit of the way down to `zero` is 0; the heavier
    child is there, or of two that weigh the same the one that is older.
    """

    node: int
    zero: int
    one: int
    weight: float


@dataclass(frozen=True)
class HuffmanTree:
    """How Huffman's code came about: nodes 0 … K−1 are the outcomes, K, K+1, … the merges in their order.

    `weights[k]` is the weight of outcome k; outcomes of weight 0 take no part.
    """

    weights: tuple[float, ...]
    merges: tuple[Merge, ...]

    @cached_property
    def leaves(self) -> tuple[int, ...]:
        """The outcomes that take part, lightest first, the older first of two that weigh the same."""
        there = [k for k, w in enumerate(self.weights) if w > 0.0]
        return tuple(sorted(there, key=lambda k: (self.weights[k], k)))

    @property
    def root(self) -> int:
        return self.merges[-1].node if self.merges else self.leaves[0]

    def weight(self, node: int) -> float:
        k = len(self.weights)
        return self.weights[node] if node < k else self.merges[node - k].weight

    def children(self, node: int) -> tuple[int, int] | None:
        """The nodes reached by 0 and by 1, or None for an outcome."""
        k = len(self.weights)
        return None if node < k else (self.merges[node - k].zero, self.merges[node - k].one)

    def roots(self, step: int) -> tuple[int, ...]:
        """The nodes without a parent once `step` merges are done: the trees of the forest, oldest first."""
        if not 0 <= step <= len(self.merges):
            raise CodeError(f"step {step} is not from 0 to {len(self.merges)}")
        done = self.merges[:step]
        below = {child for merge in done for child in (merge.zero, merge.one)}
        nodes = [*sorted(self.leaves), *(merge.node for merge in done)]
        return tuple(node for node in nodes if node not in below)

    @cached_property
    def leaf_order(self) -> tuple[int, ...]:
        """The outcomes as the drawn tree has them from its 0 side to its 1 side, so that no branches cross."""
        order, waiting = [], [self.root]
        while waiting:
            node = waiting.pop()
            below = self.children(node)
            if below is None:
                order.append(node)
            else:
                waiting += reversed(below)
        return tuple(order)

    @cached_property
    def code(self) -> Code:
        """The bits on the way from the root to each outcome; nothing for an outcome that is alone."""
        words: dict[int, str] = {self.root: ""}
        for merge in reversed(self.merges):
            above = words.pop(merge.node)
            words[merge.zero], words[merge.one] = above + "0", above + "1"
        return Code(tuple(words.get(k) for k in range(len(self.weights))))


def huffman_tree(q: Any) -> HuffmanTree:
    """The tree of Huffman's method for probabilities or counts q, (K,), at least one of them positive.

    The two lightest trees are merged until one is left. Weights are compared as the decimal numbers that are
    seen (0.1 + 0.2 equals 0.3); of equal ones the oldest goes first, which also keeps the longest codeword short.
    Raises ValueError for what is not a distribution. Source: Huffman 1952; Cover & Thomas 2006, section 5.6.
    """
    distribution("q", q)
    return tree_of(whole_numbers(q), tuple(np.asarray(q, dtype=np.float64).tolist()))


def huffman_code(q: Any) -> Code:
    """Huffman's code: no prefix code has a shorter expected length under Q; H(Q) ≤ L < H(Q) + 1.

    As `huffman_tree(q).code`, where ties and errors are described.
    """
    return huffman_tree(q).code


def huffman_block(q: Any, n: int) -> Code:
    """Huffman's code for blocks of n symbols (1 to 4) of a source Q without memory, over K^n outcomes.

    The expected length for each symbol is L/n, with H(Q) ≤ L/n < H(Q) + 1/n. Block numbers are `block_numbers`'.
    Raises ValueError as `huffman_tree`, CodeError for more than 65,536 blocks.
    """
    joint = block_distribution(q, n)
    single = whole_numbers(q)
    weights = [1]
    for _ in range(n):
        weights = [a * b for a in weights for b in single]
    return tree_of(weights, tuple(joint.tolist())).code


def block_distribution(q: Any, n: int) -> FloatArray:
    """The probabilities of blocks of n independent symbols, (K^n,): products, the last symbol running fastest."""
    single = distribution("q", q)
    check_block(single.size, n)
    joint = np.ones(1)
    for _ in range(n):
        joint = np.multiply.outer(joint, single).ravel()
    return joint


def block_numbers(symbols: Symbols, k: int, n: int) -> Symbols:
    """Symbols below k taken n at a time as digits of one number, first symbol first: (len/n,) numbers below k^n."""
    check_block(k, n)
    if symbols.size % n:
        raise CodeError(f"{symbols.size} symbols cannot be cut into blocks of {n}")
    return np.asarray(np.ravel_multi_index(tuple(symbols.reshape(-1, n).T), (k,) * n), dtype=np.int32)


def block_symbols(numbers: Symbols, k: int, n: int) -> Symbols:
    """The symbols in blocks: what undoes `block_numbers`."""
    check_block(k, n)
    return np.stack(np.unravel_index(numbers, (k,) * n), axis=-1).astype(np.int32).reshape(-1)


def check_block(k: int, n: int) -> None:
    if not 1 <= n <= LONGEST_BLOCK:
        raise CodeError(f"blocks hold 1 to {LONGEST_BLOCK} symbols, not {n}")
    if k**n > MOST_BLOCKS:
        raise CodeError(f"{k} outcomes make {k**n:,} blocks of {n}; at most {MOST_BLOCKS:,} can be coded")


def whole_numbers(q: Any) -> list[int]:
    """Integers in the proportions of q's shortest decimal forms, so that sums and ties are those on paper."""
    decimals = [Decimal(repr(value)) for value in np.asarray(q).tolist()]
    unit = min(int(d.as_tuple().exponent) for d in decimals)
    return [int(d.scaleb(-unit)) for d in decimals]


def tree_of(exact: Sequence[int], shown: tuple[float, ...]) -> HuffmanTree:
    """Huffman's method on integers: sorted leaves and a queue of merges, each of which is in order already."""
    leaves = deque(sorted((w, k) for k, w in enumerate(exact) if w > 0))
    made: deque[tuple[int, int]] = deque()
    shown_sum = dict(enumerate(shown))
    merges: list[Merge] = []

    def lightest() -> tuple[int, int]:
        return leaves.popleft() if leaves and (not made or leaves[0][0] <= made[0][0]) else made.popleft()

    while len(leaves) + len(made) > 1:
        light, heavy = lightest(), lightest()
        node = len(exact) + len(merges)
        zero, one = (light, heavy) if light[0] == heavy[0] else (heavy, light)
        shown_sum[node] = shown_sum[zero[1]] + shown_sum[one[1]]
        merges.append(Merge(node, zero[1], one[1], shown_sum[node]))
        made.append((light[0] + heavy[0], node))
    return HuffmanTree(shown, tuple(merges))
