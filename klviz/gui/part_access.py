"""The accessible side of one part of a picture: a text, or a slider that a client can read and move."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QAccessibleValueInterface,
)
from shiboken6 import Shiboken

from klviz.gui.spoken import BarSlider, Key, Part, Slider

if TYPE_CHECKING:
    from klviz.gui.access import Announcer

Role = QAccessible.Role
Kind = QAccessible.InterfaceType
Words = QAccessible.Text
Interface = Any  # one, or None, of which Qt's stubs know nothing


def pointer(interface: Shiboken.Object | None) -> Any:
    """What `interface_cast` must return; None or 0 in place of a null pointer would crash."""
    return Shiboken.VoidPtr(0 if interface is None else Shiboken.getCppPointer(interface)[0])


class PartAccess(QAccessibleInterface):
    """One part of the picture, looked up afresh in whatever picture is on show; a text, unless it is a slider."""

    def __init__(self, announcer: Announcer, key: Key) -> None:
        super().__init__()
        self.announcer, self.key = announcer, key
        self.words = PartWords(self)
        self.number = PartNumber(self) if isinstance(self.part, Slider) else None
        self.deeds = PartDeeds(self) if self.number is not None else None

    @property
    def part(self) -> Part | None:
        """None once the picture has no such part any more; then everything answers with nothing."""
        return self.announcer.parts.get(self.key)

    @property
    def slider(self) -> Slider | None:
        """The part, if it is still there and a hand may move it."""
        part = self.part
        return part if isinstance(part, Slider) else None

    def interface_cast(self, kind: Kind) -> Any:
        parts = {Kind.ValueInterface: self.number, Kind.ActionInterface: self.deeds}
        return pointer(self.words if kind == Kind.TextInterface and self.number is None else parts.get(kind))

    def isValid(self) -> bool:
        return Shiboken.isValid(self.announcer)

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self.announcer.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.announcer.view)

    def child(self, index: int) -> Interface:
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, x: int, y: int) -> Interface:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> Role:
        return Role.StaticText if self.number is None else Role.Slider

    def rect(self) -> QRect:
        return self.announcer.place(self.key)

    def text(self, kind: Words) -> str:
        part = self.part
        if part is None:
            return ""
        if kind == Words.Name:
            return part.name
        if kind == Words.Description:
            return part.description
        return part.text if kind == Words.Value else ""

    def setText(self, kind: Words, text: str) -> None:
        """The words follow the picture; a client moves a slider by its value."""

    def state(self) -> QAccessible.State:
        state, view, part = QAccessible.State(), self.announcer.view, self.part
        state.invalid = part is None
        state.invisible = not view.isVisible()
        if isinstance(self.slider, BarSlider):
            state.focusable = True
            state.focused = self.key == self.announcer.focused()
        elif self.number is None:
            state.readOnly = True
        return state


class PartNumber(QAccessibleValueInterface):
    """The value of a slider."""

    def __init__(self, access: PartAccess) -> None:
        super().__init__()
        self.access = access

    def currentValue(self) -> float:
        slider = self.access.slider
        return 0.0 if slider is None else slider.value

    def minimumValue(self) -> float:
        slider = self.access.slider
        return 0.0 if slider is None else slider.range[0]

    def maximumValue(self) -> float:
        slider = self.access.slider
        return 0.0 if slider is None else slider.range[1]

    def minimumStepSize(self) -> float:
        slider = self.access.slider
        return 0.0 if slider is None else slider.step

    def setCurrentValue(self, value: Any) -> None:
        slider = self.access.slider
        if slider is not None and isinstance(value, (int, float)) and math.isfinite(value):
            self.access.announcer.move(slider, float(value))


class PartDeeds(QAccessibleActionInterface):
    """What can be done with a slider besides setting its value."""

    def __init__(self, access: PartAccess) -> None:
        super().__init__()
        self.access = access

    def actionNames(self) -> list[str]:
        names = [self.increaseAction(), self.decreaseAction()]
        return [self.setFocusAction(), *names] if isinstance(self.access.slider, BarSlider) else names

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []

    def doAction(self, name: str) -> None:
        slider, announcer = self.access.slider, self.access.announcer
        if isinstance(slider, BarSlider) and name == self.setFocusAction():
            announcer.focus(slider)
        elif slider is not None and name in (self.increaseAction(), self.decreaseAction()):
            announcer.step(slider, 1 if name == self.increaseAction() else -1)


class PartWords(QAccessibleTextInterface):
    """The words or digits of a part that is no slider."""

    def __init__(self, access: PartAccess) -> None:
        super().__init__()
        self.access = access

    def text(self, start: int, end: int) -> str:
        return self.access.text(Words.Value)[max(start, 0) : max(end, 0)]

    def characterCount(self) -> int:
        return len(self.access.text(Words.Value))

    def characterRect(self, offset: int) -> QRect:
        return self.access.rect()

    def offsetAtPoint(self, point: QPoint) -> int:
        return 0 if self.access.rect().contains(point) else -1

    def cursorPosition(self) -> int:
        return 0

    def setCursorPosition(self, position: int) -> None:
        """There is no cursor in what cannot be edited."""

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Nothing can be selected."""

    def removeSelection(self, index: int) -> None:
        """Nothing can be selected."""

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Nothing can be selected."""

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Everything is in view."""
