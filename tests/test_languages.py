"""Every language's file is whole and stays true to the English texts; German lacks none."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator

import pytest

from klviz import numerals, words
from klviz.languages import SOURCE, catalog, chosen, languages
from tests.texts import ROOT, texts

COMPLETE = ("de",)
TRANSLATED = tuple(code for code in languages() if code != SOURCE)


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.fixture
def german() -> Iterator[None]:
    said = catalog("de")
    words.set_language("de", lambda text: said.get(text, text))
    numerals.set_marks(",", ".")
    yield
    words.set_language(SOURCE, None)
    numerals.set_marks(".", ",")


@pytest.mark.parametrize("code", COMPLETE)
def test_no_text_is_left_untranslated(code: str) -> None:
    assert [text for text in texts() if text not in catalog(code)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_outlives_its_text(code: str) -> None:
    there = set(texts())
    assert [text for text in catalog(code) if text not in there] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_keep_fields_and_formulas(code: str) -> None:
    for text, said in catalog(code).items():
        assert fields(said) == fields(text), text
        assert text.endswith("…") == said.endswith("…") or code == "zh", text
        for sign in ("D(P‖Q)", "D(Q‖P)", "H(P,Q)", "{log}"):
            assert text.count(sign) == said.count(sign), (text, said)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de_AT"], "de"), (["nl-NL", "fr-Latn-FR"], "fr"), (["zh-Hans-CN"], "zh"), (["", "C"], "en"), ([], "en")],
)
def test_the_first_language_there_is_gets_chosen(wanted: list[str], code: str) -> None:
    assert chosen(wanted) == code


def test_no_text_is_fixed_before_there_is_a_language() -> None:
    """A `tr` that runs when its module is imported would be English for ever."""
    early = []
    for path in sorted(ROOT.glob("klviz/**/*.py")):
        nodes = outside_functions(ast.parse(path.read_text(encoding="utf-8")))
        calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
        early += [f"{path.relative_to(ROOT)}:{node.lineno}" for node in calls if node.func.id == "tr"]
    assert early == []


def outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield child
            yield from outside_functions(child)


def test_numbers_for_people_have_a_comma_and_files_have_none(german: None) -> None:
    assert numerals.format_number(0.73697) == "0,7370"
    assert numerals.format_number(3.07e-21) == "3,07×10⁻²¹"
    assert numerals.format_number(0.73697, plain=True) == "0.7370"
    assert numerals.format_probability(0.125) == "0,125"
    assert numerals.whole(1_234_567) == "1.234.567"
    assert numerals.parse_number("0,7370") == numerals.parse_number("0.7370") == 0.737
