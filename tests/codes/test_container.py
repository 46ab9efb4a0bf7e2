from __future__ import annotations

import io
import struct
import tracemalloc
import zlib
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import (
    CodeError,
    Model,
    decode_bytes,
    decode_stream,
    encode_bytes,
    encode_stream,
    read_header,
    survey,
)
from klviz.codes import model as module
from klviz.codes.container import DAMAGED, HEAD, MAGIC, number
from tests.codes import reference

TEXT = "Fischers Fritz fischt frische Fische; ähnlich €-teuer.\n" * 4


def own(data: bytes, characters: bool = False) -> Model:
    return survey(io.BytesIO(data), characters).histogram() if data else Model.uniform()


@given(st.binary(max_size=400), st.integers(1, 50))
def test_bytes_come_back_bit_for_bit_under_every_model(data: bytes, size: int) -> None:
    skewed = np.arange(1, 257, dtype=np.int64) ** 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PIECE", size)
        for model in (own(data), Model.uniform(), Model(skewed), Model.of_probabilities(skewed / skewed.sum())):
            container = encode_bytes(data, model)
            assert decode_bytes(container) == data
            header = read_header(io.BytesIO(container))
            assert (header.length, header.checksum) == (len(data), zlib.crc32(data))
            assert np.array_equal(header.model.weights, model.weights)


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.integers(1, 50))
def test_text_comes_back_bit_for_bit(text: str, size: int) -> None:
    data = text.encode("utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PIECE", size)
        container = encode_bytes(data, own(data, characters=True))
        assert decode_bytes(container) == data
        header = read_header(io.BytesIO(container))
        assert header.model.characters == "".join(sorted(set(text)))


@pytest.mark.parametrize("data", [b"", b"x", b"x" * 5000, bytes(range(256)), bytes(3_000_000)], ids=len)
def test_files_of_no_and_of_one_and_of_many_symbols(data: bytes) -> None:
    container = encode_bytes(data, own(data))
    assert decode_bytes(container) == data
    assert len(container) < 320


def test_a_file_longer_than_a_block_takes_what_its_entropy_says() -> None:
    data = np.random.default_rng(1).choice(256, 2_500_000, p=np.arange(256) / 32640).astype(np.uint8).tobytes()
    container = encode_bytes(data, own(data))
    assert decode_bytes(container) == data
    counts = np.bincount(np.frombuffer(data, dtype=np.uint8), minlength=256)
    ideal = -float(counts[counts > 0] @ np.log2(counts[counts > 0] / len(data))) / 8
    assert ideal < len(container) < ideal + 800


def test_a_container_is_read_by_what_its_description_says() -> None:
    data = b"to be or not to be"
    container = encode_bytes(data, own(data))
    at = len(MAGIC) + 1
    (size,) = struct.unpack_from(">I", container, at)
    body = container[at + 4 : at + 4 + size]
    assert container[: at] == bytes.fromhex("894B4C560D0A1A0A01")
    assert body[:2] == bytes([1, 18])
    assert body[2:6] == struct.pack(">I", zlib.crc32(data))
    weights: list[int] = []
    table = iter(body[6:])
    for weight in table:
        assert weight < 0x80
        weights += [0] * (1 + next(table)) if weight == 0 else [weight]
    assert weights == [data.count(bytes([k])) for k in range(256)]
    end = at + 4 + size
    assert container[end : end + 4] == struct.pack(">I", zlib.crc32(container[:end]))
    n, length, checksum = struct.unpack_from(">III", container, end + 4)
    message = container[end + 16 :]
    assert (n, length) == (18, len(message))
    assert checksum == zlib.crc32(container[end + 4 : end + 12] + message)
    frequencies = own(data).coder.frequencies.tolist()
    assert bytes(reference.range_decoded(message, frequencies, n)) == data


def containers() -> Iterator[bytes]:
    data = TEXT.encode("utf-8")
    for model in (own(data), Model.uniform(), own(data, characters=True)):
        yield encode_bytes(data, model)
    yield encode_bytes(b"", Model.uniform())
    yield encode_bytes(b"zzz", own(b"z"))


@pytest.mark.parametrize("container", [*containers()], ids=["own", "uniform", "characters", "empty", "one"])
def test_any_change_of_a_byte_and_any_cut_is_noticed(container: bytes) -> None:
    rng = np.random.default_rng(1)
    for place in range(len(container)):
        for flip in (1, 0x80, int(rng.integers(1, 256))):
            wrong = bytearray(container)
            wrong[place] ^= flip
            with pytest.raises(CodeError):
                decode_bytes(bytes(wrong))
        with pytest.raises(CodeError):
            decode_bytes(container[:place])
        with pytest.raises(CodeError):
            decode_bytes(container[:place] + container[place + 1 :])
        with pytest.raises(CodeError):
            decode_bytes(container[:place] + b"\0" + container[place:])
    with pytest.raises(CodeError, match="more follows"):
        decode_bytes(container + b"\0")
    with pytest.raises(CodeError):
        decode_bytes(container + container)


def test_pieces_are_verified_before_they_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PIECE", 50)
    data = TEXT.encode("utf-8")
    container = bytearray(encode_bytes(data, own(data)))
    container[-1] ^= 1
    given: list[bytes] = []
    with pytest.raises(CodeError, match=DAMAGED):
        given.extend(decode_stream(io.BytesIO(container)))
    assert given
    assert data.startswith(b"".join(given))


