"""Earlier versions of the session: what its file was before it was saved over."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from klviz.files import FileError, versions
from klviz.files.versions import Version
from klviz.gui.dialogs import finish
from klviz.gui.session_file import data_folder
from klviz.gui.theme import legible
from klviz.scenes.sessions import open_session
from klviz.words import tr


def show_earlier(window: Any) -> QDialog:
    """The versions of the session on the screen, or of every session if it has no file yet; newest first."""
    path = window.session_file.path
    found = versions.kept(data_folder("versions"), path)
    dialog = QDialog(window)
    dialog.setObjectName("earlier")
    dialog.setWindowTitle(tr("Earlier versions"))
    table = QTableWidget(len(found), 3, dialog)
    table.setAccessibleName(tr("Earlier versions"))
    table.setHorizontalHeaderLabels([tr("saved over"), tr("session"), tr("folder")])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    for row, version in enumerate(found):
        moment = QDateTime.fromSecsSinceEpoch(int(version.time))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        for column, text in enumerate((when, version.origin.name, str(version.origin.parent))):
            table.setItem(row, column, QTableWidgetItem(legible(text)))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    note = QLabel()
    note.setWordWrap(True)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setText(
        tr("Opening one replaces what is on the screen as one step, which Undo takes back; the file stays as it is.")
        if found
        else tr("There are none yet. Whenever a session is saved over, what was there before is kept here.")
    )
    finish(dialog, table, note)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    opening = QPushButton(tr("Open this version"))
    opening.setEnabled(bool(found))
    buttons.addButton(opening, QDialogButtonBox.ButtonRole.ActionRole)
    opening.clicked.connect(lambda: bring_back(window, dialog, found[table.currentRow()]))
    table.cellActivated.connect(lambda row, _: bring_back(window, dialog, found[row]))
    if found:
        table.selectRow(0)
    dialog.resize(620, 380)
    dialog.show()
    return dialog


def bring_back(window: Any, dialog: QDialog, version: Version) -> None:
    dialog.close()
    try:
        state = open_session(version.path, version.origin.name)
    except FileError as error:
        window.say(str(error))
        return
    window.stage.end_sketch()
    window.document.do(tr("Earlier version"), lambda _: state)
