"""The docks of the tools and of all measures, which make what is in them when they are first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from klviz import edits
from klviz.gui.document import Document
from klviz.state import State
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.gui.measures import Measures
    from klviz.gui.tools import Tools

MORPH_MS = 3000


class Docks(QObject):
    """Both docks at the right of the window, and how they share the room there."""

    def __init__(self, document: Document, window: QMainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.tools = ToolsDock(document, window)
        self.measures = MeasuresDock(document, window)
        for dock in (self.tools, self.measures):
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.hide()
        self.sharing = QTimer(self, singleShot=True)  # both have a height by then
        self.sharing.timeout.connect(self.share)

    def toggle_tools(self) -> None:
        self.tools.setVisible(not self.tools.isVisible())
        if self.tools.isVisible():
            self.tools.content.kind.setFocus()
        self.sharing.start()

    def toggle_measures(self) -> None:
        self.measures.setVisible(not self.measures.isVisible())
        self.sharing.start()

    def share(self) -> None:
        """Where the tools and the measures stand one above the other, the measures have what the tools leave; till
        the user moves the line between them, which stays where it was put."""
        both = (self.tools, self.measures)
        stacked = not self.window.tabifiedDockWidgets(self.tools)
        if stacked and all(dock.isVisible() and not dock.isFloating() for dock in both):
            room, wanted = sum(dock.height() for dock in both), self.tools.wanted_height()
            self.window.resizeDocks(both, (wanted, max(room - wanted, room // 2)), Qt.Orientation.Vertical)

    def show_state(self, state: State) -> None:
        self.tools.show_state(state)
        self.measures.show_state(state)


class ToolsDock(QDockWidget):
    """Holds the tools, which follow the document only while they are seen, and the walk of Q to P."""

    def __init__(self, document: Document, window: QMainWindow) -> None:
        super().__init__(tr("Tools"), window)
        self.setObjectName("tools")
        self.document = document
        self.hidden: frozenset[str] = frozenset()

    @cached_property
    def content(self) -> Tools:
        from klviz.gui.tools import Tools

        made = Tools(self.document)
        made.leave_out(self.hidden)
        self.setWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        self.content.show_state(self.document.state)
        super().showEvent(event)

    def show_state(self, state: State) -> None:
        if self.isVisible():
            self.content.show_state(state)

    def leave_out(self, hidden: frozenset[str]) -> None:
        """Tools that a class is not to see can be neither seen nor chosen."""
        self.hidden = hidden
        if self.widget() is not None:
            self.content.leave_out(hidden)

    def wanted_height(self) -> int:
        """What all of it needs."""
        inside = self.content.widget()
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


class MeasuresDock(QDockWidget):
    """Holds the table of all measures, which is computed only while it is seen."""

    def __init__(self, document: Document, window: QMainWindow) -> None:
        super().__init__(tr("More measures"), window)
        self.setObjectName("measures")
        self.document = document
        self.hidden: frozenset[str] = frozenset()

    @cached_property
    def content(self) -> Measures:
        from klviz.gui.measures import Measures

        made = Measures()
        self.setWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        made = self.content
        super().showEvent(event)
        made.show_values(self.document.state, self.hidden)

    def show_state(self, state: State) -> None:
        if self.isVisible():
            self.content.show_values(state, self.hidden)

    def hide_values(self, names: frozenset[str]) -> None:
        """Measures that must not be told now."""
        if names != self.hidden:
            self.hidden = names
            self.show_state(self.document.state)
