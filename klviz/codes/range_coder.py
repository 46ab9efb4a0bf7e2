"""Range coding: a whole message becomes one number, so that a symbol may cost a fraction of a bit.

The coder itself is constriction's, 64-bit state and 32-bit words. What it would let pass is refused here, and the
probabilities are made whole numbers of 2^−24 here, so that what a symbol costs is known exactly and the same
bits mean the same symbols on every machine.
"""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from klviz.codes.errors import CodeError, FloatArray, IntArray, Symbols, checked_symbols, distribution
from klviz.words import tr

PRECISION = 24
WHOLE = 1 << PRECISION
"""What the frequencies of a model sum to."""
MOST_OUTCOMES = 1 << 16
SCALE = 1 << 38
"""Probabilities become whole numbers of 1/SCALE, which times WHOLE still fits an int64."""


def library() -> Any:
    """constriction, which is slow to load; CodeError where it is not installed."""
    try:
        import constriction
    except ImportError:
        raise CodeError(tr("range coding needs the library constriction, which is not on this machine")) from None
    return constriction


def available() -> bool:
    """Whether range coding is possible on this machine."""
    return importlib.util.find_spec("constriction") is not None


class RangeCoder:
    """A range coder for the model Q over K outcomes.

    `frequencies` is the model that is really used: (K,) whole numbers that sum to 2^24, 0 where q is 0 and at
    least 1 elsewhere, the nearest to 2^24·q otherwise. `costs` is −log₂(frequency / 2^24) in bits, inf for the
    impossible; a message takes their sum and at most 64 bits more. A probability below 2^−24 is coded as 2^−24.

    q: (K,) probabilities, K ≤ 65,536. Raises ValueError for what is not a distribution.
    """

    def __init__(self, q: Any) -> None:
        weights = distribution("q", q)
        scaled = np.rint(weights * SCALE).astype(np.int64)
        self._prepare(np.maximum(scaled, weights > 0.0))

    @classmethod
    def of_counts(cls, counts: Any) -> RangeCoder:
        """The coder whose model is in the proportions of whole numbers: (K,), none negative, one positive."""
        whole = np.asarray(counts)
        if whole.ndim != 1 or whole.dtype.kind not in "iu" or not whole.size or int(whole.min()) < 0:
            raise CodeError("counts must be a list of whole numbers, none negative")
        coder = cls.__new__(cls)
        coder._prepare(whole.astype(np.int64))
        return coder

    def _prepare(self, weights: IntArray) -> None:
        self.frequencies = frequencies(weights)
        self.frequencies.flags.writeable = False
        self._known = np.flatnonzero(self.frequencies)
        with np.errstate(divide="ignore"):
            self.costs: FloatArray = PRECISION - np.log2(self.frequencies.astype(np.float64))
        self.costs.flags.writeable = False

    @property
    def q(self) -> FloatArray:
        """The probabilities that are really used, frequencies / 2^24."""
        return self.frequencies / WHOLE

    def encode(self, symbols: Any) -> bytes:
        """The message as a multiple of 4 bytes, none where Q knows a single outcome.

        symbols: (n,) integers from 0 to K−1. Raises CodeError naming the first that Q calls impossible.
        """
        ready = checked_symbols(symbols, self.costs)
        if self._model is None or not ready.size:
            return b""
        encoder = self._new_encoder()
        encoder.encode(self._inner(ready), self._model)
        return bytes(encoder.get_compressed().astype(">u4").tobytes())

    def decode(self, data: bytes, n: int) -> Symbols:
        """The n symbols in what `encode` wrote; raises CodeError for bytes that no n symbols would give.

        Damaged bytes can be those of another message: who stores them needs a checksum beside them.
        """
        if n < 0:
            raise CodeError(f"{n} symbols cannot be decoded")
        if self._model is None or n == 0:
            if data:
                raise CodeError(f"there are {len(data)} bytes where no bits are needed")
            return np.full(n, self._known[0], dtype=np.int32)
        if not data or len(data) % 4:
            raise CodeError(f"{len(data)} bytes are no range-coded message; it has a multiple of 4, at least 4")
        constriction = library()
        decoder = constriction.stream.queue.RangeDecoder(np.frombuffer(data, dtype=">u4").astype(np.uint32))
        try:
            inner = decoder.decode(self._model, n)
        except Exception as error:  # constriction's own choice of kinds
            raise CodeError(f"the bytes are no message under this model ({error})") from None
        symbols: Symbols = self._known[inner].astype(np.int32)
        if self.encode(symbols) != data:
            raise CodeError(f"the bytes are not those of {n} symbols under this model")
        return symbols

    def running_bits(self, symbols: Any, points: Sequence[int] | IntArray) -> IntArray:
        """Bits the real message has after each number of symbols in `points` (rising): (len(points),).

        They come in words of 32, up to 64 more than the running sum of `costs`.
        """
        ready = checked_symbols(symbols, self.costs)
        stops = np.asarray(points, dtype=np.int64)
        if stops.size and (stops[0] < 0 or stops[-1] > ready.size or (np.diff(stops) < 0).any()):
            raise CodeError(f"points must rise from 0 to at most {ready.size}, the number of symbols")
        sizes = np.zeros(stops.size, dtype=np.int64)
        if self._model is None:
            return sizes
        inner = self._inner(ready)
        encoder = self._new_encoder()
        done = 0
        for i, stop in enumerate(stops.tolist()):
            if stop > done:
                encoder.encode(inner[done:stop], self._model)
                done = stop
            sizes[i] = encoder.num_bits() if stop else 0
        return sizes

    @cached_property
    def _model(self) -> Any:
        """constriction's model of the possible outcomes, or None where there is but one: it needs no bits."""
        if self._known.size < 2:
            return None
        constriction = library()
        # The library gives every outcome one unit and shares the rest out in proportion. With the rest in whole
        # numbers that sum to just what is left, it arrives at these frequencies and no others.
        rest = (self.frequencies[self._known] - 1).astype(np.float64)
        return constriction.stream.model.Categorical(rest, perfect=False)

    def _new_encoder(self) -> Any:
        constriction = library()
        return constriction.stream.queue.RangeEncoder()

    def _inner(self, symbols: Symbols) -> Symbols:
        """The symbols numbered among the possible ones only."""
        if self._known.size == self.frequencies.size:
            return np.ascontiguousarray(symbols)
        numbers = np.zeros(self.frequencies.size, dtype=np.int32)
        numbers[self._known] = np.arange(self._known.size)
        return numbers[symbols]


