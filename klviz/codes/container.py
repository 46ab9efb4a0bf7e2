"""The container: a coded file with all that is needed to restore it bit for bit, and to notice any damage.

Version 1. Numbers are big-endian, u32 has 4 bytes; a varint has 7 bits a byte, lowest first, the top bit set on
all but the last.

    magic      8 bytes: 89 4B 4C 56 0D 0A 1A 0A ("KLV" among what a transfer as text would change)
    version    1 byte: 1
    size       u32: bytes of the header's body
    body       kind       1 byte: 0 uniform over bytes, 1 weights over bytes, 2 weights over characters
               length     varint: bytes of the original
               checksum   u32: CRC-32 of the original
               kind 1: 256 weights; a weight is a varint, and a 0 is followed by one byte, how many more zeros follow
               kind 2: varint K, then K characters in rising order, each a varint, the code point less the one
                       before (less −1 for the first), and a varint, its weight
    checksum   u32: CRC-32 of everything so far
    blocks, until the original is complete; each
               symbols    u32: how many, 1 to 2^20
               size       u32: bytes of the message
               checksum   u32: CRC-32 of these two numbers and the message
               message    range-coded symbols
    nothing more

A model's weights become frequencies f that sum to 2^24 as `frequencies` in `klviz.codes.range_coder` says; c is the
sum of those before. A message is a row of u32 words w. Its decoder keeps low = 0, range = 2^64 − 1 and
point = the first two words, in 64 bits, and for each symbol: r = range // 2^24; the symbol is the one with
c ≤ (point − low) // r < c + f; low += r·c; range = r·f; if range < 2^32, all three shift left by 32 and point takes in
the next word (0 past the end). A model that knows one symbol has empty messages.

Each block costs 12 bytes at least, so that a container of b bytes restores to at most b / 12 · 2^20 symbols.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from klviz.codes.errors import CodeError
from klviz.codes.model import PIECE, Model
from klviz.codes.range_coder import MOST_OUTCOMES
from klviz.words import tr

MAGIC = b"\x89KLV\r\n\x1a\n"
VERSION = 1
MOST_HEADER = 1 << 20
LONGEST_NUMBER = 9
HEAD = struct.Struct(">8sBI")
BLOCK = struct.Struct(">III")
U32 = struct.Struct(">I")
DAMAGED = "the container is damaged"
UNIFORM, BYTES, CHARACTERS = range(3)


@dataclass(frozen=True)
class Header:
    """What a container says of itself: the original's length and CRC-32, and the model it is coded with."""

    length: int
    checksum: int
    model: Model


def encode_stream(source: BinaryIO, model: Model) -> Iterator[bytes]:
    """The container of a seekable binary stream, from its present position to its end, in pieces.

    The stream is read twice, a mebibyte at a time. All that can be wrong with it is found in the first reading,
    before this function returns: CodeError names a byte or character that the model calls impossible, and
    where it is.
    """
    start = source.seek(0, io.SEEK_CUR)
    length = checksum = 0
    for _, data in model.pieces_of(source):
        length += len(data)
        checksum = zlib.crc32(data, checksum)
    source.seek(start)
    return _encoded(source, Header(length, checksum, model))


def _encoded(source: BinaryIO, header: Header) -> Iterator[bytes]:
    yield written_header(header)
    length = checksum = 0
    for symbols, data in header.model.pieces_of(source):
        length += len(data)
        checksum = zlib.crc32(data, checksum)
        message = header.model.coder.encode(symbols)
        sizes = struct.pack(">II", symbols.size, len(message))
        yield sizes + U32.pack(zlib.crc32(message, zlib.crc32(sizes))) + message
    if (length, checksum) != (header.length, header.checksum):
        raise CodeError(tr("the file changed while it was read; encode it again"))


def decode_stream(source: BinaryIO) -> Iterator[bytes]:
    """The original in a container, in pieces, each verified before it is given; the last check is at the end.

    Raises CodeError, at once for a header that is wrong, for bytes that are no container, of a newer version,
    damaged, cut short, or followed by others. Memory stays small whatever sizes the container claims.
    """
    header = read_header(source)
    return _decoded(source, header)


def _decoded(source: BinaryIO, header: Header) -> Iterator[bytes]:
    model = header.model
    length = checksum = 0
    while length < header.length:
        head = source.read(BLOCK.size)
        if len(head) < BLOCK.size:
            raise cut_short(length, header)
        n, size, told = BLOCK.unpack(head)
        if not 1 <= n <= PIECE or size > 4 * n + 8:  # no symbol takes more than 25 bits
            raise CodeError(f"{DAMAGED} (the block after {length:,} bytes of the original)")
        message = source.read(size)
        if len(message) < size:
            raise cut_short(length, header)
        if zlib.crc32(message, zlib.crc32(head[:8])) != told:
            raise CodeError(f"{DAMAGED} (the block after {length:,} bytes of the original)")
        data = model.bytes_of(model.coder.decode(message, n))
        length += len(data)
        checksum = zlib.crc32(data, checksum)
        if length > header.length:
            raise CodeError(f"{DAMAGED}: it holds more than the {header.length:,} bytes it promises")
        if length == header.length and checksum != header.checksum:
            raise CodeError(f"{DAMAGED}: what it holds is not the original (its checksum differs)")
        yield data
    if source.read(1):
        raise CodeError(f"{DAMAGED}: more follows after its end")


