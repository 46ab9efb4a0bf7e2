"""What leaves the window: sessions, pictures, numbers, the clipboard."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from klviz.gui.intake import recent_files
from tests.gui.explorer import Explorer, truth

Button = QMessageBox.StandardButton


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str], None]:
    """Answers the next "save as" dialogs with a path; "" is Cancel."""

    def answer(path: Path | str, kind: str = "") -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))

    return answer


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Button], list[str]]:
    """Answers the question about unsaved changes; the list fills with the questions asked."""

    def reply(button: Button) -> list[str]:
        asked: list[str] = []

        def exec_(box: QMessageBox) -> Button:
            asked.append(box.text())
            return button

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        return asked

    return reply


SaveAs = Callable[..., None]


def changed(window: Explorer) -> None:
    """Make use of all there is: another pair, mode, pins, unit, heights, a snapshot, an adjustable tool."""
    window.drag("q", 2, 0.3)
    window.keys("Alt+Shift+2")
    window.keys("X")
    window.keys("P")
    window.keys("B")
    window.keys("L")
    window.keys("Ctrl+Alt+2")
    window.keys("D")


def test_a_session_comes_back_exactly(
    window: Explorer, open_window: Callable[..., Explorer], save_as: SaveAs, tmp_path: Path
) -> None:
    changed(window)
    save_as(tmp_path / "race.klviz")
    window.keys("Ctrl+S")
    assert window.title == "race.klviz – klviz"
    assert "Saved" in window.notice
    assert recent_files() == [tmp_path / "race.klviz"]
    other = open_window()
    other.drop(tmp_path / "race.klviz")
    assert other.state == window.state
    assert other.title == "race.klviz – klviz"
    assert other.history() == []


def test_the_star_says_whether_the_session_is_saved(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    assert not window.window.isWindowModified()
    window.keys("X")
    assert window.title == "Horse race* – klviz"
    save_as(tmp_path / "a.klviz")
    window.keys("Ctrl+S")
    window.keys("X")
    assert window.title == "a.klviz* – klviz"
    window.keys("Ctrl+Z")
    assert window.title == "a.klviz – klviz"
    window.keys("Ctrl+Z")
    assert window.title == "a.klviz* – klviz", "undone to before the save"
    window.keys("Ctrl+Y")
    window.move(window.at(4, 0.3))
    assert window.title == "a.klviz – klviz", "looking is no change"


def test_save_writes_to_the_same_file_and_save_as_to_another(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    save_as(tmp_path / "a.klviz")
    window.keys("Ctrl+S")
    first = (tmp_path / "a.klviz").read_bytes()
    window.keys("X")
    window.keys("Ctrl+S")
    second = (tmp_path / "a.klviz").read_bytes()
    assert first != second
    save_as(tmp_path / "b")
    window.keys("X")
    window.keys("Ctrl+Shift+S")
    assert (tmp_path / "b.klviz").exists(), "the ending is added"
    assert (tmp_path / "a.klviz").read_bytes() == second
    assert window.title == "b.klviz – klviz"


def test_cancelled_saving_changes_nothing(window: Explorer, save_as: SaveAs) -> None:
    window.keys("X")
    save_as("")
    window.keys("Ctrl+S")
    assert window.title == "Horse race* – klviz"


def test_a_place_that_cannot_be_written_is_a_sentence(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    window.keys("X")
    (tmp_path / "folder.klviz").mkdir()
    for wrong in (tmp_path / "no such folder" / "a.klviz", tmp_path / "folder.klviz"):
        save_as(wrong)
        window.keys("Ctrl+S")
        assert str(wrong) in window.notice
        assert window.title == "Horse race* – klviz"


@pytest.mark.parametrize(
    ("button", "closes", "saves"),
    [(Button.Save, True, True), (Button.Discard, True, False), (Button.Cancel, False, False)],
)
def test_closing_with_unsaved_changes_asks(
    window: Explorer,
    save_as: SaveAs,
    answer: Callable[[Button], list[str]],
    tmp_path: Path,
    button: Button,
    closes: bool,
    saves: bool,
) -> None:
    window.keys("X")
    save_as(tmp_path / "a.klviz")
    asked = answer(button)
    window.keys("Ctrl+Q")
    assert asked == ["“Horse race” has changes that are not saved."]
    assert window.window.isVisible() == (not closes)
    assert (tmp_path / "a.klviz").exists() == saves


def test_closing_in_the_middle_of_a_drag_asks_too(window: Explorer, answer: Callable[[Button], list[str]]) -> None:
    window.drag("q", 0, 0.4, let_go=False)
    asked = answer(Button.Cancel)
    assert not window.window.close()
    assert len(asked) == 1


def test_a_saved_or_untouched_session_closes_without_a_question(window: Explorer) -> None:
    window.move(window.at(3, 0.2))
    assert window.window.close()


def test_cancel_in_save_as_does_not_lose_the_work(
    window: Explorer, save_as: SaveAs, answer: Callable[[Button], list[str]]
) -> None:
    window.keys("X")
    answer(Button.Save)
    save_as("")
    assert not window.window.close()
    assert window.window.isVisible()


def test_opening_a_session_asks_before_unsaved_changes_go(
    window: Explorer, save_as: SaveAs, answer: Callable[[Button], list[str]], tmp_path: Path
) -> None:
    save_as(tmp_path / "a.klviz")
    window.keys("Ctrl+S")
    window.keys("X")
    before = window.state
    asked = answer(Button.Cancel)
    window.drop(tmp_path / "a.klviz")
    assert len(asked) == 1
    assert window.state == before
    answer(Button.Discard)
    window.drop(tmp_path / "a.klviz")
    assert not window.state.same_content(before)
    assert window.title == "a.klviz – klviz"


# Pictures


def test_the_svg_has_real_text(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    window.drag("q", 2, 0.3)
    save_as(tmp_path / "f.svg")
    window.keys("Ctrl+E")
    svg = (tmp_path / "f.svg").read_text()
    words = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    for wanted in ("horse 1", window.read("kl_pq"), window.read("ce_qp"), "probability"):
        assert any(wanted in word for word in words), wanted
    assert "<image" not in svg, "nothing in it is pixels"
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()
    assert str(tmp_path / "f.svg") in window.notice


def test_the_pdf_is_one_page_of_the_windows_shape(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    save_as(tmp_path / "f", "PDF (*.pdf)")
    window.keys("Ctrl+E")
    pdf = (tmp_path / "f.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert box
    size = window.view.size()
    assert float(box[1]) / float(box[2]) == pytest.approx(size.width() / size.height(), rel=0.01)
    assert b"/Font" in pdf, "text is text"


@pytest.mark.parametrize("scale", ["1", "3"])
def test_the_png_has_the_chosen_scale(
    window: Explorer, save_as: SaveAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scale: str
) -> None:
    save_as(tmp_path / "f.png")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (scale, True))
    window.keys("Ctrl+E")
    image = QImage(str(tmp_path / "f.png"))
    assert image.size() == window.view.size() * int(scale)
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert {"#0072b2", "#e07b00"} <= colours, "blue P and orange Q"


def test_the_png_at_scale_1_is_what_the_window_shows(
    window: Explorer, save_as: SaveAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(tmp_path / "f.png")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("1", True))
    window.drag("q", 2, 0.3)
    window.keys("Ctrl+E")
    window.window.notice.hide()
    window.window.mode_button.setFocus()  # a ring marks the focus on the screen and not in the file
    file = QImage(str(tmp_path / "f.png")).convertToFormat(QImage.Format.Format_RGB32)
    screen = window.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert file.size() == screen.size()
    a, b = (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int) for image in (file, screen)
    )
    assert np.mean(np.abs(a - b) > 32) < 0.002


def test_an_ending_that_is_no_picture_is_refused(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    save_as(tmp_path / "f.doc")
    window.keys("Ctrl+E")
    assert "must end in .svg, .pdf or .png" in window.notice
    assert not (tmp_path / "f.doc").exists()


def test_copy_puts_pixels_and_svg_on_the_clipboard(window: Explorer) -> None:
    window.keys("Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert QImage(data.imageData()).size() == window.view.size() * 2
    assert b"horse 8" in bytes(data.data("image/svg+xml").data())
    assert "clipboard" in window.notice


# Numbers


def test_copied_numbers_are_the_ones_on_show(window: Explorer) -> None:
    window.drag("q", 2, 0.3)
    window.keys("Ctrl+Shift+C")
    text = QGuiApplication.clipboard().text()
    rows = {row[0]: row for row in csv.reader(io.StringIO(text)) if row}
    for name in ("h_p", "ce_pq", "kl_pq", "kl_qp"):
        found = [float(cell) for cell in rows[name] if re.fullmatch(r"[\d.e+-]+", cell)]
        assert found[0] == pytest.approx(truth(window.state, name), rel=1e-15)


@pytest.mark.parametrize("ending", ["csv", "tex", "py"])
def test_numbers_are_saved_in_three_forms(window: Explorer, save_as: SaveAs, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"n.{ending}"
    save_as(path)
    window.keys("Ctrl+Shift+E")
    text = path.read_text(encoding="utf-8")
    assert str(path) in window.notice
    if ending == "tex":
        assert r"\begin{tabular}" in text
    if ending == "py":
        done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True)
        assert "1.25" in done.stdout, "SciPy finds the same"


def test_numbers_in_no_known_form_are_refused(window: Explorer, save_as: SaveAs, tmp_path: Path) -> None:
    save_as(tmp_path / "n.xls")
    window.keys("Ctrl+Shift+E")
    assert "must end in .csv, .tex or .py" in window.notice


def test_a_name_with_control_characters_makes_an_svg_that_can_be_read(
    window: Explorer, save_as: SaveAs, tmp_path: Path
) -> None:
    window.window.document.do("rename", lambda s: replace(s, names=("a\x01b\uffff", *s.names[1:]), title="t\x1f"))
    save_as(tmp_path / "f.svg")
    window.keys("Ctrl+E")
    root = ElementTree.fromstring((tmp_path / "f.svg").read_bytes())  # noqa: S314 - our own file
    assert any("a\ufffdb" in (each.text or "") for each in root.iter())
