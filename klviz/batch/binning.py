"""Numbers counted in bins with round edges; 0, ∞ and lines without a number apart where no bin can hold them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST_BINS = 60
CHUNK = 1 << 20
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
A_DECADE = (40, 20, 10, 8, 5, 4, 2, 1)

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Bins:
    """counts[k] values lie in [edges[k], edges[k + 1]), in the last bin also at its end.

    log: equal factors apart, and then `zeros` values lie in no bin; infinite, missing: ∞ and NaN; low, high: the least
    and greatest finite value, NaN if there is none; mean: of all but NaN.
    """

    edges: Floats
    counts: NDArray[np.int64]
    log: bool
    zeros: int
    infinite: int
    missing: int
    low: float
    high: float
    mean: float

    @property
    def total(self) -> int:
        apart = self.zeros if self.log else 0
        return int(self.counts.sum()) + apart + self.infinite + self.missing

    def where(self, values: Floats, number: int) -> NDArray[np.bool_]:
        """Which values lie in bin `number`."""
        return np.concatenate([bin_of(part, self.edges) == number for part in chunks(values)])


def binned(values: Floats, log: bool = False, most: int = MOST_BINS) -> Bins:
    """At most `most` bins over the finite values, which are not negative.

    >>> found = binned(np.array([0.0, 0.5, 1.0, np.inf, np.nan]), most=4)
    >>> found.edges.tolist(), found.counts.tolist(), found.infinite, found.missing
    ([0.0, 0.25, 0.5, 0.75, 1.0], [1, 0, 1, 1], 1, 1)
    """
    zeros = infinite = missing = finite = 0
    low, high, least, total = math.inf, -math.inf, math.inf, 0.0
    for part in chunks(values):
        good = part[np.isfinite(part)]
        missing += int(np.isnan(part).sum())
        infinite += int(np.isinf(part).sum())
        finite += good.size
        if good.size:
            low, high = min(low, float(good.min())), max(high, float(good.max()))
            total += float(good.sum())
            positive = good[good > 0.0]
            zeros += good.size - positive.size
            least = min(least, float(positive.min())) if positive.size else least
    edges = np.empty(0)
    if finite and log and least < math.inf:
        edges = log_edges(least, high, most)
    elif finite and not log:
        edges = round_edges(low, high, most)
    counts = np.zeros(max(edges.size - 1, 0), np.int64)
    if counts.size:
        for part in chunks(values):
            found = bin_of(part, edges)
            counts += np.bincount(found[found >= 0], minlength=counts.size)
    mean = math.inf if infinite else total / finite if finite else math.nan
    return Bins(
        edges, counts, log, zeros, infinite, missing, low if finite else math.nan, high if finite else math.nan, mean
    )


def bin_of(values: Floats, edges: Floats) -> NDArray[np.intp]:
    """The bin of each value, −1 for none."""
    found = np.searchsorted(edges, values, side="right") - 1
    found[values == edges[-1]] = edges.size - 2
    found[~(values <= edges[-1])] = -1
    return found


def chunks(values: Floats) -> Iterator[Floats]:
    for begin in range(0, max(values.size, 1), CHUNK):
        yield np.asarray(values[begin : begin + CHUNK], dtype=np.float64)


def round_edges(low: float, high: float, most: int) -> Floats:
    """Edges at multiples of a round step, from `low` or below to `high` or above."""
    if not high - low > 1e-12 * high:
        low, high = (low * 0.95, high * 1.05) if high else (0.0, 1.0)
    if not high - low > 1e-290:
        return np.array([0.0, max(2.0 * high, 1e-300)])
    scale = 10.0 ** math.floor(math.log10((high - low) / most))
    for step in (share * power for power in (scale, 10.0 * scale) for share in STEPS):
        first, last = math.floor(low / step), math.ceil(high / step)
        if last - first <= most:
            break
    edges = np.arange(first, last + 1, dtype=np.float64) * step
    edges[0], edges[-1] = min(edges[0], low), max(edges[-1], high)
    return edges


def log_edges(low: float, high: float, most: int) -> Floats:
    """Edges at equal shares of a decade."""
    decades = max(math.log10(high) - math.log10(low), 1e-9)
    share = next((n for n in A_DECADE if decades * n + 2 <= most), 0)
    if share:
        first, last = math.floor(math.log10(low) * share), math.ceil(math.log10(high) * share)
        powers: Floats = np.arange(first, max(last, first + 1) + 1, dtype=np.float64) / share
    else:
        stride = math.ceil((decades + 2) / most)
        first, last = math.floor(math.log10(low) / stride), math.ceil(math.log10(high) / stride)
        powers = np.arange(first, max(last, first + 1) + 1, dtype=np.float64) * stride
    edges = 10.0 ** np.clip(powers, -323.0, 308.0)
    edges[0], edges[-1] = min(edges[0], low), max(edges[-1], high)
    return np.unique(edges)
