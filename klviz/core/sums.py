"""The sums over outcomes that measures are made of, as twofold terms of a piece.

Each function gives heads and tails of shape (sums, rows, outcomes); heads have 53 bits, tails make up about 70.
Near terms are in nats, sums with a logarithm in bits; A and B carry Sq, so their sums are divided by Sq.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from klviz.core.checks import Floats
from klviz.core.exact import SMALLEST, TOP, Piece
from klviz.core.logarithm import LOG2_E, log2_parts
from klviz.core.twofold import Twofold, high_bits, two_product, two_sum

ARTANH_SERIES = (1 / 11, 1 / 9, 1 / 7, 1 / 5, 1 / 3)
_JS_SERIES = (1 / 66, 1 / 45, 1 / 28, 1 / 15, 1 / 6)
_HALF_TOP = 2.0 ** -(TOP // 2)


def polynomial(coefficients: tuple[float, ...], x: Floats) -> Floats:
    total = x * coefficients[0]
    for coefficient in coefficients[1:-1]:
        total += coefficient
        total *= x
    total += coefficients[-1]
    return total


def _products(split: tuple[Floats, Floats], bits: tuple[Floats, Floats]) -> Twofold:
    """Weights times logarithms: the product of the leading parts is exact."""
    high, low = split
    grid, rest = bits
    tail = grid + rest
    tail = tail * low
    tail += high * rest
    return high * grid, tail


def own_codes(piece: Piece) -> Twofold:
    """Σ p (−log2 p), and the same of Q."""
    return _products(piece.split, piece.surprisals)


def crossed_codes(piece: Piece) -> Twofold:
    """Σ p (−log2 q) and Σ q (−log2 p)."""
    grid, rest = piece.surprisals
    return _products(piece.split, (grid[::-1], rest[::-1]))


def near_terms(piece: Piece) -> Twofold:
    """Forward and reverse: B − A − A ln(B/A) where B/A is near 1, and elsewhere its part B − A, in nats."""
    delta, error = piece.difference
    if not piece.has_near:
        return np.array((delta, -delta)), np.array((error, -error))
    head, tail = piece.leading
    near, far = piece.is_near
    y = piece.y
    odd = head + tail
    odd *= y
    odd *= polynomial(ARTANH_SERIES, y * y)
    even = odd * y
    even += tail
    even *= near
    odd *= near
    head = head * near
    delta = delta * far
    error = error * far
    heads, tails = np.empty((2, 2, *head.shape))
    np.add(head, delta, out=heads[0])
    np.subtract(head, delta, out=heads[1])
    np.add(even - odd, error, out=tails[0])
    np.subtract(even + odd, error, out=tails[1])
    return heads, tails


def far_terms(piece: Piece) -> Twofold:
    """Σ p log2 (p/q), and −Σ q log2 (q/p), over the outcomes that are not near, in bits."""
    far = piece.is_near[1]
    grid, rest = piece.log_ratio
    return _products(piece.split, (grid * far, rest * far))


def js_near_terms(piece: Piece) -> Twofold:
    """Four times the Jensen–Shannon term where B/A is near 1, in nats."""
    head, tail = piece.leading
    near = piece.is_near[0]
    z = piece.y**2
    tail = tail + (head + tail) * z * polynomial(_JS_SERIES, z)
    return (head * near)[None], (tail * near)[None]


def js_far_terms(piece: Piece) -> Twofold:
    """Σ A log2 (A/M) and Σ B log2 (B/M) with M = (A+B)/2, over the outcomes that are not near, in bits."""
    far = piece.is_near[1]
    a, a_tail = piece.p_side
    b = piece.heads[1]
    whole, part = two_sum(a, b)
    part += a_tail
    if piece.tails is not None:
        part += piece.tails[1]
    grid, rest = log2_parts(whole)
    rest = rest + part / (whole + SMALLEST) * LOG2_E
    log_sums = piece.logs[1]
    shift = piece.rows.shifts[1] + 1.0
    middle = (log_sums[0][1] + shift - grid, log_sums[1][1] - rest)
    own = piece.surprisals
    bits = ((middle[0] - own[0]) * far, (middle[1] - own[1]) * far)
    a_high = high_bits(a)
    split = np.stack((a_high, piece.split[0][1])), np.stack(((a - a_high) + a_tail, piece.split[1][1]))
    return _products(split, bits)


def distances(piece: Piece) -> Twofold:
    """Σ |δ|."""
    delta, error = piece.difference
    return np.abs(delta)[None], np.copysign(error, error * delta)[None]


def _squares_over(piece: Piece, side: Twofold, scale: float) -> Twofold:
    """Σ (scale·δ)²/side."""
    delta, error = piece.difference[0] * scale, piece.difference[1] * scale
    below, below_error = side
    below = np.where((below == 0.0) & (delta == 0.0), 1.0, below)
    first = high_bits(delta / below)
    high = high_bits(below)
    left = ((delta - first * high) - first * (below - high)) + (error - first * below_error)
    second = left / below
    high = high_bits(delta)
    return (high * first)[None], (high * second + ((delta - high) + error) * (first + second))[None]


def squares_over_q(piece: Piece) -> Twofold:
    """Σ δ²/B, free of the scale."""
    return _squares_over(piece, piece.q_side, _HALF_TOP)


def squares_over_p(piece: Piece) -> Twofold:
    """Σ δ²/A, free of the scale."""
    return _squares_over(piece, piece.p_side, _HALF_TOP)


def low_squares_over_q(piece: Piece) -> Twofold:
    """2^-200 Σ δ²/B, for sums near the largest float."""
    return _squares_over(piece, piece.q_side, _HALF_TOP * 2.0**-100)


def low_squares_over_p(piece: Piece) -> Twofold:
    """2^-200 Σ δ²/A, for sums near the largest float."""
    return _squares_over(piece, piece.p_side, _HALF_TOP * 2.0**-100)


def _root(square: Floats, tail: Floats | float) -> Twofold:
    """√(square + tail), 26 bits and the rest."""
    root = np.sqrt(square)
    high = high_bits(root)
    return high, ((square - high * high) + tail) / (high + root + SMALLEST)


def root_squares(piece: Piece) -> Twofold:
    """Σ (√B − √A)²."""
    a, a_rest = _root(*piece.p_side)
    b, b_rest = _root(*piece.q_side)
    delta, error = piece.difference
    whole, part = two_sum(a, b)
    part += a_rest + b_rest
    whole += SMALLEST
    first = high_bits(delta / whole)
    high = high_bits(whole)
    left = ((delta - first * high) - first * (whole - high)) + (error - first * part)
    second = left / (whole + part)
    return (first * first)[None], (second * (2.0 * first + second))[None]


def surprisals(piece: Piece, which: int = 0) -> Twofold:
    """−log2 p of each outcome, or −log2 q; infinite where it is impossible."""
    grid, rest = piece.surprisals[0][which], piece.surprisals[1][which]
    if piece.rows.has_zero:
        possible = piece.values[which] > 0.0
        return np.where(possible, grid, np.inf), np.where(possible, rest, 0.0)
    return grid, rest


def probabilities(piece: Piece) -> Twofold:
    """p of each outcome."""
    sum_p = piece.rows.total(0)
    weight = piece.heads[0]
    share = weight / sum_p[0]
    product, error = two_product(share, sum_p[0])
    left = ((weight - product) - error) - share * sum_p[1]
    if piece.tails is not None:
        left += piece.tails[0]
    return share, left / sum_p[0]


def signed_terms(piece: Piece) -> Twofold:
    """p log2 (p/q) of each outcome; infinite where only p has mass."""
    grid, rest = piece.log_ratio
    bits = grid + rest
    if piece.has_near:
        near = piece.near
        bits = np.where(near, np.arctanh(np.where(near, piece.y, 0.0)) * (-2.0 * LOG2_E), bits)
    terms = piece.heads[0] * bits / piece.rows.total(0)[0]
    if piece.rows.has_zero:
        terms = np.where(piece.values[1] == 0.0, np.inf, terms)
        terms = np.where(piece.values[0] == 0.0, 0.0, terms)
    return terms + 0.0, np.zeros_like(terms)


SUMS: dict[str, Callable[[Piece], Twofold]] = {
    "own": own_codes,
    "crossed": crossed_codes,
    "near": near_terms,
    "far": far_terms,
    "js_near": js_near_terms,
    "js_far": js_far_terms,
    "distance": distances,
    "over_q": squares_over_q,
    "over_p": squares_over_p,
    "low_over_q": low_squares_over_q,
    "low_over_p": low_squares_over_p,
    "roots": root_squares,
}

ELEMENTS: dict[str, Callable[[Piece], Twofold]] = {
    "surprisal": surprisals,
    "surprisal_q": lambda piece: surprisals(piece, 1),
    "probability": probabilities,
    "term": signed_terms,
}
