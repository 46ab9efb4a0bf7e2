"""Work survives a crash: it is written down as it changes, offered once, and never in the way of the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klviz import assets, files
from klviz.edits import load_preset, presets
from klviz.files import FileError, read_session, write_session
from klviz.gui.app import ENDINGS, Interrupts
from klviz.gui.autosave import Autosave
from tests.gui.explorer import Explorer


@pytest.fixture
def saved(window: Explorer, tmp_path: Path) -> Autosave:
    """An autosave of this window that writes at once when asked."""
    return Autosave(window.window.document, window.window, tmp_path / "recovery")


def test_a_change_is_written_down_and_a_proper_end_takes_it_away(
    window: Explorer, saved: Autosave, qtbot: QtBot
) -> None:
    saved.write()
    assert not saved.folder.exists(), "nothing has changed yet"
    window.keys("X")
    assert saved.timer.isActive()
    saved.write()
    qtbot.waitUntil(saved.path.exists)
    saved.pool.waitForDone()
    assert read_session(saved.path).same_content(window.state)
    saved.close()
    assert list(saved.folder.glob("*.klviz*")) == []


def test_a_session_that_was_not_closed_is_offered_once(window: Explorer, saved: Autosave) -> None:
    lost = load_preset(None, presets()[3].name)
    saved.folder.mkdir()
    path = saved.folder / "20200101-000000-1.klviz"
    write_session(path, lost)
    saved.offer()
    assert "was not closed properly" in window.notice
    assert window.offers() == ["Restore", "Discard"]
    window.buttons()[0].click()
    assert window.state.same_content(lost)
    window.keys("Ctrl+Z")
    assert window.state.title == "Horse race"
    assert saved.leftovers() == []


def test_a_damaged_recovery_is_put_aside_and_the_next_one_offered(window: Explorer, saved: Autosave) -> None:
    saved.folder.mkdir()
    (saved.folder / "20200102-000000-1.klviz").write_text("{ this is no session")
    write_session(saved.folder / "20200101-000000-1.klviz", load_preset(None, presets()[2].name))
    saved.offer()
    assert presets()[2].name in window.notice
    assert [path.name for path in saved.folder.glob("*.old")] == ["20200102-000000-1.old"]


def test_the_session_of_a_program_that_lives_is_left_alone(window: Explorer, saved: Autosave, tmp_path: Path) -> None:
    window.keys("X")
    other = Autosave(window.window.document, window.window, saved.folder)
    other.path = saved.folder / "20200101-000000-1.klviz"
    other.write(now=True)
    assert other.path.exists()
    assert saved.leftovers() == []
    other.close()


def test_a_folder_that_cannot_be_written_is_said_once_and_stops_nothing(window: Explorer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    hopeless = Autosave(window.window.document, window.window, tmp_path / "file" / "recovery")
    window.keys("X")
    hopeless.write()
    assert "no recovery" in window.notice
    window.keys("X")
    hopeless.write()


def test_a_full_disk_is_said_once_and_tried_again(
    window: Explorer, saved: Autosave, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, state: object) -> None:
        raise FileError(str(path), "not saved: the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_session", full)
        window.keys("X")
        saved.write()
        saved.pool.waitForDone()
        saved.write()
        assert "no recovery after a crash" in window.notice
        assert "the disk is full" in window.notice
        saved.pool.waitForDone()
    assert saved.timer.isActive()
    saved.write()
    saved.pool.waitForDone()
    assert read_session(saved.path).same_content(window.state)


def test_what_is_saved_is_not_offered_after_a_crash(window: Explorer, saved: Autosave, tmp_path: Path) -> None:
    window.keys("X")
    saved.write(now=True)
    assert saved.path.exists()
    saved.timer.stop()
    window.window.session_file.save_to(tmp_path / "a.klviz")
    assert not window.window.isWindowModified()
    assert saved.timer.isActive()
    saved.write()
    assert not saved.path.exists()
    window.keys("X")
    saved.write(now=True)
    assert saved.path.exists()


def test_a_long_first_drag_is_written_down_too(window: Explorer, saved: Autosave) -> None:
    window.drag("q", 1, 0.3, let_go=False)
    saved.write(now=True)
    assert read_session(saved.path).q[1] == pytest.approx(0.3, abs=0.02)


def test_a_folder_that_went_away_does_not_keep_the_window_open(
    window: Explorer, saved: Autosave, tmp_path: Path
) -> None:
    saved.folder.mkdir()
    saved.folder.rmdir()
    saved.folder.write_text("a file where the folder was")
    saved.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")
def test_a_program_that_is_told_to_end_leaves_its_work(tmp_path: Path, open_window: Callable[..., Explorer]) -> None:
    """SIGTERM in the middle of work: within a moment the session is on disk."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from klviz.gui import app, main_window\n"
        "def ready(window):\n"
        "    window.actions_by_key['swap'].trigger()\n"
        "    print('ready', flush=True)\n"
        "old = main_window.MainWindow.after_first_paint\n"
        "main_window.MainWindow.after_first_paint = lambda w: (old(w), QTimer.singleShot(0, lambda: ready(w)))\n"
        "sys.exit(app.run([]))\n"
    )
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    root = assets.path().parent
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "ready"
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=20)
    assert program.returncode == 130
    left = list(tmp_path.rglob("*.klviz"))
    assert len(left) == 1
    assert read_session(left[0]).q[0] == 0.5


@pytest.mark.parametrize("number", ENDINGS)
@pytest.mark.parametrize("piped", [True, False])
def test_what_ends_the_program_from_outside_is_heard_with_and_without_a_pipe(
    app: QApplication, qtbot: QtBot, number: signal.Signals, piped: bool
) -> None:
    before = {each: signal.getsignal(each) for each in ENDINGS}
    saved: list[bool] = []
    ended: list[int] = []
    interrupts = Interrupts(app, lambda: saved.append(True), piped=piped)
    interrupts.app = SimpleNamespace(exit=ended.append)  # the real one would take all later tests with it
    try:
        assert bool(interrupts.ends) == piped
        signal.raise_signal(number)
        qtbot.waitUntil(lambda: ended != [], timeout=20_000)
        assert saved
    finally:
        interrupts.close()
        for each, handler in before.items():
            signal.signal(each, handler)


def test_what_was_written_is_let_go_of(window: Explorer, saved: Autosave) -> None:
    """Qt keeps every runnable for good."""
    window.keys("X")
    saved.write()
    saved.pool.waitForDone()
    assert saved.job is not None
    assert saved.job.state is None
