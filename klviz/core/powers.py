"""Rényi's and Tsallis's sums without cancellation, at any order.

With h = α − 1 and L = ln(A/B), what Σ A^α B^(−h) exceeds its mass by, divided by h, is

    Σ [A (e^(hL) − 1)/h + B − A],

at h = 0 the sum of the exact kernel and near it close to that. Orders below ½ go through α → 1 − α, P ↔ Q. Where the
sum is far from its mass, the powers are added on a common scale of powers of two instead.
"""

from __future__ import annotations

from math import inf

import numpy as np
from numpy.typing import NDArray

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
_LARGE = 4.0
_BEYOND = 40.0
_TINY = 1e-200
_NOWHERE = -1e300
"""Exponent of a sum of nothing."""
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


def _power_of_two(exponent: Twofold) -> tuple[Floats, Floats]:
    """2^exponent as a factor near 1 and a whole exponent."""
    head, tail = exponent
    whole = np.rint(head + tail)
    return np.exp2(np.clip((head - whole) + tail, -1.0, 1.0)), whole


class _PowerSum:
    """Σ 2^v of twofold exponents v on a common scale, piece by piece."""

    def __init__(self, rows: Rows) -> None:
        self.exponent = np.full((rows.values.shape[1], 1), _NOWHERE)
        self.total = np.zeros((rows.values.shape[1], 1))

    def add(self, exponent: Twofold, wanted: NDArray[np.bool_]) -> None:
        part, whole = _power_of_two(exponent)
        whole = np.where(wanted, whole, _NOWHERE)
        top = np.maximum(self.exponent, whole.max(axis=-1, keepdims=True))
        before = np.maximum(self.exponent - top, -5000.0).astype(np.int64)
        steps = np.maximum(whole - top, -5000.0).astype(np.int64)
        self.total = np.ldexp(self.total, before) + np.ldexp(part, steps).sum(axis=-1, keepdims=True)
        self.exponent = top

    def log2(self) -> Floats:
        return np.where(self.exponent == _NOWHERE, -inf, self.exponent + np.log2(self.total))


def _multiple(h: float, bits: Twofold) -> Twofold:
    """h·bits, twofold: the product with the leading half of h is exact."""
    h1, h2 = halves(h) if abs(h) < 1e150 else (h, 0.0)
    return h1 * bits[0], h2 * bits[0] + h * bits[1]


def _less(exponent: Twofold, own: Twofold) -> Twofold:
    """exponent − own."""
    head, error = two_difference(exponent[0], own[0])
    return head, error + (exponent[1] - own[1])


def _rise(h: float, bits: Twofold, mass: Floats, own: Twofold, total: Floats) -> tuple[Floats, Twofold]:
    """mass (2^(h·bits) − 1)/h where mass = total·2^(−own), and the exponent h·bits − own.

    What would overflow, and then is not used, is cut off at 2^60 times the total.
    """
    multiple = _multiple(h, bits)
    exponent = _less(multiple, own)
    t = (multiple[0] + multiple[1]) * LN_2[0]
    part, whole = _power_of_two(exponent)
    power = total * np.ldexp(part, np.clip(whole, -3000.0, 60.0).astype(np.int64))
    rise = np.where(np.abs(t) > _LARGE, power - mass, mass * np.expm1(t)) / h
    return np.where(np.abs(t) < _TINY, mass * ((bits[0] + bits[1]) * LN_2[0]), rise), exponent


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
        grid = np.where(near, 0.0, piece.log_ratio[0] * sign)
        rest = np.where(near, near_log * LOG2_E, piece.log_ratio[1] * sign)
        present = piece.values[mine] > 0.0
        lone = present & (piece.values[other] == 0.0)
        a = piece.heads[1] if swap else piece.product[0]
        own = piece.surprisals[0][mine], piece.surprisals[1][mine]
        heads, tails = near_terms(piece)
        rise, exponent = _rise(h, (grid, rest), a, own, rows.sums[0][1])
        rise = rise - a * near_log  # which is in `near_terms`
        small = near & (h * near_log < _BEYOND)
        rise = np.where(small, a * near_log * _excess_over_first_order(np.where(small, h * near_log, 0.0)), rise)
        rise = np.where(lone, -a / h, rise)
        terms = (heads[mine] + tails[mine]) + np.where(present, rise, 0.0)
        total = total + terms.sum(axis=-1, keepdims=True)
        powers.add(exponent, present & ~lone)
        if h > 0.0 and lone.any():
            total = np.where(lone.any(axis=-1, keepdims=True), inf, total)
    excess = total / rows.sums[0][1]
    x = h * excess
    direct = excess * _logarithm(x) * LOG2_E
    log = powers.log2()
    # Of a large order the excess is lost beside the first order, and may be 0 where the power is not.
    bits = np.where((x > -0.5) & (x < 1.0) & (np.abs(log) < 2.0), direct, log / h)
    bits = np.where(total == inf, inf, bits)
    if swap:
        bits = bits * (order / (1.0 - order))
    return bits, np.zeros_like(bits)


def renyi_divergence_at_zero(rows: Rows) -> Twofold:
    """−log2 of Q's mass where P has any."""
    outside: Number = 0.0
    inside = _PowerSum(rows)
    for piece in rows.pieces:
        present = piece.values[0] > 0.0
        outside = outside + np.where(present, 0.0, piece.heads[1]).sum(axis=-1, keepdims=True)
        inside.add((-piece.surprisals[0][1], -piece.surprisals[1][1]), present & (piece.values[1] > 0.0))
    share = outside / rows.sums[0][1]
    bits = np.where(share < 0.5, -np.log1p(-share) * LOG2_E, -inside.log2())
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
        terms, exponent = _rise(-h, (grid, rest), piece.heads[0], (grid, rest), rows.sums[0][0])
        total = total + np.where(present, terms, 0.0).sum(axis=-1, keepdims=True)
        powers.add(exponent, present)
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
