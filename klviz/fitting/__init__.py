"""Fitting Q to P on a line: losses, families, every local optimum, ways of learning, and the onset of mode seeking.

The numbers are in nats where they are information. P and Q are masses on nodes: for densities the trapezoid rule, for
tables the outcomes themselves.
"""

from __future__ import annotations

from klviz.fitting.families import Family, OneBell, Steps, TwoBells, Window
from klviz.fitting.fits import Surface, best, steps_for, surface, window_for
from klviz.fitting.learning import OPTIMISERS, Path, logits_of_bell, path
from klviz.fitting.losses import LOSSES, Loss
from klviz.fitting.minimise import Optimum, Problem
from klviz.fitting.onset import Branch, Onset, onset, two_bells
from klviz.fitting.targets import COARSE, FINE, Mixture, Nodes, Table, Target, nodes_of

__all__ = [
    "COARSE",
    "FINE",
    "LOSSES",
    "OPTIMISERS",
    "Branch",
    "Family",
    "Loss",
    "Mixture",
    "Nodes",
    "OneBell",
    "Onset",
    "Optimum",
    "Path",
    "Problem",
    "Steps",
    "Surface",
    "Table",
    "Target",
    "TwoBells",
    "Window",
    "best",
    "logits_of_bell",
    "nodes_of",
    "onset",
    "path",
    "steps_for",
    "surface",
    "two_bells",
    "window_for",
]
