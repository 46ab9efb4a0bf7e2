"""Nothing is lost: the session is written down every few seconds while it changes, and offered again after a crash."""

from __future__ import annotations

import itertools
import os
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QRunnable, QThreadPool, QTimer

from klviz import files
from klviz.files import FileError
from klviz.gui.document import Document
from klviz.gui.session_file import data_folder
from klviz.state import State
from klviz.words import tr

EVERY_MS = 5000
LONG_AGO_S = 3600  # no writing takes that long
MOST_KEPT = 5  # damaged or declined recoveries that are kept aside
NUMBERS = itertools.count(1)
Window = Any


class Autosave(QObject):
    """Writes the document's State beside a lock that says who is alive. `close()` after a proper end takes both away.

    A folder that cannot be written is no reason not to work: then there is no recovery, and it is said once.
    """

    def __init__(self, document: Document, window: Window, folder: Path | None = None) -> None:
        super().__init__(window)
        self.document, self.window = document, window
        self.folder = folder or data_folder("recovery")
        # The number tells windows apart that one program opens within a second.
        self.path = self.folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{next(NUMBERS)}.klviz"
        self.lock: QLockFile | None = None
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self.told = False
        self.written: State | None = None
        self.job: Job | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.write)
        document.changed.connect(self.schedule)
        document.stack.cleanChanged.connect(self.schedule)

    def schedule(self) -> None:
        if not self.timer.isActive():
            self.timer.start()

    def write(self, *, now: bool = False) -> None:
        """Write the State if it differs from what was written last; in the background unless it must be `now`."""
        if now:
            self.pool.waitForDone()
        if self.job is not None and not self.job.done:
            self.schedule()  # a slow disk
            return
        if self.job is not None and self.job.problem:
            self.written = None
            self.cannot(self.job.problem)
        self.job = None
        # While a lesson plays, what must not be lost is the user's own pair, which it stands in for.
        state = (player.before if (player := self.window.player) else None) or self.document.state
        if not self.document.unsaved and not self.document.in_gesture:
            self.forget()
            return
        if self.written is not None and state.same_content(self.written):
            return
        if self.lock is None and not self.take_lock():
            return
        self.written = state
        self.job = Job(self.path, state)
        if now:
            self.job.run()
        else:
            self.pool.start(self.job)
            self.schedule()  # to see whether it went well, and else to try again

    def forget(self) -> None:
        """What is saved, or as it was opened, needs no recovery: an older State would be offered after a crash."""
        self.written = None
        if self.lock is not None:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def take_lock(self) -> bool:
        lock = QLockFile(str(self.path) + ".lock")
        lock.setStaleLockTime(0)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            taken = lock.tryLock(0)
        except OSError:
            taken = False
        if taken:
            self.lock = lock
        else:
            self.cannot(tr("{folder} cannot be written").format(folder=self.folder))
        return taken

    def cannot(self, why: str) -> None:
        """Say once that there is no recovery."""
        if not self.told:
            self.told = True
            self.window.say(tr("There will be no recovery after a crash: {why}.").format(why=why))

    def close(self) -> None:
        """A proper end: what was written is not needed any more."""
        self.timer.stop()
        self.pool.waitForDone()
        self.forget()
        if self.lock is not None:
            self.lock.unlock()
            self.lock = None

    # After a crash

    def leftovers(self) -> list[Path]:
        """Sessions of programs that are gone, newest first."""
        self.sweep()
        there = sorted(self.folder.glob("*.klviz"), reverse=True)
        return [path for path in there if path != self.path and is_free(path)]

    def sweep(self) -> None:
        """Take away what a killed program leaves beside its session: half a file, and a lock without a session."""
        with suppress(OSError):
            for path in self.folder.glob(".klviz-*.tmp"):
                if time.time() - path.stat().st_mtime > LONG_AGO_S:
                    path.unlink()
            for path in self.folder.glob("*.klviz.lock"):
                if not path.with_suffix("").exists() and path.with_suffix("") != self.path:
                    is_free(path.with_suffix(""))

    def offer(self) -> None:
        """Offer the newest session that was not closed, once; a damaged one is put aside and never in the way."""
        for path in self.leftovers():
            try:
                from klviz.scenes.sessions import open_session

                state = open_session(path)
            except FileError:
                self.put_aside(path)
                continue
            said = tr("klviz was not closed properly. {title} can be restored as it was.")
            self.window.say(
                said.format(title=state.title or tr("A session")),
                [(tr("Restore"), partial(self.restore, state, path)), (tr("Discard"), partial(self.put_aside, path))],
                keep=True,
            )
            return

    def restore(self, state: State, path: Path) -> None:
        self.window.stage.end_sketch()
        done = self.document.do(tr("Restore"), lambda _: state)
        if done or self.document.state.same_content(state):  # a lesson may refuse it
            self.put_aside(path)

    def put_aside(self, path: Path) -> None:
        """Out of the way, but not gone."""
        aside = path.with_suffix(".old")
        try:
            path.replace(aside)
            for old in sorted(self.folder.glob("*.old"))[:-MOST_KEPT]:
                old.unlink()
        except OSError:
            return


def is_free(path: Path) -> bool:
    """Whether no living program has this session; then its lock is gone too."""
    lock = QLockFile(str(path) + ".lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


class Job(QRunnable):
    """One writing, off the thread that paints. A full disk must not stop the work: `problem` says what went wrong."""

    def __init__(self, path: Path, state: State) -> None:
        super().__init__()
        self.setAutoDelete(False)  # it is looked at afterwards
        self.path = path
        self.state: State | None = state
        self.done, self.problem = False, ""

    def run(self) -> None:
        state, self.state = self.state, None  # Qt never lets go of a runnable, which must not keep the State too
        assert state is not None
        try:
            files.write_session(self.path, state)
        except Exception as error:
            self.problem = str(error)
        finally:
            self.done = True
