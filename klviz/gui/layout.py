"""Where the panels of a Picture lie in a rectangle: columns by weight, panels by weight, room for axes by text size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from klviz.gui.theme import Style
from klviz.picture import Axis, Column, Equation, Numbers, Panel, Picture, Plot

LEAST = QSizeF(1.0, 1.0)
LEGIBLE = 26.0  # heights of the type that a column of numbers is wide at least
MOST = 0.45  # of the picture, though
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
    left = area.left() + gap
    for column, column_width in zip(
        columns, widths(columns, area.width() - gap * (len(columns) + 1), style), strict=True
    ):
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


def widths(columns: tuple[Column, ...], width: float, style: Style) -> list[float]:
    """How wide the columns are: by weight, but equations beside one column of plots keep what makes them legible."""
    share = sum(column.weight for column in columns)
    found = [width * column.weight / share for column in columns]
    least = min(LEGIBLE * style.px, MOST * width)
    for n, column in enumerate(columns):
        more = least - found[n]
        if len(columns) == 2 and more > 0 and any(map(holds_equations, column.panels)):
            others = width - found[n]
            found = [least if m == n else other * (1 - more / others) for m, other in enumerate(found)]
    return found


def holds_equations(panel: Panel) -> bool:
    return isinstance(panel, Numbers) and any(isinstance(item, Equation) for item in panel.items)


def axis_gutter(panels: tuple[object, ...], style: Style) -> float:
    """One width for the y ticks of all plots of a column, so that their x axes line up."""
    widest = max((tick_width(panel.y, style) for panel in panels if isinstance(panel, Plot)), default=0.0)
    return widest + 1.3 * style.px  # for the label that is turned, too


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
