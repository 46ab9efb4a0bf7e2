"""Sums over outcomes of blocks of rows, in float64, by NumPy: what bulk answers are made of.

A block of rows fits into the caches and is read twice, for its masses and for its sums. With a and b the
masses of P and Q, p' = p/a and q' = q/b, the logarithms taken are ln p, t = ln (p'/q') and v = ln (1 + p'/q'), so that
a divergence is a sum of terms of its own size and not the small difference of two entropies.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core.checks import Floats
from klviz.core.totals import ONES, PIECE, dot, dots, few_rows, running_sum, together, total
from klviz.core.twofold import plus, sum_last, two_difference, two_sum

BLOCK = 1 << 17
"""Weights of P, and as many of Q, worked on at once: few enough for the caches, so many that threads seldom wait for
one another between two calls of NumPy."""
LEAST, MOST = 2.0**-510, 2.0**510
"""Rows with weights beyond these, other than 0, are left to the exact kernel: ratios would leave the normal floats."""
NEAR = 0.125
"""Up to this |y| = |q' − p'|/(p' + q') a series takes the place of the logarithm."""
_LONGEST_EXACT = 2.0**53
SAME_MASS = 2.0**-25
_FLOAT = np.dtype(np.float64)
_TINY = 2.0**-1000
_LN_2 = math.log(2.0)
_LIMITS = {"distance": 2.0, "roots": 2.0, "middle": _LN_2}
_SERIES = frozenset({"forward", "reverse", "middle"})
UNFELT = 2.0**-47
"""What the sum with the last power of y² may be of the first: at `NEAR`, where each is 2^-6 of the one before, 8 are
enough."""
ALIKE = 2.0**-48
"""Masses that differ by no more need not be brought together for a divergence."""

Sums = dict[str, Floats]
Rows = NDArray[Any]
Flags = NDArray[np.bool_]

LOGARITHMS = {
    "p_log_p": "p", "p_log_q": "q", "p_ratio": "ratio", "p_middle": "middle",
    "q_log_p": "p", "q_log_q": "q", "q_ratio": "ratio", "q_middle": "middle",
}  # fmt: skip
"""The sums with a logarithm: weights of P or Q times ln p, ln q, t = ln (p'/q') or v = ln (1 + p'/q')."""


def far_apart(a: Floats, b: Floats) -> Flags:
    """Which masses differ by more than 2^-25, so that ratios have to be scaled.

    A ratio off by e moves D(P‖Q) by e, which is put right in every row, and the Jensen–Shannon divergence by e²/8.
    """
    return np.abs(b - a) > SAME_MASS * a


def balance(a: Floats, b: Floats) -> Floats:
    """The powers of two next to b/a."""
    return np.ldexp(1.0, np.clip(np.rint(np.log2(b / a)), -300.0, 300.0).astype(np.intp))


def ready(x: Rows) -> bool:
    """Whether the rows can be worked on where they are."""
    return x.dtype == _FLOAT and x.flags.aligned and x.strides[1] == 8


def _least(x: Floats) -> float:
    return float(np.minimum.reduce(x, axis=None))


def _either(found: Flags | None, more: Flags) -> Flags:
    return more if found is None else found | more


class Scratch:
    """The buffers of one thread."""

    def __init__(self) -> None:
        self._flat = np.empty(8 * BLOCK)

    def __call__(self, which: int, shape: tuple[int, ...]) -> Floats:
        begin = which * BLOCK
        return self._flat[begin : begin + shape[0] * shape[1]].reshape(shape)

    def stack(self, first: int, count: int, shape: tuple[int, ...]) -> Floats:
        """Buffers that follow each other in memory, so that one call fills them all."""
        begin = first * BLOCK
        return self._flat[begin : begin + count * shape[0] * shape[1]].reshape(count, *shape)


class Block:
    """Rows of P and Q with their masses.

    a, b: the masses; zeros: whether any weight is 0; scaled: rows in which p/q is scaled by b/a; p_beyond_q,
    q_beyond_p: rows in which one has mass where the other has none; unfit: rows left to the exact kernel (each None if
    there are no such rows); sound: whether all weights are finite and not negative, with mass in every row.
    """

    def __init__(self, p: Rows, q: Rows, scratch: Scratch) -> None:
        self.p, self.q, self.scratch = p, q, scratch
        self.p_ready, self.q_ready = ready(p), ready(q)
        self._p_lost: Floats | None = None
        self._q_lost: Floats | None = None
        self.unfit: Flags | None = None
        self.sound = True
        parts = []
        for _, p_piece, q_piece in self.pieces():
            ones = ONES[: p_piece.shape[1]]
            parts.append(np.empty((2, len(p))))
            dots(p_piece, ones, parts[-1][0])
            dots(q_piece, ones, parts[-1][1])
            if not _least(p_piece) >= LEAST:
                self._q_lost = self._look_closer(p_piece, q_piece, 5, self._q_lost)
            if not _least(q_piece) >= LEAST:
                self._p_lost = self._look_closer(q_piece, p_piece, 6, self._p_lost)
            if not (self.p_ready and self.q_ready):
                self._look_for_long_integers(p_piece, q_piece)
        self.a, self.b = masses = together(parts)
        if not 0.0 < _least(masses) <= np.maximum.reduce(masses, axis=None) <= MOST:
            self.sound = self.sound and bool((masses > 0.0).all()) and all(np.isfinite(x).all() for x in (p, q))
            self.unfit = _either(self.unfit, np.logical_or.reduce(masses > MOST))
        self.zeros = self._p_lost is not None or self._q_lost is not None
        self.p_beyond_q = None if self._p_lost is None else self._p_lost > 0.0
        self.q_beyond_p = None if self._q_lost is None else self._q_lost > 0.0
        scaled = far_apart(self.a, self.b)
        self.scaled = scaled if np.logical_or.reduce(scaled) else None

    def pieces(self) -> Iterator[tuple[int, Floats, Floats]]:
        """Begin, P and Q of every piece, in float64; gone when the next one is asked for."""
        outcomes = self.p.shape[1]
        if outcomes <= PIECE:
            yield 0, self._floats(0, self.p, self.p_ready), self._floats(1, self.q, self.q_ready)
            return
        for begin in range(0, outcomes, PIECE):
            part = slice(begin, begin + PIECE)
            yield (
                begin,
                self._floats(0, self.p[:, part], self.p_ready),
                self._floats(1, self.q[:, part], self.q_ready),
            )

    def _floats(self, which: int, x: Rows, ready: bool) -> Floats:
        if ready:
            return x
        copy = self.scratch(which, x.shape)
        np.copyto(copy, x)
        return copy

    def _look_closer(self, x: Floats, other: Floats, which: int, lost: Floats | None) -> Floats | None:
        """A piece with weights that are 0, tiny, negative or no numbers; what the other array has without it."""
        none = x == 0.0
        zeros = np.count_nonzero(none)
        if zeros:
            mass = dot(other, self._numbers(which, none))
            lost = mass if lost is None else lost + mass
        if np.count_nonzero(x >= LEAST) + zeros < x.size:
            self.unfit = _either(self.unfit, np.logical_or.reduce(~((x >= LEAST) | none), axis=-1))
            self.sound = self.sound and bool((x >= 0.0).all())
        return lost

    def _numbers(self, which: int, flags: Flags) -> Floats:
        """1 where a flag is set, else 0."""
        numbers = self.scratch(which, flags.shape)
        np.copyto(numbers, flags.view(np.uint8))
        return numbers

    def _look_for_long_integers(self, p: Floats, q: Floats) -> None:
        for x, piece in ((self.p, p), (self.q, q)):
            if x.dtype.kind in "iu" and x.dtype.itemsize == 8 and np.maximum.reduce(piece, axis=None) > _LONGEST_EXACT:
                self.unfit = _either(self.unfit, np.logical_or.reduce(piece > _LONGEST_EXACT, axis=-1))

    def log_sums(self, wanted: Sequence[str], out: Floats) -> None:
        """Write the sums of `LOGARITHMS` asked for into rows of `out`.

        They come in order of weights, then of logarithms; so all of P's, and all of Q's, are often one call.
        """
        if not wanted:
            return
        kinds = tuple(dict.fromkeys(LOGARITHMS[name] for name in wanted))
        parts = []
        for _, p, q in self.pieces():
            logs = self.scratch.stack(2, len(kinds), p.shape)
            kept = self._take_logs(p, q, dict(zip(kinds, logs, strict=True)))
            sums = np.empty_like(out)
            parts.append(sums)
            if len(wanted) == 2 * len(kinds) and kept is p:
                dots(p, logs, sums[: len(kinds)])
                dots(q, logs, sums[len(kinds) :])
            else:
                for name, place in zip(wanted, sums, strict=True):
                    left = q if name[0] == "q" else kept if name in ("p_ratio", "p_middle") else p
                    dots(left, logs[kinds.index(LOGARITHMS[name])], place)
        out[:] = together(parts)
        if self._q_lost is not None and "q_middle" in wanted:
            out[wanted.index("q_middle")] -= _LN_2 * self._q_lost

    def _take_logs(self, p: Floats, q: Floats, logs: dict[str, Floats]) -> Floats:
        """Where p' is 0 it is taken for q', or for 1 where both are, so that t = 0 and v = ln 2.

        Returns what t and v of P have to be multiplied by: p, but for where it is beyond Q.
        """
        above, below, kept = p, q, p
        scale = None if self.scaled is None else np.where(self.scaled, self.b / self.a, 1.0)[:, None]
        if self._p_lost is not None:
            below = self._none(6, q)
            if self.p_beyond_q is not None and self.p_beyond_q.any():
                kept = np.multiply(p, below, out=self.scratch(7, p.shape))
                np.subtract(p, kept, out=kept)
            below += q
        if self._q_lost is not None:
            above = self._none(5, p)
            above *= below
            if scale is not None:
                above /= scale
            above += p
        if "ratio" in logs:
            ratio = np.divide(above, below, out=logs["ratio"])
            if scale is not None:
                ratio *= scale
            if "middle" in logs:
                np.add(ratio, 1.0, out=logs["middle"])
        for kind, log in logs.items():
            np.log(above if kind == "p" else below if kind == "q" else log, out=log)
        return kept

    def _none(self, which: int, x: Floats) -> Floats:
        """1 where x is 0, else 0; of rows in one piece it is there since they were looked at."""
        if x.shape[1] == self.p.shape[1]:
            return self.scratch(which, x.shape)
        return self._numbers(which, x == 0.0)

    def difference_sums(self, wanted: Iterable[str], positions: Floats | None = None) -> Sums:
        """Sums of δ = q − A with A = p b/a, each relative to b; "shift" is |b − a|/Σ|δ|, what the rounding of A tells.

        A row of P is first taken to about the mass of Q by a power of two, which changes no digit.
        distance: Σ|δ|; over_p, over_q: Σ δ²/A, Σ δ²/q; roots: Σ (√q − √A)²; overlap: Σ √(A q);
        forward, reverse, middle: D(P‖Q), D(Q‖P) and JS as sums of terms that are never negative;
        transport: Σ |F_i| (x_(i+1) − x_i) of the running sum F of δ. None is larger, by rounding, than it can be.
        """
        wanted = tuple(dict.fromkeys(wanted))
        sums = self._series_sums(wanted) if _SERIES.issuperset(wanted) else self._balanced_sums(wanted, positions)
        for name, most in _LIMITS.items():
            if name in sums:
                np.minimum(sums[name], most, out=sums[name])
        return sums

    def _series_sums(self, wanted: tuple[str, ...]) -> Sums:
        alike = np.abs(self.b - self.a) <= ALIKE * self.a
        if not alike.any():
            return self._balanced_sums(wanted)
        plain, good = self._plain_series(wanted)
        alike &= good
        if alike.all():
            return plain
        others = self._balanced_sums(wanted)
        return {name: np.where(alike, plain[name], others[name]) for name in plain}

    def _plain_series(self, wanted: tuple[str, ...]) -> tuple[Sums, Flags]:
        """The divergences of rows alike in mass, b = a (1 + s), from δ = q − p; and where s is small enough for that.

        Of weights as they are, terms add up to a (D(P‖Q) + s²/2), b (D(Q‖P) + s²/2) and, about, (a + b) (JS + s²/8)/2.
        """
        parts = []
        one = np.ones((len(self.p), 1))
        for _, p, q in self.pieces():
            delta = np.subtract(q, p, out=self.scratch(2, p.shape))
            sums = {"gap": total(delta), **{name: np.zeros(len(p)) for name in wanted}}
            self._add_series(p, q, delta, np.add(p, q, out=self.scratch(3, p.shape)), one, sums)
            parts.append(sums)
        sums = _all_together(parts)
        square = (sums.pop("gap") / self.a) ** 2
        good = np.ones(len(self.p), dtype=bool)
        for name, mass, share in (
            ("forward", self.a, 0.5), ("reverse", self.b, 0.5), ("middle", 0.5 * (self.a + self.b), 0.125),
        ):  # fmt: skip
            if name in sums:
                sums[name] /= mass
                good &= square <= 0.25 * sums[name]
                sums[name] -= share * square
        sums["shift"] = np.zeros(len(self.p))
        return sums, good

    def _balanced_sums(self, wanted: tuple[str, ...], positions: Floats | None = None) -> Sums:
        wanted = tuple(dict.fromkeys(("distance", *wanted)))
        powers = balance(self.a, self.b) if self.scaled is not None else None
        gap = together(
            [total(np.subtract(q, p, out=self.scratch(2, p.shape))) for _, p, q in self._balanced(powers)]
        )
        mass = self.a if powers is None else self.a * powers
        share = gap / mass
        exact_share = (self._exact_gap(powers) / mass)[:, None] if "transport" in wanted else None
        parts = []
        factor = (1.0 + share)[:, None]
        carry = np.zeros((2, len(self.p), 1))
        for begin, p, q in self._balanced(powers):
            delta = np.subtract(q, p, out=self.scratch(2, p.shape))
            delta -= np.multiply(p, share[:, None], out=self.scratch(3, p.shape))
            sums = {name: np.zeros(len(p)) for name in wanted}
            parts.append(sums)
            sums["distance"] += total(np.abs(delta, out=self.scratch(3, p.shape)))
            if "over_q" in sums:
                sums["over_q"] += self._squares(delta, q)
            if "over_p" in sums:
                sums["over_p"] += self._squares(delta, np.multiply(p, factor, out=self.scratch(4, p.shape)))
            if "roots" in sums:
                self._add_roots(p, q, delta, factor, sums)
            if exact_share is not None:
                self._add_transport(p, q, exact_share, carry, begin, positions, sums)
            if not _SERIES.isdisjoint(sums):
                both = np.add(q, q, out=self.scratch(3, p.shape))
                both -= delta
                self._add_series(p, q, delta, both, factor, sums)
        sums = _all_together(parts)
        sums["shift"] = np.where(gap == 0.0, 0.0, np.abs(gap) / sums["distance"])
        for name in wanted:
            sums[name] /= self.b
        return sums

    def _balanced(self, powers: Floats | None) -> Iterator[tuple[int, Floats, Floats]]:
        for begin, p, q in self.pieces():
            yield begin, p if powers is None else np.multiply(p, powers[:, None], out=self.scratch(0, p.shape)), q

    def _squares(self, delta: Floats, below: Floats) -> Floats:
        quotient = self.scratch(3, delta.shape)
        if self.zeros:
            below = np.add(below, below == 0.0, out=self.scratch(4, delta.shape))
        np.divide(delta, below, out=quotient)
        return dot(delta, quotient)

    def _add_roots(self, p: Floats, q: Floats, delta: Floats, factor: Floats, sums: Sums) -> None:
        a, b = self.scratch(3, p.shape), self.scratch(4, p.shape)
        np.sqrt(np.multiply(p, factor, out=a), out=a)
        np.sqrt(q, out=b)
        sums["overlap"] += dot(a, b)
        a += b
        if self.zeros:
            a += a == 0.0
        np.divide(delta, a, out=a)
        sums["roots"] += dot(a, a)

    def _exact_gap(self, powers: Floats | None) -> Floats:
        """Σ (q − p) rounded once: an error of it would be carried over all outcomes."""
        gap = np.zeros((2, len(self.p), 1))
        for _, p, q in self._balanced(powers):
            for few in few_rows(p):
                gap[:, few] = plus((gap[0, few], gap[1, few]), sum_last(*two_difference(q[few], p[few])))
        return np.asarray(gap[0] + gap[1])[:, 0]

    def _add_transport(
        self, p: Floats, q: Floats, share: Floats, carry: Floats, begin: int, positions: Floats | None, sums: Sums
    ) -> None:
        """Carry, (2, rows, 1), is the running sum up to this piece, twofold; it is brought up to the next."""
        end = begin + p.shape[1]
        gaps = (
            np.ones(p.shape[1]) if positions is None else np.diff(positions[begin : end + 1], append=0.0)[: end - begin]
        )
        if end == self.p.shape[1]:
            gaps[-1] = 0.0
        for few in few_rows(p):
            gap, error = two_difference(q[few], p[few])
            delta, second_error = two_difference(gap, p[few] * share[few])
            run, beside = running_sum(np, delta, error + second_error)
            head, tail = carry[:, few]
            sums["transport"][few] += dot(np.abs((run + head) + (beside + tail)), gaps)
            head, lost = two_sum(head, run[:, -1:])
            carry[:, few] = head, tail + (lost + beside[:, -1:])

    def _add_series(self, p: Floats, q: Floats, delta: Floats, both: Floats, factor: Floats, sums: Sums) -> None:
        """The terms B − A − A ln (B/A), and those of Jensen–Shannon, of A = p b/a and B = q; both, overwritten: A + B.

        With y = δ/(A+B), forward and reverse are δ y (1 + y²/3 + … ∓ y (1/3 + y²/5 + …)), the middle one
        δ y (1/2 + y²/12 + y⁴/30 + …) / 2; the few outcomes too far apart for that are done one by one. Powers are taken
        as long as they are felt in a row: |y| ≤ `NEAR` bounds what is left by the last sum.
        """
        if self.zeros:
            np.maximum(both, _TINY, out=both)
        y = np.divide(delta, both, out=both)
        z = np.multiply(y, y, out=self.scratch(4, y.shape))
        if not np.maximum.reduce(z, axis=None) <= NEAR * NEAR:
            far = z > NEAR * NEAR
            self._add_far(p, q, factor, far, sums)
            y[far] = 0.0
            z[far] = 0.0
        first = dot(delta, y)
        even, odd, middle = first.copy(), np.zeros_like(first), 0.5 * first
        powers = np.multiply(delta, y, out=self.scratch(5, y.shape))
        rows: Any = slice(None)
        n = 3
        while True:
            odds, evens = dot(powers, y), dot(powers, z)
            odd[rows] += odds / n
            even[rows] += evens / n
            middle[rows] += evens / (n * (n + 1))
            more = np.flatnonzero(evens > UNFELT * np.abs(first[rows]))
            if not more.size:
                break
            if more.size < len(evens):
                rows = more if isinstance(rows, slice) else rows[more]
                powers, y, z = powers[more], y[more], z[more]
            powers *= z
            n += 2
        if "forward" in sums:
            sums["forward"] += even - odd
        if "reverse" in sums:
            sums["reverse"] += even + odd
        if "middle" in sums:
            sums["middle"] += 0.5 * middle

    def _add_far(self, p: Floats, q: Floats, factor: Floats, far: NDArray[np.bool_], sums: Sums) -> None:
        row, place = np.nonzero(far)
        a, b = p[row, place] * factor[row, 0], q[row, place]
        log_ratio = np.log(a / b)
        half = 0.5 * (a + b)
        above = np.where(a == 0.0, 0.0, a * np.log(a / half))
        below = np.where(b == 0.0, 0.0, b * np.log(b / half))
        terms = {
            "forward": np.where(a == 0.0, b, a * log_ratio + (b - a)),
            "reverse": np.where(b == 0.0, a, (a - b) - b * log_ratio),
            "middle": 0.5 * (above + below),
        }
        work = np.zeros(far.shape)  # in their places, since one sum after another loses more than is certified
        for name, values in terms.items():
            if name in sums:
                work[row, place] = values
                sums[name] += total(work)


def _all_together(parts: list[Sums]) -> Sums:
    return {name: together([part[name] for part in parts]) for name in parts[0]}
