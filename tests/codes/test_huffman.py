from __future__ import annotations

import itertools
import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import (
    CodeError,
    Merge,
    block_distribution,
    block_numbers,
    block_symbols,
    huffman_block,
    huffman_code,
    huffman_tree,
)
from klviz.core import entropy
from tests.codes.test_prefix import HORSES, distributions


def test_the_merges_of_a_small_tree_in_their_order() -> None:
    tree = huffman_tree([0.4, 0.0, 0.3, 0.2, 0.1])
    assert tree.leaves == (4, 3, 2, 0)
    assert [(m.node, m.zero, m.one) for m in tree.merges] == [(5, 3, 4), (6, 2, 5), (7, 6, 0)]
    assert [m.weight for m in tree.merges] == pytest.approx([0.3, 0.6, 1.0])
    assert tree.root == 7
    assert tree.children(6) == (2, 5)
    assert tree.children(2) is None
    assert tree.weight(0) == 0.4
    assert tree.weight(6) == pytest.approx(0.6)
    assert [tree.roots(step) for step in range(4)] == [(0, 2, 3, 4), (0, 2, 5), (0, 6), (7,)]
    assert tree.code.codewords == ("1", None, "00", "010", "011")
    assert tree.leaf_order == (2, 3, 4, 0)
    for step in (-1, 4):
        with pytest.raises(CodeError, match="0 to 3"):
            tree.roots(step)


def test_ties_are_those_of_the_numbers_on_paper() -> None:
    # 0.1 + 0.2 is above 0.3 for a computer; on paper the merge ties with the outcome, and the older goes first.
    tree = huffman_tree([0.1, 0.2, 0.3, 0.4])
    assert tree.merges[:2] == (Merge(4, 1, 0, 0.2 + 0.1), Merge(5, 2, 4, 0.3 + (0.2 + 0.1)))
    tree = huffman_tree([0.1, 0.2, 0.3, 0.1, 0.2, 0.1])
    # 0.1 + 0.1 = 0.2 twice over: leaves before merges, so the tree stays low.
    assert max(n for n in tree.code.lengths if n is not None) == 3
    assert huffman_tree([1 / 8] * 8).code.codewords == tuple(f"{k:03b}" for k in range(8))


def test_a_single_outcome_is_a_tree_of_one_leaf() -> None:
    tree = huffman_tree([0.0, 1.0])
    assert (tree.merges, tree.root, tree.leaf_order, tree.roots(0)) == ((), 1, (1,), (1,))
    assert tree.code.codewords == (None, "")


@given(distributions())
def test_the_tree_and_the_code_are_the_same_thing(q: list[float]) -> None:
    tree = huffman_tree(q)
    possible = [k for k, w in enumerate(q) if w > 0.0]
    assert len(tree.merges) == len(possible) - 1
    assert sorted(tree.leaf_order) == possible
    words = [tree.code.codewords[k] or "" for k in tree.leaf_order]
    assert words == sorted(words)
    for k in possible:
        node = tree.root
        for bit in tree.code.codewords[k] or "":
            below = tree.children(node)
            assert below is not None
            assert tree.weight(below[0]) >= tree.weight(below[1]) * (1 - 1e-12)
            node = below[int(bit)]
        assert node == k
    weights = [m.weight for m in tree.merges]
    assert all(a <= b * (1 + 1e-12) for a, b in itertools.pairwise(weights))
    assert math.fsum(weights) == pytest.approx(tree.code.expected_length(q))
    assert huffman_tree(list(q)) == tree


@pytest.mark.parametrize(("n", "length"), [(1, 1.0), (2, 0.645), (3, 0.5327), (4, 0.4926)])
def test_blocks_bring_the_overhead_down(n: int, length: float) -> None:
    q = [0.9, 0.1]
    each = huffman_block(q, n).expected_length(block_distribution(q, n)) / n
    assert each == pytest.approx(length, abs=5.1e-5)  # for 4 it is 0.49255, to all digits
    assert entropy(q) <= each < entropy(q) + 1 / n


@given(st.integers(1, 6), st.integers(1, 4), st.integers(0, 30), st.integers(0, 2**32 - 1))
def test_blocks_and_their_symbols(k: int, n: int, count: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    symbols = rng.integers(0, k, count * n).astype(np.int32)
    numbers = block_numbers(symbols, k, n)
    assert numbers.tolist() == [
        sum(int(s) * k ** (n - 1 - i) for i, s in enumerate(block)) for block in symbols.reshape(-1, n)
    ]
    assert np.array_equal(block_symbols(numbers, k, n), symbols)
    q = rng.dirichlet(np.ones(k))
    joint = block_distribution(q, n)
    assert joint.shape == (k**n,)
    if count:
        assert joint[numbers[0]] == pytest.approx(math.prod(q[s] for s in symbols[:n]))
    code = huffman_block(q, n)
    assert np.array_equal(code.decode(code.encode(numbers), count), numbers)


def test_blocks_that_cannot_be_are_refused() -> None:
    for n in (0, 5):
        with pytest.raises(CodeError, match=f"not {n}"):
            huffman_block([0.5, 0.5], n)
    with pytest.raises(CodeError, match="65,536"):
        huffman_block([1 / 64] * 64, 3)
    with pytest.raises(CodeError, match="3 symbols cannot be cut into blocks of 2"):
        block_numbers(np.zeros(3, dtype=np.int32), 2, 2)
    assert huffman_block([1.0, 0.0], 3).codewords == ("", *[None] * 7)


def test_thousands_of_blocks_follow_a_hand() -> None:
    q = np.random.default_rng(1).dirichlet(np.ones(8))
    huffman_block(q, 4)
    start = time.process_time()
    code = huffman_block(q, 4)
    assert time.process_time() - start < 0.25
    assert len(code.codewords) == 4096
    assert huffman_code(HORSES).expected_length(HORSES) == huffman_block(HORSES, 1).expected_length(HORSES)
