from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from klviz import system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt finds all it needs")

LIBRARIES = {"libc.so.6": "libc6", "libnone-a.so.1": "none-a", "libnone-b.so.2": "none-b"}


def answer(value: bool) -> Callable[[], bool]:
    return lambda: value


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No screen is named, and nothing is ever installed for real."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"):
        monkeypatch.setenv(name, "")  # so that what the code sets is undone as well
        monkeypatch.delenv(name)
    monkeypatch.setattr(system, "may_install", answer(False))
    return monkeypatch


# Libraries


def test_missing_libraries_are_those_the_loader_does_not_find() -> None:
    assert system.missing_libraries(LIBRARIES) == ["libnone-a.so.1", "libnone-b.so.2"]


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install none-a none-b"),
        ("dnf", "sudo dnf install 'libnone-a.so.1()(64bit)' 'libnone-b.so.2()(64bit)'"),
        ("", "ask your system's package manager for the packages that hold these files"),
    ],
)
def test_what_is_missing_is_one_line_to_type(bare: pytest.MonkeyPatch, manager: str, line: str) -> None:
    bare.setattr("shutil.which", lambda name: name if name == manager else None)
    with pytest.raises(system.SetupError) as error:
        system.need_libraries(LIBRARIES)
    told = str(error.value).splitlines()
    assert "libnone-a.so.1, libnone-b.so.2" in told[0]
    assert told[1].endswith(": " + line)


@pytest.mark.parametrize("helps", [True, False])
def test_as_root_on_debian_the_line_is_run(bare: pytest.MonkeyPatch, helps: bool) -> None:
    installed: list[str] = []

    def missing(libraries: dict[str, str]) -> list[str]:
        return [] if installed and helps else ["libnone-a.so.1"]

    bare.setattr(system, "may_install", answer(True))
    bare.setattr(system, "apt_install", installed.extend)
    bare.setattr(system, "missing_libraries", missing)
    if helps:
        system.need_libraries(LIBRARIES)
    else:
        with pytest.raises(system.SetupError, match=r"libnone-a\.so\.1"):
            system.need_libraries(LIBRARIES)
    assert installed == ["none-a"]


def test_apt_fetches_its_lists_only_where_they_are_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(
        '#!/bin/sh\necho "$*" >> log\n'
        'if [ "$1" = update ]; then touch lists; fi\n'
        'test -f lists || { echo "Unable to locate package" >&2; exit 100; }\n',
        encoding="utf-8",
    )
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    install = "install --yes --quiet --no-install-recommends libgl1"
    system.apt_install(["libgl1"])
    assert Path("log").read_text(encoding="utf-8").splitlines() == [install, "update --quiet", install]
    Path("log").unlink()
    system.apt_install(["libgl1"])
    assert Path("log").read_text(encoding="utf-8").splitlines() == [install]
    assert "apt-get install libgl1" in capsys.readouterr().err


