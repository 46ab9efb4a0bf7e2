"""What Qt needs of the system: its shared libraries, a release of PySide6 that does not crash, and a screen.

Each is looked at before Qt is imported, with the standard library only, because Qt itself answers with an
ImportError of the loader or with a core dump. What is missing is supplied or named in one sentence.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

# shutil, socket, subprocess and tempfile are imported where they are used: a launch that finds all in order needs none.

NOT_READY = 3
"""The exit code for "this machine lacks something"."""

# Library -> the Debian and Ubuntu package that brings it: what Qt's files ask the loader for and a bare
# system may lack.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
}
SCREEN_VARIABLES = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
PYSIDE_RANGE = ">=6.8.3,!=6.9.1,!=6.9.2,!=6.10.0,!=6.10.1,<6.12"


class SetupError(Exception):
    """The machine lacks something; the message says what, and what to do. The exit code is ``NOT_READY``."""


def say(message: str) -> None:
    """One line for the person who waits. On stderr, because stdout belongs to results."""
    print(message, file=sys.stderr, flush=True)


def missing_libraries(libraries: Iterable[str]) -> list[str]:
    """Those shared libraries that the loader does not find."""
    missing = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def need_libraries(libraries: dict[str, str]) -> None:
    """Have every library (file name -> Debian package), or raise ``SetupError`` with what to type.

    As root on Debian or Ubuntu, which is what build machines and containers are, the line is run at once.
    """
    if not (missing := missing_libraries(libraries)):
        return
    if may_install():
        apt_install(sorted({libraries[name] for name in missing}))
        if not (missing := missing_libraries(libraries)):
            return
    raise SetupError(
        f"Qt needs system libraries that are not here: {', '.join(missing)}.\n"
        f"Install them, then start again: {install_line(missing, libraries)}"
    )


def install_line(missing: list[str], libraries: dict[str, str]) -> str:
    """What to type on this system to get the missing libraries."""
    import shutil

    if shutil.which("apt-get"):
        return "sudo apt-get install " + " ".join(sorted({libraries[name] for name in missing}))
    if shutil.which("dnf"):  # which finds packages by the libraries in them
        return "sudo dnf install " + " ".join(f"'{name}()(64bit)'" for name in missing)
    return "ask your system's package manager for the packages that hold these files"


def may_install() -> bool:
    """Whether system packages can be installed without asking anyone."""
    import shutil

    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> None:
    """Install Debian packages; whether that helped is for the caller to look."""
    import subprocess

    say("Installing system packages: apt-get install " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]

    def run(command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    done = run(command)
    if done.returncode != 0:  # package lists may be absent or too old
        run(["apt-get", "update", "--quiet"])
        done = run(command)
    if done.returncode != 0:
        say(done.stderr.strip())


def bad_pair(pyside: tuple[int, ...], python: tuple[int, ...]) -> str | None:
    """Why this PySide6 cannot be used with this Python, or None. ``pyproject.toml`` excludes the same."""
    if pyside[:2] >= (6, 12) and python[:2] <= (3, 11):
        return "drops references to None and aborts within minutes on Python 3.11 and older"
    if pyside[:3] in {(6, 9, 1), (6, 9, 2), (6, 10, 0), (6, 10, 1)}:
        return "crashes in ordinary use"
    if pyside < (6, 8, 3):
        return "is older than klviz was tested with"
    return None


def refuse_bad_pair() -> None:
    """Raise ``SetupError`` if PySide6 is not installed, or is a release that would crash."""
    try:
        from PySide6 import __version__ as installed
    except ImportError as problem:
        reason: str | None = f"PySide6 cannot be imported ({problem})"
    else:
        reason = bad_pair(tuple(int(part) for part in installed.split(".")[:3]), sys.version_info[:2])
        reason = reason and f"PySide6 {installed} {reason}"
    if reason:
        raise SetupError(
            f"{reason}. Install another release, then start again: "
            f'"{sys.executable}" -m pip install "PySide6-Essentials{PYSIDE_RANGE}"'
        )


def prepare_offscreen() -> None:
    """Call before importing Qt to draw without a window. Raises ``SetupError`` if Qt could not be loaded."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        need_libraries(QT_LIBRARIES)
    refuse_bad_pair()


