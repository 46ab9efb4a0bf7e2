"""The picture for assistive technology: every bar a slider, every number a text, and events when they change.

A picture gets a `PictureAccess` (from `klviz.gui.listeners`), whose children are the parts of `klviz.gui.spoken`, made
when a client first asks for them. What a client does to a slider takes the way of the hand: the same signals, the same
edit, one undo step. An `Announcer` beside the picture says what changed, and only while a client listens, so that a
frame costs nothing otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextUpdateEvent,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken

from klviz.gui.paint_marks import handle_point, lit_column
from klviz.gui.part_access import Interface, PartAccess
from klviz.gui.picture_view import PictureView
from klviz.gui.spoken import BarPart, BarSlider, HandlePart, ItemPart, Key, Part, Slider, lit_bar, parts_of
from klviz.picture import Picture
from klviz.words import tr

PAUSE_MS = 50  # between two reports of changed values
STEP = 0.01  # of one increase or decrease
Event = QAccessible.Event
Role = QAccessible.Role
Words = QAccessible.Text


class PictureAccess(QAccessibleWidget):
    """A picture: a group of its parts, then the widgets that lie over it."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view, Role.Grouping)
        self.announcer = Announcer(view)

    def text(self, kind: Words) -> str:
        view = self.announcer.view
        if kind == Words.Name:
            return view.accessibleName() or view.picture.title
        if kind == Words.Description:
            return f"{view.picture.title}. {view.picture.sentence}".removeprefix(". ")
        return super().text(kind)

    def childCount(self) -> int:
        return len(self.announcer.keys) + super().childCount()

    def child(self, index: int) -> Interface:
        keys = self.announcer.keys
        if 0 <= index < len(keys):
            return self.announcer.interface(keys[index])
        return super().child(index - len(keys))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self.announcer.keys
        if isinstance(child, PartAccess):
            return keys.index(child.key) if child.key in self.announcer.parts else -1
        at = super().indexOfChild(child)
        return at if at < 0 else len(keys) + at

    def childAt(self, x: int, y: int) -> Interface:
        """A widget over the picture, else the bar that keys act on, else the first part that lies there."""
        for index in range(super().childCount()):
            over: Interface = super().child(index)
            if over is not None and not over.state().invisible and over.rect().contains(x, y):
                return over
        announcer = self.announcer
        lit = lit_bar(announcer.view.picture)
        keys = announcer.keys if lit is None else [lit, *announcer.keys]
        found = next((key for key in keys if announcer.place(key).contains(x, y)), None)
        return None if found is None else announcer.interface(found)

    def focusChild(self) -> Interface:
        key = self.announcer.focused()
        return super().focusChild() if key is None else self.announcer.interface(key)


