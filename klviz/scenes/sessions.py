"""A session from a file as it can be shown: what only the scenes know about a State is checked here."""

from __future__ import annotations

import os
from collections.abc import Mapping

from klviz.files import FileError, read_session
from klviz.files.door import Source, quoted
from klviz.scenes.scene import Parameter, Scene
from klviz.state import State, Value
from klviz.words import tr


def open_session(source: Source, name: str = "") -> State:
    """As `read_session`; raises FileError also where there is no such scene, or a parameter is of another kind."""
    from klviz.scenes import SCENES

    state = read_session(source, name)
    shown = name or ("session" if isinstance(source, bytes) else os.fspath(source))
    scenes = {scene.key: scene for scene in SCENES}
    if state.scene not in scenes:
        known = ", ".join(scenes)
        raise FileError(
            shown,
            tr("state.scene: this klviz has no scene {scene}; it has {known}").format(
                scene=quoted(state.scene), known=known
            ),
        )
    for key, values in state.params.items():
        if key in scenes:
            check_parameters(shown, scenes[key], values)
    return state


def check_parameters(shown: str, scene: Scene, values: Mapping[str, Value]) -> None:
    """Raises FileError for a value that this scene would not know what to do with; ranges are its own matter."""
    for parameter in scene.parameters:
        if parameter.name in values and (wrong := unfit(parameter, values[parameter.name])):
            raise FileError(shown, f"state.params.{scene.key}.{parameter.name}: {wrong}")


def unfit(parameter: Parameter, value: Value) -> str:
    """Why a value cannot be this parameter's, or ""."""
    if parameter.choices:
        known = [choice for choice, _ in parameter.choices]
        return "" if value in known else tr("not one of {known}").format(known=", ".join(known))
    if isinstance(parameter.start, bool):
        return "" if isinstance(value, bool) else tr("neither true nor false")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return tr("not a number")
    return ""
