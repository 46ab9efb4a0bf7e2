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
from pathlib import Path
from typing import Any

import pytest

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
    names = {**os.environ, "DISPLAY": request.getfixturevalue("display")}
    names.pop("WAYLAND_DISPLAY", None)
    transcript = tmp_path_factory.mktemp("atspi") / "transcript.json"
    done = subprocess.run(
        ["dbus-run-session", "--", reader, str(READER), sys.executable, str(transcript)],
        env=names,
        capture_output=True,
        text=True,
        timeout=100,
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


def test_a_step_of_a_lesson_is_read_done_and_left(met: dict[str, Any]) -> None:
    lesson = met["lesson"]
    assert "**" not in lesson["says"]
    assert "To do:" in lesson["says"]
    assert "To do:" in lesson["text"]
    assert "Entropy as surprise" in lesson["labels"]
    assert any("1/32" in words for words in lesson["labels"])
    assert "P of rain" in lesson["bars"]
    assert "✓ Done." in lesson["done"]


def test_quit_from_the_menu_ends_the_program(met: dict[str, Any]) -> None:
    assert met["exit code"] == 0
    assert [line for line in met["stderr"].splitlines() if not line.startswith(QUIRK)] == []
