"""The tools: morph, temperature, smoothing, shapes and random draws, each with its sliders, on P or on Q."""

from __future__ import annotations

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QShowEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from klviz import edits
from klviz.edits import TOOLS
from klviz.gui.document import Document
from klviz.gui.number_slider import NumberSlider
from klviz.state import Series, State
from klviz.words import tr

MORPH_MS = 3000


class ToolsDock(QDockWidget):
    """Chooses a tool and a series; every move of a slider is a change of the document, one drag one undo.

    What is in it is made when it is first shown, and follows the document only while it is.
    """

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tools")
        self.document = document
        self.hidden: frozenset[str] = frozenset()
        self.sliders: dict[str, NumberSlider] = {}
        self.shown: tuple[object, ...] = ()
        self.morphing = QVariantAnimation(self)
        self.morphing.setDuration(MORPH_MS)
        self.morphing.valueChanged.connect(self.show_morph)
        self.morphing.finished.connect(self.document.end)
        self.document.gesture_ended.connect(self.morphing.stop)

    def showEvent(self, event: QShowEvent) -> None:
        if self.widget() is None:
            self.build()
            self.leave_out(self.hidden)
        self.show_state(self.document.state)
        super().showEvent(event)

    def build(self) -> None:
        self.series = QComboBox()
        self.series.setAccessibleName(tr("Which histogram the tool changes"))
        self.series.addItem(tr("Q, what you believe"), "q")
        self.series.addItem(tr("P, what happens"), "p")
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Tool"))
        for tool in TOOLS:
            self.kind.addItem(tr(tool.title), tool.name)
        self.about, self.report = QLabel(), QLabel()
        for label in (self.about, self.report):
            label.setWordWrap(True)
        self.place = QVBoxLayout()
        self.apply_button = QPushButton(tr("Apply"))
        self.random_button = QPushButton(tr("Random"))
        self.random_button.setToolTip(tr("A seeded draw in which all distributions are alike"))
        self.seed = QLabel()
        self.arrange()
        self.kind.activated.connect(lambda _: self.rebuild())
        self.series.activated.connect(lambda _: self.rebuild())
        self.apply_button.clicked.connect(lambda: self.use(None))
        self.random_button.clicked.connect(self.randomise)
        self.rebuild()

    def arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        form = QFormLayout()
        form.addRow(tr("Change"), self.series)
        form.addRow(tr("Tool"), self.kind)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addLayout(self.place)
        column.addWidget(self.report)
        column.addWidget(self.apply_button)
        row = QHBoxLayout()
        row.addWidget(self.random_button)
        row.addWidget(self.seed, 1)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(250)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setWidget(area)

    @property
    def tool(self) -> str:
        return str(self.kind.currentData())

    @property
    def target(self) -> Series:
        return "p" if self.series.currentData() == "p" else "q"

    def leave_out(self, hidden: frozenset[str]) -> None:
        """Tools that a class is not to see can be neither seen nor chosen."""
        self.hidden = hidden
        if self.widget() is None:
            return
        view, model = self.kind.view(), self.kind.model()
        left = []
        for row, tool in enumerate(TOOLS):
            out = f"tool_{tool.name}" in hidden
            if isinstance(view, QListView):
                view.setRowHidden(row, out)
            if isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(not out)
            if not out:
                left.append(row)
        self.kind.setEnabled(bool(left))
        if left and self.kind.currentIndex() not in left:
            self.kind.setCurrentIndex(left[0])
            self.rebuild()

    def wanted_height(self) -> int:
        """What all of it needs."""
        area = self.widget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        return (inside.sizeHint().height() if inside is not None else 0) + 3 * self.fontMetrics().lineSpacing()

    def toggle(self) -> None:
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.kind.setFocus()

    def rebuild(self) -> None:
        """Sliders for the chosen tool."""
        while (item := self.place.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.sliders = {}
        state, tool, series = self.document.state, self.tool, self.target
        kind = next(each for each in TOOLS if each.name == tool)
        self.about.setText(tr(kind.sentence))
        for setting in edits.tool_settings(state, tool, series):
            slider = NumberSlider(
                tr(setting.label), setting.low, setting.high, setting.step, logarithmic=setting.logarithmic
            )
            slider.set_value(setting.start)
            name = setting.name
            slider.began.connect(lambda: self.document.begin(tr(kind.title)))
            slider.varied.connect(
                lambda value, n=name: self.document.vary(lambda s: edits.use_tool(s, tool, series, **{n: value}))
            )
            slider.ended.connect(self.document.end)
            slider.stepped.connect(lambda value, n=name: self.use(n, value))
            slider.misread.connect(self.document.refused)
            self.sliders[name] = slider
            self.place.addWidget(slider)
        at: QWidget = self.kind  # Tab goes through them as they stand, though they came last
        for each in self.sliders.values():
            for part in (each.slider, each.field):
                self.setTabOrder(at, part)
                at = part
        self.setTabOrder(at, self.apply_button)
        self.shown = (tool, series, len(state.names))
        self.show_state(state)

    def use(self, name: str | None, value: float = 0.0) -> None:
        tool, series = self.tool, self.target
        settings = {name: value} if name else {}
        title = self.kind.currentText()
        self.document.do(
            title,
            lambda s: edits.use_tool(s, tool, series, **settings),
            f"tool {tool} {series} {name}" if name else None,
        )

    def show_state(self, state: State) -> None:
        if not self.isVisible():
            return
        self.seed.setText(tr("seed {seed}").format(seed=state.seed))
        if (
            state.tool is not None
            and (state.tool.name, state.tool.series) != (self.tool, self.target)
            and self.document.in_gesture
        ):
            self.kind.setCurrentIndex(self.kind.findData(state.tool.name))
            self.series.setCurrentIndex(self.series.findData(state.tool.series))
            self.rebuild()
            return
        if self.shown != (self.tool, self.target, len(state.names)):
            self.rebuild()
            return
        for setting in edits.tool_settings(state, self.tool, self.target):
            self.sliders[setting.name].set_value(setting.start)
        mine = state.tool is not None and (state.tool.name, state.tool.series) == (self.tool, self.target)
        said = edits.tool_report(state) if mine else ""
        self.report.setText(said[:1].upper() + said[1:] + "." if said else "")

    def randomise(self) -> None:
        series = self.target
        self.document.do(tr("Random {letter}").format(letter=series.upper()), lambda s: edits.randomise(s, series))

    def play_morph(self) -> None:
        """Let Q walk to P; once more stops where it is."""
        if self.morphing.state() == QVariantAnimation.State.Running:
            self.document.end()
            return
        tool = self.document.state.tool
        start = tool.setting("t") if tool is not None and (tool.name, tool.series) == ("morph", "q") else 0.0
        if start >= 1.0:
            start = 0.0
        self.document.begin(tr("Morph Q into P"))
        self.morphing.setStartValue(start)
        self.morphing.setEndValue(1.0)
        self.morphing.start()

    def show_morph(self, t: float) -> None:
        if self.document.in_gesture and not self.document.vary(lambda s: edits.use_tool(s, "morph", "q", t=t)):
            self.document.end()
