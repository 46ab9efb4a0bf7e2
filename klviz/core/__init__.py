"""The numbers of klviz: entropies, cross-entropies and divergences of discrete distributions, right to the last digit.

Arrays hold outcomes along `axis`; `base` is 2 for bits, math.e for nats, 10 for bans; `normalize=True` takes
weights or counts. A probability of 0 where it is needed gives inf, never a small number in its place.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from klviz.core.checks import DistributionError
from klviz.core.distances import (
    bhattacharyya_distance,
    chi_squared_divergence,
    hellinger_distance,
    total_variation,
    wasserstein_distance,
)
from klviz.core.evaluation import Breakdown, breakdown, evaluate, measure_named
from klviz.core.information import (
    cross_entropy,
    entropy,
    jeffreys_divergence,
    jensen_shannon_distance,
    jensen_shannon_divergence,
    kl_divergence,
    normalize,
    perplexity,
    surprisal,
    terms,
)
from klviz.core.orders import renyi_divergence, renyi_entropy, tsallis_entropy
from klviz.core.table import MEASURES, Measure

if TYPE_CHECKING:
    from klviz.core.pairs import measure_pairs
    from klviz.core.rows import METHODS, measure_rows

IN_BULK = {"measure_pairs": "pairs", "measure_rows": "rows", "METHODS": "rows"}


def __getattr__(name: str) -> Any:
    """What is for many pairs is imported when first asked for: a window shows one."""
    if name not in IN_BULK:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{IN_BULK[name]}"), name)


__all__ = [
    "MEASURES",
    "METHODS",
    "Breakdown",
    "DistributionError",
    "Measure",
    "bhattacharyya_distance",
    "breakdown",
    "chi_squared_divergence",
    "cross_entropy",
    "entropy",
    "evaluate",
    "hellinger_distance",
    "jeffreys_divergence",
    "jensen_shannon_distance",
    "jensen_shannon_divergence",
    "kl_divergence",
    "measure_named",
    "measure_pairs",
    "measure_rows",
    "normalize",
    "perplexity",
    "renyi_divergence",
    "renyi_entropy",
    "surprisal",
    "terms",
    "total_variation",
    "tsallis_entropy",
    "wasserstein_distance",
]
