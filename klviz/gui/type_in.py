"""A field over a bar in which its exact value is typed: 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from klviz.numerals import NumeralError, parse_number
from klviz.words import tr

ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)  # and then back again


class TypeIn(QWidget):
    """Shown over a column; `typed(target, index, value)` when Enter is pressed on a number, with the reason under the
    field while what it holds is not one. Escape or a click elsewhere puts it away."""

    typed = Signal(str, int, float)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.over = parent
        self.target, self.index = "", -1
        self.column, self.top, self.plot = QRect(), 0, QRect()
        self.field = QLineEdit(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption = QLabel(self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        for label in (self.caption, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.caption)
        column.addWidget(self.field)
        column.addWidget(self.reason)
        self.setAutoFillBackground(True)
        self.setObjectName("type_in")
        self.field.returnPressed.connect(self.accept)
        self.field.textEdited.connect(self.judge)
        self.field.installEventFilter(self)
        self.hide()

    def ask(self, target: str, index: int, name: str, text: str, column: QRect, top: int, plot: QRect) -> None:
        """Take a value of an outcome whose column and, in it, end of the bars are given, in a plot."""
        self.target, self.index = target, index
        self.column, self.top, self.plot = column, top, plot
        self.caption.setText(name)
        self.field.setText(text)
        self.field.setAccessibleName(tr("New value of {name}").format(name=name))
        self.field.setToolTip(tr("A number such as 0.25, 1/64, 2^-6, 3e-4, 0,25 or 25 %"))
        self.field.selectAll()
        self.reason.hide()
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """At the foot of the column or, where the bars are short, at its head: not on the value that is written over
        them; inside the plot, as far as it is wide enough; and all of it in the window."""
        wide = max(170, self.fontMetrics().horizontalAdvance("0.0000000000") + 40)
        if not self.reason.isHidden():
            wide = min(max(wide, self.fontMetrics().averageCharWidth() * 34), self.over.width() - 8)
        self.setFixedWidth(wide)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(wide, max(layout.heightForWidth(wide), layout.minimumSize().height()))
        x = self.column.center().x() - self.width() // 2
        x = min(max(x, self.plot.left()), self.plot.right() - self.width())
        foot, head = self.column.bottom() - self.height() - 12, self.column.top() + 12
        line = self.fontMetrics().height()
        y = foot if foot - self.top >= self.top - line - (head + self.height()) else head  # where it leaves more room
        parent = self.over
        self.move(
            min(max(x, 4), parent.width() - self.width() - 4),
            min(max(y, 4), parent.height() - self.height() - 4),
        )

    def judge(self) -> bool:
        try:
            parse_number(self.field.text())
        except NumeralError as error:
            self.reason.setText(str(error)[:1].upper() + str(error)[1:] + ".")
            self.reason.setVisible(bool(self.field.text().strip()))
            self.place()
            return False
        self.reason.hide()
        self.place()
        return True

    def accept(self) -> None:
        if not self.judge():
            self.reason.show()
            self.place()
            return
        value = parse_number(self.field.text())
        self.put_away()
        self.typed.emit(self.target, self.index, value)

    def put_away(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.put_away()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in ELSEWHERE:
            self.hide()  # whoever was clicked has the focus and keeps it
        return super().eventFilter(watched, event)
