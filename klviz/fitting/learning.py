"""Gradient descent and Adam, from several starts at once; a path is walked only as far as it is looked at."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from klviz.fitting.families import OneBell, Steps, TwoBells
from klviz.fitting.fits import window_for
from klviz.fitting.minimise import Problem
from klviz.fitting.targets import Floats, Nodes, Target, nodes_of

LONGEST_GRADIENT = 5.0
"""Longer gradients are cut to this length, as in training, so that a steep start does not throw Q off the page."""
FIRST, SECOND, AGAINST_ZERO = 0.9, 0.999, 1e-8
OPTIMISERS = ("adam", "descent")


class Path:
    """Where an optimiser's steps lead. theta(n) has shape (n + 1, R, parameters): the start and n steps."""

    def __init__(self, problem: Problem, nodes: Nodes, starts: Floats, optimiser: str, rate: float) -> None:
        self.problem, self.nodes, self.optimiser, self.rate = problem, nodes, optimiser, rate
        self.low, self.high = problem.family.bounds()
        self.first = np.zeros_like(starts)
        self.second = np.zeros_like(starts)
        self.walked = np.clip(starts, self.low, self.high)[None]
        self.taken = 0
        self.seen: list[float] = []

    def theta(self, steps: int) -> Floats:
        """The first `steps` steps."""
        if steps >= self.walked.shape[0]:
            longer = np.empty((max(steps + 1, 2 * self.walked.shape[0]), *self.walked.shape[1:]))
            longer[: self.taken + 1] = self.walked[: self.taken + 1]
            self.walked = longer
        while self.taken < steps:
            self.walked[self.taken + 1] = self.next(self.walked[self.taken])
            self.taken += 1
        return self.walked[: steps + 1]

    def values(self, steps: int) -> list[float]:
        """The loss of the first start at each of the first `steps` steps."""
        theta, known = self.theta(steps), len(self.seen)
        if known <= steps:
            self.seen += self.problem.value(self.nodes, theta[known : steps + 1, 0]).tolist()
        return self.seen[: steps + 1]

    def next(self, theta: Floats) -> Floats:
        slope = np.nan_to_num(self.problem.gradient(self.nodes, theta))
        length = np.linalg.norm(slope, axis=-1, keepdims=True)
        slope *= np.minimum(1.0, LONGEST_GRADIENT / np.maximum(length, 1e-300))
        if self.optimiser == "adam":
            self.first += (1.0 - FIRST) * (slope - self.first)
            self.second += (1.0 - SECOND) * (slope * slope - self.second)
            first = self.first / (1.0 - FIRST ** (self.taken + 1))
            second = self.second / (1.0 - SECOND ** (self.taken + 1))
            slope = first / (np.sqrt(second) + AGAINST_ZERO)
        return np.asarray(np.clip(theta - self.rate * slope, self.low, self.high))


@lru_cache(maxsize=16)
def path(
    target: Target, problem: Problem, start: tuple[float, ...], restarts: int, seed: int, optimiser: str, rate: float
) -> Path:
    """The way from a start, and from `restarts` more places drawn by a seed, on the coarse nodes."""
    if optimiser not in OPTIMISERS:
        raise ValueError(f"optimiser is {optimiser!r}, not one of {', '.join(OPTIMISERS)}")
    drawn = random_starts(target, problem, restarts, seed)
    return Path(problem, nodes_of(target), np.concatenate([np.array([start]), drawn]), optimiser, rate)


def random_starts(target: Target, problem: Problem, count: int, seed: int) -> Floats:
    """Places drawn evenly from the window; the same for the same seed, and the first of many are the few."""
    window = window_for(target)
    low, high = np.array(window.low()), np.array(window.high())
    bells: Floats = low + np.random.Generator(np.random.PCG64(seed)).random((count, 2, 2)) * (high - low)
    family = problem.family
    if isinstance(family, OneBell):
        return bells[:, 0]
    if isinstance(family, TwoBells):
        return np.concatenate([bells[:, 0], bells[:, 1], np.zeros((count, 1))], axis=-1)
    assert isinstance(family, Steps)
    if not count:
        return np.empty((0, len(family.edges) + 1))
    return np.array([logits_of_bell(target, family, *each) for each in bells[:, 0].tolist()])


def logits_of_bell(target: Target, family: Steps, middle: float, log_sigma: float) -> tuple[float, ...]:
    """The steps that hold a bell's masses, none below e⁻¹²: where the learning of a histogram begins."""
    nodes = nodes_of(target)
    q, _ = OneBell(window_for(target)).masses(nodes, np.array([[middle, log_sigma]]))
    masses = np.add.reduceat(q[0], family.place(nodes)[0])
    return tuple(np.log(np.maximum(masses, np.exp(-12.0))).tolist())
