"""Named pairs of histograms with their source and their known answers, from `resources/presets.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from klviz import assets
from klviz.edits.bars import EditError
from klviz.edits.pairs import show_pair
from klviz.edits.tools import TOOLS
from klviz.state import BASES, FloatArray, State, frozen
from klviz.words import tr

HEAD = "\n[[preset]]\n"


@dataclass(frozen=True, eq=False)
class Preset:
    """A pair to start from: what it shows, where it is from, and what its measures are."""

    name: str
    group: str
    sentence: str
    source: str
    outcomes: tuple[str, ...]
    base: float  # of the answers
    answers: Mapping[str, str]  # by the measure's name; as many digits as the source or theory gives
    told: tuple[Any, Any]  # P and Q as the file has them

    @cached_property
    def p(self) -> FloatArray:
        return probabilities(self.told[0], len(self.outcomes))

    @cached_property
    def q(self) -> FloatArray:
        return probabilities(self.told[1], len(self.outcomes))


@cache
def presets() -> tuple[Preset, ...]:
    """All presets, in menu order; the first is the one a new window opens with."""
    return read_presets(assets.read_text("presets.toml"))


@cache
def opening_preset() -> Preset:
    """The first preset, for which a start need not wait for the others to be read."""
    text = assets.read_text("presets.toml")
    first = text.index(HEAD)
    second = text.find(HEAD, first + 1)
    return read_presets(text if second < 0 else text[:second])[0]


def read_presets(text: str) -> tuple[Preset, ...]:
    return tuple(preset(row) for row in tomllib.loads(text, parse_float=Fraction)["preset"])


def preset(row: Mapping[str, Any]) -> Preset:
    outcomes = row["outcomes"]
    names = tuple(map(str, range(outcomes))) if isinstance(outcomes, int) else tuple(outcomes)
    return Preset(
        name=row["name"],
        group=row["group"],
        sentence=row["sentence"],
        source=row["source"],
        outcomes=names,
        base=BASES[("2", "e", "10").index(row.get("base", "2"))],
        answers=MappingProxyType(row["answers"]),
        told=(row["p"], row["q"]),
    )


def probabilities(told: list[Any] | Mapping[str, Any], k: int) -> FloatArray:
    """A shape's, or the weights' by exact division, each the float nearest to its exact value."""
    if isinstance(told, Mapping):
        shape = next(kind for kind in TOOLS if kind.name == told["shape"])
        return frozen(shape.function(k, **{name: float(value) for name, value in told.items() if name != "shape"})[0])
    weights = [Fraction(weight) for weight in told]
    whole = sum(weights)
    return frozen([float(weight / whole) for weight in weights])


def load_preset(state: State | None, name: str, *, translated: bool = False) -> State:
    """The preset's pair in place of the one shown, or in a new State; see `show_pair`.

    Outcomes are called as in the table, by which a lesson knows them; `translated`: as in the user's language. The base
    stays as it is, so the answers, which are in the preset's base, may be on show in another unit. Raises EditError for
    a name that no preset has.
    """
    found = next((each for each in presets() if each.name == name), None)
    if found is None:
        raise EditError(tr("There is no preset called {name!r}.").format(name=name))
    return with_preset(state, found, tuple(map(tr, found.outcomes)) if translated else found.outcomes)


def with_preset(state: State | None, preset: Preset, names: tuple[str, ...]) -> State:
    state = state or State(names=names, p=preset.p, q=preset.q)
    return show_pair(state, names, preset.p, preset.q, tr(preset.name), preset.source)


def opening_state() -> State:
    """What a new window shows: the first preset, base 2, the other bars following in proportion."""
    preset = opening_preset()
    return with_preset(None, preset, tuple(map(tr, preset.outcomes)))
