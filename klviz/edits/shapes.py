"""Textbook distributions on the outcomes 0, 1, …, K − 1.

Each function takes K and settings and returns (probabilities, cut_off): the probabilities sum to 1, and
cut_off is the mass that the distribution has elsewhere, for which they were divided by 1 − cut_off. A
continuous one gives each outcome the mass of a cell of width 1 around it (1/K wide on (0, 1)).
"""

from __future__ import annotations

import numpy as np

from klviz.edits.bars import EditError, spread
from klviz.state import FloatArray
from klviz.words import tr

Shape = tuple[FloatArray, float]


def uniform(k: int) -> Shape:
    return np.full(k, 1.0 / k), 0.0


def normal(k: int, mean: float, sd: float) -> Shape:
    """Normal with this mean and standard deviation, in cells [i − ½, i + ½]."""
    return whole(*normal_cells(k, mean, sd))


def two_normals(k: int, mean_1: float, sd_1: float, mean_2: float, sd_2: float, share: float) -> Shape:
    """share · N(mean_1, sd_1²) + (1 − share) · N(mean_2, sd_2²), in cells [i − ½, i + ½]."""
    first, cut_1 = normal_cells(k, mean_1, sd_1)
    second, cut_2 = normal_cells(k, mean_2, sd_2)
    return whole(share * first + (1.0 - share) * second, share * cut_1 + (1.0 - share) * cut_2)


def normal_cells(k: int, mean: float, sd: float) -> Shape:
    from scipy.special import ndtr

    edges = (np.arange(k + 1) - 0.5 - mean) / sd
    low, high = edges[:-1], edges[1:]
    # Right of the mean the upper tail is the accurate one.
    cells = np.where(low > 0.0, ndtr(-low) - ndtr(-high), ndtr(high) - ndtr(low))
    return cells, float(ndtr(edges[0]) + ndtr(-edges[-1]))


def poisson(k: int, mean: float) -> Shape:
    """e^(−λ) λ^i / i!"""
    from scipy.special import gammaln, pdtrc, xlogy

    i = np.arange(k)
    return whole(np.exp(xlogy(i, mean) - mean - gammaln(i + 1)), float(pdtrc(k - 1, mean)))


def binomial(k: int, trials: float, chance: float) -> Shape:
    """C(n, i) c^i (1 − c)^(n − i)"""
    from scipy.special import bdtrc, gammaln, xlog1py, xlogy

    n = round(trials)
    i = np.arange(min(k, n + 1))
    ways = gammaln(n + 1) - gammaln(i + 1) - gammaln(n - i + 1)
    weights = np.zeros(k)
    weights[: i.size] = np.exp(ways + xlogy(i, chance) + xlog1py(n - i, -chance))
    return whole(weights, float(bdtrc(k - 1, n, chance)) if n >= k else 0.0)


def geometric(k: int, chance: float) -> Shape:
    """(1 − c)^i c: i failures before the first success."""
    i = np.arange(k + 1)
    powers = np.exp(i * np.log1p(-chance)) if chance < 1.0 else (i == 0).astype(np.float64)
    return whole(chance * powers[:-1], float(powers[-1]))


def zipf(k: int, exponent: float) -> Shape:
    """1/(i + 1)^s over the K ranks: Zipf's law is one of finitely many ranks, so nothing is cut off."""
    return whole(np.arange(1.0, k + 1.0) ** -exponent, 0.0)


def beta(k: int, a: float, b: float) -> Shape:
    """Beta(a, b) on (0, 1), in K cells of width 1/K."""
    from scipy.special import betainc, betaincc

    edges = np.arange(k + 1) / k
    below, above = betainc(a, b, edges), betaincc(a, b, edges)
    return whole(np.where(below[:-1] > 0.5, above[:-1] - above[1:], below[1:] - below[:-1]), 0.0)


def whole(weights: FloatArray, cut_off: float) -> Shape:
    weights = np.maximum(weights, 0.0)
    if not weights.any():
        raise EditError(tr("Nothing of this shape falls on the outcomes shown; move it."))
    return spread(weights, 1.0), min(max(cut_off, 0.0), 1.0)
