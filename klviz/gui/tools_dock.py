"""The dock of the tools, which makes them when it is first shown, and the walk of Q to P, which needs no dock."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from klviz import edits
from klviz.gui.document import Document
from klviz.state import State
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.gui.tools import Tools

MORPH_MS = 3000


class ToolsDock(QDockWidget):
    """Holds the tools, which follow the document only while they are seen."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tools")
        self.document = document
        self.hidden: frozenset[str] = frozenset()

    @cached_property
    def tools(self) -> Tools:
        from klviz.gui.tools import Tools

        made = Tools(self.document)
        made.leave_out(self.hidden)
        self.setWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        self.tools.show_state(self.document.state)
        super().showEvent(event)

    def show_state(self, state: State) -> None:
        if self.isVisible():
            self.tools.show_state(state)

    def leave_out(self, hidden: frozenset[str]) -> None:
        """Tools that a class is not to see can be neither seen nor chosen."""
        self.hidden = hidden
        if self.widget() is not None:
            self.tools.leave_out(hidden)

    def toggle(self) -> None:
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.tools.kind.setFocus()

    def wanted_height(self) -> int:
        """What all of it needs."""
        inside = self.tools.widget()
        return (inside.sizeHint().height() if inside is not None else 0) + 3 * self.fontMetrics().lineSpacing()

    # Morph

    @cached_property
    def morphing(self) -> QVariantAnimation:
        made = QVariantAnimation(self)
        made.setDuration(MORPH_MS)
        made.valueChanged.connect(self.show_morph)
        made.finished.connect(self.document.end)
        self.document.gesture_ended.connect(made.stop)
        return made

    def play_morph(self) -> None:
        """Let Q walk to P; once more stops where it is."""
        if self.morphing.state() == QVariantAnimation.State.Running:
            self.document.end()
            return
        tool = self.document.state.tool
        start = tool.setting("t") if tool is not None and (tool.name, tool.series) == ("morph", "q") else 0.0
        if start >= 1.0:
            start = 0.0
        self.document.begin(tr("Morph Q into P"))
        self.morphing.setStartValue(start)
        self.morphing.setEndValue(1.0)
        self.morphing.start()

    def show_morph(self, t: float) -> None:
        if self.document.in_gesture and not self.document.vary(lambda s: edits.use_tool(s, "morph", "q", t=t)):
            self.document.end()
