"""Models of files: how often each byte, or each character of a text, is believed to come."""

from __future__ import annotations

import codecs
import itertools
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, BinaryIO

import numpy as np

from klviz.codes.errors import CodeError, FloatArray, IntArray, Symbols, distribution
from klviz.codes.range_coder import MOST_OUTCOMES, SCALE, RangeCoder
from klviz.numerals import whole
from klviz.words import tr

PIECE = 1 << 20
"""Bytes of a file that are read and coded at one time."""
BYTE_NAMES = {f"{k:02X} {chr(k)}" if 0x21 <= k <= 0x7E else f"{k:02X}": k for k in range(256)}
"""The bytes as histograms of files name them: "41 A", and "0A" for one without a sign of its own."""
CODE_POINTS = 0x110000


@dataclass(frozen=True, eq=False)
class Model:
    """What a coder believes of a file: `weights[k]` for symbol k, whole numbers in proportion to Q.

    `characters` is None for bytes, symbol k being the byte k; else symbol k is its k-th character, they rise,
    and the file is text in UTF-8. Raises CodeError for weights that are no model.
    """

    weights: IntArray
    characters: str | None = None

    def __post_init__(self) -> None:
        symbols = 256 if self.characters is None else len(self.characters)
        if self.weights.shape != (symbols,) or self.weights.dtype != np.int64:
            raise CodeError(f"a model of {symbols} symbols needs as many whole weights, not {self.weights.shape}")
        if self.characters is not None:
            if symbols > MOST_OUTCOMES:
                raise CodeError(
                    tr("there are {count} different characters; at most {most} can be coded").format(
                        count=whole(symbols), most=whole(MOST_OUTCOMES)
                    )
                )
            if any(a >= b for a, b in itertools.pairwise(self.characters)):
                raise CodeError("the characters of a model must rise and differ")
            if any("\ud800" <= c <= "\udfff" for c in self.characters):
                raise CodeError("half of a surrogate pair is no character")
        if not self.weights.size or int(self.weights.min()) < 0 or not self.weights.any():
            raise CodeError("a model needs weights of at least 0, one of them positive")

    @classmethod
    def uniform(cls) -> Model:
        """Every byte as likely as any other: 8 bits each."""
        return cls(np.ones(256, dtype=np.int64))

    @classmethod
    def of_probabilities(cls, q: Any, characters: str | None = None) -> Model:
        """Q over the 256 bytes, or over `characters` in any order, as whole numbers of 2^−38.

        Raises ValueError for what is not a distribution, or not over so many symbols.
        """
        probabilities = distribution("q", q)
        weights = np.maximum(np.rint(probabilities * SCALE).astype(np.int64), probabilities > 0.0)
        if characters is None:
            return cls(weights)
        if weights.size != len(characters):
            raise CodeError(f"q has {weights.size} outcomes for {len(characters)} characters")
        order = sorted(range(len(characters)), key=characters.__getitem__)
        return cls(weights[order], "".join(characters[k] for k in order))

    @classmethod
    def of_outcomes(cls, names: Sequence[str], q: Any) -> Model:
        """Q over named outcomes: bytes ("41 A", "0A"), or single characters; bytes that are not named get 0.

        256 outcomes with other names are the bytes 0 to 255 in their order. Raises CodeError naming an outcome
        that is neither a byte nor a character.
        """
        probabilities = distribution("q", q)
        if probabilities.size != len(names):
            raise CodeError(f"q has {probabilities.size} outcomes for {len(names)} names")
        if len(set(names)) < len(names):
            raise CodeError(tr("two outcomes have the same name"))
        if all(name in BYTE_NAMES for name in names):
            values = [BYTE_NAMES[name] for name in names]
            spread = np.zeros(256)
            spread[values] = probabilities
            return cls.of_probabilities(spread)
        strange = next((name for name in names if len(name) != 1), None)
        if strange is None:
            return cls.of_probabilities(probabilities, "".join(names))
        if len(names) == 256:
            return cls.of_probabilities(probabilities)
        raise CodeError(
            tr("the outcome {name!r} is neither a byte (such as 41 A or 0A) nor a single character").format(
                name=strange
            )
        )

    @cached_property
    def coder(self) -> RangeCoder:
        return RangeCoder.of_counts(self.weights)

    @property
    def q(self) -> FloatArray:
        """The probabilities as they are believed, before the coder makes them whole numbers of 2^−24."""
        return self.weights / float(sum(self.weights.tolist()))

    @cached_property
    def _numbers(self) -> Symbols:
        """The symbol of each code point, −1 where it is none."""
        numbers = np.full(CODE_POINTS, -1, dtype=np.int32)
        assert self.characters is not None
        numbers[code_points(self.characters)] = np.arange(len(self.characters))
        return numbers

    def symbols_of(self, piece: bytes | str, offset: int = 0) -> Symbols:
        """A piece of the file as symbols; `offset` is where it begins, in bytes.

        Raises CodeError naming the first byte or character that the model calls impossible, and where it is.
        """
        if isinstance(piece, bytes):
            symbols = np.frombuffer(piece, dtype=np.uint8).astype(np.int32)
            bad = self.weights[symbols] == 0
        else:
            codes = code_points(piece)
            symbols = self._numbers[codes]
            bad = symbols < 0
            bad |= self.weights[symbols] == 0
        if bad.any():
            place = int(np.argmax(bad))
            if isinstance(piece, bytes):
                name, symbol = byte_name(piece[place]), int(symbols[place])
            else:
                name, symbol = character_name(piece[place]), int(codes[place])
                offset -= place - len(piece[:place].encode("utf-8"))
            at = offset + place
            raise CodeError(
                tr("{name} at offset {at} is impossible under this model").format(name=name, at=at),
                symbol=symbol,
                offset=at,
            )
        return symbols

    def pieces_of(self, source: BinaryIO) -> Iterator[tuple[Symbols, bytes]]:
        """The symbols of a file, at most 2^20 at a time, with the bytes they stand for; errors as `symbols_of`."""
        for piece, data, offset in pieces(source, self.characters is not None):
            yield self.symbols_of(piece, offset), data

    def bytes_of(self, symbols: Symbols) -> bytes:
        """The bytes that symbols stand for."""
        if self.characters is None:
            return symbols.astype(np.uint8).tobytes()
        codes = code_points(self.characters)[symbols]
        return codes.astype("<u4").tobytes().decode("utf-32-le").encode("utf-8")


