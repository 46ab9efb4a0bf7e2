"""The strip under the picture: the controls of the scene on show, and play where it has a clock."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from klviz import edits
from klviz.gui.document import Document
from klviz.gui.flow import FlowLayout
from klviz.gui.number_slider import NumberSlider
from klviz.scenes import Clock, Parameter, Scene, scene_of
from klviz.state import Edit, State, Value
from klviz.words import tr

FRAME_MS = 16
SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
NORMAL = 2


class SceneStrip(QWidget):
    """One control for each parameter that the State has use for. It holds nothing but what is playing."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.allowed = True  # unless a lesson hides it
        self.shown: tuple[object, ...] = ()
        self.controls: dict[str, NumberSlider | QComboBox | QCheckBox] = {}
        self.flow = FlowLayout(self)
        self.player = Player(document, self)
        self.hide()

    def show_state(self, state: State) -> None:
        scene = scene_of(state.scene)
        needed = tuple(p for p in scene.parameters if p.needed(state))
        key = (scene.key, needed, tuple(p.top(state) for p in needed))
        if key != self.shown and not self.held():
            self.shown = key
            self.rebuild(scene, needed, state)
        for parameter in needed:
            if parameter.name in self.controls:
                show_value(self.controls[parameter.name], parameter.value(state, scene.key))
        self.player.show_state(state)
        self.setVisible(self.allowed and (bool(needed) or scene.clock is not None))

    def held(self) -> bool:
        """Whether a hand is on a slider, which must not be replaced under it."""
        return any(isinstance(c, NumberSlider) and c.slider.isSliderDown() for c in self.controls.values())

    def rebuild(self, scene: Scene, parameters: tuple[Parameter, ...], state: State) -> None:
        focused = next((name for name, control in self.controls.items() if held_by(control)), None)
        self.flow.clear(keep=self.player)
        self.player.set_clock(scene.clock)
        if scene.clock is not None:
            self.flow.addWidget(self.player)
        self.controls = {}
        for parameter in parameters:
            box = self.control(parameter, parameter.top(state))
            self.flow.addWidget(box)
        again = self.controls.get(focused) if focused is not None else None
        if again is not None:
            (again.slider if isinstance(again, NumberSlider) else again).setFocus()

    def control(self, parameter: Parameter, top: float) -> QWidget:
        """The widget for a parameter, with its label."""
        label = tr(parameter.label)
        if parameter.choices:
            combo = QComboBox()
            for value, words in parameter.choices:
                combo.addItem(tr(words), value)
            combo.setAccessibleName(label)
            combo.activated.connect(lambda _: self.set_value(parameter, str(combo.currentData())))
            self.controls[parameter.name] = combo
            return labelled(label, combo, parameter.help)
        if isinstance(parameter.start, bool):
            tick = QCheckBox(label)
            tick.setToolTip(tr(parameter.help))
            tick.clicked.connect(lambda checked: self.set_value(parameter, bool(checked)))
            self.controls[parameter.name] = tick
            return tick
        slider = NumberSlider(label, parameter.low, top, parameter.step, logarithmic=parameter.logarithmic)
        slider.setToolTip(tr(parameter.help))
        slider.set_letters(34)
        slider.began.connect(lambda: self.document.begin(label))
        slider.varied.connect(lambda value: self.document.wish(Edit(parameter.name, (rounded(parameter, value),))))
        slider.ended.connect(self.document.end)
        slider.stepped.connect(lambda value: self.set_value(parameter, rounded(parameter, value), run=True))
        slider.misread.connect(self.document.refused)
        self.controls[parameter.name] = slider
        return slider

    def set_value(self, parameter: Parameter, value: Value, run: bool = False) -> None:
        if isinstance(value, float) and not parameter.low <= value <= parameter.top(self.document.state):
            low, high = parameter.low, parameter.top(self.document.state)
            said = tr("{label} goes from {low} to {high}.").format(
                label=tr(parameter.label), low=f"{low:g}", high=f"{high:g}"
            )
            self.document.refused.emit(said)
            return
        edit, run_name = Edit(parameter.name, (value,)), f"set {parameter.name}" if run else None
        if not self.document.do(tr(parameter.label), lambda s: edits.apply(s, edit), run_name):
            self.show_state(self.document.state)  # the control has moved and the State may not have


