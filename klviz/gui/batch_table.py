"""A million lines of numbers on the screen: a model over arrays, in any order, of which only what is seen is made."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from klviz.batch.results import Result
from klviz.batch.sorting import MOST_LINES
from klviz.core import measure_named
from klviz.gui.batch_words import title_of
from klviz.gui.theme import legible
from klviz.numerals import decimal_comma, format_number, how_many, localised, whole
from klviz.words import tr, unit_of

MOST_COPIED = 100_000
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
Lines = NDArray[np.int64]
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """kind: "row", "p", "q", "measure" or "method"; key: how files call it; title: over the column."""

    kind: str
    key: str
    title: str
    about: str


def unit_for(measure: str, base: float) -> str:
    kind = measure_named(measure).unit
    return unit_of(base) if kind == "information" else tr("places") if kind == "position" else ""


def columns_of(result: Result) -> list[Column]:
    found: list[Column] = []
    if result.options.all_pairs:
        found += [Column("p", "p", "P", tr("Row of P")), Column("q", "q", "Q", tr("Row of Q"))]
    else:
        found.append(Column("row", "row", tr("row"), tr("Number of the row, counted from 0")))
        if result.p_names is not None:
            found.append(Column("p", "id_p", "P", tr("Name of the row of P")))
        if result.q_names is not None and not result.work.reference:
            found.append(Column("q", "id_q", "Q", tr("Name of the row of Q")))
    for name in result.options.measures:
        measure, unit = measure_named(name), unit_for(name, result.options.base)
        title = f"{legible(measure.symbol)} [{unit}]" if unit else legible(measure.symbol)
        found.append(Column("measure", name, title, f"{title_of(measure)}. {tr(measure.sentence)}"))
    if not result.options.all_pairs:
        about = tr(
            "How the numbers were computed: the plain way with an error bound, or the exact way where that fails"
        )
        found.append(Column("method", "method", tr("method"), about))
    return found


class BatchModel(QAbstractTableModel):
    """The lines of a result in an order that is set from outside. `wanted(column, descending)` asks for another."""

    wanted = Signal(int, bool)

    def __init__(self, result: Result, parent: QWidget) -> None:
        super().__init__(parent)
        self.result = result
        self.columns = columns_of(result)
        self.values = {name: result.column(name) for name in result.options.measures}
        self.methods = result.methods()
        self.reason = result.reason
        self.order: Lines | None = None  # None: all lines as they come
        self.count = min(result.lines, MOST_LINES)

    def set_order(self, order: Lines | None) -> None:
        self.beginResetModel()
        self.order = order
        self.count = min(self.result.lines, MOST_LINES) if order is None else order.size
        self.endResetModel()

    def line(self, row: int) -> int:
        return row if self.order is None else int(self.order[row])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Role.DisplayRole:
            return self.text(self.line(index.row()), column)
        if role == Role.TextAlignmentRole:
            return RIGHT if column.kind in ("row", "measure") else LEFT
        if role == Role.ToolTipRole:
            return self.why(self.line(index.row())) or None
        return None

    def text(self, line: int, column: Column, *, plain: bool = False) -> str:
        """A cell; plain: with every digit, as spreadsheets read it in this language."""
        if column.kind == "measure":
            value = float(self.values[column.key][line])
            if plain:
                return localised(repr(value))
            return "–" if math.isnan(value) else format_number(value)
        if column.kind == "method":
            assert self.methods is not None
            said = self.methods[line].decode()
            return said if plain else {"plain": tr("plain"), "exact": tr("exact"), "bad": tr("no distribution")}[said]
        p, q = self.result.rows_of(line)
        if column.kind == "row":
            return str(line) if plain else whole(line)
        return self.result.name("P", p) if column.kind == "p" else self.result.name("Q", q)

    def why(self, line: int) -> str:
        """Why a line has no number."""
        p, q = self.result.rows_of(line)
        return self.reason.get(("P", p)) or self.reason.get(("Q", q)) or ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.title
        return column.about if role == Role.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.wanted.emit(column, order == Qt.SortOrder.DescendingOrder)


class BatchTable(QTableView):
    """`opened(line, show)`: a line is to be opened in the explorer, and shown at once if Enter or a double click asked
    for it."""

    opened = Signal(int, bool)
    said = Signal(str)

    def __init__(self, model: BatchModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("batch_table")
        self.setAccessibleName(tr("Results"))
        self.model_ = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.fit()

    def fit(self) -> None:
        """Rows and columns as large as the type asks for."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(round(1.45 * metrics.height()))
        for n, column in enumerate(self.model_.columns):
            widest = max([column.title + "  ▲", *(self.sample(n))], key=metrics.horizontalAdvance)
            self.setColumnWidth(n, min(metrics.horizontalAdvance(widest + "m"), 22 * metrics.height()))

    def sample(self, column: int) -> list[str]:
        """Some texts of a column."""
        count = self.model_.result.lines
        lines = np.unique(np.linspace(0, count - 1, 40).astype(np.int64)) if count else ()
        return [self.model_.text(int(line), self.model_.columns[column]) for line in lines]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def current_line(self) -> int | None:
        index = self.currentIndex()
        return self.model_.line(index.row()) if index.isValid() else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        alone = len(self.selectionModel().selectedRows()) == 1 and not event.modifiers()
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and alone:
            self.opened.emit(self.model_.line(index.row()), False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(self.model_.line(index.row()), True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None:
            self.opened.emit(line, True)
        elif event.key() == Qt.Key.Key_Space and line is not None:
            self.opened.emit(line, False)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """The selected lines as text, with every digit, for a spreadsheet."""
        selection = self.selectionModel().selection()
        ranges = [(span.top(), span.bottom()) for span in (selection.at(n) for n in range(selection.count()))]
        rows = sorted({row for top, bottom in ranges for row in range(top, min(bottom, top + MOST_COPIED) + 1)})
        if not rows:
            self.said.emit(tr("Select the rows to copy first."))
            return
        if len(rows) > MOST_COPIED or sum(bottom - top + 1 for top, bottom in ranges) > MOST_COPIED:
            said = tr("At most {count} rows can be copied; save the result as a file instead.")
            self.said.emit(said.format(count=whole(MOST_COPIED)))
            return
        columns = self.model_.columns
        lines = ["\t".join(column.key for column in columns)]
        lines += ["\t".join(self.cell(self.model_.line(row), column) for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self.said.emit(
            how_many("{count} row copied, with decimal commas.", "{count} rows copied, with decimal commas.", len(rows))
            if decimal_comma()
            else how_many("{count} row copied.", "{count} rows copied.", len(rows))
        )

    def cell(self, line: int, column: Column) -> str:
        return self.model_.text(line, column, plain=True).replace("\t", " ").replace("\n", " ")
