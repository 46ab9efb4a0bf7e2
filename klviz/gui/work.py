"""Work off the thread that paints: a moment is waited for, and what takes longer is heard of later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

PATIENCE_MS = 60
"""What nobody notices. Most work is done by then, and its end follows at once; -1 waits for as long as it takes."""


class Work(QObject):
    """Jobs one after another in one thread beside the one that paints.

    `start(job, then, failed)` runs `job()`; on the painting thread follows `then(result)`, or `failed(sentence)` where
    it raised a ValueError or OSError. Anything else that it raises is a bug: `failed` is told, and the bug is
    reported like any other. `idle` fires when the last job has ended.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self.tasks: list[Task] = []

    @property
    def busy(self) -> bool:
        return bool(self.tasks)

    def start(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[str], object],
        slow: Callable[[], object] | None = None,
    ) -> None:
        """`slow()` is called if the job takes longer than a moment."""
        task = Task(job, then, failed)
        task.told.over.connect(self.finish)
        self.tasks.append(task)
        self.pool.start(task)
        self.pool.waitForDone(PATIENCE_MS)
        if task.over:
            self.finish(task)
        elif slow is not None:
            slow()

    def finish(self, task: Task) -> None:
        if task not in self.tasks:
            return  # it was waited for, and its message comes late
        self.tasks.remove(task)
        then, failed, result, error = task.let_go()
        try:
            if error is None:
                then(result)
            else:
                failed(str(error))
                if not isinstance(error, (ValueError, OSError)):
                    raise error
        finally:
            if not self.tasks:
                self.idle.emit()

    def close(self) -> None:
        """Wait for what is under way; its end is not heard of any more."""
        self.tasks.clear()
        self.pool.waitForDone()


class Told(QObject):
    """How a task reaches the painting thread."""

    over = Signal(object)


class Task(QRunnable):
    """One job and what is to follow."""

    def __init__(self, job: Callable[[], Any], then: Callable[[Any], object], failed: Callable[[str], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)  # it is looked at afterwards
        self.job, self.then, self.failed = job, then, failed
        self.told = Told()
        self.over = False
        self.result: Any = None
        self.error: Exception | None = None

    def let_go(self) -> tuple[Callable[[Any], object], Callable[[str], object], Any, Exception | None]:
        """What follows, and out of what. Qt never lets go of a runnable, which must not keep all this too."""
        found = self.then, self.failed, self.result, self.error
        self.job = self.then = self.failed = lambda *_: None  # type: ignore[assignment]
        self.result = self.error = None
        return found

    def run(self) -> None:
        try:
            self.result = self.job()
        except Exception as error:
            self.error = error
        self.over = True
        self.told.over.emit(self)
