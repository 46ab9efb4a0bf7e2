"""The door of a lesson file: tables whose values are taken one by one, each checked, each problem with its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal

from klviz.files.door import FileError, Source, one_line, quoted, take_in
from klviz.lessons.expressions import ExpressionError
from klviz.lessons.places import Path, Places
from klviz.lessons.prose import UNPRINTABLE, Block, ProseError, blocks_of
from klviz.numerals import NumeralError, fraction
from klviz.words import tr

MOST_BYTES = 256 * 1024
MOST_LINES = 6_000
LONGEST_LINE = 300
MOST_DOTS = 40
"""tomllib takes minutes over a key of twenty thousand dotted parts."""
BETWEEN = re.compile(r"[,=\[\]{}]")

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Problem:
    """Something wrong with a lesson: with an error it cannot be taught as it stands, with a warning it should not."""

    file: str
    line: int
    severity: Severity
    reason: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {'' if self.severity == 'error' else 'warning: '}{self.reason}"


class LessonError(ValueError):
    """A file that is no lesson: which file, which line, why; `str` is one line."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        self.file = one_line(file)
        self.line = line
        self.reason = one_line(reason)
        super().__init__(tr("{file}, line {line}: {reason}").format(file=self.file, line=line, reason=self.reason))


class Written(str):
    """A decimal as it stands in the file, so that 0.1 is a tenth."""


@dataclass
class Door:
    """A file's text, where its values stand, and what is wrong with them."""

    file: str
    places: Places
    problems: list[Problem] = field(default_factory=list)

    def blame(self, path: Path, reason: str, part: str = "", severity: Severity = "error") -> None:
        self.problems.append(Problem(self.file, self.places.line(path, part), severity, one_line(reason)))

    def warn(self, path: Path, reason: str, part: str = "") -> None:
        self.blame(path, reason, part, "warning")


