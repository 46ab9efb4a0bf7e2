"""Blocks whose sums are those of the compiled engine, `fast`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from klviz.core.blocks import Block, Rows, Scratch, Sums, balance, ready
from klviz.core.checks import Floats
from klviz.core.fast import (
    BAD,
    MIDDLE,
    P_BEYOND_Q,
    P_LOG,
    Q_BEYOND_P,
    Q_LOG,
    RATIO,
    SCALED,
    UNFIT,
    ZERO,
    log_sums,
    middles,
    series_sums,
)
from klviz.core.lanes import RUN

__all__ = ["CompiledBlock", "block", "middles"]

_PLACES = {
    "p_log_p": (P_LOG, 0), "p_log_q": (Q_LOG, 1), "p_ratio": (RATIO, 1), "p_middle": (MIDDLE, 2),
    "q_log_p": (P_LOG, 3), "q_log_q": (Q_LOG, 4), "q_ratio": (RATIO, 4), "q_middle": (MIDDLE, 5),
}  # fmt: skip
_SERIES = ("shift", "distance", "forward", "reverse", "middle")


class CompiledBlock(Block):
    """A block whose sums are compiled; p contiguous, and q too, or one row again and again."""

    def __init__(self, p: Rows, q: Rows, scratch: Scratch, wanted: Sequence[str]) -> None:
        self.p, self.q, self.scratch = p, q, scratch
        self.p_ready, self.q_ready = ready(p), ready(q)
        self._step = int(len(q) == 1 or q.strides[0] != 0)
        self._below = q if self._step else np.broadcast_to(q[:1], (max(1, RUN // q.shape[1]), q.shape[1])).copy()
        sums = np.empty((8, len(p)))
        flags = np.empty(len(p), dtype=np.uint8)
        self._places = [_PLACES[name][1] for name in wanted]
        kinds = sum({_PLACES[name][0] for name in wanted})
        log_sums(p, self._below, self._step, kinds, flags, sums)
        self._masses, self._sums = sums[:2], sums[2:]
        self.a, self.b = self._masses
        found = int(np.bitwise_or.reduce(flags))
        self.sound = not found & BAD
        self.zeros = bool(found & ZERO)
        self.unfit, self.scaled, self.p_beyond_q, self.q_beyond_p = (
            (flags & bit) != 0 if found & bit else None for bit in (UNFIT, SCALED, P_BEYOND_Q, Q_BEYOND_P)
        )

    def log_sums(self, wanted: Sequence[str], out: Floats) -> None:
        for place, sums in zip(self._places, out, strict=True):
            sums[:] = self._sums[place]

    def difference_sums(self, wanted: Iterable[str], positions: Floats | None = None) -> Sums:
        wanted = tuple(wanted)
        if not set(wanted) <= set(_SERIES):
            return super().difference_sums(wanted, positions)
        sums = np.empty((5, len(self.p)))
        series_sums(self.p, self._below, self._step, self._masses, balance(self.a, self.b), sums)
        return dict(zip(_SERIES, sums, strict=True))


def block(p: Rows, q: Rows, scratch: Scratch, wanted: Sequence[str]) -> Block:
    """A compiled block of floats of 64 or 32 bits, else one of NumPy."""
    if not all(x.dtype.kind == "f" and x.dtype.itemsize in (4, 8) for x in (p, q)):
        return Block(p, q, scratch)
    repeated = len(q) > 1 and q.strides[0] == 0
    below = np.broadcast_to(laid_out(q[0]), q.shape) if repeated else laid_out(q)
    return CompiledBlock(laid_out(p), below, scratch, wanted)


def laid_out(x: Rows) -> Rows:
    """The same floats one after another: how they lie in memory must not be seen in the numbers."""
    return np.require(x, x.dtype.newbyteorder("="), ["C_CONTIGUOUS", "ALIGNED"])
