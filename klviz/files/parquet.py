"""Parquet tables, read by PyArrow a piece at a time after a look at their footer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from klviz.files.columns import Gathered
from klviz.files.door import MIB, Opened, one_line, quoted, size
from klviz.files.options import Options
from klviz.files.thrift import parquet_sizes
from klviz.numerals import whole
from klviz.state import FloatArray
from klviz.words import tr

MAGIC = b"PAR1"
MOST_FOOTER = MIB // 2
MOST_ROWS = 8 << 20
MOST_COLUMNS = 10_000
MOST_UNPACKED = 128 * MIB
MOST_PAGE = 64 * MIB
MOST_TEXT_ROWS = 1 << 18
BATCH = 65_536
LONGEST = 1_000


def no_pyarrow() -> str:
    return tr("Parquet tables need PyArrow: pip install pyarrow (or save the table as CSV)")


class ParquetTable:
    """An opened Parquet file whose footer has been found harmless."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        data = opened.data
        if len(data) < 12 or not (data.startswith(MAGIC) and data.endswith(MAGIC)):
            raise opened.error(tr("this is not a whole Parquet file"))
        footer = int.from_bytes(data[-8:-4], "little")
        if footer > min(MOST_FOOTER, len(data) - 12):
            raise opened.error(tr("the footer of the Parquet file is damaged or too large"))
        self.check_sizes()
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError:
            raise opened.error(no_pyarrow()) from None
        limits = {"thrift_string_size_limit": MOST_FOOTER, "thrift_container_size_limit": MOST_FOOTER}
        try:
            schema = pq.ParquetFile(pa.BufferReader(data), **limits).schema_arrow
            words = [f.name for f in schema if pa.types.is_string(f.type) or pa.types.is_large_string(f.type)]
            # As dictionaries, so that a long text that many rows share is in memory once.
            self.file = pq.ParquetFile(pa.BufferReader(data), read_dictionary=words, **limits)
        except (pa.ArrowException, OSError, UnicodeError) as error:
            raise self.damaged(error) from None
        self.names = [one_line(str(name)) for name in schema.names]
        self.types = list(schema.types)
        if len(set(schema.names)) < len(self.names):
            raise opened.error(tr("two of its columns have the same name"))
        self.readable = [not (pa.types.is_nested(t) or pa.types.is_binary(t)) for t in self.types]
        self.rows = int(self.file.metadata.num_rows)

    def check_sizes(self) -> None:
        opened = self.opened
        sizes = parquet_sizes(opened.data)
        if sizes is None:
            raise opened.error(tr("the footer or a page header of the Parquet file is damaged"))
        if sizes.rows > MOST_ROWS or sizes.columns > MOST_COLUMNS:
            said = tr(
                "the table has {rows} rows and {columns} columns; at most {most_rows} and {most_columns} are read"
            )
            raise opened.error(
                said.format(
                    rows=whole(sizes.rows),
                    columns=whole(sizes.columns - 1),
                    most_rows=whole(MOST_ROWS),
                    most_columns=whole(MOST_COLUMNS),
                )
            )
        if sizes.unpacked > MOST_UNPACKED:
            raise opened.error(
                tr("it unpacks to {unpacked}; at most {most} are read; save it as .npy").format(
                    unpacked=size(sizes.unpacked), most=size(MOST_UNPACKED)
                )
            )
        if sizes.page > MOST_PAGE:
            raise opened.error(
                tr("a page in it unpacks to {page}; at most {most} are read").format(
                    page=size(sizes.page), most=size(MOST_PAGE)
                )
            )

    def damaged(self, error: BaseException) -> Exception:
        return self.opened.error(tr("the Parquet file is damaged ({error})").format(error=quoted(str(error))))

    def batches(self, columns: list[int]) -> Iterator[list[Any]]:
        """The chosen columns, some rows at a time, as PyArrow arrays in the order asked for."""
        import pyarrow as pa

        for c in columns:
            if not 0 <= c < len(self.names):
                raise self.opened.error(
                    tr("there is no column {number}; the table has {width}").format(number=c + 1, width=len(self.names))
                )
            if not self.readable[c]:
                raise self.opened.error(
                    tr("it holds {kind}, not numbers or words").format(kind=self.types[c]), column=self.names[c]
                )
        wanted = [self.file.schema_arrow.names[c] for c in columns]
        try:
            for batch in self.file.iter_batches(batch_size=BATCH, columns=wanted, use_threads=False):
                arrays = [batch.column(batch.schema.get_field_index(name)) for name in wanted]
                for array in arrays:
                    array.validate(full=True)
                yield arrays
        except (pa.ArrowException, OSError) as error:
            raise self.damaged(error) from None

    def text_rows(self, chosen: list[int], most: int | None = None) -> Iterator[list[str]]:
        """Rows as text; columns that are not chosen stay empty."""
        width = len(self.names)
        if most is None and self.rows > MOST_TEXT_ROWS:
            raise self.opened.error(
                tr("there are more than {most} rows of names, counts or words").format(most=whole(MOST_TEXT_ROWS))
            )
        for arrays in self.batches(chosen):
            try:
                columns = [texts(array if most is None else array.slice(0, most)) for array in arrays]
            except (UnicodeError, ValueError, OverflowError) as error:  # no UTF-8, no date in this calendar
                raise self.damaged(error) from None
            for cells in zip(*columns, strict=True):
                row = [""] * width
                for c, cell in zip(chosen, cells, strict=True):
                    row[c] = cell
                yield row if any(row) else []
            if most is not None:
                return


