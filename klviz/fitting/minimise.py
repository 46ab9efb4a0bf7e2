"""Every local optimum of a loss over a family: many starts at once, Newton steps that cannot climb, and a direct
search where the loss has no second derivative."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klviz.fitting.families import Family
from klviz.fitting.losses import LOSSES, Loss
from klviz.fitting.targets import Floats, Nodes

PROBE = 1e-4
"""Step of the finite difference that makes a Hessian from gradients; its error is of the order of its square."""
SCALES = np.array([1.0, 0.5, 0.2, 0.05, 0.005])
LONGEST = 1.5
FLAT = 1e-10
NEAR = 1e-3
"""A search among many has arrived when its next step would be shorter: the last ones are taken on finer nodes."""
SAME = 2e-3
"""Parameters closer than this are one optimum."""


@dataclass(frozen=True)
class Problem:
    """What is fitted with what, and what is to be small."""

    family: Family
    loss: str
    order: float = 1.0

    @property
    def row(self) -> Loss:
        return LOSSES[self.loss]

    def value(self, nodes: Nodes, theta: Floats) -> Floats:
        """The loss at rows of parameters, in nats where it is information."""
        q, log_q = self.family.masses(nodes, theta)
        return self.row.value(nodes, q, log_q, self.order)

    def exact(self, nodes: Nodes, theta: Floats) -> Floats:
        """The loss as it is shown: with what the nodes miss at kinks."""
        value, kinks = self.value(nodes, theta), self.row.kinks
        return value if kinks is None else value + kinks(nodes, self.family.masses(nodes, theta)[0])

    def gradient(self, nodes: Nodes, theta: Floats) -> Floats:
        """Its gradient at rows of parameters, of their shape."""
        q, log_q = self.family.masses(nodes, theta)
        slope = self.row.slope(nodes, q, log_q, self.order)
        return self.family.gradient(nodes, theta, q, log_q, slope)


@dataclass(frozen=True)
class Optimum:
    """A local minimum: its parameters, its value, and whether it lies at the edge of what was searched."""

    theta: tuple[float, ...]
    value: float
    at_edge: bool = False


def hessians(problem: Problem, nodes: Nodes, theta: Floats) -> tuple[Floats, Floats]:
    """Gradient (R, n) and Hessian (R, n, n) of every row."""
    rows, n = theta.shape
    probes = np.concatenate([theta[:, None, :] + s * PROBE * np.eye(n) for s in (1.0, -1.0)], axis=1)
    every = np.concatenate([theta[:, None, :], probes], axis=1).reshape(-1, n)
    which = np.repeat(np.arange(rows), 2 * n + 1)
    slopes = problem.gradient(nodes.row(which), every).reshape(rows, 2 * n + 1, n)
    found = (slopes[:, 1 : n + 1] - slopes[:, n + 1 :]) / (2.0 * PROBE)
    return slopes[:, 0], 0.5 * (found + found.transpose(0, 2, 1))


def descend(
    problem: Problem, nodes: Nodes, starts: Floats, most: int = 60, shortest: float = FLAT
) -> tuple[Floats, Floats, Floats]:
    """Newton's method from every start, with |eigenvalues| so that each step points down, the best of several lengths,
    within the family's bounds, until a step is as short as `shortest`. Returns where it ended, the values there, and
    the smallest eigenvalue."""
    low, high = problem.family.bounds()
    theta = np.clip(starts, low, high)
    rows, n = theta.shape
    value = problem.value(nodes, theta)
    smallest = np.full(rows, -math.inf)
    alive: NDArray[np.intp] = np.flatnonzero(np.isfinite(value))
    for _ in range(most):
        if not alive.size:
            break
        here, mine = theta[alive], nodes.row(alive)
        slope, curve = hessians(problem, mine, here)
        held = ((here <= low) & (slope > 0.0)) | ((here >= high) & (slope < 0.0))
        slope = np.where(held, 0.0, slope)
        curve = np.where(held[:, :, None] | held[:, None, :], np.eye(n), curve)
        eigenvalues, directions = np.linalg.eigh(np.nan_to_num(curve))
        smallest[alive] = eigenvalues[:, 0]
        size = np.maximum(np.abs(eigenvalues), 1e-8)
        step = -np.einsum("rij,rj->ri", directions, np.einsum("rji,rj->ri", directions, slope) / size)
        length = np.linalg.norm(step, axis=1, keepdims=True)
        step *= np.minimum(1.0, LONGEST / np.maximum(length, 1e-300))
        tried = np.clip(here[:, None, :] + SCALES[:, None] * step[:, None, :], low, high)
        flat = tried.reshape(-1, n)
        which = np.repeat(np.arange(alive.size), SCALES.size)
        values = problem.value(mine.row(which), flat).reshape(alive.size, SCALES.size)
        values = np.where(np.isnan(values), np.inf, values)
        best = values.argmin(axis=1)
        found = values[np.arange(alive.size), best]
        gain = value[alive] - found
        # Near the bottom values differ by rounding alone: there the gradient decides.
        full = (length[:, 0] < 1e-3) & (np.abs(values[:, 0] - value[alive]) < 1e-11)
        chosen = np.where(full[:, None], tried[:, 0], tried[np.arange(alive.size), best])
        better = (gain > 0.0) | full
        moved = alive[better]
        theta[moved] = chosen[better]
        value[moved] = np.where(full, values[:, 0], found)[better]
        alive = alive[better & ~(length[:, 0] < shortest)]
    return theta, value, smallest


def searched(problem: Problem, nodes: Nodes, starts: Floats, reach: float = 0.25) -> tuple[Floats, Floats]:
    """A direct search in a shrinking square lattice of directions, for losses with kinks."""
    low, high = problem.family.bounds()
    theta = np.clip(starts, low, high)
    rows, n = theta.shape
    value = problem.value(nodes, theta)
    angles = np.arange(8) * (math.pi / 4)
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    for turn in range(40):
        around = np.zeros((len(pairs) * angles.size, n))
        for at, (i, j) in enumerate(pairs):
            part = slice(at * angles.size, (at + 1) * angles.size)
            around[part, i], around[part, j] = np.cos(angles + 0.37 * turn), np.sin(angles + 0.37 * turn)
        tried = np.clip(theta[:, None, :] + reach * around, low, high)
        which = np.repeat(np.arange(rows), around.shape[0])
        values = problem.value(nodes.row(which), tried.reshape(-1, n)).reshape(rows, -1)
        best = values.argmin(axis=1)
        found = values[np.arange(rows), best]
        better = found < value
        theta[better] = tried[np.arange(rows), best][better]
        value = np.where(better, found, value)
        if not better.any():
            reach *= 0.5
            if reach < 1e-7:
                break
    return theta, value


def optima(
    problem: Problem, coarse: Nodes, fine: Nodes, starts: Floats, *, convex: bool = False
) -> tuple[Optimum, ...]:
    """All different local minima that the starts lead to, the lowest first; none where the loss is infinite everywhere.

    The way down is on the coarse nodes, the last steps are on the fine ones. A stationary point that curves downwards
    somewhere is left out, unless the loss is known to be convex.
    """
    theta, value, _ = descend(problem, coarse, starts, shortest=NEAR)
    theta = theta[different(problem.family.ordered(theta), value)]
    if not theta.shape[0]:
        return ()
    if problem.row.smooth or fine.line:
        theta, value, smallest = descend(problem, fine, theta, 8)
    else:
        theta, value = searched(problem, fine, theta)
        smallest = np.zeros(value.size)
    theta = problem.family.ordered(theta)
    value = problem.exact(fine, theta)
    low, high = problem.family.bounds()
    found: list[Optimum] = []
    for at in different(theta, value):
        if convex or smallest[at] >= -1e-7:
            edge = bool(((theta[at] <= low + 1e-9) | (theta[at] >= high - 1e-9)).any())
            found.append(Optimum(tuple(theta[at].tolist()), float(value[at]), edge))
    return tuple(found)


def different(theta: Floats, value: Floats) -> NDArray[np.intp]:
    """The rows of finite value, lowest first, without those that repeat an earlier one."""
    kept: list[int] = []
    for at in np.argsort(value, kind="stable"):
        if math.isfinite(value[at]) and all(np.abs(theta[at] - theta[k]).max() > SAME for k in kept):
            kept.append(int(at))
    return np.array(kept, dtype=np.intp)
