"""Tools with sliders, and the walk of Q to P."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from klviz.edits import TOOLS
from klviz.gui.docks import MORPH_MS
from klviz.gui.number_slider import NumberSlider
from klviz.gui.tools import Tools
from tests.gui.explorer import LEFT, NONE, Explorer, Key, says, truth

HEADLINE = ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp")


@pytest.fixture
def tools(window: Explorer) -> Tools:
    window.keys("T")
    assert window.window.tools.isVisible()
    return window.window.tools.content


def choose(box: QComboBox, words: str) -> None:
    """Open a list and pick an entry, as a person does."""
    index = box.findText(words)
    assert index >= 0, words
    box.setFocus()
    QTest.keyClick(box, Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Key.Key_Down)
    assert box.currentText() == words


def knob(slider: NumberSlider) -> QRect:
    option = QStyleOptionSlider()
    slider.slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider.slider)


def slide(slider: NumberSlider, *shares: float, let_go: bool = True) -> None:
    """Take the knob and move it to shares of the slider's length."""
    bar, start = slider.slider, knob(slider).center()
    room = bar.width() - knob(slider).width()
    QTest.mousePress(bar, LEFT, NONE, start)
    place = start
    for share in shares:
        place = QPoint(round(knob(slider).width() / 2 + share * room), start.y())
        QTest.mouseMove(bar, place)
    if let_go:
        QTest.mouseRelease(bar, LEFT, NONE, place)


def test_the_tools_come_and_go_with_t_and_from_the_toolbar(window: Explorer) -> None:
    window.keys("T")
    assert window.window.tools.isVisible()
    assert window.ticked("View", "Tools")
    window.menu("View", "Tools")
    assert not window.window.tools.isVisible()


def test_every_tool_has_a_sentence_and_its_sliders_and_does_something(window: Explorer, tools: Tools) -> None:
    for kind in TOOLS:
        choose(tools.kind, kind.title)
        assert tools.about.text() == kind.sentence
        assert list(tools.sliders) == [setting.name for setting in kind.settings]
        window.view.setFocus()
        window.keys("X")  # Q is not uniform then
        start = window.state
        for slider in tools.sliders.values():
            slider.slider.setFocus()
            window.key(Key.Key_PageUp)
        tools.apply_button.click()
        assert not np.array_equal(window.state.q, start.q), kind.name
        assert np.array_equal(window.state.p, start.p)
        assert sum(window.weights("q")) == pytest.approx(1.0)
        assert all(says(window.read(name), truth(window.state, name)) for name in HEADLINE)
        window.undo_all()


def test_one_drag_of_a_slider_is_one_undo(window: Explorer, tools: Tools) -> None:
    start = window.state
    slide(tools.sliders["t"], 0.2, 0.4, 0.7, 0.5)
    t = tools.sliders["t"].value
    assert t == pytest.approx(0.5, abs=0.02)
    assert np.allclose(window.state.q, (1 - t) * start.q + t * start.p, atol=1e-15)
    assert window.history() == ["Morph"]
    slide(tools.sliders["t"], 0.0)
    assert np.array_equal(window.state.q, start.q), "nothing drifts on the way back"
    window.keys("Ctrl+Z")
    assert tools.sliders["t"].value == t, "sliders follow the undo"
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)


def test_the_ends_of_the_morph_are_exact(window: Explorer, tools: Tools) -> None:
    slide(tools.sliders["t"], 1.0)
    assert window.weights("q") == window.weights("p")
    assert window.read("kl_pq") == "0"
    assert window.read("ce_pq") == window.read("h_p") == "2.0000"


def test_a_key_in_the_middle_of_a_slide_does_not_break_it(window: Explorer, tools: Tools) -> None:
    start = window.state
    slide(tools.sliders["t"], 0.3, 0.6, let_go=False)
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)
    slide(tools.sliders["t"], 0.5)
    window.undo_all()
    assert window.state.same_content(start)


def test_a_number_can_be_typed_beside_the_slider(window: Explorer, tools: Tools) -> None:
    field = tools.sliders["t"].field
    field.setFocus()
    window.write_over("1/4")
    window.key(Key.Key_Return)
    assert window.weights("q")[0] == pytest.approx(0.75 * 0.125 + 0.25 * 0.5)
    before = window.state
    for wrong, why in (("much", "not a number"), ("7", "from 0 to 1")):
        window.write_over(wrong)
        window.key(Key.Key_Return)
        assert why in window.notice
        assert window.state.same_content(before)


