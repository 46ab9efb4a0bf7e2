"""From launch to the first painted window: klviz beside a bare PySide6 window, pyqtgraph and matplotlib.

    python benchmarks/launch.py         about half a minute

Prints Markdown. Each start is a process of its own; the contenders take turns, and the table holds the medians. The
clock starts before the process does and stops when its first paint event is done. What is not installed is left out.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import ROOT, digits, draw_off_screen, installed, machine, table, times

ROUNDS = 15
NEEDS = {"bare": "", "klviz": "", "pyqtgraph": "pyqtgraph", "matplotlib": "matplotlib"}
TARGET = 2.5


def start(name: str, home: str) -> tuple[float, float]:
    """One start; seconds on the clock and of CPU."""
    environment = {
        **os.environ,
        **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA"), home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(Path(home, "bytecode")),  # all start from byte code, as installed programs do
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    program = [sys.executable, str(Path(__file__).with_name("first_paint.py")), name]
    begun = time.perf_counter()
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise SystemExit(f"{name} failed:\n{done.stderr}")
    clock, cpu = map(float, done.stdout.split()[-2:])
    return clock - begun, cpu


def main() -> None:
    draw_off_screen()
    names = [name for name, package in NEEDS.items() if not package or installed(package)]
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as home:
        for name in names:
            start(name, home)  # fills the caches
        for _ in range(ROUNDS):
            for name in names:
                taken[name].append(start(name, home))
    wall = {name: statistics.median(clock for clock, _ in starts) for name, starts in taken.items()}
    cpu = {name: statistics.median(cpu for _, cpu in starts) for name, starts in taken.items()}
    print("## From launch to the first painted window\n")
    print(machine("PySide6-Essentials", "numpy", "matplotlib", "pyqtgraph") + ".")
    print(f"Medians of {ROUNDS} starts, the contenders in turn.")
    for name in NEEDS.keys() - set(names):
        print(f"Not measured: {name}; `pip install {NEEDS[name]}` first.")
    rows = [
        (
            name,
            digits(1e3 * wall[name]),
            digits(1e3 * cpu[name]),
            times(ratio, TARGET, at_most=True) if name == "klviz" else digits(ratio),
            digits(cpu[name] / cpu["bare"]),
        )
        for name, ratio in ((name, wall[name] / wall["bare"]) for name in names)
    ]
    head = ("window", "ms on the clock", "ms of CPU", f"clock ÷ bare (klviz ≤ {TARGET:g})", "CPU ÷ bare")
    print("\n" + table(head, rows))


if __name__ == "__main__":
    main()
