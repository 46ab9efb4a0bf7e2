"""What a step shows, coming from anywhere; what a guess is worth."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from klviz import edits
from klviz.core import DistributionError, kl_divergence
from klviz.edits import opening_state
from klviz.lessons import Lesson, LessonError, Prediction, read_lesson
from klviz.state import frozen

HEAD = 'klviz = "lesson"\nversion = 1\ntitle = "T"\nabout = "A."\n'
COINS = '[step.show]\nnames = ["heads", "tails"]\np = ["1/2", "1/2"]\nq = ["1/4", "3/4"]\n'
ONE = f'[[step]]\ntitle = "One"\ntext = "t"\n{COINS}'


def lesson(text: str) -> Lesson:
    return read_lesson((HEAD + text).encode(), "x.toml")


def two(second: str) -> Lesson:
    return lesson(f'{ONE}[[step]]\ntitle = "Two"\ntext = "t"\n{second}')


def test_fractions_are_exact() -> None:
    step = lesson(
        '[[step]]\ntitle = "One"\ntext = "t"\n[step.show]\n'
        'names = 3\np = ["1/3", "1/3", "1/3"]\nq = [0.1, "2^-1", "4e-1"]\n'
    ).steps[0]
    assert step.start.p.tolist() == [1 / 3] * 3
    assert step.start.q.tolist() == [0.1, 0.5, 0.4]
    assert step.start.names == ("0", "1", "2")


def test_a_step_with_a_pair_starts_afresh_and_keeps_snapshots() -> None:
    step = lesson(ONE).steps[0]
    busy = edits.store(replace(opening_state(), base=10.0, scene="fit", mode="raw", seed=9, log_height=True), 0)
    shown = step.state(busy)
    assert shown.names == ("heads", "tails")
    assert (shown.base, shown.scene, shown.mode, shown.seed, shown.log_height) == (
        2.0,
        "explore",
        "proportional",
        1,
        False,
    )
    assert shown.snapshots == busy.snapshots
    assert replace(shown, snapshots=(None, None, None)) == step.state() == step.start


def test_a_step_without_a_pair_goes_on_from_what_is_there() -> None:
    second = two('[step.show]\nbase = "e"\n').steps[1]
    moved = edits.set_zero(second.start, "q", 0)
    shown = second.state(moved)
    assert shown.q.tolist() == [0.0, 1.0]
    assert shown.base == math.e
    assert second.state() == second.start
    assert two("").steps[1].state(moved) == edits.settle(moved)


def test_a_step_goes_on_from_the_solution_of_the_one_before() -> None:
    text = ONE.replace('text = "t"', 'text = "t"\ncondition = "kl_pq == 0"\nsolution = ["q = p"]')
    second = lesson(f'{text}[[step]]\ntitle = "Two"\ntext = "t"\n').steps[1]
    assert second.start.q.tolist() == [0.5, 0.5]


def test_where_going_on_is_impossible_the_step_shows_its_own_start() -> None:
    second = two('[step.show]\nmode = "neighbour"\nlit = "tails"\n').steps[1]
    raw = replace(second.start, mode="raw", q=frozen([3.0, 9.0]))
    assert second.state(raw) == second.start
    assert second.state(opening_state()).names == ("heads", "tails")


def test_everything_a_step_can_show() -> None:
    step = lesson(
        '[[step]]\ntitle = "One"\ntext = "t"\n[step.show]\n'
        'preset = "Horse race"\nq = { shape = "zipf", exponent = 1 }\n'
        'title = "Mine"\nnote = "From me"\nbase = 10\nscene = "fit"\nseed = 5\nlog_height = true\nlit = "horse 3"\n'
        'params = { d = "5/2", right = "js", modes = 2 }\n[step.show.tool]\nname = "morph"\nseries = "q"\nt = 0.5\n'
    ).steps[0]
    state = step.start
    assert (state.title, state.note, state.base, state.scene, state.seed) == ("Mine", "From me", 10.0, "fit", 5)
    assert (state.log_height, state.lit) == (True, 2)
    assert dict(state.params["fit"]) == {"d": 2.5, "right": "js", "modes": 2}
    zipf = 1 / np.arange(1.0, 9.0)
    assert state.q == pytest.approx(0.5 * state.p + 0.5 * zipf / zipf.sum())
    assert state.tool is not None
    assert step.base == 10.0


def test_counts_stay_counts_in_the_raw_mode() -> None:
    step = lesson(
        ONE.replace('names = ["heads"', 'mode = "raw"\nnames = ["heads"').replace('["1/4", "3/4"]', "[3, 9]")
    ).steps[0]
    assert step.start.q.tolist() == [3.0, 9.0]
    assert step.start.mode == "raw"


def test_a_step_without_a_condition_is_passed_by_reading() -> None:
    step = lesson(ONE).steps[0]
    assert step.passed(step.start)


def test_the_base_of_a_step_is_the_base_of_its_condition() -> None:
    text = ONE.replace('text = "t"', 'text = "t"\ncondition = "near(h_p, 0.6931, 0.001)"')
    in_nats = lesson(text.replace("[step.show]", '[step.show]\nbase = "e"')).steps[0]
    assert in_nats.passed(in_nats.start)
    assert in_nats.passed(replace(in_nats.start, base=2.0))
    in_bits = lesson(text).steps[0]
    assert not in_bits.passed(in_bits.start)


def test_bytes_with_a_mark_and_windows_line_ends_are_read() -> None:
    data = b"\xef\xbb\xbf" + (HEAD + ONE).replace("\n", "\r\n").encode()
    assert read_lesson(data, "x.toml").steps[0].text == "t"


def test_the_key_is_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "my lesson.toml"
    path.write_text(HEAD + ONE, encoding="utf-8")
    assert read_lesson(path).key == "my lesson"
    with pytest.raises(LessonError, match="this is a folder"):
        read_lesson(tmp_path)


def guess(**more: object) -> Prediction:
    fields = {"ask": "?", "measure": "kl_pq", "tolerance": 0.1, "low": 0.0, "high": 4.0, "base": 2.0, **more}
    return Prediction(**fields)  # type: ignore[arg-type]


def test_a_guess_is_scored_in_the_unit_of_its_measure() -> None:
    race = opening_state()
    exact = guess().score(1.0, race)
    assert (exact.error, exact.points, exact.within, exact.unit, exact.truth) == (0.0, 100, True, "bits", 1.0)
    assert guess().score(1.1, race).points == 50
    assert guess().score(0.8, race).points == 25
    assert not guess().score(0.8, race).within
    assert guess(measure="tv", tolerance=0.05).score(0.5, race).unit == ""
    assert guess(base=math.e).truth(race) == pytest.approx(math.log(2))


def test_infinity_is_a_guess_like_any_other() -> None:
    never = edits.load_preset(None, "Fair coin, belief 0")
    assert guess().score(math.inf, never).points == 100
    assert guess().score(3.0, never).points == 0
    assert guess().score(math.inf, opening_state()).error == math.inf
    assert guess().score(math.nan, opening_state()).points == 0


def test_a_sketch_is_scored_by_what_believing_it_costs() -> None:
    race, sketch = opening_state(), np.array([4.0, 2, 1, 1, 0.25, 0.25, 0.25, 0.25])
    score = guess(measure="", of="p").score_sketch(sketch, race)
    assert score.error == kl_divergence(race.p, sketch, normalize=True)
    assert guess(measure="").score_sketch(race.p, race).points == 100
    assert guess(measure="").score_sketch(np.array([1.0, 1, 1, 1, 1, 1, 1, 0]), race).points == 0
    assert guess(measure="", of="q").score_sketch(race.q, race).points == 100
    for bad in (np.zeros(8), np.ones(3)):
        with pytest.raises(DistributionError):
            guess(measure="").score_sketch(bad, race)


def test_a_guess_hides_the_numbers_until_it_is_made() -> None:
    text = ONE.replace('text = "t"', 'text = "t"\nhide = ["terms"]') + '[step.predict]\nask = "?"\nmeasure = "kl_pq"\n'
    step = lesson(text).steps[0]
    assert step.hidden_now() == {"terms", "numbers", "measures"}
    assert step.hidden_now(revealed=True) == {"terms"}
    sketched = lesson(text.replace('measure = "kl_pq"', 'sketch = "p"')).steps[0]
    assert "p" in sketched.hidden_now()
