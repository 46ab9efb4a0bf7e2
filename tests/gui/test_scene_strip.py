"""The controls under the picture: made from the scene, played, stepped, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from klviz.files import read_session, write_session
from klviz.gui import export
from klviz.gui.number_slider import NumberSlider
from klviz.gui.theme import LIGHT, Style
from klviz.scenes import SCENES, picture_of, scene_of
from tests.gui.explorer import Explorer


@pytest.fixture
def coding(window: Explorer) -> Explorer:
    window.keys("Ctrl+2")
    assert window.state.scene == "coding"
    return window


def sent(window: Explorer) -> float:
    return scene_of("coding").number(window.state, "sent")


def control(window: Explorer, name: str) -> QToolButton:
    strip = window.window.strip
    return next(b for b in strip.findChildren(QToolButton) if b.accessibleName() == name)


def test_the_explorer_has_no_strip(window: Explorer) -> None:
    assert not window.window.strip.isVisible()


def test_a_scene_is_chosen_by_key_and_can_be_undone(coding: Explorer) -> None:
    assert coding.window.strip.isVisible()
    coding.keys("Ctrl+Z")
    assert coding.state.scene == "explore"
    assert not coding.window.strip.isVisible()


def test_space_plays_and_pauses_and_that_is_one_undo_step(coding: Explorer, qtbot: QtBot) -> None:
    coding.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sent(coding) > 5)
    assert control(coding, "Pause").isVisible()
    coding.key(Qt.Key.Key_Space)
    stopped = sent(coding)
    assert control(coding, "Play").isVisible()
    assert coding.history()[-1] == "Send the stream"
    assert coding.read("sent") == str(int(stopped))
    coding.keys("Ctrl+Z")
    assert sent(coding) == 0
    coding.keys("Ctrl+Y")
    assert sent(coding) == stopped


def test_play_stops_at_the_end_and_starts_again_from_the_beginning(coding: Explorer, qtbot: QtBot) -> None:
    coding.window.strip.controls["length"].stepped.emit(10.0)
    coding.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sent(coding) == 10 and not coding.window.strip.player.playing)
    assert not control(coding, "Step").isHidden()
    coding.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: 0 < sent(coding) < 10)
    coding.key(Qt.Key.Key_Space)


def test_steps_on_and_back_by_button_and_key(coding: Explorer, qtbot: QtBot) -> None:
    qtbot.mouseClick(control(coding, "Step"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(control(coding, "Step"), Qt.MouseButton.LeftButton)
    coding.key(Qt.Key.Key_Period)
    assert sent(coding) == 3
    coding.key(Qt.Key.Key_Comma)
    assert sent(coding) == 2
    qtbot.mouseClick(control(coding, "Restart"), Qt.MouseButton.LeftButton)
    assert sent(coding) == 0
    coding.key(Qt.Key.Key_Comma)
    assert sent(coding) == 0


def test_a_drag_while_playing_ends_the_play(coding: Explorer, qtbot: QtBot) -> None:
    coding.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sent(coding) > 2)
    coding.drag("q", 0, 0.5)
    assert not coding.window.strip.player.playing
    assert coding.weights("q")[0] == pytest.approx(0.5, abs=0.01)
    assert coding.history()[-2:] == ["Send the stream", "Drag Q"]


def test_a_choice_and_a_slider_change_the_picture(coding: Explorer, qtbot: QtBot) -> None:
    combo = coding.window.strip.controls["code"]
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    coding.send(Qt.Key.Key_Down, combo)
    assert scene_of("coding").choice(coding.state, "code") == "huffman_p"
    assert "for P" in coding.plot("tree").title
    slider = coding.window.strip.controls["merges"].slider
    slider.setFocus()
    coding.send(Qt.Key.Key_Home, slider)
    assert coding.plot("tree").title.endswith("merge 0 of 7")
    coding.send(Qt.Key.Key_Right, slider)
    assert coding.plot("tree").title.endswith("merge 1 of 7")
    coding.keys("Ctrl+Z")
    coding.keys("Ctrl+Z")
    assert scene_of("coding").choice(coding.state, "code") in ("huffman_p", "huffman_q")


@pytest.mark.parametrize("scene", [scene.key for scene in SCENES])
def test_every_scene_goes_into_files_and_sessions(
    open_window: Callable[..., Explorer], scene: str, tmp_path: Path
) -> None:
    window = open_window()
    window.keys(f"Ctrl+{[each.key for each in SCENES].index(scene) + 1}")
    assert window.state.scene == scene
    state = window.state
    write_session(tmp_path / "scene.klviz", state)
    assert read_session(tmp_path / "scene.klviz") == state
    for kind, start in (("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")):
        data = export.encoded(picture_of(state), Style(LIGHT), kind)
        assert data.startswith(start)
        assert len(data) > 10_000


def test_what_may_not_be_played_stops_and_is_said_once(coding: Explorer, qtbot: QtBot) -> None:
    said: list[str] = []
    coding.window.document.refused.connect(said.append)
    coding.window.document.guard = lambda before, after, wish: "" if before.scene != after.scene else "Not now."
    coding.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not coding.window.strip.player.playing)
    assert (said, sent(coding)) == (["Not now."], 0)
    coding.keys("Ctrl+1")
    said.clear()
    coding.key(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not coding.window.document.in_gesture)
    assert said == ["Not now."]
    assert coding.history() == ["Coding: real bits", "Explore"]


def test_a_control_shows_the_state_after_a_refusal(coding: Explorer) -> None:
    length = coding.window.strip.controls["length"]
    assert isinstance(length, NumberSlider)
    length.field.setFocus()
    coding.write_over("5")
    coding.key(Qt.Key.Key_Return)
    assert "from 10" in coding.notice
    assert length.field.text() == "1000"
    knob = length.slider.value()
    coding.window.document.guard = lambda *_: "Not now."
    length.slider.setFocus()
    coding.key(Qt.Key.Key_Right)
    coding.key(Qt.Key.Key_PageUp)
    assert (length.slider.value(), length.field.text()) == (knob, "1000")
    code = coding.window.strip.controls["code"]
    assert isinstance(code, QComboBox)
    before = code.currentData()
    code.setFocus()
    coding.key(Qt.Key.Key_Up)
    assert code.currentData() == before


def test_nothing_morphs_where_no_bars_are_seen(window: Explorer) -> None:
    window.keys("Ctrl+3")
    window.key(Qt.Key.Key_M)
    assert not window.window.document.in_gesture
    assert "no bars" in window.notice
