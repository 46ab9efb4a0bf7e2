"""What is looked at before a byte is read, and that importing the readers costs little."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from klviz import files
from klviz.files import FileError, look, read, read_session


@pytest.mark.parametrize("reader", [look, read, read_session])
def test_things_that_are_no_files(tmp_path: Path, reader: object) -> None:
    cases = [(tmp_path, "this is a folder"), (tmp_path / "no.csv", "there is no such file"), ("a\0b", "null")]
    if os.name != "nt":
        os.mkfifo(tmp_path / "pipe")
        cases += [(tmp_path / "pipe", "not a plain file"), ("/dev/zero", "not a plain file")]
    for path, part in cases:
        with pytest.raises(FileError, match=part):
            reader(path)  # type: ignore[operator]


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(FileError, match=r"1048576\.0 MiB is too large"):
        look(path)


def test_an_error_is_one_line_whatever_the_file_is_called() -> None:
    error = FileError("a\nb\udcff.csv", "bad\nthing", row=3, column="x\x1b[31m")
    text = str(error)
    assert text == 'a b .csv, row 3, column "x [31m": bad thing'
    assert text.encode()
    assert (error.row, error.column) == (3, "x\x1b[31m")


def imported(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_the_readers_imports_next_to_nothing() -> None:
    assert not imported("import klviz.files") & {"numpy", "zipfile", "csv", "msgspec", "klviz.core", "decimal"}


def test_looking_at_a_table_imports_no_reader_of_other_kinds() -> None:
    code = "from klviz.files import look, read; read(b'a,1\\nb,2\\n', look(b'a,1\\nb,2\\n').options)"
    heavy = {"pyarrow", "python_calamine", "msgspec", "PySide6", "scipy", "socket", "klviz.core"}
    assert not imported(code) & heavy


def test_every_public_name_is_where_it_should_be() -> None:
    assert all(getattr(files, name) for name in files.__all__)
    assert set(files.HOME) <= set(files.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        files.nothing  # noqa: B018
