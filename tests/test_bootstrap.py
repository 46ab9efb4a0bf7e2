"""A fresh machine is played: ``make_environment`` and ``install`` do to the disk what the real ones would."""

from __future__ import annotations

import ast
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from klviz import bootstrap, system

MAIN = bootstrap.ROOT / "main.py"


class Machine:
    """A checkout in a folder whose name has spaces, on a machine without klviz's packages."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = bootstrap.python_of(self.folder)
        self.done: list[str] = []
        self.during_install: Callable[[], None] = lambda: None

    def make_environment(self, folder: Path) -> None:
        self.done.append("make")
        self.python.parent.mkdir()
        self.python.symlink_to(sys.executable)

    def install(self, python: Path, root: Path, extras: str) -> None:
        assert (python, root) == (self.python, self.root)
        self.done.append("install" if extras == bootstrap.RUN_EXTRAS else f"install {extras}")
        self.during_install()

    def run_instead(self, python: Path, arguments: list[str]) -> int:
        assert python == self.python
        self.done.append("run " + " ".join(Path(argument).name for argument in arguments))
        return 42

    def start(self, *arguments: str) -> tuple[int, list[str]]:
        """The exit code of one start and the steps it took."""
        self.done = []
        code = bootstrap.start(list(arguments), lambda _: pytest.fail("packages are missing"), self.root)
        return code, self.done


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path / "my own klviz")
    machine.root.mkdir()
    (machine.root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    for step in (machine.make_environment, machine.install, machine.run_instead):
        monkeypatch.setattr(bootstrap, step.__name__, step)
    monkeypatch.setattr(bootstrap, "RUN_MODULES", ("no_such_package",))
    return machine


MADE = ["make", "install", "run main.py p.csv"]
UPDATED = ["install", "run main.py p.csv"]
READY = ["run main.py p.csv"]


def test_where_the_packages_are_here_the_program_runs_in_this_process(tmp_path: Path) -> None:
    seen: list[list[str]] = []

    def program(arguments: list[str]) -> int:
        seen.append(arguments)
        return 7

    assert bootstrap.start(["measure", "p.csv"], program, tmp_path) == 7
    assert seen == [["measure", "p.csv"]]
    assert not any(tmp_path.iterdir())


def test_a_fresh_machine_gets_an_environment_once(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert machine.start("p.csv") == (42, MADE)
    assert str(machine.folder) in capsys.readouterr().err
    assert machine.start("p.csv") == (42, READY)
    assert capsys.readouterr().err == ""


def test_tests_add_what_they_need_to_the_environment_of_the_program(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "TEST_MODULES", ("no_such_package",))
    assert machine.start("p.csv") == (42, MADE)
    assert machine.start("test", "-q") == (42, ["install test", "run main.py test -q"])
    assert machine.start("test", "-q") == (42, ["run main.py test -q"])
    assert machine.start("p.csv") == (42, READY)


def test_a_changed_list_of_packages_is_installed_into_the_same_environment(machine: Machine) -> None:
    machine.start("p.csv")
    (machine.root / "pyproject.toml").write_text("[project]\ndependencies = []\n", encoding="utf-8")
    assert machine.start("p.csv") == (42, UPDATED)
    assert machine.start("p.csv") == (42, READY)


def test_a_checkout_that_moved_is_installed_again(machine: Machine) -> None:
    machine.start("p.csv")
    machine.root = machine.root.rename(machine.root.with_name("elsewhere"))
    machine.python = bootstrap.python_of(machine.root / ".venv")
    assert machine.start("p.csv") == (42, UPDATED)


def test_an_environment_whose_python_is_gone_is_made_anew(machine: Machine) -> None:
    machine.start("p.csv")
    machine.python.unlink()
    machine.python.symlink_to("/nonexistent/python3")
    assert machine.start("p.csv") == (42, MADE)


@pytest.mark.parametrize("cut", [KeyboardInterrupt(), OSError(errno.ENOSPC, "No space left on device")])
def test_what_was_cut_short_is_made_anew(machine: Machine, cut: BaseException) -> None:
    def stop() -> None:
        (machine.folder / "half of numpy").touch()
        raise cut

    machine.during_install = stop
    code, steps = machine.start("p.csv")
    assert (code, steps) == (130 if isinstance(cut, KeyboardInterrupt) else 3, ["make", "install"])
    machine.during_install = lambda: None
    assert machine.start("p.csv") == (42, MADE)
    assert not (machine.folder / "half of numpy").exists()


def test_an_update_that_was_cut_short_is_made_anew(machine: Machine) -> None:
    machine.start("p.csv")
    (machine.root / "pyproject.toml").write_text("[project]\ndependencies = []\n", encoding="utf-8")

    def stop() -> None:
        raise KeyboardInterrupt

    machine.during_install = stop
    assert machine.start("p.csv") == (130, ["install"])
    machine.during_install = lambda: None
    assert machine.start("p.csv") == (42, MADE)


def make_foreign(machine: Machine) -> Path:
    """An environment that someone else made, with something of theirs in it."""
    machine.python.parent.mkdir(parents=True)
    machine.python.symlink_to(sys.executable)
    theirs = machine.folder / "theirs.txt"
    theirs.write_text("mine", encoding="utf-8")
    return theirs


def test_an_environment_of_someone_else_is_left_alone(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = make_foreign(machine)
    assert machine.start("p.csv") == (3, [])
    assert theirs.read_text(encoding="utf-8") == "mine"
    assert f"{machine.folder} was not made by klviz" in capsys.readouterr().err


def test_an_environment_of_someone_else_is_used_if_it_has_everything(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = make_foreign(machine)
    asked: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "lacks", lambda python, modules: asked.append(list(modules)))
    assert machine.start("p.csv") == (42, READY)
    assert asked == [["no_such_package"]]
    assert theirs.exists()
    assert not (machine.folder / "klviz-stamp.txt").exists()


def test_lacks_asks_the_other_python() -> None:
    assert not bootstrap.lacks(Path(sys.executable), ["json", "numpy"])
    assert bootstrap.lacks(Path(sys.executable), ["json", "no_such_package"])


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES])
def test_a_checkout_that_cannot_be_written_is_explained(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    def refuse(self: Path, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert machine.start("p.csv") == (3, [])
    told = capsys.readouterr().err
    assert os.strerror(number) in told
    assert "a folder that you may write to" in told


def test_a_file_where_the_environment_should_be_is_not_removed(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.folder.write_text("notes", encoding="utf-8")
    assert machine.start("p.csv") == (3, [])
    assert machine.folder.read_text(encoding="utf-8") == "notes"
    assert str(machine.folder) in capsys.readouterr().err


def test_an_install_that_leaves_a_package_out_does_not_go_round_for_ever(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.start("p.csv")
    monkeypatch.setattr(bootstrap, "same_environment", lambda python: True)
    assert machine.start("p.csv") == (3, ["install"])
    assert "still cannot find no_such_package" in capsys.readouterr().err


@pytest.mark.parametrize("may_install", [False, True])
@pytest.mark.parametrize("helps", [False, True])
def test_debian_without_venv(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    may_install: bool,
    helps: bool,
) -> None:
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    installed: list[str] = []
    monkeypatch.setattr(bootstrap, "may_install", lambda: may_install)
    monkeypatch.setattr(bootstrap, "apt_install", installed.extend)
    monkeypatch.setattr(bootstrap, "missing_modules", lambda names: [] if installed and helps else [*names])
    code, steps = machine.start("p.csv")
    assert installed == ([package] if may_install else [])
    if may_install and helps:
        assert steps[:2] == ["make", "install"]
    else:
        assert (code, steps) == (3, [])
        assert f"sudo apt-get install {package}" in capsys.readouterr().err


def test_a_failed_pip_is_explained_and_its_own_words_are_kept(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pip = tmp_path / "python"
    pip.write_text('#!/bin/sh\necho "asked: $*"; echo "No such package" >&2; exit 1\n', encoding="utf-8")
    pip.chmod(0o755)
    with pytest.raises(system.SetupError, match="needs the network"):
        bootstrap.install(pip, tmp_path, "test")
    out, err = capfd.readouterr()
    assert out == ""  # which belongs to results
    assert "-m pip install" in err
    assert "-e .[test]" in err
    assert "No such package" in err


def test_a_real_environment_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "with a space"
    folder.mkdir()
    bootstrap.make_environment(folder)
    assert not bootstrap.lacks(bootstrap.python_of(folder), ["pip"])
    assert bootstrap.lacks(bootstrap.python_of(folder), ["numpy"])


def test_an_environment_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(system.SetupError, match="Cannot make the environment"):
        bootstrap.make_environment(tmp_path / "file")


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")
def test_a_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    code = f"from klviz import bootstrap\nwith bootstrap.alone_in({str(tmp_path)!r}): print('mine')"
    with bootstrap.alone_in(tmp_path):
        second = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=bootstrap.ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline()
        assert second.poll() is None
    assert second.communicate()[0] == "mine\n"


def test_main_can_be_read_by_any_python_and_turns_the_old_ones_away() -> None:
    source = MAIN.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))
    code = f"import sys; sys.version_info = (3, 8, 20); exec(compile({source!r}, 'main.py', 'exec'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 3
    assert "needs Python 3.11 or newer, and this is Python 3.8" in done.stderr
    assert "Traceback" not in done.stderr


def test_main_tests_from_any_folder(tmp_path: Path) -> None:
    command = [sys.executable, str(MAIN), "test", "--collect-only", "-q", "tests/test_packaging.py"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tests/test_packaging.py::" in done.stdout


def test_main_hands_on_pytests_failure(tmp_path: Path) -> None:
    test = tmp_path / "test_wrong.py"
    test.write_text("def test_wrong(): assert False", encoding="utf-8")
    command = [sys.executable, str(MAIN), "test", "-q", "-p", "no:cacheprovider", str(test)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1
    assert "1 failed" in done.stdout