def test_a_tool_can_work_on_p(window: Explorer, tools: Tools) -> None:
    choose(tools.series, "P, what happens")
    choose(tools.kind, "Temperature")
    start = window.state
    tools.sliders["T"].slider.setFocus()
    window.key(Key.Key_End)
    assert np.array_equal(window.state.q, start.q)
    assert window.weights("p")[0] < 0.5, "hot makes all more alike"
    assert tools.sliders["T"].value == 20.0


def test_shapes_say_how_much_tail_they_cut_off(window: Explorer, tools: Tools) -> None:
    choose(tools.kind, "Geometric")
    tools.apply_button.click()
    assert tools.report.text() == f"Cuts off {0.5**8:.4f} of the tail."
    choose(tools.kind, "Uniform")
    tools.apply_button.click()
    assert tools.report.text() == ""


def test_smoothing_makes_infinity_finite_on_a_click_only(window: Explorer, tools: Tools) -> None:
    window.view.setFocus()
    window.keys("0")
    assert window.read("kl_pq") == "∞"
    choose(tools.kind, "Add ε")
    assert window.read("kl_pq") == "∞", "to choose a tool is not to use it"
    tools.apply_button.click()
    assert math.isfinite(float(window.read("kl_pq")))
    assert window.weights("q")[0] == pytest.approx(1e-3 / (1 + 8e-3))


def test_random_says_its_seed(window: Explorer, tools: Tools) -> None:
    assert tools.seed.text() == "seed 1"
    tools.random_button.click()
    assert tools.seed.text() == "seed 2"
    assert window.history() == ["Random Q"]


def test_sliders_follow_the_number_of_outcomes(window: Explorer, tools: Tools) -> None:
    choose(tools.kind, "Normal")
    assert tools.sliders["mean"].high == 7.0
    window.menu("File", "Presets", "Textbook", "Two coins")
    assert tools.sliders["mean"].high == 1.0


def test_m_walks_q_to_p_as_one_step_and_the_entropy_stands_still(window: Explorer, qtbot: QtBot) -> None:
    crossings, entropies = [], set()

    def look() -> None:
        crossings.append(float(window.read("ce_pq")))
        entropies.add(window.read("h_p"))

    window.view.shown.connect(look)
    window.keys("M")
    morphing = window.window.tools.morphing
    morphing.setCurrentTime(MORPH_MS // 2)
    qtbot.waitUntil(lambda: len(crossings) >= 2)
    morphing.setCurrentTime(MORPH_MS - 1)
    qtbot.waitUntil(lambda: window.history() == ["Morph Q into P"])
    assert window.weights("q") == window.weights("p")
    assert window.read("ce_pq") == "2.0000"
    assert entropies == {"2.0000"}
    assert crossings == sorted(crossings, reverse=True), "cross-entropy only falls"
    window.keys("Ctrl+Z")
    assert window.read("ce_pq") == "3.0000"


def test_m_again_stops_where_it_is_and_goes_on_from_there(window: Explorer, qtbot: QtBot) -> None:
    window.keys("M")
    window.window.tools.morphing.setCurrentTime(1000)
    qtbot.waitUntil(lambda: window.weights("q")[0] > 0.125)
    window.keys("M")
    stopped = window.weights("q")
    assert 0.125 < stopped[0] < 0.5
    assert window.history() == ["Morph Q into P"]
    window.keys("M")
    window.window.tools.morphing.setCurrentTime(0)
    assert window.weights("q")[0] >= stopped[0]
    window.keys("M")


def test_undo_while_it_walks_brings_q_back(window: Explorer, qtbot: QtBot) -> None:
    start = window.state
    window.keys("M")
    window.window.tools.morphing.setCurrentTime(1000)
    qtbot.waitUntil(lambda: window.weights("q")[0] > 0.125)
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)
    assert window.history() == []


def test_a_closed_window_does_not_walk_on(
    open_window: Callable[..., Explorer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    window.keys("M")
    qtbot.waitUntil(lambda: window.weights("q")[0] > 0.125)
    assert window.window.close()
    assert not window.window.document.in_gesture
