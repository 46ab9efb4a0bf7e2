"""Exact values typed over a bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from tests.gui.explorer import Explorer, Key


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1/64", 1 / 64),
        ("0,25", 0.25),
        ("2^-6", 2.0**-6),
        ("3e-4", 3e-4),
        ("25 %", 0.25),
        ("½", 0.5),
        ("0", 0.0),
        ("1", 1.0),
    ],
)
def test_a_double_click_opens_a_field_that_takes_numbers_as_people_write_them(
    window: Explorer, text: str, value: float
) -> None:
    window.double_click(window.outline("q", 2))
    assert window.typing()
    assert window.focus is window.field()
    window.write_over(text)
    assert window.complaint() == ""
    window.key(Key.Key_Return)
    assert not window.typing()
    assert window.weights("q")[2] == value
    assert window.history() == ["Type Q"]
    assert window.focus is window.view, "the keys belong to the picture again"


def test_the_field_starts_with_the_value_as_a_fraction_and_all_of_it_chosen(window: Explorer) -> None:
    window.double_click(window.outline("p", 7))
    assert window.field().text() == "1/64"
    assert window.field().selectedText() == "1/64"
    assert window.field().accessibleName() == "New value of P horse 8"
    window.write("0.5")  # replaces what was chosen
    assert window.field().text() == "0.5"


@pytest.mark.parametrize("text", ["abc", "-1", "1/0", "nan", "1e999", "0.2.3", "٣", ""])
def test_what_is_not_a_number_shows_the_reason_and_changes_nothing(window: Explorer, text: str) -> None:
    start = window.state
    window.double_click(window.outline("q", 2))
    window.write_over(text)
    window.key(Key.Key_Return)
    assert window.typing(), "it stays open to be mended"
    assert window.complaint()
    assert window.state.same_content(start)
    window.write_over("0.5")
    assert window.complaint() == ""
    window.key(Key.Key_Return)
    assert window.weights("q")[2] == 0.5


def test_the_reason_names_what_was_typed(window: Explorer) -> None:
    window.double_click(window.outline("q", 2))
    window.write_over("fast")
    assert '"fast" is not a number' in window.complaint()


def test_escape_puts_the_field_away(window: Explorer) -> None:
    window.double_click(window.outline("q", 2))
    window.write_over("0.7")
    window.key(Key.Key_Escape)
    assert not window.typing()
    assert window.weights("q")[2] == 0.125
    assert window.focus is window.view


def test_a_press_elsewhere_puts_the_field_away(window: Explorer) -> None:
    window.double_click(window.outline("q", 2))
    window.write_over("0.7")
    window.press(window.at(6, 0.4))
    window.release(window.at(6, 0.4))
    assert not window.typing()
    assert window.history() == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Equal])
def test_keys_open_the_field_too(window: Explorer, key: Key) -> None:
    window.keys("Right")
    window.key(key)
    assert window.typing()
    window.write_over("1/3")
    window.key(key if key != Key.Key_Equal else Key.Key_Return)
    assert window.weights("q")[1] == 1 / 3


def test_letters_typed_into_the_field_are_not_commands(window: Explorer) -> None:
    start = window.state
    window.key(Key.Key_Return)
    for letter in "xcndblmtp0":
        window.key(Key[f"Key_{letter.upper()}"])
    window.key(Key.Key_Up)
    window.key(Key.Key_PageUp)
    assert window.state == start
    assert window.field().text() == "xcndblmtp0"


def test_the_field_stays_inside_the_window_at_its_edges(window: Explorer) -> None:
    for outcome in (0, 7):
        window.double_click(window.outline("q", outcome))
        place = window.field().parentWidget().geometry()
        assert window.view.rect().contains(place)
        window.key(Key.Key_Escape)


def test_more_than_1_is_taken_as_far_as_possible(window: Explorer) -> None:
    window.type_value("q", 2, "7")
    assert window.weights("q")[2] == 1.0
    assert window.weights("q")[0] == 0.0


def test_what_was_not_given_in_full_is_said(window: Explorer) -> None:
    window.type_value("q", 2, "7")
    assert window.notice == "Q of horse 3 is 1: there is room for no more."
    window.type_value("q", 2, "0.5")
    assert window.weights("q")[2] == 0.5
    assert len(window.history()) == 2


def test_the_field_stays_while_another_window_or_a_menu_has_the_focus(window: Explorer) -> None:
    window.double_click(window.outline("q", 2))
    window.write_over("0.7")
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(window.field(), QFocusEvent(QEvent.Type.FocusOut, reason))
        assert window.typing()
    window.key(Key.Key_Return)
    assert window.weights("q")[2] == 0.7


def test_who_is_chosen_while_a_value_is_typed_keeps_the_focus(window: Explorer) -> None:
    window.double_click(window.outline("q", 2))
    button = window.window.unit_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not window.typing()
    assert window.focus is button
