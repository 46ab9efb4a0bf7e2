"""The import preview, driven by keys and read as a screen reader would."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klviz import files
from klviz.gui.import_dialog import ImportDialog, ask_options, peaks, scaled

SAMPLES = "1\n2\n3\n2\n1\n"
Key = Qt.Key


@pytest.fixture(autouse=True)
def _no_question_waits_for_ever() -> None:
    """These tests answer the dialog that they open."""


@pytest.fixture
def show(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Callable[..., ImportDialog]:
    def show_one(data: str | bytes, name: str = "data.csv") -> ImportDialog:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        dialog = ImportDialog(None, files.look(path), path)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return show_one


def choose(dialog: ImportDialog, name: str, text: str) -> None:
    """Picks by the keyboard, as a person would: focus, then arrows until the words are there."""
    box = dialog.choices[name]
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    box.setFocus()
    QTest.keyClick(box, Key.Key_Home)
    for _ in range(box.count()):
        if text in box.currentText():
            break
        QTest.keyClick(box, Key.Key_Down)
    assert text in box.currentText()
    settle(dialog)


def settle(dialog: ImportDialog) -> None:
    if dialog.wait.isActive():
        QTest.qWait(0)
        dialog.wait.stop()
        dialog.read()


def can_open(dialog: ImportDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()


def cells(dialog: ImportDialog, row: int) -> list[str]:
    return [dialog.rows.item(row, j).text() for j in range(dialog.rows.columnCount())]


def headings(dialog: ImportDialog) -> list[str]:
    return [dialog.rows.horizontalHeaderItem(j).text() for j in range(dialog.rows.columnCount())]


def test_counts_or_samples_is_asked_and_the_answer_seen_at_once(show: Callable[..., ImportDialog]) -> None:
    dialog = show(SAMPLES)
    assert "Column 1 may hold counts or raw samples." in dialog.doubts.text()
    assert [share.size for share in dialog.sketch.shares] == [5]
    choose(dialog, "content", "raw samples")
    assert [share.size for share in dialog.sketch.shares] == [3]
    assert "P: 3 outcomes with 5 in all" in dialog.outcome.text()
    assert "Nothing is in doubt" in dialog.doubts.text()
    assert dialog.options.content == "samples"
    assert dialog.choices["width"].isVisible()
    assert not dialog.choices["names"].isVisible()


def test_enter_agrees_and_escape_does_not(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(SAMPLES)

    def press(key: Key) -> files.Options | None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, ImportDialog)
            QTest.keyClick(dialog, key)

        QTimer.singleShot(0, act)
        return ask_options(None, files.look(path), path)

    agreed = press(Key.Key_Return)
    assert agreed is not None
    assert files.read(path, agreed)[0].weights.tolist() == [1.0, 2.0, 3.0, 2.0, 1.0]
    assert press(Key.Key_Escape) is None


def test_columns_are_chosen_and_marked(show: Callable[..., ImportDialog]) -> None:
    dialog = show("who,first,second,third\na,1,2,3\nb,3,4,5\nc,5,6,7\n")
    assert headings(dialog) == ["outcome: who", "P: first", "Q: second", "third"]
    choose(dialog, "q", "third")
    choose(dialog, "p", "second")
    assert headings(dialog) == ["outcome: who", "first", "P: second", "Q: third"]
    assert dialog.options.values == (2, 3)
    assert [h.weights.tolist() for h in dialog.found] == [[2.0, 4.0, 6.0], [3.0, 5.0, 7.0]]
    choose(dialog, "q", "nothing")
    assert dialog.options.values == (2,)
    assert len(dialog.sketch.shares) == 1


def test_an_error_is_a_sentence_and_nothing_can_be_opened_with_it(show: Callable[..., ImportDialog]) -> None:
    dialog = show("name,n,m\na,1,1\nb,x,2\nc,3,4\n")
    assert 'row 3, column "n": "x" is not a number' in dialog.outcome.text()
    assert not can_open(dialog)
    QTest.keyClick(dialog, Key.Key_Return)
    assert dialog.isVisible()
    choose(dialog, "q", "nothing")
    choose(dialog, "p", "m")
    assert can_open(dialog)
    assert dialog.options.values == (2,)


def test_gaps_are_left_out_when_told(show: Callable[..., ImportDialog]) -> None:
    dialog = show("name,n\na,1\nb,\nc,3\n")
    assert not can_open(dialog)
    choose(dialog, "missing", "left out")
    assert can_open(dialog)
    assert "1 gaps skipped" in dialog.outcome.text() or "1 gap skipped" in dialog.outcome.text()


def test_another_encoding_shows_other_letters(show: Callable[..., ImportDialog]) -> None:
    dialog = show("straße;1\nübung;2\n".encode("cp1252"))
    assert cells(dialog, 0) == ["straße", "1"]
    choose(dialog, "encoding", "cp437")
    assert cells(dialog, 0) == ["stra▀e", "1"]
    choose(dialog, "encoding", "utf-8")
    assert "not utf-8 text" in dialog.outcome.text()
    assert not can_open(dialog)
    choose(dialog, "encoding", "iso-8859-1")
    assert can_open(dialog)


def test_a_bin_width_is_typed(show: Callable[..., ImportDialog]) -> None:
    rng = np.random.default_rng(1)
    dialog = show("a;b\n" + "".join(f"{x:.3f};{y:.3f}\n" for x, y in rng.normal(5, 1, (60, 2))))
    choose(dialog, "content", "raw samples")
    line = dialog.choices["width"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    for text, works in (("2", True), ("2x", False), ("", True), ("0", False), ("0,5", True), ("1e-9", False)):
        line.selectAll()
        QTest.keyClick(line, Key.Key_Delete)
        QTest.keyClicks(line, text)
        settle(dialog)
        assert can_open(dialog) is works, text
        assert line.text() == text
    line.selectAll()
    QTest.keyClicks(line, "0,5")
    settle(dialog)
    assert dialog.options.width == 0.5
    assert "of width 0.5, as asked" in dialog.outcome.text()


def test_running_text(show: Callable[..., ImportDialog]) -> None:
    dialog = show("It was the best of times, it was the worst".encode("cp1252") + b"\xe9", "book.txt")
    choose(dialog, "unit", "words")
    assert "it" in dialog.found[0].names
    choose(dialog, "unit", "bytes")
    assert len(dialog.found[0].names) == 256
    choose(dialog, "unit", "letters")
    assert dialog.options.unit == "letters"
    choose(dialog, "kind", "table")
    assert dialog.choices["delimiter"].isVisible()


def test_two_arrays_of_an_npz_become_p_and_q(show: Callable[..., ImportDialog]) -> None:
    file = io.BytesIO()
    np.savez(file, prior=np.array([1.0, 3.0]), data=np.array([2.0, 2.0]), other=np.ones(7))
    dialog = show(file.getvalue(), "x.npz")
    assert "There are 3 arrays in it." in dialog.doubts.text()
    choose(dialog, "part", "data")
    choose(dialog, "part_q", "prior")
    assert headings(dialog) == ["P: data", "Q: prior"]
    assert [h.weights.tolist() for h in dialog.found] == [[2.0, 2.0], [1.0, 3.0]]
    choose(dialog, "part_q", "other")
    assert "same length" in dialog.outcome.text()
    assert not can_open(dialog)


def test_pasted_text_has_no_file(qtbot: QtBot, app: QApplication) -> None:
    dialog = ImportDialog(None, files.look_pasted("3 1 4 1 5"), "3 1 4 1 5")
    qtbot.addWidget(dialog)
    assert "pasted text" in dialog.windowTitle()
    assert dialog.found[0].weights.tolist() == [3.0, 1.0, 4.0, 1.0, 5.0]


def test_tab_reaches_every_choice_and_each_has_a_name(show: Callable[..., ImportDialog]) -> None:
    dialog = show(SAMPLES)
    reached: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus in reached:
            break
        reached.append(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    asked = [field for field in dialog.choices.values() if field.isVisible()]
    assert set(asked) <= set(reached)
    assert dialog.rows in reached
    assert all(field.accessibleName() for field in dialog.choices.values())
    order = [reached.index(field) for field in asked]
    assert order == sorted(order), "from top to bottom"


def test_the_sketch_keeps_peaks_and_survives_extremes() -> None:
    share = np.zeros(65_536)
    share[40_000] = 1.0
    assert peaks(share, 400).max() == 1.0
    assert peaks(share, 400).size == 400
    assert scaled(np.array([1e308, 1e308])).tolist() == [0.5, 0.5]
