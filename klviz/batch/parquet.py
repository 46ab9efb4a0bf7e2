"""Parquet tables as rows of weights: a column an outcome, or one column of lists."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

from klviz.batch.sources import Piece, Source
from klviz.files.door import MIB, one_line, quoted
from klviz.files.parquet import no_pyarrow
from klviz.numerals import how_many, whole
from klviz.words import tr

BATCH = 4096
LIMITS = {"thrift_string_size_limit": 64 * MIB, "thrift_container_size_limit": 64 * MIB}
NAMES = ("id", "ids", "index", "__index_level_0__")
"""Columns that name rows even where they hold numbers."""


class ParquetSource(Source):
    """A Parquet table, read one batch after the other within its row groups.

    Memory does not grow with the rows, but with the columns: a page of each is unpacked at a time, 2 to 3 MiB a column.
    """

    def __init__(self, path: Path, ids: str | None) -> None:
        self.name = str(path)
        self._path = path
        try:
            import pyarrow as pa
        except ImportError:
            raise self.error(no_pyarrow()) from None
        self._pa = pa
        self._file: Any = None
        self._row = -1
        self._left: Any = None
        self._stream: Iterator[Any] = iter(())
        self._streamed: list[str] = []
        file = self._opened()
        schema, metadata = file.schema_arrow, file.metadata
        self.rows = int(metadata.num_rows)
        self._begins = [0, *accumulate(metadata.row_group(k).num_rows for k in range(metadata.num_row_groups))]
        if len(set(schema.names)) < len(schema.names):
            raise self.error(tr("two of its columns have the same name"))
        if ids is not None and ids not in schema.names:
            raise self.error(tr("there is no column {name} to take names of rows from").format(name=quoted(ids)))
        texts = [f.name for f in schema if pa.types.is_string(f.type) or pa.types.is_large_string(f.type)]
        self._ids: str | None = ids or next((n for n in schema.names if n in texts or n.casefold() in NAMES), None)
        rest = [f for f in schema if f.name != self._ids]
        for other in rest:
            if not (is_number(pa, other.type) or is_list(pa, other.type)):
                beside = (
                    tr("; names of rows are in column {name} already").format(name=quoted(self._ids))
                    if self._ids
                    else ""
                )
                raise self.error(
                    tr("column {name} holds {kind}, not numbers{beside}").format(
                        name=quoted(other.name), kind=other.type, beside=beside
                    )
                )
        lists = [f for f in rest if is_list(pa, f.type)]
        if lists and len(rest) > 1:
            raise self.error(
                tr("beside the column of lists {name} there are other columns of numbers").format(
                    name=quoted(lists[0].name)
                )
            )
        if not rest:
            raise self.error(tr("there is no column of numbers in it"))
        self._list = bool(lists)
        self._names = [f.name for f in rest]
        kinds = [f.type.value_type if lists else f.type for f in rest]
        whole = all(pa.types.is_integer(kind) for kind in kinds) and not lists
        unsigned = any(kind == pa.uint64() for kind in kinds)
        mixed = unsigned and not all(pa.types.is_unsigned_integer(kind) for kind in kinds)
        self._kind = np.dtype(np.float64 if not whole or mixed else np.uint64 if unsigned else np.int64)
        self.titles = None if lists else tuple(one_line(name) for name in self._names)
        self.id_column = None if self._ids is None else f"column {quoted(self._ids)}"
        self.outcomes = len(rest)
        if lists:
            self.outcomes = 0
            for batch in self._batches(0, self._names):
                lengths = [len(value) for value in batch.column(0).to_pylist() if value is not None]
                if lengths:
                    self.outcomes = max(set(lengths), key=lengths.count)
                    break
            self.note = tr("rows are the lists in column {name}").format(name=quoted(self._names[0]))
        self.close()

    def _opened(self) -> Any:
        import pyarrow.parquet as pq

        if self._file is None:
            try:
                self._file = pq.ParquetFile(self._path, buffer_size=1 << 16, pre_buffer=False, **LIMITS)
            except (self._pa.ArrowException, OSError, UnicodeError) as error:
                raise self.error(tr("the Parquet file is damaged ({error})").format(error=quoted(str(error)))) from None
            self._row = -1
        return self._file

    def _batches(self, begin: int, names: list[str]) -> Iterator[Any]:
        """Batches of these columns from row `begin` on."""
        file = self._opened()
        group = max(0, bisect_right(self._begins, begin) - 1)
        skip = begin - self._begins[group]
        try:
            for number in range(group, len(self._begins) - 1):
                for batch in file.iter_batches(BATCH, row_groups=[number], columns=names, use_threads=False):
                    if skip >= len(batch):
                        skip -= len(batch)
                        continue
                    yield batch.slice(skip).select(names)
                    skip = 0
        except (self._pa.ArrowException, OSError) as error:
            raise self.error(tr("the Parquet file is damaged ({error})").format(error=quoted(str(error)))) from None

    def _parts(self, begin: int, end: int, names: list[str]) -> Iterator[Any]:
        """Batches that make up rows `begin` to `end`; cheapest where the last call stopped at `begin`."""
        self._opened()
        if self._row != begin or self._streamed != names:
            self._stream, self._left, self._streamed = self._batches(begin, names), None, names
        while begin < end:
            batch = self._left if self._left is not None else next(self._stream, None)
            if batch is None:
                raise self.error(tr("the Parquet file ends before its last row"))
            taken = min(len(batch), end - begin)
            self._left = batch.slice(taken) if taken < len(batch) else None
            begin += taken
            self._row = begin
            yield batch.slice(0, taken)

    def read(self, begin: int, end: int) -> Piece:
        weights = np.empty((end - begin, self.outcomes), self._kind)
        faults: dict[int, str] = {}
        row = 0
        for batch in self._parts(begin, end, self._names):
            part = weights[row : row + len(batch)]
            if self._list:
                self._take_lists(batch.column(0), part, row, faults)
            else:
                for place, name in enumerate(self._names):
                    column = batch.column(place)
                    if column.null_count:
                        for missing in np.flatnonzero(column.is_null().to_numpy(zero_copy_only=False)).tolist():
                            faults.setdefault(
                                row + missing, tr("the number in column {name} is missing").format(name=quoted(name))
                            )
                        column = column.cast(self._pa.float64(), safe=False).fill_null(0.0)
                    part[:, place] = column.to_numpy(zero_copy_only=False)
            row += len(batch)
        return Piece(weights, faults)

    def _take_lists(self, column: Any, part: Any, before: int, faults: dict[int, str]) -> None:
        part[:] = 0.0
        column = column.cast(self._pa.large_list(self._pa.float64()), safe=False)
        lengths = column.value_lengths().fill_null(0).to_numpy(zero_copy_only=False).astype(np.int64)
        flat = column.flatten().fill_null(np.nan).to_numpy(zero_copy_only=False)
        good = lengths == self.outcomes
        part[good] = flat[np.repeat(good, lengths)].reshape(-1, self.outcomes)
        for row in np.flatnonzero(~good).tolist():
            faults[before + row] = how_many(
                "the row has {count} number, not {needed}",
                "the row has {count} numbers, not {needed}",
                int(lengths[row]),
                needed=whole(self.outcomes),
            )

    def ids(self, begin: int, end: int) -> list[str]:
        if self._ids is None:
            return super().ids(begin, end)
        found: list[str] = []
        for batch in self._parts(begin, end, [self._ids]):
            found += ["" if name is None else str(name) for name in batch.column(0).to_pylist()]
        return found

    def close(self) -> None:
        if self._file is not None:
            self._stream, self._left = iter(()), None
            self._file.close()
            self._file = None


def is_number(pa: Any, kind: Any) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind))


def is_list(pa: Any, kind: Any) -> bool:
    types = pa.types
    lists = (types.is_list, types.is_large_list, types.is_fixed_size_list)
    return any(test(kind) for test in lists) and is_number(pa, kind.value_type)
