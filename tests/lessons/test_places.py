"""Lines of keys in TOML of every shape."""

from __future__ import annotations

import tomllib

import pytest

from klviz import assets
from klviz.lessons.places import Path, Places

TEXT = '''
# a comment with [brackets] and = signs
title = "one"
"a key" = 'x # no comment'
dotted.key."with dots" = 1

[table]   # said here
list = [
  1, # first
  "two ] [", 3.5,
  { inside = 1, other = [2,
     3] },
]
long = """
a = 1
[[no]] \\"\\"\\" still inside
"""
literal = \'\'\'
b = 2\'\'\'

[[row]]
x = 1
[row.sub]
y = { z = """
deep""", w = 1979-05-27T07:32:00Z }
[[row]]
x = 2
[[row.part]]
k = 1
[[row.part]]
k = 2
last = true'''


def test_every_key_has_its_line() -> None:
    places = Places(TEXT)
    for path, line in {
        ("title",): 3,
        ("a key",): 4,
        ("dotted",): 5,
        ("dotted", "key", "with dots"): 5,
        ("table",): 7,
        ("table", "list"): 8,
        ("table", "list", 0): 9,
        ("table", "list", 1): 10,
        ("table", "list", 2): 10,
        ("table", "list", 3): 11,
        ("table", "list", 3, "other"): 11,
        ("table", "list", 3, "other", 1): 12,
        ("table", "long"): 14,
        ("table", "literal"): 18,
        ("row", 0): 21,
        ("row", 0, "x"): 22,
        ("row", 0, "sub"): 23,
        ("row", 0, "sub", "y", "z"): 24,
        ("row", 0, "sub", "y", "w"): 25,
        ("row", 1): 26,
        ("row", 1, "part", 0, "k"): 29,
        ("row", 1, "part", 1, "last"): 32,
    }.items():
        assert places.line(path) == line, path


def test_a_part_is_looked_for_inside_its_value_only() -> None:
    places = Places(TEXT)
    assert places.line(("table", "long"), "[[no]]") == 16
    assert places.line(("table", "list"), "a = 1") == 8
    assert places.line(("row", 0, "sub", "y"), "deep") == 25


def test_what_is_missing_is_where_its_table_is() -> None:
    places = Places(TEXT)
    assert places.line(("row", 1, "nothing", "deeper")) == 26
    assert places.line(("nothing",)) == 1


@pytest.mark.parametrize("name", assets.names("lessons", suffix=".toml"))
def test_every_value_of_every_lesson_is_found_on_a_line_that_names_it(name: str) -> None:
    text = assets.read_text("lessons", name)
    places, lines = Places(text), text.split("\n")

    def walk(value: object, path: Path) -> int:
        count = 0
        if isinstance(value, dict):
            for key, inner in value.items():
                assert (*path, key) in places.spans
                if not isinstance(inner, list | dict):
                    assert key in lines[places.line((*path, key)) - 1]
                count += 1 + walk(inner, (*path, key))
        if isinstance(value, list):
            for number, inner in enumerate(value):
                assert (*path, number) in places.spans
                count += 1 + walk(inner, (*path, number))
        return count

    assert walk(tomllib.loads(text), ()) > 100
