"""What the exact kernel works on: rows of weights with their exact sums, and the pieces they are cut into.

Weights of a row are scaled by a power of two; P and Q are never divided by their sums Sp and Sq. With c ≈ Sq/Sp,
A_i = p_i Sq/Sp = c p_i (1 + ε) and B_i = q_i, the difference δ_i = B_i − A_i is formed without cancellation: the
product c p_i is split exactly, and B_i less its head is exact wherever the two are close.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from klviz.core.checks import Floats
from klviz.core.logarithm import LOG2_E, cost_of_missing, log2_parts
from klviz.core.twofold import (
    Number,
    Twofold,
    halves,
    high_bits,
    over,
    plus,
    sum_last_exactly,
    times,
    two_difference,
    two_sum,
)

PIECE = 16384
"""Weights worked on at once: the temporaries stay in the cache."""
np.empty(1 << 20)  # once freed, glibc stops giving every temporary's pages back: without it, half the time goes there
TOP = 900
"""Exponent the largest weight of a row is scaled to: nothing that matters underflows, no sum overflows."""
NEAR = 2.0**-5
"""Up to this |y| = |δ|/(A+B) a series takes the place of the logarithm."""
_DOMINANT = 2.0**-10
"""With less than this share left over by the largest outcome, its logarithm comes from what is left over."""
_GRID = 1.5 * 2.0**38
SMALLEST = 5e-324
"""The least positive float; added to a number that is not 0, it changes nothing."""


T = TypeVar("T")


class computed_once(Generic[T]):  # noqa: N801 - it is read as `property` is
    """A property that is computed when first asked for; functools' own takes a lock for that up to Python 3.11."""

    def __init__(self, function: Callable[[Any], T]) -> None:
        self.function = function

    def __get__(self, owner: Any, kind: type) -> T:
        value = owner.__dict__[self.function.__name__] = self.function(owner)
        return value


def scalar(values: Floats) -> Number:
    """An array with one number for each row as it is; as a float, which is far cheaper, where there is one row."""
    return values.item() if values.size == 1 else values


def each_row(values: Floats) -> Sequence[Number]:
    """`scalar` of each of several arrays (arrays, rows, 1)."""
    return values.ravel().tolist() if values.shape[1] == 1 else values  # type: ignore[return-value]


class Rows:
    """One or two arrays of weights (arrays, rows, outcomes) with their scale and exact sums.

    sums, rests: twofold and scaled, (arrays, rows, 1): all weights, and all but the largest one;
    fine: whether ε is found from Σδ, for rows close to each other; deltas: δ, where it is known beforehand.
    """

    def __init__(self, values: Floats, tails: Floats | None, largest: Floats, has_zero: bool) -> None:
        self.values = values
        self.tails = tails
        self.largest = largest
        self.has_zero = has_zero
        self.fine = False
        self.deltas: Twofold | None = None
        self.shifts = TOP - np.frexp(largest)[1][..., None]
        self._factor = np.ldexp(1.0, np.minimum(self.shifts, 1000))
        self._second_factor = np.ldexp(1.0, np.maximum(self.shifts - 1000, 0)) if self.shifts.max() > 1000 else None
        self.peaks = values.argmax(axis=-1)[..., None]
        self.rests, self.sums = self._exact_sums()

    @property
    def pieces(self) -> Iterator[Piece]:
        """The rows cut into ranges of outcomes; if there is one only, what it has found is kept."""
        outcomes = self.values.shape[2]
        if outcomes <= PIECE:
            yield self._whole
            return
        for begin in range(0, outcomes, PIECE):
            yield Piece(self, begin, min(begin + PIECE, outcomes))

    @computed_once
    def _whole(self) -> Piece:
        return Piece(self, 0, self.values.shape[2])

    def single(self, row: int) -> Rows:
        """One row, to be worked on by itself."""
        part = slice(row, row + 1)
        tails = None if self.tails is None else self.tails[:, part]
        return Rows(self.values[:, part], tails, self.largest[:, part], self.has_zero)

    def is_scaled_copy(self, row: int) -> bool:
        """Whether Q is P times a power of two in one row."""
        step = self.shifts[0, row] - self.shifts[1, row]
        for part in (self.values, self.tails):
            if part is not None:
                mantissas, exponents = np.frexp(part[:, row])
                moved = np.where(mantissas[0] == 0.0, 0, exponents[0] + step)
                if not (np.array_equal(mantissas[0], mantissas[1]) and np.array_equal(moved, exponents[1])):
                    return False
        return True

    def scale(self, part: Floats) -> Floats:
        """Weights, each row taken to its scale."""
        result: Floats = part * self._factor
        if self._second_factor is not None:
            result *= self._second_factor
        return result

    def _exact_sums(self) -> tuple[Twofold, Twofold]:
        rests: Twofold | None = None
        sums: Twofold = (self.scale(self.largest[..., None]), 0.0)
        for piece in self.pieces:
            heads = self._without_peaks(piece, piece.heads)
            tails = None
            if piece.tails is not None:
                tails = self._without_peaks(piece, piece.tails)
                peak_tails = (piece.tails - tails).sum(axis=-1, keepdims=True)
                sums = plus(sums, (peak_tails, 0.0 * peak_tails))
            part = sum_last_exactly(heads, tails)
            rests = part if rests is None else plus(rests, part)
        assert rests is not None
        head, error = two_sum(sums[0], rests[0])
        return rests, two_sum(head, error + (sums[1] + rests[1]))

    def _without_peaks(self, piece: Piece, weights: Floats) -> Floats:
        if weights.shape[1] > 1:
            return np.where(piece.is_peak, 0.0, weights)
        rest = weights.copy()
        for which, peak in enumerate(self.peaks.ravel().tolist()):
            if piece.begin <= peak < piece.end:
                rest[which, 0, peak - piece.begin] = 0.0
        return rest

    @computed_once
    def _totals(self) -> list[Twofold]:
        return list(zip(each_row(self.sums[0]), each_row(self.sums[1]), strict=True))

    def total(self, which: int) -> Twofold:
        """Sp (0) or Sq (1)."""
        return self._totals[which]

    @computed_once
    def ratio(self) -> Number:
        """c, the float next to Sq/Sp."""
        return self.total(1)[0] / self.total(0)[0]

    @computed_once
    def epsilon(self) -> Twofold:
        """ε with A = c p (1 + ε)."""
        scaled_p = times(self.total(0), (self.ratio, 0.0))
        if not self.fine:
            return over(plus(self.total(1), (-scaled_p[0], -scaled_p[1])), scaled_p)
        total: Twofold = (0.0, 0.0)
        for piece in self.pieces:
            heads, tails = sum_last_exactly(*piece.crude_difference)
            total = plus(total, (scalar(heads), scalar(tails)))
        return over(total, scaled_p)

    @computed_once
    def certain(self) -> NDArray[np.bool_] | None:
        """Which rows have an outcome that is all but certain; None if there is no such row."""
        certain = np.less(self.rests[0], _DOMINANT * self.sums[0])
        return certain if np.logical_or.reduce(certain, axis=None) else None


