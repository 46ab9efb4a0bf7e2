"""What comes into the window: files opened, dropped or named at start, pasted data, presets and samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QMimeData, QObject, QSettings, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from klviz import assets, edits, files
from klviz.files import FileError
from klviz.gui.document import Document
from klviz.gui.work import Work
from klviz.numerals import how_many
from klviz.state import Series, State, StateError
from klviz.words import tr

if TYPE_CHECKING:
    from klviz.files import Histogram, Options, Pair
    from klviz.files.versions import Seen

RECENT = 10


class Intake(QObject):
    """Opens things. A plain case just opens; a doubtful one is shown first; what cannot be read is refused with the
    reason, and the document stays as it is. Everything that replaces P and Q is an undo step; a session starts anew.
    """

    def __init__(self, document: Document, window: Any) -> None:
        super().__init__(window)
        self.document, self.window = document, window
        self.work = Work(self)
        self.presets_menu = QMenu(tr("Presets"), window)
        self.presets_menu.setToolTipsVisible(True)
        self.presets_menu.aboutToShow.connect(self.fill_presets)
        self.recent_menu = QMenu(tr("Open recent"), window)
        self.recent_menu.aboutToShow.connect(self.fill_recent)
        self.samples_menu = QMenu(tr("Samples"), window)
        self.samples_menu.aboutToShow.connect(self.fill_samples)

    # Menus

    def add_menus(self, menu: QMenu) -> None:
        for each in (self.recent_menu, self.presets_menu, self.samples_menu):
            menu.addMenu(each)

    def fill_presets(self) -> None:
        if not self.presets_menu.isEmpty():
            return
        groups: dict[str, QMenu] = {}
        for preset in edits.presets():
            if preset.group not in groups:
                groups[preset.group] = self.presets_menu.addMenu(tr(preset.group))
                groups[preset.group].setToolTipsVisible(True)
            action = groups[preset.group].addAction(tr(preset.name))
            action.setToolTip(f"{tr(preset.sentence)} ({preset.source})")
            action.triggered.connect(lambda _=False, p=preset: self.load_preset(p.name, p.sentence))

    def fill_samples(self) -> None:
        if not self.samples_menu.isEmpty():
            return
        for name in assets.names("samples", suffix=".csv"):
            known = {
                "letters-english": tr("Letters in English"),
                "letters-german": tr("Letters in German"),
                "old-faithful": tr("Old Faithful"),
                "weldon-dice": tr("Weldon's dice"),
            }
            stem = Path(name).stem
            action = self.samples_menu.addAction(known.get(stem, stem.replace("-", " ")))
            action.triggered.connect(
                lambda _=False, n=name: self.open_paths([assets.path("samples", n)], remember=False)
            )

    def fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in recent_files():
            action = self.recent_menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _=False, p=path: self.open_paths([p]))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(tr("No files yet")).setEnabled(False)

    # Ways in

    def load_preset(self, name: str, sentence: str) -> None:
        self.window.stage.end_sketch()
        label = tr("Preset {name}").format(name=tr(name))
        if self.document.do(label, lambda state: edits.load_preset(state, name, translated=True)):
            self.window.say(tr(sentence))

    def ask_open(self, to: Series = "p") -> None:
        kinds = "*.klviz *.csv *.tsv *.txt *.xlsx *.npy *.npz *.parquet *.png *.jpg *.jpeg *.bmp *.gif *.webp"
        chosen, _ = QFileDialog.getOpenFileNames(
            self.window,
            tr("Open data for Q") if to == "q" else tr("Open a session, data for P, or two files for P and Q"),
            start_folder(),
            f"{tr('All that klviz reads')} ({kinds});;{tr('All files')} (*)",
        )  # fmt: skip
        if chosen:
            self.open_paths([Path(name) for name in chosen], to)

    def ask_code(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Code a file"), start_folder())
        if name:
            self.code_file(Path(name))

    def code_file(self, path: Path) -> None:
        """Show what a file takes in the codes of a model."""
        from klviz.gui.file_coding import FileCoding

        FileCoding(self.window, path, self.document.state).show()

    def drag(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasImage():
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Take note of what fell, and look at it once the other program is let go of: a question may follow."""
        data = event.mimeData()
        paths, far = dropped_files(data), data.hasUrls()
        text = data.text() if data.hasText() else ""
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self.take_dropped(paths, far, text))

    def take_dropped(self, paths: Sequence[Path], far: bool, text: str) -> None:
        if len(paths) == 1 and self.document.state.scene == "coding" and paths[0].suffix != ".klviz":
            self.window.say(
                tr("{name}: count its symbols as P, or code the file itself?").format(name=paths[0].name),
                [
                    (tr("Code the file"), partial(self.code_file, paths[0])),
                    (tr("Open as P"), partial(self.open_paths, paths)),
                ],
            )
        elif paths:
            self.open_paths(paths)
        elif far:
            self.window.say(tr("Only files on this computer can be dropped: klviz opens no network connection."))
        elif text:
            self.take_text(text)

    def paste(self) -> None:
        found: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where it is empty
        data = QMimeData() if found is None else found
        paths = dropped_files(data)
        if paths:
            self.open_paths(paths)
        elif data.hasImage():
            self.take_image(QImage(data.imageData()), tr("pasted picture"))
        elif data.hasText() and data.text().strip():
            self.take_text(data.text())
        else:
            self.window.say(tr("There are no data on the clipboard: copy numbers, a table, text or a picture first."))

    def open_paths(self, paths: Sequence[Path], to: Series = "p", *, remember: bool = True) -> None:
        """One file: a session, or P (and Q, if it holds both), or Q alone if asked. Two files: P and Q."""
        if len(paths) > 2:
            self.window.say(tr("Open one file, or two as P and Q; these are {count}.").format(count=len(paths)))
            return
        self.begin(list(paths), to, remember=remember)

    # Reading: looked at, asked about where in doubt, and read; a large file while the window goes on

    def begin(self, sources: list[Path | str], to: Series, *, remember: bool = False) -> None:
        """From files, or from a text that was pasted."""
        self.read(partial(looked_at, sources, self.settled(to)), partial(self.choose, sources, to, remember))

    def read(self, job: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Run a reader; what is wrong with the input becomes a sentence."""
        waiting = tr("Reading…")

        def read(found: Any) -> None:
            self.window.notice.unsay(waiting)
            self.attempt(lambda: then(found))

        self.work.start(job, read, self.window.say, lambda: self.window.say(waiting))

    def choose(self, sources: list[Path | str], to: Series, remember: bool, found: list[files.Look] | Opened) -> None:
        if isinstance(found, Opened):
            self.window.session_file.show(found.path, found.state, found.seen)
            return
        chosen: list[Options] = []
        for look, source in zip(found, sources, strict=True):
            options = look.options if look.sure or look.kind == "image" else self.ask_options(look, source)
            if options is None:
                return
            chosen.append(options)

        def take(read: Pair | list[Histogram]) -> None:
            if isinstance(read, files.Pair):
                self.show_pair(read.names, read.p, read.q, read.title, read.note)
            else:
                self.take(read, to)
            for path in sources if remember else ():
                remember_file(Path(path))

        self.read(partial(histograms_of, sources, chosen), take)

    def ask_options(self, look: files.Look, source: Path | str) -> Options | None:
        """Let the user settle what is in doubt; None if they would rather not."""
        from klviz.gui.import_dialog import ask_options

        return ask_options(self.window, look, source)

    def attempt(self, act: Callable[[], object]) -> None:
        """Act; if something is wrong with the input, that becomes a sentence."""
        try:
            act()
        except (FileError, StateError, edits.EditError) as error:
            self.window.say(str(error))

    def settled(self, to: Series) -> dict[str, object]:
        """What need not be guessed: samples for Q go into the bins that P has, if P has bins."""
        edges = files.edges_in(self.document.state.names) if to == "q" else None
        return {} if edges is None else {"edges": edges}

    def take_image(self, picture: QImage, name: str) -> None:
        from klviz.gui.pictures import image_counts

        self.read(partial(image_counts, picture, name), lambda found: self.take([found]))

    def take_text(self, text: str) -> None:
        self.begin([text], "p")

    def take(self, found: Sequence[Histogram], to: Series = "p") -> None:
        """Two histograms become P and Q; one becomes P, and Q stays if it is over the same outcomes, or it becomes Q
        over the outcomes of both."""
        if len(found) == 2:
            pair = files.pair(found[0], found[1])
            self.show_pair(pair.names, pair.p, pair.q, pair.title, pair.note)
            return
        one, state = found[0], self.document.state
        if to == "q":
            pair = files.pair(files.Histogram(state.title, state.names, state.p, state.note), one)
            self.show_pair(pair.names, pair.p, pair.q, pair.title, pair.note)
            return
        if one.names == state.names:
            self.show_pair(one.names, one.weights, state.q, one.title, one.note)
            return
        k = len(one.names)
        if self.show_pair(one.names, one.weights, np.full(k, 1.0 / k), one.title, one.note):
            self.window.say(
                how_many(
                    "P is {title}, {count} outcome; Q is uniform over it.",
                    "P is {title}, {count} outcomes; Q is uniform over them.",
                    k,
                    title=one.title,
                ),
                [(tr("Open Q…"), lambda: self.ask_open("q"))],
            )

    def show_pair(self, names: Sequence[str], p: np.ndarray, q: np.ndarray, title: str, note: str) -> bool:
        def change(state: State) -> State:
            return edits.show_pair(state, names, p, q, title, note)

        self.window.stage.end_sketch(change)
        if not self.document.do(tr("Open {title}").format(title=title), change):
            return False
        missing = files.zeros_in_q(tuple(names), p, q)
        if missing:
            named = ", ".join(missing[:4]) + (
                tr(" and {n} more").format(n=len(missing) - 4) if len(missing) > 4 else ""
            )
            self.window.say(
                tr("Q gives no chance to {names}, which P has; D(P‖Q) is infinite.").format(names=named),
                [(tr("Smooth Q"), self.smooth)],
            )
        elif note:
            self.window.say(note)
        return True

    def smooth(self) -> None:
        self.document.do(tr("Smooth Q"), lambda s: edits.use_tool(s, "smooth", "q"))


@dataclass(frozen=True)
class Opened:
    """A session from a file, and the file as it was just before it was read."""

    path: Path
    state: State
    seen: Seen | None


def dropped_files(data: QMimeData) -> list[Path]:
    """The files on this computer that another program hands over."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def looked_at(sources: list[Path | str], given: dict[str, object]) -> list[files.Look] | Opened:
    """What each source is, or the session in it."""
    looks = [files.look_pasted(each) if isinstance(each, str) else files.look(each, given=given) for each in sources]
    if not any(look.kind == "session" for look in looks):
        return looks
    path = sources[0]
    if len(sources) > 1:
        raise FileError("", tr("A session is opened alone, without another file."))
    if isinstance(path, str):
        raise FileError("", tr("A session is opened from its file, not pasted."))
    from klviz.files import versions
    from klviz.scenes.sessions import open_session

    seen = versions.seen(path)
    return Opened(path, open_session(path), seen)


def histograms_of(sources: list[Path | str], chosen: list[Options]) -> Pair | list[Histogram]:
    if any(options.kind == "image" for options in chosen):
        from klviz.gui.pictures import read_picture

        return [
            read_picture(source) if options.kind == "image" else files.read(source, options)[0]
            for source, options in zip(sources, chosen, strict=True)
        ]
    if len(sources) == 2:
        return files.read_pair(sources[0], sources[1], chosen[0], chosen[1])
    source, options = sources[0], chosen[0]
    return list(files.read_pasted(source, options) if isinstance(source, str) else files.read(source, options))


def recent_files() -> list[Path]:
    stored = QSettings().value("files/recent")
    names = stored if isinstance(stored, list) else [stored] if isinstance(stored, str) else []
    return [Path(str(name)) for name in names][:RECENT]


def remember_file(path: Path) -> None:
    path = path.absolute()
    rest = [str(each) for each in recent_files() if each != path]
    QSettings().setValue("files/recent", [str(path), *rest][:RECENT])
    QSettings().setValue("files/folder", str(path.parent))


def start_folder() -> str:
    return str(QSettings().value("files/folder", ""))