@given(st.binary(max_size=80), st.booleans())
def test_foreign_bytes_are_no_container(data: bytes, disguised: bool) -> None:
    with pytest.raises(CodeError):
        decode_bytes(MAGIC + data if disguised else data)


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_nonsense_with_right_checksums_is_an_error_too(body: bytes, blocks: bytes) -> None:
    head = HEAD.pack(MAGIC, 1, len(body)) + body
    with pytest.raises(CodeError):
        decode_bytes(head + struct.pack(">I", zlib.crc32(head)) + blocks + b"\0")


def with_header(body: bytes, rest: bytes = b"", version: int = 1) -> bytes:
    head = HEAD.pack(MAGIC, version, len(body)) + body
    return head + struct.pack(">I", zlib.crc32(head)) + rest


def block(n: int, message: bytes) -> bytes:
    sizes = struct.pack(">II", n, len(message))
    return sizes + struct.pack(">I", zlib.crc32(sizes + message)) + message


def test_errors_say_what_is_wrong() -> None:
    good = encode_bytes(b"hello", own(b"hello"))
    uniform = bytes([0]) + number(5) + struct.pack(">I", zlib.crc32(b"hello"))
    message = Model.uniform().coder.encode(list(b"hello"))
    assert decode_bytes(with_header(uniform, block(5, message))) == b"hello"
    for wrong, problem in (
        (b"", "no file that klviz encoded"),
        (b"PK\3\4", "no file that klviz encoded"),
        (good.replace(b"\r\n", b"\n"), "no file that klviz encoded"),
        (good[:9], "cut short within its header"),
        (good[:20], "cut short within its header"),
        (good[:-1], "cut short: 0 of 5 bytes"),
        (good[:-3], "cut short"),
        (with_header(b"", version=2), "version 2 .* update klviz"),
        (with_header(bytes([9]) + uniform[1:]), "makes no sense"),
        (with_header(uniform + b"\0"), "makes no sense"),
        (with_header(uniform[:4]), "makes no sense"),
        (with_header(bytes([0]) + b"\xff" * 12), "makes no sense"),
        (with_header(bytes([2]) + uniform[1:] + number(1 << 40)), "makes no sense"),
        (with_header(bytes([2]) + uniform[1:] + number(1) + number(1 << 60) + number(1)), "makes no sense"),
        (with_header(bytes([2]) + uniform[1:] + number(1) + number(0xD801) + number(1)), "makes no sense"),
        (with_header(bytes([1]) + uniform[1:] + bytes([0, 255])), "makes no sense"),
        (HEAD.pack(MAGIC, 1, 1 << 31), "its header"),
        (with_header(uniform, block(4, message)), "the bytes are not those of 4"),
        (with_header(uniform, block(5, Model.uniform().coder.encode(list(b"hullo")))), "checksum differs"),
        (with_header(uniform, block(6, Model.uniform().coder.encode(list(b"hellos")))), "more than the 5 bytes"),
        (with_header(uniform, block(0, b"")), "block after 0 bytes"),
        (with_header(uniform, struct.pack(">III", 5, 1 << 31, 0)), "block after 0 bytes"),
        (with_header(uniform, struct.pack(">III", 1 << 31, 4, 0)), "block after 0 bytes"),
    ):
        with pytest.raises(CodeError, match=problem):
            decode_bytes(wrong)


def test_what_a_container_claims_takes_no_memory() -> None:
    huge = bytes([0]) + number((1 << 62) - 1) + bytes(4)
    with pytest.raises(CodeError, match="at most"):
        decode_bytes(with_header(huge))
    tracemalloc.start()
    try:
        with pytest.raises(CodeError, match="cut short"):
            list(decode_stream(io.BytesIO(with_header(huge, struct.pack(">III", 1 << 20, 1 << 21, 0)))))
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


class Zeros(io.RawIOBase):
    """A long file that is nowhere."""

    def __init__(self, size: int) -> None:
        self.size, self.at = size, 0

    def read(self, n: int = -1) -> bytes:
        n = min(n, self.size - self.at)
        self.at += n
        return bytes(n)

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (self.at if whence == io.SEEK_CUR else 0)
        return self.at


def test_a_long_file_is_coded_in_little_memory() -> None:
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in encode_stream(Zeros(40 << 20), own(bytes(range(256)))))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size > 40 << 20
    assert peak < 32 << 20


def test_the_impossible_is_found_before_anything_is_given() -> None:
    with pytest.raises(CodeError, match=r"byte 0x41 'A' at offset 12 is impossible under this model"):
        encode_stream(io.BytesIO(b"b" * 12 + b"A"), own(b"b"))


def test_a_file_that_changes_while_it_is_read_is_an_error() -> None:
    source = io.BytesIO(b"abcabc")
    pieces = encode_stream(source, own(b"abc"))
    source.getbuffer()[0:1] = b"b"
    with pytest.raises(CodeError, match="changed while it was read"):
        list(pieces)


def test_coding_begins_where_the_stream_stands() -> None:
    source = io.BytesIO(b"skip me: abc")
    source.seek(9)
    assert decode_bytes(b"".join(encode_stream(source, Model.uniform()))) == b"abc"
