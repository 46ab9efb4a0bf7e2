"""The toolbar says as much as there is room for, and no button goes where nobody looks for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from klviz.gui.toolbar import FULL, SHORT, SIGNS
from tests.gui.explorer import Explorer

ALWAYS = ["Presets", "Moving a bar: the others scale", "Unit: bits", "Snapshots", "Swap P and Q", "Undo", "Redo"]
ALWAYS += ["Normalise", "Tools", "More measures", "Predict", "Lecture mode", "Keys"]


def buttons(window: Explorer) -> list[QToolButton]:
    bar = window.window.toolbar
    found = (bar.widgetForAction(action) for action in bar.actions() if action.isVisible())
    return [part for part in found if isinstance(part, QToolButton)]


def hidden(window: Explorer) -> bool:
    """Whether Qt has put buttons behind an arrow at the end."""
    extension = window.window.toolbar.findChild(QWidget, "qt_toolbar_ext_button")
    return extension is not None and extension.isVisible()


def resize(window: Explorer, width: int) -> None:
    window.window.resize(width, 800)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "level"), [(1280, FULL), (1024, SHORT), (930, SIGNS)])
def test_what_has_no_room_is_said_in_brief_and_heard_in_full(window: Explorer, width: int, level: int) -> None:
    resize(window, width)
    bar = window.window.toolbar
    assert bar.level == level
    said = [button.text() for button in buttons(window)]
    assert said[1] == ("Moving a bar: the others scale" if level == FULL else "the others scale")
    assert said[2] == ("Unit: bits" if level == FULL else "bits")
    assert said[4:7] == (["P ↔ Q", "↩", "↪"] if level == SIGNS else ["Swap P and Q", "Undo", "Redo"])
    assert [button.accessibleName() or button.text() for button in buttons(window)] == ALWAYS
    assert not hidden(window)
    places = [QRect(button.mapTo(bar, button.rect().topLeft()), button.size()) for button in buttons(window)]
    assert all(bar.rect().contains(place) for place in places)
    assert all(
        place.width() >= button.sizeHint().width() for place, button in zip(places, buttons(window), strict=True)
    )
    resize(window, 1400)
    assert [button.text() for button in buttons(window)] == ALWAYS, "and in full again where there is room"


def test_words_that_change_are_in_brief_too(window: Explorer) -> None:
    resize(window, 1024)
    window.keys("B")
    window.window.show_undo()
    assert window.window.unit_button.text() == "nats"
    assert window.window.unit_button.accessibleName() == "Unit: nats"
    resize(window, 1400)
    assert window.window.unit_button.text() == "Unit: nats"


def test_large_type_has_its_brief_words(window: Explorer) -> None:
    for _ in range(2):
        window.keys("Ctrl++")
    for _ in range(3):
        QApplication.processEvents()
    assert window.window.toolbar.level > FULL
    assert not hidden(window)