class Piece:
    """The outcomes from begin to end of `Rows`: what measures sum, each computed once and only if asked for.

    Arrays have shape (arrays, rows, outcomes) or, where they belong to a pair, (rows, outcomes).
    """

    def __init__(self, rows: Rows, begin: int, end: int) -> None:
        self.rows = rows
        self.begin = begin
        self.end = end

    @computed_once
    def values(self) -> Floats:
        """The weights as given."""
        return self.rows.values[..., self.begin : self.end]

    @computed_once
    def is_peak(self) -> NDArray[np.bool_]:
        """True at the largest weight of each row."""
        return np.asarray(np.arange(self.begin, self.end) == self.rows.peaks)

    @computed_once
    def heads(self) -> Floats:
        """The weights, scaled."""
        return self.rows.scale(self.values)

    @computed_once
    def tails(self) -> Floats | None:
        """What float64 could not hold of integers, scaled."""
        if self.rows.tails is None:
            return None
        return self.rows.scale(self.rows.tails[..., self.begin : self.end])

    @computed_once
    def split(self) -> tuple[Floats, Floats]:
        """The weights as 26 leading bits and the rest."""
        high = high_bits(self.heads)
        low = self.heads - high
        if self.tails is not None:
            low += self.tails
        return high, low

    @computed_once
    def logs(self) -> tuple[Twofold, Twofold]:
        """log2 of the weights as given and of their sums, each on the grid and beside it."""
        sums = self.rows.sums
        grid, rest = log2_parts(np.concatenate((self.values, sums[0]), axis=-1))
        of_sums = grid[..., -1:] - self.rows.shifts, rest[..., -1:] + sums[1] / sums[0] * LOG2_E
        grid, rest = grid[..., :-1], rest[..., :-1]
        if self.tails is not None:
            rest = rest + self.tails / (self.heads + SMALLEST) * LOG2_E
        return (grid, rest), of_sums

    @computed_once
    def surprisals(self) -> Twofold:
        """−log2 of each probability, on the grid and beside it; without meaning where the weight is 0."""
        of_weights, of_sums = self.logs
        grid, rest = of_sums[0] - of_weights[0], of_sums[1] - of_weights[1]
        if self.rows.certain is not None:
            here = self.is_peak & self.rows.certain
            head, tail = cost_of_missing(over(self.rows.rests, self.rows.sums))
            on_grid = (head + _GRID) - _GRID
            grid = np.where(here, on_grid, grid)
            rest = np.where(here, (head - on_grid) + tail, rest)
        return grid, rest

    @computed_once
    def log_ratio(self) -> tuple[Floats, Floats]:
        """log2 of (p/Sp)/(q/Sq), on the grid and beside it; good to 2^-66, whatever its size."""
        grid, rest = self.surprisals
        return grid[1] - grid[0], rest[1] - rest[0]

    @computed_once
    def product(self) -> Twofold:
        """c p, exactly."""
        high = self.split[0][0]
        low = self.split[1][0] if self.tails is None else self.heads[0] - high
        c = self.rows.ratio
        c1, c2 = halves(c)
        head = c * self.heads[0]
        tail = high * c1
        tail -= head
        tail += low * c1
        tail += high * c2
        tail += low * c2
        return head, tail

    @computed_once
    def crude_difference(self) -> Twofold:
        """q − c p."""
        head, tail = self.product
        difference, error = two_difference(self.heads[1], head)
        difference, second_error = two_difference(difference, tail)
        error = error + second_error
        if self.tails is not None:
            error += self.tails[1] - self.rows.ratio * self.tails[0]
        return difference, error

    @computed_once
    def difference(self) -> Twofold:
        """δ = B − A."""
        if self.rows.deltas is not None:
            return self.rows.deltas[0][:, self.begin : self.end], self.rows.deltas[1][:, self.begin : self.end]
        head, tail = self.product
        epsilon = self.rows.epsilon
        if not self.rows.fine:
            difference, error = two_difference(self.heads[1], head)
            difference, second_error = two_difference(difference, tail + head * epsilon[0])
            error += second_error
            if self.tails is not None:
                error += self.tails[1] - self.rows.ratio * self.tails[0]
            return difference, error
        difference, error = self.crude_difference
        high = high_bits(head)
        low = head - high
        e1, e2 = halves(epsilon[0])
        for shift in (high * e1, high * e2, low * e1):  # exact products
            difference, lost = two_difference(difference, shift)
            error = error + lost
        return two_sum(difference, error - (low * e2 + tail * epsilon[0] + head * epsilon[1]))

    @computed_once
    def p_side(self) -> Twofold:
        """A, twofold."""
        head, tail = self.product
        tail = tail + head * self.rows.epsilon[0]
        if self.tails is not None:
            tail += self.rows.ratio * self.tails[0]
        return head, tail

    @computed_once
    def q_side(self) -> Twofold:
        """B, twofold."""
        return self.heads[1], 0.0 if self.tails is None else self.tails[1]

    @computed_once
    def quotient(self) -> Twofold:
        """y = δ/(A+B), 26 bits and a rest good to 2^-78 of y where y is small (2^-50 elsewhere)."""
        delta, error = self.difference
        double = self.heads[1] + self.heads[1]
        whole = double - delta
        part = double - whole
        part -= delta
        part -= error
        if self.tails is not None:
            part += 2.0 * self.tails[1]
        whole += SMALLEST
        first = high_bits(delta / whole)
        high = high_bits(whole)
        left = delta - first * high
        left -= first * (whole - high)
        part *= first
        left += error - part
        left /= whole
        return first, left

    @computed_once
    def y(self) -> Floats:
        """The quotient, rounded."""
        return np.asarray(self.quotient[0] + self.quotient[1])

    @computed_once
    def is_near(self) -> tuple[Floats, Floats]:
        """1.0 where the series serves, and 1.0 where it does not."""
        near = self.near.astype(np.float64)
        return near, 1.0 - near

    @computed_once
    def near(self) -> NDArray[np.bool_]:
        """Where the series serves."""
        return np.asarray(np.abs(self.quotient[0]) <= NEAR)

    @computed_once
    def has_near(self) -> bool:
        """Whether the series serves anywhere."""
        return bool(np.logical_or.reduce(self.near, axis=None))

    @computed_once
    def leading(self) -> Twofold:
        """δ y, twofold."""
        delta, error = self.difference
        first, second = self.quotient
        high = high_bits(delta)
        rest = delta - high
        rest += error
        rest *= self.y
        rest += high * second
        return high * first, rest


