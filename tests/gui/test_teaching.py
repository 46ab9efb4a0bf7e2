"""Targets, progress, and lessons written from the window."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from klviz import assets
from klviz.files import read_session, write_session
from klviz.gui.hidden_controls import HiddenDialog
from klviz.gui.progress_file import ProgressFile, progress_path
from klviz.lessons import BUTTONS, challenges, check_lesson, read_lesson, read_progress
from klviz.picture import Curve, Plot
from klviz.state import Edit
from tests.gui.explorer import Explorer

TARGETS = assets.path("challenges", "targets.toml")
FIRST = assets.path("lessons", "entropy.toml")


def entries(window: Explorer) -> list[str]:
    menu = window.window.menus["Lessons"]
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def entry(window: Explorer, words: str) -> None:
    menu = window.window.menus["Lessons"]
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if a.text() == words)
    assert action.isEnabled()
    action.trigger()


# Targets


@pytest.mark.parametrize("lecturing", [False, True])
def test_a_target_is_seen_followed_ticked_and_counted(window: Explorer, lecturing: bool) -> None:
    if lecturing:
        window.keys("F11")
    player = window.window.lesson
    entry(window, challenges()[0].title)
    player.go(1)
    assert [p.key for p in window.view.picture.panels() if isinstance(p, Plot)] == ["histograms", "target"]
    assert {"kl_pq", "kl_qp"} <= window.readouts()
    assert [line[0] for line in player.status.text().splitlines()] == ["○", "✓"]
    for height in (0.2, 0.1, 0.05):
        window.drag("q", 2, height)
        QApplication.processEvents()
    (way,) = (mark for mark in window.plot("target").marks if isinstance(mark, Curve))
    assert len(way.x) >= 4
    assert (way.x[0], way.x[-1]) == (pytest.approx(player.trail[0][0]), pytest.approx(player.trail[-1][0]))
    window.type_value("q", 2, "0.0068")
    assert player.status.text().splitlines()[-1] == "✓ Done."
    assert player.heading.text() == "Hit the target: 1 hit"
    player.go(1)
    assert "3 of 12" in player.place_label.text()
    assert len(player.trail) == 1
    player.close()
    assert "target" not in {p.key for p in window.view.picture.panels()}


def test_the_parts_are_ticked_live(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(TARGETS, 1)
    hand = window.view.hand
    hand.began.emit("drag")
    for value, ticks in ((0.001, "○✓"), (0.0068, "✓✓✓"), (0.2, "○✓✓")):
        hand.wished.emit(Edit("q", (value,), (2,)))
        assert "".join(line[0] for line in player.status.text().splitlines()) == ticks
    hand.ended.emit()


# One's own pair


def test_a_lesson_gives_back_what_there_was_before_it(window: Explorer) -> None:
    window.drag("q", 0, 0.4)
    mine = window.state
    player = window.window.lesson
    assert player.open(FIRST)
    window.drag("p", 2, 0.02)
    player.go(1)
    left = window.state
    assert player.open(TARGETS), "from one lesson to the next"
    player.close()
    assert window.state.same_content(mine)
    window.keys("Ctrl+Z")
    window.keys("Ctrl+Z")
    assert window.state.same_content(left), "and nothing of the lesson's is lost"


def test_a_lesson_can_be_closed_where_there_is_one(window: Explorer) -> None:
    menu = window.window.menus["Lessons"]
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if a.text() == "Close the lesson")
    assert not action.isEnabled()
    assert window.window.lesson.open(FIRST)
    menu.aboutToShow.emit()
    assert action.isEnabled()
    action.trigger()
    assert window.window.lesson.lesson is None


# Progress


def walk_some(window: Explorer) -> None:
    player = window.window.lesson
    assert player.open(FIRST)
    window.drag("p", 2, 0.02)
    player.go(1)
    player.guess.set_value(1.75)
    player.judge()
    player.begin(len(player.lesson.steps))
    player.group.buttons()[player.question.answer].click()
    player.close()


def test_progress_is_kept_shown_and_goes_on(window: Explorer, open_window: Callable[..., Explorer]) -> None:
    title = read_lesson(FIRST).title
    assert title in entries(window)
    walk_some(window)
    assert f"{title}\t2 of 6, quiz 1 of 4" in entries(window)
    other = open_window()
    assert f"{title}\t2 of 6, quiz 1 of 4" in entries(other)
    (record,) = read_progress(progress_path())
    assert record.steps[1].points == 100
    assert record.steps[0].passed


def test_progress_is_exported_as_a_table_and_as_json(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.menu("File", "Export progress…")
    assert "no progress yet" in window.notice
    walk_some(window)
    for name, kind in (("a.csv", ""), ("b", "JSON (*.json)"), ("c", "CSV (*.csv)")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, n=name, k=kind: (str(tmp_path / n), k))
        window.menu("File", "Export progress…")
    for name in ("a.csv", "c.csv"):
        rows = list(csv.DictReader((tmp_path / name).read_text(encoding="utf-8-sig").splitlines()))
        assert [row["passed"] for row in rows[:3]] == ["yes", "yes", "no"]
        assert rows[1]["points"] == "100"
        assert len(rows) == 10
    assert read_progress(tmp_path / "b.json")[0].lesson == "entropy"


@pytest.fixture
def heard(window: Explorer, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All sentences in the strip over the picture."""
    sentences: list[str] = []
    say = window.window.notice.say
    monkeypatch.setattr(
        window.window.notice, "say", lambda said, *more, **others: (sentences.append(said), say(said, *more, **others))
    )
    return sentences


