"""The languages of the program: each is one file in `resources/translations`, in the form Qt's own tools edit.

A `.ts` file is read as it is, without a step that compiles it, so that a checkout and a wheel hold the same thing. What
a file lacks is shown in English.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from klviz import assets

SOURCE = "en"


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages there are, English first: "en", "de", …"""
    if not assets.path("translations").is_dir():
        return (SOURCE,)
    return (SOURCE, *(name.removesuffix(".ts") for name in assets.names("translations", suffix=".ts")))


@cache
def catalog(code: str) -> dict[str, str]:
    """The translations of a language by their English texts; empty for English."""
    if code == SOURCE:
        return {}
    from xml.etree import ElementTree  # slow to import, and not needed for English

    tree = ElementTree.fromstring(assets.read_text("translations", f"{code}.ts"))  # noqa: S314 - our own file
    found = {message.findtext("source", ""): message.findtext("translation", "") for message in tree.iter("message")}
    return {source: said for source, said in found.items() if said}


def chosen(wanted: Iterable[str]) -> str:
    """The first language there is among names of locales such as "de_AT", "zh-Hans-CN" or "fr"; English if none."""
    there = languages()
    for name in wanted:
        code = name.replace("_", "-").partition("-")[0].partition(".")[0].lower()
        if code in there:
            return code
    return SOURCE
