"""Rényi's and Tsallis's sums of powers without cancellation, at any order.

With h = α − 1 and L = ln(A/B), what Σ A^α B^(−h) exceeds its mass by is

    Σ [A (e^(hL) − 1) + h (B − A)],

whose terms all have the sign of h; where A and B are close they are h times the term of the exact kernel and
A (e^(hL) − 1 − hL). Orders below ½ go through α → 1 − α, P ↔ Q. Where the sum is far from its mass, the powers are
added on a common scale of powers of two instead.
"""

from __future__ import annotations

from math import inf

import numpy as np
from numpy.typing import NDArray

from klviz.core.checks import Floats
from klviz.core.exact import Piece, Rows
from klviz.core.exponential import exp2_parts
from klviz.core.logarithm import BITS_PER_NAT, LOG2_E, LOG2_E_REST, LOG2_E_TOP, cost_of_missing, log2_parts
from klviz.core.sums import ARTANH_SERIES, near_terms, polynomial
from klviz.core.twofold import Number, Twofold, over, plus, sum_last, times, two_difference, two_product, two_sum
from klviz.core.units import LN_2

LARGEST_ORDER = 1e200
"""From here on the limit is right to the last digit."""
_SMALL = 0.25
_TINY = 1e-200
_NOWHERE = -1e300
"""Exponent of a sum of nothing."""
_NOTHING: Twofold = (0.0, 0.0)
_CUBIC = tuple(1.0 / float(np.prod(np.arange(2.0, n + 1))) for n in range(14, 2, -1))


def _chosen(condition: NDArray[np.bool_], yes: Twofold, no: Twofold) -> Twofold:
    return np.where(condition, yes[0], no[0]), np.where(condition, yes[1], no[1])


def _negative(x: Twofold) -> Twofold:
    return -x[0], -x[1]


def _multiple(h: float, x: Twofold) -> Twofold:
    """h·x, twofold."""
    product, error = two_product(x[0], h)
    return two_sum(product, error + h * x[1])


class _PowerSum:
    """Σ 2^v of twofold exponents v on a common scale, piece by piece."""

    def __init__(self, rows: Rows) -> None:
        self.exponent = np.full((rows.values.shape[1], 1), _NOWHERE)
        self.total: Twofold = _NOTHING

    def add(self, whole: Floats, part: Twofold, wanted: NDArray[np.bool_]) -> None:
        """Add 2^whole (1 + part) of the outcomes wanted."""
        whole = np.where(wanted, whole, _NOWHERE)
        top = np.maximum(self.exponent, whole.max(axis=-1, keepdims=True))
        before = np.maximum(self.exponent - top, -5000.0).astype(np.int64)
        steps = np.maximum(whole - top, -5000.0).astype(np.int64)
        head, error = two_sum(1.0, part[0])
        parts = sum_last(np.ldexp(head, steps), np.ldexp(error + part[1], steps))
        self.total = plus((np.ldexp(self.total[0], before), np.ldexp(self.total[1], before)), parts)
        self.exponent = top

    @property
    def is_empty(self) -> NDArray[np.bool_]:
        return np.asarray(self.exponent == _NOWHERE)

    def log2(self) -> Twofold:
        head, tail = self.total
        grid, rest = log2_parts(head)
        rest = rest + tail / head * LOG2_E
        head, error = two_sum(self.exponent, grid)
        return head, error + rest


def log2_beside_one(x: Twofold) -> Twofold:
    """log2(1 + x) for x from −½ to 1; of another x it has no meaning."""
    usual = np.abs(x[0]) <= 1.0
    x = np.where(usual, x[0], 0.0), np.where(usual, x[1], 0.0)
    near = np.abs(x[0]) < 2.0**-10
    head, tail = two_sum(1.0, np.where(near, 0.0, x[0]))
    tail = tail + np.where(near, 0.0, x[1])
    grid, rest = log2_parts(head)
    return _chosen(near, _negative(cost_of_missing(_negative(x))), two_sum(grid, rest + tail / head * LOG2_E))


def _log_over(divisor: Twofold, excess: Twofold, total: Twofold, powers: _PowerSum) -> Twofold:
    """log2 of a sum of powers over a divisor, by what it exceeds its mass where that is known better; ∞ if empty."""
    log = powers.log2()
    share = over(excess, total)
    log = _chosen(np.abs(log[0]) < 0.5, log2_beside_one(share), log)
    # Of a tiny share digits are lost below the smallest float before it is divided.
    direct = times(over(over(excess, divisor), total), BITS_PER_NAT)
    head, tail = _chosen(np.abs(share[0]) < 2.0**-100, direct, over(log, divisor))
    return np.where(powers.is_empty, inf, head), np.where(powers.is_empty, 0.0, tail)


def _rise(h: float, bits: Twofold, mass: Twofold, whole: Floats, part: Twofold, total: Twofold) -> Twofold:
    """mass (2^(h·bits) − 1), where mass·2^(h·bits) is total·2^whole (1 + part).

    What would overflow, and then is not used, is cut off at 2^60 times the total.
    """
    t = _multiple(h, bits)
    _, by_factor = exp2_parts((np.clip(t[0], -0.5, 0.5), t[1]))
    raised = plus(total, times(total, part))
    steps = np.clip(whole, -3000.0, 60.0).astype(np.int64)
    by_power = plus((np.ldexp(raised[0], steps), np.ldexp(raised[1], steps)), _negative(mass))
    rise = _chosen(np.abs(t[0]) < 0.5, times(mass, by_factor), by_power)
    tiny = np.abs(t[0]) < _TINY
    if tiny.any():  # where h·bits would lose digits below the smallest float, which mass·bits has
        rise = _chosen(tiny, _multiple(h, times(times(mass, bits), LN_2)), rise)
    return rise


