"""Work off the thread that paints."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

EVERY = 0.05
"""Seconds between two reports of progress."""
EXPECTED = (ValueError, TypeError, OSError, MemoryError)
"""What a worker may raise about its input; anything else is a bug and is raised in the thread that paints."""

Tell = Callable[[Any], None]


class Stopped(BaseException):
    """Raised in a worker that nobody waits for any more."""


class Told(QObject):
    """What a worker tells."""

    progress = Signal(object, object)  # which job, and how far it is
    done = Signal(object, object, object)  # which job, what came of it, and what went wrong


class Job:
    """A function in a thread of its own; it is handed `tell`, which reports progress and ends it once it is stopped."""

    def __init__(self, work: Callable[[Tell], Any], then: Callable[[Any], object]) -> None:
        self.work, self.then = work, then
        self.failed: Callable[[str], object] | None = None
        self.heard: Callable[[Any], object] | None = None
        self.told = Told()
        self.stopped = False
        self._said = 0.0

    def tell(self, progress: Any) -> None:
        if self.stopped:
            raise Stopped
        now = time.monotonic()
        if now - self._said >= EVERY:
            self._said = now
            self.told.progress.emit(self, progress)

    def run(self) -> None:
        result, error = None, None
        try:
            result = self.work(self.tell)
        except Stopped:
            return
        except BaseException as raised:
            error = raised
        if not self.stopped:
            with suppress(RuntimeError):  # the window has gone meanwhile
                self.told.done.emit(self, result, error)


class Jobs(QObject):
    """Of each kind of work only the latest is heard; an earlier one is stopped, or ends unheard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: dict[str, Job] = {}
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop_all)

    def start(
        self,
        kind: str,
        work: Callable[[Tell], Any],
        then: Callable[[Any], object],
        failed: Callable[[str], object] | None = None,
        heard: Callable[[Any], object] | None = None,
    ) -> None:
        """Call work(tell) in a thread, then `then` with what it returns, or `failed` with a sentence; `heard` gets what
        it tells on the way."""
        self.stop(kind)
        job = Job(work, then)
        job.failed, job.heard = failed, heard
        job.told.done.connect(self._end)
        job.told.progress.connect(self._hear)
        self._jobs[kind] = job
        threading.Thread(target=job.run, name=f"klviz {kind}").start()

    def stop(self, kind: str) -> None:
        """Let go of a job: it ends with the step it is at, and is not heard any more."""
        job = self._jobs.pop(kind, None)
        if job is not None:
            job.stopped = True

    def stop_all(self) -> None:
        for kind in list(self._jobs):
            self.stop(kind)

    def busy(self, kind: str | None = None) -> bool:
        return bool(self._jobs) if kind is None else kind in self._jobs

    def _kind(self, job: Job) -> str | None:
        return next((kind for kind, each in self._jobs.items() if each is job), None)

    def _hear(self, job: Job, progress: Any) -> None:
        if self._kind(job) is not None and job.heard is not None:
            job.heard(progress)

    def _end(self, job: Job, result: Any, error: BaseException | None) -> None:
        kind = self._kind(job)
        if kind is None:
            return
        del self._jobs[kind]
        if error is None:
            job.then(result)
        elif isinstance(error, EXPECTED) and job.failed is not None:
            job.failed(sentence(error))
        else:
            raise error


def sentence(error: BaseException) -> str:
    text = str(error) or type(error).__name__
    return text[:1].upper() + text[1:]
