"""The window in another language: its words, its decimal comma, and the room that longer words take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from klviz import files, words
from klviz.core import measure_named
from klviz.gui import language
from klviz.gui.batch_words import title_of
from klviz.gui.theme import LIGHT, Style
from klviz.projection import projected
from klviz.scenes import SCENES, scene_of
from tests.gui.explorer import Explorer
from tests.gui.test_type import NUMBERS, lecture_style, outside, overlaps, states, written


@pytest.fixture
def speaking(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes the program speak a language until the test is over."""

    monkeypatch.setattr(language, "has_letters", lambda code: True)  # whatever types are on this machine

    def speak(code: str) -> None:
        monkeypatch.setenv("KLVIZ_LANGUAGE", code)
        language.speak(app)

    yield speak
    speak("en")
    assert QLocale().decimalPoint() == "."


@pytest.mark.parametrize(("code", "file_menu"), [("de", "Datei"), ("fr", "Fichier"), ("es", "Archivo"), ("zh", "文件")])
def test_menus_and_numbers(
    code: str, file_menu: str, speaking: Callable[[str], None], open_window: Callable[..., Explorer]
) -> None:
    speaking(code)
    window = open_window()
    assert window.window.menus["File"].title().removeprefix("&") == file_menu
    comma = code != "zh"
    assert window.read("kl_pq") == ("1,0000" if comma else "1.0000")
    window.type_value("q", 0, "0,25")
    assert window.weights("q")[0] == pytest.approx(0.25)


def test_where_no_type_has_the_letters_english_is_spoken_and_said_why_once(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLVIZ_LANGUAGE", "zh")
    monkeypatch.setattr(language.QFontMetrics, "inFontUcs4", lambda self, letter: letter < 0x2000)
    language.speak(app)
    assert words.language() == "en"
    assert language.excuse().startswith(
        "klviz speaks English, since no type on this computer has the letters of Chinese."
    )
    assert language.excuse() == "", "once is enough"
    monkeypatch.setenv("KLVIZ_LANGUAGE", "de")
    assert language.excuse() == ""
    language.speak(app)
    assert words.language() == "de"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    monkeypatch.setenv("KLVIZ_LANGUAGE", "en")
    language.speak(app)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel", "Qt's own words follow"


@pytest.mark.parametrize("code", ["en", "de", "fr", "es"])
def test_the_bundled_type_writes_the_languages_of_its_alphabet(app: QApplication, code: str) -> None:
    assert language.has_letters(code)


def test_the_choice_is_kept_and_told(open_window: Callable[..., Explorer], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KLVIZ_LANGUAGE")
    window = open_window()
    window.menu("View", "Language", "Deutsch")
    assert "Deutsch" in window.notice
    assert window.ticked("View", "Language", "Deutsch")
    assert language.next_start() == "de"


def test_a_measure_of_a_typed_order_has_its_title_in_the_language(speaking: Callable[[str], None]) -> None:
    measure = measure_named("renyi_pq[2.5]")
    assert title_of(measure) == measure.title == "Rényi divergence of order 2.5"
    speaking("de")
    assert title_of(measure) == "Rényi-Divergenz der Ordnung 2,5"
    assert title_of(measure_named("js")) == "Jensen-Shannon-Divergenz"


def test_what_is_wrong_is_said_in_the_language(
    speaking: Callable[[str], None], open_window: Callable[..., Explorer], tmp_path: Path
) -> None:
    speaking("de")
    window = open_window()
    (tmp_path / "empty.csv").write_text("")
    window.drop(tmp_path / "empty.csv")
    assert "empty.csv: die Datei ist leer" in window.notice
    (tmp_path / "newer.klviz").write_text('{"klviz": "session", "version": 99, "saved_by": "9.9"}')
    window.drop(tmp_path / "newer.klviz")
    assert "von einem neueren klviz gespeichert" in window.notice
    window.double_click(window.outline("q", 0))
    window.write_over("viel")
    assert "„viel“ ist keine Zahl" in window.complaint()


@pytest.mark.parametrize(("code", "first"), [("de", "1,5"), ("zh", "1.5"), ("en", "1.5")])
def test_numbers_are_exported_as_spreadsheets_read_them(
    code: str,
    first: str,
    speaking: Callable[[str], None],
    open_window: Callable[..., Explorer],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    speaking(code)
    window = open_window()
    offered: list[list[str]] = []

    def answer(which: int) -> Callable[..., tuple[str, str]]:
        def dialog(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
            offered.append(kinds.split(";;"))
            return str(tmp_path / f"{which}.csv"), offered[-1][which] if which >= 0 else ""

        return dialog

    for which in (-1, 0, 1, 2, 3):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer(which))
        window.keys("Ctrl+Shift+E")
    assert [first in kind for kind in offered[0][:4]] == [True, False, True, False]
    told = {which: (tmp_path / f"{which}.csv").read_text("utf-8-sig") for which in (-1, 0, 1, 2, 3)}
    assert told[-1] == told[0]
    comma, point = (0, 1) if first == "1,5" else (1, 0)
    assert "D(P‖Q);" in told[comma]
    assert ";1,0;bits" in told[comma]
    assert ",1.0,bits" in told[point]
    for which in (2, 3):
        p, q = files.read(tmp_path / f"{which}.csv")
        assert p.weights.tolist() == window.weights("p")
        assert q.weights.tolist() == window.weights("q")
    window.keys("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().splitlines() == told[0].splitlines()


@pytest.mark.parametrize("code", ["de", "fr"])
@pytest.mark.parametrize("scene", [scene.key for scene in SCENES])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 740), (1920, 1000)], ids=str)
def test_longer_words_have_room(speaking: Callable[[str], None], code: str, scene: str, size: tuple[int, int]) -> None:
    speaking(code)
    for state in states().values():
        picture = scene_of(scene).picture(replace(state, scene=scene))
        lecture = projected(picture, NUMBERS)
        for shown, style in ((picture, Style(LIGHT)), (lecture, lecture_style(size, 2.0))):
            words = written(shown, size, style)
            assert outside(words, size) == []
            assert overlaps(words) == []