def texts(array: Any) -> list[str]:
    """A PyArrow array as cells."""
    import pyarrow as pa

    if pa.types.is_dictionary(array.type):
        words = [cell_text(value) for value in array.dictionary.to_pylist()]
        return ["" if k is None else words[k] for k in array.indices.to_pylist()]
    return [cell_text(value) for value in array.to_pylist()]


def cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return one_line(str(value)[:LONGEST]).strip()


def parquet_rows(opened: Opened, options: Options) -> Iterator[list[str]]:
    """Heading and rows as text, for names, counts and words; columns that are not chosen stay empty."""
    table = ParquetTable(opened)
    yield table.names
    yield from table.text_rows(sorted({*options.values, *([] if options.names is None else [options.names])}))


def preview(opened: Opened) -> tuple[list[str], list[list[str]], bool]:
    """The heading, the first thousand rows, and whether these are all."""
    table = ParquetTable(opened)
    shown = [c for c, readable in enumerate(table.readable[:64]) if readable]
    return table.names, list(table.text_rows(shown, 1000)) if shown else [], table.rows <= 1000


def gather_samples(opened: Opened, options: Options) -> Gathered:
    """Columns of numbers as samples, without the detour over text."""
    import pyarrow as pa

    table = ParquetTable(opened)
    parts: list[list[FloatArray]] = [[] for _ in options.values]
    result = Gathered()
    for arrays in table.batches(list(options.values)):
        before = result.rows
        result.rows += len(arrays[0])
        for kept, array, c in zip(parts, arrays, options.values, strict=True):
            kinds = (pa.types.is_integer, pa.types.is_floating, pa.types.is_boolean)
            if not any(is_kind(array.type) for is_kind in kinds):
                raise opened.error(
                    tr("it holds {kind}, not numbers").format(kind=table.types[c]), column=table.names[c]
                )
            found = array.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False)
            values = np.asarray(found, dtype=np.float64)
            for k in np.flatnonzero(np.isinf(values))[:1].tolist():
                raise opened.error(tr("the value is infinite"), row=before + k + 1, column=table.names[c])
            gaps = np.flatnonzero(np.isnan(values))
            if gaps.size and options.missing == "refuse":
                reason = tr("a value is missing; fill it in, or choose to skip rows with gaps")
                raise opened.error(reason, row=before + int(gaps[0]) + 1, column=table.names[c])
            result.gaps += int(gaps.size)
            kept.append(values[~np.isnan(values)] if gaps.size else values)
    result.columns = [np.concatenate(kept) if kept else np.empty(0) for kept in parts]
    result.titles = [table.names[c] for c in options.values]
    return result
