"""Numbers as people write and read them: "1/64", "0,25" and "25 %" in; "0.7370", "3.07×10⁻²¹" and "∞" out."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from klviz.words import tr, tr_count

LONGEST = 100
SMALL = 1e-4
"""Below this a number is shown in scientific form."""

VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8"}
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
FROM_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")

DECIMAL = re.compile(r"([+-]?)([0-9]*)(?:[.,]([0-9]*))?(?:[eE]([+-]?[0-9]+))?")
POWER = re.compile(r"(.*?)\s*(?:\^|\*\*)\s*([+-]?[0-9]+)")
TIMES_TEN = re.compile(r"\s*[×·*]\s*10\s*(?:\^|\*\*)\s*([+-]?[0-9]+)$")
TIMES_TEN_RAISED = re.compile(r"\s*[×·*]\s*10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")


_decimal_comma = False
_group = ","


def set_marks(point: str, group: str) -> None:
    """What people read where a float has a point, and between thousands; files and `plain` texts keep to the point."""
    global _decimal_comma, _group
    _decimal_comma, _group = point == ",", group


def localised(text: str) -> str:
    """A number written with a point, as people read it."""
    return text.replace(".", ",") if _decimal_comma else text


def decimal_comma() -> bool:
    """Whether people read a comma where a float has a point."""
    return _decimal_comma


def whole(number: int) -> str:
    """A count for people: "1,000,000", or with the mark of their language between thousands."""
    return f"{number:,}".replace(",", _group)


def how_many(one: str, many: str, count: int, **fields: object) -> str:
    """A text with a count in it, in the form that goes with the count; both texts may have other fields."""
    return tr_count(one, many, count).format(count=whole(count), **fields)


class NumeralError(ValueError):
    """A text that is not a number klviz takes: one sentence for the person who typed it, and perhaps a hint."""

    def __init__(self, problem: str, hint: str = "") -> None:
        super().__init__(f"{problem}; {hint}" if hint else problem)
        self.problem = problem


def examples() -> str:
    return tr("type 0.25, 1/64, 2^-6, 3e-4 or 25 %")


def parse_number(text: str, *, negative: bool = False) -> float:
    """The float nearest to what the text says.

    Takes decimals with a point or a comma ("0.25", ",25"), scientific form ("3e-4", "3×10⁻⁴"), fractions
    ("1/64", "½"), powers ("2^-6") and any of these in per cent ("25 %"). The value is held exactly until one
    final rounding. Thousands separators are not taken: "1,000" is one.

    Raises NumeralError for anything else, for a number below 0 unless `negative`, and for one that no float
    can hold (also one so small that it would become 0).
    """
    said = " ".join(text.replace("−", "-").split())
    if not said:
        raise NumeralError(tr("there is no number here"), examples())
    if len(said) > LONGEST:
        raise NumeralError(
            tr("a number of {count} characters is too long; {most} are enough").format(count=len(said), most=LONGEST)
        )
    if said.lower().lstrip("+-") in ("nan", "inf", "infinity", "∞"):
        raise NumeralError(tr('"{said}" cannot be used here').format(said=said), examples())
    body = said.removesuffix("%").rstrip()
    exact = fraction(body, said)
    if body != said:
        exact /= 100
    if exact < 0 and not negative:
        raise NumeralError(tr('"{said}" is negative; only 0 and above is possible here').format(said=said))
    try:
        value = float(exact)
    except OverflowError:
        value = math.inf
    if math.isinf(value):
        raise too_large(said)
    if value == 0.0 and exact != 0:
        raise too_small(said)
    return value


def too_large(said: str) -> NumeralError:
    return NumeralError(tr('"{said}" is too large; the largest number is about 1.8e308').format(said=said))


def too_small(said: str) -> NumeralError:
    return NumeralError(
        tr('"{said}" is too small to tell from 0; the smallest number is about 4.9e-324').format(said=said)
    )


def fraction(body: str, said: str) -> Fraction:
    """The exact value of a text without a per cent sign; `said` is what error messages quote."""
    body = VULGAR.get(body, body)
    body = TIMES_TEN_RAISED.sub(lambda m: "e" + m[1].translate(FROM_SUPERSCRIPTS), body)
    body = TIMES_TEN.sub(r"e\1", body)
    top, slash, bottom = body.partition("/")
    if slash:
        under = power_or_decimal(bottom.strip(), said)
        if under == 0:
            raise NumeralError(tr('"{said}" divides by 0').format(said=said))
        return power_or_decimal(top.strip(), said) / under
    return power_or_decimal(body, said)


def power_or_decimal(body: str, said: str) -> Fraction:
    power = POWER.fullmatch(body)
    if power is None:
        return decimal(body, said)
    base, exponent = decimal(power[1], said), int(power[2])
    if base == 0 and exponent < 0:
        raise NumeralError(tr('"{said}" divides by 0').format(said=said))
    if base in (0, 1) or exponent == 0:
        return base if exponent else Fraction(1)
    size = exponent * (math.log10(abs(base.numerator)) - math.log10(base.denominator))
    if abs(size) > 400:
        raise too_large(said) if size > 0 else too_small(said)
    if abs(exponent) > 2000:
        raise NumeralError(tr('"{said}" has an exponent beyond 2000').format(said=said))
    return Fraction(base**exponent)


def decimal(body: str, said: str) -> Fraction:
    match = DECIMAL.fullmatch(body)
    if match is None or not (match[2] or match[3]):
        raise NumeralError(tr('"{said}" is not a number').format(said=said), examples())
    sign, whole, after, exponent_text = match[1], match[2], match[3] or "", match[4]
    digits, exponent = int(whole + after), int(exponent_text or 0) - len(after)
    if digits == 0:
        return Fraction(0)
    if abs(exponent) > 600:
        raise too_large(said) if exponent > 0 else too_small(said)
    value = digits * Fraction(10) ** exponent
    return -value if sign == "-" else value


def format_number(value: float, digits: int = 4, *, comma: bool | None = None, plain: bool = False) -> str:
    """A number for a readout, every digit correct: "0.7370", "12.3457", "123.457", "3.07×10⁻²¹", "∞".

    `digits` decimals are kept, trailing zeros too, and fewer from 100 upwards so that the width stays about
    the same; below 0.0001 (or below what `digits` decimals can show) and from 10^(digits + 4) up the form is
    scientific, with `digits` − 1 significant digits. "0" stands for exactly 0 only: a value however small is
    never shown as zero. Elsewhere a value is shown as what it rounds to, so 0.99999 with four digits is
    "1.0000". With `plain` the text is ASCII, "3.07e-21", "inf" and "-" instead of "×10⁻²¹", "∞" and "−"; with
    `comma` it has a decimal comma, which otherwise the language of the window decides.

    Raises ValueError for NaN, which is never a result here.
    """
    if math.isnan(value):
        raise ValueError("NaN is not a number to show")
    if value == 0.0:
        return "0"
    size = abs(value)
    if math.isinf(size):
        text = "inf" if plain else "∞"
    elif size < max(SMALL, 10.0**-digits) or size >= 10.0 ** (digits + 4):
        text = scientific(f"{size:.{max(digits - 2, 0)}e}", plain)
    else:
        text = f"{size:.{digits}f}"
        whole = len(text.partition(".")[0])
        if whole > 2:
            text = f"{size:.{max(digits + 2 - whole, 0)}f}"
    return signed(text, value, comma, plain)


def format_probability(value: float, *, fractions: bool = False, comma: bool | None = None, plain: bool = False) -> str:
    """A probability or weight for a label or for speech: "0.125", "0.3333", "1.5×10⁻⁶", "1 − 2×10⁻⁹", "42".

    At most four significant digits and no trailing zeros; below 0.0001 in scientific form; whole numbers in
    full. "0" and "1" stand for exactly 0 and exactly 1. With `fractions`, "1/64" where the value is exactly a
    fraction over 2, 4, 8, … 64.

    Raises ValueError for NaN.
    """
    if math.isnan(value):
        raise ValueError("NaN is not a number to show")
    if value == 0.0:
        return "0"
    size = abs(value)
    if math.isinf(size):
        text = "inf" if plain else "∞"
    elif fractions and size < 1.0 and (size * 64.0).is_integer():
        text = str(Fraction(size))
    elif size.is_integer() and size < 1e15:
        text = f"{size:.0f}"
    elif size < SMALL or size >= 1e15:
        text = scientific(trimmed(f"{size:.3e}"), plain)
    elif size >= 1000.0:
        text = f"{size:.0f}"
    else:
        text = trimmed(f"{size:.4g}" if size >= 1.0 else f"{size:.{3 - math.floor(math.log10(size))}f}")
        if text == "1":  # 1 − size is exact for a size in [1/2, 2]
            text = f"1 {minus(size < 1.0, plain)} {scientific(trimmed(f'{abs(1.0 - size):.3e}'), plain)}"
    return signed(text, value, comma, plain)


def minus(really: bool, plain: bool) -> str:
    return ("-" if plain else "−") if really else "+"


def trimmed(text: str) -> str:
    """Without trailing zeros after the point."""
    mantissa, e, exponent = text.partition("e")
    return (mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa) + e + exponent


def scientific(text: str, plain: bool) -> str:
    mantissa, _, exponent = text.partition("e")
    power = str(int(exponent))
    return f"{mantissa}e{power}" if plain else f"{mantissa}×10{power.translate(SUPERSCRIPTS)}"


def signed(text: str, value: float, comma: bool | None, plain: bool) -> str:
    if comma is None:
        comma = _decimal_comma and not plain
    text = text.replace(".", ",") if comma else text
    return minus(True, plain) + text if value < 0.0 else text
