"""Asking for a name to save under."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from klviz.numerals import decimal_comma
from klviz.words import tr


def csv_kinds() -> dict[str, bool]:
    """The two kinds of CSV for a file dialog, each with whether its numbers have decimal commas; first the kind that
    spreadsheets read in this language."""
    kinds = {f"{tr('CSV, numbers like 1.5')} (*.csv)": False, f"{tr('CSV, numbers like 1,5')} (*.csv)": True}
    return dict(sorted(kinds.items(), key=lambda kind: kind[1] != decimal_comma()))


def ask_where(parent: QWidget, title: str, start: str, kinds: str, suffix: str) -> Path | None:
    """A name to save under, with a suffix if none was typed; whatever is there already is asked about."""
    return ask_where_and_how(parent, title, start, kinds.split(";;"), suffix)[0]


def ask_where_and_how(
    parent: QWidget, title: str, start: str, kinds: Iterable[str], suffix: str
) -> tuple[Path | None, str]:
    """As `ask_where`, and the kind of file: the one chosen, or the first that fits a name typed for another; "" if
    none fits."""
    name, chosen = QFileDialog.getSaveFileName(parent, title, start, ";;".join(kinds))
    path = with_suffix(parent, name, chosen, suffix) if name else None
    fitting = [kind for kind in kinds if path is not None and kind.endswith(f"(*{path.suffix.lower()})")]
    return path, chosen if chosen in fitting else (fitting or [""])[0]


def with_suffix(parent: QWidget, name: str, kind: str, suffix: str) -> Path | None:
    """The name as a path that ends as its kind does; None where another file is there and stays."""
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