class Announcer(QObject):
    """What the clients of a picture hold and were told. A child of the view, so that it goes with it."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._picture: Picture | None = None
        self._parts: dict[Key, Part] = {}
        self._keys: list[Key] = []
        self.known: dict[Key, PartAccess] = {}
        self.told: dict[Key, tuple[str, float | str]] = {}
        self.told_keys: list[Key] = []
        self.told_focus: Key | None = None
        self.hovered: int | None = None
        self.pause = QTimer(self, singleShot=True)
        self.pause.setInterval(PAUSE_MS)
        self.pause.timeout.connect(self.report)
        self.arrival = QTimer(self, singleShot=True)
        self.arrival.setInterval(0)
        self.arrival.timeout.connect(self.report_focus)
        view.shown.connect(self.look)
        view.hand.pointed.connect(self.note_pointer)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.note_focus)
        self.destroyed.connect(partial(forget, self.known))

    @property
    def view(self) -> PictureView:
        return cast(PictureView, self.parent())

    @property
    def parts(self) -> dict[Key, Part]:
        """The parts of the picture on show."""
        picture = self.view.picture
        if picture is not self._picture:
            self._picture, self._parts = picture, parts_of(picture)
            self._keys = list(self._parts)
        return self._parts

    @property
    def keys(self) -> list[Key]:
        self.parts  # noqa: B018 - brings the keys up to date
        return self._keys

    def interface(self, key: Key) -> PartAccess:
        """The one object that stands for a part, made when it is first asked for."""
        if key not in self.known:
            self.known[key] = PartAccess(self, key)
            self.told[key] = heard(self.parts[key])
        return self.known[key]

    def place(self, key: Key) -> QRect:
        """Where a part lies on the screen: a bar is its whole column."""
        part, view = self.parts.get(key), self.view
        if part is None:
            return QRect()
        rect = rect_of(view, part).toAlignedRect()
        return QRect(view.mapToGlobal(rect.topLeft()), rect.size())

    def focused(self) -> Key | None:
        """The bar that keys act on, if they act on the picture."""
        key = lit_bar(self.view.picture) if self.view.hasFocus() else None
        return key if key in self.parts else None

    # What a client does

    def focus(self, slider: BarSlider) -> None:
        self.view.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.hand.pointed.emit(slider.index, slider.target)

    def move(self, slider: Slider, value: float) -> None:
        """The gesture a hand would make."""
        hand = self.view.hand
        if isinstance(slider, BarSlider):
            hand.pointed.emit(slider.index, slider.target)
        hand.began.emit(tr("Set {name}").format(name=slider.name))
        hand.wished.emit(slider.edit(value))
        hand.ended.emit()

    def step(self, slider: Slider, direction: int) -> None:
        if isinstance(slider, BarSlider):
            self.view.hand.nudged.emit(slider.target, slider.index, direction * STEP)
        else:
            self.move(slider, slider.value + direction * slider.step)

    # What clients are told

    def note_pointer(self, index: int, target: str) -> None:
        self.hovered = None if target else index

    def note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self.view:
            self.arrival.start()  # after Qt itself has said that the picture has the focus
        else:
            self.told_focus = None

    def look(self) -> None:
        """A new picture is on show."""
        if not QAccessible.isActive():
            return
        key, before, hovered, self.hovered = self.focused(), self.told_focus, self.hovered, None
        passing = key is not None and before is not None and key == (*before[:-1], hovered)
        if not passing:  # a pointer that passes over the bars is not the place where keys are looked for
            self.report_focus()
        if not self.pause.isActive():
            self.pause.start()

    def report_focus(self) -> None:
        key = self.focused()
        if key is not None and key != self.told_focus and QAccessible.isActive():
            self.told_focus = key
            tell(QAccessibleEvent(self.interface(key), Event.Focus))

    def report(self) -> None:
        """Which parts came and went, and what the others say now that they did not say before."""
        if self.told_keys != self.keys:
            gone = {key: self.known.pop(key) for key in list(self.known) if key not in self.parts}
            for access in gone.values():
                tell(QAccessibleEvent(access, Event.ObjectDestroyed))
            forget(gone)
            self.told_keys = self.keys
            tell(QAccessibleEvent(self.view, Event.ObjectReorder))
        for key, access in self.known.items():
            part = self.parts[key]
            before, now = self.told[key], heard(part)
            if before == now:
                continue
            self.told[key] = now
            if before[0] != now[0]:
                tell(QAccessibleEvent(access, Event.NameChanged))
            if before[1] != now[1]:
                tell(
                    QAccessibleValueChangeEvent(access, part.value)
                    if isinstance(part, Slider)
                    else QAccessibleTextUpdateEvent(access, 0, str(before[1]), part.text)
                )


def tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)


def forget(known: dict[Key, PartAccess], _: object = None) -> None:
    """Take interfaces out of Qt's register before they are gone."""
    for access in known.values():
        if Shiboken.isValid(access):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(access))
    known.clear()


def heard(part: Part) -> tuple[str, float | str]:
    """What a client would want to be told of when it changes."""
    return part.name, part.value if isinstance(part, Slider) else part.text


def rect_of(view: PictureView, part: Part) -> QRectF:
    """Where a part lies on the view."""
    box = view.boxes[part.panel]
    match part:
        case BarPart():
            return lit_column(replace(part.plot, lit=part.index), box.inner) or QRectF()
        case HandlePart():
            r = 0.55 * view.style_.px
            return QRectF(handle_point(part.handle, part.plot, box.inner), QSizeF()).adjusted(-r, -r, r, r)
        case ItemPart():
            place = view.placed[part.panel][part.item].place
            left, top, right, bottom = part.share
            return QRectF(
                place.left() + left * place.width(), place.top() + top * place.height(),
                (right - left) * place.width(), (bottom - top) * place.height(),
            )  # fmt: skip
    header = box.inner.top() - box.outer.top()
    return box.outer.adjusted(0, 0, 0, header - box.outer.height()) if part.key[0] == "badge" else box.outer
