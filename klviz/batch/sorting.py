"""Lines in the order of their numbers: 0 before the smallest, ∞ after the largest, lines without a number last."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_LINES = 1 << 22
"""Lines of a table on the screen. Of more, the first in the order asked for are found without sorting the others."""
CHUNK = 1 << 22

Lines = NDArray[np.int64]
Values = NDArray[Any]


def ordered(values: Values, descending: bool = False, among: Lines | None = None, most: int = MOST_LINES) -> Lines:
    """The numbers of the first `most` lines; equal ones keep their order. among: only these lines, in rising order.

    >>> ordered(np.array([0.5, np.nan, np.inf, 0.0])).tolist()
    [3, 0, 2, 1]
    >>> ordered(np.array([0.5, np.nan, np.inf, 0.0]), descending=True, most=2).tolist()
    [2, 0]
    """
    count = values.size if among is None else among.size
    best: Lines = np.empty(0, np.int64)
    for begin in range(0, count, CHUNK):
        end = min(begin + CHUNK, count)
        lines = np.arange(begin, end, dtype=np.int64) if among is None else among[begin:end]
        best = np.concatenate([best, lines]) if best.size else lines
        keys = _keys(values, best, descending, whole=among is None and begin == 0)
        if best.size > most:
            first = np.argpartition(keys, most - 1)[:most]
            edge = keys[first].max() if not np.isnan(keys[first]).any() else np.nan
            sure = np.flatnonzero(~np.isnan(keys) if np.isnan(edge) else keys < edge)
            equal = np.flatnonzero(np.isnan(keys) if np.isnan(edge) else keys == edge)
            kept = np.sort(np.concatenate([sure, equal[: most - sure.size]]))  # equal ones from the front
            best, keys = best[kept], keys[kept]
    if not count:
        return best
    return np.asarray(best[np.argsort(keys, kind="stable")])


def _keys(values: Values, lines: Lines, descending: bool, whole: bool) -> NDArray[np.float64]:
    found = np.asarray(values[: lines.size] if whole else values[lines], dtype=np.float64)
    return -found if descending else found


def ordered_texts(texts: list[str], descending: bool = False, among: Lines | None = None) -> Lines:
    """The numbers of lines in the order of their names; numbers within names count as numbers."""
    lines = range(len(texts)) if among is None else among.tolist()
    keys = {line: natural(texts[line]) for line in lines}
    return np.array(sorted(lines, key=keys.__getitem__, reverse=descending), dtype=np.int64)


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that puts "day 9" before "day 10".

    >>> sorted(["day 10", "day 9", "Day 1"], key=natural)
    ['Day 1', 'day 9', 'day 10']
    """
    parts: list[tuple[int, int, str]] = []
    digits = False
    for letter in text.casefold():
        number = letter.isascii() and letter.isdigit()
        if parts and number == digits:
            kind, _, before = parts[-1]
            parts[-1] = (kind, 0, before + letter)
        else:
            parts.append((0 if number else 1, 0, letter))
        digits = number
    return tuple((kind, int(said), "") if kind == 0 and len(said) < 19 else (kind, 0, said) for kind, _, said in parts)
