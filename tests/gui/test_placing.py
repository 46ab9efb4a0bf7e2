"""Where what comes over the picture lies: all of it in the window, and not on what it is about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from klviz import edits
from klviz.gui.notice import Notice
from klviz.picture import Plot
from tests.gui.explorer import Explorer

SIZES = [(760, 520), (1024, 768), (1280, 800), (1920, 1080)]
LONG = "A sentence that says at length what has happened, to what, and what may be done about it. " * 4


def resize(window: Explorer, size: tuple[int, int]) -> None:
    window.window.resize(*size)
    QApplication.processEvents()


def axes(window: Explorer) -> list[QRect]:
    plots = [panel for panel in window.view.picture.panels() if isinstance(panel, Plot)]
    return [window.view.boxes[plot.key].inner.toAlignedRect() for plot in plots]


def words_cut(notice: Notice) -> bool:
    label: QLabel = notice.text
    return label.height() < label.heightForWidth(label.width())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("lecture", [False, True])
@pytest.mark.parametrize("offers", [0, 3])
def test_a_notice_is_all_in_the_window_and_no_wider_than_its_words(
    window: Explorer, size: tuple[int, int], lecture: bool, offers: int
) -> None:
    if lecture:
        window.keys("F11")
    resize(window, size)
    notice, given = window.window.notice, [(f"Offer {n}", lambda: None) for n in range(offers)]
    for sentence in ("Saved.", LONG):
        window.window.say(sentence, given)
        QApplication.processEvents()
        assert window.view.rect().contains(notice.geometry()), sentence
        assert not words_cut(notice)
        for button in window.buttons():
            assert notice.rect().contains(button.geometry())
    window.window.say("Saved.")
    assert notice.width() < 260 * window.window.fontMetrics().height() / 16
    resize(window, (700, 500))
    assert window.view.rect().contains(notice.geometry()), "and after the window has become smaller"


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize("scene", ["Ctrl+1", "Ctrl+2", "Ctrl+3"])
def test_what_ends_a_lecture_is_said_over_no_axis_and_once(window: Explorer, size: tuple[int, int], scene: str) -> None:
    window.keys(scene)
    window.keys("F11")
    resize(window, size)
    assert window.notice == "F11 ends lecture mode"
    place = window.window.notice.geometry()
    for inner in axes(window):
        assert not place.intersects(inner)
    window.window.notice.go()
    window.keys("Ctrl++")
    assert window.notice == "", "not at each change of the type"
    window.keys("F11")
    window.keys("F11")
    assert window.notice == "F11 ends lecture mode"


def value_over_bars(window: Explorer, outcome: int) -> QRect:
    """The row in which the value is written over the bars of an outcome."""
    ends = [window.view.outline_point(series, outcome) for series in ("p", "q")]
    top, high = min(round(end.y()) for end in ends), window.view.fontMetrics().height()
    return QRect(round(ends[0].x()) - 20, top - high, 40, high)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", [0, 4])
def test_the_field_lies_in_its_plot_and_not_on_the_value_it_changes(
    window: Explorer, size: tuple[int, int], scale: int
) -> None:
    resize(window, size)
    for _ in range(scale):
        window.keys("Ctrl++")
    QApplication.processEvents()
    window.view.grab()
    for outcome in range(8):
        for series in ("p", "q"):
            window.window.ask_value(series, outcome)
            field, inner = window.window.type_in, window.view.bars_rect(series)
            place = field.geometry()
            assert window.view.rect().contains(place)
            assert inner.left() - 1 <= place.left()
            assert place.right() <= inner.right() + 1
            if size[1] > 600:  # below, there is no room beside the value
                assert not place.intersects(value_over_bars(window, outcome)), (series, outcome)
            window.write_over("no number at all")
            window.key(Qt.Key.Key_Return)
            QApplication.processEvents()
            assert window.complaint()
            assert window.view.rect().contains(field.geometry()), "with its complaint, too"
            window.key(Qt.Key.Key_Escape)


def test_the_field_is_in_the_window_where_columns_are_narrow_and_where_one_series_is_hidden(window: Explorer) -> None:
    names = tuple(map(str, range(60)))
    window.window.document.do("Many", lambda s: edits.show_pair(s, names, np.ones(60), np.ones(60), "Many"))
    for outcome in (0, 30, 59):
        window.window.ask_value("q", outcome)
        assert window.view.rect().contains(window.window.type_in.geometry())
        window.key(Qt.Key.Key_Escape)
    window.window.document.do("Hide", lambda s: replace(s, hidden=frozenset({"p"})))
    window.view.grab()
    window.window.ask_value("q", 59)
    assert window.view.rect().contains(window.window.type_in.geometry())


def test_a_notice_takes_the_room_of_a_larger_type(window: Explorer) -> None:
    window.window.say(LONG[:60])
    before = window.window.notice.width()
    for _ in range(4):
        window.keys("Ctrl++")
    QApplication.processEvents()
    QApplication.processEvents()
    assert window.window.notice.width() > 1.2 * before
    assert not words_cut(window.window.notice)
    assert window.view.rect().contains(window.window.notice.geometry())
