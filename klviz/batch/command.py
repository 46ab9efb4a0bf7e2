"""The command ``klviz batch``."""

from __future__ import annotations

import argparse
import contextlib
import csv
import math
import os
import sys
from pathlib import Path
from typing import Any

from klviz.batch.devices import BACKENDS
from klviz.batch.progress import Meter
from klviz.batch.running import Summary, run
from klviz.batch.spool import folder_of
from klviz.files import FileError

BASES = {"2": 2.0, "e": math.e, "10": 10.0}
SHOWN_FAULTS = 10
NAMELESS = "an .npy has numbers of rows and not their names; .csv, .parquet and .zarr have both"
DESCRIPTION = """Measures of rows of P against rows of Q, or against the one row of Q, from tables larger than memory.
P and Q are .npy, .npz (or FILE.npz:NAME), .parquet, .csv, .csv.gz or .zarr, folders of such, or patterns in quotation
marks. Rows are counted from 0."""
EPILOG = """Exit codes: 0 fine, 2 bad usage or input, 3 finished, but rows without an answer are listed in
OUT.bad.csv, 130 interrupted. --backend cupy has not yet been run on a graphics card by its authors: try klviz batch
--check-backend cupy first."""


def add_commands(choices: Any) -> None:
    """Add ``batch`` to the subparsers of a command line."""
    batch = choices.add_parser(
        "batch", help="measures of many pairs, from tables into a table", description=DESCRIPTION, epilog=EPILOG
    )
    batch.add_argument("p", metavar="P", nargs="?", help="rows of distributions")
    batch.add_argument("q", metavar="Q", nargs="?", help="as many rows, or one")
    batch.add_argument("-o", "--output", metavar="OUT", help="ends in .npy, .csv, .parquet or .zarr")
    batch.add_argument("--all-pairs", action="store_true", help="every row of P against every row of Q")
    batch.add_argument("--measures", metavar="A,B", help="such as kl_pq,js,renyi_pq[2]; left out: all of them")
    batch.add_argument("--base", choices=tuple(BASES), default="2", help="of the logarithm: bits, nats or bans")
    batch.add_argument("--normalize", action="store_true", help="take weights or counts and divide by their sums")
    batch.add_argument("--ids", metavar="COLUMN", help="the column that names the rows, where it is not plain")
    batch.add_argument(
        "--on-error", choices=("stop", "skip", "nan"), default="stop",
        help="at a row that is no distribution: stop (default), leave it out, or write NaN",
    )  # fmt: skip
    batch.add_argument("--resume", action="store_true", help="go on with an interrupted run, if there is one")
    batch.add_argument(
        "--backend", choices=BACKENDS, default="numpy", help="what computes; auto: a card if there is one"
    )
    batch.add_argument("--engine", choices=("threads", "dask"), default="threads", help="where the work is done")
    batch.add_argument("--scheduler", metavar="ADDRESS", help="of a running Dask cluster, such as tcp://10.0.0.1:8786")
    batch.add_argument("--threads", metavar="N", type=int, help="how many compute; left out: one a core")
    batch.add_argument("--quiet", action="store_true", help="print nothing but errors")
    batch.add_argument(
        "--check-backend", choices=("cupy", "torch"), help="compare a backend with NumPy, and time it: a minute at most"
    )
    batch.set_defaults(run=run_command)


def run_command(chosen: argparse.Namespace) -> int:
    """The exit code; what is wrong is one line on standard error."""
    try:
        if chosen.check_backend:
            return check_backend(chosen.check_backend)
        return run_batch(chosen)
    except (FileError, ValueError, TypeError) as error:
        text = str(error).replace("; call normalize(P) or pass normalize=True", "; give --normalize")
        sys.stderr.write(f"klviz: {text}\n")
        return 2


def run_batch(chosen: argparse.Namespace) -> int:
    for name, value in (("P", chosen.p), ("Q", chosen.q), ("-o OUT", chosen.output)):
        if value is None:
            raise FileError("batch", f"{name} is missing (see klviz batch --help)")
    meter = Meter(sys.stderr, "pairs" if chosen.all_pairs else "rows")
    output = Path(chosen.output)
    try:
        summary = run(
            chosen.p,
            chosen.q,
            output,
            measures=None if chosen.measures is None else names_in(chosen.measures),
            base=BASES[chosen.base],
            normalize=chosen.normalize,
            all_pairs=chosen.all_pairs,
            ids=chosen.ids,
            on_error=chosen.on_error,
            resume=chosen.resume,
            backend=chosen.backend,
            engine=chosen.engine,
            scheduler=chosen.scheduler,
            threads=chosen.threads,
            progress=None if chosen.quiet else meter,
        )
    except KeyboardInterrupt:
        meter.clear()
        with contextlib.suppress(OSError):
            kept = folder_of(output).exists()
            sys.stderr.write(f"klviz: interrupted; {'go on with --resume' if kept else 'nothing was written'}\n")
        return 130
    except BaseException:
        meter.clear()
        raise
    meter.clear()
    if summary.bad and not chosen.quiet:
        tell_faults(summary)
    if not chosen.quiet:
        for line in said(summary, chosen.all_pairs):
            sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 3 if summary.bad else 0


def names_in(text: str) -> list[str]:
    """Names between commas; commas in brackets belong to a name."""
    names, depth, name = [], 0, ""
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if letter == "," and depth == 0:
            names.append(name.strip())
            name = ""
        else:
            name += letter
    return [*names, name.strip()]


def tell_faults(summary: Summary) -> None:
    """The first bad rows; all are in the report."""
    assert summary.report is not None
    with summary.report.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for number, (table, row, reason) in enumerate(rows):
            if number == SHOWN_FAULTS:
                sys.stderr.write(f"… more in {summary.report}\n")
                break
            sys.stderr.write(f"{table}, row {row}: {reason}\n")


def said(summary: Summary, all_pairs: bool) -> list[str]:
    unit = "pairs" if all_pairs else "rows"
    rate = summary.done / summary.seconds if summary.seconds else 0.0
    lines = [f"P: {summary.tables[0]}", f"Q: {summary.tables[1]}"]
    lines.append(
        f"{summary.output}: {summary.pairs - summary.bad:,} {unit} in {summary.seconds:.1f} s, {rate:,.0f} a second"
    )
    if summary.named and summary.output.suffix.lower() == ".npy":
        lines.append(NAMELESS)
    if summary.bad:
        lines.append(f"{summary.bad:,} of {summary.pairs:,} {unit} have no answer: {summary.report}")
    return lines


def check_backend(backend: str) -> int:
    from klviz.batch.devices import FARTHEST, DeviceKernel, check, kernel_of

    kernel, _ = kernel_of(backend, None)
    assert isinstance(kernel, DeviceKernel)
    found = check(kernel.device)
    sys.stdout.write(f"{found.name}, beside NumPy {os.cpu_count()} cores\n")
    for name, worst in found.worst.items():
        far = "" if worst <= FARTHEST else "  TOO FAR"
        sys.stdout.write(f"{name:14} {worst:8.1f} units in the last place at most{far}\n")
    speed, numpy_speed = found.gigabytes / found.seconds, found.gigabytes / found.numpy_seconds
    sys.stdout.write(f"{speed:.2f} GB/s, NumPy {numpy_speed:.2f} GB/s\n")
    sys.stdout.write("All is well.\n" if found.good else "Its numbers are not NumPy's; please report this.\n")
    return 0 if found.good else 2
