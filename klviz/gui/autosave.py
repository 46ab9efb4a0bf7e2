"""Nothing is lost: the session is written down every few seconds while it changes, and offered again after a crash."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QRunnable, QStandardPaths, QThreadPool, QTimer

from klviz.files import FileError, read_session, write_session
from klviz.gui.document import Document
from klviz.state import State
from klviz.words import tr

EVERY_MS = 5000
MOST_KEPT = 5  # damaged or declined recoveries that are kept aside
Window = Any


def recovery_folder() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "recovery"


class Autosave(QObject):
    """Writes the document's State beside a lock that says who is alive. `close()` after a proper end takes both away.

    A folder that cannot be written is no reason not to work: then there is no recovery, and it is said once.
    """

    def __init__(self, document: Document, window: Window, folder: Path | None = None) -> None:
        super().__init__(window)
        self.document, self.window = document, window
        self.folder = folder or recovery_folder()
        self.path = self.folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.klviz"
        self.lock: QLockFile | None = None
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self.told = False
        self.written: State | None = None
        self.timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self.timer.timeout.connect(self.write)
        document.changed.connect(self.schedule)

    def schedule(self) -> None:
        if not self.timer.isActive():
            self.timer.start()

    def write(self, *, now: bool = False) -> None:
        """Write the State if it differs from what was written last; in the background unless it must be `now`."""
        state = self.document.state
        if self.document.stack.isClean() or (self.written is not None and state.same_content(self.written)):
            return
        if self.lock is None and not self.take_lock():
            return
        self.written = state
        job = Job(self.path, state)
        if now:
            self.pool.waitForDone()
            job.run()
        else:
            self.pool.start(job)

    def take_lock(self) -> bool:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return self.cannot()
        lock = QLockFile(str(self.path) + ".lock")
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return self.cannot()
        self.lock = lock
        return True

    def cannot(self) -> bool:
        if not self.told:
            self.told = True
            self.window.say(
                tr("There will be no recovery after a crash: {folder} cannot be written.").format(folder=self.folder)
            )
        return False

    def close(self) -> None:
        """A proper end: what was written is not needed any more."""
        self.timer.stop()
        self.pool.waitForDone()
        self.path.unlink(missing_ok=True)
        if self.lock is not None:
            self.lock.unlock()
            self.lock = None

    # After a crash

    def leftovers(self) -> list[Path]:
        """Sessions of programs that are gone, newest first."""
        found = []
        for path in sorted(self.folder.glob("*.klviz"), reverse=True):
            if path == self.path:
                continue
            lock = QLockFile(str(path) + ".lock")
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                lock.unlock()
                found.append(path)
        return found

    def offer(self) -> None:
        """Offer the newest session that was not closed, once; a damaged one is put aside and never in the way."""
        for path in self.leftovers():
            try:
                state = read_session(path)
            except FileError:
                self.put_aside(path)
                continue
            said = tr("klviz was not closed properly. {title} can be restored as it was.")
            self.window.say(
                said.format(title=state.title or tr("A session")),
                [(tr("Restore"), partial(self.restore, state, path)), (tr("Discard"), partial(self.put_aside, path))],
            )
            return

    def restore(self, state: State, path: Path) -> None:
        self.document.do(tr("Restore"), lambda _: state)
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


class Job(QRunnable):
    """One writing, off the thread that paints."""

    def __init__(self, path: Path, state: State) -> None:
        super().__init__()
        self.path, self.state = path, state

    def run(self) -> None:
        try:
            write_session(self.path, self.state)
        except FileError:
            return  # a full disk must not stop the work; saving itself says what is wrong
