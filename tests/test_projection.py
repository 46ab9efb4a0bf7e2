"""What is kept from view: of a hidden series nothing tells, of what is seen all stays."""

from __future__ import annotations

import pytest

from klviz import edits
from klviz.picture import Bars, Equation, Facts, Note, Numbers, Picture, Plot, Text
from klviz.projection import projected, without
from klviz.scenes import scene_of
from klviz.state import State


def race() -> Picture:
    return scene_of("explore").picture(edits.opening_state())


def histograms(picture: Picture) -> Plot:
    found = picture.panel("histograms")
    assert isinstance(found, Plot)
    return found


def words(plot: Plot) -> list[str]:
    return ["".join(part for part, _ in mark.parts) for mark in plot.marks if isinstance(mark, Text)]


@pytest.mark.parametrize(("hidden", "left", "said", "height"), [("q", "p", "P 0.5", 0.5), ("p", "q", "Q 0.125", 0.125)])
def test_of_a_hidden_series_nothing_is_left(hidden: str, left: str, said: str, height: float) -> None:
    plot = histograms(without(race(), frozenset({hidden})))
    assert [mark.edits for mark in plot.marks if isinstance(mark, Bars)] == [left]
    assert words(plot) == [said]
    (text,) = (mark for mark in plot.marks if isinstance(mark, Text))
    assert text.y == height, "where it stands tells no height of the other either"
    assert [role for _, role in plot.badges] == [left]
    assert plot.title == {"p": "P happens", "q": "Q believed"}[left]


def test_with_both_hidden_no_value_is_left() -> None:
    plot = histograms(without(race(), frozenset({"p", "q"})))
    assert not words(plot)
    assert not plot.badges
    assert not [mark for mark in plot.marks if isinstance(mark, Bars)]


def test_what_is_written_over_bars_on_a_logarithmic_axis_stays_on_it() -> None:
    def zero(state: State) -> State:
        return edits.toggle_log_height(edits.set_zero(state, "p", 0))

    plot = histograms(without(scene_of("explore").picture(zero(edits.opening_state())), frozenset({"q"})))
    (text,) = (mark for mark in plot.marks if isinstance(mark, Text))
    assert text.y == plot.y.low > 0


def test_a_sum_stays_while_two_of_its_numbers_do() -> None:
    def items(*names: str) -> list[object]:
        panel = without(race(), frozenset(names)).panel("numbers")
        assert isinstance(panel, Numbers)
        return list(panel.items)

    two, one = items("kl_pq")[0], items("kl_pq", "ce_pq")[0]
    assert isinstance(two, Equation)
    assert [part.text for part in (two.left, two.right, two.total)] == ["2.0000", "?", "3.0000"]
    assert two.shares == (0.0, 0.0)
    assert isinstance(one, Facts)
    assert [(readout.name, readout.text) for readout in one.readouts] == [("h_p", "2.0000")]
    assert not [
        item for item in items("h_p", "kl_pq", "ce_pq") if isinstance(item, Facts) and item.readouts[0].name == "h_p"
    ]


@pytest.mark.parametrize("name", ["terms", "kl_pq"])
def test_where_terms_are_hidden_no_bar_speaks_of_them(name: str) -> None:
    def spoken(picture: Picture) -> list[str]:
        return [mark.say(0) for mark in histograms(picture).marks if isinstance(mark, Bars) and mark.say is not None]

    assert all("adds" in said for said in spoken(race()))
    assert not spoken(without(race(), frozenset({name})))


def test_who_makes_a_number_infinite_is_told_where_the_number_is() -> None:
    picture = scene_of("explore").picture(edits.set_zero(edits.set_zero(edits.opening_state(), "q", 0), "p", 1))

    def told(shown: Picture) -> list[str]:
        panels = [panel for panel in shown.panels() if isinstance(panel, Numbers)]
        notes = [item for panel in panels for item in panel.items if isinstance(item, Note)]
        return [note.about for note in notes if note.about]

    assert told(picture) == ["kl_pq", "kl_qp"]
    assert told(without(picture, frozenset({"kl_qp"}))) == ["kl_pq"]
    assert told(projected(picture, ("kl_pq", "ce_pq"))) == ["kl_pq"]
    assert told(projected(picture, ("kl_qp",))) == ["kl_qp"]
