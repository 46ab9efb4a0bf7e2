"""Lessons in the window: read, guessed, done by hand, refused where a step forbids, finished."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from klviz import assets
from klviz.edits import EditError
from klviz.gui.lesson_player import LessonPlayer
from klviz.lessons import lessons, read_lesson
from klviz.picture import Bars, Text
from tests.gui.explorer import Explorer

FIRST = assets.path("lessons", "entropy.toml")
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def player(window: Explorer) -> LessonPlayer:
    assert window.window.lesson.open(FIRST)
    return window.window.lesson


def click(player: LessonPlayer, words: str) -> None:
    button = next(b for b in player.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_lesson_is_in_the_menu(window: Explorer) -> None:
    menu = window.window.menus["Lessons"]
    menu.aboutToShow.emit()
    assert [info.title for info in lessons()] == [a.text() for a in menu.actions()][: len(lessons())]


def test_a_step_shows_its_state_and_says_what_to_do(window: Explorer, player: LessonPlayer) -> None:
    assert window.state.title == "Weather by the sea"
    assert "1 of" in player.place_label.text()
    assert "1/32" in player.status.text()
    assert "kl_pq" not in window.readouts()


def test_what_a_step_forbids_is_refused_in_words(window: Explorer, player: LessonPlayer) -> None:
    assert player.open(FIRST.with_name("wrong-beliefs.toml"))
    before = window.weights("p")
    window.drag("p", 0, 0.1)
    assert window.weights("p") == before
    assert window.notice == "In this step only Q can be changed."


def test_the_first_lesson_speaks_of_p_and_shows_nothing_else(window: Explorer, player: LessonPlayer) -> None:
    for page in range(len(player.lesson.steps)):
        player.begin(page)
        plot = window.plot()
        assert [mark.edits for mark in plot.marks if isinstance(mark, Bars)] == ["p"]
        assert (plot.title, plot.legend) == ("P happens", ())
        (said,) = ("".join(words for words, _ in mark.parts) for mark in plot.marks if isinstance(mark, Text))
        assert said.startswith("P ")
        assert "Q" not in said
        assert set(window.badges()) == {"Σ P = 1.0000"}
        assert window.state.active == "p", "what the keys would change is what is seen"
        assert window.readouts() <= {"h_p", "ideal_length"}


def test_doing_what_is_asked_passes_the_step(window: Explorer, player: LessonPlayer) -> None:
    window.drag("p", 2, 0.02)
    assert player.status.text() == "✓ Done."
    click(player, "Next")
    assert "2 of" in player.place_label.text()
    click(player, "Back")
    assert window.weights("p")[2] == 0.125, "the step begins as it began"


def test_a_guess_is_taken_before_the_numbers_are_seen(window: Explorer, player: LessonPlayer) -> None:
    player.go(1)
    step = player.step
    assert step is not None
    assert step.prediction is not None
    assert "h_p" not in window.readouts()
    player.guess.field.setFocus()
    player.guess.field.selectAll()
    QTest.keyClicks(player.guess.field, "1.75")
    QTest.keyClick(player.guess.field, Qt.Key.Key_Return)
    click(player, "That is my guess")
    assert "off by 0" in player.status.text()
    assert "100 points" in player.status.text()
    assert window.read("h_p") == "1.7500"


def test_formulas_are_pictures_and_nothing_else_is_loaded(player: LessonPlayer, tmp_path: Path) -> None:
    image = player.text.loadResource(IMAGE, QUrl("formula:0"))
    assert isinstance(image, QImage)
    assert image.width() > 40
    for address in ("file:///etc/passwd", "http://localhost/x.png", "formula:99", "qrc:/x", str(tmp_path)):
        assert player.text.loadResource(IMAGE, QUrl(address)) is None


def test_a_lesson_that_is_broken_is_refused_with_its_line(window: Explorer, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(FIRST.read_text(encoding="utf-8").replace("version = 1\n", "version = 1\nnonsense = 3\n", 1))
    before = window.state
    assert not window.window.lesson.open(path)
    assert "mine.toml" in window.notice
    assert "nonsense" in window.notice
    assert window.state is before


def test_a_lesson_is_read_again_when_its_file_changes(window: Explorer, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.toml"
    text = FIRST.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    assert window.window.lesson.open(path, 1)
    path.write_text(text.replace("Entropy as surprise", "Surprise, surprise", 1), encoding="utf-8")
    qtbot.waitUntil(lambda: "Surprise, surprise" in window.window.lesson.heading.text())
    assert window.window.lesson.page == 1


def test_closing_the_lesson_gives_everything_back(window: Explorer, player: LessonPlayer) -> None:
    player.close()
    assert "kl_pq" in window.readouts()
    window.drag("q", 0, 0.3)
    assert window.history()[-1] == "Drag Q"


@pytest.mark.parametrize("key", [info.path.stem for info in lessons()])
def test_every_lesson_can_be_done(open_window: Callable[..., Explorer], key: str) -> None:
    """Each step is passed by what its author did, with the wishes a hand would have; each question has its reason."""
    window = open_window()
    player = window.window.lesson
    path = assets.path("lessons", f"{key}.toml")
    assert player.open(path)
    lesson = read_lesson(path)
    for number, step in enumerate(lesson.steps):
        assert player.page == number
        if step.condition is not None:
            assert not step.passed(window.state), f"step {number + 1} has nothing to do"
        for change in step.solution:
            wish = change.wish(window.state)
            hand = window.view.hand
            if wish is not None:
                hand.began.emit("by hand")
                hand.wished.emit(wish)
                hand.ended.emit()
            else:
                try:
                    window.window.document.do("by key", change.apply)
                except EditError as error:
                    raise AssertionError(f"step {number + 1}: {error}") from None
        assert step.passed(window.state), f"step {number + 1} of {key}: {step.condition}"
        player.forward.click()
    for question in lesson.quiz:
        player.group.buttons()[question.answer].click()
        assert player.status.text() == "✓ Right."
        player.forward.click()
    assert player.lesson is None
    assert window.window.document.guard is None


def test_a_drawing_is_scored_by_what_believing_it_would_cost(window: Explorer) -> None:
    path = assets.path("lessons", "other-ways.toml")
    page = next(n for n, step in enumerate(read_lesson(path).steps) if step.prediction and step.prediction.sketch)
    player = window.window.lesson
    assert player.open(path, page)
    bars = {mark.edits for mark in window.plot().marks if isinstance(mark, Bars)}
    assert bars == {"q"}, "the truth is not seen while it is guessed"
    window.drag("q", 1, 0.3)
    click(player, "That is my guess")
    assert "Believing your drawing costs" in player.status.text()
    assert {mark.edits for mark in window.plot().marks if isinstance(mark, Bars)} >= {"p", "q"}


def test_a_new_window_shows_no_lesson_that_is_not_played(
    window: Explorer, player: LessonPlayer, open_window: Callable[..., Explorer]
) -> None:
    window.window.document.stack.setClean()
    window.window.close()
    assert not open_window().window.lesson.isVisible()


def test_a_lesson_is_watched_on_after_a_slip(window: Explorer, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.toml"
    text = FIRST.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    player = window.window.lesson
    assert player.open(path)
    title = player.lesson.title

    def replaced(words: str) -> None:
        other = tmp_path / "other"
        other.write_text(words, encoding="utf-8")
        other.replace(path)

    replaced("nonsense")
    qtbot.waitUntil(lambda: "mine.toml" in window.notice)
    replaced(text.replace(title, "P < Q & <i>more</i>", 1))
    qtbot.waitUntil(lambda: player.lesson.title != title)
    assert player.heading.text() == "P < Q & <i>more</i>"
    assert player.heading.textFormat() == Qt.TextFormat.PlainText


def test_a_hand_in_a_column_of_equal_bars_means_what_the_step_allows(window: Explorer, player: LessonPlayer) -> None:
    """P and Q are equal at the start of the first lesson, and only P may move."""
    place, there = window.at(2, 0.125), window.at(2, 0.02)
    window.press(place)
    window.move(there)
    window.release(there)
    assert window.weights("p")[2] < 1 / 32
    assert player.status.text() == "✓ Done."