@dataclass(frozen=True, eq=False)
class Survey:
    """What one reading of a file finds: its length and CRC-32, and how often each symbol comes.

    `characters` is None for bytes, else the different characters in rising order.
    """

    length: int
    checksum: int
    counts: IntArray
    characters: str | None = None

    def histogram(self) -> Model:
        """The file's own histogram as a model; CodeError for an empty file."""
        if not self.length:
            raise CodeError(tr("the file is empty, so it has no histogram"))
        return Model(self.counts, self.characters)

    def uniform(self) -> Model:
        """Every byte as likely as any other, or every character that occurs."""
        if self.characters is None:
            return Model.uniform()
        if not self.length:
            raise CodeError(tr("the file is empty, so it has no characters"))
        return Model(np.ones(len(self.characters), dtype=np.int64), self.characters)


def survey(source: BinaryIO, characters: bool = False) -> Survey:
    """Reads a binary stream to its end and counts its bytes, or its characters.

    Raises CodeError where characters are asked for and it is not UTF-8, or holds more than 65,536 different ones.
    """
    counts = np.zeros(CODE_POINTS if characters else 256, dtype=np.int64)
    length = checksum = 0
    for piece, data, _ in pieces(source, characters):
        values = np.frombuffer(data, dtype=np.uint8) if isinstance(piece, bytes) else code_points(piece)
        found = np.bincount(values)
        counts[: found.size] += found
        length += len(data)
        checksum = zlib.crc32(data, checksum)
    if not characters:
        return Survey(length, checksum, counts)
    there = np.flatnonzero(counts)
    if there.size > MOST_OUTCOMES:
        raise CodeError(
            tr("there are {count} different characters; at most {most} can be coded").format(
                count=whole(there.size), most=whole(MOST_OUTCOMES)
            )
        )
    return Survey(length, checksum, counts[there], "".join(map(chr, there.tolist())))


def pieces(source: BinaryIO, characters: bool) -> Iterator[tuple[bytes | str, bytes, int]]:
    """A stream's bytes or text piece by piece, each with its bytes and the offset where it begins."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    read = offset = 0
    while True:
        data = source.read(PIECE)
        if not characters:
            if not data:
                return
            yield data, data, read
            read += len(data)
            continue
        waiting = len(decoder.getstate()[0])
        try:
            text = decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            place = read - waiting + error.start
            said = tr("the file is not text in UTF-8 (at offset {place}); code its bytes instead").format(place=place)
            raise CodeError(said, offset=place) from None
        if text:
            coded = text.encode("utf-8")
            yield text, coded, offset
            offset += len(coded)
        if not data:
            return
        read += len(data)


def code_points(text: str) -> IntArray:
    return np.frombuffer(text.encode("utf-32-le"), dtype="<u4").astype(np.int64)


def byte_name(value: int) -> str:
    return f"byte 0x{value:02X}" + (f" {chr(value)!r}" if 0x20 <= value < 0x7F else "")


def character_name(character: str) -> str:
    shown = f" {character!r}" if character.isprintable() else ""
    return f"character U+{ord(character):04X}{shown}"
