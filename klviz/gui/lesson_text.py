"""A lesson's text on the screen: Markdown with typeset formulas. Nothing is fetched from anywhere."""

from __future__ import annotations

import math
import re
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from klviz.gui.formulas import formula_size, paint_formula
from klviz.gui.theme import Style
from klviz.lessons import Block

STRONG = QFont.Weight.DemiBold  # the boldest that is bundled; more would be smeared
NARROWEST = 200  # pixels; before it lies in a window, a widget is smaller
SHARP = 2.0  # pixels of a formula's image for each of the text's
INLINE, DISPLAY = 1.0, 1.2
IMAGE = re.compile(r"\]\(formula:(\d+)\)")


class LessonText(QTextBrowser):
    """Shows blocks. Its only images are the formulas in them; every other resource is refused."""

    def __init__(self, style: Style, parent: QWidget | None = None, *, snug: bool = True) -> None:
        super().__init__(parent)
        self.snug = snug  # no higher than its text
        self.style_ = style
        self.blocks: tuple[Block, ...] = ()
        self.formulas: list[tuple[str, bool]] = []
        self.fitting = False
        self.shown_at = 0  # how wide it was when its formulas were set
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)

    def show_blocks(self, blocks: tuple[Block, ...], spoken: str) -> None:
        self.blocks, self.shown_at = blocks, self.width()
        self.formulas = []
        pieces = []
        for block in blocks:
            first = len(self.formulas)
            self.formulas += [(latex, block.display) for latex in block.formulas]
            pieces.append(IMAGE.sub(lambda found, n=first: f"](formula:{int(found[1]) + n})", block.markdown))  # type: ignore[misc]
        self.document().clear()
        self.setMarkdown("\n\n".join(pieces))
        self.set_spaces()
        self.setAccessibleDescription(spoken)
        self.verticalScrollBar().setValue(0)
        self.fit()

    def fit(self) -> None:
        """No higher than the text, so that what belongs to it stands right under it; a scroll bar where that is too
        high. Its width changes the height of the text, so the text is measured without it."""
        if self.fitting or not self.snug:
            return
        self.fitting = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = math.ceil(self.document().size().height()) + 2 * self.frameWidth()
        self.setMaximumHeight(wanted)
        if self.height() < wanted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.fitting = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "fitting"):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.formulas and self.width() != self.shown_at:  # which are set for the room that there is
            read = self.verticalScrollBar().value()
            self.show_blocks(self.blocks, self.accessibleDescription())
            self.verticalScrollBar().setValue(read)
        self.fit()

    def set_spaces(self) -> None:
        """Room between paragraphs; formulas in the middle of their line, or of the page if they stand alone."""
        changes: list[tuple[int, int, QTextCharFormat]] = []
        block = self.document().begin()
        while block.isValid():
            layout = block.blockFormat()
            layout.setBottomMargin(0.6 * self.style_.px)
            pieces = block.begin()
            images = 0
            count = 0
            while not pieces.atEnd():
                fragment = pieces.fragment()
                count += 1
                how, new = fragment.charFormat(), QTextCharFormat()
                if how.isImageFormat():
                    images += 1
                    new.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                if how.fontWeight() > STRONG:
                    new.setFontWeight(STRONG)
                if new.propertyCount():
                    changes.append((fragment.position(), fragment.length(), new))
                pieces += 1
            if images == count == 1:
                layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            QTextCursor(block).setBlockFormat(layout)
            block = block.next()
        cursor = QTextCursor(self.document())
        for start, length, new in changes:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(new)

    def set_style(self, style: Style) -> None:
        self.style_ = style
        self.show_blocks(self.blocks, self.accessibleDescription())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """The image of a formula, or nothing."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme() != "formula":
            return None
        number = url.path()
        if not number.isdecimal() or int(number) >= len(self.formulas):
            return None
        latex, display = self.formulas[int(number)]
        pixels, colour = (DISPLAY if display else INLINE) * self.style_.px, self.palette().text().color()
        bar = 0 if self.verticalScrollBar().isVisible() else self.verticalScrollBar().sizeHint().width()
        room = max(self.viewport().width() - bar, NARROWEST) - 2 * self.document().documentMargin() - 2
        wanted = formula_size(latex, pixels, colour).width()
        return formula_image(latex, pixels * min(1.0, room / max(wanted, 1.0)), colour)


def formula_image(latex: str, pixels: float, colour: QColor) -> QImage:
    size = formula_size(latex, pixels, colour)
    image = QImage(
        math.ceil(size.width() * SHARP) + 2, math.ceil(size.height() * SHARP) + 2,
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    image.fill(QColor(0, 0, 0, 0))
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    paint_formula(painter, latex, QRectF(0, 0, size.width(), size.height()), colour)
    painter.end()
    return image
