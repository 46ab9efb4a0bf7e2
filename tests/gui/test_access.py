"""The picture as assistive technology meets it, through the same interfaces that Qt hands to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleTextUpdateEvent,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QComboBox, QDialog, QDockWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from klviz import edits
from klviz.gui import access, dialogs
from klviz.gui.part_access import PartAccess
from klviz.gui.picture_view import PictureView
from klviz.picture import Axis, Bars, Column, Curve, Handle, Numbers, Picture, Plot, Table, Text
from klviz.state import Edit, State, frozen
from tests.gui.explorer import Explorer, Key

Role, Say, Event = QAccessible.Role, QAccessible.Text, QAccessible.Event
HORSES = [f"horse {n}" for n in range(1, 9)]
Interface = Any


def accessible(widget: QWidget) -> Interface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def parts(window: Explorer) -> list[PartAccess]:
    """The children of the picture that are not widgets."""
    picture = accessible(window.view)
    children = [picture.child(n) for n in range(picture.childCount())]
    return [child for child in children if isinstance(child, PartAccess)]


def part(window: Explorer, name: str) -> PartAccess:
    found = [each for each in parts(window) if each.text(Say.Name) == name]
    assert len(found) == 1, f"{len(found)} parts are called {name}"
    return found[0]


def names(window: Explorer) -> list[str]:
    return [each.text(Say.Name) for each in parts(window)]


def words(each: PartAccess) -> str:
    """What a client reads as the text of a label."""
    text = each.textInterface()
    return text.text(0, text.characterCount())


def set_value(each: PartAccess, value: float) -> None:
    each.valueInterface().setCurrentValue(value)


def weighing(p: list[float], q: list[float], **more: Any) -> State:
    labels = tuple(f"o{n}" for n in range(len(p)))
    return State(names=labels, p=frozen(p), q=frozen(q), **more)


# What there is


def test_parts_come_in_the_order_in_which_they_are_taught(window: Explorer) -> None:
    heads = [
        *(f"P of {horse}" for horse in HORSES),
        *(f"Q of {horse}" for horse in HORSES),
        "Σ P = 1.0000",
        "Σ Q = 1.0000",
        *("h_p", "kl_pq", "ce_pq", "h_q", "kl_qp", "ce_qp"),
    ]
    tails = [*(f"term of {horse}" for horse in HORSES), *(f"code of {horse}" for horse in HORSES)]
    said = names(window)
    assert said[: len(heads)] == heads
    assert said[-len(tails) :] == tails


def test_the_picture_is_a_named_group_that_knows_its_children(window: Explorer) -> None:
    picture = accessible(window.view)
    assert picture.role() == Role.Grouping
    assert picture.text(Say.Name) == "Picture"
    assert picture.text(Say.Description).startswith("Horse race. Drag any bar.")
    for n in range(picture.childCount()):
        child = picture.child(n)
        assert picture.indexOfChild(child) == n
        assert child.parent() is picture
    assert picture.child(picture.childCount()) is None
    assert picture.child(-1) is None


def test_a_bar_is_a_slider_with_value_range_and_sentence(window: Explorer) -> None:
    bar = part(window, "Q of horse 2")
    value = bar.valueInterface()
    assert bar.role() == Role.Slider
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0.0, 0.125, 1.0)
    assert value.minimumStepSize() == 0.01
    assert bar.text(Say.Description) == "Q of horse 2, 0.125, adds 0.2500 bits to D(P‖Q)"
    assert bar.text(Say.Value) == "0.125"
    assert bar.state().focusable
    assert bar.textInterface() is None


def test_every_readout_is_a_text_under_its_name_in_measures(window: Explorer) -> None:
    panels = [panel for panel in window.view.picture.panels() if isinstance(panel, Numbers)]
    readouts = [readout for panel in panels for readout in panel.readouts()]
    assert len(readouts) >= 9
    for readout in readouts:
        label = part(window, readout.name)
        assert label.role() == Role.StaticText
        assert words(label) == label.text(Say.Value) == f"{readout.text} {readout.unit}"
        assert label.text(Say.Description) == readout.spoken
        assert label.valueInterface() is None
        assert label.actionInterface() is None


def test_terms_and_codes_are_heard_outcome_by_outcome(window: Explorer) -> None:
    assert words(part(window, "term of horse 1")) == "1.0000 bits"
    assert words(part(window, "term of horse 4")) == "−0.0625 bits"
    assert words(part(window, "code of horse 4")) == "3.0000 bits, ideal 4.0000"


def test_an_infinite_divergence_is_said_with_who_is_to_blame(window: Explorer) -> None:
    set_value(part(window, "Q of horse 2"), 0.0)
    assert words(part(window, "kl_pq")) == "∞ bits"
    assert any("“horse 2” happens under P and is impossible under Q" in name for name in names(window))


def test_where_sums_leave_1_bars_end_where_the_axis_ends_and_the_wait_is_said(
    open_window: Callable[..., Explorer],
) -> None:
    window = open_window(weighing([30.0, 10.0], [1.0, 1.0], mode="raw", top=40.0))
    value = part(window, "P of o0").valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0.0, 30.0, 40.0)
    assert any(name.startswith("The numbers wait") for name in names(window))


def test_a_pinned_bar_says_so(window: Explorer) -> None:
    window.window.document.do("Pin", lambda s: edits.toggle_pin(s, "q", 2))
    assert part(window, "Q of horse 3").text(Say.Description).endswith(", pinned")
    assert not part(window, "P of horse 3").text(Say.Description).endswith(", pinned")


def test_a_snapshot_drawn_behind_the_bars_is_heard_too(window: Explorer) -> None:
    window.window.document.do("Store", lambda s: edits.compare(edits.store(s, 0), 0))
    set_value(part(window, "Q of horse 3"), 0.5)
    assert words(part(window, "compared Q of horse 3")) == "0.125"


@pytest.mark.parametrize("count", [65, 65_536])
def test_of_many_outcomes_one_hears_a_summary_and_the_lit_one(open_window: Callable[..., Explorer], count: int) -> None:
    q = np.full(count, 1.0 / count)
    p = q.copy()
    p[7], p[8] = 1.5 / count, 0.5 / count
    window = open_window(weighing(p.tolist(), q.tolist()))
    assert len(parts(window)) < 30
    assert f"{count:,} outcomes; the highest bar is o7" in words(part(window, f"P, {count:,} outcomes"))
    assert "Q of o0" in names(window)
    window.key(Key.Key_Right)
    assert "Q of o0" not in names(window)
    set_value(part(window, "Q of o1"), 0.5)
    assert window.state.q[1] == 0.5


# What a client can do


def test_setting_a_value_is_the_edit_of_a_hand_and_one_undo(window: Explorer) -> None:
    start = window.state
    set_value(part(window, "Q of horse 3"), 0.5)
    expected = edits.settle(edits.apply(start, Edit("q", (0.5,), (2,))))
    assert window.state.same_content(expected)
    assert (window.state.active, window.state.lit) == ("q", 2)
    assert window.history() == ["Set Q of horse 3"]
    assert part(window, "Q of horse 3").valueInterface().currentValue() == 0.5
    window.keys("Ctrl+Z")
    assert window.state.same_content(start)


def test_a_value_beyond_the_range_ends_at_its_end_and_nonsense_changes_nothing(window: Explorer) -> None:
    start = window.state
    for nonsense in (float("nan"), float("inf"), "much", None):
        set_value(part(window, "P of horse 1"), nonsense)  # type: ignore[arg-type]
    assert window.state == start
    set_value(part(window, "P of horse 1"), 7.0)
    assert window.weights("p") == [1.0, *7 * [0.0]]
    set_value(part(window, "P of horse 1"), -1.0)
    assert window.weights("p")[0] == 0.0


def test_a_client_may_step_in_while_a_hand_drags(window: Explorer) -> None:
    window.drag("q", 0, 0.3, let_go=False)
    set_value(part(window, "Q of horse 3"), 0.5)
    assert window.weights("q")[2] == 0.5
    window.release(window.at(0, 0.3))
    assert window.history() == ["Drag Q", "Set Q of horse 3"]


def test_increase_and_decrease_are_steps_of_a_hundredth(window: Explorer) -> None:
    bar = part(window, "P of horse 2")
    bar.actionInterface().doAction(QAccessibleActionInterface.increaseAction())
    assert window.weights("p")[1] == 0.26
    bar.actionInterface().doAction(QAccessibleActionInterface.decreaseAction())
    assert window.weights("p")[1] == 0.25


def test_asking_for_focus_moves_the_keys_to_the_bar(window: Explorer) -> None:
    window.window.toolbar.setFocus()
    bar = part(window, "P of horse 6")
    assert not bar.state().focused
    bar.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
    assert window.view.hasFocus()
    assert (window.state.active, window.state.lit) == ("p", 5)
    assert [each.text(Say.Name) for each in parts(window) if each.state().focused] == ["P of horse 6"]
    assert accessible(window.view).focusChild() is bar
    window.key(Key.Key_Up)
    assert window.weights("p")[5] == pytest.approx(1 / 64 + 0.01)


def test_a_bar_is_found_where_it_is_drawn(window: Explorer) -> None:
    picture = accessible(window.view)
    for outcome in range(8):
        window.window.document.point(lambda s, i=outcome: edits.light(s, i, "q"))  # type: ignore[misc]
        place = window.view.mapToGlobal(window.at(outcome, 0.05))
        bar = part(window, f"Q of horse {outcome + 1}")
        assert bar.rect().contains(place)
        assert picture.childAt(place.x(), place.y()) is bar
    lefts = [part(window, f"P of {horse}").rect().left() for horse in HORSES]
    assert lefts == sorted(set(lefts))


def test_every_part_lies_on_the_picture_and_numbers_do_not_overlap(window: Explorer) -> None:
    whole = accessible(window.view).rect()
    for each in parts(window):
        assert whole.contains(each.rect()), each.text(Say.Name)
        assert not each.rect().isEmpty(), each.text(Say.Name)
    six = [part(window, name).rect().adjusted(1, 1, -1, -1) for name in ("h_p", "kl_pq", "ce_pq", "h_q", "kl_qp")]
    assert not any(a.intersects(b) for n, a in enumerate(six) for b in six[:n])
    for name in ("h_p", "kl_qp", "cost_per_bit", "term of horse 3", "code of horse 1"):
        centre = part(window, name).rect().center()
        assert accessible(window.view).childAt(centre.x(), centre.y()) is part(window, name)
    assert accessible(window.view).childAt(-50, -50) is None


def test_what_lies_over_the_picture_is_its_child_too(window: Explorer) -> None:
    window.key(Key.Key_Return)
    field = window.field()
    centre = field.mapToGlobal(QPoint(5, 5))
    over = accessible(window.view).childAt(centre.x(), centre.y())
    assert over.object() is field.parent()
    assert accessible(field).text(Say.Name) == "New value of Q horse 1"


def test_a_handle_is_a_slider_for_each_of_its_parameters(qtbot: QtBot) -> None:
    handle = Handle(1.0, 2.0, ("mu", "sigma"), "bell", low=(-4.0, 0.1), high=(4.0, np.inf))
    plot = Plot("bell", "", Axis(-5, 5, "mean"), Axis(0, 3), (handle,))
    view = PictureView(lambda: Picture("Bell", "", (Column((plot,)),)))
    qtbot.addWidget(view)
    view.resize(600, 400)
    heard: list[object] = []
    for signal in (view.hand.began, view.hand.wished):
        signal.connect(heard.append)
    view.hand.ended.connect(lambda: heard.append("ended"))
    mu, sigma = (accessible(view).child(n) for n in range(2))
    assert [each.text(Say.Name) for each in (mu, sigma)] == ["bell, mean", "bell, sigma"]
    assert (mu.valueInterface().minimumValue(), mu.valueInterface().maximumValue()) == (-4.0, 4.0)
    assert (sigma.valueInterface().minimumValue(), sigma.valueInterface().maximumValue()) == (0.1, 3.0)
    set_value(sigma, 0.5)
    set_value(mu, -9.0)
    mu.actionInterface().doAction(QAccessibleActionInterface.increaseAction())
    edits_heard = [each for each in heard if isinstance(each, Edit)]
    assert [each.target for each in edits_heard] == 3 * ["mu,sigma"]
    assert [each.values for each in edits_heard] == [(1.0, 0.5), (-4.0, 2.0), pytest.approx((1.08, 2.0))]
    assert heard[0] == "Set bell, sigma"
    assert heard.count("ended") == 3
    assert mu.rect().contains(view.mapToGlobal(view.boxes["bell"].inner.center().toPoint()) + QPoint(27, -90)) or (
        mu.rect() == sigma.rect()
    )


def test_a_table_is_heard_row_by_row_and_a_plot_of_lines_by_its_words(qtbot: QtBot) -> None:
    line = Curve(np.array([0.0, 1.0]), np.array([0.0, 1.0]), "p")
    plot = Plot(
        "curve", "Code length", Axis(0, 1), Axis(0, 1), (line, Text(0.5, 0.5, (("best ", "ink"), ("2.0 bits", "p")))),
        legend=(("Huffman", "p", "solid"),),
    )  # fmt: skip
    table = Table("Codes", ("code", "bits"), (("fixed", "3.000"), ("Huffman", "2.000"), ("", "")), "lr", lit=1)
    view = PictureView(lambda: Picture("Codes", "", (Column((plot, Numbers("numbers", (table,)))),)))
    qtbot.addWidget(view)
    view.resize(700, 500)
    said = [accessible(view).child(n) for n in range(3)]
    assert [(each.text(Say.Name), words(each)) for each in said] == [
        ("fixed", "code fixed, bits 3.000"),
        ("Huffman", "code Huffman, bits 2.000"),
        ("Code length", "Huffman; best 2.0 bits"),
    ]
    first, second, third = (each.rect() for each in said)
    assert first.bottom() < second.bottom()
    assert not third.intersects(first)


# What a client is told


@pytest.fixture
def told(window: Explorer, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Event, str]]]:
    """The events of the picture's parts while a client listens: what kind, and the part's name."""
    heard: list[tuple[Event, str]] = []
    send = access.tell

    def tell(event: QAccessibleEvent) -> None:
        source = event.accessibleInterface()
        heard.append((event.type(), source.text(Say.Name)))
        if isinstance(event, QAccessibleValueChangeEvent):
            assert event.value() == source.valueInterface().currentValue()
        if isinstance(event, QAccessibleTextUpdateEvent):
            assert event.textInserted() == words(source) != event.textRemoved()
        send(event)

    QAccessible.setActive(True)
    monkeypatch.setattr(access, "tell", tell)
    parts(window)
    window.view.setFocus()
    accessible(window.view).announcer.report_focus()
    heard.clear()
    yield heard
    QAccessible.setActive(False)


def wait_for(qtbot: QtBot, told: list[tuple[Event, str]], event: Event, name: str) -> None:
    qtbot.waitUntil(lambda: (event, name) in told)


def test_keys_that_move_the_focus_are_told(window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]) -> None:
    for key, name in (
        (Key.Key_Right, "Q of horse 2"),
        (Key.Key_End, "Q of horse 8"),
        (Key.Key_PageUp, "P of horse 8"),
    ):
        window.key(key)
        wait_for(qtbot, told, Event.Focus, name)


def test_a_key_that_moves_a_bar_tells_bars_and_numbers(
    window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]
) -> None:
    window.key(Key.Key_Up)
    wait_for(qtbot, told, Event.ValueChanged, "Q of horse 8")
    assert (Event.ValueChanged, "Q of horse 1") in told
    assert (Event.TextUpdated, "kl_pq") in told
    assert (Event.TextUpdated, "term of horse 1") in told
    unmoved = {name for _, name in told if name.startswith("P of") or name == "h_p"}
    assert unmoved == set(), "P does not move with Q, and nothing is said of it"


def test_a_pointer_that_passes_over_bars_is_silent_until_keys_are_used(
    window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]
) -> None:
    with qtbot.waitSignal(window.view.shown):
        window.move(window.at(4, 0.3))
    assert window.state.lit == 4
    assert (Event.Focus, "Q of horse 5") not in told
    window.key(Key.Key_Up)
    wait_for(qtbot, told, Event.ValueChanged, "Q of horse 5")
    assert told.index((Event.Focus, "Q of horse 5")) < told.index((Event.ValueChanged, "Q of horse 5"))
    with qtbot.waitSignal(window.view.shown):
        window.move(window.at(6, 0.3))
    window.key(Key.Key_Left)
    wait_for(qtbot, told, Event.Focus, "Q of horse 6")


def test_a_new_name_is_told(window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]) -> None:
    window.window.document.do("Rename", lambda s: edits.rename_outcome(s, 0, "Red Rum"))
    wait_for(qtbot, told, Event.NameChanged, "Q of Red Rum")
    assert (Event.NameChanged, "P of Red Rum") in told
    assert (Event.NameChanged, "P of horse 2") not in told


def test_coming_back_to_the_picture_tells_where_keys_act(
    window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]
) -> None:
    window.window.measures.show()
    window.window.measures.content.table.setFocus()
    window.view.setFocus()
    wait_for(qtbot, told, Event.Focus, "Q of horse 1")


def test_outcomes_that_go_while_a_client_holds_them_answer_with_nothing(
    window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]
) -> None:
    held = {each.text(Say.Name): each for each in parts(window)}
    ids = {name: QAccessible.uniqueId(each) for name, each in held.items()}
    gone = held["Q of horse 8"]
    window.window.document.do("Remove", lambda s: edits.remove_outcome(s, 7))
    assert gone.state().invalid
    assert (gone.text(Say.Name), gone.text(Say.Description), gone.rect().isEmpty()) == ("", "", True)
    assert gone.valueInterface().currentValue() == gone.valueInterface().maximumValue() == 0.0
    start = window.state
    set_value(gone, 0.5)
    gone.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
    gone.actionInterface().doAction(QAccessibleActionInterface.increaseAction())
    assert window.state == start
    assert accessible(window.view).indexOfChild(gone) == -1
    wait_for(qtbot, told, Event.ObjectReorder, "Picture")
    assert told.count((Event.ObjectDestroyed, "")) == 4, "P, Q, term and code of the horse that is gone"
    assert QAccessible.accessibleInterface(ids["Q of horse 8"]) is None
    assert not Shiboken.isValid(gone)
    assert QAccessible.accessibleInterface(ids["Q of horse 7"]) is held["Q of horse 7"]
    window.keys("Ctrl+Z")
    again = part(window, "Q of horse 8")
    assert again.valueInterface().currentValue() == 0.125
    assert QAccessible.uniqueId(again) != ids["Q of horse 8"]


def test_outcomes_come_and_go_many_times_under_a_client(
    window: Explorer, qtbot: QtBot, told: list[tuple[Event, str]]
) -> None:
    held: list[PartAccess] = []
    for count in (3, 64, 2, 65, 8):
        change: Callable[[State], State] = (
            (lambda s, k=count: edits.set_count(s, k))
            if count <= 64
            else (
                lambda s: replace(s, names=tuple(map(str, range(65))), p=frozen([1 / 65] * 65), q=frozen([1 / 65] * 65))
            )
        )
        told.clear()
        window.window.document.do("Number of outcomes", change)
        held += parts(window)
        wait_for(qtbot, told, Event.ObjectReorder, "Picture")
        for each in held:
            if Shiboken.isValid(each):
                each.text(Say.Name)
        assert len([name for name in names(window) if name.startswith("Q of")]) == (count if count <= 64 else 1)
    known = accessible(window.view).announcer.known
    assert set(known) <= set(accessible(window.view).announcer.keys)


def test_nothing_is_told_while_nobody_listens(window: Explorer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not QAccessible.isActive()
    parts(window)
    heard: list[QAccessibleEvent] = []
    monkeypatch.setattr(access, "tell", heard.append)
    with qtbot.waitSignal(window.view.shown):
        window.key(Key.Key_Right)
    with qtbot.waitSignal(window.view.shown):
        window.key(Key.Key_Up)
    assert heard == []
    assert not accessible(window.view).announcer.pause.isActive()


def test_a_picture_may_go_while_a_client_holds_its_parts(qtbot: QtBot) -> None:
    plot = Plot("p", "", Axis(-0.5, 0.5, names=("a",)), Axis(0, 1), (Bars(frozen([1.0]), "p", edits="p", name="P"),))
    view = PictureView(lambda: Picture("One", "", (Column((plot,)),)))
    bar = accessible(view).child(0)
    assert bar.text(Say.Name) == "P of a"
    number = QAccessible.uniqueId(bar)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not Shiboken.isValid(bar)
    assert QAccessible.accessibleInterface(number) is None


# The rest of the window


def everything(start: Interface) -> Iterator[Interface]:
    """A widget's accessible side and all under it that can be seen; a table stands for its cells."""
    yield start
    if start.role() == Role.Table:
        return
    for n in range(start.childCount()):
        child = start.child(n)
        if child is not None and not child.state().invisible:
            yield from everything(child)


