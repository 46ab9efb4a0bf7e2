"""Changes with sliders: morph, temperature, smoothing and textbook shapes, and a random pair.

A tool stays adjustable until something else changes P, Q or the outcomes: `State.tool` keeps its settings and
the pair it started from, and moving a slider starts from that pair again, so that nothing drifts. A tool
works on the whole series, whatever the mode and the pins, which only say what follows when one bar is moved.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from klviz.core import normalize
from klviz.edits import shapes
from klviz.edits.bars import (
    SETTLED,
    EditError,
    check_series,
    set_seed,
    spread,
    total,
    with_weights,
)
from klviz.numerals import format_number, how_many, localised
from klviz.state import FloatArray, Series, State, Tool
from klviz.words import tr

NOTICEABLE = 2.0**-53
"""A tail below this is less than the rounding of a probability."""


@dataclass(frozen=True)
class Setting:
    """One slider: its name in code, its label, its range and where it starts.

    `tool_settings` gives the sliders that fit a State; in `TOOLS` a setting may be relative: counted in
    "outcomes" its numbers are parts of K − 1, and the number of "observations" starts as the raw counts' sum.
    """

    name: str
    label: str
    low: float
    high: float
    start: float
    step: float  # for the keyboard; on a logarithmic slider a factor of 1 + step
    logarithmic: bool = False
    relative: Literal["", "outcomes", "observations"] = ""


@dataclass(frozen=True)
class ToolKind:
    """One tool: its name in code, its title in menus, one sentence about it, its sliders and what it does.

    `function` gets what `takes` says, the series' own weights, those and the other series' ("pair"), or only
    how many there are ("count"), then the settings by name, and returns the new weights and the mass that
    they leave out. `everywhere`: no outcome that had mass, or that the shape reaches, becomes 0 unless it is
    too small for a float.
    """

    name: str
    title: str
    sentence: str
    takes: Literal["own", "pair", "count"]
    function: Callable[..., shapes.Shape]
    settings: tuple[Setting, ...] = ()
    everywhere: bool = True


def use_tool(state: State, name: str, series: Series, **settings: float) -> State:
    """P or Q as the tool makes it. Settings not given stay as they are, or start as the tool says.

    If this tool is still adjustable on this series, it works on the pair it started from, else on the pair
    shown. Raises EditError for a setting out of its range and for a shape that misses all outcomes.
    """
    check_series(series)
    kind = tool_kind(name)
    now = adjustable(state, name, series)
    origin = now or Tool(name, series, (), state.p, state.q)
    chosen = {}
    for each in tool_settings(state, name, series):
        value = float(settings.pop(each.name, each.start))
        if not each.low <= value <= each.high:
            raise EditError(
                tr("{label} goes from {low} to {high}, not to {value}.").format(
                    label=tr(each.label),
                    low=localised(f"{each.low:g}"),
                    high=localised(f"{each.high:g}"),
                    value=localised(f"{value:g}"),
                )
            )
        chosen[each.name] = value
    if settings:
        raise EditError(
            tr("{title} has no setting called {names}.").format(title=tr(kind.title), names=", ".join(settings))
        )
    tool = replace(origin, settings=tuple(chosen.items()))
    if tool == now:
        return state
    weights, _ = made(tool)
    return replace(state.with_weights(series, weights), tool=tool)


def adjustable(state: State, name: str, series: Series) -> Tool | None:
    """The State's tool, if it is this one on this series."""
    tool = state.tool
    return tool if tool is not None and (tool.name, tool.series) == (name, series) else None


def made(tool: Tool) -> shapes.Shape:
    """What the tool makes of the pair it started from."""
    own, other = (tool.p, tool.q) if tool.series == "p" else (tool.q, tool.p)
    kind = tool_kind(tool.name)
    given = {"own": (own,), "pair": (own, other), "count": (own.size,)}[kind.takes]
    return kind.function(*given, **dict(tool.settings))


def tool_kind(name: str) -> ToolKind:
    for kind in TOOLS:
        if kind.name == name:
            return kind
    raise EditError(tr("There is no tool called {name!r}.").format(name=name))


