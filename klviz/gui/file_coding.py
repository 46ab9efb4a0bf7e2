"""A real file through the real codes: what it takes with a model of your choice, beside what everybody's programs make
of it; and the coded file itself."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from klviz.codes import Model, Size, compare_sizes, encode_stream, survey
from klviz.files import write_atomic
from klviz.gui.work import Jobs, Tell, sentence
from klviz.numerals import how_many, localised, whole
from klviz.state import State
from klviz.words import tr

MOST_BYTES = 64 << 20
Window = Any


class FileCoding(QDialog):
    """The table of sizes for one file, and the choice of the model."""

    def __init__(self, window: Window, path: Path, state: State) -> None:
        super().__init__(window)
        self.setObjectName("file_coding")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Code {name}").format(name=path.name))
        self.window_, self.path, self.state = window, path, state
        self.jobs = Jobs(self)
        self.original = 0  # bytes
        self.other: Path | None = None
        self.model = QComboBox()
        self.model.setAccessibleName(tr("Model of the source"))
        for key, words in (
            ("own", tr("its own histogram")), ("uniform", tr("uniform: every byte alike")),
            ("q", tr("Q of the explorer")), ("p", tr("P of the explorer")), ("other", tr("another file's histogram…")),
        ):  # fmt: skip
            self.model.addItem(words, key)
        self.symbols = QComboBox()
        self.symbols.setAccessibleName(tr("What is coded"))
        self.symbols.addItem(tr("bytes"), False)
        self.symbols.addItem(tr("characters (UTF-8)"), True)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr("Sizes"))
        self.table.setHorizontalHeaderLabels([tr("code"), tr("bytes"), tr("of the original"), tr("note")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.save_button = QPushButton(tr("Save the coded file…"))
        form = QFormLayout()
        form.addRow(tr("Model Q"), self.model)
        form.addRow(tr("Symbols"), self.symbols)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addWidget(self.status)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.model.activated.connect(self.choose)
        self.symbols.activated.connect(lambda _: self.start())
        self.save_button.clicked.connect(self.save)
        self.finished.connect(self.jobs.stop_all)
        self.resize(640, 480)
        self.start()

    @property
    def characters(self) -> bool:
        return bool(self.symbols.currentData())

    def choose(self) -> None:
        if self.model.currentData() == "other":
            name, _ = QFileDialog.getOpenFileName(self, tr("The file whose histogram is the model"))
            if not name:
                self.model.setCurrentIndex(0)
            self.other = Path(name) if name else None
        self.start()

    def maker(self) -> Callable[[], Model]:
        """How to make the chosen model; called off the painting thread."""
        key, characters = self.model.currentData(), self.characters
        if key in ("p", "q"):
            return partial(Model.of_outcomes, self.state.names, self.state.p if key == "p" else self.state.q)
        path = self.other if key == "other" and self.other is not None else self.path

        def counted() -> Model:
            with path.open("rb") as source:
                found = survey(source, characters)
            if not found.length:
                return Model.uniform()
            return found.uniform() if key == "uniform" else found.histogram()

        return counted

    def start(self) -> None:
        """Begin to find the sizes for what is chosen now."""
        self.jobs.stop_all()
        self.table.setRowCount(0)
        try:
            self.original = self.path.stat().st_size
        except OSError as error:
            self.status.setText(str(error))
            return
        if self.original > MOST_BYTES:
            self.status.setText(tr("Files up to 64 MiB are compared here; klviz encode codes larger ones."))
            self.save_button.setEnabled(False)
            return
        self.status.setText(tr("Coding…"))
        path, make = self.path, self.maker()

        def sizes(tell: Tell) -> tuple[list[Size], str]:
            found: list[Size] = []
            try:
                for row in compare_sizes(path.read_bytes(), make()):
                    found.append(row)
                    tell((list(found), tr("Coding…")))
            except (OSError, ValueError) as error:
                return found, sentence(error)
            return found, ""

        self.jobs.start("sizes", sizes, self.show_found, self.status.setText, self.show_found)

    def show_found(self, told: tuple[list[Size], str]) -> None:
        """The rows that are not in the table yet, and what is under it."""
        found, said = told
        for row in found[self.table.rowCount() :]:
            self.show_row(row)
        self.status.setText(said)

    def show_row(self, row: Size) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        original = self.original
        size = "–" if row.size is None else "∞" if math.isinf(row.size) else whole(math.ceil(row.size))
        share = ""
        if row.size is not None and original and not math.isinf(row.size):
            share = localised(f"{100 * row.size / original:.1f} %")
        name = tr("ideal for the model") if row.name == "ideal" else row.name
        for column, text in enumerate((name, size, share, row.note)):
            item = QTableWidgetItem(text)
            if column in (1, 2):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(at, column, item)

    def save(self) -> None:
        """Write the container that `klviz decode` restores; nothing is written where a symbol is impossible."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the coded file"), f"{self.path}.klvizc")
        if not name:
            return
        if Path(name).resolve() == self.path.resolve():
            self.status.setText(tr("{name}: this is the file that is coded; choose another place").format(name=name))
            return
        self.save_button.setEnabled(False)
        self.window_.outgoing.work.start(
            partial(write, self.path, Path(name), self.maker()),
            lambda size: self.say(
                how_many(
                    "Saved {name}, {count} byte; klviz decode restores it.",
                    "Saved {name}, {count} bytes; klviz decode restores it.",
                    size,
                    name=name,
                )
            ),
            self.say,
            lambda: self.say(tr("Saving {path}…").format(path=name), over=False),
        )

    def say(self, sentence: str, *, over: bool = True) -> None:
        """Here, or in the window if this dialog was closed meanwhile."""
        if isValid(self):
            self.status.setText(sentence)
            self.save_button.setEnabled(over)
        else:
            self.window_.say(sentence)


def write(source: Path, target: Path, make: Callable[[], Model]) -> int:
    """Code a file into another, whole or not at all; its size."""
    model = make()
    with source.open("rb") as data:
        write_atomic(target, encode_stream(data, model))
    return target.stat().st_size