def test_damaged_records_are_put_aside_each_under_its_own_name(window: Explorer, heard: list[str]) -> None:
    progress_path().parent.mkdir(parents=True, exist_ok=True)
    asides = [progress_path().with_suffix(f".damaged{n}.json") for n in (1, 2)]
    try:
        progress_path().write_text("{ damaged", encoding="utf-8")
        walk_some(window)
        assert any(asides[0].name in each for each in heard)
        progress_path().write_text("{ damaged once more", encoding="utf-8")
        walk_some(window)
        texts = [each.read_text(encoding="utf-8") for each in asides]
        assert texts == ["{ damaged", "{ damaged once more"]
        assert len(read_progress(progress_path())) == 1
    finally:
        for each in asides:
            each.unlink(missing_ok=True)


def test_the_record_of_a_newer_klviz_stays_as_it_is(window: Explorer, heard: list[str]) -> None:
    progress_path().parent.mkdir(parents=True, exist_ok=True)
    newer = '{"klviz": "progress", "version": 2, "lessons": "in a way of its own"}'
    progress_path().write_text(newer, encoding="utf-8")
    beside = progress_path().with_name("progress.version1.json")
    try:
        walk_some(window)
        assert progress_path().read_text(encoding="utf-8") == newer
        assert [beside.name in each for each in heard].count(True) == 1, "it is said once"
        assert len(read_progress(beside)) == 1
        again = ProgressFile()
        assert [each.lesson for each in again.all()] == ["entropy"]
        beside.write_text(newer, encoding="utf-8")
        assert again.read() == [], "nor does it go round in circles"
    finally:
        for each in progress_path().parent.glob("progress.*1.json"):
            each.unlink()
    assert list(progress_path().parent.glob("progress*")) == [progress_path()]


