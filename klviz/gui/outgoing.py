"""What leaves the window: sessions, pictures, numbers, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from klviz import edits, files
from klviz.files import FileError
from klviz.gui import export
from klviz.gui.document import Document
from klviz.gui.intake import remember_file, start_folder
from klviz.gui.theme import Style
from klviz.picture import Picture
from klviz.words import tr

NUMBERS = ("csv", "tex", "py")
SCALES = ("1", "2", "3", "4")


class Outgoing(QObject):
    """Saves and copies. `path` is the session's file once it has one; the document is clean when it is saved."""

    def __init__(self, document: Document, window: Any) -> None:
        super().__init__(window)
        self.document, self.window = document, window
        self.path: Path | None = None

    def name(self) -> str:
        return self.path.name if self.path else ""

    # Sessions

    def save(self) -> bool:
        return self.save_to(self.path) if self.path else self.save_as()

    def save_as(self) -> bool:
        title = self.document.state.title or "klviz"
        path = self.ask_name(tr("Save session"), f"{safe(title)}.klviz", "klviz (*.klviz)", ".klviz")
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        self.document.end()
        if not self.written(path, lambda: files.write_session(path, self.document.state)):
            return False
        self.path = path
        self.document.stack.setClean()
        self.window.show_title()
        remember_file(path)
        return True

    def open_session(self, path: Path) -> None:
        """Raises FileError if it cannot be read; asks first if something unsaved would go."""
        state = files.read_session(path)
        if self.may_discard():
            self.path = path
            self.document.load(state)
            self.window.show_title()

    def may_discard(self) -> bool:
        """Whether what is on the screen is saved, or may go."""
        if self.document.stack.isClean():
            return True
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question, "klviz",
            tr("“{name}” has changes that are not saved.").format(name=self.name() or self.document.state.title),
            buttons.Save | buttons.Discard | buttons.Cancel, self.window,
        )  # fmt: skip
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    # Pictures

    def export_picture(self) -> bool:
        title = safe(self.document.state.title or "klviz")
        path = self.ask_name(
            tr("Export picture"),
            f"{title}.svg",
            f"SVG (*.svg);;PDF (*.pdf);;PNG (*.png);;{tr('All files')} (*)",
            ".svg",
        )
        if path is None:
            return False
        scale = 2.0
        if path.suffix.lower() == ".png":
            words, accepted = QInputDialog.getItem(
                self.window, tr("Export picture"), tr("Pixels for each point"), SCALES, 1, False
            )
            if not accepted:
                return False
            scale = float(words)
        return self.written(path, lambda: export.save_picture(path, self.picture(), self.style(), self.size(), scale))

    def copy_picture(self) -> None:
        data = QMimeData()
        data.setImageData(export.image(self.picture(), self.style(), self.size(), 2.0))
        data.setData("image/svg+xml", export.encoded(self.picture(), self.style(), "svg", self.size()))
        QGuiApplication.clipboard().setMimeData(data)
        self.window.say(tr("The picture is on the clipboard, as pixels and as SVG."))

    def picture(self) -> Picture:
        return export.picture_of(self.document.state)

    def style(self) -> Style:
        style: Style = self.window.looks.style()
        return style

    def size(self) -> QSize:
        return self.window.view.size()

    # Numbers

    def save_numbers(self) -> bool:
        if not self.ready():
            return False
        title = safe(self.document.state.title or "klviz")
        path = self.ask_name(tr("Export numbers"), f"{title}.csv", "CSV (*.csv);;LaTeX (*.tex);;Python (*.py)", ".csv")
        if path is None:
            return False
        makers = {".csv": files.numbers_csv, ".tex": files.numbers_latex, ".py": files.numbers_python}
        maker = makers.get(path.suffix.lower())
        if maker is None:
            self.window.say(tr("{name} must end in .csv, .tex or .py").format(name=path.name))
            return False
        return self.written(path, lambda: files.write_atomic(path, maker(self.document.state).encode()))

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
        name, kind = QFileDialog.getSaveFileName(self.window, title, start, kinds)
        if not name:
            return None
        path = Path(name)
        if path.suffix:
            return path
        chosen = kind.partition("*")[2].partition(")")[0].split(" ")[0]
        return path.with_suffix(chosen if chosen.startswith(".") else suffix)

    def written(self, path: Path, write: Callable[[], object]) -> bool:
        """Run a writer; a failure becomes a sentence, and the old file stays whole."""
        try:
            write()
        except (FileError, ValueError) as error:
            self.window.say(str(error))
            return False
        self.window.say(tr("Saved {path}").format(path=path))
        return True


def safe(title: str) -> str:
    """A title as the name of a file."""
    return "".join(c if c.isalnum() or c in " -_()" else "_" for c in title).strip()[:80] or "klviz"
