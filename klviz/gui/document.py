"""The one mutable place: the Document holds the current State and its history, and tells everyone when it changes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from klviz.edits import EditError, apply, settle
from klviz.state import Edit, State

RUN = 1.0  # seconds within which equal steps (a held key, a turning wheel) are one gesture


class Change(QUndoCommand):
    """From one State to another; steps of one run merge into one command."""

    def __init__(self, document: Document, text: str, before: State, after: State, run: str | None) -> None:
        super().__init__(text)
        self.document, self.before, self.after, self.run = document, before, after, run
        self.at = time.monotonic()

    def redo(self) -> None:
        self.document._show(self.after)

    def undo(self) -> None:
        self.document._show(self.before)

    def id(self) -> int:
        return 1 if self.run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or other.run != self.run or other.at - self.at > RUN:
            return False
        self.after, self.at = other.after, other.at
        self.setObsolete(self.before.same_content(self.after))
        return True


class Document(QObject):
    """The current State.

    `changed(state)` fires after every replacement; `refused(sentence)` when a wish cannot be met, and then the
    State is as before. A gesture is begin(), any number of wish(), then end() or abandon(): one undo step, every
    wish taken relative to the State at its beginning, so that dragging out and back leaves no trace.
    """

    changed = Signal(object)
    refused = Signal(str)
    gesture_begun = Signal()
    gesture_ended = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.stack = QUndoStack(self)
        self.saving = False  # a save is under way, and may yet fail
        self.guard: Callable[[State, State, Edit | None], str] | None = None  # why a change may not be, or ""
        self._base: State | None = None
        self._text = ""
        self._glances = 0  # a key held or a wheel turned on, but elsewhere, is another run

    @property
    def in_gesture(self) -> bool:
        return self._base is not None

    @property
    def unsaved(self) -> bool:
        """Whether there is anything that no file holds for sure."""
        return self.saving or not self.stack.isClean()

    def do(self, text: str, change: Callable[[State], State], run: str | None = None) -> bool:
        """One whole step: `change` of the State, on the undo stack under `text`. False if refused or no change."""
        self.end()
        try:
            after = settle(change(self.state))
        except EditError as error:
            self.refused.emit(str(error))
            return False
        if self._forbidden(self.state, after, None):
            return False
        if after.same_content(self.state):
            self._show(after)
            return False
        self.stack.push(Change(self, text, self.state, after, run and f"{run} {self._glances}"))
        return True

    def point(self, change: Callable[[State], State]) -> None:
        """A change of where one looks, not of what there is: no undo step, and welcome within a gesture."""
        if self._base is not None:
            self._base = change(self._base)
        after = change(self.state)
        if after != self.state:
            self._glances += 1
            self._show(after)

    def begin(self, text: str) -> None:
        self.end()
        self._base, self._text = self.state, text
        self.gesture_begun.emit()

    def wish(self, edit: Edit) -> bool:
        return self.vary(lambda base: apply(base, edit), edit)

    def vary(self, change: Callable[[State], State], wish: Edit | None = None) -> bool:
        """Show `change` of the State at the gesture's beginning; False if refused, and once the gesture is over, since
        a key may have ended it while the hand still moves."""
        if self._base is None:
            return False
        try:
            after = change(self._base)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        if self._forbidden(self._base, after, wish):
            return False
        self._show(after)
        return True

    def _forbidden(self, before: State, after: State, wish: Edit | None) -> bool:
        """Whether a lesson does not want this now; the reason is told."""
        reason = "" if self.guard is None else self.guard(before, after, wish)
        if reason:
            self.refused.emit(reason)
        return bool(reason)

    def end(self) -> None:
        if self._base is None:
            return
        before, self._base = self._base, None
        after = settle(self.state)
        if after.same_content(before):
            self._show(after)
        else:
            self.stack.push(Change(self, self._text, before, after, None))
        self.gesture_ended.emit()

    def abandon(self) -> None:
        """Forget the gesture under way."""
        if self._base is not None:
            before, self._base = self._base, None
            self._show(before)
            self.gesture_ended.emit()

    def undo(self) -> None:
        if self.in_gesture:
            self.abandon()
        else:
            self.stack.undo()

    def redo(self) -> None:
        self.end()
        self.stack.redo()

    def load(self, state: State) -> None:
        """A State from elsewhere: a new beginning without history."""
        self.abandon()
        self.stack.clear()
        self._show(state)

    def _show(self, state: State) -> None:
        self.state = state
        self.changed.emit(state)
