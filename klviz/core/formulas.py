"""Quantities as formulas of sums over outcomes, twofold: which sums each is made of, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from klviz.core import powers
from klviz.core.checks import Floats
from klviz.core.exact import TOP, Piece, Rows, each_row, scalar
from klviz.core.logarithm import BITS_PER_NAT, cost_of_missing
from klviz.core.sums import ELEMENTS, SUMS
from klviz.core.transport import transport
from klviz.core.twofold import Number, Twofold, over, plus, sum_last, times, two_product, two_sum
from klviz.core.units import LN_2

NOTHING: Mapping[str, Twofold] = {}
_ORDINARY = 2.0**20
"""A scaled sum of codes above this owes nothing to masses below 2^-900."""
FEW = 2048
"""Up to so many weights a call of NumPy costs more than what it does: all sums are taken by the same calls."""


@dataclass(frozen=True)
class Question:
    """What is asked of every row: names of quantities, and what some of them need."""

    names: tuple[str, ...]
    order: float = 1.0
    positions: Floats | None = None


class Totals:
    """The sums of `SUMS` over all outcomes, twofold, one number for each row; and which rows are infinite."""

    def __init__(self, rows: Rows, question: Question) -> None:
        self.rows = rows
        self.question = question
        self._sums: dict[str, list[Twofold]] = {}

    def add_up(self, names: Sequence[str], elements: Mapping[str, Twofold] = NOTHING) -> None:
        """Compute the sums of these names, and fill in the elements, (rows, outcomes) each."""
        totals: dict[str, Twofold] = {}
        for piece in self.rows.pieces:
            for name, part in self._sums_of(piece, names).items():
                totals[name] = plus(totals[name], part) if name in totals else part
            for name, (heads, tails) in elements.items():
                place = slice(piece.begin, piece.end)
                heads[:, place], tails[:, place] = ELEMENTS[name](piece)
        for name, (heads, tails) in totals.items():
            parts = zip(each_row(heads), each_row(tails), strict=True)
            self._sums[name] = [two_sum(head, tail) for head, tail in parts]

    def _sums_of(self, piece: Piece, names: Sequence[str]) -> dict[str, Twofold]:
        terms = {name: SUMS[name](piece) for name in names}
        if piece.values.size > FEW or len(names) < 2:
            return {name: sum_last(*heads_and_tails) for name, heads_and_tails in terms.items()}
        heads, tails = sum_last(*map(np.concatenate, zip(*terms.values(), strict=True)))
        found, begin = {}, 0
        for name, (some, _) in terms.items():
            part = slice(begin, begin + len(some))
            found[name] = heads[part], tails[part]
            begin += len(some)
        return found

    def __call__(self, name: str, which: int = 0) -> Twofold:
        return self._sums[name][which]

    def lonely(self, which: int) -> Number:
        """Whether array `which` has mass where the other has none."""
        if not self.rows.has_zero:
            return False
        values = self.rows.values
        return scalar(((values[which] > 0.0) & (values[1 - which] == 0.0)).any(axis=-1, keepdims=True))


def _where(condition: Number, yes: Number, no: Number) -> Number:
    if isinstance(condition, (bool, np.bool_)):
        return yes if condition else no
    return np.where(condition, yes, no)


def _unless(infinite: Number, value: Twofold) -> Twofold:
    """The value, but infinity where it is infinite."""
    if infinite is False:
        return value
    return _where(infinite, inf, value[0]), _where(infinite, 0.0, value[1])


def _entropy(t: Totals, which: int) -> Twofold:
    return over(t("own", which), t.rows.total(which))


def _cross_entropy(t: Totals, which: int) -> Twofold:
    return _unless(t.lonely(which), over(t("crossed", which), t.rows.total(which)))


def _divergence(t: Totals, which: int) -> Twofold:
    far, near = t("far", which), t("near", which)
    if which == 1:
        far = -far[0], -far[1]
    bits = plus(over(far, t.rows.total(which)), times(over(near, t.rows.total(1)), BITS_PER_NAT))
    return _unless(t.lonely(which), bits)


def _jeffreys(t: Totals) -> Twofold:
    forward, reverse = _divergence(t, 0), _divergence(t, 1)
    return _unless(_either(t.lonely(0), t.lonely(1)), plus(forward, reverse))


def _either(a: Number, b: Number) -> Number:
    return a or b if isinstance(a, bool) else a | b


def _scaled_total(t: Totals) -> Twofold:
    """Sq less its scale: what is divided by it keeps the scale, so that a square does not underflow."""
    head, tail = t.rows.total(1)
    return head * 2.0**-TOP, tail * 2.0**-TOP


def _scaled_root(square: Twofold) -> Twofold:
    """The square root of a square that still has the scale."""
    head, tail = square
    root = np.sqrt(head + tail)
    product, error = two_product(root, root)
    left = ((head - product) - error) + tail
    scale = 2.0 ** -(TOP // 2)
    return root * scale, left / (2.0 * root + (root == 0.0)) * scale


def _jensen_shannon_sum(t: Totals) -> Twofold:
    far = plus(t("js_far", 0), t("js_far", 1))
    near = times(t("js_near"), BITS_PER_NAT)
    return plus((0.5 * far[0], 0.5 * far[1]), (0.25 * near[0], 0.25 * near[1]))


def _jensen_shannon(t: Totals) -> Twofold:
    return over(_jensen_shannon_sum(t), t.rows.total(1))


def _jensen_shannon_distance(t: Totals) -> Twofold:
    return _scaled_root(over(_jensen_shannon_sum(t), _scaled_total(t)))


def _total_variation(t: Totals) -> Twofold:
    head, tail = over(t("distance"), t.rows.total(1))
    return 0.5 * head, 0.5 * tail


def _hellinger(t: Totals) -> Twofold:
    head, tail = over(t("roots"), _scaled_total(t))
    return _scaled_root((0.5 * head, 0.5 * tail))


def _bhattacharyya(t: Totals) -> Twofold:
    head, tail = _renyi_divergence_of_order_half(t)
    return 0.5 * head, 0.5 * tail


def _renyi_divergence_of_order_half(t: Totals) -> Twofold:
    """−2 log2 of what the squared Hellinger distance leaves of 1; of the overlap itself where that is little."""
    head, tail = over(t("roots"), t.rows.total(1))
    square = np.atleast_2d(0.5 * head), np.atleast_2d(0.5 * tail)
    head, tail = powers.log2_beside_one((-square[0], -square[1]))
    bits = -2.0 * head, -2.0 * tail
    apart = square[0] > 1.0 - 2.0**-8
    if apart.any():
        direct = powers.renyi_divergence_bits(t.rows, 0.5)
        bits = np.where(apart, direct[0], bits[0]), np.where(apart, direct[1], bits[1])
    return bits


def _chi_squared(t: Totals, which: int) -> Twofold:
    name = "over_p" if which else "over_q"
    head, tail = over(t(name), _scaled_total(t))
    overflow = ~np.isfinite(head + tail)
    if overflow.any():
        t.add_up((f"low_{name}",))
        low = over(t(f"low_{name}"), _scaled_total(t))
        big = (low[0] + low[1]) * 2.0**200
        head = np.where(overflow, np.where(np.isnan(big), inf, big), head)
        tail = np.where(overflow, 0.0, tail)
    return _unless(t.lonely(which), (head, tail))


def _perplexity(t: Totals, which: int) -> Twofold:
    head, tail = _entropy(t, which)
    whole = np.rint(head)
    return np.ldexp(np.exp2((head - whole) + tail), np.asarray(whole).astype(np.int64)), 0.0


def _cost_per_bit(t: Totals) -> Twofold:
    own, crossed = t("own"), t("crossed")
    if isinstance(own[0], float) and max(_ORDINARY, crossed[0] * 2.0**-200) < own[0]:
        ratio = over(crossed, own)
        return _unless(t.lonely(0), ratio if ratio[0] >= 1.0 else (1.0, 0.0))
    own, crossed = _with_least_costs(t, 0, own), _with_least_costs(t, 1, crossed)
    certain = own[0] + own[1] <= 0.0
    # Both may be as small as floats get and the quotient as large, where it could not be split in halves.
    (own, step), (crossed, steps) = _mantissa(own), _mantissa(crossed)
    head, tail = over(crossed, (_where(certain, 1.0, own[0]), own[1]))
    head, tail = np.ldexp(head, steps - step), np.ldexp(tail, steps - step)
    less = head + tail < 1.0  # where a probability has few bits left
    head, tail = _where(less, 1.0, head), _where(less, 0.0, tail)
    free = _where(crossed[0] + crossed[1] > 0.0, inf, 1.0)
    ratio = _where(certain, free, head), _where(certain, 0.0, tail)
    return _unless(t.lonely(0), ratio)


def _mantissa(x: Twofold) -> tuple[Twofold, Number]:
    exponent = np.frexp(x[0])[1]
    return (np.ldexp(x[0], -exponent), np.ldexp(x[1], -exponent)), exponent


def _with_least_costs(t: Totals, which: int, codes: Twofold) -> Twofold:
    """P's outcomes coded for P (0) or for Q (1); what the likeliest of that one costs may be below any float."""
    rows = t.rows
    rest, total = (rows.rests[0][which], rows.rests[1][which]), rows.total(which)
    missing = over(rest, total)
    tiny = scalar(missing[0] < 2.0**-900)
    if not np.any(tiny):
        return codes
    weight = rows.scale(rows.values)[0]
    weight = np.take_along_axis(weight, rows.peaks[which], axis=-1)
    counted = two_product(weight, sum(cost_of_missing(missing)))
    right = times(times((weight / total[0], 0.0), rest), BITS_PER_NAT)
    change = plus(right, (-counted[0], -counted[1]))
    return plus(codes, (_where(tiny, scalar(change[0]), 0.0), _where(tiny, scalar(change[1]), 0.0)))


