"""NumPy files: what is read, and what is refused before memory is spent on it."""

from __future__ import annotations

import io
import struct
import zipfile

import numpy as np
import pytest

from klviz.files import FileError, Options, look, read


def npy(array: np.ndarray, **options: bool) -> bytes:
    file = io.BytesIO()
    np.save(file, array, **options)
    return file.getvalue()


def raw(descr: str, shape: str, body: bytes = b"", version: int = 1) -> bytes:
    header = f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}".encode() + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H", len(header)) + header + body


@pytest.mark.parametrize("kind", ["?", "i1", "u1", "<i2", ">i4", "<u8", "<f2", "<f4", ">f8"])
def test_counts_of_every_kind(kind: str) -> None:
    data = npy(np.array([1, 0, 1], dtype=kind))
    (histogram,) = read(data, look(data, "x.npy", {"content": "counts"}).options, "x.npy")
    assert histogram.names == ("0", "1", "2")
    assert histogram.weights.tolist() == [1.0, 0.0, 1.0]


@pytest.mark.parametrize("order", ["C", "F"])
def test_two_rows_or_two_columns_are_p_and_q(order: str) -> None:
    rows = np.array([[0.5, 0.25, 0.25], [0.2, 0.3, 0.5]], order=order)  # type: ignore[call-overload]
    for array in (rows, np.array(rows.T, order=order)):  # type: ignore[call-overload]
        data = npy(array)
        assert look(data).sure
        p, q = read(data)
        assert p.weights.tolist() == [0.5, 0.25, 0.25]
        assert q.weights.tolist() == [0.2, 0.3, 0.5]
    assert "rows or its columns" in look(npy(np.eye(2))).doubts[0]
    assert "any two" in look(npy(np.ones((3, 4)))).doubts[0]


def test_many_numbers_are_samples() -> None:
    data = npy(np.random.default_rng(1).normal(size=1000))
    found = look(data)
    assert found.sure
    assert found.options.content == "samples"
    (histogram,) = read(data, found.options)
    assert histogram.weights.sum() == 1000.0


def test_the_array_of_an_npz_is_chosen() -> None:
    file = io.BytesIO()
    np.savez_compressed(file, first=np.array([0.5, 0.5]), second=np.array([0.1, 0.9]))
    found = look(file.getvalue(), "x.npz")
    assert found.parts == ("first", "second")
    assert "2 arrays" in found.doubts[0]
    chosen = look(file.getvalue(), "x.npz", {"part": "second"})
    assert chosen.sure
    (histogram,) = read(file.getvalue(), chosen.options)
    assert histogram.weights.tolist() == [0.1, 0.9]
    with pytest.raises(FileError, match='no array "third"'):
        read(file.getvalue(), Options(kind="npz", part="third"))


def test_arrays_called_p_and_q_are_the_pair() -> None:
    file = io.BytesIO()
    np.savez(file, Q=np.array([0.1, 0.9]), P=np.array([0.5, 0.5]))
    found = look(file.getvalue(), "x.npz")
    assert found.sure
    assert found.columns == ("P", "Q")
    p, q = read(file.getvalue(), found.options)
    assert (p.title, q.title) == ("P", "Q")
    assert (p.weights.tolist(), q.weights.tolist()) == ([0.5, 0.5], [0.1, 0.9])
    file = io.BytesIO()
    np.savez(file, p=np.ones(2), q=np.ones(3))
    assert "2 arrays" in look(file.getvalue(), "x.npz").doubts[0]
    with pytest.raises(FileError, match=r"shapes \(2,\) and \(3,\)"):
        read(file.getvalue(), Options(kind="npz", part="p", part_q="q"))
    alone = look(file.getvalue(), "x.npz", {"part": "q", "part_q": "", "content": "counts"})
    assert read(file.getvalue(), alone.options)[0].weights.tolist() == [1.0, 1.0, 1.0]


