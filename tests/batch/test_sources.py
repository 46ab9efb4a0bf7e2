"""Tables of every kind give the same rows, in whatever order they are asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from klviz.batch.sources import ArraySource, Source, identity, locate, open_source
from klviz.files import FileError
from tests.batch.tables import KINDS, distributions, write_csv, write_npy, write_parquet


def source_of(given: str | Path, ids: str | None = None) -> Source:
    return open_source(locate(given, "P", ids))


def text_source(folder: Path, text: str, ids: str | None = None) -> Source:
    path = folder / "table.csv"
    path.write_bytes(text.encode())
    return source_of(path, ids)


@pytest.mark.parametrize("kind", KINDS)
def test_rows_come_back_whatever_the_order(kind: str, tmp_path: Path) -> None:
    rows = distributions(150, 5)
    source = source_of(KINDS[kind](tmp_path / "table", rows))
    assert (source.rows, source.outcomes) == rows.shape
    for begin, end in ((0, 40), (40, 41), (41, 150), (10, 20), (20, 30), (90, 150), (0, 1), (0, 150), (7, 7)):
        piece = source.read(begin, end)
        assert np.array_equal(piece.weights, rows[begin:end])
        assert not piece.faults
    source.close()
    assert np.array_equal(source.read(149, 150).weights, rows[149:])
    source.close()


@pytest.mark.parametrize("kind", [np.float32, np.float16, np.int8, np.uint64, ">f8", bool])
def test_any_kind_of_number_stays_what_it_is(kind: str, tmp_path: Path) -> None:
    rows = (distributions(9, 4) * 100).astype(kind)
    source = source_of(write_npy(tmp_path / "p", rows))
    read = source.read(2, 9).weights
    assert read.dtype == rows.dtype
    assert np.array_equal(read, rows[2:])


def test_large_whole_numbers_of_a_parquet_table_are_not_rounded(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"a": [2**62 + 1, 3], "b": [5, 7]}), tmp_path / "t.parquet")
    assert source_of(tmp_path / "t.parquet").read(0, 2).weights.tolist() == [[2**62 + 1, 5], [3, 7]]


def test_one_dimension_is_one_row(tmp_path: Path) -> None:
    np.save(tmp_path / "q.npy", np.full(4, 0.25))
    source = source_of(tmp_path / "q.npy")
    assert (source.rows, source.outcomes) == (1, 4)
    assert ArraySource("Q", np.full(4, 0.25)).rows == 1


@pytest.mark.parametrize(
    ("text", "titles", "names", "values"),
    [
        ("1,2\n3,4\n", None, ["0", "1"], [[1, 2], [3, 4]]),
        ("a,b\n1,2\n3,4\n", ("a", "b"), ["0", "1"], [[1, 2], [3, 4]]),
        ("\ufeffid,a,b\nx,1,2\ny,3,4", ("a", "b"), ["x", "y"], [[1, 2], [3, 4]]),
        ('"id","a","b"\n"x, 1",1,2\n"y",3,4\n', ("a", "b"), ["x, 1", "y"], [[1, 2], [3, 4]]),
        ("a;b\n0,5;0,5\n0,25;0,75\n", ("a", "b"), ["0", "1"], [[0.5, 0.5], [0.25, 0.75]]),
        ("# made by hand\nx 0.5 0.5\n\ny 0.25 0.75\n", None, ["x", "y"], [[0.5, 0.5], [0.25, 0.75]]),
        ("0,1,2\n0.2,0.3,0.5\n", ("0", "1", "2"), ["0"], [[0.2, 0.3, 0.5]]),
        ("a\tb\n1/4\t3/4\n25 %\t75 %\n", ("a", "b"), ["0", "1"], [[0.25, 0.75], [0.25, 0.75]]),
        ("x,1e-320,inf\n", None, ["x"], [[1e-320, np.inf]]),
    ],
)
def test_csv_as_people_write_it(
    text: str, titles: tuple[str, ...] | None, names: list[str], values: list[list[float]], tmp_path: Path
) -> None:
    source = text_source(tmp_path, text)
    assert source.titles == titles
    assert source.read(0, source.rows).weights.tolist() == values
    assert source.ids(0, source.rows) == names
    source.close()


def test_a_heading_of_numbers_is_told_to_the_user(tmp_path: Path) -> None:
    assert "heading" in text_source(tmp_path, "0,1,2\n1,2,3\n").describe()


def test_the_column_of_names_can_be_chosen(tmp_path: Path) -> None:
    source = text_source(tmp_path, "a,b,year\n1,2,1999\n3,4,2000\n", "year")
    assert (source.ids(0, 2), source.titles) == (["1999", "2000"], ("a", "b"))
    assert source.read(1, 2).weights.tolist() == [[3, 4]]
    with pytest.raises(FileError, match='no column "month"'):
        source_of(source.name, "month")
    source.close()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1,2,3", "line 4: the row has 3 cells, not 2"),
        ("1", "line 4: the row has 1 cell, not 2"),
        ("1,", 'line 4: the number in column "b" is missing'),
        ("1,NA", 'line 4: the number in column "b" is missing'),
        ("1,two", 'line 4: column "b": '),
        ("1_0,2", 'line 4: column "a": '),
        ("٣,2", 'line 4: column "a": '),
    ],
)
def test_a_row_that_is_none_is_a_fault_and_the_others_are_read(row: str, reason: str, tmp_path: Path) -> None:
    source = text_source(tmp_path, f"a,b\n1,2\n3,4\n{row}\n5,6\n")
    piece = source.read(0, 4)
    assert piece.weights[[0, 1, 3]].tolist() == [[1, 2], [3, 4], [5, 6]]
    assert [*piece.faults] == [2]
    assert piece.faults[2].startswith(reason)
    source.close()


def test_lists_of_other_lengths_and_missing_numbers_are_faults(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"w": [[1.0, 2.0], [1.0], None, [3.0, 4.0]]}), tmp_path / "lists.parquet")
    piece = source_of(tmp_path / "lists.parquet").read(0, 4)
    assert piece.faults == {1: "the row has 1 number, not 2", 2: "the row has 0 numbers, not 2"}
    assert piece.weights[[0, 3]].tolist() == [[1, 2], [3, 4]]
    pq.write_table(pa.table({"a": [1, None], "b": [3, 4]}), tmp_path / "gaps.parquet")
    assert source_of(tmp_path / "gaps.parquet").read(0, 2).faults == {1: 'the number in column "a" is missing'}


def test_rows_of_many_files_are_named_after_them(tmp_path: Path) -> None:
    rows = distributions(6, 3)
    write_npy(tmp_path / "b", rows[:2])
    write_npy(tmp_path / "a", rows[2])
    write_parquet(tmp_path / "c", rows[3:])
    (tmp_path / "notes.md").write_text("no table")
    (tmp_path / "out.npy.bad.csv").write_text("table,row,reason\r\n")
    with pytest.raises(FileError, match=r"other names of outcomes|other names than"):
        source_of(tmp_path)
    (tmp_path / "c.parquet").unlink()
    source = source_of(tmp_path)
    assert source.ids(0, 3) == ["a.npy", "b.npy:0", "b.npy:1"]
    assert np.array_equal(source.read(0, 3).weights, rows[[2, 0, 1]])


def test_which_array_of_an_npz(tmp_path: Path) -> None:
    np.savez(tmp_path / "both.npz", p=np.ones((2, 3)), Q=np.zeros((4, 3)), other=np.ones(2))
    path = str(tmp_path / "both.npz")
    assert open_source(locate(path, "P")).rows == 2
    assert open_source(locate(path, "Q")).rows == 4
    assert open_source(locate(path + ":other", "Q")).outcomes == 2
    with pytest.raises(FileError, match='no array "x" in it, only "p", "Q", "other"'):
        open_source(locate(path + ":x", "Q"))
    np.savez(tmp_path / "several.npz", a=np.ones(3), b=np.ones(3))
    with pytest.raises(FileError, match="say which is P"):
        source_of(tmp_path / "several.npz")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("x.npy", b"", "not a whole .npy file"),
        ("x.npy", b"\x93NUMPY\x01\x00\x10\x00{'descr': '<f8'", "header"),
        ("x.parquet", b"PAR1 and no more", "damaged"),
        ("x.npz", b"PK\x03\x04 and no more", "damaged"),
        ("x.csv", b"", "nothing in it"),
        ("x.csv", b"a,b\n", "no rows"),
        ("x.csv", b"\xff\xfe1\x00,\x002\x00", "no text in UTF-8"),
        ("x.csv.gz", b"\x1f\x8b\x08\x00 no", "."),
    ],
)
def test_what_is_no_table_is_refused_with_its_name(name: str, data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileError, match=reason) as caught:
        source_of(tmp_path / name)
    assert name in str(caught.value)


def test_a_header_that_promises_more_than_there_is(tmp_path: Path) -> None:
    path = Path(write_npy(tmp_path / "p", np.ones((10, 4))))
    path.write_bytes(path.read_bytes().replace(b"(10, 4)", b"(9**9,)").replace(b"9**9,", b"10, 9"))
    with pytest.raises(FileError, match="the file ends before"):
        source_of(path)
    np.save(path, np.array([{"a": 1}]), allow_pickle=True)
    with pytest.raises(FileError, match="pickles are never read"):
        source_of(path)


def test_a_file_that_becomes_shorter_is_an_error_and_no_crash(tmp_path: Path) -> None:
    for name in (write_npy(tmp_path / "p", distributions(5000, 8)), write_csv(tmp_path / "p", distributions(50, 8))):
        source = source_of(name)
        with Path(name).open("r+b") as file:
            file.truncate(300)
        with pytest.raises(FileError, match="become shorter"):
            source.read(source.rows - 1, source.rows)
        source.close()


def test_there_is_no_such_place(tmp_path: Path) -> None:
    for given, reason in (
        ("nothing.npy", "there is no such file"),
        ("*.npy", "no table has a name like this"),
        ("", "no table in this folder"),
    ):
        with pytest.raises(FileError, match=reason):
            locate(str(tmp_path / given), "P")


def test_identity_tells_files_apart(tmp_path: Path) -> None:
    import os

    path = Path(write_npy(tmp_path / "p", distributions(100, 8)))
    place = locate(path, "P")
    before, status = identity(place), path.stat()
    assert identity(place) == before
    data = bytearray(path.read_bytes())
    data[-3] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert identity(place) != before
