from __future__ import annotations

import bz2
import gzip
import importlib
import io
import lzma
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import Model, compare_sizes, encode_bytes, extra_bytes, survey
from klviz.core import cross_entropy, entropy
from tests.codes.test_prefix import HORSES

NAMES = ["original", "ideal", "fixed-length", "Shannon", "Huffman", "container", "gzip", "bz2", "xz", "zstd"]


def test_the_table_of_a_text() -> None:
    data = b"the cat sat on the mat and the rat ate the hat " * 50
    model = survey(io.BytesIO(data)).histogram()
    table = {row.name: row.size for row in compare_sizes(data, model)}
    assert list(table) == NAMES
    counts = np.bincount(np.frombuffer(data, dtype=np.uint8))
    h = float(entropy(counts, normalize=True))
    assert table["original"] == table["fixed-length"] == len(data)
    assert table["ideal"] == pytest.approx(h * len(data) / 8)
    assert h <= 8 * float(table["Huffman"] or 0) / len(data) < h + 1
    assert float(table["ideal"] or 0) <= float(table["Huffman"] or 0) <= float(table["Shannon"] or 0)
    assert table["container"] == len(encode_bytes(data, model))
    assert float(table["container"] or 0) < float(table["ideal"] or 0) + 140
    assert table["gzip"] == len(gzip.compress(data))
    assert table["bz2"] == len(bz2.compress(data))
    assert table["xz"] == len(lzma.compress(data))


def test_a_wrong_model_costs_the_cross_entropy_and_an_impossible_symbol_everything() -> None:
    data = b"aaab"
    other = survey(io.BytesIO(b"abbb"))
    table = {row.name: row.size for row in compare_sizes(data, other.histogram())}
    assert table["ideal"] == pytest.approx(4 * cross_entropy([0.75, 0.25], [0.25, 0.75]) / 8)
    rows = {row.name: row for row in compare_sizes(b"abc", other.histogram())}
    for name in ("ideal", "fixed-length", "Shannon", "Huffman", "container"):
        assert rows[name].size == math.inf
        assert rows[name].note == "byte 0x63 'c' at offset 2 is impossible under this model"
    assert rows["gzip"].size == len(gzip.compress(b"abc"))


def test_a_uniform_model_and_no_data_at_all() -> None:
    table = {row.name: row.size for row in compare_sizes(b"", Model.uniform())}
    assert [table[name] for name in NAMES[:5]] == [0, 0, 0, 0, 0]
    table = {row.name: row.size for row in compare_sizes(bytes(100), survey(io.BytesIO(b"\0")).histogram())}
    assert [table[name] for name in NAMES[:5]] == [100, 0, 100, 0, 0]


def test_characters_are_counted_as_characters() -> None:
    data = "ääää".encode()
    model = survey(io.BytesIO(data), characters=True).uniform()
    table = {row.name: row.size for row in compare_sizes(data, model)}
    assert [table[name] for name in NAMES[:5]] == [8, 0, 0, 0, 0]


def test_zstd_is_a_number_where_it_is_installed_and_a_note_where_not(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"abc" * 1000
    there = None
    for name in ("compression.zstd", "backports.zstd"):
        try:
            there = there or importlib.import_module(name)
        except ImportError:
            continue
    *_, row = compare_sizes(data, Model.uniform())
    assert row.size == (None if there is None else len(there.compress(data)))

    def refuse(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", refuse)
    *_, row = compare_sizes(data, Model.uniform())
    assert (row.name, row.size) == ("zstd", None)
    assert "klviz[zstd]" in row.note


def test_a_terabyte_of_the_horse_race_costs_half_as_much_again() -> None:
    assert extra_bytes(HORSES, [1 / 8] * 8) == 500e9
    assert extra_bytes(HORSES, [1 / 8] * 8, best=8) == 4
    assert extra_bytes(HORSES, HORSES) == 0
    assert extra_bytes([0.5, 0.5], [1.0, 0.0]) == math.inf
    assert extra_bytes([1.0, 0.0], [0.5, 0.5]) == math.inf
    assert extra_bytes([1.0, 0.0], [1.0, 0.0]) == 0
    with pytest.raises(ValueError, match="sums to"):
        extra_bytes([0.5, 0.4], [0.5, 0.5])


@given(st.lists(st.tuples(st.integers(1, 100), st.integers(1, 100)), min_size=2, max_size=9))
def test_extra_bytes_are_those_of_the_cross_entropy(weights: list[tuple[int, int]]) -> None:
    p, q = (np.array(w) / sum(w) for w in zip(*weights, strict=True))
    whole = float(cross_entropy(p, q)) / float(entropy(p))
    assert extra_bytes(p, q, best=1.0) == pytest.approx(whole - 1, abs=1e-9)
