"""The keyboard alone: every action has a menu entry and a key of its own, and keys do all that the mouse does."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QTableWidget, QToolButton

from klviz import edits
from klviz.gui.action import Action
from klviz.gui.actions import ACTIONS
from klviz.scenes import SCENES
from klviz.state import State, frozen
from tests.gui.explorer import Explorer, Key, says, truth

CHANGES = [row for row in ACTIONS if row.change is not None]
LOOKS = [row for row in ACTIONS if row.look is not None]


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from entries(inner)
        else:
            yield action


def all_entries(window: Explorer) -> list[QAction]:
    menus = [action.menu() for action in window.window.menuBar().actions()]
    return [entry for menu in menus if isinstance(menu, QMenu) for entry in entries(menu)]


def test_every_action_stands_in_a_menu_with_its_shortcut(window: Explorer) -> None:
    found = {entry.objectName(): entry for entry in all_entries(window) if entry.objectName()}
    assert found.keys() == {row.key for row in ACTIONS}
    for row in ACTIONS:
        assert [key.toString() for key in found[row.key].shortcuts()] == [
            QKeySequence(key).toString() for key in row.keys
        ]
        assert found[row.key].text() == row.text


def test_no_two_actions_share_a_name_or_a_shortcut() -> None:
    assert len({row.key for row in ACTIONS}) == len(ACTIONS)
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert all(keys), "every key is one Qt knows"
    assert len(set(keys)) == len(keys)
    words = [(row.menu, row.text) for row in ACTIONS]
    assert len(set(words)) == len(words)


def test_plain_letters_and_digits_belong_to_the_picture() -> None:
    for row in ACTIONS:
        for key in row.keys:
            if "Ctrl" not in key and "Alt" not in key and not key.startswith("F"):
                assert row.on == "picture", f"{key} would act while someone types elsewhere"


def prepared(key: str) -> State:
    """A State in which an action has something to do."""
    state = edits.opening_state()
    busy = replace(state, p=frozen(np.array([3.0, *[1.0] * 7])), mode="raw", lit=2)
    if key == "normalise":
        return busy
    if key == "mode_proportional":
        return replace(state, mode="neighbour")
    if key in ("move_left", "give_previous"):
        return edits.light(state, 3)
    if key.startswith(("recall_", "compare_")):
        for slot in range(3):
            state = edits.store(state, slot)
        return edits.swap(state)
    if key.startswith("scene_"):
        other = next(scene.key for scene in SCENES if key != f"scene_{scene.key}")
        return replace(state, scene=other)
    if key == "base_bits":
        return edits.set_base(state, 10.0)
    return state


@pytest.mark.parametrize("row", CHANGES, ids=lambda row: row.key)
def test_every_change_changes_something_and_undoes(open_window: Callable[..., Explorer], row: Action) -> None:
    if row.key.startswith("scene_") and len(SCENES) == 1:
        pytest.skip("there is one scene only, and it is on show")
    start = prepared(row.key)
    window = open_window(start)
    action = window.window.actions_by_key[row.key]
    if row.keys:
        window.keys(row.keys[0])
    else:
        action.trigger()
    assert not window.state.same_content(start)
    assert window.history() == [row.text]
    assert window.title.endswith("* – klviz")
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)
    assert window.history() == []
    assert window.title == "Horse race – klviz"


@pytest.mark.parametrize("row", LOOKS, ids=lambda row: row.key)
def test_looking_around_is_not_a_step(open_window: Callable[..., Explorer], row: Action) -> None:
    start = edits.light(edits.opening_state(), 3, "p" if row.key == "choose_q" else "q")
    window = open_window(start)
    window.keys(row.keys[0])
    assert window.state != start
    assert window.state.same_content(start)
    assert window.history() == []


def test_the_picture_has_the_keys_from_the_start(window: Explorer) -> None:
    assert window.focus is window.view


@pytest.mark.parametrize(
    ("keys", "by"),
    [("Up", 0.01), ("Down", -0.01), ("Shift+Up", 0.1), ("Shift+Down", -0.1), ("Alt+Up", 0.001), ("Alt+Down", -0.001)],
)
def test_arrows_move_the_chosen_bar_by_clean_steps(window: Explorer, keys: str, by: float) -> None:
    window.keys("PgUp")
    window.keys("Right")
    window.keys(keys)
    assert window.weights("p")[1] == pytest.approx(0.25 + by, abs=1e-15)
    assert repr(window.weights("p")[1]) == f"{0.25 + by:.6g}", "no crumbs like 0.26000000000000001"
    assert sum(window.weights("p")) == pytest.approx(1.0)
    assert says(window.read("kl_pq"), truth(window.state, "kl_pq"))


def test_a_held_key_is_one_undo_and_another_bar_is_another(window: Explorer) -> None:
    start = window.state
    for _ in range(10):
        window.keys("Up")
    assert window.weights("q")[0] == 0.225
    assert len(window.history()) == 1
    window.keys("Right")
    for _ in range(3):
        window.keys("Up")
    assert len(window.history()) == 2, "moving on to another bar begins another step"
    window.keys("PgUp")
    window.keys("Up")
    assert len(window.history()) == 3
    window.keys("Ctrl+Z")
    window.keys("Ctrl+Z")
    assert window.weights("q")[0] == 0.225
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)


def test_mass_can_be_carried_along_with_shift_and_arrows(window: Explorer) -> None:
    for _ in range(3):
        window.keys("Shift+Right")
    q = window.weights("q")
    assert q[0] == pytest.approx(0.115)
    assert q[3] == pytest.approx(0.135)
    assert window.state.lit == 3
    window.keys("Shift+Left")
    assert window.weights("q")[2] == pytest.approx(0.135)


def test_the_menu_key_opens_the_menu_of_the_bar(window: Explorer) -> None:
    window.keys("Right")
    window.menu_key()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Q · horse 2"
    assert [a.text() for a in menu.actions() if a.text() == "Set to exactly 0"]
    for _ in range(2):
        window.send(Key.Key_Down, menu)
    window.send(Key.Key_Return, menu)  # the second entry
    assert window.weights("q")[1] == 0.0


def test_the_menu_bar_opens_by_keys(window: Explorer) -> None:
    reached = []
    for bar_entry in window.window.menuBar().actions():
        mnemonic = QKeySequence.mnemonic(bar_entry.text()).toString()
        reached.append(mnemonic)
    assert all(reached), "every menu opens with Alt and a letter"
    assert len(set(reached)) == len(reached)
    window.keys(reached[1])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title().replace("&", "") == "Edit"
    window.send(Key.Key_Escape, menu)


def test_tab_reaches_the_lists_of_the_toolbar_and_comes_back(window: Explorer) -> None:
    buttons = [b for b in window.window.toolbar.findChildren(QToolButton) if b.isVisible() and b.menu()]
    assert len(buttons) == 4
    met: list[object] = []
    for _ in range(60):
        window.key(Key.Key_Tab)
        met.append(window.focus)
        if window.focus is window.view:
            break
    assert window.focus is window.view
    assert [button.text() for button in buttons if button not in met] == []


def test_single_letters_are_quiet_while_something_else_has_the_focus(window: Explorer) -> None:
    start = window.state
    window.keys("Ctrl+M")
    window.keys("T")
    places = [
        window.window.unit_button,
        window.window.measures.content.table,
        window.window.tools.content.series,
        window.window.tools.content.apply_button,
        next(iter(window.window.tools.content.sliders.values())).field,
    ]
    picture_keys = [
        row.keys[0] for row in ACTIONS if row.on == "picture" and row.key not in ("tools", "type", "rename")
    ]
    for place in places:
        place.setFocus()
        assert window.focus is place
        for keys in picture_keys:
            if keys not in ("Home", "End", "PgUp", "PgDown", "Left", "Right", "Up", "Down") and len(keys) == 1:
                window.keys(keys)
    assert window.state.same_content(start)
    assert isinstance(places[-1], QLineEdit)
    assert window.history() == []


def test_keys_alone_can_do_what_the_mouse_can(window: Explorer) -> None:
    """Drag, paint, trade, fine steps, type, zero, pin, add, remove, rename, merge, reorder: from P to another P."""
    goal = [0.3, 0.2, 0.0, 0.5]
    while len(window.state.names) > 4:
        window.keys("End")
        window.keys("Del")
    for series, key in (("p", "PgUp"), ("q", "PgDown")):
        window.menu("Edit", "When a bar moves", "Nothing else moves")
        window.keys(key)
        window.keys("Home")
        for value in goal:
            window.key(Key.Key_Return)
            window.write_over(str(value))
            window.key(Key.Key_Return)
            window.keys("Right")
        assert window.weights(series) == goal
    assert window.read("kl_pq") == "0"


def test_undo_and_redo_are_grey_where_there_is_nothing_to_do(window: Explorer) -> None:
    undo, redo = (window.window.actions_by_key[key] for key in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    window.keys("X")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    assert undo.toolTip() == "Undo Swap P and Q"
    window.keys("Ctrl+Z")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)


def test_undo_is_unlimited(window: Explorer) -> None:
    start = window.state
    keys = itertools.cycle(["X", "D", "Shift+D", "B", "L", "0"])
    for _ in range(120):
        window.keys(next(keys))
    assert len(window.history()) > 100
    window.undo_all()
    assert window.state.same_content(start)


def test_the_list_of_keys_names_them_all(window: Explorer) -> None:
    window.keys("F1")
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "keys" and w.isVisible())
    table = dialog.findChildren(QTableWidget)[0]
    listed = {table.item(row, 0).text() for row in range(table.rowCount())}
    told = ", ".join(listed)
    native = QKeySequence.SequenceFormat.NativeText
    for row in ACTIONS:
        for key in row.keys:
            assert QKeySequence(key).toString(native) in told
    assert {"Drag a column", "Shift and drag", "Double click"} <= listed
    assert dialog.windowModality() == Qt.WindowModality.NonModal, "it can stay open beside the picture"
    window.send(Key.Key_Escape, dialog)
    assert not dialog.isVisible()


def test_about_says_the_version_and_that_there_is_no_network(window: Explorer) -> None:
    from klviz import __version__

    window.menu("Help", "About klviz")
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "about" and w.isVisible())
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in words
    assert "no network" in words
    button = dialog.findChildren(QPushButton)[0]
    button.click()
    assert not dialog.isVisible()
