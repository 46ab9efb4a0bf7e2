"""Where in a TOML file each value stands. `tomllib` reads values and forgets their lines, so this walks the text once
more; the text is known to be valid by then."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]
BARE = re.compile(r"[A-Za-z0-9_-]+")
BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
SPACE = re.compile(r"[ \t]*")
SCALAR = re.compile(r"[^,\]}\r\n#]*")


class Places:
    """First and last line of every key and of every element of a list, by its path: ("step", 2, "show", "p")."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.spans: Mapping[Path, tuple[int, int]] = Walk(text).spans

    def line(self, path: Path, part: str = "") -> int:
        """The line of a value; of the first line in it that holds `part`, if any does. What is not in the file itself
        is where its table begins."""
        while path and path not in self.spans:
            path = path[:-1]
        first, last = self.spans.get(path, (1, len(self.lines)))
        if part:
            for number in range(first, last + 1):
                if part in self.lines[number - 1]:
                    return number
        return first


class Walk:
    """One pass over a valid TOML text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.counted = (0, 1)  # a place in the text and its line
        self.spans: dict[Path, tuple[int, int]] = {}
        self.counts: dict[Path, int] = {}
        table: Path = ()
        while self.skip(BLANK) < len(text):
            start = self.line()
            if text.startswith("[[", self.at):
                table = self.header(2, repeated=True)
                self.spans[table] = (start, start)
                self.around(table, start)
            elif text[self.at] == "[":
                table = self.header(1, repeated=False)
                self.spans.setdefault(table, (start, start))
                self.around(table, start)
            else:
                self.pair(table)

    def skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def line(self) -> int:
        place, line = self.counted
        self.counted = (self.at, line + self.text.count("\n", place, self.at))
        return self.counted[1]

    def header(self, brackets: int, *, repeated: bool) -> Path:
        self.at += brackets
        keys = self.keys()
        self.at += brackets
        path = self.latest(keys[:-1])
        path = (*path, keys[-1])
        if repeated:
            self.counts[path] = self.counts.get(path, -1) + 1
            path = (*path, self.counts[path])
        return path

    def latest(self, keys: list[str]) -> Path:
        """The path of a table; where it is one of several, of the last."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self.counts:
                path = (*path, self.counts[path])
        return path

    def keys(self) -> list[str]:
        """A dotted key, up to what follows it."""
        found: list[str] = []
        while True:
            self.skip(SPACE)
            if self.text[self.at] in "\"'":
                start = self.at
                self.string()
                found.append(str(tomllib.loads(f"k = {self.text[start : self.at]}")["k"]))
            else:
                start = self.at
                self.skip(BARE)
                found.append(self.text[start : self.at])
            self.skip(SPACE)
            if self.text[self.at] != ".":
                return found
            self.at += 1

    def pair(self, table: Path) -> None:
        """One `key = value`."""
        start = self.line()
        path = (*table, *self.keys())
        self.around(path, start)
        self.at += 1  # the equals sign
        self.skip(SPACE)
        self.value(path)
        self.spans[path] = (start, self.line())

    def around(self, path: Path, line: int) -> None:
        """Tables that a key or a header brings into being begin where it stands."""
        for length in range(1, len(path)):
            self.spans.setdefault(path[:length], (line, line))

    def value(self, path: Path) -> None:
        letter = self.text[self.at]
        if letter in "\"'":
            self.string()
        elif letter == "[":
            self.at += 1
            number = 0
            while self.text[self.skip(BLANK)] != "]":
                start = self.line()
                self.value((*path, number))
                self.spans[(*path, number)] = (start, self.line())
                number += 1
                if self.text[self.skip(BLANK)] == ",":
                    self.at += 1
            self.at += 1
        elif letter == "{":
            self.at += 1
            while self.text[self.skip(BLANK)] != "}":
                self.pair(path)
                if self.text[self.skip(BLANK)] == ",":
                    self.at += 1
            self.at += 1
        else:
            self.skip(SCALAR)

    def string(self) -> None:
        mark = self.text[self.at]
        long = self.text.startswith(mark * 3, self.at)
        end = mark * 3 if long else mark
        self.at += len(end)
        while not self.text.startswith(end, self.at):
            self.at += 2 if mark == '"' and self.text[self.at] == "\\" else 1
        self.at += len(end)
        while long and self.text.startswith(mark, self.at):  # a long string may end in quotation marks of its own
            self.at += 1
