"""What the benchmark scripts share: the checkout on the path, medians, and tables that can be pasted."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def use_checkout() -> None:
    """Measure the klviz beside this folder, installed or not."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))


def draw_off_screen() -> None:
    """Call before Qt is imported: draw into memory where there is no screen."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # says what it cannot do


def installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def machine(*packages: str) -> str:
    """One line on what the numbers were taken with."""
    found = [f"Python {platform.python_version()}"]
    for package in packages:
        try:
            found.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    screen = os.environ.get("QT_QPA_PLATFORM") or ("X11" if os.environ.get("DISPLAY") else "the system's screen")
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {', '.join(found)}; Qt draws on: {screen}"
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; the first column is text, the others are numbers."""
    lines = [list(head), ["---", *["---:"] * (len(head) - 1)], *map(list, rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def digits(value: float) -> str:
    """Three digits, no exponent."""
    places = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:,.{places}f}"


def times(ratio: float, target: float, *, at_most: bool = False) -> str:
    """A ratio, and whether it is where it should be."""
    good = ratio <= target if at_most else ratio >= target
    return f"{digits(ratio)} {'✓' if good else '✗'}"
