"""Adding, removing, renaming, moving and merging outcomes; swapping and copying; snapshots."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QInputDialog

from tests.gui.explorer import Explorer, says, truth


def test_insert_adds_an_outcome_beside_the_lit_one_and_delete_takes_it_away(window: Explorer) -> None:
    start = window.state
    window.keys("End")
    window.keys("Ins")
    assert window.state.names[-1] == "horse 9"
    assert window.weights("p")[-1] == window.weights("q")[-1] == 0.0
    assert window.read("kl_pq") == "1.0000"
    window.keys("End")
    window.keys("Del")
    assert window.state.names == start.names
    assert window.state.q.tobytes() == start.q.tobytes()
    assert window.history() == ["Add an outcome", "Remove the outcome"]


def test_removing_shares_the_mass_out(window: Explorer) -> None:
    window.keys("Del")
    assert window.state.names[0] == "horse 2"
    assert sum(window.weights("p")) == pytest.approx(1.0)
    assert window.weights("p")[0] == pytest.approx(0.5)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))


def test_two_to_sixty_four_by_hand(window: Explorer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (64, True))
    window.menu("Outcomes", "Number of outcomes…")
    assert len(window.state.names) == 64
    window.keys("Ins")
    assert len(window.state.names) == 64
    assert "at most 64" in window.notice
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2, True))
    window.menu("Outcomes", "Number of outcomes…")
    assert len(window.state.names) == 2
    window.keys("Del")
    assert "at least 2" in window.notice
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (5, False))
    window.menu("Outcomes", "Number of outcomes…")
    assert len(window.state.names) == 2


def test_renaming_shows_everywhere_and_refuses_what_is_taken(window: Explorer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("  Näherin ", True))
    window.keys("F2")
    assert window.plot().x.names[0] == "Näherin"
    window.keys("0")
    assert "“Näherin” happens under P" in window.notes()[0]
    before = window.state
    for wrong in ("horse 2", "   "):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, w=wrong, **__: (w, True))
        window.keys("F2")
        assert window.state.same_content(before)
        assert window.notice
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("other", False))
    window.keys("F2")
    assert window.state.same_content(before)


def test_outcomes_move_with_their_bars_and_the_attention_goes_along(window: Explorer) -> None:
    window.keys("Alt+Right")
    assert window.state.names[:2] == ("horse 2", "horse 1")
    assert window.weights("p")[:2] == [0.25, 0.5]
    assert window.state.lit == 1
    window.keys("Alt+Left")
    assert window.state.names[0] == "horse 1"
    before = window.state
    window.keys("Alt+Left")
    assert window.state == before, "the first has nowhere to go"


def test_merging_adds_masses_and_the_data_processing_inequality_holds(window: Explorer) -> None:
    window.keys("+")
    assert window.state.names[0] == "horse 1+horse 2"
    assert window.weights("p")[0] == 0.75
    assert window.weights("q")[0] == 0.25
    assert float(window.read("kl_pq")) < 1.0
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    before = window.state
    window.keys("End")
    window.keys("+")
    assert window.state.same_content(before)


def test_swap_exchanges_the_two_divergences_and_twice_is_nothing(window: Explorer) -> None:
    start = window.state
    window.keys("X")
    assert (window.read("kl_pq"), window.read("kl_qp")) == ("1.2500", "1.0000")
    assert window.weights("q") == start.p.tolist()
    window.keys("X")
    assert window.state.same_content(start)


@pytest.mark.parametrize(("keys", "kept"), [("C", "p"), ("Shift+C", "q")])
def test_copying_makes_the_divergence_exactly_0(window: Explorer, keys: str, kept: str) -> None:
    before = window.weights(kept)
    window.keys(keys)
    assert window.weights("p") == window.weights("q") == before
    assert (window.read("kl_pq"), window.read("kl_qp")) == ("0", "0")
    assert window.read("cost_per_bit") == "1.0000"


def test_random_is_seeded_so_that_a_lecturer_can_repeat_it(
    window: Explorer, open_window: Callable[..., Explorer]
) -> None:
    window.keys("D")
    first = window.weights("q")
    window.keys("D")
    assert window.weights("q") != first
    again = open_window()
    again.keys("D")
    assert again.weights("q") == first
    again.keys("Shift+D")
    assert again.weights("p") != again.weights("q")
    assert sum(again.weights("p")) == pytest.approx(1.0)


def test_snapshots_are_put_aside_and_returned_to(window: Explorer) -> None:
    start = window.state
    window.keys("Alt+1")
    assert "A is empty" in window.notice
    window.keys("Alt+Shift+1")
    window.keys("X")
    window.keys("Alt+Shift+2")
    window.keys("C")
    window.keys("Alt+1")
    assert window.weights("p") == start.p.tolist()
    assert window.read("kl_pq") == "1.0000"
    window.keys("Alt+2")
    assert window.read("kl_pq") == "1.2500"
    window.undo_all()
    assert window.state.same_content(start), "all of it is undoable"


def test_a_snapshot_can_stand_behind_the_bars_to_compare(window: Explorer) -> None:
    window.keys("Ctrl+Alt+3")
    assert "C is empty" in window.notice
    window.keys("Alt+Shift+3")
    ghosts = lambda: [m.heights.tolist() for m in window.plot().marks if getattr(m, "role", "") == "ghost"]  # noqa: E731
    assert ghosts() == []
    start = window.state
    window.keys("Ctrl+Alt+3")
    assert window.ticked("Snapshots", "Compare with C")
    window.keys("X")
    assert ghosts() == [start.p.tolist(), start.q.tolist()]
    window.keys("Ctrl+Alt+3")
    assert ghosts() == []


def test_a_snapshot_of_other_outcomes_comes_back_whole(window: Explorer) -> None:
    window.keys("Alt+Shift+1")
    window.menu("File", "Presets", "Textbook", "Two coins")
    window.keys("Ctrl+Alt+1")
    window.keys("Alt+1")
    assert len(window.state.names) == 8
    assert window.read("kl_pq") == "1.0000"
