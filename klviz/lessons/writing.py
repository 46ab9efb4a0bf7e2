"""A State as a step of a lesson, for teachers who arrange a picture first and write the words afterwards."""

from __future__ import annotations

import json
import math
import re
from fractions import Fraction

from klviz.lessons.reading import VERSION
from klviz.state import State, Value

UNWRITABLE = re.compile("[\x7f\ud800-\udfff]")


def lesson_text(title: str, about: str = "", language: str = "en") -> str:
    """The head of a new lesson; steps follow it."""
    return (
        f'klviz = "lesson"\nversion = {VERSION}\ntitle = {quoted(title)}\n'
        f"about = {quoted(about or 'One sentence about the lesson.')}\nlanguage = {quoted(language)}\n"
    )


def step_text(
    state: State, title: str, text: str = "What is to be seen here?", hidden: frozenset[str] = frozenset()
) -> str:
    """A step that shows this State, to be added to a lesson file.

    It holds what is `hidden`, the pair, the mode, the base, the scene with its parameters, the seed, the axis and the
    lit outcome. Snapshots, pins and the tool that is still adjustable stay behind.
    """
    lines = [
        "",
        "[[step]]",
        f"title = {quoted(title)}",
        f"text = {quoted(text)}",
        *([f"hide = [{', '.join(map(quoted, sorted(hidden)))}]"] if hidden else []),
        "[step.show]",
        *([f"title = {quoted(state.title)}"] if state.title else []),
        *([f"note = {quoted(state.note)}"] if state.note else []),
        f"names = [{', '.join(map(quoted, state.names))}]",
        f"p = [{', '.join(map(weight, state.p.tolist()))}]",
        f"q = [{', '.join(map(weight, state.q.tolist()))}]",
    ]
    if state.mode not in ("proportional", "pinned"):
        lines.append(f"mode = {quoted(state.mode)}")
    if state.base != 2.0:
        lines.append(f'base = "{"e" if state.base == math.e else "10"}"')
    if state.scene != "explore":
        lines.append(f"scene = {quoted(state.scene)}")
    params = {name: value for name, value in state.params.get(state.scene, {}).items() if writable(value)}
    if params:
        lines.append(f"params = {{ {', '.join(f'{name} = {plain(value)}' for name, value in params.items())} }}")
    if state.seed != 1:
        lines.append(f"seed = {state.seed}")
    if state.log_height:
        lines.append("log_height = true")
    if state.lit:
        lines.append(f"lit = {quoted(state.names[state.lit])}")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    return json.dumps(UNWRITABLE.sub("\ufffd", text), ensure_ascii=False)


def weight(value: float) -> str:
    """A probability as a fraction where it is a simple one, else with the digits that give it back."""
    if 0.0 < value < 1.0 and (value * 1024.0).is_integer():
        return f'"{Fraction(value)}"'
    return repr(value)


def writable(value: Value) -> bool:
    return not isinstance(value, tuple) and not (isinstance(value, float) and math.isinf(value))


def plain(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return quoted(value) if isinstance(value, str) else repr(value)
