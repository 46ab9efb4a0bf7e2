"""The question before a doubtful file is taken: what was found in it, how it would be read, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from klviz import files
from klviz.files import ENCODINGS, FileError, Histogram, Look, Options
from klviz.files.door import take_in
from klviz.gui.theme import DARK, LIGHT
from klviz.numerals import NumeralError, format_probability, how_many, parse_number
from klviz.words import tr

PAUSE = 150
"""Milliseconds without a change before the file is read anew."""
SHOWN_COLUMNS = 64
DIALECT = ("kind", "encoding", "delimiter", "header", "across", "part", "part_q")
"""Choices after which columns are no longer the columns they were."""


def ask_options(parent: QWidget | None, look: Look, source: Path | str) -> Options | None:
    """Shows how `source` (a file's path, or pasted text itself) would be read; the Options the user agrees to, or
    None. Raises FileError where the file can no longer be read.
    """
    dialog = ImportDialog(parent, look, source)
    try:
        return dialog.options if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


class ImportDialog(QDialog):
    """Choices on the left, the first rows and a sketch of P and Q on the right; every change is read at once."""

    def __init__(self, parent: QWidget | None, look: Look, source: Path | str) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(tr("How to read {name}").format(name=Path(look.name).name))
        self.data = source.encode("utf-8", "replace") if isinstance(source, str) else take_in(source).data
        self.given: dict[str, Any] = {"encoding": "utf-8"} if isinstance(source, str) else {}
        self.look = look
        self.found: tuple[Histogram, ...] = ()
        self.error = ""
        self.choices: dict[str, QComboBox | QCheckBox | QLineEdit] = {}
        self.wait = QTimer(self, singleShot=True)
        self.wait.setInterval(PAUSE)
        self.wait.timeout.connect(self.read)

        self.doubts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.doubts.setAccessibleName(tr("What is in doubt"))
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.build_choices()
        self.rows = QTableWidget(self)
        self.rows.setAccessibleName(tr("The first rows"))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.sketch = Sketch(self)
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.outcome.setAccessibleName(tr("What comes of it"))
        self.outcome.setMinimumHeight(3 * self.fontMetrics().height())
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(self.form)
        left.addStretch()
        for part in (self.rows, self.sketch, self.outcome):
            right.addWidget(part)
        right.setStretch(0, 1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addLayout(right)
        middle.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.doubts)
        whole.addLayout(middle, 1)
        whole.addWidget(self.buttons)
        self.resize(QSize(940, 620).boundedTo(self.screen().availableSize() * 0.95))
        self.show_look()
        self.read()

    @property
    def options(self) -> Options:
        return self.look.options

    # Choices

    def build_choices(self) -> None:
        kind = self.look.kind
        if kind in ("table", "text"):
            self.pick("kind", tr("&Read as"), [(tr("a table"), "table"), (tr("running text"), "text")])
            self.pick("encoding", tr("&Encoding"), [(name, name) for name in ENCODINGS])
        if kind in ("xlsx", "npz"):
            words = tr("&Sheet") if kind == "xlsx" else tr("&Array")
            self.pick("part", words, [])
        self.pick("part_q", tr("Array of &Q"), [])
        separators = [
            (tr("commas  ,"), ","), (tr("semicolons  ;"), ";"), (tr("tabs"), "\t"), (tr("bars  |"), "|"),
            (tr("blanks"), " "), (tr("nothing: one column"), ""),
        ]  # fmt: skip
        self.pick("delimiter", tr("Cells are &separated by"), separators)
        self.pick("decimal", tr("&Decimal mark"), [(tr("point  0.25"), "."), (tr("comma  0,25"), ",")])
        thousands = [
            (tr("none  1000"), ""), (tr("comma  1,000"), ","), (tr("point  1.000"), "."), (tr("blank  1 000"), " "),
            (tr("apostrophe  1'000"), "'"),
        ]  # fmt: skip
        self.pick("thousands", tr("T&housands"), thousands)
        self.tick("header", tr("The first row is a headin&g"))
        self.tick("across", tr("Outcomes run a&cross: one column each"))
        self.pick("content", tr("The &numbers are"), [
            (tr("counts or probabilities"), "counts"), (tr("raw samples, to bin"), "samples"),
            (tr("words, to count"), "categories"),
        ])  # fmt: skip
        self.pick("names", tr("&Outcomes are named by"), [])
        self.pick("p", tr("&P is in"), [])
        self.pick("q", tr("&Q is in"), [])
        self.type_in("width", tr("Bin &width"), tr("automatic"))
        self.pick("missing", tr("Rows with &gaps"), [(tr("are refused"), "refuse"), (tr("are left out"), "skip")])
        self.pick("repeats", tr("Outcomes named t&wice"), [(tr("are refused"), "refuse"), (tr("are added up"), "add")])
        units = [(tr("letters"), "letters"), (tr("words"), "words"), (tr("bytes"), "bytes")]
        self.pick("unit", tr("&Count"), units)
        self.tick("fold", tr("&Upper and lower case are one"))
        self.type_in("top", tr("Keep the most &frequent"), tr("all"))

    def pick(self, name: str, words: str, choices: Sequence[tuple[str, object]]) -> None:
        box = QComboBox()
        for text, value in choices:
            box.addItem(text, value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(17)
        box.activated.connect(lambda _: self.settle(name, box.currentData()))
        self.add(name, words, box)

    def tick(self, name: str, words: str) -> None:
        box = QCheckBox(words)
        box.clicked.connect(lambda checked: self.settle(name, checked))
        box.setAccessibleName(words.replace("&", ""))
        self.choices[name] = box
        self.form.addRow(box)

    def type_in(self, name: str, words: str, empty: str) -> None:
        line = QLineEdit(placeholderText=empty)
        line.textEdited.connect(lambda text: self.settle(name, text))
        self.add(name, words, line)

    def add(self, name: str, words: str, field: QComboBox | QLineEdit) -> None:
        field.setAccessibleName(words.replace("&", ""))
        self.choices[name] = field
        self.form.addRow(words, field)

    def settle(self, name: str, value: Any) -> None:
        """The user chose something: what depends on it is guessed anew around it."""
        if name in DIALECT:
            for column in ("names", "values"):
                self.given.pop(column, None)
        if name in ("p", "q"):
            p, q = self.combo("p").currentData(), self.combo("q").currentData()
            if p == q:
                q = self.options.values[0]  # P took the column of Q, so they change places
            name, value = "values", (p,) if q is None else (p, q)
        if name in ("width", "top"):
            value = self.typed(name, str(value))
            if value is False:
                return
        if name == "unit" and value == "bytes":
            self.given["kind"] = "text"
        self.given[name] = value
        try:
            look = files.look(self.data, self.look.name, self.given)
        except FileError as error:
            self.look = replace(self.look, options=replace(self.look.options, **self.given))
            self.show_error(error.inside)
            self.show_choices()
            return
        self.look = look
        self.show_look()
        self.wait.start()

    def typed(self, name: str, text: str) -> float | int | bool | None:
        """A number typed in, None for nothing, False (with the reason shown) for what cannot be."""
        if not text.strip():
            return None
        try:
            number = parse_number(text)
        except NumeralError as error:
            self.show_error(str(error))
            return False
        if name == "top" and not (number.is_integer() and number >= 1.0):
            self.show_error(tr('"{text}" is no number of outcomes; type a whole number from 1').format(text=text))
            return False
        if number == 0.0:
            self.show_error(tr("The bin width must be above 0"))
            return False
        return int(number) if name == "top" else number

    def combo(self, name: str) -> QComboBox:
        box = self.choices[name]
        assert isinstance(box, QComboBox)
        return box

    # What is shown

    def show_look(self) -> None:
        doubts = [f"•  {doubt[:1].upper()}{doubt[1:]}." for doubt in self.look.doubts]
        heading = tr("Please check before it is opened:") if doubts else tr("Nothing is in doubt now.")
        self.doubts.setText("\n".join([heading, *doubts]))
        self.show_choices()
        self.show_rows()

    def show_choices(self) -> None:
        look, options = self.look, self.look.options
        columns = [(self.column_name(j), j) for j in range(min(len(look.columns), SHOWN_COLUMNS))]
        names = options.names if options.content == "counts" else None
        # No list offers what another has taken: going through it with the arrow keys must not disturb the others.
        if "part" in self.choices:
            fill(self.combo("part"), [(name, name) for name in look.parts if name != options.part_q])
        others = [(name, name) for name in look.parts if name != options.part]
        fill(self.combo("part_q"), [(tr("the same"), ""), *others])
        free = [c for c in columns if c[1] not in options.values]
        fill(self.combo("names"), [(tr("numbers 0, 1, 2 …"), None), *free])
        fill(self.combo("p"), [c for c in columns if c[1] != names])
        fill(self.combo("q"), [(tr("nothing"), None), *(c for c in columns if c[1] not in (names, options.values[0]))])
        values: dict[str, object] = {name: getattr(options, name) for name in self.choices if name not in ("p", "q")}
        values["p"] = options.values[0]
        values["q"] = options.values[1] if len(options.values) > 1 else None
        for name, field in self.choices.items():
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(field.findData(values[name]), 0))
            elif isinstance(field, QCheckBox):
                field.setChecked(bool(values[name]))
            elif not field.hasFocus():
                field.setText("" if values[name] is None else f"{values[name]:g}")
            self.form.setRowVisible(field, name in self.asked())

    def asked(self) -> set[str]:
        """The choices that matter for this kind of file, as it would be read now."""
        options = self.look.options
        asked: set[str] = set()
        if self.look.kind in ("table", "text"):
            asked |= {"kind", "encoding"}
        if self.look.kind == "text":
            return (
                asked - ({"encoding"} if options.unit == "bytes" else set())
                | {"unit"}
                | (set() if options.unit == "bytes" else {"fold", "top"})
            )
        if self.look.kind == "table":
            asked |= {"delimiter", "decimal", "thousands", "header", "across"}
        if self.look.kind == "xlsx":
            asked |= {"header", "across"}
        if self.look.kind in ("npy", "npz"):
            asked |= {"across"} if len(self.look.columns) > 1 or options.across else set()
        if len(self.look.parts) > 1:
            asked |= {"part", "part_q"} if self.look.kind == "npz" else {"part"}
        if options.part_q:
            asked.discard("across")
            return asked | {"content", "missing", "width" if options.content == "samples" else "top"}
        asked |= {"content", "p", "q", "missing"}
        if options.content == "counts" and self.look.kind not in ("npy", "npz"):
            asked |= {"names", "repeats"}
        if options.content == "samples":
            asked.add("width")
        if options.content != "samples":
            asked.add("top")
        return asked

    def column_name(self, j: int) -> str:
        return self.look.columns[j].strip() or tr("column {number}").format(number=j + 1)

    def show_rows(self) -> None:
        look, options = self.look, self.look.options
        width = min(max((len(row) for row in look.rows), default=0), SHOWN_COLUMNS)
        self.rows.clear()
        self.rows.setRowCount(len(look.rows))
        self.rows.setColumnCount(width)
        running = look.kind == "text"
        self.rows.horizontalHeader().setVisible(not running)
        self.rows.horizontalHeader().setStretchLastSection(running)
        roles = {column: f"{series}: " for series, column in zip("PQ", options.values, strict=False)}
        if options.names is not None and options.content == "counts":
            roles[options.names] = tr("outcome: ")
        if not running:
            titles = [self.column_name(j) if j < len(look.columns) else str(j + 1) for j in range(width)]
            self.rows.setHorizontalHeaderLabels([roles.get(j, "") + title for j, title in enumerate(titles)])
        for i, row in enumerate(look.rows):
            for j, cell in enumerate(row[:width]):
                item = QTableWidgetItem(cell)
                if not running and j not in roles:
                    item.setForeground(self.palette().placeholderText())
                self.rows.setItem(i, j, item)

    def read(self) -> None:
        """Reads the file as the choices now are, for the sketch, the summary and whether it can be opened."""
        if self.look.kind == "image":
            return
        try:
            self.found = files.read(self.data, self.look.options, self.look.name)
        except FileError as error:
            self.show_error(error.inside)
            return
        self.error = ""
        self.sketch.show_histograms(self.found)
        self.outcome.setText("\n".join(summary(h, series) for h, series in zip(self.found, "PQ", strict=False)))
        self.button().setEnabled(True)

    def show_error(self, sentence: str) -> None:
        self.wait.stop()
        self.error = sentence
        self.found = ()
        self.sketch.show_histograms(())
        self.outcome.setText(tr("It cannot be read like this: {reason}.").format(reason=sentence))
        self.button().setEnabled(False)

    def button(self) -> QWidget:
        return self.buttons.button(QDialogButtonBox.StandardButton.Open)

    def accept(self) -> None:
        """Only what has been read as it now stands is agreed to."""
        if self.wait.isActive():
            self.wait.stop()
            self.read()
        if not self.error:
            super().accept()


def fill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    if [(box.itemText(k), box.itemData(k)) for k in range(box.count())] != list(choices):
        box.clear()
        for text, value in choices:
            box.addItem(text, value)


def summary(histogram: Histogram, series: str) -> str:
    total = format_probability(float(histogram.weights.sum()))
    return how_many(
        "{series}: {count} outcome with {total} in all. {note}.",
        "{series}: {count} outcomes with {total} in all. {note}.",
        len(histogram.names),
        series=series,
        total=total,
        note=histogram.note,
    )


class Sketch(QWidget):
    """P as filled bars and Q as outlines, each scaled to its own sum: enough to see whether it is what was meant."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shares: list[np.ndarray] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sketch of the histograms"))

    def sizeHint(self) -> QSize:
        return QSize(420, 9 * self.fontMetrics().height())

    def show_histograms(self, found: Sequence[Histogram]) -> None:
        self.shares = []
        if len(found) > 1:
            both = files.pair(found[0], found[1])
            self.shares = [scaled(both.p), scaled(both.q)]
        elif found:
            self.shares = [scaled(found[0].weights)]
        counts = ", ".join(how_many("{count} bar", "{count} bars", share.size) for share in self.shares)
        self.setAccessibleDescription(counts)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.base())
        painter.setPen(QPen(palette.mid(), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self.shares:
            return
        theme = DARK if palette.base().color().lightness() < 128 else LIGHT
        area = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        top = max(float(share.max()) for share in self.shares)
        for share, role in zip(self.shares, ("p", "q"), strict=False):
            heights = peaks(share, int(area.width())) / top * area.height()
            step = area.width() / heights.size
            gap = 1.0 if step > 4 else 0.0
            colour = theme.colour(role)  # type: ignore[arg-type]
            for k, height in enumerate(heights.tolist()):
                bar = QRectF(area.left() + k * step + gap, area.bottom() - height, step - 2 * gap, height)
                if role == "p":
                    painter.fillRect(bar, colour)
                else:
                    outline(painter, bar, colour)
        painter.end()


def scaled(weights: np.ndarray) -> np.ndarray:
    """Shares of the sum, also where the sum itself would be too large for a float."""
    share = weights / weights.max()
    return share / share.sum()


def peaks(share: np.ndarray, columns: int) -> np.ndarray:
    """At most one bar a pixel: the tallest of those that fall on it."""
    if share.size <= columns:
        return share
    starts = np.arange(columns) * share.size // columns
    return np.maximum.reduceat(share, starts)


def outline(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    painter.fillRect(QRectF(bar.left(), bar.top() - 1, bar.width(), 2), colour)
    if bar.width() > 4:
        painter.fillRect(QRectF(bar.left(), bar.top(), 2, bar.height()), colour)
        painter.fillRect(QRectF(bar.right() - 2, bar.top(), 2, bar.height()), colour)
