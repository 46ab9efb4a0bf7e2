"""Many pairs at once: seven measures row by row, and one measure of all pairs, klviz beside its peers; and one pair.

    python -m pip install numexpr threadpoolctl numba       # some of the peers; more: torch jax dit fastjsd
    python benchmarks/batch.py                              # under six minutes
    python benchmarks/batch.py --scale 0.1 --repeats 2 --only klviz,plain --tables rows

Every contender computes H(P), H(Q), H(P,Q), H(Q,P), D(P‖Q), D(Q‖P) and JS of each row; a round of all contenders is
repeated, and medians are of those rounds. The slow ones do a share of the rows, and their time is scaled. Beside them
stand two limits measured in the same rounds: the logarithms alone, 3NK/16384 times `np.log` of 16,384 cached numbers,
and a copy of P and Q. Contenders that are not installed are skipped, and said to be.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from report import digits, installed, machine, table, use_checkout

use_checkout()

from klviz import core  # noqa: E402

SEVEN = ["h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js"]
SHAPES = ((1_000_000, 16), (100_000, 256), (250, 100_000))
SLOWING = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
PAIR_ROWS, PAIR_OUTCOMES, JS_ROWS = 2000, 256, 250


@dataclass(frozen=True)
class Contender:
    """name; run: from P and Q to something computed; share: of the rows it does; needs: modules; most: outcomes that it
    can do in reasonable time."""

    name: str
    run: Callable[[Any, Any], object]
    share: float = 1.0
    needs: tuple[str, ...] = ()
    prepare: Callable[[Any], Any] = lambda array: array
    threads: int = 1
    most: int = 1 << 60

    @property
    def missing(self) -> list[str]:
        return [module for module in self.needs if not installed(module)]


def scipy_stats(p: Any, q: Any) -> object:
    from scipy.stats import entropy

    m = (p + q) / 2
    h_p, h_q = entropy(p, axis=1), entropy(q, axis=1)
    kl_pq, kl_qp = entropy(p, q, axis=1), entropy(q, p, axis=1)
    return h_p, h_q, h_p + kl_pq, h_q + kl_qp, kl_pq, kl_qp, (entropy(p, m, axis=1) + entropy(q, m, axis=1)) / 2


def scipy_special(p: Any, q: Any) -> object:
    from scipy.special import entr, rel_entr

    m = (p + q) / 2
    h_p, h_q = entr(p).sum(axis=1), entr(q).sum(axis=1)
    kl_pq, kl_qp = rel_entr(p, q).sum(axis=1), rel_entr(q, p).sum(axis=1)
    js = (rel_entr(p, m).sum(axis=1) + rel_entr(q, m).sum(axis=1)) / 2
    return h_p, h_q, h_p + kl_pq, h_q + kl_qp, kl_pq, kl_qp, js


def textbook(xp: Any, p: Any, q: Any) -> tuple[Any, ...]:
    """Three logarithms and the fewest passes that whole arrays allow."""
    log_p, log_q, m = xp.log(p), xp.log(q), (p + q) / 2
    h_p, h_q = -(p * log_p).sum(axis=1), -(q * log_q).sum(axis=1)
    ce_pq, ce_qp = -(p * log_q).sum(axis=1), -(q * log_p).sum(axis=1)
    js = -(m * xp.log(m)).sum(axis=1) - (h_p + h_q) / 2
    return h_p, h_q, ce_pq, ce_qp, ce_pq - h_p, ce_qp - h_q, js


def numexpr_rows(threads: int) -> Callable[[Any, Any], object]:
    def run(p: Any, q: Any) -> object:
        import numexpr

        numexpr.set_num_threads(threads)
        terms = ("p*log(p)", "q*log(q)", "p*log(q)", "q*log(p)", "(p+q)/2*log((p+q)/2)")
        out = np.empty_like(p)
        sums = []
        for term in terms:
            numexpr.evaluate(term, local_dict={"p": p, "q": q}, out=out)
            sums.append(-out.sum(axis=1))
        return (*sums, sums[2] - sums[0], sums[3] - sums[1], sums[4] - (sums[0] + sums[1]) / 2)

    return run


def torch_rows(threads: int) -> Callable[[Any, Any], object]:
    def run(p: Any, q: Any) -> object:
        torch: Any = importlib.import_module("torch")
        torch.set_num_threads(threads)
        return textbook(torch, p, q)

    return run


def to_torch(array: Any) -> Any:
    return importlib.import_module("torch").from_numpy(np.ascontiguousarray(array))


_jitted: list[Callable[[Any, Any], Any]] = []


def jax_rows(p: Any, q: Any) -> object:
    jax: Any = importlib.import_module("jax")
    if not _jitted:
        _jitted.append(jax.jit(lambda p, q: textbook(jax.numpy, p, q)))
    return jax.block_until_ready(_jitted[0](p, q))


def to_jax(array: Any) -> Any:
    jax: Any = importlib.import_module("jax")
    jax.config.update("jax_enable_x64", True)
    return jax.numpy.asarray(array)


def dit_rows(p: Any, q: Any) -> object:
    dit: Any = importlib.import_module("dit")
    divergences: Any = importlib.import_module("dit.divergences")
    numbers = []
    for a, b in zip(p, q, strict=True):
        names = [f"{k:06d}" for k in range(len(a))]
        one, two = (dit.Distribution(names, x / x.sum(dtype=np.float64)) for x in (a, b))
        numbers.append(
            (
                dit.shannon.entropy(one),
                dit.shannon.entropy(two),
                divergences.cross_entropy(one, two),
                divergences.cross_entropy(two, one),
                divergences.kullback_leibler_divergence(one, two),
                divergences.kullback_leibler_divergence(two, one),
                divergences.jensen_shannon_divergence([one, two]),
            )
        )
    return numbers


def klviz_rows(engine: Any, threads: int) -> Callable[[Any, Any], object]:
    return lambda p, q: core.measure_rows(p, q, SEVEN, engine=engine, threads=threads)


def contenders(rows: int, outcomes: int) -> list[Contender]:
    found = [
        Contender("`scipy.stats.entropy`", scipy_stats, 0.1),
        Contender("`scipy.special.rel_entr`", scipy_special, 0.25),
        Contender("plain NumPy", lambda p, q: textbook(np, p, q), 0.5),
        Contender("numexpr", numexpr_rows(1), 0.25, ("numexpr",)),
        Contender("numexpr", numexpr_rows(2), 0.25, ("numexpr",), threads=2),
        Contender("PyTorch", torch_rows(1), 0.5, ("torch",), to_torch),
        Contender("PyTorch", torch_rows(2), 0.5, ("torch",), to_torch, 2),
        Contender("JAX", jax_rows, 0.5, ("jax",), to_jax, 2),
        Contender("dit", dit_rows, min(1.0, 10 / rows), ("dit",), most=1000),
        Contender("klviz", klviz_rows("numpy", 1)),
        Contender("klviz", klviz_rows("numpy", 2), threads=2),
        Contender("klviz[fast]", klviz_rows("numba", 1), needs=("numba",)),
        Contender("klviz[fast]", klviz_rows("numba", 2), needs=("numba",), threads=2),
    ]
    return [contender for contender in found if outcomes <= contender.most]


class Limits:
    """What no way of computing can avoid: the logarithms, in cache, and moving the numbers once."""

    def __init__(self, dtype: Any) -> None:
        self.cached = (np.random.default_rng(0).random(16384) + 0.1).astype(dtype)
        self.out = np.empty_like(self.cached)

    def logarithms(self, p: Any, q: Any) -> float:
        """Seconds for as many calls as there would be blocks, from a few hundred of them."""
        calls = 3 * p.size / self.cached.size
        some = int(min(calls, 300))
        begin = time.perf_counter()
        for _ in range(some):
            np.log(self.cached, out=self.out)
        return (time.perf_counter() - begin) / some * calls

    @staticmethod
    def copy(p: Any, q: Any) -> float:
        target = np.empty_like(p)
        target[:] = 0.0
        begin = time.perf_counter()
        np.copyto(target, p)
        np.copyto(target, q)
        return time.perf_counter() - begin


def distributions(rng: np.random.Generator, rows: int, outcomes: int, dtype: Any = np.float64) -> Any:
    weights = rng.random((rows, outcomes))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights.astype(dtype)


def seconds(run: Callable[[], object]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def label(contender: Contender) -> str:
    return contender.name + (f", {contender.threads} threads" if contender.threads > 1 else "")


def chosen(found: list[Contender], only: list[str]) -> list[Contender]:
    wanted = [c for c in found if not only or any(word in label(c) for word in only)]
    return [c for c in wanted if not c.missing]


def row_tables(scale: float, repeats: int, only: list[str]) -> None:
    rng = np.random.default_rng(1)
    for dtype in (np.float64, np.float32):
        times: dict[str, list[str]] = {}
        for rows, outcomes in SHAPES:
            rows = max(4, int(rows * scale))
            p, q = distributions(rng, rows, outcomes, dtype), distributions(rng, rows, outcomes, dtype)
            taken = time_rows(p, q, chosen(contenders(rows, outcomes), only), repeats)
            first = taken.get("`scipy.stats.entropy`")
            logs = taken["three logarithms, in cache"]
            for name in {**times, **taken}:
                value = taken.get(name, math.nan)
                ratios = math.nan if first is None else first / value, logs / value
                cells = ["–" if math.isnan(x) else digits(x) for x in (value / p.size * 1e9, *ratios)]
                times.setdefault(name, []).extend(cells)
        heads = [f"{rows:,}×{outcomes:,}" for rows, outcomes in SHAPES]
        head = ["", *(f"{shape}: {what}" for shape in heads for what in ("ns", "× SciPy", "× logs"))]
        kind = "float64" if dtype is np.float64 else "float32 (klviz computes it in float64, the others in float32)"
        print(f"### Seven measures of every row, {kind}\n")
        print("Nanoseconds a weight of P; times faster than `scipy.stats`; and than the logarithms alone.\n")
        print(table(head, [[name, *cells] for name, cells in times.items()]), "\n")


def time_rows(p: Any, q: Any, found: list[Contender], repeats: int) -> dict[str, float]:
    limits = Limits(p.dtype)
    ready = []
    for contender in found:
        rows = max(1, round(len(p) * contender.share))
        given = contender.prepare(p[:rows]), contender.prepare(q[:rows])
        contender.run(*given)
        ready.append((contender, given, len(p) / rows))
    taken: dict[str, list[float]] = {}
    for _ in range(repeats):
        taken.setdefault("three logarithms, in cache", []).append(limits.logarithms(p, q))
        taken.setdefault("a copy of P and Q", []).append(limits.copy(p, q))
        for contender, given, more in ready:
            taken.setdefault(label(contender), []).append(more * seconds(lambda c=contender, g=given: c.run(*g)))
    return {name: statistics.median(values) for name, values in taken.items()}


def kinds_table(scale: float, repeats: int) -> None:
    """Rows with zeros and rows close to each other, against dense ones."""
    rng = np.random.default_rng(2)
    rows = max(100, int(100_000 * scale))
    p, q = distributions(rng, rows, 256), distributions(rng, rows, 256)
    holes = p * (rng.random(p.shape) < 0.8)
    near = p * (1 + 1e-4 * rng.normal(size=p.shape))
    cases = {"dense": (p, q), "a fifth of P zero": (holes, q), "all rows equal to 1e-4": (p, near)}
    cases = {name: tuple(x / x.sum(axis=1, keepdims=True) for x in pair) for name, pair in cases.items()}
    engines = [(e, n) for e, n in (("numpy", 1), ("numpy", 2), ("numba", 1), ("numba", 2)) if e == "numpy" or installed("numba")]  # noqa: E501
    taken: dict[tuple[str, str, int], list[float]] = {}
    for _ in range(repeats):
        for name, pair in cases.items():
            for engine, threads in engines:
                run = klviz_rows(engine, threads)
                taken.setdefault((name, engine, threads), []).append(seconds(lambda r=run, g=pair: r(*g)))
    median = {key: statistics.median(values) for key, values in taken.items()}
    head = ["100,000×256, against dense", *(f"{engine}, {threads} thread{'s' * (threads > 1)}" for engine, threads in engines)]  # noqa: E501
    lines = [[name, *(digits(median[name, e, n] / median["dense", e, n]) for e, n in engines)] for name in cases]
    lines.append(["two threads against one, dense", *(digits(median["dense", e, 1] / median["dense", e, n]) for e, n in engines)])  # noqa: E501
    print("### Kinds of rows\n")
    print(table(head, lines), "\n")


def pair_tables(repeats: int) -> None:
    rng = np.random.default_rng(3)
    p, q = distributions(rng, PAIR_ROWS, PAIR_OUTCOMES), distributions(rng, PAIR_ROWS, PAIR_OUTCOMES)
    near = distributions(rng, 1, PAIR_OUTCOMES) * (1 + 1e-4 * rng.normal(size=p.shape))
    near /= near.sum(axis=1, keepdims=True)
    runs: dict[str, tuple[float, Callable[[], object]]] = {}

    def scipy_loop() -> object:
        from scipy.special import rel_entr

        return [rel_entr(row, q).sum(axis=1) for row in p[:20]]

    runs["`scipy.special` row by row"] = (PAIR_ROWS / 20, scipy_loop)
    if installed("torch"):
        torch: Any = importlib.import_module("torch")
        one, two = to_torch(p), to_torch(q)

        def broadcast() -> object:
            torch.set_num_threads(1)
            return [(row * (torch.log(row) - torch.log(two))).sum(axis=1) for row in one[:20]]

        runs["PyTorch, broadcast"] = (PAIR_ROWS / 20, broadcast)
    from threadpoolctl import threadpool_limits

    def bare(threads: int) -> Callable[[], object]:
        def run() -> object:
            with threadpool_limits(limits=threads, user_api="blas"):
                return p @ q.T

        return run

    for threads in (1, 2):
        runs[f"one bare product of matrices, {threads} thread{'s' * (threads > 1)}"] = (1.0, bare(threads))
    for name, left, right in (("klviz", p, q), ("klviz, rows equal to 1e-4", near, near[::-1].copy())):
        for threads in (1, 2):
            runs[f"{name}, {threads} thread{'s' * (threads > 1)}"] = (
                1.0,
                lambda n=threads, a=left, b=right: core.measure_pairs(a, b, "kl_pq", threads=n),
            )
    print(f"### D(P‖Q) of all pairs, {PAIR_ROWS}×{PAIR_ROWS}×{PAIR_OUTCOMES}, float64\n")
    print(compared(runs, repeats, PAIR_ROWS**2 * PAIR_OUTCOMES, "one bare product of matrices, 1 thread"), "\n")

    from scipy.spatial.distance import cdist

    a, b = p[:JS_ROWS], q[:JS_ROWS]
    runs = {"`cdist(…, \"jensenshannon\")`": (1.0, lambda: cdist(a, b, "jensenshannon"))}
    if installed("fastjsd"):
        runs["fastjsd, two threads"] = (1.0, fastjsd_runner(a, b))
    for engine, name in (("numpy", "klviz"), ("numba", "klviz[fast]")):
        if engine == "numpy" or installed("numba"):
            for threads in (1, 2):
                runs[f"{name}, {threads} thread{'s' * (threads > 1)}"] = (
                    1.0,
                    lambda e=engine, n=threads: core.measure_pairs(a, b, "js_distance", engine=e, threads=n),
                )
    print(f"### Jensen–Shannon distance of all pairs, {JS_ROWS}×{JS_ROWS}×{PAIR_OUTCOMES}, float64\n")
    print(compared(runs, repeats, JS_ROWS**2 * PAIR_OUTCOMES, None), "\n")


def one_pair_table(repeats: int) -> None:
    """Seven measures of a single pair, CPU time: what a call costs however little there is to do."""
    runs: dict[str, Callable[[Any, Any], object]] = {
        "`scipy.stats.entropy`": scipy_stats,
        "`scipy.special.rel_entr`": scipy_special,
        "plain NumPy": lambda p, q: textbook(np, p, q),
        "klviz, `measure_rows`": klviz_rows("auto", 1),
        "klviz, `evaluate` (exact)": lambda p, q: core.evaluate(p[0], q[0], SEVEN),
    }
    shapes = {8: 300, 64: 300, 1024: 200, 65_536: 10, 1_000_000: 1}
    columns: dict[str, list[str]] = {name: [name] for name in runs}
    for outcomes, calls in shapes.items():
        rng = np.random.default_rng(outcomes)
        p, q = distributions(rng, 1, outcomes), distributions(rng, 1, outcomes)
        taken: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(2 * repeats + 1):
            for name, run in runs.items():
                begin = time.process_time()
                for _ in range(calls):
                    run(p, q)
                taken[name].append((time.process_time() - begin) / calls)
        median = {name: statistics.median(values) for name, values in taken.items()}
        for name, value in median.items():
            columns[name] += [digits(value * 1e6), digits(median["`scipy.special.rel_entr`"] / value)]
    head = ["", *(text for outcomes in shapes for text in (f"{outcomes:,}: µs", f"{outcomes:,}: × special"))]
    print("### Seven measures of one pair, float64\n")
    print("CPU microseconds; times faster than `scipy.special`.\n")
    print(table(head, list(columns.values())), "\n")


def fastjsd_runner(a: Any, b: Any) -> Callable[[], object]:
    module: Any = importlib.import_module("fastjsd")
    return lambda: module.jsd_matrix(a, b)


def compared(
    runs: dict[str, tuple[float, Callable[[], object]]], repeats: int, pair_outcomes: int, limit: str | None
) -> str:
    for _, run in runs.values():
        run()
    taken: dict[str, list[float]] = {}
    for _ in range(repeats):
        for name, (more, run) in runs.items():
            taken.setdefault(name, []).append(more * seconds(run))
    median = {name: statistics.median(values) for name, values in taken.items()}
    first = next(iter(median.values()))
    head = ["", "ms", "ns a pair and outcome", "times faster than the first"]
    lines = [[n, digits(v * 1e3), digits(v / pair_outcomes * 1e9), digits(first / v)] for n, v in median.items()]
    if limit is not None:
        head.append("of the product")
        lines = [[*line, digits(value / median[limit])] for line, value in zip(lines, median.values(), strict=True)]
    return table(head, lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the rows of every shape")
    parser.add_argument("--repeats", type=int, default=3, help="rounds of all contenders")
    parser.add_argument("--only", default="", help="words that a contender's name has to have one of, by commas")
    parser.add_argument("--tables", default="rows,kinds,pairs,one", help="which of rows, kinds, pairs, one")
    options = parser.parse_args()
    if any(name in os.environ for name in SLOWING):
        print(f"Starting again without {' and '.join(SLOWING)}, which slow NumPy down.\n", flush=True)
        clean = {name: value for name, value in os.environ.items() if name not in SLOWING}
        os.execve(sys.executable, [sys.executable, *sys.argv], clean)  # noqa: S606
    warnings.simplefilter("ignore")
    packages = ("numpy", "scipy", "numexpr", "torch", "jax", "dit", "fastjsd", "numba")
    print(f"{time.strftime('%Y-%m-%d')}. {machine(*packages).split(';')[0]}.")
    features: Any = np.show_config("dicts")
    print(f"NumPy uses {', '.join(features['SIMD Extensions']['found']) or 'no more than the baseline'}.")
    for contender in {c.name: c for c in contenders(1, 1)}.values():
        if contender.missing:
            print(f"Skipped: {contender.name} ({', '.join(contender.missing)} is not installed).")
    print()
    only = [word for word in options.only.split(",") if word]
    tables = options.tables.split(",")
    if "rows" in tables:
        row_tables(options.scale, options.repeats, only)
    if "kinds" in tables:
        kinds_table(options.scale, options.repeats)
    if "pairs" in tables:
        pair_tables(options.repeats)
    if "one" in tables:
        one_pair_table(options.repeats)


if __name__ == "__main__":
    main()
