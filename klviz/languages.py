"""The languages of the program: each is one file in `resources/translations`, in the form Qt's own tools edit.

A `.ts` file is read as it is, without a step that compiles it, so that a checkout and a wheel hold the same thing. What
a file lacks is shown in English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from klviz import assets

SOURCE = "en"


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages there are, English first: "en", "de", …"""
    if not assets.path("translations").is_dir():
        return (SOURCE,)
    return (SOURCE, *(name.removesuffix(".ts") for name in assets.names("translations", suffix=".ts")))


@dataclass(frozen=True)
class Catalog:
    """What a language's file says: the translations of texts, and those of texts with a count in all their forms."""

    code: str
    texts: Mapping[str, str]
    counted: Mapping[str, tuple[str, ...]]

    def text(self, source: str) -> str:
        return self.texts.get(source, source)

    def with_count(self, source: str, count: int) -> str:
        """The form that a text takes with this count; "" where the file has none."""
        forms = self.counted.get(source, ())
        return forms[min(plural_form(self.code, count), len(forms) - 1)] if forms else ""


@cache
def catalog(code: str) -> Catalog:
    """The translations of a language by their English texts; empty for English.

    A text with a count is a message with `numerus="yes"`, whose forms stand in the order that Qt gives them.
    """
    if code == SOURCE:
        return Catalog(code, {}, {})
    from xml.etree import ElementTree  # slow to import, and not needed for English

    tree = ElementTree.fromstring(assets.read_text("translations", f"{code}.ts"))  # noqa: S314 - our own file
    texts: dict[str, str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        if message.get("numerus") == "yes":
            forms = tuple(form.text or "" for form in message.iter("numerusform"))
            if all(forms):
                counted[source] = forms
        elif said := message.findtext("translation", ""):
            texts[source] = said
    return Catalog(code, texts, counted)


ONE_FORM = ("zh", "ja", "ko", "vi", "th", "id", "ms", "tr", "hu")
ONE_UP_TO_ONE = ("fr", "hy", "pt-br")
RUSSIAN = ("ru", "uk", "be", "sr", "hr", "bs")


def plural_form(code: str, count: int) -> int:
    """Which form of a text goes with a count, as Qt orders the forms of a language."""
    if code in ONE_FORM:
        return 0
    if code in ONE_UP_TO_ONE:
        return int(count > 1)
    few = 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14
    if code in RUSSIAN:
        return 0 if count % 10 == 1 and count % 100 != 11 else 1 if few else 2
    if code == "pl":
        return 0 if count == 1 else 1 if few else 2
    if code in ("cs", "sk"):
        return 0 if count == 1 else 1 if 2 <= count <= 4 else 2
    return int(count != 1)


def forms(code: str) -> int:
    """How many forms a text with a count has in a language."""
    return 1 + max(plural_form(code, count) for count in range(200))


def chosen(wanted: Iterable[str]) -> str:
    """The first language there is among names of locales such as "de_AT", "zh-Hans-CN" or "fr"; English if none."""
    there = languages()
    for name in wanted:
        code = name.replace("_", "-").partition("-")[0].partition(".")[0].lower()
        if code in there:
            return code
    return SOURCE
