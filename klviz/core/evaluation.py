"""Measures by name, and the numbers of one pair computed together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from klviz.core.checks import Floats, Weights, checked_base, checked_flag, checked_positions, checked_weights
from klviz.core.kernel import elements, quantities
from klviz.core.table import FROM_ZERO, MEASURES, Measure, renyi_of_order, wasserstein_at
from klviz.core.twofold import Twofold
from klviz.core.units import in_base, in_root_base, rounded
from klviz.words import tr

_BY_NAME = {measure.name: measure for measure in MEASURES}
_EACH_OUTCOME = ("surprisal", "surprisal_q", "term")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@lru_cache(maxsize=256)
def measure_named(name: str) -> Measure:
    """The measure of that name; a parameter goes in brackets: "renyi_pq[2]", "renyi_pq[inf]", "wasserstein[0,1,4]".

    Raises ValueError naming what is unknown or cannot be read.
    """
    if name in _BY_NAME:
        return _BY_NAME[name]
    stem, bracket, inside = name.partition("[")
    if not bracket or not inside.endswith("]") or stem not in ("renyi_pq", "wasserstein"):
        raise ValueError(_unknown(repr(name)))
    try:
        numbers = tuple(float(part) for part in inside[:-1].split(","))
    except ValueError:
        raise ValueError(
            tr("{name!r}: {inside!r} is not a number or a list of numbers").format(name=name, inside=inside[:-1])
        ) from None
    if stem == "wasserstein":
        checked_positions(numbers, len(numbers))
        return replace(
            _BY_NAME[stem],
            name=name,
            sentence="How far mass must be carried, on average, to turn P into Q, at the positions given.",
            bounds="0, only if P = Q, to the last position less the first",
            limits=lambda outcomes, base: (0.0, numbers[-1] - numbers[0]),
            function=wasserstein_at(numbers),
            parameter=numbers,
        )
    if len(numbers) != 1 or not numbers[0] >= 0.0:
        raise ValueError(tr("{name!r}: an order is one number from 0 to infinity").format(name=name))
    order = numbers[0]
    text = "∞" if order == math.inf else f"{order:g}"
    latex = r"\infty" if order == math.inf else f"{order:g}"
    return replace(
        _BY_NAME[stem],
        name=name,
        symbol=f"D{text.translate(_SUBSCRIPTS)}(P‖Q)",
        title=f"Rényi divergence of order {'infinity' if order == math.inf else text}",
        formula=_BY_NAME[stem].formula.replace("= 0.5", f"= {latex}"),
        bounds="0 to ∞" if order == 0.0 else FROM_ZERO,
        function=renyi_of_order(order),
        parameter=order,
    )


def _unknown(names: str) -> str:
    return tr("no measure is called {names}; there are {known}").format(names=names, known=", ".join(_BY_NAME))


@dataclass(frozen=True)
class Breakdown:
    """The numbers of one pair, whole and outcome by outcome.

    numbers: {name: value}; surprisals_p, surprisals_q: −log p_i and −log q_i; terms: p_i log(p_i/q_i).
    """

    numbers: dict[str, float]
    surprisals_p: Floats
    surprisals_q: Floats
    terms: Floats


def breakdown(
    p: Any, q: Any, names: Iterable[str] | None = None, *, base: float = 2, normalize: bool = False
) -> Breakdown:
    """`evaluate`, `surprisal` of P and of Q, and `terms` of one pair, in half the time that these take.

    Arguments and errors are those of `evaluate`; every value equals that of the single functions to the last bit.

    >>> parts = breakdown([0.5, 0.5], [0.25, 0.75], ["kl_pq"])
    >>> parts.terms.sum() == parts.numbers["kl_pq"]
    np.True_
    """
    base = checked_base(base)
    normalize = checked_flag(normalize)
    measures = measures_named(names)
    with np.errstate(all="ignore"):
        weights = _one_pair(p, q)
        each, parts = elements(_EACH_OUTCOME, weights, normalize=normalize, of_all=_quantities_of(measures))
        numbers = _in_units(measures, parts, p, q, base, normalize)
        return Breakdown(numbers, *(np.asarray(in_base(each[name], base))[0] for name in _EACH_OUTCOME))


def evaluate(
    p: Any, q: Any, names: Iterable[str] | None = None, *, base: float = 2, normalize: bool = False
) -> dict[str, float]:
    """The numbers of one pair, {name: value}, computed together: checks, sums and logarithms are shared.

    p, q: probabilities (weights or counts with ``normalize=True``), one dimension each; names: names of
    `MEASURES`, parameters in brackets where wanted, None for every measure of the table. Values equal those of
    the single functions to the last bit.

    Raises ValueError naming every unknown measure, and ValueError or TypeError for what is not a distribution.

    >>> numbers = evaluate([0.5, 0.25, 0.25], [0.25, 0.25, 0.5], ["h_p", "ce_pq", "kl_pq"])
    >>> numbers["ce_pq"] == numbers["h_p"] + numbers["kl_pq"]
    True
    """
    base = checked_base(base)
    normalize = checked_flag(normalize)
    measures = measures_named(names)
    with np.errstate(all="ignore"):
        weights = _one_pair(p, q)
        parts = quantities(_quantities_of(measures), weights, normalize=normalize)
        return _in_units(measures, parts, p, q, base, normalize)


def _one_pair(p: Any, q: Any) -> Weights:
    weights = checked_weights((("p", p), ("q", q)))
    if weights.lead:
        raise ValueError(f"p has shape {np.shape(p)}; evaluate takes one distribution at a time")
    return weights


def _quantity_of(measure: Measure) -> str | None:
    """The quantity that is computed with the others; None for a measure that is computed by itself."""
    if measure.parameter is None:
        return measure.name
    return "renyi_pq_half" if measure.parameter == 0.5 else None


def _quantities_of(measures: Iterable[Measure]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for measure in measures if (name := _quantity_of(measure)) is not None))


def _in_units(
    measures: Iterable[Measure], parts: dict[str, Twofold], p: Any, q: Any, base: float, normalize: bool
) -> dict[str, float]:
    """The measures of their quantities; those with a parameter are computed one by one."""
    result: dict[str, float] = {}
    for measure in measures:
        quantity = _quantity_of(measure)
        if quantity is None:
            result[measure.name] = measure.function(p, q, base=base, normalize=normalize)
        elif measure.name == "js_distance":
            result[measure.name] = float(in_root_base(parts[quantity], base))
        elif measure.unit == "information":
            result[measure.name] = float(in_base(parts[quantity], base))
        else:
            result[measure.name] = float(rounded(parts[quantity]))
    return result


def measures_named(names: Iterable[str] | None) -> tuple[Measure, ...]:
    """The measures of these names, every one of the table for None; ValueError names all that are unknown."""
    if names is None:
        return MEASURES
    if isinstance(names, str):
        raise TypeError(f"names must be a list of names, not the text {names!r}")
    found, unknown = [], []
    for name in names:
        try:
            found.append(measure_named(name))
        except ValueError:
            unknown.append(name)
    if unknown:
        raise ValueError(_unknown(", ".join(map(repr, unknown))))
    return tuple(found)
