"""What comes in from disk and goes out to it: tables, arrays, text, pictures' pixels, sessions and numbers.

`look` inspects a file at the door and says how it would be read and what is in doubt; `read` makes histograms
of it; `read_pair` and `pair` put two over one set of outcomes. Sessions hold a whole State. Whatever is wrong
with a file arrives as one FileError.

Readers are imported when first used: the window opens without them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from klviz.files.door import FileError

if TYPE_CHECKING:
    from klviz.files.atomic import write_atomic
    from klviz.files.histogram import Histogram, Pair, edges_in, pair, zeros_in_q
    from klviz.files.images import image_histogram
    from klviz.files.looking import look, look_pasted
    from klviz.files.numbers import csv_bytes, numbers_csv, numbers_latex, numbers_python, outcomes_csv
    from klviz.files.options import DELIMITERS, ENCODINGS, Look, Options
    from klviz.files.reading import read, read_pair, read_pasted
    from klviz.files.session import read_session, write_session

HOME = {
    **dict.fromkeys(("write_atomic",), "atomic"),
    **dict.fromkeys(("Histogram", "Pair", "edges_in", "pair", "zeros_in_q"), "histogram"),
    **dict.fromkeys(("image_histogram",), "images"),
    **dict.fromkeys(("look", "look_pasted"), "looking"),
    **dict.fromkeys(("csv_bytes", "numbers_csv", "numbers_latex", "numbers_python", "outcomes_csv"), "numbers"),
    **dict.fromkeys(("DELIMITERS", "ENCODINGS", "Look", "Options"), "options"),
    **dict.fromkeys(("read", "read_pair", "read_pasted"), "reading"),
    **dict.fromkeys(("read_session", "write_session"), "session"),
}


def __getattr__(name: str) -> Any:
    if name not in HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{HOME[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "FileError",
    "Histogram",
    "Look",
    "Options",
    "Pair",
    "csv_bytes",
    "edges_in",
    "image_histogram",
    "look",
    "look_pasted",
    "numbers_csv",
    "numbers_latex",
    "numbers_python",
    "outcomes_csv",
    "pair",
    "read",
    "read_pair",
    "read_pasted",
    "read_session",
    "write_atomic",
    "write_session",
    "zeros_in_q",
]
