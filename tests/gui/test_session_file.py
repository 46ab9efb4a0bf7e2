"""The session's file: saved while the window goes on, watched for other hands, and its earlier versions."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from klviz import files
from klviz.files import FileError, read_session, versions
from klviz.gui import work
from klviz.gui.session_file import data_folder
from tests.gui.explorer import Explorer


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "data"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.klviz"


@pytest.fixture
def saved(window: Explorer, path: Path) -> Explorer:
    """A window whose session has a file."""
    window.keys("X")
    window.window.session_file.save_to(path)
    assert window.title == "a.klviz – klviz"
    return window


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Writing, but for what autosave writes, stands still until it is let go on; nothing is waited for."""
    go_on = Event()
    real = files.write_session

    def write(path: Path, *given: Any) -> None:
        assert path.parent == data_folder("recovery") or go_on.wait(20)
        real(path, *given)

    monkeypatch.setattr(work, "PATIENCE_MS", 0)
    monkeypatch.setattr(files, "write_session", write)
    yield go_on.set
    go_on.set()


def choose(monkeypatch: pytest.MonkeyPatch, words: str) -> list[str]:
    """Answers the next questions with the button of these words; the list fills with what was asked."""
    asked: list[str] = []

    def exec_(box: QMessageBox) -> object:
        asked.append(box.text())
        button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
        button.click()
        return box.standardButton(button)

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return asked


def settle(window: Explorer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.window.outgoing.work.busy, timeout=20_000)


# Beside the thread that paints


def test_the_window_goes_on_while_a_slow_disk_writes(
    window: Explorer, path: Path, slow: Callable[[], None], qtbot: QtBot
) -> None:
    window.keys("X")
    window.window.session_file.save_to(path)
    assert window.title == "Horse race* – klviz", "not saved before the disk says so"
    assert "Saving" in window.notice
    window.drag("q", 2, 0.3)
    assert window.weights("q")[2] == pytest.approx(0.3, abs=0.02)
    slow()
    settle(window, qtbot)
    assert window.title == "a.klviz* – klviz", "the drag came after what was saved"
    window.keys("Ctrl+Z")
    assert window.title == "a.klviz – klviz"
    assert read_session(path).same_content(window.state)


def test_two_saves_in_a_row_end_with_the_later_session(
    window: Explorer, path: Path, slow: Callable[[], None], qtbot: QtBot
) -> None:
    window.window.session_file.save_to(path)
    window.keys("X")
    window.window.session_file.save_to(path)
    slow()
    settle(window, qtbot)
    assert read_session(path).same_content(window.state)
    assert window.title == "a.klviz – klviz"


def test_both_of_two_saves_are_heard_of_and_a_failed_one_takes_no_other_with_it(
    window: Explorer, path: Path, tmp_path: Path, slow: Callable[[], None], qtbot: QtBot
) -> None:
    heard: list[str] = []
    window.window.session_file.save_to(tmp_path / "no folder" / "b.klviz", lambda: heard.append("b"))
    window.window.session_file.save_to(path, lambda: heard.append("a"))
    slow()
    settle(window, qtbot)
    assert heard == ["a"]
    window.window.session_file.save_to(path, lambda: heard.append("first"))
    window.window.session_file.save_to(path, lambda: heard.append("second"))
    settle(window, qtbot)
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=20_000)
    assert sorted(heard[1:]) == ["first", "second"]
    assert read_session(path).same_content(window.state)


def test_a_close_waits_for_what_is_being_written(
    window: Explorer, path: Path, slow: Callable[[], None], qtbot: QtBot
) -> None:
    window.keys("X")
    window.window.session_file.save_to(path)
    assert not window.window.close()
    assert window.window.isVisible()
    assert "still being written" in window.notice
    slow()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=20_000)
    assert path.exists()


def test_save_in_the_question_at_closing_closes_when_it_is_safe(
    window: Explorer, path: Path, slow: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.keys("X")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    asked = choose(monkeypatch, "Save")
    assert not window.window.close()
    assert window.window.isVisible()
    slow()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=20_000)
    assert len(asked) == 1
    assert path.exists()


