"""What `klviz.batch` needs, and what it leaves alone until asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.batch.tables import distributions, write_npy

HEAVY = ("PySide6", "shiboken6", "pyqtgraph", "scipy.stats", "pyarrow", "zarr", "dask", "distributed", "cupy", "torch")


def loaded_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint('=modules=', *sys.modules)"], capture_output=True, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("=modules=")[2].split())


def test_a_run_loads_neither_qt_nor_anything_heavy(tmp_path: Path) -> None:
    p = write_npy(tmp_path / "p", distributions(5, 3))
    run = f"from klviz.__main__ import main\nassert main(['batch', {p!r}, {p!r}, '-o', {p + '.csv'!r}, '--quiet']) == 0"
    assert not set(HEAVY) & loaded_by(f"import klviz.batch\n{run}")


def test_it_runs_where_qt_is_not_installed(tmp_path: Path) -> None:
    p = write_npy(tmp_path / "p", distributions(5, 3))
    block = "sys.modules |= dict.fromkeys(('PySide6', 'shiboken6', 'pyqtgraph'))"
    run = f"from klviz.__main__ import main\nassert main(['batch', {p!r}, {p!r}, '-o', {p + '.csv'!r}, '--quiet']) == 0"
    loaded_by(f"{block}\n{run}")
    assert Path(p + ".csv").read_text().count("\n") == 6
