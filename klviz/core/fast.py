"""The compiled engine: the sums of `blocks` by Numba, with a logarithm of its own that the compiler can vectorise.

Only the sums differ from those of NumPy; certificates, and the ways a row can go, are the same. A weight that is no
normal float, or so small or large that a ratio might be none, is noticed before, and its row left to the exact kernel.
Differences and logarithms are computed in functions that may fuse a product and a sum but not reorder anything; only
sums of products, which are put down in between, may be added in any order.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from klviz.core.blocks import LEAST, MOST, NEAR, SAME_MASS, Rows
from klviz.core.checks import Floats
from klviz.core.lanes import LANES, RUN, bits_of, eight_sums, float_of, part_of

BAD, ZERO, UNFIT, SCALED, P_BEYOND_Q, Q_BEYOND_P = 1, 2, 4, 8, 16, 32
"""Flags of a row: see `blocks.Block`."""
SHORT = 128
"""Terms summed up in one go: sixteen a lane, which bounds their rounding."""
P_LOG, Q_LOG, RATIO, MIDDLE = 1, 2, 4, 8
"""Which logarithms are wanted."""
_MASSES = 16
"""Nothing is wanted but the masses, no flags either."""

_ONE = 0x3FF0000000000000
_ROOT_HALF = 0x3FE6A09E667F3BCD
_MANTISSA = 0x000FFFFFFFFFFFFF
_EXPONENT = 0x4330000000000000
_OFFSET = 2.0**52 + 1023.0
_LN_2 = 0.6931471805599453
# (2 atanh s − 2 s)/s³ as a polynomial of s², from its values at Chebyshev's points for |s| ≤ 0.1716; off by 1e-17 s³.
_L0, _L1, _L2, _L3 = 0.666666666666667, 0.39999999999899444, 0.2857142862600327, 0.22222211130259878
_L4, _L5, _L6 = 0.18182889455674947, 0.15331710618210773, 0.14616585424888623

_exactly = njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract"})
_in_any_order = njit(cache=True, nogil=True, error_model="numpy", fastmath={"reassoc", "contract", "nsz"})


@_exactly
def _parts(x: float) -> tuple[float, float]:
    """k and ln m of a positive normal float x = 2^k m, √½ ≤ m < √2; ln m is 2 atanh s with s = (m − 1)/(m + 1)."""
    shifted = bits_of(x) + np.uint64(_ONE - _ROOT_HALF)
    k = float_of((shifted >> np.uint64(52)) | np.uint64(_EXPONENT)) - _OFFSET
    f = float_of((shifted & np.uint64(_MANTISSA)) + np.uint64(_ROOT_HALF)) - 1.0
    s = f / (2.0 + f)
    z = s * s
    series = z * (_L0 + z * (_L1 + z * (_L2 + z * (_L3 + z * (_L4 + z * (_L5 + z * _L6))))))
    return k, f - s * (f - series)


@_exactly
def logarithm(x: float) -> float:
    """ln x of a positive normal float, within one and a half units of the last place."""
    k, log = _parts(x)
    value: float = log + k * _LN_2
    return value


@_in_any_order
def _mass(x: Floats) -> float:
    total = 0.0
    for i in range(x.size):
        total += x[i]
    return total


@_exactly
def _add(sums: Floats, lost: Floats, place: int, n: int, x: float) -> None:
    """Add x to a sum, and what that loses to another: a row of millions has so many runs that it would be felt."""
    total = sums[place] + x
    added = total - sums[place]
    lost[n] += (sums[place] - (total - added)) + (x - added)
    sums[place] = total


@_exactly
def _unusual(x: float) -> Any:
    """Whether this is no normal float of an ordinary size, as weights nearly always are."""
    return np.uint64(bits_of(x) - bits_of(LEAST) > bits_of(MOST) - bits_of(LEAST))


@_exactly
def _any_unusual(x: Rows, y: Rows) -> Any:
    found = np.uint64(0)
    for i in range(x.size):
        found |= _unusual(np.float64(x[i])) | _unusual(np.float64(y[i]))
    return found


@_exactly
def _few_sums(x: Rows, y: Rows, logs: Floats, begin: int, size: int, out: Floats, place: int, apart: int) -> None:
    """What `eight_sums` does, for fewer terms than it needs."""
    a = b = c = d = e = f = g = h = 0.0
    for i in range(begin, begin + size):
        u, v = np.float64(x[i]), np.float64(y[i])
        one, two, three = logs[i], logs[RUN + i], logs[2 * RUN + i]
        a += u
        b += v
        c += u * one
        d += u * two
        e += u * three
        f += v * one
        g += v * two
        h += v * three
    for n, total in enumerate((a, b, c, d, e, f, g, h)):
        out[place + apart * n] = total


@_exactly
def _look(p: Floats, q: Floats) -> int:
    """The flags of some weights of a row."""
    bad = zero = unfit = p_beyond = q_beyond = 0
    for i in range(p.size):
        x, y = np.float64(p[i]), np.float64(q[i])
        bad += int(not ((x >= 0.0) & (x < math.inf) & (y >= 0.0) & (y < math.inf)))
        zero += int((x == 0.0) | (y == 0.0))
        unfit += int(((x < LEAST) & (x != 0.0)) | ((y < LEAST) & (y != 0.0)))
        p_beyond += int((x > 0.0) & (y == 0.0))
        q_beyond += int((y > 0.0) & (x == 0.0))
    flags = 0
    if bad:
        flags |= BAD
    if zero:
        flags |= ZERO
    if unfit:
        flags |= UNFIT
    if p_beyond:
        flags |= P_BEYOND_Q
    if q_beyond:
        flags |= Q_BEYOND_P
    return flags


@_exactly
def _positive(x: Floats, out: Floats) -> None:
    """x with 1 in place of 0 (or of what the row is refused for)."""
    for j in range(out.size):
        out[j] = x[j] if x[j] > 0.0 else 1.0


@_exactly
def _log(x: Rows, out: Floats) -> None:
    for j in range(out.size):
        out[j] = logarithm(np.float64(x[j]))


@_exactly
def _ratio_log(x: Rows, y: Rows, factor: float, out: Floats) -> None:
    for j in range(out.size):
        out[j] = logarithm(np.float64(x[j]) / np.float64(y[j]) * factor)


@_exactly
def _two_logs(x: Rows, y: Rows, factor: float, own: Floats, ratio: Floats) -> None:
    k, log = _parts(factor)
    for j in range(own.size):
        m, log_x = _parts(np.float64(x[j]))
        n, log_y = _parts(np.float64(y[j]))
        own[j] = log_x + m * _LN_2
        ratio[j] = ((log_x - log_y) + log) + ((m - n) + k) * _LN_2


@_exactly
def _three_logs(x: Rows, y: Rows, factor: float, own: Floats, ratio: Floats, middle: Floats) -> Any:
    """No division is needed but those of logarithms: exponents and logarithms of mantissas are subtracted apart, so
    that no digits are lost however small the weights."""
    k, log = _parts(factor)
    found = np.uint64(0)
    for j in range(own.size):
        u, v = np.float64(x[j]), np.float64(y[j])
        found |= _unusual(u) | _unusual(v)
        m, log_x = _parts(u)
        n, log_y = _parts(v)
        both, log_both = _parts(u * factor + v)
        own[j] = log_x + m * _LN_2
        ratio[j] = ((log_x - log_y) + log) + ((m - n) + k) * _LN_2
        middle[j] = (log_both - log_y) + (both - n) * _LN_2
    return found


@_exactly
def _clear(a: Rows, b: Rows, ratio: Floats, middle: Floats) -> None:
    for j in range(a.size):
        ratio[j] = 0.0 if b[j] == 0.0 else ratio[j]
        middle[j] = 0.0 if (a[j] == 0.0) | (b[j] == 0.0) else middle[j]


@njit(cache=True, nogil=True, error_model="numpy")
def _take_logs(x: Rows, y: Rows, factor: float, wanted: int, one: Floats, two: Floats, three: Floats) -> Any:
    """ln x, ln (x/y · factor) (or else ln y) and ln (1 + x/y · factor), as far as wanted; whether any is unusual."""
    if wanted & MIDDLE:
        return _three_logs(x, y, factor, one, two, three)
    if wanted == P_LOG | RATIO:
        _two_logs(x, y, factor, one, two)
    elif wanted == RATIO:
        _ratio_log(x, y, factor, two)
    else:
        if wanted & P_LOG:
            _log(x, one)
        if wanted & Q_LOG:
            _log(y, two)
    return _any_unusual(x, y)


@njit(cache=True, nogil=True, error_model="numpy")
def _take_logs_of_rows(
    x: Rows, y: Rows, rows: int, factors: Floats, wanted: int, one: Floats, two: Floats, three: Floats
) -> None:
    if factors.size == 0:
        _take_logs(x, y, 1.0, wanted, one, two, three)
        return
    size = x.size // rows
    for i in range(rows):
        u = i * size
        a, b, c = part_of(one, u, size), part_of(two, u, size), part_of(three, u, size)
        _take_logs(part_of(x, u, size), part_of(y, u, size), factors[i], wanted, a, b, c)


@njit(cache=True, nogil=True, error_model="numpy")
def _group(
    p: Rows,
    q: Rows,
    flags: Rows,
    outcomes: int,
    wanted: int,
    factors: Floats,
    work: Floats,
    sums: Floats,
    first: int,
    later: Floats,
    lost: Floats,
    unusual: bool,
) -> bool:
    """The eight sums of some rows, which are as many as `flags` and fit in a run, or of one longer row.

    p, q, sums: flat; factors: what the ratios of every row are multiplied by, if any; work: five rows of a run; the
    first sum of the first row is put into sums[first]; unusual: whether weights are to be looked at before logarithms
    are taken. Returns whether the last ones were unusual, as those after them may be.
    """
    rows, apart = flags.size, sums.size // LANES
    alone = wanted == 0 or wanted == _MASSES
    for c in range(0, outcomes, RUN):
        size = min(RUN, outcomes - c)
        filled = rows * size
        a, b = part_of(p, c, filled), part_of(q, c, filled)
        one, two, three = part_of(work, 0, filled), part_of(work, RUN, filled), part_of(work, 2 * RUN, filled)
        if wanted == _MASSES:
            unusual = False
        elif factors.size or unusual:
            unusual = _any_unusual(a, b) != 0
            if not unusual:
                _take_logs_of_rows(a, b, rows, factors, wanted, one, two, three)
        else:
            unusual = _take_logs(a, b, 1.0, wanted, one, two, three) != 0
        if unusual:
            above, below = part_of(work, 3 * RUN, filled), part_of(work, 4 * RUN, filled)
            _positive(a, above)
            _positive(b, below)
            _take_logs_of_rows(above, below, rows, factors, wanted, one, two, three)
            if wanted & (RATIO | MIDDLE):
                _clear(a, b, two, three)
            for i in range(rows):
                flags[i] |= _look(part_of(a, i * size, size), part_of(b, i * size, size))
        for i in range(rows):
            place = first + i
            if c > 0:
                done = 0
            elif size >= LANES:
                done = min(SHORT, size)
                if alone:
                    eight_sums(a, b, None, i * size, done, sums, place, apart)
                else:
                    eight_sums(a, b, work, i * size, done, sums, place, apart)
            else:
                done = size
                _few_sums(a, b, work, i * size, done, sums, place, apart)
            for d in range(done, size, SHORT):
                if size - d < LANES:
                    _few_sums(a, b, work, i * size + d, size - d, later, 0, 1)
                elif alone:
                    eight_sums(a, b, None, i * size + d, min(SHORT, size - d), later, 0, 1)
                else:
                    eight_sums(a, b, work, i * size + d, min(SHORT, size - d), later, 0, 1)
                for n in range(2 if alone else LANES):
                    _add(sums, lost, place + n * apart, n, later[n])
            if outcomes > SHORT and c + size == outcomes:
                for n in range(2 if alone else LANES):
                    sums[place + n * apart] += lost[n]
                    lost[n] = 0.0
    return unusual


@njit(cache=True, nogil=True, error_model="numpy")
def _judge(mass_p: float, mass_q: float) -> int:
    flags = 0
    if not (0.0 < mass_p < math.inf and 0.0 < mass_q < math.inf):
        flags |= BAD | UNFIT
    elif mass_p > MOST or mass_q > MOST:
        flags |= UNFIT
    if abs(mass_q - mass_p) > SAME_MASS * mass_p:
        flags |= SCALED
    return flags


@njit(cache=True, nogil=True, error_model="numpy")
def log_sums(p: Rows, q: Rows, step: int, wanted: int, flags: Rows, sums: Floats) -> None:
    """Flags (rows,) and sums (8, rows): masses of P and Q; P, then Q, times ln p, t (or else ln q) and v.

    p, q: contiguous, float64 or float32; step is 1 if Q has as many rows as P, 0 if all its rows are the same, and then
    there are enough of them to stand beside as many rows of P as are worked on at once; wanted says which logarithms
    are taken, the others' sums mean nothing. Ratios are first taken as if the masses were the same; rows in which they
    are not are done again, and those after them get their masses first.
    """
    rows, outcomes = p.shape
    together = max(1, RUN // outcomes)
    work, factors, flat_sums = np.zeros(5 * RUN), np.empty(together), sums.reshape(sums.size)
    later, lost = np.zeros(LANES), np.zeros(LANES)
    flat_p, flat_q = p.reshape(p.size), q.reshape(q.size)
    relative = wanted & (RATIO | MIDDLE)
    flags[:] = 0
    taken = wanted
    unusual = False
    for first in range(0, rows, together):
        last = min(first + together, rows)
        a = flat_p[first * outcomes : last * outcomes]
        b = flat_q[first * outcomes * step : (first * step + last - first) * outcomes]
        here = flags[first:last]
        unusual = _group(a, b, here, outcomes, taken, factors[:0], work, flat_sums, first, later, lost, unusual)
        scaled = False
        for i in range(last - first):
            here[i] |= _judge(sums[0, first + i], sums[1, first + i])
            is_scaled = (here[i] & SCALED) != 0
            scaled |= is_scaled
            factors[i] = sums[1, first + i] / sums[0, first + i] if is_scaled else 1.0
        if taken != wanted or (scaled and relative):
            _group(
                a,
                b,
                here,
                outcomes,
                wanted,
                factors[: together if scaled else 0],
                work,
                flat_sums,
                first,
                later,
                lost,
                unusual,
            )
        taken = _MASSES if scaled and relative else wanted


@_exactly
def _differences(x: Rows, y: Rows, power: float, share: float, out: Floats) -> None:
    for j in range(out.size):
        scaled = np.float64(x[j]) * power
        out[j] = (np.float64(y[j]) - scaled) - share * scaled


@_exactly
def _series(b: Rows, delta: Floats, even: Floats, odd: Floats, middle: Floats) -> int:
    """The terms of forward and reverse, even ∓ odd, and of Jensen–Shannon; how many are too far apart for a series."""
    far = 0
    for j in range(b.size):
        d = delta[j]
        both = 2.0 * np.float64(b[j]) - d
        y = d / (both if both > 0.0 else 1.0)
        z = y * y
        far += z > NEAR * NEAR
        weight = d * y if z <= NEAR * NEAR else 0.0
        tail = 1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17)))
        rest = 1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * tail)))
        tail = 1 / 90 + z * (1 / 132 + z * (1 / 182 + z * (1 / 240 + z * (1 / 306))))
        even[j] = weight + weight * (z * rest)
        odd[j] = weight * (y * rest)
        middle[j] = weight * (1 / 4 + 0.5 * z * (1 / 12 + z * (1 / 30 + z * (1 / 56 + z * tail))))
    return far


@_exactly
def _far(a: Rows, b: Rows, delta: Floats, factor: float, forward: Floats, reverse: Floats, middle: Floats) -> None:
    """The terms that `_series` left out, forward and reverse apart: one may be a million times the other."""
    for j in range(b.size):
        forward[j] = reverse[j] = 0.0
        d = delta[j]
        both = 2.0 * np.float64(b[j]) - d
        y = d / (both if both > 0.0 else 1.0)
        if y * y > NEAR * NEAR:
            x, q = np.float64(a[j]) * factor, np.float64(b[j])
            half = 0.5 * (x + q)
            # Where one is 0 a divergence is infinite, as the flags say; the other must not become inf − inf.
            log = math.log(x / q) if (x > 0.0) & (q > 0.0) else 0.0
            forward[j] = x * log + (q - x)
            reverse[j] = (x - q) - q * log
            middle[j] = 0.5 * (
                (0.0 if x == 0.0 else x * math.log(x / half)) + (0.0 if q == 0.0 else q * math.log(q / half))
            )


@_in_any_order
def _size(x: Floats) -> float:
    total = 0.0
    for i in range(x.size):
        total += abs(x[i])
    return total


@njit(cache=True, nogil=True, error_model="numpy")
def series_sums(p: Rows, q: Rows, step: int, masses: Floats, powers: Floats, sums: Floats) -> None:
    """Sums (5, rows) of differences as in `blocks.Block.difference_sums`: shift, distance, forward, reverse, middle."""
    rows, outcomes = p.shape
    flat_p, flat_q, work = p.reshape(p.size), q.reshape(q.size), np.empty(6 * RUN)
    runs, lost = np.empty(7), np.empty(7)
    for i in range(rows):
        runs[:] = lost[:] = 0.0
        for c in range(0, outcomes, RUN):
            size = min(RUN, outcomes - c)
            a, b = part_of(flat_p, i * outcomes + c, size), part_of(flat_q, i * step * outcomes + c, size)
            delta = part_of(work, 0, size)
            _differences(a, b, powers[i], 0.0, delta)
            _add(runs, lost, 0, 0, _mass(delta))
        gap = runs[0] + lost[0]
        share = gap / (masses[0, i] * powers[i])
        for c in range(0, outcomes, RUN):
            size = min(RUN, outcomes - c)
            a, b = part_of(flat_p, i * outcomes + c, size), part_of(flat_q, i * step * outcomes + c, size)
            delta, even, odd = part_of(work, 0, size), part_of(work, RUN, size), part_of(work, 2 * RUN, size)
            middle = part_of(work, 3 * RUN, size)
            _differences(a, b, powers[i], share, delta)
            if _series(b, delta, even, odd, middle):
                forward, reverse = part_of(work, 4 * RUN, size), part_of(work, 5 * RUN, size)
                _far(a, b, delta, powers[i] * (1.0 + share), forward, reverse, middle)
                _add(runs, lost, 5, 5, _mass(forward))
                _add(runs, lost, 6, 6, _mass(reverse))
            _add(runs, lost, 1, 1, _size(delta))
            _add(runs, lost, 2, 2, _mass(even))
            _add(runs, lost, 3, 3, _mass(odd))
            _add(runs, lost, 4, 4, _mass(middle))
        for n in range(7):
            runs[n] += lost[n]
        distance, forwards, reverses = runs[1], runs[5], runs[6]
        evens, odds, middles = runs[2], runs[3], runs[4]
        mass = masses[1, i]
        sums[0, i] = 0.0 if gap == 0.0 else abs(gap) / distance
        sums[1, i] = distance / mass
        sums[2, i] = ((evens - odds) + forwards) / mass
        sums[3, i] = ((evens + odds) + reverses) / mass
        sums[4, i] = middles / mass


@_exactly
def _sum_times_log(x: Floats, y: Floats, out: Floats) -> None:
    for j in range(out.size):
        s = x[j] + y[j]
        out[j] = s * logarithm(s)


@_in_any_order
def _dot(x: Floats, y: Floats) -> float:
    total = 0.0
    for i in range(x.size):
        total += x[i] * y[i]
    return total


@njit(cache=True, nogil=True, error_model="numpy")
def middles(left: Floats, right: Floats, centre: Floats, values: Floats) -> None:
    """Subtract Σ c s ln s with s = left + right from every value; the sides have a column more than the centre."""
    terms, runs, lost = np.empty(RUN), np.empty(1), np.empty(1)
    flat_left, flat_right = left.reshape(left.size), right.reshape(right.size)
    for i in range(left.shape[0]):
        for j in range(right.shape[0]):
            runs[0] = lost[0] = 0.0
            for c in range(0, centre.size, RUN):
                size = min(RUN, centre.size - c)
                a = part_of(flat_left, i * left.shape[1] + c, size)
                b = part_of(flat_right, j * right.shape[1] + c, size)
                _sum_times_log(a, b, part_of(terms, 0, size))
                _add(runs, lost, 0, 0, _dot(part_of(terms, 0, size), part_of(centre, c, size)))
            values[i, j] -= runs[0] + lost[0]
