"""The loss over the plane of one bell's centre and width, and every optimum of a family on a target."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from klviz.fitting.families import Family, OneBell, Steps, TwoBells, Window, bell
from klviz.fitting.minimise import Optimum, Problem, optima
from klviz.fitting.targets import COARSE, FINE, ROUGH, Floats, Mixture, Nodes, Table, Target, line, nodes_of

COLUMNS, ROWS = 65, 41
BLOCK = 64
FAINT = 1e-200
"""Masses below this are nothing to a picture; left in, they become subnormal numbers, a hundred times slower."""
MARGIN = 0.25
"""Of a table's length, looked at beyond each of its ends."""


@dataclass(frozen=True, eq=False)
class Surface:
    """A loss over the window, in nats where it is information: rows from narrow to wide, columns left to right."""

    window: Window
    values: Floats

    def minima(self) -> Floats:
        """The grid's local minima as rows (μ, ln σ)."""
        padded = np.pad(np.where(np.isfinite(self.values), self.values, np.inf), 1, constant_values=np.inf)
        rows, cols = self.values.shape
        around = [padded[1 + i : 1 + i + rows, 1 + j : 1 + j + cols] for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j]
        lowest = np.logical_and.reduce([self.values <= other for other in around]) & np.isfinite(self.values)
        at_row, at_col = np.nonzero(lowest)
        middles, logs = axes(self.window)
        order = np.argsort(self.values[at_row, at_col], kind="stable")[:8]
        return np.stack([middles[at_col], logs[at_row]], axis=-1)[order]


def axes(window: Window, columns: int = COLUMNS, rows: int = ROWS) -> tuple[Floats, Floats]:
    """The centres and log widths of the grid over a window."""
    return (
        np.linspace(window.left, window.right, columns),
        np.linspace(math.log(window.narrow), math.log(window.wide), rows),
    )


@dataclass(frozen=True, eq=False)
class Bells:
    """Every bell of the grid as masses, and what of them serves many targets."""

    q: Floats
    log_q: Floats
    root: Floats
    cumulative: Floats
    negative_entropy: Floats


@lru_cache(maxsize=4)
def bells(window: Window, table: tuple[float, float, int] | None) -> Bells:
    """The bells over a table's outcomes (start, stride, count), or over the line."""
    blank = Table((1.0,) * table[2], table[0], table[1]) if table else Mixture((1.0,), (0.0,), (1.0,))
    middles, logs = axes(window)
    q, log_q, _ = bell(nodes_of(blank), np.tile(middles, logs.size), np.repeat(logs, middles.size))
    q = np.where(q < FAINT, 0.0, q)
    return Bells(q, log_q, np.sqrt(q), np.cumsum(q, axis=-1), (q * log_q).sum(axis=-1))


def bells_for(target: Target, window: Window) -> Bells:
    if isinstance(target, Mixture):
        return bells(window, None)
    return bells(window, (target.start, target.stride, len(target.masses)))


@lru_cache(maxsize=32)
def surface(target: Target, problem: Problem) -> Surface:
    """The loss of one bell, or of the first of two while the second stands still at its best."""
    nodes, window = nodes_of(target), window_of(problem.family)
    grid = bells_for(target, window)
    if isinstance(problem.family, TwoBells):
        found = best(target, problem)
        values = slice_of(problem, nodes, grid, found[0]) if found else np.full(grid.q.shape[0], np.inf)
    else:
        values = loss_of_bells(problem, nodes, grid)
    return Surface(window, values.reshape(ROWS, COLUMNS))