def _log_ratio(piece: Piece, near: NDArray[np.bool_]) -> tuple[Twofold, Twofold]:
    """ln(A/B) where near, elsewhere 0; and log2(A/B)."""
    first, second = (np.where(near, part, 0.0) for part in piece.quotient)
    y = first + second
    rest = second + y * (y * y) * polynomial(ARTANH_SERIES, y * y)
    bits = first * LOG2_E_TOP, first * LOG2_E_REST + rest * LOG2_E
    return (-2.0 * first, -2.0 * rest), _chosen(near, (-2.0 * bits[0], -2.0 * bits[1]), piece.log_ratio)


def renyi_divergence_bits(rows: Rows, order: float) -> Twofold:
    """D_α(P‖Q) of an order other than 0, 1 and infinity, shape (rows, 1)."""
    swap = order < 0.5
    h = -order if swap else order - 1.0
    mine, other = (1, 0) if swap else (0, 1)
    mass_of_q = rows.sums[0][1], rows.sums[1][1]
    excess: Twofold = _NOTHING
    powers = _PowerSum(rows)
    endless = np.zeros((rows.values.shape[1], 1), dtype=np.bool_)
    for piece in rows.pieces:
        near = piece.near
        nats, bits = _log_ratio(piece, near)
        delta = piece.difference
        if swap:
            nats, bits, delta = _negative(nats), _negative(bits), _negative(delta)
        present = piece.values[mine] > 0.0
        lone = present & (piece.values[other] == 0.0)
        mass = piece.q_side if swap else piece.p_side
        t = _multiple(h, bits)
        head, error = two_difference(t[0], piece.surprisals[0][mine])
        whole, part = exp2_parts(two_sum(head, error + (t[1] - piece.surprisals[1][mine])))
        powers.add(whole, part, present & ~lone)
        rise = _rise(h, bits, mass, whole, part, mass_of_q)
        rise = _chosen(lone, _negative(mass), rise)
        rise = np.where(present, rise[0], 0.0), np.where(present, rise[1], 0.0)
        far = plus(rise, _multiple(h, delta))
        t = _multiple(h, nats)
        close = near & (np.abs(t[0]) < _SMALL)
        heads, tails = near_terms(piece)
        beside = plus(_multiple(h, (heads[mine], tails[mine])), _rise_beyond_first_order(t, mass, close))
        excess = plus(excess, sum_last(*_chosen(close, beside, far)))
        if h > 0.0:
            endless |= lone.any(axis=-1, keepdims=True)
    head, tail = _log_over(two_difference(order, 1.0), excess, mass_of_q, powers)
    return np.where(endless, inf, head), np.where(endless, 0.0, tail)


def _rise_beyond_first_order(t: Twofold, mass: Twofold, wanted: NDArray[np.bool_]) -> Twofold:
    """mass (e^t − 1 − t) of a small t."""
    head, tail = np.where(wanted, t[0], 0.0), t[1]
    square, error = two_product(head, head)
    rest = 0.5 * error + head * tail + head * square * polynomial(_CUBIC, head)
    return times(mass, (0.5 * square, rest))


def renyi_divergence_at_zero(rows: Rows) -> Twofold:
    """−log2 of Q's mass where P has any."""
    outside: Twofold = _NOTHING
    inside = _PowerSum(rows)
    for piece in rows.pieces:
        present = piece.values[0] > 0.0
        outside = plus(outside, sum_last(*(np.where(present, 0.0, part) for part in piece.q_side)))
        grid, rest = piece.surprisals
        inside.add(*exp2_parts(two_sum(-grid[1], -rest[1])), present & (piece.values[1] > 0.0))
    return _log_over((-1.0, 0.0), _negative(outside), (rows.sums[0][1], rows.sums[1][1]), inside)


def renyi_divergence_at_infinity(rows: Rows) -> Twofold:
    """log2 of the largest ratio of p to q."""
    largest: Number = -inf
    for piece in rows.pieces:
        grid, rest = _log_ratio(piece, piece.near)[1]
        bits = grid + rest
        bits = np.where(piece.values[0] == 0.0, -inf, np.where(piece.values[1] == 0.0, inf, bits))
        largest = np.maximum(largest, bits.max(axis=-1, keepdims=True))
    return largest, np.zeros_like(largest)


def tsallis(rows: Rows, order: float) -> Twofold:
    """(1 − Σ p^α)/(α − 1) of an order other than 0, 1 and infinity."""
    excess, total, _ = _entropy_excess(rows, order)
    return over(over(excess, two_difference(1.0, order)), total)


def renyi_entropy_bits(rows: Rows, order: float) -> Twofold:
    """H_α(P) of an order other than 0, 1 and infinity."""
    return _log_over(two_difference(1.0, order), *_entropy_excess(rows, order))


def _entropy_excess(rows: Rows, order: float) -> tuple[Twofold, Twofold, _PowerSum]:
    """Σ p^α less 1 and the 1, both times the mass of P, and the sum itself."""
    h = order - 1.0
    total = rows.sums[0][0], rows.sums[1][0]
    excess: Twofold = _NOTHING
    powers = _PowerSum(rows)
    for piece in rows.pieces:
        present = piece.values[0] > 0.0
        surprisal = two_sum(piece.surprisals[0][0], piece.surprisals[1][0])
        whole, part = exp2_parts(_multiple(-order, surprisal))
        powers.add(whole, part, present)
        mass = piece.heads[0], 0.0 if piece.tails is None else piece.tails[0]
        rise = _rise(-h, surprisal, mass, whole, part, total)
        excess = plus(excess, sum_last(*(np.where(present, part, 0.0) for part in rise)))
    return excess, total, powers


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
