"""What a Parquet file says of its own sizes, read here before PyArrow is let near it.

The footer and the headers of the pages are structs in Thrift's compact protocol. They are checked first because
PyArrow makes room for whatever a page header claims, and ends the whole program over some damaged footers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

MOST_PAGES = 1_000_000
MOST_DEPTH = 16
STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(13)

Field = int | None | list["Field"] | dict[int, "Field"]
"""A whole number, a list, a struct by field number; None for what does not matter here."""


class DamagedError(Exception):
    """The bytes are no such struct."""


class Cursor:
    """A place in the bytes that only moves forward."""

    def __init__(self, data: bytes, at: int, end: int) -> None:
        self.data = data
        self.at = at
        self.end = end

    def byte(self) -> int:
        if self.at >= self.end:
            raise DamagedError
        self.at += 1
        return self.data[self.at - 1]

    def varint(self) -> int:
        value = shift = 0
        while shift < 70:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7
        raise DamagedError

    def integer(self) -> int:
        value = self.varint()
        return value >> 1 ^ -(value & 1)

    def skip(self, count: int) -> None:
        if count > self.end - self.at:
            raise DamagedError
        self.at += count

    def struct(self, depth: int = 0) -> dict[int, Field]:
        if depth > MOST_DEPTH:
            raise DamagedError
        found: dict[int, Field] = {}
        field = 0
        while kind := self.byte():
            field = field + (kind >> 4) if kind >> 4 else self.integer()
            if field in found:
                raise DamagedError
            found[field] = None if kind & 15 in (TRUE, FALSE) else self.value(kind & 15, depth)
        return found

    def value(self, kind: int, depth: int) -> Field:
        if kind in (I16, I32, I64):
            return self.integer()
        if kind in (TRUE, FALSE, BYTE):
            self.skip(1)
        elif kind == DOUBLE:
            self.skip(8)
        elif kind == BINARY:
            self.skip(self.varint())
        elif kind == STRUCT:
            return self.struct(depth + 1)
        elif kind in (LIST, SET):
            head = self.byte()
            count = self.varint() if head >> 4 == 15 else head >> 4
            if count > self.end - self.at:
                raise DamagedError
            return [self.value(head & 15, depth + 1) for _ in range(count)]
        else:
            raise DamagedError  # Parquet has no maps
        return None


@dataclass(frozen=True)
class Sizes:
    """What a Parquet file holds once unpacked: all columns together, and the largest page."""

    rows: int
    columns: int
    unpacked: int
    page: int


def parquet_sizes(data: bytes) -> Sizes | None:
    """The sizes that footer and page headers agree on; None where they are damaged or do not fit the file."""
    length = int.from_bytes(data[-8:-4], "little")
    end = len(data) - 8
    try:
        footer = Cursor(data, end - length, end).struct()
        rows, groups, schema = whole(footer.get(3)), structs(footer.get(4)), structs(footer.get(2))
        unpacked = page = 0
        counted = 0
        for group in groups:
            counted += whole(group.get(3))
            for chunk in structs(group.get(1)):
                meta = chunk.get(3)
                if not isinstance(meta, dict) or 1 in chunk:  # encrypted, or in another file
                    return None
                starts = [whole(meta[k]) for k in (9, 11) if meta.get(k)]
                packed = whole(meta.get(7))
                unpacked += max(whole(meta.get(6)), packed)
                page = max(page, largest_page(data, min(starts), packed))
        if counted != rows or not schema:
            return None
        return Sizes(rows, len(schema), unpacked, page)
    except (DamagedError, ValueError):
        return None


def whole(value: Field) -> int:
    """A number that is not negative."""
    if not isinstance(value, int) or value < 0:
        raise DamagedError
    return value


def structs(value: Field) -> list[dict[int, Field]]:
    if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
        raise DamagedError
    return cast("list[dict[int, Field]]", value)


def largest_page(data: bytes, start: int, length: int) -> int:
    """Bytes of the largest page of a column that begins at `start`, once unpacked."""
    end = start + length
    if start < 4 or end > len(data):
        raise DamagedError
    largest = 0
    cursor = Cursor(data, start, end)
    for _ in range(MOST_PAGES):
        if cursor.at >= end:
            return largest
        header = cursor.struct()
        largest = max(largest, whole(header.get(2)))
        cursor.skip(whole(header.get(3)))
    raise DamagedError
