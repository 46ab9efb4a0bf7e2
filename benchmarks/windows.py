"""The contenders of `frames.py`: windows that redraw four panels when a mouse event moves one bar of Q.

Each is 1920×1080, takes the same mouse events through Qt's own dispatch, changes the same bar of the same pair and
redraws both histograms, the signed terms, the coding strip and the numbers. The others are spared what klviz does
besides (undo, exact numbers, hit testing, hatching, growing axes).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from panels import GAP, HEIGHT, WIDTH, Drag, FloatArray, Numbers, Pair, dragged, pair, reach
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from report import use_checkout

BLUE, ORANGE, GREEN, SKY = "#0072b2", "#e69f00", "#009e73", "#56b4e9"
PATIENCE = 60.0  # seconds for one frame
BELOW = 0.05  # a share of the axis outside the sweep


class Clock:
    """CPU spent in named calls, each without the named calls inside it."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self.inner = 0.0

    def time(self, name: str, call: Callable[..., Any], *arguments: Any) -> Any:
        outer, self.inner = self.inner, 0.0
        begun = time.process_time()
        result = call(*arguments)
        taken = time.process_time() - begun
        self.spent[name] = self.spent.get(name, 0.0) + taken - self.inner
        self.inner = outer + taken
        return result


class Contender:
    """A window to drag in. `load` shows a pair of so many outcomes; `place` is where the pointer goes."""

    window: QWidget

    def __init__(self) -> None:
        self.painted = 0  # paint events done
        self.number = 0  # of the frame
        self.clock = Clock()

    def load(self, outcomes: int) -> None:
        raise NotImplementedError

    def place(self, share: float) -> QPointF:
        """The point of the window at a share of the probability axis over the dragged bar."""
        return QPointF(WIDTH / 3, HEIGHT * (1.0 - share))

    def start(self) -> QPointF:
        return self.place(0.5)

    def moved(self) -> object:
        """Something that differs after every frame; a drag that leaves it the same measures nothing."""
        raise NotImplementedError

    def show(self) -> None:
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            QApplication.processEvents()

    def send(self, kind: QEvent.Type, place: QPointF) -> None:
        """A mouse event as the window system would hand it over."""
        handle = self.window.windowHandle()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        button = none if kind == QEvent.Type.MouseMove else left
        event = QMouseEvent(
            kind, place, QPointF(handle.mapToGlobal(QPoint(0, 0))) + place, button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(handle, event)

    def frame(self) -> tuple[float, float]:
        """From a mouse event until the frame is painted and nothing more is; CPU and clock."""
        first, begun, worked = self.painted, time.perf_counter(), time.process_time()
        self.number += 1
        self.send(QEvent.Type.MouseMove, self.place(reach(self.number)))
        before = first
        while self.painted == first or self.painted != before:
            before = self.painted
            QApplication.processEvents()
            if time.perf_counter() - begun > PATIENCE:
                raise RuntimeError(f"no frame was painted within {PATIENCE:.0f} s")
        return time.process_time() - worked, time.perf_counter() - begun

    def drag(self, frames: int) -> Drag:
        """One drag of so many frames, begun with a move off the clock."""
        self.send(QEvent.Type.MouseButtonPress, self.start())
        self.send(QEvent.Type.MouseMove, self.place(BELOW))  # from where every place of the sweep is a change
        self.settle()
        before = repr(self.moved())
        self.clock.spent.clear()
        taken = [self.frame()]
        if repr(self.moved()) == before:
            raise RuntimeError("the drag changed nothing")
        taken += [self.frame() for _ in range(frames - 1)]
        cpu = sum(cpu for cpu, _ in taken) / frames
        parts = {name: spent / frames for name, spent in self.clock.spent.items()}
        if parts:
            parts["the rest"] = cpu - sum(parts.values())
        self.send(QEvent.Type.MouseButtonRelease, self.place(reach(self.number)))
        self.settle()
        return Drag(cpu, [wall for _, wall in taken], parts)


class Klviz(Contender):
    """The real window, untouched but for clocks around its parts."""

    def __init__(self) -> None:
        super().__init__()
        use_checkout()
        from klviz.gui import main_window
        from klviz.gui.app import application
        from klviz.gui.picture_view import PictureView

        contender, clock = self, self.clock

        class Clocked(PictureView):
            def mouseMoveEvent(self, event: Any) -> None:
                clock.time("edit", super().mouseMoveEvent, event)

            def refresh(self) -> None:
                clock.time("layout", super().refresh)

            def paintEvent(self, event: Any) -> None:
                clock.time("paint", super().paintEvent, event)
                contender.painted += 1

        self.app = application()
        main_window.PictureView = Clocked  # type: ignore[misc]
        self.window = main_window.MainWindow()
        self.view = self.window.view
        source = self.view.source
        self.view.source = lambda: clock.time("numbers", source)
        self.show()
        self.window.after_first_paint()
        self.settle()

    def load(self, outcomes: int) -> None:
        from klviz import edits
        from klviz.state import State, frozen

        p, q = pair(outcomes)
        state = State(names=tuple(str(n + 1) for n in range(outcomes)), p=frozen(p), q=frozen(q))
        self.window.document.load(edits.settle(edits.light(state, dragged(outcomes), "q")))
        self.view.setFocus()
        self.settle()

    def place(self, share: float) -> QPointF:
        inner = self.view.boxes["histograms"].inner
        column = self.view.column_rect("q", dragged(len(self.window.document.state.names)))
        point = QPointF(column.center().x(), inner.bottom() - share * inner.height())
        return QPointF(self.view.mapTo(self.window, point.toPoint()))

    def start(self) -> QPointF:
        """On the outline of Q, a few pixels beside it as a hand would be."""
        state = self.window.document.state
        return self.place(float(state.q[dragged(len(state.names))]) / state.top)

    def moved(self) -> object:
        return [panel for panel in self.view.picture.panels() if hasattr(panel, "items")]


class Blit(Contender):
    """The limit: a bare widget that copies a ready pixmap of klviz's window and does nothing else."""

    def __init__(self) -> None:
        super().__init__()
        model = Klviz()
        ready = model.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        model.window.hide()
        pixmap = QPixmap.fromImage(ready)
        contender = self

        class Copy(QWidget):
            events = 0

            def mouseMoveEvent(self, event: QMouseEvent) -> None:
                self.events += 1
                self.update()

            def paintEvent(self, event: Any) -> None:
                painter = QPainter(self)
                painter.drawPixmap(0, 0, pixmap)
                painter.end()
                contender.painted += 1

        self.window = Copy()
        self.window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.show()

    def load(self, outcomes: int) -> None:
        pass

    def moved(self) -> object:
        return self.window.events  # type: ignore[attr-defined]


class Rectangles(Contender):
    """A bare QPainter: the bars of the four panels as rectangles, one call each; no texts, no axes."""

    def __init__(self) -> None:
        super().__init__()
        contender = self

        class Canvas(QWidget):
            def mouseMoveEvent(self, event: QMouseEvent) -> None:
                contender.now = contender.pair.drag(1.0 - event.position().y() / HEIGHT)
                self.update()

            def paintEvent(self, event: Any) -> None:
                painter = QPainter(self)
                painter.fillRect(self.rect(), QColor("white"))
                contender.paint(painter)
                painter.end()
                contender.painted += 1

        self.window = Canvas()
        self.window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.load(8)
        self.show()

    def load(self, outcomes: int) -> None:
        self.pair = Pair.of(outcomes)
        self.now = self.pair.drag(0.5)
        self.ranges = ranges(self.pair)
        self.window.update()
        self.settle()

    def moved(self) -> object:
        return self.now.readouts

    def paint(self, painter: QPainter) -> None:
        at, now = self.pair, self.now
        count = at.p.size
        left, width, panel = 80.0, 1100.0, QRectF(80, 30, 1100, 470)
        x = left + width * (np.arange(count) + GAP / 2) / count
        wide, narrow = ([width * share / count] * count for share in (1.0 - GAP, (1.0 - GAP) / 2))
        fill(painter, x, wide, panel, at.p, (0.0, at.top), BLUE)
        fill(painter, x, narrow, panel, at.q, (0.0, at.top), ORANGE)
        fill(painter, x, wide, QRectF(80, 540, 1100, 230), now.terms, self.ranges["terms"], GREEN)
        edges = left + width * np.cumsum(np.concatenate([[0.0], at.p]))
        wide = np.diff(edges).tolist()
        for heights, colour in ((now.lengths_q, SKY), (now.lengths_p, BLUE)):
            fill(painter, edges[:-1], wide, QRectF(80, 800, 1100, 250), heights, self.ranges["coding"], colour)
            wide = [w / 2 for w in wide]
        for n, (h, d) in enumerate(at.stacks(now)):
            painter.fillRect(QRectF(1250, 100 + 300 * n, 600 * h, 40), QColor(SKY))
            painter.fillRect(QRectF(1250 + 600 * h, 100 + 300 * n, 600 * d, 40), QColor(GREEN))


def fill(
    painter: QPainter,
    x: FloatArray,
    wide: list[float],
    panel: QRectF,
    heights: FloatArray,
    ends: tuple[float, float],
    colour: str,
) -> None:
    low, high = ends
    scale = panel.height() / (high - low)
    foot = panel.bottom() + low * scale
    brush = QColor(colour)
    for left, width, height in zip(x.tolist(), wide, (heights * scale).tolist(), strict=True):
        painter.fillRect(QRectF(left, foot - height, width, height), brush)


def ranges(at: Pair) -> dict[str, tuple[float, float]]:
    """Axes that hold the whole drag."""
    seen: list[Numbers] = [Pair(at.p, at.q, at.at, at.top).drag(share) for share in (0.2, 0.5, 0.8)]
    terms = [end for now in seen for end in (now.terms.min(), now.terms.max())]
    coding = max(float(lengths.max()) for now in seen for lengths in (now.lengths_p, now.lengths_q))
    return {"terms": (1.1 * float(min(terms)), 1.1 * float(max(terms))), "coding": (0.0, 1.05 * coding)}
