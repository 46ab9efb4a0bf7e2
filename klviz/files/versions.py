"""What a session's file was when klviz last read or wrote it, and the few versions before the present one.

Before a session is written over, what is there is put aside in a folder of klviz's own: at most MOST_KEPT versions of
one session, and MOST_BYTES of all of them together; the oldest go first.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from klviz.files.atomic import write_atomic
from klviz.files.door import MOST_SESSION_BYTES, take_in

MOST_KEPT = 10
MOST_BYTES = 64 << 20
ORIGIN = "origin.txt"
LONG_AGO_S = 3600  # no writing takes that long


@dataclass(frozen=True)
class Seen:
    """A file as it was: its content's digest, and the marks that tell an untouched file without reading it."""

    digest: bytes
    marks: tuple[int, int, int]


def seen(path: Path) -> Seen | None:
    """The file as it is now; None where there is none or it cannot be read."""
    try:
        status = path.stat()
        data = take_in(path, limit=MOST_SESSION_BYTES).data
    except (OSError, ValueError):
        return None
    return Seen(hashlib.blake2b(data, digest_size=16).digest(), (status.st_mtime_ns, status.st_size, status.st_ino))


def change(path: Path, before: Seen | None) -> str:
    """What somebody else has done to a file since it was seen: "", "gone", "changed" or "unreadable".

    A file that was only touched, or written again with the same content, has not changed; of one that cannot be read,
    or that is too large to be a session, nobody knows.
    """
    if before is None:
        return ""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return "" if path.is_symlink() else "gone"
    except OSError:
        return "unreadable"
    if (status.st_mtime_ns, status.st_size, status.st_ino) == before.marks:
        return ""
    now = seen(path)
    if now is None:
        return "unreadable"
    return "" if now.digest == before.digest else "changed"


# Earlier versions


@dataclass(frozen=True)
class Version:
    """One earlier version: its file, the session's file, and when it was put aside (seconds since 1970)."""

    path: Path
    origin: Path
    time: float


def home(folder: Path, path: Path) -> Path:
    """Where the versions of a session lie."""
    real = os.path.realpath(path)
    return folder / hashlib.blake2b(os.fsencode(real), digest_size=8).hexdigest()


def put_aside(folder: Path, path: Path) -> None:
    """Keep what is at `path` now as a version; nothing is kept that was kept last. Raises OSError or FileError where
    it could not be kept."""
    try:
        path.stat()
    except FileNotFoundError:
        return  # there is nothing yet
    data = take_in(path, limit=MOST_SESSION_BYTES).data
    place = home(folder, path)
    place.mkdir(parents=True, exist_ok=True)
    here = stored(place)
    if not data or (here and here[-1].read_bytes() == data):
        return
    origin = os.fsencode(os.path.realpath(path))
    if not (place / ORIGIN).exists() or (place / ORIGIN).read_bytes() != origin:
        write_atomic(place / ORIGIN, origin)
    write_atomic(place / f"{time.time_ns():020d}.klviz", data)
    with suppress(OSError):  # it is kept; too many may stay until the next time
        for old in stored(place)[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
        thin_out(folder)


def stored(place: Path) -> list[Path]:
    """The versions in the folder of one session, oldest first; raises OSError where they cannot be seen."""
    return sorted(each for each in place.iterdir() if each.name.endswith(".klviz"))


def thin_out(folder: Path) -> None:
    """The oldest versions go while all together are too large, folders that are left empty, and what a killed program
    left half written."""
    found = sorted(((each.name, each) for each in folder.glob("*/*.klviz")), reverse=True)
    room = MOST_BYTES
    for _, each in found:
        with suppress(OSError):
            room -= each.stat().st_size
            if room < 0:
                each.unlink()
    for place in folder.iterdir():
        with suppress(OSError):
            sweep(place)
            if all(each.name == ORIGIN for each in place.iterdir()):
                (place / ORIGIN).unlink(missing_ok=True)
                place.rmdir()


def sweep(place: Path) -> None:
    """Take away halves of files that nobody is writing any more."""
    for each in place.glob(".klviz-*.tmp"):
        if time.time() - each.stat().st_mtime > LONG_AGO_S:
            each.unlink()


def kept(folder: Path, path: Path | None = None) -> list[Version]:
    """The versions of one session, or of all, newest first."""
    found = []
    places = [home(folder, path)] if path is not None else sorted(folder.glob("*"))
    for place in places:
        try:
            origin = Path(os.fsdecode((place / ORIGIN).read_bytes()))
        except (OSError, ValueError):
            continue
        stamped = [each for each in place.glob("*.klviz") if each.stem.isdecimal()]
        found += [Version(each, origin, int(each.stem) / 1e9) for each in stamped]
    return sorted(found, key=lambda version: version.time, reverse=True)
