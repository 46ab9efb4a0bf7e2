"""A whole Picture onto any painter: what the window shows, for files and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from klviz.gui.layout import arrange
from klviz.gui.paint_axes import paint_frame, paint_header
from klviz.gui.paint_marks import paint_plot
from klviz.gui.paint_numbers import fit, places
from klviz.gui.pieces import draw
from klviz.gui.theme import Style
from klviz.picture import Numbers, Picture


def paint_picture(painter: QPainter, picture: Picture, whole: QRectF, style: Style, *, vector: bool = False) -> None:
    """Draw everything; `vector` for devices that keep shapes instead of pixels."""
    painter.fillRect(whole, QColor(style.theme.window))
    paint_header(painter, picture, whole, style)
    boxes = arrange(picture, whole, style)
    for panel in picture.panels():
        box = boxes[panel.key]
        paint_frame(painter, panel, box, style)
        if isinstance(panel, Numbers):
            fitted = fit(panel, box.outer, style, True)
            for placed in places(panel, box.outer, fitted):
                draw(painter, placed.pieces, fitted.style)
        else:
            paint_plot(painter, panel, box, style, vector=vector)
