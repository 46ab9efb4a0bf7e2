"""From mouse event to painted frame: klviz beside a blit of its own window, bare rectangles, matplotlib and pyqtgraph.

    python benchmarks/frames.py              every number of outcomes, a few minutes
    python benchmarks/frames.py 64 1024      only these

Prints Markdown. Every contender has a process of its own; in every round each makes one drag, in turn, and the tables
hold the medians of the rounds. What is not installed (matplotlib, pyqtgraph) is left out.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any

from panels import HEIGHT, WIDTH, Drag
from peers import Matplotlib, MatplotlibBlitted, Pyqtgraph, PyqtgraphBare
from report import digits, draw_off_screen, installed, machine, table, times
from windows import Blit, Contender, Klviz, Rectangles

OUTCOMES = (8, 64, 1024, 8192, 65536)
ROUNDS = 7
FRAMES = 60  # of a drag: one second of a screen
PATIENCE = 0.4  # seconds that the drag of a slow contender may take, though it has at least one frame
CONTENDERS: dict[str, tuple[type[Contender], str]] = {  # the window, and the package it needs
    "klviz": (Klviz, ""),
    "blit": (Blit, ""),
    "rectangles": (Rectangles, ""),
    "matplotlib": (Matplotlib, "matplotlib"),
    "matplotlib blitted": (MatplotlibBlitted, "matplotlib"),
    "pyqtgraph": (Pyqtgraph, "pyqtgraph"),
    "pyqtgraph without pens": (PyqtgraphBare, "pyqtgraph"),
}
TARGETS = (  # over, under, target, whether the ratio must stay below it
    ("klviz", "blit", 2.0, True),
    ("matplotlib blitted", "klviz", 8.0, False),
    ("matplotlib", "klviz", 50.0, False),
)
Drags = dict[str, list[Drag]]


class Process:
    """A contender in its own process, waiting to be asked for a drag."""

    def __init__(self, name: str, home: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.name = name
        self.process = context.Process(target=serve, args=(name, home, theirs), daemon=True)
        self.process.start()
        theirs.close()
        self.answer()

    def load(self, outcomes: int) -> None:
        self.connection.send(("load", outcomes))
        self.answer()

    def drag(self, frames: int) -> Drag:
        self.connection.send(("drag", frames))
        return self.answer()

    def answer(self) -> Any:
        try:
            answer = self.connection.recv()
        except EOFError:
            raise SystemExit(f"{self.name} ended early") from None
        if isinstance(answer, str):
            raise SystemExit(f"{self.name} failed:\n{answer}")
        return answer

    def end(self) -> None:
        self.connection.send(None)
        self.process.join()


def serve(name: str, home: str, connection: Connection) -> None:
    """What a contender's process does; its settings are its own."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        os.environ[variable] = home
    try:
        from PySide6.QtWidgets import QApplication

        app = QApplication([name])
        contender = CONTENDERS[name][0]()
        connection.send(None)
        while (request := connection.recv()) is not None:
            what, number = request
            connection.send(contender.drag(number) if what == "drag" else contender.load(number))
        del app
    except Exception:
        connection.send(traceback.format_exc())
    finally:
        connection.close()
        os._exit(0)  # no window asks whether it may close


def measure(processes: Sequence[Process], outcomes: int) -> Drags:
    """Rounds of drags, the contenders in turn."""
    frames = {}
    for process in processes:
        process.load(outcomes)
        slowest = min(process.drag(2).wall)
        frames[process.name] = max(1, min(FRAMES, round(PATIENCE / slowest)))
    drags: Drags = {process.name: [] for process in processes}
    for _ in range(ROUNDS):
        for process in processes:
            drags[process.name].append(process.drag(frames[process.name]))
    return drags


def cpu(drags: Sequence[Drag]) -> float:
    return statistics.median(drag.cpu for drag in drags)


def wall(drags: Sequence[Drag]) -> float:
    return statistics.median(statistics.median(drag.wall) for drag in drags)


def late(drags: Sequence[Drag]) -> float:
    """The 95th percentile of the frames of all drags."""
    return statistics.quantiles([frame for drag in drags for frame in drag.wall] * 2, n=20, method="inclusive")[-1]


def by_outcomes(
    found: dict[int, Drags], columns: Sequence[tuple[str, Callable[[Drags], str]]]
) -> Iterator[tuple[str, ...]]:
    for outcomes, drags in found.items():
        yield (f"{outcomes:,}", *(cell(drags) for _, cell in columns))


def main(arguments: Sequence[str]) -> None:
    counts = [int(argument) for argument in arguments] or OUTCOMES
    draw_off_screen()
    names = [name for name, (_, package) in CONTENDERS.items() if not package or installed(package)]
    with tempfile.TemporaryDirectory() as home:
        processes = [Process(name, home) for name in names]
        found = {outcomes: measure(processes, outcomes) for outcomes in counts}
        for process in processes:
            process.end()

    def show(title: str, columns: Sequence[tuple[str, Callable[[Drags], str]]]) -> None:
        print(f"\n{title}\n\n{table(['outcomes', *(head for head, _ in columns)], by_outcomes(found, columns))}")

    def each(number: Callable[[Sequence[Drag]], float]) -> list[tuple[str, Callable[[Drags], str]]]:
        return [(name, lambda drags, name=name: digits(1e3 * number(drags[name]))) for name in names]

    print(f"## From mouse event to painted frame: four panels at {WIDTH}×{HEIGHT}\n")
    print(machine("PySide6-Essentials", "numpy", "matplotlib", "pyqtgraph") + ".")
    print(f"Medians of {ROUNDS} drags, the contenders in turn.")
    for name in CONTENDERS.keys() - set(names):
        print(f"Not measured: {name}; `pip install {CONTENDERS[name][1]}` first.")
    show("CPU milliseconds for each frame:", each(cpu))
    show("Milliseconds on the clock, median frame:", each(wall))
    show("Milliseconds on the clock, 95th percentile:", each(late))
    show(
        "Ratios of CPU, with targets:",
        [
            (
                f"{over} ÷ {under} ({'≤' if below else '≥'} {target:g})",
                lambda drags, row=(over, under, target, below): times(
                    cpu(drags[row[0]]) / cpu(drags[row[1]]), row[2], at_most=row[3]
                ),
            )
            for over, under, target, below in TARGETS
            if over in names and under in names
        ],
    )
    first = next(iter(found.values()))["klviz"][0]
    show(
        "Where klviz spends a frame, CPU milliseconds:",
        [
            (part, lambda drags, part=part: digits(1e3 * statistics.median(d.parts[part] for d in drags["klviz"])))
            for part in first.parts
        ],
    )


if __name__ == "__main__":
    main(sys.argv[1:])