def test_rows_or_columns_as_told() -> None:
    data = npy(np.array([[1.0, 2.0], [3.0, 5.0]]))
    for across, expected in ((True, [[1.0, 2.0], [3.0, 5.0]]), (False, [[1.0, 3.0], [2.0, 5.0]])):
        found = look(data, "x.npy", {"across": across, "content": "counts"})
        assert found.sure
        assert [h.weights.tolist() for h in read(data, found.options)] == expected


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (raw("'<f8'", "(1000000000000,)"), "1,000,000,000,000 elements; at most"),
        (raw("'<f8'", "(3,)", b"\0" * 23), "the file ends before"),
        (raw("'|O'", "(3,)", b"cos\nsystem\n"), "pickles are never read"),
        (raw("'<c16'", "(1,)", b"\0" * 16), "only whole and floating-point numbers"),
        (raw("'<U3'", "(1,)", b"\0" * 16), "only whole and floating-point numbers"),
        (raw("[('a', '<f8')]", "(1,)", b"\0" * 16), "array of records"),
        (raw("__import__('os').system('x')", "(1,)"), "header of the array is damaged"),
        (raw("'<f8'", "()", b"\0" * 8), "a single number"),
        (raw("'<f8'", "(1, 1, 1)", b"\0" * 8), "1 × 1 × 1"),
        (raw("'<f8'", "(0,)"), "empty"),
        (raw("'<f8'", "(1,)", b"\0" * 8, version=9), "format 9"),
        (raw("'<b4'", "(1,)", b"\0" * 8), "not known"),
        (b"\x93NUMPY\x01\x00\xff\xff{", "damaged"),
        (b"\x93NUMPY", "not a NumPy array"),
    ],
)
def test_harmful_headers(data: bytes, part: str) -> None:
    with pytest.raises(FileError, match=part):
        look(data, "x.npy")


def test_real_pickles_are_refused() -> None:
    data = npy(np.array([print, None], dtype=object), allow_pickle=True)
    with pytest.raises(FileError, match="never read"):
        read(data)


@pytest.mark.parametrize(
    ("array", "options", "part"),
    [
        (np.array([1.0, np.nan, 2.0]), Options(kind="npy"), r"row 2, column 1: the value is missing \(NaN; 1 in all"),
        (np.array([1.0, np.inf]), Options(kind="npy"), "row 2, column 1: the value is infinite"),
        (np.array([1.0, -2.0]), Options(kind="npy"), "row 2, column 1: a count cannot be negative"),
        (np.ones(70_000), Options(kind="npy"), "70,000 counts are too many"),
        (np.ones((2, 3)), Options(kind="npy", values=(5,)), "there is no column 6"),
        (np.ones(3), Options(kind="npy", content="categories"), "not words"),
    ],
)
def test_numbers_that_cannot_be(array: np.ndarray, options: Options, part: str) -> None:
    with pytest.raises(FileError, match=part):
        read(npy(array), options, "x.npy")


def test_gaps_are_skipped_when_told() -> None:
    (histogram,) = read(npy(np.array([1.0, np.nan, 2.0])), Options(kind="npy", missing="skip"))
    assert histogram.names == ("0", "2")


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (zipped({"a.npy": raw("'<f8'", "(20000000,)") + b"\0" * 1000}), "at most 16,777,216"),
        (zipped({"a.npy": raw("'<f8'", "(300,)") + b"\0" * 1000}), "the file ends before"),
        (zipped({"a.npy": npy(np.ones(3))}, zipfile.ZIP_LZMA), "unusual way"),
        (zipped({"a.txt": b"x"}), "no arrays"),
        (zipped({str(k): b"" for k in range(1100)}), "1,100 parts"),
        (zipped({"a.npy": npy(np.ones(3))})[:-10], "not a whole"),
        (zipped({"a.npy": npy(np.ones(3))}).replace(b"\x93NUMPY", b"\x93NUMPX"), "."),
    ],
)
def test_harmful_archives(data: bytes, part: str) -> None:
    with pytest.raises(FileError, match=part):
        read(data, name="x.npz")


def test_a_huge_zip_directory_is_not_read() -> None:
    data = zipped({f"{k:0200}": b"" for k in range(5000)}, zipfile.ZIP_STORED)
    with pytest.raises(FileError, match="directory is too large"):
        look(data, "x.npz")
