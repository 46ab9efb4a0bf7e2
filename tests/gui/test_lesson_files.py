"""What is the user's own while a lesson is open, and names to save under."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from klviz import edits
from klviz.files import read_session, write_session
from klviz.gui.save_name import ask_where
from klviz.lessons import lessons
from tests.gui.explorer import Explorer


def test_a_session_opened_in_a_lesson_is_not_replaced_when_the_lesson_ends(window: Explorer, tmp_path: Path) -> None:
    path, other = tmp_path / "other.klviz", edits.set_count(edits.opening_state(), 9)
    write_session(path, other)
    window.window.lesson.open(lessons()[0].path)
    window.window.document.stack.setClean()
    window.window.session_file.may_go = lambda then: True  # whoever is asked lets go of what there is
    window.window.session_file.show(path, other, None)
    window.window.lesson.close()
    assert window.state.same_content(other)
    assert not window.window.document.unsaved
    assert window.notice == ""


def test_a_recovery_that_a_lesson_refuses_is_offered_again(window: Explorer, tmp_path: Path) -> None:
    path, other = tmp_path / "left.klviz", edits.set_count(edits.opening_state(), 9)
    write_session(path, other)
    window.window.lesson.open(lessons()[0].path)
    window.window.document.guard = lambda before, after, wish: "Only Q can be changed here."
    window.window.autosave.restore(other, path)
    assert path.exists()
    window.window.document.guard = None
    window.window.autosave.restore(other, path)
    assert window.state.same_content(other)
    assert not path.exists()


def test_a_lesson_is_never_saved_into_the_users_own_file(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.klviz"
    window.drag("q", 2, 0.3)
    mine = window.state
    window.window.session_file.save_to(path)
    written = path.read_bytes()
    window.window.lesson.open(lessons()[3].path)
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: (asked.append(said[1]), ("", ""))[1])
    window.keys("Ctrl+S")
    assert asked
    assert path.read_bytes() == written
    window.window.lesson.close()
    assert window.state.same_content(mine)
    assert not window.window.document.unsaved


def test_the_recovery_in_a_lesson_is_the_users_own_pair(window: Explorer) -> None:
    window.drag("q", 2, 0.3)
    mine = window.state
    window.window.lesson.open(lessons()[3].path)
    window.window.autosave.write(now=True)
    assert read_session(window.window.autosave.path).same_content(mine)


def test_closing_in_a_lesson_asks_about_the_users_own_pair(window: Explorer) -> None:
    window.window.lesson.open(lessons()[3].path)
    assert window.window.close()  # there is nothing of one's own to be asked about


def test_a_suffix_that_is_added_overwrites_nothing_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "v1.2.svg"
    there.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "v1.2"), "SVG (*.svg)"))
    for answer, found in ((QMessageBox.StandardButton.No, None), (QMessageBox.StandardButton.Yes, there)):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, said=answer: said)
        assert ask_where(QWidget(), "Export", "", "SVG (*.svg)", ".svg") == found
