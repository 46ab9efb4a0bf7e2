"""What is fitted: a mixture of bells on the line, or a table of outcomes; and both as masses on nodes.

A mixture becomes masses by the trapezoid rule in t, where x = t + 36 (t/12)⁹ from −12 to 12: steps are even where the
bells are and grow towards ±48, far beyond any of them. For analytic integrands that vanish at both ends the rule
converges geometrically. A table is its own nodes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ROUGH, COARSE, FINE = 0.2, 0.1, 0.02
"""Steps in t: for a search among many, for surfaces and paths, and for the numbers shown."""
REACH = 12.0
STRETCH = 36.0
TRUNCATION = 40.0
"""How many nats below its top an integrand must have fallen at the last node for its integral to be complete."""


@dataclass(frozen=True)
class Mixture:
    """Σ weights[i] · N(means[i], sigmas[i]²); the weights need not sum to 1, their ratios count."""

    weights: tuple[float, ...]
    means: tuple[float, ...]
    sigmas: tuple[float, ...]

    def __post_init__(self) -> None:
        if not len(self.weights) == len(self.means) == len(self.sigmas) > 0:
            raise ValueError("a mixture needs one weight, one mean and one sigma for each of its parts")
        if not all(0.0 < s < math.inf for s in self.sigmas) or not all(math.isfinite(m) for m in self.means):
            raise ValueError("the parts of a mixture need finite means and sigmas above 0")
        if not all(0.0 <= w < math.inf for w in self.weights) or not sum(self.weights) > 0.0:
            raise ValueError("the weights of a mixture must be at least 0 and not all 0")

    def shares(self) -> tuple[float, ...]:
        """The weights, relative to their sum."""
        total = math.fsum(self.weights)
        return tuple(w / total for w in self.weights)

    def mean(self) -> float:
        return math.fsum(w * m for w, m in zip(self.shares(), self.means, strict=True))

    def variance(self) -> float:
        middle = self.mean()
        parts = zip(self.shares(), self.means, self.sigmas, strict=True)
        return math.fsum(w * (s * s + (m - middle) ** 2) for w, m, s in parts)

    def log_density(self, x: Floats) -> Floats:
        """ln p(x), finite wherever x is."""
        logs = np.stack(
            [
                math.log(w / s) - 0.5 * ((x - m) / s) ** 2
                for w, m, s in zip(self.shares(), self.means, self.sigmas, strict=True)
                if w > 0.0
            ]
        )
        top = logs.max(axis=0)
        return np.asarray(top + np.log(np.exp(logs - top).sum(axis=0)) - 0.5 * math.log(2.0 * math.pi))

    def density(self, x: Floats) -> Floats:
        return np.exp(self.log_density(x))


@dataclass(frozen=True)
class Table:
    """Outcomes at start, start + stride, start + 2 stride, … with masses that need not sum to 1."""

    masses: tuple[float, ...]
    start: float = 0.0
    stride: float = 1.0

    def __post_init__(self) -> None:
        if len(self.masses) < 2 or not all(0.0 <= m < math.inf for m in self.masses) or not sum(self.masses) > 0.0:
            raise ValueError("a table needs at least two outcomes, with finite masses that are not all 0")

    def mean(self) -> float:
        nodes = nodes_of(self)
        return float((nodes.p * nodes.x).sum())

    def variance(self) -> float:
        nodes = nodes_of(self)
        return float((nodes.p * (nodes.x - self.mean()) ** 2).sum())


Target = Mixture | Table


@dataclass(frozen=True, eq=False)
class Nodes:
    """P as masses: x (N,), log_width ln of the length each node stands for (N,), p and log_p of shape (R, N) with one
    row for each P. `line` says that the nodes sample a density on the whole line."""

    x: Floats
    log_width: Floats
    p: Floats
    log_p: Floats
    line: bool

    @property
    def width(self) -> Floats:
        return np.exp(self.log_width)

    def row(self, rows: NDArray[np.intp]) -> Nodes:
        """The P of these rows, where there are several."""
        if self.p.shape[0] == 1:
            return self
        return Nodes(self.x, self.log_width, self.p[rows], self.log_p[rows], self.line)


def line(step: float) -> tuple[Floats, Floats]:
    """The nodes on the whole line and the lengths they stand for."""
    count = round(REACH / step)
    t: Floats = np.arange(-float(count), count + 1.0) * (REACH / count)
    return t + STRETCH * (t / REACH) ** 9, (1.0 + 9.0 * STRETCH / REACH * (t / REACH) ** 8) * (REACH / count)


def normalised(log_masses: Floats) -> tuple[Floats, Floats]:
    """Rows of masses that sum to 1, and their logarithms."""
    top = log_masses.max(axis=-1, keepdims=True)
    masses: Floats = np.exp(log_masses - top)
    total = np.asarray(masses.sum(axis=-1, keepdims=True), dtype=np.float64)
    return np.asarray(masses / total, dtype=np.float64), np.asarray(log_masses - top - np.log(total), dtype=np.float64)


@lru_cache(maxsize=64)
def nodes_of(target: Target, step: float = COARSE) -> Nodes:
    """A target as masses on nodes."""
    if isinstance(target, Mixture):
        return stacked((target,), step)
    x = target.start + target.stride * np.arange(float(len(target.masses)))
    with np.errstate(divide="ignore"):
        p, log_p = normalised(np.log(np.array(target.masses))[None, :])
    return Nodes(x, np.full(x.size, math.log(target.stride)), p, log_p, line=False)


def stacked(mixtures: tuple[Mixture, ...], step: float = COARSE) -> Nodes:
    """Several mixtures as rows over the same nodes."""
    x, width = line(step)
    p, log_p = normalised(np.log(width) + np.stack([mixture.log_density(x) for mixture in mixtures]))
    return Nodes(x, np.log(width), p, log_p, line=True)
