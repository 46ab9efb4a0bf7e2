"""The journey (see journey.py) as a program of its own, in whatever surroundings a test wants it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LANG", "LC_ALL", "LOCPATH")
NOBODY = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")


def journey(
    folder: Path, how_far: str, surroundings: Mapping[str, str], before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Runs it; `before` are the words before the command, such as strace and its options."""
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", **surroundings}
    command = [*before, sys.executable, "-m", "tests.faults.journey", str(folder), how_far]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=100)


def home(folder: Path) -> dict[str, str]:
    """A home as most people have it."""
    return {"HOME": str(folder), "LC_ALL": "C.UTF-8"}


def complaints(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What was said on stderr, less what Qt says about there being no screen."""
    return [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support")]


def can(*command: str) -> bool:
    """Whether this machine lets us do that."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def nobody_can_run_klviz() -> bool:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import msgspec, numpy, PySide6.QtWidgets, klviz.files"
    return can(*NOBODY, sys.executable, "-c", code)
