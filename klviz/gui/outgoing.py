"""What leaves the window beside sessions: pictures, numbers, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from klviz import edits, files
from klviz.gui.document import Document
from klviz.gui.intake import start_folder
from klviz.gui.save_name import ask_where, ask_where_and_how, csv_kinds
from klviz.gui.session_file import safe
from klviz.gui.theme import Style
from klviz.gui.work import Work
from klviz.numerals import decimal_comma
from klviz.picture import Picture
from klviz.scenes import picture_of
from klviz.state import State
from klviz.words import tr

SCALES = ("1", "2", "3", "4")


def kinds_of_numbers() -> dict[str, Callable[[State], bytes]]:
    """What numbers can be saved as: the kind of file as the dialog calls it, and what makes its bytes."""

    def as_csv(made: Callable[..., str], comma: bool, state: State) -> bytes:
        return files.csv_bytes(made(state, comma=comma), comma=comma)

    def as_text(made: Callable[[State], str], state: State) -> bytes:
        return made(state).encode("utf-8", "replace")

    kinds: dict[str, Callable[[State], bytes]] = {}
    for kind, comma in csv_kinds().items():
        kinds[kind] = partial(as_csv, files.numbers_csv, comma)
    for kind, comma in csv_kinds().items():
        kinds[tr("P and Q: {kind}").format(kind=kind)] = partial(as_csv, files.outcomes_csv, comma)
    kinds["LaTeX (*.tex)"] = partial(as_text, files.numbers_latex)
    kinds["Python (*.py)"] = partial(as_text, files.numbers_python)
    return kinds


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
        kinds = kinds_of_numbers()
        start = self.start_name(f"{title}.csv")
        path, kind = ask_where_and_how(self.window, tr("Export numbers"), start, kinds, ".csv")
        if path is None:
            return
        if not kind:
            self.window.say(tr("{name} must end in .csv, .tex or .py").format(name=path.name))
            return
        state, made = self.document.state, kinds[kind]
        self.write(path, lambda: files.write_atomic(path, made(state)))

    def copy_numbers(self) -> None:
        if self.ready():
            comma = decimal_comma()
            QGuiApplication.clipboard().setText(files.numbers_csv(self.document.state, comma=comma))
            self.window.say(
                tr("The numbers are on the clipboard, as CSV with decimal commas.")
                if comma
                else tr("The numbers are on the clipboard, as CSV.")
            )

    def ready(self) -> bool:
        state = self.document.state
        if edits.off_balance(state, "p") or edits.off_balance(state, "q"):
            self.window.say(tr("There are no numbers yet: P and Q must each sum to 1. Press N to normalise."))
            return False
        return True

    # Both

    def ask_name(self, title: str, suggestion: str, kinds: str, suffix: str) -> Path | None:
        return ask_where(self.window, title, self.start_name(suggestion), kinds, suffix)

    def start_name(self, suggestion: str) -> str:
        folder = start_folder()
        return str(Path(folder) / suggestion) if folder else suggestion

    def write(self, path: Path, job: Callable[[], object]) -> None:
        """Run a writer; a failure becomes a sentence, and the old file stays whole."""
        self.work.start(
            job,
            lambda _: self.window.say(tr("Saved {path}").format(path=path)),
            self.window.say,
            lambda: self.window.say(tr("Saving {path}…").format(path=path)),
        )
