"""Interim plain kernel; same doors as the exact one."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from klviz.core.checks import Floats, Weights, check_sum


def quantities(
    names: Sequence[str], weights: Weights, *, normalize: bool, order: float = 1.0, positions: Floats | None = None
) -> dict[str, tuple[Floats, Floats]]:
    w = weights.values
    if weights.tails is not None:
        w = w + weights.tails
    scaled = w / weights.largest[..., None]
    sums = scaled.sum(axis=-1)
    if not normalize:
        for i in range(len(weights.names)):
            check_sum(weights, i, sums[i] * weights.largest[i])
    n = scaled / sums[..., None]
    out = {}
    with np.errstate(all="ignore"):
        p = n[0]
        q = n[-1]
        lp, lq = -np.log2(p), -np.log2(q)

        def dot(a: Floats, b: Floats) -> Floats:
            return np.asarray(np.where(a > 0, a * b, 0.0).sum(axis=-1))

        def kl(a: Floats, b: Floats) -> Floats:
            r = np.where(a > 0, a * np.log2(a / b), 0.0).sum(axis=-1)
            return np.asarray(np.maximum(r, 0.0))

        m = (p + q) / 2
        h2 = 0.5 * ((np.sqrt(p) - np.sqrt(q)) ** 2).sum(axis=-1)

        def one(name: str) -> Floats:
            nonlocal positions
            match name:
                case "surprisal":
                    return lp
                case "h_p":
                    return dot(p, lp)
                case "h_q":
                    return dot(q, lq)
                case "perplexity_p":
                    return np.exp2(dot(p, lp))
                case "perplexity_q":
                    return np.exp2(dot(q, lq))
                case "cost_per_bit":
                    h, ce = dot(p, lp), dot(p, lq)
                    return np.where(h > 0, ce / h, np.where(ce > 0, np.inf, 1.0))
                case "ce_pq":
                    return dot(p, lq)
                case "ce_qp":
                    return dot(q, lp)
                case "kl_pq":
                    return kl(p, q)
                case "kl_qp":
                    return kl(q, p)
                case "js":
                    return (kl(p, m) + kl(q, m)) / 2
                case "jeffreys":
                    return kl(p, q) + kl(q, p)
                case "tv":
                    return np.abs(p - q).sum(axis=-1) / 2
                case "hellinger":
                    return np.sqrt(h2)
                case "bhattacharyya":
                    return np.asarray(-np.log2(np.sqrt(p * q).sum(axis=-1)) + 0.0)
                case "chi2_pq":
                    return np.where(p == q, 0.0, (p - q) ** 2 / q).sum(axis=-1)
                case "chi2_qp":
                    return np.where(p == q, 0.0, (p - q) ** 2 / p).sum(axis=-1)
                case "terms":
                    return np.where(p > 0, p * np.log2(p / q), 0.0)
                case "wasserstein":
                    if positions is None:
                        positions = np.arange(p.shape[-1])
                    return (np.abs(np.cumsum(p - q, axis=-1))[..., :-1] * np.diff(positions)).sum(axis=-1)
                case "renyi_pq":
                    if order == 1:
                        return kl(p, q)
                    if order == 0:
                        return np.asarray(-np.log2(np.where(p > 0, q, 0).sum(axis=-1)) + 0.0)
                    if order == math.inf:
                        return np.asarray(np.log2(np.where(p > 0, p / q, 0).max(axis=-1)))
                    z = np.where(p > 0, p**order * q ** (1 - order), 0.0).sum(axis=-1)
                    return np.asarray(np.log2(z) / (order - 1))
                case "renyi_entropy":
                    if order == 1:
                        return dot(p, lp)
                    if order == 0:
                        return np.log2((p > 0).sum(axis=-1))
                    if order == math.inf:
                        return -np.log2(p.max(axis=-1))
                    return np.log2(np.where(p > 0, p**order, 0.0).sum(axis=-1)) / (1 - order)
                case "tsallis":
                    if order == 1:
                        return dot(p, lp) * math.log(2)
                    if order == math.inf:
                        return np.zeros(p.shape[:-1])
                    return (1 - np.where(p > 0, p**order, 0.0).sum(axis=-1)) / (order - 1)
                case "normalize":
                    return p
            raise AssertionError(name)

        for name in names:
            value = one(name)
            out[name] = (value, np.zeros_like(value))
    return out
