"""The tools and the measures beside the picture: all of the tools, and as many measures as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.gui.explorer import Explorer


def open_both(window: Explorer, *order: str) -> None:
    for key in order:
        window.window.actions_by_key[key].trigger()
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("order", [("tools", "measures"), ("measures", "tools")])
def test_the_tools_are_seen_whole_and_the_measures_have_the_rest(window: Explorer, order: tuple[str, str]) -> None:
    open_both(window, *order)
    tools, measures = window.window.tools, window.window.measures
    place = QRect(tools.content.random_button.mapTo(tools.widget(), QPoint()), tools.content.random_button.size())
    assert tools.widget().rect().contains(place)
    assert measures.height() > tools.height()
    assert measures.content.table.rowViewportPosition(9) < measures.content.table.viewport().height()


def test_the_line_between_them_stays_where_the_user_put_it(window: Explorer) -> None:
    open_both(window, "tools", "measures")
    both = (window.window.tools, window.window.measures)
    window.window.resizeDocks(both, (220, 400), Qt.Orientation.Vertical)
    QApplication.processEvents()
    put = window.window.tools.height()
    assert put != window.window.tools.wanted_height()
    window.window.hide()
    window.window.show()
    for _ in range(4):
        QApplication.processEvents()
    assert window.window.tools.height() == put


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_no_name_of_a_measure_is_cut(window: Explorer, width: int) -> None:
    window.window.resize(width, 768)
    open_both(window, "measures")
    table = window.window.measures.content.table
    for row in range(table.rowCount()):
        assert table.rowHeight(row) >= table.sizeHintForRow(row), table.item(row, 0).text()
