"""Ten thousand things that nobody would do on purpose, for each of many seeds; a run that fails, made short.

    python -m tests.faults.monkey 1-10 10000     # these seeds, one after another, each in a program of its own
    python -m tests.faults.monkey replay SEED NUMBERS.txt
    python -m tests.faults.monkey shrink SEED COUNT   # the fewest deeds of a failing run that still fail

What is done and what must hold after each deed: tests/gui/monkey.py. Ends with 1 if anything did not hold.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.faults.programs import ROOT


def alone(seed: int, numbers: list[int]) -> str:
    """Do these deeds in this program; what went wrong, or ""."""
    from klviz.system import prepare_offscreen

    prepare_offscreen()
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from klviz.gui import document, scene_strip, work
    from klviz.gui.app import application
    from klviz.gui.main_window import MainWindow
    from tests.gui.explorer import Explorer
    from tests.gui.monkey import Monkey, answer_dialogs, play

    wrong: list[str] = []
    sys.excepthook = lambda *error: wrong.append("".join(traceback.format_exception(*error)))

    def said(kind: QtMsgType, _: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            wrong.append(f"Qt: {text}")

    app = application()
    qInstallMessageHandler(said)
    ticks = itertools.count()
    for module in (document, scene_strip):  # time passes with what is done, so that a run can be had again
        module.time = type("Clock", (), {"monotonic": staticmethod(lambda: 0.02 * next(ticks))})  # type: ignore[attr-defined]
    work.PATIENCE_MS = -1
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    app.processEvents()
    window.after_first_paint()
    folder = tempfile.TemporaryDirectory(prefix="klviz-monkey-files-")
    monkey = Monkey(Explorer(window), seed, Path(folder.name))
    answer_dialogs(monkey, setattr)
    done: list[str] = []

    def watched() -> None:
        for n in numbers:
            yield n  # type: ignore[misc]
            assert not wrong, wrong[0]

    try:
        play(monkey, watched(), done)  # type: ignore[arg-type]
        assert not wrong, wrong[0]
    except BaseException:
        return f"after {', '.join(done[-8:])}\n{traceback.format_exc()}"
    return ""


def apart(seed: int, numbers: list[int]) -> tuple[int, str]:
    """The same in a program of its own, with a home of its own; 0, or what it ended with, and what it said."""
    with tempfile.TemporaryDirectory(prefix="klviz-monkey-") as home:
        path = Path(home) / "numbers.txt"
        path.write_text(" ".join(map(str, numbers)))
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-m", "tests.faults.monkey", "replay", str(seed), str(path)],
            cwd=ROOT, env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
            check=False, capture_output=True, text=True,
        )  # fmt: skip
    return done.returncode, done.stdout + done.stderr[-3000:]


def shrink(seed: int, numbers: list[int]) -> list[int]:
    """Fewer deeds that still fail: first the last few alone, then without one part after another."""

    def fails(some: list[int]) -> bool:
        return apart(seed, some)[0] != 0

    for last in (10, 100, 1000):
        if last < len(numbers) and fails(numbers[-last:]):
            numbers = numbers[-last:]
            break
    size = max(len(numbers) // 2, 1)
    while size:
        at = 0
        while at < len(numbers):
            fewer = numbers[:at] + numbers[at + size :]
            if fewer and fails(fewer):
                numbers = fewer
            else:
                at += size
        size //= 2
    return numbers


def main(what: str, *rest: str) -> int:
    if what == "replay":
        wrong = alone(int(rest[0]), [int(each) for each in Path(rest[1]).read_text().split()])
        print(wrong or "all held")
        return int(bool(wrong))
    if what == "shrink":
        few = shrink(int(rest[0]), list(range(int(rest[1]))))
        print(" ".join(map(str, few)))
        print(apart(int(rest[0]), few)[1])
        return 1
    first, _, last = what.partition("-")
    count, failed = int(rest[0]) if rest else 10_000, 0
    for seed in range(int(first), int(last or first) + 1):
        began = time.monotonic()
        code, said = apart(seed, list(range(count)))
        print(f"seed {seed}: {count:,} deeds, {'ended with ' + str(code) if code else 'all held'}", end=", ")
        print(f"{time.monotonic() - began:.0f} s", said if code else "", flush=True)
        failed += code != 0
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
