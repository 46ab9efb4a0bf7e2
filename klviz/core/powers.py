"""Rényi's and Tsallis's sums without cancellation, at any order.

With h = α − 1 and L = ln(A/B), what Σ A^α B^(−h) exceeds its mass by, divided by h, is

    Σ [A (e^(hL) − 1)/h + B − A],

at h = 0 the sum of the exact kernel and near it close to that. Orders below ½ go through α → 1 − α, P ↔ Q. Where the
sum is far from its mass, the powers are added on a common scale of powers of two instead.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from klviz.core.checks import Floats
from klviz.core.exact import Rows
from klviz.core.logarithm import LOG2_E
from klviz.core.sums import near_terms
from klviz.core.twofold import Number, Twofold, halves, two_difference
from klviz.core.units import LN_2

LARGEST_ORDER = 1e200
"""From here on the limit is right to the last digit."""
SMALLEST_ORDER = 1e-300
_SMALL = 0.25
_EXPONENTIAL = tuple(1.0 / float(np.prod(np.arange(2.0, n + 1))) for n in range(14, 1, -1))


def _excess_over_first_order(t: Floats) -> Floats:
    """(e^t − 1 − t)/t."""
    series = t * _EXPONENTIAL[0]
    for coefficient in _EXPONENTIAL[1:]:
        series += coefficient
        series *= t
    return np.where(np.abs(t) < _SMALL, series, (np.expm1(t) - t) / t)


def _logarithm(x: Floats) -> Floats:
    """ln(1 + x)/x, 1 at 0."""
    return np.where(x == 0.0, 1.0, np.log1p(x) / x)


class _PowerSum:
    """Σ 2^v of twofold exponents v on a common scale, piece by piece."""

    def __init__(self, rows: Rows) -> None:
        self.exponent = np.full((rows.values.shape[1], 1), -inf)
        self.total = np.zeros((rows.values.shape[1], 1))

    def add(self, head: Floats, tail: Floats, wanted: Any) -> None:
        whole = np.rint(head + tail)
        part = np.exp2(np.clip((head - whole) + tail, -1.0, 1.0))
        whole = np.where(wanted, whole, -inf)
        top = np.maximum(self.exponent, whole.max(axis=-1, keepdims=True))
        steps = np.maximum(np.where(wanted, whole, -5000.0) - top, -5000.0)
        steps = np.where(wanted, steps, -5000.0).astype(np.int64)
        before = np.maximum(np.where(np.isfinite(self.exponent), self.exponent - top, -5000.0), -5000.0)
        self.total = np.ldexp(self.total, before.astype(np.int64)) + np.ldexp(part, steps).sum(
            axis=-1, keepdims=True
        )
        self.exponent = top

    def log2(self) -> Floats:
        return np.asarray(self.exponent + np.log2(self.total))


def _exponents(h: float, bits: Twofold, own: Twofold) -> Twofold:
    """h·bits − own, twofold: the leading product is exact."""
    h1, h2 = halves(h) if abs(h) < 1e150 else (h, 0.0)
    head, error = two_difference(h1 * bits[0], own[0])
    return head, error + ((h2 * bits[0] + h * bits[1]) - own[1])


def renyi_divergence_bits(rows: Rows, order: float) -> Twofold:
    """D_α(P‖Q) of an order other than 0, 1 and infinity, shape (rows, 1)."""
    swap = order < 0.5
    h = -order if swap else order - 1.0
    sign, mine, other = (-1.0, 1, 0) if swap else (1.0, 0, 1)
    total: Number = 0.0
    powers = _PowerSum(rows)
    for piece in rows.pieces:
        near = piece.is_near[0] > 0.0
        y = (piece.quotient[0] + piece.quotient[1]) * sign
        near_log = -2.0 * np.arctanh(np.where(near, y, 0.0))
        grid, rest = piece.log_ratio[0] * sign, piece.log_ratio[1] * sign
        present = piece.values[mine] > 0.0
        lone = present & (piece.values[other] == 0.0)
        log = np.where(near, near_log, np.where(lone, inf, (grid + rest) * LN_2[0]))
        t = np.where(present, log * h, 0.0)
        a = piece.heads[1] if swap else piece.product[0]
        heads, tails = near_terms(piece)
        rise = np.where(near, log * _excess_over_first_order(t), np.expm1(t) / h)
        terms = (heads[mine] + tails[mine]) + np.where(present, a * rise, 0.0)
        total = total + terms.sum(axis=-1, keepdims=True)
        grid = np.where(near, 0.0, grid)
        rest = np.where(near, near_log * LOG2_E, rest)
        head, tail = _exponents(h, (grid, rest), (piece.surprisals[0][mine], piece.surprisals[1][mine]))
        powers.add(head, tail, present & ~lone)
        if h > 0.0 and lone.any():
            total = np.where(lone.any(axis=-1, keepdims=True), inf, total)
    excess = total / rows.sums[0][1]
    x = h * excess
    direct = excess * _logarithm(x) * LOG2_E
    nats_free = powers.log2() / h
    bits = np.where((x > -0.5) & (x < 1.0), direct, nats_free)
    bits = np.where(total == inf, inf, bits)
    if swap:
        bits = bits * (order / (1.0 - order))
    return bits, np.zeros_like(bits)


def renyi_divergence_at_zero(rows: Rows) -> Twofold:
    """−log2 of Q's mass where P has any."""
    inside: Number = 0.0
    outside: Number = 0.0
    for piece in rows.pieces:
        present = piece.heads[0] > 0.0
        inside = inside + np.where(present, piece.heads[1], 0.0).sum(axis=-1, keepdims=True)
        outside = outside + np.where(present, 0.0, piece.heads[1]).sum(axis=-1, keepdims=True)
    sum_q = rows.sums[0][1]
    bits = np.where(outside < inside, -np.log1p(-outside / sum_q) * LOG2_E, -np.log2(inside / sum_q))
    return bits, np.zeros_like(bits)


