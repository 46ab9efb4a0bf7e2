"""Sizes from headers, and histograms of pixels."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from klviz.files import FileError, image_histogram, look

SEGMENT = b"\xff\xe0\x00\x04ab"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0" + b"\0" * 8


@pytest.mark.parametrize(
    "data",
    [
        png(640, 480),
        b"GIF89a" + struct.pack("<HH", 640, 480) + b"\0" * 10,
        b"BM" + b"\0" * 12 + struct.pack("<Iii", 40, 640, -480) + b"\0" * 10,
        b"\xff\xd8" + SEGMENT + b"\xff\xff\xc0\x00\x11\x08" + struct.pack(">HH", 480, 640) + b"\0" * 20,
        b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\x7f\x02\0\xdf\x01\0" + b"\0" * 8,
        b"RIFF\0\0\0\0WEBPVP8L\x05\0\0\0\x2f" + struct.pack("<I", 639 | 479 << 14) + b"\0" * 8,
        b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 640, 480) + b"\0" * 8,
    ],
)
def test_sizes(data: bytes) -> None:
    found = look(data, "x")
    assert found.kind == "image"
    assert found.pixels == (640, 480)


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (png(60_000, 60_000), "60,000 × 60,000 pixels"),
        (png(0, 5), "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff\xe0\x00\x00", "damaged"),
        (b"\xff\xd8" + SEGMENT * 20_000, "damaged"),
        (b"RIFF\0\0\0\0WEBPXXXX" + b"\0" * 30, "damaged"),
    ],
)
def test_harmful_pictures(data: bytes, part: str) -> None:
    with pytest.raises(FileError, match=part):
        look(data, "x.png")


def test_grey_is_the_luma_of_bt_601() -> None:
    pixels = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]], dtype=np.uint8)
    histogram = image_histogram(pixels, title="flag")
    assert len(histogram.names) == 256
    assert {histogram.names[k] for k in np.flatnonzero(histogram.weights)} == {"76", "150", "29", "255"}
    assert image_histogram(pixels[:, :, :1]).weights.tolist() == image_histogram(pixels[:, :, 0]).weights.tolist()


def test_channels_and_colours() -> None:
    pixels = np.zeros((2, 3, 4), dtype=np.uint8)
    pixels[0, 0] = (255, 128, 63, 9)
    assert image_histogram(pixels, "green", 2).weights.tolist() == [5.0, 1.0]
    assert image_histogram(pixels, "green", 2).names == ("0–127", "128–255")
    colours = image_histogram(pixels, "colour")
    assert len(colours.names) == 64
    assert dict(zip(colours.names, colours.weights.tolist(), strict=True))["R 192–255 G 128–191 B 0–63"] == 1.0
    assert colours.weights.sum() == 6.0


@pytest.mark.parametrize(
    ("pixels", "bins"),
    [
        (np.zeros((2, 2, 3)), None),
        (np.zeros((2, 2, 5), np.uint8), None),
        (np.zeros((0, 2), np.uint8), None),
        (np.zeros((2, 2), np.uint8), 7),
    ],
)
def test_impossible_pixels(pixels: np.ndarray, bins: int | None) -> None:
    with pytest.raises(FileError):
        image_histogram(pixels, "grey", bins)
