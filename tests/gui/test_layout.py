"""Nothing is cut and nothing overlaps, from a small projector to a 4K screen, at every text size."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from klviz import edits
from klviz.gui.layout import Box, arrange
from klviz.gui.paint_axes import fitting_title
from klviz.gui.paint_picture import paint_picture
from klviz.gui.theme import LIGHT, Style
from klviz.picture import Picture, Plot
from klviz.scenes import scene_of
from klviz.state import State, frozen
from tests.gui.recorder import Recorder, Written

CHROME = 48 + 4  # menu bar and toolbar
SIZES = [(1024, 768 - CHROME), (1280, 800 - CHROME), (1920, 1080 - CHROME), (2560, 1440 - CHROME)]
SCALES = (0.8, 1.0, 1.25, 1.6, 2.0)


def race() -> State:
    return edits.opening_state()


def impossible() -> State:
    state = edits.set_zero(race(), "q", 2)
    return edits.set_zero(state, "p", 0)


def waiting() -> State:
    return edits.set_zero(edits.set_mode(race(), "raw"), "q", 2)


def tiny() -> State:
    p = np.full(64, 1e-9)
    p[5] = 1 - 63e-9
    names = tuple(f"a rather long name of an outcome {n}" for n in range(64))
    return edits.light(edits.show_pair(race(), names, p, p[::-1].copy(), "A title that is long " * 6), 63)


def wide() -> State:
    count = 1000
    return edits.show_pair(race(), tuple(map(str, range(count))), np.arange(1.0, count + 1), np.ones(count), "Wide")


def logarithmic() -> State:
    return edits.toggle_log_height(edits.show_pair(race(), ("a", "b"), [1.0, 1e-12], [0.5, 0.5], "Small"))


def counts() -> State:
    return replace(race(), mode="raw", p=frozen(np.full(8, 123456.0)), top=150000.0)


STATES = (race, impossible, waiting, tiny, wide, logarithmic, counts)


def picture(state: State) -> Picture:
    return scene_of("explore").picture(state)


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def whole(request: pytest.FixtureRequest, app: QApplication) -> QRectF:
    return QRectF(0, 0, *request.param)


def inside(outer: QRectF, inner: QRectF, slack: float = 1.0) -> bool:
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("state", STATES, ids=lambda make: make.__name__)
def test_panels_fill_the_window_without_overlap_and_every_plot_has_room(
    whole: QRectF, scale: float, state: object
) -> None:
    shown = picture(state())  # type: ignore[operator]
    boxes = arrange(shown, whole, Style(LIGHT, scale))
    for one, other in combinations(boxes.values(), 2):
        assert not one.outer.intersects(other.outer)
    for panel in shown.panels():
        box = boxes[panel.key]
        assert inside(whole, box.outer)
        assert inside(box.outer, box.inner)
        if isinstance(panel, Plot):
            assert box.inner.width() > 200, panel.key
            assert box.inner.height() > 25, panel.key


def texts(shown: Picture, whole: QRectF, style: Style) -> list[Written]:
    device = Recorder(int(whole.width()), int(whole.height()))
    painter = QPainter(device)
    paint_picture(painter, shown, whole, style, vector=True)
    painter.end()
    return device.written


def home(boxes: dict[str, Box], written: Written) -> str:
    """The panel that a text stands in; "" for the header."""
    middle = written.ink.center()
    return next((key for key, box in boxes.items() if box.outer.contains(middle)), "")


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("state", STATES, ids=lambda make: make.__name__)
def test_no_text_is_cut_and_none_overlaps_another(whole: QRectF, scale: float, state: object) -> None:
    style = Style(LIGHT, scale)
    shown = picture(state())  # type: ignore[operator]
    boxes = arrange(shown, whole, style)
    written = texts(shown, whole, style)
    assert len(written) > 8
    places = [(one, home(boxes, one)) for one in written]
    for one, key in places:
        assert inside(boxes[key].outer if key else whole, one.ink), f"{one.text!r} leaves {key or 'the window'}"
    for (one, key), (other, other_key) in combinations(places, 2):
        if key != other_key:
            continue
        both = one.ink.intersected(other.ink)
        if both.width() < 2.0 or both.height() < 2.0:
            continue
        if key and boxes[key].inner != boxes[key].outer and inside(boxes[key].inner, both):
            continue  # words on a plate among the marks stand over them by intent
        raise AssertionError(f"{one.text!r} and {other.text!r} overlap in {key or 'the header'}: {both}")


@pytest.mark.parametrize("width", [150, 560, 900])
def test_a_title_gives_way_to_its_brief_form_before_it_is_small(app: QApplication, width: int) -> None:
    style = Style(LIGHT)
    panel = next(p for p in picture(race()).panels() if p.key == "histograms")
    assert isinstance(panel, Plot)
    words, size = fitting_title(panel, width, style)
    assert words == (panel.title if width > 150 else "P and Q")
    assert size >= 0.86
    assert style.advance(words, size, True) <= width
    without_brief, small = fitting_title(replace(panel, brief=""), 200, style)
    assert without_brief == panel.title
    assert small < 0.86


def test_equations_keep_a_width_that_can_be_read_beside_a_lesson(app: QApplication) -> None:
    style = Style(LIGHT)
    narrow = arrange(picture(race()), QRectF(0, 0, 660, 700), style)
    assert narrow["numbers"].outer.width() > 0.42 * 660
    assert narrow["histograms"].outer.width() > narrow["numbers"].outer.width()
    wide = arrange(picture(race()), QRectF(0, 0, 1280, 700), style)
    assert wide["numbers"].outer.width() < 0.4 * 1280
