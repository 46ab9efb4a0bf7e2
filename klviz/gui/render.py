"""`klviz render`: a session drawn to a file without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize

from klviz.files import read_session
from klviz.gui import export
from klviz.gui.theme import Style, theme_named
from klviz.scenes import picture_of, scene_of

SMALLEST = 320


def render(
    session: Path, output: Path, scene: str | None, size: tuple[int, int], theme: str, scale: float = 2.0
) -> None:
    """Draw a session's State; raises ValueError (FileError for files) with one line for the user."""
    export.kind_of(output)
    if min(size) < SMALLEST:
        raise ValueError(f"--size {size[0]}x{size[1]}: a picture needs at least {SMALLEST} points each way")
    if max(size) > export.LARGEST:
        raise ValueError(f"--size {size[0]}x{size[1]}: a picture may be at most {export.LARGEST} points wide and high")
    if not 0.1 <= scale <= 16:
        raise ValueError(f"--scale {scale:g}: give a number from 0.1 to 16")
    state = read_session(session)
    if scene is not None:
        state = replace(state, scene=scene_of(scene).key)
    app = export.drawing_application()
    style = Style(theme_named(theme), 1.6 if theme == "lecture" else 1.0, 1.3 if theme == "lecture" else 1.0)
    export.save_picture(output, picture_of(state), style, QSize(*size), scale)
    del app
