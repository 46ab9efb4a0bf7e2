"""Work off the painting thread: in order, heard where it was begun, let go of without harm."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from threading import Event, current_thread, main_thread
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klviz.gui import work
from klviz.gui.work import Job, Jobs, Work, still_at_work


@pytest.fixture
def owner(app: QApplication) -> QObject:
    return QObject()


def test_one_after_another_and_every_end_is_heard(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE_MS", 0)
    works, go_on, order = Work(owner), Event(), []
    for n in range(3):

        def job(n: int = n) -> int:
            assert current_thread() is not main_thread()
            assert go_on.wait(20)
            order.append(n)
            return n

        works.start(job, lambda n: order.append(f"then {n}"), order.append, lambda n=n: order.append(f"slow {n}"))
    assert order == ["slow 0", "slow 1", "slow 2"]
    assert works.busy
    with qtbot.waitSignal(works.idle, timeout=20_000):
        go_on.set()
    assert [each for each in order if isinstance(each, int)] == [0, 1, 2]
    assert [each for each in order if str(each).startswith("then")] == ["then 0", "then 1", "then 2"]


def test_an_end_is_posted_before_the_next_job_may_run(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    posted: list[bool] = []
    letters = SimpleNamespace(sent=SimpleNamespace(emit=lambda call: posted.append(call.__self__.over.is_set())))
    monkeypatch.setattr(work, "post", lambda: letters)
    job = Job(owner, "short", lambda tell: 7, lambda result, error: None)
    assert job.over.wait(20)
    assert posted == [False]


def test_what_is_short_is_over_at_once_and_a_failure_is_a_sentence(owner: QObject) -> None:
    works, heard = Work(owner), []
    works.start(lambda: 7, heard.append, heard.append)

    def full() -> None:
        raise OSError("the disk is full")

    works.start(full, heard.append, heard.append)
    assert heard == [7, "the disk is full"]
    assert not works.busy


def test_a_bug_in_a_job_is_told_and_raised_where_it_is_seen(owner: QObject) -> None:
    works, heard = Work(owner), []
    with pytest.raises(ZeroDivisionError):
        works.start(lambda: 1 // 0, heard.append, heard.append)
    assert len(heard) == 1
    assert not works.busy


def test_a_close_waits_for_what_is_written_and_hears_no_more(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PATIENCE_MS", 0)
    works, go_on, done, heard = Work(owner), Event(), [], []
    works.start(lambda: done.append(go_on.wait(20)), heard.append, heard.append)
    works.start(lambda: done.append(2), heard.append, heard.append)
    go_on.set()
    works.close()
    assert done == [True, 2]
    QApplication.processEvents()
    assert heard == []


def test_only_the_latest_of_a_kind_is_heard_and_the_earlier_one_ends(owner: QObject, qtbot: QtBot) -> None:
    jobs, go_on, heard, ended = Jobs(owner), Event(), [], Event()

    def slow(tell: Callable[[object], None]) -> str:
        assert go_on.wait(20)
        try:
            tell("half")
        finally:
            ended.set()
        return "first"

    jobs.start("kind", slow, heard.append, heard.append, heard.append)
    jobs.start("kind", lambda tell: "second", heard.append, heard.append)
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    go_on.set()
    assert ended.wait(20)
    assert not still_at_work()
    QApplication.processEvents()
    assert heard == ["second"]


def test_an_owner_that_is_gone_is_told_nothing(qtbot: QtBot) -> None:
    """As of a dialog that is closed, and deleted, while a job goes on."""
    for _ in range(50):
        dialog, go_on, heard = QObject(), Event(), []
        jobs = Jobs(dialog)
        jobs.start("kind", lambda tell, go_on=go_on: go_on.wait(20), heard.append, heard.append)
        dialog.deleteLater()
        go_on.set()
        QApplication.sendPostedEvents(dialog, 52)  # DeferredDelete
        del jobs, dialog
        QApplication.processEvents()
        assert not still_at_work()
        QApplication.processEvents()
        assert heard == []


def test_the_program_ends_though_a_reader_is_in_a_long_step() -> None:
    """What is written is waited for; a reader that nobody hears is not, longer than it takes to clear up."""
    code = (
        "import sys, threading; from PySide6.QtCore import QTimer\n"
        "from klviz.gui import app, work\n"
        "work.GRACE = 0.1\n"
        "def later(window):\n"
        "    jobs = work.Jobs(window)\n"
        "    jobs.start('long', lambda tell: threading.Event().wait(), print, print)\n"
        "    QTimer.singleShot(0, window.close)\n"
        "app.after_first_paint = later\n"
        "sys.exit(app.run([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
