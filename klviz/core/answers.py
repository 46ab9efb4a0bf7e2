"""From sums over outcomes to measures, each with a certificate: whether its error is below 1e-13 of its value.

The error of a sum of terms x is at most 8ε(Σ|x| + 1), ε being 2^-52: the 1 stands for what a relative error of one unit
in a ratio or a mass does inside a logarithm. Σ|p' ln (p'/q')| is at most D + 2 TV, and TV at most √(D/2) or √(2 JS).
Logarithms of weights w of mass a cancel only above 1, where none is above ln a, so that Σ|w' ln w| ≤ H + |ln a|.
The formulas are those of any array library: `xp` is its namespace, in the words of the array API.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from klviz.core.blocks import LOGARITHMS
from klviz.core.table import Measure

CERTIFIED = 1e-13
_EPSILON = 2.0**-52
_ROOM = CERTIFIED / (8.0 * _EPSILON)
"""56: how far above Σ|x| + 1 a value times `_ROOM` has to be."""
_LEAST_DIVERGENCE = 0.02188
"""x = 0.02187… solves _ROOM·x = 1 + x + √(2x)."""
_LEAST_MIDDLE = 0.0286
"""JS ≥ this times 1 + |Σ p' t| has _ROOM·JS ≥ 1 + |Σ p' t| + 2√(2 JS)."""
_LARGEST_SHIFT = CERTIFIED / (16.0 * _EPSILON) - 2.0

Array = Any
Values = dict[str, Array]

_MADE_OF: dict[str, tuple[str, ...]] = {
    "js_distance": ("js",),
    "jeffreys": ("kl_pq", "kl_qp"),
    "perplexity_p": ("h_p",),
    "perplexity_q": ("h_q",),
    "cost_per_bit": ("ce_pq", "h_p"),
}
_BY_LOGARITHMS = frozenset({"h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js"})
_BY_SERIES = {"kl_pq": "forward", "kl_qp": "reverse", "js": "middle"}
_BY_DIFFERENCES: dict[str, tuple[str, ...]] = {
    "tv": ("distance",),
    "hellinger": ("overlap", "roots"),
    "bhattacharyya": ("overlap", "roots"),
    "chi2_pq": ("over_q",),
    "chi2_qp": ("over_p",),
    "wasserstein": ("transport",),
}
_RENYI = {0.5: "bhattacharyya", 1.0: "kl_pq", 2.0: "chi2_pq"}
_RATIO_SUMS = {
    "h_p": ("p_log_p",),
    "h_q": ("q_log_p", "q_ratio"),
    "ce_pq": ("p_log_p", "p_ratio"),
    "ce_qp": ("q_log_p",),
    "kl_pq": ("p_ratio",),
    "kl_qp": ("q_ratio",),
    "js": ("p_ratio", "p_middle", "q_middle"),
}
_PLAIN_SUMS = {"h_p": ("p_log_p",), "h_q": ("q_log_q",), "ce_pq": ("p_log_q",), "ce_qp": ("q_log_p",)}


@dataclass(frozen=True)
class Masses:
    """What is known of every row beside its sums, as in `blocks.Block`; scaled: which ratios were scaled to b/a."""

    a: Array
    b: Array
    scaled: Array | None
    p_beyond_q: Array | None
    q_beyond_p: Array | None


class Plan:
    """How the measures asked for are made of quantities, and these of sums.

    plain: measures that are a quantity in another unit; logarithms, differences: quantities by the sums they are made
    of; series: those of the first that differences give as well; exact: measures that only the exact kernel has;
    wasserstein: the one measure of transport that has not.
    """

    def __init__(self, measures: Sequence[Measure]) -> None:
        self.measures = tuple(measures)
        self.plain = frozenset(m.name for m in measures if m.unit == "information" and stem_of(m) in _BY_LOGARITHMS)
        self.wasserstein = next((m for m in measures if stem_of(m) == "wasserstein"), None)
        self.parts = {m.name: self._parts(m) for m in measures}
        self.exact = tuple(m for m in measures if not self.parts[m.name])
        quantities = dict.fromkeys(part for parts in self.parts.values() for part in parts)
        self.logarithms = tuple(name for name in quantities if name in _BY_LOGARITHMS)
        self.differences = tuple(name for name in quantities if name in _BY_DIFFERENCES)
        self.series = tuple(name for name in self.logarithms if name in _BY_SERIES)
        table = _RATIO_SUMS if self.series else _PLAIN_SUMS
        self.log_sums = tuple(sorted(_unique(table[name] for name in self.logarithms), key=tuple(LOGARITHMS).index))
        self.difference_sums = _unique(_BY_DIFFERENCES[name] for name in self.differences)
        self.series_sums = tuple(_BY_SERIES[name] for name in self.series)

    def _parts(self, measure: Measure) -> tuple[str, ...]:
        stem = stem_of(measure)
        if stem == "wasserstein":
            return (stem,) if measure is self.wasserstein else ()
        if stem == "renyi_pq":
            assert isinstance(measure.parameter, float)
            part = _RENYI.get(measure.parameter)
            return () if part is None else (part,)
        return _MADE_OF.get(stem, (stem,))


def _unique(groups: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in groups for name in group))


def stem_of(measure: Measure) -> str:
    """The name of a measure without its parameter."""
    return measure.name.partition("[")[0]


def from_logarithms(
    xp: Any, plan: Plan, sums: Mapping[str, Array], masses: Masses, normalize: bool
) -> tuple[Values, dict[str, Array]]:
    """Quantities in nats, and for each where it is certified."""
    values: Values = {}
    good: dict[str, Array] = {}
    a, b = masses.a, masses.b
    mean = {name: total / (a if name[0] == "p" else b) for name, total in sums.items()}
    log_a = log_b = 0.0
    slack_a = slack_b = 1.0
    if "p_log_p" in mean or "q_log_p" in mean:
        log_a = xp.log(a)
    if "p_log_q" in mean or "q_log_q" in mean:
        log_b = xp.log(b)
    if normalize:
        log_b = xp.log(b)
        log_a = xp.log(a)
        slack_a, slack_b = (1.0 + 2.0 * xp.abs(log) for log in (log_a, log_b))
    wanted = plan.logarithms
    if "p_ratio" in mean or "q_ratio" in mean:
        rest = (b - a) / a
        rest = rest - 0.5 * rest * rest
        if masses.scaled is not None:
            rest = xp.where(masses.scaled, xp.zeros_like(rest), rest)
        if "p_ratio" in mean:
            values["kl_pq"] = mean["p_ratio"] + rest
            good["kl_pq"] = values["kl_pq"] >= _LEAST_DIVERGENCE
        if "q_ratio" in mean:
            values["kl_qp"] = -mean["q_ratio"] - rest
            good["kl_qp"] = values["kl_qp"] >= _LEAST_DIVERGENCE
    if "js" in wanted:
        values["js"] = 0.5 * (mean["p_ratio"] - mean["p_middle"] - mean["q_middle"]) + math.log(2.0)
        good["js"] = values["js"] >= _LEAST_MIDDLE * (1.0 + xp.abs(mean["p_ratio"]))
    if "p_log_p" in mean:
        values["h_p"] = log_a - mean["p_log_p"]
        good["h_p"] = (_ROOM - 1.0) * values["h_p"] >= slack_a
    if "q_log_p" in mean:
        values["ce_qp"] = log_a - mean["q_log_p"]
        good["ce_qp"] = (_ROOM - 1.0) * values["ce_qp"] >= slack_a
    if "ce_pq" in wanted:
        if plan.series:
            values["ce_pq"] = values["h_p"] + values["kl_pq"]
        else:
            values["ce_pq"] = log_b - mean["p_log_q"]
        good["ce_pq"] = (_ROOM - 3.0) * values["ce_pq"] >= slack_a + slack_b
    if "h_q" in wanted:
        if plan.series:
            values["h_q"] = values["ce_qp"] - values["kl_qp"]
            made_of = slack_a + slack_b + 1.0 + 3.0 * xp.abs(values["ce_qp"]) + xp.abs(values["kl_qp"])
            good["h_q"] = _ROOM * values["h_q"] >= made_of
        else:
            values["h_q"] = log_b - mean["q_log_q"]
            good["h_q"] = (_ROOM - 1.0) * values["h_q"] >= slack_b
    for name, value in values.items():  # what is infinite is so by its weights, which are looked at later, not by a sum
        good[name] = good[name] & (value < math.inf)
    return values, good


def from_differences(
    xp: Any, wanted: Sequence[str], sums: Mapping[str, Array], span: float
) -> tuple[Values, dict[str, Array]]:
    """Quantities (in nats) by accurate differences, and for each where it is certified; span: of the positions."""
    values: Values = {}
    good = {}
    accurate = sums["shift"] <= _LARGEST_SHIFT
    for name in wanted:
        good[name] = accurate
        if name == "tv":
            values[name] = 0.5 * sums["distance"]
        elif name == "hellinger":
            values[name] = xp.sqrt(0.5 * sums["roots"])
        elif name == "bhattacharyya":
            square = 0.5 * sums["roots"]
            near = square < 0.5
            log = xp.log1p(-xp.where(near, square, xp.zeros_like(square)))
            values[name] = -xp.where(near, log, xp.log(sums["overlap"]))
        elif name == "wasserstein":
            values[name] = sums["transport"]
            error = _EPSILON * (4.0 * span * sums["shift"] * sums["distance"] + 8.0 * sums["transport"])
            good[name] = accurate & (error <= CERTIFIED * sums["transport"])
        elif name in _BY_SERIES:
            values[name] = sums[_BY_SERIES[name]]
        else:
            values[name] = sums["over_q" if name == "chi2_pq" else "over_p"]
        good[name] = good[name] & (values[name] >= 0.0)  # what is no number is not certified,
        if name != "bhattacharyya":  # and of the others none is infinite by its sum, unless that overflowed
            good[name] = good[name] & (values[name] < math.inf)
    return values, good


_INFINITE = {
    "kl_pq": "p_beyond_q",
    "ce_pq": "p_beyond_q",
    "chi2_pq": "p_beyond_q",
    "kl_qp": "q_beyond_p",
    "ce_qp": "q_beyond_p",
    "chi2_qp": "q_beyond_p",
}


def set_infinite(xp: Any, values: Values, good: dict[str, Array], masses: Masses) -> None:
    """Quantities that are infinite because one array has mass where the other has none."""
    for name in [*values]:
        if name in _INFINITE:
            where = getattr(masses, _INFINITE[name])
            if where is None:
                continue
            values[name] = xp.where(where, xp.full_like(values[name], math.inf), values[name])
            good[name] = good[name] | where


def measured(xp: Any, measure: Measure, part: Sequence[Array], base: float) -> Array:
    """A measure of its quantities, in its unit."""
    value = part[0]
    unit = 1.0 / math.log(base)
    stem = stem_of(measure)
    if stem == "js_distance":
        value = xp.sqrt(value * unit)
    elif stem == "jeffreys":
        value = (value + part[1]) * unit
    elif stem in ("perplexity_p", "perplexity_q"):
        value = xp.exp(value)
    elif stem == "cost_per_bit":
        value = value / part[1]
        value = value + xp.where(value < 1.0, 1.0 - value, xp.zeros_like(value))  # a rounding below what it can be
    elif stem == "renyi_pq":
        assert isinstance(measure.parameter, float)
        if measure.parameter == 2.0:
            value = xp.log1p(value) * unit
        else:
            value = value * (2.0 * unit if measure.parameter == 0.5 else unit)
    elif measure.unit == "information":
        value = value * unit
    return value
