"""What comes in from disk and goes out to it: tables, arrays, text, pictures' pixels, sessions and numbers.

`look` inspects a file at the door and says how it would be read and what is in doubt; `read` makes histograms
of it; `read_pair` and `pair` put two over one set of outcomes. Whatever is wrong with a file arrives as one
FileError.
"""

from __future__ import annotations

from klviz.files.door import FileError
from klviz.files.histogram import Histogram, Pair, edges_in, pair, zeros_in_q
from klviz.files.images import image_histogram
from klviz.files.options import DELIMITERS, ENCODINGS, Look, Options
from klviz.files.reading import look, look_pasted, read, read_pair, read_pasted

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "FileError",
    "Histogram",
    "Look",
    "Options",
    "Pair",
    "edges_in",
    "image_histogram",
    "look",
    "look_pasted",
    "pair",
    "read",
    "read_pair",
    "read_pasted",
    "zeros_in_q",
]