def loss_of_bells(problem: Problem, nodes: Nodes, grid: Bells) -> Floats:
    """The loss at every bell of the grid, by the form that leaves the least to do for each P; a picture needs no more
    than that differences of 10⁻¹² may be lost in it."""
    p = np.where(nodes.p[0] < FAINT, 0.0, nodes.p[0])
    negative_entropy = float((p * np.where(p > 0.0, nodes.log_p[0], 0.0)).sum())
    gaps = np.diff(nodes.x)
    match problem.loss:
        case "forward":
            return np.asarray(np.maximum(negative_entropy - times(grid.log_q, p), 0.0))
        case "reverse" if np.isfinite(nodes.log_p).all():
            return np.asarray(np.maximum(grid.negative_entropy - times(grid.q, nodes.log_p[0]), 0.0))
        case "hellinger":
            return np.asarray(np.sqrt(np.maximum(1.0 - times(grid.root, np.sqrt(p)), 0.0)))
        case "js":
            mixed = in_blocks(grid.q, lambda q: (0.5 * (q + p), 1e-300), lambda m: m * np.log(m))
            return np.maximum(0.5 * (negative_entropy + grid.negative_entropy) - mixed, 0.0)
        case "tv":
            return 0.5 * in_blocks(grid.q, lambda q: (q - p, None), np.abs)
        case "wasserstein":
            total = np.cumsum(p)
            return in_blocks(grid.cumulative[:, :-1], lambda f: ((f - total[:-1]) * gaps, None), np.abs)
    return problem.row.value(nodes, grid.q, grid.log_q, problem.order)


def times(rows: Floats, column: Floats) -> Floats:
    """Rows · column on this thread: a product as small as this is slower by far where BLAS wakes others for it."""
    return np.asarray(np.einsum("ij,j->i", rows, column))


def in_blocks(
    rows: Floats, prepared: Callable[[Floats], tuple[Floats, float | None]], mapped: Callable[[Floats], Floats]
) -> Floats:
    """Row sums of a map of rows, in blocks that stay in the cache; with a second value, nothing is below it."""
    sums = np.empty(rows.shape[0])
    for begin in range(0, rows.shape[0], BLOCK):
        part, floor = prepared(rows[begin : begin + BLOCK])
        if floor is not None:
            np.maximum(part, floor, out=part)
        sums[begin : begin + BLOCK] = mapped(part).sum(axis=-1)
    return sums


def slice_of(problem: Problem, nodes: Nodes, grid: Bells, fit: Optimum) -> Floats:
    """The loss as the first bell takes every place of the grid."""
    theta = np.array(fit.theta)
    share = 1.0 / (1.0 + math.exp(-theta[4]))
    other, _, _ = bell(nodes, theta[2:3], theta[3:4])
    values = np.empty(grid.q.shape[0])
    for begin in range(0, values.size, BLOCK):
        q = share * grid.q[begin : begin + BLOCK] + (1.0 - share) * other
        values[begin : begin + BLOCK] = problem.row.value(nodes, q, np.log(np.maximum(q, 1e-300)), problem.order)
    return values


def window_of(family: Family) -> Window:
    if isinstance(family, (OneBell, TwoBells)):
        return family.window
    raise TypeError("steps have no plane of centre and width")


LINE_WINDOW = Window(-8.0, 8.0, 0.2, 6.0)


def window_for(target: Target) -> Window:
    """Where bells for a target are looked for."""
    if isinstance(target, Mixture):
        return LINE_WINDOW
    count = len(target.masses)
    left, right = -0.5 - MARGIN * count, count - 0.5 + MARGIN * count
    return Window(
        target.start + left * target.stride,
        target.start + right * target.stride,
        0.25 * target.stride,
        1.5 * count * target.stride,
    )


def steps_for(target: Target, count: int) -> Steps:
    """As many steps as there are outcomes, or `count` on the line, with edges half-way between the finest nodes."""
    if isinstance(target, Table):
        return Steps(tuple(target.start + target.stride * (i + 0.5) for i in range(len(target.masses) - 1)))
    return line_steps(count)


