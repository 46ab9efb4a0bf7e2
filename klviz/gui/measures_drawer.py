"""The drawer with every measure: symbol, value, unit, bounds, and a sentence for the one that is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
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


class MeasuresDrawer(QDockWidget):
    """A table with a row for each row of MEASURES, made when first shown. It computes only while it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("More measures"), parent)
        self.setObjectName("measures")
        self.state: State | None = None
        self.hidden: frozenset[str] = frozenset()  # measures that must not be told now

    def showEvent(self, event: QShowEvent) -> None:
        if self.widget() is None:
            self.build()
        super().showEvent(event)
        self.fill()

    def build(self) -> None:
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
        inside = QWidget()
        inside.setMinimumWidth(320)
        column_layout = QVBoxLayout(inside)
        column_layout.setContentsMargins(6, 6, 6, 6)
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(self.about)
        self.setWidget(inside)
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

    def show_state(self, state: State) -> None:
        self.state = state
        if self.isVisible():
            self.fill()

    def hide_values(self, names: frozenset[str]) -> None:
        if names != self.hidden:
            self.hidden = names
            if self.isVisible():
                self.fill()

    def fill(self) -> None:
        state = self.state
        if state is None:
            return
        waiting = off_balance(state, "p") or off_balance(state, "q")
        names = [measure.name for measure in MEASURES]
        values = {} if waiting else evaluate(state.p, state.q, names, base=state.base, normalize=True)
        for row, measure in enumerate(MEASURES):
            text = tr("waits for Σ = 1") if waiting else format_number(values[measure.name])
            text = HIDDEN if measure.name in self.hidden else text
            unit = {"information": unit_of(state.base), "position": tr("places"), "none": ""}[measure.unit]
            for column, words in ((1, text), (2, unit)):
                item = self.table.item(row, column)
                if item is not None and item.text() != words:
                    item.setText(words)
