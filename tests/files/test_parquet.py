"""Parquet tables: real ones, hostile ones, and the headers of their pages."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from klviz.files import FileError, Options, look, read
from klviz.files.thrift import largest_page


def parquet(columns: dict[str, Any], **options: Any) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, **options)
    return file.getvalue()


def test_names_and_counts() -> None:
    data = parquet({"name": ["a", "b"], "p": [1, 2], "q": [0.5, 0.25]})
    found = look(data, "x.parquet")
    assert found.sure
    assert found.columns == ("name", "p", "q")
    p, q = read(data, found.options)
    assert (p.names, p.weights.tolist(), q.weights.tolist()) == (("a", "b"), [1.0, 2.0], [0.5, 0.25])


def test_samples_without_a_detour_over_text() -> None:
    values = np.random.default_rng(2).normal(size=200_000)
    data = parquet({"x": values}, row_group_size=50_000)
    found = look(data, "x.parquet")
    assert (found.sure, found.options.content) == (True, "samples")
    (histogram,) = read(data, found.options)
    assert histogram.weights.sum() == 200_000.0


def test_words_are_counted() -> None:
    data = parquet({"word": ["b", "a", "b", None]})
    (histogram,) = read(data, Options("parquet", content="categories", missing="skip"))
    assert (histogram.names, histogram.weights.tolist()) == (("b", "a"), [2.0, 1.0])


@pytest.mark.parametrize(
    ("columns", "options", "part"),
    [
        ({"x": [1.0, None]}, Options("parquet", content="samples"), 'row 2, column "x": a value is missing'),
        ({"x": [1.0, np.inf]}, Options("parquet", content="samples"), 'row 2, column "x": the value is infinite'),
        ({"x": ["a"]}, Options("parquet", content="samples"), 'column "x": it holds string, not numbers'),
        ({"x": [[1]]}, Options("parquet"), 'column "x": it holds list'),
        ({"x": [b"ab"]}, Options("parquet"), 'column "x": it holds binary'),
        ({"x": [1.0]}, Options("parquet", values=(3,)), "there is no column 4"),
        ({"x": np.zeros(300_000)}, Options("parquet"), "more than 262,144 rows"),
    ],
)
def test_what_cannot_be_read(columns: dict[str, Any], options: Options, part: str) -> None:
    with pytest.raises(FileError, match=part):
        read(parquet(columns), options, "x.parquet")


def test_a_text_that_all_rows_share_is_in_memory_once() -> None:
    shared = pa.DictionaryArray.from_arrays(np.zeros(20_000, dtype=np.int32), ["y" * 100_000])
    data = parquet({"x": shared})
    assert len(data) < 1_000_000  # it would be 2 GB as plain texts
    (histogram,) = read(data, Options("parquet", content="categories"))
    assert histogram.weights.tolist() == [20_000.0]


def test_too_large() -> None:
    with pytest.raises(FileError, match="rows and 1 columns"):
        look(parquet({"x": np.zeros(9_000_000, "u1")}), "x.parquet")
    with pytest.raises(FileError, match="unpacks to"):
        look(parquet({"x": ["y" * 100_000] * 2000}, use_dictionary=False, compression="zstd"), "x.parquet")


def test_damaged_files() -> None:
    data = parquet({"name": ["a", "b"], "p": [1, 2]})
    rng = np.random.default_rng(3)
    for cut in range(0, len(data), 41):
        with pytest.raises(FileError):
            look(data[:cut], "x.parquet")
    for _ in range(300):
        broken = bytearray(data)
        for at in rng.integers(4, len(data) - 4, 3).tolist():
            broken[at] ^= int(rng.integers(1, 256))
        with suppress(FileError):
            read(bytes(broken), look(bytes(broken), "x.parquet").options)


def test_pages_that_claim_to_be_huge() -> None:
    data = parquet({"x": np.arange(1000.0)}, use_dictionary=False, compression="gzip")
    column = pq.ParquetFile(io.BytesIO(data)).metadata.row_group(0).column(0)
    start, length = column.data_page_offset, column.total_compressed_size
    honest = largest_page(data, start, length)
    assert honest is not None
    assert 8000 <= honest < 9000
    assert largest_page(data, start, length + 1) is None
    assert largest_page(data, 0, length) is None

    def varint(value: int) -> bytes:
        out = b""
        while value > 127:
            out, value = out + bytes([value & 127 | 128]), value >> 7
        return out + bytes([value])

    said = varint(honest << 1)
    at = data.index(said, start)
    lie = data[:at] + varint((1 << 20) << 1 | 0)[: len(said)] + data[at + len(said) :]
    assert largest_page(lie, start, length) != honest


def test_thrift_garbage() -> None:
    rng = np.random.default_rng(4)
    for _ in range(3000):
        data = b"PAR1" + rng.integers(0, 256, 60).astype(np.uint8).tobytes()
        largest_page(data, 4, 60)
    assert largest_page(b"PAR1" + b"\x1c" * 60, 4, 60) is None  # structs in structs


def test_without_pyarrow_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    data = parquet({"x": [1.0]})
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FileError, match="pip install pyarrow"):
        look(data, "x.parquet")
