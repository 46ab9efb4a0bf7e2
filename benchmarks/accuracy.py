"""How many units in the last place the worst answer is off, family by family: klviz beside SciPy and the textbook.

    python benchmarks/accuracy.py [PAIRS]         40 pairs a family unless said; one to two minutes

Prints two Markdown tables. The exact answers come from mpmath, from the very floats or integers given; the families
are those of the tests. The textbook formula is Σ p log(p/q) after dividing both by their sums, in NumPy; PyTorch's is
`kl_div(q.log(), p)` in float64. "∞", "NaN" and "< 0" say that an answer was infinite, no number, or negative where
the right one is finite and positive. 10⁴ ulp is a relative error of about 10⁻¹².
"""

from __future__ import annotations

import importlib
import math
import sys
import warnings
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
from report import installed, machine, table, use_checkout
from scipy import special, stats

use_checkout()

from klviz import core  # noqa: E402
from tests.core import oracle  # noqa: E402
from tests.core.families import FAMILIES  # noqa: E402

Answer = Callable[[Any, Any], float]


def shares(p: Any) -> Any:
    p = np.asarray(p).astype(np.float64)
    return p / p.sum()


def textbook(p: Any, q: Any) -> float:
    p, q = shares(p), shares(q)
    return float((p[p > 0] * np.log(p[p > 0] / q[p > 0])).sum())


def torch_answer(p: Any, q: Any) -> float:
    torch: Any = importlib.import_module("torch")
    p, q = torch.tensor(shares(p)), torch.tensor(shares(q))
    return float(torch.nn.functional.kl_div(q.log(), p, reduction="sum"))


CONTENDERS: dict[str, Answer] = {
    "klviz": lambda p, q: core.kl_divergence(p, q, base=math.e, normalize=True),
    "SciPy `stats.entropy`": lambda p, q: float(stats.entropy(p, q)),
    "SciPy `special.rel_entr`": lambda p, q: float(special.rel_entr(shares(p), shares(q)).sum()),
    "textbook": textbook,
}
if installed("torch"):
    CONTENDERS["PyTorch"] = torch_answer
SHOWN = ("kl_pq", "kl_qp", "h_p", "ce_pq", "js", "tv", "chi2_pq", "hellinger", "bhattacharyya", "wasserstein")


def words(error: float) -> str:
    return f"{error:.2f}" if error < 100 else f"{error:.0e}".replace("e+0", "e").replace("e+", "e")


def verdict(got: float, right: mpmath.mpf) -> str | float:
    """The error in ulp, or what kind of nonsense it is."""
    if math.isnan(got):
        return "NaN"
    if math.isinf(got) and not mpmath.isinf(right):
        return "∞"
    if got < 0 < right:
        return "< 0"
    return oracle.ulps(got, right) if right or got else 0.0


def main(pairs: int) -> None:
    print(f"{machine('numpy', 'scipy', 'torch', 'mpmath').split(';')[0]}. {pairs} pairs a family.\n")
    divergence, everything = [], []
    information = {measure.name for measure in core.MEASURES if measure.unit == "information"}
    overall = dict.fromkeys(SHOWN, 0.0)
    for family, make in FAMILIES.items():
        rng = np.random.default_rng(2026)
        worst: dict[str, float] = dict.fromkeys(CONTENDERS, 0.0)
        nonsense: dict[str, set[str]] = {name: set() for name in CONTENDERS}
        errors = dict.fromkeys(SHOWN, 0.0)
        for _ in range(pairs):
            p, q = make(rng)
            right = oracle.answers(p, q)
            for name, answer in CONTENDERS.items():
                found = verdict(answer(p, q), right["kl_pq"])
                if isinstance(found, str):
                    nonsense[name].add(found)
                else:
                    worst[name] = max(worst[name], found)
            numbers = core.evaluate(p, q, SHOWN, normalize=True)
            for name in SHOWN:
                exact = right[name] / mpmath.log(2) if name in information else right[name]
                errors[name] = max(errors[name], oracle.ulps(numbers[name], exact))
                overall[name] = max(overall[name], errors[name])
        divergence.append([family, *(", ".join([words(worst[n]), *sorted(nonsense[n])]) for n in CONTENDERS)])
        everything.append([family, *(words(errors[name]) for name in SHOWN)])
    print("D(P‖Q) in nats, worst error in ulp\n")
    print(table(["family", *CONTENDERS], divergence))
    print("\nklviz, all measures in bits, worst error in ulp\n")
    everything.append(["**worst**", *(f"**{words(overall[name])}**" for name in SHOWN)])
    print(table(["family", *SHOWN], everything))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