class Player(QWidget):
    """Play, pause, step, step back, restart and speed for a scene's clock; from play to pause is one undo step."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.clock: Clock | None = None
        self.speed = NORMAL
        self.timer = QTimer(self)
        self.timer.setInterval(FRAME_MS)
        self.timer.timeout.connect(self.tick)
        self.last = 0.0
        document.gesture_ended.connect(self.timer.stop)
        document.gesture_ended.connect(self.show_playing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.restart_button = self.button("|◀", tr("Restart"), self.restart)
        self.back_button = self.button("◀", tr("Step back"), lambda: self.step(-1))
        self.play_button = self.button("▶", tr("Play"), self.toggle)
        self.step_button = self.button("▶|", tr("Step"), lambda: self.step(1))
        self.speed_box = QComboBox()
        self.speed_box.setAccessibleName(tr("Speed"))
        for speed in SPEEDS:
            self.speed_box.addItem(f"{speed:g}×")
        self.speed_box.setCurrentIndex(NORMAL)
        self.speed_box.activated.connect(self.set_speed)
        for part in (self.restart_button, self.back_button, self.play_button, self.step_button, self.speed_box):
            row.addWidget(part)

    def button(self, sign: str, name: str, act: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: act())
        return made

    @property
    def playing(self) -> bool:
        return self.timer.isActive()

    def set_clock(self, clock: Clock | None) -> None:
        if self.playing:
            self.document.end()
        self.clock = clock
        self.setVisible(clock is not None)

    def set_speed(self, index: int) -> None:
        self.speed = index

    def show_state(self, state: State) -> None:
        if self.clock is not None:
            self.play_button.setEnabled(self.playing or self.value() < self.clock.end(state))

    def show_playing(self) -> None:
        playing = self.playing
        self.play_button.setText("||" if playing else "▶")
        name = tr("Pause") if playing else tr("Play")
        self.play_button.setToolTip(name)
        self.play_button.setAccessibleName(name)

    def value(self) -> float:
        assert self.clock is not None
        state = self.document.state
        found = scene_of(state.scene).value(state, self.clock.parameter)
        return float(found) if isinstance(found, (int, float)) else 0.0

    def toggle(self) -> bool:
        """Play or pause; False where there is nothing to play."""
        if self.clock is None:
            return False
        if self.playing:
            self.document.end()
            return True
        if self.value() >= self.clock.end(self.document.state):
            self.restart()
        self.document.begin(tr(self.clock.what) if self.clock.what else tr("Play"))
        self.last = time.monotonic()
        self.timer.start()
        self.show_playing()
        return True

    def tick(self) -> None:
        """One frame on, by the time that really passed."""
        if self.clock is None or not self.document.in_gesture:
            self.timer.stop()
            return
        now = time.monotonic()
        passed, self.last = min(now - self.last, 0.25), now
        state, clock = self.document.state, self.clock
        end = clock.end(state)
        value = min(clock.after(state, passed * SPEEDS[self.speed]), end)
        if not self.document.wish(Edit(clock.parameter, (value,))) or value >= end:
            self.document.end()

    def step(self, direction: int) -> None:
        clock = self.clock
        if clock is None:
            return
        self.go(lambda s: min(max(clock.step(s, direction), 0.0), clock.end(s)), tr("Step"), "clock step")

    def restart(self) -> None:
        self.go(lambda s: 0.0, tr("Restart"), None)

    def go(self, to: Callable[[State], float], text: str, run: str | None) -> None:
        clock = self.clock
        if clock is not None:
            self.document.do(text, lambda s: edits.apply(s, Edit(clock.parameter, (to(s),))), run)


def held_by(control: QWidget) -> bool:
    """Whether the keyboard is at a control or at a part of it."""
    focus = control.focusWidget() if control.isAncestorOf(QApplication.focusWidget() or control) else None
    return control.hasFocus() or (focus is not None and focus.hasFocus())


def rounded(parameter: Parameter, value: float) -> float:
    return float(round(value)) if parameter.whole else value


def show_value(control: NumberSlider | QComboBox | QCheckBox, value: Value) -> None:
    if isinstance(control, NumberSlider):
        control.set_value(min(float(value), control.high) if isinstance(value, (int, float)) else control.low)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(value)))
    else:
        control.setChecked(bool(value))


def labelled(label: str, control: QWidget, tip: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    caption = QLabel(label)
    caption.setBuddy(control)
    column.addWidget(caption)
    column.addWidget(control)
    box.setToolTip(tr(tip))
    return box