def frequencies(weights: IntArray) -> IntArray:
    """Whole numbers that sum to 2^24 in the proportions of `weights`, at least 1 where a weight is positive.

    Whole numbers only, so that every machine finds the same: those below 1 get 1, the others share the rest,
    rounded down; what is left goes to the largest remainders, the first of equal ones. Raises CodeError for no
    positive weight or more than 65,536 outcomes.
    """
    k = weights.size
    if k > MOST_OUTCOMES:
        raise CodeError(f"there are {k:,} outcomes; a model has at most {MOST_OUTCOMES:,}")
    total = sum(weights.tolist())
    if total == 0:
        raise CodeError("no outcome has a positive weight")
    shift = max(0, total.bit_length() - SCALE.bit_length())
    if shift:
        weights = np.maximum(weights >> shift, weights > 0)
    result = (weights > 0).astype(np.int64)
    sharing = weights > 0
    while True:
        left = WHOLE - int(np.count_nonzero(result[~sharing]))
        shared = int(weights[sharing].sum())
        product = weights * left
        small = sharing & (product < shared)
        if not small.any():
            break
        sharing &= ~small
    result[sharing] = product[sharing] // shared
    missing = WHOLE - int(result.sum())
    remainders = np.where(sharing, product % shared, -1)
    result[np.argsort(-remainders, kind="stable")[:missing]] += 1
    return result


def sum_of_costs(counts: IntArray, costs: FloatArray) -> float:
    """Σ count · cost in bits, inf where something counted cannot be coded."""
    happens = counts > 0
    return math.fsum((counts[happens] * costs[happens]).tolist())
