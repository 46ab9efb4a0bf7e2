"""Presets: each loads and shows the answers known for it."""

from __future__ import annotations

import math

import pytest

from klviz.edits import Preset, presets
from tests.gui.explorer import Explorer, number, says, truth

UNITS = {2.0: "Bits", math.e: "Nats", 10.0: "Bans"}


def agrees(shown: str, known: str) -> bool:
    """Whether the digits on show and the digits in the source are of one number."""
    if known in ("inf", "∞"):
        return shown == "∞"
    return abs(number(shown) - float(known)) <= 0.51 * 10.0 ** -min(
        len(shown.partition(".")[2]) if "×" not in shown else 6, len(known.partition(".")[2])
    )


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_a_preset_shows_its_known_answers(window: Explorer, preset: Preset) -> None:
    window.menu("View", "Unit", UNITS[preset.base])
    window.menu("File", "Presets", preset.group, preset.name)
    assert window.title == f"{preset.name}* – klviz" or preset.name == "Horse race"
    assert window.state.names == preset.outcomes
    if preset.name != "Horse race":
        assert window.notice == preset.sentence.replace("‖", "||")
    if not window.window.measures.isVisible():
        window.keys("Ctrl+M")
    table = window.window.measures.content.table
    from klviz.core import MEASURES

    rows = {measure.name: table.item(row, 1).text() for row, measure in enumerate(MEASURES)}
    for name, known in preset.answers.items():
        assert agrees(rows[name], known), (name, rows[name], known)
        if name in window.readouts():
            assert window.read(name) == rows[name]
    for name in ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp"):
        assert says(window.read(name), truth(window.state, name)), name


def test_every_preset_names_its_source_in_its_tooltip(window: Explorer) -> None:
    for preset in presets():
        entries = window.open_menu("File", "Presets", preset.group).actions()
        tip = next(entry.toolTip() for entry in entries if entry.text() == preset.name)
        assert preset.source in tip


def test_a_preset_is_one_step_and_keeps_unit_and_mode(window: Explorer) -> None:
    window.keys("B")
    window.menu("Edit", "When a bar moves", "The neighbour pays")
    before = window.state
    window.menu("File", "Presets", "Textbook", "Two coins")
    assert window.history()[-1] == "Preset Two coins"
    assert (window.state.base, window.state.mode) == (before.base, before.mode)
    window.keys("Ctrl+Z")
    assert window.state.same_content(before)
