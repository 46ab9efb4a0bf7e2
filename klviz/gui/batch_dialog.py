"""Open batch…: which tables, compared how, and the run under way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from klviz.batch.command import names_in
from klviz.batch.progress import Progress, clock, count, share
from klviz.batch.results import Result, Tables, inspect, measure_tables
from klviz.batch.running import names_of
from klviz.core import MEASURES
from klviz.gui.batch_words import lines_in_words
from klviz.gui.theme import legible
from klviz.gui.work import Jobs, sentence
from klviz.numerals import whole
from klviz.state import BASES
from klviz.words import tr, unit_of

PAUSE = 250
"""Milliseconds without a change before the tables are looked at."""
AT_FIRST = ("kl_pq", "kl_qp", "js")
TABLES = "*.npy *.npz *.parquet *.pq *.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz"
Window = Any


class TableLine(QLineEdit):
    """The name of a table: typed, chosen, or dropped."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.setText(paths[0])
            event.acceptProposedAction()
        else:
            super().dropEvent(event)


class BatchDialog(QDialog):
    """The choices, checked while they are made, then the progress of the run. It is kept while the window lives, so
    that it opens as it was left."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setObjectName("batch")
        self.setWindowTitle(tr("Open batch"))
        self.window_ = window
        self.jobs = Jobs(self)
        self.wait = QTimer(self, singleShot=True)
        self.wait.setInterval(PAUSE)
        self.wait.timeout.connect(self.look)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.build_choices()
        self.found = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.found.setAccessibleName(tr("What was found in the tables"))
        self.found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.found.setMinimumHeight(4 * self.fontMetrics().height())
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.run_button = QPushButton(tr("&Run"))
        self.run_button.setDefault(True)
        self.buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.run_button.clicked.connect(self.start)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        self.choices = QWidget()
        self.choices.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.addWidget(self.choices, 1)
        whole.addWidget(self.found)
        whole.addWidget(self.bar)
        whole.addWidget(self.buttons)
        self.bar.hide()
        self.resize(QSize(640, 620).boundedTo(self.screen().availableSize() * 0.95))
        self.changed()

    # Choices

    def build_choices(self) -> None:
        self.p, self.q = TableLine(), TableLine()
        self.inside = {line: self.with_buttons(line, role) for line, role in ((self.p, "P"), (self.q, "Q"))}
        self.against = QComboBox()
        for words, value in (
            (tr("every row of P with every row of P"), "self"),
            (tr("every row of P with every row of Q"), "all"),
            (tr("each row of P with the same row of Q"), "rows"),
            (tr("each row of P with one row of Q"), "one"),
        ):
            self.against.addItem(words, value)
        self.row = QSpinBox(maximum=2**31 - 1)
        self.measures = QListWidget()
        for measure in MEASURES:
            item = QListWidgetItem(f"{legible(measure.symbol)}   {tr(measure.title)}")
            item.setData(Qt.ItemDataRole.UserRole, measure.name)
            item.setToolTip(tr(measure.sentence))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if measure.name in AT_FIRST else Qt.CheckState.Unchecked)
            self.measures.addItem(item)
        self.measures.setMinimumHeight(5 * self.fontMetrics().height())
        self.more = QLineEdit(placeholderText="renyi_pq[2], renyi_pq[inf]")
        self.base = QComboBox()
        for base in BASES:
            self.base.addItem(unit_of(base), base)
        self.base.setCurrentIndex(BASES.index(self.window_.document.state.base))
        self.normalize = QCheckBox(tr("Rows are c&ounts or weights: divide each by its sum"))
        self.ids = QLineEdit(placeholderText=tr("found by itself"))
        self.on_error = QComboBox()
        for words, value in (
            (tr("stops the run"), "stop"), (tr("gets no number"), "nan"), (tr("is left out"), "skip"),
        ):  # fmt: skip
            self.on_error.addItem(words, value)
        for words, field in (
            (tr("Com&pare"), self.against), (tr("Table &P"), self.p), (tr("Table &Q"), self.q),
            (tr("Ro&w of Q, from 0"), self.row), (tr("&Measures"), self.measures), (tr("Others"), self.more),
            (tr("&Unit"), self.base), ("", self.normalize), (tr("Column of &names"), self.ids),
            (tr("A row that is no &distribution"), self.on_error),
        ):  # fmt: skip
            name = words.replace("&", "")
            if name:
                field.setAccessibleName(name)
            inside = self.inside[field] if isinstance(field, TableLine) else field
            self.form.addRow(words, inside)
            label = self.form.labelForField(inside)
            if isinstance(label, QLabel):
                label.setBuddy(field)
        for line in (self.p, self.q, self.more, self.ids):
            line.textChanged.connect(self.changed)
        for box in (self.against, self.on_error, self.base):
            box.activated.connect(self.changed)
        self.row.valueChanged.connect(self.changed)
        self.normalize.clicked.connect(self.changed)
        self.measures.itemChanged.connect(self.changed)

    def with_buttons(self, line: TableLine, role: str) -> QWidget:
        """A line for a table beside the buttons that fill it."""
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        line.setPlaceholderText(tr("a table, a folder of tables, or a pattern such as day-*.csv"))
        file, folder = QPushButton(tr("File…")), QPushButton(tr("Folder…"))
        folder.setToolTip(tr("A folder of tables, or a Zarr store"))
        for button, words in ((file, tr("File for table {role}")), (folder, tr("Folder for table {role}"))):
            button.setAccessibleName(words.format(role=role))
            button.setAutoDefault(False)
        file.clicked.connect(lambda: self.browse(line, False))
        folder.clicked.connect(lambda: self.browse(line, True))
        for part in (line, file, folder):
            row.addWidget(part, 1 if part is line else 0)
        return inside

    def browse(self, line: QLineEdit, folder: bool) -> None:
        start = line.text() or str(QSettings().value("files/folder", ""))
        if folder:
            name = QFileDialog.getExistingDirectory(self, tr("Folder of tables"), start)
        else:
            kinds = f"{tr('Tables')} ({TABLES});;{tr('All files')} (*)"
            name, _ = QFileDialog.getOpenFileName(self, tr("Table of distributions"), start, kinds)
        if name:
            line.setText(name)
            QSettings().setValue("files/folder", str(Path(name).parent))

    @property
    def tables(self) -> Tables:
        kind, p, q = self.against.currentData(), self.p.text().strip(), self.q.text().strip()
        ids = self.ids.text().strip() or None
        if kind == "self":
            return Tables(p, p, True, None, ids)
        return Tables(p, q or p, kind == "all", self.row.value() if kind == "one" else None, ids)

    def wanted(self) -> tuple[str, ...]:
        """The names of the measures. Raises ValueError."""
        items = [self.measures.item(n) for n in range(self.measures.count())]
        names = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]
        names += [name for name in names_in(self.more.text()) if name]
        if not names:
            raise ValueError(tr("tick at least one measure"))
        return names_of(names)

    # Before the run

    def changed(self) -> None:
        """Look at the tables again once nothing changes any more."""
        kind = self.against.currentData()
        self.form.setRowVisible(self.inside[self.q], kind != "self")
        self.form.setRowVisible(self.row, kind == "one")
        self.q.setPlaceholderText(tr("the same as P") if kind == "one" else self.p.placeholderText())
        self.run_button.setEnabled(False)
        self.jobs.stop("look")
        self.wait.start()

    def look(self) -> None:
        self.wait.stop()
        try:
            self.wanted()
        except ValueError as error:
            self.complain(sentence(error))
            return
        tables, normalize = self.tables, self.normalize.isChecked()
        if not tables.p or (not self.q.text().strip() and self.against.currentData() in ("all", "rows")):
            self.found.setText(tr("Choose the tables: a row is a distribution, a column an outcome."))
            return
        self.found.setText(tr("Looking at the tables…"))
        self.jobs.start("look", lambda tell: inspect(tables, normalize), self.take_look, self.complain)

    def take_look(self, found: Any) -> None:
        (p, q), trouble = found
        tables = self.tables
        pairs = p.rows * q.rows if tables.all_pairs else p.rows
        lines = [f"P: {p.describe()}"] + ([] if tables.same or tables.row is not None else [f"Q: {q.describe()}"])
        lines.append(tr("{lines} to measure.").format(lines=lines_in_words(pairs, tables.all_pairs)))
        if trouble:
            lines.append(in_this_window(trouble) + ".")
        self.found.setText("\n".join(lines))
        self.run_button.setEnabled(not trouble or self.on_error.currentData() != "stop")

    def complain(self, reason: str) -> None:
        self.found.setText(in_this_window(reason) + ("" if reason.endswith(".") else "."))
        self.run_button.setEnabled(False)

    # The run

    @property
    def running(self) -> bool:
        return self.jobs.busy("run")

    def start(self) -> None:
        tables, wanted, base = self.tables, self.wanted(), float(self.base.currentData())
        normalize, on_error = self.normalize.isChecked(), self.on_error.currentData()

        def work(tell: Any) -> Result:
            import klviz.gui.batch_result  # noqa: F401 - what shows the result is ready before it is

            return measure_tables(
                tables, measures=wanted, base=base, normalize=normalize, on_error=on_error, progress=tell
            )

        self.show_running(True)
        self.found.setText(tr("Reading…"))
        self.jobs.start("run", work, self.take_result, self.end_badly, self.show_progress)

    def show_running(self, running: bool) -> None:
        self.choices.setEnabled(not running)
        self.run_button.setEnabled(not running)
        self.bar.setVisible(running)
        self.bar.setValue(0)
        if running:
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()

    def show_progress(self, progress: Progress) -> None:
        self.bar.setValue(round(1000 * share(progress)))
        said = tr("{done} of {lines}, {rate} a second").format(
            done=whole(progress.done),
            lines=lines_in_words(progress.total, self.tables.all_pairs),
            rate=count(progress.rate),
        )
        parts = [said]
        if progress.left is not None:
            parts.append(tr("{time} left").format(time=clock(progress.left)))
        if progress.bad:
            parts.append(tr("{count} without a number").format(count=whole(progress.bad)))
        self.found.setText(", ".join(parts))

    def take_result(self, result: Result) -> None:
        from klviz.gui.batch_result import BatchResult

        self.show_running(False)
        self.hide()
        self.changed()
        window = BatchResult(self.window_, result)
        window.show()
        window.raise_()
        window.activateWindow()

    def end_badly(self, reason: str) -> None:
        self.show_running(False)
        self.complain(reason)
        self.run_button.setEnabled(True)

    def stop(self) -> None:
        """Let go of the run: it ends with the task it is at and leaves nothing behind."""
        self.jobs.stop("run")
        self.show_running(False)
        self.found.setText(tr("The run was cancelled; nothing was kept."))

    def reject(self) -> None:
        if self.running:
            self.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.running:
            self.stop()
        super().closeEvent(event)


def in_this_window(text: str) -> str:
    """A message of the command line in the words of this window."""
    ticked = tr("tick “Rows are counts or weights”")
    called = tr("call normalize({name}) or pass normalize=True").format(name="P")
    for said in (tr("give --normalize for counts or weights"), called):
        text = text.replace(said, ticked)
    text = text.replace(tr("or ask for all pairs"), tr("or compare every row with every row"))
    return text.rstrip(".")


def open_batch(window: Window) -> BatchDialog:
    """The dialog of a window, made when first asked for."""
    dialog = window.findChild(BatchDialog)
    if dialog is None:
        dialog = BatchDialog(window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