def nameless(start: QWidget) -> list[str]:
    """What takes the focus or a click and has no name."""
    roles = {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.Slider, Role.SpinBox,
             Role.EditableText, Role.Table, Role.MenuItem, Role.PageTab, Role.Tree, Role.List}  # fmt: skip
    return [
        f"{each.role().name} {each.object()}"
        for each in everything(accessible(start))
        if (each.state().focusable or each.role() in roles) and not each.text(Say.Name)
    ]


def test_every_control_has_a_name(window: Explorer) -> None:
    window.window.tools.show()
    window.window.measures.show()
    window.window.say("Something happened.", [("Mend it", lambda: None)])
    window.key(Key.Key_Return)
    assert nameless(window.window) == []
    count = sum(each.state().focusable for each in everything(accessible(window.window)))
    assert count > 16 + 8, "bars, buttons, sliders and fields were all visited"


def test_every_tool_has_names_on_its_sliders(window: Explorer) -> None:
    window.window.tools.show()
    kind: QComboBox = window.window.tools.content.kind
    for n in range(kind.count()):
        kind.setCurrentIndex(n)
        kind.activated.emit(n)
        assert nameless(window.window.tools) == []


@pytest.mark.parametrize("show", [dialogs.show_keys, dialogs.show_about])
def test_every_control_of_a_dialog_has_a_name(window: Explorer, show: Callable[[QWidget], QDialog]) -> None:
    dialog = show(window.window)
    assert accessible(dialog).text(Say.Name)
    assert nameless(dialog) == []


