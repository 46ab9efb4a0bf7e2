"""The door of the settings: PySide6 keeps a Python object in them as a pickle and runs it when the value is read."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_BYTES = 1 << 20
DIGEST_BYTES = 16
ESCAPED = re.compile(rb"\\x([0-9a-fA-F]+)|\\([0-7]+)")  # of any length
UNSEEN = re.compile(rb'"|\\\r?\n')  # quotes and continued lines


def put_aside_harmful() -> list[Path]:
    """Settings files that hold an object, or are far too large, are renamed before anything reads them; which ones.

    klviz keeps texts, numbers and byte arrays only. Where settings are no files there is nothing to look at.
    """
    aside = []
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for application in ("klviz", ""):  # those of the organisation are read as well
            settings = QSettings(QSettings.Format.NativeFormat, scope, "klviz", application)
            path = Path(settings.fileName())
            if is_harmful(path):
                with suppress(OSError):
                    path.replace(path.with_name(path.name + ".refused"))
                    aside.append(path)
    return aside


def sealed(value: QByteArray) -> QByteArray:
    """What Qt wants to remember in a form of its own, with a digest before it."""
    data = bytes(value.data())
    return QByteArray(digest(data) + data)


def unsealed(value: object) -> QByteArray | None:
    """What was sealed, unless a bit of it has changed: Qt may crash or hang over a damaged arrangement of docks."""
    if not isinstance(value, QByteArray):
        return None
    data = bytes(value.data())
    seal, rest = data[:DIGEST_BYTES], data[DIGEST_BYTES:]
    return QByteArray(rest) if rest and digest(rest) == seal else None


def digest(data: bytes) -> bytes:
    import hashlib  # 2 ms, which a first start saves

    return hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest()


def is_harmful(path: Path) -> bool:
    """Whether a value in this file is an object; the letters that say so may be written as escapes."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        return False
    return len(data) > MOST_BYTES or b"@Variant" in ESCAPED.sub(letter, UNSEEN.sub(b"", data))


def letter(found: re.Match[bytes]) -> bytes:
    """What Qt makes of an escape: the last 16 bits count, and only ASCII matters here."""
    digits, base = (found[1], 16) if found[1] else (found[2], 8)
    code = int(digits[-9:], base) & 0xFFFF
    return bytes([code]) if code < 0x80 else b"?"
