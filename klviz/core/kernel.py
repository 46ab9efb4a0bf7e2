"""The exact kernel: quantities of rows of weights, right to the last digit however close P and Q are.

    D(P‖Q) = Σ [B − A − A ln(B/A)] / Sq        with A_i = p_i Sq/Sp, B_i = q_i

is a sum of terms that are never negative. Where B/A is near 1, with δ = B − A and y = δ/(A+B), a term is the series
δ [y − (1−y) y² (1/3 + y²/5 + …)]; elsewhere the logarithm has bits to spare. Everything is kept twofold up to one
rounding at the end. Rows so close that the rounding of the sums would tell are done again, first with ε found from
Σδ itself, then, for integers closer than that, with exact integers.

All of this holds for weights up to 2^1900 apart; beyond, a probability is below any float. Distances that are roots
are right down to 2^-950.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from klviz.core import powers
from klviz.core.checks import Floats, Weights, check_sum
from klviz.core.exact import PIECE, SMALLEST, TOP, Piece, Rows, each_row, known_differences, scalar
from klviz.core.logarithm import BITS_PER_NAT, cost_of_missing
from klviz.core.sums import ELEMENTS, SUMS
from klviz.core.transport import transport
from klviz.core.twofold import Number, Twofold, over, plus, sum_last, times, two_product, two_sum
from klviz.core.units import LN_2

_REFINE = 2.0**-40
_EXACT = 2.0**-96
_EXACT_WITH_TAILS = 2.0**-46
"""Total variation below which ε, or every difference, is found anew."""

_NOTHING: Mapping[str, Twofold] = {}
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

    def add_up(self, names: Sequence[str], elements: Mapping[str, Twofold] = _NOTHING) -> None:
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


def _answers(rows: Rows, question: Question, elements: Mapping[str, Twofold] = _NOTHING) -> dict[str, Twofold]:
    """Every quantity asked for; close rows are done again by finer means. On the way the elements are filled in."""
    wanted = [QUANTITIES[name] for name in question.names]
    needed = {name for quantity in wanted for name in quantity.sums}
    comparing = any(quantity.differs for quantity in wanted)
    if comparing:
        needed.add("distance")
    totals = Totals(rows, question)
    totals.add_up([name for name in SUMS if name in needed], elements)
    answers = {name: QUANTITIES[name].finish(totals) for name in question.names}
    if comparing and rows.deltas is None:
        apart = 0.5 * (totals("distance")[0] / rows.total(1)[0])
        limit = (_EXACT if rows.tails is None else _EXACT_WITH_TAILS) if rows.fine else _REFINE
        close = apart < limit
        for row in (0,) * close if isinstance(close, bool) else np.flatnonzero(close):
            _settle_close_row(answers, int(row), rows, question)
    return answers


def _settle_close_row(answers: dict[str, Twofold], row: int, rows: Rows, question: Question) -> None:
    """Put in place of the answers of one row those of a finer method."""
    differing = tuple(name for name in question.names if QUANTITIES[name].differs)
    asked = Question(differing, question.order, question.positions)
    finer: dict[str, Twofold] = dict.fromkeys(differing, (0.0, 0.0))
    if not rows.is_scaled_copy(row):
        single = rows.single(row)
        if not rows.fine:
            single.fine = True
            finer = _answers(single, asked)
        else:
            single.deltas, different = known_differences(single)
            if different:
                finer = _answers(single, asked)
                for name, (head, tail) in finer.items():
                    if not (name == "renyi_pq" and question.order == 0.0):
                        finer[name] = np.maximum(head, SMALLEST), tail
    for name, value in finer.items():
        answers[name] = _replaced(answers[name], value, row, rows.values.shape[1])


def _replaced(old: Twofold, new: Twofold, row: int, rows: int) -> Twofold:
    parts = []
    for before, after in zip(old, new, strict=True):
        column = np.array(np.broadcast_to(before, (rows, 1)), dtype=np.float64)
        column[row] = np.reshape(after, -1)[0]
        parts.append(scalar(column))
    return parts[0], parts[1]


def _presentable(value: Twofold, rows: int) -> Twofold:
    """Floats for one row, arrays with one entry a row for several; what rounding left below zero, or −0.0, is 0."""
    head, tail = value
    if rows == 1:
        head, tail = (part if isinstance(part, float) else part.item() for part in (head, tail))
        return (head, tail) if 0.0 < head < inf else (max(0.0, head), 0.0)
    head, tail = (np.broadcast_to(part, (rows, 1))[:, 0] for part in (head, tail))
    return np.where(head > 0.0, head, 0.0), np.where((head > 0.0) & (head < inf), tail, 0.0)


def quantities(
    names: Sequence[str],
    weights: Weights,
    *,
    normalize: bool,
    order: float = 1.0,
    positions: Floats | None = None,
) -> dict[str, Twofold]:
    """Each quantity of `QUANTITIES`, as floats for one row or else arrays over rows; information in bits."""
    special = _OF_ORDER.get(order, {})
    question = Question(tuple(special.get(name, name) for name in names), order, positions)
    blocks = [
        {name: _presentable(value, rows.values.shape[1]) for name, value in _answers(rows, question).items()}
        for rows in _blocks(weights, normalize)
    ]
    if len(blocks) == 1:
        return blocks[0]
    if not blocks:
        return dict.fromkeys(question.names, (np.empty(0), np.empty(0)))
    return {
        name: (
            np.concatenate([np.atleast_1d(block[name][0]) for block in blocks]),
            np.concatenate([np.atleast_1d(block[name][1]) for block in blocks]),
        )
        for name in question.names
    }


_OF_ORDER = {
    0.5: {"renyi_pq": "renyi_pq_half"},
    1.0: {"renyi_pq": "renyi_pq_1", "renyi_entropy": "h_p", "tsallis": "tsallis_1"},
}


def elements(
    names: Sequence[str], weights: Weights, *, normalize: bool, of_all: Sequence[str] = ()
) -> tuple[dict[str, Twofold], dict[str, Twofold]]:
    """Each of `ELEMENTS` by name, as heads and tails of shape (rows, outcomes); and with them quantities of one row."""
    found = {name: (np.empty(weights.values.shape[1:]), np.empty(weights.values.shape[1:])) for name in names}
    answers: dict[str, Twofold] = {}
    begin = 0
    for rows in _blocks(weights, normalize):
        end = begin + rows.values.shape[1]
        block = {name: (heads[begin:end], tails[begin:end]) for name, (heads, tails) in found.items()}
        answers = _answers(rows, Question(tuple(of_all)), block)
        begin = end
    return found, {name: _presentable(value, 1) for name, value in answers.items()}


def _blocks(weights: Weights, normalize: bool) -> Iterator[Rows]:
    count, rows, outcomes = weights.values.shape
    step = max(1, PIECE // outcomes)
    for begin in range(0, rows, step):
        part = slice(begin, begin + step)
        block = Rows(
            weights.values[:, part],
            None if weights.tails is None else weights.tails[:, part],
            weights.largest[:, part],
            weights.has_zero,
        )
        if not normalize:
            sums = np.ldexp(block.sums[0], -block.shifts)
            for which in range(count):
                check_sum(weights, which, sums[which, :, 0], begin)
        yield block
