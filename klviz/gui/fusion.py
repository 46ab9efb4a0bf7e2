"""Qt's style Fusion with the colours of a theme, and edges that can be seen on every one of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QSlider,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from klviz.gui.theme import LIGHT, palette_of

Element = QStyle.PrimitiveElement
EDGED = frozenset({Element.PE_IndicatorCheckBox, Element.PE_IndicatorRadioButton, Element.PE_FrameLineEdit})
EDGE = 0.65  # how opaque an edge is
ROUND = 2.0  # radius of its corners, in pixels


class Fusion(QProxyStyle):
    """Qt's Fusion with a theme's colours as its own.

    As a palette of the application they would give each widget a palette of its own, and Qt 6.11 keeps a name for every
    palette that ever painted a button, for as long as the program runs.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.theme = LIGHT

    def polish(self, what: QApplication | QPalette | QWidget) -> object:  # type: ignore[override]
        if not isinstance(what, QPalette):
            return super().polish(what)
        what.swap(palette_of(self.theme).resolve(what))
        return what

    # Fusion's edges are darker than what they stand on, which nobody sees where that is dark.

    def edge(self) -> QColor:
        colour = QColor(self.theme.soft)
        colour.setAlphaF(EDGE)
        return colour

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element in EDGED and option.state & QStyle.StateFlag.State_Enabled:
            if element == Element.PE_FrameLineEdit and option.state & QStyle.StateFlag.State_HasFocus:
                return  # which has an edge of its own
            place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            self.outline(painter, place, place.height() / 2 if element == Element.PE_IndicatorRadioButton else ROUND)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if not isinstance(widget, QSlider) or not widget.isEnabled():
            return
        handle = self.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, widget)
        if self.theme.dark and widget.orientation() == Qt.Orientation.Horizontal:
            way = QRectF(handle.right() + 2, handle.center().y(), widget.width() - handle.right() - 4, 1)
            painter.fillRect(way, self.edge())
        self.outline(painter, QRectF(handle).adjusted(1.5, 1.5, -1.5, -1.5), ROUND)

    def outline(self, painter: QPainter, place: QRectF, radius: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.edge(), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, radius, radius)
        painter.restore()
