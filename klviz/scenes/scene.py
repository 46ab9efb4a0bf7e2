"""What a scene is: parameters with their ranges, a clock if it plays, and a pure function from State to Picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

from klviz.picture import Picture
from klviz.state import State, Value


def always(state: State) -> bool:
    """The parameter is of use in any State."""
    return True


@dataclass(frozen=True)
class Parameter:
    """One thing a scene lets the user set. The window makes the control: a slider for a range, a list for `choices`
    (value, label), a tick box where `start` is a bool. The upper end may depend on the State; `needed` says in which
    States it is of use; `whole` that only whole numbers are."""

    name: str
    label: str
    start: Value
    low: float = 0.0
    high: float | Callable[[State], float] = 1.0
    step: float = 0.01
    logarithmic: bool = False
    whole: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""
    needed: Callable[[State], bool] = always

    def top(self, state: State) -> float:
        """The upper end of its range in a State."""
        return self.high if isinstance(self.high, (int, float)) else self.high(state)

    def value(self, state: State, scene: str) -> Value:
        """Its value in a State, or its start."""
        mine = state.params.get(scene)
        return self.start if mine is None else mine.get(self.name, self.start)

    def number(self, state: State, scene: str) -> float:
        """Its value as a number within its range."""
        value = self.value(state, scene)
        found = float(value) if isinstance(value, (int, float)) else float(self.start)  # type: ignore[arg-type]
        return min(max(found, self.low), self.top(state))

    def choice(self, state: State, scene: str) -> str:
        """Its value as one of its choices, the start if the State holds something else."""
        value = str(self.value(state, scene))
        return value if any(value == each for each, _ in self.choices) else str(self.start)


@dataclass(frozen=True)
class Clock:
    """Time in a scene: a parameter that play moves from 0 to `end(state)`.

    `after(state, seconds)` is its value when so much time has passed at normal speed, `step(state, ±1)` its value one
    step on or back. Both are pure, so a scene plays the same way every time.
    """

    parameter: str
    end: Callable[[State], float]
    after: Callable[[State, float], float]
    step: Callable[[State, int], float]
    what: str = ""  # what is played, as in "Play the stream"


@dataclass(frozen=True)
class Scene:
    """A way of looking at P and Q. `key` is its name in files and on the command line, and that of its module.

    The module holds `picture(state)`, and `PARAMETERS` and a `CLOCK` where it has any. It is imported when first looked
    at, since a start shows one scene and names them all.
    """

    key: str
    title: str
    sentence: str

    @property
    def module(self) -> ModuleType:
        return import_module(f"klviz.scenes.{self.key}")

    def picture(self, state: State) -> Picture:
        shown: Picture = self.module.picture(state)
        return shown

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return getattr(self.module, "PARAMETERS", ())

    @property
    def clock(self) -> Clock | None:
        return getattr(self.module, "CLOCK", None)

    def value(self, state: State, name: str) -> Value:
        """A parameter's value in a State, or its start."""
        return next(p for p in self.parameters if p.name == name).value(state, self.key)

    def number(self, state: State, name: str) -> float:
        """A numeric parameter's value, kept within its range."""
        return next(p for p in self.parameters if p.name == name).number(state, self.key)

    def choice(self, state: State, name: str) -> str:
        """A chosen value, or the first one if the State holds something else."""
        return next(p for p in self.parameters if p.name == name).choice(state, self.key)

    def switch(self, state: State, name: str) -> bool:
        return bool(self.value(state, name))
