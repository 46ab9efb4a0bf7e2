"""Families of pairs (P, Q), as weights, chosen to be hard: each a name and a function from a generator to a pair."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Pair = tuple[Any, Any]


def _outcomes(rng: np.random.Generator) -> int:
    return int(rng.choice([2, 3, 8, 50]))


def random(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return rng.random(k), rng.random(k)


def random_powers(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return rng.random(k) ** 8, rng.random(k) ** 8


def zeros(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng) + 2
    p, q = rng.random(k), rng.random(k)
    p[rng.random(k) < 0.3] = 0.0
    p[0] = q[0] = 0.5
    p[1], q[1] = 0.0, 0.0
    return p, q


def counts(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    top = 2 ** int(rng.integers(3, 63))
    return rng.integers(1, top, k), rng.integers(1, top, k)


def unsigned_counts(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return (
        rng.integers(2**63, 2**64 - 1, k, dtype=np.uint64),
        rng.integers(2**63, 2**64 - 1, k, dtype=np.uint64),
    )


def counts_with_close(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p = rng.integers(2**60, 2**62, k)
    return p, p + rng.integers(-3, 4, k)


def softmax32(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)

    def soft(scale: float) -> Any:
        x = (rng.normal(size=k) * scale).astype(np.float32)
        e = np.exp(x - x.max())
        return e / e.sum()

    return soft(6.0), soft(3.0)


def softmax16(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)

    def soft(scale: float) -> Any:
        x = rng.normal(size=k) * scale
        e = np.exp(x - x.max())
        return np.maximum(e / e.sum(), 1e-7).astype(np.float16)

    return soft(3.0), soft(1.0)


def one_hot(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)

    def near() -> Any:
        x = rng.random(k) * 10.0 ** -rng.uniform(1, 300)
        x[0 if rng.random() < 0.7 else 1] = 1.0
        return x

    return near(), near()


def one_hot_close(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p = rng.random(k) * 10.0 ** -rng.uniform(1, 300)
    p[0] = 1.0
    q = p * (1 + 10.0 ** -rng.uniform(1, 15) * rng.normal(size=k))
    return p, q


def wide(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return 10.0 ** -rng.uniform(0, 300, k), 10.0 ** -rng.uniform(0, 300, k)


def huge(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return rng.random(k) * 1.7e308, rng.random(k) * 1.7e308


def subnormal(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    return rng.integers(1, 50, k) * 5e-324, rng.integers(1, 1 << 40, k) * 5e-324


def overflowing_ratios(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p, q = rng.random(k), rng.random(k)
    p[0], q[0] = 5e-324 * rng.integers(1, 9), 1e300 * rng.random()
    q[1] = 5e-324 * rng.integers(1, 9)
    return p, q


def _close(size: float) -> Callable[[np.random.Generator], Pair]:
    def close(rng: np.random.Generator) -> Pair:
        k = _outcomes(rng)
        p = rng.random(k)
        return p, p * (1.0 + size * rng.uniform(-1, 1, k))

    return close


def one_ulp(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p = rng.random(k)
    q = np.where(rng.random(k) < 0.5, np.nextafter(p, 2), p)
    q[0] = np.nextafter(p[0], 2)
    return p, q


def one_ulp_wide(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p = 10.0 ** -rng.uniform(0, 40, k)
    q = p.copy()
    i = int(rng.integers(k))
    q[i] = np.nextafter(p[i], 2)
    return p, q


def proportional(rng: np.random.Generator) -> Pair:
    p = rng.integers(1, 10**6, _outcomes(rng))
    return p * int(rng.integers(1, 10**6)), p * int(rng.integers(1, 10**6))


def nearly_proportional(rng: np.random.Generator) -> Pair:
    k = _outcomes(rng)
    p = rng.integers(10**14, 10**15, k)
    q = p * int(rng.integers(1, 7)) + rng.integers(-1, 2, k)
    return p, q


def nearly_proportional_floats(rng: np.random.Generator) -> Pair:
    p, q = nearly_proportional(rng)
    return p.astype(np.float64), q.astype(np.float64)


def half_and_half(rng: np.random.Generator) -> Pair:
    """Ratios that fall on both sides of where the series gives way to the logarithm."""
    k = _outcomes(rng)
    p = rng.random(k)
    return p, p * (1.0 + 0.0645 * rng.choice([-1, 1], k) * rng.uniform(0.9, 1.1, k))


FAMILIES: dict[str, Callable[[np.random.Generator], Pair]] = {
    "random": random,
    "random to the eighth": random_powers,
    "zeros": zeros,
    "counts to 2^62": counts,
    "counts to 2^64": unsigned_counts,
    "counts near 2^61, close": counts_with_close,
    "softmax float32": softmax32,
    "softmax float16": softmax16,
    "near one-hot": one_hot,
    "near one-hot, close": one_hot_close,
    "masses 1e-300 to 1": wide,
    "sums that overflow": huge,
    "subnormal": subnormal,
    "ratios that overflow": overflowing_ratios,
    "P≈Q at 1e-1": _close(1e-1),
    "P≈Q at 1e-2": _close(1e-2),
    "P≈Q at 1e-4": _close(1e-4),
    "P≈Q at 1e-8": _close(1e-8),
    "P≈Q at 1e-12": _close(1e-12),
    "P≈Q at one ulp": one_ulp,
    "one ulp in one mass": one_ulp_wide,
    "proportional counts": proportional,
    "nearly proportional counts": nearly_proportional,
    "nearly proportional floats": nearly_proportional_floats,
    "at the edge of the series": half_and_half,
}
