"""Themes, sizes, lecture mode, and what the window remembers."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from klviz.gui.looks import STEPS
from klviz.gui.number_slider import NumberSlider
from klviz.gui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.gui.explorer import Explorer, says, truth

LOOKS = ("View", "Looks")


def corner(window: Explorer) -> str:
    """The colour between the panels."""
    return window.view.grab().toImage().pixelColor(2, window.view.height() // 2).name()


@pytest.mark.parametrize(("words", "theme"), [("Light", LIGHT), ("Dark", DARK), ("High contrast", CONTRAST)])
def test_a_theme_changes_picture_and_widgets_and_is_remembered(
    window: Explorer, open_window: Callable[..., Explorer], words: str, theme: Theme
) -> None:
    window.menu(*LOOKS, words)
    assert window.ticked(*LOOKS, words)
    assert corner(window) == QColor(theme.window).name()
    assert QApplication.palette().window().color().name() == QColor(theme.window).name()
    again = open_window()
    assert corner(again) == QColor(theme.window).name()
    assert again.ticked(*LOOKS, words)


def test_all_buttons_share_one_palette_in_every_theme(window: Explorer) -> None:
    """Qt keeps a name for every palette that painted a button; of one for each button there would be no end."""
    for words, theme in (("Dark", DARK), ("Light", LIGHT)):
        window.menu(*LOOKS, words)
        window.window.show_keys()
        QApplication.processEvents()
        shown = [each for each in QApplication.allWidgets() if isinstance(each, QPushButton | QHeaderView)]
        assert len(shown) >= 3
        assert {each.palette().cacheKey() for each in shown} == {QApplication.palette().cacheKey()}
        assert {each.palette().window().color().name() for each in shown} == {QColor(theme.window).name()}


@pytest.mark.parametrize("words", ["Light", "Dark", "High contrast"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QSlider])
def test_the_edges_of_controls_are_seen_in_every_theme(
    window: Explorer, qtbot: QtBot, words: str, kind: type[QWidget]
) -> None:
    window.menu(*LOOKS, words)
    control = kind()
    qtbot.addWidget(control)
    if isinstance(control, QSlider):
        control.setOrientation(Qt.Orientation.Horizontal)
    control.resize(120, 26)
    picture = control.grab().toImage()
    row = [picture.pixelColor(x, picture.height() // 2).name() for x in range(30)]
    ground = QApplication.palette().window().color().name()
    assert max(contrast(colour, ground) for colour in row) >= 3.0, "as WCAG asks of what is no text"


def test_the_system_decides_unless_told(window: Explorer) -> None:
    assert window.ticked(*LOOKS, "As the system")
    window.menu(*LOOKS, "Dark")
    window.menu(*LOOKS, "As the system")
    scheme = QApplication.styleHints().colorScheme()
    assert corner(window) == QColor((DARK if scheme == Qt.ColorScheme.Dark else LIGHT).window).name()


def luminance(colour: str) -> float:
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_all_text_has_contrast_and_the_marks_can_be_seen(theme: Theme) -> None:
    enough = 7.0 if theme is CONTRAST else 4.5
    for role, _ in theme.roles:
        if role == "ghost":  # a line, never text
            continue
        code = theme.text(role).name()
        assert contrast(code, theme.panel) >= (4.5 if role in ("divergence", "gain") else enough), role
    for role in ("p", "q", "divergence"):
        assert contrast(theme.colour(role).name(), theme.panel) >= 2.7, role  # type: ignore[arg-type]
    assert contrast(theme.soft, theme.panel) >= 4.5
    assert contrast(theme.ink, theme.window) >= 7.0


def test_text_grows_and_shrinks_by_steps_to_its_ends_and_is_remembered(
    window: Explorer, open_window: Callable[..., Explorer]
) -> None:
    sizes = [window.view.style_.px]
    for _ in range(3):
        window.keys("Ctrl++")
        sizes.append(window.view.style_.px)
    assert sizes == sorted(set(sizes))
    assert QApplication.font().pixelSize() > 13, "menus and dialogs grow too"
    window.keys("Ctrl+0")
    assert window.view.style_.px == sizes[0]
    for _ in range(20):
        window.keys("Ctrl+-")
    assert window.view.style_.px == pytest.approx(STEPS[0] * sizes[0])
    for _ in range(30):
        window.keys("Ctrl+=")
    assert window.view.style_.px == pytest.approx(STEPS[-1] * sizes[0])
    assert window.read("kl_pq") == "1.0000"
    assert open_window().view.style_.px == window.view.style_.px


@pytest.mark.parametrize("stored", ["nonsense", "-3", "inf", "nan"])
def test_a_spoilt_setting_does_not_keep_the_window_from_opening(
    open_window: Callable[..., Explorer], stored: str
) -> None:
    QSettings().setValue("looks/scale", stored)
    QSettings().setValue("looks/theme", stored)
    QSettings().setValue("window/geometry", stored)
    QSettings().setValue("window/parts", stored)
    QSettings().setValue("files/recent", 3)
    window = open_window()
    assert STEPS[0] * 14 <= window.view.style_.px <= STEPS[-1] * 14
    assert window.read("kl_pq") == "1.0000"
    window.open_menu("File", "Open recent")


def test_lecture_mode_fills_the_screen_with_large_type_and_ends(window: Explorer) -> None:
    size = window.view.style_.px
    window.keys("F11")
    assert window.window.isFullScreen()
    assert window.view.style_.px > 1.3 * size  # as large as a screen of 800 pixels has room for
    assert not window.window.menuBar().isVisible()
    assert "F11" in window.notice, "how to get out is said"
    window.drag("q", 2, 0.3)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    large = window.view.style_.px
    for _ in range(6):
        window.keys("Ctrl+-")
    assert window.view.style_.px < large
    window.keys("F11")
    assert not window.window.isFullScreen()
    assert window.window.menuBar().isVisible()
    assert window.view.style_.px == size, "the lecture's size is its own"


def test_shortcuts_work_without_the_menu_bar(window: Explorer) -> None:
    window.keys("F11")
    window.keys("X")
    window.keys("Ctrl+Z")
    assert window.history() == []
    assert window.read("kl_pq") == "1.0000"


def test_size_and_docks_are_remembered(open_window: Callable[..., Explorer]) -> None:
    first = open_window(size=(780, 640))  # the screen that tests have is 800 × 800
    assert first.window.close()
    second = open_window(size=None)
    assert (second.window.width(), second.window.height()) == (780, 640)
    second.keys("Ctrl+M")
    assert second.window.close()
    third = open_window(size=None)
    assert third.window.height() == 640
    assert third.window.measures.isVisible()
    assert not third.window.tools.isVisible()


def test_where_lessons_lie_is_remembered_over_a_start_that_opens_none(open_window: Callable[..., Explorer]) -> None:
    right = Qt.DockWidgetArea.RightDockWidgetArea
    first = open_window()
    first.menu("Lessons", "Entropy as surprise")
    assert first.window.dockWidgetArea(first.window.lesson) != right
    first.window.addDockWidget(right, first.window.lesson)
    assert first.window.close()
    assert open_window().window.close()
    third = open_window()
    third.menu("Lessons", "Entropy as surprise")
    assert third.window.lesson.isVisible()
    assert third.window.dockWidgetArea(third.window.lesson) == right


def test_units_go_round_and_the_numbers_are_told_in_them(window: Explorer) -> None:
    for unit, base in (("nats", math.e), ("bans", 10.0), ("bits", 2.0)):
        window.keys("B")
        assert window.unit("kl_pq") == unit
        assert float(window.read("kl_pq")) == pytest.approx(math.log(2) / math.log(base), abs=5e-5)
        assert window.ticked("View", "Unit", unit.capitalize())
        assert window.window.unit_button.text() == f"Unit: {unit}"
        assert window.plot("terms").y.label == unit
    assert window.read("cost_per_bit") == "1.5000", "a ratio has no unit to change"


def test_logarithmic_heights_show_small_bars_and_can_be_dragged(window: Explorer) -> None:
    window.type_value("q", 7, "1e-6")
    window.keys("L")
    axis = window.plot().y
    assert axis.log
    assert axis.low <= 1e-6
    assert window.ticked("View", "Logarithmic heights")
    window.drag("q", 7, 1e-3)
    assert window.weights("q")[7] == pytest.approx(1e-3, rel=0.05)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    window.keys("Down")
    assert window.weights("q")[7] == pytest.approx(1e-3 * 10**-0.1, rel=0.06)
    window.type_value("q", 3, "0")
    assert window.read("kl_pq") == "∞"
    window.keys("L")
    assert not window.plot().y.log


def test_more_measures_show_every_row_with_unit_and_sentence(window: Explorer) -> None:
    from klviz.core import MEASURES

    window.keys("Ctrl+M")
    drawer = window.window.measures
    assert window.ticked("View", "More measures")
    assert drawer.content.table.rowCount() == len(MEASURES)
    for row, measure in enumerate(MEASURES):
        drawer.content.table.setCurrentCell(row, 0)
        assert measure.sentence in drawer.content.about.text()
        if measure.name in window.readouts():
            assert drawer.content.table.item(row, 1).text() == window.read(measure.name)
    kl = next(n for n, measure in enumerate(MEASURES) if measure.name == "kl_pq")
    window.keys("C")
    assert drawer.content.table.item(kl, 1).text() == "0"


def test_numbers_of_sliders_have_room_at_any_size(window: Explorer) -> None:
    window.keys("Ctrl+2")
    for _ in range(8):
        window.keys("Ctrl++")
    slider = window.window.strip.controls["length"]
    assert isinstance(slider, NumberSlider)
    slider.set_value(1_000_000.0)
    assert slider.field.fontMetrics().horizontalAdvance(slider.field.text()) < slider.field.width()
    assert slider.caption.sizeHint().width() <= slider.width()


def test_the_pulse_stays_at_its_handle(window: Explorer) -> None:
    pulse = window.window.pulse
    for size in ((1000, 700), (1500, 900)):
        window.window.resize(*size)
        QApplication.processEvents()
        handle = window.view.outline_point("q", 3)
        assert (pulse.geometry().center() - handle.toPoint()).manhattanLength() < 4
    window.window.document.load(replace(window.state, scene="fit"))
    assert not window.view.shows_bars()
    assert not pulse.isVisible()


def test_a_name_is_shown_as_it_is(window: Explorer) -> None:
    window.window.say("Q gives no chance to <b>x</b>.")
    label = window.window.notice.text
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_arrangement_of_which_a_bit_has_changed_is_not_given_to_qt(open_window: Callable[..., Explorer]) -> None:
    first = open_window()
    first.keys("T")
    first.window.close()
    stored = bytes(QSettings().value("window/parts").data())
    assert open_window().window.tools.isVisible(), "it is remembered"
    QSettings().setValue("window/parts", QByteArray(stored[:-1] + bytes([stored[-1] ^ 1])))
    assert not open_window().window.tools.isVisible()
