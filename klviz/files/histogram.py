"""Histograms as they come out of files: counts by name, samples put into bins, two of them over one axis."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from klviz.files.door import FileError, one_line
from klviz.numerals import how_many, localised, whole
from klviz.state import MOST_OUTCOMES, FloatArray, frozen
from klviz.words import tr

MOST_AUTO_BINS = 64
LONGEST_NAME = 200


@dataclass(frozen=True, eq=False)
class Histogram:
    """Weights by name, not normalised: each is finite and at least 0, and one is above 0.

    `edges` are the ends of the bins where samples were binned: bin k is edges[k] <= x < edges[k+1].
    """

    title: str
    names: tuple[str, ...]
    weights: FloatArray
    note: str = ""
    edges: tuple[float, ...] | None = None


@dataclass(frozen=True, eq=False)
class Pair:
    """Two histograms over one set of outcomes; `p` and `q` hold the weights as they were, not normalised."""

    names: tuple[str, ...]
    p: FloatArray
    q: FloatArray
    title: str
    note: str


def histogram(
    path: str,
    title: str,
    names: Sequence[str],
    weights: FloatArray | Sequence[float],
    note: str = "",
    edges: tuple[float, ...] | None = None,
) -> Histogram:
    """A checked Histogram; raises FileError naming the first weight or name that cannot be."""
    values = frozen(weights)
    if not 1 <= len(names) <= MOST_OUTCOMES:
        reason = (
            tr("there is nothing to count")
            if not names
            else (
                tr("there are {count} outcomes, and klviz shows at most {most}").format(
                    count=whole(len(names)), most=whole(MOST_OUTCOMES)
                )
            )
        )
        raise FileError(path, reason)
    bad = np.flatnonzero(~((values >= 0.0) & (values < math.inf)))
    if bad.size:
        k = int(bad[0])
        raise FileError(
            path,
            tr("the weight of {name!r} is {value}; a weight must be finite and at least 0").format(
                name=names[k], value=localised(str(values[k]))
            ),
        )
    if not values.any():
        raise FileError(path, tr("all weights of {title!r} are 0, so there is nothing to show").format(title=title))
    clean = tuple(one_line(name)[:LONGEST_NAME] for name in names)
    if len(set(clean)) != len(clean):
        raise FileError(path, tr("the outcome {name!r} is there twice").format(name=first_repeat(clean)))
    return Histogram(one_line(title)[:LONGEST_NAME], clean, values, one_line(note), edges)


def first_repeat(names: Iterable[str]) -> str | None:
    """The first name that was there before."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return None


# Bins