def test_every_action_is_in_a_menu_and_named(window: Explorer) -> None:
    def entries(place: Interface) -> Iterator[str]:
        for action in place.actions():
            if action.menu() is not None:
                yield from entries(action.menu())
            elif not action.isSeparator():
                yield action.objectName()
                assert action.text()

    listed = set(entries(window.window.menuBar()))
    assert set(window.window.actions_by_key) <= listed


def test_tab_goes_from_the_picture_to_the_docks(window: Explorer) -> None:
    window.window.tools.show()
    window.window.measures.show()
    assert window.focus is window.view
    places: list[str] = []
    for _ in range(60):
        window.key(Key.Key_Tab)
        at = window.focus
        assert at is not None
        dock = next((d for d in window.window.findChildren(QDockWidget) if d.isAncestorOf(at)), None)
        places.append("picture" if at is window.view else dock.objectName() if dock else "toolbar")
        if at is window.view:
            break
    order = [place for n, place in enumerate(places) if n == 0 or place != places[n - 1]]
    assert order == ["toolbar", "tools", "measures", "picture"]


def test_the_focus_is_seen(window: Explorer) -> None:
    window.drag("q", 0, 0.3)  # until the first drag a ring beats at a handle
    with_focus = window.view.grab().toImage()
    window.window.mode_button.setFocus()
    without = window.view.grab().toImage()
    window.view.setFocus()
    again = window.view.grab().toImage()
    assert with_focus == again
    rect = window.view.column_rect("q", 0)
    differ = [
        QPoint(x, y)
        for x in range(with_focus.width())
        for y in range(rect.top() - 4, rect.bottom() + 4, 7)
        if with_focus.pixel(x, y) != without.pixel(x, y)
    ]
    assert differ
    assert all(rect.adjusted(-4, -4, 4, 4).contains(place) for place in differ)
