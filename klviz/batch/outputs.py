"""From what a run has kept to the file its user asked for: .npy, .csv, .parquet or .zarr, whole or not at all."""

from __future__ import annotations

import codecs
import csv
import io
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from klviz import __version__
from klviz.batch.stored import Stored
from klviz.batch.work import BAD, Work
from klviz.files import FileError, write_atomic
from klviz.files.atomic import sync_folder
from klviz.files.door import plain_cause
from klviz.files.numbers import guarded
from klviz.files.parquet import no_pyarrow
from klviz.words import tr

SUFFIXES = (".npy", ".csv", ".parquet", ".zarr")
REPORT = ".bad.csv"
MOST_NAMES = 1 << 17
"""Names of Q's rows kept in memory while pairs are written; more are read again for each row of P."""
REPORT_HEAD = ("table", "row", "reason")

Columns = dict[str, Any]
"""A part of the table: integers, floats and words by the name of their column."""


def kind_of(output: Path) -> str:
    """The kind of file its name asks for. Raises FileError for others, and where a library is missing."""
    kind = output.suffix.lower()
    if kind not in SUFFIXES:
        raise FileError(
            str(output),
            tr("the name must end in {most} or {last}").format(most=", ".join(SUFFIXES[:-1]), last=SUFFIXES[-1]),
        )
    try:
        if kind == ".parquet":
            import pyarrow.parquet  # noqa: F401
        elif kind == ".zarr":
            import zarr  # noqa: F401
    except ImportError:
        missing = no_pyarrow() if kind == ".parquet" else tr("Zarr needs zarr: pip install 'klviz[zarr]'")
        raise FileError(str(output), missing) from None
    return kind


def write(output: Path, spool: Stored, kind: str, skip: bool, *, copy: bool = False, comma: bool = False) -> None:
    """Put the finished run where its user wants it; skip: leave bad rows out; copy: what is stored stays; comma: a CSV
    has decimal commas, and semicolons between its cells. Raises FileError."""
    matrix = spool.work.options.all_pairs and kind == ".npy"
    if kind == ".npy" and (matrix or not (skip and spool.kept.bad)):
        if copy:
            write_atomic(output, pieces_of(spool.values))
        else:
            move(spool.values, output)
    elif kind == ".npy":
        write_atomic(output, good_records(spool))
    elif kind == ".csv":
        write_atomic(output, csv_pieces(tables(spool, skip), comma))
    elif kind == ".parquet":
        write_atomic(output, parquet_pieces(tables(spool, skip), spool.work))
    else:
        write_zarr(output, spool, skip)


def move(file: Path, output: Path) -> None:
    target = Path(os.path.realpath(output))
    try:
        file.replace(target)
    except OSError as error:
        raise FileError(str(output), tr("not written: {cause}").format(cause=plain_cause(error))) from None
    sync_folder(target.parent, str(output))


def pieces_of(file: Path) -> Iterator[bytes]:
    """A file, a megabyte at a time."""
    with file.open("rb") as source:
        while piece := source.read(1 << 20):
            yield piece


def report_path(output: Path) -> Path:
    return output.with_name(output.name + REPORT)


def write_report(output: Path, spool: Stored) -> Path | None:
    """The list of bad rows beside the output, if there are any; the list of an earlier run goes."""
    path = report_path(output)
    head = (",".join(REPORT_HEAD) + "\r\n").encode()
    if spool.kept.bad:
        rows = ((fault.table, str(fault.row), guarded(fault.reason)) for fault in spool.faults())
        write_atomic(path, chain([head], csv_lines(rows)))
        return path
    if path.is_file():
        with path.open("rb") as file:
            ours = file.read(len(head)) == head
        if ours:
            path.unlink()
    return None


def good_records(spool: Stored) -> Iterator[bytes]:
    """An .npy of the records that are not bad."""
    work = spool.work
    kind = next(spool.blocks())[1].dtype
    head = {
        "descr": np.lib.format.dtype_to_descr(kind),
        "fortran_order": False,
        "shape": (work.p_rows - spool.kept.bad,),
    }
    file = io.BytesIO()
    np.lib.format.write_array_header_2_0(file, head)
    yield file.getvalue()
    for _, records in spool.blocks():
        yield records[records["method"] != BAD].tobytes()


