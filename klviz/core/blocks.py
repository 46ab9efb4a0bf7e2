"""Sums over outcomes of blocks of rows, in float64, by NumPy: what bulk answers are made of.

A block of rows fits into the cache of one core and is read twice, for its masses and for its sums. With a and b the
masses of P and Q, p' = p/a and q' = q/b, the logarithms taken are ln p, t = ln (p'/q') and v = ln (1 + p'/q'), so that
a divergence is a sum of terms of its own size and not the small difference of two entropies. Every sum of products is
cut into runs of 256, which bounds its rounding and keeps BLAS from starting threads of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klviz.core.checks import Floats

BLOCK = 16384
"""Weights of P, and as many of Q, worked on at once."""
PIECE = 8192
"""Longer rows are cut into pieces of this length."""
LEAST, MOST = 2.0**-510, 2.0**510
"""Rows with weights beyond these, other than 0, are left to the exact kernel: ratios would leave the normal floats."""
NEAR = 0.125
"""Up to this |y| = |q' − p'|/(p' + q') a series takes the place of the logarithm."""
_RUN = 256
_LONGEST_EXACT = 2.0**53
_SAME_MASS = 2.0**-48
_ONES = np.ones(PIECE)
_ODD = tuple(1.0 / n for n in range(17, 2, -2))
_EVEN = tuple(1.0 / (n * (n + 1)) for n in range(17, 0, -2))

Sums = dict[str, Floats]
Rows = NDArray[Any]

LOGARITHMS = {
    "p_log_p": "p", "q_log_p": "p", "p_log_q": "q", "q_log_q": "q",
    "p_ratio": "ratio", "q_ratio": "ratio", "p_middle": "middle", "q_middle": "middle",
}  # fmt: skip
"""The sums with a logarithm: weights of P or Q times ln p, ln q, t = ln (p'/q') or v = ln (1 + p'/q')."""


def dots(x: Floats, y: Floats) -> Floats:
    """Σ x y along the last axis, which is contiguous in both; y may have no other."""
    outcomes = x.shape[-1]
    if outcomes <= _RUN:
        return np.vecdot(x, y)
    whole = outcomes - outcomes % _RUN
    parts: Floats = np.vecdot(_runs(x, whole), _runs(y, whole)).sum(axis=-1)
    if whole < outcomes:
        parts += np.vecdot(x[..., whole:], y[..., whole:])
    return parts


def _runs(x: Floats, whole: int) -> Floats:
    return x[..., :whole].reshape(*x.shape[:-1], whole // _RUN, _RUN)


def totals(x: Floats) -> Floats:
    """Σ x along the last axis."""
    return dots(x, _ONES[: x.shape[-1]])


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

    a, b: the masses; ratio: b/a, but 1 where they are as good as equal, so that nothing need be multiplied; zeros: whether any weight is 0; p_beyond_q, q_beyond_p: rows in which one has mass where the other
    has none; unfit: rows left to the exact kernel; sound: whether all weights are finite and not negative, with mass in
    every row.
    """

    def __init__(self, p: Rows, q: Rows, scratch: Scratch) -> None:
        self.p, self.q, self.scratch = p, q, scratch
        rows = len(p)
        self.a, self.b = np.zeros(rows), np.zeros(rows)
        self.zeros = False
        self.unfit = np.zeros(rows, dtype=bool)
        self.p_beyond_q, self.q_beyond_p = np.zeros(rows, dtype=bool), np.zeros(rows, dtype=bool)
        self.sound = True
        long = any(x.dtype.kind in "iu" and x.dtype.itemsize == 8 for x in (p, q))
        for _, p_piece, q_piece in self.pieces():
            self.a += totals(p_piece)
            self.b += totals(q_piece)
            if not min(p_piece.min(), q_piece.min()) >= LEAST:
                self._look_closer(p_piece, q_piece)
            if long:
                self.unfit |= ((p_piece > _LONGEST_EXACT) | (q_piece > _LONGEST_EXACT)).any(axis=-1)
        low, high = min(self.a.min(), self.b.min()), max(self.a.max(), self.b.max())
        if not 0.0 < low <= high <= MOST:
            self.sound = self.sound and low > 0.0 and all(np.isfinite(x).all() for x in (p, q))
            self.unfit |= (self.a > MOST) | (self.b > MOST)
        ratio = self.b / self.a
        self.ratio = np.where(np.abs(ratio - 1.0) <= _SAME_MASS, 1.0, ratio)

    @property
    def masses(self) -> dict[str, Any]:
        names = ("a", "b", "ratio", "p_beyond_q", "q_beyond_p")
        return {name: getattr(self, name) for name in names}

    def pieces(self) -> Iterator[tuple[int, Floats, Floats]]:
        """Begin, P and Q of every piece, in float64; gone when the next one is asked for."""
        outcomes = self.p.shape[1]
        for begin in range(0, outcomes, PIECE):
            end = min(begin + PIECE, outcomes)
            yield begin, self._floats(0, self.p[:, begin:end]), self._floats(1, self.q[:, begin:end])

    def _floats(self, which: int, x: Rows) -> Floats:
        if x.dtype == np.float64 and x.dtype.isnative and x.flags.aligned and x.strides[1] == x.itemsize:
            return x
        copy = self.scratch(which, x.shape)
        np.copyto(copy, x)
        return copy

    def _look_closer(self, p: Floats, q: Floats) -> None:
        """A piece with weights that are 0, tiny, negative or no numbers."""
        p_none, q_none = p == 0.0, q == 0.0
        self.zeros = self.zeros or bool(p_none.any()) or bool(q_none.any())
        self.p_beyond_q |= dots(p, q_none.astype(np.float64)) > 0.0
        self.q_beyond_p |= dots(q, p_none.astype(np.float64)) > 0.0
        for x, none in ((p, p_none), (q, q_none)):
            tiny = (x < LEAST) & ~none
            if tiny.any():
                self.unfit |= tiny.any(axis=-1)
                self.sound = self.sound and not (x < 0.0).any()
        self.sound = self.sound and not (np.isnan(self.a) | np.isnan(self.b)).any()

    def log_sums(self, wanted: Iterable[str]) -> Sums:
        """The sums of `LOGARITHMS` asked for."""
        wanted = tuple(wanted)
        kinds = [kind for kind in ("p", "q", "ratio", "middle") if kind in {LOGARITHMS[name] for name in wanted}]
        sums = {name: np.zeros(len(self.p)) for name in wanted}
        scaled = bool((self.ratio != 1.0).any())
        for _, p, q in self.pieces():
            if not kinds:
                break
            logs = dict(zip(kinds, self.scratch.stack(2, len(kinds), p.shape), strict=True))
            self._take_logs(p, q, logs, scaled)
            for name, total in sums.items():
                total += dots(p if name[0] == "p" else q, logs[LOGARITHMS[name]])
        return sums

    def _take_logs(self, p: Floats, q: Floats, logs: dict[str, Floats], scaled: bool) -> None:
        """Where a weight is 0 its logarithm is 0, and t is the logarithm of the other alone (0 if that is of p)."""
        above, below = p, q
        if self.zeros:
            p_none, q_none = p == 0.0, q == 0.0
            above = np.add(p, p_none, out=self.scratch(6, p.shape))
            below = np.add(q, q_none, out=self.scratch(7, p.shape))
        if "ratio" in logs or "middle" in logs:
            ratio = np.divide(above, below, out=logs.get("ratio", logs.get("middle")))
            if scaled:
                ratio *= self.ratio[:, None]
            if "middle" in logs:
                np.add(ratio, 1.0, out=logs["middle"])
        for kind, log in logs.items():
            np.log(above if kind == "p" else below if kind == "q" else log, out=log)
        if self.zeros:
            if "ratio" in logs:
                np.copyto(logs["ratio"], 0.0, where=q_none)
            if "middle" in logs:
                np.copyto(logs["middle"], 0.0, where=p_none | q_none)

    def difference_sums(self, wanted: Iterable[str], positions: Floats | None = None) -> Sums:
        """Sums of δ = q − A with A = p b/a, each relative to b; "shift" is |b − a|/Σ|δ|, what the rounding of A tells.

        distance: Σ|δ|; over_p, over_q: Σ δ²/A, Σ δ²/q; roots: Σ (√q − √A)²; overlap: Σ √(A q);
        forward, reverse, middle: D(P‖Q), D(Q‖P) and JS as sums of terms that are never negative;
        transport, carried: Σ |F_i| (x_(i+1) − x_i) and Σ |F_i| of the running sum F of δ.
        """
        wanted = tuple(dict.fromkeys(("distance", *wanted)))
        gap = np.zeros(len(self.p))
        for _, p, q in self.pieces():
            gap += totals(np.subtract(q, p, out=self.scratch(2, p.shape)))
        share = gap / self.a
        sums = {name: np.zeros(len(self.p)) for name in wanted}
        factor = (1.0 + share)[:, None]
        carry = np.zeros((len(self.p), 1))
        for begin, p, q in self.pieces():
            delta = np.subtract(q, p, out=self.scratch(2, p.shape))
            delta -= np.multiply(p, share[:, None], out=self.scratch(3, p.shape))
            if "distance" in sums:
                sums["distance"] += totals(np.abs(delta, out=self.scratch(3, p.shape)))
            if "over_q" in sums:
                sums["over_q"] += self._squares(delta, q)
            if "over_p" in sums:
                sums["over_p"] += self._squares(delta, np.multiply(p, factor, out=self.scratch(4, p.shape)))
            if "overlap" in sums or "roots" in sums:
                self._add_roots(p, q, delta, factor, sums)
            if "transport" in sums:
                carry = self._add_transport(delta, carry, begin, positions, sums)
            if not {"forward", "reverse", "middle"}.isdisjoint(sums):
                self._add_series(p, q, delta, factor, sums)
        with np.errstate(invalid="ignore", divide="ignore"):
            sums["shift"] = np.where(gap == 0.0, 0.0, np.abs(gap) / sums["distance"])
        for name in wanted:
            sums[name] /= self.b
        return sums

    def _squares(self, delta: Floats, below: Floats) -> Floats:
        quotient = self.scratch(3, delta.shape)
        if self.zeros:
            below = np.add(below, below == 0.0, out=self.scratch(4, delta.shape))
        np.divide(delta, below, out=quotient)
        return dots(delta, quotient)

    def _add_roots(self, p: Floats, q: Floats, delta: Floats, factor: Floats, sums: Sums) -> None:
        a, b = self.scratch(3, p.shape), self.scratch(4, p.shape)
        np.sqrt(np.multiply(p, factor, out=a), out=a)
        np.sqrt(q, out=b)
        sums["overlap"] += dots(a, b)
        a += b
        if self.zeros:
            a += a == 0.0
        np.divide(delta, a, out=a)
        sums["roots"] += dots(a, a)

    def _add_transport(self, delta: Floats, carry: Floats, begin: int, positions: Floats | None, sums: Sums) -> Floats:
        outcomes = self.p.shape[1]
        run = np.cumsum(delta, axis=1, out=self.scratch(3, delta.shape))
        run += carry
        carry = run[:, -1:].copy()
        np.abs(run, out=run)
        if begin + delta.shape[1] == outcomes:
            run[:, -1] = 0.0
        sums["carried"] += totals(run)
        if positions is None:
            sums["transport"] += totals(run)
        else:
            gaps = np.diff(positions[begin : begin + delta.shape[1] + 1])
            sums["transport"] += dots(np.ascontiguousarray(run[:, : len(gaps)]), gaps)
        return carry

    def _add_series(self, p: Floats, q: Floats, delta: Floats, factor: Floats, sums: Sums) -> None:
        """The terms B − A − A ln (B/A), and those of Jensen–Shannon, of A = p b/a and B = q.

        With y = δ/(A+B), forward and reverse are δ y (1 + y²/3 + … ∓ y (1/3 + y²/5 + …) y), the middle one
        δ y (1/2 + y²/12 + y⁴/30 + …) / 2; the few outcomes too far apart for that are done one by one.
        """
        shape = p.shape
        y, z, weight, series, work = (self.scratch(n, shape) for n in (3, 4, 5, 6, 7))
        np.add(q, q, out=y)
        y -= delta
        if self.zeros:
            y += y == 0.0
        np.divide(delta, y, out=y)
        np.multiply(delta, y, out=weight)
        np.multiply(y, y, out=z)
        far = z > NEAR * NEAR
        if far.any():
            self._add_far(p, q, factor, far, sums)
            weight[far] = 0.0
            z[far] = 0.0
        if "middle" in sums:
            _polynomial(_EVEN, z, series)
            sums["middle"] += 0.5 * dots(weight, series)
        _polynomial(_ODD, z, series)
        np.multiply(series, z, out=work)
        even = totals(weight) + dots(weight, work)
        series *= y
        odd = dots(weight, series)
        if "forward" in sums:
            sums["forward"] += even - odd
        if "reverse" in sums:
            sums["reverse"] += even + odd

    def _add_far(self, p: Floats, q: Floats, factor: Floats, far: NDArray[np.bool_], sums: Sums) -> None:
        row, place = np.nonzero(far)
        a, b = p[row, place] * factor[row, 0], q[row, place]
        with np.errstate(divide="ignore", invalid="ignore"):
            log_ratio = np.log(a / b)
            terms = {
                "forward": np.where(a == 0.0, b, a * log_ratio + (b - a)),
                "reverse": np.where(b == 0.0, a, (a - b) - b * log_ratio),
            }
            if "middle" in sums:
                half = 0.5 * (a + b)
                terms["middle"] = 0.5 * (
                    np.where(a == 0.0, 0.0, a * np.log(a / half)) + np.where(b == 0.0, 0.0, b * np.log(b / half))
                )
        for name, values in terms.items():
            if name in sums:
                sums[name] += np.bincount(row, values, len(p))


def _polynomial(coefficients: tuple[float, ...], x: Floats, out: Floats) -> None:
    np.multiply(x, coefficients[0], out=out)
    for coefficient in coefficients[1:-1]:
        out += coefficient
        out *= x
    out += coefficients[-1]
