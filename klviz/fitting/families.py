"""What is fitted with: one bell, two bells, or steps. Each turns rows of parameters into rows of masses on nodes, and a
loss's slope back into a gradient.

Scales are parameters by their logarithm, a share by its logit and step masses by logits, so that every row of finite
numbers is a distribution.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from klviz.fitting.targets import Floats, Nodes, normalised


@dataclass(frozen=True)
class Window:
    """The bells that are looked for: centres from left to right, widths from narrow to wide."""

    left: float
    right: float
    narrow: float
    wide: float

    def low(self) -> tuple[float, float]:
        return self.left, math.log(self.narrow)

    def high(self) -> tuple[float, float]:
        return self.right, math.log(self.wide)


class Family(Protocol):
    """masses(nodes, θ (R, n)) gives q and ln q, (R, N); gradient turns slopes (R, N) into ∂L/∂θ, (R, n); ordered names
    rows that are one distribution by one θ."""

    def bounds(self) -> tuple[Floats, Floats]: ...

    def masses(self, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats]: ...

    def gradient(self, nodes: Nodes, theta: Floats, q: Floats, log_q: Floats, slope: Floats) -> Floats: ...

    def ordered(self, theta: Floats) -> Floats: ...


def bell(nodes: Nodes, middle: Floats, log_sigma: Floats) -> tuple[Floats, Floats, Floats]:
    """Rows of a bell's masses, their logarithms, and z = (x − μ)/σ."""
    z = (nodes.x - middle[:, None]) * np.exp(-log_sigma)[:, None]
    q, log_q = normalised(nodes.log_width - 0.5 * z * z)
    return q, log_q, z


def bell_scores(q: Floats, z: Floats, log_sigma: Floats, slope: Floats) -> tuple[Floats, Floats]:
    """Σ slope · ∂ ln q/∂μ and Σ slope · ∂ ln q/∂ ln σ, the masses staying normalised on the nodes."""
    whole = slope.sum(axis=-1)
    square = z * z
    by_mu = (slope * z).sum(axis=-1) - whole * (q * z).sum(axis=-1)
    by_log_sigma = (slope * square).sum(axis=-1) - whole * (q * square).sum(axis=-1)
    return by_mu * np.exp(-log_sigma), by_log_sigma


@dataclass(frozen=True)
class OneBell:
    """θ = (μ, ln σ)."""

    window: Window

    def bounds(self) -> tuple[Floats, Floats]:
        return np.array(self.window.low()), np.array(self.window.high())

    def masses(self, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats]:
        q, log_q, _ = bell(nodes, theta[:, 0], theta[:, 1])
        return q, log_q

    def gradient(self, nodes: Nodes, theta: Floats, q: Floats, log_q: Floats, slope: Floats) -> Floats:
        z = (nodes.x - theta[:, :1]) * np.exp(-theta[:, 1:2])
        return np.stack(bell_scores(q, z, theta[:, 1], slope), axis=-1)

    def ordered(self, theta: Floats) -> Floats:
        return theta


@dataclass(frozen=True)
class TwoBells:
    """θ = (μ₁, ln σ₁, μ₂, ln σ₂, logit of the first bell's share)."""

    window: Window

    def bounds(self) -> tuple[Floats, Floats]:
        low, high = self.window.low(), self.window.high()
        return np.array([*low, *low, -12.0]), np.array([*high, *high, 12.0])

    def parts(self, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats, Floats, Floats, Floats]:
        """First bell's masses and z, second bell's masses and z, ln of the whole."""
        q1, log_1, z1 = bell(nodes, theta[:, 0], theta[:, 1])
        q2, log_2, z2 = bell(nodes, theta[:, 2], theta[:, 3])
        share, rest = -np.logaddexp(0.0, -theta[:, 4:]), -np.logaddexp(0.0, theta[:, 4:])
        return q1, z1, q2, z2, np.logaddexp(share + log_1, rest + log_2)

    def masses(self, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats]:
        log_q = self.parts(nodes, theta)[4]
        return np.exp(log_q), log_q

    def gradient(self, nodes: Nodes, theta: Floats, q: Floats, log_q: Floats, slope: Floats) -> Floats:
        q1, z1, q2, z2, _ = self.parts(nodes, theta)
        share = 1.0 / (1.0 + np.exp(-theta[:, 4:]))
        with np.errstate(divide="ignore", invalid="ignore"):
            mine = np.clip(np.where(q > 0.0, share * q1 / q, 0.5), 0.0, 1.0)
        first = bell_scores(q1, z1, theta[:, 1], slope * mine)
        second = bell_scores(q2, z2, theta[:, 3], slope * (1.0 - mine))
        return np.stack([*first, *second, (slope * (mine - share)).sum(axis=-1)], axis=-1)

    def ordered(self, theta: Floats) -> Floats:
        """The left bell first."""
        swapped = theta[:, [2, 3, 0, 1, 4]] * np.array([1.0, 1.0, 1.0, 1.0, -1.0])
        return np.asarray(np.where(theta[:, :1] > theta[:, 2:3], swapped, theta))


@dataclass(frozen=True)
class Steps:
    """A histogram: θ are logits of the masses between the inner `edges` and beyond them; within a step the density is
    even. The outermost steps end where the nodes end."""

    edges: tuple[float, ...]

    def bounds(self) -> tuple[Floats, Floats]:
        most = np.full(len(self.edges) + 1, 60.0)
        return -most, most

    def place(self, nodes: Nodes) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
        """The first node of each step, the step of each node, and ln of a node's share of its step."""
        first = np.searchsorted(nodes.x, np.array(self.edges))
        begin = np.concatenate([np.zeros(1, dtype=np.intp), first])
        if (np.diff(begin, append=nodes.x.size) < 1).any():
            raise ValueError("every step needs a node: the edges are closer together than the nodes")
        which = np.repeat(np.arange(begin.size), np.diff(begin, append=nodes.x.size))
        return begin, which, nodes.log_width - np.log(np.add.reduceat(nodes.width, begin))[which]

    def masses(self, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats]:
        _, which, log_share = self.place(nodes)
        _, log_mass = normalised(theta)
        log_q = log_mass[:, which] + log_share
        return np.exp(log_q), log_q

    def gradient(self, nodes: Nodes, theta: Floats, q: Floats, log_q: Floats, slope: Floats) -> Floats:
        mass, _ = normalised(theta)
        sums = np.add.reduceat(slope, self.place(nodes)[0], axis=-1)
        return np.asarray(sums - sums.sum(axis=-1, keepdims=True) * mass)

    def ordered(self, theta: Floats) -> Floats:
        return np.asarray(theta - theta.mean(axis=-1, keepdims=True))


@lru_cache(maxsize=8)
def even_steps(left: float, right: float, count: int) -> Steps:
    """`count` steps of one width between two ends, and one beyond each."""
    return Steps(tuple(np.linspace(left, right, count + 1).tolist()))
