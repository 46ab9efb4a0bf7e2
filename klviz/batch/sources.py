"""Where rows come from: tables far larger than memory, read some rows at a time.

A `Place` says where a table is and is cheap to send about; `open_source` opens it as a `Source`, which knows its size
before it reads. Rows are counted from 0.
"""

from __future__ import annotations

import glob
import hashlib
import os
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from klviz.files import FileError
from klviz.files.door import plain_cause
from klviz.numerals import how_many, whole
from klviz.words import tr

Rows = NDArray[Any]
Role = Literal["P", "Q"]

SUFFIXES = (".npy", ".npz", ".parquet", ".pq", ".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".zarr")
SAMPLED = 64
"""Blocks of a file that its identity is made of, beside its size and time."""
BLOCK = 1 << 14


@dataclass(frozen=True)
class Piece:
    """Some rows of a table; faults: what is wrong with rows that could not be read, by their number in it."""

    weights: Rows
    faults: dict[int, str] = field(default_factory=dict)


class Source:
    """A table of weights, one distribution a row.

    name: for messages; rows, outcomes: its size; titles: names of the outcomes, if it has any; id_column: where names
    of rows come from, if there are any; grain: how many rows are stored together, 1 if any number may be read at once;
    note: what was decided about the file and its user should know.
    """

    name: str
    rows: int
    outcomes: int
    titles: tuple[str, ...] | None = None
    id_column: str | None = None
    grain: int = 1
    note: str = ""

    def read(self, begin: int, end: int) -> Piece:
        """Rows `begin` to `end`; cheapest where they follow those read last. Raises FileError."""
        raise NotImplementedError

    def ids(self, begin: int, end: int) -> list[str]:
        """The names of these rows: those of the file, or else their numbers."""
        return [str(row) for row in range(begin, end)]

    def close(self) -> None:
        """Let go of open files; reading opens them again."""

    def error(self, reason: str, row: int | None = None) -> FileError:
        return FileError(self.name, reason, row=row)

    def describe(self) -> str:
        ids = tr(", names of rows from {name}").format(name=self.id_column) if self.id_column else ""
        note = f", {self.note}" if self.note else ""
        return tr("{name}: {rows} of {outcomes}{ids}{note}").format(
            name=self.name,
            rows=how_many("{count} row", "{count} rows", self.rows),
            outcomes=how_many("{count} outcome", "{count} outcomes", self.outcomes),
            ids=ids,
            note=note,
        )


@dataclass(frozen=True)
class Place:
    """Where a table is: its files in order, and which array in them or column of names is meant."""

    shown: str
    role: Role
    files: tuple[str, ...]
    part: str = ""
    ids: str | None = None


class ArraySource(Source):
    """Rows that are in memory already."""

    def __init__(self, role: Role, array: Rows) -> None:
        if array.ndim not in (1, 2):
            raise FileError(
                role,
                tr("has shape {shape}; rows of distributions have two dimensions, one row has one").format(
                    shape=array.shape
                ),
            )
        self._array = array.reshape(1, -1) if array.ndim == 1 else array
        self.name = role
        self.rows, self.outcomes = self._array.shape

    def read(self, begin: int, end: int) -> Piece:
        return Piece(self._array[begin:end])


class Joined(Source):
    """The rows of several tables, one after the other."""

    def __init__(self, name: str, parts: Sequence[Source]) -> None:
        first = next((part for part in parts if part.rows), parts[0])
        self.name, self.outcomes, self.titles = name, first.outcomes, first.titles
        self._parts = parts
        self._begins = [0, *accumulate(part.rows for part in parts)]
        self.rows = self._begins[-1]
        self.id_column = "the files"
        self.grain = max(part.grain for part in parts)
        self.note = how_many("{count} file", "{count} files", len(parts))
        self._open: Source = first
        for part in parts:
            if part.rows and (part.outcomes, part.titles) != (first.outcomes, first.titles):
                if part.outcomes == first.outcomes:
                    raise part.error(tr("its outcomes have other names than those of {name}").format(name=first.name))
                raise part.error(
                    how_many(
                        "it has {count} outcome, {name} has {needed}",
                        "it has {count} outcomes, {name} has {needed}",
                        part.outcomes,
                        name=first.name,
                        needed=whole(first.outcomes),
                    )
                )

    def _within(self, begin: int, end: int) -> list[tuple[Source, int, int]]:
        found = []
        while begin < end:
            which = bisect_right(self._begins, begin) - 1
            first = self._begins[which]
            stop = min(end, self._begins[which + 1])
            part = self._parts[which]
            if part is not self._open:
                self._open.close()
                self._open = part
            found.append((part, begin - first, stop - first))
            begin = stop
        return found

    def read(self, begin: int, end: int) -> Piece:
        pieces, faults, before = [], {}, 0
        for part, first, last in self._within(begin, end):
            piece = part.read(first, last)
            faults.update({row + before: f"{reason} ({part.name})" for row, reason in piece.faults.items()})
            before += last - first
            pieces.append(piece.weights)
        if len(pieces) == 1:
            return Piece(pieces[0], faults)
        return Piece(np.concatenate(pieces) if pieces else np.empty((0, self.outcomes)), faults)

    def ids(self, begin: int, end: int) -> list[str]:
        names: list[str] = []
        for part, first, last in self._within(begin, end):
            name = Path(part.name).name
            own = part.ids(first, last)
            names += own if part.id_column else [name if part.rows == 1 else f"{name}:{row}" for row in own]
        return names

    def close(self) -> None:
        for part in self._parts:
            part.close()


def locate(given: str | os.PathLike[str], role: Role, ids: str | None = None) -> Place:
    """Where a file, a folder, a pattern such as "day-*.npy", or an array in an archive ("FILE.npz:NAME") is."""
    shown = os.fspath(given)
    path = Path(shown)
    if is_zarr(path) or path.is_file():
        return Place(shown, role, (shown,), "", ids)
    if path.is_dir():
        found = sorted(str(entry) for entry in path.iterdir() if is_table(entry))
        if not found:
            raise FileError(
                shown, tr("there is no table in this folder ({endings})").format(endings=", ".join(SUFFIXES))
            )
        return Place(shown, role, tuple(found), "", ids)
    head, colon, part = shown.rpartition(":")
    if colon and part and (Path(head).is_file() or is_zarr(Path(head))):
        return Place(shown, role, (head,), part, ids)
    if any(mark in shown for mark in "*?["):
        found = sorted(
            name
            for name in glob.glob(shown, recursive=True)  # noqa: PTH207, Path.glob takes no absolute pattern
            if is_table(Path(name))
        )
        if not found:
            raise FileError(shown, tr("no table has a name like this"))
        return Place(shown, role, tuple(found), "", ids)
    try:
        path.stat()
    except (OSError, ValueError) as error:
        raise FileError(shown, plain_cause(error)) from None
    raise FileError(shown, tr("this is not a plain file"))


def is_zarr(path: Path) -> bool:
    return path.is_dir() and any((path / name).is_file() for name in ("zarr.json", ".zarray", ".zgroup"))


def is_table(path: Path) -> bool:
    name = path.name.lower()
    if name.startswith(".") or name.endswith(".bad.csv"):  # the list of bad rows of an earlier run
        return False
    return name.endswith(SUFFIXES) and (path.is_file() or is_zarr(path))


def open_source(place: Place) -> Source:
    """The table at a place. Raises FileError where it is no table of numbers, or a library is missing."""
    sources = [open_file(name, place) for name in place.files]
    if len(sources) == 1:
        sources[0].name = place.shown
    source = sources[0] if len(sources) == 1 else Joined(place.shown, sources)
    if not source.rows:
        raise source.error(tr("there are no rows in it"))
    if not source.outcomes:
        raise source.error(tr("its rows have no outcomes"))
    return source


def open_file(name: str, place: Place) -> Source:
    """One file, by how it begins or ends; readers are imported when first used."""
    path, lower = Path(name), name.lower()
    if is_zarr(path):
        from klviz.batch.zarrs import ZarrSource

        return ZarrSource(path, place.part, place.role)
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as error:
        raise FileError(name, plain_cause(error)) from None
    if head.startswith(b"\x93NUMPY"):
        from klviz.batch.maps import NpySource

        return NpySource(path)
    if head.startswith(b"PK") and lower.endswith(".npz"):
        from klviz.batch.maps import NpzSource

        return NpzSource(path, place.part, place.role)
    if head.startswith(b"PAR1"):
        from klviz.batch.parquet import ParquetSource

        return ParquetSource(path, place.ids)
    if lower.endswith((".npy", ".npz", ".parquet", ".pq")):
        raise FileError(name, tr("this is not a whole {suffix} file").format(suffix=path.suffix))
    from klviz.batch.texts import TextSource

    return TextSource(path, place.ids)


def identity(place: Place) -> dict[str, Any]:
    """What tells whether the files at a place are the same as before: sizes, times, and bytes taken all over them."""
    digest = hashlib.blake2b(digest_size=16)
    total = 0
    for name in place.files:
        inside = sorted(p for p in Path(name).rglob("*") if p.is_file()) if Path(name).is_dir() else [Path(name)]
        for path in inside:
            try:
                status = path.stat()
                total += status.st_size
                relative = path.relative_to(name).as_posix()
                digest.update(f"{Path(name).name}/{relative}:{status.st_size}:{status.st_mtime_ns}\n".encode())
                if len(inside) == 1:
                    with path.open("rb") as file:
                        for block in range(SAMPLED):
                            file.seek(max(0, status.st_size - BLOCK) * block // (SAMPLED - 1))
                            digest.update(file.read(BLOCK))
            except OSError as error:
                raise FileError(str(path), plain_cause(error)) from None
    return {
        "files": len(place.files),
        "bytes": total,
        "part": place.part,
        "ids": place.ids,
        "digest": digest.hexdigest(),
    }
