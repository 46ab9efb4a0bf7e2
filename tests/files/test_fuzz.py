"""No bytes whatever raise anything but FileError, and what is read is a histogram."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klviz.files import FileError, Histogram, Options, look, read, read_pasted
from klviz.files.options import ENCODINGS


def sound(histogram: Histogram) -> None:
    assert 1 <= len(histogram.names) == histogram.weights.size
    assert len(set(histogram.names)) == len(histogram.names)
    assert np.isfinite(histogram.weights).all()
    assert (histogram.weights >= 0.0).all()
    assert histogram.weights.any()
    assert not histogram.weights.flags.writeable


def refused(action: Callable[[], tuple[Histogram, ...]]) -> str:
    """The error's sentence, empty where there was none."""
    try:
        histograms = action()
    except FileError as error:
        return str(error)
    for histogram in histograms:
        sound(histogram)
    return ""


def tried(data: bytes, name: str, options: Options | None = None) -> None:
    def opened() -> tuple[Histogram, ...]:
        found = look(data, name)
        return () if found.kind in ("session", "image") else read(data, options or found.options, name)

    said = refused(opened)
    assert "\n" not in said
    assert "is damaged (" not in said or "Error: " not in said, "a parser's own words"


def seeds() -> list[tuple[str, bytes]]:
    npy, npz, xlsx, parquet = io.BytesIO(), io.BytesIO(), io.BytesIO(), io.BytesIO()
    np.save(npy, np.array([[1.0, 2.0], [3.0, 4.0], [1.0, 1.0]]))
    np.savez_compressed(npz, a=np.arange(9), b=np.ones(3))
    book = openpyxl.Workbook()
    book.active.append(["name", "n"])
    book.active.append(["a", 1])
    book.save(xlsx)
    pq.write_table(pa.table({"name": ["a", "b"], "n": [1, 2]}), parquet)
    return [
        ("x.npy", npy.getvalue()),
        ("x.npz", npz.getvalue()),
        ("x.xlsx", xlsx.getvalue()),
        ("x.parquet", parquet.getvalue()),
        ("x.csv", b'name;p;q\na;0,5;1\n"b ""c""";1.000,5;2\n'),
        ("x.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\0\1\0" * 2 + b"\x08\x02\0\0\0" + b"\0" * 8),
        ("x.txt", "Straße und Grüße, e\u0301".encode("utf-16")),
    ]


@given(st.binary(max_size=400), st.sampled_from(["x.csv", "x.txt", "x.npy", "x", "x.klviz", "x.dat"]))
@settings(max_examples=300)
def test_any_bytes(data: bytes, name: str) -> None:
    tried(data, name)


CELLS = st.one_of(
    st.sampled_from(
        ["", "a", "b", "P", "q", "1", "0,5", "0.5", "1.234", "-2", "1e5", "NA", "1/3", '"', '"x"', "٣", "∞"]
    ),
    st.text(max_size=6),
    st.floats().map(str),
)


@given(
    st.lists(st.lists(CELLS, max_size=5), max_size=8),
    st.sampled_from([",", ";", "\t", "|", " "]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
@settings(max_examples=400)
def test_any_table(rows: list[list[str]], delimiter: str, end: str, encoding: str) -> None:
    text = end.join(delimiter.join(row) for row in rows)
    data = text.encode(encoding, "ignore")
    tried(data, "x.csv")
    assert "\n" not in refused(lambda: read_pasted(text))


OPTIONS = st.builds(
    Options,
    kind=st.sampled_from(["table", "text", "npy", "npz", "xlsx", "parquet"]),
    encoding=st.sampled_from(ENCODINGS),
    delimiter=st.sampled_from([",", ";", " ", ""]),
    decimal=st.sampled_from([".", ","]),
    thousands=st.sampled_from(["", ",", ".", " ", "'"]),
    skip=st.integers(0, 3),
    header=st.booleans(),
    across=st.booleans(),
    names=st.one_of(st.none(), st.integers(0, 3)),
    values=st.lists(st.integers(0, 3), min_size=1, max_size=2).map(tuple),
    content=st.sampled_from(["counts", "samples", "categories"]),
    bins=st.one_of(st.none(), st.integers(-1, 99)),
    width=st.one_of(st.none(), st.floats()),
    missing=st.sampled_from(["refuse", "skip"]),
    repeats=st.sampled_from(["refuse", "add"]),
    unit=st.sampled_from(["letters", "words", "bytes"]),
    fold=st.booleans(),
    top=st.one_of(st.none(), st.integers(-1, 5)),
)


@given(st.sampled_from(seeds()), OPTIONS)
@settings(max_examples=400)
def test_any_options(seed: tuple[str, bytes], options: Options) -> None:
    tried(seed[1], seed[0], options)


@pytest.mark.parametrize(("name", "data"), seeds(), ids=lambda v: v if isinstance(v, str) else "")
def test_damaged_files_of_every_kind(name: str, data: bytes) -> None:
    rng = np.random.default_rng(len(data))
    for _ in range(250):
        broken = bytearray(data)
        for at in rng.integers(0, len(data), int(rng.integers(1, 6))).tolist():
            broken[at] = int(rng.choice([0, 1, 127, 128, 255, int(rng.integers(256))]))
        if rng.random() < 0.2:
            del broken[int(rng.integers(len(broken))) :]
        tried(bytes(broken), name)
