"""How the numbers of a batch are spread: a histogram whose bins can be chosen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from klviz.batch.binning import Bins
from klviz.gui.batch_words import lines_in_words
from klviz.gui.layout import Box, axis_gutter, plot_rect
from klviz.gui.paint_axes import paint_frame, x_pixel
from klviz.gui.paint_marks import paint_plot
from klviz.gui.theme import Style
from klviz.numerals import format_probability
from klviz.picture import Axis, Bars, Plot, round_up
from klviz.words import tr

Key = Qt.Key


class BatchHistogram(QWidget):
    """Bins as columns. `chosen(number)` when one is clicked, or chosen with the arrow keys and Enter; −1 lets go."""

    chosen = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_histogram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Histogram"))
        self.style_ = style
        self.bins: Bins | None = None
        self.pairs = False
        self.plot: Plot | None = None
        self.at = 0  # the bin that keys act on
        self.filtered = -1  # the bin whose lines are shown

    def sizeHint(self) -> QSize:
        return QSize(round(30 * self.style_.px), round(17 * self.style_.px))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(14 * self.style_.px), round(9 * self.style_.px))

    def set_style(self, style: Style) -> None:
        self.style_ = style
        self.updateGeometry()
        self.update()

    def show_bins(self, bins: Bins, title: str, label: str, pairs: bool, log_counts: bool) -> None:
        """Draw these; counted are pairs of rows, or rows of P each with its row of Q."""
        self.bins, self.pairs, self.filtered = bins, pairs, -1
        noun = tr("pairs") if pairs else tr("rows")
        self.at = min(self.at, max(bins.counts.size - 1, 0))
        most = float(bins.counts.max()) if bins.counts.size else 1.0
        base = 0.5 if log_counts else 0.0
        top = 10.0 ** np.ceil(np.log10(max(most, 2.0))) if log_counts else round_up(max(most, 1.0))
        x = (
            Axis(float(bins.edges[0]), float(bins.edges[-1]), label, log=bins.log)
            if bins.counts.size
            else Axis(0, 1, label)
        )
        bars = Bars(bins.counts.astype(np.float64), "divergence", edges=bins.edges, base=base)
        marks = (bars,) if bins.counts.size else ()
        self.plot = Plot("batch", title, x, Axis(base, float(top), noun, log=log_counts), marks)
        self.speak()
        self.update()

    def mark(self, number: int) -> None:
        """Show which bin's lines are on show, −1 for none."""
        self.filtered = number
        self.update()

    def box(self) -> Box:
        assert self.plot is not None
        outer = QRectF(self.rect())
        return Box(outer, plot_rect(self.plot, outer, self.style_, axis_gutter((self.plot,), self.style_)))

    def words(self, number: int) -> str:
        """What a bin holds."""
        assert self.bins is not None
        low, high = (format_probability(float(edge)) for edge in self.bins.edges[number : number + 2])
        lines = lines_in_words(int(self.bins.counts[number]), self.pairs)
        return tr("{low} to {high}: {lines}").format(low=low, high=high, lines=lines)

    def speak(self) -> None:
        if self.bins is not None and self.bins.counts.size:
            self.setAccessibleDescription(self.words(self.at))

    def bin_at(self, x: float) -> int:
        """The bin over a pixel, −1 beside them all."""
        if self.plot is None or self.bins is None or not self.bins.counts.size:
            return -1
        inner = self.box().inner
        value = self.plot.x.value((x - inner.left()) / inner.width())
        found = int(np.searchsorted(self.bins.edges, value, side="right")) - 1
        return found if 0 <= found < self.bins.counts.size else -1

    def column(self, number: int) -> QRectF:
        assert self.bins is not None
        assert self.plot is not None
        inner = self.box().inner
        left, right = (x_pixel(self.plot.x, inner, float(edge)) for edge in self.bins.edges[number : number + 2])
        return QRectF(left, inner.top(), right - left, inner.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        theme, box = self.style_.theme, self.box()
        painter.fillRect(self.rect(), QColor(theme.window))
        paint_frame(painter, self.plot, box, self.style_)
        if self.filtered >= 0:
            painter.fillRect(self.column(self.filtered), QColor(theme.lit))
        paint_plot(painter, self.plot, box, self.style_)
        if self.hasFocus() and self.bins is not None and self.bins.counts.size:
            painter.setPen(QPen(QColor(theme.ink), 1.5 * self.style_.lines, Qt.PenStyle.DotLine))
            painter.drawRect(self.column(self.at).adjusted(-1, 0, 1, 0))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.bin_at(event.position().x())
        QToolTip.showText(event.globalPosition().toPoint(), self.words(number) if number >= 0 else "", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.bin_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.at = number
            self.choose()

    def choose(self) -> None:
        self.speak()
        self.chosen.emit(-1 if self.filtered == self.at else self.at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = 0 if self.bins is None else self.bins.counts.size
        steps = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Home: -count, Key.Key_End: count}
        if count and event.key() in steps:
            self.at = min(max(self.at + steps[Key(event.key())], 0), count - 1)
            self.speak()
            self.update()
        elif count and event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self.choose()
        elif event.key() == Key.Key_Escape and self.filtered >= 0:
            self.chosen.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
