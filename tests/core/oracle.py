"""The exact answers: every measure by its definition in several hundred digits, from the very floats given."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np

mpmath.mp.prec = 2300


def exact(values: Any) -> list[mpmath.mpf]:
    """Weights as exact numbers, then as probabilities in hundreds of digits."""
    numbers = [Fraction(int(v)) if isinstance(v, (int, np.integer, np.bool_)) else Fraction(float(v)) for v in values]
    total = sum(numbers)
    shares = [number / total for number in numbers]
    return [mpmath.mpf(share.numerator) / mpmath.mpf(share.denominator) for share in shares]


def log(x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.log(x) if x > 0 else -mpmath.inf


def _weighted(p: Sequence[mpmath.mpf], logs: Sequence[mpmath.mpf]) -> mpmath.mpf:
    return mpmath.fsum(p_i * log_i for p_i, log_i in zip(p, logs, strict=True) if p_i > 0)


def h(p: Any) -> mpmath.mpf:
    return -_weighted(p, [log(x) for x in p])


def ce(p: Any, q: Any) -> mpmath.mpf:
    return -_weighted(p, [log(x) for x in q])


def kl(p: Any, q: Any) -> mpmath.mpf:
    if any(a > 0 and b == 0 for a, b in zip(p, q, strict=True)):
        return mpmath.inf
    return mpmath.fsum(a * log(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def js(p: Any, q: Any) -> mpmath.mpf:
    m = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    return (kl(p, m) + kl(q, m)) / 2


def tv(p: Any, q: Any) -> mpmath.mpf:
    return mpmath.fsum(abs(a - b) for a, b in zip(p, q, strict=True)) / 2


def chi2(p: Any, q: Any) -> mpmath.mpf:
    if any(a > 0 and b == 0 for a, b in zip(p, q, strict=True)):
        return mpmath.inf
    return mpmath.fsum((a - b) ** 2 / b for a, b in zip(p, q, strict=True) if b > 0)


def hellinger(p: Any, q: Any) -> mpmath.mpf:
    return mpmath.sqrt(mpmath.fsum((mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2 for a, b in zip(p, q, strict=True)) / 2)


def bhattacharyya(p: Any, q: Any) -> mpmath.mpf:
    return -log(mpmath.fsum(mpmath.sqrt(a * b) for a, b in zip(p, q, strict=True)))


def renyi_divergence(p: Any, q: Any, order: float) -> mpmath.mpf:
    if order == 1:
        return kl(p, q)
    pairs = [(a, b) for a, b in zip(p, q, strict=True) if a > 0]
    if order == math.inf:
        return max(log(a / b) if b > 0 else mpmath.inf for a, b in pairs)
    if order == 0:
        return -log(mpmath.fsum(b for _, b in pairs))
    alpha = mpmath.mpf(order)
    if order > 1 and any(b == 0 for _, b in pairs):
        return mpmath.inf
    total = mpmath.fsum(mpmath.exp(alpha * log(a) + (1 - alpha) * log(b)) for a, b in pairs if b > 0)
    return log(total) / (alpha - 1)


def renyi_entropy(p: Any, order: float) -> mpmath.mpf:
    if order == 1:
        return h(p)
    if order == math.inf:
        return -log(max(p))
    alpha = mpmath.mpf(order)
    return log(mpmath.fsum(mpmath.power(x, alpha) for x in p if x > 0)) / (1 - alpha)


def tsallis(p: Any, order: float) -> mpmath.mpf:
    if order == 1:
        return h(p)
    if order == math.inf:
        return mpmath.mpf(0)
    alpha = mpmath.mpf(order)
    return (1 - mpmath.fsum(mpmath.power(x, alpha) for x in p if x > 0)) / (alpha - 1)


def wasserstein(p: Any, q: Any, positions: Sequence[float]) -> mpmath.mpf:
    total, run = mpmath.mpf(0), mpmath.mpf(0)
    for i in range(len(p) - 1):
        run += p[i] - q[i]
        total += abs(run) * (mpmath.mpf(float(positions[i + 1])) - mpmath.mpf(float(positions[i])))
    return total


def answers(p: Any, q: Any) -> dict[str, mpmath.mpf]:
    """All the measures of the table by name, information in nats."""
    a, b = exact(p), exact(q)
    log_a, log_b = [log(x) for x in a], [log(x) for x in b]
    h_a, h_b = -_weighted(a, log_a), -_weighted(b, log_b)
    ce_ab, ce_ba = -_weighted(a, log_b), -_weighted(b, log_a)
    jensen = js(a, b)
    divergence = bhattacharyya(a, b)
    return {
        "h_p": h_a,
        "h_q": h_b,
        "ce_pq": ce_ab,
        "ce_qp": ce_ba,
        "kl_pq": ce_ab - h_a,
        "kl_qp": ce_ba - h_b,
        "js": jensen,
        "js_distance": mpmath.sqrt(jensen),
        "jeffreys": ce_ab - h_a + ce_ba - h_b,
        "tv": tv(a, b),
        "hellinger": hellinger(a, b),
        "bhattacharyya": divergence,
        "chi2_pq": chi2(a, b),
        "chi2_qp": chi2(b, a),
        "renyi_pq": 2 * divergence,
        "wasserstein": wasserstein(a, b, range(len(a))),
        "perplexity_p": mpmath.exp(h_a),
        "perplexity_q": mpmath.exp(h_b),
        "cost_per_bit": ce_ab / h_a if h_a > 0 else mpmath.inf if ce_ab > 0 else mpmath.mpf(1),
    }


def ulps(got: float, right: mpmath.mpf) -> float:
    """The error of `got` in units of the last place of the right answer."""
    if mpmath.isinf(right) or math.isinf(got):
        return 0.0 if (mpmath.isinf(right) or right > mpmath.mpf("1.797e308")) and math.isinf(got) else math.inf
    return float(abs(mpmath.mpf(got) - right) / mpmath.mpf(math.ulp(float(right))))


def relative(got: float, right: mpmath.mpf) -> float:
    """The relative error of `got`; a subnormal answer may be off by one unit."""
    if ulps(got, right) <= 1.0:
        return 0.0
    return float(abs((mpmath.mpf(got) - right) / right))
