"""The old file or the new one, never half of either."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from klviz.files import FileError, write_atomic
from klviz.files import atomic as module

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions and links as POSIX has them")


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_new_file_and_a_file_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.klviz"
    write_atomic(path, b"one")
    assert path.read_bytes() == b"one"
    write_atomic(str(path), b"two" * 100_000)
    assert path.read_bytes() == b"two" * 100_000
    assert left(tmp_path) == {"a.klviz"}


def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomic(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a"
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(target)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert left(tmp_path / "real") == {"a"}
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(FileError, match="not saved"):
        write_atomic(tmp_path / "loop", b"new")


@pytest.mark.parametrize("name", ["fsync", "write", "replace", "open", "close", "fchmod"])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "the disk reported a fault"),
        (errno.EROFS, "the disk is read-only"),
    ],
)
def test_each_failing_call_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, words: str
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    real: Callable[..., object] = getattr(os, name)

    def fail(*args: object, **kwargs: object) -> object:
        if name == "close":
            real(*args, **kwargs)
        raise OSError(code, os.strerror(code))

    target = Path if name == "replace" else module.os
    monkeypatch.setattr(target, name, fail)
    with pytest.raises(FileError, match=words) as caught:
        write_atomic(path, b"new")
    monkeypatch.undo()
    assert caught.value.path == str(path)
    assert path.read_bytes() == b"old"
    assert left(tmp_path) == {"a"}


def test_a_disk_that_does_not_confirm_the_rename_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    real = os.fsync

    def fail(number: int) -> None:
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(errno.EIO, "x")
        real(number)

    monkeypatch.setattr(module.os, "fsync", fail)
    with pytest.raises(FileError, match="written, but the disk did not confirm it"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_write_in_small_pieces_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(module.os, "write", lambda number, data: real(number, bytes(data[:7])))
    write_atomic(tmp_path / "a", b"0123456789" * 20)
    assert (tmp_path / "a").read_bytes() == b"0123456789" * 20


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no folder"):
        write_atomic(tmp_path / "no" / "a", b"")
    with pytest.raises(FileError, match="not a plain file"):
        write_atomic(tmp_path, b"")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError, match="not a plain file"):
        write_atomic(tmp_path / "pipe", b"")
    with pytest.raises(FileError, match="the name is too long"):
        write_atomic(tmp_path / ("x" * 300), b"")
    with pytest.raises(FileError, match="not saved"):
        write_atomic("a\0b", b"")


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(module.os, "access", lambda *args: False)  # root may write to anything
    with pytest.raises(FileError, match="read-only"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_machine_without_random_numbers_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(count: int) -> str:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr(module.os, "urandom", fail)
    with pytest.raises(FileError, match="the disk reported a fault"):
        write_atomic(tmp_path / "a", b"new")


def test_a_link_that_cannot_be_looked_at_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    real = os.lstat

    def fail(path: str, **more: object) -> os.stat_result:
        if str(path).endswith("link"):
            raise OSError(errno.EIO, "x")
        return real(path)

    monkeypatch.setattr(os, "lstat", fail)
    with pytest.raises(FileError, match="the disk reported a fault"):
        write_atomic(tmp_path / "link", b"new")
    monkeypatch.undo()
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"old"
