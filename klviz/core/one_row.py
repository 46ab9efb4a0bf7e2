"""The short way for one pair: the sums, formulas and certificates of `blocks` and `answers`, with floats for arrays.

For a single row nearly all of the time would go into arrays of one number. What is not certified here, or is not
ordinary, takes the long way; answers are the same to the last bit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace
from typing import Final

import numpy as np

from klviz.core import answers
from klviz.core.answers import Masses, Plan
from klviz.core.blocks import LEAST, LOGARITHMS, MOST, SAME_MASS, Rows, ready
from klviz.core.checks import SUM_TOLERANCE
from klviz.core.totals import PIECE, dots, total

SCALARS: Final = SimpleNamespace(
    abs=abs,
    exp=lambda x: float(np.exp(x)),
    log=lambda x: float(np.log(x)),
    sqrt=math.sqrt,
    where=lambda condition, yes, no: yes if condition else no,
    zeros_like=lambda x: 0.0,
)
"""What `answers` asks of an array library, for floats; logarithms are NumPy's, as elsewhere."""


@dataclass(frozen=True)
class Layout:
    """Which logarithms are taken, in this order, and for each sum whether it is P's or Q's and of which of them."""

    kinds: tuple[str, ...]
    places: tuple[tuple[str, int, int], ...]


@lru_cache(maxsize=64)
def layout_of(log_sums: tuple[str, ...]) -> Layout:
    kinds = tuple(dict.fromkeys(LOGARITHMS[name] for name in log_sums))
    places = ((name, "pq".index(name[0]), kinds.index(LOGARITHMS[name])) for name in log_sums)
    return Layout(kinds, tuple(places))


def measured_row(p: Rows, q: Rows, plan: Plan, base: float, normalize: bool) -> dict[str, float] | None:
    """The measures of one row, (1, outcomes) each; None where the long way has to be taken."""
    if plan.differences or plan.exact or not (p.shape[1] <= PIECE and ready(p) and ready(q)):
        return None
    layout = layout_of(plan.log_sums)
    rows = np.empty((2 + len(layout.kinds), p.shape[1]))
    pair, logs = rows[:2], rows[2:]
    pair[0] = p[0]
    pair[1] = q[0]
    if not np.minimum.reduce(pair, axis=None) >= LEAST:  # min() would miss what is no number
        return None
    a, b = total(pair).tolist()
    if not (max(a, b) <= MOST and (normalize or max(abs(a - 1.0), abs(b - 1.0)) <= SUM_TOLERANCE)):
        return None
    scaled = abs(b - a) > SAME_MASS * a
    for kind, row in zip(layout.kinds, logs, strict=True):
        if kind == "ratio":
            np.divide(pair[0], pair[1], out=row)
            if scaled:
                row *= b / a
        elif kind == "middle":
            np.add(logs[layout.kinds.index("ratio")], 1.0, out=row)
        else:
            row[:] = pair[0 if kind == "p" else 1]
    np.log(logs, out=logs)
    totals = np.empty((2, len(logs)))
    dots(pair[:, None], logs, totals)
    found = totals.tolist()
    sums = {name: found[i][j] for name, i, j in layout.places}
    values, good = answers.from_logarithms(SCALARS, plan, sums, Masses(a, b, scaled, None, None), normalize)
    if not all(good[name] for name in plan.logarithms):
        return None
    unit = 1.0 / math.log(base)
    numbers = {}
    for measure in plan.measures:
        name = measure.name
        if name in plan.plain:
            number = values[name] * unit
        else:
            number = answers.measured(SCALARS, measure, [values[part] for part in plan.parts[name]], base)
        numbers[name] = max(number, 0.0)
    return numbers
