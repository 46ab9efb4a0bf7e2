"""klviz met through AT-SPI, as a screen reader on Linux meets it; `reader.py` is the client and knows nothing else.

Needs `apt-get install at-spi2-core dbus python3-pyatspi xvfb` and is skipped where they are not.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from klviz import assets
from klviz.edits import opening_state
from klviz.lessons import read_lesson
from klviz.lessons.prose import spoken

READER = Path(__file__).with_name("reader.py")
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")  # at-spi2-core's
PYTHONS = ("/usr/bin/python3", sys.executable)
QUIRK = "qt.accessibility.atspi: "  # Qt notes under this name what clients ask for in vain


def python_of_reader() -> str | None:
    """A Python that has pyatspi, which Debian gives to its own only."""
    for python in PYTHONS:
        if (
            Path(python).exists()
            and subprocess.run([python, "-c", "import pyatspi"], capture_output=True).returncode == 0
        ):
            return python
    return None


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    # Without -noreset the server starts afresh when a daemon of the session has called and gone, deaf meanwhile.
    with subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield ":" + server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="module")
def met(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader met, in one session for all tests here."""
    reader = python_of_reader()
    if reader is None or not BUS.exists() or not all(map(shutil.which, ("Xvfb", "dbus-run-session"))):
        pytest.skip("AT-SPI is not here: apt-get install at-spi2-core dbus python3-pyatspi xvfb")
    home = tmp_path_factory.mktemp("atspi")  # of a user who has not done any lesson yet
    places = {name: str(home) for name in os.environ if name == "HOME" or (name.startswith("XDG_") and "HOME" in name)}
    names = {**os.environ, **places, "DISPLAY": request.getfixturevalue("display")}
    names.pop("WAYLAND_DISPLAY", None)
    transcript = home / "transcript.json"
    done = subprocess.run(
        ["dbus-run-session", "--", reader, str(READER), sys.executable, str(transcript)],
        env=names,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(transcript.read_text(encoding="utf-8"))
    return found


def test_every_bar_is_a_slider_with_a_value_and_a_sentence(met: dict[str, Any]) -> None:
    bars = met["at first"]["bars"]
    assert [bar["name"] for bar in bars] == [f"{letter} of horse {n}" for letter in "PQ" for n in range(1, 9)]
    assert [bar["value"] for bar in bars[:8]] == [1 / 2, 1 / 4, 1 / 8, 1 / 16, *4 * [1 / 64]]
    assert [bar["value"] for bar in bars[8:]] == 8 * [1 / 8]
    assert all(bar["range"] == [0.0, 1.0, 0.01] for bar in bars)
    assert bars[9]["says"] == "Q of horse 2, 0.125, adds 0.2500 bits to D(P‖Q)"


def test_a_bar_is_where_it_is_on_the_screen(met: dict[str, Any]) -> None:
    p, q = met["at first"]["bars"][:8], met["at first"]["bars"][8:]
    assert [bar["box"] for bar in p] == [bar["box"] for bar in q]
    lefts = [bar["box"][0] for bar in p]
    assert lefts == sorted(set(lefts))
    assert all(width > 40 and height > 100 for _, _, width, height in (bar["box"] for bar in p))


def test_every_readout_has_its_name_and_its_value_as_text(met: dict[str, Any]) -> None:
    texts = met["at first"]["texts"]
    assert {name: texts[name] for name in ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp")} == {
        "h_p": "2.0000 bits",
        "h_q": "3.0000 bits",
        "ce_pq": "3.0000 bits",
        "ce_qp": "4.2500 bits",
        "kl_pq": "1.0000 bits",
        "kl_qp": "1.2500 bits",
    }
    assert texts["cost_per_bit"] == "1.5000 bits"
    assert texts["term of horse 2"] == "0.2500 bits"
    assert texts["code of horse 2"] == "3.0000 bits, ideal 2.0000"


def test_setting_a_bar_moves_it_and_every_number(met: dict[str, Any]) -> None:
    after = met["Q of horse 3 set to 0.5"]
    values = [bar["value"] for bar in after["bars"][8:]]
    assert values[2] == 0.5
    assert values[:2] + values[3:] == pytest.approx(7 * [0.5 / 7], abs=1e-15)
    assert after["texts"]["h_p"] == "2.0000 bits"
    # Σ p log₂(p/q) with q = 1/2 for horse 3 and 1/14 for the others: −2 + 7/8 log₂ 14 + 1/8
    assert after["texts"]["kl_pq"] == "1.4564 bits"
    assert after["texts"]["h_q"] == "2.4037 bits"


def test_keys_move_the_focus_and_are_spoken(met: dict[str, Any]) -> None:
    before, after = met["Q of horse 3 set to 0.5"]["bars"][11], met["Right, Up"]["bars"][11]
    assert after["name"] == "Q of horse 4"
    assert after["value"] == pytest.approx(before["value"] + 0.01, abs=1e-12)


def test_outcomes_that_go_while_a_client_holds_them_are_gone_and_nothing_breaks(met: dict[str, Any]) -> None:
    names = [bar["name"] for bar in met["horse 4 removed"]["bars"]]
    assert names == [f"{letter} of horse {n}" for letter in "PQ" for n in (1, 2, 3, 5, 6, 7, 8)]
    assert met["held and gone"] == ["", "Q of horse 8"]


def test_each_wish_of_the_client_is_one_undo(met: dict[str, Any]) -> None:
    assert met["undone"]["bars"] == met["at first"]["bars"]


def page(met: dict[str, Any], place: str) -> dict[str, Any]:
    return next(page for page in met["lesson"] if page["place"] == place)


def words(text: str) -> str:
    """A text without its line breaks, as it is heard."""
    return " ".join(text.replace("‖", "||").split())


def test_lesson_one_is_finished_with_the_keyboard_and_every_page_is_read_as_it_is_seen(met: dict[str, Any]) -> None:
    lesson = read_lesson(assets.path("lessons", "entropy.toml"))
    assert len(met["lesson"]) == len(lesson.steps) + len(lesson.quiz) == 10
    for seen, step in zip(met["lesson"], lesson.steps, strict=False):
        before = seen["before"]
        assert lesson.title in before["labels"]
        assert f"{seen['place']}: {step.title}" in before["labels"]
        assert words(before["says"]) == words(step.spoken)
        assert "To do:" in before["text"]
        assert "**" not in before["says"]
        assert "$" not in before["says"]
        if step.condition is not None:
            task = "To do: " + step.condition.parts()[0].describe(step.state(opening_state()).names, symbols=True)
            assert task in before["labels"]
            assert {"Hint", "Skip"} <= set(before["buttons"])
            assert "✓ Done." in seen["after"]["labels"]
            assert seen["said"] == ["Done."]
        assert set(before["bars"]) == {f"P of {name}" for name in step.state(opening_state()).names}
    for seen, question in zip(met["lesson"][len(lesson.steps) :], lesson.quiz, strict=True):
        assert [name for name, _ in seen["before"]["choices"]] == [choice.text for choice in question.choices]
        assert not any(ticked for _, ticked in seen["before"]["choices"])
        assert [name for name, ticked in seen["after"]["choices"] if ticked] == [question.choices[question.answer].text]
        assert "✓ Right." in seen["after"]["labels"]
        assert words(seen["after"]["says"]) == words(
            spoken((*question.blocks, *question.choices[question.answer].reason_blocks))
        )


def test_a_guess_is_asked_for_by_name_and_the_truth_is_read_after_it(met: dict[str, Any]) -> None:
    guessing = page(met, "2 of 6")
    asked = read_lesson(assets.path("lessons", "entropy.toml")).steps[1].prediction
    assert asked is not None
    assert guessing["before"]["fields"] == [asked.ask, asked.ask]
    assert "h_p" not in guessing["before"]["numbers"]
    assert guessing["after"]["numbers"]["h_p"] == "1.7500 bits"
    verdict = "The truth is 1.7500 bits; your guess is off by 0.2500. 18 points."
    assert verdict in guessing["after"]["labels"]
    assert guessing["said"] == [verdict]


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [
        ("1 of 6", {"ideal_length": "3.0000 bits"}, {"ideal_length": "5.0000 bits"}),
        ("3 of 6", {"h_p": "0.4690 bits"}, {"h_p": "1.0000 bits"}),
        ("4 of 6", {"h_p": "1.7500 bits"}, {"h_p": "0 bits"}),
        ("5 of 6", {"h_p": "2.0000 bits"}, {"h_p": "3.0000 bits"}),
        ("6 of 6", {"h_p": "2.0000 bits"}, {"h_p": "0.9977 bits"}),
    ],
)
def test_the_numbers_that_are_seen_are_read_and_no_others(
    met: dict[str, Any], place: str, before: dict[str, str], after: dict[str, str]
) -> None:
    for when, numbers in (("before", before), ("after", after)):
        read = page(met, place)[when]["numbers"]
        assert numbers.items() <= read.items()
        assert set(read) <= {"Σ P = 1.0000", "h_p", "ideal_length"}


def test_a_wrong_answer_is_told_with_its_reason_before_the_right_one(met: dict[str, Any]) -> None:
    said = page(met, "Question 1 of 4")["said"]
    assert said[0].startswith("Not quite. 16 is how many equal outcomes there would be.")
    assert said[-1].startswith("Right. Four halvings")
    assert "log 2 6" in page(met, "Question 2 of 4")["said"][-1], "a formula is heard in words"


def test_the_page_that_follows_is_told_and_at_the_end_ones_own_pair_is_back(met: dict[str, Any]) -> None:
    pages = met["lesson"]
    for seen, following in pairwise(pages):
        (told,) = seen["turned"]
        assert told.startswith(following["place"])
        assert words(told).endswith(words(following["before"]["says"]))
    assert pages[-1]["turned"] == ["Your own pair is back. Undo shows once more what the lesson left."]


def test_quit_from_the_menu_ends_the_program(met: dict[str, Any]) -> None:
    assert met["exit code"] == 0
    assert [line for line in met["stderr"].splitlines() if not line.startswith(QUIRK)] == []
