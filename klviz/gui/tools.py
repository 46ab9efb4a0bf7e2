"""The tools: morph, temperature, smoothing, shapes and random draws, each with its sliders, on P or on Q."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
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


class Tools(QScrollArea):
    """Chooses a tool and a series; every move of a slider is a change of the document, one drag one undo."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.sliders: dict[str, NumberSlider] = {}
        self.shown: tuple[object, ...] = ()
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
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.setMinimumWidth(250)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it

    @property
    def tool(self) -> str:
        return str(self.kind.currentData())

    @property
    def target(self) -> Series:
        return "p" if self.series.currentData() == "p" else "q"

    def leave_out(self, hidden: frozenset[str]) -> None:
        """Tools that a class is not to see can be neither seen nor chosen."""
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
