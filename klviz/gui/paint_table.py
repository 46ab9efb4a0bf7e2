"""A table of short texts: columns as wide as their contents ask for, the last ones first to give way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from klviz.gui.theme import Style
from klviz.gui.typeset import set_text
from klviz.picture import Table

ROW = 1.3  # of the height of a line
SMALL = 0.86


def table_height(item: Table, style: Style) -> float:
    return (len(item.rows) + 1) * ROW * style.metrics().height() + (
        1.5 * style.metrics().height() if item.title else 0.0
    )


def column_widths(item: Table, width: float, style: Style) -> list[float]:
    """What each column gets: what it wants if all fit, else the widest are cut to a common width."""
    gap = 1.2 * style.px
    cells = (item.head, *item.rows)
    wanted = [max(style.advance(row[n], 1.0, True) for row in cells) + gap for n in range(len(item.head))]
    while sum(wanted) > width + 0.5:
        widest = max(wanted)
        next_widest = max((w for w in wanted if w < widest - 0.5), default=0.0)
        among = [n for n, w in enumerate(wanted) if w >= widest - 0.5]
        target = max(next_widest, widest - (sum(wanted) - width) / len(among))
        for n in among:
            wanted[n] = target
        if target == next_widest == 0.0:
            break
    return wanted


def paint_table(painter: QPainter, item: Table, place: QRectF, style: Style) -> None:
    line = ROW * style.metrics().height()
    top = place.top()
    if item.title:
        painter.setPen(QColor(style.theme.ink))
        set_text(painter, QRectF(place.left(), top, place.width(), line), "left", item.title, 1.0, True, style)
        top += 1.5 * style.metrics().height()
    widths = column_widths(item, place.width(), style)
    spare = max(0.0, place.width() - sum(widths)) / len(widths)
    for number, row in enumerate((item.head, *item.rows)):
        lit = item.lit is not None and number == item.lit + 1
        band = QRectF(place.left(), top, place.width(), line)
        if lit:
            painter.fillRect(band, QColor(style.theme.lit))
        elif number:
            painter.fillRect(QRectF(band.left(), band.top(), band.width(), 1.0), QColor(style.theme.line))
        left = place.left()
        for n, text in enumerate(row):
            cell = QRectF(left + 0.3 * style.px, top, widths[n] + spare - 0.6 * style.px, line)
            role = item.roles[n] if number and n < len(item.roles) else ("ink" if number else "soft")
            painter.setPen(style.theme.text(role))
            size, strong = (1.0, lit) if number else (SMALL, False)
            metrics = style.metrics(size, strong)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, cell.width())
            set_text(painter, cell, "right" if item.sides[n] == "r" else "left", shown, size, strong, style)
            left += widths[n] + spare
        top += line
