"""The words of the program: `tr` marks a text for translation and translates it once the window has a language.

It stands below everything, since texts are made on every floor, and none but `gui` knows Qt and its translators.
"""

from __future__ import annotations

import math
from collections.abc import Callable

_translate: Callable[[str], str] | None = None
_language = "en"


def tr(text: str) -> str:
    """The text in the user's language; `{name}` fields are filled by the caller afterwards."""
    return text if _translate is None else _translate(text)


def set_language(code: str, translate: Callable[[str], str] | None) -> None:
    """Route every `tr` through a function, or through none, and say which language that is."""
    global _translate, _language
    _translate, _language = translate, code


def language() -> str:
    """The code of the language in use."""
    return _language


def unit_of(base: float) -> str:
    """What information is counted in: bits for base 2, nats for e, bans for 10."""
    return {2.0: tr("bits"), math.e: tr("nats"), 10.0: tr("bans")}[base]


def log_of(base: float) -> str:
    """The logarithm as written on the board."""
    return {2.0: "log₂", math.e: "ln", 10.0: "log₁₀"}[base]
