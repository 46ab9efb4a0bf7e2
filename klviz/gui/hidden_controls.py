"""Which controls the class does not see: buttons, tools, panels and numbers, each with a tick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGroupBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from klviz.edits import TOOLS
from klviz.gui.theme import legible
from klviz.lessons import BUTTONS
from klviz.picture import Picture, Plot
from klviz.words import tr

Window = Any


class HiddenDialog(QDialog):
    """What is ticked is hidden. Nothing changes until the dialog is accepted."""

    def __init__(self, window: Window, picture: Picture, hidden: frozenset[str]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Hide controls for the class"))
        self.before = hidden
        self.boxes: dict[str, QCheckBox] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        for title, rows in groups(window, picture):
            group = QGroupBox(title)
            lines = QVBoxLayout(group)
            for name, words in rows:
                box = QCheckBox(legible(words).replace("&", "&&"))
                box.setChecked(name in hidden)
                self.boxes[name] = box
                lines.addWidget(box)
            column.addWidget(group)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        about = QLabel(
            tr(
                "What is ticked is hidden. It is saved with the session and recorded in the steps of a lesson. View, "
                "“Show all controls” brings everything back."
            )
        )
        about.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        nothing = buttons.addButton(tr("Show all"), QDialogButtonBox.ButtonRole.ResetRole)
        nothing.clicked.connect(self.show_all)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        for part in (about, area, buttons):
            whole.addWidget(part)
        self.resize(460, 560)

    def show_all(self) -> None:
        self.before = frozenset()
        for box in self.boxes.values():
            box.setChecked(False)

    def chosen(self) -> frozenset[str]:
        """What is hidden now; of what other scenes hide, what was hidden before."""
        elsewhere = self.before - self.boxes.keys()
        return elsewhere | {name for name, box in self.boxes.items() if box.isChecked()}


def groups(window: Window, picture: Picture) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Headings, each with the names of controls and their words."""
    yield (
        tr("The window"),
        [
            ("numbers", tr("All numbers")),
            ("measures", tr("More measures")),
            ("tools", tr("Tools")),
            ("parameters", tr("Controls of the scene")),
            ("p", tr("Bars of P")),
            ("q", tr("Bars of Q")),
        ],
    )
    menus = {
        "presets": tr("Presets"),
        "mode": tr("When a bar moves"),
        "unit": tr("Unit"),
        "snapshots": tr("Snapshots"),
    }
    words = {key: menus[key] if key in menus else window.actions_by_key[key].text() for key in BUTTONS}
    yield tr("Toolbar"), [(f"button_{key}", words[key]) for key in BUTTONS]
    yield tr("Tools"), [(f"tool_{tool.name}", tr(tool.title)) for tool in TOOLS]
    panels = [(panel.key, panel.title) for panel in picture.panels() if isinstance(panel, Plot) and panel.title]
    yield tr("Panels of this scene"), panels
    yield (
        tr("Numbers of this scene"),
        [(name, readout.called) for name, readout in picture.readouts().items()],
    )
