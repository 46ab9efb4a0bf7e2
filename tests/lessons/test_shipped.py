"""The twelve lessons: nothing wrong with any, every step passable, every number right, every remark true."""

from __future__ import annotations

import math
import warnings
from dataclasses import replace

import numpy as np
import pytest

from klviz import assets
from klviz.core import terms
from klviz.edits import opening_state
from klviz.lessons import Lesson, check_lesson, lesson_named, lessons
from klviz.lessons.checking import stated
from klviz.lessons.shelf import ORDER
from klviz.scenes.histograms import unbalanced

ALL = [lesson_named(key) for key in ORDER]
each_lesson = pytest.mark.parametrize("lesson", ALL, ids=ORDER)


def test_every_lesson_is_in_the_menu_once() -> None:
    assert sorted(f"{key}.toml" for key in ORDER) == list(assets.names("lessons", suffix=".toml"))
    assert len(lessons()) == 12
    assert len({info.title for info in lessons()}) == 12
    assert [info.path.stem for info in lessons()] == list(ORDER)
    with pytest.raises(KeyError):
        lesson_named("../presets")


@each_lesson
def test_the_linter_finds_nothing(lesson: Lesson) -> None:
    assert check_lesson(assets.path("lessons", f"{lesson.key}.toml")) == ()


@each_lesson
def test_a_lesson_has_what_a_class_needs(lesson: Lesson) -> None:
    assert 4 <= len(lesson.steps) <= 8
    assert 3 <= len(lesson.quiz) <= 5
    assert lesson.author
    assert lesson.license
    assert lesson.minutes
    for step in lesson.steps:
        assert step.notes, step.title
        assert step.condition or step.prediction, step.title
        assert step.condition is None or step.hint, step.title
        assert "**To do:**" in step.text, step.title
    for question in lesson.quiz:
        assert all(choice.reason for choice in question.choices)


@each_lesson
def test_a_student_walks_through(lesson: Lesson) -> None:
    """Every step in turn, from whatever the one before left: not passed, done by allowed changes only, passed."""
    state = replace(opening_state(), base=10.0, scene="coding", seed=99)
    for step in lesson.steps:
        state = step.state(state)
        assert state == replace(step.start, snapshots=state.snapshots), step.title
        if step.condition is not None:
            assert not step.passed(state), step.title
        for change in step.solution:
            after = change.apply(state)
            assert step.editable.refusal(state, after, change.wish(state)) == "", step.title
            state = after
        assert step.passed(state), step.title
        if step.prediction is not None and not step.prediction.sketch:
            truth = step.prediction.truth(state)
            assert step.prediction.score(truth, state).points == 100
            assert step.prediction.low <= truth <= step.prediction.high


@each_lesson
def test_a_step_begins_alike_wherever_one_comes_from(lesson: Lesson) -> None:
    for step in lesson.steps:
        if step.shown.pair:
            assert step.state(opening_state()) == step.start


def test_every_number_in_the_lessons_is_claimed_or_seen() -> None:
    """The linter warns of each that is not; that it looks at many says that it looks."""
    found = sum(len(stated(step.text + step.notes + step.hint)) for lesson in ALL for step in lesson.steps)
    claims = sum(len(step.claims) + len(step.claims_after) for lesson in ALL for step in lesson.steps)
    assert found > 150
    assert claims > 100


def test_a_number_that_is_off_in_its_last_digit_is_noticed() -> None:
    for lesson in ALL:
        text = assets.read_text("lessons", f"{lesson.key}.toml")
        step = next((step for step in lesson.steps if step.claims), None)
        if step is None:
            continue
        claim = step.claims[0]
        digits = claim.stated[:-1] + str((int(claim.stated[-1]) + 1) % 10) if claim.stated != "inf" else "1"
        wrong = text.replace(f'= "{claim.stated}"', f'= "{digits}"', 1)
        assert any(
            "not" in problem.reason for problem in check_lesson(wrong.encode(), "x.toml") if problem.severity == "error"
        )


# What the lesson on zeros says of other libraries


def test_scipy_is_infinite_where_it_should_be_and_normalises_silently() -> None:
    from scipy.stats import entropy

    assert entropy([0.5, 0.5], [0.0, 1.0]) == math.inf
    assert entropy([0.5, 0.5], [0.3, 0.3]) == 0.0


def test_pytorch_wants_logarithms_the_other_way_round_and_has_a_floor() -> None:
    torch = pytest.importorskip("torch")
    kl_div = torch.nn.functional.kl_div
    p, q = torch.tensor([0.5, 0.5]), torch.tensor([0.25, 0.75])
    right = float((p * (p / q).log()).sum())
    assert float(kl_div(q.log(), p, reduction="sum")) == pytest.approx(right, rel=1e-6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert float(kl_div(q.log(), p)) == pytest.approx(right / 2, rel=1e-6)
    zero = torch.tensor([1.0, 0.0])
    assert math.isnan(float(kl_div(zero.log(), zero.log(), reduction="sum", log_target=True)))
    never = torch.distributions.Categorical(probs=zero).log_prob(torch.tensor(1))
    assert math.exp(float(never)) == pytest.approx(1e-7, rel=0.5)


def test_scikit_learn_and_keras_clip_where_the_lesson_says() -> None:
    """Their constants: the precision of the number type, and 10⁻⁷."""
    assert -math.log(np.finfo(np.float64).eps) == pytest.approx(36.04, abs=0.005)
    assert -math.log(np.finfo(np.float32).eps) == pytest.approx(15.94, abs=0.005)
    metrics = pytest.importorskip("sklearn.metrics")
    assert metrics.log_loss([1], [[1.0, 0.0]], labels=[0, 1]) == pytest.approx(36.04, abs=0.005)


def test_the_root_of_jeffreys_breaks_the_triangle_as_the_lesson_says() -> None:
    from klviz.core import jeffreys_divergence as j

    a, b, c = [1e-4, 1 - 1e-4], [0.1, 0.9], [0.4, 0.6]
    assert math.sqrt(j(a, c)) > math.sqrt(j(a, b)) + math.sqrt(j(b, c))


@each_lesson
def test_no_step_begins_with_a_term_that_rounding_alone_has_made(lesson: Lesson) -> None:
    """Where P and Q agree the term is 0, and not 5×10⁻¹⁶ because two sums of decimals differ."""
    for step in lesson.steps:
        state = replace(step.start, scene="explore")
        if not unbalanced(state):
            each = terms(state.p, state.q, base=state.base, normalize=True)
            assert not ((each != 0) & (np.abs(each) < 1e-12)).any(), step.title
