"""Work off the thread that paints.

A `Job` is a function in a thread of its own. Whatever it has to say reaches the painting thread through one object that
lives as long as the program: one of the job's own might be deleted in the job's thread while it is being heard.
`Work` does one job after another, and all of them; of `Jobs` of one kind only the latest is heard.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

PATIENCE_MS = 60
"""What nobody notices. Most work is done by then, and its end follows at once; -1 waits for as long as it takes."""
EVERY = 0.05
"""Seconds between two reports of progress."""
EXPECTED = (ValueError, TypeError, OSError, MemoryError)
"""What may be raised about an input; anything else is a bug and is raised in the thread that paints."""

GRACE = 2.0
"""Seconds in which a job that was stopped may clear up before the program ends without it."""
THREADS = "klviz "
"""How the names of the threads begin."""

Tell = Callable[[Any], None]


class Post(QObject):
    """Brings calls from any thread to the one that made it."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self.call, Qt.ConnectionType.QueuedConnection)

    def call(self, what: Callable[[], object]) -> None:
        what()


@cache
def post() -> Post:
    """The one of the painting thread, which asks first."""
    return Post()


class Stopped(BaseException):
    """Raised in a job that nobody waits for any more."""


class Job:
    """`work(tell)` in a thread; then, where it was begun, `ended(result, error)`, and before that `heard(progress)`;
    nothing any more once its owner is gone."""

    def __init__(
        self,
        owner: QObject,
        name: str,
        work: Callable[[Tell], Any],
        ended: Callable[[Any, BaseException | None], object],
        heard: Callable[[Any], object] | None = None,
        after: Job | None = None,
    ) -> None:
        self.work: Callable[[Tell], Any] | None = work
        self.ended: Callable[[Any, BaseException | None], object] | None = ended
        self.owner, self.heard, self.after = owner, heard, after
        self.result: Any = None
        self.error: BaseException | None = None
        self.over = threading.Event()
        self.post, self.said = post(), 0.0
        threading.Thread(target=self.run, name=THREADS + name).start()

    def run(self) -> None:
        after, self.after = self.after, None
        if after is not None:
            after.over.wait()
        work, self.work = self.work, None
        assert work is not None
        try:
            self.result = work(self.tell)
        except BaseException as error:
            self.error = error
        del work
        self.post.sent.emit(self.finish)  # first, or the next job's end could be heard before this one's
        self.over.set()

    def tell(self, progress: Any) -> None:
        """Report how far the work is; ends it once it is stopped."""
        if self.ended is None:
            raise Stopped
        now = time.monotonic()
        if now - self.said >= EVERY:
            self.said = now
            self.post.sent.emit(partial(self.hear, progress))

    def hear(self, progress: Any) -> None:
        if self.heard is not None and isValid(self.owner):
            self.heard(progress)

    def finish(self) -> None:
        """What follows, once; nothing after `stop`."""
        ended, result, error = self.ended, self.result, self.error
        self.stop()
        if ended is not None and isValid(self.owner):
            ended(result, error)

    def stop(self) -> None:
        """It ends with the step it is at, and is not heard any more. What belongs to windows is let go of here, and
        not in its thread."""
        self.ended = self.heard = self.result = self.error = None


class Work(QObject):
    """Jobs one after another in one thread beside the one that paints, every one of them to its end.

    `start(job, then, failed)` runs `job()`; on the painting thread follows `then(result)`, or `failed(sentence)` where
    it raised. What is no ValueError or OSError is a bug: `failed` is told, and the bug is reported like any other.
    `idle` fires when the last job has ended.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        return bool(self.jobs)

    def start(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[str], object],
        slow: Callable[[], object] | None = None,
    ) -> None:
        """`slow()` is called if the job takes longer than a moment."""

        def ended(result: Any, error: BaseException | None) -> None:
            self.jobs.remove(new)
            try:
                if error is None:
                    then(result)
                else:
                    failed(str(error))
                    if not isinstance(error, (ValueError, OSError)):
                        raise error
            finally:
                if not self.jobs:
                    self.idle.emit()

        new = Job(self, "work", lambda _: job(), ended, after=self.jobs[-1] if self.jobs else None)
        self.jobs.append(new)
        if new.over.wait(None if PATIENCE_MS < 0 else PATIENCE_MS / 1000):
            for each in list(self.jobs):  # in their order
                each.finish()
        elif slow is not None:
            slow()

    def close(self) -> None:
        """Wait for what is under way; its end is not heard of any more."""
        for job in self.jobs:
            job.over.wait()
            job.stop()
        self.jobs.clear()


class Jobs(QObject):
    """Of each kind of work only the latest is heard; an earlier one is stopped, or ends unheard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.latest: dict[str, Job] = {}
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop_all)

    def start(
        self,
        kind: str,
        work: Callable[[Tell], Any],
        then: Callable[[Any], object],
        failed: Callable[[str], object],
        heard: Callable[[Any], object] | None = None,
    ) -> None:
        """Call work(tell) in a thread, then `then` with what it returns, or `failed` with a sentence; `heard` gets what
        it tells on the way, the latest of it twenty times a second."""
        self.stop(kind)

        def ended(result: Any, error: BaseException | None) -> None:
            del self.latest[kind]
            if error is None:
                then(result)
                return
            failed(sentence(error))
            if not isinstance(error, EXPECTED):
                raise error

        self.latest[kind] = Job(self, kind, work, ended, heard)

    def stop(self, kind: str) -> None:
        job = self.latest.pop(kind, None)
        if job is not None:
            job.stop()

    def stop_all(self) -> None:
        for kind in list(self.latest):
            self.stop(kind)

    def busy(self, kind: str | None = None) -> bool:
        return bool(self.latest) if kind is None else kind in self.latest


def still_at_work() -> bool:
    """Whether a job goes on, after the time that it may take to clear up; it may be in the middle of a long step."""
    end = time.monotonic() + GRACE
    threads = [each for each in threading.enumerate() if each.name.startswith(THREADS)]
    for each in threads:
        each.join(max(end - time.monotonic(), 0.0))
    return any(each.is_alive() for each in threads)


def sentence(error: BaseException) -> str:
    text = str(error) or type(error).__name__
    return text[:1].upper() + text[1:]
