"""A bug is survivable: it goes to the log file and into one dialog, and the program goes on."""

from __future__ import annotations

import platform
import sys
import time
import traceback
from collections import deque
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from klviz import __version__
from klviz.words import tr

MOST_LOG_BYTES = 1_000_000
_showing = False
_actions: deque[str] = deque(maxlen=20)


def log_file() -> Path:
    """Where bugs are written down, in the user's own data folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "bugs.log"


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs: the error and the versions; nothing about the user or their data."""
    lines = traceback.format_exception(kind, error, trace)
    head = (
        f"klviz {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.system()} {platform.release()}"
    )
    done = f"Last actions: {', '.join(_actions) or 'none'}"
    return f"{time.strftime('%Y-%m-%d %H:%M:%S')}  {head}\n{done}\n{''.join(lines)}"


def write_down(text: str) -> str:
    """Append to the log; the path, or "" if it cannot be written."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MOST_LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(text + "\n")
    except OSError:
        return ""
    return str(path)


def note(action: str) -> None:
    """Remember what was done, by the name that the program has for it; never what it was done to."""
    _actions.append(action)


class Bearer(QObject):
    """Takes a bug from whichever thread it happened in to the one that may show it."""

    found = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.found.connect(self.show)

    def show(self, text: str) -> None:
        path = write_down(text)
        with suppress(Exception):  # the work comes first, and what is broken may be its saving
            self.window.autosave.write()  # type: ignore[attr-defined]
        show(self.window, text, path)


def watch(window: QWidget) -> None:
    """Send every exception that nobody caught, in a slot, a paint or a worker, to the log and a dialog."""
    bearer = Bearer(window)

    def found(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(kind, error, trace)
        sys.stderr.write(text)
        if isValid(bearer):
            bearer.found.emit(text)

    sys.excepthook = found


def show(window: QWidget, text: str, path: str) -> None:
    """One dialog at a time: a bug in a paint would else open hundreds."""
    global _showing
    if _showing:
        return
    _showing = True
    box = QMessageBox(window)
    box.setObjectName("bug")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("klviz")
    box.setText(tr("Something went wrong inside klviz. Your work is still here; save it now."))
    where = tr("It was written to {path}.").format(path=path) if path else tr("The log file could not be written.")
    box.setInformativeText(where)
    box.setDetailedText(text)
    copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    box.addButton(QMessageBox.StandardButton.Close)
    box.finished.connect(_closed)
    box.open()


def _closed() -> None:
    global _showing
    _showing = False
