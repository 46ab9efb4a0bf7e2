"""Small tables of distributions, and the same in files of every kind."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def distributions(rows: int, outcomes: int, seed: int = 1) -> Floats:
    """Rows of all sorts: even, uneven, with zeros."""
    random = np.random.default_rng(seed)
    weights = random.gamma(0.5, size=(rows, outcomes)) + 1e-9
    weights[::7, 0] = 0.0
    return weights / weights.sum(axis=1, keepdims=True)


def write_npy(path: Path, rows: Floats) -> str:
    np.save(path.with_suffix(".npy"), rows)
    return str(path.with_suffix(".npy"))


def write_fortran(path: Path, rows: Floats) -> str:
    np.save(path.with_suffix(".npy"), np.asfortranarray(rows))
    return str(path.with_suffix(".npy"))


def write_npz(path: Path, rows: Floats) -> str:
    np.savez(path.with_suffix(".npz"), rows=rows)
    return str(path.with_suffix(".npz"))


def write_packed_npz(path: Path, rows: Floats) -> str:
    np.savez_compressed(path.with_suffix(".npz"), other=np.ones(3), rows=rows)
    return f"{path.with_suffix('.npz')}:rows"


def write_csv(path: Path, rows: Floats) -> str:
    text = "\n".join(",".join(map(repr, row)) for row in rows.tolist())
    path.with_suffix(".csv").write_text(text + "\n", encoding="utf-8")
    return str(path.with_suffix(".csv"))


def write_packed_csv(path: Path, rows: Floats) -> str:
    """As pandas writes it: numbers of rows, a heading of numbers."""
    lines = ["," + ",".join(map(str, range(rows.shape[1])))]
    lines += [f"{number}," + ",".join(map(repr, row)) for number, row in enumerate(rows.tolist())]
    packed = path.with_suffix(".csv.gz")
    packed.write_bytes(gzip.compress("\r\n".join(lines).encode()))
    return str(packed)


def write_parquet(path: Path, rows: Floats) -> str:
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns: dict[str, Any] = {"name": [f"n{number}" for number in range(len(rows))]}
    columns |= {f"x{k}": rows[:, k] for k in range(rows.shape[1])}
    pq.write_table(pa.table(columns), path.with_suffix(".parquet"), row_group_size=50)
    return str(path.with_suffix(".parquet"))


def write_lists(path: Path, rows: Floats) -> str:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"weights": rows.tolist()}), path.with_suffix(".parquet"), row_group_size=64)
    return str(path.with_suffix(".parquet"))


def write_zarr(path: Path, rows: Floats) -> str:
    import zarr

    array = zarr.create_array(
        store=str(path.with_suffix(".zarr")), shape=rows.shape, chunks=(32, rows.shape[1]), dtype="f8"
    )
    array[:] = rows
    return str(path.with_suffix(".zarr"))


def write_folder(path: Path, rows: Floats) -> str:
    """Three files of one folder, of two kinds."""
    path.mkdir()
    third = len(rows) // 3
    write_npy(path / "a", rows[:third])
    write_csv(path / "b", rows[third : 2 * third])
    write_npy(path / "c", rows[2 * third :])
    return str(path)


def write_pattern(path: Path, rows: Floats) -> str:
    """One file a row."""
    path.mkdir()
    for number, row in enumerate(rows):
        write_npy(path / f"day-{number:04}", row)
    return str(path / "day-*.npy")


KINDS: dict[str, Callable[[Path, Floats], str]] = {
    "npy": write_npy,
    "fortran": write_fortran,
    "npz": write_npz,
    "packed npz": write_packed_npz,
    "csv": write_csv,
    "packed csv": write_packed_csv,
    "parquet": write_parquet,
    "lists": write_lists,
    "zarr": write_zarr,
    "folder": write_folder,
    "pattern": write_pattern,
}
