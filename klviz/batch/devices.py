"""Computing on a graphics card: rows are copied there while it works on those before, by CuPy or PyTorch.

The only device-specific words are `Device.upload` and `Device.download`; everything between is the kernel that also
runs on NumPy. Uploads happen in the thread that reads ahead. This has been tried on PyTorch without a graphics card and
on a stand-in, not on one with: `check` is for whoever has it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from klviz.batch.sources import Piece, Rows
from klviz.batch.work import HERE, Answers, Kernel, Loaded, Options
from klviz.core import MEASURES, measure_pairs, measure_rows
from klviz.files import FileError

BACKENDS = ("numpy", "cupy", "torch", "auto")
NO_CUPY = "CuPy is not installed: pip install 'cupy-cuda12x[ctk]' (13x for CUDA 13), or use --backend numpy"
NO_TORCH = "PyTorch is not installed: pip install torch, or use --backend numpy"
FARTHEST = 2e-13 / 2.0**-53
"""Units in the last place, of which one is at least 2^-53 of a number."""
INSTEAD = "use --backend numpy, or install a driver and 'cupy-cuda12x[ctk]'"


class Device(Protocol):
    """Where arrays of a library live."""

    @property
    def name(self) -> str: ...

    def upload(self, rows: Rows) -> Any:
        """A copy on the device, complete on return; other threads may compute meanwhile."""

    def download(self, array: Any) -> NDArray[Any]:
        """A copy here, once everything that makes the array has been computed."""


class DeviceKernel(Kernel):
    """The same kernel, with rows that have been taken to a device ahead of it."""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self.device = device
        self._reference: tuple[Rows, Any] | None = None

    def prepare(self, loaded: Loaded) -> Loaded:
        q = None if loaded.q is None else self._moved(loaded.q)
        return Loaded(loaded.number, loaded.p_begin, loaded.q_begin, self._moved(loaded.p), q)

    def _moved(self, piece: Piece) -> Piece:
        return piece if piece.faults else Piece(self.device.upload(piece.weights))

    def _there(self, rows: Any) -> Any:
        """Rows that stayed here, such as the one row of Q, which is taken there once."""
        if type(rows) not in HERE:
            return rows
        if rows.ndim == 2:
            return self.device.upload(rows)
        if self._reference is None or self._reference[0] is not rows:
            self._reference = (rows, self.device.upload(rows[None])[0])
        return self._reference[1]

    def rows(self, p: Any, q: Any, options: Options) -> tuple[Answers, NDArray[np.uint8]]:
        found = measure_rows(
            self._there(p),
            self._there(q),
            options.measures,
            base=options.base,
            normalize=options.normalize,
            methods=True,
        )
        numbers = {name: self.device.download(values) for name, values in found.items()}
        return {name: numbers[name] for name in options.measures}, numbers["method"].astype(np.uint8)

    def pairs(self, p: Any, q: Any, options: Options) -> Answers:
        p, q = self._there(p), self._there(q)
        more: dict[str, Any] = {"base": options.base, "normalize": options.normalize}
        return {name: self.device.download(measure_pairs(p, q, name, **more)) for name in options.measures}


class CupyDevice:
    """A card of NVIDIA's by CuPy: rows go through pinned memory, by a stream of their own."""

    def __init__(self) -> None:
        import cupy
        import cupyx

        self._cupy, self._cupyx = cupy, cupyx
        self._copying = cupy.cuda.Stream(non_blocking=True)
        self._pinned: Any = None
        self.name = f"CuPy {cupy.__version__} on {cupy.cuda.runtime.getDeviceProperties(0)['name'].decode()}"

    def upload(self, rows: Rows) -> Any:
        rows = np.asarray(rows, dtype=rows.dtype.newbyteorder("="))
        if self._pinned is None or self._pinned.nbytes < rows.nbytes:
            self._pinned = self._cupyx.empty_pinned((max(1, rows.nbytes),), np.uint8)
        staged = self._pinned[: rows.nbytes].view(rows.dtype).reshape(rows.shape)
        np.copyto(staged, rows)
        with self._copying:
            array = self._cupy.empty(rows.shape, rows.dtype)
            array.set(staged, stream=self._copying)
        self._copying.synchronize()
        return array

    def download(self, array: Any) -> NDArray[Any]:
        return np.asarray(self._cupy.asnumpy(array))


