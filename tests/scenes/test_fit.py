"""The fit scene: what it shows is what the fit found, in every family, source and unit."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from klviz.edits import Preset, apply, load_preset, opening_state, presets, set_base, set_zero
from klviz.fitting import LOSSES
from klviz.picture import Bars, Contours, Curve, Handle, Heat, Note, Numbers, Plot, Points, Table, Text
from klviz.scenes import scene_of
from klviz.state import Edit, State, Value, frozen

SCENE = scene_of("fit")


def at(state: State | None = None, **params: Value) -> State:
    return set_base(replace(state or opening_state(), scene="fit").with_params(**params), math.e)


def plot(state: State, key: str) -> Plot:
    panel = SCENE.picture(state).panel(key)
    assert isinstance(panel, Plot)
    return panel


def read(state: State, name: str) -> str:
    return SCENE.picture(state).readouts()[name].text


def numbers(state: State) -> Numbers:
    panel = SCENE.picture(state).panel("numbers")
    assert isinstance(panel, Numbers)
    return panel


def notes(state: State) -> list[str]:
    return [item.text for item in numbers(state).items if isinstance(item, Note)]


def rows(state: State) -> list[tuple[str, ...]]:
    (table,) = [item for item in numbers(state).items if isinstance(item, Table)]
    return [row for row in table.rows if any(row)]


def handles(panel: Plot) -> dict[str, Handle]:
    return {",".join(mark.edits): mark for mark in panel.marks if isinstance(mark, Handle)}


def words(panel: Plot) -> list[str]:
    return ["".join(text for text, _ in mark.parts) for mark in panel.marks if isinstance(mark, Text)]


def lines(panel: Plot, dash: str) -> list[Curve]:
    return [mark for mark in panel.marks if isinstance(mark, Curve) and mark.role == "q" and mark.dash == dash]


# The honest onset


def test_at_two_both_losses_cover() -> None:
    state = at(d=2.0)
    assert read(state, "right_best") == "0.2265"
    assert words(plot(state, "right_fit")) == ["0.2265 nats    μ 0.0000   σ 2.0470"]
    assert words(plot(state, "left_fit"))[0].endswith("μ 0.0000   σ 2.2361")
    assert "broad" in notes(state)[0]


def test_at_three_reverse_seeks_and_its_other_optima_are_dashed() -> None:
    state = at(d=3.0)
    assert read(state, "right_best") == "0.6888"
    assert [row[1:] for row in rows(state)[1:]] == [
        ("−2.984", "1.023", "0.6888"),
        ("2.984", "1.023", "0.6888"),
        ("0.000", "2.744", "0.8406"),
    ]
    shown = plot(state, "right_fit")
    assert len(lines(shown, "solid")) == 1
    assert len(lines(shown, "dash")) == 2
    assert "seeks" in notes(state)[0]


def test_the_onset_is_a_number_on_the_page_and_on_its_diagram() -> None:
    state = at(d=2.5)
    assert read(state, "onset_wins") == "2.8001"
    assert read(state, "onset_appears") == "2.4122"
    assert set(words(plot(state, "onset"))) == {"2.41", "2.8001"}


def test_the_diagram_is_strong_where_a_branch_wins_and_dashed_where_it_only_exists() -> None:
    panel = plot(at(d=1.0), "onset")
    strong, weak = lines(panel, "solid"), lines(panel, "dash")
    for curves, low, high in ((strong, 2.8, 5.0), (weak, 2.412, 2.8001)):
        modes = [c for c in curves if np.nanmax(np.abs(c.y)) > 1.0]
        assert len(modes) == 2
        for curve in modes:
            there = curve.x[np.isfinite(curve.y)]
            assert low <= there.min()
            assert there.max() <= high
    assert any(np.nanmax(np.abs(c.y)) < 1e-9 and c.x[np.isfinite(c.y)].max() <= 2.8001 for c in strong)


def test_a_loss_that_never_seeks_says_so() -> None:
    state = at(right="forward", d=4.0)
    assert read(state, "onset_wins") == "–"
    assert "at every d" in notes(state)[0]


def test_moment_matching_is_checked_against_the_optimiser() -> None:
    state = at(source="bells")
    picture = SCENE.picture(state)
    assert picture.readouts()["moment_gap"].text.startswith("<")
    assert words(plot(state, "left_fit"))[0].endswith(
        f"μ {picture.readouts()['p_mean'].text}   σ {picture.readouts()['p_sigma'].text}"
    )


# Everything can be chosen


@pytest.mark.parametrize(
    ("source", "family"), list(itertools.product(("pair", "bells", "explorer"), ("one", "two", "steps")))
)
def test_every_loss_has_a_picture_whose_learner_is_never_below_the_best(source: str, family: str) -> None:
    pairs = itertools.batched(LOSSES, 2) if hasattr(itertools, "batched") else zip(*[iter(LOSSES)] * 2, strict=False)
    for left, right in [*pairs, ("wasserstein", "renyi")]:
        for step in (0.0, 7.5):
            state = at(source=source, family=family, left=left, right=right, step=step)
            shown = SCENE.picture(state)
            names = [r.name for p in shown.panels() if isinstance(p, Numbers) for r in p.readouts()]
            assert len(set(names)) == len(names)
            for panel in shown.panels():
                for mark in panel.marks if isinstance(panel, Plot) else ():
                    if isinstance(mark, (Curve, Points)) and panel.key != "onset":
                        assert np.isfinite(mark.x).all()
                        assert np.isfinite(mark.y).all()
            for side in ("left", "right"):
                assert (
                    small(shown.readouts()[f"{side}_best"].text) <= small(shown.readouts()[f"{side}_now"].text) + 1e-4
                )


def small(text: str) -> float:
    if text.startswith("<"):
        return 0.0
    return float(text.replace("∞", "inf").replace("×10", "e").translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")))


def test_units_follow_the_base_where_the_loss_is_information() -> None:
    nats, bits = at(right="tv"), set_base(at(right="tv"), 2.0)
    assert float(read(bits, "left_best")) == pytest.approx(float(read(nats, "left_best")) / math.log(2.0), abs=1e-4)
    assert read(bits, "right_best") == read(nats, "right_best")
    assert SCENE.picture(bits).readouts()["left_best"].unit == "bits"
    assert SCENE.picture(bits).readouts()["right_best"].unit == ""


def test_every_control_is_shown_only_where_it_matters() -> None:
    def controls(**params: Value) -> set[str]:
        return {p.name for p in SCENE.parameters if p.needed(at(**params))}

    assert "d" in controls()
    assert not {"d", "order", "place2"} & controls(source="bells")
    assert {"place2", "height2", "width2"} <= controls(source="bells", bell=2)
    assert {"place1"} <= controls(source="bells", bell=4, modes=1)
    assert "order" in controls(left="renyi")
    assert {"restarts", "rate", "optimiser"} <= controls(adjust="learning")
    assert "restarts" not in controls(adjust="learning", family="steps")
    assert {"start_mu1", "start_sigma1"} == {n for n in controls(adjust="start") if n.startswith("start")}
    assert {"start_mu2", "start_sigma2"} <= controls(adjust="start", family="two")
    assert {"start_outcome1", "start_width1"} <= controls(adjust="start", source="explorer")
    assert "steps" not in controls(family="steps", source="explorer")


# By hand


def test_a_bell_of_p_is_dragged_by_place_height_and_width() -> None:
    state = at(source="bells")
    top, plane = handles(plot(state, "left_fit")), handles(plot(state, "right_plane"))
    assert {"place1,height1", "place2,height2", "place3,height3"} <= top.keys()
    assert {"place1,width1", "place2,width2", "place3,width3"} <= plane.keys()
    moved = apply(apply(state, Edit("place1,height1", (-1.5, 0.45))), Edit("place1,width1", (-1.5, 1.4)))
    handle = handles(plot(moved, "left_fit"))["place1,height1"]
    assert (handle.x, handle.y) == (-1.5, 0.45)
    outline = next(m for m in plot(moved, "left_fit").marks if isinstance(m, Curve) and m.role == "p")
    assert np.interp(-1.5, outline.x, outline.y) == pytest.approx(0.45, abs=0.01)
    assert read(moved, "p_mean") != read(state, "p_mean")


def test_bells_are_added_and_taken_away_and_come_back_as_they_were() -> None:
    state = at(source="bells", place4=-6.0, modes=4)
    assert "place4,height4" in handles(plot(state, "left_fit"))
    fewer = state.with_params(modes=2)
    assert "place3,height3" not in handles(plot(fewer, "left_fit"))
    assert handles(plot(fewer.with_params(modes=4), "left_fit"))["place4,height4"].x == -6.0


def test_q_is_dropped_on_the_plane_and_learns_from_there() -> None:
    state = apply(at(), Edit("start_mu1,start_sigma1", (4.0, 2.5)))
    assert handles(plot(state, "left_plane"))["start_mu1,start_sigma1"].x == 4.0
    for key in ("left_plane", "right_plane"):
        way = [m for m in plot(state.with_params(step=30.0), key).marks if isinstance(m, Curve)][-1]
        assert (way.x[0], way.y[0]) == pytest.approx((4.0, 2.5))


def test_outside_the_window_of_another_p_the_start_is_brought_inside() -> None:
    state = at(source="explorer", start_outcome1=-50.0, start_width1=99.0)
    handle = handles(plot(state, "left_plane"))["start_outcome1,start_width1"]
    assert handle.low[0] <= handle.x <= handle.high[0]
    assert handle.low[1] <= handle.y <= handle.high[1]


# Learning


def test_time_goes_by_steps_and_halves_of_steps_lie_between() -> None:
    clock = SCENE.clock
    assert clock is not None
    state = at(step=10.0)
    assert clock.step(state, 1) == 11.0
    assert clock.step(at(step=10.4), -1) == 10.0
    assert clock.after(state, 0.5) == 25.0
    places = [
        [m for m in plot(at(step=s), "left_plane").marks if isinstance(m, Curve)][-1].x[-1] for s in (10, 10.5, 11)
    ]
    assert places[1] == pytest.approx((places[0] + places[2]) / 2)


def test_learning_ends_near_the_best_and_says_so() -> None:
    state = at(step=400.0, rate=0.1)
    assert float(read(state, "right_now")) == pytest.approx(float(read(state, "right_best")), abs=2e-3)


def test_restarts_are_drawn_by_the_seed() -> None:
    def starts(state: State) -> list[float]:
        return [float(m.x[0]) for m in plot(state, "right_plane").marks if isinstance(m, Curve)]

    state = at(restarts=4, step=5.0)
    assert len(starts(state)) == 5
    assert starts(state) == starts(at(restarts=4, step=5.0))
    assert starts(replace(state, seed=2)) != starts(state)


def test_while_it_plays_the_loss_is_not_drawn_again() -> None:
    """The renderer keeps what it drew for a mark; so the mark has to be the same one."""
    for kind in (Heat, Contours):
        one, other = (next(m for m in plot(at(step=s), "right_plane").marks if isinstance(m, kind)) for s in (3.0, 4.5))
        assert one is other


# P of the explorer


def test_the_explorers_p_can_be_dragged_here_too() -> None:
    bars = next(m for m in plot(at(source="explorer"), "left_fit").marks if isinstance(m, Bars))
    assert bars.edits == "p"
    assert bars.say is not None
    assert "0.5" in bars.say(0)


def test_an_impossible_outcome_makes_reverse_kl_infinite_and_is_named() -> None:
    state = at(set_zero(opening_state(), "p", 2), source="explorer")
    assert read(state, "right_best") == "∞"
    assert any("horse 3" in note and "infinite" in note for note in notes(state))
    assert words(plot(state, "right_fit")) == ["∞ for every Q"]
    assert read(state, "left_best") != "∞"


def test_what_cannot_be_fitted_says_why() -> None:
    raw = replace(opening_state(), mode="raw", p=frozen(np.full(8, 0.2)))
    assert "does not sum to 1" in notes(at(raw, source="explorer"))[0]
    single = State(names=("only",), p=frozen([1.0]), q=frozen([1.0]))
    assert "two outcomes" in notes(at(single, source="explorer"))[0]


def test_many_outcomes_are_taken_together_and_it_is_said() -> None:
    count = 1000
    weights = frozen(np.exp(-0.5 * ((np.arange(count) - 600) / 80) ** 2) / (80 * math.sqrt(2 * math.pi)))
    weights = frozen(weights / weights.sum())
    many = State(names=tuple(str(i) for i in range(count)), p=weights, q=weights)
    state = at(many, source="explorer")
    assert "1000 outcomes are taken together in 250 groups" in notes(state)[0]
    assert float(read(state, "p_mean")) == pytest.approx(600.0, abs=1.0)
    assert float(read(state, "p_sigma")) == pytest.approx(80.0, abs=0.5)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset_can_be_fitted(preset: Preset) -> None:
    state = at(load_preset(opening_state(), preset.name), source="explorer", left="js", right="reverse")
    assert read(state, "left_best") != "∞"
    assert (read(state, "right_best") == "∞") == bool((state.p == 0.0).any())


def test_values_out_of_range_or_of_another_kind_are_brought_back() -> None:
    state = at(d=99.0, modes=9.0, left="luck", step=1e9, rate=-1.0, restarts=1e6)
    assert plot(state, "onset").marks
    SCENE.picture(state)
