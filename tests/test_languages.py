"""Every language's file is whole and stays true to the English texts; German lacks none."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator

import numpy as np
import pytest

from klviz import numerals, words
from klviz.batch.work import fault_of
from klviz.edits import load_preset, opening_state, presets
from klviz.languages import SOURCE, catalog, chosen, forms, languages, plural_form
from tests.texts import ROOT, STAYS, calls, literals, texts, unmarked, unmarked_by_place, with_count

COMPLETE = ("de",)
TRANSLATED = tuple(code for code in languages() if code != SOURCE)


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.fixture
def german() -> Iterator[None]:
    said = catalog("de")
    words.set_language("de", said.text, said.with_count)
    numerals.set_marks(",", ".")
    yield
    words.set_language(SOURCE, None)
    numerals.set_marks(".", ",")


@pytest.mark.parametrize("code", COMPLETE)
def test_no_text_is_left_untranslated(code: str) -> None:
    assert [text for text in texts() if text not in catalog(code).texts] == []
    assert [text for text in with_count() if text not in catalog(code).counted] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_outlives_its_text(code: str) -> None:
    there, with_counts = set(texts()), set(with_count())
    assert [text for text in catalog(code).texts if text not in there] == []
    assert [text for text in catalog(code).counted if text not in with_counts] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_keep_fields_and_formulas(code: str) -> None:
    for text, said in catalog(code).texts.items():
        assert fields(said) == fields(text), text
        assert text.endswith("…") == said.endswith("…") or code == "zh", text
        for sign in ("D(P‖Q)", "D(Q‖P)", "H(P,Q)", "{log}"):
            assert text.count(sign) == said.count(sign), (text, said)


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_text_with_a_count_has_every_form_of_the_language(code: str) -> None:
    """What goes with one may leave the number out ("all but the most frequent"); no other may."""
    for text, said in catalog(code).counted.items():
        assert len(said) == forms(code), text
        assert all(fields(form) == fields(text) for form in said[1:] or said), text
        assert set(fields(text)) - set(fields(said[0])) <= {"count"}, text


def test_every_text_with_a_count_shows_it_and_says_one_otherwise() -> None:
    for node in calls("how_many"):
        for one, many in zip(literals(node.args[0]), literals(node.args[1]), strict=True):
            assert "count" in fields(many), many
            assert set(fields(many)) - set(fields(one)) <= {"count"}, (one, many)


BOUNDS = ("most", "most_rows", "most_columns", "fewest", "n", "down", "across")
"""Fields that hold a limit or a step, never 1."""
ALWAYS_MANY = {
    "there are {count} columns of numbers, and P and Q may be any two of them",
    "{bins} bins are not possible; choose 1 to {most}",
    (
        "the row has {count} cells where the first has {width}; check the delimiter, the decimal mark and the "
        "quotation marks"
    ),
    "the sheet spans {height} × {width} cells; save the part that is meant as CSV",
    "{said} names some outcomes more than once",  # a verb
    "{name} takes {wanted} numbers, not {given}",
    "P's {count} outcomes are taken together in {groups} groups of neighbours.",
    "Up to {count} rows and columns can be ordered.",
    "At most {count} rows can be copied; save the result as a file instead.",
}
"""Texts whose count is above 1 wherever they are said."""


def test_no_text_can_say_one_rows() -> None:
    """A number before what can be counted takes the form that goes with it, unless it is beyond a limit."""
    nouns = {found[1] for text in with_count() for found in re.finditer(r"\{count\} (\w+s)\b", text)}
    assert {"rows", "outcomes", "bytes", "points"} <= nouns
    counted = re.compile(rf"\{{(\w+)\}} (?:different |other )?(?:{'|'.join(sorted(nouns))})\b")
    risky = []
    for text in texts():
        fields_before = {found[1] for found in counted.finditer(text)} - set(BOUNDS)
        if fields_before and "{most" not in text and "{levels}" not in text:
            risky.append(text)
    assert set(risky) <= ALWAYS_MANY


@pytest.mark.parametrize(
    ("code", "by_count"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("de", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("fr", {0: 0, 1: 0, 2: 1, 21: 1}),
        ("zh", {0: 0, 1: 0, 2: 0, 21: 0}),
        ("pl", {1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 21: 2, 22: 1}),
        ("ru", {1: 0, 3: 1, 5: 2, 11: 2, 21: 0, 112: 2, 122: 1}),
        ("cs", {0: 2, 1: 0, 2: 1, 5: 2, 22: 2}),
    ],
)
def test_counts_choose_the_form(code: str, by_count: dict[int, int]) -> None:
    assert {count: plural_form(code, count) for count in by_count} == by_count


@pytest.mark.parametrize("code", TRANSLATED)
def test_outcomes_of_presets_stay_apart(code: str) -> None:
    for preset in presets():
        assert len({catalog(code).text(name) for name in preset.outcomes}) == len(preset.outcomes), preset.name


def test_presets_are_taken_in_german_and_lessons_know_their_own_names(german: None) -> None:
    assert opening_state().names[:2] == ("Pferd 1", "Pferd 2")
    taken = load_preset(None, "Two coins", translated=True)
    assert (taken.names, taken.p.tolist()) == (("Zahl", "Kopf"), [0.5, 0.5])
    assert load_preset(None, "Two coins").names == ("tails", "heads")
    assert load_preset(None, "First digits", translated=True).names == tuple("123456789")


def test_one_is_never_many() -> None:
    assert words.tr_count("{count} row", "{count} rows", 1) == "{count} row"
    assert words.tr_count("{count} row", "{count} rows", 0) == "{count} rows"


def test_what_is_wrong_with_a_row_of_a_batch_is_said_in_german(german: None) -> None:
    assert fault_of(np.array([0.5, 0.6]), normalize=False).startswith("summiert sich zu 1,1, nicht zu 1; ")
    assert fault_of(np.array([0.0, 0.0]), normalize=True).startswith("ist ganz null")
    assert fault_of(np.array([0.5, -1.0]), True, ("a", "b")).startswith("Ausgang b ist -1.0; Wahrscheinlichkeiten")
    assert fault_of(np.array([0.5, 0.5]), normalize=False) == ""


def test_a_count_is_said_in_german(german: None) -> None:
    assert words.tr_count("{count} row", "{count} rows", 1) == "{count} Zeile"
    assert words.tr_count("{count} row", "{count} rows", 2) == "{count} Zeilen"
    assert words.tr_count("{count} xyz", "{count} xyzs", 1) == "{count} xyz"  # what no file knows stays English


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
        made = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
        early += [
            f"{path.relative_to(ROOT)}:{node.lineno}" for node in made if node.func.id in ("tr", "tr_count", "how_many")
        ]
    assert early == []


def test_what_a_user_can_be_told_goes_through_the_translation() -> None:
    """Where sentences may stay English, their number is fixed: a new one has to be thought about."""
    for place, found in unmarked_by_place().items():
        allowed, _ = STAYS.get(place, (0, ""))
        assert found if allowed is None else len(found) == allowed, (place, found)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise FileError(path, "the file is damaged")', True),
        ('raise FileError(path, f"the file {name} is damaged")', True),
        ('raise self.error("it is empty" if x else tr("it is not"), row=1)', True),
        ('reason = f"a value of {x} is missing"\n    raise each.error(reason)', True),
        ('raise ValueError("the file {name} is damaged".format(name=name))', True),
        ('raise FileError(path, tr("the file {name} is damaged").format(name=quoted("of no use")))', False),
        ('raise FileError(path, how_many("{count} row is bad", "{count} rows are bad", n))', False),
        ('raise TypeError("names must be a list")', False),
        ('raise FileError("batch", str(error))', False),
    ],
)
def test_the_search_finds_what_is_unmarked(source: str, found: bool) -> None:
    tree = ast.parse(f"def read():\n    {source}\n")
    assert bool(list(unmarked(ROOT / "klviz/any.py", tree))) == found


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