def renyi_divergence_at_infinity(rows: Rows) -> Twofold:
    """log2 of the largest ratio of p to q."""
    largest: Number = -inf
    for piece in rows.pieces:
        near = piece.is_near[0] > 0.0
        y = piece.quotient[0] + piece.quotient[1]
        bits = np.where(near, -2.0 * LOG2_E * np.arctanh(np.where(near, y, 0.0)), sum(piece.log_ratio))
        bits = np.where(piece.values[0] == 0.0, -inf, np.where(piece.values[1] == 0.0, inf, bits))
        largest = np.maximum(largest, bits.max(axis=-1, keepdims=True))
    return largest, np.zeros_like(largest)


def tsallis(rows: Rows, order: float) -> Floats:
    """(1 − Σ p^α)/(α − 1) of an order other than 0, 1 and infinity."""
    return _entropy_excess(rows, order)[0]


def renyi_entropy_bits(rows: Rows, order: float) -> Twofold:
    """H_α(P) of an order other than 0, 1 and infinity."""
    excess, powers = _entropy_excess(rows, order)
    h = order - 1.0
    x = -h * excess
    direct = excess * _logarithm(x) * LOG2_E
    bits = np.where((x > -0.5) & (x < 1.0), direct, -powers.log2() / h)
    return bits, np.zeros_like(bits)


def _entropy_excess(rows: Rows, order: float) -> tuple[Floats, _PowerSum]:
    h = order - 1.0
    total: Number = 0.0
    powers = _PowerSum(rows)
    for piece in rows.pieces:
        present = piece.values[0] > 0.0
        grid, rest = piece.surprisals[0][0], piece.surprisals[1][0]
        bits = grid + rest
        terms = piece.heads[0] * np.expm1(bits * (-h * LN_2[0])) / -h
        if h < 0.0:
            rare = rows.sums[0][0] * np.exp2(-order * bits) / -h
            terms = np.where(bits > 900.0, rare, terms)
        total = total + np.where(present, terms, 0.0).sum(axis=-1, keepdims=True)
        powers.add(*_exponents(-h, (grid, rest), (grid, rest)), present)
    return np.asarray(total / rows.sums[0][0]), powers


def support(rows: Rows) -> Floats:
    """How many outcomes of P are possible."""
    return np.asarray(np.count_nonzero(rows.values[0], axis=-1)[:, None].astype(np.float64))


def smallest_surprisal(rows: Rows) -> Twofold:
    """−log2 of the largest probability of P."""
    least: Number = inf
    for piece in rows.pieces:
        bits = np.where(piece.values[0] > 0.0, piece.surprisals[0][0] + piece.surprisals[1][0], inf)
        least = np.minimum(least, bits.min(axis=-1, keepdims=True))
    return least, np.zeros_like(least)
