"""The folder beside the output in which a run keeps what it has done, so that it can be resumed.

values.npy holds the answers, tasks one after the other, at places that depend on the task alone; faults.jsonl the bad
rows; done.jsonl, one line each time, how many tasks are safely on the disk and how long faults.jsonl was then. What
lies beyond was written by a run that ended before it could say so, and is written again. job.json says what the run
was asked to do, and with which files; without it the folder is rubbish. Nothing has the name of the output until it
is whole.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np

from klviz.batch.stored import Kept, Stored, npy_header, record_type
from klviz.batch.work import Answer, Fault, Work
from klviz.files import FileError
from klviz.files.door import plain_cause
from klviz.words import tr

COMMIT_EVERY = 0.5
"""Seconds after which what has been done is made safe."""
JOB, DONE, FAULTS, VALUES = "job.json", "done.jsonl", "faults.jsonl", "values.npy"
NAMED = {
    "klviz": "this is another version of klviz",
    "numpy": "this is another version of NumPy",
    "p": "P has changed",
    "q": "Q has changed",
    "measures": "other measures are asked for",
    "base": "--base is another",
    "normalize": "--normalize is given in only one of them",
    "all_pairs": "--all-pairs is given in only one of them",
    "backend": "--backend is another",
    "on_error": "--on-error is another, and bad rows have been met",
}


class Spool(Stored):
    """The answers of a run, on the disk; use it in a `with` statement.

    kept: what there is so far; keep: whether it stays when the run fails.
    """

    def __init__(self, output: Path, work: Work, job: dict[str, Any], resume: bool, keep: bool = True) -> None:
        self.folder = folder_of(output)
        self.values = self.folder / VALUES
        self.work = work
        self.job = json.loads(json.dumps(job))
        self._shown = str(output)
        self.kept = Kept()
        self._journal = 0
        self._said = time.monotonic()
        self._keep = keep
        self._files: dict[str, IO[bytes]] = {}
        try:
            with self._blamed():
                self._begin(resume)
        except BaseException:
            self.close()
            raise

    def _begin(self, resume: bool) -> None:
        found = self._job_found()
        if found is not None and not resume:
            raise FileError(
                self._shown,
                f"an interrupted run is kept in {self.folder}; go on with it by --resume, or delete that folder",
            )
        self.folder.mkdir(exist_ok=True)
        self._lock()
        if found is not None:
            self._check(found)
        else:
            for name in (JOB, DONE, FAULTS, VALUES):
                (self.folder / name).unlink(missing_ok=True)
            self._new(VALUES, npy_header(self.work))
            self._new(FAULTS, b"")
            self._new(DONE, b"")
            self._new(JOB, json.dumps(self.job, indent=1).encode())
        journal = (self.folder / DONE).read_bytes()
        journal = journal[: journal.rfind(b"\n") + 1]
        if journal:
            self.kept = Kept(*json.loads(journal.splitlines()[-1]))
        self._journal = len(journal)
        if found is not None and self.kept.bad and found["on_error"] != self.job["on_error"]:
            raise FileError(self._shown, f"{self.folder} cannot be resumed: {NAMED['on_error']}")
        self.header = len(npy_header(self.work))
        if self.kept.finished and not (self.folder / VALUES).exists():
            return
        for name, length in ((DONE, len(journal)), (FAULTS, self.kept.faults)):
            file = (self.folder / name).open("r+b", buffering=0)
            self._files[name] = file
            if os.fstat(file.fileno()).st_size < length:
                raise FileError(self._shown, f"{self.folder} is damaged; delete it and run again without --resume")
            file.truncate(length)
        self._files[VALUES] = (self.folder / VALUES).open("r+b", buffering=0)

    def _job_found(self) -> dict[str, Any] | None:
        try:
            found = json.loads((self.folder / JOB).read_bytes())
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def _check(self, found: dict[str, Any]) -> None:
        for key, sentence in NAMED.items():
            if key != "on_error" and found.get(key) != self.job.get(key):
                raise FileError(self._shown, f"{self.folder} cannot be resumed: {sentence}")
        if found.get("work") != self.job.get("work"):
            raise FileError(self._shown, f"{self.folder} cannot be resumed: it was cut into other tasks")

    def _lock(self) -> None:
        """Refuse to share the folder with a run that is still going on."""
        file = (self.folder / "lock").open("ab")
        self._files["lock"] = file
        with contextlib.suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise FileError(self._shown, f"another run is at work on it (in {self.folder})") from None

    def _new(self, name: str, data: bytes) -> None:
        with (self.folder / name).open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def add(self, answer: Answer) -> None:
        """Keep the answer to the next task."""
        assert answer.number == self.kept.tasks
        with self._blamed():
            values = self._files[VALUES]
            for place, data in self._laid_out(answer):
                write_at(values, self.header + place, data)
            tasks, bad, length, _ = self.kept
            if answer.faults:
                lines = (json.dumps([f.table, f.row, f.reason], ensure_ascii=False) + "\n" for f in answer.faults)
                text = "".join(lines).encode("utf-8", "replace")
                write_at(self._files[FAULTS], length, text)
                length += len(text)
            self.kept = Kept(tasks + 1, bad + answer.bad, length)
            if time.monotonic() - self._said >= COMMIT_EVERY or self.kept.tasks == self.work.tasks:
                self.commit()

    def _laid_out(self, answer: Answer) -> Iterator[tuple[int, memoryview]]:
        """Which bytes of the answer go where behind the header."""
        work = self.work
        begin, end, q_begin, q_end = work.place(answer.number)
        if work.options.all_pairs:
            for layer, name in enumerate(work.options.measures):
                rows = np.ascontiguousarray(answer.values[name], dtype="<f8")
                if q_end - q_begin == work.q_rows:
                    yield 8 * (layer * work.p_rows + begin) * work.q_rows, rows.data.cast("B")
                    continue
                for row in range(begin, end):
                    place = (layer * work.p_rows + row) * work.q_rows + q_begin
                    yield 8 * place, rows[row - begin].data.cast("B")
            return
        records = np.empty(end - begin, dtype=record_type(work))
        records["row"] = np.arange(begin, end)
        for name in work.options.measures:
            records[name] = answer.values[name]
        records["method"] = answer.methods
        yield begin * records.itemsize, records.view(np.uint8).data

    def commit(self, finished: bool = False) -> None:
        """Have everything so far on the disk, then say so."""
        with self._blamed():
            for name in (VALUES, FAULTS):
                os.fsync(self._files[name].fileno())
            self.kept = self.kept._replace(finished=finished or self.kept.finished)
            line = (json.dumps(self.kept) + "\n").encode()
            write_at(self._files[DONE], self._journal, line)
            os.fsync(self._files[DONE].fileno())
            self._journal += len(line)
        self._said = time.monotonic()

    def finish(self) -> None:
        """All tasks are done: say so, and let go of the files, which some systems will not move while they are open."""
        self.commit(finished=True)
        for name in (VALUES, FAULTS, DONE):
            self._files.pop(name).close()

    def faults(self) -> Iterator[Fault]:
        """The bad rows so far."""
        with (self.folder / FAULTS).open("rb") as file:
            while file.tell() < self.kept.faults:
                yield Fault(*json.loads(file.readline()))

    def remove(self) -> None:
        """The output is whole: what was kept for it can go. The job goes first, so that a rest is rubbish."""
        with contextlib.suppress(OSError):
            (self.folder / JOB).unlink()
        self.close()
        for name in (DONE, FAULTS, VALUES, "lock"):
            (self.folder / name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def close(self) -> None:
        for file in self._files.values():
            with contextlib.suppress(OSError):
                file.close()
        self._files.clear()

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None and VALUES in self._files:
            if self.kept.tasks and self._keep:
                with contextlib.suppress(FileError):  # what was said to be done stays done
                    self.commit()
            else:
                self.remove()
        self.close()

    @contextlib.contextmanager
    def _blamed(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            kept = f"; what was done is kept in {self.folder}: go on by --resume" if self.kept.tasks else ""
            raise FileError(self._shown, tr("not written: {cause}").format(cause=plain_cause(error)) + kept) from None


def folder_of(output: Path) -> Path:
    """Where a run with this output keeps what it has done."""
    return output.with_name(output.name + ".partial")


def write_at(file: IO[bytes], place: int, data: memoryview | bytes) -> None:
    """All of `data`, whatever the system takes at a time."""
    file.seek(place)
    rest = memoryview(data)
    while rest:
        written = file.write(rest)
        assert written
        rest = rest[written:]