# Tables


def tables(spool: Stored, skip: bool) -> Iterator[Columns]:
    """The table of answers, some rows at a time: numbers of rows, their names, the measures, the method."""
    work = spool.work
    p, q = work.sources()
    if work.options.all_pairs:
        yield from pairs_tables(spool, skip)
        return
    for begin, records in spool.blocks():
        end = begin + len(records)
        columns: Columns = {"row": records["row"]}
        if p.id_column:
            columns["id_p"] = p.ids(begin, end)
        if q.id_column and not work.reference:
            columns["id_q"] = q.ids(begin, end)
        columns |= {name: records[name] for name in work.options.measures}
        columns["method"] = records["method"].astype("U5")
        yield kept(columns, records["method"] != BAD) if skip else columns
    p.close()
    q.close()


def pairs_tables(spool: Stored, skip: bool) -> Iterator[Columns]:
    """One line for each pair."""
    work = spool.work
    p, q = work.sources()
    bad = bad_rows(spool) if skip else {"P": set(), "Q": set()}
    seen: dict[int, list[str]] = {}
    p_names: list[str] = []
    for row, begin, values in spool.square():
        count = values.shape[1]
        numbers = np.arange(begin, begin + count)
        columns: Columns = {"row_p": np.full(count, row), "row_q": numbers}
        if p.id_column:
            if row % 4096 == 0 and begin == 0:
                p_names = p.ids(row, min(row + 4096, work.p_rows))
            columns["id_p"] = [p_names[row % 4096]] * count
        if q.id_column:
            if begin not in seen:
                seen = seen if work.q_rows <= MOST_NAMES else {}
                seen[begin] = q.ids(begin, begin + count)
            columns["id_q"] = seen[begin]
        columns |= dict(zip(work.options.measures, values, strict=True))
        if skip:
            good = np.isin(numbers, list(bad["Q"]), invert=True) & (row not in bad["P"])
            columns = kept(columns, good)
        yield columns


def bad_rows(spool: Stored) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {"P": set(), "Q": set()}
    for fault in spool.faults():
        found[fault.table].add(fault.row)
    return found


def kept(columns: Columns, good: NDArray[np.bool_]) -> Columns:
    if good.all():
        return columns
    rows = np.flatnonzero(good).tolist()
    return {
        name: [values[row] for row in rows] if isinstance(values, list) else values[good]
        for name, values in columns.items()
    }


def csv_pieces(parts: Iterator[Columns], comma: bool) -> Iterator[bytes]:
    """RFC 4180; numbers with all their digits, infinity is "inf", the numbers of a bad row "nan"."""
    heading = True
    if comma:
        yield codecs.BOM_UTF8  # spreadsheets know UTF-8 by it
    for columns in parts:
        if heading:
            yield from csv_lines([tuple(columns)], comma)
            heading = False
        texts = [texts_of(values, comma) for values in columns.values()]
        yield from csv_lines(zip(*texts, strict=True), comma)


def texts_of(values: Any, comma: bool) -> Iterable[str]:
    if isinstance(values, list):
        return map(guarded, values)
    if values.dtype.kind == "U":
        return cast("list[str]", values.tolist())
    digits = map(repr, values.tolist())
    return (digit.replace(".", ",") for digit in digits) if comma else digits


def csv_lines(rows: Iterable[Iterable[str]], comma: bool = False) -> Iterator[bytes]:
    """Lines by the thousand."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";" if comma else ",", lineterminator="\r\n")
    for number, row in enumerate(rows):
        writer.writerow(row)
        if number % 4096 == 4095:
            yield file.getvalue().encode("utf-8", "replace")
            file.seek(0)
            file.truncate()
    yield file.getvalue().encode("utf-8", "replace")


def parquet_pieces(parts: Iterator[Columns], work: Work) -> Iterator[bytes]:
    """A Parquet file; how it was computed stands in the metadata of its schema."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = Pieces()
    writer = None
    for columns in gathered(parts, 1 << 15):
        table = pa.table({name: pa.array(values) for name, values in columns.items()})
        if writer is None:
            schema = table.schema.with_metadata({f"klviz_{key}": str(value) for key, value in told(work).items()})
            writer = pq.ParquetWriter(pa.PythonFile(sink, mode="w"), schema)
        writer.write_table(table.cast(schema))
        yield from sink.taken()
    assert writer is not None
    writer.close()
    yield from sink.taken()


def gathered(parts: Iterator[Columns], rows: int) -> Iterator[Columns]:
    """Parts put together until they have that many rows."""
    waiting: list[Columns] = []
    count = 0
    for columns in parts:
        waiting.append(columns)
        count += len(next(iter(columns.values())))
        if count >= rows:
            yield together(waiting)
            waiting, count = [], 0
    if waiting:
        yield together(waiting)


def together(parts: list[Columns]) -> Columns:
    if len(parts) == 1:
        return parts[0]
    joined: Columns = {}
    for name, first in parts[0].items():
        if isinstance(first, list):
            joined[name] = [value for part in parts for value in part[name]]
        else:
            joined[name] = np.concatenate([part[name] for part in parts])
    return joined


class Pieces(io.RawIOBase):
    """A file that hands on what is written into it."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []
        self._place = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def write(self, data: Any, /) -> int:
        piece = bytes(data)
        self._pieces.append(piece)
        self._place += len(piece)
        return len(piece)

    def taken(self) -> list[bytes]:
        pieces, self._pieces = self._pieces, []
        return pieces


def told(work: Work) -> dict[str, Any]:
    """How the numbers were computed."""
    return {"version": __version__, "base": work.options.base, "normalize": work.options.normalize}


# Zarr


def write_zarr(output: Path, spool: Stored, skip: bool) -> None:
    """A Zarr group with an array for each column, or for each measure of all pairs."""
    if output.exists() and not output.is_dir():
        raise FileError(str(output), tr("not written: this is a file, and a Zarr store is a folder"))
    beside = Path(tempfile.mkdtemp(prefix=".klviz-", dir=output.parent))
    try:
        try:
            (fill_square if spool.work.options.all_pairs else fill_columns)(beside / "new", spool, skip)
            beside.chmod(0o755)
            for path in (beside / "new").rglob("*"):
                sync(path)
            (beside / "new").replace(output)
            sync_folder(output.parent, str(output))
        except OSError as error:
            raise FileError(str(output), tr("not written: {cause}").format(cause=plain_cause(error))) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def sync(path: Path) -> None:
    if path.is_file():
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def fill_columns(folder: Path, spool: Stored, skip: bool) -> None:
    import zarr

    rows = spool.work.p_rows - (spool.kept.bad if skip else 0)
    group: Any = zarr.create_group(store=str(folder), attributes=told(spool.work))
    more: dict[str, Any] = {"shape": (rows,), "chunks": (min(1 << 15, max(1, rows)),), "dimension_names": ("row",)}
    begin = 0
    for columns in tables(spool, skip):
        count = len(columns["row"])
        for name, values in columns.items():
            words = isinstance(values, list) or values.dtype.kind == "U"
            if begin == 0 and name not in group:
                group.create_array(name, dtype=str if words else values.dtype, **more)
            group[name][begin : begin + count] = np.array(values, dtype=object) if words else values
        begin += count


def fill_square(folder: Path, spool: Stored, skip: bool) -> None:
    import zarr

    work = spool.work
    group: Any = zarr.create_group(store=str(folder), attributes=told(work))
    height, width = min(256, work.p_rows), min(4096, work.q_rows)
    for layer, name in enumerate(work.options.measures):
        array = group.create_array(
            name,
            shape=(work.p_rows, work.q_rows),
            chunks=(height, width),
            dtype="f8",
            dimension_names=("row_p", "row_q"),
        )
        with spool.values.open("rb") as file:
            for begin in range(0, work.p_rows, height):
                rows = min(height, work.p_rows - begin)
                for left in range(0, work.q_rows, width):
                    count = min(width, work.q_rows - left)
                    piece = np.empty((rows, count))
                    for row in range(rows):
                        file.seek(spool.header + 8 * ((layer * work.p_rows + begin + row) * work.q_rows + left))
                        piece[row] = np.fromfile(file, "<f8", count)
                    array[begin : begin + rows, left : left + count] = piece
