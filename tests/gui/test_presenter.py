"""The presenter's window is read from nearby, whatever the type of the lecture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from klviz import assets
from klviz.gui.presenter import Presenter
from tests.gui.explorer import Explorer


@pytest.fixture
def presenter(window: Explorer) -> Iterator[Presenter]:
    window.keys("F9")
    found = window.window.stage.presenter
    assert found is not None
    QApplication.processEvents()
    yield found
    found.close()


def sizes(presenter: Presenter) -> list[float]:
    QApplication.processEvents()
    parts = (presenter.notes, presenter.clock, presenter.restart)
    return [presenter.view.style_.scale, *(part.font().pixelSize() for part in parts)]


def test_a_lectures_large_type_is_for_the_room_alone(window: Explorer, presenter: Presenter) -> None:
    before = sizes(presenter)
    window.window.looks.toggle_lecture()
    for _ in range(9):
        window.window.looks.scale_text(1)
    assert window.view.style_.scale > 1.3
    assert sizes(presenter) == before
    assert presenter.view.style_.theme is window.view.style_.theme, "but the colours are the same"


def test_type_grows_with_the_presenters_screen(window: Explorer, presenter: Presenter) -> None:
    before = sizes(presenter)
    presenter.resize(1880, 1000)
    assert all(after > 1.3 * small for small, after in zip(before, sizes(presenter), strict=True))
    presenter.resize(700, 400)
    assert sizes(presenter)[0] == 0.75


def test_notes_are_set_as_the_lesson_means_them(window: Explorer, presenter: Presenter) -> None:
    assert window.window.lesson.open(assets.path("lessons", "wrong-beliefs.toml"), 3)
    said = presenter.notes.toPlainText()
    assert "Gibbs's inequality. The proof in one line:" in said, "lines of the file are no lines of the text"
    assert "$" not in said
    assert presenter.notes.formulas == [(r"\ln x \le x - 1", False)]
    assert window.window.lesson.open(assets.path("lessons", "sum-of-two.toml"), 4)
    assert "*" not in presenter.notes.toPlainText()
    window.window.lesson.close()
    assert presenter.notes.toPlainText() == window.state.note