def test_a_damaged_record_that_cannot_be_put_aside_is_not_written_over(
    window: Explorer, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    progress_path().parent.mkdir(parents=True, exist_ok=True)
    progress_path().write_text("{ damaged", encoding="utf-8")
    monkeypatch.setattr(ProgressFile, "put_aside", lambda _: None)
    walk_some(window)
    assert any("Your progress could not be kept" in each for each in heard)
    assert progress_path().read_text(encoding="utf-8") == "{ damaged"


def test_a_record_that_cannot_be_written_is_said_and_the_lesson_goes_on(window: Explorer) -> None:
    progress_path().mkdir(parents=True)
    try:
        player = window.window.lesson
        assert player.open(FIRST)
        window.drag("p", 2, 0.02)
        assert "progress could not be kept" in window.notice
        assert player.status.text() == "✓ Done."
    finally:
        player.progress = None
        progress_path().rmdir()


# Writing lessons


def name_it(monkeypatch: pytest.MonkeyPatch, path: Path, title: str = "Mine") -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (title, True))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_a_lesson_is_made_from_what_is_on_show(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_it(monkeypatch, tmp_path / "mine")
    window.drag("q", 0, 0.4)
    entry(window, "New lesson…")
    path = tmp_path / "mine.toml"
    player = window.window.lesson
    assert player.path == path
    first = window.state
    window.drag("q", 1, 0.3)
    second = window.state
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))  # as some editors end their lines
    entry(window, "Record this State as a step")
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")
    assert player.page == 1
    lesson = read_lesson(path)
    assert [step.title for step in lesson.steps] == ["Step 1", "Step 2"]
    assert lesson.steps[0].start.q.tolist() == first.q.tolist()
    assert lesson.steps[1].start.q.tolist() == second.q.tolist()
    assert not [problem for problem in check_lesson(path) if problem.severity == "error"]


