"""What leaves the window beside sessions: pictures, numbers, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from klviz import edits, files
from klviz.gui.document import Document
from klviz.gui.intake import start_folder
from klviz.gui.save_name import ask_where
from klviz.gui.session_file import safe
from klviz.gui.theme import Style
from klviz.gui.work import Work
from klviz.picture import Picture
from klviz.scenes import picture_of
from klviz.words import tr

NUMBERS = ("csv", "tex", "py")
SCALES = ("1", "2", "3", "4")


class Outgoing(QObject):
    """Saves and copies. What takes longer than a moment is written while the window goes on."""

    def __init__(self, document: Document, window: Any) -> None:
        super().__init__(window)
        self.document, self.window = document, window
        self.work = Work(self)

    # Pictures

    def export_picture(self) -> None:
        title = safe(self.document.state.title or "klviz")
        path = self.ask_name(
            tr("Export picture"),
            f"{title}.svg",
            f"SVG (*.svg);;PDF (*.pdf);;PNG (*.png);;{tr('All files')} (*)",
            ".svg",
        )
        if path is None:
            return
        scale = 2.0
        if path.suffix.lower() == ".png":
            words, accepted = QInputDialog.getItem(
                self.window, tr("Export picture"), tr("Pixels for each point"), SCALES, 1, False
            )
            if not accepted:
                return
            scale = float(words)
        from klviz.gui import export

        try:
            data = export.encoded(self.picture(), self.style(), export.kind_of(path), self.size(), scale)
        except ValueError as error:
            self.window.say(str(error))
            return
        self.write(path, lambda: files.write_atomic(path, data))

    def copy_picture(self) -> None:
        from klviz.gui import export

        data = QMimeData()
        data.setImageData(export.image(self.picture(), self.style(), self.size(), 2.0))
        data.setData("image/svg+xml", export.encoded(self.picture(), self.style(), "svg", self.size()))
        QGuiApplication.clipboard().setMimeData(data)
        self.window.say(tr("The picture is on the clipboard, as pixels and as SVG."))

    def picture(self) -> Picture:
        return picture_of(self.document.state)

    def style(self) -> Style:
        style: Style = self.window.looks.style()
        return style

    def size(self) -> QSize:
        return self.window.view.size()

    # Numbers

    def save_numbers(self) -> None:
        if not self.ready():
            return
        title = safe(self.document.state.title or "klviz")
        path = self.ask_name(tr("Export numbers"), f"{title}.csv", "CSV (*.csv);;LaTeX (*.tex);;Python (*.py)", ".csv")
        if path is None:
            return
        makers = {".csv": files.numbers_csv, ".tex": files.numbers_latex, ".py": files.numbers_python}
        maker = makers.get(path.suffix.lower())
        if maker is None:
            self.window.say(tr("{name} must end in .csv, .tex or .py").format(name=path.name))
            return
        state = self.document.state
        self.write(path, lambda: files.write_atomic(path, maker(state).encode("utf-8", "replace")))

    def copy_numbers(self) -> None:
        if self.ready():
            QGuiApplication.clipboard().setText(files.numbers_csv(self.document.state))
            self.window.say(tr("The numbers are on the clipboard, as CSV."))

    def ready(self) -> bool:
        state = self.document.state
        if edits.off_balance(state, "p") or edits.off_balance(state, "q"):
            self.window.say(tr("There are no numbers yet: P and Q must each sum to 1. Press N to normalise."))
            return False
        return True

    # Both

    def ask_name(self, title: str, suggestion: str, kinds: str, suffix: str) -> Path | None:
        folder = start_folder()
        start = str(Path(folder) / suggestion) if folder else suggestion
        return ask_where(self.window, title, start, kinds, suffix)

    def write(self, path: Path, job: Callable[[], object]) -> None:
        """Run a writer; a failure becomes a sentence, and the old file stays whole."""
        self.work.start(
            job,
            lambda _: self.window.say(tr("Saved {path}").format(path=path)),
            self.window.say,
            lambda: self.window.say(tr("Saving {path}…").format(path=path)),
        )
