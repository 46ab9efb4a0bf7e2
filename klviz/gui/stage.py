"""What the room sees: lecture mode, hidden numbers, a frozen or blank picture, and the presenter's own window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from klviz.core import MEASURES
from klviz.edits import EditError
from klviz.gui.prediction import GuessStrip, Prediction
from klviz.gui.theme import legible
from klviz.picture import Bars, Mark, Picture, Plot
from klviz.projection import CHOSEN, chosen_readouts, projected, without
from klviz.scenes import picture_of
from klviz.scenes.histograms import unbalanced, waiting
from klviz.state import State
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.gui.lecture import LectureOverlay
    from klviz.gui.presenter import Notes, Presenter

Window = Any
TELLING = ("swap", "copy_p_to_q", "copy_q_to_p", "morph", "tools")
"""What would tell P to a room that sketches it."""


class Stage(QObject):
    """Stands between the document and the room. `seen()` is the picture on the projector, `whole()` all of it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.document = window.document
        self.looks = window.looks
        self.prediction = Prediction(self.document, self)
        self.hidden: frozenset[str] = frozenset()  # what is kept from view
        self.of_lesson: frozenset[str] = frozenset()
        self.of_state: frozenset[str] = frozenset()
        self.lecturing = False  # as the looks said last
        self.frozen: Picture | None = None
        self.presenter: Presenter | None = None
        self.notes: tuple[Notes, str] = "", ""
        self.overlay: LectureOverlay | None = None
        self.guess: GuessStrip | None = None
        self.prediction.changed.connect(self.refresh)
        self.prediction.changed.connect(self.guard_secret)
        self.prediction.undone.connect(self.end_prediction)

    def whole(self) -> Picture:
        return self.aimed(picture_of(self.document.state))

    def aimed(self, picture: Picture) -> Picture:
        """With the target of the lesson's step, if it has one."""
        player = self.window.player
        if player is None or player.target is None:
            return picture
        from klviz.lessons import with_target

        return with_target(picture, player.target.plot(self.document.state, player.trail))

    def seen(self) -> Picture:
        if self.frozen is not None:
            return self.frozen
        picture = picture_of(self.document.state)
        if self.hidden:
            picture = without(picture, self.hidden)
        picture = self.aimed(picture)
        if self.looks.lecture:
            target = self.window.player.target if self.window.player else None
            names = self.looks.lecture_numbers if target is None else (target.target.x, target.target.y)
            picture = projected(picture, names)
        return self.prediction.seen(picture)

    def refresh(self) -> None:
        self.window.view.invalidate()
        everything = self.prediction.hiding or "numbers" in self.hidden
        self.window.measures.hide_values(frozenset(m.name for m in MEASURES) if everything else self.hidden)
        if self.presenter is not None:
            self.presenter.view.invalidate()

    # Lecture mode

    def apply_looks(self) -> None:
        """Full screen and overlay as the looks say."""
        window, lecture = self.window, self.looks.lecture
        begun, self.lecturing = lecture != self.lecturing, lecture
        if begun and lecture != window.isFullScreen():  # the desktop may have made it full screen, too
            window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        if lecture:
            window.pulse.stop()
            if self.overlay is None:
                from klviz.gui.lecture import LectureOverlay

                self.overlay = LectureOverlay(window.view, window.view.style_)
            self.overlay.begin(window.view.style_)
        elif self.overlay is not None:
            self.overlay.end()
        if begun and not lecture:
            self.end_prediction()
        if self.presenter is not None:
            self.presenter.set_style(self.looks.near())
        self.refresh()

    def toggle_pen(self) -> None:
        if self.overlay is None or not self.overlay.isVisible():
            self.window.say(tr("The pen belongs to lecture mode; F11 starts it."))
            return
        self.overlay.toggle_pen()
        if self.overlay.pen_out:
            self.window.say(tr("Draw; with Shift, an arrow. What is drawn fades. I puts the pen away."))

    def toggle_freeze(self) -> None:
        """Hold the room's picture still while the document goes on."""
        self.frozen = None if self.frozen is not None else self.seen()
        self.window.view.hand.release()
        self.window.view.frozen = self.frozen is not None
        self.window.say(tr("Frozen. F lets the picture go on.") if self.frozen else tr("The picture goes on."))
        self.refresh()

    def toggle_blank(self) -> None:
        """Take the picture away from the room, and give it back."""
        view = self.window.view
        view.hand.release()
        view.blank = not view.blank
        view.update()

    def choose_numbers(self) -> None:
        dialog = NumbersDialog(self.window, self.whole(), self.looks.lecture_numbers)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.looks.set_lecture_numbers(dialog.chosen())

    # Prediction

    def predict(self) -> None:
        if self.may_predict():
            self.prediction.hide_numbers()
            self.strip().ask()

    def predict_sketch(self) -> None:
        """The room draws Q to guess P."""
        if self.window.in_lesson:
            self.window.say(tr("A lesson is open; close it to sketch Q outside of it."))
            return
        if not any(isinstance(m, Bars) and m.edits == "q" for m in marks_of(self.whole())):
            self.window.say(tr("This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer."))
            return
        if self.may_predict() and not self.prediction.sketching:
            self.prediction.begin_sketch()
            self.strip().ask_sketch()
            self.window.view.setFocus()

    def may_predict(self) -> bool:
        off = unbalanced(self.document.state)
        if off:
            self.window.say(waiting(off).text)
        return not off

    def strip(self) -> GuessStrip:
        """Where guesses are taken, made when first wanted."""
        if self.guess is None:
            self.guess = GuessStrip(self.prediction)
            self.guess.closed.connect(self.window.view.setFocus)
            self.guess.judged.connect(self.announce)
            self.window.middle.insertWidget(1, self.guess)
        return self.guess

    def guard_secret(self) -> None:
        """While P is guessed, nothing that would bring it into Q can be done."""
        sketching = self.prediction.sketching
        for key in TELLING:
            self.window.actions_by_key[key].setEnabled(not sketching and key not in self.hidden)
        if sketching:
            self.window.tools.hide()

    def announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.guess or self.window.view, sentence))

    def reveal(self) -> None:
        if self.guess is not None and self.guess.isVisible():
            self.guess.reveal()
        else:
            self.prediction.reveal()

    def end_prediction(self) -> None:
        """A guess that nobody waits for any more."""
        if self.guess is not None:
            self.guess.close_up()
        self.prediction.reveal()

    def end_sketch(self, change: Callable[[State], State] = lambda state: state) -> None:
        """Another pair is to come, if the change that brings it can be made: nobody guesses this P any more."""
        if self.prediction.sketching:
            with suppress(EditError):  # which the document will refuse and say
                change(self.document.state)
                self.end_prediction()

    # The presenter's window

    def toggle_presenter(self) -> None:
        if self.presenter is not None:
            self.presenter.close()
            return
        from klviz.gui.presenter import Presenter

        self.presenter = Presenter(self.whole, self.looks.near())
        self.presenter.view.set_formulas(True)
        self.presenter.key.connect(self.clicked)
        self.presenter.closed.connect(self.forget_presenter)
        self.presenter.show_beside(self.window)
        self.show_notes()

    def forget_presenter(self) -> None:
        if self.presenter is not None:
            self.presenter.deleteLater()
            self.presenter = None

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()

    def hide(self, names: frozenset[str]) -> None:
        """Keep readouts, panels or controls from view while a lesson's step lasts."""
        self.of_lesson = names
        self.hide_all()

    def hide_all(self) -> None:
        """What the lesson and what the teacher hides."""
        mine = self.document.state.hidden
        self.hidden = self.of_lesson | mine
        self.window.show_controls(self.hidden)
        self.refresh()
        new, self.of_state = bool(mine - self.of_state), mine
        if new:
            self.window.say(
                tr("Some controls are hidden. View, “Show all controls” brings them back."),
                [(tr("Show all controls"), self.show_all)],
            )

    def show_all(self) -> None:
        self.document.do(tr("Show all controls"), lambda s: replace(s, hidden=frozenset()))

    def choose_hidden(self) -> None:
        """Which controls the class does not see."""
        from klviz.gui.hidden_controls import HiddenDialog

        dialog = HiddenDialog(self.window, picture_of(self.document.state), self.document.state.hidden)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen()
            self.document.do(tr("Hide controls"), lambda s: replace(s, hidden=chosen))

    def set_notes(self, notes: Notes, following: str) -> None:
        self.notes = notes, following
        self.show_notes()

    def show_notes(self) -> None:
        if self.presenter is not None:
            notes, following = self.notes
            self.presenter.show_notes(notes or self.document.state.note, following)

    def show_state(self) -> None:
        if self.document.state.hidden != self.of_state:
            self.hide_all()
        if self.presenter is not None:
            self.presenter.view.invalidate()
            self.show_notes()

    def clicked(self, pressed: QKeyCombination) -> None:
        """A key in the presenter's window: B, F5 and Esc as a clicker means them, all others as over the picture."""
        key = pressed.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.window.in_lesson:
            self.window.lesson.go(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_B:
            self.toggle_blank()
        elif key == Qt.Key.Key_F5:
            if not self.looks.lecture:
                self.looks.toggle_lecture()
        elif key == Qt.Key.Key_Escape:
            if self.looks.lecture:
                self.looks.toggle_lecture()
        else:
            sequence = QKeySequence(pressed)
            for action in (*self.window.view.actions(), *self.window.actions()):
                if action.isEnabled() and sequence in action.shortcuts():
                    action.trigger()
                    return


def marks_of(picture: Picture) -> tuple[Mark, ...]:
    return tuple(mark for panel in picture.panels() if isinstance(panel, Plot) for mark in panel.marks)


class NumbersDialog(QDialog):
    """Which numbers stay on show in a lecture: up to three of those that the scene has."""

    def __init__(self, window: Window, picture: Picture, now: tuple[str, ...]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Numbers of the lecture"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Up to {n} numbers stay on show.").format(n=CHOSEN)))
        chosen = {readout.name for readout in chosen_readouts(picture, now)}
        self.boxes: dict[str, QCheckBox] = {}
        for name, readout in picture.readouts().items():
            box = QCheckBox(legible(readout.called))
            box.setChecked(name in chosen)
            box.clicked.connect(self.limit)
            self.boxes[name] = box
            column.addWidget(box)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.limit()

    def chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def limit(self) -> None:
        count = len(self.chosen())
        for box in self.boxes.values():
            box.setEnabled(box.isChecked() or count < CHOSEN)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0)
