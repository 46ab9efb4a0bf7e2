"""What is this file? Its kind by its first bytes, dialect and columns by its first rows, and all doubts."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from klviz.files import arrays, parquet, workbook
from klviz.files.door import MOST_TEXT_BYTES, FileError, Opened, Source, column_called, guarded, take_in
from klviz.files.guesses import Guess, guess_columns
from klviz.files.images import image_kind, image_size
from klviz.files.options import OPTION_NAMES, Doubt, Kind, Look, Options
from klviz.files.tables import (
    SAMPLE_CHARACTERS,
    SAMPLE_ROWS,
    cells,
    guess_dialect,
    guess_encoding,
    guess_numerals,
    not_in,
    text_of,
)
from klviz.words import tr

TABLE_SUFFIXES = frozenset((".csv", ".tsv", ".tab", ".dat", ".asc"))
TEXT_SUFFIXES = frozenset((".txt", ".text", ".md", ".rst", ".tex", ".html", ".htm", ".xml", ".py", ".log", ".srt"))
PREVIEW_ROWS = 20
MOST_LOOKED_AT = 100_000  # cells
PREVIEW_COLUMNS = 64
PREVIEW_CELL = 200
ACROSS_ROWS = 3


def look(source: Source, name: str = "", given: Mapping[str, Any] | None = None) -> Look:
    """What a file, or the bytes of one called `name`, seems to be and how it is best read.

    `given` holds the fields of `Options` that the user has settled; the rest is guessed to fit. Only headers
    and the first thousand rows are looked at. Raises FileError where the file cannot be read or is harmful.
    """
    return looked_at(take_in(source, name), dict(given or {}))


def pasted_name() -> str:
    return tr("pasted text")


def look_pasted(text: str, given: Mapping[str, Any] | None = None) -> Look:
    """As `look`, for text from the clipboard: a table, a list of numbers, names with values, or prose."""
    return look(text.encode("utf-8", "replace"), pasted_name(), {"encoding": "utf-8", **(given or {})})


@guarded
def looked_at(opened: Opened, given: dict[str, Any]) -> Look:
    unknown = given.keys() - OPTION_NAMES
    if unknown:
        raise TypeError(f"Options have no {', '.join(sorted(unknown))}")
    if not opened.data:
        raise opened.error(tr("the file is empty"))
    kind: Kind | None = given.get("kind") or kind_by_bytes(opened)
    if kind == "session":
        return Look(opened.name, Options(kind=kind))
    if kind == "image":
        return Look(opened.name, Options(**{**given, "kind": kind}), pixels=image_size(opened))
    if kind in ("npy", "npz"):
        return look_at_array(opened, given, kind)
    if kind == "xlsx":
        return look_at_workbook(opened, given)
    if kind == "parquet":
        columns, rows, whole = parquet.preview(opened)
        return look_at_rows(opened, {**given, "header": True}, Options(kind="parquet"), [columns, *rows], whole, [])
    return look_at_characters(opened, given, kind)


def kind_by_bytes(opened: Opened) -> Kind | None:
    """What the first bytes announce; None for text of any sort."""
    data = opened.data
    if data.startswith(arrays.MAGIC):
        return "npy"
    if data.startswith(parquet.MAGIC):
        return "parquet"
    if data.startswith(b"PK\x03\x04"):
        with arrays.open_zip(opened, tr("archive")) as archive:
            return "xlsx" if any(name.startswith("xl/") for name in archive.namelist()) else "npz"
    if image_kind(data):
        return "image"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise opened.error(tr("this is an old Excel workbook (.xls) or a protected one; save it as .xlsx or .csv"))
    if data.startswith(b"%PDF"):
        raise opened.error(tr("this is a PDF; copy the table or the text out of it and paste it"))
    if opened.suffix == ".klviz" or (data[:1] == b"{" and b'"klviz"' in data[:200]):
        return "session"
    return None


def look_at_array(opened: Opened, given: dict[str, Any], kind: Kind) -> Look:
    parts: tuple[str, ...] = ()
    doubts: list[str] = []
    part, part_q = given.get("part", ""), given.get("part_q", "")
    if kind == "npz":
        parts = tuple(arrays.npz_members(opened))
        lower = {name.lower(): name for name in parts}
        if not part and lower.keys() == {"p", "q"} and len(parts) == 2 and "part_q" not in given:
            shapes = {arrays.header_of(opened, name).shape for name in parts}
            if len(shapes) == 1 and len(shapes.pop()) == 1:
                part, part_q = lower["p"], lower["q"]
        if not part:
            part = next((name for name in parts if name != part_q), parts[0])
            if len(parts) > 1 and not part_q:
                doubts.append(tr("there are {count} arrays in it").format(count=len(parts)))
    start = Options(kind=kind, part=part, part_q="" if part_q == part else part_q)
    options, more, columns, rows = arrays.guess_array(opened, start, given.get("across"))
    options = replace(options, **told(given, *(OPTION_NAMES - {"kind", "part", "part_q", "across"})))
    settled = given.keys() - {"missing"} | ({"missing"} if options.missing == "skip" else set())
    left = [doubt for doubt in more if not answered(doubt, settled)]
    return Look(opened.name, options, (*doubts, *left), columns, shown(rows), parts)


def look_at_workbook(opened: Opened, given: dict[str, Any]) -> Look:
    parts = workbook.sheets(opened)
    if not parts:
        raise opened.error(tr("there is no sheet in it"))
    part = given.get("part") or parts[0]
    doubts = (
        [tr("there are {count} sheets in it").format(count=len(parts))]
        if len(parts) > 1 and not given.get("part")
        else []
    )
    base = Options(kind="xlsx", part=part)
    rows = list(islice(workbook.sheet_rows(opened, base), SAMPLE_ROWS + 1))
    found = look_at_rows(opened, given, base, rows[:SAMPLE_ROWS], len(rows) <= SAMPLE_ROWS, doubts)
    return replace(found, parts=parts)


def look_at_characters(opened: Opened, given: dict[str, Any], kind: Kind | None) -> Look:
    """A table or running text."""
    opened.at_most(MOST_TEXT_BYTES, tr("a text or a table"))
    doubts: list[str] = []
    encoding = given.get("encoding")
    if encoding is None:
        encoding, doubt = guess_encoding(opened.data)
        if doubt:
            doubts.append(doubt)
    if given.get("unit") == "bytes" and kind in (None, "text"):
        return Look(opened.name, Options(**{**given, "kind": "text", "encoding": encoding}))
    if kind is None and encoding in ("utf-8", "iso-8859-1", "cp1252") and unprintable(opened.data):
        doubts = [tr("this is no kind of file that klviz knows; its bytes can be counted")]
        return Look(
            opened.name,
            Options(**{**given, "kind": "text", "encoding": "iso-8859-1", "unit": "bytes"}),
            tuple(doubts),
        )
    try:
        head = text_of(opened, encoding).read(SAMPLE_CHARACTERS)
    except UnicodeError as error:
        raise not_in(opened, encoding, error) from None
    head = head.removeprefix("\ufeff")
    cut = len(head) == SAMPLE_CHARACTERS
    if kind is None and opened.suffix in TABLE_SUFFIXES:
        kind = "table"
    base = Options(kind="table", encoding=encoding)
    if kind != "text":
        dialect = guess_dialect(head, cut)
        base = replace(base, delimiter=given.get("delimiter", dialect.delimiter), skip=given.get("skip", dialect.skip))
        told = [] if "delimiter" in given else dialect.doubts
        if kind == "table" or tabular(opened, base, head, cut):
            rows, whole = first_rows(opened, base, given, head, cut)
            return look_at_rows(opened, given, base, rows, whole, doubts + told)
    rows = [[line] for line in head.splitlines()[:PREVIEW_ROWS]]
    return Look(
        opened.name,
        Options(**{**given, "kind": "text", "encoding": encoding}),
        tuple(doubts),
        (),
        shown(rows),
    )


def unprintable(data: bytes) -> bool:
    head = data[:4096]
    return sum(byte < 9 or (13 < byte < 32 and byte != 27) for byte in head) > 0.02 * len(head)


def tabular(opened: Opened, base: Options, head: str, cut: bool) -> bool:
    """Whether text of no declared kind is a table: regular rows with numbers, or lines of recurring words."""
    if opened.suffix in TEXT_SUFFIXES - {".txt", ".text", ".log"}:
        return False
    try:
        rows, whole = first_rows(opened, base, {}, head, cut)
    except FileError:
        return False
    decimal, thousands, _ = guess_numerals((cell for row in rows for cell in row), base.delimiter)
    guess = guess_columns(rows, replace(base, decimal=decimal, thousands=thousands), whole)
    filled = [row for row in rows if any(row)]
    if guess.content == "categories":
        single = [row[0] for row in filled if len(row) == 1 and " " not in row[0]]
        return len(single) == len(filled) >= 4 and 2 * len(set(single)) <= len(single)
    widths = {len(row) for row in filled}
    return (
        bool(filled)
        and len(widths) == 1
        and (len(filled) > 1 or len(filled[0]) > 1)
        and not any(doubt.about in ("odd", "rows") for doubt in guess.doubts)
    )


def first_rows(
    opened: Opened, base: Options, given: Mapping[str, Any], head: str, cut: bool
) -> tuple[list[list[str]], bool]:
    """Rows from the beginning of the file, and whether they are all there are."""
    beginning = Opened(opened.name, head.encode("utf-8", "surrogatepass")) if cut else opened
    encoding = "utf-8" if cut else base.encoding
    upright = replace(base, encoding=encoding, across=False, decimal=given.get("decimal", "."))
    rows: list[list[str]] = []
    found = cells(beginning, upright)
    try:
        seen = 0
        for row in islice(found, SAMPLE_ROWS + 1):
            rows.append(row)
            seen += len(row)
            if seen > 4 * MOST_LOOKED_AT and len(rows) > 3:
                cut = True
                break
    except FileError:
        if not cut or not rows:
            raise
    if cut and len(rows) <= SAMPLE_ROWS:
        rows = rows[:-1]
    return rows[:SAMPLE_ROWS], not cut and len(rows) <= SAMPLE_ROWS


def look_at_rows(
    opened: Opened,
    given: dict[str, Any],
    base: Options,
    rows: list[list[str]],
    whole: bool,
    doubts: list[str],
) -> Look:
    """Decimal mark, heading, roles of the columns: the guess, with what the user has settled put over it."""
    options = replace(base, **{k: v for k, v in given.items() if k != "kind"})
    few = max(3, MOST_LOOKED_AT // (max(map(len, rows), default=0) or 1))
    rows, whole = rows[:few], whole and len(rows) <= few
    if base.kind == "table" and not ("decimal" in given and "thousands" in given):
        decimal, thousands, more = guess_numerals((cell for row in rows for cell in row), base.delimiter)
        options = replace(
            options, **{"decimal": decimal, "thousands": thousands, **told(given, "decimal", "thousands")}
        )
        doubts = doubts + ([] if "decimal" in given or "thousands" in given else more)
    if "across" not in given and whole and base.kind != "parquet":
        across, more = lies_on_its_side(rows)
        options = replace(options, across=across)
        doubts = doubts + more
    if options.across:
        kept = [row for row in rows if row]
        width = max((len(row) for row in kept), default=0)
        rows = [[row[j] if j < len(row) else "" for row in kept] for j in range(width)]
    header = given.get("header")
    guess = guess_columns(rows, options, whole, header)
    options = replace(options, **assigned(guess, given))
    pointless = ("repeats", "names") if options.content != "counts" else ()
    left = [doubt for doubt in guess.doubts if not answered(doubt, given) and doubt.about not in pointless]
    columns = guess.columns or tuple(column_called(j + 1) for j in range(max((len(r) for r in rows), default=0)))
    filled = [row for row in rows if any(row)][1 if guess.header else 0 :]
    return Look(opened.name, options, (*doubts, *left), tuple(columns[:PREVIEW_COLUMNS]), shown(filled))


def told(given: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: given[name] for name in names if name in given}


def assigned(guess: Guess, given: Mapping[str, Any]) -> dict[str, Any]:
    """The guess as Options, under what is given; a column the user gave one role loses its guessed other."""
    found: dict[str, Any] = {
        "header": guess.header,
        "names": guess.names,
        "values": guess.values,
        "content": guess.content,
        "repeats": guess.repeats,
    }
    if "values" in given and "names" not in given and guess.names in given["values"]:
        found["names"] = None
    if "names" in given and "values" not in given and given["names"] is not None:
        rest = tuple(v for v in guess.values if v != given["names"])
        found["values"] = rest or (0 if given["names"] else 1,)
    return {**found, **told(given, *found)}


ANSWERS = {
    "content": ("content",),
    "heading": ("header",),
    "pair": ("values",),
    "names": ("names",),
    "repeats": ("repeats",),
    "negative": ("content", "values"),
    "gaps": ("missing",),
    "words": ("values",),
    "once": ("content",),
}
"""The options that settle a doubt, by what it is about."""


def answered(doubt: Doubt, settled: Container[str]) -> bool:
    """Whether what the user settled makes a doubt pointless."""
    return any(name in settled for name in ANSWERS.get(doubt.about, ()))


def lies_on_its_side(rows: list[list[str]]) -> tuple[bool, list[str]]:
    """Whether the table is one or two long rows of numbers, perhaps with a heading row or column; and the doubt."""
    filled = [row for row in rows if any(row)]
    width = max((len(row) for row in filled), default=0)
    if not 1 <= len(filled) <= ACROSS_ROWS or width < 3 or any(len(row) != width for row in filled):
        return False, []
    heading = not any(any(c.isdigit() for c in cell) for cell in filled[0][1:])
    body = filled[1:] if heading else filled
    if not 1 <= len(body) <= 2 or not all(numbers_only(row[1:]) for row in body):
        return False, []
    labels = [row[0].casefold() for row in body]
    if labels == ["p", "q"]:
        return True, []
    if width <= len(filled):
        return False, []
    labelled = not any(any(c.isdigit() for c in label) for label in labels)
    both = heading and labelled and len(body) == 2
    return True, [tr("the outcomes may be the rows or the columns")] if both else []


def numbers_only(row: list[str]) -> bool:
    return all(any(c.isdigit() for c in cell) and set(filter(str.isalpha, cell)) <= {"e", "E"} for cell in row)


def shown(rows: Iterable[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell[:PREVIEW_CELL] for cell in row[:PREVIEW_COLUMNS]) for row in islice(rows, PREVIEW_ROWS))