def known_differences(rows: Rows) -> tuple[Twofold, bool]:
    """δ of a single pair by exact integers, for weights closer than floats can tell; and whether any is not 0."""
    p, q = (
        [_whole(head) + _whole(tail) for head, tail in zip(heads, tails, strict=True)]
        for heads, tails in zip(
            rows.values[:, 0].tolist(),
            (np.zeros_like(rows.values) if rows.tails is None else rows.tails)[:, 0].tolist(),
            strict=True,
        )
    )
    sum_p, sum_q = sum(p), sum(q)
    shift = int(rows.shifts[1, 0, 0]) - _UNIT
    above, below = (1 << shift, sum_p) if shift >= 0 else (1, sum_p << -shift)
    heads, errors, differ = [], [], False
    for p_i, q_i in zip(p, q, strict=True):
        exact = (q_i * sum_p - p_i * sum_q) * above
        differ = differ or exact != 0
        head = exact / below
        top, bottom = head.as_integer_ratio()
        heads.append(head)
        errors.append((exact * bottom - top * below) / (below * bottom))
    return (np.array([heads]), np.array([errors])), differ


_UNIT = 1074
"""All floats are integers times 2^-1074."""


def _whole(value: float) -> int:
    top, bottom = value.as_integer_ratio()
    return (top << _UNIT) // bottom
