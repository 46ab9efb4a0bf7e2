"""A lesson's text on the screen: Markdown with typeset formulas. Nothing is fetched from anywhere."""

from __future__ import annotations

import math
import re
from typing import Any

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from klviz.gui.formulas import formula_size, paint_formula
from klviz.gui.theme import Style
from klviz.lessons import Block

SHARP = 2.0  # pixels of a formula's image for each of the text's
INLINE, DISPLAY = 1.0, 1.2
IMAGE = re.compile(r"\]\(formula:(\d+)\)")


class LessonText(QTextBrowser):
    """Shows blocks. Its only images are the formulas in them; every other resource is refused."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_ = style
        self.blocks: tuple[Block, ...] = ()
        self.formulas: list[tuple[str, bool]] = []
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)

    def show_blocks(self, blocks: tuple[Block, ...], spoken: str) -> None:
        self.blocks = blocks
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

    def set_spaces(self) -> None:
        """Room between paragraphs; formulas in the middle of their line, or of the page if they stand alone."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            layout = block.blockFormat()
            layout.setBottomMargin(0.6 * self.style_.px)
            pieces = block.begin()
            images = 0
            count = 0
            while not pieces.atEnd():
                fragment = pieces.fragment()
                count += 1
                if fragment.charFormat().isImageFormat():
                    images += 1
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    middle = QTextCharFormat()
                    middle.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                    cursor.mergeCharFormat(middle)
                pieces += 1
            if images == count == 1:
                layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            QTextCursor(block).setBlockFormat(layout)
            block = block.next()

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
        return formula_image(latex, (DISPLAY if display else INLINE) * self.style_.px, self.palette().text().color())


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
