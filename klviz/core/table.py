"""The table of measures: one row per number klviz can show of a pair (P, Q).

Readouts, tooltips, columns, the handbook and tests all read this table; there is no second list of names.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from klviz.core import distances, information, orders
from klviz.core.pair import Value, plain

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


def renyi_of_order(order: float) -> Callable[..., Value]:
    def of_order(p: Any, q: Any, **options: Any) -> Value:
        return orders.renyi_divergence(p, q, order, **options)

    return of_order


def wasserstein_at(positions: tuple[float, ...] | None) -> Callable[..., Value]:
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


FROM_ZERO = "0, only if P = Q, to ∞"

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
        FROM_ZERO,
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
        FROM_ZERO,
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
        FROM_ZERO,
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
        FROM_ZERO,
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
        FROM_ZERO,
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
        FROM_ZERO,
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
        FROM_ZERO,
        _no_limit,
        renyi_of_order(0.5),
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
        wasserstein_at(None),
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
