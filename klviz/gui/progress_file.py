"""What was achieved in lessons, kept in a file of this computer from one start to the next; it goes nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from klviz.files import FileError
from klviz.lessons import Lesson, NewerError, Progress, read_progress, write_progress
from klviz.lessons.progress import VERSION
from klviz.words import tr

MOST_KEPT = 500


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def progress_path() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "progress.json"


class ProgressFile:
    """The records, read when first wanted. Another window may write the same file, so each writing reads it again.

    A file that cannot be read is put aside under a name of its own, and one of a newer klviz stays as it is, with ours
    beside it; `told` says so.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or progress_path()
        self.records: list[Progress] | None = None
        self.told = ""

    def all(self) -> list[Progress]:
        if self.records is None:
            try:
                self.records = self.read()
            except FileError:
                return []
        return self.records

    def read(self) -> list[Progress]:
        """Raises FileError where there is what can neither be read nor put aside."""
        if not self.path.is_file():
            return []
        try:
            return list(read_progress(self.path))
        except FileError as error:
            beside = self.path.with_name(f"progress.version{VERSION}.json")
            if isinstance(error, NewerError) and self.path != beside:
                self.told = tr("{name} is of a newer klviz and stays as it is. This klviz keeps its own in {beside}.")
                self.told = self.told.format(name=self.path.name, beside=beside.name)
                self.path = beside
                return self.read()
            aside = self.put_aside()
            if aside is None:
                raise
            self.told = tr("What was achieved in lessons could not be read ({why}); it was put aside as {name}.")
            self.told = self.told.format(why=error.inside, name=aside.name)
            return []

    def put_aside(self) -> Path | None:
        """Out of the way, over nothing that was put aside before; None where that cannot be."""
        for n in range(1, MOST_KEPT):
            aside = self.path.with_suffix(f".damaged{n}.json")
            if not aside.exists():
                try:
                    return self.path.replace(aside)
                except OSError:
                    return None
        return None

    def of(self, lesson: Lesson) -> Progress:
        """The way through a lesson so far, or a new one. A lesson that was changed since begins afresh."""
        return next((each for each in self.all() if each.fits(lesson)), None) or Progress.begin(lesson, now())

    def keep(self, progress: Progress) -> None:
        """Write one record beside the others, newest first; raises FileError or OSError where that cannot be."""
        others = [each for each in self.read() if not same(each, progress)]
        self.records = [progress, *others][:MOST_KEPT]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_progress(self.path, self.records)


def same(one: Progress, other: Progress) -> bool:
    """Whether two records are of the same lesson as it was at the time."""
    titles, others = ([step.title for step in each.steps] for each in (one, other))
    return one.lesson == other.lesson and titles == others and len(one.answers) == len(other.answers)
