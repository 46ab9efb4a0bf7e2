"""The hand on the bars: what a mouse does to P, Q and the numbers."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.explorer import SHIFT, Explorer, Key, says, truth

HEADLINE = ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp")
ALT = Qt.KeyboardModifier.AltModifier
PIXEL = 0.6 / 250  # at most what a pixel of the opening picture stands for


def test_the_window_opens_on_the_horse_race_with_its_known_numbers(window: Explorer) -> None:
    assert window.title == "Horse race – klviz"
    assert {name: window.read(name) for name in HEADLINE} == {
        "h_p": "2.0000",
        "h_q": "3.0000",
        "ce_pq": "3.0000",
        "ce_qp": "4.2500",
        "kl_pq": "1.0000",
        "kl_qp": "1.2500",
    }
    assert {window.unit(name) for name in HEADLINE} == {"bits"}
    assert window.read("cost_per_bit") == "1.5000"


@pytest.mark.parametrize(("series", "outcome", "to"), [("q", 0, 0.5), ("q", 3, 0.25), ("p", 1, 0.05), ("p", 7, 0.55)])
def test_a_drag_moves_the_bar_and_every_number_follows(window: Explorer, series: str, outcome: int, to: float) -> None:
    other = {"p": "q", "q": "p"}[series]
    before = window.weights(series), window.weights(other)
    window.drag(series, outcome, 0.3, to)
    after = window.weights(series)
    assert after[outcome] == pytest.approx(to, abs=PIXEL)
    assert sum(after) == pytest.approx(1.0, abs=1e-15)
    assert window.weights(other) == before[1]
    rest = [i for i in range(8) if i != outcome]
    ratios = np.array(after)[rest] / np.array(before[0])[rest]
    assert ratios == pytest.approx(ratios[0], rel=1e-12), "the others keep their ratios"
    for name in HEADLINE:
        assert says(window.read(name), truth(window.state, name)), name


def test_numbers_follow_while_the_hand_is_still_moving(window: Explorer) -> None:
    seen = []
    window.drag("q", 0, 0.2, let_go=False)
    for height in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        window.move(window.at(0, height))
        assert all(says(window.read(name), truth(window.state, name)) for name in HEADLINE)
        seen.append(window.read("kl_pq"))
    assert len(set(seen)) == 6
    window.release(window.at(0, 0.5))


def test_one_drag_is_one_undo(window: Explorer) -> None:
    start = window.state
    window.drag("q", 2, *np.linspace(0.13, 0.4, 50))
    assert window.history() == ["Drag Q"]
    moved = window.state
    window.keys("Ctrl+Z")
    assert window.history() == []
    assert window.state.same_content(start)
    window.keys("Ctrl+Y")
    assert window.state.same_content(moved)


def test_dragging_out_and_back_restores_every_bar_exactly_and_leaves_no_step(window: Explorer) -> None:
    start = window.state
    place = window.outline("p", 1)
    window.press(place)
    for height in (0.3, 0.5, 0.02, 0.4):
        window.move(window.at(1, height))
    assert window.weights("p") != start.p.tolist()
    window.move(place)
    window.release(place)
    assert window.state.p.tobytes() == start.p.tobytes()
    assert window.history() == []
    assert window.title == "Horse race – klviz"


def test_a_press_that_does_not_move_changes_nothing_but_the_choice(window: Explorer) -> None:
    start = window.state
    place = window.outline("p", 5)
    window.press(place)
    window.move(place + QPoint(1, 1))
    window.release(place + QPoint(1, 1))
    assert window.state.same_content(start)
    assert (window.state.active, window.state.lit) == ("p", 5)


def test_the_whole_column_is_the_handle_also_of_a_bar_too_small_to_see(window: Explorer) -> None:
    window.type_value("q", 4, "0")
    inner = window.view.boxes["histograms"].inner
    window.key(Key.Key_PageDown)
    foot = QPoint(window.at(4, 0.0).x(), round(inner.bottom()))
    window.press(foot)
    window.move(window.at(4, 0.2))
    window.release(window.at(4, 0.2))
    assert window.weights("q")[4] == pytest.approx(0.2, abs=PIXEL)


def test_the_nearer_outline_is_taken_and_in_a_tie_the_chosen_series(window: Explorer) -> None:
    window.key(Key.Key_PageDown)  # Q is chosen, and still P's end is what was touched
    window.press(window.at(0, 0.49))
    window.move(window.at(0, 0.4))
    window.release(window.at(0, 0.4))
    assert window.history() == ["Drag P"]
    for series, key in (("p", Key.Key_PageUp), ("q", Key.Key_PageDown)):
        window.keys("Ctrl+Z")
        window.key(key)
        tie = window.at(2, 0.125)  # both are 1/8 there
        window.press(tie)
        window.move(window.at(2, 0.3))
        window.release(window.at(2, 0.3))
        assert window.history() == [f"Drag {series.upper()}"]


def test_a_bar_dragged_to_the_foot_is_exactly_0_and_to_the_ceiling_at_most_1(window: Explorer) -> None:
    window.drag("q", 0, 0.05, -0.01)
    assert window.weights("q")[0] == 0.0
    top = QPoint(window.at(1, 0.0).x(), 2)
    for _ in range(4):  # the axis grows after each
        window.drag("q", 1, 0.2, let_go=False)
        window.move(top)
        window.release(top)
    assert window.weights("q") == [0.0, 1.0, *[0.0] * 6]


def test_painting_across_columns_sets_them_all_and_interpolates(window: Explorer) -> None:
    window.sweep("q", [(0, 0.04), (2.6, 0.14), (6, 0.2)])
    q = window.weights("q")
    assert window.history() == ["Drag Q"]
    assert q[6] == pytest.approx(0.2, abs=PIXEL)
    assert q[0] < q[1] < q[2] < q[3] < q[4] < q[5] < q[6], "a ramp, also where the pointer skipped columns"
    assert sum(q) == pytest.approx(1.0)
    window.keys("Ctrl+Z")
    assert window.weights("q") == [0.125] * 8


def test_shift_drag_trades_mass_with_the_next_outcome_alone(window: Explorer) -> None:
    window.drag("q", 3, 0.2, modifiers=SHIFT)
    q = window.weights("q")
    assert q[3] == pytest.approx(0.2, abs=PIXEL)
    assert q[3] + q[4] == pytest.approx(0.25, abs=1e-15)
    assert [q[i] for i in (0, 1, 2, 5, 6, 7)] == [0.125] * 6
    window.drag("q", 7, 0.25, modifiers=SHIFT)  # the last trades with the one before
    assert window.weights("q")[6] == pytest.approx(0.0, abs=2 * PIXEL)


def test_the_wheel_is_fine_control(window: Explorer) -> None:
    place = window.outline("q", 1)
    window.wheel(place, 1)
    assert window.weights("q")[1] == 0.13
    window.wheel(place, -1)
    window.wheel(place, 2, SHIFT)
    assert window.weights("q")[1] == pytest.approx(0.225, abs=1e-12)
    window.wheel(place, -1, ALT)
    assert window.weights("q")[1] == pytest.approx(0.2245, abs=1e-12)
    assert all(says(window.read(name), truth(window.state, name)) for name in HEADLINE)


def test_one_run_of_the_wheel_on_one_bar_is_one_undo(window: Explorer) -> None:
    start = window.state
    for outcome in (1, 6):
        for _ in range(5):
            window.wheel(window.outline("q", outcome), 1)
    assert window.history() == ["Turn Q", "Turn Q"]
    window.keys("Ctrl+Z")
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)


def test_ctrl_wheel_is_not_for_the_bars(window: Explorer) -> None:
    window.wheel(window.outline("q", 1), 1, Qt.KeyboardModifier.ControlModifier)
    assert window.weights("q") == [0.125] * 8


def test_escape_abandons_the_drag(window: Explorer) -> None:
    start = window.state
    window.drag("q", 0, 0.3, 0.5, let_go=False)
    assert window.weights("q") != [0.125] * 8
    window.key(Key.Key_Escape)
    assert window.state.same_content(start)
    window.move(window.at(0, 0.4))
    window.release(window.at(0, 0.4))
    assert window.state.same_content(start)
    assert window.history() == []


@pytest.mark.parametrize("keys", ["Up", "Ctrl+Z", "X", "B", "Delete", "Alt+Shift+1", "N"])
def test_a_key_in_the_middle_of_a_drag_ends_it_and_the_hand_lets_go(window: Explorer, keys: str) -> None:
    window.drag("q", 0, 0.3, 0.4, let_go=False)
    window.keys(keys)
    after = window.state
    window.move(window.at(0, 0.2))
    assert window.state.same_content(after)
    window.release(window.at(0, 0.2))
    assert window.state.same_content(after)
    window.drag("q", 1, 0.3)
    assert window.weights("q")[1] == pytest.approx(0.3, abs=2 * PIXEL)


@pytest.mark.parametrize("keys", ["Del", "X", "Ins", "+", "L", "N"])
def test_a_key_between_the_press_and_the_first_move_is_heeded(window: Explorer, keys: str) -> None:
    place = window.outline("q", 7)
    window.press(place)
    window.keys(keys)
    count = len(window.state.names)
    for outcome in (7, 6, 5):
        window.move(window.at(outcome, 0.05))
    window.release(window.at(5, 0.05))
    assert len(window.state.names) == count
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    window.undo_all()
    assert window.weights("q") == [0.125] * 8


def test_looking_elsewhere_in_the_middle_of_a_drag_does_not_disturb_it(window: Explorer) -> None:
    window.drag("q", 0, 0.3, 0.4, let_go=False)
    window.keys("PgUp")
    window.move(window.at(0, 0.2))
    window.release(window.at(0, 0.2))
    assert window.history() == ["Drag Q"]
    assert window.weights("q")[0] == pytest.approx(0.2, abs=PIXEL)


def test_a_session_loaded_in_the_middle_of_a_drag_stays_as_it_is(window: Explorer) -> None:
    start = window.state
    window.drag("q", 0, 0.3, 0.4, let_go=False)
    window.window.document.load(start)
    window.move(window.at(0, 0.2))
    window.release(window.at(0, 0.2))
    assert window.state.same_content(start)
    assert window.history() == []


def test_a_drag_can_begin_while_q_walks_to_p(window: Explorer) -> None:
    window.keys("M")
    window.drag("q", 0, 0.3, 0.5)
    assert window.history()[-1] == "Drag Q"
    assert window.weights("q")[0] == pytest.approx(0.5, abs=PIXEL)


def test_hovering_lights_the_outcome_everywhere_and_is_no_step(window: Explorer) -> None:
    window.move(window.at(5, 0.3))
    assert [window.plot(key).lit for key in ("histograms", "terms", "coding")] == [5, 5, 5]
    assert window.read("code_length") == "3.0000"
    assert window.read("ideal_length") == "6.0000"
    window.move(window.at(0.25, 1.0, "coding"))  # P's first box is half of all symbols
    assert window.plot().lit == 0
    window.move(window.at(2, 0.0, "terms"))
    assert window.plot().lit == 2
    assert window.history() == []
    assert window.title == "Horse race – klviz"


def test_the_middle_and_the_right_button_do_not_drag(window: Explorer) -> None:
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        place = window.outline("q", 3)
        window.press(place, button=button)
        window.move(window.at(3, 0.3))
        window.release(window.at(3, 0.3), button=button)
    window.key(Key.Key_Escape)  # the right button opens a menu
    assert window.weights("q") == [0.125] * 8
