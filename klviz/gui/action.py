"""What an action is, and the steps that actions share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from klviz import edits
from klviz.state import BASES, Edit, State

ON_BARS = ("swap", "copy_p_to_q", "copy_q_to_p", "normalise", "random_q", "random_p", "morph")
Window = Any
Step = Callable[[State], State]


@dataclass(frozen=True)
class Action:
    """One row. `menu` may name a submenu after a slash; `checked` says whether a tick belongs beside it; a row that
    `repeats` makes one undo step of a held key."""

    key: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    on: Literal["window", "picture"] = "window"
    change: Step | None = None
    look: Step | None = None
    run: Callable[[Window], object] | None = None
    checked: Callable[[State, Window], bool] | None = None
    help: str = ""
    separator: bool = False
    repeats: bool = False

    @property
    def on_bars(self) -> bool:
        """Whether it changes P and Q and so needs a scene in which they are seen."""
        return self.menu in ("Bars", "Outcomes") or self.key in ON_BARS


def on_bar(key: str, text: str, keys: tuple[str, ...], change: Step, **more: Any) -> Action:
    return Action(key, text, "Bars", keys, "picture", change=change, **more)


def by(delta: float) -> Step:
    """The active bar moved by a step."""
    return lambda s: edits.step(s, s.active, s.lit, delta)


def give(direction: int) -> Step:
    """A hundredth moved from the lit outcome to the one beside it, and the attention with it."""

    def change(state: State) -> State:
        to = min(max(state.lit + direction, 0), len(state.names) - 1)
        if to == state.lit:
            return state
        left = round(max(float(state.weights(state.active)[state.lit]) - 0.01, 0.0), 12)
        return edits.light(edits.apply(state, Edit(state.active, (left,), (state.lit,), to)), to)

    return change


def go(places: int) -> Step:
    return lambda s: edits.light(s, min(max(s.lit + places, 0), len(s.names) - 1))


def beside(change: Callable[[State, int, int], State], places: int) -> Step:
    """A change of the lit outcome and the one `places` further, if there is one."""

    def run(state: State) -> State:
        to = state.lit + places
        return change(state, state.lit, to) if 0 <= to < len(state.names) else state

    return run


def state_is(name: str, value: object) -> Callable[[State, Window], bool]:
    return lambda s, w: getattr(s, name) == value


def theme_to(name: str) -> Callable[[Window], object]:
    return lambda w: w.looks.set_theme(name)


def theme_is(name: str) -> Callable[[State, Window], bool]:
    return lambda s, w: bool(w.looks.theme == name)


def next_base(state: State) -> State:
    return edits.set_base(state, BASES[(BASES.index(state.base) + 1) % len(BASES)])


def compare(slot: int) -> Step:
    return lambda s: edits.compare(s, None if s.compare == slot else slot)
