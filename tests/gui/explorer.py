"""The window as a person meets it: hands and keys going in, what is painted and said coming out."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from klviz.gui.main_window import MainWindow
from klviz.picture import Bars, Note, Numbers, Plot
from klviz.state import State
from tests.core import oracle

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
BY_HAND = {"p": Key.Key_PageUp, "q": Key.Key_PageDown}
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


class Explorer:
    """Drives a MainWindow through its window system handle: presses, moves and keys take the way they take from a
    real mouse and keyboard. Outcomes are numbered from 0, series are "p" and "q"."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view = window.view

    # What is seen

    @property
    def state(self) -> State:
        return self.window.document.state

    @property
    def title(self) -> str:
        """The title bar, with a star where the session has changes that are not saved."""
        return self.window.windowTitle().replace("[*]", "*" if self.window.isWindowModified() else "")

    def weights(self, series: str) -> list[float]:
        """The heights of a series as they are drawn."""
        return self.bars(series).heights.tolist()

    def bars(self, series: str) -> Bars:
        return next(m for m in self.plot().marks if isinstance(m, Bars) and m.edits == series)

    def plot(self, key: str = "histograms") -> Plot:
        panel = self.view.picture.panel(key)
        assert isinstance(panel, Plot)
        return panel

    def read(self, name: str) -> str:
        """The digits of a readout."""
        return self.view.picture.readouts()[name].text

    def unit(self, name: str) -> str:
        return self.view.picture.readouts()[name].unit

    def readouts(self) -> set[str]:
        return set(self.view.picture.readouts())

    def notes(self) -> list[str]:
        """The sentences among the numbers."""
        numbers = [panel for panel in self.view.picture.panels() if isinstance(panel, Numbers)]
        return [item.text for panel in numbers for item in panel.items if isinstance(item, Note)]

    def badges(self) -> dict[str, str]:
        """The remarks in the corner of the histograms with their roles."""
        return dict(self.plot().badges)

    @property
    def notice(self) -> str:
        """The sentence in the strip over the picture, or "" if there is none."""
        strip = self.window.findChild(QWidget, "notice")
        assert strip is not None
        return strip.findChild(QLabel).text() if strip.isVisible() else ""

    def offers(self) -> list[str]:
        return [button.text() for button in self.buttons()]

    def buttons(self) -> list[QPushButton]:
        strip = self.window.findChild(QWidget, "notice")
        assert strip is not None
        return [button for button in strip.findChildren(QPushButton) if button.isVisible()]

    def history(self) -> list[str]:
        """What Undo would undo, oldest first."""
        stack = self.window.document.stack
        return [stack.text(n) for n in range(stack.index())]

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def field(self) -> QLineEdit:
        """The field in which a value is typed over a bar."""
        over = self.window.findChild(QWidget, "type_in")
        assert over is not None
        return over.findChild(QLineEdit)

    def typing(self) -> bool:
        return self.field().isVisible()

    def complaint(self) -> str:
        """The reason under the field, or "" if what it holds is a number."""
        over = self.window.findChild(QWidget, "type_in")
        assert over is not None
        return over.findChildren(QLabel)[-1].text() if over.findChildren(QLabel)[-1].isVisible() else ""

    # The mouse

    def at(self, outcome: float, value: float, key: str = "histograms") -> QPoint:
        """The pixel of the view where an outcome's column has a height."""
        plot, inner = self.plot(key), self.view.boxes[key].inner
        x = inner.left() + (outcome - plot.x.low) / (plot.x.high - plot.x.low) * inner.width()
        if plot.y.log:
            share = math.log(value / plot.y.low) / math.log(plot.y.high / plot.y.low)
        else:
            share = (value - plot.y.low) / (plot.y.high - plot.y.low)
        return QPointF(x, inner.bottom() - share * inner.height()).toPoint()

    def press(self, place: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.window.windowHandle(), button, modifiers, self.in_window(place))

    def move(self, place: QPoint) -> None:
        QTest.mouseMove(self.window.windowHandle(), self.in_window(place))

    def release(self, place: QPoint, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.window.windowHandle(), button, modifiers, self.in_window(place))

    def let_go(self) -> None:
        """Release whatever button is down, since the next test has the same mouse."""
        for button in (LEFT, RIGHT):
            if self.window.isVisible() and QGuiApplication.mouseButtons() & button:
                self.release(QPoint(1, 1), button=button)

    def double_click(self, place: QPoint) -> None:
        QTest.mouseDClick(self.window.windowHandle(), LEFT, NONE, self.in_window(place))

    def wheel(self, place: QPoint, notches: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        turn = QPoint(0, round(120 * notches))
        where = QPointF(self.in_window(place))
        QTest.wheelEvent(self.window.windowHandle(), where, turn, QPoint(), modifiers, Qt.ScrollPhase.NoScrollPhase)

    def in_window(self, place: QPoint) -> QPoint:
        return self.view.mapTo(self.window, place)

    def outline(self, series: str, outcome: int) -> QPoint:
        """The end of a bar, chosen by key where the other series' lies in the same pixels."""
        if self.state.active != series:
            self.key(BY_HAND[series])
        plot = self.plot()
        return self.at(outcome, min(max(self.weights(series)[outcome], plot.y.low), plot.y.high))

    def drag(
        self, series: str, outcome: int, *to: float, modifiers: Qt.KeyboardModifier = NONE, let_go: bool = True
    ) -> None:
        """Take a bar by its end, move it to each height in turn and let go there."""
        self.sweep(series, [(outcome, height) for height in to], outcome, modifiers=modifiers, let_go=let_go)

    def sweep(
        self,
        series: str,
        way: Iterable[tuple[float, float]],
        start: int | None = None,
        *,
        modifiers: Qt.KeyboardModifier = NONE,
        let_go: bool = True,
    ) -> None:
        """Press on a series at an outcome, the first of the way unless said, and move along (outcome, height)."""
        stations = list(way)
        place = self.outline(series, round(stations[0][0]) if start is None else start)
        self.press(place, modifiers)
        for outcome, height in stations:
            place = self.at(outcome, height)
            self.move(place)
        if let_go:
            self.release(place, modifiers)

    # The keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def keys(self, sequence: str) -> None:
        """Shortcuts as menus write them: "Ctrl+Z"."""
        QTest.keySequence(self.window.windowHandle(), sequence)

    def send(self, key: Qt.Key, to: QWidget) -> None:
        """A key for a window other than the main one: a menu or a dialog."""
        QTest.keyClick(to, key)

    def menu_key(self) -> None:
        """The key that opens the menu of what has the focus, as the desktop hands it on."""
        target = self.focus
        assert target is not None
        middle = target.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(target, QContextMenuEvent(reason, middle, target.mapToGlobal(middle)))

    def write(self, text: str) -> None:
        """Letters of any alphabet, to whatever has the focus."""
        target = self.focus
        assert target is not None
        for letter in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))

    def write_over(self, text: str) -> None:
        """Replace the text of the field that has the focus."""
        self.keys("Ctrl+A")
        self.key(Key.Key_Delete)
        self.write(text)

    def type_value(self, series: str, outcome: int, text: str) -> None:
        """Double-click a bar, type and press Enter."""
        self.double_click(self.outline(series, outcome))
        self.write_over(text)
        self.key(Key.Key_Return)

    def undo_all(self) -> None:
        """Ctrl+Z until nothing is left to undo."""
        while (steps := len(self.history())) > 0:
            self.keys("Ctrl+Z")
            assert len(self.history()) == steps - 1, f"Ctrl+Z does not undo {self.history()[-1]}"

    # Menus

    def menu(self, *path: str) -> None:
        """Choose an entry by the words on the way to it, as they stand in the menu bar."""
        menu = self.open_menu(*path[:-1])
        action = next(a for a in menu.actions() if a.text() == path[-1])
        assert action.isEnabled(), f"{path} is grey"
        action.trigger()

    def open_menu(self, *path: str) -> QMenu:
        places: QWidget = self.window.menuBar()
        for word in path:
            found = next(a.menu() for a in places.actions() if a.text().replace("&", "") == word and a.menu())
            assert isinstance(found, QMenu)
            found.aboutToShow.emit()
            places = found
        assert isinstance(places, QMenu)
        return places

    def close_menu(self, menu: QMenu) -> None:
        """Away with a menu; the window is active again, which off screen nobody sees to."""
        menu.close()
        self.window.activateWindow()
        QApplication.processEvents()

    def ticked(self, *path: str) -> bool:
        menu = self.open_menu(*path[:-1])
        return next(a for a in menu.actions() if a.text() == path[-1]).isChecked()

    # Files

    def drop(self, *paths: Path) -> None:
        """Let files fall on the picture."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop_data(data)

    def drop_data(self, data: QMimeData) -> bool:
        """Let anything fall on the picture; whether the window would take it."""
        place = self.in_window(self.view.rect().center())
        actions = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place, actions, data, LEFT, NONE)
        enter.ignore()
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(QPointF(place), actions, data, LEFT, NONE))
            QApplication.processEvents()  # what fell is looked at a moment later
        return enter.isAccepted()


# The truth, from the weights on show and nothing else


def truth(state: State, name: str) -> float:
    """A headline measure in hundreds of digits, from the exact floats of P and Q."""
    p, q = oracle.exact(state.p), oracle.exact(state.q)
    value = {
        "h_p": lambda: oracle.h(p),
        "h_q": lambda: oracle.h(q),
        "ce_pq": lambda: oracle.ce(p, q),
        "ce_qp": lambda: oracle.ce(q, p),
        "kl_pq": lambda: oracle.kl(p, q),
        "kl_qp": lambda: oracle.kl(q, p),
    }[name]()
    return float(value / oracle.log(oracle.mpmath.mpf(state.base)))


def number(text: str) -> float:
    """A readout's digits as a number."""
    mantissa, times, power = text.replace("−", "-").replace("∞", "inf").partition("×10")
    return float(mantissa + ("e" + power.translate(SUPERSCRIPTS) if times else ""))


def says(text: str, value: float) -> bool:
    """Whether every digit of a readout is right: within half a unit of its last place, 0 and ∞ only if exact."""
    said = number(text)
    if said == 0.0 or math.isinf(said) or value == 0.0 or math.isinf(value):
        return said == value
    mantissa, times, power = text.replace("−", "-").partition("×10")
    places = len(mantissa.partition(".")[2]) - (int(power.translate(SUPERSCRIPTS)) if times else 0)
    return abs(said - value) <= 0.5000001 * 10.0**-places
