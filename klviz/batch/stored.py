"""The answers of a run on the disk, as outputs are made of them: values.npy and the list of bad rows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from klviz.batch.work import Fault, Work


class Kept(NamedTuple):
    """How many tasks are done, how many of their rows, or pairs, have no answer, how long faults.jsonl is, and whether
    the output has been written."""

    tasks: int = 0
    bad: int = 0
    faults: int = 0
    finished: bool = False


class Stored:
    """Answers in a file that is laid out for the work: records of rows, or a matrix for each measure.

    work: what was done; values: the file; header: how long its header is; kept: how much of it there is.
    """

    work: Work
    values: Path
    header: int
    kept: Kept

    def faults(self) -> Iterator[Fault]:
        """The bad rows."""
        raise NotImplementedError

    def blocks(self) -> Iterator[tuple[int, NDArray[Any]]]:
        """The records, some at a time, with the row they begin at."""
        kind = record_type(self.work)
        with self.values.open("rb") as file:
            file.seek(self.header)
            for begin in range(0, self.work.p_rows, 1 << 15):
                yield begin, np.fromfile(file, kind, min(1 << 15, self.work.p_rows - begin))

    def square(self) -> Iterator[tuple[int, int, NDArray[np.float64]]]:
        """All pairs: pieces of one row of P with the columns they begin at, each of shape (measures, columns)."""
        work = self.work
        layers = len(work.options.measures)
        with self.values.open("rb") as file:
            for row in range(work.p_rows):
                for begin in range(0, work.q_rows, 1 << 15):
                    count = min(1 << 15, work.q_rows - begin)
                    piece = np.empty((layers, count))
                    for layer in range(layers):
                        file.seek(self.header + 8 * ((layer * work.p_rows + row) * work.q_rows + begin))
                        piece[layer] = np.fromfile(file, "<f8", count)
                    yield row, begin, piece


def record_type(work: Work) -> np.dtype[np.void]:
    """One record a row: its number, the measures, and the method it was found by."""
    return np.dtype([("row", "<i8"), *((name, "<f8") for name in work.options.measures), ("method", "S5")])


def npy_header(work: Work) -> bytes:
    """The header of values.npy, which makes it an .npy like any other."""
    file = io.BytesIO()
    shape: tuple[int, ...] = (work.p_rows,)
    kind: Any = record_type(work)
    if work.options.all_pairs:
        layers = len(work.options.measures)
        shape = (work.p_rows, work.q_rows) if layers == 1 else (layers, work.p_rows, work.q_rows)
        kind = np.dtype("<f8")
    head = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_2_0(file, head)
    return file.getvalue()


def size_of(work: Work) -> int:
    """Bytes that values.npy takes."""
    item = record_type(work).itemsize
    cells = work.p_rows * work.q_rows * len(work.options.measures)
    return len(npy_header(work)) + (8 * cells if work.options.all_pairs else work.p_rows * item)
