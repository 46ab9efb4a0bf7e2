"""Pictures: their kind and size from the first bytes, and the histogram of their pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from klviz.files.door import MOST_IMAGE_BYTES, MOST_PIXELS, FileError, Opened
from klviz.files.histogram import Histogram, histogram
from klviz.files.options import Channel
from klviz.numerals import how_many, whole
from klviz.words import tr

COLOUR_LEVELS = 4
"""Levels of each of red, green and blue in a colour histogram: 64 colours."""
ROWS = 1 << 18
"""Pixels looked at together."""


def image_kind(data: bytes) -> str | None:
    """The kind of picture that the first bytes announce."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return "GIF"
    if data[:2] == b"BM" and len(data) > 26 and data[6:10] == b"\0\0\0\0":
        return "BMP"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    return None


def image_size(opened: Opened) -> tuple[int, int]:
    """Width and height that the header declares; raises FileError where they are missing, 0 or too large."""
    opened.at_most(MOST_IMAGE_BYTES, "a picture")
    kind = image_kind(opened.data)
    found = {"PNG": png, "JPEG": jpeg, "GIF": gif, "BMP": bmp, "WebP": webp}[kind](opened.data) if kind else None
    if found is None or min(found) < 1:
        raise opened.error(tr("the header of the {kind} is damaged").format(kind=kind or tr("picture")))
    if found[0] * found[1] > MOST_PIXELS:
        raise opened.error(
            tr("the picture is {width} × {height} pixels, more than {most}; make it smaller").format(
                width=whole(found[0]), height=whole(found[1]), most=whole(MOST_PIXELS)
            )
        )
    return found


def png(data: bytes) -> tuple[int, int] | None:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def gif(data: bytes) -> tuple[int, int] | None:
    return (int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")) if len(data) >= 13 else None


def bmp(data: bytes) -> tuple[int, int] | None:
    if int.from_bytes(data[14:18], "little") == 12:
        return int.from_bytes(data[18:20], "little"), int.from_bytes(data[20:22], "little")
    width = int.from_bytes(data[18:22], "little", signed=True)
    return width, abs(int.from_bytes(data[22:26], "little", signed=True))


def webp(data: bytes) -> tuple[int, int] | None:
    if len(data) < 30:
        return None
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if data[12:16] == b"VP8 ":
        return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF
    return None


def jpeg(data: bytes) -> tuple[int, int] | None:
    """The first frame header (marker SOFn), found by walking from segment to segment."""
    at = 2
    for _ in range(10_000):
        while at < len(data) and data[at] == 0xFF and at + 1 < len(data) and data[at + 1] == 0xFF:
            at += 1
        if at + 9 > len(data) or data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        if marker in (0x01, *range(0xD0, 0xD8)):
            at += 2
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def image_histogram(
    pixels: NDArray[np.uint8],
    channel: Channel = "grey",
    bins: int | None = None,
    *,
    title: str = "picture",
    name: str = "",
) -> Histogram:
    """How often each grey value, each value of one channel, or each colour occurs.

    `pixels` is (height, width) or (height, width, 1, 3 or 4), uint8, channels in the order red, green, blue,
    alpha; alpha is ignored. Grey is 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), rounded. `bins` is how many
    equal ranges 0 … 255 is cut into, a power of two up to 256, 256 if it is None; for "colour", which takes
    all three channels together, `bins` to each channel, up to 32, 4 if it is None (so 64 colours).

    Raises FileError for any other shape, type or number of bins and for an empty picture.
    """
    if pixels.dtype != np.uint8 or pixels.ndim not in (2, 3) or (pixels.ndim == 3 and pixels.shape[2] not in (1, 3, 4)):
        raise FileError(
            name,
            f"a picture of shape {pixels.shape} and {pixels.dtype} cannot be read",
        )
    if pixels.size == 0:
        raise FileError(name, tr("the picture has no pixels"))
    if pixels.shape[0] * pixels.shape[1] > MOST_PIXELS:
        raise FileError(name, tr("the picture has more than {most} pixels").format(most=whole(MOST_PIXELS)))
    levels = bins if bins is not None else COLOUR_LEVELS if channel == "colour" else 256
    most = 32 if channel == "colour" else 256
    if levels not in (2, 4, 8, 16, 32, 64, 128, 256) or levels > most:
        raise FileError(
            name,
            how_many(
                "{count} bin is not possible; choose a power of two from 2 to {most}",
                "{count} bins are not possible; choose a power of two from 2 to {most}",
                levels,
                most=most,
            ),
        )
    shift = 8 - (levels.bit_length() - 1)
    grey_only = pixels.ndim == 2 or pixels.shape[2] == 1
    flat = pixels.reshape(-1) if grey_only else pixels.reshape(-1, pixels.shape[2])
    counts = np.zeros(levels**3 if channel == "colour" else levels, dtype=np.int64)
    for start in range(0, flat.shape[0], ROWS):
        piece = flat[start : start + ROWS].astype(np.int64)
        red, green, blue = (piece, piece, piece) if grey_only else (piece[:, 0], piece[:, 1], piece[:, 2])
        if channel == "colour":
            value = ((red >> shift) * levels + (green >> shift)) * levels + (blue >> shift)
        elif channel == "grey":
            value = (299 * red + 587 * green + 114 * blue + 500) // 1000 >> shift
        else:
            value = {"red": red, "green": green, "blue": blue}[channel] >> shift
        counts += np.bincount(value, minlength=counts.size)
    ranges = [span(k << shift, ((k + 1) << shift) - 1) for k in range(levels)]
    names = [f"R {r} G {g} B {b}" for r in ranges for g in ranges for b in ranges] if channel == "colour" else ranges
    said = {
        "colour": tr("{width} × {height} pixels, {levels}³ colours"),
        "grey": tr("{width} × {height} pixels, grey, {levels} values"),
        "red": tr("{width} × {height} pixels, red, {levels} values"),
        "green": tr("{width} × {height} pixels, green, {levels} values"),
        "blue": tr("{width} × {height} pixels, blue, {levels} values"),
    }[channel]
    note = f"{title}: {said.format(width=whole(pixels.shape[1]), height=whole(pixels.shape[0]), levels=levels)}"
    return histogram(name, title, names, counts.astype(np.float64), note)


def span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
