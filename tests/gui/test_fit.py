"""The fit scene in its window: bells dragged, Q dropped, learning played, everything undone and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from klviz.__main__ import main
from klviz.edits import opening_state
from klviz.files import read_session, write_session
from klviz.gui.spoken import HandlePart, parts_of
from klviz.picture import Handle
from klviz.scenes import scene_of
from klviz.state import State
from tests.gui.explorer import Explorer

SCENE = scene_of("fit")


@pytest.fixture
def fit(open_window: Callable[..., Explorer]) -> Explorer:
    return open_window(replace(opening_state(), scene="fit").with_params(source="bells"))


def number(state: State, name: str) -> float:
    return SCENE.number(state, name)


def handle(window: Explorer, key: str, edits: str) -> Handle:
    return next(m for m in window.plot(key).marks if isinstance(m, Handle) and ",".join(m.edits) == edits)


def grab(window: Explorer, key: str, edits: str, *to: tuple[float, float]) -> None:
    """Take a handle and carry it to points of its plot."""
    mark = handle(window, key, edits)
    place = window.at(mark.x, mark.y, key)
    window.press(place)
    for x, y in to:
        place = window.at(x, y, key)
        window.move(place)
    window.release(place)


def test_a_bell_follows_the_hand_in_height_and_in_width(fit: Explorer) -> None:
    before = fit.read("right_best")
    grab(fit, "left_fit", "place1,height1", (-2.0, 0.3), (0.5, 0.2))
    assert number(fit.state, "place1") == pytest.approx(0.5, abs=0.05)
    assert number(fit.state, "height1") == pytest.approx(0.2, abs=0.01)
    grab(fit, "right_plane", "place3,width3", (5.0, 1.0), (4.0, 1.5))
    assert number(fit.state, "place3") == pytest.approx(4.0, abs=0.05)
    assert number(fit.state, "width3") == pytest.approx(1.5, rel=0.03)
    assert fit.read("right_best") != before
    assert fit.history() == ["Drag bell 1 of P", "Drag bell 3 of P"]
    fit.keys("Ctrl+Z")
    fit.keys("Ctrl+Z")
    assert fit.state.same_content(replace(opening_state(), scene="fit").with_params(source="bells"))
    assert fit.read("right_best") == before


def test_a_bell_stays_within_its_range_however_far_the_hand_goes(fit: Explorer) -> None:
    grab(fit, "left_plane", "place2,width2", (7.9, 5.9))
    assert (number(fit.state, "place2"), number(fit.state, "width2")) == (6.0, 2.5)


def test_q_is_dropped_where_it_is_let_go_and_both_losses_learn_from_there(fit: Explorer) -> None:
    grab(fit, "left_plane", "start_mu1,start_sigma1", (2.0, 2.0), (4.0, 3.0))
    for key in ("left_plane", "right_plane"):
        mark = handle(fit, key, "start_mu1,start_sigma1")
        assert (mark.x, mark.y) == pytest.approx((4.0, 3.0), rel=0.03)


def test_the_separation_is_dragged_on_the_diagram_too(fit: Explorer) -> None:
    fit.window.document.do("pair", lambda s: s.with_params(source="pair"))
    mark = handle(fit, "onset", "d")
    grab(fit, "onset", "d", (2.5, mark.y), (1.0, mark.y))
    assert number(fit.state, "d") == pytest.approx(1.0, abs=0.03)
    assert fit.read("onset_wins") == "2.8001"


def test_learning_plays_steps_and_is_undone_as_one(fit: Explorer, qtbot: QtBot) -> None:
    view = fit.view
    view.setFocus()
    fit.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: number(fit.state, "step") > 3)
    fit.key(Qt.Key.Key_Space)
    assert not fit.window.strip.player.playing
    assert fit.history() == ["Watch it learn"]
    fit.key(Qt.Key.Key_Period)
    at = number(fit.state, "step")
    assert at == round(at)
    fit.key(Qt.Key.Key_Comma)
    assert number(fit.state, "step") == at - 1
    while fit.history():
        fit.keys("Ctrl+Z")
        if not fit.window.document.stack.canUndo():
            break
    assert number(fit.state, "step") == 0


def test_every_number_and_every_handle_can_be_heard(fit: Explorer) -> None:
    parts = parts_of(fit.view.picture)
    names = {part.name for part in parts.values()}
    assert {"left_best", "right_best", "p_mean", "bell 1 of P, width σ", "start of Q, centre μ"} <= names
    part = next(p for p in parts.values() if isinstance(p, HandlePart) and p.name == "bell 2 of P, width σ")
    fit.window.document.do(
        "by ear", lambda s: s.with_params(**dict(zip(part.handle.edits, part.edit(1.1).values, strict=True)))
    )
    assert number(fit.state, "width2") == 1.1
    assert number(fit.state, "place2") == part.handle.x


def test_a_session_brings_everything_back_and_renders_the_same(fit: Explorer, tmp_path: Path) -> None:
    grab(fit, "left_fit", "place1,height1", (-2.3, 0.37))
    fit.window.document.do("more", lambda s: replace(s.with_params(restarts=4, step=37.25, left="js"), seed=11))
    session, figure = tmp_path / "fit.klviz", tmp_path / "fit.svg"
    write_session(session, fit.state)
    again = read_session(session)
    assert again == fit.state
    assert SCENE.picture(again).readouts() == SCENE.picture(fit.state).readouts()
    write_session(session, replace(again, scene="explore"))
    assert main(["render", str(session), "-o", str(figure), "--scene", "fit"]) in (0, None)
    text = figure.read_text(encoding="utf-8")
    assert fit.read("left_best") in text
    assert "Jensen–Shannon" in text


@pytest.mark.parametrize("source", ["pair", "bells", "explorer"])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_what_is_set_in_the_numbers_panel_stays_inside_it(
    open_window: Callable[..., Explorer], source: str, size: tuple[int, int]
) -> None:
    window = open_window(replace(opening_state(), scene="fit").with_params(source=source), size=size)
    room = window.view.boxes["numbers"].outer
    places = [placed.place for placed in window.view.placed["numbers"]]
    assert max(place.bottom() for place in places) <= room.bottom()
    for one, other in pairwise(places):
        assert one.bottom() <= other.top() + 0.5


def test_q_comes_where_an_empty_part_of_the_plane_is_pressed(fit: Explorer) -> None:
    place: QPoint = fit.at(-6.0, 3.0, "left_plane")
    fit.press(place)
    fit.release(place)
    mu, sigma = (float(fit.state.param(name, 0.0)) for name in ("start_mu1", "start_sigma1"))
    assert mu == pytest.approx(-6.0, abs=0.1)
    assert sigma == pytest.approx(3.0, rel=0.05)
    assert len(fit.history()) == 1
