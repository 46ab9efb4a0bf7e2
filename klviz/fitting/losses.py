"""What a fit makes small: rows of Q against P, the value and its slope.

P and Q are masses on nodes with their logarithms, so that no tail is lost to underflow. The slope is
r_j = q_j ∂L/∂q_j, from which a family makes the gradient in its own parameters. All values are in nats, where they
are information.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from klviz.fitting.targets import TRUNCATION, Floats, Nodes

TINY = 1e-300


@dataclass(frozen=True)
class Loss:
    """A row of LOSSES. value(nodes, q, log_q, order) has shape (R,), slope the shape of q; `information` says that the
    value is counted in bits or nats, `smooth` that it has a second derivative everywhere, and
    `kinks` what its sum lacks where it has not."""

    key: str
    symbol: str
    title: str
    value: Callable[[Nodes, Floats, Floats, float], Floats]
    slope: Callable[[Nodes, Floats, Floats, float], Floats]
    information: bool = True
    smooth: bool = True
    kinks: Callable[[Nodes, Floats], Floats] | None = None


def forward(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """D(P‖Q) = Σ p ln(p/q)."""
    log_p = np.where(nodes.p > 0.0, nodes.log_p, 0.0)
    return np.asarray(np.maximum((nodes.p * (log_p - log_q)).sum(axis=-1), 0.0))


def forward_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    return np.broadcast_to(-nodes.p, q.shape)


def reverse(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """D(Q‖P) = Σ q ln(q/p); infinite where P excludes what no Q of the family can exclude."""
    if np.isneginf(nodes.log_p).any():
        return np.full(q.shape[0], np.inf)
    return np.asarray(np.maximum((q * (log_q - nodes.log_p)).sum(axis=-1), 0.0))


def reverse_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    return np.asarray(q * np.where(np.isneginf(nodes.log_p), 0.0, log_q - nodes.log_p))


def jensen_shannon(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """½ D(P‖M) + ½ D(Q‖M) with M = (P + Q)/2."""
    log_m = np.log(np.maximum(0.5 * (nodes.p + q), TINY))
    log_p = np.where(nodes.p > TINY, nodes.log_p, log_m)
    log_q = np.where(q > TINY, log_q, log_m)
    return np.asarray(np.maximum(0.5 * (nodes.p * (log_p - log_m) + q * (log_q - log_m)).sum(axis=-1), 0.0))


def jensen_shannon_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    log_m = np.log(np.maximum(0.5 * (nodes.p + q), TINY))
    return np.asarray(0.5 * q * (np.where(q > TINY, log_q, log_m) - log_m))


def powers(nodes: Nodes, log_q: Floats, order: float) -> tuple[Floats, Floats]:
    """p^α q^(1−α) relative to its sum, and ln of the sum."""
    exponent = order * nodes.log_p + (1.0 - order) * log_q
    top = exponent.max(axis=-1, keepdims=True)
    share = np.exp(exponent - top)
    total = share.sum(axis=-1, keepdims=True)
    log_total = (top + np.log(total))[:, 0]
    if nodes.line and order > 1.0:
        ends = np.maximum(exponent[:, 0], exponent[:, -1])
        log_total = np.where(ends > top[:, 0] - TRUNCATION, np.inf, log_total)
    return share / total, log_total


def renyi(nodes: Nodes, q: Floats, log_q: Floats, order: float) -> Floats:
    """D_α(P‖Q) = ln Σ p^α q^(1−α) / (α − 1); infinite where Q's tails are too thin for the order."""
    if abs(order - 1.0) < 1e-6:
        return forward(nodes, q, log_q)
    return np.asarray(np.maximum(powers(nodes, log_q, order)[1] / (order - 1.0), 0.0))


def renyi_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float) -> Floats:
    if abs(order - 1.0) < 1e-6:
        return forward_slope(nodes, q, log_q)
    return -powers(nodes, log_q, order)[0]


