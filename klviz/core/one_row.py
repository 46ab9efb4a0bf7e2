"""The short way for one pair: the sums, formulas and certificates of `blocks` and `answers`, with floats for arrays.

For a single row nearly all of the time would go into arrays of one number. What is not certified here, or is not
ordinary, takes the long way; answers are the same to the last bit.
"""

from __future__ import annotations

import math
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


def measured_row(p: Rows, q: Rows, plan: Plan, base: float, normalize: bool) -> dict[str, float] | None:
    """The measures of one row, (1, outcomes) each; None where the long way has to be taken."""
    if plan.differences or plan.exact or not (p.shape[1] <= PIECE and ready(p) and ready(q)):
        return None
    p, q = p[0], q[0]
    if not (np.minimum.reduce(p) >= LEAST and np.minimum.reduce(q) >= LEAST):  # min() would miss what is no number
        return None
    a, b = float(total(p)), float(total(q))
    if not (max(a, b) <= MOST and (normalize or max(abs(a - 1.0), abs(b - 1.0)) <= SUM_TOLERANCE)):
        return None
    scaled = abs(b - a) > SAME_MASS * a
    kinds = list(dict.fromkeys(LOGARITHMS[name] for name in plan.log_sums))
    logs = np.empty((len(kinds), p.size))
    rows = dict(zip(kinds, logs, strict=True))
    if "p" in rows:
        rows["p"][:] = p
    if "q" in rows:
        rows["q"][:] = q
    if "ratio" in rows:
        np.divide(p, q, out=rows["ratio"])
        if scaled:
            rows["ratio"] *= b / a
        if "middle" in rows:
            np.add(rows["ratio"], 1.0, out=rows["middle"])
    np.log(logs, out=logs)
    totals = np.empty((2, len(kinds)))
    dots(p, logs, totals[0])
    dots(q, logs, totals[1])
    of = dict(zip("pq", totals.tolist(), strict=True))
    sums = {name: of[name[0]][kinds.index(LOGARITHMS[name])] for name in plan.log_sums}
    values, good = answers.from_logarithms(SCALARS, plan, sums, Masses(a, b, scaled, None, None), p.size, normalize)
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