def binned(
    path: str,
    samples: Sequence[FloatArray],
    *,
    bins: int | None = None,
    width: float | None = None,
    edges: tuple[float, ...] | None = None,
) -> tuple[tuple[str, ...], list[FloatArray], tuple[float, ...] | None, str]:
    """Counts of several sets of samples over the same bins: (names, counts, edges or None, what was done).

    Whole numbers with few different values get a bin each. Otherwise the bins are half-open intervals whose
    ends are multiples of one width: the given one, or the round number next to what the Freedman–Diaconis
    rule 2·IQR/n^(1/3) asks for all samples together (Sturges' where that is 0 or wider), at most 64 bins.

    Raises FileError where a sample lies outside given `edges` or the bins would be too many.
    """
    together = samples[0] if len(samples) == 1 else np.concatenate(list(samples))
    if together.size == 0:
        raise FileError(path, tr("there are no samples"))
    low, high = float(together.min()), float(together.max())
    if edges is not None:
        outside = int(np.count_nonzero((together < edges[0]) | (together >= edges[-1])))
        if outside:
            raise FileError(
                path,
                how_many(
                    "{outside} of {count} sample lies outside {low} to {high}",
                    "{outside} of {count} samples lie outside {low} to {high}",
                    together.size,
                    outside=whole(outside),
                    low=localised(f"{edges[0]:g}"),
                    high=localised(f"{edges[-1]:g}"),
                ),
            )
        return (*counted(samples, edges), edges, how_many("{count} given bin", "{count} given bins", len(edges) - 1))
    if bins is None and width is None and high - low < MOST_AUTO_BINS and whole_numbers(together):
        first = int(low)
        names = tuple(str(first + k) for k in range(int(high - low) + 1))
        each = [np.bincount((s - low).astype(np.int64), minlength=len(names)).astype(float) for s in samples]
        return names, each, None, tr("a bin for every whole number")
    if math.isinf(high - low):
        raise FileError(path, tr("the samples spread too widely for bins of one width"))
    if low == high and width is None:
        return (short(low),), [np.array([float(s.size)]) for s in samples], None, tr("all samples are equal")
    if width is not None and not (0.0 < width < math.inf):
        raise FileError(
            path, tr("a bin width of {width} is not possible; it must be above 0").format(width=localised(str(width)))
        )
    if bins is not None and not 1 <= bins <= MOST_OUTCOMES:
        raise FileError(
            path, tr("{bins} bins are not possible; choose 1 to {most}").format(bins=bins, most=whole(MOST_OUTCOMES))
        )
    how = tr("as asked")
    if width is None:
        if bins is not None:
            width, how = round_number((high - low) / bins, up=True), tr("about {bins} asked for").format(bins=bins)
        else:
            width, how = round_number(automatic_width(together)), "Freedman–Diaconis"
            while (high - low) / width > MOST_AUTO_BINS - 1:
                width = round_number(width * 1.5, up=True)
        width = max(width, round_number(8 * math.ulp(max(abs(low), abs(high))), up=True))
    if (high - low) / width >= MOST_OUTCOMES - 1:
        raise FileError(
            path,
            tr("a bin width of {width} makes more than {most} bins; choose a wider one").format(
                width=localised(f"{width:g}"), most=whole(MOST_OUTCOMES)
            ),
        )
    if math.ulp(max(abs(low), abs(high))) >= width:
        raise FileError(
            path,
            tr("a bin width of {width} is finer than the samples' own digits").format(width=localised(f"{width:g}")),
        )
    ends = multiples(low, high, width)
    return (
        *counted(samples, ends),
        ends,
        how_many(
            "{count} bin of width {width}, {how}",
            "{count} bins of width {width}, {how}",
            len(ends) - 1,
            width=localised(f"{width:g}"),
            how=how,
        ),
    )


def whole_numbers(samples: FloatArray) -> bool:
    pieces = (samples[k : k + (1 << 20)] for k in range(0, samples.size, 1 << 20))
    return all(bool((piece == np.rint(piece)).all()) for piece in pieces)


def automatic_width(samples: FloatArray) -> float:
    """The narrower of the Freedman–Diaconis and the Sturges bin width, where the first is above 0."""
    n = samples.size
    span = float(samples.max() - samples.min())
    sturges = span / (math.log2(n) + 1.0)
    with np.errstate(over="ignore", invalid="ignore"):
        low, high = np.percentile(samples, [25, 75])
    spread = 2.0 * float(high - low) / n ** (1 / 3)
    return min(spread, sturges) if 0.0 < spread < math.inf else sturges


def round_number(value: float, *, up: bool = False) -> float:
    """The nearest (in ratio), or next larger, of 1, 2, 2.5 and 5 times a power of ten."""
    power = math.floor(math.log10(value)) if value > 0.0 else -323
    steps = [float(f"{digit}e{power}") for digit in ("1", "2", "2.5", "5", "10")]
    steps = [s for s in steps if 0.0 < s < math.inf] or [5e-324]
    if up:
        return next((s for s in steps if s >= value), sys.float_info.max)
    return min(steps, key=lambda s: abs(math.log(s) - math.log(value)) if value > 0.0 else s)


