"""The menu of lessons: those that ship with what was done of each, targets to hit, and the teacher's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from klviz import assets
from klviz.files import FileError, write_atomic
from klviz.gui.intake import start_folder
from klviz.gui.save_name import ask_where, ask_where_and_how, csv_kinds
from klviz.gui.theme import legible
from klviz.lessons import (
    LessonError,
    LessonInfo,
    Progress,
    challenges,
    lesson_text,
    lessons,
    progress_csv,
    read_lesson,
    step_text,
    write_progress,
)
from klviz.words import tr

Window = Any


class LessonMenu(QObject):
    """Opens lessons, and writes them: a new one, and the State on show as a step."""

    def __init__(self, window: Window, menu: QMenu) -> None:
        super().__init__(window)
        self.window, self.menu = window, menu
        self.entries: list[tuple[QAction, LessonInfo]] = []
        self.close_entry: QAction | None = None
        window.lesson.notes_changed.connect(self.show_closing)

    @property
    def player(self) -> Any:
        return self.window.lesson

    def show_entries(self) -> None:
        """Looked up when first wanted; what was done is brought up to date each time."""
        if self.menu.isEmpty():
            self.build()
        for action, info in self.entries:
            done = said(self.progress_of(info))
            action.setText(f"{info.title}\t{done}" if done else info.title)
        self.show_closing()

    def show_closing(self) -> None:
        """Only a lesson that is open can be closed; whoever reads the menu without opening it is told so, too."""
        if self.close_entry is not None:
            self.close_entry.setEnabled(self.player.lesson is not None)

    def build(self) -> None:
        menu = self.menu
        for group in (lessons(), challenges()):
            for info in group:
                action = menu.addAction(info.title)
                action.setToolTip(legible(info.about))
                action.triggered.connect(partial(self.open, info.path))
                self.entries.append((action, info))
            menu.addSeparator()
        menu.addAction(tr("Open a lesson…")).triggered.connect(self.ask_open)
        menu.addAction(tr("New lesson…")).triggered.connect(self.new)
        menu.addAction(tr("Record this State as a step")).triggered.connect(self.record)
        menu.addSeparator()
        self.close_entry = menu.addAction(tr("Close the lesson"))
        self.close_entry.triggered.connect(lambda: self.player.close())

    def progress_of(self, info: LessonInfo) -> Progress | None:
        for each in self.player.progress_file.all():
            if (each.lesson, len(each.steps), len(each.answers)) == (info.key, info.steps, info.questions):
                return each
        return None

    def open(self, path: Path, _checked: bool = False) -> None:
        self.player.open(path)

    def ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a lesson"), start_folder(), "*.toml")
        if name:
            self.player.open(Path(name))

    # Writing lessons

    def new(self) -> bool:
        """A lesson of one step, which shows the State on show."""
        title, accepted = QInputDialog.getText(self.window, tr("New lesson"), tr("Title of the lesson"))
        if not accepted or not title.strip():
            return False
        path = ask_where(self.window, tr("New lesson"), f"{start_folder()}/lesson.toml", "*.toml", ".toml")
        if path is None:
            return False
        return self.write(path, lesson_text(title.strip()[:80]) + self.step(1), 0)

    def record(self) -> bool:
        """The State on show as another step of the lesson that is open; of a new one where that ships with klviz."""
        path, lesson = self.player.path, self.player.lesson
        if lesson is None or path is None or path.resolve().is_relative_to(assets.folder().resolve()):
            return self.new()
        try:
            text = path.read_bytes().decode()
        except (OSError, UnicodeError) as error:
            self.window.say(str(error))
            return False
        count = len(lesson.steps)
        end = "\r\n" if "\r\n" in text else "\n"  # as the teacher's editor ends its lines
        return self.write(path, text.rstrip() + end + self.step(count + 1).replace("\n", end), count)

    def step(self, number: int) -> str:
        taken = [step.title for step in self.player.lesson.steps] if self.player.lesson is not None else []
        title = tr("Step {n}").format(n=number)
        while title in taken:
            number += 1
            title = tr("Step {n}").format(n=number)
        return step_text(self.window.document.state, title, hidden=self.window.stage.hidden)

    def write(self, path: Path, text: str, page: int) -> bool:
        """Save a lesson that can be read, and show the page; else say why not and leave the file as it is."""
        try:
            read_lesson(text.encode(), path.name)
            write_atomic(path, text.encode())
        except (LessonError, FileError) as error:
            self.window.say(str(error))
            return False
        if not self.player.open(path, page):
            return False
        self.window.say(
            tr("Written to {path}. Open that file in any editor: what is saved there is shown here.").format(path=path)
        )
        return True

    # What was done

    def export(self) -> bool:
        """All records, as JSON or as a table."""
        self.player.account()
        records = self.player.progress_file.all()
        if not records:
            self.window.say(tr("There is no progress yet: no step of a lesson has been passed."))
            return False
        start, kinds = f"{start_folder()}/progress.csv", csv_kinds()
        path, kind = ask_where_and_how(self.window, tr("Export progress"), start, (*kinds, "JSON (*.json)"), ".csv")
        if path is None:
            return False
        try:
            if path.suffix.lower() == ".json":
                write_progress(path, records)
            else:
                write_atomic(path, progress_csv(records, comma=kinds.get(kind, False)).encode("utf-8-sig"))
        except FileError as error:
            self.window.say(str(error))
            return False
        self.window.say(tr("Saved {path}. It was sent nowhere.").format(path=path))
        return True


def said(progress: Progress | None) -> str:
    """What was done of a lesson, short enough for a menu."""
    if progress is None or not (any(s.passed for s in progress.steps) or any(a.choices for a in progress.answers)):
        return ""
    passed = sum(step.passed for step in progress.steps)
    sign = "✓ " if progress.done else ""
    done = sign + tr("{n} of {all}").format(n=passed, all=len(progress.steps))
    if not progress.answers:
        return done
    return done + ", " + tr("quiz {n} of {all}").format(n=progress.right_at_once, all=len(progress.answers))
