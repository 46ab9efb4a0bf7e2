"""The rules of the house, read aloud."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from klviz import bootstrap, system

ROOT = Path(__file__).resolve().parent.parent
RUN_KLVIZ = """
import runpy
try:
    runpy.run_module("klviz", run_name="__main__")
except SystemExit as end:
    assert not end.code
"""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT)


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has loaded once it has run ``code``."""
    done = python("-c", f"import sys\n{code}\nprint('\\n=modules=', *sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("=modules=")[2].split())


def test_imports_point_downwards_and_only_the_gui_knows_qt() -> None:
    done = python("-c", "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_itself_imports_nothing() -> None:
    tree = ast.parse((ROOT / "klviz" / "__init__.py").read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]


def test_the_map_in_the_package_names_every_floor_of_the_house() -> None:
    tree = ast.parse((ROOT / "klviz" / "__init__.py").read_text(encoding="utf-8"))
    named = set(re.findall(r"^``(\w+)``", ast.get_docstring(tree) or "", re.MULTILINE))
    entries = (ROOT / "klviz").iterdir()
    there = {entry.stem for entry in entries if entry.suffix == ".py" or (entry / "__init__.py").exists()}
    assert there - {"__init__"} <= named


@pytest.mark.parametrize(
    "code",
    [
        "import klviz.core",
        "import klviz.scenes",
        f"sys.argv = ['klviz', '--help']\n{RUN_KLVIZ}",
    ],
    ids=["core", "scenes", "klviz --help"],
)
def test_neither_qt_nor_anything_slow_is_loaded_for(code: str) -> None:
    slow = {"PySide6", "shiboken6", "pyqtgraph", "scipy.stats", "scipy.optimize", "matplotlib"}
    assert not slow & loaded_by(code)


def test_a_window_is_painted_before_anything_that_it_does_not_show_is_loaded() -> None:
    loaded = loaded_by(
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from klviz.gui.app import application; app = application()\n"
        "from klviz.gui.main_window import MainWindow\n"
        "window = MainWindow(); window.show(); window.view.grab()"
    )
    later = {"scipy", "msgspec", "ziamath", "numba", "PySide6.QtSvg", "klviz.gui.access", "klviz.gui.export"}
    klviz = ("batch", "codes", "commands", "fitting", "lessons", "files.options", "gui.measures", "gui.pictures")
    standard = {"difflib", "json", "socket", "subprocess"}
    assert not loaded & (later | standard | {f"klviz.{name}" for name in klviz})


@pytest.mark.parametrize("module", ["bootstrap", "system"])
def test_what_runs_before_the_packages_are_here_is_standard_library_only(module: str) -> None:
    done = python("-I", "-S", "-c", f"import sys; sys.path.insert(0, '.'); import klviz.{module}")
    assert done.returncode == 0, done.stderr


def test_bootstrap_looks_for_the_packages_the_project_depends_on() -> None:
    """A package that the project has and bootstrap has not would be missed on a fresh machine only."""
    modules = importlib.metadata.packages_distributions()
    needed = {distribution(line) for line in PROJECT["dependencies"] if ";" not in line}  # not on every machine
    assert {normal(modules[name][0]) for name in bootstrap.RUN_MODULES} == needed
    extras = PROJECT["optional-dependencies"]
    tests = {distribution(line) for extra in ("test", "xlsx", "parquet") for line in extras[extra] if ";" not in line}
    # Tools of .ci/run that no test imports.
    tests -= {"klviz", "ruff", "mypy", "scipy-stubs", "deptry"}
    assert {normal(modules[name][0]) for name in bootstrap.TEST_MODULES} == needed | tests


def distribution(requirement: str) -> str:
    return normal(re.match(r"[\w.-]+", requirement)[0])  # type: ignore[index]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_one_range_says_which_pyside_is_installed_and_which_is_refused() -> None:
    (line,) = [line for line in PROJECT["dependencies"] if distribution(line) == "pyside6-essentials"]
    assert line == "PySide6-Essentials" + system.PYSIDE_RANGE
