"""Few bars and many bars, pixels and paths: all of one picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from klviz import edits
from klviz.gui import export, paint_bars
from klviz.gui.layout import arrange
from klviz.gui.theme import DARK, LIGHT, Style
from klviz.picture import Axis, Bars, Plot
from klviz.scenes import picture_of
from klviz.state import State

WIDE, HIGH = 1400, 300
INNER = QRectF(0, 0, WIDE, HIGH)


def pixels(image: QImage) -> np.ndarray:
    """Rows × columns × (blue, green, red)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), :3].astype(int)


def painted(bars: Bars, ratio: float = 1.0) -> np.ndarray:
    """Where a series leaves ink."""
    image = QImage(round(WIDE * ratio), round(HIGH * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    count = bars.heights.shape[0]
    plot = Plot("bars", "", Axis(-0.5, count - 0.5), Axis(-1.0, 1.0), (bars,))
    painter = QPainter(image)
    paint_bars.paint_bars(painter, bars, plot, INNER, Style(LIGHT))
    painter.end()
    return (pixels(image) != 255).any(axis=2)


def heights(count: int) -> np.ndarray:
    return np.abs(np.random.default_rng(5).normal(0.0, 0.4, count)).clip(0.05, 0.95)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("sign", [1.0, -1.0], ids=["standing", "hanging"])
@pytest.mark.parametrize("look", ["solid", "outline"])
def test_bars_end_at_the_same_pixel_whether_few_or_many(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, look: str, sign: float, ratio: float
) -> None:
    bars = Bars(sign * heights(paint_bars.DENSE), "p", look)  # type: ignore[arg-type]
    few = painted(bars, ratio)
    monkeypatch.setattr(paint_bars, "DENSE", 0)
    many = painted(bars, ratio)
    middles = ((np.arange(paint_bars.DENSE or 200) + 0.5) / 200 * WIDE * ratio).astype(int)
    for ink in (few, many):
        assert ink.any()
    if sign > 0:
        ends = [ink[:, middles].argmax(axis=0) for ink in (few, many)]
    else:
        ends = [ink.shape[0] - 1 - ink[::-1, middles].argmax(axis=0) for ink in (few, many)]
    assert np.abs(ends[0] - ends[1]).max() <= 2
    truth = (0.5 - bars.heights / 2) * HIGH * ratio
    assert np.abs(ends[0] - truth).max() <= 2.5 * ratio


def test_the_inked_area_hardly_changes_at_the_switch(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    solid = Bars(heights(paint_bars.DENSE), "p", gap=0.0)
    few = painted(solid).mean()
    monkeypatch.setattr(paint_bars, "DENSE", 0)
    assert painted(solid).mean() == pytest.approx(few, rel=0.02)


def test_the_tallest_of_the_bars_in_a_pixel_is_seen(app: QApplication) -> None:
    values = np.full(65_536, 0.01)
    values[40_000] = 0.9
    ink = painted(Bars(values, "p"))
    column = int(40_000.5 / 65_536 * WIDE)
    assert ink[int(HIGH * 0.5 - 0.8 * HIGH / 2), column - 1 : column + 2].any()


@pytest.mark.parametrize("count", [8, 3000])
def test_zero_leaves_no_ink_and_infinity_goes_through_the_roof(app: QApplication, count: int) -> None:
    values = np.zeros(count)
    assert not painted(Bars(values, "divergence")).any()
    values[count // 2] = np.inf
    ink = painted(Bars(values, "divergence"))
    middle = int((count // 2 + 0.5) / count * WIDE)
    assert ink[: HIGH // 2, middle - 1 : middle + 2].any(axis=1).mean() > 0.9


def state(count: int) -> State:
    if count == 8:
        return edits.set_zero(edits.opening_state(), "q", 2)
    random = np.random.default_rng(1)
    names = tuple(map(str, range(count)))
    return edits.show_pair(edits.opening_state(), names, random.random(count), random.random(count), "Many")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("count", [8, 64, 1000])
def test_the_svg_looks_like_the_pixels(app: QApplication, count: int, theme: object) -> None:
    size, style = QSize(1280, 740), Style(theme)  # type: ignore[arg-type]
    shown = picture_of(state(count))
    as_pixels = export.image(shown, style, size)
    svg = QSvgRenderer(QByteArray(export.encoded(shown, style, "svg", size)))
    as_svg = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(as_svg)
    svg.render(painter, QRectF(0, 0, 1280, 740))
    painter.end()
    small = [
        pixels(image.scaled(160, 92, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation))
        for image in (as_pixels, as_svg)
    ]
    apart = np.abs(small[0] - small[1])
    assert apart.mean() < 9.0
    assert np.mean(apart.max(axis=2) > 64) < 0.06
    for box in arrange(shown, QRectF(0, 0, 1280, 740), style).values():
        part = [pixels(image.copy(box.outer.toRect())).reshape(-1, 3).mean(axis=0) for image in (as_pixels, as_svg)]
        assert np.abs(part[0] - part[1]).max() < 24.0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_picture_is_the_same_at_every_pixel_ratio(app: QApplication, scale: float) -> None:
    shown, size = picture_of(state(8)), QSize(1000, 600)
    image = export.image(shown, Style(LIGHT), size, scale)
    assert image.size() == size * scale
    once = pixels(
        export.image(shown, Style(LIGHT), size, 1.0).scaled(100, 60, mode=Qt.TransformationMode.SmoothTransformation)
    )
    again = pixels(image.scaled(100, 60, mode=Qt.TransformationMode.SmoothTransformation))
    assert np.abs(once - again).mean() < 3.0
