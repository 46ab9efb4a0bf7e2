"""A window to act on: the real one, shown off screen, with settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from klviz.gui import work
from klviz.gui.app import application
from klviz.gui.main_window import MainWindow
from klviz.gui.progress_file import progress_path
from klviz.state import State
from tests.gui.explorer import Explorer


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    return application()


@pytest.fixture(scope="session")
def type_at_start(app: QApplication) -> QFont:
    return app.font()


@pytest.fixture(autouse=True)
def _no_memory(app: QApplication, type_at_start: QFont) -> Iterator[None]:
    """Nothing is remembered from one test to the next; no window is built in the large type of a lecture before."""
    QSettings().clear()
    app.setFont(type_at_start)
    QApplication.clipboard().clear()
    progress_path().unlink(missing_ok=True)
    yield
    QSettings().clear()


@pytest.fixture(autouse=True)
def _all_work_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading and writing are over when the step that began them is; tests of slow files say otherwise."""
    monkeypatch.setattr(work, "PATIENCE_MS", -1)


@pytest.fixture(autouse=True)
def _no_question_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that a test did not expect fails it; the test that expects one puts its answer in the place."""

    def asked(*_: object, **__: object) -> None:
        raise AssertionError("a dialog opened that nobody will answer")

    for kind, names in (
        (QDialog, ("exec",)),
        (QMessageBox, ("exec", "question", "warning", "critical", "information")),
        (QInputDialog, ("getText", "getInt", "getItem", "getDouble")),
        (QFileDialog, ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")),
    ):
        for name in names:
            monkeypatch.setattr(kind, name, asked)


@pytest.fixture
def open_window(app: QApplication, qtbot: QtBot) -> Iterator[Callable[..., Explorer]]:
    """Opens a window, as at start or on a State."""
    opened: list[Explorer] = []

    def open_one(state: State | None = None, *, size: tuple[int, int] | None = (1280, 800)) -> Explorer:
        window = MainWindow(state)
        if size is not None:
            window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
        window.after_first_paint()
        opened.append(Explorer(window))
        return opened[-1]

    yield open_one
    for each in opened:
        each.let_go()


@pytest.fixture
def window(open_window: Callable[..., Explorer]) -> Explorer:
    """The window as it is at start: the horse race, 1280×800."""
    return open_window()
