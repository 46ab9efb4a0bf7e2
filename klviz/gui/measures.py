"""Every measure: symbol, value, unit, bounds, and a sentence for the one that is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from klviz.core import MEASURES, evaluate
from klviz.edits import off_balance
from klviz.gui.theme import legible
from klviz.numerals import format_number
from klviz.projection import HIDDEN
from klviz.state import State
from klviz.words import tr, unit_of


class Measures(QWidget):
    """A table with a row for each row of MEASURES, and a sentence about the chosen one."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(len(MEASURES), 3, self)
        self.table.setAccessibleName(tr("All measures of P and Q"))
        self.table.setHorizontalHeaderLabels([tr("measure"), tr("value"), tr("unit")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.fitting = QTimer(self, singleShot=True)  # once all columns have their widths
        self.fitting.timeout.connect(self.table.resizeRowsToContents)
        header.sectionResized.connect(lambda section: self.fitting.start() if section == 0 else None)
        for row, measure in enumerate(MEASURES):
            cell = QTableWidgetItem(f"{legible(measure.symbol)}   {tr(measure.title)}")
            cell.setToolTip(f"{tr(measure.title)}. {tr(measure.sentence)}")
            self.table.setItem(row, 0, cell)
            for column in (1, 2):
                item = QTableWidgetItem()
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    if column == 1
                    else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                )
                self.table.setItem(row, column, item)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(320)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(6, 6, 6, 6)
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(self.about)
        self.table.currentCellChanged.connect(self.explain)
        self.table.setCurrentCell(0, 0)

    def explain(self, row: int) -> None:
        measure = MEASURES[max(row, 0)]
        self.about.setText(
            tr("{title}. {sentence} Bounds: {bounds}.").format(
                title=tr(measure.title)[:1].upper() + tr(measure.title)[1:],
                sentence=tr(measure.sentence),
                bounds=tr(measure.bounds),
            )
        )

    def show_values(self, state: State, hidden: frozenset[str]) -> None:
        """The values of this pair, but for those that must not be told."""
        waiting = off_balance(state, "p") or off_balance(state, "q")
        names = [measure.name for measure in MEASURES]
        values = {} if waiting else evaluate(state.p, state.q, names, base=state.base, normalize=True)
        for row, measure in enumerate(MEASURES):
            text = tr("waits for Σ = 1") if waiting else format_number(values[measure.name])
            text = HIDDEN if measure.name in hidden else text
            unit = {"information": unit_of(state.base), "position": tr("places"), "none": ""}[measure.unit]
            for column, words in ((1, text), (2, unit)):
                item = self.table.item(row, column)
                if item is not None and item.text() != words:
                    item.setText(words)
