"""In front of a class: full screen, three numbers, predictions, the presenter's window, pen and halo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klviz import assets, edits
from klviz.files import versions, write_session
from klviz.gui import earlier
from klviz.gui.looks import Looks
from klviz.gui.session_file import data_folder
from klviz.gui.spoken import parts_of
from klviz.gui.stage import NumbersDialog
from klviz.numerals import format_number
from klviz.picture import Bars, Headline, Numbers, Plot, Text
from klviz.projection import HIDDEN
from klviz.state import Edit
from tests.gui.explorer import Explorer, truth


@pytest.fixture
def lecture(window: Explorer) -> Explorer:
    window.keys("F11")
    return window


def headline(window: Explorer) -> dict[str, str]:
    panel = window.view.picture.panel("numbers")
    assert isinstance(panel, Numbers)
    item = panel.items[0]
    assert isinstance(item, Headline)
    return {readout.name: readout.text for readout in item.readouts}


def overlay(window: Explorer) -> QWidget:
    found = window.window.findChild(QWidget, "lecture_overlay")
    assert found is not None
    return found


def test_f11_shows_three_numbers_in_full_screen_and_back(lecture: Explorer) -> None:
    assert lecture.window.isFullScreen()
    assert not lecture.window.menuBar().isVisible()
    assert headline(lecture) == {"h_p": "2.0000", "ce_pq": "3.0000", "kl_pq": "1.0000"}
    lecture.keys("F11")
    assert not lecture.window.isFullScreen()
    assert lecture.window.menuBar().isVisible()
    assert lecture.read("kl_qp") == "1.2500"


def test_the_numbers_follow_the_hand_in_a_lecture_too(lecture: Explorer) -> None:
    lecture.keys("X")
    assert headline(lecture) == {"h_p": "3.0000", "ce_pq": "4.2500", "kl_pq": "1.2500"}


def test_type_grows_and_shrinks_and_never_past_the_room(lecture: Explorer) -> None:
    before = lecture.view.style_.scale
    for _ in range(12):
        lecture.keys("Ctrl+-")
    assert lecture.view.style_.scale < before or before == 1.0
    for _ in range(20):
        lecture.keys("Ctrl++")
    room = lecture.view.size()
    assert lecture.view.style_.scale <= max(1.0, room.height() / 440 + 1e-9)


def test_other_numbers_can_be_chosen_up_to_three(
    lecture: Explorer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def choose(dialog: NumbersDialog) -> int:
        qtbot.addWidget(dialog)
        assert set(dialog.chosen()) == {"h_p", "ce_pq", "kl_pq"}
        assert not dialog.boxes["kl_qp"].isEnabled()
        for name in ("h_p", "ce_pq"):
            dialog.boxes[name].click()
        dialog.boxes["kl_qp"].click()
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(NumbersDialog, "exec", choose)
    lecture.window.actions_by_key["lecture_numbers"].trigger()
    assert headline(lecture) == {"kl_pq": "1.0000", "kl_qp": "1.2500"}


def test_h_hides_every_number_and_r_shows_them(window: Explorer) -> None:
    window.key(Qt.Key.Key_H)
    assert {window.read(name) for name in ("h_p", "h_q", "kl_pq", "kl_qp", "ce_pq", "ce_qp")} == {HIDDEN}
    assert "1.0000" not in " ".join(text for panel in window.view.picture.panels() for text in texts(panel))
    window.window.view.setFocus()
    window.key(Qt.Key.Key_R)
    assert window.read("kl_pq") == "1.0000"


def texts(panel: object) -> list[str]:
    if isinstance(panel, Numbers):
        return [readout.text for readout in panel.readouts()]
    return [text for mark in getattr(panel, "marks", ()) for text, _ in getattr(mark, "parts", ())]


def test_a_guess_is_judged_and_scored(window: Explorer) -> None:
    window.key(Qt.Key.Key_H)
    strip = window.window.findChild(QWidget, "guess")
    assert strip is not None
    field = strip.field()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.95")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert window.read("kl_pq") == "1.0000"
    said = " ".join(label.text() for label in strip.findChildren(QLabel))
    assert "Guess 0.9500, truth 1.0000: off by 0.0500 bits. Score 1 of 1." in said
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_numbers_stay_hidden_while_bars_are_dragged(window: Explorer) -> None:
    window.key(Qt.Key.Key_H)
    window.window.view.setFocus()
    window.drag("q", 0, 0.4)
    assert window.read("kl_pq") == HIDDEN
    assert window.history() == ["Drag Q"]


def test_a_frozen_picture_stays_while_the_document_goes_on(window: Explorer) -> None:
    window.key(Qt.Key.Key_F)
    window.key(Qt.Key.Key_X)
    assert window.read("kl_pq") == "1.0000"
    assert window.state.q[0] == 0.5
    window.key(Qt.Key.Key_F)
    assert window.read("kl_pq") == "1.2500"


def test_a_blank_picture_is_black(window: Explorer) -> None:
    window.keys("Ctrl+B")
    assert window.view.grab().toImage().pixelColor(300, 300).name() == "#000000"
    window.keys("Ctrl+B")
    assert window.view.grab().toImage().pixelColor(300, 300).name() != "#000000"


def test_keys_are_shown_to_the_class_and_fade(lecture: Explorer, qtbot: QtBot) -> None:
    lecture.key(Qt.Key.Key_PageUp)
    assert overlay(lecture).keys
    qtbot.waitUntil(lambda: not overlay(lecture).keys, timeout=4000)


def test_the_halo_follows_the_pointer(lecture: Explorer) -> None:
    place = lecture.at(2, 0.3)
    lecture.move(place)
    halo = overlay(lecture).halo
    assert halo is not None
    assert (halo.toPoint() - place).manhattanLength() <= 2


def test_the_pen_draws_and_does_not_move_bars(lecture: Explorer) -> None:
    lecture.key(Qt.Key.Key_I)
    start, end = lecture.at(1, 0.1), lecture.at(5, 0.4)
    before = lecture.view.grab().toImage()
    QTest.mousePress(overlay(lecture), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(overlay(lecture), start + QPoint(*(share * (end - start)).toTuple()))
    QTest.mouseRelease(overlay(lecture), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert len(overlay(lecture).strokes) == 1
    assert lecture.view.grab().toImage() != before
    assert lecture.history() == []
    lecture.key(Qt.Key.Key_I)
    lecture.drag("q", 0, 0.4)
    assert lecture.history() == ["Drag Q"]


def test_f9_opens_the_presenters_window_with_all_numbers(window: Explorer, qtbot: QtBot) -> None:
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    assert presenter.isVisible()
    QTest.keyClick(presenter, Qt.Key.Key_H)
    assert window.read("kl_pq") == HIDDEN
    assert presenter.view.picture.readouts()["kl_pq"].text == "1.0000"
    assert "Cover" in presenter.notes.toPlainText()
    QTest.keyClick(presenter, Qt.Key.Key_X)
    assert window.history() == ["Swap P and Q"]
    QTest.keyClick(presenter, Qt.Key.Key_F9)
    assert window.window.stage.presenter is None


def test_a_clicker_blanks_starts_and_ends(window: Explorer) -> None:
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    QTest.keyClick(presenter, Qt.Key.Key_F5)
    assert window.window.looks.lecture
    QTest.keyClick(presenter, Qt.Key.Key_B)
    assert window.view.blank
    QTest.keyClick(presenter, Qt.Key.Key_B)
    QTest.keyClick(presenter, Qt.Key.Key_Escape)
    assert not window.window.looks.lecture
    presenter.close()
    QApplication.processEvents()
    assert window.window.stage.presenter is None


def test_a_closed_window_takes_the_presenter_with_it(open_window: Callable[..., Explorer]) -> None:
    window = open_window()
    window.keys("F9")
    window.window.close()
    assert window.window.stage.presenter is None


def test_a_frozen_or_blank_picture_takes_no_hand(lecture: Explorer) -> None:
    place, before = lecture.at(7, 0.1), lecture.state
    for key in ("F", "Ctrl+B"):
        lecture.keys(key)
        lecture.press(place)
        lecture.move(lecture.at(7, 0.4))
        lecture.release(place)
        lecture.wheel(place, 3)
        lecture.keys(key)
    assert lecture.state == before
    lecture.keys("F")
    lecture.window.document.do("fewer", lambda s: edits.set_count(s, 4))
    lecture.move(place)
    lecture.move(lecture.at(6, 0.1))
    assert lecture.state.lit < 4


def test_the_notes_stay_where_they_were_scrolled_to(window: Explorer) -> None:
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    window.window.stage.set_notes("\n".join(map(str, range(400))), "")
    presenter.notes.verticalScrollBar().setValue(100)
    window.window.document.do("swap", edits.swap)
    assert presenter.notes.verticalScrollBar().value() == 100
    presenter.close()


def test_a_clicker_turns_the_lesson_and_not_the_notes(window: Explorer) -> None:
    assert window.window.lesson.open(assets.path("lessons", "entropy.toml"))
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    for target in (presenter.notes, presenter.restart):
        QTest.keyClick(target, Qt.Key.Key_PageDown)
        assert window.window.lesson.page == 1
        QTest.keyClick(target, Qt.Key.Key_PageUp)
        assert window.window.lesson.page == 0
    presenter.close()


def test_the_drawer_keeps_the_secret_too(window: Explorer) -> None:
    drawer = window.window.measures
    window.keys("Ctrl+M")
    window.window.view.setFocus()
    told = [drawer.content.table.item(row, 1).text() for row in range(drawer.content.table.rowCount())]
    assert "1.0000" in told
    window.key(Qt.Key.Key_H)
    assert {drawer.content.table.item(row, 1).text() for row in range(drawer.content.table.rowCount())} == {HIDDEN}
    window.window.view.setFocus()
    window.key(Qt.Key.Key_R)
    assert [drawer.content.table.item(row, 1).text() for row in range(drawer.content.table.rowCount())] == told


def test_a_guess_waits_for_sums_of_1(window: Explorer) -> None:
    window.key(Qt.Key.Key_H)
    strip = window.window.stage.guess
    assert strip is not None
    strip.take(1.0)
    window.window.document.do("raw", lambda s: edits.set_mode(s, "raw"))
    window.window.document.do("more", lambda s: edits.apply(s, Edit("q", (0.9,), (0,))))
    strip.reveal()
    assert "Q does not sum to 1" in strip.answer.text()
    assert window.window.stage.prediction.history == []
    window.window.stage.prediction.reveal()
    strip.hide()
    window.window.view.setFocus()
    window.key(Qt.Key.Key_H)
    assert not strip.isVisible()
    assert "Q does not sum to 1" in window.notice


@pytest.mark.parametrize("lecturing", [False, True])
def test_the_guess_covers_nothing_and_its_verdict_has_room(window: Explorer, lecturing: bool) -> None:
    if lecturing:
        window.keys("F11")
        window.window.showNormal()
    window.key(Qt.Key.Key_H)
    strip = window.window.stage.guess
    assert strip is not None
    strip.take(1.25)
    strip.reveal()
    window.window.resize(1024, 768)
    for _ in range(4):
        QApplication.processEvents()
    assert not strip.geometry().intersects(window.view.geometry())
    answer = strip.answer
    assert answer.height() >= answer.heightForWidth(answer.width())
    assert strip.rect().contains(answer.geometry())


def guess_field(window: Explorer, text: str) -> None:
    strip = window.window.stage.guess
    assert strip is not None
    strip.field().setFocus()
    strip.field().selectAll()
    QTest.keyClicks(strip.field(), text)
    QTest.keyClick(strip.field(), Qt.Key.Key_Return)


def test_enter_in_the_field_reveals_and_what_is_no_number_does_not(window: Explorer) -> None:
    window.key(Qt.Key.Key_H)
    guess_field(window, "r2")
    assert window.read("kl_pq") == HIDDEN
    guess_field(window, "0.95")
    assert window.read("kl_pq") == "1.0000"
    assert window.window.stage.prediction.score() == (1, 1)


def test_the_guess_ends_with_the_lecture_and_where_a_lesson_begins(window: Explorer) -> None:
    strip = None
    for _ in range(2):
        window.keys("F11")
        window.key(Qt.Key.Key_H)
        strip = window.window.stage.guess
        assert strip is not None
        assert strip.isVisible()
        window.keys("F11")
        assert not strip.isVisible()
        assert window.read("kl_pq") == "1.0000"
    window.key(Qt.Key.Key_H)
    assert window.window.lesson.open(assets.path("lessons", "entropy.toml"))
    assert strip is not None
    assert not strip.isVisible()
    assert not window.window.stage.prediction.hiding


def test_no_bar_speaks_a_term_while_numbers_are_hidden(window: Explorer) -> None:
    def spoken() -> str:
        parts = parts_of(window.view.picture).values()
        return "\n".join(f"{part.name} {part.description} {part.text}" for part in parts)

    assert "bits to D" in spoken()
    assert "term of horse 1" in spoken()
    window.key(Qt.Key.Key_H)
    assert "bits to D" not in spoken()
    assert "term of" not in spoken()
    assert "Q of horse 2, 0.125" in spoken()


def test_the_room_sketches_q_and_is_told_what_it_costs(window: Explorer) -> None:
    mine = window.weights("q")
    window.keys("Shift+H")
    strip = window.window.stage.guess
    assert strip is not None
    panels = [panel for panel in window.view.picture.panels() if isinstance(panel, Plot)]
    assert [panel.key for panel in panels] == ["histograms"]
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} == {"q"}
    assert window.window.stage.presenter is None
    window.drag("q", 0, 0.5)
    for key in "CXM":  # would tell it
        window.keys(key)
    assert window.weights("q")[0] == pytest.approx(0.5, abs=0.02)
    window.window.document.do("p", edits.copy_q_to_p)
    assert window.notice == "Only Q can be changed while it is sketched."
    cost = truth(window.state, "kl_pq")
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} == {"p", "q"}
    assert f"costs {format_number(cost)} bits" in strip.answer.text()
    assert window.window.stage.prediction.score() == (0, 1)
    QTest.mouseClick(strip.other, Qt.MouseButton.LeftButton)
    assert window.weights("q") == mine
    assert window.window.document.guard is None
    assert not strip.isVisible()


def another_session(window: Explorer, folder: Path) -> None:
    write_session(folder / "a.klviz", edits.load_preset(window.state, edits.presets()[2].name))
    window.window.document.stack.setClean()
    window.drop(folder / "a.klviz")


def a_table(window: Explorer, folder: Path) -> None:
    (folder / "a.csv").write_text("a,3\nb,5\n")
    window.drop(folder / "a.csv")


def a_recovery(window: Explorer, folder: Path) -> None:
    window.window.autosave.restore(edits.load_preset(window.state, edits.presets()[2].name), folder / "none.klviz")


def an_earlier_version(window: Explorer, folder: Path) -> None:
    window.window.session_file.path = path = folder / "a.klviz"
    write_session(path, edits.load_preset(window.state, edits.presets()[2].name))
    versions.put_aside(data_folder("versions"), path)
    (version,) = versions.kept(data_folder("versions"), path)
    earlier.bring_back(window.window, earlier.show_earlier(window.window), version)


def a_preset(window: Explorer, folder: Path) -> None:
    preset = edits.presets()[2]
    window.menu("File", "Presets", preset.group, preset.name)


def a_lesson(window: Explorer, folder: Path) -> None:
    assert window.window.lesson.open(assets.path("lessons", "entropy.toml"))


@pytest.mark.parametrize("drawn", [False, True], ids=["untouched", "drawn"])
@pytest.mark.parametrize(
    "other", [another_session, a_table, a_recovery, an_earlier_version, a_preset, a_lesson], ids=lambda f: f.__name__
)
def test_another_pair_ends_a_sketch(
    window: Explorer, tmp_path: Path, other: Callable[[Explorer, Path], None], drawn: bool
) -> None:
    before = window.state
    window.keys("Shift+H")
    if drawn:
        window.drag("q", 0, 0.5)
    other(window, tmp_path)
    assert not window.state.same_content(before)
    stage, strip = window.window.stage, window.window.stage.guess
    assert not stage.prediction.sketching
    assert not stage.prediction.hiding
    assert strip is not None
    assert not strip.isVisible()
    assert window.window.actions_by_key["swap"].isEnabled()
    window.window.lesson.close()
    assert window.window.document.guard is None
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} == {"p", "q"}


def test_a_pair_that_is_refused_does_not_end_a_sketch(window: Explorer) -> None:
    window.keys("Shift+H")
    before = window.state
    assert not window.window.intake.show_pair(("a", "b"), np.zeros(2), np.array([0.5, 0.5]), "bad", "")
    assert window.state.same_content(before)
    assert window.window.stage.prediction.sketching
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} != {"p", "q"}


def test_undo_of_a_sketch_ends_it_and_redo_shows_it_beside_p(window: Explorer) -> None:
    window.drag("q", 3, 0.3)
    before = window.state
    window.keys("Shift+H")
    window.drag("q", 0, 0.5)
    drawn = window.state
    window.keys("Ctrl+Z")
    assert window.window.stage.prediction.sketching, "only the drawing was undone"
    window.keys("Ctrl+Z")
    assert window.state.same_content(before)
    assert not window.window.stage.prediction.hiding
    assert window.window.document.guard is None
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} == {"p", "q"}
    window.keys("Ctrl+Y")
    window.keys("Ctrl+Y")
    assert window.state.same_content(drawn)
    assert {m.edits for m in window.plot().marks if isinstance(m, Bars)} == {"p", "q"}
    window.keys("Shift+H")
    assert window.window.stage.prediction.sketching, "and another can be begun"


def test_the_presenter_follows_the_theme(window: Explorer) -> None:
    window.keys("F9")
    presenter = window.window.stage.presenter
    assert presenter is not None
    window.window.looks.set_theme("dark")
    assert presenter.view.style_.theme.name == "dark"
    presenter.close()


def test_one_number_of_a_lecture_is_remembered(window: Explorer) -> None:
    QSettings().setValue("lecture/numbers", "h_q")  # as a list of one comes back from the file
    assert Looks().lecture_numbers == ("h_q",)


@pytest.mark.parametrize("scene", ["Ctrl+2", "Ctrl+3"])
def test_no_scene_tells_a_hidden_number_in_words(window: Explorer, scene: str) -> None:
    window.keys(scene)
    window.key(Qt.Key.Key_H)
    assert window.notes() == []
    for panel in window.view.picture.panels():
        if isinstance(panel, Plot) and panel.key != "histograms":
            assert not [mark for mark in panel.marks if isinstance(mark, Text)]


def test_a_window_that_the_desktop_made_full_screen_stays_so(window: Explorer) -> None:
    window.window.showFullScreen()
    window.keys("Ctrl++")
    assert window.window.isFullScreen()
    window.keys("F11")
    window.keys("F11")
    assert not window.window.isFullScreen()


def test_a_lecture_on_a_large_screen_is_as_large_as_on_a_usual_one(window: Explorer) -> None:
    looks = window.window.looks
    looks.lecture = True
    sizes = []
    for wide, high in ((1024, 768), (1920, 1080), (3840, 2160)):
        looks.suit(QSize(wide, high))
        sizes.append(looks.style(QSize(wide, high)).scale)
    assert sizes == [pytest.approx(1024 / 600), 2.0, 4.0]


def test_type_grows_on_a_large_screen_too_and_around_the_picture_no_further_than_the_room(window: Explorer) -> None:
    looks = window.window.looks
    looks.lecture = True
    for wide, high, largest in ((1024, 768, 1024 / 600), (1920, 1080, 1080 / 440), (3840, 2160, 2160 / 440)):
        looks.lecture_scale = 2.0
        looks.suit(QSize(wide, high))
        usual = looks.style().scale
        looks.lecture_scale = 4.0
        assert looks.style().scale == pytest.approx(largest)
        assert looks.style().scale >= usual
    assert usual == 4.0


@pytest.mark.parametrize("scene", ["Ctrl+2", "Ctrl+3"])
def test_the_largest_type_of_the_strip_leaves_the_room_to_the_picture(window: Explorer, scene: str) -> None:
    window.keys(scene)
    window.keys("F11")
    for _ in range(9):
        window.keys("Ctrl++")
    window.window.resize(window.window.screen().size())
    QApplication.processEvents()
    assert window.view.height() > 0.5 * window.window.height()


def test_the_picture_keeps_no_room_for_numbers_that_a_lesson_hides(window: Explorer) -> None:
    assert window.window.lesson.open(assets.path("lessons", "asymmetry.toml"))
    window.keys("F11")
    assert [panel.key for panel in window.view.picture.panels()] == ["histograms"]