def cut_short(length: int, header: Header) -> CodeError:
    return CodeError(f"the container is cut short: {length:,} of {header.length:,} bytes of the original are there")


def encode_bytes(data: bytes, model: Model) -> bytes:
    """The container of `data`; CodeError as `encode_stream`."""
    return b"".join(encode_stream(io.BytesIO(data), model))


def decode_bytes(container: bytes, most: int = 1 << 30) -> bytes:
    """The original in a container, verified as a whole; CodeError as `decode_stream`, or for more than `most` bytes."""
    source = io.BytesIO(container)
    header = read_header(source)
    if header.length > most:
        raise CodeError(f"the container holds {header.length:,} bytes; at most {most:,} are restored in memory")
    return b"".join(_decoded(source, header))


# The header


def written_header(header: Header) -> bytes:
    weights = header.model.weights
    characters = header.model.characters
    if characters is not None:
        parts = [number(len(characters))]
        before = -1
        for character, weight in zip(characters, weights.tolist(), strict=True):
            parts += number(ord(character) - before), number(weight)
            before = ord(character)
        kind, table = CHARACTERS, b"".join(parts)
    elif (weights == weights[0]).all():
        kind, table = UNIFORM, b""
    else:
        kind, table = BYTES, written_weights(weights.tolist())
    body = bytes([kind]) + number(header.length) + U32.pack(header.checksum) + table
    head = HEAD.pack(MAGIC, VERSION, len(body)) + body
    return head + U32.pack(zlib.crc32(head))


def written_weights(weights: list[int]) -> bytes:
    parts = []
    k = 0
    while k < len(weights):
        parts.append(number(weights[k]))
        if weights[k] == 0:
            more = next((i for i, w in enumerate(weights[k + 1 :]) if w), len(weights) - k - 1)
            parts.append(bytes([more]))
            k += more
        k += 1
    return b"".join(parts)


def read_header(source: BinaryIO) -> Header:
    """The header at the start of a container; CodeError as `decode_stream`."""
    head = source.read(HEAD.size)
    if head[: len(MAGIC)] != MAGIC[: len(head)] or not head:
        raise CodeError("this is no file that klviz encoded")
    if len(head) < HEAD.size:
        raise CodeError("the container is cut short within its header")
    _, version, size = HEAD.unpack(head)
    if version != VERSION:
        raise CodeError(f"the container has version {version} and this klviz knows {VERSION}; update klviz")
    if size > MOST_HEADER:
        raise CodeError(f"{DAMAGED} (its header)")
    rest = source.read(size + U32.size)
    if len(rest) < size + U32.size:
        raise CodeError("the container is cut short within its header")
    body = rest[:size]
    if zlib.crc32(head + body) != U32.unpack(rest[size:])[0]:
        raise CodeError(f"{DAMAGED} (its header)")
    try:
        return header_of(Fields(body))
    except (IndexError, ValueError, OverflowError):
        # The checksum holds, so whoever wrote this wrote nonsense.
        raise CodeError(f"{DAMAGED} (its header is in order but makes no sense)") from None


class Fields:
    """The body of a header, read from its beginning."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.at = 0

    def byte(self) -> int:
        value = self.body[self.at]
        self.at += 1
        return value

    def number(self) -> int:
        value = 0
        for k in range(LONGEST_NUMBER):
            part = self.byte()
            value |= (part & 0x7F) << (7 * k)
            if part < 0x80:
                return value
        raise ValueError("a number is too long")

    def u32(self) -> int:
        return sum(self.byte() << shift for shift in (24, 16, 8, 0))


def header_of(fields: Fields) -> Header:
    kind = fields.byte()
    length, checksum = fields.number(), fields.u32()
    if kind == UNIFORM:
        model = Model.uniform()
    elif kind == BYTES:
        model = Model(np.array(read_weights(fields), dtype=np.int64))
    elif kind == CHARACTERS:
        code, text, weights = -1, [], []
        count = fields.number()
        if count > MOST_OUTCOMES:
            raise ValueError("too many characters")
        for _ in range(count):
            code += fields.number()
            text.append(chr(code))
            weights.append(fields.number())
        model = Model(np.array(weights, dtype=np.int64), "".join(text))
    else:
        raise ValueError("no known kind of model")
    if fields.at != len(fields.body):
        raise ValueError("more follows")
    return Header(length, checksum, model)


def read_weights(fields: Fields) -> list[int]:
    weights: list[int] = []
    while len(weights) < 256:
        weight = fields.number()
        weights.append(weight)
        if weight == 0:
            weights += [0] * fields.byte()
    return weights


def number(value: int) -> bytes:
    """A varint: 7 bits a byte, lowest first."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
