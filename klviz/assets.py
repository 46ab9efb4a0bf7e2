"""The one door to ``resources/``: icons, lessons, samples, fonts and translations.

The folder lies inside the package once installed (wheel or frozen build) and beside it in a checkout (run in
place or installed in editable mode).
"""

from __future__ import annotations

import sys
from pathlib import Path


def folder() -> Path:
    """Where the resources are. Raises ``FileNotFoundError`` if they were not installed with the package."""
    package = Path(__file__).resolve().parent
    places = [package / "resources", package.parent / "resources"]
    if frozen_at := getattr(sys, "_MEIPASS", None):
        places.insert(0, Path(frozen_at) / "klviz" / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(
        f"klviz's resources folder is missing; install klviz again. Looked in: {', '.join(map(str, places))}"
    )


def path(*parts: str) -> Path:
    """Where one resource is, or would be: ``path("samples", "letters.csv")``.

    Raises ``ValueError`` for a name that leads out of the folder, be it by "..", an absolute path or a link.
    """
    top = folder().resolve()
    if any("\0" in part for part in parts):
        raise ValueError("the name of a resource cannot hold a NUL character")
    # A backslash separates on Windows only; refused everywhere, so that a name works everywhere or nowhere.
    found = top.joinpath(*parts).resolve()
    if any("\\" in part for part in parts) or not found.is_relative_to(top):
        raise ValueError(f"{'/'.join(parts)!r} leads out of the resources folder")
    return found


def read_text(*parts: str) -> str:
    """The text of one resource, which is UTF-8."""
    return path(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """The bytes of one resource."""
    return path(*parts).read_bytes()


def names(*parts: str, suffix: str = "") -> tuple[str, ...]:
    """The names of the files in one folder, sorted: ``names("lessons", suffix=".toml")``."""
    files = (file for file in path(*parts).iterdir() if file.is_file())
    return tuple(sorted(file.name for file in files if file.name.endswith(suffix)))
