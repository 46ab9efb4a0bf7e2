"""A paint device that draws nothing and remembers where every text went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPaintEngine, QTextItem


@dataclass(frozen=True)
class Written:
    """A text and the rectangle of its ink, in the device's coordinates."""

    text: str
    ink: QRectF


class Ears(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[Written] = []

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: object) -> None:
        pass

    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        text = item.text()
        if text.strip():
            ink = QFontMetricsF(item.font()).tightBoundingRect(text).translated(place)
            self.written.append(Written(text, self.painter().combinedTransform().mapRect(ink)))

    def drawPixmap(self, *_: object) -> None:
        pass

    def drawImage(self, *_: object) -> None:
        pass

    def drawTiledPixmap(self, *_: object) -> None:
        pass

    def drawPath(self, *_: object) -> None:
        pass

    def drawRects(self, *_: object) -> None:
        pass

    def drawLines(self, *_: object) -> None:
        pass

    def drawPolygon(self, *_: object) -> None:
        pass

    def drawEllipse(self, *_: object) -> None:
        pass

    def drawPoints(self, *_: object) -> None:
        pass


class Recorder(QPaintDevice):
    """Paint a picture into it, then read `written`."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.size = width, height
        self.engine = Ears()

    @property
    def written(self) -> list[Written]:
        return self.engine.written

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        dots = {kinds.PdmWidth: self.size[0], kinds.PdmHeight: self.size[1]}
        if what in dots:
            return dots[what]
        if what in (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY):
            return 96
        if what == kinds.PdmDevicePixelRatio:
            return 1
        if what == kinds.PdmDevicePixelRatioScaled:
            return int(self.devicePixelRatioFScale())
        return 32
