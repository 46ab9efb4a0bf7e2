"""What others do to a file is noticed, and the versions before the present one are kept, a few of them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from klviz.files import FileError, versions
from klviz.files.versions import change, kept, put_aside, seen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.klviz"
    path.write_bytes(b"one")
    return path


def test_a_change_is_noticed_whatever_its_time_and_size(path: Path) -> None:
    before = seen(path)
    assert change(path, before) == ""
    status = path.stat()
    path.write_bytes(b"two")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert change(path, before) == "changed"


def test_another_file_in_its_place_is_a_change_too(path: Path, tmp_path: Path) -> None:
    before = seen(path)
    status = path.stat()
    (tmp_path / "b").write_bytes(b"two")
    os.utime(tmp_path / "b", ns=(status.st_atime_ns, status.st_mtime_ns))
    (tmp_path / "b").replace(path)
    assert change(path, before) == "changed"


def test_a_file_that_was_only_touched_or_copied_over_itself_has_not_changed(path: Path) -> None:
    before = seen(path)
    os.utime(path, (1, 1))
    assert change(path, before) == ""
    path.unlink()
    path.write_bytes(b"one")
    assert change(path, before) == ""


def test_a_file_that_went_away_is_noticed(path: Path) -> None:
    before = seen(path)
    path.unlink()
    assert change(path, before) == "gone"
    assert change(path, None) == "", "one that was never seen is nobody's"
    assert seen(path) is None


def test_a_file_that_cannot_be_read_may_have_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = seen(path)
    path.unlink()
    path.mkdir()
    assert change(path, before) == "unreadable"
    path.rmdir()
    path.write_bytes(b"one, and much more")
    monkeypatch.setattr(versions, "MOST_SESSION_BYTES", 10)
    assert change(path, before) == "unreadable"
    with pytest.raises(FileError):
        put_aside(path.parent / "versions", path)


def test_what_a_killed_program_left_goes_and_versions_are_found_again(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "versions"
    put_aside(folder, path)
    (folder / "empty").mkdir()
    (folder / "empty" / versions.ORIGIN).write_text("nowhere")
    home = versions.home(folder, path)
    (home / versions.ORIGIN).write_text("to")  # half a path
    for name, age in (("000000000001", 2 * versions.LONG_AGO_S), ("000000000002", 0)):
        (home / f".klviz-{name}.tmp").write_bytes(b"half")
        os.utime(home / f".klviz-{name}.tmp", (time.time() - age,) * 2)
    path.write_bytes(b"two")
    put_aside(folder, path)
    assert [(each.path.read_bytes(), each.origin) for each in kept(folder)] == [(b"two", path), (b"one", path)]
    assert [each.name for each in home.glob(".klviz*")] == [".klviz-000000000002.tmp"], "it may be being written"
    assert list(folder.iterdir()) == [home]


def test_what_is_saved_over_is_kept_newest_first(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "versions"
    put_aside(folder, path)
    path.write_bytes(b"two")
    put_aside(folder, path)
    put_aside(folder, path)
    assert [each.path.read_bytes() for each in kept(folder, path)] == [b"two", b"one"], "the same is kept once"
    assert {each.origin for each in kept(folder)} == {path}
    other = tmp_path / "b.klviz"
    put_aside(folder, other)
    assert kept(folder, other) == [], "there was no file yet"


def test_they_are_few_and_small(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "versions"
    for n in range(versions.MOST_KEPT + 5):
        path.write_bytes(b"%d" % n)
        put_aside(folder, path)
    found = [each.path.read_bytes() for each in kept(folder, path)]
    assert found == [b"%d" % n for n in range(versions.MOST_KEPT + 4, 4, -1)]
    other = tmp_path / "b.klviz"
    other.write_bytes(b"x" * 50)
    monkeypatch.setattr(versions, "MOST_BYTES", 50)
    put_aside(folder, other)
    assert [each.origin for each in kept(folder)] == [other], "the oldest made room"
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises((OSError, FileError)):
        put_aside(tmp_path / "file" / "versions", path)


def test_strange_things_in_the_folder_are_left_alone(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "versions"
    put_aside(folder, path)
    (folder / "stray").mkdir()
    (folder / "file").write_text("")
    home = versions.home(folder, path)
    (home / "name.klviz").write_text("not one of ours")
    assert [each.path.read_bytes() for each in kept(folder)] == [b"one"]
