"""The same job for every contender: one pair, one drag, the same four panels, the same numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

WIDTH, HEIGHT = 1920, 1080
SWEEP = 24  # frames from one turning point of the drag to the next
GAP = 0.16  # share of a column left free between bars


@dataclass
class Drag:
    """What one drag took, in seconds: CPU of the whole drag for each frame, the clock for every frame, and CPU of
    named parts for each frame."""

    cpu: float
    wall: list[float]
    parts: dict[str, float] = field(default_factory=dict)


def pair(outcomes: int) -> tuple[FloatArray, FloatArray]:
    """P and Q: the horse race, or for more outcomes two peaks believed to be one broad one."""
    if outcomes == 8:
        return np.array([32, 16, 8, 4, 1, 1, 1, 1]) / 64, np.full(8, 1 / 8)
    x = np.linspace(-3.0, 3.0, outcomes)
    p = np.exp(-2.0 * (x - 1.2) ** 2) + 0.6 * np.exp(-4.0 * (x + 1.0) ** 2)
    p *= 1.0 + 0.2 * np.sin(37.0 * x)
    q = np.exp(-0.3 * x**2)
    return p / p.sum(), q / q.sum()


def dragged(outcomes: int) -> int:
    """The outcome whose bar of Q is dragged."""
    return outcomes // 3


def reach(frame: int) -> float:
    """How high the pointer is, as a share of the axis: up and down between 0.2 and 0.8."""
    step = frame % (2 * SWEEP)
    return 0.2 + 0.6 * (step if step <= SWEEP else 2 * SWEEP - step) / SWEEP


@dataclass
class Numbers:
    """What the panels show of P and Q, in bits, by the textbook formulas."""

    terms: FloatArray
    lengths_p: FloatArray
    lengths_q: FloatArray
    readouts: dict[str, float]


def numbers(p: FloatArray, q: FloatArray) -> Numbers:
    lengths_p, lengths_q = -np.log2(p), -np.log2(q)
    terms = p * (lengths_q - lengths_p)
    # Sums of products, not dots: what a threaded dot burns on its threads would count as CPU.
    h_p, h_q = float((p * lengths_p).sum()), float((q * lengths_q).sum())
    ce_pq, ce_qp = float((p * lengths_q).sum()), float((q * lengths_p).sum())
    values = {
        "H(P)": h_p,
        "D(P‖Q)": float(terms.sum()),
        "H(P,Q)": ce_pq,
        "H(Q)": h_q,
        "D(Q‖P)": ce_qp - h_q,
        "H(Q,P)": ce_qp,
        "cost per bit": ce_pq / h_p,
    }
    return Numbers(terms, lengths_p, lengths_q, values)


@dataclass
class Pair:
    """P and Q under a hand: one bar of Q moves, the others share what is left."""

    p: FloatArray
    q: FloatArray
    at: int
    top: float

    @classmethod
    def of(cls, outcomes: int) -> Pair:
        p, q = pair(outcomes)
        return cls(p, q, dragged(outcomes), 1.15 * float(max(p.max(), q.max())))

    def drag(self, share: float) -> Numbers:
        """The bar at a share of the axis, and the numbers that follow."""
        value = share * self.top
        q = self.q * ((1.0 - value) / (1.0 - self.q[self.at]))
        q[self.at] = value
        self.q = q
        return numbers(self.p, q)

    def lines(self, now: Numbers) -> list[str]:
        """The texts of the numbers panel, and last the one at the bar under the hand."""
        said = [f"{name} = {value:.4f} bits" for name, value in now.readouts.items()]
        at = self.at
        said.append(f"p·log(p/q) = {now.terms[at]:.4f} bits")
        said.append(f"−log q = {now.lengths_q[at]:.4f}, −log p = {now.lengths_p[at]:.4f} bits")
        said.append(f"P {self.p[at]:.4f}   Q {self.q[at]:.4f}")
        return said

    def stacks(self, now: Numbers) -> list[tuple[float, float]]:
        """The two sums H + D as lengths on one scale."""
        r = now.readouts
        whole = max(r["H(P,Q)"], r["H(Q,P)"])
        return [(r["H(P)"] / whole, r["D(P‖Q)"] / whole), (r["H(Q)"] / whole, r["D(Q‖P)"] / whole)]
