"""What the tests of bulk measures share: rows of every hard family, and how far answers are from the exact kernel's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from klviz import core
from tests.core.families import FAMILIES

NAMES = [measure.name for measure in core.MEASURES]
SEVEN = ["h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js"]


def stacks(family: str, pairs: int, seed: int = 0) -> Iterator[tuple[Any, Any]]:
    """Pairs of a family as matrices, one for each number of outcomes."""
    rng = np.random.default_rng(seed)
    found: dict[int, list[tuple[Any, Any]]] = {}
    for _ in range(pairs):
        p, q = FAMILIES[family](rng)
        found.setdefault(len(p), []).append((p, q))
    for rows in found.values():
        yield np.array([p for p, _ in rows]), np.array([q for _, q in rows])


def exact(p: Any, q: Any, names: list[str], **options: Any) -> dict[str, Any]:
    """The single-pair answers, row by row."""
    rows = [core.evaluate(a, b, names, **options) for a, b in zip(p, q, strict=True)]
    return {name: np.array([row[name] for row in rows]) for name in names}


def far_off(got: Any, right: Any) -> float:
    """The largest relative error; of subnormal answers one unit is let pass, of infinite ones nothing."""
    got, right = np.asarray(got, dtype=np.float64), np.asarray(right, dtype=np.float64)
    assert got.shape == right.shape
    with np.errstate(all="ignore"):
        error = np.abs(got - right) / np.abs(right)
        same = (got == right) | (np.abs(got - right) <= 5e-324)
    return float(np.where(same, 0.0, np.where(np.isnan(error), np.inf, error)).max(initial=0.0))


def wrong(got: Any, right: Any) -> dict[str, float]:
    """The measures that are off by more than 1e-13 of their value, and by how much."""
    errors = {name: far_off(got[name], right[name]) for name in right}
    return {name: error for name, error in errors.items() if not error < 1e-13}


def shares(rng: np.random.Generator, rows: int, outcomes: int) -> Any:
    """Random distributions."""
    weights = rng.random((rows, outcomes))
    return weights / weights.sum(axis=1, keepdims=True)
