"""How a lesson lies beside the picture: nothing cut off or far from what it belongs to, and a panel that stays."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from klviz import assets
from klviz.gui.choice import Choice
from klviz.gui.lesson_text import LessonText
from klviz.gui.theme import LIGHT, Style
from klviz.lessons import lessons
from klviz.lessons.prose import blocks_of
from klviz.lessons.shelf import CHALLENGES, ORDER, LessonInfo
from tests.gui.explorer import Explorer


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_on_every_page_of_every_lesson_all_is_seen_and_the_panel_keeps_its_width(window: Explorer) -> None:
    player = window.window.lesson
    widths = set()
    window.view.hide()  # which costs most of the time, and is not looked at here
    files = [assets.path("lessons", "de", f"{key}.toml") for key in ORDER]  # whose words are the longest
    files += [assets.path("challenges", f"{key}.toml") for key in CHALLENGES]
    for path in files:
        assert player.open(path)
        for page in range(player.pages):
            player.begin(page)
            settle()
            said = f"{path.name}, page {page}"
            assert not player.text.verticalScrollBar().isVisible(), said
            assert player.text.document().size().height() <= player.text.viewport().height() + 1, said
            inside = player.widget().rect()
            for part in (player.heading, player.place_label, player.text, player.status, *player.group.buttons()):
                if part.isVisible():
                    assert inside.contains(place(part, player.widget())), said
                    assert part.height() >= part.heightForWidth(part.width()), said
            widths.add(player.width())
    assert len(widths) == 1


def place(part: QWidget, inside: QWidget) -> object:
    return part.rect().translated(part.mapTo(inside, part.rect().topLeft()))


def quiz_of(window: Explorer, lesson: LessonInfo) -> list[Choice]:
    player = window.window.lesson
    assert player.open(lesson.path, lesson.steps)
    settle()
    return [button for button in player.group.buttons() if isinstance(button, Choice)]


def test_the_choices_stand_right_under_the_question(window: Explorer) -> None:
    choices = quiz_of(window, lessons()[0])
    text = window.window.lesson.text
    below = choices[0].mapTo(window.window, choices[0].rect().topLeft()).y()
    assert 0 <= below - text.mapTo(window.window, text.rect().bottomLeft()).y() < 30


def test_a_text_too_high_for_its_place_can_be_scrolled(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(lessons()[8].path, 4)
    window.window.resize(1024, 420)
    settle()
    assert player.text.verticalScrollBar().isVisible()
    assert player.forward.isVisible()
    window.window.resize(1280, 800)
    settle()
    assert not player.text.verticalScrollBar().isVisible()


def test_a_long_choice_is_broken_into_lines_and_heard_whole(qtbot: QtBot) -> None:
    words = "When P & Q have no outcome in common, and only then, whatever else may be said of them"
    choice = Choice(words)
    qtbot.addWidget(choice)
    choice.resize(choice.sizeHint())
    choice.show()
    assert choice.text() == words.replace("&", "&&")
    choice.resize(200, choice.heightForWidth(200))
    lines = choice.text().replace("&&", "&").split("\n")
    assert len(lines) > 2
    assert " ".join(lines) == words == choice.accessibleName()
    assert all(choice.fontMetrics().horizontalAdvance(line) <= 200 for line in lines)
    assert choice.heightForWidth(200) >= len(lines) * choice.fontMetrics().lineSpacing()
    assert choice.minimumSizeHint().width() < 200


def test_chinese_is_broken_without_spaces(qtbot: QtBot) -> None:
    choice = Choice("惊讶" * 20)
    qtbot.addWidget(choice)
    assert len(choice.lines(150)) > 2
    assert "".join(choice.lines(150)) == choice.words


def test_type_is_never_bolder_than_what_is_bundled(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(lessons()[0].path, 1)
    assert player.heading.font().weight() == QFont.Weight.DemiBold
    block, weights = player.text.document().begin(), set()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            weights.add(pieces.fragment().charFormat().fontWeight())
            pieces += 1
        block = block.next()
    assert QFont.Weight.DemiBold in weights
    assert max(weights) == QFont.Weight.DemiBold


def test_a_symbol_is_no_word_to_be_capitalised(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(assets.path("lessons", "other-ways.toml"), 2)
    assert player.status.text().splitlines()[0] == "○  χ²(P||Q) is more than 100"


def test_the_question_is_heard_at_the_slider_and_at_its_field(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(lessons()[0].path, 1)
    asked = player.step.prediction.ask
    assert player.guess.caption.text() == asked
    assert player.guess.slider.accessibleName() == player.guess.field.accessibleName() == asked


def test_a_formula_is_large_again_once_there_is_room(app: QApplication) -> None:
    text = LessonText(Style(LIGHT))
    long = r"\sum_x p(x) \log_2 \frac{p(x)}{q(x)} = \sum_x p(x) \log_2 p(x) - \sum_x p(x) \log_2 q(x)"
    text.resize(700, 400)
    text.show()
    text.show_blocks(blocks_of(f"Before\n\n$${long}$$\n\nafter"), "")

    def width() -> int:
        return text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("formula:0")).width()

    wide = width()
    text.resize(240, 400)
    assert width() < wide
    text.resize(700, 400)
    assert width() == wide


def test_in_a_lectures_type_no_formula_is_cut(window: Explorer) -> None:
    player = window.window.lesson
    window.window.resize(1024, 768)
    assert player.open(assets.path("lessons", "de", "wrong-beliefs.toml"), 1)
    window.window.looks.toggle_lecture()
    window.window.resize(1024, 768)
    for path in ("wrong-beliefs.toml", "not-a-distance.toml", "other-ways.toml"):
        assert player.open(assets.path("lessons", "de", path), 1 if path == "wrong-beliefs.toml" else 0)
        settle()
        assert player.text.formulas
        assert player.text.horizontalScrollBar().maximum() == 0, path
    window.window.resize(1400, 900)
    settle()
    window.window.resize(1024, 768)
    settle()
    assert player.text.horizontalScrollBar().maximum() == 0