def opened(source: Source, name: str) -> tuple[str, dict[str, Any], Places]:
    """The name of a file, what is in it and where; raises LessonError."""
    try:
        data = take_in(source, name, MOST_BYTES)
    except FileError as error:
        raise LessonError(error.path or name, 1, error.reason) from None
    file = data.name
    if len(data.data) > MOST_BYTES:
        raise LessonError(file, 1, tr("a lesson has at most {most} KiB").format(most=MOST_BYTES // 1024))
    try:
        text = data.data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.data.count(b"\n", 0, error.start) + 1
        raise LessonError(file, line, tr("this is not UTF-8 text")) from None
    if text.count("\n") > MOST_LINES:
        raise LessonError(file, MOST_LINES, tr("a lesson has at most {most} lines").format(most=MOST_LINES))
    for number, row in enumerate(text.split("\n"), 1):
        if row.count(".") > MOST_DOTS and any(part.count(".") > MOST_DOTS for part in BETWEEN.split(row)):
            raise LessonError(file, number, tr("more than {most} full stops in a row of words").format(most=MOST_DOTS))
    try:
        found = tomllib.loads(text, parse_float=Written)
        return file, found, Places(text)
    except tomllib.TOMLDecodeError as error:
        raise LessonError(file, *told(str(error), text)) from None
    except RecursionError:
        raise LessonError(file, 1, tr("the file is nested too deeply")) from None
    except ValueError:  # a whole number of more digits than Python reads
        line = next((n for n, row in enumerate(text.split("\n"), 1) if len(row) > 4000), 1)
        raise LessonError(file, line, tr("there is a number of too many digits")) from None


def told(message: str, text: str) -> tuple[int, str]:
    """tomllib's message as line and reason."""
    reason, _, place = message.rpartition(" (at ")
    digits = "".join(c if c.isdecimal() else " " for c in place).split()
    if reason and digits and "line" in place:
        return int(digits[0]), tr("this is not TOML: {reason}").format(reason=reason[:1].lower() + reason[1:])
    return text.rstrip("\n").count("\n") + 1, tr("this is not TOML: {reason}").format(
        reason=(reason or message).lower()
    )


class Table:
    """One table of the file. What is taken is checked; what nobody takes is refused by `close`."""

    def __init__(self, door: Door, path: Path, values: dict[str, Any]) -> None:
        self.door = door
        self.path = path
        self.values = dict(values)
        self.asked: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def blame(self, key: str, reason: str, part: str = "") -> None:
        self.door.blame((*self.path, key), reason, part)

    def need(self, key: str, what: str) -> None:
        self.door.blame(self.path, tr("{what} is missing: {key}").format(what=what, key=key))

    def take(self, key: str) -> Any:
        self.asked.append(key)
        return self.values.pop(key, None)

    def text(self, key: str, what: str = "", most: int = LONGEST_LINE) -> str:
        """A single line of text; required if `what` names it."""
        value = self.take(key)
        if value is None:
            if what:
                self.need(key, what)
            return ""
        if not isinstance(value, str) or isinstance(value, Written):
            self.blame(key, tr("{key} must be a text, in quotation marks").format(key=key))
            return ""
        value = value.strip()
        if what and not value:
            self.blame(key, tr("{key} is empty").format(key=key))
        elif len(value) > most:
            self.blame(
                key, tr("{key} has {count} characters; {most} are enough").format(key=key, count=len(value), most=most)
            )
        elif "\n" in value or UNPRINTABLE.search(value):
            self.blame(key, tr("{key} must be one line without unprintable characters").format(key=key))
        else:
            return value
        return ""

    def prose(self, key: str, what: str = "") -> tuple[str, tuple[Block, ...]]:
        """Markdown with formulas; required if `what` names it."""
        value = self.take(key)
        if value is None:
            if what:
                self.need(key, what)
            return "", ()
        if not isinstance(value, str) or isinstance(value, Written):
            self.blame(key, tr("{key} must be a text, in quotation marks").format(key=key))
            return "", ()
        text = value.strip("\n")
        if what and not text.strip():
            self.blame(key, tr("{key} is empty").format(key=key))
            return "", ()
        try:
            return text, blocks_of(text)
        except ProseError as error:
            self.blame(key, error.reason, error.part)
            return "", ()

    def flag(self, key: str) -> bool | None:
        value = self.take(key)
        if value is not None and not isinstance(value, bool):
            self.blame(key, tr("{key} must be true or false").format(key=key))
            return None
        return value

    def whole(self, key: str, low: int, high: int) -> int | None:
        value = self.take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.blame(key, tr("{key} must be a whole number from {low} to {high}").format(key=key, low=low, high=high))
            return None
        return value

    def number(self, key: str) -> float | None:
        """A number, or a text such as "1/8" or "inf"."""
        value = self.take(key)
        if value is None:
            return None
        if value in ("inf", "∞"):
            return float("inf")
        try:
            return float(exact(value))
        except (NumeralError, OverflowError) as error:
            self.blame(key, f"{key}: {error}")
            return None

    def one_of(self, key: str, choices: Iterable[str], what: str) -> str | None:
        """One of some names."""
        listed = tuple(choices)
        value = self.take(key)
        if value is None:
            return None
        said = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if said in listed:
            return str(said)
        self.blame(
            key,
            tr("there is no {what} {value}{meant}").format(what=what, value=shown(value), meant=meant(value, listed)),
        )
        return None

    def texts(self, key: str, most: int) -> list[str] | None:
        """A list of short texts."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, list) or any(not isinstance(v, str) or isinstance(v, Written) for v in value):
            self.blame(key, tr('{key} must be a list of texts, as in {key} = ["a", "b"]').format(key=key))
            return None
        if len(value) > most:
            self.blame(
                key,
                tr("{key} has {count} entries; at most {most} are possible").format(
                    key=key, count=len(value), most=most
                ),
            )
            return None
        for number, text in enumerate(value):
            if "\n" in text or UNPRINTABLE.search(text):
                self.door.blame((*self.path, key, number), tr("this must be one line without unprintable characters"))
                return None
        return value

    def table(self, key: str) -> Table | None:
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.blame(key, tr("{key} must be a table, with its keys below [{key}] or in braces").format(key=key))
            return None
        return Table(self.door, (*self.path, key), value)

    def tables(self, key: str, most: int) -> list[Table]:
        """What stands under [[key]], once or several times."""
        value = self.take(key)
        if value is None:
            return []
        if not isinstance(value, list) or any(not isinstance(each, dict) for each in value):
            self.blame(
                key,
                tr("{key} must begin with [[{table}]]").format(
                    key=key, table=".".join((*map(str, self.path[::2]), key))
                ),
            )
            return []
        if len(value) > most:
            self.door.blame(
                (*self.path, key, most),
                tr("there are {count} of {key}; at most {most} are possible").format(
                    count=len(value), key=key, most=most
                ),
            )
            value = value[:most]
        return [Table(self.door, (*self.path, key, number), each) for number, each in enumerate(value)]

    def close(self) -> None:
        """Refuses what was not asked for."""
        for key in self.values:
            self.door.blame(
                (*self.path, key),
                tr("{key} means nothing here{meant}").format(key=shown(key), meant=meant(key, self.asked)),
            )


def exact(value: object) -> Fraction:
    """The exact value of a number, or of a text such as "1/8"; raises NumeralError."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise NumeralError(tr("{value} is not a number").format(value=shown(value)))
    if isinstance(value, int):
        found = Fraction(value)
    else:
        said = value.strip()
        if len(said) > 60:
            raise NumeralError(tr("this number is too long"))
        found = fraction(said.replace("_", "") if isinstance(value, Written) else said, said)
    try:
        float(found)
    except OverflowError:
        raise NumeralError(
            tr("{value} is too large; the largest number is about 1.8e308").format(value=shown(value)[:40])
        ) from None
    return found


def shown(value: object) -> str:
    """A value for a message, cut short."""
    return quoted(value) if isinstance(value, str) else quoted(str(value)).strip('"')


def meant(value: object, known: Iterable[str]) -> str:
    """What was perhaps meant, or what there is."""
    listed = list(dict.fromkeys(known))
    near = difflib.get_close_matches(value, listed, 1) if isinstance(value, str) and len(value) < 60 else []
    if near:
        return tr("; is {name} meant?").format(name=quoted(near[0]))
    return tr("; there is {known}").format(known=", ".join(listed)) if 0 < len(listed) <= 24 else ""


def reason_of(error: ExpressionError) -> str:
    return tr("column {number}: {reason}").format(number=error.column, reason=error.reason)
