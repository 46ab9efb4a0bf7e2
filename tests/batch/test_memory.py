"""Memory does not grow with the table."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.batch.kills import ROOT

ALLOWED = 150 << 20
PEAK = """
import sys
sys.path.insert(0, {root!r})
from klviz.__main__ import main
code = main(sys.argv[1:])
with open("/proc/self/status") as status:
    print("=peak=", next(line.split()[1] for line in status if line.startswith("VmHWM")))
sys.exit(code)
"""


def peak_of(*arguments: str) -> int:
    """The most memory, in bytes, that klviz had while it ran."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK.format(root=str(ROOT)), *arguments], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout.rpartition("=peak=")[2]) * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_rows_that_are_many_times_the_memory(tmp_path: Path) -> None:
    rows, outcomes = 630_000, 128
    row = np.random.default_rng(1).integers(1, 200, (7000, outcomes), dtype=np.uint32)
    for name in "pq":
        file = np.lib.format.open_memmap(tmp_path / f"{name}.npy", "w+", np.uint32, (rows, outcomes))
        for begin in range(0, rows, len(row)):
            file[begin : begin + len(row)] = np.roll(row, begin // 7000, axis=1) if name == "q" else row
        file.flush()
        del file
    paths = [str(tmp_path / f"{name}.npy") for name in "pq"]
    total = sum(Path(path).stat().st_size for path in paths)
    assert total > 4 * ALLOWED
    peak = peak_of("batch", *paths, "-o", str(tmp_path / "o.npy"), "--measures", "kl_pq", "--normalize")
    for path in paths:
        Path(path).unlink()
    assert peak < ALLOWED, f"{peak >> 20} MiB"


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_all_pairs_that_are_more_than_the_memory(tmp_path: Path) -> None:
    p = np.random.default_rng(1).integers(1, 200, (5200, 4), dtype=np.uint8)
    np.save(tmp_path / "p.npy", p)
    path, output = str(tmp_path / "p.npy"), tmp_path / "o.npy"
    peak = peak_of("batch", path, path, "-o", str(output), "--measures", "kl_pq", "--normalize", "--all-pairs")
    size = output.stat().st_size
    output.unlink()
    assert size > 1.3 * ALLOWED
    assert peak < ALLOWED, f"{peak >> 20} MiB"
