"""Distances between distributions that are not measured in bits, and Bhattacharyya's, which is."""

from __future__ import annotations

from typing import Any

from klviz.core.pair import Value, information, plain


def total_variation(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Total variation ½ Σ |p_i − q_i|: the most by which P and Q can differ on any event.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis, from
    0 to 1; it has no unit, so `base` changes nothing.
    Raises ValueError or TypeError for what is not a distribution.

    >>> total_variation([0.5, 0.5], [0.25, 0.75])
    0.25
    """
    return plain("tv", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def hellinger_distance(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Hellinger distance √(½ Σ (√p_i − √q_i)²) = √(1 − Σ √(p_i q_i)).

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis, from
    0 to 1; it has no unit, so `base` changes nothing.
    Raises ValueError or TypeError for what is not a distribution. Source: Hellinger 1909.

    >>> hellinger_distance([1, 0], [0, 1])
    1.0
    """
    return plain("hellinger", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def bhattacharyya_distance(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Bhattacharyya distance −log Σ √(p_i q_i), in bits (nats for base e); half the Rényi divergence of order ½.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis; inf
    where P and Q share no outcome.
    Raises ValueError or TypeError for what is not a distribution. Source: Bhattacharyya 1943.

    >>> bhattacharyya_distance([0.5, 0.5, 0, 0], [0, 0.5, 0.5, 0])
    1.0
    """
    return information("bhattacharyya", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def chi_squared_divergence(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Pearson's χ² divergence Σ (p_i − q_i)² / q_i.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis; inf
    where P has an outcome that Q gives probability 0. It has no unit, so `base` changes nothing.
    Raises ValueError or TypeError for what is not a distribution. Source: Pearson 1900.

    >>> chi_squared_divergence([0.5, 0.5], [0.25, 0.75]) * 3
    1.0
    """
    return plain("chi2_pq", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def wasserstein_distance(
    p: Any, q: Any, positions: Any, *, base: float = 2, axis: int = -1, normalize: bool = False
) -> Value:
    """Wasserstein distance W₁ = Σ |F_P(x_i) − F_Q(x_i)| (x_(i+1) − x_i), in units of the positions.

    p, q: probabilities of one shape, outcomes along `axis`; positions: where the outcomes lie on a line, one
    finite number each, strictly increasing. F is the cumulative sum. Returns a float, or an array without that
    axis; `base` changes nothing.
    Raises ValueError or TypeError for what is not a distribution or not increasing.

    >>> wasserstein_distance([1, 0, 0], [0, 0, 1], [0, 1, 3])
    3.0
    """
    return plain("wasserstein", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize, positions=positions)
