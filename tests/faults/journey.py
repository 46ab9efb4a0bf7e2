"""A real session in the real program, off screen: python -m tests.faults.journey FOLDER [drag|all|die]

It starts as klviz starts, drags a bar and looks whether the picture follows; "all" goes on to save, export, import,
open sessions, play a lesson and look at every scene; "die" kills itself (kill -9) when the recovery is written. What
comes out lies in FOLDER. It ends with 1 if something went
wrong or something happened that must not happen at all (see guard.py).
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from pathlib import Path

from tests.faults import guard

found = guard.watch()  # before anything of klviz is imported

import klviz.__main__  # noqa: E402
from klviz import assets  # noqa: E402


def drag(explorer: object) -> None:
    """Q's second bar by hand; the numbers, the bar and the pixels follow."""
    from tests.gui.explorer import Explorer, says, truth

    assert isinstance(explorer, Explorer)
    before, pixels = explorer.weights("q"), explorer.view.grab().toImage()
    explorer.drag("q", 1, 0.3, 0.4)
    after = explorer.weights("q")
    assert abs(after[1] - 0.4) < 0.02, f"the bar was at {before[1]} and is at {after[1]}"
    assert explorer.history()[-1:] != [], "the drag can be undone"
    assert says(explorer.read("kl_pq"), truth(explorer.state, "kl_pq")), explorer.read("kl_pq")
    assert explorer.view.grab().toImage() != pixels, "nothing was painted"


def go_everywhere(explorer: object, folder: Path) -> None:
    """Files out and in, a lesson, all scenes, the dialogs."""
    from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog

    from klviz.scenes import SCENES
    from tests.gui.explorer import Explorer

    assert isinstance(explorer, Explorer)
    window = explorer.window
    answers: list[Path] = []
    QFileDialog.getSaveFileName = lambda *_: (str(answers.pop(0)), "")  # type: ignore[method-assign,assignment,misc]
    QInputDialog.getItem = lambda *_: ("1", True)  # type: ignore[method-assign,assignment,misc]

    def wait() -> None:
        """Until all is read and written: under strace the disk is slow."""
        while window.outgoing.work.busy or window.intake.work.busy:
            QApplication.processEvents()

    def drop(path: Path) -> None:
        explorer.drop(path)
        wait()

    def write(key: str, name: str) -> None:
        answers.append(folder / name)
        window.actions_by_key[key].trigger()
        wait()
        assert (folder / name).stat().st_size > 0, f"{name} was not written: {explorer.notice}"

    write("save", "a.klviz")
    for kind in ("svg", "pdf", "png"):
        write("export", f"picture.{kind}")
    for kind in ("csv", "tex", "py"):
        write("save_numbers", f"numbers.{kind}")
    window.actions_by_key["copy_picture"].trigger()
    saved = explorer.state
    for name in assets.names("samples", suffix=".csv"):
        window.menus["File"].aboutToShow.emit()
        drop(assets.path("samples", name))
        assert explorer.history(), f"{name} was not opened: {explorer.notice}"
    table = folder / "table.csv"
    table.write_text("outcome,p,q\nsun,0.5,0.25\nrain,0.25,0.25\nsnow,0.25,0.5\n")
    drop(table)
    assert explorer.state.names == ("sun", "rain", "snow"), explorer.notice
    write("save_as", "b.klviz")
    window.actions_by_key["swap"].trigger()
    write("save", "b.klviz")
    drop(folder / "a.klviz")
    assert explorer.state.same_content(saved), explorer.notice
    for scene in SCENES:
        window.actions_by_key[f"scene_{scene.key}"].trigger()
        QApplication.processEvents()
        window.view.grab()
    for key in ("keys", "about", "earlier", "tools", "measures", "lecture", "lecture"):
        window.actions_by_key[key].trigger()
        QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        dialog.close()
    assert window.lesson.open(assets.path("lessons", "entropy.toml")), explorer.notice
    window.activateWindow()
    window.view.setFocus()
    QApplication.processEvents()  # the lesson takes its room beside the picture
    explorer.drag("p", 2, 0.02)
    assert "✓" in window.lesson.status.text(), explorer.notice
    window.lesson.go(1)
    window.lesson.close()


def main(folder: Path, how_far: str) -> int:
    from klviz.system import prepare_offscreen

    prepare_offscreen()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from klviz.gui.main_window import MainWindow
    from tests.gui.explorer import Explorer

    ended: list[str] = []

    def go(window: MainWindow) -> None:
        try:
            explorer = Explorer(window)
            screen = window.screen().size()
            assert window.isVisible()
            offered = f"offered {explorer.notice}" if explorer.offers() else "nothing offered"
            drag(explorer)
            if how_far == "all":
                go_everywhere(explorer, folder)
            bug = [each for each in QApplication.topLevelWidgets() if each.objectName() == "bug"]
            assert not bug, "klviz met a bug of its own"
            window.autosave.write(now=True)
            size = f"{window.width()}x{window.height()} on {screen.width()}x{screen.height()}"
            recovery = "recovery written" if window.autosave.path.exists() else "no recovery"
            if how_far == "die":
                print("about to die,", recovery, flush=True)
                os.kill(os.getpid(), signal.SIGKILL)
            ended.append(f"went well, {size}, {recovery}, {offered}")
        except BaseException:
            traceback.print_exc()
        finally:
            window.document.stack.setClean()
            QApplication.clipboard().clear()  # off screen it outlives Python, and what it holds may not
            for each in QApplication.topLevelWidgets():
                if each.isVisible():
                    each.close()
            QApplication.exit(0)

    opened = MainWindow.after_first_paint

    def after_first_paint(window: MainWindow) -> None:
        opened(window)
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: go(window)))

    MainWindow.after_first_paint = after_first_paint  # type: ignore[method-assign]
    code = klviz.__main__.main([])
    for each in found:
        print("MUST NOT HAPPEN:", each, file=sys.stderr)
    print(*ended)
    return code or int(not ended) or int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "all"))
