"""The table of measures: one row per number klviz can show of a pair (P, Q), and `evaluate`, which computes rows.

Readouts, tooltips, columns, the handbook and tests all read this table; there is no second list of names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

import numpy as np

from klviz.core import distances, information, orders
from klviz.core.checks import checked_base, checked_flag, checked_positions, checked_weights
from klviz.core.kernel import quantities
from klviz.core.pair import Value, plain
from klviz.core.units import in_base, in_root_base, rounded

Unit = Literal["information", "none", "position"]
Limits = Callable[[int, float], tuple[float, float]]


@dataclass(frozen=True)
class Measure:
    """One measure of a pair of distributions.

    name: as in code, columns and files; symbol: as on the board; title: in words; formula: LaTeX;
    sentence: what it tells, fit to be read aloud; unit: "information" (bits, nats or bans, by base), "none" or
    "position" (of the positions); bounds: the range in words; limits: (number of outcomes, base) -> least and
    greatest value (for positions 0 … K−1); headline: one of the six numbers always on screen;
    function: (p, q, *, base=2, axis=-1, normalize=False) -> value; parameter: order or positions, if it has any.
    """

    name: str
    symbol: str
    title: str
    formula: str
    sentence: str
    unit: Unit
    bounds: str
    limits: Limits
    function: Callable[..., Value]
    headline: bool = False
    parameter: float | tuple[float, ...] | None = None


def _first(function: Callable[..., Value]) -> Callable[..., Value]:
    def of_p(p: Any, q: Any, **options: Any) -> Value:
        return function(p, **options)

    return of_p


def _second(function: Callable[..., Value]) -> Callable[..., Value]:
    def of_q(p: Any, q: Any, **options: Any) -> Value:
        return function(q, **options)

    return of_q


def _reverse(function: Callable[..., Value]) -> Callable[..., Value]:
    def of_q_p(p: Any, q: Any, **options: Any) -> Value:
        return function(q, p, **options)

    return of_q_p


def _renyi(order: float) -> Callable[..., Value]:
    def of_order(p: Any, q: Any, **options: Any) -> Value:
        return orders.renyi_divergence(p, q, order, **options)

    return of_order


def _wasserstein(positions: tuple[float, ...] | None) -> Callable[..., Value]:
    def at_positions(p: Any, q: Any, *, axis: int = -1, **options: Any) -> Value:
        points = np.arange(np.shape(p)[axis]) if positions is None else positions
        return distances.wasserstein_distance(p, q, points, axis=axis, **options)

    return at_positions


def _cost_per_bit(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """H(P,Q)/H(P); where P is certain: 1 if Q agrees, else infinite."""
    arrays = (("p", p), ("q", q))
    return plain("cost_per_bit", arrays, base=base, axis=axis, normalize=normalize)


def _up_to_log_k(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, math.log(outcomes) / math.log(base)


def _no_limit(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, math.inf


def _up_to_one(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, 1.0


def _up_to_one_bit(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, math.log(2.0) / math.log(base)


def _up_to_root_bit(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, math.sqrt(math.log(2.0) / math.log(base))


def _up_to_k(outcomes: int, base: float) -> tuple[float, float]:
    return 1.0, float(outcomes)


def _up_to_length(outcomes: int, base: float) -> tuple[float, float]:
    return 0.0, float(outcomes - 1)


def _from_one(outcomes: int, base: float) -> tuple[float, float]:
    return 1.0, math.inf


_FROM_ZERO = "0, only if P = Q, to ∞"

MEASURES: tuple[Measure, ...] = (
    Measure(
        "h_p",
        "H(P)",
        "entropy of P",
        r"H(P) = -\sum_i p_i \log p_i",
        "The least that an outcome of P can cost on average, in the best code for P.",
        "information",
        "0 to log K",
        _up_to_log_k,
        _first(information.entropy),
        headline=True,
    ),
    Measure(
        "h_q",
        "H(Q)",
        "entropy of Q",
        r"H(Q) = -\sum_i q_i \log q_i",
        "The least that an outcome of Q can cost on average, in the best code for Q.",
        "information",
        "0 to log K",
        _up_to_log_k,
        _second(information.entropy),
        headline=True,
    ),
    Measure(
        "ce_pq",
        "H(P,Q)",
        "cross-entropy, forward",
        r"H(P,Q) = -\sum_i p_i \log q_i",
        "What an outcome of P costs on average when it is written in the best code for Q.",
        "information",
        "H(P) to ∞",
        _no_limit,
        information.cross_entropy,
        headline=True,
    ),
    Measure(
        "ce_qp",
        "H(Q,P)",
        "cross-entropy, reverse",
        r"H(Q,P) = -\sum_i q_i \log p_i",
        "What an outcome of Q costs on average when it is written in the best code for P.",
        "information",
        "H(Q) to ∞",
        _no_limit,
        _reverse(information.cross_entropy),
        headline=True,
    ),
    Measure(
        "kl_pq",
        "D(P‖Q)",
        "relative entropy, forward",
        r"D(P\|Q) = \sum_i p_i \log \frac{p_i}{q_i}",
        "What is overpaid for each outcome when P happens and Q was believed.",
        "information",
        _FROM_ZERO,
        _no_limit,
        information.kl_divergence,
        headline=True,
    ),
    Measure(
        "kl_qp",
        "D(Q‖P)",
        "relative entropy, reverse",
        r"D(Q\|P) = \sum_i q_i \log \frac{q_i}{p_i}",
        "What is overpaid for each outcome when Q happens and P was believed.",
        "information",
        _FROM_ZERO,
        _no_limit,
        _reverse(information.kl_divergence),
        headline=True,
    ),
    Measure(
        "js",
        "JS(P,Q)",
        "Jensen–Shannon divergence",
        r"\frac{1}{2} \sum_i p_i \log \frac{p_i}{m_i} + \frac{1}{2} \sum_i q_i \log \frac{q_i}{m_i}"
        r", \quad m_i = \frac{p_i + q_i}{2}",
        "What one outcome tells about which of P and Q it was drawn from, by the toss of a fair coin.",
        "information",
        "0, only if P = Q, to 1 bit",
        _up_to_one_bit,
        information.jensen_shannon_divergence,
    ),
    Measure(
        "js_distance",
        "√JS(P,Q)",
        "Jensen–Shannon distance",
        r"\sqrt{\frac{1}{2} \sum_i p_i \log \frac{p_i}{m_i} + \frac{1}{2} \sum_i q_i \log \frac{q_i}{m_i}}"
        r", \quad m_i = \frac{p_i + q_i}{2}",
        "The square root of the Jensen–Shannon divergence, which obeys the triangle inequality.",
        "none",
        "0, only if P = Q, to 1 for base 2",
        _up_to_root_bit,
        information.jensen_shannon_distance,
    ),
    Measure(
        "jeffreys",
        "J(P,Q)",
        "Jeffreys divergence",
        r"\sum_i (p_i - q_i) \log \frac{p_i}{q_i}",
        "Forward and reverse relative entropy added together.",
        "information",
        _FROM_ZERO,
        _no_limit,
        information.jeffreys_divergence,
    ),
    Measure(
        "tv",
        "TV(P,Q)",
        "total variation",
        r"\frac{1}{2} \sum_i |p_i - q_i|",
        "The most by which P and Q can differ in the probability of any event.",
        "none",
        "0, only if P = Q, to 1",
        _up_to_one,
        distances.total_variation,
    ),
    Measure(
        "hellinger",
        "Hel(P,Q)",
        "Hellinger distance",
        r"\sqrt{\frac{1}{2} \sum_i (\sqrt{p_i} - \sqrt{q_i})^2}",
        "How far apart P and Q lie when each is drawn as a point on a sphere, its square roots the coordinates.",
        "none",
        "0, only if P = Q, to 1",
        _up_to_one,
        distances.hellinger_distance,
    ),
    Measure(
        "bhattacharyya",
        "B(P,Q)",
        "Bhattacharyya distance",
        r"-\log \sum_i \sqrt{p_i q_i}",
        "How little P and Q overlap: infinite when they share no outcome.",
        "information",
        _FROM_ZERO,
        _no_limit,
        distances.bhattacharyya_distance,
    ),
    Measure(
        "chi2_pq",
        "χ²(P‖Q)",
        "chi-squared divergence, forward",
        r"\sum_i \frac{(p_i - q_i)^2}{q_i}",
        "Squared differences between P and Q, each weighed against what Q expects.",
        "none",
        _FROM_ZERO,
        _no_limit,
        distances.chi_squared_divergence,
    ),
    Measure(
        "chi2_qp",
        "χ²(Q‖P)",
        "chi-squared divergence, reverse",
        r"\sum_i \frac{(q_i - p_i)^2}{p_i}",
        "Squared differences between P and Q, each weighed against what P expects.",
        "none",
        _FROM_ZERO,
        _no_limit,
        _reverse(distances.chi_squared_divergence),
    ),
    Measure(
        "renyi_pq",
        "D₀.₅(P‖Q)",
        "Rényi divergence of order 0.5",
        r"\frac{1}{\alpha - 1} \log \sum_i p_i^{\alpha} q_i^{1 - \alpha}, \quad \alpha = 0.5",
        "Relative entropy with a dial: the higher the order, the more the worst outcome counts.",
        "information",
        _FROM_ZERO,
        _no_limit,
        _renyi(0.5),
        parameter=0.5,
    ),
    Measure(
        "wasserstein",
        "W₁(P,Q)",
        "Wasserstein distance",
        r"\sum_i |F_P(x_i) - F_Q(x_i)| (x_{i+1} - x_i)",
        "How far mass must be carried, on average, to turn P into Q, when the outcomes stand one step apart.",
        "position",
        "0, only if P = Q, to K − 1",
        _up_to_length,
        _wasserstein(None),
    ),
    Measure(
        "perplexity_p",
        "PP(P)",
        "perplexity of P",
        r"b^{H(P)}",
        "How many sides a fair die needs to be as uncertain as P.",
        "none",
        "1 to K",
        _up_to_k,
        _first(information.perplexity),
    ),
    Measure(
        "perplexity_q",
        "PP(Q)",
        "perplexity of Q",
        r"b^{H(Q)}",
        "How many sides a fair die needs to be as uncertain as Q.",
        "none",
        "1 to K",
        _up_to_k,
        _second(information.perplexity),
    ),
    Measure(
        "cost_per_bit",
        "H(P,Q)/H(P)",
        "cost per bit",
        r"\frac{H(P,Q)}{H(P)}",
        "What is paid for each bit of information when P happens and Q was believed.",
        "none",
        "1, only if P = Q, to ∞; when P is certain, 1 if Q agrees and ∞ otherwise",
        _from_one,
        _cost_per_bit,
    ),
)

_BY_NAME = {measure.name: measure for measure in MEASURES}
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
        raise ValueError(f"no measure is called {name!r}; there are {', '.join(_BY_NAME)}")
    try:
        numbers = tuple(float(part) for part in inside[:-1].split(","))
    except ValueError:
        raise ValueError(f"{name!r}: {inside[:-1]!r} is not a number or a list of numbers") from None
    if stem == "wasserstein":
        checked_positions(numbers, len(numbers))
        return replace(
            _BY_NAME[stem],
            name=name,
            sentence="How far mass must be carried, on average, to turn P into Q, at the positions given.",
            bounds="0, only if P = Q, to the last position less the first",
            limits=lambda outcomes, base: (0.0, numbers[-1] - numbers[0]),
            function=_wasserstein(numbers),
            parameter=numbers,
        )
    if len(numbers) != 1 or not numbers[0] >= 0.0:
        raise ValueError(f"{name!r}: an order is one number from 0 to infinity")
    order = numbers[0]
    text = "∞" if order == math.inf else f"{order:g}"
    latex = r"\infty" if order == math.inf else f"{order:g}"
    return replace(
        _BY_NAME[stem],
        name=name,
        symbol=f"D{text.translate(_SUBSCRIPTS)}(P‖Q)",
        title=f"Rényi divergence of order {'infinity' if order == math.inf else text}",
        formula=_BY_NAME[stem].formula.replace("= 0.5", f"= {latex}"),
        bounds="0 to ∞" if order == 0.0 else _FROM_ZERO,
        function=_renyi(order),
        parameter=order,
    )


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
    measures = MEASURES if names is None else _all_named(names)
    plain_names = tuple(measure.name for measure in measures if measure.parameter is None)
    with np.errstate(all="ignore"):
        weights = checked_weights((("p", p), ("q", q)))
        if weights.lead:
            raise ValueError(f"p has shape {np.shape(p)}; evaluate takes one distribution at a time")
        parts = quantities(plain_names, weights, normalize=normalize)
        result: dict[str, float] = {}
        for measure in measures:
            if measure.parameter is not None:
                result[measure.name] = measure.function(p, q, base=base, normalize=normalize)
            elif measure.name == "js_distance":
                result[measure.name] = float(in_root_base(parts[measure.name], base))
            elif measure.unit == "information":
                result[measure.name] = float(in_base(parts[measure.name], base))
            else:
                result[measure.name] = float(rounded(parts[measure.name]))
    return result


def _all_named(names: Iterable[str]) -> tuple[Measure, ...]:
    if isinstance(names, str):
        raise TypeError(f"names must be a list of names, not the text {names!r}")
    found, unknown = [], []
    for name in names:
        try:
            found.append(measure_named(name))
        except ValueError:
            unknown.append(name)
    if unknown:
        raise ValueError(
            f"no measure is called {', '.join(map(repr, unknown))}; there are {', '.join(_BY_NAME)}"
        )
    return tuple(found)
