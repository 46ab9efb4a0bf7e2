"""The toolbar: buttons with words, in brief where the window is too narrow for all of them in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

BRIEF = {"undo": "↩", "redo": "↪", "swap": "P ↔ Q"}
"""Actions whose words give way to signs."""
FULL, SHORT, SIGNS = range(3)


class Toolbar(QToolBar):
    """Menus and actions as buttons. What a screen reader hears is always said in full."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.level = FULL
        self.words: dict[QToolButton, tuple[str, str, str]] = {}  # of a menu, at each level
        self.signs: dict[QAction, tuple[str, str, str]] = {}  # of an action

    def add_menu(self, text: str, menu: QMenu) -> tuple[QToolButton, QAction]:
        button = QToolButton(self)
        button.setText(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button, self.addWidget(button)

    def add_action(self, key: str, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.iconText())
        if key in BRIEF:
            self.signs[action] = (action.iconText(), action.iconText(), BRIEF[key])

    def say(self, button: QToolButton, full: str, brief: str) -> None:
        """What a menu's button says."""
        if self.words.get(button) != (full, brief, brief):
            self.words[button] = (full, brief, brief)
            button.setAccessibleName(full)
            button.setText((full, brief, brief)[self.level])
            self.fit()

    def fit(self) -> None:
        """As many words as there is room for."""
        level = next((level for level in (FULL, SHORT) if self.wanted(level) <= self.width()), SIGNS)
        if level == self.level:
            return
        self.level = level
        for button, texts in self.words.items():
            button.setText(texts[level])
        for action, texts in self.signs.items():
            action.setIconText(texts[level])

    def wanted(self, level: int) -> int:
        """How wide the buttons are with the words of a level."""
        margins, layout = self.contentsMargins(), self.layout()
        total: int = margins.left() + margins.right()
        for action in self.actions():
            part = self.widgetForAction(action)
            if not action.isVisible():
                continue
            total += part.sizeHint().width() + (layout.spacing() if layout is not None else 0)
            if isinstance(part, QToolButton):
                texts = self.signs.get(action, self.words.get(part))
                if texts is not None:
                    metrics = part.fontMetrics()
                    total += metrics.horizontalAdvance(texts[level]) - metrics.horizontalAdvance(part.text())
        return total

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show) and hasattr(self, "signs"):
            self.fit()
        return done
