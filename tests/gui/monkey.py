"""Someone who does thousands of things that nobody would do on purpose, and what must hold after each."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QToolButton,
)

from klviz import assets
from klviz.edits import off_balance, presets
from klviz.gui.actions import ACTIONS
from tests.gui.explorer import LEFT, NONE, RIGHT, SHIFT, Explorer, Key, says, truth

CHECK_EVERY = 100
HEADLINE = ("h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp")
MODIFIERS = (NONE, NONE, NONE, SHIFT, Qt.KeyboardModifier.AltModifier)
DIALOGS = ("keys", "about", "earlier", "earlier", "earlier")
# Ends the window, or takes long; what opens a window or writes a file has a deed of its own.
NOT_FOR_MONKEYS = {"quit", "copy_picture", "save", "save_as", "batch", *DIALOGS}
# Dear, since all of the window changes: now and then.
LOOKS = {"larger", "smaller", "normal", "lecture", *(row.key for row in ACTIONS if row.menu == "View/Looks")}
WORDS = ("0.25", "1/64", "0,1", "2^-6", "1e-300", "1", "0", "x", "", "9e99", "25 %", "½", "-1")
PASTED = ("a 1\nb 2\n", "3 4 5", "", "hello there, this is text", "x;1\ny;0\nz;0\n", "a,-1\n", "7")
LESSONS = [
    assets.path(shelf, name) for shelf in ("lessons", "challenges") for name in assets.names(shelf, suffix=".toml")
]
TABLES = {"good.csv": "a,b,c\n1,2,1\n0,1,3\n4,0,0\n", "bad.csv": "a,b,c\n0.5,0.5,0\n-1,1,1\n", "odd.csv": "x\n"}


class Monkey:
    """Does one random thing at a time to a window. What it does as deed number n depends on the seed and n alone:
    deeds can be left out of a run that failed, and the others stay what they were. Files go into a folder of its
    own."""

    def __init__(self, window: Explorer, seed: int, folder: Path) -> None:
        self.window = window
        self.seed = seed
        self.folder = folder
        for name, text in TABLES.items():
            (folder / name).write_text(text)
        self.chance = random.Random(seed)
        self.down: QPoint | None = None
        allowed = [row for row in ACTIONS if row.key not in NOT_FOR_MONKEYS and row.menu != "Lecture"]
        self.before_the_room = [row.key for row in ACTIONS if row.menu == "Lecture"]
        self.looks = [row.key for row in allowed if row.key in LOOKS]
        self.plain = [row for row in allowed if row.key not in LOOKS]
        self.keys = [key for row in self.plain for key in row.keys]
        self.deeds: list[tuple[Callable[[], None], float]] = [
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
            (self.lesson, 3),
            (self.before_a_room, 2),
            (self.guess, 1),
            (self.save, 0.5),
            (self.open, 0.5),
            (self.dialog, 0.5),
            (self.batch, 0.1),
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

    def act(self, number: int) -> str:
        self.chance.seed(f"{self.seed} {number}")
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
        self.window.window.activateWindow()  # the presenter's may be the active one
        if self.window.typing() and self.window.focus is not None:
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
        if not tools.isVisible():
            self.window.window.actions_by_key["tools"].trigger()
            return
        for box in (tools.content.kind, tools.content.series):
            index = self.chance.randrange(box.count())
            box.setCurrentIndex(index)
            box.activated.emit(index)
        self.chance.choice((tools.content.apply_button, tools.content.random_button)).click()

    def slide(self) -> None:
        sliders = list(self.window.window.tools.content.sliders.values())
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

    def lesson(self) -> None:
        """One step in a lesson, or into one."""
        player = self.window.window.lesson
        if player.lesson is None or self.chance.random() < 0.05:
            player.open(self.chance.choice(LESSONS), self.chance.randrange(4))
        elif self.chance.random() < 0.1:
            player.close()
        else:
            buttons = [player.back, player.forward, player.forward, player.hint_button, player.answer]
            buttons += player.choices.findChildren(QRadioButton)
            button = self.chance.choice(buttons)
            if button.isVisible() and button.isEnabled():
                button.click()
            elif player.guess.isVisible():
                player.guess.slider.setFocus()
                self.window.key(self.chance.choice((Key.Key_Up, Key.Key_PageDown, Key.Key_Home, Key.Key_End)))

    def before_a_room(self) -> None:
        """Lecture mode and what belongs to it; a guess is typed where one is asked for."""
        if self.chance.random() < 0.3 and isinstance(field := self.window.focus, QLineEdit):
            self.window.write(self.chance.choice(WORDS))
            self.window.key(self.chance.choice((Key.Key_Return, Key.Key_Escape)))
            field.clearFocus()
            return
        self.window.window.actions_by_key[self.chance.choice(self.before_the_room)].trigger()

    def guess(self) -> None:
        """Sketch Q as a guess of P, reveal what is guessed, or take it back."""
        strip = self.window.window.stage.guess
        if strip is None or not strip.isVisible():
            self.window.window.actions_by_key["predict_sketch"].trigger()
            return
        buttons = [each for each in (strip.button, strip.other) if each.isVisible()]
        self.chance.choice(buttons).click()

    def save(self) -> None:
        """Over what was saved before, which becomes an earlier version."""
        window = self.window.window
        if not window.in_lesson:
            window.session_file.save_to(self.folder / "a.klviz")
            assert not window.document.saving

    def open(self) -> None:
        """Data as P, or as Q."""
        name = self.chance.choice((*TABLES, "none.csv"))
        self.window.window.intake.open_paths([self.folder / name], self.chance.choice(("p", "q")))

    def dialog(self) -> None:
        """One of those that need no answer; an earlier version may be brought back."""
        self.window.window.actions_by_key[self.chance.choice(DIALOGS)].trigger()
        self.settle()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                table = each.findChild(QTableWidget)
                buttons = [button for button in each.findChildren(QPushButton) if button.isEnabled()]
                if table is not None and table.rowCount():
                    table.selectRow(self.chance.randrange(table.rowCount()))
                self.chance.choice(buttons).click()
                each.close()
        self.window.window.activateWindow()

    def batch(self) -> None:
        """Many pairs, one of which is opened."""
        from klviz.gui.batch_dialog import BatchDialog, open_batch
        from klviz.gui.batch_result import BatchResult

        window = self.window.window
        dialog: BatchDialog = open_batch(window)
        dialog.against.setCurrentIndex(self.chance.randrange(dialog.against.count()))
        dialog.p.setText(str(self.folder / self.chance.choice((*TABLES, "none.csv"))))
        dialog.q.setText(str(self.folder / self.chance.choice((*TABLES, "none.csv"))))
        dialog.normalize.setChecked(self.chance.random() < 0.8)
        dialog.on_error.setCurrentIndex(self.chance.randrange(dialog.on_error.count()))
        dialog.look()
        wait(dialog.jobs)
        if dialog.run_button.isEnabled():
            dialog.start()
            wait(dialog.jobs)
        for result in window.findChildren(BatchResult):
            wait(result.jobs)
            if result.result.lines:
                result.open_pair(self.chance.randrange(result.result.lines), show=False)
            wait(result.jobs)
            result.close()
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.activateWindow()

    def menu(self) -> None:
        self.window.window.activateWindow()  # the presenter's may be the active one
        self.window.view.setFocus()
        if self.window.focus is not None:
            self.window.menu_key()

    def settle(self) -> None:
        """Let the event loop run: timers fire, frames are painted."""
        QApplication.processEvents()

    def rest(self) -> None:
        """Hands off everything."""
        for button in (LEFT, RIGHT):
            self.window.release(QPoint(5, 5), button=button)
        for slider in self.window.window.tools.content.sliders.values():
            QTest.mouseRelease(slider.slider, LEFT, NONE, QPoint(1, 1))
        window = self.window.window
        window.document.end()
        window.lesson.close()
        window.stage.reveal()
        for key, on in (("freeze", window.stage.frozen is not None), ("blank", window.view.blank)):
            if on:
                window.actions_by_key[key].trigger()
        self.settle()


def wait(jobs: Any) -> None:
    """Until nothing goes on beside the window; what is done next must not depend on the machine."""
    for _ in range(2000):
        if not jobs.busy():
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QTest.qWait(1)
    raise AssertionError("a job does not end")


def answer_dialogs(monkey: Monkey, put: Callable[..., object]) -> None:
    """Put an answer in the place of every dialog that would wait for one: no, or a name or a number."""
    put(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    for name in ("getOpenFileName", "getSaveFileName"):
        put(QFileDialog, name, lambda *_: ("", ""))
    put(QDialog, "exec", lambda _: 0)
    put(QMessageBox, "exec", lambda _: 0)
    put(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    put(QInputDialog, "getText", lambda *_, **__: (monkey.chance.choice(("n", "a b", "")), True))
    put(QInputDialog, "getInt", lambda *_: (monkey.chance.randint(2, 64), True))
    put(monkey.window.window.intake, "ask_options", lambda *_: None)
    for button in monkey.window.window.findChildren(QToolButton):  # by key, its menu waits for an answer, too
        if (menu := button.menu()) is not None:
            menu.aboutToShow.connect(partial(QTimer.singleShot, 0, menu.close))


def play(monkey: Monkey, numbers: Iterable[int], done: list[str]) -> None:
    """Do these deeds, with a glance after each and a thorough look now and then; then undo all, and redo all."""
    window = monkey.window
    start = window.state
    for n in numbers:
        done.append(f"{n}")
        done[-1] += f" {monkey.act(n)}"
        glance(window)
        if n % CHECK_EVERY == CHECK_EVERY - 1:
            check(window)
    done.append("rest")
    monkey.rest()
    check(window)
    final = window.state
    stack = window.window.document.stack
    steps = stack.index()  # there may be undone ones after it
    while stack.canUndo():
        stack.undo()
    assert window.state.same_content(start), "undo to the start restores the start"
    while stack.index() < steps:
        stack.redo()
    assert window.state.same_content(final), "and redo to the end restores the end"


def glance(window: Explorer) -> None:
    """What must hold after every single deed."""
    main, state = window.window, window.state
    assert main.isVisible()
    off = [series for series in ("p", "q") if off_balance(state, series)]  # type: ignore[arg-type]
    assert not off or state.mode == "raw", "bars move only such that P and Q sum to 1"
    assert main.isWindowModified() == main.document.unsaved
    stack = main.document.stack
    if stack.index() and not main.document.in_gesture:
        latest: Any = stack.command(stack.index() - 1)
        assert latest.after.same_content(state), f"what is seen is not what {latest.text()} left"
    guessing, strip = main.stage.prediction, main.stage.guess
    assert not guessing.hiding or (strip is not None and not strip.isHidden()), (
        "numbers are hidden, and nobody is asked"
    )
    assert (main.document.guard is not None) == (main.in_lesson or guessing.sketching), "a change is refused for nobody"
    bugs = [each for each in QApplication.topLevelWidgets() if each.objectName() == "bug"]
    assert not bugs, "klviz met a bug of its own"


def check(window: Explorer) -> None:
    """What is on show is what P and Q say, whichever scene the monkey left, unless something is kept from view."""
    window.view.picture  # noqa: B018 - any scene can draw any State
    stage = window.window.stage
    if stage.frozen is not None or stage.hidden or stage.prediction.hiding:
        return
    if window.window.lesson.lesson is None:  # else the step may not want another scene
        window.window.actions_by_key["scene_explore"].trigger()
    state = window.state
    if state.scene != "explore":
        return
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
