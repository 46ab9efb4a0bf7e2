"""Typeset formulas: LaTeX to SVG by ziamath, drawn sharp at any size. Slow to import, so loaded late."""

from __future__ import annotations

import math
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

TYPE_SIZE = 24.0


@lru_cache(maxsize=256)
def renderer(latex: str, colour: str) -> QSvgRenderer:
    """A formula in display style in one colour."""
    from PySide6.QtSvg import QSvgRenderer

    with warnings.catch_warnings():
        # It reaches its fonts by a function that some releases of Python deprecate and others do not.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath

    ziamath.config.svg2 = False  # type: ignore[attr-defined]
    source = ziamath.Latex(latex, size=TYPE_SIZE, color=colour).svg()  # type: ignore[attr-defined]
    return QSvgRenderer(QByteArray(source.encode()))


def formula_size(latex: str, pixels: float, colour: QColor) -> QSizeF:
    """The room a formula takes when its letters are `pixels` high."""
    size = renderer(latex, colour.name()).viewBoxF().size()
    return QSizeF(size.width() * pixels / TYPE_SIZE, size.height() * pixels / TYPE_SIZE)


def paint_formula(painter: QPainter, latex: str, place: QRectF, colour: QColor) -> None:
    """Draw a formula: from a picture kept for the screen, as shapes into files."""
    device = painter.device()
    if isinstance(device, (QWidget, QImage, QPixmap)):
        ratio = device.devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), photographed(latex, colour.name(), place.width(), place.height(), ratio))
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)  # the SVG names no stroke, and the painter's own would be used
    renderer(latex, colour.name()).render(painter, place)
    painter.restore()


@lru_cache(maxsize=64)
def photographed(latex: str, colour: str, width: float, height: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(math.ceil(width * ratio) + 1, math.ceil(height * ratio) + 1)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    renderer(latex, colour).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap
