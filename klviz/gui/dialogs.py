"""The small dialogs: the list of keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from klviz import __version__
from klviz.gui.actions import ACTIONS
from klviz.words import tr

POINTER = (
    ("Drag a column", "Move the bar of P or Q whose outline is nearer"),
    ("Drag across columns", "Paint a shape"),
    ("Shift and drag", "Trade mass with the next outcome"),
    ("Wheel over a column", "Fine steps of 0.005; Shift 0.05, Alt 0.0005"),
    ("Double click", "Type an exact value: 0.25, 1/64, 2^-6, 3e-4, 0,25, 25 %"),
    ("Right click", "Everything that can be done with an outcome"),
    ("Escape while dragging", "As if it had not happened"),
)


def show_keys(parent: QWidget) -> QDialog:
    """Every key and gesture, from the table of actions."""
    rows = [(tr(what), tr(does)) for what, does in POINTER]
    for action in ACTIONS:
        if action.keys:
            keys = ", ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in action.keys)
            rows.append((keys, tr(action.text) + (f" ({tr(action.help)})" if action.help else "")))
    dialog = QDialog(parent)
    dialog.setObjectName("keys")
    dialog.setWindowTitle(tr("Keys and gestures"))
    table = QTableWidget(len(rows), 2, dialog)
    table.setAccessibleName(tr("Keys and gestures"))
    table.setHorizontalHeaderLabels([tr("keys"), tr("what happens")])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    for n, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(n, column, QTableWidgetItem(text))
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # no line is cut
    note = QLabel(tr("Single letters and arrows act while the picture has the focus; Tab moves the focus."))
    note.setWordWrap(True)
    finish(dialog, table, note)
    dialog.resize(620, 560)
    dialog.show()
    return dialog


def show_about(parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setObjectName("about")
    dialog.setWindowTitle(tr("About klviz"))
    text = QLabel(
        tr(
            "<b>klviz {version}</b><p>Two histograms, P (what happens) and Q (what you believe), and every number "
            "between them: entropy, cross-entropy, Kullback–Leibler divergence, the cost of coding.</p>"
            "<p>It needs no network and opens no connection.</p><p>MIT licence. Type: Inter, SIL Open Font License.</p>"
        ).format(version=__version__)
    )
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    finish(dialog, text)
    dialog.resize(440, 240)
    dialog.show()
    return dialog


def finish(dialog: QDialog, *parts: QWidget) -> None:
    column = QVBoxLayout(dialog)
    for part in parts:
        column.addWidget(part)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