def _renyi_divergence(t: Totals) -> Twofold:
    order = t.question.order
    if order == 0.0:
        return powers.renyi_divergence_at_zero(t.rows)
    if order > powers.LARGEST_ORDER:
        return powers.renyi_divergence_at_infinity(t.rows)
    return powers.renyi_divergence_bits(t.rows, order)


def _renyi_entropy(t: Totals) -> Twofold:
    order = t.question.order
    if order == 0.0:
        return np.log2(powers.support(t.rows)), 0.0
    if order > powers.LARGEST_ORDER:
        return powers.smallest_surprisal(t.rows)
    return powers.renyi_entropy_bits(t.rows, order)


def _tsallis(t: Totals) -> Twofold:
    order = t.question.order
    if order == 0.0:
        return powers.support(t.rows) - 1.0, 0.0
    if order == inf:
        return np.zeros((t.rows.values.shape[1], 1)), 0.0
    return powers.tsallis(t.rows, order)


def _tsallis_of_order_one(t: Totals) -> Twofold:
    return times(_entropy(t, 0), LN_2)


@dataclass(frozen=True)
class Quantity:
    """Which sums a quantity is made of, how, and whether it tells P from Q (0 only if they are equal)."""

    sums: tuple[str, ...]
    finish: Callable[[Totals], Twofold]
    differs: bool = False


