"""What data takes in the codes of a model and, for scale, in the programs everybody has; and what a wrong Q costs."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from klviz.codes.container import encode_bytes
from klviz.codes.errors import CodeError
from klviz.codes.huffman import huffman_code
from klviz.codes.model import Model
from klviz.codes.prefix import Code, fixed_length_code, shannon_code
from klviz.codes.range_coder import sum_of_costs
from klviz.core import entropy, kl_divergence

TERABYTE = 1e12


@dataclass(frozen=True)
class Size:
    """A row of the table: bytes that the data takes, inf where the model calls a symbol of it impossible.

    `size` is None where a program is not installed; `note` says why, or which symbol is impossible.
    """

    name: str
    size: float | None
    note: str = ""


def compare_sizes(data: bytes, model: Model) -> Iterator[Size]:
    """The sizes of `data`, one row after another as they are found (xz may take seconds for a few mebibytes).

    - "original";
    - "ideal": −Σ log₂ q over the symbols, which no code for Q goes below on such data;
    - "fixed-length", "Shannon", "Huffman": the codewords alone, ⌈bits/8⌉, without the model;
    - "container": all that `encode_bytes` writes, which `decode_bytes` restores;
    - "gzip", "bz2", "xz", "zstd" at their usual levels. They look for repeated strings, which no model of single
      symbols sees, so they can be below the ideal.
    """
    yield Size("original", len(data))
    counts = np.zeros(model.weights.size, dtype=np.int64)
    note = ""
    try:
        for symbols, _ in model.pieces_of(io.BytesIO(data)):
            counts += np.bincount(symbols, minlength=counts.size)
    except CodeError as error:
        note = str(error)
    if note:
        for name in ("ideal", "fixed-length", "Shannon", "Huffman", "container"):
            yield Size(name, math.inf, note)
    else:
        q = model.q
        with np.errstate(divide="ignore"):
            yield Size("ideal", sum_of_costs(counts, -np.log2(q)) / 8.0 + 0.0)
        makers: tuple[tuple[str, Callable[[], Code]], ...] = (
            ("fixed-length", lambda: fixed_length_code(q.size)),
            ("Shannon", lambda: shannon_code(q)),
            ("Huffman", lambda: huffman_code(q)),
        )
        for name, make in makers:
            yield Size(name, math.ceil(sum_of_costs(counts, make().costs) / 8.0))
        yield Size("container", len(encode_bytes(data, model)))
    yield from known_programs(data)


def known_programs(data: bytes) -> Iterator[Size]:
    import bz2
    import gzip
    import lzma

    yield Size("gzip", len(gzip.compress(data)))
    yield Size("bz2", len(bz2.compress(data)))
    yield Size("xz", len(lzma.compress(data)))
    compress = zstd()
    if compress is None:
        yield Size("zstd", None, "not installed: pip install klviz[zstd]")
    else:
        yield Size("zstd", len(compress(data)))


def zstd() -> Callable[[bytes], bytes] | None:
    """zstd's compressor: Python's own from 3.14 on, else the same module brought back to older Pythons."""
    import importlib

    for module in ("compression.zstd", "backports.zstd"):
        try:
            found: Callable[[bytes], bytes] = importlib.import_module(module).compress
        except ImportError:
            continue
        return found
    return None


def extra_bytes(p: Any, q: Any, best: float = TERABYTE) -> float:
    """Bytes paid for believing Q: best · D(P‖Q) / H(P), for what takes `best` bytes in the best code for P.

    A source P gives symbols that cost H(P) bits each at best, and H(P, Q) = H(P) + D(P‖Q) in the ideal code for Q.
    A terabyte of it, as P itself would store it, is 8·10¹²/H(P) symbols, and each costs D(P‖Q) bits more.
    inf where D(P‖Q) is, and where P is certain (H(P) = 0) but Q is not; 0 for Q = P.

    p, q: (K,) probabilities. Raises ValueError for what is not a distribution.

    The horse race, H(P) = 2 and D(P‖Q) = 1: half as much again.

    >>> p = [1/2, 1/4, 1/8, 1/16, 1/64, 1/64, 1/64, 1/64]
    >>> extra_bytes(p, [1/8] * 8)
    500000000000.0
    """
    more, least = float(kl_divergence(p, q)), float(entropy(p))
    if more == 0.0:
        return 0.0
    return best * (more / least) if least else math.inf
