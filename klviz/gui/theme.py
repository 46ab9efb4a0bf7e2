"""Looks: colours by role, type and line sizes. Blue and orange from Okabe and Ito, told apart by hatching too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette

from klviz import assets
from klviz.picture import Role

BASE_PIXELS = 14.0  # text height at scale 1, in device-independent pixels
FAMILY = "Inter"
MOST_ADVANCES = 4096  # widths of texts remembered by a Style
ONE_WIDTH = str.maketrans("123456789", "0" * 9)


@dataclass(frozen=True)
class Theme:
    """Colours of one appearance. `roles` colours marks, `on` is the text colour that reads well on a role."""

    name: str
    dark: bool
    window: str
    panel: str
    ink: str
    soft: str
    line: str
    lit: str  # behind the lit outcome
    track: str  # where a bar could reach
    roles: tuple[tuple[Role, str], ...]
    texts: tuple[tuple[Role, str], ...]  # the same roles as text colours, with enough contrast on `panel`

    @cached_property
    def _colours(self) -> dict[Role, QColor]:
        return {role: QColor(code) for role, code in self.roles}

    @cached_property
    def _texts(self) -> dict[Role, QColor]:
        return {role: QColor(code) for role, code in (*self.roles, *self.texts)}

    def colour(self, role: Role) -> QColor:
        return self._colours[role]

    def text(self, role: Role) -> QColor:
        return self._texts[role]


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f3f4f6",
    panel="#ffffff",
    ink="#16191d",
    soft="#59616b",
    line="#d5d9df",
    lit="#e3eef6",
    track="#eef1f5",
    roles=(
        ("p", "#0072b2"),
        ("q", "#e07b00"),
        ("entropy", "#4c9ed0"),
        ("divergence", "#8e3f8f"),
        ("gain", "#8e3f8f"),
        ("cost", "#f2c078"),
        ("ghost", "#7d8792"),
        ("ink", "#16191d"),
        ("soft", "#59616b"),
        ("warning", "#f5b942"),
    ),
    texts=(
        ("p", "#005f96"),
        ("q", "#a85700"),
        ("entropy", "#005f96"),
        ("cost", "#a85700"),
        ("warning", "#7a4b00"),
    ),
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#15181c",
    panel="#1d2126",
    ink="#eceff2",
    soft="#a9b2bc",
    line="#3a414a",
    lit="#26323d",
    track="#282e35",
    roles=(
        ("p", "#3b9ddb"),
        ("q", "#f0a030"),
        ("entropy", "#2f7fb5"),
        ("divergence", "#cc79a7"),
        ("gain", "#cc79a7"),
        ("cost", "#8a5a1a"),
        ("ghost", "#8b95a0"),
        ("ink", "#eceff2"),
        ("soft", "#a9b2bc"),
        ("warning", "#f5b942"),
    ),
    texts=(
        ("p", "#6cb9ec"),
        ("q", "#f5b45a"),
        ("entropy", "#6cb9ec"),
        ("cost", "#f5b45a"),
        ("divergence", "#e09cc2"),
        ("gain", "#e09cc2"),
        ("warning", "#f5c866"),
    ),
)
CONTRAST = Theme(
    name="contrast",
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    ink="#000000",
    soft="#1a1a1a",
    line="#6a6a6a",
    lit="#d9e6f0",
    track="#e2e8f0",
    roles=(
        ("p", "#004a80"),
        ("q", "#b85c00"),
        ("entropy", "#2d78ac"),
        ("divergence", "#6a1b6b"),
        ("gain", "#6a1b6b"),
        ("cost", "#f0b050"),
        ("ghost", "#444444"),
        ("ink", "#000000"),
        ("soft", "#1a1a1a"),
        ("warning", "#ffb000"),
    ),
    texts=(
        ("p", "#003a66"),
        ("q", "#7a3d00"),
        ("entropy", "#003a66"),
        ("cost", "#7a3d00"),
        ("warning", "#5c3600"),
    ),
)
THEMES: tuple[Theme, ...] = (LIGHT, DARK, CONTRAST)


def theme_named(name: str) -> Theme:
    """A theme by name; "system" follows the desktop's light or dark setting, "lecture" is the projector's."""
    if name == "system":
        app = QGuiApplication.instance()
        scheme = app.styleHints().colorScheme() if isinstance(app, QGuiApplication) else Qt.ColorScheme.Light
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    if name == "lecture":
        return CONTRAST
    return next(theme for theme in THEMES if theme.name == name)


@dataclass(frozen=True)
class Style:
    """A theme at a text size: every font, width and distance the renderer uses."""

    theme: Theme
    scale: float = 1.0  # of text and of everything measured against it
    lines: float = 1.0  # of line widths

    @property
    def px(self) -> float:
        return BASE_PIXELS * self.scale

    def scaled(self, factor: float) -> Style:
        return replace(self, scale=self.scale * factor)

    @cached_property
    def _fonts(self) -> dict[tuple[float, bool], tuple[QFont, QFontMetricsF]]:
        return {}

    @cached_property
    def _advances(self) -> dict[tuple[str, float, bool], float]:
        return {}

    def font(self, size: float = 1.0, strong: bool = False) -> QFont:
        return self._entry(size, strong)[0]

    def metrics(self, size: float = 1.0, strong: bool = False) -> QFontMetricsF:
        return self._entry(size, strong)[1]

    def advance(self, text: str, size: float = 1.0, strong: bool = False) -> float:
        """How far a text reaches; all digits are as wide as each other, so that numbers that run are measured once."""
        key = (text.translate(ONE_WIDTH), size, strong)
        found = self._advances.get(key)
        if found is None:
            if len(self._advances) > MOST_ADVANCES:
                self._advances.clear()
            found = self._advances[key] = self.metrics(size, strong).horizontalAdvance(text)
        return found

    def elided(self, text: str, size: float, strong: bool, width: float, mode: Qt.TextElideMode) -> str:
        """The text, shortened where it would reach further than a width."""
        if self.advance(text, size, strong) <= width:
            return text
        return self.metrics(size, strong).elidedText(text, mode, width)

    def _entry(self, size: float, strong: bool) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get((size, strong))
        if found is None:
            font = QFont(FAMILY)
            font.setPixelSize(max(1, round(self.px * size)))
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            found = self._fonts[(size, strong)] = (font, QFontMetricsF(font))
        return found


def legible(text: str) -> str:
    """The text as it is drawn: the bundled type sets the strokes of ‖ so close that they run into one."""
    return text.replace("‖", "||")


def load_fonts() -> None:
    """Make the bundled type known to Qt, so that the picture is the same on every machine."""
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        if QFontDatabase.addApplicationFont(str(assets.path("fonts", name))) < 0:
            raise OSError(f"the font {name} could not be read from {assets.path('fonts')}")


def palette_of(theme: Theme) -> QPalette:
    """The theme for Qt's own widgets."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, code in (
        (role.Window, theme.window),
        (role.WindowText, theme.ink),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.track),
        (role.Text, theme.ink),
        (role.Button, theme.window),
        (role.ButtonText, theme.ink),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.soft),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Highlight, dict(theme.roles)["p"]),
        (role.HighlightedText, "#ffffff"),
        (role.Link, dict(theme.roles)["p"]),
    ):
        palette.setColor(which, QColor(code))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(theme.ink)
        faded.setAlphaF(0.4)
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette
