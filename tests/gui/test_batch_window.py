"""Many pairs in the window: choose tables, run, look at what came of it, open a pair in the explorer."""

from __future__ import annotations

import csv
import math
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from klviz import core
from klviz.batch import work
from klviz.gui import batch_dialog, batch_result, shades
from klviz.gui.batch_dialog import BatchDialog
from klviz.gui.batch_result import BatchResult
from klviz.gui.theme import DARK, LIGHT
from klviz.picture import Axis
from tests.gui.explorer import Explorer, Key, says

Open = Callable[..., "Batch"]


class Batch:
    """Drives the dialog and the window of the result."""

    def __init__(self, window: Explorer, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        window.menu("File", "Open batch…")
        found = window.window.findChild(BatchDialog)
        assert found is not None
        self.dialog: BatchDialog = found

    def choose(self, p: Path | str, against: str = "self", q: Path | str = "", **more: Any) -> str:
        """Fill in the dialog; what it says of the tables."""
        dialog = self.dialog
        dialog.against.setCurrentIndex(dialog.against.findData(against))
        dialog.against.activated.emit(dialog.against.currentIndex())
        dialog.p.setText(str(p))
        dialog.q.setText(str(q))
        if more.get("counts"):
            dialog.normalize.setChecked(False)
            QTest.mouseClick(dialog.normalize, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.normalize.height() // 2))
        if "on_error" in more:
            dialog.on_error.setCurrentIndex(dialog.on_error.findData(more["on_error"]))
            dialog.on_error.activated.emit(dialog.on_error.currentIndex())
        for n in range(dialog.measures.count()):
            item = dialog.measures.item(n)
            wanted = item.data(Qt.ItemDataRole.UserRole) in more.get("measures", ("kl_pq", "js"))
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        dialog.more.setText(more.get("others", ""))
        dialog.row.setValue(more.get("row", 0))
        dialog.look()
        self.qtbot.waitUntil(lambda: not dialog.jobs.busy("look"), timeout=20_000)
        return dialog.found.text()

    def start(self) -> None:
        QTest.mouseClick(self.dialog.run_button, Qt.MouseButton.LeftButton)

    def run(self) -> BatchResult:
        self.start()
        self.qtbot.waitUntil(lambda: not self.dialog.running, timeout=20_000)
        return self.result()

    def result(self) -> BatchResult:
        found = self.window.window.findChildren(BatchResult)[-1]
        self.settle(found)
        return found

    def settle(self, result: BatchResult) -> None:
        self.qtbot.waitUntil(lambda: not result.jobs.busy(), timeout=20_000)


@pytest.fixture
def batch(window: Explorer, qtbot: QtBot) -> Iterator[Batch]:
    driven = Batch(window, qtbot)
    yield driven
    for result in window.window.findChildren(BatchResult):
        result.saved = True
        result.close()
    driven.dialog.jobs.stop_all()


@pytest.fixture
def days(tmp_path: Path) -> Path:
    """Counts of twelve named days, six of each of two kinds, in turns; day 11 has no c."""
    random = np.random.default_rng(1)
    lines = ["day,a,b,c,d"]
    for n in range(12):
        shares = [0.1, 0.2, 0.3, 0.4] if n % 2 else [0.5, 0.3, 0.1, 0.1]
        counts = random.multinomial(400, shares).tolist()
        if n == 11:
            counts[2] = 0
        lines.append(f"day {n}," + ",".join(map(str, counts)))
    path = tmp_path / "days.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def counts_of(path: Path) -> np.ndarray:
    with path.open(encoding="utf-8", newline="") as file:
        return np.array([row[1:] for row in csv.reader(file)][1:], dtype=float)


def texts(result: BatchResult, row: int) -> list[str]:
    model = result.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def column(result: BatchResult, key: str) -> list[str]:
    place = next(n for n, each in enumerate(result.model.columns) if each.key == key)
    return [texts(result, row)[place] for row in range(result.model.rowCount())]


def key(widget: QWidget, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(widget, each)


def left_behind() -> set[str]:
    return {path.name for path in Path(tempfile.gettempdir()).glob("klviz-batch-*")}


def test_every_pair_of_days(batch: Batch, days: Path, qtbot: QtBot) -> None:
    said = batch.choose(days, counts=True)
    assert "12 rows of 4 outcomes, names of rows from column" in said
    assert "144 pairs to measure" in said
    result = batch.run()
    assert not batch.dialog.isVisible()
    counts = counts_of(days)
    wanted = core.measure_pairs(counts, counts, "js", normalize=True)
    assert result.model.rowCount() == 144
    assert [texts(result, 13)[n] for n in (0, 1)] == ["day 1", "day 1"]
    for row in range(144):
        p, q, kl, js = texts(result, row)
        assert (p, q) == (f"day {row // 12}", f"day {row % 12}")
        assert says(js, float(wanted[row // 12, row % 12]))
        assert (kl == "∞") == (q == "day 11" != p)
        assert (kl == "0") == (p == q)


def test_counts_are_not_taken_for_shares_without_being_told(batch: Batch, days: Path) -> None:
    said = batch.choose(days)
    assert "row 0: sums to 400, not 1; tick “Rows are counts or weights”" in said
    assert not batch.dialog.run_button.isEnabled()


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("no.csv", None, "there is no such file"),
        ("x.csv", "a,b\n0.5,0.5,0\n", ""),
        ("empty.csv", "", "there is nothing in it"),
        ("bad.npy", "x", "this is not a whole .npy file"),
    ],
)
def test_what_cannot_be_read_is_said_in_the_dialog(
    batch: Batch, tmp_path: Path, name: str, text: str | None, reason: str
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text)
    said = batch.choose(tmp_path / name)
    assert name in said
    assert reason in said
    assert not batch.dialog.run_button.isEnabled()


def test_tables_that_do_not_fit_and_measures_that_are_none(batch: Batch, tmp_path: Path) -> None:
    np.save(tmp_path / "p.npy", np.full((3, 2), 0.5))
    np.save(tmp_path / "q.npy", np.full((2, 2), 0.5))
    assert "compare every row with every row" in batch.choose(tmp_path / "p.npy", "rows", tmp_path / "q.npy")
    assert "Choose the tables" in batch.choose(tmp_path / "p.npy", "rows")
    assert "there is no row 5" in batch.choose(tmp_path / "p.npy", "one", row=5)
    assert "Tick at least one measure" in batch.choose(tmp_path / "p.npy", measures=())
    assert "kl_qq" in batch.choose(tmp_path / "p.npy", others="kl_qq")
    assert "9 pairs" in batch.choose(tmp_path / "p.npy", others="renyi_pq[2]")
    assert batch.dialog.run_button.isEnabled()


def test_each_row_with_one(batch: Batch, days: Path) -> None:
    batch.choose(days, "one", row=2, counts=True, measures=("kl_pq",))
    result = batch.run()
    counts = counts_of(days)
    wanted = core.measure_rows(counts, counts[2], ["kl_pq"], normalize=True)["kl_pq"]
    assert [says(said, value) for said, value in zip(column(result, "kl_pq"), wanted.tolist(), strict=True)] == [
        True
    ] * 12
    result.table.opened.emit(3, False)
    batch.settle(result)
    assert batch.window.state.title == "P day 3 · Q 2"
    assert batch.window.weights("q") == pytest.approx((counts[2] / counts[2].sum()).tolist())


def test_sorting_puts_infinity_last_and_what_has_no_number_after_it(batch: Batch, tmp_path: Path) -> None:
    rows = np.array([[0.5, 0.5], [1.0, 0.0], [0.25, 0.75], [math.nan, 1.0], [0.1, 0.9]])
    np.save(tmp_path / "p.npy", rows)
    np.save(tmp_path / "q.npy", np.array([[0.5, 0.5], [0.0, 1.0], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]))
    said = batch.choose(tmp_path / "p.npy", "rows", tmp_path / "q.npy", on_error="nan")
    assert "5 rows to measure" in said
    result = batch.run()
    QTest.mouseClick(result.smallest, Qt.MouseButton.LeftButton)
    batch.settle(result)
    assert column(result, "row") == ["0", "2", "4", "1", "3"]
    assert column(result, "kl_pq")[3:] == ["∞", "–"]
    assert column(result, "method")[-1] == "no distribution"
    QTest.mouseClick(result.largest, Qt.MouseButton.LeftButton)
    batch.settle(result)
    assert column(result, "row") == ["1", "4", "2", "0", "3"]
    assert "is nan" in result.model.data(result.model.index(4, 0), Qt.ItemDataRole.ToolTipRole)
    assert '<a href="infinite">1 row at ∞</a>' in result.spread.text()
    result.spread.linkActivated.emit("missing")
    batch.settle(result)
    assert column(result, "row") == ["3"]
    result.table.opened.emit(3, False)
    batch.settle(result)
    assert "is nan" in result.status.text()


def test_bad_rows_are_left_out_if_told(batch: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np.save(tmp_path / "p.npy", np.array([[0.5, 0.5], [2.0, -1.0], [0.25, 0.75]]))
    batch.choose(tmp_path / "p.npy", on_error="skip")
    result = batch.run()
    assert column(result, "q") == ["0", "2", "0", "2"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "o.csv"), ""))
    result.ask_save()
    batch.settle(result)
    assert len((tmp_path / "o.csv").read_text().splitlines()) == 5
    assert "1,0,1" not in (tmp_path / "o.csv").read_text()
    assert "P,1," in (tmp_path / "o.csv.bad.csv").read_text()


def test_a_bin_shows_its_rows_and_again_all(batch: Batch, days: Path) -> None:
    batch.choose(days, counts=True, measures=("js",))
    result = batch.run()
    bins, histogram = result.bins, result.histogram
    assert bins is not None
    assert int(bins.counts.sum()) == 144
    number = int(np.argmax(bins.counts))
    middle = histogram.column(number).center().toPoint()
    QTest.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=middle)
    batch.settle(result)
    assert result.model.rowCount() == bins.counts[number]
    assert result.shown.text() == f"{bins.counts[number]} of 144 pairs"
    key(histogram, Key.Key_Escape)
    batch.settle(result)
    assert result.model.rowCount() == 144
    key(histogram, Key.Key_Home, Key.Key_Return)
    batch.settle(result)
    assert result.model.rowCount() == bins.counts[0]
    assert f"{bins.counts[0]} pairs" in histogram.accessibleDescription()
    QTest.mouseClick(result.log_values, Qt.MouseButton.LeftButton, pos=QPoint(8, result.log_values.height() // 2))
    batch.settle(result)
    assert result.bins is not None
    assert result.bins.log
    assert '<a href="zero">12 pairs at exactly 0</a>' in result.spread.text()
    assert result.model.rowCount() == 144


def test_a_row_opens_in_the_explorer_and_undo_takes_it_back(batch: Batch, days: Path) -> None:
    window = batch.window
    before = window.state
    window.keys("Ctrl+2")
    batch.choose(days, counts=True)
    result = batch.run()
    result.table.setCurrentIndex(result.model.index(15, 0))
    key(result.table, Key.Key_Return)
    batch.settle(result)
    assert window.title.startswith("P day 1 · Q day 3")
    assert window.state.names == ("a", "b", "c", "d")
    assert window.state.scene == "explore"
    assert says(window.read("kl_pq"), float(result.result.column("kl_pq")[15]))
    counts = counts_of(days)
    assert window.weights("p") == pytest.approx((counts[1] / counts[1].sum()).tolist())
    place = result.table.visualRect(result.model.index(16, 1)).center()
    QTest.mouseClick(result.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    batch.settle(result)
    assert window.title.startswith("P day 1 · Q day 4")
    window.undo_all()
    assert window.state.same_content(before)


def test_a_table_that_changed_since_is_not_mistaken_for_what_was_measured(batch: Batch, days: Path) -> None:
    batch.choose(days, counts=True)
    result = batch.run()
    days.write_text(days.read_text() + "day 12,1,2,3,4\n")
    title = batch.window.title
    result.table.opened.emit(1, False)
    batch.settle(result)
    assert "it has been changed since it was measured" in result.status.text()
    assert batch.window.title == title


def test_rows_longer_than_the_explorer_shows(batch: Batch, tmp_path: Path) -> None:
    np.save(tmp_path / "p.npy", np.full((1, 65_537), 1 / 65_537))
    batch.choose(tmp_path / "p.npy", measures=("tv",))
    result = batch.run()
    result.table.opened.emit(0, True)
    assert "65,537 outcomes; the explorer shows at most 65,536" in result.status.text()


def test_the_map_by_keys_and_hand(batch: Batch, days: Path, qtbot: QtBot) -> None:
    batch.choose(days, counts=True)
    result = batch.run()
    heat = result.map
    assert heat is not None
    assert heat.beyond
    heat.setFocus()
    key(heat, Key.Key_Down, Key.Key_Down, Key.Key_Right)
    assert heat.accessibleDescription().startswith("P day 2, Q day 1: D(P‖Q) = ")
    key(heat, Key.Key_Space)
    batch.settle(result)
    assert batch.window.state.title == "P day 2 · Q day 1"
    assert result.isActiveWindow()
    area = heat.place().area
    cell = QPointF(area.left() + 4.5 / 12 * area.width(), area.top() + 7.5 / 12 * area.height())
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=cell.toPoint())
    batch.settle(result)
    assert batch.window.state.title == "P day 7 · Q day 4"
    assert result.under.text().startswith("P day 7, Q day 4")
    heat.zoom(2.0, cell)
    assert heat.cell_at(cell) == (7, 4)
    assert heat.window_.down == 6
    key(heat, Key.Key_0)
    assert heat.window_.down == 12
    for _ in range(12):
        key(heat, Key.Key_Plus)
    assert heat.cell_at(heat.place().area.center()) is not None
    assert heat.window_.down == 4
    with qtbot.waitActive(batch.window.window):
        key(heat, Key.Key_Return)


def test_what_is_alike_is_drawn_together(batch: Batch, days: Path) -> None:
    batch.choose(days, counts=True, measures=("js",))
    result = batch.run()
    heat = result.map
    assert heat is not None
    heat.go_to(3 * 12 + 5)
    assert "P day 3, Q day 5" in heat.accessibleDescription()
    QTest.mouseClick(result.cluster, Qt.MouseButton.LeftButton, pos=QPoint(8, result.cluster.height() // 2))
    batch.settle(result)
    assert np.count_nonzero(np.diff(heat.rows % 2)) <= 2
    assert heat.pair(heat.cell) == (3, 5)
    picture = heat.grab().toImage()
    area = heat.place().area
    for row, name in enumerate(heat.rows.tolist()):
        for place, other in enumerate(heat.columns.tolist()):
            x = area.left() + (place + 0.5) / 12 * area.width()
            y = area.top() + (row + 0.5) / 12 * area.height()
            level = shades.levels(np.array([result.result.matrix("js")[name, other]]), heat.axis)[0]
            wanted = int(shades.colours(batch.window.window.looks.style().theme)[level])
            assert picture.pixelColor(round(x), round(y)).rgba() == wanted


def test_selected_rows_are_copied_with_every_digit(batch: Batch, days: Path) -> None:
    batch.choose(days, counts=True, measures=("js",))
    result = batch.run()
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    result.table.selectionModel().select(result.model.index(14, 0), flags)
    QTest.keyClick(result.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    value = float(result.result.column("js")[14])
    assert QGuiApplication.clipboard().text() == f"p\tq\tjs\nday 1\tday 2\t{value!r}\n"


@pytest.mark.parametrize("suffix", [".parquet", ".csv", ".npy", ".zarr"])
def test_the_result_is_saved_as_the_command_line_would(
    suffix: str, batch: Batch, days: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from klviz.batch import run

    batch.choose(days, counts=True)
    result = batch.run()
    ours, theirs = tmp_path / f"ours{suffix}", tmp_path / f"theirs{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(ours), ""))
    result.ask_save()
    batch.settle(result)
    assert f"Saved {ours}" in result.status.text()
    run(days, days, theirs, measures=("kl_pq", "js"), all_pairs=True, normalize=True)
    if suffix == ".zarr":
        files = sorted(path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file())
        assert [(ours / path).read_bytes() for path in files] == [(theirs / path).read_bytes() for path in files]
    else:
        assert ours.read_bytes() == theirs.read_bytes()


def test_the_window_lives_while_a_run_goes_on_and_cancel_leaves_nothing(
    batch: Batch, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MOST_ROWS", 1)
    before = left_behind()
    reached, go_on = Event(), Event()
    measure = work.Work.measure

    def slow(self: Any, *given: Any) -> Any:
        if self.p_rows == 50 and given[0].number == 3:
            reached.set()
            assert go_on.wait(20)
        return measure(self, *given)

    monkeypatch.setattr(work.Work, "measure", slow)
    np.save(tmp_path / "p.npy", np.random.default_rng(1).dirichlet(np.ones(4), 50))
    batch.choose(tmp_path / "p.npy", "rows", tmp_path / "p.npy")
    batch.start()
    assert reached.wait(20)
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(0)
    qtbot.waitUntil(lambda: len(turns) > 20, timeout=20_000)
    timer.stop()
    dialog = batch.dialog
    assert dialog.running
    assert dialog.bar.isVisible()
    qtbot.waitUntil(lambda: "of 50 rows" in dialog.found.text(), timeout=20_000)
    assert not dialog.choices.isEnabled()
    assert left_behind() - before
    cancel = dialog.buttons.button(dialog.buttons.StandardButton.Cancel)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not dialog.running
    assert dialog.isVisible()
    assert "cancelled" in dialog.found.text()
    assert not go_on.is_set()
    go_on.set()
    qtbot.waitUntil(lambda: not left_behind() - before, timeout=20_000)
    assert not batch.window.window.findChildren(BatchResult)


def test_closing_the_dialog_ends_the_run(
    batch: Batch, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, told = Event(), Event()

    def endless(tables: Any, **given: Any) -> None:
        reached.set()
        try:
            while True:
                given["progress"](None)
        finally:
            told.set()

    monkeypatch.setattr(batch_dialog, "measure_tables", endless)
    monkeypatch.setattr(batch.dialog, "show_progress", lambda progress: None)
    np.save(tmp_path / "p.npy", np.full((3, 2), 0.5))
    batch.choose(tmp_path / "p.npy")
    batch.start()
    assert reached.wait(20)
    batch.dialog.close()
    assert told.wait(20)


def test_an_error_in_the_middle_comes_back_to_the_dialog(batch: Batch, tmp_path: Path, qtbot: QtBot) -> None:
    before = left_behind()
    np.save(tmp_path / "p.npy", np.array([[0.5, 0.5], [0.5, 0.6]]))
    batch.choose(tmp_path / "p.npy")
    batch.start()
    qtbot.waitUntil(lambda: not batch.dialog.running, timeout=20_000)
    assert "row 1: sums to 1.1" in batch.dialog.found.text()
    assert batch.dialog.isVisible()
    assert left_behind() == before


def test_a_dear_result_is_not_let_go_without_a_question(
    batch: Batch, days: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch.choose(days, counts=True)
    before = left_behind()
    result = batch.run()
    assert left_behind() - before
    monkeypatch.setattr(batch_result, "DEAR", -1.0)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    assert not batch.window.window.close()
    assert not result.close()
    assert result.isVisible()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    assert result.close()
    assert not left_behind() - before


def test_every_part_has_a_name_and_is_reached_by_tab(batch: Batch, days: Path) -> None:
    batch.choose(days, counts=True)
    for window in (batch.dialog, batch.run()):
        window.show()
        window.activateWindow()
        wanted = [
            part
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.focusProxy() is None and part.objectName() != "qt_spinbox_lineedit"
        ]  # fmt: skip
        for part in wanted:
            assert part.accessibleName() or getattr(part, "text", str)(), part
        reached, at = set(), window
        for _ in range(200):
            at = at.nextInFocusChain()
            reached.add(at)
        assert set(wanted) <= reached


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, klviz.gui.app; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"klviz.batch", "klviz.gui.batch_dialog", "scipy.cluster"} & {*found}


def test_colours_are_even_to_the_eye_and_infinity_is_none_of_them() -> None:
    for theme in (LIGHT, DARK):
        table = shades.colours(theme)
        rgb = np.stack([table >> 16 & 255, table >> 8 & 255, table & 255], axis=1) / 255.0
        linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        luminance = linear @ [0.2126, 0.7152, 0.0722]
        steps = np.diff(np.cbrt(luminance[: shades.LEVELS])) * (1 if theme.dark else -1)
        assert np.all(steps > -0.004)
        assert abs(luminance[0] - luminance[shades.LEVELS - 1]) > 0.7
        far = np.abs(rgb[: shades.LEVELS] - rgb[shades.INFINITE]).sum(axis=1)
        assert far.min() > 0.35
    values = np.array([[0.0, 1.0], [math.inf, math.nan]])
    picture = shades.image(values, Axis(0.0, 1.0), LIGHT)
    assert isinstance(picture, QImage)
    table = shades.colours(LIGHT)
    found = [picture.pixel(x, y) for y in (0, 1) for x in (0, 1)]
    assert found == [int(table[n]) for n in (0, shades.LEVELS - 1, shades.INFINITE, shades.MISSING)]
