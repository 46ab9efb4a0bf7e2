"""The samples that ship: plain enough to open at once, with their source beside them, and what they should be."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from klviz import assets
from klviz.files import look, read, read_pair, zeros_in_q

SAMPLES = assets.path("samples")
TABLES = sorted(SAMPLES.glob("*.csv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.name)
def test_every_sample_just_opens_and_is_explained(path: Path) -> None:
    found = look(path)
    assert found.sure
    assert read(path, found.options)
    assert f"## {path.name}" in (SAMPLES / "README.md").read_text(encoding="utf-8")


def test_the_letters() -> None:
    both = read_pair(SAMPLES / "letters-english.csv", SAMPLES / "letters-german.csv")
    assert (both.p.sum(), both.q.sum()) == (3_222_423.0, 3_421_765.0)
    assert zeros_in_q(both.names, both.q, both.p) == ("ä", "ö", "ü", "ß")
    assert both.names[int(both.p.argmax())] == both.names[int(both.q.argmax())] == "e"


def test_the_dice() -> None:
    counted, fair = read(SAMPLES / "weldon-dice.csv")
    assert counted.weights.sum() == 26_306.0
    ways = [math.comb(12, k) * 2 ** (12 - k) for k in range(13)]
    assert fair.weights.tolist() == [*ways[:10], sum(ways[10:])]
    assert fair.weights.sum() == 3.0**12


def test_the_geyser() -> None:
    (eruptions,) = read(SAMPLES / "old-faithful.csv")
    assert eruptions.weights.sum() == 272.0
