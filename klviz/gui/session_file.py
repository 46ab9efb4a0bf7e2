"""The file of the session on the screen: opened, saved off the thread that paints, and watched for other hands."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QMessageBox

from klviz import files
from klviz.files import FileError
from klviz.gui.document import Document
from klviz.gui.intake import remember_file
from klviz.gui.work import Work
from klviz.state import State
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.files.versions import Seen

Then = Callable[[], object]


def data_folder(name: str) -> Path:
    """A folder of klviz's own in the user's data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / name


@dataclass(frozen=True)
class Written:
    """What came of a save: the file as it is now, what went wrong, what somebody else had done to it before, and
    whether what was there is kept."""

    seen: Seen | None = None
    problem: str = ""
    change: str = ""
    kept: bool = True


def write(path: Path, state: State, before: Seen | None, earlier: Path) -> Written:
    """Save, unless the file is not the one seen before; what is written over is kept as an earlier version."""
    from klviz.files import versions

    change = versions.change(path, before)
    if change:
        return Written(change=change)
    kept = False
    with suppress(OSError, ValueError):  # a history that cannot be kept must not keep the present from being saved
        versions.put_aside(earlier, path)
        kept = True
    try:
        files.write_session(path, state)
    except FileError as error:
        return Written(versions.seen(path), str(error))
    return Written(versions.seen(path), kept=kept)


