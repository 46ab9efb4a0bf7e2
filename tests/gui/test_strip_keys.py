"""The strip under the picture by keyboard alone, and Shift-drag where there is nobody to trade with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider, QToolButton, QWidget

from klviz import edits
from klviz.gui.number_slider import NumberSlider
from klviz.gui.scene_strip import SceneStrip
from klviz.scenes import scene_of
from tests.gui.explorer import Explorer, Key

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=["Ctrl+2", "Ctrl+3"])
def scene(window: Explorer, request: pytest.FixtureRequest) -> Explorer:
    window.keys(request.param)
    window.view.setFocus()
    return window


def strip(window: Explorer) -> SceneStrip:
    return window.window.strip


def on_strip(
    window: Explorer, key: Qt.Key = Key.Key_Tab, modifiers: Qt.KeyboardModifier | None = None
) -> list[QWidget]:
    """What on the strip has the focus in turn, from the picture round to the picture."""
    found = []
    for _ in range(60):
        window.key(key, modifiers or Qt.KeyboardModifier.NoModifier)
        at = window.focus
        if at is window.view:
            return found
        if at is not None and strip(window).isAncestorOf(at):
            found.append(at)
    raise AssertionError("Tab does not lead back to the picture")


def test_tab_goes_to_each_control_once_in_the_order_they_stand_in_and_back(scene: Explorer) -> None:
    parts = on_strip(scene)
    wanted = [part for part in strip(scene).findChildren(QWidget) if part.isVisible() and part.isEnabled()]
    kinds = (QToolButton, QComboBox, QSlider, QLineEdit, QCheckBox)
    wanted = [part for part in wanted if isinstance(part, kinds) and part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert set(parts) == set(wanted)
    assert len(parts) == len(wanted)
    places = [part.mapTo(strip(scene), part.rect().center()) for part in parts]
    rows = [(place.y() // 60, place.x()) for place in places]
    assert rows == sorted(rows)
    assert all(part.accessibleName() for part in parts)
    assert on_strip(scene, Key.Key_Backtab, SHIFT) == parts[::-1]


def test_each_control_is_used_by_keys_and_keeps_the_focus(scene: Explorer) -> None:
    state = scene.state
    for parameter in (p for p in scene_of(state.scene).parameters if p.needed(state)):
        control = strip(scene).controls.get(parameter.name)
        if control is None:
            continue
        part = control.slider if isinstance(control, NumberSlider) else control
        part.setFocus()
        before = scene.state
        keys = (Key.Key_Space,) if isinstance(part, QCheckBox) else (Key.Key_Down, Key.Key_Up)
        for key in keys:
            scene.key(key)
            QApplication.processEvents()
            if scene.state is not before:
                break
        assert scene.state is not before, f"{parameter.name} does not hear the keys"
        again = strip(scene).controls.get(parameter.name)
        if again is not None:  # a choice may leave no use for it, which is not the case here
            held = again.slider if isinstance(again, NumberSlider) else again
            assert held.hasFocus(), parameter.name
        scene.keys("Ctrl+Z")
        QApplication.processEvents()


def test_the_player_is_used_by_keys_and_keeps_the_focus(window: Explorer) -> None:
    window.keys("Ctrl+2")
    player = strip(window).player
    player.step_button.setFocus()
    window.key(Key.Key_Space)
    sent = scene_of("coding").value(window.state, "sent")
    assert sent > 0
    assert player.step_button.hasFocus()
    player.restart_button.setFocus()
    window.key(Key.Key_Space)
    assert scene_of("coding").value(window.state, "sent") == 0
    player.play_button.setFocus()
    window.key(Key.Key_Space)
    assert player.playing
    assert player.play_button.accessibleName() == "Pause"
    window.key(Key.Key_Space)
    assert not player.playing
    assert player.play_button.hasFocus()
    player.speed_box.setFocus()
    before = player.speed_box.currentIndex()
    window.key(Key.Key_Down)
    assert player.speed == before + 1


@pytest.mark.parametrize("series", ["p", "q"])
def test_with_one_outcome_alone_shift_drag_says_why_nothing_moves(window: Explorer, series: str) -> None:
    window.window.document.do("One", lambda s: edits.show_pair(s, ("only",), [1.0], [1.0], "One outcome"))
    window.view.grab()
    before = window.state
    start = window.outline(series, 0)
    window.press(start, SHIFT)
    for height in (0.8, 0.4, 0.0):
        window.move(window.at(0, height))
    window.release(window.at(0, 0.0), SHIFT)
    assert window.state.same_content(before)
    assert window.history() == ["One"]
    assert window.weights(series) == [1.0]
    assert window.notice
