"""A table of short texts: each column as wide as its contents ask for, one of them as wide as the rest leaves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from klviz.gui.pieces import Block, Ends, Piece, Sample
from klviz.gui.theme import Style
from klviz.gui.typeset import Side, words
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


def table_pieces(item: Table, place: QRectF, style: Style) -> list[Piece]:
    line = ROW * style.metrics().height()
    top = place.top()
    found: list[Piece] = []
    if item.title:
        row = QRectF(place.left(), top, place.width(), line)
        found.append(words(row, "left", item.title, 1.0, True, style, style.theme.ink))
        top += 1.5 * style.metrics().height()
    indent = sample_width(item, style)
    widths = wanted_widths(item, style)
    spare = place.width() - indent - sum(widths)
    if item.flexible is not None:
        widths[item.flexible] += spare
    else:
        widths = [width + spare / len(widths) for width in widths]
    for number, row_texts in enumerate((item.head, *item.rows)):
        lit = item.lit is not None and number == item.lit + 1
        if lit:
            band = Ends(place.left(), top, place.right(), top + line)
            found.append(Block(band, QColor(style.theme.lit).rgba()))
        elif number:
            rule = Ends(place.left(), top, place.right(), top + 1.0)
            found.append(Block(rule, QColor(style.theme.line).rgba()))
        if number and item.samples:
            role, look = item.samples[number - 1]
            left, middle = place.left() + 0.3 * style.px, top + line / 2
            ends = Ends(left, middle - 0.4 * style.px, left + 1.4 * style.px, middle + 0.4 * style.px)
            found.append(Sample(ends, role, look))
        left = place.left() + indent
        for n, text in enumerate(row_texts):
            cell = QRectF(left + 0.3 * style.px, top, widths[n] - 0.6 * style.px, line)
            role = item.roles[n] if number and n < len(item.roles) else "ink" if number else "soft"
            size, strong = (1.0, lit) if number else (SMALL, False)
            right = item.sides[n] == "r"
            mode = Qt.TextElideMode.ElideLeft if right else Qt.TextElideMode.ElideRight
            shown = style.elided(text, size, strong, cell.width(), mode)
            side: Side = "right" if right else "left"
            found.append(words(cell, side, shown, size, strong, style, style.theme.text(role)))
            left += widths[n]
        top += line
    return found
