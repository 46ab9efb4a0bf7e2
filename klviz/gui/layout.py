"""Where the panels of a Picture lie in a rectangle: columns by weight, panels by weight, room for axes by text size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from klviz.gui.theme import Style
from klviz.picture import Axis, Picture, Plot

LEAST = QSizeF(1.0, 1.0)
HEADER = 1.3  # size of the title over the picture


@dataclass(frozen=True, eq=False)
class Box:
    """A panel's place: all of it, and, for a plot, the rectangle between its axes."""

    outer: QRectF
    inner: QRectF


def header_height(style: Style) -> float:
    return style.metrics(HEADER, True).height() + 0.5 * style.px


def arrange(picture: Picture, whole: QRectF, style: Style) -> dict[str, Box]:
    """A Box for every panel, by key, under the header."""
    gap = 0.55 * style.px
    area = whole.adjusted(0, header_height(style) - gap, 0, 0)
    boxes: dict[str, Box] = {}
    columns = picture.columns
    width = area.width() - gap * (len(columns) + 1)
    share = sum(column.weight for column in columns)
    left = area.left() + gap
    for column in columns:
        column_width = width * column.weight / share
        height = area.height() - gap * (len(column.panels) + 1)
        weights = sum(panel.weight for panel in column.panels)
        top = area.top() + gap
        gutter = axis_gutter(column.panels, style)
        for panel in column.panels:
            panel_height = height * panel.weight / weights
            outer = QRectF(left, top, column_width, panel_height)
            boxes[panel.key] = Box(outer, plot_rect(panel, outer, style, gutter) if isinstance(panel, Plot) else outer)
            top += panel_height + gap
        left += column_width + gap
    return boxes


def axis_gutter(panels: tuple[object, ...], style: Style) -> float:
    """One width for the y ticks of all plots of a column, so that their x axes line up."""
    widest = max((tick_width(panel.y, style) for panel in panels if isinstance(panel, Plot)), default=0.0)
    return widest + 1.0 * style.px


def tick_width(axis: Axis, style: Style) -> float:
    """Room for the tick texts: the longest a range can ask for, so that a drag never moves the plot."""
    metrics = style.metrics(0.86)
    if not axis.visible:
        return 0.0
    if axis.ticks is not None:
        return max((metrics.horizontalAdvance(text) for _, text in axis.ticks), default=0.0)
    return max(metrics.horizontalAdvance(text) for text in (("5×10⁻¹⁰",) if axis.log else ("0.00015", "1.5×10⁻⁵")))


def plot_rect(panel: Plot, outer: QRectF, style: Style, gutter: float) -> QRectF:
    title = style.metrics(1.0, True).height() + 0.95 * style.px
    below = 0.6 * style.px
    if panel.x.visible:
        below = style.metrics(0.86).height() + 0.6 * style.px
        if panel.x.label:
            below += style.metrics(0.86).height()
    inner = outer.adjusted(gutter + 0.3 * style.px, title, -0.8 * style.px, -below)
    return QRectF(inner.topLeft(), inner.size().expandedTo(LEAST))  # very large type in a very small window
