"""A screen reader's side of klviz: start the program, read the picture, move a bar, use the keys, and quit.

    dbus-run-session -- python3 tests/atspi/reader.py PYTHON TRANSCRIPT

wants a display and a python3 that has pyatspi; PYTHON starts klviz. What it met is written as JSON to TRANSCRIPT
(standard output belongs to the daemons of the session).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MAIN = Path(__file__).resolve().parents[2] / "main.py"
PATIENCE_S = 60
RIGHT, UP = 0xFF53, 0xFF52  # as X numbers keys
EVENTS = (
    "object:state-changed:focused",
    "object:property-change:accessible-value",
    "object:text-changed",
    "object:announcement",
)


class Reader:
    """Knows klviz only through AT-SPI."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        import pyatspi
        from gi.repository import GLib

        self.program, self.at, self.loop = program, pyatspi, GLib.MainContext.default()
        self.wake = GLib.timeout_add
        self.events: list[dict[str, object]] = []
        self.focuses: list[tuple[str, str]] = []  # role and name of what had the focus, in turn
        self.said: list[str] = []  # what klviz wanted spoken
        pyatspi.Registry.registerEventListener(self.hear, *EVENTS)

    def hear(self, event: Any) -> None:
        if event.type.startswith("object:state-changed:focused") and not event.detail1:
            return
        kind = event.type.split(":")[1]
        if kind == "announcement":
            self.said.append(event.any_data)
            return
        if kind == "state-changed":
            self.focuses.append((event.source.getRoleName(), self.called(event.source)))
        self.events.append({"kind": kind, "role": event.source.getRoleName(), "name": event.source.name})

    def called(self, part: Any) -> str:
        """Its name; of a list to choose from, whose name is the choice, that of its label."""
        if part.getRoleName() == "combo box":
            for relation in part.getRelationSet():
                if relation.getRelationType() == self.at.RELATION_LABELLED_BY:
                    return str(relation.getTarget(0).name)
        return str(part.name)

    def wait(self, what: str, happens: Callable[[], Any]) -> Any:
        """What `happens` finds, once it finds anything; events are heard meanwhile."""
        last = time.monotonic() + PATIENCE_S
        while not (found := happens()):
            if self.program.poll() is not None:
                raise SystemExit(f"klviz ended while the reader waited for {what}: {self.program.communicate()[1]}")
            if time.monotonic() > last:
                raise SystemExit(f"{what}: not within {PATIENCE_S} s; heard {self.events[-12:]}, {self.focuses[-8:]}")
            self.wake(20, lambda: False)
            self.loop.iteration(True)
        return found

    def window(self) -> Any:
        for program in self.at.Registry.getDesktop(0):
            for window in program or ():
                if window is not None and window.name.endswith("klviz"):
                    return window
        return None

    def walk(self, start: Any) -> Iterator[Any]:
        for child in start:
            if child is not None:
                yield child
                yield from self.walk(child)

    def find(self, start: Any, role: str, name: str) -> Any:
        return next((c for c in self.walk(start) if c.getRoleName() == role and c.name == name), None)

    def sliders(self, picture: Any) -> list[Any]:
        return [child for child in picture if child.getRoleName() == "slider"]

    def texts(self, picture: Any) -> dict[str, str]:
        labels = [child for child in picture if "Text" in self.at.listInterfaces(child)]
        return {label.name: label.queryText().getText(0, -1) for label in labels}

    def heard(self, kind: str, role: str, name: str) -> bool:
        return {"kind": kind, "role": role, "name": name} in self.events

    def choose(self, window: Any, words: str) -> None:
        """A menu entry, as a client does it."""
        self.find(window, "menu item", words).queryAction().doAction(0)

    def press(self, keysym: int) -> None:
        self.at.Registry.generateKeyboardEvent(keysym, None, self.at.KEY_SYM)


def describe(slider: Any) -> dict[str, object]:
    value = slider.queryValue()
    box = slider.queryComponent().getExtents(0)
    return {
        "name": slider.name,
        "says": slider.description,
        "value": value.currentValue,
        "range": [value.minimumValue, value.maximumValue, value.minimumIncrement],
        "box": [box.x, box.y, box.width, box.height],
    }


def meet(reader: Reader) -> dict[str, object]:
    """The whole encounter."""
    from lesson_one import finish_lesson_one  # beside this file, and there only where this file is the program

    window = reader.wait("the window", reader.window)
    picture = reader.wait("the picture", lambda: reader.find(window, "panel", "Picture"))
    met: dict[str, object] = {"picture": picture.description}

    def note(when: str) -> None:
        met[when] = {"bars": [describe(slider) for slider in reader.sliders(picture)], "texts": reader.texts(picture)}

    def number(name: str) -> str:
        return reader.texts(picture)[name]

    note("at first")
    bar(reader, picture, "Q of horse 3").queryValue().currentValue = 0.5
    reader.wait("the numbers to change", lambda: number("kl_pq") != "1.0000 bits")
    note("Q of horse 3 set to 0.5")

    bar(reader, picture, "Q of horse 3").queryComponent().grabFocus()
    reader.wait("focus at a bar", lambda: reader.heard("state-changed", "slider", "Q of horse 3"))
    reader.press(RIGHT)
    reader.wait("focus at the next bar", lambda: reader.heard("state-changed", "slider", "Q of horse 4"))
    before = number("kl_pq")
    reader.press(UP)
    reader.wait("word of the bar", lambda: reader.heard("property-change", "slider", "Q of horse 4"))
    reader.wait("word of a number", lambda: reader.heard("text-changed", "label", "kl_pq"))
    reader.wait("another number", lambda: number("kl_pq") != before)
    note("Right, Up")

    held = [*reader.sliders(picture), *picture]
    reader.choose(window, "Remove the outcome")
    reader.wait("two bars less", lambda: len(reader.sliders(picture)) == 14)
    note("horse 4 removed")
    met["held and gone"] = sorted({name_if_there(each) for each in held} & {"", "Q of horse 8"})

    undo = reader.find(window, "push button", "Undo").queryAction()
    for _ in range(3):
        undo.doAction(0)
    reader.wait("everything undone", lambda: number("kl_pq") == "1.0000 bits")
    note("undone")
    bar(reader, picture, "Q of horse 3").queryComponent().grabFocus()  # once more, since nobody manages windows here
    reader.wait("focus at a bar", lambda: reader.focuses[-1] == ("slider", "Q of horse 3"))
    met["lesson"] = finish_lesson_one(reader, window, picture)
    reader.wait("the pair there was", lambda: "Q of horse 8" in [each.name for each in reader.sliders(picture)])
    reader.choose(window, "Quit")  # one's own pair is back as it was, so nothing is asked
    return met


def bar(reader: Reader, picture: Any, name: str) -> Any:
    return next(slider for slider in reader.sliders(picture) if slider.name == name)


def name_if_there(child: Any) -> str:
    """The name of what a client still holds, "" if klviz says that there is no such thing."""
    try:
        child.clearCache()
        return str(child.name)
    except Exception:
        return ""


def main(python: str, transcript: str) -> None:
    switched_on = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([python, str(MAIN)], env=switched_on, stderr=subprocess.PIPE, text=True)
    try:
        reader = Reader(program)
        met = meet(reader)
        _, said = program.communicate(timeout=PATIENCE_S)
    finally:
        program.kill()
    met |= {"exit code": program.returncode, "stderr": said}
    Path(transcript).write_text(json.dumps(met, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
