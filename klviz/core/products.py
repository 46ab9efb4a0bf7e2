"""Relative entropies and cross-entropies of all pairs by one product of matrices.

With c the mean of all rows, D(p‖q) = D(p‖c) + D(c‖q) − Σ (p − c) ln (q/c): what is multiplied is as small as the rows
are close to each other. By Cauchy and Schwarz the rounding of the product is at most a few units of
√(Σ (p − c)²/c) · √(Σ c ln² (q/c)), so every entry has a bound made of a number for its row and one for its column.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klviz.core.answers import CERTIFIED
from klviz.core.blocks import BLOCK, LEAST, Block, Flags, Rows, Scratch, balance
from klviz.core.checks import SUM_TOLERANCE, Floats
from klviz.core.totals import PIECE, dot, total

PART = 1 << 16
"""Weights that a factor is filled in with at once."""
_EPSILON = 2.0**-52
_NEAR, _VERY_NEAR = 0.05, 0.005
"""Divergences from the centre below which ln (q/c), and then sums of it, have to be found more accurately."""


@dataclass(frozen=True)
class Factor:
    """Rows of one factor, and what bounds the error of the product: at most alone_i + alone_j + reach_i reach_j."""

    matrix: Floats
    alone: Floats
    reach: Floats

    def part(self, rows: slice) -> Factor:
        return Factor(self.matrix[rows], self.alone[rows], self.reach[rows])


def factor(rows: int, outcomes: int, product: Product) -> Factor:
    return Factor(np.empty((rows, outcomes + product.extra)), np.empty(rows), np.empty(rows))


def fill(product: Product, x: Rows, into: Factor, *, left: bool) -> None:
    """Fill in a factor, a few rows at a time."""
    step = max(1, PART // x.shape[1])
    for begin in range(0, len(x), step):
        part = slice(begin, begin + step)
        rows = at_mass_one(x[part])
        (product.left if left else product.right)(rows, into.part(part))
        into.alone[part][_unfit(x[part], rows)] = np.inf


def at_mass_one(x: Rows) -> Floats:
    """Rows in float64, each taken by a power of two, which changes no digit, to mass 1 or so; not to be written in."""
    rows: Floats = x.astype(np.float64, copy=False)
    mass = total(rows)
    if mass.min() > 0.75 and mass.max() < 1.25:
        return rows
    exponents = np.frexp(np.maximum.reduce(rows, axis=-1, keepdims=True))[1]
    rows = rows * np.ldexp(1.0, np.clip(-exponents, -1020, 1000))
    mass = total(rows)
    rows *= balance(mass, np.ones_like(mass))[:, None]
    return rows


def _unfit(x: Rows, rows: Floats) -> Flags:
    """Which rows are left to the other ways."""
    if rows.min() >= LEAST:
        unfit: Flags = np.zeros(len(rows), dtype=bool)
    else:
        unfit = np.logical_or.reduce((rows < LEAST) & (x != 0), axis=-1)
    if x.dtype.kind in "iu":
        unfit |= np.logical_or.reduce(x > 1 << 53, axis=-1)
    return unfit


def _rounding(outcomes: int) -> float:
    """What a product of vectors may be off by, relative to the sum of sizes."""
    return _EPSILON * (16.0 + math.sqrt(min(outcomes, 400)))


class CrossEntropies:
    """−Σ p ln q: every term is positive, so nothing cancels."""

    extra = 0
    rows = 256

    def __init__(self, outcomes: int, unit: float) -> None:
        self.relative = _rounding(outcomes)
        self._unit = unit

    def left(self, x: Floats, into: Factor) -> None:
        np.divide(x, total(x)[:, None], out=into.matrix)
        into.alone[:] = 0.0
        into.reach[:] = 0.0

    def multiply(self, left: Factor, right: Factor, values: Floats, scratch: Scratch) -> None:
        np.matmul(left.matrix, right.matrix.T, out=values)

    def right(self, x: Floats, into: Factor) -> None:
        shares = x / total(x)[:, None]
        np.log(np.where(x == 0.0, 1.0, shares), out=into.matrix)
        np.multiply(into.matrix, -self._unit, out=into.matrix)
        into.alone[:] = 4.0 * _EPSILON * self._unit
        into.reach[:] = 0.0


class Divergences:
    """D(p‖q) about a centre c of mass m, in columns for −(p − c)/m and ln (q/c), D(p‖c) and 1, 1 and D(c‖q)."""

    extra = 2
    rows = 256
    """So many rows of the left factor are worth a product of their own."""

    def __init__(self, centre: Floats, unit: float) -> None:
        self._centre = centre
        self._mass = float(total(centre))
        self._below = np.where(centre == 0.0, 1.0, centre)
        self._unit = unit
        self.relative = 0.0

    def left(self, x: Floats, into: Factor) -> None:
        about = self.about(x)
        scale = self._unit / self._mass
        np.multiply(about.delta, -scale, out=into.matrix[:, :-2])
        into.matrix[:, -2] = about.forward * scale
        into.matrix[:, -1] = scale
        into.alone[:] = about.error * scale
        reach = _rounding(x.shape[1]) * about.spread
        reach += 4.0 * _EPSILON * np.abs(about.share) * np.sqrt(1.0 + about.spread**2)
        into.reach[:] = reach * scale

    def right(self, x: Floats, into: Factor) -> None:
        about = self.about(x)
        into.matrix[:, :-2] = about.logs
        into.matrix[:, -2] = 1.0
        into.matrix[:, -1] = about.reverse
        into.alone[:] = about.error * (self._unit / self._mass)
        into.reach[:] = about.size + np.abs(about.share)

    def multiply(self, left: Factor, right: Factor, values: Floats, scratch: Scratch) -> None:
        np.matmul(left.matrix, right.matrix.T, out=values)

    def about(self, x: Floats) -> _About:
        delta = x - self._centre
        share = -total(delta) / total(x)
        work = x * share[:, None]
        delta += work
        ratio = np.multiply(x, (1.0 + share)[:, None], out=work)
        ratio /= self._below
        if not x.min() > 0.0:
            ratio += x == 0.0
        logs = np.log(ratio, out=ratio)
        forward, reverse = self._divergences(delta, logs)
        near = np.flatnonzero(np.minimum(forward, reverse) < _NEAR)
        if near.size:
            rise = delta[near] / self._below
            logs[near] = np.where(rise > -0.5, np.log1p(np.maximum(rise, -0.5)), logs[near])
            forward[near], reverse[near] = self._divergences(delta[near], logs[near])
        size = np.sqrt(dot(logs * self._below, logs))
        spread = np.sqrt(dot(delta, delta / self._below))
        error = (1.0 + np.abs(share)) * size * (1.0 + spread)
        error[np.minimum(forward, reverse) >= _NEAR] += 1.0
        error *= 8.0 * _EPSILON
        very = np.flatnonzero(np.minimum(forward, reverse) < _VERY_NEAR)
        very = very[(x[very] > 0.0).all(axis=-1)]
        if very.size:
            centre = np.broadcast_to(self._centre, (len(very), x.shape[1]))
            sums = Block(x[very], centre, Scratch()).difference_sums(("forward", "reverse"))
            forward[very], reverse[very] = sums["forward"] * self._mass, sums["reverse"] * self._mass
            error[very] = 16.0 * _EPSILON * (2.0 + sums["shift"]) * np.maximum(forward[very], reverse[very])
        return _About(delta, share, logs, forward, reverse, size, spread, error)

    def _divergences(self, delta: Floats, logs: Floats) -> tuple[Floats, Floats]:
        crossed = dot(logs, self._centre)
        return dot(delta, logs) + crossed, -crossed


class Middles:
    """JS(p, q) = [D(p‖c) + D(q‖c)]/2 − Σ c s ln s with s = (p + q)/2c, one logarithm for each pair and outcome.

    Columns for p/2c and, the last one, D(p‖c)/2.
    """

    extra = 1
    rows = 8
    relative = 0.0

    def __init__(self, centre: Floats, compiled: Callable[..., None] | None = None) -> None:
        self._about = Divergences(centre, 1.0).about
        self._compiled = compiled
        self._centre = centre
        self._below = np.where(centre == 0.0, 1.0, centre)
        self._mass = float(total(centre))

    def left(self, x: Floats, into: Factor) -> None:
        about = self._about(x)
        np.divide((self._centre + about.delta) * 0.5, self._below, out=into.matrix[:, :-1])
        into.matrix[:, -1] = 0.5 * about.forward
        into.alone[:] = 5.0 * _EPSILON * (0.5 + 0.5 * about.forward + np.sqrt(np.maximum(about.forward, 0.0)))
        into.reach[:] = 0.0

    def right(self, x: Floats, into: Factor) -> None:
        """The same; a little is put in place of 0, so that s has a logarithm: to a sum it adds nothing."""
        self.left(x, into)
        ratios = into.matrix[:, :-1]
        ratios[ratios == 0.0] = 1e-290

    def multiply(self, left: Factor, right: Factor, values: Floats, scratch: Scratch) -> None:
        values[:] = left.matrix[:, -1:]
        values += right.matrix[:, -1]
        if self._compiled is None:
            self._subtract(left, right, values, scratch)
        else:
            self._compiled(left.matrix, right.matrix, self._centre, values)
        values /= self._mass

    def _subtract(self, left: Factor, right: Factor, values: Floats, scratch: Scratch) -> None:
        outcomes = len(self._centre)
        wide = min(outcomes, PIECE)
        height = BLOCK // wide
        for begin in range(0, len(right.matrix), height):
            rows = slice(begin, begin + height)
            for first in range(0, outcomes, wide):
                place = slice(first, min(first + wide, outcomes))
                below = right.matrix[rows, place]
                sums, logs = scratch(0, below.shape), scratch(1, below.shape)
                for i, row in enumerate(left.matrix[:, place]):
                    np.add(below, row, out=sums)
                    np.log(sums, out=logs)
                    sums *= logs
                    values[i, rows] -= dot(sums, self._centre[place])


@dataclass(frozen=True)
class _About:
    """Rows about the centre: δ, ln (q/c) (0 where q is 0), D(p‖c), −Σ c ln (q/c), √Σ c ln², √Σ δ²/c, error bounds."""

    delta: Floats
    share: Floats
    logs: Floats
    forward: Floats
    reverse: Floats
    size: Floats
    spread: Floats
    error: Floats


Product = CrossEntropies | Divergences | Middles


def centre_of(arrays: tuple[Rows, ...]) -> Floats:
    """The mean of all rows, each relative to its mass."""
    centre = np.zeros(arrays[0].shape[1])
    for x in arrays:
        step = max(1, PART // x.shape[1])
        for begin in range(0, len(x), step):
            rows = at_mass_one(x[begin : begin + step])
            mass = total(rows)
            if np.abs(mass - 1.0).max() > SUM_TOLERANCE:
                rows = rows / mass[:, None]
            centre += np.add.reduce(rows, axis=0) / (len(x) * len(arrays))
    return centre


def doubtful(values: Floats, left: Factor, right: Factor, relative: float) -> NDArray[np.intp]:
    """Numbers of the entries whose bound is above 1e-13 of their value."""
    share = CERTIFIED - relative
    worst = left.alone.max() + right.alone.max() + left.reach.max() * right.reach.max()
    if values.min() * share >= worst:
        return np.empty(0, dtype=np.intp)
    found = []
    few = max(1, BLOCK // values.shape[1])
    for begin in range(0, len(values), few):
        rows = slice(begin, begin + few)
        bound = left.reach[rows, None] * right.reach
        bound += left.alone[rows, None]
        bound += right.alone
        some = np.flatnonzero(~(values[rows] * share >= bound) | (bound == np.inf))
        found.append(some + begin * values.shape[1])
    return np.concatenate(found)