@lru_cache(maxsize=32)
def line_steps(count: int) -> Steps:
    x, _ = line(FINE)
    between = 0.5 * (x[1:] + x[:-1])
    wanted = np.linspace(LINE_WINDOW.left, LINE_WINDOW.right, count + 1)
    return Steps(tuple(between[np.abs(between[:, None] - wanted).argmin(axis=0)].tolist()))


@lru_cache(maxsize=64)
def best(target: Target, problem: Problem) -> tuple[Optimum, ...]:
    """Every local optimum found, the lowest first; empty where the loss is infinite everywhere."""
    family = problem.family
    if isinstance(family, Steps) and problem.loss in ("forward", "reverse", "hellinger", "renyi"):
        only = best_steps(problem, family, nodes_of(target, FINE))
        return (only,) if only is not None else ()
    search = nodes_of(target, COARSE if isinstance(family, OneBell) else ROUGH)
    found = optima(problem, search, nodes_of(target, FINE), starts(target, problem), convex=isinstance(family, Steps))
    return found[:1] if isinstance(family, Steps) else found


def best_steps(problem: Problem, family: Steps, nodes: Nodes) -> Optimum | None:
    """The one optimum of a histogram in closed form, with u the share a node has of its step.

    Forward: the masses of P. Reverse: m_b ∝ exp(Σ u ln(p/u)). Rényi: m_b ∝ (Σ p^α u^(1−α))^(1/α), Hellinger as
    Rényi of order ½.
    """
    begin, which, log_share = family.place(nodes)
    p, log_p = nodes.p[0], nodes.log_p[0]
    order = {"forward": 1.0, "hellinger": 0.5}.get(problem.loss, problem.order)
    if problem.loss == "reverse":
        logits = np.add.reduceat(np.exp(log_share) * (log_p - log_share), begin)
    else:
        exponent = np.where(p > 0.0, order * log_p + (1.0 - order) * log_share, -np.inf)
        top = np.maximum.reduceat(exponent, begin)
        top = np.where(np.isfinite(top), top, 0.0)
        with np.errstate(divide="ignore"):
            logits = (top + np.log(np.add.reduceat(np.exp(exponent - top[which]), begin))) / order
    if not np.isfinite(logits).any() or (problem.loss == "reverse" and not np.isfinite(logits).all()):
        return None
    logits = np.maximum(logits - logits[np.isfinite(logits)].mean(), family.bounds()[0])
    theta = logits - logits.mean()
    return Optimum(tuple(theta.tolist()), float(problem.value(nodes, theta[None])[0]))


def starts(target: Target, problem: Problem) -> Floats:
    """Where to start from so that no optimum is missed: the grid's minima, the modes, the moments of P."""
    family = problem.family
    if isinstance(family, Steps):
        nodes = nodes_of(target, FINE)
        return np.log(np.maximum(np.add.reduceat(nodes.p, family.place(nodes)[0], axis=-1), 1e-12))
    whole = (target.mean(), 0.5 * math.log(max(target.variance(), 1e-12)))
    if isinstance(family, OneBell):
        parts = zip(target.means, target.sigmas, strict=True) if isinstance(target, Mixture) else ()
        given = [(m, math.log(s)) for m, s in parts] + [whole]
        return np.concatenate([surface(target, problem).minima(), np.array(given)])
    singles = surface(target, Problem(OneBell(window_of(family)), problem.loss, problem.order)).minima()
    if isinstance(target, Mixture):
        modes = [(m, math.log(s)) for m, s in zip(target.means, target.sigmas, strict=True)]
        singles = np.concatenate([singles, np.array(modes)])
    spread = math.exp(whole[1])
    split = [(whole[0] - spread, whole[1] - 0.7, whole[0] + spread, whole[1] - 0.7, 0.0)]
    pairs = [(*a, *b, 0.0) for i, a in enumerate(singles) for b in singles[i + 1 :] if abs(a[0] - b[0]) > 0.3 * spread]
    around = [(*a, *whole, 0.0) for a in singles]
    return np.array(split + pairs[:10] + around[:3])
