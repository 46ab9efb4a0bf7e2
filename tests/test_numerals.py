from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.numerals import NumeralError, format_number, format_probability, parse_number

positive = st.floats(min_value=0, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.25", 0.25),
        ("0,25", 0.25),
        (".5", 0.5),
        ("5.", 5.0),
        ("  7 ", 7.0),
        ("+1", 1.0),
        ("1/64", 0.015625),
        ("0.5/1.5", 1 / 3),
        ("0,5 / 2", 0.25),
        ("2^-6", 0.015625),
        ("2**-6", 0.015625),
        ("2 ^ 3", 8.0),
        ("1/2^6", 0.015625),
        ("2^-1074", 5e-324),
        ("0^0", 1.0),
        ("3e-4", 3e-4),
        ("3E-4", 3e-4),
        ("3×10⁻⁴", 3e-4),
        ("3 × 10^-4", 3e-4),
        ("3*10**-4", 3e-4),
        ("25%", 0.25),
        ("25 %", 0.25),
        ("1/3 %", 1 / 300),
        ("½", 0.5),
        ("1e-300", 1e-300),
        ("-0", 0.0),
        ("1e-5000000000000000000000000000000000 ".replace("1e", "0e"), 0.0),
        ("0.1", 0.1),
        ("1,000", 1.0),
    ],
)
def test_reads(text: str, value: float) -> None:
    got = parse_number(text)
    assert got == value
    assert math.copysign(1.0, got) == 1.0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no number"),
        (" \t", "no number"),
        ("1_000", "not a number"),
        ("٣", "not a number"),
        ("１", "not a number"),
        ("²", "not a number"),
        (".", "not a number"),
        ("1,234.5", "not a number"),
        ("1 000", "not a number"),
        ("0x10", "not a number"),
        ("1/2/3", "not a number"),
        ("1/", "not a number"),
        ("%", "not a number"),
        ("1%%", "not a number"),
        ("2^0.5", "not a number"),
        ("2^", "not a number"),
        ("abc", "not a number"),
        ("1½", "not a number"),
        ("nan", "cannot be used"),
        ("-NaN", "cannot be used"),
        ("inf", "cannot be used"),
        ("∞", "cannot be used"),
        ("-1", "negative"),
        ("−1/3", "negative"),
        ("-5e-324", "negative"),
        ("1/0", "divides by 0"),
        ("0^-1", "divides by 0"),
        ("1e309", "too large"),
        ("1e99999999999999", "too large"),
        ("9^99999999", "too large"),
        ("1e-400", "too small"),
        ("1e-99999999999999", "too small"),
        ("2^-1080", "too small"),
        ("0.99999999999999999999999999999^2500", "exponent"),
        ("1" * 101, "too long"),
    ],
)
def test_refuses(text: str, says: str) -> None:
    with pytest.raises(NumeralError, match=says) as error:
        parse_number(text)
    assert "\n" not in str(error.value)


def test_negative_numbers_where_asked() -> None:
    assert parse_number("−1/3", negative=True) == -1 / 3
    assert parse_number("-2,5", negative=True) == -2.5


@given(positive)
def test_reads_back_every_float(value: float) -> None:
    assert parse_number(repr(value)) == value


@given(st.integers(0, 10**18), st.integers(1, 10**18))
def test_a_fraction_is_rounded_once(top: int, bottom: int) -> None:
    assert parse_number(f"{top}/{bottom}") == top / bottom


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        value = parse_number(text)
    except NumeralError:
        return
    assert 0.0 <= value < math.inf


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.7369655941662062, "0.7370"),
        (2.0, "2.0000"),
        (12.34567, "12.3457"),
        (99.99999, "100.000"),
        (123.4567, "123.457"),
        (1234.567, "1234.57"),
        (999999.6, "1000000"),
        (3.06852819440054674e-21, "3.07×10⁻²¹"),
        (1e-4, "0.0001"),
        (9.99999e-5, "1.00×10⁻⁴"),
        (5e-324, "4.94×10⁻³²⁴"),
        (0.99999999, "1.0000"),
        (123456789.0, "1.23×10⁸"),
        (0.0, "0"),
        (-0.0, "0"),
        (-0.25, "−0.2500"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
    ],
)
def test_shows(value: float, text: str) -> None:
    assert format_number(value) == text


def test_shows_as_wished() -> None:
    assert format_number(0.5, comma=True) == "0,5000"
    assert format_number(3.0685e-21, comma=True) == "3,07×10⁻²¹"
    assert format_number(3.0685e-21, plain=True) == "3.07e-21"
    assert format_number(-math.inf, plain=True) == "-inf"
    assert format_number(2.0475, digits=2) == "2.05"
    assert format_number(0.002, digits=2) == "2×10⁻³"
    assert format_number(0.000123456789, digits=8) == "0.00012346"
    assert format_number(1e-5, digits=8) == "1.000000×10⁻⁵"


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(1, 8))
def test_every_digit_shown_is_correct(value: float, digits: int) -> None:
    text = format_number(value, digits, plain=True)
    shown, exact = Decimal(text), Decimal(value)
    last = Decimal(1).scaleb(int(shown.as_tuple().exponent))
    assert abs(shown - exact) <= last / 2
    assert (shown == 0) == (value == 0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.125, "0.125"),
        (1 / 3, "0.3333"),
        (0.0123456, "0.01235"),
        (0.015625, "0.01562"),
        (0.5, "0.5"),
        (1.0, "1"),
        (0.0, "0"),
        (-0.0, "0"),
        (0.99999, "1 − 1×10⁻⁵"),
        (1.0 - 2.0**-53, "1 − 1.11×10⁻¹⁶"),
        (1.0 + 2.0**-52, "1 + 2.22×10⁻¹⁶"),
        (0.9999, "0.9999"),
        (1.5e-6, "1.5×10⁻⁶"),
        (42.0, "42"),
        (123456789.0, "123456789"),
        (12.5, "12.5"),
        (1234.5678, "1235"),
        (1e300, "1×10³⁰⁰"),
        (math.inf, "∞"),
    ],
)
def test_shows_a_probability(value: float, text: str) -> None:
    assert format_probability(value) == text


def test_shows_a_probability_as_wished() -> None:
    assert format_probability(1 / 64, fractions=True) == "1/64"
    assert format_probability(3 / 8, fractions=True) == "3/8"
    assert format_probability(1 / 128, fractions=True) == "0.007812"
    assert format_probability(0.3, fractions=True, comma=True) == "0,3"
    assert format_probability(1.0, fractions=True) == "1"
    assert format_probability(1.5e-6, plain=True) == "1.5e-6"
    assert format_probability(0.99999, plain=True) == "1 - 1e-5"


@given(st.floats(0, 1))
def test_only_0_and_1_are_shown_as_0_and_1(value: float) -> None:
    assert (format_probability(value) == "0") == (value == 0)
    assert (format_probability(value) == "1") == (value == 1)


@pytest.mark.parametrize("show", [format_number, format_probability])
def test_nan_is_a_bug_not_a_text(show: object) -> None:
    with pytest.raises(ValueError, match="NaN"):
        show(math.nan)  # type: ignore[operator]
