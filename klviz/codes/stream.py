"""Seeded streams of symbols, and what they have cost so far in any code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from klviz.codes.errors import CodeError, FloatArray, IntArray, Symbols, distribution

MOST_SYMBOLS = 10_000_000


def draw(p: Any, n: int, seed: int) -> Symbols:
    """n independent symbols of the source P, (n,) int32; the same P and seed give the same symbols for good.

    A longer stream begins with the shorter one of the same seed, and an outcome of probability 0 never comes.
    It is built on the raw numbers of PCG64, which NumPy promises not to change: the top 53 bits as a number
    below 1, and the outcome in whose share of the unit interval it falls.

    Raises ValueError for what is not a distribution, CodeError for a negative seed or too many symbols.
    """
    weights = distribution("p", p)
    if not 0 <= n <= MOST_SYMBOLS:
        raise CodeError(f"{n:,} symbols cannot be drawn; 0 to {MOST_SYMBOLS:,} can")
    if seed < 0:
        raise CodeError(f"seed is {seed}; it must be 0 or more")
    raw = np.random.PCG64(seed).random_raw(n)
    return outcomes_at(weights, (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53)


def outcomes_at(weights: FloatArray, places: FloatArray) -> Symbols:
    """The outcomes in whose share of [0, 1) the places fall; a share begins where the one before ends."""
    ends = np.cumsum(weights)
    ends[np.flatnonzero(weights)[-1] :] = 1.0
    return np.searchsorted(ends, places, side="right").astype(np.int32)


def checkpoints(n: int, most: int = 1000) -> IntArray:
    """At most `most` numbers of symbols from 1 to n, evenly spread on a logarithmic axis, n among them."""
    if n < 1 or most < 2:
        return np.arange(1, max(0, n) + 1)[:most]
    return np.unique(np.rint(np.geomspace(1, n, most)).astype(np.int64))


def running_cost(costs: FloatArray, symbols: Symbols, points: Sequence[int] | IntArray) -> FloatArray:
    """Bits spent after each number of symbols in `points`: Σ costs[symbol] over the first of them.

    costs: (K,) bits per outcome, inf for one that has no codeword. Divided by `points` it is the running
    number of bits per symbol.
    """
    stops = np.asarray(points, dtype=np.int64)
    if stops.size and (int(stops.min()) < 0 or int(stops.max()) > symbols.size):
        raise CodeError(f"points must be from 0 to {symbols.size}, the number of symbols")
    spent = np.zeros(symbols.size + 1)
    np.cumsum(costs[symbols], out=spent[1:])
    return spent[stops]


@dataclass(frozen=True)
class Band:
    """Where the running bits per symbol are expected: `mean` ± `half_width` at each point.

    mean = Σ p_k c_k (which is H(P, Q) for ideal lengths), half_width = width · σ / √n with
    σ² = Σ p_k (c_k − mean)², for width = 2 some 95 % of all streams. Both are inf where P needs what costs inf.
    """

    mean: float
    sigma: float
    half_width: FloatArray


def band(p: Any, costs: FloatArray, points: Sequence[int] | IntArray, width: float = 2.0) -> Band:
    """The band around the mean cost of a symbol of P; costs: (K,) bits, points: numbers of symbols, each ≥ 1."""
    weights = distribution("p", p)
    if weights.shape != costs.shape:
        raise CodeError(f"p has {weights.size} outcomes and there are {costs.size} costs")
    stops = np.asarray(points, dtype=np.float64)
    happens = weights > 0.0
    c, w = costs[happens], weights[happens]
    if np.isinf(c).any():
        return Band(np.inf, np.inf, np.full(stops.shape, np.inf))
    mean = float(w @ c)
    sigma = float(np.sqrt(w @ (c - mean) ** 2))
    return Band(mean, sigma, width * sigma / np.sqrt(stops))


@dataclass(frozen=True, eq=False)
class Stream:
    """A seeded stream of the source P with the points at which its costs are told.

    `symbols`: (n,) int32; `points`: numbers of symbols on a logarithmic axis, the last one n.
    """

    p: FloatArray
    seed: int
    symbols: Symbols
    points: IntArray

    @classmethod
    def drawn(cls, p: Any, n: int, seed: int, most_points: int = 1000) -> Stream:
        """As `draw` and `checkpoints`."""
        symbols, points = draw(p, n, seed), checkpoints(n, most_points)
        symbols.flags.writeable = points.flags.writeable = False
        return cls(distribution("p", p), seed, symbols, points)

    def bits_per_symbol(self, costs: FloatArray) -> FloatArray:
        """Running average cost at each point, in bits."""
        return running_cost(costs, self.symbols, self.points) / self.points

    def band(self, costs: FloatArray, width: float = 2.0) -> Band:
        return band(self.p, costs, self.points, width)
