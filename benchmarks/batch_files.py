"""Whole commands from files to files: klviz batch beside scripts that do the same job with SciPy.

    python benchmarks/batch_files.py [--quick] [--folder DIR]

Every contender is a process of its own, from its start to its end, reading the same .npy files and writing an .npy.
Wall and CPU seconds are medians of interleaved repeats; memory is the most the process ever had. The scripts read the
whole files, as such scripts do; "in chunks" is the same script with the favour of a memory map.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from report import ROOT, digits, installed, machine, table, use_checkout

use_checkout()

import numpy as np  # noqa: E402

MEASURES = "h_p,h_q,ce_pq,ce_qp,kl_pq,kl_qp,js"
STATUS = """
print("=peak=", next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
KLVIZ = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from klviz.__main__ import main
code = main(sys.argv[1:])
{STATUS}
sys.exit(code)
"""
SEVEN = """
def seven(p, q):
    p, q = p / p.sum(1, keepdims=True), q / q.sum(1, keepdims=True)
    m = (p + q) / 2
    h_p, h_q = entr(p).sum(1), entr(q).sum(1)
    kl_pq, kl_qp = rel_entr(p, q).sum(1), rel_entr(q, p).sum(1)
    js = (rel_entr(p, m).sum(1) + rel_entr(q, m).sum(1)) / 2
    return np.stack([h_p, h_q, h_p + kl_pq, h_q + kl_qp, kl_pq, kl_qp, js], 1) / np.log(2)
"""
SPECIAL = f"""
import sys
import numpy as np
from scipy.special import entr, rel_entr
{SEVEN}
np.save(sys.argv[3], seven(np.load(sys.argv[1]), np.load(sys.argv[2])))
{STATUS}
"""
CHUNKS = f"""
import sys
import numpy as np
from scipy.special import entr, rel_entr
{SEVEN}
p, q = np.load(sys.argv[1], mmap_mode="r"), np.load(sys.argv[2], mmap_mode="r")
step = max(1, (1 << 16) // p.shape[1])
np.save(sys.argv[3], np.concatenate([seven(p[i : i + step], q[i : i + step]) for i in range(0, len(p), step)]))
{STATUS}
"""
STATS = f"""
import sys
import numpy as np
from scipy.stats import entropy
p, q = np.load(sys.argv[1]), np.load(sys.argv[2])
m = (p + q) / 2
h_p, h_q, kl_pq, kl_qp = entropy(p, axis=1), entropy(q, axis=1), entropy(p, q, axis=1), entropy(q, p, axis=1)
js = (entropy(p, m, axis=1) + entropy(q, m, axis=1)) / 2
np.save(sys.argv[3], np.stack([h_p, h_q, h_p + kl_pq, h_q + kl_qp, kl_pq, kl_qp, js], 1) / np.log(2))
{STATUS}
"""
CDIST = f"""
import sys
import numpy as np
from scipy.spatial.distance import cdist
np.save(sys.argv[3], cdist(np.load(sys.argv[1]), np.load(sys.argv[2]), "jensenshannon") / np.log(2) ** 0.5)
{STATUS}
"""
LOOP = f"""
import sys
import numpy as np
from scipy.special import rel_entr
p, q = np.load(sys.argv[1]), np.load(sys.argv[2])
np.save(sys.argv[3], np.stack([rel_entr(row, q).sum(1) for row in p]) / np.log(2))
{STATUS}
"""
Cell = tuple[float, float, float]
"""Wall seconds, CPU seconds, MiB."""


def once(code: str, arguments: Sequence[str]) -> Cell:
    times = os.times()
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    wall = time.perf_counter() - begin
    after = os.times()
    cpu = after.children_user + after.children_system - times.children_user - times.children_system
    return wall, cpu, int(done.stdout.rpartition("=peak=")[2]) / 1024


def compare(contenders: dict[str, tuple[str, list[str]]], repeats: int) -> dict[str, Cell]:
    """Medians of runs that take turns, after one that fills the disk cache."""
    found: dict[str, list[Cell]] = {name: [] for name in contenders}
    for repeat in range(repeats + 1):
        for name, (code, arguments) in contenders.items():
            cell = once(code, arguments)
            if repeat:
                found[name].append(cell)
    return {
        name: tuple(statistics.median(values) for values in zip(*cells, strict=True))  # type: ignore[misc]
        for name, cells in found.items()
    }


def shown(title: str, cells: dict[str, Cell], first: str, gigabytes: float) -> None:
    rows = [
        [name, digits(wall), digits(cpu), f"{cells[first][0] / wall:.2f}", f"{gigabytes / wall:.2f}", f"{peak:.0f}"]
        for name, (wall, cpu, peak) in cells.items()
    ]
    print(f"\n{title}\n")
    print(table(["", "wall s", "CPU s", "times as fast", "GB/s", "MiB"], rows), flush=True)


def write_tables(folder: Path, rows: int, outcomes: int) -> tuple[str, str]:
    random = np.random.default_rng(1)
    for name in "pq":
        file = np.lib.format.open_memmap(folder / f"{name}.npy", "w+", np.float64, (rows, outcomes))
        step = max(1, (1 << 21) // outcomes)
        for begin in range(0, rows, step):
            weights = random.standard_exponential((min(step, rows - begin), outcomes)) + 1e-9
            file[begin : begin + step] = weights / weights.sum(axis=1, keepdims=True)
        file.flush()
    return str(folder / "p.npy"), str(folder / "q.npy")


def main() -> None:
    parser = argparse.ArgumentParser(description="klviz batch beside scripts with SciPy")
    parser.add_argument("--quick", action="store_true", help="small tables, one repeat")
    parser.add_argument("--folder", help="where the tables go, some gigabytes")
    chosen = parser.parse_args()
    repeats = 1 if chosen.quick else 3
    sizes = [(20_000, 64)] if chosen.quick else [(1_000_000, 16), (500_000, 64), (100_000, 256), (400_000, 256)]
    squares = [(500, 64)] if chosen.quick else [(2000, 256), (4000, 64)]
    print(machine("numpy", "scipy", "klviz", "distributed"))
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = Path(name)
        for rows, outcomes in sizes:
            p, q = write_tables(folder, rows, outcomes)
            out = str(folder / "o.npy")
            ours = ["batch", p, q, "-o", out, "--measures", MEASURES, "--quiet"]
            contenders = {
                "scipy.stats": (STATS, [p, q, out]),
                "scipy.special": (SPECIAL, [p, q, out]),
                "scipy.special in chunks": (CHUNKS, [p, q, out]),
                "klviz, one thread": (KLVIZ, [*ours, "--threads", "1"]),
                "klviz": (KLVIZ, ours),
            }
            if installed("distributed") and rows * outcomes >= 100_000_000:
                contenders["klviz on Dask"] = (KLVIZ, [*ours, "--engine", "dask"])
            gigabytes = 16e-9 * rows * outcomes
            title = f"Seven measures of {rows:,} rows of {outcomes} outcomes ({gigabytes:.2f} GB)"
            shown(title, compare(contenders, repeats), "scipy.stats", gigabytes)
        for rows, outcomes in squares:
            p, q = write_tables(folder, rows, outcomes)
            out = str(folder / "o.npy")
            for title, peer, code, measure in (
                ("Jensen–Shannon distance", "cdist", CDIST, "js_distance"),
                ("D(P‖Q)", "rel_entr row by row", LOOP, "kl_pq"),
            ):
                ours = ["batch", p, q, "-o", out, "--measures", measure, "--all-pairs", "--quiet"]
                contenders = {
                    peer: (code, [p, q, out]),
                    "klviz, one thread": (KLVIZ, [*ours, "--threads", "1"]),
                    "klviz": (KLVIZ, ours),
                }
                shown(
                    f"{title} of all pairs, {rows:,} × {rows:,} rows of {outcomes} outcomes",
                    compare(contenders, max(1, repeats - 1)),
                    peer,
                    8e-9 * rows * rows,
                )


if __name__ == "__main__":
    main()
