"""How the window looks: theme, text size, lecture mode. Remembered between starts; not part of the document."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from klviz.gui.fusion import Fusion
from klviz.gui.theme import BASE_PIXELS, FAMILY, Style, theme_named

STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4, 2.8, 3.3, 4.0)
LECTURE_SCALE = 2.0
LECTURE_THEME = "contrast"
LECTURE_NUMBERS = ("h_p", "ce_pq", "kl_pq")
SCREEN = (1920, 1080)
ROOM = (600, 440)  # what the picture needs at scale 1


class Looks(QObject):
    """The chosen theme and sizes; `changed` fires after each choice."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = QSettings()
        self.theme = str(settings.value("looks/theme", "system"))
        if self.theme not in ("system", "light", "dark", "contrast"):
            self.theme = "system"
        try:
            scale = float(str(settings.value("looks/scale", 1.0)))
        except ValueError:
            scale = 1.0
        self.scale = scale if STEPS[0] <= scale <= STEPS[-1] else 1.0
        self.lecture = False
        self.lecture_scale = LECTURE_SCALE
        self.screen = QSize(*SCREEN)
        self.enlarged = 1.0  # on a screen with more points than the usual, as seen from the last row
        self.lecture_theme = str(settings.value("lecture/theme", LECTURE_THEME))
        if self.lecture_theme not in ("system", "light", "dark", "contrast"):
            self.lecture_theme = LECTURE_THEME
        names = settings.value("lecture/numbers")
        names = [names] if isinstance(names, str) else names  # how a list of one comes back
        self.lecture_numbers = tuple(map(str, names)) if isinstance(names, list) and names else LECTURE_NUMBERS
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def style(self, room: QSize | None = None) -> Style:
        """The style of the picture; in a lecture as large as asked for, as far as the room allows: that of the picture
        or, for what stands around it, the screen's."""
        if self.lecture:
            room = self.screen if room is None else room
            scale = self.lecture_scale * self.enlarged
            scale = max(1.0, min(scale, room.width() / ROOM[0], room.height() / ROOM[1]))
            return Style(theme_named(self.lecture_theme), scale, 0.5 + scale / 2)
        return Style(theme_named(self.theme), self.scale)

    def near(self) -> Style:
        """The style of what is read from nearby, during a lecture, too."""
        return Style(self.style().theme, self.scale)

    def suit(self, screen: QSize) -> None:
        """A lecture's type is chosen for a screen of 1920×1080 and grows with a larger one."""
        self.screen = screen
        self.enlarged = max(1.0, min(screen.width() / SCREEN[0], screen.height() / SCREEN[1]))

    def apply_to(self, app: QApplication) -> None:
        """Palette and font for Qt's own widgets."""
        style = self.style()
        font = QFont(FAMILY)
        font.setPixelSize(round(0.93 * BASE_PIXELS * style.scale))
        app.setFont(font)
        own = app.style()
        assert isinstance(own, Fusion)
        own.theme = style.theme
        app.setPalette(QPalette())  # none of the application's own: the style is asked again

    def set_theme(self, name: str) -> None:
        """Another theme; during a lecture, the lecture's."""
        if self.lecture:
            self.lecture_theme = name
            QSettings().setValue("lecture/theme", name)
        else:
            self.theme = name
            QSettings().setValue("looks/theme", name)
        self.changed.emit()

    def scale_text(self, direction: int) -> None:
        """A step larger or smaller; 0 returns to normal."""
        now = self.lecture_scale if self.lecture else self.scale
        if direction > 0:
            chosen = next((step for step in STEPS if step > now + 1e-9), STEPS[-1])
        elif direction < 0:
            chosen = next((step for step in reversed(STEPS) if step < now - 1e-9), STEPS[0])
        else:
            chosen = LECTURE_SCALE if self.lecture else 1.0
        if self.lecture:
            self.lecture_scale = chosen
        else:
            self.scale = chosen
            QSettings().setValue("looks/scale", chosen)
        self.changed.emit()

    def set_lecture_numbers(self, names: tuple[str, ...]) -> None:
        """The numbers that stay on show in a lecture."""
        self.lecture_numbers = names
        QSettings().setValue("lecture/numbers", list(names))
        self.changed.emit()

    def toggle_lecture(self) -> None:
        self.lecture = not self.lecture
        self.changed.emit()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if (self.lecture_theme if self.lecture else self.theme) == "system":
            self.changed.emit()
