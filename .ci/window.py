"""Start klviz as a newcomer does and look at what is on the screen: a virtual one, none, and a dead one.

    python .ci/window.py PYTHON     (PYTHON starts main.py; this script itself needs PySide6)
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

MAIN = Path(__file__).resolve().parent.parent / "main.py"
PATIENCE_S = 60


def shows_p_and_q(image: QImage) -> bool:
    """Whether a picture has much blue and much orange in it, and more shades than an empty window has."""
    small = image.scaledToWidth(640).convertToFormat(QImage.Format.Format_RGB32)
    points = [(x, y) for y in range(0, small.height(), 2) for x in range(0, small.width(), 2)]
    colours = [QColor(small.pixel(x, y)) for x, y in points]
    strong = [colour.hue() for colour in colours if colour.saturation() > 120 and colour.value() > 100]
    blue, orange = sum(190 <= hue <= 230 for hue in strong), sum(20 <= hue <= 50 for hue in strong)
    print(f"  {len({colour.rgb() for colour in colours})} colours, {blue} blue and {orange} orange points")
    return blue > 200 and orange > 100


def start(python: str, folder: str, **environment: str) -> subprocess.Popen[str]:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    clean = {name: value for name, value in os.environ.items() if name not in names}
    settings = {"XDG_CONFIG_HOME": f"{folder}/config", "XDG_DATA_HOME": f"{folder}/data"}
    whole = clean | settings | environment
    return subprocess.Popen([python, str(MAIN)], env=whole, cwd=folder, stderr=subprocess.PIPE, text=True)


def on_a_screen(python: str, folder: str) -> None:
    """The window appears, says nothing on stderr, and Ctrl-C ends it."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        display = ":" + server.stdout.readline().strip()
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        looking = QGuiApplication([])
        program = start(python, folder, DISPLAY=display)
        try:
            last = time.monotonic() + PATIENCE_S
            while not shows_p_and_q(looking.primaryScreen().grabWindow(0).toImage()):
                if program.poll() is not None:
                    raise AssertionError(f"klviz ended, {program.returncode}: {program.communicate()[1]}")
                assert time.monotonic() < last, f"no picture of P and Q on the screen within {PATIENCE_S} s"
                time.sleep(0.5)
            program.send_signal(signal.SIGINT)
            _, said = program.communicate(timeout=PATIENCE_S)
        finally:
            program.kill()
        assert program.returncode in {0, 130}, f"Ctrl-C: exit code {program.returncode}\n{said}"
        assert not said.strip(), f"the window said on stderr:\n{said}"
        del looking
    finally:
        server.terminate()
        server.wait()


def without_a_screen(python: str, folder: str) -> None:
    """A picture is drawn and named."""
    program = start(python, folder)
    _, said = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 0, f"no screen: exit code {program.returncode}\n{said}"
    (picture,) = Path(folder).glob("*.png")
    assert str(picture) in said, said
    assert shows_p_and_q(QImage(str(picture))), f"{picture} does not show P and Q"


def with_a_dead_screen(python: str, folder: str) -> None:
    """One sentence, and no core dump."""
    program = start(python, folder, DISPLAY=":4711")
    _, said = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 3, f"dead screen: exit code {program.returncode}\n{said}"
    assert "DISPLAY=:4711 does not answer" in said, said


if __name__ == "__main__":
    # A job in the background ignores Ctrl-C, and so would every program it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for case in (on_a_screen, without_a_screen, with_a_dead_screen):
        print(case.__name__.replace("_", " "), flush=True)
        with tempfile.TemporaryDirectory() as folder:
            case(sys.argv[1], folder)
