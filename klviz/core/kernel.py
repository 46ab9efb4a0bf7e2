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

from collections.abc import Iterator, Mapping, Sequence
from math import inf

import numpy as np

from klviz.core.checks import Floats, Weights, check_sum
from klviz.core.exact import PIECE, SMALLEST, Rows, known_differences, scalar
from klviz.core.formulas import NOTHING, OF_ORDER, QUANTITIES, Question, Totals
from klviz.core.sums import SUMS
from klviz.core.twofold import Twofold

_REFINE = 2.0**-40
_EXACT = 2.0**-96
_EXACT_WITH_TAILS = 2.0**-46
"""Total variation below which ε, or every difference, is found anew."""


def _answers(rows: Rows, question: Question, elements: Mapping[str, Twofold] = NOTHING) -> dict[str, Twofold]:
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
    special = OF_ORDER.get(order, {})
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
