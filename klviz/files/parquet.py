"""Parquet tables, read by PyArrow a piece at a time after a look at their footer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from klviz.files.columns import Gathered
from klviz.files.door import MIB, Opened, one_line, quoted, size
from klviz.files.options import Options
from klviz.state import FloatArray

MAGIC = b"PAR1"
MOST_FOOTER = 4 * MIB
MOST_ROWS = 8 << 20
MOST_COLUMNS = 10_000
MOST_UNPACKED = 128 * MIB
MOST_TEXT_ROWS = 1 << 20
BATCH = 65_536
MISSING = "Parquet tables need PyArrow, which is not installed: pip install pyarrow (or save as CSV)"


def open_parquet(opened: Opened) -> Any:
    """The file with its footer checked: rows, columns and what the columns unpack to."""
    data = opened.data
    if len(data) < 12 or not (data.startswith(MAGIC) and data.endswith(MAGIC)):
        raise opened.error("this is not a whole Parquet file")
    footer = int.from_bytes(data[-8:-4], "little")
    if footer > min(MOST_FOOTER, len(data) - 12):
        raise opened.error("the footer of the Parquet file is damaged or too large")
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise opened.error(MISSING) from None
    try:
        limit = MOST_FOOTER
        file = pq.ParquetFile(
            pa.BufferReader(data), thrift_string_size_limit=limit, thrift_container_size_limit=limit
        )
        meta = file.metadata
        groups = [meta.row_group(k) for k in range(min(meta.num_row_groups, 100_000))]
        unpacked = sum(
            group.column(c).total_uncompressed_size for group in groups for c in range(group.num_columns)
        )
    except Exception as error:
        raise opened.error(f"the Parquet file is damaged ({quoted(str(error))})") from None
    if not 0 <= meta.num_rows <= MOST_ROWS or meta.num_columns > MOST_COLUMNS:
        raise opened.error(
            f"the table has {meta.num_rows:,} rows and {meta.num_columns:,} columns; "
            f"at most {MOST_ROWS:,} and {MOST_COLUMNS:,} are read"
        )
    if not 0 <= unpacked <= MOST_UNPACKED:
        raise opened.error(f"it unpacks to {size(max(unpacked, 0))}; at most {size(MOST_UNPACKED)} are read")
    return file


def names_of(file: Any) -> list[str]:
    return [one_line(str(name)) for name in file.schema_arrow.names]


def batches(opened: Opened, file: Any, columns: list[int]) -> Iterator[list[Any]]:
    """The chosen columns, some rows at a time, as PyArrow arrays in the order asked for."""
    names = file.schema_arrow.names
    for c in columns:
        if not 0 <= c < len(names):
            raise opened.error(f"there is no column {c + 1}; the table has {len(names)}")
    wanted = [names[c] for c in columns]
    if len(set(names)) < len(names):
        raise opened.error("two of its columns have the same name")
    try:
        for batch in file.iter_batches(batch_size=BATCH, columns=wanted, use_threads=False):
            yield [batch.column(batch.schema.get_field_index(name)) for name in wanted]
    except Exception as error:
        raise opened.error(f"the Parquet file is damaged ({quoted(str(error))})") from None


def parquet_rows(opened: Opened, options: Options) -> Iterator[list[str]]:
    """Heading and rows as text, for names, counts and words; columns that are not chosen stay empty."""
    file = open_parquet(opened)
    names = names_of(file)
    yield names
    chosen = sorted({*options.values, *([] if options.names is None else [options.names])})
    yield from text_rows(opened, file, chosen, len(names))


def text_rows(opened: Opened, file: Any, chosen: list[int], width: int) -> Iterator[list[str]]:
    rows = 0
    for arrays in batches(opened, file, chosen):
        rows += len(arrays[0]) if arrays else 0
        if rows > MOST_TEXT_ROWS:
            raise opened.error(f"there are more than {MOST_TEXT_ROWS:,} rows of names or words")
        for values in zip(*(array.to_pylist() for array in arrays), strict=True):
            row = [""] * width
            for c, value in zip(chosen, values, strict=True):
                row[c] = cell_text(value)
            yield row


def cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return one_line(str(value)).strip()[:1000]


def preview(opened: Opened) -> tuple[list[str], list[list[str]], bool]:
    """The heading, the first thousand rows, and whether these are all."""
    file = open_parquet(opened)
    names = names_of(file)
    rows: list[list[str]] = []
    for row in text_rows(opened, file, list(range(min(len(names), 64))), min(len(names), 64)):
        rows.append(row)
        if len(rows) >= 1000:
            break
    return names, rows, file.metadata.num_rows <= 1000


def gather_samples(opened: Opened, options: Options) -> Gathered:
    """Columns of numbers as samples, without the detour over text."""
    import pyarrow as pa

    file = open_parquet(opened)
    names = names_of(file)
    parts: list[list[FloatArray]] = [[] for _ in options.values]
    result = Gathered()
    for arrays in batches(opened, file, list(options.values)):
        result.rows += len(arrays[0])
        for kept, array, c in zip(parts, arrays, options.values, strict=True):
            if not (
                pa.types.is_integer(array.type)
                or pa.types.is_floating(array.type)
                or pa.types.is_boolean(array.type)
            ):
                raise opened.error(f"it holds {array.type}, not numbers", column=names[c])
            values = np.asarray(
                array.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False), dtype=np.float64
            )
            bad = np.flatnonzero(np.isinf(values))
            if bad.size:
                row = result.rows - len(array) + int(bad[0]) + 1
                raise opened.error("the value is infinite", row=row, column=names[c])
            gaps = np.flatnonzero(np.isnan(values))
            if gaps.size and options.missing == "refuse":
                row = result.rows - len(array) + int(gaps[0]) + 1
                reason = "a value is missing; fill it in, or choose to skip rows with gaps"
                raise opened.error(reason, row=row, column=names[c])
            result.gaps += int(gaps.size)
            kept.append(values[~np.isnan(values)])
    result.columns = [np.concatenate(kept) if kept else np.empty(0) for kept in parts]
    result.titles = [names[c] for c in options.values]
    return result
