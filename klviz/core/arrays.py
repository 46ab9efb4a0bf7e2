"""Bulk measures of arrays of other libraries, computed where they are: PyTorch, CuPy, JAX, and all that follow the
array API. The library is the one of the arrays given; none is ever imported here.

One source serves them all. A part of the rows goes through the ways of `rows` as whole arrays: logarithms, where any
rows are close to each other accurate differences, and what is still not certified through the exact kernel on the host.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from klviz.core.answers import Masses
from klviz.core.blocks import LEAST, LOGARITHMS, MOST, NEAR, SAME_MASS
from klviz.core.checks import Floats
from klviz.core.totals import running_sum
from klviz.core.twofold import two_difference

NAMES: Final = (
    "abs", "any", "asarray", "broadcast_to", "concat", "exp", "float64", "full_like", "log", "log1p", "reshape", "sqrt",
    "sum", "uint8", "where", "zeros_like",
)  # fmt: skip
"""All that is used of a library, beside the arithmetic of its arrays and one name of `RUNNING_SUMS`."""
RUNNING_SUMS: Final = ("cumulative_sum", "cumsum")
PART = 1 << 22
"""Weights of P computed with at once; with all that is made of them, some twenty times as much memory is used."""
_RUN = 256
ODD = tuple(1.0 / n for n in range(17, 2, -2))
EVEN = tuple(1.0 / (n * (n + 1)) for n in range(17, 0, -2))
"""Coefficients of the series of y², the last first."""

Array = Any


def foreign(*values: Any) -> bool:
    """Whether any of the values is an array of another library than NumPy."""
    return not all(type(value) is np.ndarray for value in values) and any(map(_is_foreign, values))


def _is_foreign(value: Any) -> bool:
    return _root(value) in ("torch", "dask") or _speaks_array_api(value)


def _root(value: Any) -> str:
    return type(value).__module__.partition(".")[0]


def _speaks_array_api(value: Any) -> bool:
    return hasattr(value, "__array_namespace__") and not isinstance(value, (np.ndarray, np.generic))


class Library:
    """What the arrays at hand are arrays of, and where they live."""

    def __init__(self, *arrays: Any) -> None:
        roots = {_root(array) for array in arrays}
        if len(roots) > 1:
            raise TypeError(f"P and Q are arrays of {' and '.join(sorted(roots))}; both must be of one library")
        self.name = roots.pop()
        self.xp = sys.modules["torch"] if self.name == "torch" else arrays[0].__array_namespace__()
        self.device = arrays[0].device
        for array in arrays[1:]:
            if array.device != self.device:
                raise TypeError(f"P is on the device {self.device}, Q on {array.device}; both must be on one")

    def floats(self, name: str, array: Array) -> Array:
        """The array in float64, where it is."""
        xp = self.xp
        kinds = ("complex", "Object")
        if any(kind in str(array.dtype) for kind in kinds):
            raise TypeError(f"{name} holds complex numbers (dtype {array.dtype}); real numbers are needed")
        if hasattr(array, "detach"):
            array = array.detach()
        converted = self.asarray(array, xp.float64)
        if "float64" not in str(converted.dtype):
            raise TypeError(
                f"{name} cannot be computed with in float64; with JAX, set jax_enable_x64 before anything is computed"
            )
        return converted

    def asarray(self, values: Any, dtype: Any = None) -> Array:
        if self.name == "cupy":
            with self.device:
                return self.xp.asarray(values, dtype=dtype)
        return self.xp.asarray(values, dtype=dtype, device=self.device)

    def host(self, array: Array) -> NDArray[Any]:
        """A copy of the array for NumPy."""
        if self.name == "torch":
            return np.asarray(array.detach().cpu().numpy())
        if self.name == "cupy":
            return np.asarray(array.get())
        if self.name in ("jax", "jaxlib"):
            return np.asarray(array)
        device = self.xp.__array_namespace_info__().default_device()
        return np.asarray(np.from_dlpack(array.to_device(device)))

    def truth(self, flags: Array) -> bool:
        """Whether any flag is set."""
        return bool(self.xp.any(flags))

    def running_sum(self, array: Array) -> Array:
        name = next(name for name in RUNNING_SUMS if hasattr(self.xp, name))
        return getattr(self.xp, name)(array, axis=1)


def total(xp: Any, x: Array) -> Array:
    """Σ x along the last of two axes, in runs, so that rounding stays small however a library adds up."""
    rows, outcomes = x.shape
    if outcomes <= _RUN:
        return xp.sum(x, axis=1)
    whole = outcomes - outcomes % _RUN
    parts = xp.sum(xp.reshape(x[:, :whole], (rows, whole // _RUN, _RUN)), axis=2)
    if whole < outcomes:
        parts = xp.concat([parts, xp.reshape(xp.sum(x[:, whole:], axis=1), (rows, 1))], axis=1)
    return total(xp, parts)


class Part:
    """Some rows of P and Q in float64, with their masses: `blocks.Block` as whole arrays."""

    def __init__(self, library: Library, p: Array, q: Array, long_integers: bool) -> None:
        self.library, self.xp, self.p, self.q = library, library.xp, p, q
        xp = self.xp
        self.a, self.b = total(xp, p), total(xp, q)
        self.p_none, self.q_none = p == 0.0, q == 0.0
        self.p_beyond_q = xp.any((p > 0.0) & self.q_none, axis=1)
        self.q_beyond_p = xp.any((q > 0.0) & self.p_none, axis=1)
        tiny = ((p < LEAST) & ~self.p_none) | ((q < LEAST) & ~self.q_none)
        if long_integers:
            tiny = tiny | (p > 2.0**53) | (q > 2.0**53)
        self.unfit = xp.any(tiny, axis=1) | (self.a > MOST) | (self.b > MOST)
        self.scaled = xp.abs(self.b - self.a) > SAME_MASS * self.a
        faulty = ~((p >= 0.0) & (p < np.inf) & (q >= 0.0) & (q < np.inf))
        self.faulty = xp.any(faulty, axis=1) | ~(self.a > 0.0) | ~(self.b > 0.0)

    def masses(self) -> Masses:
        return Masses(self.a, self.b, self.scaled, self.p_beyond_q, self.q_beyond_p)

    def _column(self, values: Array) -> Array:
        return self.xp.reshape(values, (values.shape[0], 1))

    def log_sums(self, wanted: Sequence[str]) -> dict[str, Array]:
        """`blocks.Block.log_sums`."""
        xp = self.xp
        kinds = {LOGARITHMS[name] for name in wanted}
        one, nothing = xp.zeros_like(self.p) + 1.0, xp.zeros_like(self.p)
        above, below = xp.where(self.p_none, one, self.p), xp.where(self.q_none, one, self.q)
        logs = {}
        if "p" in kinds:
            logs["p"] = xp.log(above)
        if "q" in kinds:
            logs["q"] = xp.log(below)
        if "ratio" in kinds:
            scale = xp.where(self.scaled, self.b / self.a, xp.zeros_like(self.a) + 1.0)
            ratio = above / below * self._column(scale)
            logs["ratio"] = xp.where(self.q_none, nothing, xp.log(ratio))
            if "middle" in kinds:
                logs["middle"] = xp.where(self.p_none | self.q_none, nothing, xp.log(1.0 + ratio))
        return {name: total(xp, (self.p if name[0] == "p" else self.q) * logs[LOGARITHMS[name]]) for name in wanted}

    def difference_sums(self, wanted: Sequence[str], positions: Floats | None = None) -> dict[str, Array]:
        """`blocks.Block.difference_sums`."""
        xp, p, q = self.xp, self.p, self.q
        balanced = xp.abs(self.b - self.a) <= 0.25 * self.a
        factor = xp.where(balanced, xp.zeros_like(self.a) + 1.0, self.b / self.a)
        p = p * self._column(factor)
        gap = total(xp, q - p)
        share = self._column(gap / (self.a * factor))
        delta = (q - p) - p * share
        a = p * (1.0 + share)
        one = xp.zeros_like(p) + 1.0
        sums = {"distance": total(xp, xp.abs(delta))}
        if "over_q" in wanted:
            sums["over_q"] = total(xp, delta * (delta / xp.where(self.q_none, one, q)))
        if "over_p" in wanted:
            sums["over_p"] = total(xp, delta * (delta / xp.where(self.p_none, one, a)))
        if "roots" in wanted:
            root_a, root_q = xp.sqrt(a), xp.sqrt(q)
            both = root_a + root_q
            sums["overlap"] = total(xp, root_a * root_q)
            sums["roots"] = total(xp, (delta / xp.where(both == 0.0, one, both)) ** 2)
        if "transport" in wanted:
            first, error = two_difference(q, p)
            run, beside = running_sum(xp, first, error, self.library.running_sum)
            exact_share = self._column((run[:, -1] + beside[:, -1]) / (self.a * factor))
            second, second_error = two_difference(first, p * exact_share)
            run, beside = running_sum(xp, second, error + second_error, self.library.running_sum)
            gaps = np.ones(p.shape[1] - 1) if positions is None else np.diff(positions)
            sums["transport"] = total(xp, xp.abs(run + beside)[:, :-1] * self._row(gaps))
        if not {"forward", "reverse", "middle"}.isdisjoint(wanted):
            sums.update(self._series(a, delta))
        lost = xp.where(balanced, xp.abs(gap), self.b)
        shift = xp.where(lost == 0.0, xp.zeros_like(gap), lost / sums["distance"])
        return {"shift": shift, **{name: value / self.b for name, value in sums.items()}}

    def _row(self, values: Floats) -> Array:
        return self.xp.reshape(self.library.asarray(values), (1, len(values)))

    def _series(self, a: Array, delta: Array) -> dict[str, Array]:
        xp, q = self.xp, self.q
        one, nothing = xp.zeros_like(q) + 1.0, xp.zeros_like(q)
        both = 2.0 * q - delta
        y = delta / xp.where(both > 0.0, both, one)
        far = xp.abs(y) > NEAR
        y = xp.where(far, nothing, y)
        z, weight = y * y, delta * y
        odd = y * _polynomial(ODD, z)
        even = 1.0 + z * _polynomial(ODD, z)
        log = xp.log(xp.where(a > 0.0, a, one) / xp.where(q > 0.0, q, one))
        half = 0.5 * (a + q)
        below = xp.where(half > 0.0, half, one)
        middle = [x * xp.log(xp.where(x > 0.0, x, one) / below) for x in (a, q)]
        terms = {
            "forward": (weight * (even - odd), a * log + (q - a)),
            "reverse": (weight * (even + odd), (a - q) - q * log),
            "middle": (0.5 * weight * _polynomial(EVEN, z), 0.5 * (middle[0] + middle[1])),
        }
        return {name: total(xp, xp.where(far, others, near)) for name, (near, others) in terms.items()}


def _polynomial(coefficients: Sequence[float], x: Array) -> Array:
    value = coefficients[0]
    for coefficient in coefficients[1:]:
        value = value * x + coefficient
    return value
