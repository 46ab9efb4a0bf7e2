"""The peers among the contenders of `frames.py`, each as its own manual makes it fast."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from panels import GAP, HEIGHT, WIDTH, FloatArray, Numbers, Pair
from PySide6.QtGui import QMouseEvent
from windows import BLUE, GREEN, ORANGE, SKY, Contender, ranges


class Matplotlib(Contender):
    """matplotlib on its Qt canvas: a move sets what changed and draws the figure again.

    The bars of a series are one filled step, its fastest way to show a histogram of many bins.
    """

    blitted = False

    def __init__(self) -> None:
        super().__init__()
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        contender = self

        class Canvas(FigureCanvasQTAgg):  # type: ignore[misc]
            def mouseMoveEvent(self, event: QMouseEvent) -> None:
                contender.change(1.0 - event.position().y() / HEIGHT)

            def paintEvent(self, event: Any) -> None:
                super().paintEvent(event)
                contender.painted += 1

        self.figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100)
        self.window = Canvas(self.figure)
        self.show()

    def load(self, outcomes: int) -> None:
        from matplotlib.patches import Rectangle

        self.pair = at = Pair.of(outcomes)
        self.now = now = at.drag(0.5)
        self.figure.clear()
        grid = self.figure.add_gridspec(
            3, 2, width_ratios=(1.75, 1), height_ratios=(2.5, 1.3, 1.5), left=0.06, right=0.99, top=0.96, bottom=0.05
        )
        histograms, terms, coding = (self.figure.add_subplot(grid[row, 0]) for row in range(3))
        told = self.figure.add_subplot(grid[:, 1])
        self.moving: list[tuple[Any, Any]] = []
        self.bars: list[tuple[Any, Callable[[Numbers], FloatArray]]] = []

        def bars(axes: Any, edges: FloatArray, heights: Callable[[Numbers], FloatArray], colour: str) -> None:
            artist = axes.stairs(heights(now), edges, fill=True, color=colour, alpha=0.6, animated=self.blitted)
            self.moving.append((axes, artist))
            self.bars.append((artist, heights))

        steps = np.arange(outcomes + 1) - 0.5
        boxes = np.cumsum(np.concatenate([[0.0], at.p]))
        histograms.stairs(at.p, steps, fill=True, color=BLUE)
        coding.stairs(now.lengths_p, boxes, fill=True, color=BLUE)
        bars(histograms, steps, lambda now: at.q, ORANGE)
        bars(terms, steps, lambda now: now.terms, GREEN)
        bars(coding, boxes, lambda now: now.lengths_q, SKY)
        ends = ranges(at)
        histograms.set(xlim=(-0.5, outcomes - 0.5), ylim=(0, at.top), title="P and Q")
        terms.set(xlim=(-0.5, outcomes - 0.5), ylim=ends["terms"], title="p·log(p/q)")
        coding.set(xlim=(0, 1), ylim=ends["coding"], title="coding cost")
        told.set(xlim=(0, 1), ylim=(0, 1), xticks=(), yticks=())
        self.stacks = []
        for n in range(2):
            parts = [Rectangle((0, 0.9 - 0.2 * n), 0, 0.06, color=c, animated=self.blitted) for c in (SKY, GREEN)]
            self.stacks.append(parts)
            self.moving += [(told, told.add_patch(part)) for part in parts]
        lines = at.lines(now)
        self.texts = [told.text(0.05, 0.55 - 0.05 * n, "", animated=self.blitted) for n in range(len(lines) - 1)]
        self.texts.append(histograms.text(at.at, 0.9 * at.top, "", animated=self.blitted))
        self.moving += [(text.axes, text) for text in self.texts]
        self.set_artists()
        self.window.draw()
        if self.blitted:
            self.still = self.window.copy_from_bbox(self.figure.bbox)  # type: ignore[attr-defined]
        self.settle()

    def moved(self) -> object:
        return self.now.readouts

    def set_artists(self) -> None:
        for artist, heights in self.bars:
            artist.set_data(heights(self.now))
        for (first, second), (h, d) in zip(self.stacks, self.pair.stacks(self.now), strict=True):
            first.set_width(h)
            second.set_x(h)
            second.set_width(d)
        for text, line in zip(self.texts, self.pair.lines(self.now), strict=True):
            text.set_text(line)

    def change(self, share: float) -> None:
        self.now = self.pair.drag(share)
        self.set_artists()
        if not self.blitted:
            self.window.draw_idle()  # type: ignore[attr-defined]
            return
        self.window.restore_region(self.still)  # type: ignore[attr-defined]
        for axes, artist in self.moving:
            axes.draw_artist(artist)
        self.window.blit(self.figure.bbox)  # type: ignore[attr-defined]


class MatplotlibBlitted(Matplotlib):
    """matplotlib as its manual makes it fast: a saved background, and only what moves drawn again."""

    blitted = True


class Pyqtgraph(Contender):
    """pyqtgraph's BarGraphItem as it comes, a pen around every bar; fixed ranges, no antialiasing."""

    pens = True

    def __init__(self) -> None:
        super().__init__()
        import pyqtgraph

        pyqtgraph.mkQApp()
        contender = self

        class Canvas(pyqtgraph.GraphicsLayoutWidget):  # type: ignore[misc]
            def mousePressEvent(self, event: QMouseEvent) -> None:
                event.accept()

            def mouseReleaseEvent(self, event: QMouseEvent) -> None:
                event.accept()

            def mouseMoveEvent(self, event: QMouseEvent) -> None:
                contender.change(1.0 - event.position().y() / HEIGHT)

            def paintEvent(self, event: Any) -> None:
                super().paintEvent(event)
                contender.painted += 1

        self.window = Canvas()
        self.show()

    def load(self, outcomes: int) -> None:
        import pyqtgraph

        self.pair = at = Pair.of(outcomes)
        self.now = at.drag(0.5)
        self.window.clear()  # type: ignore[attr-defined]
        layout = self.window.ci.layout  # type: ignore[attr-defined]
        plots = [self.window.addPlot(row=row, col=0) for row in range(3)]  # type: ignore[attr-defined]
        told = self.window.addPlot(row=0, col=1, rowspan=3)  # type: ignore[attr-defined]
        for row, weight in enumerate((25, 13, 15)):
            layout.setRowStretchFactor(row, weight)
        layout.setColumnStretchFactor(0, 175)
        layout.setColumnStretchFactor(1, 100)
        for plot in (*plots, told):
            plot.setMouseEnabled(False, False)
            plot.hideButtons()
            plot.disableAutoRange()
        self.bars: list[tuple[Any, Callable[[Numbers], FloatArray]]] = []
        none = pyqtgraph.mkPen(None)

        def bars(plot: Any, x0: FloatArray, width: Any, heights: Callable[[Numbers], FloatArray], colour: str) -> Any:
            looks = {} if self.pens else {"pen": none}
            item = pyqtgraph.BarGraphItem(x0=x0, width=width, height=heights(self.now), brush=colour, **looks)
            plot.addItem(item)
            return item, heights

        start, width = np.arange(outcomes) - 0.5 + GAP / 2, 1.0 - GAP
        boxes = np.cumsum(np.concatenate([[0.0], at.p]))
        bars(plots[0], start, width, lambda now: at.p, BLUE)
        self.bars.append(bars(plots[0], start, width / 2, lambda now: at.q, ORANGE))
        self.bars.append(bars(plots[1], start, width, lambda now: now.terms, GREEN))
        self.bars.append(bars(plots[2], boxes[:-1], at.p, lambda now: now.lengths_q, SKY))
        bars(plots[2], boxes[:-1], at.p / 2, lambda now: now.lengths_p, BLUE)
        self.stacks = []
        for n in range(2):
            parts = [
                pyqtgraph.BarGraphItem(x0=0, width=0, y0=0.9 - 0.2 * n, height=0.06, brush=c, pen=none)
                for c in (SKY, GREEN)
            ]
            for part in parts:
                told.addItem(part)
            self.stacks.append(parts)
        self.texts = []
        lines = at.lines(self.now)
        for n in range(len(lines)):
            text = pyqtgraph.TextItem("", color="w")
            last = n == len(lines) - 1
            (plots[0] if last else told).addItem(text)
            text.setPos(*((at.at, 0.9 * at.top) if last else (0.05, 0.55 - 0.05 * n)))
            self.texts.append(text)
        ends = ranges(at)
        told.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        plots[0].setRange(xRange=(-0.5, outcomes - 0.5), yRange=(0, at.top), padding=0)
        plots[1].setRange(xRange=(-0.5, outcomes - 0.5), yRange=ends["terms"], padding=0)
        plots[2].setRange(xRange=(0, 1), yRange=ends["coding"], padding=0)
        self.settle()

    def moved(self) -> object:
        return self.now.readouts

    def change(self, share: float) -> None:
        self.now = self.pair.drag(share)
        for item, heights in self.bars:
            item.setOpts(height=heights(self.now))
        for (first, second), (h, d) in zip(self.stacks, self.pair.stacks(self.now), strict=True):
            first.setOpts(width=h)
            second.setOpts(x0=h, width=d)
        for text, line in zip(self.texts, self.pair.lines(self.now), strict=True):
            text.setText(line)


class PyqtgraphBare(Pyqtgraph):
    """pyqtgraph without pens, its fast path."""

    pens = False
