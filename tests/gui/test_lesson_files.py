"""A session that comes in while a lesson is open."""

from __future__ import annotations

from pathlib import Path

from klviz import edits
from klviz.files import write_session
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
