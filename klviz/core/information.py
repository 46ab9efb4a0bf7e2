"""Shannon's measures: surprisal, entropy, cross-entropy, relative entropy and what is built from them."""

from __future__ import annotations

from typing import Any

from klviz.core.pair import Value, each_outcome, information, plain


def normalize(weights: Any, *, axis: int = -1) -> Value:
    """Weights divided by their exact sum: p_i = w_i / Σ w, each rounded once.

    weights: non-negative numbers or counts, outcomes along `axis`, at least one positive. Returns an array of
    float64 of the same shape. Measures called with ``normalize=True`` do this inside, without the rounding.

    Raises ValueError for negative, infinite, NaN, empty or all-zero weights, TypeError for what is not numbers.

    >>> normalize([1, 1, 2])
    array([0.25, 0.25, 0.5 ])
    """
    return each_outcome("probability", (("weights", weights),), base=2, axis=axis, normalize=True)


def surprisal(p: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Surprisal of each outcome, −log p_i: the length of its ideal codeword (bits for base 2, nats for e).

    p: probabilities along `axis`. Returns an array of p's shape; inf where p is 0.
    Raises ValueError or TypeError for what is not a distribution. Source: Shannon 1948; MacKay 2003, eq. 2.34.

    >>> surprisal([0.5, 0.25, 0.25])
    array([1., 2., 2.])
    """
    return each_outcome("surprisal", (("p", p),), base=base, axis=axis, normalize=normalize)


def entropy(p: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Entropy H(P) = −Σ p_i log p_i: the fewest bits (nats for base e) an outcome of P costs on average.

    p: probabilities along `axis`. Returns a float, or an array without that axis, from 0 to log K.
    Raises ValueError or TypeError for what is not a distribution. Source: Cover & Thomas 2006, eq. 2.1.

    H(P, Q) = H(P) + D(P‖Q), and of itself P costs its entropy:

    >>> p = [0.5, 0.25, 0.125, 0.125]
    >>> entropy(p) == cross_entropy(p, p) == 1.75
    True
    """
    return information("h_p", (("p", p),), base=base, axis=axis, normalize=normalize)


def perplexity(p: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Perplexity base^H(P): the size of the fair die that is as uncertain as P, whatever the base.

    p: probabilities along `axis`. Returns a float, or an array without that axis, from 1 to K; it has no unit.
    Raises ValueError or TypeError for what is not a distribution.

    >>> perplexity([0.125] * 8)
    8.0
    """
    return plain("perplexity_p", (("p", p),), base=base, axis=axis, normalize=normalize)


def cross_entropy(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Cross-entropy H(P, Q) = −Σ p_i log q_i: bits (nats for base e) an outcome of P costs in the code for Q.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis;
    inf where P needs an outcome that Q gives probability 0.
    Raises ValueError or TypeError for what is not a distribution. Source: Cover & Thomas 2006, theorem 5.4.3.

    >>> p, q = [0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25]
    >>> cross_entropy(p, q) == entropy(p) + kl_divergence(p, q)
    True
    """
    return information("ce_pq", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def kl_divergence(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Relative entropy D(P‖Q) = Σ p_i log(p_i/q_i): extra bits (nats for base e) an outcome of P costs coded for Q.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis;
    never negative, 0 only if P = Q, inf where P needs an outcome that Q gives probability 0.
    Raises ValueError or TypeError for what is not a distribution. Source: Kullback & Leibler 1951.

    What is overpaid is the whole price less the least price, D(P‖Q) = H(P, Q) − H(P):

    >>> p, q = [0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25]
    >>> kl_divergence(p, q) == cross_entropy(p, q) - entropy(p) == 0.25
    True
    """
    return information("kl_pq", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def jeffreys_divergence(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Jeffreys divergence J(P, Q) = D(P‖Q) + D(Q‖P) = Σ (p_i − q_i) log(p_i/q_i), in bits (nats for base e).

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis.
    Raises ValueError or TypeError for what is not a distribution. Source: Jeffreys 1946.

    >>> p, q = [0.5, 0.25, 0.25], [0.25, 0.25, 0.5]
    >>> jeffreys_divergence(p, q) == kl_divergence(p, q) + kl_divergence(q, p)
    True
    """
    return information("jeffreys", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def jensen_shannon_divergence(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Jensen–Shannon divergence ½D(P‖M) + ½D(Q‖M) with M = (P+Q)/2, in bits (nats for base e).

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis,
    from 0 to 1 bit. Raises ValueError or TypeError for what is not a distribution. Source: Lin 1991.

    >>> jensen_shannon_divergence([1, 0], [0, 1])
    1.0
    """
    return information("js", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def jensen_shannon_distance(p: Any, q: Any, *, base: float = 2, axis: int = -1, normalize: bool = False) -> Value:
    """Jensen–Shannon distance, the square root of the divergence in units of `base`: a metric.

    p, q: probabilities of one shape, outcomes along `axis`. Returns a float, or an array without that axis,
    from 0 to 1 for base 2. Raises ValueError or TypeError for what is not a distribution.
    Source: Endres & Schindelin 2003.

    >>> jensen_shannon_distance([1, 0], [0, 1])
    1.0
    """
    return information("js_distance", (("p", p), ("q", q)), base=base, axis=axis, normalize=normalize)


def terms(p: Any, q: Any, *, base: float = 2, normalize: bool = False) -> Value:
    """The terms p_i log(p_i/q_i) of D(P‖Q), signed, one per outcome, in bits (nats for base e).

    p, q: probabilities of one shape, outcomes along the last axis. Returns an array of that shape: 0 where p is
    0, inf where only q is. Each is right to 1e-13 of itself, or to 1e-30 of p_i where p_i and q_i nearly agree.
    Raises ValueError or TypeError for what is not a distribution.

    >>> terms([0.5, 0.5], [0.25, 0.75]).sum() == kl_divergence([0.5, 0.5], [0.25, 0.75])
    np.True_
    """
    return each_outcome("term", (("p", p), ("q", q)), base=base, axis=-1, normalize=normalize)
