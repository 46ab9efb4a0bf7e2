"""Writing a file so that at every moment either the old or the new one is whole on the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from klviz.files.door import FileError, plain_cause
from klviz.words import tr


def write_atomic(path: str | os.PathLike[str], data: bytes | Iterable[bytes]) -> None:
    """Puts `data` where `path` leads: a new file beside it, synced to the disk, then renamed over it.

    A link is followed and stays a link; an existing file keeps its permissions and, where the system allows,
    its owner. Until the rename the old file is untouched, whatever happens.

    `data` may come in pieces, so that a large file need not be in memory; an error while they are made leaves
    no trace. Raises FileError naming the path and the cause in plain words.
    """
    shown = os.fspath(path)
    try:
        target, old = behind_links(shown)
    except (OSError, ValueError) as error:
        raise FileError(shown, tr("not saved: {cause}").format(cause=plain_cause(error))) from None
    if old is not None and not stat.S_ISREG(old.st_mode):
        raise FileError(shown, tr("not saved: this is not a plain file"))
    if old is not None and not os.access(target, os.W_OK):
        raise FileError(shown, tr("not saved: the file may not be changed (it is read-only)"))
    try:
        beside = target.parent / f".klviz-{os.urandom(6).hex()}.tmp"
        number = os.open(beside, NEW_FILE, 0o666 if old is None else 0o600)
    except (OSError, ValueError) as error:
        raise FileError(shown, tr("not saved: {cause}").format(cause=of_folder(error, target.parent))) from None
    try:
        try:
            if old is not None and hasattr(os, "fchmod"):
                with contextlib.suppress(OSError):
                    os.fchown(number, old.st_uid, old.st_gid)
                os.fchmod(number, stat.S_IMODE(old.st_mode))
            for piece in (data,) if isinstance(data, bytes) else data:
                rest = memoryview(piece)
                while rest:
                    rest = rest[os.write(number, rest) :]
            os.fsync(number)
        finally:
            os.close(number)
        beside.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise FileError(shown, tr("not saved: {cause}").format(cause=plain_cause(error))) from None
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(target.parent, shown)


def behind_links(shown: str) -> tuple[Path, os.stat_result | None]:
    """Where a path leads, and what is there, if anything. Raises OSError or ValueError where that cannot be seen.

    Only what does not exist is looked up leniently: there a fault of the disk would else pass for "no link here",
    and the link would be replaced instead of the file that it names.
    """
    try:
        target = Path(os.path.realpath(shown, strict=True))
        return target, target.stat()
    except FileNotFoundError:
        target = Path(os.path.realpath(shown))
    if target.is_symlink():
        raise ValueError(tr("the link at this path cannot be followed"))
    return target, None


NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def of_folder(error: BaseException, folder: Path) -> str:
    """The cause where the new file could not even be begun."""
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM):
        return tr("no permission to write in the folder {folder}").format(folder=folder)
    if isinstance(error, OSError) and error.errno == errno.ENOENT:
        return tr("there is no folder {folder}").format(folder=folder)
    return plain_cause(error)


def sync_folder(folder: Path, shown: str) -> None:
    """Has the disk remember the rename too; raises FileError where it reports that it could not."""
    if os.name == "nt":
        return  # folders cannot be opened there, and the file system orders the rename itself
    try:
        number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(number)
        finally:
            os.close(number)
    except OSError as error:
        if error.errno in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):
            return  # some network disks cannot do this, and a folder may be writable but not readable
        raise FileError(
            shown,
            tr("written, but the disk did not confirm it: {cause}; save again to be sure").format(
                cause=plain_cause(error)
            ),
        ) from None
