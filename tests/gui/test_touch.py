"""A finger drags as a mouse does: Qt makes mouse events of touches that nobody takes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from tests.gui.explorer import Explorer


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_a_finger_moves_a_bar_and_that_is_one_undo(window: Explorer, screen: QPointingDevice) -> None:
    handle = window.window.windowHandle()
    start, end = window.in_window(window.outline("q", 5)), window.in_window(window.at(5, 0.4))
    QTest.touchEvent(handle, screen).press(1, start, handle).commit()
    for share in (0.2, 0.5, 0.8, 1.0):
        QTest.touchEvent(handle, screen).move(1, start + (end - start) * share, handle).commit()
    QTest.touchEvent(handle, screen).release(1, end, handle).commit()
    assert window.weights("q")[5] == pytest.approx(0.4, abs=0.01)
    assert window.history() == ["Drag Q"]
