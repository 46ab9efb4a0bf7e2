"""The worst error in units of the last place, family by family: klviz beside SciPy, PyTorch and the textbook formula.

    python benchmarks/accuracy.py [PAIRS]         40 pairs a family unless said; one to two minutes

Prints three Markdown tables. The exact answers come from mpmath, from the very floats or integers given; the families
are those of the tests. SciPy is called as its manual says, with the weights as they are where it normalizes by itself;
PyTorch's is `kl_div(q.log(), p, reduction="batchmean")` in float64 and in float32, its default; the textbook formula is
Σ p log(p/q) in NumPy; where these want probabilities, weights are divided by their sum in float64. "3 < 0", "2 NaN" and
"1 ∞" count the pairs whose answer is negative, no number, or infinite where the right one is finite, "1 > 0" those that
are positive where P = Q; the error is the worst of the others. 10⁴ ulp is about 10⁻¹², 10¹⁶ about 100 %.
"""

from __future__ import annotations

import importlib
import math
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
from report import installed, machine, table, use_checkout
from scipy import special, stats
from scipy.spatial import distance

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


def torch_answer(kind: str) -> Answer:
    def answer(p: Any, q: Any) -> float:
        torch: Any = importlib.import_module("torch")
        p, q = (torch.tensor(shares(x), dtype=getattr(torch, kind))[None] for x in (p, q))
        return float(torch.nn.functional.kl_div(q.log(), p, reduction="batchmean"))

    return answer


DIVERGENCE: dict[str, Answer] = {
    "klviz": lambda p, q: core.kl_divergence(p, q, base=math.e, normalize=True),
    "SciPy `stats.entropy`": lambda p, q: float(stats.entropy(p, q)),
    "SciPy `special.rel_entr`": lambda p, q: float(special.rel_entr(shares(p), shares(q)).sum()),
    "textbook": textbook,
}
if installed("torch"):
    DIVERGENCE["PyTorch `kl_div`, float64"] = torch_answer("float64")
    DIVERGENCE["float32"] = torch_answer("float32")
DISTANCE: dict[str, Answer] = {
    "klviz √JS": lambda p, q: core.jensen_shannon_distance(p, q, base=math.e, normalize=True),
    "SciPy `jensenshannon`": lambda p, q: float(distance.jensenshannon(p, q)),
}
ENTROPY: dict[str, Answer] = {
    "klviz H(P)": lambda p, q: core.entropy(p, base=math.e, normalize=True),
    "SciPy `stats.entropy`, P alone": lambda p, q: float(stats.entropy(p)),
}
SHOWN = ("kl_pq", "kl_qp", "h_p", "ce_pq", "js", "tv", "chi2_pq", "hellinger", "bhattacharyya", "wasserstein")


def words(error: float) -> str:
    return f"{error:.2f}" if error < 100 else f"{error:.0e}".replace("e+0", "e").replace("e+", "e")


class Tally:
    """The worst error of a contender, and how often its answer was nonsense."""

    def __init__(self) -> None:
        self.worst = 0.0
        self.nonsense: Counter[str] = Counter()

    def add(self, got: float, right: mpmath.mpf) -> None:
        if math.isnan(got):
            self.nonsense["NaN"] += 1
        elif math.isinf(got) and right < sys.float_info.max:
            self.nonsense["∞"] += 1
        elif got < 0.0:
            self.nonsense["< 0"] += 1
        elif right == 0.0 and got > 0.0:
            self.nonsense["> 0"] += 1
        elif right > 0.0:
            self.worst = max(self.worst, oracle.ulps(got, right))

    def __str__(self) -> str:
        return ", ".join([words(self.worst), *(f"{count} {what}" for what, count in sorted(self.nonsense.items()))])


def all_together(tallies: list[Tally]) -> Tally:
    result = Tally()
    result.worst = max(tally.worst for tally in tallies)
    for tally in tallies:
        result.nonsense.update(tally.nonsense)
    return result


def main(pairs: int) -> None:
    print(f"{time.strftime('%Y-%m-%d')}. {machine('numpy', 'scipy', 'torch', 'mpmath').split(';')[0]}.")
    print(f"`python benchmarks/accuracy.py {pairs}`: {pairs} pairs a family, {pairs * len(FAMILIES)} in all.\n")
    information = {measure.name for measure in core.MEASURES if measure.unit == "information"}
    others = {"kl_pq": DIVERGENCE, "js_distance": DISTANCE, "h_p": ENTROPY}
    tallies: dict[str, dict[str, Tally]] = {}
    for family, make in FAMILIES.items():
        rng = np.random.default_rng(2026)
        tally = tallies[family] = {name: Tally() for name in (*DIVERGENCE, *DISTANCE, *ENTROPY, *SHOWN)}
        for _ in range(pairs):
            p, q = make(rng)
            right = oracle.answers(p, q)
            for measure, contenders in others.items():
                for name, answer in contenders.items():
                    tally[name].add(answer(p, q), right[measure])
            for name, number in core.evaluate(p, q, SHOWN, normalize=True).items():
                tally[name].add(number, right[name] / mpmath.log(2) if name in information else right[name])
    for title, columns in (
        ("D(P‖Q) in nats: worst error in ulp", tuple(DIVERGENCE)),
        ("Jensen–Shannon distance and entropy in nats: worst error in ulp", (*DISTANCE, *ENTROPY)),
        ("klviz, measures in bits: worst error in ulp", SHOWN),
    ):
        lines = [[family, *(str(tally[name]) for name in columns)] for family, tally in tallies.items()]
        whole = [all_together([tally[name] for tally in tallies.values()]) for name in columns]
        print(f"### {title}\n\n{table(['family', *columns], [*lines, ['**all**', *map(str, whole)]])}\n")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
