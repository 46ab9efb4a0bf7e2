"""What the desktop changes while klviz runs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import QApplication

from klviz.gui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.gui.explorer import Explorer

LOOKS = ("View", "Looks")
SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}


@pytest.fixture
def desktop(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Changes the desktop between light and dark, as its settings do while programs run."""
    now = [Qt.ColorScheme.Light]
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: now[0])

    def change(name: str) -> None:
        now[0] = SCHEMES[name]
        app.styleHints().colorSchemeChanged.emit(now[0])
        QApplication.processEvents()

    return change


def shown(window: Explorer, theme: Theme) -> bool:
    """Whether the picture and Qt's own widgets have a theme's colours."""
    QApplication.processEvents()
    corner = window.view.grab().toImage().pixelColor(2, window.view.height() // 2).name()
    menus = window.window.menuBar().palette().window().color().name()
    ground = QColor(theme.window).name()
    return window.view.style_.theme is theme and (corner, menus) == (ground, ground)


def test_a_desktop_that_turns_dark_takes_klviz_with_it(window: Explorer, desktop: Callable[[str], None]) -> None:
    desktop("light")
    assert shown(window, LIGHT)
    window.drag("q", 0, 0.4)
    before = window.state
    desktop("dark")
    assert shown(window, DARK)
    assert window.state is before, "nothing else changes"
    assert window.history() == ["Drag Q"]
    desktop("light")
    assert shown(window, LIGHT)


def test_a_hand_that_drags_meanwhile_goes_on(window: Explorer, desktop: Callable[[str], None]) -> None:
    desktop("light")
    window.drag("q", 0, 0.3, let_go=False)
    desktop("dark")
    window.move(window.at(0, 0.5))
    window.release(window.at(0, 0.5))
    assert window.weights("q")[0] == pytest.approx(0.5, abs=0.02)
    assert window.history() == ["Drag Q"]
    assert shown(window, DARK)


def test_who_has_chosen_a_theme_keeps_it(window: Explorer, desktop: Callable[[str], None]) -> None:
    desktop("light")
    window.menu(*LOOKS, "High contrast")
    desktop("dark")
    assert shown(window, CONTRAST)
    window.menu(*LOOKS, "As the system")
    assert shown(window, DARK), "and what it has become in the meantime is known"


def test_a_lecture_keeps_its_own_unless_told(window: Explorer, desktop: Callable[[str], None]) -> None:
    desktop("light")
    window.keys("F11")
    desktop("dark")
    assert window.view.style_.theme is CONTRAST, "a projector cannot show black"
    window.menu(*LOOKS, "As the system")
    assert window.view.style_.theme is DARK
    desktop("light")
    assert window.view.style_.theme is LIGHT
    window.keys("F11")
    assert shown(window, LIGHT)


def test_open_windows_beside_it_change_too(window: Explorer, desktop: Callable[[str], None]) -> None:
    desktop("light")
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    desktop("dark")
    assert presenter.view.style_.theme is DARK
    presenter.close()
