"""What came of a batch: the table of its numbers, how they are spread, and a map of all pairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from klviz import edits
from klviz.batch.binning import Bins, binned
from klviz.batch.ordering import MOST_ORDERED, ordering
from klviz.batch.reduction import strides
from klviz.batch.results import Pair, Result
from klviz.batch.sorting import MOST_LINES, ordered, ordered_texts
from klviz.core import measure_named
from klviz.gui.batch_histogram import BatchHistogram
from klviz.gui.batch_table import BatchModel, BatchTable, Lines, unit_for
from klviz.gui.batch_words import column_of, lines_in_words, named, row_of, spread_in_words, summed_up, title_of
from klviz.gui.heat_map import HeatMap
from klviz.gui.save_name import ask_where_and_how, csv_kinds
from klviz.gui.theme import legible
from klviz.gui.work import Jobs
from klviz.numerals import whole
from klviz.picture import Axis
from klviz.state import MOST_OUTCOMES, State
from klviz.words import tr

DEAR = 30.0
"""Seconds of computing after which an unsaved result is not let go without a question."""
APART: dict[str, Callable[[Any], Any]] = {"infinite": np.isinf, "missing": np.isnan, "zero": np.logical_not}
Window = Any


class BatchResult(QWidget):
    """A window of its own. It sorts, counts and clusters off the thread that paints; a click opens a pair in the
    explorer."""

    def __init__(self, window: Window, result: Result) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("batch_result")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window_, self.result = window, result
        self.jobs = Jobs(self)
        self.saved = False
        self.pairs = result.options.all_pairs
        self.bins: Bins | None = None
        self.filter: tuple[str, int] | None = None  # a kind of APART, or "bin" and its number
        self.sorting: tuple[int, bool] | None = None
        self.setWindowTitle(tr("Batch: {p} and {q}").format(p=named(result.tables.p), q=named(result.tables.q)))
        self.build()
        self.apply_looks()
        window.looks.changed.connect(self.apply_looks)
        self.choose_measure()
        self.resize(QSize(1180 if self.pairs else 1000, 720).boundedTo(self.screen().availableSize() * 0.95))
        self.table.setFocus()

    # Building

    def build(self) -> None:
        result = self.result
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, text=summed_up(result, self.pairs))
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Measure of the histogram"))
        for name in result.options.measures:
            self.measure.addItem(f"{legible(measure_named(name).symbol)}   {title_of(measure_named(name))}", name)
        self.log_values = QCheckBox(tr("Logarithmic &values"))
        self.log_counts = QCheckBox(tr("Logarithmic &counts"))
        self.smallest = QPushButton(tr("S&mallest first"))
        self.largest = QPushButton(tr("&Largest first"))
        self.everything = QPushButton(tr("Show &all"))
        self.save_button = QPushButton(tr("&Save result as…"))
        self.copy_button = QPushButton(tr("Copy &rows"))
        self.show_button = QPushButton(tr("Go to the &explorer"))
        style = self.window_.looks.style()
        self.histogram = BatchHistogram(style)
        self.spread = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        links = Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        self.spread.setTextInteractionFlags(links)
        self.spread.setAccessibleName(tr("How the numbers are spread"))
        self.model = BatchModel(result, self)
        self.table = BatchTable(self.model, self)
        self.status = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.status.setAccessibleName(tr("What has happened"))
        self.shown = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.shown.setAccessibleName(tr("Rows on show"))
        top = row_of(QLabel(tr("Measure")), self.measure, self.log_values, self.log_counts, None, self.save_button)
        spread = column_of(self.histogram, self.spread)
        sorts = row_of(self.shown, None, self.smallest, self.largest, self.everything, self.copy_button)
        lines = column_of(sorts, self.table)
        body = QSplitter(Qt.Orientation.Horizontal)
        self.map: HeatMap | None = None
        if self.pairs:
            right = QSplitter(Qt.Orientation.Vertical)
            for part, share in ((spread, 2), (lines, 3)):
                right.addWidget(part)
                right.setStretchFactor(right.count() - 1, share)
            parts: tuple[tuple[QWidget, int], ...] = ((self.map_side(), 5), (right, 4))
        else:
            parts = ((lines, 1), (spread, 1))
        for part, share in parts:
            body.addWidget(part)
            body.setStretchFactor(body.count() - 1, share)
        whole = QVBoxLayout(self)
        whole.addWidget(self.summary)
        whole.addLayout(top)
        whole.addWidget(body, 1)
        whole.addLayout(row_of(self.status, self.show_button, stretch=self.status))
        self.connect_parts()

    def map_side(self) -> QWidget:
        self.map = HeatMap(self.result, self.window_.looks.style())
        self.cluster = QCheckBox(tr("What is alike &together"))
        self.cluster.setToolTip(tr("Rows and columns in the order of a hierarchical clustering, average linkage"))
        self.under = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.under.setAccessibleName(tr("Pair under the pointer"))
        self.nearer, self.farther = QPushButton("+"), QPushButton("−")
        self.whole_button = QPushButton(tr("&Whole map"))
        self.nearer.setAccessibleName(tr("Zoom in"))
        self.farther.setAccessibleName(tr("Zoom out"))
        for button in (self.nearer, self.farther):
            button.setFixedWidth(2 * self.fontMetrics().height())
        work = self.result.work
        if max(work.p_rows, work.q_rows) > MOST_ORDERED:
            self.cluster.setEnabled(False)
            said = tr("Up to {count} rows and columns can be ordered.").format(count=whole(MOST_ORDERED))
            self.cluster.setToolTip(said)
        zooms = row_of(self.cluster, None, self.farther, self.nearer, self.whole_button)
        for button, factor in ((self.nearer, 1.5), (self.farther, 1 / 1.5)):
            button.clicked.connect(partial(self.map.zoom, factor, None))
        self.whole_button.clicked.connect(self.map.whole)
        self.cluster.clicked.connect(self.arrange)
        self.map.opened.connect(self.open_pair)
        self.map.pointed.connect(lambda words: self.under.setText(legible(words)))
        return column_of(zooms, self.map, self.under, stretch=1)

    def connect_parts(self) -> None:
        self.measure.activated.connect(self.choose_measure)
        self.log_values.clicked.connect(self.count)
        self.log_counts.clicked.connect(self.draw_bins)
        self.smallest.clicked.connect(partial(self.sort_measure, False))
        self.largest.clicked.connect(partial(self.sort_measure, True))
        self.everything.clicked.connect(lambda: self.choose_lines(None))
        self.copy_button.clicked.connect(self.table.copy)
        self.save_button.clicked.connect(self.ask_save)
        self.show_button.clicked.connect(self.show_explorer)
        self.histogram.chosen.connect(lambda number: self.choose_lines(None if number < 0 else ("bin", number)))
        self.spread.linkActivated.connect(lambda kind: self.choose_lines((kind, 0)))
        self.model.wanted.connect(self.sort)
        self.table.opened.connect(self.open_pair)
        self.table.said.connect(self.say)
        QShortcut(QKeySequence.StandardKey.Save, self, self.ask_save)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def apply_looks(self) -> None:
        style = self.window_.looks.style()
        self.histogram.set_style(style)
        if self.map is not None:
            self.map.set_style(style)

    def say(self, words: str) -> None:
        self.status.setText(legible(words))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, words))

    # The measure, its histogram and its map

    @property
    def name(self) -> str:
        return str(self.measure.currentData())

    def choose_measure(self) -> None:
        if self.map is not None:
            symbol, unit = measure_named(self.name).symbol, unit_for(self.name, self.result.options.base)
            title = f"{symbol}: {title_of(measure_named(self.name))}"
            self.map.show_measure(self.result.matrix(self.name), title, symbol, unit)
            self.arrange()
        self.count()

    def count(self) -> None:
        """Count the numbers of the measure anew; lines chosen by the old bins are let go."""
        values, log = self.result.column(self.name), self.log_values.isChecked()
        self.jobs.start("bins", lambda tell: binned(values, log), self.take_bins, self.say)
        self.choose_lines(None)

    def take_bins(self, bins: Bins) -> None:
        self.bins = bins
        self.spread.setText(spread_in_words(bins, unit_for(self.name, self.result.options.base), self.pairs))
        if self.map is not None:
            low, high = (bins.edges[0], bins.edges[-1]) if bins.counts.size else (0.0, 1.0)
            if bins.counts.size and not bins.log:
                low, high = min(bins.low, bins.high * 0.5), bins.high or 1.0
            axis = Axis(float(low), float(high), log=bins.log and bins.counts.size > 0)
            self.map.set_scale(axis, bins.infinite > 0, bins.missing > 0)
        self.draw_bins()

    def draw_bins(self) -> None:
        if self.bins is None:
            return
        measure, unit = measure_named(self.name), unit_for(self.name, self.result.options.base)
        label = f"{measure.symbol} [{unit}]" if unit else measure.symbol
        title = title_of(measure)
        title = title[:1].upper() + title[1:]
        self.histogram.show_bins(self.bins, title, label, self.pairs, self.log_counts.isChecked())
        if self.filter is not None and self.filter[0] == "bin":
            self.histogram.mark(self.filter[1])

    def arrange(self) -> None:
        """Rows and columns of the map, as they come or by likeness."""
        assert self.map is not None
        work = self.result.work
        self.jobs.stop("order")
        self.map.set_order(np.arange(work.p_rows), np.arange(work.q_rows))
        if not self.cluster.isChecked():
            self.under.setText(legible(self.map.words(self.map.cell)) + self.strides())
            return
        square, same = self.result.matrix(self.name), self.result.tables.same
        self.say(tr("Ordering by likeness…"))

        def found(tell: Any) -> tuple[Any, ...]:
            rows, columns = ordering(np.array(square), same)
            return rows, columns, np.ascontiguousarray(square[rows][:, columns])

        self.jobs.start("order", found, self.take_order, self.say)

    def take_order(self, found: Any) -> None:
        assert self.map is not None
        self.map.set_order(*found)
        self.say(tr("What is alike lies together: hierarchical clustering, average linkage."))

    def strides(self) -> str:
        """How the map is drawn where it has more cells than are read for it."""
        down, across = strides(self.result.work.p_rows, self.result.work.q_rows)
        if max(down, across) == 1:
            return ""
        said = tr("From afar the map shows one of {down} rows and one of {across} columns; zoom in for all.")
        return "\n" + said.format(down=down, across=across)

    # The lines of the table

    def sort_measure(self, descending: bool) -> None:
        place = next(n for n, column in enumerate(self.model.columns) if column.key == self.name)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(place, order)
        self.sort(place, descending)

    def sort(self, column: int, descending: bool) -> None:
        self.sorting = (column, descending)
        self.refill()

    def choose_lines(self, wanted: tuple[str, int] | None) -> None:
        """Show only lines whose number is in a bin, or is 0, ∞ or missing; None for all."""
        if wanted == self.filter is None and self.sorting is None and self.result.shown() is None:
            self.tell_count(self.result.lines)
            return
        self.filter = wanted
        self.histogram.mark(wanted[1] if wanted is not None and wanted[0] == "bin" else -1)
        self.refill()

    def refill(self) -> None:
        """Find the lines to show and their order, and show them once they are found."""
        wanted, sorting, bins, values = self.filter, self.sorting, self.bins, self.result.column(self.name)

        def found(tell: Any) -> tuple[Lines | None, int]:
            among = None
            shown = self.result.shown()
            if wanted is not None:
                assert bins is not None
                chosen = bins.where(values, wanted[1]) if wanted[0] == "bin" else APART[wanted[0]](values)
                shown = chosen if shown is None else shown & chosen
            if shown is not None:
                among = np.flatnonzero(shown).astype(np.int64)
            total = self.result.lines if among is None else among.size
            return self.lines_in_order(sorting, among), total

        self.jobs.start("lines", found, self.take_lines, self.say)

    def lines_in_order(self, sorting: tuple[int, bool] | None, among: Lines | None) -> Lines | None:
        if sorting is None:
            return among if among is None else among[:MOST_LINES]
        column, descending = self.model.columns[sorting[0]], sorting[1]
        count, work = self.result.lines, self.result.work
        if column.kind == "measure":
            return ordered(self.result.column(column.key), descending, among)
        if column.kind == "method":
            assert self.model.methods is not None
            ranks = np.unique(self.model.methods, return_inverse=True)[1]
            return ordered(ranks, descending, among)
        lines = np.arange(count, dtype=np.int64) if among is None else among
        rows = (
            lines // work.q_rows if column.kind == "p" and self.pairs else lines % work.q_rows if self.pairs else lines
        )
        names = {"p": self.result.p_names, "q": self.result.q_names}.get(column.kind)
        if names is not None:
            ranks = np.empty(len(names), np.int64)
            ranks[ordered_texts(names)] = np.arange(len(names))
            rows = ranks[rows]
        return np.asarray(lines[ordered(rows, descending)])

    def take_lines(self, found: tuple[Lines | None, int]) -> None:
        self.model.set_order(found[0])
        if self.model.count:
            first = self.model.index(0, 0 if self.sorting is None else self.sorting[0])
            self.table.setCurrentIndex(first)
            self.table.scrollTo(first)
        self.tell_count(found[1])

    def tell_count(self, found: int) -> None:
        lines = self.result.lines
        said = lines_in_words(found, self.pairs)
        if self.model.count < found:
            said = tr("the first {shown} of {lines}").format(shown=whole(self.model.count), lines=said)
        elif found < lines:
            said = tr("{count} of {lines}").format(count=whole(found), lines=lines_in_words(lines, self.pairs))
        self.shown.setText(said)
        self.everything.setEnabled(self.filter is not None)

    # A pair in the explorer

    def open_pair(self, line: int, show: bool) -> None:
        if self.result.work.outcomes > MOST_OUTCOMES:
            said = tr("These rows have {count} outcomes; the explorer shows at most {most}.")
            self.say(said.format(count=whole(self.result.work.outcomes), most=whole(MOST_OUTCOMES)))
            return
        if self.map is not None:
            self.map.go_to(line)
        self.jobs.start("pair", lambda tell: self.result.pair(line), partial(self.take_pair, show), self.say)

    def take_pair(self, show: bool, pair: Pair) -> None:
        tables, title = self.result.tables, f"P {pair.p_name} · Q {pair.q_name}"
        note = tr("P is row {p} of {p_table}, Q is row {q} of {q_table}.")
        note = note.format(p=pair.p_name, q=pair.q_name, p_table=named(tables.p), q_table=named(tables.q))
        base = self.result.options.base

        def change(state: State) -> State:
            shown = edits.show_pair(state, pair.outcomes, pair.p, pair.q, title, note)
            return edits.set_base(replace(shown, scene="explore"), base)

        document = self.window_.document
        self.window_.stage.end_sketch(change)
        document.do(tr("Open {title}").format(title=title), change)
        there = document.state.title == title and document.state.note == note
        self.say(tr("In the explorer: {note}").format(note=note) if there else self.window_.notice.text.text())
        if show and there:
            self.show_explorer()

    def show_explorer(self) -> None:
        self.window_.raise_()
        self.window_.activateWindow()
        self.window_.view.setFocus()

    # Saving, and the end

    def ask_save(self) -> None:
        start = str(Path(self.result.tables.p).with_name("result.parquet"))
        commas = csv_kinds()
        kinds = ("Parquet (*.parquet)", *commas, "NumPy (*.npy)", "Zarr (*.zarr)")
        path, kind = ask_where_and_how(self, tr("Save the result"), start, kinds, ".parquet")
        if path is None:
            return
        self.save_button.setEnabled(False)
        self.say(tr("Saving…"))
        comma = commas.get(kind, False)
        self.jobs.start(
            "save", lambda tell: (path, self.result.save(path, comma=comma)), self.take_saved, self.not_saved
        )

    def take_saved(self, found: tuple[Path, Path | None]) -> None:
        self.saved = True
        self.save_button.setEnabled(True)
        path, report = found
        words = tr("Saved {name}.") if report is None else tr("Saved {name}; bad rows are in {report}.")
        said = words.format(name=path, report=report)
        if path.suffix.lower() == ".npy" and self.result.summary.named:
            said += " " + tr("It has numbers of rows and not their names; the other kinds of file have both.")
        self.say(said)

    def not_saved(self, reason: str) -> None:
        self.save_button.setEnabled(True)
        self.say(reason)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.busy("save") or (not self.saved and self.result.summary.seconds > DEAR):
            question = tr("The result is not saved. Let go of it?")
            answer = QMessageBox.question(self, tr("Batch"), question)
            if answer != QMessageBox.StandardButton.Yes:
                event.ignore()
                return
        self.jobs.stop_all()
        self.result.close()
        super().closeEvent(event)
