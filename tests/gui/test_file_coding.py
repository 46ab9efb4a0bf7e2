"""Real files in the window: sizes with a model of one's choice, and a coded file that comes back bit for bit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from klviz.codes import Model, Size, decode_bytes
from klviz.gui import file_coding
from klviz.gui.file_coding import FileCoding
from klviz.gui.work import still_at_work
from tests.gui.explorer import Explorer

TEXT = b"the quick brown fox jumps over the lazy dog. " * 200


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "fox.txt"
    path.write_bytes(TEXT)
    return path


@pytest.fixture
def dialog(window: Explorer, text: Path, qtbot: QtBot) -> FileCoding:
    window.window.intake.code_file(text)
    found = window.window.findChild(FileCoding)
    assert found is not None
    wait(found, qtbot)
    return found


def wait(dialog: FileCoding, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.status.text() != "Coding…", timeout=20_000)


def rows(dialog: FileCoding) -> dict[str, str]:
    table = dialog.table
    cells = ((table.item(n, 0), table.item(n, 1)) for n in range(table.rowCount()))
    return {name.text(): size.text() for name, size in cells if name is not None and size is not None}


def choose(dialog: FileCoding, key: str, qtbot: QtBot) -> None:
    dialog.model.setCurrentIndex(dialog.model.findData(key))
    dialog.choose()
    wait(dialog, qtbot)


def test_sizes_stand_beside_those_of_known_programs(dialog: FileCoding) -> None:
    found = rows(dialog)
    assert found["original"] == f"{len(TEXT):,}"
    sizes = {name: int(size.replace(",", "")) for name, size in found.items() if size != "–"}
    assert sizes["ideal for the model"] <= sizes["Huffman"] <= sizes["Shannon"] < sizes["original"]
    assert {"gzip", "bz2", "xz"} <= set(sizes)


def test_the_model_is_chosen(dialog: FileCoding, qtbot: QtBot) -> None:
    own = rows(dialog)["ideal for the model"]
    choose(dialog, "uniform", qtbot)
    assert rows(dialog)["ideal for the model"] != own


def test_a_model_that_does_not_fit_says_why(dialog: FileCoding, qtbot: QtBot) -> None:
    choose(dialog, "q", qtbot)
    assert "horse 1" in dialog.status.text()


def test_the_coded_file_comes_back_bit_for_bit(
    dialog: FileCoding, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "fox.klvizc"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.save()
    assert decode_bytes(out.read_bytes()) == TEXT
    assert "klviz decode" in dialog.status.text()


def test_a_file_is_never_coded_onto_itself(dialog: FileCoding, text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(text), ""))
    dialog.save()
    assert text.read_bytes() == TEXT
    assert "choose another place" in dialog.status.text()


def test_a_file_dropped_on_the_coding_scene_may_be_coded_or_counted(window: Explorer, text: Path, qtbot: QtBot) -> None:
    window.keys("Ctrl+2")
    window.drop(text)
    assert window.offers() == ["Code the file", "Open as P"]
    window.buttons()[0].click()
    found = window.window.findChild(FileCoding)
    assert found is not None
    wait(found, qtbot)
    found.close()


def test_another_model_or_a_close_waits_for_nobody(
    window: Explorer, text: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job in the middle of a slow code is let go of, and what it still finds is not shown."""
    reached, go_on = Event(), Event()

    def slow(data: bytes, model: Model) -> Iterator[Size]:
        reached.set()
        assert go_on.wait(20)
        yield Size("late", 1, "")

    monkeypatch.setattr(file_coding, "compare_sizes", slow)
    window.window.intake.code_file(text)
    found = window.window.findChild(FileCoding)
    assert found is not None
    assert reached.wait(20)
    monkeypatch.setattr(file_coding, "compare_sizes", lambda data, model: [Size("new", 1, "")])
    choose(found, "uniform", qtbot)
    assert list(rows(found)) == ["new"]
    assert not go_on.is_set()
    go_on.set()
    assert not still_at_work(), "the first has ended"
    QApplication.processEvents()
    assert list(rows(found)) == ["new"]
    assert found.status.text() == ""
    found.close()


def test_rows_found_before_something_goes_wrong_stay(
    window: Explorer, text: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(data: bytes, model: Model) -> Iterator[Size]:
        yield Size("good", 1, "")
        yield Size("also good", 2, "")
        raise ValueError("no further")

    monkeypatch.setattr(file_coding, "compare_sizes", failing)
    window.window.intake.code_file(text)
    found = window.window.findChild(FileCoding)
    assert found is not None
    wait(found, qtbot)
    assert list(rows(found)) == ["good", "also good"]
    assert found.status.text() == "No further"
