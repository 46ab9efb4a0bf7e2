"""The picture as a file: SVG with real text, PDF, or PNG; and the opening scene where there is no screen."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from klviz import edits
from klviz.files import write_atomic
from klviz.gui.paint_picture import paint_picture
from klviz.gui.theme import LIGHT, Style, load_fonts
from klviz.numerals import localised
from klviz.picture import Picture
from klviz.scenes import picture_of
from klviz.words import tr

SIZE = QSize(1280, 740)
LARGEST = 16_384
FAMILIES = b'font-family="Inter, Arial, Helvetica, sans-serif"'  # for where the bundled type is not installed
UNWRITABLE = re.compile(b"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")  # what no XML may hold, in a name say
FORMATS = ("svg", "pdf", "png")


def image(picture: Picture, style: Style, size: QSize = SIZE, scale: float = 1.0) -> QImage:
    """The picture as pixels, `scale` of them for each unit of `size`."""
    pixels = QImage(size * scale, QImage.Format.Format_RGB32)
    if pixels.isNull():
        raise ValueError(
            tr("a picture of {width}×{height} at {scale}× is too large for this machine").format(
                width=size.width(), height=size.height(), scale=localised(f"{scale:g}")
            )
        )
    pixels.setDevicePixelRatio(scale)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_picture(painter, picture, QRectF(0, 0, size.width(), size.height()), style)
    painter.end()
    return pixels


def encoded(picture: Picture, style: Style, kind: str, size: QSize = SIZE, scale: float = 2.0) -> bytes:
    """The picture as the bytes of a file of a kind in FORMATS; `scale` is for PNG."""
    if not (1 <= size.width() * scale <= LARGEST and 1 <= size.height() * scale <= LARGEST):
        raise ValueError(tr("a picture may be at most {most} pixels wide and high").format(most=LARGEST))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    whole = QRectF(0, 0, size.width(), size.height())
    if kind == "png":
        image(picture, style, size, scale).save(buffer, "PNG")  # type: ignore[call-overload]
    elif kind == "svg":
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(whole)
        generator.setTitle(picture.title)
        generator.setDescription("klviz")
        _draw(generator, picture, whole, style)
    elif kind == "pdf":
        writer = QPdfWriter(buffer)
        writer.setResolution(96)
        writer.setTitle(picture.title)
        writer.setCreator("klviz")
        points = QSizeF(size.width() * 0.75, size.height() * 0.75)
        writer.setPageLayout(
            QPageLayout(QPageSize(points, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        _draw(writer, picture, whole, style)
    else:
        raise ValueError(f"{kind!r} is not one of {', '.join(FORMATS)}")
    buffer.close()
    found = bytes(data.data())
    if kind != "svg":
        return found
    return UNWRITABLE.sub("\ufffd".encode(), found.replace(b'font-family="Inter"', FAMILIES))


def _draw(device: QSvgGenerator | QPdfWriter, picture: Picture, whole: QRectF, style: Style) -> None:
    painter = QPainter(device)
    paint_picture(painter, picture, whole, style, vector=True)
    painter.end()


def kind_of(path: Path) -> str:
    """Which format a file's name asks for; ValueError names the possible ones."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        raise ValueError(tr("{name} must end in .svg, .pdf or .png").format(name=path.name))
    return kind


def save_picture(path: Path, picture: Picture, style: Style, size: QSize = SIZE, scale: float = 2.0) -> None:
    """Write the picture in the format that the name asks for, whole or not at all."""
    write_atomic(path, encoded(picture, style, kind_of(path), size, scale))


def drawing_application() -> QGuiApplication:
    """The application that fonts and images need, made if there is none yet."""
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["klviz"])
    load_fonts()
    return app


def draw_opening_picture(path: Path) -> None:
    """What the window would show at start, as a PNG."""
    app = drawing_application()
    save_picture(Path(path), picture_of(edits.opening_state()), Style(LIGHT))
    del app