def joined(a: Floats, b: Floats) -> tuple[Floats, Floats, Floats]:
    """∫|f| over an interval on which f runs straight from a to b, and its derivatives with respect to both."""
    crossing = (a * b) < 0.0
    size = np.where(crossing, np.abs(a) + np.abs(b), 1.0)
    value = np.where(crossing, (a * a + b * b) / (2.0 * size), 0.5 * (np.abs(a) + np.abs(b)))
    shared = (a * a + b * b) / (2.0 * size * size)
    by_a = np.sign(a) * np.where(crossing, np.abs(a) / size - shared, 0.5)
    by_b = np.sign(b) * np.where(crossing, np.abs(b) / size - shared, 0.5)
    return value, by_a, by_b


def total_variation(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """½ Σ |p − q|; on the line ½ ∫ |p − q| with straight runs between the nodes."""
    apart = q - nodes.p
    if not nodes.line:
        return np.asarray(0.5 * np.abs(apart).sum(axis=-1))
    return np.asarray(0.5 * joined(apart[:, :-1], apart[:, 1:])[0].sum(axis=-1))


def total_variation_kinks(nodes: Nodes, q: Floats) -> Floats:
    """What the straight runs miss of ½ ∫ |p − q|, to order h² (Euler and Maclaurin): ⅙ of the rise at each crossing.

    It is left out of what a fit follows, since it is not continuous to higher order.
    """
    apart = q - nodes.p
    if not nodes.line:
        return np.zeros(q.shape[0])
    a, b = apart[:, :-1], apart[:, 1:]
    return np.asarray(np.where(a * b < 0.0, np.abs(b - a), 0.0).sum(axis=-1) / 12.0)


def total_variation_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    apart = q - nodes.p
    if not nodes.line:
        return 0.5 * q * np.sign(apart)
    _, by_a, by_b = joined(apart[:, :-1], apart[:, 1:])
    pull = np.zeros_like(q)
    pull[:, :-1] += by_a
    pull[:, 1:] += by_b
    return 0.5 * q * pull


def hellinger(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """√(½ Σ (√p − √q)²)."""
    return np.asarray(np.sqrt(0.5 * ((np.sqrt(nodes.p) - np.sqrt(q)) ** 2).sum(axis=-1)))


def hellinger_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    distance = np.maximum(hellinger(nodes, q, log_q), 1e-12)[:, None]
    return -np.sqrt(nodes.p * q) / (4.0 * distance)


def wasserstein(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    """W₁ = ∫ |F_Q − F_P| dx; on the line F runs straight across what each node stands for."""
    apart = np.cumsum(q - nodes.p, axis=-1)
    if not nodes.line:
        return np.asarray((np.abs(apart[:, :-1]) * np.diff(nodes.x)).sum(axis=-1))
    return np.asarray((joined(apart[:, :-1], apart[:, 1:])[0] * nodes.width[1:]).sum(axis=-1))


def wasserstein_slope(nodes: Nodes, q: Floats, log_q: Floats, order: float = 1.0) -> Floats:
    apart = np.cumsum(q - nodes.p, axis=-1)
    pull = np.zeros_like(q)
    if nodes.line:
        _, by_a, by_b = joined(apart[:, :-1], apart[:, 1:])
        pull[:, :-1] += by_a * nodes.width[1:]
        pull[:, 1:] += by_b * nodes.width[1:]
    else:
        pull[:, :-1] = np.sign(apart[:, :-1]) * np.diff(nodes.x)
    return np.asarray(q * np.cumsum(pull[:, ::-1], axis=-1)[:, ::-1])


LOSSES: dict[str, Loss] = {
    loss.key: loss
    for loss in (
        Loss("forward", "D(P‖Q)", "forward KL", forward, forward_slope),
        Loss("reverse", "D(Q‖P)", "reverse KL", reverse, reverse_slope),
        Loss("js", "JS(P,Q)", "Jensen–Shannon", jensen_shannon, jensen_shannon_slope),
        Loss("renyi", "D_α(P‖Q)", "Rényi", renyi, renyi_slope),
        Loss(
            "tv",
            "TV(P,Q)",
            "total variation",
            total_variation,
            total_variation_slope,
            False,
            False,
            total_variation_kinks,
        ),
        Loss("hellinger", "H(P,Q)", "Hellinger", hellinger, hellinger_slope, False),
        Loss("wasserstein", "W₁(P,Q)", "Wasserstein", wasserstein, wasserstein_slope, False, False),
    )
}
