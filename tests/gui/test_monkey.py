"""Thousands of things nobody would do on purpose, three times over: no exception, no Qt warning, right numbers.

KLVIZ_RANDOM_ACTIONS=10000 does as many with each seed, which takes a minute for each.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu

from klviz.edits import off_balance, presets
from klviz.gui.action import Action
from klviz.gui.actions import ACTIONS
from tests.gui.explorer import LEFT, NONE, RIGHT, SHIFT, Explorer, Key, says, truth

ACTIONS_EACH = int(os.environ.get("KLVIZ_RANDOM_ACTIONS", "3400"))
CHECK_EVERY = 100
HEADLINE = ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp")
MODIFIERS = (NONE, NONE, NONE, SHIFT, Qt.KeyboardModifier.AltModifier)
# Ends the window, opens another, or has nothing to do with the document and takes long.
NOT_FOR_MONKEYS = {"quit", "copy_picture", "keys", "about"}
# Dear, since all of the window changes: now and then.
LOOKS = {"larger", "smaller", "normal", "lecture", *(row.key for row in ACTIONS if row.menu == "View/Looks")}
WORDS = ("0.25", "1/64", "0,1", "2^-6", "1e-300", "1", "0", "x", "", "9e99", "25 %", "½", "-1")
PASTED = ("a 1\nb 2\n", "3 4 5", "", "hello there, this is text", "x;1\ny;0\nz;0\n", "a,-1\n", "7")


def hides(row: Action) -> bool:
    """What a lecturer does to keep numbers from the room would keep them from the check too."""
    return row.menu == "Lecture" and row.key != "lecture"


class Monkey:
    """Does one random thing at a time to a window."""

    def __init__(self, window: Explorer, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.down: QPoint | None = None
        allowed = [row for row in ACTIONS if row.key not in NOT_FOR_MONKEYS and not hides(row)]
        self.looks = [row.key for row in allowed if row.key in LOOKS]
        self.plain = [row for row in allowed if row.key not in LOOKS]
        self.keys = [key for row in self.plain for key in row.keys]
        self.deeds: list[tuple[Callable[[], None], int]] = [
            (self.press, 8),
            (self.move, 30),
            (self.release, 8),
            (self.wheel, 6),
            (self.key, 30),
            (self.double_click, 2),
            (self.write, 3),
            (self.trigger, 8),
            (self.look, 1),
            (self.preset, 1),
            (self.paste, 1),
            (self.slide, 4),
            (self.tool, 2),
            (self.resize, 1),
            (self.menu, 1),
            (self.settle, 4),
        ]

    def place(self) -> QPoint:
        view = self.window.view
        if self.chance.random() < 0.7:
            box = view.boxes[self.chance.choice(list(view.boxes))].outer.toRect()
        else:
            box = view.rect()
        x = self.chance.randint(box.left(), max(box.left(), box.right()))
        y = self.chance.randint(box.top(), max(box.top(), box.bottom()))
        size = self.window.window.windowHandle().size()
        edge = self.window.view.mapFrom(self.window.window, QPoint(size.width() - 1, size.height() - 1))
        return QPoint(min(x, edge.x()), min(y, edge.y()))

    def act(self) -> str:
        deeds, weights = zip(*self.deeds, strict=True)
        (deed,) = self.chance.choices(deeds, weights)
        deed()
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            self.window.close_menu(menu)
        return str(deed.__name__)

    def press(self) -> None:
        self.down = self.place()
        self.window.press(self.down, self.chance.choice(MODIFIERS), self.chance.choice([LEFT] * 9 + [RIGHT]))

    def move(self) -> None:
        self.window.move(self.place())

    def release(self) -> None:
        self.window.release(self.place())

    def wheel(self) -> None:
        self.window.wheel(self.place(), self.chance.choice((-3, -1, -0.3, 0.3, 1, 3)), self.chance.choice(MODIFIERS))

    def key(self) -> None:
        if self.chance.random() < 0.15:
            key = self.chance.choice((Key.Key_Escape, Key.Key_Return, Key.Key_Tab, Key.Key_Backspace, Key.Key_5))
            self.window.key(key)
        else:
            self.window.keys(self.chance.choice(self.keys))

    def double_click(self) -> None:
        self.window.double_click(self.place())

    def write(self) -> None:
        if self.window.typing():
            self.window.field().selectAll()
            self.window.write(self.chance.choice(WORDS))
            self.window.key(self.chance.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape)))

    def trigger(self) -> None:
        self.window.window.actions_by_key[self.chance.choice(self.plain).key].trigger()

    def look(self) -> None:
        self.window.window.actions_by_key[self.chance.choice(self.looks)].trigger()

    def preset(self) -> None:
        preset = self.chance.choice(presets())
        self.window.menu("File", "Presets", preset.group, preset.name)

    def paste(self) -> None:
        QGuiApplication.clipboard().setText(self.chance.choice(PASTED))
        self.window.keys("Ctrl+V")

    def tool(self) -> None:
        tools = self.window.window.tools
        for box in (tools.kind, tools.series):
            index = self.chance.randrange(box.count())
            box.setCurrentIndex(index)
            box.activated.emit(index)
        self.chance.choice((tools.apply_button, tools.random_button)).click()

    def slide(self) -> None:
        sliders = list(self.window.window.tools.sliders.values())
        if not sliders:
            return
        bar = self.chance.choice(sliders).slider
        kind = self.chance.randrange(4)
        place = QPoint(self.chance.randrange(max(bar.width(), 1)), bar.height() // 2)
        if kind == 0:
            QTest.mousePress(bar, LEFT, NONE, place)
        elif kind == 1:
            QTest.mouseMove(bar, place)
        elif kind == 2:
            QTest.mouseRelease(bar, LEFT, NONE, place)
        else:
            bar.setFocus()
            self.window.key(self.chance.choice((Key.Key_Up, Key.Key_PageDown, Key.Key_Home, Key.Key_End)))

    def resize(self) -> None:
        self.window.window.resize(self.chance.randint(500, 1400), self.chance.randint(400, 1000))

    def menu(self) -> None:
        self.window.view.setFocus()
        self.window.menu_key()

    def settle(self) -> None:
        """Let the event loop run: timers fire, frames are painted."""
        QApplication.processEvents()

    def rest(self) -> None:
        """Hands off everything."""
        for button in (LEFT, RIGHT):
            self.window.release(QPoint(5, 5), button=button)
        for slider in self.window.window.tools.sliders.values():
            QTest.mouseRelease(slider.slider, LEFT, NONE, QPoint(1, 1))
        self.window.window.document.end()
        self.settle()


def check(window: Explorer) -> None:
    """What is on show is what P and Q say, whichever scene the monkey left."""
    window.view.picture  # noqa: B018 - any scene can draw any State
    window.window.actions_by_key["scene_explore"].trigger()
    state = window.state
    off = [series for series in ("p", "q") if off_balance(state, series)]  # type: ignore[arg-type]
    assert not off or state.mode == "raw"
    if off:
        assert window.readouts() == set()
        return
    shown = window.readouts().intersection(HEADLINE)
    assert shown == set(HEADLINE) or window.window.looks.lecture, "a lecture shows chosen numbers only"
    for name in shown:
        assert says(window.read(name), truth(state, name)), (name, window.read(name), truth(state, name), state)
    assert window.weights("p") == state.p.tolist()
    assert window.weights("q") == state.q.tolist()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_actions(window: Explorer, seed: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (monkey.chance.choice(("n", "a b", "")), True))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (monkey.chance.randint(2, 64), True))
    monkeypatch.setattr(window.window.intake, "ask_options", lambda *_: None)  # every doubt is answered with a no
    start = window.state
    monkey = Monkey(window, seed)
    done: list[str] = []
    for n in range(ACTIONS_EACH):
        done.append(monkey.act())
        if n % CHECK_EVERY == CHECK_EVERY - 1:
            try:
                check(window)
            except AssertionError:
                print("the last deeds were", done[-20:])
                raise
    monkey.rest()
    check(window)
    final = window.state
    steps = len(window.history())
    assert steps > ACTIONS_EACH / 50, "the monkey did something"
    stack = window.window.document.stack
    while stack.canUndo():
        stack.undo()
    assert window.state.same_content(start), "undo to the start restores the start"
    while stack.canRedo():
        stack.redo()
    assert window.state.same_content(final), "and redo to the end restores the end"
