"""What a scene is: parameters with their ranges, and a pure function from State to Picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from klviz.picture import Picture
from klviz.state import State, Value


@dataclass(frozen=True)
class Parameter:
    """One thing a scene lets the user set. The window makes the control: a slider for a range, a list for
    `choices` (value, label), a tick box for a bool start."""

    name: str
    label: str
    start: Value
    low: float = 0.0
    high: float = 1.0
    step: float = 0.01
    log: bool = False
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""


@dataclass(frozen=True)
class Scene:
    """A way of looking at P and Q. `key` is its name in files and on the command line; `edits_histograms` says
    whether the tools that change P and Q belong beside it."""

    key: str
    title: str
    sentence: str
    picture: Callable[[State], Picture]
    parameters: tuple[Parameter, ...] = ()
    edits_histograms: bool = True

    def value(self, state: State, name: str) -> Value:
        """A parameter's value in a State, or its start."""
        parameter = next(p for p in self.parameters if p.name == name)
        return state.params.get(self.key, {}).get(name, parameter.start)
