"""The scenes, in the order of the menu. To add one: a file here, and its line in SCENES."""

from __future__ import annotations

from klviz.picture import Picture
from klviz.scenes.scene import Clock, Parameter, Scene
from klviz.state import State

SCENES: tuple[Scene, ...] = (
    Scene("explore", "Explore", "Two histograms and every number between them."),
    Scene("coding", "Coding: real bits", "Fixed-length, Shannon, Huffman and range coding, on the same symbols."),
    Scene("fit", "Fit: covering or seeking", "One P, two losses: which Q does each of them want?"),
)


def scene_of(key: str) -> Scene:
    """The scene with this key; ValueError names the ones there are."""
    for scene in SCENES:
        if scene.key == key:
            return scene
    raise ValueError(f"there is no scene {key!r}; the scenes are {', '.join(scene.key for scene in SCENES)}")


def picture_of(state: State) -> Picture:
    """The State as its scene draws it."""
    return scene_of(state.scene).picture(state)


__all__ = ["SCENES", "Clock", "Parameter", "Scene", "picture_of", "scene_of"]
