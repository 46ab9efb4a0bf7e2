"""When a fit stops covering two bells and seeks one: P = ½N(−d, 1) + ½N(d, 1), one bell for Q, and d from 0 up.

By symmetry there is always a stationary bell at μ = 0, the broad one. Where the loss allows it, a pair of optima at
±μ, the modes, appears together with a pair of saddles; further on the modes win.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from klviz.fitting.families import OneBell, Window
from klviz.fitting.fits import LINE_WINDOW
from klviz.fitting.minimise import Problem, descend, hessians
from klviz.fitting.targets import Floats, Mixture, Nodes, stacked

FARTHEST = 5.0
LOOKS, STEPS = 26, 51
"""How many d are tried to see where something happens, and how many are drawn."""
BESIDE = 1e-4
"""Where something happens, this far before and after it is drawn too."""
APART = 0.15
"""A mode lies at least this far from the middle; nearer, it is the broad bell."""


def two_bells(d: float) -> Mixture:
    """½N(−d, 1) + ½N(d, 1)."""
    return Mixture((0.5, 0.5), (-d, d), (1.0, 1.0))


@dataclass(frozen=True, eq=False)
class Branch:
    """A family of stationary bells, one for each d; NaN where it does not exist. `stable` where it is an optimum."""

    d: Floats
    mu: Floats
    sigma: Floats
    value: Floats
    stable: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Onset:
    """The branches, and the d at which a mode optimum appears and at which it wins; infinite where it never does."""

    broad: Branch
    mode: Branch
    saddle: Branch
    appears: float
    wins: float


def broad_branch(loss: str, order: float, d: Floats, nodes: Nodes) -> Branch:
    """The stationary bell at μ = 0."""
    middle = Window(0.0, 0.0, LINE_WINDOW.narrow, LINE_WINDOW.wide)
    begin = np.stack([np.zeros(d.size), 0.5 * np.log(1.0 + d * d)], axis=-1)
    theta, value, _ = descend(Problem(OneBell(middle), loss, order), nodes, begin)
    _, curve = hessians(Problem(OneBell(LINE_WINDOW), loss, order), nodes, theta)
    return Branch(d, theta[:, 0], np.exp(theta[:, 1]), value, curve[:, 0, 0] > 0.0)


def mode_branch(loss: str, order: float, d: Floats, nodes: Nodes) -> Branch:
    """The optimum at the right bell, where there is one."""
    problem = Problem(OneBell(LINE_WINDOW), loss, order)
    theta, value, smallest = descend(problem, nodes, np.stack([d, np.zeros(d.size)], axis=-1))
    there = (theta[:, 0] > APART) & (smallest > 0.0) & np.isfinite(value)
    there &= np.abs(problem.gradient(nodes, theta)).max(axis=-1) < 1e-6
    return masked(Branch(d, theta[:, 0], np.exp(theta[:, 1]), value, there), there)


def saddle_branch(loss: str, order: float, broad: Branch, mode: Branch, nodes: Nodes) -> Branch:
    """The saddle between the broad bell and the mode: Newton's method on the gradient, from half-way."""
    problem = Problem(OneBell(LINE_WINDOW), loss, order)
    both = np.isfinite(mode.mu) & broad.stable
    rows = np.flatnonzero(both)
    theta = np.full((broad.d.size, 2), np.nan)
    value = np.full(broad.d.size, np.nan)
    if rows.size:
        ends = [np.stack([b.mu[rows], np.log(b.sigma[rows])], axis=-1) for b in (broad, mode)]
        for share in (0.65, 0.8, 0.5, 0.35, 0.9):
            left = np.flatnonzero(np.isnan(value[rows]))
            if not left.size:
                break
            mine, here = nodes.row(rows[left]), (ends[0] + share * (ends[1] - ends[0]))[left]
            for _ in range(10):
                slope, curve = hessians(problem, mine, here)
                step = np.linalg.solve(curve + 1e-12 * np.eye(2), slope[:, :, None])[:, :, 0]
                here = here - step * np.minimum(1.0, 0.3 / np.maximum(np.linalg.norm(step, axis=1), 1e-300))[:, None]
            slope, curve = hessians(problem, mine, here)
            fits = (np.abs(slope).max(axis=1) < 1e-8) & (np.linalg.det(curve) < 0.0)
            fits &= (here[:, 0] > APART) & (here[:, 0] < mode.mu[rows[left]])
            theta[rows[left[fits]]] = here[fits]
            value[rows[left[fits]]] = problem.value(mine.row(np.flatnonzero(fits)), here[fits])
    there = np.isfinite(value)
    return Branch(broad.d, theta[:, 0], np.exp(theta[:, 1]), value, np.zeros(there.size, dtype=bool))


def masked(branch: Branch, there: NDArray[np.bool_]) -> Branch:
    mu, sigma, value = (np.where(there, v, np.nan) for v in (branch.mu, branch.sigma, branch.value))
    return Branch(branch.d, mu, sigma, value, branch.stable & there)


def rows_of(d: Floats) -> Nodes:
    return stacked(tuple(two_bells(float(each)) for each in d))


def first(holds: Callable[[Floats], NDArray[np.bool_]], low: float, high: float) -> float:
    """Where a property begins to hold that does not at `low` and does at `high`, to 2·10⁻⁵ of what lies between."""
    for _ in range(4):
        tried = np.linspace(low, high, 17)[1:-1]
        missing = np.flatnonzero(~holds(tried))
        ends = [low, *tried.tolist(), high]
        at = int(missing[-1]) + 1 if missing.size else 0
        low, high = ends[at], ends[at + 1]
    return 0.5 * (low + high)


def bracket(holds: NDArray[np.bool_], d: Floats) -> tuple[float, float] | None:
    """The last of d at which a property does not hold, and the next; none if it never holds up to the end."""
    missing = np.flatnonzero(~holds)
    if not holds[-1] or not missing.size:
        return None
    return float(d[missing[-1]]), float(d[missing[-1] + 1])


@lru_cache(maxsize=16)
def onset(loss: str, order: float = 1.0) -> Onset:
    """The whole diagram of a loss."""
    d: Floats = np.linspace(0.0, FARTHEST, LOOKS)
    nodes = rows_of(d)
    broad, mode = broad_branch(loss, order, d, nodes), mode_branch(loss, order, d, nodes)

    def exists(tried: Floats) -> NDArray[np.bool_]:
        return np.isfinite(mode_branch(loss, order, tried, rows_of(tried)).mu)

    def better(tried: Floats) -> NDArray[np.bool_]:
        rows = rows_of(tried)
        return mode_branch(loss, order, tried, rows).value < broad_branch(loss, order, tried, rows).value

    appears = wins = math.inf
    begins = bracket(np.isfinite(mode.mu), d)
    if begins is not None:
        appears = first(exists, *begins)
    overtakes = bracket(mode.value < broad.value, d)
    if overtakes is not None:
        wins = first(better, *overtakes)
    around = [at + side for at in (appears, wins) if math.isfinite(at) for side in (-BESIDE, BESIDE)]
    d = np.union1d(np.linspace(0.0, FARTHEST, STEPS), around)
    nodes = rows_of(d)
    broad, mode = broad_branch(loss, order, d, nodes), mode_branch(loss, order, d, nodes)
    return Onset(broad, mode, saddle_branch(loss, order, broad, mode, nodes), appears, wins)
