"""An hour of dragging, and a thousand openings of all that opens: memory stays, and nothing survives its closing.

    python -m tests.faults.endurance drag [UPDATES]      # 216,000: an hour at 60 a second, every one of them painted
    python -m tests.faults.endurance open [TIMES] [WHAT] # 1,000 of each scene, dialog, dock, lesson, window
    python -m tests.faults.endurance list
    python -m tests.faults.endurance bare [TIMES] # ten buttons of Qt in a palette of the application, without klviz

Growth is counted after a warm-up of a tenth. Ends with 1 where it is more than 5 MB, or where objects were left.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

MOST_BYTES = 5_000_000
M_TRIM_THRESHOLD, KEPT_FREE = -1, 1 << 17  # else threads that have ended keep up to 64 MB each for the next ones
OURS = ("Picture", "Plot", "Bars", "Curve", "State", "Numbers", "Readout", "Lesson", "MainWindow")


def memory() -> int:
    """Bytes in memory, with what was freed given back and Qt's cache of pixmaps, of 10 MB at most, emptied first."""
    from PySide6.QtGui import QPixmapCache

    QPixmapCache.clear()
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def census() -> Counter[str]:
    """How many there are of the things that pictures are made of, and of widgets."""
    from PySide6.QtWidgets import QApplication

    gc.collect()
    found = Counter(type(each).__name__ for each in gc.get_objects() if type(each).__name__ in OURS)
    found["widgets"] = len(QApplication.allWidgets())
    return found


def settle() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened_window() -> Any:
    from klviz.system import prepare_offscreen

    prepare_offscreen()
    from PySide6.QtCore import qInstallMessageHandler

    from klviz.gui.app import application
    from klviz.gui.main_window import MainWindow
    from tests.gui.explorer import Explorer

    application()
    qInstallMessageHandler(lambda *_: None)
    window = MainWindow()
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    settle()
    window.after_first_paint()
    settle()
    return Explorer(window)


def verdict(what: str, times: int, began: float, before: int, counted: Counter[str], slack: int = 0) -> bool:
    grown, now = memory() - before, census()
    left = {name: now[name] - counted[name] for name in now if now[name] > counted[name] + slack}
    good = grown <= MOST_BYTES and not left
    said = ", ".join(f"{count} {name}" for name, count in left.items()) or "nothing left"
    print(f"{what}: {times:,} times, {grown / 1e6:+.2f} MB, {said}, {time.monotonic() - began:.0f} s", flush=True)
    return good


