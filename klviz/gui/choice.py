"""A choice of a question, as many lines long as its words need at the width there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from klviz.gui.theme import legible

NARROW = 20  # letters that a line has room for at least
GAP = 12  # pixels beside and over the words


class Choice(QRadioButton):
    """A radio button that breaks its text. `words` is the text without breaks."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = legible(words)
        self.setAccessibleName(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(self.words.replace("&", "&&"))

    def sign(self) -> int:
        """How wide the ring before the words is."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, None, self) + GAP

    def lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.words, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - self.sign(), 1))
            found.append(self.words[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return found

    def heightForWidth(self, width: int) -> int:
        ring = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorHeight, None, self)
        return max(len(self.lines(width)) * self.fontMetrics().lineSpacing(), ring) + GAP // 2

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.words) + self.sign() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = NARROW * self.fontMetrics().averageCharWidth() + self.sign()
        return QSize(width, self.fontMetrics().lineSpacing() + GAP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = "\n".join(self.lines(self.width())).replace("&", "&&")
        if broken != self.text():
            self.setText(broken)