class TorchDevice:
    """PyTorch: the first card of NVIDIA's, or else the processor."""

    def __init__(self) -> None:
        import torch

        self._torch = torch
        self._where = "cuda" if torch.cuda.is_available() else "cpu"
        self.name = f"PyTorch {torch.__version__} on {self._where}"

    def upload(self, rows: Rows) -> Any:
        native = np.array(rows, dtype=rows.dtype.newbyteorder("="), order="C")
        if native.dtype.kind == "u" and native.dtype.itemsize > 1:
            native = native.astype(np.float64)
        return self._torch.from_numpy(native).to(self._where)

    def download(self, array: Any) -> NDArray[Any]:
        return array if isinstance(array, np.ndarray) else np.asarray(array.cpu())


def kernel_of(backend: str, threads: int | None) -> tuple[Kernel, str]:
    """The kernel of a backend and its full name. Raises FileError where it cannot run here, and what to install."""
    if backend == "auto":
        try:
            device: Device = cupy_device()
        except FileError:
            return Kernel(threads), "NumPy"
        return DeviceKernel(device), device.name
    if backend == "cupy":
        device = cupy_device()
        return DeviceKernel(device), device.name
    if backend == "torch":
        try:
            device = TorchDevice()
        except ImportError:
            raise FileError("--backend torch", NO_TORCH) from None
        return DeviceKernel(device), device.name
    if backend != "numpy":
        raise FileError(f"--backend {backend}", f"there are {', '.join(BACKENDS)}")
    return Kernel(threads), "NumPy"


def cupy_device() -> CupyDevice:
    """CuPy's device, once one small kernel has been compiled and run on it."""
    try:
        import cupy
    except ImportError:
        raise FileError("--backend cupy", NO_CUPY) from None
    try:
        if cupy.cuda.runtime.getDeviceCount() < 1:
            raise FileError("--backend cupy", f"there is no graphics card of NVIDIA's here; {INSTEAD}")
        device = CupyDevice()
        if float((cupy.arange(3.0) + 1.0).sum()) != 6.0:
            raise FileError("--backend cupy", f"the graphics card adds wrongly; {INSTEAD}")
    except FileError:
        raise
    except Exception as error:  # the runtime's, the compiler's and the loader's errors have no common kin
        raise FileError("--backend cupy", f"no kernel runs on a graphics card here ({error}); {INSTEAD}") from None
    return device


@dataclass(frozen=True)
class Check:
    """The worst distance to NumPy's numbers in units in the last place, by measure, and how fast each was.

    Both are within 1e-13 of the exact value if all is well, so twice that is the most they may be apart.
    """

    name: str
    worst: dict[str, float]
    seconds: float
    numpy_seconds: float
    gigabytes: float

    @property
    def good(self) -> bool:
        return all(distance <= FARTHEST for distance in self.worst.values())


SPEED = ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js")


def check(device: Device, rows: int = 1 << 16, outcomes: int = 256) -> Check:
    """Every measure of random rows, also near ones and some with zeros, on the device and with NumPy.

    Measures are compared one by one on an eighth of the rows, so that none of them sends rows of another to the exact
    kernel; seven of them together are timed on all.
    """
    random = np.random.default_rng(1)
    p = random.dirichlet(np.full(outcomes, 0.5), rows)
    q = random.dirichlet(np.full(outcomes, 0.5), rows)
    near = rows // 32
    q[:near] = p[:near] * (1.0 + 1e-6 * random.standard_normal((near, outcomes)))
    p[near : 2 * near, :3] = 0.0
    p /= p.sum(axis=1, keepdims=True)
    q /= q.sum(axis=1, keepdims=True)
    there, here = DeviceKernel(device), Kernel()
    worst = {}
    some = slice(0, rows // 8)
    for measure in MEASURES:
        options = Options((measure.name,))
        found, _ = there.rows(p[some], q[some], options)
        wanted, _ = here.rows(p[some], q[some], options)
        worst[measure.name] = ulps(found[measure.name], wanted[measure.name])
    begin = time.perf_counter()
    there.rows(p, q, Options(SPEED))
    middle = time.perf_counter()
    here.rows(p, q, Options(SPEED))
    return Check(device.name, worst, middle - begin, time.perf_counter() - middle, (p.nbytes + q.nbytes) / 1e9)


def ulps(found: NDArray[Any], wanted: NDArray[Any]) -> float:
    with np.errstate(invalid="ignore"):
        same = (found == wanted) | (np.isnan(found) & np.isnan(wanted))
        distance = np.where(same, 0.0, np.abs(found - wanted) / np.spacing(np.abs(wanted)))
    return float(np.nan_to_num(distance, nan=np.inf).max(initial=0.0))
