"""Rows taken to a device and back, on a stand-in for one; what is said where there is none."""

from __future__ import annotations

import builtins
import sys
import threading
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz.batch import devices, run
from klviz.batch.devices import DeviceKernel, check, kernel_of, ulps
from klviz.batch.work import Kernel
from klviz.files import FileError
from tests.batch.tables import distributions, write_npy

NAMES = ["kl_pq", "js", "tv"]


class Elsewhere(np.ndarray):
    """An array that lives on the stand-in."""

    def get(self) -> Any:
        return np.array(self.view(np.ndarray))


class StandIn:
    """A device that keeps a diary."""

    name = "a stand-in"

    def __init__(self) -> None:
        self.uploads: list[tuple[str, tuple[int, ...]]] = []
        self.downloads = 0

    def upload(self, rows: Any) -> Any:
        assert not isinstance(rows, Elsewhere)
        self.uploads.append((threading.current_thread().name, rows.shape))
        return np.array(rows).view(Elsewhere)

    def download(self, array: Any) -> Any:
        self.downloads += 1
        return array.get() if isinstance(array, Elsewhere) else array


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    device = StandIn()
    monkeypatch.setattr(devices, "cupy_device", lambda: device)
    return device


def test_rows_are_taken_there_ahead_and_the_numbers_are_the_same(
    stand_in: StandIn, files: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    summary = run(*files, tmp_path / "there.npy", measures=NAMES, backend="cupy")
    run(*files, tmp_path / "here.npy", measures=NAMES)
    assert summary.backend == "a stand-in"
    assert (tmp_path / "there.npy").read_bytes() == (tmp_path / "here.npy").read_bytes()
    assert [shape for _, shape in stand_in.uploads] == [(16, 8)] * 12 + [(4, 8)] * 2
    assert all(name.startswith("reads ahead") for name, _ in stand_in.uploads)


def test_the_next_rows_are_taken_while_some_are_computed(
    stand_in: StandIn, files: tuple[str, str], tmp_path: Path, small_tasks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computation that waits until the rows after its own have been taken there does not wait for ever."""
    arrived = threading.Semaphore(0)
    real_upload, real_rows = stand_in.upload, DeviceKernel.rows

    def upload(rows: Any) -> Any:
        arrived.release()
        return real_upload(rows)

    def rows(self: DeviceKernel, p: Any, q: Any, options: Any) -> Any:
        if len(p) == 16 and len(stand_in.uploads) < 14:
            for _ in range(2):
                assert arrived.acquire(timeout=20), "the next rows were not taken there meanwhile"
        return real_rows(self, p, q, options)

    monkeypatch.setattr(stand_in, "upload", upload)
    monkeypatch.setattr(DeviceKernel, "rows", rows)
    run(*files, tmp_path / "there.npy", measures=NAMES, backend="cupy")
    assert len(stand_in.uploads) == 14


def test_one_row_of_q_is_taken_there_once(
    stand_in: StandIn, files: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    q = write_npy(tmp_path / "one", distributions(1, 8))
    run(files[0], q, tmp_path / "there.npy", measures=NAMES, backend="cupy")
    assert [shape for _, shape in stand_in.uploads].count((1, 8)) == 1
    run(files[0], q, tmp_path / "here.npy", measures=NAMES)
    assert (tmp_path / "there.npy").read_bytes() == (tmp_path / "here.npy").read_bytes()


def test_bad_rows_there(stand_in: StandIn, tmp_path: Path, small_tasks: None) -> None:
    p, q = distributions(50, 8), distributions(50, 8, 2)
    p[[3, 30], 1] = np.nan
    summary = run(p, q, tmp_path / "o.npy", measures=NAMES, backend="cupy", on_error="nan")
    assert summary.bad == 2
    assert np.isnan(np.load(tmp_path / "o.npy")["js"]).sum() == 2


def test_all_pairs_there(stand_in: StandIn, files: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    for backend in ("cupy", "numpy"):
        run(*files, tmp_path / f"{backend}.npy", measures=["kl_pq"], all_pairs=True, backend=backend)
    assert (tmp_path / "cupy.npy").read_bytes() == (tmp_path / "numpy.npy").read_bytes()


def test_checking_a_device(
    stand_in: StandIn, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from klviz.__main__ import main

    monkeypatch.setattr(devices.check, "__defaults__", (512, 8))
    assert main(["batch", "--check-backend", "cupy"]) == 0
    assert "All is well." in capsys.readouterr().out
    real = StandIn.download
    monkeypatch.setattr(StandIn, "download", lambda self, array: real(self, array) * (1 + 1e-12))
    assert not check(stand_in, 512, 8).good
    assert main(["batch", "--check-backend", "cupy"]) == 2
    assert "TOO FAR" in capsys.readouterr().out


def test_distances() -> None:
    all_sorts = np.array([1.0, np.inf, np.nan])
    assert ulps(all_sorts, all_sorts) == 0.0
    one = np.array([1.0])
    assert ulps(np.nextafter(one, 2.0), one) == 1.0
    assert ulps(np.array([1.0]), np.array([np.inf])) == np.inf
    assert ulps(np.array([np.nan]), np.array([1.0])) == np.inf


def missing(*names: str) -> Callable[..., Any]:
    real = builtins.__import__

    def find(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.partition(".")[0] in names:
            raise ModuleNotFoundError(name)
        return real(name, *args, **kwargs)

    return find


@pytest.mark.parametrize(("backend", "hint"), [("cupy", r"cupy-cuda12x\[ctk\]"), ("torch", "pip install torch")])
def test_a_library_that_is_not_installed(
    backend: str, hint: str, files: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtins, "__import__", missing("cupy", "torch"))
    with pytest.raises(FileError, match=f"--backend {backend}: .* is not installed: .*{hint}"):
        run(*files, tmp_path / "o.npy", backend=backend)
    assert not [*tmp_path.glob("o.npy*")]
    assert type(kernel_of("auto", None)[0]) is Kernel


def pretended_cupy(count: Callable[[], int]) -> types.ModuleType:
    module: Any = types.ModuleType("cupy")
    module.cuda = types.SimpleNamespace(runtime=types.SimpleNamespace(getDeviceCount=count))
    return module  # type: ignore[no-any-return]


def no_driver() -> int:
    raise RuntimeError("cudaErrorInsufficientDriver: CUDA driver version is insufficient for CUDA runtime version")


@pytest.mark.parametrize(
    ("count", "reason"), [(no_driver, "driver version is insufficient"), (lambda: 0, "no graphics card")]
)
def test_a_library_without_a_device(count: Callable[[], int], reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cupy", pretended_cupy(count))
    with pytest.raises(FileError, match=rf"--backend cupy: .*{reason}.*use --backend numpy"):
        kernel_of("cupy", None)
    assert kernel_of("auto", None)[1] == "NumPy"


def test_the_real_cupy_without_a_device() -> None:
    """CuPy can be installed where no card is; what it raises then must end in one line."""
    cupy = pytest.importorskip("cupy")
    if cupy.cuda.is_available():
        assert check(devices.CupyDevice(), 4096, 64).good
        return
    with pytest.raises(FileError, match="no kernel runs on a graphics card here"):
        kernel_of("cupy", None)


def test_every_word_used_exists_in_cupy() -> None:
    cupy = pytest.importorskip("cupy")
    cupyx = pytest.importorskip("cupyx")
    assert all(hasattr(cupy, name) for name in ("empty", "asnumpy", "arange", "cuda"))
    assert all(hasattr(cupy.cuda, name) for name in ("Stream", "runtime"))
    assert hasattr(cupy.cuda.Stream, "synchronize")
    assert hasattr(cupy.ndarray, "set")
    assert hasattr(cupyx, "empty_pinned")


def test_torch(files: tuple[str, str], tmp_path: Path) -> None:
    pytest.importorskip("torch")
    run(*files, tmp_path / "torch.npy", measures=NAMES, backend="torch")
    run(*files, tmp_path / "numpy.npy", measures=NAMES)
    there, here = np.load(tmp_path / "torch.npy"), np.load(tmp_path / "numpy.npy")
    assert all(ulps(there[name], here[name]) <= devices.FARTHEST for name in NAMES)
