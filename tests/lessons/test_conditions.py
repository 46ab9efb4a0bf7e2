"""The small language: what it takes, what it is worth at a State, how it is said."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klviz.core import MEASURES, evaluate
from klviz.edits import load_preset, opening_state
from klviz.lessons import Claim, Condition, ExpressionError, UndefinedError
from klviz.lessons.conditions import agrees, worth
from klviz.lessons.expressions import FUNCTIONS, LONGEST, parse, parse_value
from klviz.state import State, frozen

COIN = State(names=("heads", "tails"), p=frozen([0.5, 0.5]), q=frozen([0.125, 0.875]))


def value(text: str, state: State = COIN, base: float = 2.0) -> float:
    return float(worth(parse_value(text), state, base))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1/8", 0.125),
        ("2^-6", 1 / 64),
        ("-2^2", -4.0),
        ("2^3^2", 512.0),
        ("(2^3)^2", 64.0),
        ("2*3+4", 10.0),
        ("2+3*4", 14.0),
        ("7-2-3", 2.0),
        ("8/4/2", 1.0),
        ("--3", 3.0),
        ("2 ^ -1", 0.5),
        (".5 + 1e-1", 0.6),
        ("abs(1-3)", 2.0),
        ("min(3, 1, 2) + max(4, 5)", 6.0),
        ("log2(8) + ln(e) + log10(100) + sqrt(9)", 9.0),
        ("log2(0)", -math.inf),
        ("1/0", math.inf),
        ("-1/0", -math.inf),
        ("inf", math.inf),
        ("∞", math.inf),
        ("10^400", math.inf),
        ("(-10)^401", -math.inf),
        ("0^-1", math.inf),
        ('q["heads"]', 0.125),
        ("q['tails']", 0.875),
        ("p[0] + q[1]", 1.375),
        ("sum(q)", 1.0),
        ("min(q)", 0.125),
        ("max(p)", 0.5),
        ("base", 2.0),
        ("outcomes", 2.0),
        ("seed", 1.0),
    ],
)
def test_numbers(text: str, expected: float) -> None:
    assert value(text) == pytest.approx(expected, rel=1e-15)


def test_every_measure_is_what_the_core_says_in_the_base_asked_for() -> None:
    for measure in MEASURES:
        for base in (2.0, math.e, 10.0):
            right = evaluate(COIN.p, COIN.q, (measure.name,), base=base)[measure.name]
            assert value(measure.name, COIN, base) == right


def test_measures_with_parameters() -> None:
    assert value("renyi_pq[inf]") == 2.0
    assert value("renyi_pq[∞]") == 2.0
    assert value("wasserstein[0, 10]") == 3.75


def test_a_condition_counts_in_its_own_base_whatever_the_state_shows() -> None:
    race = opening_state()
    condition = Condition.parse("near(kl_pq, 1, 1e-9)", 2.0)
    assert condition.holds(race)
    assert condition.holds(replace(race, base=math.e))
    assert not Condition.parse("near(kl_pq, 1, 1e-9)", math.e).holds(race)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("kl_pq < 1", True),
        ("kl_pq > 1", False),
        ("0 < q[0] < q[1] <= 1", True),
        ("0 < q[1] < q[0]", False),
        ("q[0] ≤ 1/8 and p[0] ≥ 1/2 and p[0] ≠ q[0]", True),
        ("not q[0] == 1/8", False),
        ("not (q[0] > 1 or q[0] < 0)", True),
        ("q[0] > 1 or q[1] > 1 or p[0] == 1/2", True),
        ("near(kl_pq, 0.6, 0.01)", True),
        ("near(inf, inf, 0)", True),
        ("near(1, inf, 5)", False),
        ("true and not false", True),
        ("kl_pq < inf", True),
    ],
)
def test_conditions(text: str, holds: bool) -> None:
    assert Condition.parse(text).holds(COIN) is holds


@pytest.mark.parametrize(
    ("text", "column", "reason"),
    [
        ("", 1, "nothing here"),
        ("kl_pq", 1, "compares something"),
        ("kl_qq < 1", 1, "no measure is called 'kl_qq'"),
        ("1 < kl_qq", 5, "no measure"),
        ("renyi_pq[x] < 1", 1, "not a number"),
        ("kl_pq = 1", 7, "write =="),
        ("kl_pq < ", 8, "missing at the end"),
        ("kl_pq << 1", 8, "cannot stand here"),
        ("kl_pq < 1 1", 11, "does not follow"),
        ("(kl_pq < 1", 11, ") is missing"),
        ("kl_pq < 1)", 10, "does not follow"),
        ('q["heads < 1', 3, "no partner"),
        ("q < 1", 3, "[ is missing after q"),
        ("q[heads] < 1", 3, "in quotation marks or counted from 0"),
        ("q[0.5] < 1", 3, "in quotation marks or counted from 0"),
        ("param[d] < 1", 7, "in quotation marks"),
        ("kl_pq < 1 and 2", 15, "must be a comparison"),
        ("1 and kl_pq < 1", 1, "must be a comparison"),
        ("not 3", 5, "must be a comparison"),
        ("(1 < 2) + 1 < 3", 1, "needs a number"),
        ("1 < (2 < 3)", 5, "only numbers can be compared"),
        ('"a" < kl_pq', 7, "compared with a parameter"),
        ('param["left"] < "a"', 17, "== and !="),
        ("near(1, 2) < 3", 1, "near takes 3 numbers, not 2"),
        ("log2() > 1", 6, "cannot stand here"),
        ("sum(kl_pq) > 1", 1, "whole series"),
        ("__import__('os') < 1", 1, "no measure"),
        ("kl_pq.real < 1", 6, "'.' means nothing"),
        ("kl_pq < 1; 2", 10, "';' means nothing"),
        ("1e999 > 1", 1, "too large"),
        ("1 < " + "(" * 40 + "1" + ")" * 40, 29, "nested"),
        ("1 < " + "-" * 60 + "1", 29, "nested"),
        ("1 < 2" + " " * LONGEST, LONGEST + 1, "too many"),
        ("1" + "+1" * 120 + " < 2", 161, "too long"),
    ],
)
def test_what_is_wrong_is_said_with_its_column(text: str, column: int, reason: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        Condition.parse(text)
    assert reason in caught.value.reason
    assert caught.value.column == column


@pytest.mark.parametrize(
    "text",
    [
        'q["edge"] < 1',
        "q[2] < 1",
        "0/0 < 1",
        "inf - inf < 1",
        "sqrt(-1) < 1",
        "(-8)^0.5 < 1",
        "ln(-1) < 1",
        'param["d"] < 1',
        "wasserstein[0, 1, 2] < 1",
    ],
)
def test_what_has_no_value_does_not_hold_and_says_why(text: str) -> None:
    condition = Condition.parse(text)
    assert condition.holds(COIN) is False
    with pytest.raises(UndefinedError):
        condition.check(COIN)


def test_measures_wait_for_sums_of_one_and_probabilities_do_not() -> None:
    raw = replace(COIN, mode="raw", q=frozen([3.0, 5.0]))
    assert not Condition.parse("kl_pq >= 0").holds(raw)
    with pytest.raises(UndefinedError, match="Q does not sum to 1"):
        Condition.parse("kl_pq >= 0").check(raw)
    assert Condition.parse("q[0] == 3 and sum(q) == 8").holds(raw)


def test_parameters_are_numbers_or_choices_of_the_scene() -> None:
    fit = replace(opening_state(), scene="fit").with_params(d=2.5, left="js")
    assert Condition.parse('param["d"] == 2.5 and param["left"] == "js"').holds(fit)
    assert Condition.parse('param["right"] != "js"').holds(fit)
    assert not Condition.parse('param["left"] < param["right"]').holds(fit)
    assert not Condition.parse('param["left"] > 1').holds(fit)
    assert not Condition.parse('param["left"] + 1 > 1').holds(fit)


def test_infinity_is_a_number_like_any_other() -> None:
    never = load_preset(None, "Fair coin, belief 0")
    assert Condition.parse("kl_pq == inf and kl_qp < inf and kl_pq > 10^300").holds(never)


def test_conditions_are_said_in_words_and_in_symbols() -> None:
    condition = Condition.parse('kl_pq > 3 and near(q["heads"], 1/8, 0.01) or not h_p <= 2')
    assert condition.describe() == (
        "the relative entropy, forward, is more than 3 bits and Q of heads is 1/8, give or take 0.01"
        " or it is not so that the entropy of P is at most 2 bits"
    )
    assert Condition.parse("D < 1".replace("D", "kl_pq"), math.e).describe(symbols=True) == "D(P‖Q) is less than 1 nat"
    assert Condition.parse("base == 10").describe(symbols=True) == "the unit is bans"
    assert "4" in Condition.parse("base == 4").describe(symbols=True)
    assert Condition.parse("q[1] == 0").describe(("heads", "tails")) == "Q of tails is 0"
    assert Condition.parse("tv < 1/2").describe(symbols=True) == "TV(P,Q) is less than 1/2"
    assert Condition.parse("ce_pq == inf").describe(symbols=True) == "H(P,Q) is infinite"
    assert Condition.parse("kl_pq > 3 * kl_qp").describe(symbols=True) == "D(P‖Q) is more than 3 times D(Q‖P)"


def test_every_kind_of_node_has_words() -> None:
    text = (
        "abs(-p[0]) + min(1, 2) - max(1, 2) * sqrt(2) / log2(3) ^ 2 < sum(p) and min(q) >= max(q) and base == 2"
        ' and seed > 0 and outcomes != 3 and param["left"] == "js" and true or false and near(h_p, 1, 2)'
    )
    said = Condition.parse(text).describe()
    for word in (
        "size",
        "least",
        "greatest",
        "root",
        "log",
        "power",
        "sum of P",
        "smallest",
        "the unit is",
        "seed",
        "“js”",
    ):
        assert word in said


def test_parts_are_what_must_hold_together() -> None:
    parts = Condition.parse("kl_pq < 1 and kl_qp > 2 and h_p == 1").parts()
    assert [part.holds(COIN) for part in parts] == [True, False, True]
    assert len(Condition.parse("kl_pq < 1 or kl_qp > 2").parts()) == 1


def test_claims_are_checked_to_the_digits_stated() -> None:
    assert Claim.parse("kl_pq", "0.5963").true_at(COIN)
    assert not Claim.parse("kl_pq", "0.5962").true_at(COIN)
    assert Claim.parse("ce_pq - h_p", "0.60").true_at(COIN)


@pytest.mark.parametrize(
    ("number", "stated", "agree"),
    [
        (0.73697, "0.7370", True),
        (0.7371, "0.7370", False),
        (2.5, "2", True),
        (2.51, "2", False),
        (math.inf, "inf", True),
        (math.inf, "1", False),
        (1.0, "inf", False),
        (7.24e-17, "7.2e-17", True),
        (7.24e-17, "0", True),
    ],
)
def test_agrees(number: float, stated: str, agree: bool) -> None:
    assert agrees(number, stated) is agree


WORDS = st.sampled_from(
    [
        "kl_pq",
        "h_p",
        "q[0]",
        'p["heads"]',
        "q",
        "p",
        "1",
        "2.5",
        "inf",
        "(",
        ")",
        "[",
        "]",
        ",",
        "+",
        "-",
        "*",
        "/",
        "^",
        "<",
        "<=",
        "==",
        "and",
        "or",
        "not",
        "true",
        'param["d"]',
        '"js"',
        "base",
        "renyi_pq[2]",
        "1e308",
        "0",
        *FUNCTIONS,
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=40).map(" ".join)))
@settings(deadline=None, max_examples=400)
def test_no_text_does_more_than_raise_its_own_error(text: str) -> None:
    try:
        found = worth(parse(text), COIN, 2.0)
    except (ExpressionError, UndefinedError):
        return
    assert isinstance(found, float | bool | str)
    assert found == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('param["sent"] >= 1000', "“Symbols sent” is at least 1000"),
        ('param["d"] > 2.5', "“Separation d” is more than 2.5"),
        ("base == e", "the unit is nats"),
        ("base == 10", "the unit is bans"),
        ("base > 2", "the base is more than 2"),
    ],
)
def test_parameters_and_units_are_called_as_the_window_calls_them(text: str, said: str) -> None:
    assert Condition.parse(text).describe() == said
