"""The words of the program: `tr` marks a text for translation and translates it once the window has a language.

It stands below everything, since texts are made on every floor, and none but `gui` knows Qt and its translators.
"""

from __future__ import annotations

import math
from collections.abc import Callable

_translate: Callable[[str], str] | None = None
_translate_count: Callable[[str, int], str] | None = None
_language = "en"


def tr(text: str) -> str:
    """The text in the user's language; `{name}` fields are filled by the caller afterwards."""
    return text if _translate is None else _translate(text)


def tr_count(one: str, many: str, count: int) -> str:
    """The text that goes with a count: `one` for 1 and `many` otherwise, or the form the user's language has for it.

    Translations know it by `many`; `{count}` and other fields are filled by the caller afterwards.
    """
    found = "" if _translate_count is None else _translate_count(many, count)
    return found or (one if count == 1 else many)


def set_language(
    code: str, translate: Callable[[str], str] | None, translate_count: Callable[[str, int], str] | None = None
) -> None:
    """Route every `tr` and `tr_count` through functions, or through none, and say which language that is.

    `translate_count` gives "" for what it does not know.
    """
    global _translate, _translate_count, _language
    _translate, _translate_count, _language = translate, translate_count, code


def language() -> str:
    """The code of the language in use."""
    return _language


def unit_of(base: float) -> str:
    """What information is counted in: bits for base 2, nats for e, bans for 10."""
    return {2.0: tr("bits"), math.e: tr("nats"), 10.0: tr("bans")}[base]


def log_of(base: float) -> str:
    """The logarithm as written on the board."""
    return {2.0: "log₂", math.e: "ln", 10.0: "log₁₀"}[base]
