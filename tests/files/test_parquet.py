"""Parquet tables: real ones, hostile ones, and the headers of their pages."""

from __future__ import annotations

import io
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from klviz.files import FileError, Options, look, read
from klviz.files.thrift import parquet_sizes


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


def varint(value: int) -> bytes:
    """A positive number as Thrift's compact protocol writes it."""
    out, value = b"", value << 1
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def test_sizes_are_those_that_pyarrow_finds() -> None:
    data = parquet({"x": np.arange(50_000.0), "y": [str(k % 7) for k in range(50_000)]}, row_group_size=20_000)
    meta = pq.ParquetFile(io.BytesIO(data)).metadata
    sizes = parquet_sizes(data)
    assert sizes is not None
    assert (sizes.rows, sizes.columns) == (50_000, 3)  # the root of the schema counts as one
    columns = [meta.row_group(g).column(c) for g in range(meta.num_row_groups) for c in range(2)]
    assert sizes.unpacked == sum(c.total_uncompressed_size for c in columns)
    assert 0 < sizes.page <= sizes.unpacked


def test_a_page_that_claims_to_be_huge() -> None:
    texts = ["y" * 12_000] * 2000
    data = parquet({"x": texts}, use_dictionary=False, compression="gzip", data_page_size=1 << 28)
    assert look(data, "x.parquet").kind == "parquet"
    sizes = parquet_sizes(data)
    assert sizes is not None
    said, lie = varint(sizes.page), varint(120 << 20)
    assert len(said) == len(lie)
    with pytest.raises(FileError, match=r"a page in it unpacks to 120\.0 MiB"):
        look(data.replace(said, lie, 1), "x.parquet")


def test_garbage_is_no_footer() -> None:
    rng = np.random.default_rng(4)
    for _ in range(3000):
        body = rng.integers(0, 256, 60).astype(np.uint8).tobytes()
        parquet_sizes(b"PAR1" + body + len(body).to_bytes(4, "little") + b"PAR1")
    deep = b"\x1c" * 60
    assert parquet_sizes(b"PAR1" + deep + len(deep).to_bytes(4, "little") + b"PAR1") is None


def test_a_footer_over_which_pyarrow_ends_the_program() -> None:
    """In PyArrow 17 to 26, a level histogram of the wrong length throws where nothing catches it."""
    done = subprocess.run(
        [sys.executable, "-c", SURVIVES, str(Path(__file__).parent / "crashers")], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "refused 3\n"


SURVIVES = """
import pathlib, sys
from klviz.files import FileError, look, read
refused = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.parquet")):
    try:
        read(path, look(path).options)
    except FileError:
        refused += 1
print("refused", refused)
"""


def test_without_pyarrow_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    data = parquet({"x": [1.0]})
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FileError, match="pip install pyarrow"):
        look(data, "x.parquet")
