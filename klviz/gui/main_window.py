"""The window: builds the parts and connects them. It decides nothing; the document and the scenes do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QInputDialog, QMainWindow, QMenu, QVBoxLayout, QWidget

from klviz import edits
from klviz.gui import bugs, language
from klviz.gui.action import Action
from klviz.gui.actions import ACTIONS, MENUS
from klviz.gui.autosave import Autosave
from klviz.gui.docks import Docks
from klviz.gui.document import Document
from klviz.gui.intake import Intake
from klviz.gui.looks import Looks
from klviz.gui.notice import Notice
from klviz.gui.outgoing import Outgoing
from klviz.gui.picture_view import PictureView
from klviz.gui.pulse import Pulse
from klviz.gui.scene_strip import SceneStrip
from klviz.gui.session_file import SessionFile
from klviz.gui.settings_door import sealed, unsealed
from klviz.gui.stage import Stage
from klviz.gui.toolbar import Toolbar
from klviz.gui.type_in import TypeIn
from klviz.numerals import format_probability
from klviz.state import Edit, Series, State
from klviz.words import tr, unit_of

if TYPE_CHECKING:
    from klviz.gui.lesson_menu import LessonMenu
    from klviz.gui.lesson_player import LessonPlayer

MNEMONICS = {"Lecture": "Lec&ture"}  # where the first letter is taken
LETTER = {"p": "P", "q": "Q"}
TOOLBAR = ("swap", "|", "undo", "redo", "|", "normalise", "tools", "measures", "|", "predict", "lecture", "keys")


class MainWindow(QMainWindow):
    """The document, its picture, the docks around it, and a menu made from ACTIONS."""

    def __init__(self, state: State | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.looks = Looks(self)
        self.document = Document(state or edits.opening_state(), self)
        self.stage = Stage(self)
        self.view = PictureView(self.stage.seen, self.looks.style(), self)
        self.view.setAccessibleName(tr("Picture"))
        self.strip = SceneStrip(self.document, self)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.strip)
        self.middle = column
        self.setCentralWidget(middle)
        self.type_in = TypeIn(self.view)
        self.notice = Notice(self.view)
        self.pulse = Pulse(self.view)
        self.docks = Docks(self.document, self)
        self.tools, self.measures = self.docks.tools, self.docks.measures
        self.player: LessonPlayer | None = None
        self.intake = Intake(self.document, self)
        self.outgoing = Outgoing(self.document, self)
        self.session_file = SessionFile(self.document, self, self.outgoing.work)
        self.autosave = Autosave(self.document, self)
        self.actions_by_key: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.build_menus()
        self.build_toolbar()
        self.connect_parts()
        self.setAcceptDrops(True)
        self.restore()
        self.apply_looks()
        self.show_state(self.document.state)

    # Building

    def build_menus(self) -> None:
        for name in MENUS:
            self.menus[name] = self.menuBar().addMenu(MNEMONICS.get(tr(name), "&" + tr(name)))
        for row in ACTIONS:
            parent, _, child = row.menu.partition("/")
            if child and row.menu not in self.menus:
                self.menus[row.menu] = self.menus[parent].addMenu(tr(child))
            menu = self.menus[row.menu]
            if row.separator:
                menu.addSeparator()
            menu.addAction(self.build_action(row))
            if row.key == "open":
                self.intake.add_menus(menu)
        self.menus["Lessons"] = QMenu("&" + tr("Lessons"), self)
        self.menuBar().insertMenu(self.menus["Lecture"].menuAction(), self.menus["Lessons"])
        self.menus["Lessons"].aboutToShow.connect(lambda: self.lesson_menu.show_entries())
        for menu in self.menus.values():
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh_ticks)
        self.show_undo()

    def build_action(self, row: Action) -> QAction:
        action = QAction(tr(row.text), self)
        action.setObjectName(row.key)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checked is not None)
        action.setToolTip(tr(row.help) if row.help else tr(row.text))
        action.setStatusTip(tr(row.help))
        if row.on == "picture":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.view.addAction(action)
        else:
            self.addAction(action)
        action.triggered.connect(lambda _checked=False, row=row: self.perform(row))
        self.actions_by_key[row.key] = action
        return action

    def build_toolbar(self) -> None:
        bar = Toolbar(tr("Main"), self)
        self.addToolBar(bar)
        self.buttons: dict[str, QAction] = {}
        _, self.buttons["presets"] = bar.add_menu(tr("Presets"), self.intake.presets_menu)
        self.mode_button, self.buttons["mode"] = bar.add_menu("", self.menus["Edit/When a bar moves"])
        self.unit_button, self.buttons["unit"] = bar.add_menu("", self.menus["View/Unit"])
        _, self.buttons["snapshots"] = bar.add_menu(tr("Snapshots"), self.menus["Snapshots"])
        for key in TOOLBAR:
            if key == "|":
                bar.addSeparator()
            else:
                bar.add_action(key, self.actions_by_key[key])
                self.buttons[key] = self.actions_by_key[key]
        self.toolbar = bar

    def connect_parts(self) -> None:
        document, hand = self.document, self.view.hand
        document.changed.connect(self.show_state)
        document.refused.connect(lambda sentence: self.say(sentence))
        document.stack.cleanChanged.connect(self.show_title)
        document.stack.undoTextChanged.connect(self.show_undo)
        document.stack.redoTextChanged.connect(self.show_undo)
        document.gesture_begun.connect(self.show_undo)
        document.gesture_ended.connect(self.show_undo)
        hand.began.connect(self.notice.give_way)
        hand.began.connect(document.begin)
        hand.began.connect(lambda _: bugs.note("drag"))
        hand.wished.connect(document.wish)
        hand.ended.connect(document.end)
        hand.abandoned.connect(document.abandon)
        document.gesture_ended.connect(hand.let_go)
        hand.pointed.connect(self.point)
        hand.nudged.connect(self.nudge)
        hand.asked.connect(self.ask_value)
        hand.menu_wanted.connect(self.show_bar_menu)
        hand.alone.connect(lambda: self.say(tr("There is one outcome only, and nothing to trade with.")))
        self.type_in.typed.connect(self.set_value)
        self.type_in.closed.connect(self.view.setFocus)
        self.looks.changed.connect(self.apply_looks)
        self.view.resized.connect(self.fit_lecture)
        document.stack.indexChanged.connect(self.pulse.stop)
        hand.began.connect(self.pulse.stop)

    # Lessons, which a start does not wait for

    @property
    def lesson(self) -> LessonPlayer:
        """What plays lessons, made when first wanted."""
        if self.player is None:
            from klviz.gui.lesson_player import LessonPlayer

            self.player = player = LessonPlayer(self.document, self, self.looks.style())
            player.hidden_changed.connect(self.stage.hide)
            player.notes_changed.connect(self.stage.set_notes)
            player.opened.connect(self.stage.end_prediction)
            if not self.restoreDockWidget(player):
                self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, player)
            player.hide()  # where it lies is remembered, what was played is not
        return self.player

    @property
    def in_lesson(self) -> bool:
        return self.player is not None and self.player.lesson is not None

    @cached_property
    def lesson_menu(self) -> LessonMenu:
        from klviz.gui.lesson_menu import LessonMenu

        return LessonMenu(self, self.menus["Lessons"])

    # Showing

    def show_state(self, state: State) -> None:
        self.view.invalidate()
        self.docks.show_state(state)
        self.strip.show_state(state)
        self.stage.show_state()
        mode = self.actions_by_key[f"mode_{state.mode}"].text().lower()
        self.toolbar.say(self.mode_button, tr("Moving a bar: {mode}").format(mode=mode), mode)
        unit = unit_of(state.base)
        self.toolbar.say(self.unit_button, tr("Unit: {unit}").format(unit=unit), unit)
        self.show_title()

    def show_title(self) -> None:
        name = self.session_file.name() or self.document.state.title or tr("Untitled")
        self.setWindowTitle(f"{name}[*] – klviz")
        self.setWindowModified(self.document.unsaved)

    def show_undo(self) -> None:
        for key, text, able in (
            ("undo", self.document.stack.undoText(), self.document.stack.canUndo() or self.document.in_gesture),
            ("redo", self.document.stack.redoText(), self.document.stack.canRedo()),
        ):
            action = self.actions_by_key[key]
            action.setToolTip(f"{action.text()} {text}".strip())
            action.setEnabled(able)

    def refresh_ticks(self) -> None:
        for row in ACTIONS:
            if row.checked is not None:
                self.actions_by_key[row.key].setChecked(row.checked(self.document.state, self))

    def say(
        self, sentence: str, offers: Sequence[tuple[str, Callable[[], object]]] = (), *, keep: bool = False
    ) -> None:
        """A sentence for the user, seen and heard, without a dialog in the way; one to `keep` stays till answered."""
        self.notice.say(sentence, offers, keep=keep)

    def set_language(self, code: str) -> None:
        """Another language, which every text takes from the next start on."""
        language.choose(code)
        name = language.native_name(language.next_start())
        self.say(tr("From its next start, klviz speaks {language}.").format(language=name))

    def apply_looks(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.looks.suit(self.screen().size())
        self.looks.apply_to(app)
        self.view.set_style(self.looks.style(self.view.size()))
        if self.player is not None:
            self.player.text.set_style(self.looks.style())
        for part in (self.menuBar(), self.toolbar):
            part.setVisible(not self.looks.lecture)
        begun = self.looks.lecture and not self.stage.lecturing
        self.notice.at_head = self.looks.lecture  # where there is a title and no axis
        self.stage.apply_looks()
        if begun:
            self.say(tr("F11 ends lecture mode"))

    def show_controls(self, hidden: frozenset[str]) -> None:
        """Leave out the controls that a lesson does not want."""
        for name, dock in (("tools", self.tools), ("measures", self.measures)):
            self.actions_by_key[name].setEnabled(name not in hidden)
            if name in hidden:
                dock.hide()
        for key, action in self.buttons.items():
            action.setVisible(f"button_{key}" not in hidden)
        self.tools.leave_out(hidden)
        self.strip.allowed = "parameters" not in hidden
        self.strip.show_state(self.document.state)

    def fit_lecture(self) -> None:
        """Type as large as the room allows, when the room has changed."""
        if self.looks.lecture:
            self.view.set_style(self.looks.style(self.view.size()))

    # Acting

    def perform(self, row: Action) -> None:
        bugs.note(row.key)
        if row.on_bars and not self.view.shows_bars():
            self.say(tr("This scene shows no bars of P and Q; Ctrl+1 goes back to the explorer."))
            return
        if row.change is not None:
            self.document.do(tr(row.text), row.change, row.key if row.repeats else None)
        elif row.look is not None:
            self.document.point(row.look)
        elif row.run is not None:
            row.run(self)

    def point(self, index: int, target: str) -> None:
        series: Series | None = target if target in ("p", "q") else None  # type: ignore[assignment]
        self.document.point(lambda s: edits.light(s, index, series))

    def nudge(self, target: str, index: int, delta: float) -> None:
        series: Series = "p" if target == "p" else "q"
        self.point(index, target)
        self.document.do(
            tr("Turn {name}").format(name=LETTER[series]),
            lambda s: edits.step(s, series, index, delta),
            f"wheel {target} {index}",
        )

    def type_value(self) -> None:
        self.ask_value(self.document.state.active, self.document.state.lit)

    def ask_value(self, target: str, index: int) -> None:
        state = self.document.state
        if target not in ("p", "q") or index >= len(state.names):
            return
        self.document.point(lambda s: edits.light(s, index, target))  # type: ignore[arg-type]
        weight = float(state.weights(target)[index])  # type: ignore[arg-type]
        name = f"{LETTER[target]} {state.names[index]}"
        text = format_probability(weight, fractions=True, plain=True)
        column, plot = self.view.column_rect(target, index), self.view.bars_rect(target)
        shown = [series for series in ("p", "q") if not self.view.bars_rect(series).isEmpty()]
        top = min((round(self.view.outline_point(series, index).y()) for series in shown), default=0)
        self.type_in.ask(target, index, name, text, column, top, plot)

    def set_value(self, target: str, index: int, value: float) -> None:
        done = self.document.do(
            tr("Type {name}").format(name=LETTER[target]),
            lambda s: edits.apply(s, Edit(target, (value,), (index,))),
        )
        state = self.document.state
        if done and (given := float(state.weights(target)[index])) != value:  # type: ignore[arg-type]
            said = tr("{letter} of {name} is {given}: there is room for no more.")
            name = state.names[index]
            self.say(said.format(letter=LETTER[target], name=name, given=format_probability(given)))

    def rename_outcome(self) -> None:
        index = self.document.state.lit
        name, accepted = QInputDialog.getText(
            self, tr("Rename"), tr("New name of the outcome"), text=self.document.state.names[index]
        )
        if accepted:
            self.document.do(tr("Rename"), lambda s: edits.rename_outcome(s, index, name))

    def ask_count(self) -> None:
        now = len(self.document.state.names)
        count, accepted = QInputDialog.getInt(
            self, tr("Number of outcomes"), tr("How many outcomes, 2 to 64"), min(max(now, 2), 64), 2, 64
        )
        if accepted:
            self.document.do(tr("Number of outcomes"), lambda s: edits.set_count(s, count))

    def show_bar_menu(self, target: str, index: int, place: QPoint) -> None:
        if target:
            self.point(index, target)
        self.refresh_ticks()
        menu = QMenu(self)
        state = self.document.state
        menu.addSection(f"{LETTER[state.active]} · {state.names[state.lit]}")
        for key in ("type", "zero", "pin", "rename", "add", "remove", "merge", "move_left", "move_right"):
            menu.addAction(self.actions_by_key[key])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def show_earlier(self) -> None:
        from klviz.gui import earlier

        earlier.show_earlier(self)

    def show_keys(self) -> None:
        from klviz.gui import dialogs

        dialogs.show_keys(self)

    def open_batch(self) -> None:
        from klviz.gui.batch_dialog import open_batch

        open_batch(self)

    def show_about(self) -> None:
        from klviz.gui import dialogs

        dialogs.show_about(self)

    # Start and end

    def restore(self) -> None:
        """Size, docks and splitters as they were left."""
        settings = QSettings()
        geometry, parts = (unsealed(settings.value(f"window/{name}")) for name in ("geometry", "parts"))
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        if parts is not None:
            self.restoreState(parts)

    def after_first_paint(self) -> None:
        """What may come a moment later than the picture."""
        QTimer.singleShot(0, lambda: self.view.set_formulas(True))
        for fill in (self.intake.fill_presets, self.intake.fill_samples):
            QTimer.singleShot(0, fill)
        if not self.looks.lecture:
            self.beat()
            self.view.resized.connect(self.follow_handle)
            self.view.shown.connect(self.follow_handle)

    def beat(self) -> None:
        """The pulse, at one handle of Q; none where there is no such handle."""
        style, middle = self.looks.style(), min(len(self.document.state.names) - 1, 3)
        if not self.view.shows_bars():
            self.pulse.stop()
            return
        handle = self.view.outline_point("q", middle)
        self.pulse.show_at(handle, 1.5 * style.px, style.theme.colour("q"))

    def follow_handle(self) -> None:
        if self.pulse.isVisible():
            self.beat()

    def closeEvent(self, event: QCloseEvent) -> None:
        results = self.findChildren(QWidget, "batch_result")
        if not self.session_file.may_go(self.close) or not all(result.close() for result in results):
            event.ignore()
            return
        self.stage.close()
        self.intake.work.close()
        self.session_file.let_go()
        self.autosave.close()
        if not self.looks.lecture:
            settings = QSettings()
            settings.setValue("window/geometry", sealed(self.saveGeometry()))
            settings.setValue("window/parts", sealed(self.saveState()))
        super().closeEvent(event)

    def let_go(self) -> None:
        """Of what results of batches keep on the disk, also where no window was closed."""
        for shown in self.findChildren(QWidget, "batch_result"):
            shown.result.close()  # type: ignore[attr-defined]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.intake.drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.intake.drop(event)