def drag(updates: int) -> bool:
    """A bar of Q up and down, ten seconds of 60 updates each to a drag; every update is painted."""
    explorer, began = opened_window(), time.monotonic()
    view, painted = explorer.view, 0
    real = view.paintEvent

    def count(event: Any) -> None:
        nonlocal painted
        painted += 1
        real(event)

    view.paintEvent = count
    places = [explorer.at(k, 0.05 + 0.5 * abs(30 - step) / 30) for k in (1, 4) for step in range(60)]
    before, counted, done, warm = 0, Counter[str](), 0, 0
    while done < updates:
        explorer.press(explorer.outline("q", 4 if done % 1200 else 1))
        for n in range(600):
            explorer.move(places[(done + n) % len(places)])
            settle()
        explorer.move(places[done // 600 % 25])  # never where the last one ended, which would leave no trace
        explorer.release(places[done // 600 % 25])
        done += 600
        if not before and done >= updates / 10:
            before, counted, warm = memory(), census(), done
        if done % 21_600 == 0:
            print(f"    {done:,} updates, {painted:,} paints, {memory() / 1e6:.1f} MB", flush=True)
    assert painted >= 0.9 * done, f"only {painted} of {done} updates were painted"
    steps = len(explorer.history())
    explorer.window.document.load(explorer.state)  # the history is the user's, and not a leak
    print(f"    {steps} undo steps let go of")
    assert steps >= 0.9 * done / 600, "every drag was one"
    return verdict("dragging", done - warm, began, before, counted, slack=30)


def made(dialog: Any) -> None:
    dialog.show()
    settle()
    dialog.close()
    dialog.deleteLater()


def ten_buttons(window: Any) -> None:
    from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    for _ in range(10):
        column.addWidget(QPushButton("x"))
    made(dialog)


def bare(times: int) -> None:
    """Why klviz sets no palette on the application (klviz/gui/looks.py): what that costs Qt alone."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QColor, QPalette
    from PySide6.QtWidgets import QApplication, QMainWindow

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(["bare", "-style", "Fusion"])
    qInstallMessageHandler(lambda *_: None)
    window = QMainWindow()
    window.show()
    for words, palette in (("no palette", None), ("a palette", QPalette(QColor("#eeeeee")))):
        if palette is not None:
            app.setPalette(palette)
        for _ in range(times // 10):
            ten_buttons(window)
        settle()
        before = memory()
        for _ in range(times):
            ten_buttons(window)
        settle()
        print(f"ten bare buttons, {words}: {times:,} times, {(memory() - before) / 1e6:+.2f} MB", flush=True)


def openings(explorer: Any, folder: Path) -> dict[str, Callable[[], None]]:
    """Everything that opens, each opened and closed once by its function."""
    from PySide6.QtWidgets import QApplication, QDialog

    from klviz import assets, files
    from klviz.gui.file_coding import FileCoding
    from klviz.gui.import_dialog import ImportDialog
    from klviz.gui.stage import NumbersDialog
    from klviz.gui.work import still_at_work
    from klviz.scenes import SCENES

    window = explorer.window
    table = folder / "doubtful.csv"
    table.write_text("1.5\n2.5\n2.5\n3.5\n")
    look = files.look(table)

    def trigger(key: str) -> None:
        window.actions_by_key[key].trigger()
        settle()

    def dialogs(open_one: Callable[[], object]) -> None:
        open_one()
        settle()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.close()
        settle()
        while window.outgoing.work.busy:
            settle()

    def scene(key: str) -> None:
        trigger(f"scene_{key}")
        window.view.grab()
        trigger("scene_explore" if key != "explore" else "scene_fit")
        window.document.stack.clear()

    def lesson(name: str) -> None:
        window.lesson.open(assets.path("lessons", name))
        settle()
        window.lesson.go(1)
        settle()
        window.lesson.close()
        settle()
        window.document.stack.clear()

    def coding() -> None:
        dialogs(lambda: FileCoding(window, table, window.document.state).show())
        still_at_work()

    def program() -> None:
        from klviz.gui.main_window import MainWindow

        other = MainWindow()
        other.show()
        settle()
        other.close()
        other.deleteLater()
        settle()

    twice = lambda key: lambda: (trigger(key), trigger(key))  # noqa: E731
    found: dict[str, Callable[[], Any]] = {f"scene {each.key}": lambda k=each.key: scene(k) for each in SCENES}
    for key in ("keys", "about", "earlier"):
        found[f"dialog {key}"] = lambda k=key: dialogs(lambda: trigger(k))
    found["dialog numbers"] = lambda: made(NumbersDialog(window, window.stage.whole(), ()))
    found["dialog import"] = lambda: made(ImportDialog(window, look, table))
    found["dialog coding"] = coding
    for key in ("tools", "measures", "lecture", "presenter", "freeze", "blank"):
        found[key] = twice(key)
    found["predict"] = lambda: (trigger("predict"), trigger("reveal"))
    found["lesson"] = lambda: lesson("entropy.toml")
    found["window"] = program
    found["(ten bare buttons of Qt)"] = lambda: ten_buttons(window)
    return found


def open_all(times: int, only: str = "") -> bool:
    explorer, good = opened_window(), True
    with tempfile.TemporaryDirectory(prefix="klviz-endurance-") as folder:
        for name, act in openings(explorer, Path(folder)).items():
            if only and only not in name:
                continue
            began = time.monotonic()
            for _ in range(max(times // 10, 3)):
                act()
            settle()
            before, counted = memory(), census()
            for _ in range(times):
                act()
            settle()
            good &= verdict(name, times, began, before, counted, slack=5)
    return good


def main(what: str, *rest: str) -> int:
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(M_TRIM_THRESHOLD, KEPT_FREE)
    with tempfile.TemporaryDirectory(prefix="klviz-home-") as home:
        os.environ.update(dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home))
        if what == "list":
            print(*openings(opened_window(), Path(home)), sep="\n")
            return 0
        if what == "bare":
            bare(int(rest[0]) if rest else 1000)
            return 0
        if what == "drag":
            return int(not drag(int(rest[0]) if rest else 216_000))
        return int(not open_all(int(rest[0]) if rest else 1000, *rest[1:]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