def tool_settings(state: State, name: str, series: Series) -> tuple[Setting, ...]:
    """The sliders that fit this series, each starting where the tool is now if it is still adjustable."""
    found = tuple(fitting(each, state, series) for each in tool_kind(name).settings)
    tool = adjustable(state, name, series)
    return found if tool is None else tuple(replace(s, start=tool.setting(s.name)) for s in found)


def fitting(setting: Setting, state: State, series: Series) -> Setting:
    """The setting with its numbers as they are for this many outcomes and observations."""
    if setting.relative == "outcomes":
        last = float(max(len(state.names) - 1, 1))
        low, high, start = setting.low * last, setting.high * last, round(setting.start * last, 1)
        return replace(setting, low=low, high=high, start=start, relative="")
    if setting.relative == "observations":
        mass = total(state.weights(series))
        counted = state.mode == "raw" and 2.0 <= mass <= setting.high
        return replace(setting, start=mass if counted else setting.start, relative="")
    return setting


def tool_report(state: State) -> str:
    """What the adjustable tool left out, in words that can follow its title; empty if nothing or no tool."""
    tool = state.tool
    if tool is None:
        return ""
    kind = tool_kind(tool.name)
    weights, cut_off = made(tool)
    said = [tr("cuts off {amount} of the tail").format(amount=format_number(cut_off))] if cut_off >= NOTICEABLE else []
    if kind.everywhere:
        had_mass = kind.takes == "count" or (tool.p if tool.series == "p" else tool.q) > 0.0
        lost = int(np.count_nonzero((weights == 0.0) & had_mass))
        if lost:
            said.append(
                how_many("{count} too small to be told from 0", "{count} too small to be told from 0", lost)
            )
    return ", ".join(said)


def randomise(state: State, series: Series) -> State:
    """A series drawn evenly from all distributions, Dirichlet(1, …, 1), by the State's seed, which moves on.

    The same seed gives the same series. In the raw mode the sum stays as it is.
    """
    check_series(series)
    drawn = -np.log1p(-np.random.Generator(np.random.PCG64(state.seed)).random(len(state.names)))
    mass = 1.0 if state.mode != "raw" else finite_total(state.weights(series))
    return set_seed(with_weights(state, series, spread(drawn, mass)), (state.seed + 1) % 2**63)


def finite_total(weights: FloatArray) -> float:
    mass = total(weights)
    if mass == math.inf:
        raise EditError(tr("These weights are too large to be added; normalise first."))
    return mass


def summing_to_1(weights: FloatArray) -> FloatArray:
    if not weights.any():
        raise EditError(tr("There is no mass to work on; make some outcome greater than 0."))
    return weights if abs(total(weights) - 1.0) <= SETTLED else np.asarray(normalize(weights))


def morph(own: FloatArray, other: FloatArray, t: float) -> shapes.Shape:
    return mixed(own, other, t), 0.0


def mix(own: FloatArray, share: float) -> shapes.Shape:
    return mixed(own, np.full(own.size, finite_total(own) / own.size), share), 0.0


def mixed(own: FloatArray, other: FloatArray, share: float) -> FloatArray:
    """(1 − share) · own + share · other; exactly `own` where they agree and at 0, exactly `other` at 1."""
    if share in (0.0, 1.0):
        return other if share else own
    return np.where(own == other, own, (1.0 - share) * own + share * other)


def temper(own: FloatArray, T: float) -> shapes.Shape:
    """∝ own^(1/T), in logarithms; zeros stay 0 and the sum stays as it is."""
    if T == 1.0 or not own.any():
        return own, 0.0
    there = own > 0.0
    logs = np.log(own[there])
    weights = np.zeros(own.size)
    weights[there] = np.exp((logs - logs.max()) / T)
    mass = finite_total(own)
    return spread(weights, mass if abs(mass - 1.0) > SETTLED else 1.0), 0.0


def smooth(own: FloatArray, epsilon: float) -> shapes.Shape:
    return spread(summing_to_1(own) + epsilon, 1.0), 0.0


def laplace(own: FloatArray, alpha: float, n: float) -> shapes.Shape:
    return spread(summing_to_1(own) * n + alpha, 1.0), 0.0


def mean(name: str, label: str, start: float) -> Setting:
    return Setting(name, label, 0.0, 1.0, start, 0.1, relative="outcomes")


def deviation(name: str, label: str, start: float) -> Setting:
    return Setting(name, label, 0.005, 2.0, start, 0.05, logarithmic=True, relative="outcomes")