class SessionFile(QObject):
    """`path` is the file once there is one. The document stays modified until a save is confirmed by the disk."""

    def __init__(self, document: Document, window: Any, work: Work) -> None:
        super().__init__(window)
        self.document, self.window, self.work = document, window, work
        self.path: Path | None = None
        self.seen: Seen | None = None
        self.lock: QLockFile | None = None
        self.next: Then | None = None  # a save that waits for the one under way
        self.waiting: list[Then] = []  # what wants to go on once all is written
        work.idle.connect(self.go_on)

    def name(self) -> str:
        return self.path.name if self.path else ""

    # Saving

    def save(self, then: Then | None = None) -> None:
        if self.path and not self.window.in_lesson:
            self.save_to(self.path, then)
        else:  # a lesson's State never goes into the user's own file unasked
            self.save_as(then)

    def save_as(self, then: Then | None = None) -> None:
        title = self.document.state.title or "klviz"
        path = self.window.outgoing.ask_name(tr("Save session"), f"{safe(title)}.klviz", "klviz (*.klviz)", ".klviz")
        if path is not None:
            self.save_to(path, then, agreed=True)

    def save_to(self, path: Path, then: Then | None = None, *, agreed: bool = False) -> None:
        """Save, and if it went well `then()`. Unless it is `agreed`, a file that others have changed is asked about."""
        if self.document.saving:
            self.next = partial(self.save_to, path, then, agreed=agreed)
            return
        self.document.end()
        before = self.seen if path == self.path and not agreed else None
        self.document.saving = True
        self.document.stack.setClean()
        self.window.show_title()
        self.work.start(
            partial(write, path, self.document.state, before, data_folder("versions")),
            partial(self.written, path, then),
            self.failed,
            lambda: self.window.say(tr("Saving {path}…").format(path=path)),
        )

    def written(self, path: Path, then: Then | None, result: Written) -> None:
        if path == self.path or not result.problem:
            self.seen = result.seen or self.seen
        if result.problem:
            self.failed(result.problem)
            return
        if result.change:
            self.failed("")
            self.ask_about(path, result.change, then)
            return
        self.document.saving = False
        self.take(path)
        self.window.show_title()
        said = tr("Saved {path}") if result.kept else tr("Saved {path}; what was there before could not be kept.")
        self.window.say(said.format(path=path))
        remember_file(path)
        self.window.autosave.schedule()
        waiting, self.next = self.next, None
        if waiting is not None:
            waiting()
        if then is not None:
            then()

    def failed(self, problem: str) -> None:
        """The old file is whole and the document as modified as it was."""
        self.document.saving = False
        self.document.stack.resetClean()
        self.waiting.clear()
        self.window.show_title()
        if problem:
            self.window.say(problem)
            waiting, self.next = self.next, None
            if waiting is not None:  # it may be for another place
                waiting()

    def ask_about(self, path: Path, change: str, then: Then | None) -> None:
        """Somebody else has been at the file: whose session shall stay?"""
        said = {
            "changed": tr("“{name}” was changed by another program since klviz opened or saved it."),
            "gone": tr("“{name}” is no longer where klviz opened or saved it."),
            "unreadable": tr("“{name}” could not be read, so that nobody knows whether another program changed it."),
        }[change]
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("klviz")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(said.format(name=path.name))
        over = tr("Save it there again") if change == "gone" else tr("Overwrite it")
        if change == "changed":
            box.setInformativeText(tr("What is there now is kept among the earlier versions if you overwrite it."))
        again = box.addButton(over, QMessageBox.ButtonRole.DestructiveRole)
        other = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        box.exec()
        if box.clickedButton() is again:
            self.save_to(path, then, agreed=True)
        elif box.clickedButton() is other:
            self.save_as(then)

    # Going on to something else

    def may_go(self, then: Then) -> bool:
        """Whether what is on the screen is saved or may go. If not, `then` is called should that be so later."""
        self.document.end()
        if self.window.in_lesson:  # it gives the user's own pair back, and that is what is asked about
            self.window.lesson.close()
        if self.work.busy:
            self.waiting.append(then)
            self.window.say(tr("A file is still being written; klviz goes on when it is safe."))
            return False
        if not self.document.unsaved:
            return True
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question, "klviz",
            tr("“{name}” has changes that are not saved.").format(name=self.name() or self.document.state.title),
            buttons.Save | buttons.Discard | buttons.Cancel, self.window,
        )  # fmt: skip
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer != buttons.Save:
            return answer == buttons.Discard
        left, at_once = False, []

        def go() -> None:
            if left:
                then()
            else:
                at_once.append(True)

        self.save(go)
        left = True
        return bool(at_once)

    def go_on(self) -> None:
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()

    def show(self, path: Path, state: State, seen: Seen | None) -> None:
        """A session that was read from a file takes the place of the one on the screen, if that may go."""
        if self.window.in_lesson:  # else its end would put the pair from before over this session
            self.window.lesson.close()
            self.window.notice.unsay(tr("Your own pair is back. Undo shows once more what the lesson left."))
        if not self.may_go(partial(self.show, path, state, seen)):
            return
        self.seen = seen
        self.window.stage.end_sketch()
        self.document.load(state)
        remember_file(path)
        alone = self.take(path)
        self.window.show_title()
        if not alone:
            said = tr("{name} is open in another klviz as well. Whoever saves second is asked before overwriting it.")
            self.window.say(said.format(name=path.name))

    # The other instance

    def take(self, path: Path) -> bool:
        """This is our file from now on; False if another klviz that is alive has it open. The mark lies in klviz's own
        data, so that a folder that cannot be written, or a mark that was left behind, is in nobody's way."""
        if path == self.path and self.lock is not None:
            return True
        self.let_go()
        self.path = path
        import hashlib

        real = os.fsencode(os.path.realpath(path))
        folder = data_folder("open")
        lock = QLockFile(str(folder / f"{hashlib.blake2b(real, digest_size=8).hexdigest()}.lock"))
        lock.setStaleLockTime(0)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if lock.tryLock(0):
            self.lock = lock
            return True
        return lock.error() != QLockFile.LockError.LockFailedError

    def let_go(self) -> None:
        if self.lock is not None:
            self.lock.unlock()
            self.lock = None


def safe(title: str) -> str:
    """A title as the name of a file."""
    return "".join(c if c.isalnum() or c in " -_()" else "_" for c in title).strip()[:80] or "klviz"
