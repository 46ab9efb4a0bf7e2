"""A run from its tables to its output."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from klviz import __version__
from klviz.batch import outputs
from klviz.batch.progress import Progress
from klviz.batch.sources import Place, Role, Rows, identity, locate
from klviz.batch.spool import Spool, folder_of
from klviz.batch.stored import size_of
from klviz.batch.work import Answer, Kernel, Options, Table, Work, error_of
from klviz.core import MEASURES, measure_named
from klviz.core.checks import checked_base, checked_flag, numeric
from klviz.core.threads import checked_threads
from klviz.files import FileError
from klviz.files.door import plain_cause, size
from klviz.words import tr

OnError = Literal["stop", "skip", "nan"]
Backend = Literal["numpy", "cupy", "torch", "auto"]
Engine = Literal["threads", "dask"]


@dataclass(frozen=True)
class Summary:
    """What a run has done.

    output: the file written; rows: of P; pairs: answers asked for (rows, or rows of P times rows of Q); bad: how many
    of these have no answer, because a row is no distribution; report: the list of bad rows, if there are any; done:
    answers found in this run; seconds: how long it took; tables: what P and Q were taken for; backend: what computed;
    named: whether P or Q has names of rows.
    """

    output: Path
    rows: int
    pairs: int
    bad: int
    report: Path | None
    done: int
    seconds: float
    tables: tuple[str, str]
    backend: str
    named: bool = False


def run(
    P: Any,
    Q: Any,
    output: str | os.PathLike[str],
    *,
    measures: Iterable[str] | None = None,
    base: float = 2,
    normalize: bool = False,
    all_pairs: bool = False,
    ids: str | None = None,
    on_error: OnError = "stop",
    resume: bool = False,
    backend: Backend = "numpy",
    engine: Engine = "threads",
    scheduler: str | None = None,
    threads: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Measures of rows of P against rows of Q, from tables of any size into a file.

    P, Q: names of files (.npy, .npz, .parquet, .csv, .csv.gz, .zarr), of folders of such, or patterns such as
    "day-*.npy"; or arrays. A row is a distribution; where Q has one row, every row of P is measured against it.
    output: ends in .npy, .csv, .parquet or .zarr and gets a row for each row of P: its number, counted from 0, the
    names of rows where the tables have any, the measures, and the method, "plain", "exact" or, for bad rows, "bad".
    With all_pairs an .npy or .zarr is a matrix for each measure (bad rows are NaN there), other files have a line for
    each pair.

    measures, base, normalize, threads: as in `klviz.core.measure_rows`; ids: the column that names rows, where it is
    not plain; on_error: at a row that is no distribution stop, leave it out, or write NaN; in both latter cases a list
    of them is written to OUTPUT.bad.csv. engine: "threads", or "dask" for a Dask cluster, one of this machine or the
    one whose scheduler is given. progress: called after each task; what it raises ends the run.

    However a run ends, the output is whole or as before; what was done is kept in OUTPUT.partial, and the same call
    with resume=True goes on from there to the same bytes.

    Raises FileError (a ValueError) naming the file and row for what cannot be read, computed or written, and ValueError
    or TypeError for other bad arguments.

    >>> import tempfile
    >>> import numpy as np
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     summary = run(np.eye(3), np.full(3, 1 / 3), f"{folder}/out.npy", measures=["kl_pq"], base=3)
    ...     table = np.load(f"{folder}/out.npy")
    >>> summary.bad, table["kl_pq"].tolist()
    (0, [1.0, 1.0, 1.0])
    """
    begun = time.monotonic()
    target = Path(output)
    options = Options(names_of(measures), checked_base(base), checked_flag(normalize), checked_flag(all_pairs))
    if on_error not in ("stop", "skip", "nan"):
        raise ValueError(f"on_error must be 'stop', 'skip' or 'nan', not {on_error!r}")
    if engine not in ("threads", "dask"):
        raise ValueError(f"engine must be 'threads' or 'dask', not {engine!r}")
    checked_threads(threads)
    kind = outputs.kind_of(target)
    if all_pairs and on_error == "skip" and kind in (".npy", ".zarr"):
        raise FileError(
            str(target), tr("a matrix of all pairs has a place for every row: use --on-error nan, or a table")
        )
    kernel: Kernel | None = None
    name = "Dask"
    if engine == "dask":
        if backend not in ("numpy", "auto"):
            raise FileError(f"--backend {backend}", "on Dask only numpy computes")
    else:
        if scheduler is not None:
            raise FileError("--scheduler", "it belongs to --engine dask")
        from klviz.batch.devices import kernel_of

        kernel, name = kernel_of(backend, threads)
    p, q = table_of("P", P, ids), table_of("Q", Q, ids)
    files = isinstance(p, Place) and isinstance(q, Place)
    if not files and (resume or engine == "dask"):
        raise ValueError("resume and engine='dask' need files: an array may be another one the next time")
    check_output(target, p, q, kind)
    work = Work.of(p, q, options)
    work.check_reference()
    check_room(target, work)
    job = {
        "klviz": __version__,
        "numpy": np.__version__,
        "p": identity(p) if isinstance(p, Place) else None,
        "q": identity(q) if isinstance(q, Place) else None,
        **asdict(options),
        "backend": "NumPy" if kernel is None else name,
        "on_error": on_error,
        "work": [work.p_rows, work.q_rows, work.outcomes, work.step, work.tile],
    }
    total = sum_of_sizes(work)
    try:
        with Spool(target, work, job, resume, keep=files) as spool:
            before = finished = sum(work.size(number) for number in range(spool.kept.tasks))
            if kernel is None:
                from klviz.batch.clusters import on_dask

                answers = on_dask(work, spool.kept.tasks, scheduler, threads)
            else:
                answers = by_threads(work, spool.kept.tasks, kernel)
            with contextlib.closing(answers):
                for answer in answers if spool.kept.tasks < work.tasks else ():
                    if answer.faults and on_error == "stop":
                        fault = answer.faults[0]
                        source = work.sources()[0 if fault.table == "P" else 1]
                        raise error_of(fault, source.name)
                    spool.add(answer)
                    finished += work.size(answer.number)
                    if progress is not None:
                        elapsed = time.monotonic() - begun
                        progress(Progress(finished, total, before, elapsed, spool.kept.bad))
            check_unchanged(p, q, job)
            report = outputs.write_report(target, spool) if not spool.kept.finished else found_report(target)
            if not (spool.kept.finished and not spool.values.exists()):
                spool.finish()
                outputs.write(target, spool, kind, on_error == "skip")
            bad = spool.kept.bad
            spool.remove()
    finally:
        first, second = work.sources()
        work.close()
    described = (first.describe(), second.describe())
    named = bool(first.id_column or (second.id_column and not work.reference))
    return Summary(
        target, work.p_rows, total, bad, report, finished - before, time.monotonic() - begun, described, name, named
    )