def test_a_save_that_fails_late_leaves_the_session_unsaved_and_open(
    saved: Explorer, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before, go_on = path.read_bytes(), Event()

    def full(*_: object) -> None:
        assert go_on.wait(20)
        raise FileError(str(path), "not saved: the disk is full")

    monkeypatch.setattr(work, "PATIENCE_MS", 0)
    monkeypatch.setattr(files, "write_session", full)
    saved.keys("X")
    saved.keys("Ctrl+S")
    assert not saved.window.close()
    go_on.set()
    settle(saved, qtbot)
    assert saved.notice == f"{path}: not saved: the disk is full"
    assert saved.title == "a.klviz* – klviz"
    assert saved.window.isVisible()
    assert path.read_bytes() == before


def test_a_recovery_stays_until_the_save_is_confirmed(
    window: Explorer, path: Path, slow: Callable[[], None], qtbot: QtBot
) -> None:
    autosave = window.window.autosave
    window.keys("X")
    autosave.write(now=True)
    window.window.session_file.save_to(path)
    autosave.write(now=True)
    assert autosave.path.exists()
    slow()
    settle(window, qtbot)
    autosave.write(now=True)
    assert not autosave.path.exists()


def test_a_bug_in_a_writer_is_a_bug_and_the_session_stays_unsaved(
    saved: Explorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug for the test")

    monkeypatch.setattr(files, "write_session", broken)
    saved.keys("X")
    with pytest.raises(ZeroDivisionError):
        saved.window.session_file.save()
    assert saved.title == "a.klviz* – klviz"
    monkeypatch.undo()


def test_a_large_file_is_read_while_the_window_goes_on(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from klviz.gui import intake

    go_on, real = Event(), intake.looked_at

    def looked_at(*given: Any) -> Any:
        assert go_on.wait(20)
        return real(*given)

    monkeypatch.setattr(work, "PATIENCE_MS", 0)
    monkeypatch.setattr(intake, "looked_at", looked_at)
    (tmp_path / "birds.csv").write_text("bird,p,q\nwren,0.5,0.25\nrobin,0.5,0.75\n")
    window.drop(tmp_path / "birds.csv")
    assert window.notice == "Reading…"
    window.drag("q", 2, 0.3)
    go_on.set()
    qtbot.waitUntil(lambda: window.state.names == ("wren", "robin"), timeout=20_000)
    assert window.notice != "Reading…"
    window.keys("Ctrl+Z")
    assert window.weights("q")[2] == pytest.approx(0.3, abs=0.02)


# Other hands


def test_a_file_that_others_have_changed_is_asked_about(
    saved: Explorer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = path.read_bytes().replace(b"Horse race", b"Their race")
    path.write_bytes(theirs)
    saved.keys("X")
    asked = choose(monkeypatch, "Cancel")
    saved.keys("Ctrl+S")
    assert asked == ["“a.klviz” was changed by another program since klviz opened or saved it."]
    assert path.read_bytes() == theirs
    assert saved.title == "a.klviz* – klviz"
    choose(monkeypatch, "Overwrite it")
    saved.keys("Ctrl+S")
    assert read_session(path).same_content(saved.state)
    assert saved.title == "a.klviz – klviz"
    kept = versions.kept(data_folder("versions"), path)
    assert theirs in [each.path.read_bytes() for each in kept], "and theirs can be had back"


def test_save_as_keeps_both(saved: Explorer, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"theirs")
    saved.keys("X")
    choose(monkeypatch, "Save as…")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.klviz"), ""))
    saved.keys("Ctrl+S")
    assert path.read_bytes() == b"theirs"
    assert read_session(tmp_path / "mine.klviz").same_content(saved.state)
    assert saved.title == "mine.klviz – klviz"


def test_a_file_that_has_gone_is_asked_about(saved: Explorer, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.unlink()
    saved.keys("X")
    asked = choose(monkeypatch, "Save it there again")
    saved.keys("Ctrl+S")
    assert asked == ["“a.klviz” is no longer where klviz opened or saved it."]
    assert read_session(path).same_content(saved.state)


def test_a_file_that_cannot_be_read_is_asked_about_and_what_cannot_be_kept_is_told(
    saved: Explorer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = b"x" * (versions.MOST_SESSION_BYTES + 1)
    path.write_bytes(theirs)
    saved.keys("X")
    asked = choose(monkeypatch, "Cancel")
    saved.keys("Ctrl+S")
    assert asked == ["“a.klviz” could not be read, so that nobody knows whether another program changed it."]
    assert path.read_bytes() == theirs
    assert saved.title == "a.klviz* – klviz"
    choose(monkeypatch, "Overwrite it")
    saved.keys("Ctrl+S")
    assert saved.notice == f"Saved {path}; what was there before could not be kept."
    assert read_session(path).same_content(saved.state)


def test_a_file_that_was_only_touched_is_not(saved: Explorer, path: Path) -> None:
    os.utime(path, (1, 1))
    saved.keys("X")
    saved.keys("Ctrl+S")
    assert "Saved" in saved.notice


def test_a_second_klviz_with_the_same_session_is_told(
    saved: Explorer, path: Path, open_window: Callable[..., Explorer], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_window()
    other.drop(path)
    assert "open in another klviz" in other.notice
    assert other.title == "a.klviz – klviz", "and works all the same"
    other.keys("X")
    other.keys("Ctrl+S")
    saved.window.actions_by_key["swap"].trigger()
    asked = choose(monkeypatch, "Cancel")
    saved.window.actions_by_key["save"].trigger()
    assert len(asked) == 1, "whoever saves second is asked"
    assert list(path.parent.glob("*lock*")) == [], "nothing is left beside the session"


def test_a_mark_of_a_klviz_that_is_gone_is_in_nobodys_way(
    saved: Explorer, path: Path, open_window: Callable[..., Explorer]
) -> None:
    (mark,) = data_folder("open").glob("*.lock")
    text = mark.read_text()
    saved.window.session_file.let_go()
    mark.write_text(text.replace(str(os.getpid()), "4194304", 1))
    other = open_window()
    other.drop(path)
    assert "another klviz" not in other.notice


# Earlier versions


def test_an_earlier_version_comes_back_as_a_step(saved: Explorer, path: Path) -> None:
    first = saved.state
    saved.keys("D")
    saved.keys("Ctrl+S")
    second = saved.state
    saved.menu("File", "Earlier versions…")
    (dialog,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "earlier")
    assert isinstance(dialog, QDialog)
    table = dialog.findChild(QTableWidget)
    assert table.rowCount() == 1
    assert table.item(0, 1).text() == "a.klviz"
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Open this version").click()
    assert saved.state.same_content(first)
    assert saved.title == "a.klviz* – klviz"
    saved.window.actions_by_key["undo"].trigger()
    assert saved.state.same_content(second)


def test_with_no_versions_the_dialog_says_what_they_are(window: Explorer) -> None:
    window.menu("File", "Earlier versions…")
    (dialog,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "earlier")
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Open this version")
    assert not button.isEnabled()


def test_a_version_that_has_gone_is_a_sentence(saved: Explorer, path: Path) -> None:
    saved.keys("D")
    saved.keys("Ctrl+S")
    saved.menu("File", "Earlier versions…")
    (dialog,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "earlier")
    for each in versions.kept(data_folder("versions"), path):
        each.path.write_text("{}")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Open this version").click()
    assert "not a klviz session" in saved.notice


# Strangers' sessions


def test_a_session_of_a_scene_that_is_not_there_is_refused(saved: Explorer, path: Path) -> None:
    before = saved.state
    path.write_bytes(path.read_bytes().replace(b'"scene": "explore"', b'"scene": "dance"'))
    saved.drop(path)
    assert 'no scene "dance"' in saved.notice
    assert saved.state == before


def test_a_gesture_under_way_is_asked_about_too(saved: Explorer, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved.drag("q", 2, 0.3, let_go=False)
    asked = choose(monkeypatch, "Cancel")
    saved.drop(path)
    assert len(asked) == 1


def test_a_cancelled_import_is_not_remembered(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from klviz.gui.intake import recent_files

    (tmp_path / "doubtful.csv").write_text("1.5\n2.5\n2.5\n3.5\n")
    monkeypatch.setattr(window.window.intake, "ask_options", lambda *_: None)
    window.drop(tmp_path / "doubtful.csv")
    assert recent_files() == []
