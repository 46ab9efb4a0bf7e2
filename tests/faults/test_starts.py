"""klviz starts, and a bar can be dragged, with broken settings, without a home, on a small screen, in any locale."""

from __future__ import annotations

import ast
import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

import klviz.gui
from klviz.gui.settings_door import is_harmful
from tests.faults.programs import NOBODY, can, complaints, home, journey, nobody_can_run_klviz

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="settings in files, and homes, as Linux has them")

WRONG_KINDS = """[window]
geometry=5
parts=@ByteArray(\\x1\\xd9\\xd0\\xcb garbage)
[looks]
theme=@Invalid()
scale=nan
[lecture]
theme=7
numbers=no_such_number, kl_pq
[files]
recent=@Size(1 2)
folder=@Rect(1 2 3 4)
"""
FOREIGN_GEOMETRY = """[window]
geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\x7f\\xff\\xff\\xff\\x7f\\xff\\xff\\xff)
parts=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\0\\xfd\\xff\\xff\\xff\\xff)
[looks]
scale=1e308
"""
CONFIGS = {
    "garbage": random.Random(7).randbytes(4096),
    "wrong kinds": WRONG_KINDS.encode(),
    "cut off": FOREIGN_GEOMETRY.encode(),
    "nested": b"[" * 100_000,
    "one endless line": b"[looks]\ntheme=" + b"x" * 1_000_000,
}


IN_CI = {"wrong kinds", "read-only", "tr_TR.UTF-8"}


def all_of(cases: Iterable[str]) -> list[str]:
    """The telling ones, or with KLVIZ_ALL_FAULTS=1 all; each takes seconds."""
    return [each for each in cases if each in IN_CI or "KLVIZ_ALL_FAULTS" in os.environ]


@pytest.mark.parametrize("what", all_of(CONFIGS))
def test_with_a_broken_config(what: str, tmp_path: Path) -> None:
    config = tmp_path / ".config" / "klviz" / "klviz.conf"
    config.parent.mkdir(parents=True)
    config.write_bytes(CONFIGS[what])
    done = journey(tmp_path, "drag", home(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert complaints(done) == []


class Harmful:
    """PySide6 would keep it as a pickle, and run it when it is read."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.trace),)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as Qt writes it": lambda text: text,
    "with escapes": lambda text: text.replace("@Variant", "\\x10040V\\141ri\\x61nt").replace(
        "PyObject", "P\\x79Object"
    ),
}


@pytest.mark.parametrize("where", ["klviz/klviz.conf", "klviz.conf"])
def test_code_in_the_settings_is_never_run(where: str, tmp_path: Path) -> None:
    """In whichever way it is spelled, in klviz's own settings or those of its organisation."""
    config = tmp_path / ".config" / where
    config.parent.mkdir(parents=True)
    ini = QSettings.Format.IniFormat
    for name, spelled in SPELLINGS.items():
        harmful = QSettings(str(tmp_path / "sample.ini"), ini)
        harmful.setValue("looks/theme", Harmful(tmp_path / "ran"))
        harmful.sync()
        config.write_text(spelled((tmp_path / "sample.ini").read_text()))
        QSettings(str(config), ini).value("looks/theme")
        assert (tmp_path / "ran").exists(), f"{name}: Qt would run it"
        (tmp_path / "ran").rmdir()
        assert is_harmful(config), name
    done = journey(tmp_path, "drag", home(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (tmp_path / "ran").exists()
    assert config.with_name("klviz.conf.refused").exists()
    assert complaints(done) == []


@pytest.mark.skipif("KLVIZ_ALL_FAULTS" not in os.environ, reason="takes seconds, and closing is tested elsewhere")
def test_with_a_folder_where_the_config_would_be(tmp_path: Path) -> None:
    (tmp_path / ".config" / "klviz" / "klviz.conf").mkdir(parents=True)
    (tmp_path / ".local").write_text("a file where a folder would be")
    done = journey(tmp_path, "drag", home(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no recovery" in done.stdout
    assert complaints(done) == []


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into, as those of pytest are not."""
    with tempfile.TemporaryDirectory(prefix="klviz-home-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("what", all_of(["read-only", "not there", "unset"]))
def test_without_a_home_to_write_to(what: str, open_folder: Path) -> None:
    if os.geteuid() == 0 and not nobody_can_run_klviz():
        pytest.skip("root may write anywhere, and may not become nobody here")
    before = NOBODY if os.geteuid() == 0 else ()
    open_folder.chmod(0o555)
    surroundings = {
        "read-only": home(open_folder),
        "not there": home(open_folder / "gone"),
        "unset": {"LC_ALL": "C.UTF-8"},
    }[what]
    done = journey(open_folder, "drag", surroundings, before)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no recovery" in done.stdout
    assert complaints(done) == []
    assert list(open_folder.iterdir()) == []


def test_on_a_small_screen(tmp_path: Path) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": 800, "height": 600, "logicalDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}))
    small = {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    done = journey(tmp_path, "drag", home(tmp_path) | small)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "on 800x600" in done.stdout
    width, _, height = done.stdout.split("well, ")[1].split(" on ")[0].partition("x")
    assert int(width) <= 800, done.stdout
    assert int(height) <= 600, done.stdout
    assert complaints(done) == []


QT_ON_LOCALES = ("Detected locale", "Qt depends on a UTF-8 locale", "If this causes problems", "for more information")


@pytest.mark.parametrize(
    "locale", all_of(["C", "POSIX", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "xx_XX.nonsense"])
)
def test_in_a_locale(locale: str, tmp_path: Path) -> None:
    """Made here where the system can; Qt goes by the name in any case."""
    surroundings = home(tmp_path) | {"LC_ALL": locale}
    name, _, encoding = locale.partition(".")
    if encoding == "UTF-8" and shutil.which("localedef"):
        target = tmp_path / "locales" / locale
        target.parent.mkdir()
        if can("localedef", "-i", name, "-f", "UTF-8", str(target)):
            surroundings["LOCPATH"] = str(target.parent)
    done = journey(tmp_path, "drag", surroundings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "went well" in done.stdout
    assert [line for line in complaints(done) if not line.startswith(QT_ON_LOCALES)] == []


def test_no_keyword_of_qt_begins_with_i() -> None:
    """PySide6 finds the setter of a keyword with the C library's toupper, which in Turkish has no I for i."""
    for path in Path(klviz.gui.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("Q"):
                wrong = [word.arg for word in node.keywords if word.arg and word.arg.startswith("i")]
                assert not wrong, f"{path.name}, line {node.lineno}: {wrong}"


def test_after_kill_9_the_session_is_offered_and_nothing_is_left_behind(tmp_path: Path) -> None:
    folder = tmp_path / ".local" / "share" / "klviz" / "klviz" / "recovery"
    died = journey(tmp_path, "die", home(tmp_path))
    assert died.returncode == -9, died.stdout + died.stderr
    assert "recovery written" in died.stdout
    assert len(list(folder.glob("*.klviz"))) == 1
    (folder / ".klviz-0123456789ab.tmp").write_bytes(b"half a session")
    os.utime(folder / ".klviz-0123456789ab.tmp", (0, 0))
    (folder / "20200101-000000-4194304.klviz.lock").write_text("4194304\nklviz\n\n\n\n")
    after = journey(tmp_path, "drag", home(tmp_path))
    assert after.returncode == 0, after.stdout + after.stderr
    assert "offered klviz was not closed properly. Horse race can be restored" in after.stdout
    assert [path.suffix for path in folder.iterdir()] == [".klviz"], "it is there until it is restored or discarded"
