"""A table of short texts: each column as wide as its contents ask for, one of them as wide as the rest leaves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from klviz.gui.paint_bars import swatch
from klviz.gui.theme import Style
from klviz.gui.typeset import set_text
from klviz.picture import Table

ROW = 1.3  # of the height of a line
SMALL = 0.86


def table_height(item: Table, style: Style) -> float:
    return (len(item.rows) + 1) * ROW * style.metrics().height() + (
        1.5 * style.metrics().height() if item.title else 0.0
    )


def wanted_widths(item: Table, style: Style) -> list[float]:
    """What each column asks for, the flexible one little."""
    gap = 1.2 * style.px
    cells = (item.head, *item.rows)
    widths = [max(style.advance(row[n], 1.0, True) for row in cells) + gap for n in range(len(item.head))]
    if item.flexible is not None:
        widths[item.flexible] = min(widths[item.flexible], 9 * style.px)
    return widths


def table_width(item: Table, style: Style) -> float:
    """The least width in which nothing but the flexible column is cut."""
    return sum(wanted_widths(item, style)) + sample_width(item, style)


def sample_width(item: Table, style: Style) -> float:
    return 2.0 * style.px if item.samples else 0.0


def paint_table(painter: QPainter, item: Table, place: QRectF, style: Style) -> None:
    line = ROW * style.metrics().height()
    top = place.top()
    if item.title:
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(place.left(), top, place.width(), line), "left", item.title, 1.0, True, style)
        top += 1.5 * style.metrics().height()
    indent = sample_width(item, style)
    widths = wanted_widths(item, style)
    spare = place.width() - indent - sum(widths)
    if item.flexible is not None:
        widths[item.flexible] += spare
    else:
        widths = [width + spare / len(widths) for width in widths]
    for number, row in enumerate((item.head, *item.rows)):
        lit = item.lit is not None and number == item.lit + 1
        band = QRectF(place.left(), top, place.width(), line)
        if lit:
            painter.fillRect(band, QColor(style.theme.lit))
        elif number:
            painter.fillRect(QRectF(band.left(), band.top(), band.width(), 1.0), QColor(style.theme.line))
        if number and item.samples:
            role, look = item.samples[number - 1]
            sample = QRectF(
                place.left() + 0.3 * style.px, band.center().y() - 0.4 * style.px, 1.4 * style.px, 0.8 * style.px
            )
            swatch(painter, sample, role, look, style)
        left = place.left() + indent
        for n, text in enumerate(row):
            cell = QRectF(left + 0.3 * style.px, top, widths[n] - 0.6 * style.px, line)
            painter.setPen(
                style.theme.text(item.roles[n] if number and n < len(item.roles) else "ink" if number else "soft")
            )
            size, strong = (1.0, lit) if number else (SMALL, False)
            right = item.sides[n] == "r"
            mode = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
            shown = style.metrics(size, strong).elidedText(text, mode, cell.width())
            set_text(painter, cell, "right" if right else "left", shown, size, strong, style)
            left += widths[n]
        top += line
