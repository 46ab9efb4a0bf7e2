"""Where assistive technology is let in: Qt asks here for the accessible side of a widget.

What answers is imported with the first question about a picture, so that a start without a listener does not pay.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import Shiboken

_kept: list[QAccessibleInterface] = []  # Qt holds no reference to what a factory returns
_installed = False


def install() -> None:
    """Let Qt know of `made_for`; once is enough."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(made_for)


def made_for(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    """The accessible side of a picture; None for anything else, which Qt then answers for."""
    if class_name != "PictureView":
        return None
    from klviz.gui.access import PictureAccess
    from klviz.gui.picture_view import PictureView

    if not isinstance(widget, PictureView):
        return None
    _kept[:] = [each for each in _kept if Shiboken.isValid(each)]
    access = PictureAccess(widget)
    _kept.append(access)
    return access