def test_every_library_that_qt_asks_for_is_in_the_table() -> None:
    """That a newer Qt needs one more library would show on a bare machine only, so ask Qt's own files."""
    import PySide6

    qt = Path(PySide6.__file__).parent
    always = [*(qt / f"Qt{part}.abi3.so" for part in ("Core", "Gui", "Widgets", "Svg"))]
    always += [qt / "Qt" / "lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "Svg", "DBus")]
    always += [qt / "Qt" / "plugins" / "platforms" / "libqoffscreen.so"]
    known = set(system.QT_LIBRARIES)
    assert needed_by(always) <= known
    xcb = [qt / "Qt" / "plugins" / "platforms" / "libqxcb.so", qt / "Qt" / "lib" / "libQt6XcbQpa.so.6"]
    assert needed_by(xcb) <= known | set(system.SCREEN_LIBRARIES["xcb"])
    wayland = [qt / "Qt" / "plugins" / "platforms" / "libqwayland.so"]
    wayland += [qt / "Qt" / "lib" / "libQt6WaylandClient.so.6"]
    if all(file.exists() for file in wayland):
        assert needed_by(wayland) <= known | set(system.SCREEN_LIBRARIES["wayland"])


def needed_by(files: list[Path]) -> set[str]:
    """The NEEDED libraries of ELF files that neither the wheel nor every Linux brings."""
    names: set[str] = set()
    for file in files:
        names |= set(needed(file.read_bytes()))
    own = ("libQt6", "libpyside6", "libshiboken6", "libicu")
    everywhere = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libgcc_s.so.1"}
    everywhere |= {"libstdc++.so.6", "libz.so.1", "libzstd.so.1"}
    return {name for name in names - everywhere if not name.startswith((*own, "ld-linux"))}


def needed(elf: bytes) -> list[str]:
    """The DT_NEEDED entries of a 64-bit little-endian ELF file, from its section headers."""
    assert elf[:6] == b"\x7fELF\x02\x01"

    def number(at: int, size: int) -> int:
        return int.from_bytes(elf[at : at + size], "little")

    first, size, count = number(0x28, 8), number(0x3A, 2), number(0x3C, 2)
    sections = [first + i * size for i in range(count)]
    (dynamic,) = [at for at in sections if number(at + 4, 4) == 6]
    strings = number(sections[number(dynamic + 0x28, 4)] + 0x18, 8)
    found = []
    for at in range(number(dynamic + 0x18, 8), number(dynamic + 0x18, 8) + number(dynamic + 0x20, 8), 16):
        if number(at, 8) == 1:
            start = strings + number(at + 8, 8)
            found.append(elf[start : elf.index(b"\0", start)].decode())
    return found


# PySide6


@pytest.mark.parametrize(
    ("pyside", "python", "bad"),
    [
        ((6, 8, 2), (3, 13), True),
        ((6, 8, 3), (3, 11), False),
        ((6, 9, 0), (3, 11), False),
        ((6, 9, 1), (3, 13), True),
        ((6, 9, 2), (3, 12), True),
        ((6, 9, 3), (3, 11), False),
        ((6, 10, 0), (3, 13), True),
        ((6, 10, 1), (3, 11), True),
        ((6, 10, 2), (3, 11), False),
        ((6, 11, 3), (3, 11), False),
        ((6, 12, 0), (3, 11), True),
        ((6, 12, 4), (3, 10), True),
        ((6, 12, 0), (3, 12), False),
        ((6, 12, 0), (3, 13), False),
    ],
)
def test_pairs_that_crash_are_known(pyside: tuple[int, ...], python: tuple[int, ...], bad: bool) -> None:
    assert (system.bad_pair(pyside, python) is not None) == bad


def test_a_bad_pair_is_refused_with_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.__version__", "6.9.1")
    with pytest.raises(system.SetupError, match=r"PySide6 6\.9\.1 crashes.*pip install "):
        system.refuse_bad_pair()


def test_a_missing_pyside_is_named_with_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    with pytest.raises(system.SetupError, match=r"PySide6 cannot be imported.*pip install "):
        system.refuse_bad_pair()


def test_the_pair_that_runs_these_tests_is_good() -> None:
    system.refuse_bad_pair()


# The screen


@pytest.mark.parametrize(
    ("asked", "environment", "screens"),
    [
        ("", {}, []),
        ("", {"DISPLAY": "", "WAYLAND_DISPLAY": ""}, []),
        ("", {"DISPLAY": ":0"}, ["xcb"]),
        ("", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, ["xcb"]),
        ("xcb:nograb;wayland", {}, ["xcb", "wayland"]),
        ("offscreen", {"DISPLAY": ":0"}, []),
        ("offscreen:size=800x600", {}, []),
        ("vnc", {"DISPLAY": ":0"}, []),
    ],
)
def test_screens_named(asked: str, environment: dict[str, str], screens: list[str]) -> None:
    assert system.screens_named(asked, environment) == screens


def test_without_a_screen_the_picture_is_drawn_and_named(
    bare: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare.chdir(tmp_path)

    def picture(file: Path) -> None:
        assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
        file.write_bytes(b"png")

    assert system.open_window(lambda: pytest.fail("no window without a screen"), picture) == 0
    (file,) = tmp_path.iterdir()
    assert file.suffix == ".png"
    assert str(file) in capsys.readouterr().err


def test_the_picture_goes_elsewhere_where_this_folder_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert system.picture_file().parent == tmp_path
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    file = system.picture_file()
    assert file.parent.parent == tmp_path
    file.write_bytes(b"png")


def open_with(screens: dict[str, bool], bare: pytest.MonkeyPatch) -> str:
    """Open a window where these screens are named, and answer or not; the QT_QPA_PLATFORM it opened with."""
    bare.setattr(system, "ASK", {screen: answer(there) for screen, there in screens.items()})
    for screen in screens:
        bare.setenv(system.SCREEN_VARIABLES[screen], "named")
    opened: list[str] = []

    def window() -> int:
        opened.append(os.environ.get("QT_QPA_PLATFORM", ""))
        return 5

    assert system.open_window(window, lambda file: pytest.fail("there is a screen")) == 5
    return opened[0]


@pytest.mark.parametrize(
    ("screens", "platform"),
    [
        ({"xcb": True}, ""),
        ({"wayland": True, "xcb": True}, ""),
        ({"wayland": True, "xcb": False}, "wayland"),
        ({"wayland": False, "xcb": True}, "xcb"),
    ],
)
def test_qt_is_sent_to_the_screens_that_answer(
    bare: pytest.MonkeyPatch, screens: dict[str, bool], platform: str
) -> None:
    bare.setattr(system, "missing_libraries", lambda libraries: [])
    assert open_with(screens, bare) == platform


def test_a_screen_without_its_libraries_is_passed_over_for_one_that_works(bare: pytest.MonkeyPatch) -> None:
    gone = set(system.SCREEN_LIBRARIES["wayland"])
    bare.setattr(system, "missing_libraries", lambda libraries: [name for name in libraries if name in gone])
    assert open_with({"wayland": True, "xcb": True}, bare) == "xcb"


def test_where_nothing_works_all_that_is_missing_is_named_at_once(bare: pytest.MonkeyPatch) -> None:
    bare.setattr(system, "missing_libraries", list)
    with pytest.raises(system.SetupError) as error:
        open_with({"xcb": True}, bare)
    assert all(name in str(error.value) for name in system.QT_LIBRARIES | system.SCREEN_LIBRARIES["xcb"])


def test_a_platform_without_a_screen_needs_no_screen(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    bare.setenv("DISPLAY", ":4711")
    assert system.open_window(lambda: 5, lambda file: pytest.fail("a platform is named")) == 5


@pytest.mark.parametrize(
    ("variable", "value", "named"),
    [
        ("DISPLAY", ":4711", "DISPLAY=:4711"),
        ("WAYLAND_DISPLAY", "none", "WAYLAND_DISPLAY=none"),
        ("QT_QPA_PLATFORM", "xcb", "DISPLAY="),
    ],
)
def test_a_dead_screen_is_a_sentence_and_not_a_core_dump(variable: str, value: str, named: str) -> None:
    code = (
        "from klviz import system\n"
        "from PySide6.QtWidgets import QApplication\n"
        "try: system.open_window(lambda: QApplication([]) and 0, print)\n"
        "except system.SetupError as problem: print(problem); raise SystemExit(system.NOT_READY)"
    )
    names = ("QT_QPA_PLATFORM", *system.SCREEN_VARIABLES.values())
    clean = {name: os.environ[name] for name in os.environ if name not in names}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**clean, variable: value}, capture_output=True, text=True
    )
    assert done.returncode == system.NOT_READY, done.stderr
    assert f"The screen named by {named} does not answer" in done.stdout


def test_a_screen_that_never_answers_is_not_waited_for() -> None:
    assert not system.answers(threading.Event().wait, patience=0.01)
    assert system.answers(answer(True))


def test_wayland_answers_at_its_socket(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not system.wayland_answers()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert system.wayland_answers()
        bare.delenv("XDG_RUNTIME_DIR")
        bare.setenv("WAYLAND_DISPLAY", str(tmp_path / "wayland-7"))  # an absolute name stands alone
        assert system.wayland_answers()