def test_a_step_is_never_written_into_what_ships_or_what_is_broken(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = FIRST.read_bytes()
    assert window.window.lesson.open(FIRST)
    name_it(monkeypatch, tmp_path / "mine.toml")
    entry(window, "Record this State as a step")
    assert FIRST.read_bytes() == before
    assert window.window.lesson.path == tmp_path / "mine.toml"
    broken = (tmp_path / "mine.toml").read_text(encoding="utf-8") + "nonsense = [\n"
    (tmp_path / "mine.toml").write_text(broken, encoding="utf-8")
    entry(window, "Record this State as a step")
    assert (tmp_path / "mine.toml").read_text(encoding="utf-8") == broken
    assert "mine.toml" in window.notice


# Hidden controls


def hide(window: Explorer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *names: str) -> None:
    def answer(dialog: HiddenDialog) -> int:
        qtbot.addWidget(dialog)
        for name in names:
            dialog.boxes[name].click()
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(HiddenDialog, "exec", answer)
    window.menu("Lecture", "Hide controls for the class…")


def test_every_button_of_the_toolbar_can_be_hidden(window: Explorer) -> None:
    assert tuple(window.window.buttons) == BUTTONS


def test_controls_are_hidden_saved_and_brought_back(
    window: Explorer,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
    open_window: Callable[..., Explorer],
) -> None:
    hide(window, monkeypatch, qtbot, "button_swap", "button_presets", "tool_morph", "terms", "kl_qp", "parameters")

    def check(there: Explorer) -> None:
        QApplication.processEvents()
        bar = there.window.toolbar
        shown = {key for key, action in there.window.buttons.items() if bar.widgetForAction(action).isVisible()}
        assert shown == set(BUTTONS) - {"swap", "presets"}
        assert "terms" not in {panel.key for panel in there.view.picture.panels()}
        assert there.read("kl_qp") == "?"
        there.view.setFocus()
        before = there.weights("q")
        there.key(Qt.Key.Key_X)
        assert there.weights("q") == before, "the key is away with the button"
        there.window.tools.show()
        kinds = there.window.tools.content.kind
        kinds.setFocus()
        for _ in range(12):
            there.key(Qt.Key.Key_Up)
        assert kinds.currentData() not in (None, "morph")
        assert there.offers() == ["Show all controls"]

    check(window)
    write_session(tmp_path / "class.klviz", window.state)
    other = open_window(read_session(tmp_path / "class.klviz"))
    check(other)
    other.menu("View", "Show all controls")
    assert "terms" in {panel.key for panel in other.view.picture.panels()}
    assert other.window.buttons["swap"].isVisible()
    other.view.setFocus()
    other.key(Qt.Key.Key_X)
    assert other.weights("q")[0] == 0.5


def test_what_is_hidden_is_recorded_in_a_step_and_stays_through_a_lesson(
    window: Explorer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    hide(window, monkeypatch, qtbot, "button_undo", "coding")
    name_it(monkeypatch, tmp_path / "mine.toml")
    entry(window, "New lesson…")
    assert read_lesson(tmp_path / "mine.toml").steps[0].hidden == {"button_undo", "coding"}
    assert not [problem for problem in check_lesson(tmp_path / "mine.toml") if problem.severity == "error"]
    assert window.window.lesson.open(FIRST)
    assert "coding" not in {panel.key for panel in window.view.picture.panels()}


# Keyboard


def test_lesson_one_is_finished_with_the_keyboard_alone(window: Explorer) -> None:
    """From the menu to the end of the quiz: no pointer, and nothing that the text does not say."""
    player = window.window.lesson
    menu = window.window.menus["Lessons"]
    QTest.keyClick(window.window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    menu.aboutToShow.emit()
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert player.lesson is not None
    menu.close()
    window.window.activateWindow()
    for _ in range(40):
        if player.lesson is None:
            break
        step, question = player.step, player.question
        if step is not None and step.prediction is not None and not player.revealed:
            tab_to(window, player.guess.field)
            window.write_over(f"{step.prediction.truth(window.state):.4f}")
            window.key(Qt.Key.Key_Return)
            tab_to(window, player.answer)
            window.key(Qt.Key.Key_Space)
            assert player.revealed
        if step is not None and step.condition is not None and not step.passed(window.state):
            for change in step.solution:
                by_keys(window, change.text)
            assert step.passed(window.state), step.title
        if question is not None:
            button = player.group.buttons()[question.answer]
            tab_to(window, player.group.buttons()[0])
            for _ in range(question.answer):
                window.key(Qt.Key.Key_Down)
            window.key(Qt.Key.Key_Space)
            assert button.isChecked()
            assert "Right" in player.status.text()
        tab_to(window, player.forward)
        window.key(Qt.Key.Key_Space)
    assert player.lesson is None
    assert read_progress(progress_path())[0].done


def tab_to(window: Explorer, widget: object) -> None:
    for _ in range(60):
        if window.focus is widget:
            return
        window.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget}")


def by_keys(window: Explorer, change: str) -> None:
    """A change as a person with a keyboard makes it: to the bar, Enter, the number, Enter."""
    tab_to(window, window.view)
    if change == "q = p":
        window.key(Qt.Key.Key_C)
        return
    if change.startswith("tool "):
        _, tool, letter = change.split()
        use_tool(window, tool, letter)
        return
    target, _, value = change.partition("=")
    series, name = target.strip()[0], target.strip()[2:-1].strip("\"'")
    if name == "":
        wanted = [each.strip() for each in value.strip(" []").split(",")]
        for index, each in sorted(
            enumerate(wanted), key=lambda pair: pair[1] != "0"
        ):  # what is 0 leaves the rest alike
            type_at(window, series, index, each)
        return
    index = int(name) if name.isdecimal() else window.state.names.index(name)
    type_at(window, series, index, value.strip())


def use_tool(window: Explorer, tool: str, letter: str) -> None:
    tools = window.window.tools.content
    window.key(Qt.Key.Key_T)
    for box, data in ((tools.series, letter), (tools.kind, tool)):
        tab_to(window, box)
        window.key(Qt.Key.Key_Home)
        for _ in range(box.findData(data) - box.currentIndex()):
            window.key(Qt.Key.Key_Down)
        assert box.currentData() == data
    tab_to(window, tools.apply_button)
    window.key(Qt.Key.Key_Space)


def type_at(window: Explorer, series: str, index: int, value: str) -> None:
    window.key(Qt.Key.Key_PageUp if series == "p" else Qt.Key.Key_PageDown)
    window.key(Qt.Key.Key_Home)
    for _ in range(index):
        window.key(Qt.Key.Key_Right)
    window.key(Qt.Key.Key_Return)
    window.write_over(value)
    window.key(Qt.Key.Key_Return)