TOOLS: tuple[ToolKind, ...] = (
    ToolKind(
        "morph",
        "Morph",
        "Moves one histogram straight towards the other until they are equal.",
        "pair",
        morph,
        (Setting("t", "Way to the other", 0.0, 1.0, 0.0, 0.01),),
    ),
    ToolKind(
        "temperature",
        "Temperature",
        "Every probability raised to 1/T and normalised: cold favours the likely, hot makes all alike.",
        "own",
        temper,
        (Setting("T", "Temperature, T", 0.05, 20.0, 1.0, 0.05, logarithmic=True),),
    ),
    ToolKind(
        "smooth",
        "Add ε",
        "Adds the same small number to every probability and normalises, so that nothing is impossible.",
        "own",
        smooth,
        (Setting("epsilon", "Added to each probability, ε", 1e-12, 1.0, 1e-3, 0.1, logarithmic=True),),
    ),
    ToolKind(
        "laplace",
        "Laplace smoothing",
        "Adds α to the count of every outcome among n observations: the posterior mean under an even prior.",
        "own",
        laplace,
        (
            Setting("alpha", "Added to each count, α", 0.001, 1000.0, 1.0, 0.1, logarithmic=True),
            Setting(
                "n",
                "Number of observations, n",
                1.0,
                1e12,
                100.0,
                0.1,
                logarithmic=True,
                relative="observations",
            ),
        ),
    ),
    ToolKind(
        "mix",
        "Mix with uniform",
        "Gives every outcome an equal part of the chosen share of the mass.",
        "own",
        mix,
        (Setting("share", "Share of uniform", 0.0, 1.0, 0.1, 0.01),),
    ),
    ToolKind("uniform", "Uniform", "Every outcome alike.", "count", shapes.uniform),
    ToolKind(
        "normal",
        "Normal",
        "The bell curve, each outcome with the mass of the cell around it.",
        "count",
        shapes.normal,
        (mean("mean", "Mean, μ", 0.5), deviation("sd", "Standard deviation, σ", 0.2)),
    ),
    ToolKind(
        "two_normals",
        "Two normals",
        "A mixture of two bell curves.",
        "count",
        shapes.two_normals,
        (
            mean("mean_1", "First mean, μ₁", 0.25),
            deviation("sd_1", "First standard deviation, σ₁", 0.1),
            mean("mean_2", "Second mean, μ₂", 0.75),
            deviation("sd_2", "Second standard deviation, σ₂", 0.1),
            Setting("share", "Share of the first", 0.0, 1.0, 0.5, 0.01),
        ),
    ),
    ToolKind(
        "poisson",
        "Poisson",
        "How many rare events happen when λ are expected.",
        "count",
        shapes.poisson,
        (Setting("mean", "Mean, λ", 0.005, 2.0, 0.4, 0.05, logarithmic=True, relative="outcomes"),),
    ),
    ToolKind(
        "binomial",
        "Binomial",
        "How many of n independent trials succeed.",
        "count",
        shapes.binomial,
        (
            Setting("trials", "Trials, n", 0.0, 2.0, 1.0, 1.0, relative="outcomes"),
            Setting("chance", "Chance of success, c", 0.0, 1.0, 0.5, 0.01),
        ),
        everywhere=False,
    ),
    ToolKind(
        "geometric",
        "Geometric",
        "How many failures come before the first success.",
        "count",
        shapes.geometric,
        (Setting("chance", "Chance of success, c", 0.001, 0.999, 0.5, 0.05, logarithmic=True),),
    ),
    ToolKind(
        "zipf",
        "Zipf",
        "The k-th most frequent outcome is 1/k^s as frequent as the first.",
        "count",
        shapes.zipf,
        (Setting("exponent", "Exponent, s", 0.0, 4.0, 1.0, 0.05),),
    ),
    ToolKind(
        "beta",
        "Beta",
        "A curve on the interval from 0 to 1, cut into one cell for each outcome.",
        "count",
        shapes.beta,
        (
            Setting("a", "First shape, a", 0.1, 50.0, 2.0, 0.05, logarithmic=True),
            Setting("b", "Second shape, b", 0.1, 50.0, 5.0, 0.05, logarithmic=True),
        ),
    ),
)
"""All tools, in menu order."""
