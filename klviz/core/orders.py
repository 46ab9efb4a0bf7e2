"""Families with an order: Rényi and Tsallis. Order 1 is Shannon's measure, reached continuously."""

from __future__ import annotations

from typing import Any

from klviz.core.checks import checked_order
from klviz.core.pair import Value, information, plain


def renyi_entropy(p: Any, order: float, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Rényi entropy H_α(P) = log(Σ p_i^α) / (1 − α), in bits (nats for base e).

    p: probabilities along `axis`; order: α from 0 (log of the number of possible outcomes) through 1 (Shannon)
    to infinity (−log of the largest probability). Returns a float, or an array without that axis.
    Raises ValueError or TypeError for what is not a distribution or an order. Source: Rényi 1961.

    >>> renyi_entropy([0.5, 0.25, 0.25], float("inf"))
    1.0
    """
    order = checked_order(order)
    return information("renyi_entropy", (("p", p),), base=base, axis=axis, normalize=normalize, order=order)


def tsallis_entropy(p: Any, order: float, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Tsallis entropy S_α(P) = (1 − Σ p_i^α) / (α − 1).

    p: probabilities along `axis`; order: α from 0 (number of possible outcomes less 1) through 1 (Shannon's
    entropy in nats) and 2 (Gini–Simpson index) to infinity (0). It is no logarithm and has no unit, so `base`
    changes nothing. Returns a float, or an array without that axis.
    Raises ValueError or TypeError for what is not a distribution or an order. Source: Tsallis 1988.

    >>> tsallis_entropy([0.5, 0.5], 2)
    0.5
    """
    order = checked_order(order)
    return plain("tsallis", (("p", p),), base=base, axis=axis, normalize=normalize, order=order)


def renyi_divergence(
    p: Any, q: Any, order: float, *, base: float = 2, axis: int = -1, normalize: bool = False
) -> Value:
    """Rényi divergence D_α(P‖Q) = log(Σ p_i^α q_i^(1−α)) / (α − 1), in bits (nats for base e).

    p, q: probabilities of one shape, outcomes along `axis`; order: α from 0 (−log of Q's mass where P has any)
    through ½ (twice the Bhattacharyya distance) and 1 (D(P‖Q)) to infinity (log of the largest p_i/q_i).
    Returns a float, or an array without that axis; it never falls as the order rises.
    Raises ValueError or TypeError for what is not a distribution or an order.
    Source: van Erven & Harremoës 2014.

    >>> renyi_divergence([0.5, 0.5], [0.25, 0.75], float("inf"))
    1.0
    """
    order = checked_order(order)
    return information("renyi_pq", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize, order=order)
