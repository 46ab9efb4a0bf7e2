"""One contender of `launch.py`: start, and say when the window has first been painted.

    python first_paint.py NAME      prints the clock (time.perf_counter) and the CPU seconds of the process

Imports nothing that the contender itself does not, so that a start costs here what it costs anyone.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def painted() -> None:
    """The first paint event is done: print when, and leave without asking anyone."""
    clock, cpu = time.perf_counter(), time.process_time()
    import os

    print(clock, cpu, flush=True)
    os._exit(0)


def leave_after_painting(widget: type[Any]) -> None:
    paint = widget.paintEvent

    def paint_and_leave(self: Any, event: Any) -> None:
        paint(self, event)
        painted()

    widget.paintEvent = paint_and_leave


def bare() -> None:
    """A window of PySide6 with nothing in it."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        def paintEvent(self, event: Any) -> None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), 0xFFFFFF)
            painter.end()
            painted()

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def klviz() -> None:
    """What `python3 main.py` does, from its first line and in its order."""
    from klviz.bootstrap import start

    def program(arguments: list[str]) -> int:
        from klviz import system

        open_window = system.open_window

        def open_watched(window: Callable[[], int], picture: Callable[[Path], object]) -> int:
            def watched() -> int:
                from klviz.gui.picture_view import PictureView

                leave_after_painting(PictureView)
                return window()

            return open_window(watched, picture)

        system.open_window = open_watched
        from klviz.__main__ import main

        return main(arguments)

    start([], program)


HEIGHTS = (1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 1 / 64, 1 / 64, 1 / 64)


def matplotlib() -> None:
    """Four axes with eight bars each on matplotlib's Qt canvas, without pyplot."""
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    leave_after_painting(FigureCanvasQTAgg)
    figure = Figure(figsize=(12.8, 8.0), dpi=100)
    for place in range(1, 5):
        figure.add_subplot(2, 2, place).bar(range(8), HEIGHTS)
    canvas = FigureCanvasQTAgg(figure)
    canvas.resize(1280, 800)
    canvas.show()
    app.exec()


def pyqtgraph() -> None:
    """Four plots with eight bars each in pyqtgraph."""
    import pyqtgraph as pg

    app = pg.mkQApp()
    leave_after_painting(pg.GraphicsLayoutWidget)
    window = pg.GraphicsLayoutWidget()
    for place in range(4):
        plot = window.addPlot(row=place // 2, col=place % 2)
        plot.addItem(pg.BarGraphItem(x=range(8), height=HEIGHTS, width=0.8))
    window.resize(1280, 800)
    window.show()
    app.exec()


CONTENDERS = {"bare": bare, "klviz": klviz, "pyqtgraph": pyqtgraph, "matplotlib": matplotlib}

if __name__ == "__main__":
    CONTENDERS[sys.argv[1]]()