def multiples(low: float, high: float, width: float) -> tuple[float, ...]:
    """Multiples of the width as written in decimal, from the last up to `low` to the first above `high`."""
    with localcontext() as context:
        context.prec = 800
        step = Decimal(repr(width))
        first = math.floor(Decimal(low) / step)
        last = math.floor(Decimal(high) / step) + 1
        ends = [float(step * k) for k in range(first, last + 1)]
    if ends[0] > low:  # the float nearest to the multiple may lie on the other side of the sample
        ends.insert(0, float(Decimal(repr(width)) * (first - 1)))
    if ends[-1] <= high:
        ends.append(float(Decimal(repr(width)) * (last + 1)))
    return tuple(ends)


def counted(samples: Sequence[FloatArray], edges: tuple[float, ...]) -> tuple[tuple[str, ...], list[FloatArray]]:
    """Names of the bins and how many of each set of samples fall into each."""
    inner = np.asarray(edges[1:-1])
    counts: list[FloatArray] = []
    for each in samples:
        total: NDArray[np.int64] = np.zeros(len(edges) - 1, dtype=np.int64)
        for start in range(0, each.size, 1 << 20):
            places = np.searchsorted(inner, each[start : start + (1 << 20)], side="right")
            total += np.bincount(places, minlength=total.size)
        counts.append(total.astype(np.float64))
    return tuple(interval(a, b) for a, b in pairwise(edges)), counts


def interval(low: float, high: float) -> str:
    """A bin's name, "[0.5, 1)": exact, so that `edges_in` gets the same numbers back."""
    return f"[{short(low)}, {short(high)})"


def short(value: float) -> str:
    text = repr(value)
    return text.removesuffix(".0")


def edges_in(names: Sequence[str]) -> tuple[float, ...] | None:
    """The edges that bins named by `interval` have, where all names are such and they join up; else None.

    With these, samples can be binned as those already on the screen were: `Options(edges=...)`.
    """
    ends: list[float] = []
    for name in names:
        if not (name.startswith("[") and name.endswith(")")):
            return None
        parts = name[1:-1].split(", ")
        try:
            low, high = (float(part) for part in parts)
        except ValueError:
            return None
        if not low < high or (ends and ends[-1] != low):
            return None
        if not ends:
            ends.append(low)
        ends.append(high)
    return tuple(ends) if ends else None


# Pairs


def pair(p: Histogram, q: Histogram) -> Pair:
    """Both over the union of their outcomes: P's in P's order, then those only Q has; 0 where one has none.

    Raises FileError where both are binned samples with different bins (bin them together with `read_pair`) or
    the union is too large.
    """
    if p.edges is not None and q.edges is not None and p.edges != q.edges:
        raise FileError(
            "",
            tr("{p!r} and {q!r} have different bins, which cannot be compared; bin them together").format(
                p=p.title, q=q.title
            ),
        )
    of_p = dict(zip(p.names, p.weights.tolist(), strict=True))
    of_q = dict(zip(q.names, q.weights.tolist(), strict=True))
    names = (*p.names, *(name for name in q.names if name not in of_p))
    if len(names) > MOST_OUTCOMES:
        raise FileError(
            "",
            tr("{p!r} and {q!r} have {count} outcomes; at most {most} are shown").format(
                p=p.title, q=q.title, count=whole(len(names)), most=whole(MOST_OUTCOMES)
            ),
        )
    return Pair(
        names,
        frozen([of_p.get(name, 0.0) for name in names]),
        frozen([of_q.get(name, 0.0) for name in names]),
        p.title if p.title == q.title else tr("{p} and {q}").format(p=p.title, q=q.title),
        "; ".join(dict.fromkeys(note for note in (p.note, q.note) if note)),
    )


def zeros_in_q(names: Sequence[str], p: FloatArray, q: FloatArray) -> tuple[str, ...]:
    """The outcomes that P has and Q rules out: there D(P‖Q) and H(P,Q) are infinite."""
    return tuple(names[k] for k in np.flatnonzero((p > 0.0) & (q == 0.0)).tolist())
