"""What the other bars do when one moves: always by a named mode, never silently."""

from __future__ import annotations

import pytest

from tests.gui.explorer import Explorer, Key

MODES = ("Edit", "When a bar moves")
PIXEL = 0.6 / 250


def test_the_mode_is_on_show_and_ticked_in_its_menu(window: Explorer) -> None:
    for words in ("Pinned bars stay", "The neighbour pays", "Nothing else moves", "The others scale"):
        window.menu(*MODES, words)
        assert window.ticked(*MODES, words)
        assert window.window.mode_button.text() == f"Moving a bar: {words.lower()}"


def test_neighbour_mode_trades_with_the_next_outcome(window: Explorer) -> None:
    window.menu(*MODES, "The neighbour pays")
    window.drag("q", 2, 0.2)
    q = window.weights("q")
    assert q[2] + q[3] == pytest.approx(0.25, abs=1e-15)
    assert [*q[:2], *q[4:]] == [0.125] * 6
    window.drag("q", 7, 0.2)
    q = window.weights("q")
    assert q[7] + q[6] == pytest.approx(0.25, abs=1e-15)


def test_pinned_bars_stay_and_wear_a_pin(window: Explorer) -> None:
    window.outline("q", 0)
    window.keys("Right")
    window.keys("P")
    assert window.ticked("Bars", "Pin")
    assert window.ticked(*MODES, "Pinned bars stay"), "a pin turns its mode on"
    assert window.bars("q").pinned == {1}
    window.drag("q", 0, 0.3)
    q = window.weights("q")
    assert q[1] == 0.125
    assert sum(q) == pytest.approx(1.0)
    assert q[2] < 0.125
    window.key(Key.Key_Right)
    window.keys("P")
    assert window.bars("q").pinned == frozenset()
    assert window.ticked(*MODES, "The others scale"), "and the last pin to go turns it off"


def test_where_pins_leave_nothing_to_move_the_wish_is_refused_with_a_reason(window: Explorer) -> None:
    window.menu(*MODES, "Pinned bars stay")
    for outcome in range(1, 8):
        window.outline("q", outcome)
        window.keys("Home")
        for _ in range(outcome):
            window.keys("Right")
        window.keys("P")
    before = window.state
    window.keys("Home")
    window.keys("Down")
    assert window.state.same_content(before)
    assert "pinned" in window.notice


def test_raw_mode_moves_nothing_else_and_the_numbers_wait(window: Explorer) -> None:
    window.menu(*MODES, "Nothing else moves")
    window.drag("q", 0, 0.4)
    q = window.weights("q")
    assert q[0] == pytest.approx(0.4, abs=PIXEL)
    assert q[1:] == [0.125] * 7
    said = f"Σ Q = {sum(q):.4f}"
    assert window.badges() == {"Σ P = 1.0000": "p", said: "warning"}, "amber for the sum that is off"
    assert window.readouts() == set(), "no number is shown that would not be right"
    assert window.notes() == ["The numbers wait: Q does not sum to 1. Press N to normalise."]
    assert "waits" not in window.notice
    window.keys("N")
    assert sum(window.weights("q")) == pytest.approx(1.0, abs=1e-15)
    assert window.weights("q")[0] == pytest.approx(q[0] / sum(q), rel=1e-15)
    assert window.badges() == {"Σ P = 1.0000": "p", "Σ Q = 1.0000": "q"}
    assert "kl_pq" in window.readouts()


def test_a_mode_that_would_have_to_rescale_is_refused_until_normalised(window: Explorer) -> None:
    window.menu(*MODES, "Nothing else moves")
    window.type_value("q", 0, "3")
    before = window.state
    window.menu(*MODES, "The others scale")
    assert window.state.same_content(before)
    assert "Normalise first" in window.notice
    window.keys("N")
    window.menu(*MODES, "The others scale")
    assert window.ticked(*MODES, "The others scale")


def test_what_needs_numbers_says_so_while_they_wait(window: Explorer) -> None:
    window.menu(*MODES, "Nothing else moves")
    window.type_value("q", 0, "3")
    window.keys("Ctrl+Shift+C")
    assert "must each sum to 1" in window.notice
    window.keys("Ctrl+M")
    table = window.window.measures.content.table
    assert {table.item(row, 1).text() for row in range(table.rowCount())} == {"waits for Σ = 1"}


def test_zero_in_q_is_shown_as_infinity_and_the_outcome_is_named(window: Explorer) -> None:
    window.outline("q", 0)
    window.keys("Right")
    window.keys("Right")
    window.keys("0")
    assert window.weights("q")[2] == 0.0
    assert window.read("kl_pq") == "∞"
    assert window.read("ce_pq") == "∞"
    assert window.read("cost_per_bit") == "∞"
    assert window.read("kl_qp") != "∞"
    assert window.notes() == ["D(P‖Q) is infinite: “horse 3” happens under P and is impossible under Q."]
    window.keys("Up")
    assert window.read("kl_pq") != "∞"
    assert window.notes() == []


def test_zero_in_p_makes_the_reverse_infinite(window: Explorer) -> None:
    window.keys("PgUp")
    window.keys("0")
    assert (window.read("kl_pq"), window.read("kl_qp")) == (window.read("kl_pq"), "∞")
    assert window.read("kl_pq") != "∞"
    assert "“horse 1” happens under Q" in window.notes()[0]


def test_the_last_mass_cannot_be_taken_away(window: Explorer) -> None:
    window.type_value("q", 2, "1")
    before = window.state
    window.menu(*MODES, "Nothing else moves")
    window.key(Key.Key_0)
    assert window.weights("q") == before.q.tolist()
    assert "no mass left" in window.notice
