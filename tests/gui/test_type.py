"""No text is cut off and none lies over another: every scene, window and lecture, at every size that is promised."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from klviz.edits import load_preset, opening_state, set_zero
from klviz.gui.looks import ROOM
from klviz.gui.paint_picture import paint_picture
from klviz.gui.theme import CONTRAST, LIGHT, Style
from klviz.picture import Picture
from klviz.projection import masked, projected
from klviz.scenes import SCENES, scene_of
from klviz.state import State

SCREENS = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))
NUMBERS = ("h_p", "ce_pq", "kl_pq")


@dataclass
class Word:
    text: str
    box: QRectF


class Recorder(QPainter):
    """A painter that remembers where texts go; turned ones are left out."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[Word] = []

    def drawText(self, *given: Any) -> None:
        super().drawText(*given)
        text = given[-1]
        if not self.transform().isRotating() and text.strip():
            self.words.append(Word(text, self.ink(given, text)))

    def ink(self, given: tuple[Any, ...], text: str) -> QRectF:
        metrics = QFontMetricsF(self.font())
        place = given[0]
        if isinstance(place, QPoint | QPointF):
            return metrics.tightBoundingRect(text).translated(QPointF(place))
        room, flags = QRectF(place) if isinstance(place, QRect) else place, Qt.AlignmentFlag(given[1])
        width, height = metrics.horizontalAdvance(text), metrics.height()
        left, top = room.left(), room.top()
        if flags & Qt.AlignmentFlag.AlignHCenter:
            left += (room.width() - width) / 2
        elif flags & Qt.AlignmentFlag.AlignRight:
            left += room.width() - width
        if flags & Qt.AlignmentFlag.AlignVCenter:
            top += (room.height() - height) / 2
        return metrics.tightBoundingRect(text).translated(left, top + metrics.ascent())


def written(picture: Picture, size: tuple[int, int], style: Style) -> list[Word]:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = Recorder(image)
    paint_picture(painter, picture, QRectF(0, 0, *size), style)
    painter.end()
    return painter.words


def states() -> dict[str, State]:
    start = opening_state()
    return {
        "start": start,
        "infinite": set_zero(start, "q", 0),
        "nearly equal": load_preset(None, "Almost equal"),
        "long names": replace(start, names=tuple(f"a rather long name {n}" for n in range(8)), lit=3),
    }


def overlaps(words: list[Word]) -> list[tuple[str, str]]:
    found = []
    for one, other in combinations(words, 2):
        common = one.box.intersected(other.box)
        if common.width() > 1.0 and common.height() > 1.0:
            found.append((one.text, other.text))
    return found


def outside(words: list[Word], size: tuple[int, int]) -> list[str]:
    whole = QRectF(0, 0, *size)
    return [word.text for word in words if not whole.contains(word.box)]


def lecture_style(size: tuple[int, int], wanted: float) -> Style:
    scale = max(1.0, min(wanted, size[0] / ROOM[0], size[1] / ROOM[1]))
    return Style(CONTRAST, scale, 0.5 + scale / 2)


@pytest.mark.parametrize("scene", [scene.key for scene in SCENES])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 740), (1920, 1000), (3840, 2000)], ids=str)
@pytest.mark.parametrize("case", sorted(states()))
def test_the_window(app: QApplication, scene: str, size: tuple[int, int], case: str) -> None:
    state = replace(states()[case], scene=scene)
    words = written(scene_of(scene).picture(state), size, Style(LIGHT))
    assert outside(words, size) == []
    assert overlaps(words) == []


@pytest.mark.parametrize("scene", [scene.key for scene in SCENES])
@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize("wanted", [1.6, 2.4, 4.0])
@pytest.mark.parametrize("case", sorted(states()))
def test_lecture_mode(app: QApplication, scene: str, size: tuple[int, int], wanted: float, case: str) -> None:
    state = replace(states()[case], scene=scene)
    picture = projected(scene_of(scene).picture(state), NUMBERS)
    for shown in (picture, masked(picture)):
        words = written(shown, size, lecture_style(size, wanted))
        assert outside(words, size) == []
        assert overlaps(words) == []
