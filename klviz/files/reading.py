"""The histograms in a file, or in two."""

from __future__ import annotations

from dataclasses import replace

from klviz.files import arrays, parquet, workbook
from klviz.files.columns import Gathered, Reader, histograms
from klviz.files.door import MOST_TABLE_BYTES, Opened, Source, guarded, take_in
from klviz.files.histogram import Histogram, Pair, pair
from klviz.files.looking import look_pasted, looked_at, pasted_name
from klviz.files.options import Look, Options
from klviz.files.tables import (
    cells,
)
from klviz.files.text import read_text
from klviz.words import tr


def read(source: Source, options: Options | None = None, name: str = "") -> tuple[Histogram, ...]:
    """The histogram in a file, or two where it holds P and Q.

    Without `options` the file is read as `look` finds it, and refused if anything is in doubt. Sessions and
    pictures are not read here: see `read_session` and `image_histogram`.

    Raises FileError naming file, row, column and what is wrong.
    """
    opened = take_in(source, name)
    return tuple(made([(opened, settled(opened, options))]))


def read_pair(p: Source, q: Source, p_options: Options | None = None, q_options: Options | None = None) -> Pair:
    """P from the first file and Q from the second over the union of outcomes; samples over common bins.

    `bins`, `width` and `edges` are taken from `p_options`. Raises FileError as `read` does, and where a file
    holds two histograms.
    """
    files = [take_in(p), take_in(q)]
    settings = [settled(f, o) for f, o in zip(files, (p_options, q_options), strict=True)]
    for file, options in zip(files, settings, strict=True):
        if len(options.values) > 1 and options.kind != "text":
            raise file.error(tr("it holds both P and Q, so it cannot be one of two files; open it alone"))
    both = made(list(zip(files, settings, strict=True)))
    if settings[0].content == "samples" != settings[1].content:
        both.reverse()  # histograms of samples come last
    return pair(*both)


def read_pasted(text: str, options: Options | None = None) -> tuple[Histogram, ...]:
    """As `read`, for text from the clipboard."""
    if options is None:
        options = settled(take_in(text.encode("utf-8", "replace"), pasted_name()), look_pasted(text))
    return read(text.encode("utf-8", "replace"), options, pasted_name())


def settled(opened: Opened, options: Options | Look | None) -> Options:
    """The options given, or those of a look that left no doubt."""
    if isinstance(options, Options):
        return options
    found = looked_at(opened, {}) if options is None else options
    if not found.sure:
        raise opened.error(
            tr("{doubt}; open it in the window to choose, or make it plain in the file").format(doubt=found.doubts[0])
        )
    return found.options


@guarded
def made_of(opened: Opened, options: Options) -> Gathered | Histogram:
    kind = options.kind
    if kind == "text":
        return read_text(opened, options)
    if kind in ("npy", "npz"):
        return arrays.gather_array(opened, options)
    if kind == "parquet":
        if options.content == "samples":
            return parquet.gather_samples(opened, options)
        return Reader(
            opened, replace(options, header=True, across=False, skip=0), parquet.parquet_rows(opened, options)
        ).gathered()
    if kind == "xlsx":
        plain = replace(options, skip=0, decimal=".", thousands="")
        return Reader(opened, plain, workbook.sheet_rows(opened, options)).gathered()
    if kind == "table":
        opened.at_most(MOST_TABLE_BYTES, tr("a table of text"))
        return Reader(opened, options, cells(opened, options)).gathered()
    if kind == "image":
        raise opened.error(tr("a picture is counted by its pixels; open it in the window"))
    raise opened.error(tr("this is a session, not data; open it as a session"))


def made(chosen: list[tuple[Opened, Options]]) -> list[Histogram]:
    """The histograms of all files; those of samples share their bins and come last."""
    results = [(file, options, made_of(file, options)) for file, options in chosen]
    ready = [result for _, _, result in results if isinstance(result, Histogram)]
    rest = [(file, options, result) for file, options, result in results if isinstance(result, Gathered)]
    return ready + histograms([r[0] for r in rest], [r[2] for r in rest], [r[1] for r in rest])