QUANTITIES: dict[str, Quantity] = {
    "h_p": Quantity(("own",), lambda t: _entropy(t, 0)),
    "h_q": Quantity(("own",), lambda t: _entropy(t, 1)),
    "ce_pq": Quantity(("crossed",), lambda t: _cross_entropy(t, 0)),
    "ce_qp": Quantity(("crossed",), lambda t: _cross_entropy(t, 1)),
    "kl_pq": Quantity(("near", "far"), lambda t: _divergence(t, 0), True),
    "kl_qp": Quantity(("near", "far"), lambda t: _divergence(t, 1), True),
    "js": Quantity(("js_near", "js_far"), _jensen_shannon, True),
    "js_distance": Quantity(("js_near", "js_far"), _jensen_shannon_distance, True),
    "jeffreys": Quantity(("near", "far"), _jeffreys, True),
    "tv": Quantity(("distance",), _total_variation, True),
    "hellinger": Quantity(("roots",), _hellinger, True),
    "bhattacharyya": Quantity(("roots",), _bhattacharyya, True),
    "chi2_pq": Quantity(("over_q",), lambda t: _chi_squared(t, 0), True),
    "chi2_qp": Quantity(("over_p",), lambda t: _chi_squared(t, 1), True),
    "renyi_pq": Quantity((), _renyi_divergence, True),
    "renyi_pq_half": Quantity(("roots",), _renyi_divergence_of_order_half, True),
    "renyi_pq_1": Quantity(("near", "far"), lambda t: _divergence(t, 0), True),
    "wasserstein": Quantity((), lambda t: transport(t.rows, t.question.positions), True),
    "perplexity_p": Quantity(("own",), lambda t: _perplexity(t, 0)),
    "perplexity_q": Quantity(("own",), lambda t: _perplexity(t, 1)),
    "cost_per_bit": Quantity(("own", "crossed"), _cost_per_bit),
    "renyi_entropy": Quantity((), _renyi_entropy),
    "tsallis": Quantity((), _tsallis),
    "tsallis_1": Quantity(("own",), _tsallis_of_order_one),
}

OF_ORDER = {
    0.5: {"renyi_pq": "renyi_pq_half"},
    1.0: {"renyi_pq": "renyi_pq_1", "renyi_entropy": "h_p", "tsallis": "tsallis_1"},
}
"""Orders for which a quantity has a formula of its own."""
