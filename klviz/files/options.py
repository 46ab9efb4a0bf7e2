"""Options: every choice there is in reading a file; Look: what was found at the door, what is in doubt."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Kind = Literal["table", "xlsx", "parquet", "npy", "npz", "text", "image", "session"]
Content = Literal["counts", "samples", "categories"]
Unit = Literal["letters", "bytes", "words"]
Channel = Literal["grey", "red", "green", "blue", "colour"]

ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "iso-8859-1", "iso-8859-15",
    "cp1250", "iso-8859-2", "cp1251", "koi8-r", "mac-roman", "cp437", "cp850", "shift_jis", "euc-jp",
    "gb18030", "big5", "euc-kr",
)  # fmt: skip
"""The only ones ever used: Python's other codecs unpack or evaluate what they read."""
DELIMITERS = (",", ";", "\t", "|", " ", "")
"""A space stands for any run of blanks; nothing at all for one column."""
THOUSANDS = ("", ",", ".", " ", "'")


@dataclass(frozen=True)
class Options:
    """How to read a file. Columns are counted from 0; a kind of file ignores fields it has no use for."""

    kind: Kind = "table"
    encoding: str = "utf-8"
    delimiter: str = ","
    decimal: Literal[".", ","] = "."
    thousands: str = ""
    skip: int = 0  # lines before the table
    header: bool = True
    across: bool = False  # the table lies on its side: outcomes are columns
    part: str = ""  # which sheet of a workbook, which array of an .npz
    part_q: str = ""  # Q's array, where P and Q are two arrays of an .npz
    names: int | None = None  # the column that names the outcomes
    values: tuple[int, ...] = (0,)  # one column, or P's and Q's
    content: Content = "counts"  # or numbers to put into bins, or words to count
    bins: int | None = None
    width: float | None = None
    edges: tuple[float, ...] | None = None  # bins to use as they are
    missing: Literal["refuse", "skip"] = "refuse"
    repeats: Literal["refuse", "add"] = "refuse"  # an outcome named twice
    unit: Unit = "letters"
    fold: bool = True  # upper case counts as lower case
    top: int | None = None  # keep this many outcomes and add the rest up as one
    channel: Channel = "grey"


class Doubt(str):
    """What is in doubt, as a sentence for the user; `about` says what it is about, whatever the language."""

    __slots__ = ("about",)
    about: str

    def __new__(cls, about: str, said: str) -> Doubt:
        made = super().__new__(cls, said)
        made.about = about
        return made


@dataclass(frozen=True)
class Look:
    """What a file seems to be. `sure`: nothing is in doubt, and `read` with `options` may follow at once."""

    name: str
    options: Options
    doubts: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()  # the first ones, as text
    parts: tuple[str, ...] = ()  # sheets or arrays to choose from
    pixels: tuple[int, int] | None = None  # width and height of an image

    @property
    def sure(self) -> bool:
        return not self.doubts

    @property
    def kind(self) -> Kind:
        return self.options.kind


OPTION_NAMES = frozenset(field.name for field in fields(Options))
