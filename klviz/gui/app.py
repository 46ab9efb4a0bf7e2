"""The program with a window: from arguments to the event loop and out again."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from klviz import __version__
from klviz.gui import bugs, language, listeners
from klviz.gui.fusion import Fusion
from klviz.gui.main_window import MainWindow
from klviz.gui.settings_door import put_aside_harmful
from klviz.gui.theme import load_fonts
from klviz.gui.work import still_at_work
from klviz.words import tr

LOOK_MS = 250
ENDINGS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with klviz's name, type and style."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["klviz", *arguments])
    if not isinstance(app.style(), Fusion):
        app.setStyle(Fusion())
    app.setApplicationName("klviz")
    app.setOrganizationName("klviz")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("klviz")
    load_fonts()
    language.speak(app)
    listeners.install()
    return app


def run(paths: Sequence[Path]) -> int:
    """Show the window, open what was named, and stay until it is closed."""
    QLoggingCategory.setFilterRules("qt.qpa.fonts.warning=false")
    refused = put_aside_harmful()  # before the first setting is read, which is the language
    app = application()
    window = MainWindow()
    bugs.watch(window)
    interrupts = Interrupts(app, lambda: window.autosave.write(now=True))
    window.show()
    QTimer.singleShot(0, lambda: after_first_paint(window))
    QTimer.singleShot(0, window.autosave.offer)
    for path in refused:
        said = tr("The settings in {path} were not read: they hold what klviz never writes. They were put aside.")
        QTimer.singleShot(0, partial(window.say, said.format(path=path)))
    if sentence := language.excuse():
        QTimer.singleShot(0, partial(window.say, sentence))
    if paths:
        QTimer.singleShot(0, lambda: window.intake.open_paths(paths))
    code = app.exec()
    interrupts.close()
    window.outgoing.work.close()
    code = 130 if interrupts.stopped else code
    if still_at_work():  # what is written has been waited for; a reader in a long step need not be
        window.let_go()  # of files that nothing would take away any more
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def after_first_paint(window: MainWindow) -> None:
    try:
        window.after_first_paint()
    finally:
        gc.freeze()  # what is here stays: no collection need look through it while a hand moves
        gc.enable()


class Interrupts(QObject):
    """Ctrl-C, SIGTERM and SIGHUP end the event loop: Qt sleeps in C, so Python is woken, by a pipe or, where
    none can be waited for, by looking four times a second."""

    def __init__(self, app: QApplication, before_end: Callable[[], object], *, piped: bool = os.name != "nt") -> None:
        super().__init__(app)
        self.before_end = before_end
        self.stopped = False
        self.app = app
        self.ends: tuple[int, ...] = ()
        if piped:
            self.ends = os.pipe()
            for end in self.ends:
                os.set_blocking(end, False)
            self.before = signal.set_wakeup_fd(self.ends[1], warn_on_full_buffer=False)
            self.notifier = QSocketNotifier(self.ends[0], QSocketNotifier.Type.Read, self)
            self.notifier.activated.connect(self.woken)
        else:
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.look)
            self.timer.start(LOOK_MS)
        for number in ENDINGS:
            signal.signal(number, self.caught)

    def caught(self, number: int, frame: object) -> None:
        self.stopped = True

    def woken(self) -> None:
        os.read(self.ends[0], 64)
        self.look()

    def look(self) -> None:
        if self.stopped:
            self.before_end()
            self.app.exit(0)  # quit() would ask about unsaved changes, and nobody may be there to answer

    def close(self) -> None:
        if self.ends:
            self.notifier.setEnabled(False)
            signal.set_wakeup_fd(self.before)
        else:
            self.timer.stop()
        for number in ENDINGS:
            signal.signal(number, signal.SIG_DFL)
        for end in self.ends:
            os.close(end)
