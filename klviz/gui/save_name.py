"""Asking for a name to save under."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from klviz.words import tr


def ask_where(parent: QWidget, title: str, start: str, kinds: str, suffix: str) -> Path | None:
    """A name to save under, with a suffix if none was typed; whatever is there already is asked about."""
    name, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    if not name:
        return None
    path = Path(name)
    if re.fullmatch(r"\.[A-Za-z]\w*", path.suffix):  # "v1.2" has none
        return path
    found = re.search(r"\*(\.[A-Za-z0-9]+)", kind)
    path = path.with_name(path.name + (found[1] if found else suffix))
    # The dialog has asked about the name as it was typed, not as it is now.
    return path if not path.exists() or may_overwrite(parent, path) else None


def may_overwrite(parent: QWidget, path: Path) -> bool:
    buttons = QMessageBox.StandardButton
    said = tr("There is a file “{name}” already. Overwrite it?").format(name=path.name)
    return QMessageBox.question(parent, "klviz", said, buttons.Yes | buttons.No, buttons.No) == buttons.Yes
