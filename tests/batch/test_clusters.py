"""The same on a real Dask cluster of two processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz.batch import Progress, clusters, run, work
from klviz.batch.work import Options, Work
from klviz.files import FileError
from tests.batch.tables import distributions, write_npy, write_parquet, write_zarr

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
NAMES = ["kl_pq", "js"]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", silence_logs=50
    ) as started:
        yield started


@pytest.fixture
def tables(tmp_path: Path) -> tuple[str, str]:
    pytest.importorskip("zarr")
    p, q = distributions(400, 8, 1), distributions(400, 8, 2)
    p[77] = 0.0
    return write_zarr(tmp_path / "p", p), write_parquet(tmp_path / "q", q)


@pytest.mark.parametrize("all_pairs", [False, True])
def test_the_same_bytes(
    cluster: Any,
    tables: tuple[str, str],
    tmp_path: Path,
    all_pairs: bool,
    small_tasks: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(work, "TILE", 128)
    monkeypatch.setattr(work, "MOST_ROWS", 128 if all_pairs else 16)
    options: dict[str, Any] = {"measures": NAMES, "all_pairs": all_pairs, "on_error": "nan"}
    here = run(*tables, tmp_path / "here.npy", **options)
    there = run(*tables, tmp_path / "there.npy", engine="dask", scheduler=cluster.scheduler_address, **options)
    assert (tmp_path / "there.npy").read_bytes() == (tmp_path / "here.npy").read_bytes()
    assert there.bad == here.bad > 0
    assert there.backend == "Dask"


def test_a_worker_is_killed_in_the_middle(
    cluster: Any, tables: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    options: dict[str, Any] = {"measures": NAMES, "on_error": "nan"}
    run(*tables, tmp_path / "here.npy", **options)
    victim = next(iter(cluster.workers.values())).pid
    seen = []

    def kill(progress: Progress) -> None:
        seen.append(progress.done)
        if len(seen) == 2:
            os.kill(victim, signal.SIGKILL)

    run(*tables, tmp_path / "there.npy", engine="dask", scheduler=cluster.scheduler_address, progress=kill, **options)
    assert (tmp_path / "there.npy").read_bytes() == (tmp_path / "here.npy").read_bytes()
    assert len(seen) > 4


def test_stopped_there_and_resumed_there(
    cluster: Any, tables: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    options: dict[str, Any] = {"measures": NAMES, "on_error": "nan", "engine": "dask"}
    options["scheduler"] = cluster.scheduler_address

    def stop(progress: Progress) -> None:
        if progress.done > 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(*tables, tmp_path / "o.npy", progress=stop, **options)
    assert not (tmp_path / "o.npy").exists()
    summary = run(*tables, tmp_path / "o.npy", resume=True, **options)
    assert summary.done < 400
    run(*tables, tmp_path / "here.npy", measures=NAMES, on_error="nan")
    assert (tmp_path / "o.npy").read_bytes() == (tmp_path / "here.npy").read_bytes()


def test_errors_in_a_worker_arrive_as_they_are(cluster: Any, tables: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"p\.zarr, row 77: is all zero"):
        run(*tables, tmp_path / "o.npy", measures=NAMES, engine="dask", scheduler=cluster.scheduler_address)


def test_nobody_answers(tables: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "CONNECTING", 0.5)
    with pytest.raises(FileError, match=r"--engine dask: tcp://127.0.0.1:1 does not answer"):
        run(*tables, tmp_path / "o.npy", engine="dask", scheduler="tcp://127.0.0.1:1")
    assert not [*tmp_path.glob("o.npy*")]


def test_what_does_not_go_together(tables: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(FileError, match="on Dask only numpy computes"):
        run(*tables, tmp_path / "o.npy", engine="dask", backend="torch")
    with pytest.raises(ValueError, match="need files"):
        run(np.ones((2, 2)), tables[1], tmp_path / "o.npy", engine="dask", normalize=True, all_pairs=True)


def test_a_worker_that_does_not_see_the_tables(tmp_path: Path) -> None:
    from klviz.batch.sources import locate

    name = write_npy(tmp_path / "p", distributions(4, 3))
    place = locate(name, "P")
    planned = Work.of(place, place, Options(("tv",)))
    assert clusters.readiness(planned) == ""
    Path(name).unlink()
    assert clusters.readiness(planned) == f"does not see {name}"


def test_dask_is_not_installed(tables: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(clusters, "import_module", missing)
    with pytest.raises(FileError, match=r"pip install 'klviz\[dask\]'"):
        run(*tables, tmp_path / "o.npy", engine="dask")
