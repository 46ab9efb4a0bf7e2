"""Lesson one with the keyboard alone, by somebody who hears klviz through AT-SPI and has no pointer.

Every page is read before and after it is done: what is written here is what a screen reader could have said.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

TAB, RETURN, SPACE, UP, DOWN = 0xFF09, 0xFF0D, 0x20, 0xFF52, 0xFF54
ALT, LETTER_L = 64, 46  # as a keyboard numbers keys
MOST_TABS = 60
TITLE = "Entropy as surprise"
ASKED = "How many bits of surprise does a day bring on average?"
FIRST_GUESS = "1.5"


class Student:
    """Presses keys, and reads the lesson's panel, the picture and whatever has the focus."""

    def __init__(self, reader: Any, window: Any, picture: Any) -> None:
        self.reader, self.window, self.picture = reader, window, picture
        self.panel: Any = None
        self.pages: list[dict[str, Any]] = []

    # Keys

    def until_focus(self, what: str, act: Callable[[], object]) -> tuple[str, str]:
        """Act, and wait until something else has the focus."""
        before = len(self.reader.focuses)
        act()
        self.reader.wait(what, lambda: len(self.reader.focuses) > before)
        found: tuple[str, str] = self.reader.focuses[-1]
        if found == ("panel", "Picture"):  # the bar in it comes right after
            self.reader.wait("a bar in the picture", lambda: self.reader.focuses[-1][0] == "slider")
            found = self.reader.focuses[-1]
        return found

    def tab_to(self, role: str, name: str) -> None:
        """Tab until it has the focus."""
        for _ in range(MOST_TABS):
            if self.reader.focuses[-1] == (role, name):
                return
            self.until_focus(f"Tab to {name}", lambda: self.reader.press(TAB))
        raise SystemExit(f"Tab does not lead to {role} “{name}”: {self.reader.focuses[-MOST_TABS:]}")

    def write(self, text: str) -> None:
        for letter in text:
            self.reader.press(ord(letter))

    def press_button(self, name: str) -> None:
        self.tab_to("push button", name)
        self.reader.press(SPACE)

    # What is there

    def find_panel(self) -> Any:
        """What the text of the lesson lies in."""
        text = next((c for c in self.reader.walk(self.window) if c.name == "Text of the lesson"), None)
        return None if text is None else text.parent

    def labels(self) -> list[str]:
        return [child.name for child in self.panel if child.getRoleName() == "label"]

    def wait_for(self, words: str) -> None:
        self.reader.wait(f"“{words}”", lambda: any(words in name for name in self.labels()))

    def read(self) -> dict[str, Any]:
        """All of a page that can be read."""
        parts = [c for c in self.reader.walk(self.panel) if showing(self, c)]
        text = next(c for c in parts if c.name == "Text of the lesson")
        return {
            "text": text.queryText().getText(0, -1),
            "says": text.description,
            "labels": [c.name for c in parts if c.getRoleName() == "label"],
            "buttons": [c.name for c in parts if c.getRoleName() == "push button"],
            "fields": [
                c.name for c in parts if c.getRoleName() in ("text", "slider") and c.name != "Text of the lesson"
            ],
            "choices": [[c.name, checked(self, c)] for c in parts if c.getRoleName() == "radio button"],
            "numbers": self.reader.texts(self.picture),
            "bars": {slider.name: slider.description for slider in self.reader.sliders(self.picture)},
        }

    # The lesson

    def open(self) -> None:
        keyboard = self.reader.at.Registry.generateKeyboardEvent
        keyboard(ALT, None, self.reader.at.KEY_PRESS)
        keyboard(LETTER_L, None, self.reader.at.KEY_PRESS)
        self.reader.wait("the menu of lessons", lambda: self.reader.focuses[-1] == ("menu item", TITLE))
        keyboard(LETTER_L, None, self.reader.at.KEY_RELEASE)
        keyboard(ALT, None, self.reader.at.KEY_RELEASE)
        self.reader.press(RETURN)
        self.panel = self.reader.wait("the panel of the lesson", self.find_panel)
        self.wait_for("1 of 6")

    def page(self, place: str, do: Callable[[], None], *, leave: str = "Next") -> None:
        """Read a page, do what it asks for, read it again, and go on."""
        self.wait_for(place)
        page = {"place": place, "before": self.read()}
        first = len(self.reader.said)
        do()
        page["after"], page["said"] = self.read(), self.reader.said[first:]
        turned = len(self.reader.said)
        self.press_button(leave)
        self.reader.wait(f"what follows {place}", lambda: len(self.reader.said) > turned)
        page["turned"] = self.reader.said[turned:]
        self.pages.append(page)

    def set_bar(self, name: str, value: str) -> None:
        """To the picture, Enter, a number, Enter."""
        self.tab_to("slider", name)
        focused = self.until_focus("a field", lambda: self.reader.press(RETURN))
        assert focused[1] == "New value of " + name.replace(" of ", " "), focused
        self.write(value)
        self.until_focus("the picture again", lambda: self.reader.press(RETURN))
        self.wait_for("Done.")

    def guess(self) -> None:
        self.tab_to("text", ASKED)
        self.write(FIRST_GUESS)
        self.reader.press(RETURN)
        self.press_button("That is my guess")
        self.wait_for("The truth is")

    def make_uniform(self) -> None:
        """As the hint says: the tool Uniform on P."""
        self.tab_to("slider", "P of horse 1")
        self.until_focus("the tools", lambda: self.write("t"))
        self.tab_to("combo box", "Change")
        self.write("p")
        self.tab_to("combo box", "Tool")
        self.write("u")
        self.press_button("Apply")
        self.wait_for("Done.")

    def answer(self, *choices: str) -> None:
        """Choose, wrongly first if there are several, and hear why."""
        names = [c.name for c in self.reader.walk(self.panel) if c.getRoleName() == "radio button"]
        self.tab_to("radio button", names[0])
        at = 0
        for choice in choices:
            way = DOWN if names.index(choice) > at else UP
            while self.reader.focuses[-1] != ("radio button", choice):
                self.until_focus(f"the way to {choice}", lambda key=way: self.reader.press(key))
            at = names.index(choice)
            self.reader.press(SPACE)
            self.wait_for("Right." if choice == choices[-1] else "Not quite.")


def showing(student: Student, part: Any) -> bool:
    return bool(part.getState().contains(student.reader.at.STATE_SHOWING))


def checked(student: Student, part: Any) -> bool:
    return bool(part.getState().contains(student.reader.at.STATE_CHECKED))


def finish_lesson_one(reader: Any, window: Any, picture: Any) -> list[dict[str, Any]]:
    """From the menu to the last question; what was read on the way."""
    student = Student(reader, window, picture)
    student.open()
    student.page("1 of 6", lambda: student.set_bar("P of rain", "1/32"))
    student.page("2 of 6", student.guess)
    student.page("3 of 6", lambda: student.set_bar("P of heads", "1/2"))
    student.page("4 of 6", lambda: student.set_bar("P of sun", "1"))
    student.page("5 of 6", student.make_uniform)
    student.page("6 of 6", lambda: student.set_bar("P of horse 1", "0.83"))
    student.page("Question 1 of 4", lambda: student.answer("16 bits", "4 bits"))
    student.page("Question 2 of 4", lambda: student.answer("A fair die"))
    student.page("Question 3 of 4", lambda: student.answer("It stays the same."))
    student.page("Question 4 of 4", lambda: student.answer("5 bits"), leave="Finish")
    return student.pages
