"""How large the pages of a Parquet column unpack, from their headers (Thrift compact protocol), before any is unpacked.

The footer of a file may say what it likes: PyArrow makes room for what the header in front of each page says.
"""

from __future__ import annotations

MOST_PAGES = 1_000_000
MOST_DEPTH = 16
STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(13)
UNPACKED_SIZE, PACKED_SIZE = 2, 3
"""The fields of PageHeader that matter."""


class DamagedError(Exception):
    """The bytes are no page header."""


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

    def struct(self, depth: int = 0) -> dict[int, int]:
        """Steps over a struct; its own whole numbers by field."""
        if depth > MOST_DEPTH:
            raise DamagedError
        found: dict[int, int] = {}
        field = 0
        while kind := self.byte():
            field = field + (kind >> 4) if kind >> 4 else self.integer()
            if kind & 15 in (I16, I32, I64):
                found[field] = self.integer()
            else:
                self.value(kind & 15, depth)
        return found

    def value(self, kind: int, depth: int) -> None:
        """Steps over one value."""
        if kind in (TRUE, FALSE):
            return
        if kind == BYTE:
            self.skip(1)
        elif kind in (I16, I32, I64):
            self.varint()
        elif kind == DOUBLE:
            self.skip(8)
        elif kind == BINARY:
            self.skip(self.varint())
        elif kind == STRUCT:
            self.struct(depth + 1)
        elif kind in (LIST, SET):
            head = self.byte()
            count = self.varint() if head >> 4 == 15 else head >> 4
            if count > self.end - self.at:
                raise DamagedError
            for _ in range(count):
                self.skip(1) if head & 15 in (TRUE, FALSE) else self.value(head & 15, depth + 1)
        else:
            raise DamagedError  # page headers have no maps


def largest_page(data: bytes, start: int, length: int) -> int | None:
    """Bytes of the largest page of a column that begins at `start`; None where the pages are not whole."""
    end = start + length
    if start < 4 or length < 0 or end > len(data):
        return None
    largest = 0
    cursor = Cursor(data, start, end)
    try:
        for _ in range(MOST_PAGES):
            if cursor.at >= end:
                return largest
            header = cursor.struct()
            unpacked, packed = header[UNPACKED_SIZE], header[PACKED_SIZE]
            if unpacked < 0 or packed < 0:
                return None
            largest = max(largest, unpacked)
            cursor.skip(packed)
    except (DamagedError, KeyError):
        return None
    return None
