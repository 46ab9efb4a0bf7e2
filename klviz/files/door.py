"""The door: what a file may weigh, how its bytes come in, and the one error every reader raises."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from klviz.words import tr

MIB = 1 << 20
MOST_TABLE_BYTES = 64 * MIB
MOST_TEXT_BYTES = 64 * MIB
MOST_ARRAY_BYTES = 136 * MIB
MOST_ARRAY_ITEMS = 16 * MIB
MOST_IMAGE_BYTES = 64 * MIB
MOST_PIXELS = 40_000_000
MOST_SESSION_BYTES = 32 * MIB
MOST_BYTES = MOST_ARRAY_BYTES
"""No file of any kind may be larger."""
MOST_QUOTED = 60
"""Characters of a file's own text that an error message may repeat."""

Given = ParamSpec("Given")
Result = TypeVar("Result")
Source = str | os.PathLike[str] | bytes


class FileError(ValueError):
    """A file that cannot be read or written: which one, where in it, what is wrong; `str` is one line."""

    def __init__(self, path: str, reason: str, *, row: int | None = None, column: str | int | None = None) -> None:
        self.path = path
        self.reason = one_line(reason)
        self.row = row
        self.column = column
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{one_line(self.path)}{', ' if self.place else ': '}{self.inside}" if self.path else self.inside

    @property
    def inside(self) -> str:
        """The sentence without the file's name, for where that is on the screen anyway."""
        return f"{self.place}: {self.reason}" if self.place else self.reason

    @property
    def place(self) -> str:
        place = []
        if self.row is not None:
            place.append(tr("row {number}").format(number=self.row))
        if self.column is not None:
            place.append(column_called(self.column))
        return ", ".join(place)


def column_called(which: str | int) -> str:
    """A column by its name, or by its number, for a message."""
    if isinstance(which, int):
        return tr("column {number}").format(number=which)
    return tr("column {name}").format(name=quoted(which))


def one_line(text: str) -> str:
    """Without line ends, control characters and lone surrogates, so that it can be printed anywhere."""
    return "".join(c if c.isprintable() else " " for c in text)


def quoted(text: str) -> str:
    """A piece of the file for an error message, cut short."""
    text = one_line(text)
    return f'"{text[: MOST_QUOTED - 1]}…"' if len(text) > MOST_QUOTED else f'"{text}"'


@dataclass(frozen=True)
class Opened:
    """A file's bytes, held once, with the name that messages and titles use."""

    name: str
    data: bytes

    @property
    def title(self) -> str:
        return one_line(Path(self.name).stem) or "data"

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix.lower()

    def error(self, reason: str, *, row: int | None = None, column: str | int | None = None) -> FileError:
        return FileError(self.name, reason, row=row, column=column)

    def at_most(self, limit: int, what: str) -> None:
        """Raises FileError where the file is larger than its kind may be."""
        if len(self.data) > limit:
            raise self.error(
                tr("{size} is too large for {what}; at most {limit} are read").format(
                    size=size(len(self.data)), what=what, limit=size(limit)
                )
            )


def size(count: int) -> str:
    """Bytes as people say them."""
    from klviz.numerals import how_many, localised  # not at the start of klviz, which speaks of no size

    if count >= 1024:
        return localised(f"{count / MIB:.1f} MiB" if count >= MIB else f"{count / 1024:.1f} KiB")
    return how_many("{count} byte", "{count} bytes", count)


def take_in(source: Source, name: str = "", limit: int = MOST_BYTES) -> Opened:
    """The bytes of a regular file, or those given; refused before they are read where there are too many."""
    if isinstance(source, bytes):
        opened = Opened(name or "data", source)
        opened.at_most(limit, "klviz")
        return opened
    path = os.fspath(source)
    shown = name or path
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        number = os.open(path, flags)
        try:
            status = os.fstat(number)
            if stat.S_ISDIR(status.st_mode):
                raise FileError(shown, tr("this is a folder; choose a file in it"))
            if not stat.S_ISREG(status.st_mode):
                raise FileError(shown, tr("this is not a plain file"))
            if status.st_size > limit:
                raise FileError(
                    shown,
                    tr("{size} is too large; at most {limit} are read").format(
                        size=size(status.st_size), limit=size(limit)
                    ),
                )
            with os.fdopen(number, "rb", closefd=False) as file:
                data = file.read(limit + 1)
        finally:
            os.close(number)
    except FileError:
        raise
    except (OSError, ValueError) as error:
        raise FileError(shown, plain_cause(error)) from None
    opened = Opened(shown, data)
    opened.at_most(limit, "klviz")
    return opened


CAUSES = {
    "ENOENT": "there is no such file or folder",
    "ENOTDIR": "a part of the path is not a folder",
    "EISDIR": "this is a folder, not a file",
    "EACCES": "permission denied",
    "EPERM": "permission denied",
    "EROFS": "the disk is read-only",
    "ENOSPC": "the disk is full",
    "EDQUOT": "your share of the disk is used up (quota)",
    "EFBIG": "the file is larger than this disk allows",
    "EIO": "the disk reported a fault (input/output error)",
    "ENAMETOOLONG": "the name is too long",
    "ELOOP": "the links in this path lead in a circle",
    "EMFILE": "too many files are open",
    "ENFILE": "too many files are open",
    "ETXTBSY": "the file is in use",
    "EBUSY": "the file is in use",
    "ESTALE": "the network folder has gone away",
    "EINTR": "the system interrupted the work; try again",
}


def plain_cause(error: BaseException) -> str:
    """What the system's error means, in plain words."""
    if isinstance(error, OSError) and error.errno is not None:
        known = CAUSES.get(errno.errorcode.get(error.errno, ""))
        return tr(known) if known else (error.strerror or "").lower() or tr("the system refused")
    if isinstance(error, UnicodeEncodeError):
        return tr("the name has characters that no file name can have")
    return str(error) or type(error).__name__


def guarded(reader: Callable[Given, Result]) -> Callable[Given, Result]:
    """Turns whatever a parser trips over in a stranger's bytes into a FileError."""

    @wraps(reader)
    def read_or_refuse(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        try:
            return reader(*args, **kwargs)
        except FileError:
            raise
        except MemoryError:
            reason = tr("there is not enough memory to read this file")
        except RecursionError:
            reason = tr("the file is nested too deeply")
        except Exception as error:
            reason = tr("the file is damaged ({kind}: {error})").format(
                kind=type(error).__name__, error=quoted(str(error))
            )
        first = args[0] if args else None
        raise FileError(first.name if isinstance(first, Opened) else "", reason) from None

    return read_or_refuse
