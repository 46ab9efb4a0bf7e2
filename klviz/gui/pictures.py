"""A picture's pixels become a histogram."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from klviz.files import FileError, Histogram, image_histogram
from klviz.files.door import MOST_IMAGE_BYTES, Source, take_in
from klviz.words import tr

MOST_MEGABYTES = 160  # 40 million pixels of four bytes
FOUR_BYTES = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32)
RED_GREEN_BLUE = slice(2, None, -1) if sys.byteorder == "little" else slice(1, None)  # a view: there is no room to copy


def read_picture(source: Source, name: str = "") -> Histogram:
    """The histogram of a picture file; raises FileError where Qt cannot decode it. What it is was looked at before."""
    opened = take_in(source, name, MOST_IMAGE_BYTES)
    data = QByteArray(opened.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    picture = reader.read()
    if picture.isNull():
        raise opened.error(reader.errorString().rstrip(".").lower() or tr("the picture is damaged"))
    shown = name if isinstance(source, bytes) else Path(os.fspath(source)).name
    return image_counts(picture, shown)


def image_counts(picture: QImage, name: str) -> Histogram:
    """The grey histogram of a decoded picture, or the colours if it has any."""
    grey = picture.isGrayscale()
    pixels = QImage(picture)
    if pixels.format() not in FOUR_BYTES:
        pixels.convertTo(QImage.Format.Format_RGB32)
    if pixels.isNull():
        raise FileError(name, tr("there is not enough memory for this picture"))
    shape = pixels.height(), pixels.width(), 4
    array = np.frombuffer(pixels.constBits(), np.uint8).reshape(shape)[:, :, RED_GREEN_BLUE]
    if grey:
        return image_histogram(array, "grey", 64, title=name, name=name)
    return image_histogram(array, "colour", title=name, name=name)
