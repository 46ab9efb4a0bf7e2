"""Files that come in: dropped, opened, pasted. What cannot be read changes nothing and says why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from klviz import assets
from klviz.gui.intake import recent_files
from tests.gui.explorer import Explorer, number, says, truth


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_dropped_csv_of_counts_becomes_p(window: Explorer, tmp_path: Path) -> None:
    path = written(tmp_path, "birds.csv", "bird,count\nwren,30\nrobin,50\ntit,20\n")
    window.drop(path)
    assert window.state.names == ("wren", "robin", "tit")
    assert window.weights("p") == pytest.approx([0.3, 0.5, 0.2], abs=1e-16)
    assert window.weights("q") == pytest.approx([1 / 3] * 3)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    assert "Q is uniform" in window.notice
    assert len(window.history()) == 1
    window.keys("Ctrl+Z")
    assert window.title == "Horse race – klviz", "nothing the user had is lost"


def test_data_over_the_same_outcomes_leave_q_as_it_is(window: Explorer, tmp_path: Path) -> None:
    window.drop(written(tmp_path, "a.csv", "bird,count\nwren,30\nrobin,50\n"))
    window.drag("q", 0, 0.8)
    q = window.weights("q")
    window.drop(written(tmp_path, "b.csv", "bird,count\nwren,10\nrobin,10\n"))
    assert window.weights("p") == [0.5, 0.5]
    assert window.weights("q") == q


def test_two_dropped_files_become_p_and_q_over_the_union(window: Explorer, tmp_path: Path) -> None:
    first = written(tmp_path, "one.csv", "bird,count\nwren,1\nrobin,3\n")
    second = written(tmp_path, "two.csv", "bird,count\nrobin,1\ntit,1\nwren,2\n")
    window.drop(first, second)
    assert set(window.state.names) == {"wren", "robin", "tit"}
    by_name = dict(zip(window.state.names, zip(window.weights("p"), window.weights("q"), strict=True), strict=True))
    assert by_name == {"wren": (0.25, 0.5), "robin": (0.75, 0.25), "tit": (0.0, 0.25)}
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))
    assert window.read("kl_qp") == "∞"


def test_zeros_in_q_are_named_and_smoothing_is_offered_never_done(window: Explorer, tmp_path: Path) -> None:
    first = written(tmp_path, "one.csv", "bird,count\nwren,1\nrobin,3\nowl,2\n")
    second = written(tmp_path, "two.csv", "bird,count\nrobin,1\ntit,1\n")
    window.drop(first, second)
    assert window.read("kl_pq") == "∞"
    assert "wren" in window.notice
    assert "owl" in window.notice
    assert "robin" not in window.notice
    assert window.offers() == ["Smooth Q"]
    assert window.weights("q").count(0.0) == 2
    before = window.state
    window.buttons()[0].click()
    assert window.notice == ""
    assert window.read("kl_pq") != "∞"
    assert 0.0 not in window.weights("q")
    assert window.history()[-1] == "Smooth Q"
    window.keys("Ctrl+Z")
    assert window.state.same_content(before)


def test_two_columns_of_one_file_become_p_and_q(window: Explorer) -> None:
    window.menu("File", "Samples", "Weldon's dice")
    assert len(window.state.names) == 11
    assert window.weights("p")[0] == pytest.approx(185 / 26306)
    assert window.weights("q")[0] == pytest.approx(4096 / 531441, rel=1e-3)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))


def test_every_sample_opens_at_once(window: Explorer) -> None:
    for entry in list(window.open_menu("File", "Samples").actions()):
        entry.trigger()
        assert window.title.startswith(window.state.title)
        assert says(window.read("h_p"), truth(window.state, "h_p"))
    assert recent_files() == [], "they are not the user's files"


def test_what_is_in_doubt_is_asked_first_and_a_no_changes_nothing(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        QDialog, "exec", lambda dialog: asked.append(dialog.objectName()) or QDialog.DialogCode.Rejected
    )
    before = window.state
    window.drop(written(tmp_path, "wrong.csv", "bird,count\nwren,30\nrobin,-5\n"))
    assert asked == ["import"]
    assert window.state == before


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.csv", "", "empty"),
        ("nothing.csv", "bird,count\nwren,0\nrobin,0\n", "all weights"),
        ("words.csv", "bird,count\n" + "".join(f"b{n},{n}\n" for n in range(1500)) + "last,oops\n", "row 1502"),
        ("open.csv", 'bird,count\nwren,3\n"robin,4\n', "quotation mark"),
        ("torn.npy", b"\x93NUMPY\x01\x00v\x00{'descr': '<f8', 'fortran_order': False, 'shape': (99,", "torn.npy"),
        ("torn.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "torn.png"),
        ("torn.klviz", '{"klviz": 1, "state": {', "torn.klviz"),
        ("not.klviz", "[1, 2, 3]", "not.klviz"),
    ],
)
def test_a_broken_file_gives_a_message_and_leaves_the_state_untouched(
    window: Explorer, tmp_path: Path, name: str, content: str | bytes, words: str
) -> None:
    window.keys("X")
    before, history = window.state, window.history()
    path = written(tmp_path, name, content)
    window.drop(path)
    assert name in window.notice
    assert words in window.notice
    assert "\n" not in window.notice
    assert window.state == before
    assert window.history() == history
    assert path not in recent_files(), "what could not be opened is not offered again"


def test_a_missing_file_and_a_folder_are_refused_by_name(window: Explorer, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        window.drop(path)
        assert path.name in window.notice
        assert window.history() == []


def test_three_files_are_too_many(window: Explorer, tmp_path: Path) -> None:
    window.drop(*(written(tmp_path, f"{n}.csv", "a,1\nb,2\n") for n in range(3)))
    assert "these are 3" in window.notice
    assert window.history() == []


def test_an_address_on_the_net_is_refused(window: Explorer) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/data.csv")])
    assert window.drop_data(data)
    assert "no network" in window.notice
    assert window.history() == []


def test_numbers_can_be_dropped_as_text(window: Explorer) -> None:
    data = QMimeData()
    data.setText("a 1\nb 2\nc 1\n")
    assert window.drop_data(data)
    assert window.state.names == ("a", "b", "c")
    assert window.weights("p") == [0.25, 0.5, 0.25]


def test_what_is_no_data_is_not_taken(window: Explorer) -> None:
    data = QMimeData()
    data.setData("application/x-other", b"1")
    assert not window.drop_data(data)


def test_an_array_and_a_picture_open(window: Explorer, tmp_path: Path) -> None:
    np.save(tmp_path / "shares.npy", np.array([0.25, 0.5, 0.25]))
    window.drop(tmp_path / "shares.npy")
    assert window.weights("p") == [0.25, 0.5, 0.25]
    grey = QImage(8, 8, QImage.Format.Format_Grayscale8)
    grey.fill(QColor(255, 255, 255))
    for n in range(8):
        grey.setPixelColor(n, 0, QColor(0, 0, 0))
    assert grey.save(str(tmp_path / "grey.png"))
    window.drop(tmp_path / "grey.png")
    assert len(window.state.names) == 64
    assert window.weights("p")[0] == 0.125
    assert window.weights("p")[-1] == 0.875


def test_open_asks_for_files_and_remembers_the_folder(
    window: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "birds.csv", "bird,count\nwren,30\nrobin,50\n")
    asked = []

    def choose(parent: object, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        return [str(path)], kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.keys("Ctrl+O")
    assert window.state.names == ("wren", "robin")
    window.keys("Ctrl+O")
    assert asked == ["", str(tmp_path)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    before = window.state
    window.keys("Ctrl+O")
    assert window.state == before


def test_recent_files_open_again(window: Explorer, tmp_path: Path) -> None:
    assert [a.text() for a in window.open_menu("File", "Open recent").actions()] == ["No files yet"]
    paths = [written(tmp_path, f"f{n}.csv", f"x,count\na,{n + 1}\nb,1\n") for n in range(12)]
    for path in paths:
        window.drop(path)
    shown = [a.text() for a in window.open_menu("File", "Open recent").actions()]
    assert shown == [str(path) for path in reversed(paths)][:10]
    window.menu("File", "Open recent", str(paths[5]))
    assert window.weights("p")[0] == pytest.approx(6 / 7)
    assert recent_files()[0] == paths[5]


@pytest.mark.parametrize(
    ("text", "p"),
    [
        ("wren;0,25\nrobin;0,75\n", [0.25, 0.75]),
        ("heads 3\ntails 1\n", [0.75, 0.25]),
    ],
)
def test_pasted_numbers_become_p(window: Explorer, text: str, p: list[float]) -> None:
    QGuiApplication.clipboard().setText(text)
    window.keys("Ctrl+V")
    assert window.weights("p") == pytest.approx(p, abs=1e-15)


def test_pasting_nothing_says_so(window: Explorer) -> None:
    window.keys("Ctrl+V")
    assert "no data on the clipboard" in window.notice
    assert window.history() == []


def test_a_pasted_picture_is_counted(window: Explorer) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor(200, 30, 30))
    QGuiApplication.clipboard().setImage(picture)
    window.keys("Ctrl+V")
    assert max(window.weights("p")) == 1.0
    assert window.read("h_p") == "0"


def test_a_copied_file_can_be_pasted(window: Explorer) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(assets.path("samples", "letters-english.csv")))])
    QGuiApplication.clipboard().setMimeData(data)
    window.keys("Ctrl+V")
    assert window.state.names[0] == "a"
    assert number(window.read("h_p")) == pytest.approx(4.1, abs=0.1), "English letters"


def test_the_widest_histogram_opens_and_can_be_painted(window: Explorer, tmp_path: Path) -> None:
    counts = np.random.default_rng(3).integers(1, 1000, 65_536).tolist()
    table = "place,count\n" + "".join(f"at {n},{count}\n" for n, count in enumerate(counts))
    window.drop(written(tmp_path, "wide.csv", table))
    assert len(window.state.names) == 65_536
    assert says(window.read("h_q"), 16.0)
    window.sweep("q", [(20_000, window.state.top * 0.4), (40_000, window.state.top * 0.8)])
    assert window.weights("q")[30_000] > window.weights("q")[50_000]
    assert sum(window.weights("q")) == pytest.approx(1.0)
    window.keys("Ctrl+Z")
    assert window.weights("q") == [2.0**-16] * 65_536
    window.drop(written(tmp_path, "wider.csv", table + "at last,1\n"))
    assert "65,536" in window.notice
    assert len(window.state.names) == 65_536
