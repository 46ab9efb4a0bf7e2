"""Changes written as text, and what a step lets the user change."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from klviz import edits
from klviz.edits import EditError, opening_state
from klviz.lessons import Editable, ExpressionError, parse_change
from klviz.state import Edit, State, frozen

COIN = State(names=("heads", "tails"), p=frozen([0.5, 0.5]), q=frozen([0.25, 0.75]))
RACE = opening_state()


def after(*changes: str, state: State = COIN) -> State:
    for text in changes:
        state = parse_change(text).apply(state)
    return state


@pytest.mark.parametrize(
    ("text", "q"),
    [
        ('q["heads"] = 1/8', [0.125, 0.875]),
        ("q[1]=2^-3", [0.875, 0.125]),
        ("q = [0, 1]", [0, 1]),
        ("q = p", [0.5, 0.5]),
        ("q=p", [0.5, 0.5]),
        ("swap", [0.5, 0.5]),
        ("tool morph q t=1/2", [0.375, 0.625]),
        ("tool uniform q", [0.5, 0.5]),
    ],
)
def test_changes_of_q(text: str, q: list[float]) -> None:
    assert after(text).q.tolist() == q


def test_changes_of_everything_else() -> None:
    assert after("base = e").base == math.e
    assert after("base = 10").base == 10.0
    assert after("mode = raw").mode == "raw"
    assert after("seed = 7").seed == 7
    assert after("p = q").p.tolist() == [0.25, 0.75]
    assert after("mode = raw", "q = [1, 3]", "normalise").q.tolist() == [0.25, 0.75]
    fit = after("d = 5/2", 'left = "js"', state=replace(RACE, scene="fit"))
    assert fit.params["fit"] == {"d": 2.5, "left": "js"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "says what becomes what"),
        ("q", "says what becomes what"),
        ("q == p", "says what becomes what"),
        ("kl_pq = 1", "'kl_pq'"),
        ("q[0] = ", "nothing here"),
        ("q[0] = kl_pq <", "missing at the end"),
        ("q = 1/2", "becomes a list"),
        ("q = [1/2, x]", "no measure"),
        ("1 + 1 = 2", "nothing that can be changed"),
        ("base = 3", "2, e or 10"),
        ("mode = wild", "proportional"),
        ("seed = -1", "whole number"),
        ("scene = fit", "cannot be changed"),
        ("tool", "says what becomes what"),
        ("tool hammer q", "no tool 'hammer'"),
        ("tool morph", "which series"),
        ("tool morph q t 1", "no setting"),
        ("tool morph q x=1", "no setting called x"),
        ("d = 0/0", "has no value"),
    ],
)
def test_changes_that_cannot_be_read(text: str, reason: str) -> None:
    if text == "kl_pq = 1":  # reads as a parameter of that name; the linter knows the scene
        assert parse_change(text).apply(COIN).param("kl_pq", 0) == 1
        return
    with pytest.raises(ExpressionError) as caught:
        parse_change(text)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    "text", ['q["edge"] = 1/2', "q[5] = 1", "q = [1/3, 1/3, 1/3]", "tool morph q t=7", "q[0] = 0/0", "q[0] = inf"]
)
def test_changes_that_cannot_be_made(text: str) -> None:
    with pytest.raises(EditError):
        after(text)


def wish(text: str, state: State = COIN) -> tuple[State, Edit | None]:
    change = parse_change(text)
    return change.apply(state), change.wish(state)


def refused(editable: Editable, text: str, state: State = COIN) -> str:
    changed, edit = wish(text, state)
    return editable.refusal(state, changed, edit)


def test_without_a_list_everything_may_be_changed() -> None:
    assert not refused(Editable(), "swap")
    assert Editable().allows("base")
    assert not Editable().nothing


def test_only_what_is_listed_may_be_changed() -> None:
    only_q = Editable.parse(["q"])
    assert not refused(only_q, "q[0] = 1/8")
    assert not refused(only_q, "tool morph q t=0.5")
    assert refused(only_q, "p[0] = 1/8") == "In this step only Q can be changed."
    assert refused(only_q, "swap")
    assert refused(only_q, "base = e")
    assert refused(only_q, "mode = raw")


def test_an_empty_list_lets_nothing_through_but_the_pointer() -> None:
    nothing = Editable.parse([])
    assert nothing.nothing
    assert refused(nothing, "q[0] = 1/8") == "Nothing can be changed in this step."
    assert not nothing.refusal(COIN, edits.light(COIN, 1, "p"))
    assert not nothing.refusal(COIN, replace(COIN, log_height=True))


def test_single_outcomes_may_be_taken_hold_of_and_the_others_follow() -> None:
    heads = Editable.parse(['q["heads"]'])
    assert not refused(heads, "q[0] = 1/8")
    assert refused(heads, "q[1] = 1/8") == "In this step only Q of heads can be changed."
    assert refused(heads, "p[0] = 1/8")
    assert refused(heads, "q = [0, 1]")
    assert refused(heads, "tool uniform q")
    assert heads.allows("q")
    assert not heads.allows("p")
    assert heads.allows_outcome("q", 0, COIN.names)
    assert not heads.allows_outcome("q", 1, COIN.names)


def test_parameters_are_allowed_by_name() -> None:
    fit = replace(RACE, scene="fit")
    assert not refused(Editable.parse(["d"]), "d = 1", fit)
    assert refused(Editable.parse(["d"]), 'left = "js"', fit) == "In this step only d can be changed."


def test_outcomes_count_as_one_thing() -> None:
    more = edits.add_outcome(COIN)
    assert Editable.parse(["q"]).refusal(COIN, more)
    assert not Editable.parse(["outcomes"]).refusal(COIN, more)


def test_a_pin_changes_the_mode() -> None:
    pinned = edits.toggle_pin(COIN, "q", 0)
    assert Editable.parse(["q"]).refusal(COIN, pinned)
    assert not Editable.parse(["q", "mode"]).refusal(COIN, pinned)


def test_what_is_nothing_is_refused() -> None:
    for target in ("q[", "1", "kl_pq < 1", "q x"):
        with pytest.raises(ExpressionError):
            Editable.parse([target])


def test_changes_leave_the_state_they_were_given_alone() -> None:
    before = COIN.q.copy()
    after('q["heads"] = 0')
    assert np.array_equal(COIN.q, before)
