from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klviz import assets

QUESTION = "from klviz import assets; print(assets.read_text('notes', 'hello.txt'), assets.folder())"


def lay_out(package: Path, resources: Path) -> None:
    """A package that holds the real ``assets.py``, and resources where the caller wants them."""
    package.mkdir(parents=True)
    shutil.copy(assets.__file__, package / "assets.py")
    (package / "__init__.py").touch()
    (resources / "notes").mkdir(parents=True)
    (resources / "notes" / "hello.txt").write_text("grüß Gott", encoding="utf-8")


def ask(at: Path, *preparation: str) -> subprocess.CompletedProcess[str]:
    """Read a resource in a fresh Python that sees only the package in ``at``, from a foreign folder."""
    code = "; ".join((f"import sys; sys.path.insert(0, {str(at)!r})", *preparation, QUESTION))
    command = [sys.executable, "-I", "-X", "utf8", "-c", code]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd="/")


@pytest.mark.parametrize("resources", ["klviz/resources", "resources"], ids=["wheel", "checkout"])
def test_resources_are_found_in_every_layout(tmp_path: Path, resources: str) -> None:
    lay_out(tmp_path / "klviz", tmp_path / resources)
    answer = ask(tmp_path)
    assert answer.stdout.strip() == f"grüß Gott {tmp_path / resources}", answer.stderr


def test_an_installed_package_ignores_a_neighbour_called_resources(tmp_path: Path) -> None:
    lay_out(tmp_path / "klviz", tmp_path / "klviz" / "resources")
    (tmp_path / "resources").mkdir()
    assert ask(tmp_path).stdout.strip().endswith(str(tmp_path / "klviz" / "resources"))


def test_a_frozen_build_reads_what_it_unpacked(tmp_path: Path) -> None:
    lay_out(tmp_path / "code" / "klviz", tmp_path / "unpacked" / "klviz" / "resources")
    unpacked = tmp_path / "unpacked"
    answer = ask(tmp_path / "code", f"sys._MEIPASS = {str(unpacked)!r}")
    assert answer.stdout.strip() == f"grüß Gott {unpacked / 'klviz' / 'resources'}", answer.stderr


def test_a_package_without_its_resources_says_where_it_looked(tmp_path: Path) -> None:
    lay_out(tmp_path / "klviz", tmp_path / "elsewhere")
    answer = ask(tmp_path)
    assert answer.returncode != 0
    assert str(tmp_path / "klviz" / "resources") in answer.stderr
    assert "install klviz again" in answer.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    top = tmp_path / "klviz" / "resources"
    (top / "lessons").mkdir(parents=True)
    for name in ("b.toml", "a.toml", "a.txt"):
        (top / "lessons" / name).write_bytes(name.encode())
    (top / "lessons" / "drafts.toml").mkdir()
    (tmp_path / "secret.txt").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return top


def test_names_lists_files_sorted_and_by_suffix(folder: Path) -> None:
    assert assets.names("lessons") == ("a.toml", "a.txt", "b.toml")
    assert assets.names("lessons", suffix=".toml") == ("a.toml", "b.toml")


def test_bytes_and_text_come_from_the_same_file(folder: Path) -> None:
    assert assets.path("lessons", "a.txt") == folder / "lessons" / "a.txt"
    assert assets.read_bytes("lessons", "a.txt").decode() == assets.read_text("lessons", "a.txt") == "a.txt"


def test_a_missing_file_is_the_callers_to_hear_about(folder: Path) -> None:
    assert not assets.path("lessons", "none.toml").exists()
    with pytest.raises(FileNotFoundError, match=r"none\.toml"):
        assets.read_text("lessons", "none.toml")


@pytest.mark.parametrize(
    "parts",
    [
        ("..", "..", "secret.txt"),
        ("lessons", "../../../secret.txt"),
        ("/etc/passwd",),
        ("lessons", "/etc/passwd"),
        ("lessons\\..\\..\\secret.txt",),
        ("C:\\secret.txt",),
        ("lessons", "a.txt\0"),
        ("link", "secret.txt"),
    ],
)
def test_no_name_leads_out_of_the_folder(folder: Path, parts: tuple[str, ...]) -> None:
    (folder / "link").symlink_to(folder.parent.parent, target_is_directory=True)
    with pytest.raises(ValueError, match="resource"):
        assets.path(*parts)


def test_a_name_that_leads_out_and_back_in_is_fine(folder: Path) -> None:
    assert assets.path("lessons", "..", "lessons", "a.txt").is_file()
