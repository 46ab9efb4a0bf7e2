"""A bug in klviz is written down, said once, and survived."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRunnable, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from klviz.files import read_session
from klviz.gui import bugs
from klviz.gui.action import Action
from tests.gui.explorer import Explorer


@pytest.fixture
def watched(window: Explorer) -> Iterator[Explorer]:
    before = sys.excepthook
    bugs.watch(window.window)
    yield window
    sys.excepthook = before


def fail(window: object) -> None:
    raise ZeroDivisionError("a bug for the test")


def dialogs() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if w.objectName() == "bug" and w.isVisible()]  # type: ignore[misc]


def test_an_exception_in_a_slot_is_logged_and_shown_once_and_the_window_goes_on(
    watched: Explorer, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    log = bugs.log_file()
    log.unlink(missing_ok=True)
    for _ in range(3):
        watched.window.actions_by_key["swap"].triggered.connect(lambda: fail(None))
    watched.keys("X")
    assert "ZeroDivisionError: a bug for the test" in log.read_text()
    assert "ZeroDivisionError" in capfd.readouterr().err
    (dialog,) = dialogs()
    assert "Your work is still here" in dialog.text()
    assert str(log) in dialog.informativeText()
    next(b for b in dialog.buttons() if b.text() == "Copy report").click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    for box in dialogs():
        box.close()
    assert watched.read("kl_pq") == "1.2500", "the swap itself happened"


def test_the_log_is_kept_small(watched: Explorer) -> None:
    log = bugs.log_file()
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text("x" * (bugs.MOST_LOG_BYTES + 1))
    assert bugs.write_down("new") == str(log)
    assert log.read_text() == "new\n"
    assert log.with_suffix(".old.log").exists()


def test_a_log_that_cannot_be_written_is_no_second_bug(
    watched: Explorer, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(bugs, "log_file", lambda: tmp_path / "a" / "b.log")  # type: ignore[operator]
    (tmp_path / "a").write_text("a file where a folder would be")  # type: ignore[operator]
    assert bugs.write_down("new") == ""


def test_the_report_has_versions_and_no_data_of_the_user(watched: Explorer) -> None:
    try:
        fail(Action("k", "t", "File"))
    except ZeroDivisionError as error:
        text = bugs.report(type(error), error, error.__traceback__)
    assert "klviz" in text
    assert "PySide6" in text
    assert "horse" not in text


def test_a_bug_in_a_worker_is_shown_by_the_thread_that_may(watched: Explorer, qtbot: QtBot) -> None:
    class Broken(QRunnable):
        def run(self) -> None:
            fail(None)

    QThreadPool.globalInstance().start(Broken())
    qtbot.waitUntil(lambda: dialogs() != [], timeout=20_000)
    (dialog,) = dialogs()
    assert "ZeroDivisionError" in dialog.detailedText()
    dialog.close()


def test_a_bug_saves_the_work_and_the_report_says_what_was_done_and_not_to_what(
    watched: Explorer, qtbot: QtBot
) -> None:
    watched.window.document.do("x", lambda s: replace(s, title="My secret patient"))
    watched.keys("X")
    watched.window.actions_by_key["base"].triggered.connect(lambda: fail(None))
    watched.keys("B")
    (dialog,) = dialogs()
    text = dialog.detailedText()
    dialog.close()
    assert "swap, base" in text
    assert "secret" not in text
    autosave = watched.window.autosave
    autosave.pool.waitForDone()
    assert read_session(autosave.path).same_content(watched.state)
    autosave.close()