def open_window(window: Callable[[], int], picture: Callable[[Path], object]) -> int:
    """Call ``window`` where Qt can show one; where there is no screen, have ``picture`` draw a PNG.

    Both are called with Qt fit to be imported, and ``picture`` with ``QT_QPA_PLATFORM=offscreen``. Raises
    ``SetupError`` if a library is missing, if PySide6 is a release that crashes, or if the screen that is
    named does not answer.
    """
    if sys.platform == "linux":
        asked = os.environ.get("QT_QPA_PLATFORM", "")
        screens = screens_named(asked, os.environ)
        if not asked and not screens:
            prepare_offscreen()
            file = picture_file()
            picture(file)
            say(
                "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so klviz drew what "
                f"its window would show into {file}"
            )
            return 0
        if screens and (usable := usable_screens(screens)) != screens:
            # Else Qt would try the one that cannot be used first, and complain.
            os.environ["QT_QPA_PLATFORM"] = ";".join(usable)
        need_libraries(QT_LIBRARIES)
    refuse_bad_pair()
    return window()


def screens_named(asked: str, environment: Mapping[str, str]) -> list[str]:
    """The kinds of screen that Qt would try, in its order; none if it would draw elsewhere or nowhere.

    ``asked`` is the value of QT_QPA_PLATFORM, such as "xcb", "wayland;xcb" or "offscreen:size=800x600".
    """
    if not asked:
        return [screen for screen, variable in SCREEN_VARIABLES.items() if environment.get(variable)]
    names = [part.partition(":")[0] for part in asked.split(";")]
    return names if all(name in SCREEN_VARIABLES for name in names) else []


def usable_screens(screens: list[str]) -> list[str]:
    """Those that answer and have their libraries; at least one, or ``SetupError``."""
    if "xcb" in screens and missing_libraries(["libxcb.so.1"]):  # without it the server cannot even be asked
        need_libraries(QT_LIBRARIES | SCREEN_LIBRARIES["xcb"])
    answering = [screen for screen in screens if answers(ASK[screen])]
    if not answering:
        names = [SCREEN_VARIABLES[screen] for screen in screens]
        named = " and ".join(f"{name}={os.environ.get(name, '')}" for name in names)
        raise SetupError(
            f"The screen named by {named} does not answer. Check that it runs and that you may use it; or "
            f"have the opening scene drawn into a PNG instead: unset {' '.join(names)} QT_QPA_PLATFORM"
        )
    usable = [screen for screen in answering if not missing_libraries(SCREEN_LIBRARIES[screen])]
    if not usable:
        usable = answering[:1]
        need_libraries(QT_LIBRARIES | SCREEN_LIBRARIES[usable[0]])
    return usable


def answers(ask: Callable[[], bool], patience: float = 10) -> bool:
    """Whether a display server can be reached. Where none is, Qt does not fail: it aborts the process."""
    found: list[bool] = []
    # A server across a dead line may never answer, and Ctrl-C would not reach a call into C.
    asking = threading.Thread(target=lambda: found.append(ask()), daemon=True)
    asking.start()
    asking.join(patience)
    return found == [True]


def x_answers() -> bool:
    """Ask the X server as Qt will, through libxcb, which knows every form of DISPLAY and of authority."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def wayland_answers() -> bool:
    """Knock at the Wayland compositor's socket."""
    import socket

    if "WAYLAND_SOCKET" in os.environ:
        return True
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(5)
        try:
            door.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), name)))
        except OSError:
            return False
    return True


ASK = {"xcb": x_answers, "wayland": wayland_answers}


def picture_file() -> Path:
    """Where to draw the picture: here, or where this folder cannot be written, in a new temporary one."""
    here = Path.cwd()
    if not os.access(here, os.W_OK):
        import tempfile

        here = Path(tempfile.mkdtemp(prefix="klviz-"))
    return here / "klviz-opening.png"