def by_threads(work: Work, first: int, kernel: Kernel) -> Generator[Answer, None, None]:
    """The answers to tasks from `first` on; the next one's rows are read while one is computed."""

    def loaded(number: int) -> Any:
        return kernel.prepare(work.load(number))

    with ThreadPoolExecutor(1, "reads ahead") as ahead:
        try:
            coming = ahead.submit(loaded, first)
            for number in range(first, work.tasks):
                task = coming.result()
                if number + 1 < work.tasks:
                    coming = ahead.submit(loaded, number + 1)
                yield work.measure(task, kernel)
        finally:
            ahead.submit(work.close)


def names_of(measures: Iterable[str] | None) -> tuple[str, ...]:
    """Names of measures, each once. Raises ValueError for unknown ones."""
    if isinstance(measures, str):
        raise TypeError(f"measures must be a list of names, not the text {measures!r}")
    names = [measure.name for measure in MEASURES] if measures is None else list(dict.fromkeys(measures))
    if not names:
        raise ValueError(tr("no measure is asked for"))
    return tuple(measure_named(name).name for name in names)


def table_of(role: Role, given: Any, ids: str | None) -> Table:
    """Where a table is, or the array itself."""
    if isinstance(given, (str, os.PathLike)):
        return locate(given, role, ids)
    array: Rows = numeric(role, given)
    return array


def check_output(target: Path, p: Table, q: Table, kind: str) -> None:
    """Raises FileError where the output cannot be put where it is wanted, before anything is computed."""
    shown = str(target)
    try:
        if not target.parent.is_dir():
            raise FileError(shown, tr("there is no folder {folder}").format(folder=target.parent))
        if target.is_dir():
            raise FileError(shown, tr("there is a folder of this name; delete it or choose another name"))
        if kind == ".zarr" and target.exists():
            raise FileError(shown, tr("there is a file of this name; a Zarr store is a folder"))
        if not os.access(target.parent, os.W_OK):
            raise FileError(shown, tr("no permission to write in the folder {folder}").format(folder=target.parent))
        for table in (p, q):
            for name in table.files if isinstance(table, Place) else ():
                if target.exists() and target.samefile(name):
                    raise FileError(shown, tr("this is a file that is read; choose another place for the result"))
    except OSError as error:
        raise FileError(shown, plain_cause(error)) from None


def check_room(target: Path, work: Work) -> None:
    """Raises FileError where the answers have no room on the disk."""
    kept = folder_of(target) / "values.npy"
    needed = size_of(work) - (kept.stat().st_size if kept.exists() else 0)
    free = shutil.disk_usage(target.parent).free
    if needed > free:
        raise FileError(
            str(target),
            tr("the answers take {needed}, and the disk has {free} left").format(needed=size(needed), free=size(free)),
        )


def check_unchanged(p: Table, q: Table, job: dict[str, Any]) -> None:
    for role, table in (("p", p), ("q", q)):
        if isinstance(table, Place) and identity(table) != job[role]:
            raise FileError(
                table.shown, tr("it has been changed while it was read; delete what was kept and run again")
            )


def sum_of_sizes(work: Work) -> int:
    return work.p_rows * (work.q_rows if work.options.all_pairs else 1)


def found_report(target: Path) -> Path | None:
    path = outputs.report_path(target)
    return path if path.exists() else None
