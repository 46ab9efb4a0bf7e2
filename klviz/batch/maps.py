"""NumPy files: an .npy is mapped some rows at a time, an .npz is read as a stream."""

from __future__ import annotations

import math
import mmap
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import IO

import numpy as np

from klviz.batch.sources import Piece, Role, Rows, Source
from klviz.files import FileError
from klviz.files.arrays import HEADER, KINDS, MAGIC, MOST_HEADER, too_short
from klviz.files.door import plain_cause, quoted
from klviz.words import tr


def read_header(file: IO[bytes], name: str, total: int) -> tuple[np.dtype[np.generic], tuple[int, ...], bool, int]:
    """Element type, shape, whether columns come first, and where the elements begin; FileError unless they fit."""
    head = file.read(12)
    if not head.startswith(MAGIC) or len(head) < 12 or head[6] not in (1, 2, 3):
        raise FileError(name, tr("this is not a NumPy array (.npy)"))
    prefix = 10 if head[6] == 1 else 12
    length = int.from_bytes(head[8:prefix], "little")
    if length > MOST_HEADER:
        raise FileError(name, tr("the header of the array is damaged"))
    text = (head[prefix:] + file.read(length + prefix - 12)).decode("latin-1")
    match = HEADER.fullmatch(text)
    if match is None or len(text) != length:
        raise FileError(
            name, tr("it holds records, not an array of numbers") if "[(" in text else tr("its header is damaged")
        )
    if not KINDS.fullmatch(match["kind"]):
        objects = (
            tr("objects (pickles are never read)")
            if "O" in match["kind"]
            else tr("type {kind}").format(kind=quoted(match["kind"]))
        )
        raise FileError(name, tr("the array holds {objects}; rows of numbers are needed").format(objects=objects))
    try:
        kind = np.dtype(match["kind"])
    except TypeError:
        raise FileError(
            name, tr("the array holds type {kind}, which is not known").format(kind=quoted(match["kind"]))
        ) from None
    shape = tuple(int(n) for n in match["shape"].replace("L", "").replace(" ", "").split(",") if n)
    if len(shape) not in (1, 2):
        shown = " × ".join(map(str, shape)) or tr("a single number")
        raise FileError(
            name, tr("the array is {shown}; rows of outcomes have two dimensions, one row has one").format(shown=shown)
        )
    if prefix + length + math.prod(shape) * kind.itemsize > total:
        raise FileError(
            name,
            too_short(math.prod(shape)),
        )
    return kind, shape, match["fortran"] == "True" and len(shape) == 2, prefix + length


class NpySource(Source):
    """An .npy, of which only the rows asked for are mapped, so that memory does not fill with what was read."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        try:
            with path.open("rb") as file:
                self._kind, shape, self._fortran, self._start = read_header(file, self.name, path.stat().st_size)
        except OSError as error:
            raise self.error(plain_cause(error)) from None
        self.rows, self.outcomes = shape if len(shape) == 2 else (1, shape[0])

    def read(self, begin: int, end: int) -> Piece:
        if self._fortran:
            columns = self._mapped(self._start, self.outcomes * self.rows)
            return Piece(columns.reshape(self.outcomes, self.rows)[:, begin:end].T)
        row = self.outcomes * self._kind.itemsize
        return Piece(self._mapped(self._start + begin * row, (end - begin) * self.outcomes).reshape(-1, self.outcomes))

    def _mapped(self, offset: int, items: int) -> Rows:
        page = offset % mmap.ALLOCATIONGRANULARITY
        length = page + items * self._kind.itemsize
        try:
            with self._path.open("rb") as file:
                view = mmap.mmap(file.fileno(), length, access=mmap.ACCESS_READ, offset=offset - page)
        except (OSError, ValueError) as error:
            cause = plain_cause(error) if isinstance(error, OSError) else tr("the file has become shorter")
            raise self.error(cause) from None
        if hasattr(view, "madvise") and not self._fortran:
            with suppress(OSError):
                view.madvise(mmap.MADV_WILLNEED)
        return np.frombuffer(view, self._kind, items, page)


class NpzSource(Source):
    """One array of an .npz, unpacked as it is read."""

    def __init__(self, path: Path, part: str, role: Role) -> None:
        self.name = str(path)
        self._path = path
        self._file: IO[bytes] | None = None
        self._row = 0
        try:
            with zipfile.ZipFile(path) as archive:
                self._member = chosen_part([n.removesuffix(".npy") for n in archive.namelist()], part, role, self.name)
                self._member += ".npy"
                total = archive.getinfo(self._member).file_size
                with archive.open(self._member) as file:
                    self._kind, shape, fortran, self._start = read_header(file, self.name, total)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
            raise self.error(tr("its archive is damaged ({error})").format(error=quoted(str(error)))) from None
        if fortran:
            raise self.error(tr("its columns are stored one after the other; save it with np.ascontiguousarray"))
        self.rows, self.outcomes = shape if len(shape) == 2 else (1, shape[0])

    def read(self, begin: int, end: int) -> Piece:
        size = self.outcomes * self._kind.itemsize
        try:
            if self._file is None or self._row > begin:
                self.close()
                with zipfile.ZipFile(self._path) as archive:
                    self._file = archive.open(self._member)  # keeps the archive's file open for itself
                self._row = 0
                self._skip(self._start)
            self._skip((begin - self._row) * size)
            data = self._file.read((end - begin) * size)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError) as error:
            raise self.error(tr("its archive is damaged ({error})").format(error=quoted(str(error)))) from None
        if len(data) < (end - begin) * size:
            raise self.error(tr("the array ends before its last row"))
        self._row = end
        return Piece(np.frombuffer(data, self._kind).reshape(-1, self.outcomes))

    def _skip(self, count: int) -> None:
        assert self._file is not None
        while count > 0 and (gone := len(self._file.read(min(count, 1 << 20)))):
            count -= gone

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def chosen_part(names: list[str], part: str, role: str, shown: str) -> str:
    """Which of several arrays is meant: the one named, the only one, or the one called P or Q like the argument."""
    if part:
        if part not in names:
            raise FileError(
                shown, tr("there is no array {part} in it, only {names}").format(part=quoted(part), names=listed(names))
            )
        return part
    if len(names) == 1:
        return names[0]
    for name in (role, role.lower()):
        if name in names:
            return name
    raise FileError(
        shown,
        tr("there are several arrays in it; say which is {role}: {shown}:NAME, of {names}").format(
            role=role, shown=shown, names=listed(names)
        ),
    )


def listed(names: list[str]) -> str:
    return ", ".join(quoted(name) for name in names[:8]) + (" …" if len(names) > 8 else "")
