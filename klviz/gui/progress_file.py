"""What was achieved in lessons, kept in a file of this computer from one start to the next; it goes nowhere else."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from klviz.files import FileError
from klviz.lessons import Lesson, Progress, read_progress, write_progress

MOST_KEPT = 500


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def progress_path() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "progress.json"


class ProgressFile:
    """The records, read when first wanted. Another window may write the same file, so each writing reads it again.

    A file that cannot be read is put aside, not written over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or progress_path()
        self.records: list[Progress] | None = None

    def all(self) -> list[Progress]:
        if self.records is None:
            self.records = self.read()
        return self.records

    def read(self) -> list[Progress]:
        if not self.path.is_file():
            return []
        try:
            return list(read_progress(self.path))
        except FileError:
            with suppress(OSError):
                self.path.replace(self.path.with_suffix(".damaged.json"))
            return []

    def of(self, lesson: Lesson) -> Progress:
        """The way through a lesson so far, or a new one. A lesson that was changed since begins afresh."""
        return next((each for each in self.all() if each.fits(lesson)), None) or Progress.begin(lesson, now())

    def keep(self, progress: Progress) -> None:
        """Write one record beside the others, newest first; raises FileError where that cannot be."""
        others = [each for each in self.read() if not same(each, progress)]
        self.records = [progress, *others][:MOST_KEPT]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_progress(self.path, self.records)


def same(one: Progress, other: Progress) -> bool:
    """Whether two records are of the same lesson as it was at the time."""
    titles, others = ([step.title for step in each.steps] for each in (one, other))
    return one.lesson == other.lesson and titles == others and len(one.answers) == len(other.answers)
