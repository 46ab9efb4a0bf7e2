"""Tables of text: the lines and cells of CSV, TSV and their kin, and a guess at how they were written."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from klviz.files.door import Opened, quoted
from klviz.files.options import DELIMITERS, ENCODINGS, Options
from klviz.numerals import whole
from klviz.words import tr

MOST_LINE = 4 << 20
"""Characters in one line."""
MOST_ROWS = 1 << 19
MOST_CELLS = 4 << 20
MOST_ACROSS = 64
"""Rows of a table that lies on its side."""
SAMPLE_ROWS = 1000
SAMPLE_CHARACTERS = 1 << 20

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

NUMBER_LIKE = re.compile(r"[+\-−]?[0-9.,'’ \u00a0\u202f]*[0-9][0-9.,'’ \u00a0\u202f]*(?:[eE][+-]?[0-9]+)?\s?%?")
GROUPED = {
    sep: re.compile(rf"[+\-−]?[0-9]{{1,3}}(?:[{chars}][0-9]{{3}})+(?:[{point}][0-9]*)?")
    for sep, chars, point in (
        (",", ",", "."), (".", ".", ","), (" ", " \u00a0\u202f", ".,"), ("'", "'’", ".,")
    )
}  # fmt: skip
"""Numbers with thousands separators, by separator."""


def guess_encoding(data: bytes) -> tuple[str, str | None]:
    """What the text is written in, and the doubt left, which a byte-order mark or valid UTF-8 removes."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return encoding, None
    head = data[:4096]
    if len(head) > 3 and b"\0" in head:
        even, odd = head[0::2].count(0), head[1::2].count(0)
        if odd > 0.7 * len(head) / 2 and even == 0:
            return "utf-16-le", None
        if even > 0.7 * len(head) / 2 and odd == 0:
            return "utf-16-be", None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        best = "iso-8859-1" if any(byte in data for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)) else "cp1252"
        return (
            best,
            tr("the letters beyond ASCII are not UTF-8; they may be {best}, so check that they look right").format(
                best=best
            ),
        )
    return "utf-8", None


def text_of(opened: Opened, encoding: str) -> io.TextIOWrapper:
    """The file's characters, line ends as they are."""
    if encoding not in ENCODINGS:
        raise opened.error(
            tr("the encoding {encoding} is not one of {known}").format(
                encoding=quoted(encoding), known=", ".join(ENCODINGS)
            )
        )
    return io.TextIOWrapper(io.BytesIO(opened.data), encoding=encoding, newline="")


def not_in(opened: Opened, encoding: str, error: UnicodeError, row: int | None = None) -> Exception:
    if isinstance(error, UnicodeDecodeError) and row is None:
        said = tr("this is not {encoding} text at byte {number}; choose another encoding")
        return opened.error(said.format(encoding=encoding, number=whole(error.start + 1)))
    return opened.error(tr("this is not {encoding} text; choose another encoding").format(encoding=encoding), row=row)


def lines(opened: Opened, options: Options) -> Iterator[str]:
    """The lines after those to skip, with their ends."""
    file = text_of(opened, options.encoding)
    if options.encoding != "utf-8-sig" and opened.data.startswith(codecs.BOM_UTF8) and options.encoding == "utf-8":
        file = text_of(opened, "utf-8-sig")
    number = 0
    while True:
        try:
            line = file.readline(MOST_LINE + 1)
        except UnicodeError as error:
            raise not_in(opened, options.encoding, error, number + 1) from None
        if not line:
            return
        number += 1
        if number > MOST_ROWS:
            raise opened.error(
                tr("there are more than {most} rows; save them as .npy or Parquet").format(most=whole(MOST_ROWS))
            )
        if len(line) > MOST_LINE:
            raise opened.error(
                tr("the line is longer than {most} characters").format(most=whole(MOST_LINE)), row=number
            )
        if number > options.skip:
            yield line


def cells(opened: Opened, options: Options) -> Iterator[list[str]]:
    """The rows as lists of stripped cells, an empty list for a blank row; on its side where `across`."""
    rows = upright(opened, options)
    return transposed(opened, rows) if options.across else rows


def upright(opened: Opened, options: Options) -> Iterator[list[str]]:
    if options.delimiter not in DELIMITERS:
        raise opened.error(
            tr("the delimiter {delimiter} is not one of , ; tab | space or none").format(
                delimiter=quoted(options.delimiter)
            )
        )
    total = 0
    source = lines(opened, options)
    rows: Iterator[list[str]]
    if options.delimiter == "":
        rows = ([unquoted(line.strip())] for line in source)
    elif options.delimiter == " ":
        rows = (blank_separated(line) for line in source)
    else:
        rows = csv.reader(source, delimiter=options.delimiter, skipinitialspace=True, strict=True)
    try:
        for row in rows:
            total += len(row)
            if total > MOST_CELLS:
                raise opened.error(
                    tr("there are more than {most} cells; save them as .npy or Parquet").format(most=whole(MOST_CELLS))
                )
            row = [cell.strip() for cell in row]
            yield row if any(row) else []
    except csv.Error as error:
        raise opened.error(csv_trouble(error), row=getattr(rows, "line_num", 0) + options.skip) from None


def unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def csv_trouble(error: csv.Error) -> str:
    said = str(error)
    if "field larger" in said:
        return tr("a cell is longer than 131,072 characters; is a closing quotation mark missing?")
    if "unexpected end" in said:
        return tr("the file ends inside a quoted cell; a closing quotation mark is missing")
    if "expected after" in said:
        return tr("a quoted cell goes on after its closing quotation mark")
    return tr("the row cannot be taken apart ({said})").format(said=quoted(said))


def blank_separated(line: str) -> list[str]:
    """Cells between blanks; words before the last numbers belong together ("New York 12" has two cells)."""
    parts = line.split()
    if '"' in line:
        with suppress(csv.Error):
            return next(csv.reader([" ".join(parts)], delimiter=" ", strict=True))
    last = len(parts)
    while last and NUMBER_LIKE.fullmatch(parts[last - 1]):
        last -= 1
    return parts if last in (0, 1, len(parts)) else [" ".join(parts[:last]), *parts[last:]]


def transposed(opened: Opened, rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """Rows become columns; for the few long rows of a table on its side."""
    kept: list[list[str]] = []
    for row in rows:
        if row:
            kept.append(row)
        if len(kept) > MOST_ACROSS:
            raise opened.error(
                tr("a table on its side may have {most} rows, and this has more").format(most=MOST_ACROSS)
            )
    width = max((len(row) for row in kept), default=0)
    for j in range(width):
        column = [row[j] if j < len(row) else "" for row in kept]
        yield column if any(column) else []


# Guesses


@dataclass
class Dialect:
    """How a table is written, and what is left in doubt."""

    delimiter: str
    skip: int
    doubts: list[str]
    consistent: bool  # every row has as many cells as the others


def guess_dialect(text: str, cut: bool) -> Dialect:
    """The delimiter and the lines to skip, from a file's beginning; `cut` where its last line may be cut."""
    found = text.splitlines()
    if cut and len(found) > 1:
        found.pop()
    skip = 0
    if found and (hint := re.fullmatch(r"sep=([,;\t|])", found[0].strip(), re.IGNORECASE)):
        return Dialect(hint[1], 1, [], True)
    while skip < len(found) and re.match(r"#(\s|$)|#.*[^,;\t|\d\s]{3}", found[skip]) and skip < 100:
        skip += 1
    if skip == len(found):
        skip = 0
    body = [line for line in found[skip : skip + SAMPLE_ROWS] if line.strip()]
    widths = {d: widths_with(body, d) for d in ("\t", ";", "|", ",")}
    whole = [d for d, w in widths.items() if w and min(w) == max(w) > 1]
    blank = [len(blank_separated(line)) for line in body]
    blanks = bool(blank) and min(blank) == max(blank) > 1
    if whole == [","] and all(decimal_commas(line) for line in body):
        if blanks:
            return Dialect(" ", skip, [], True)
        if all(line.count(",") == 1 for line in body):
            heads = {line.strip().partition(",")[0] for line in body}
            doubt = tr("commas may separate cells or be decimal commas")
            return Dialect("" if heads == {"0"} else ",", skip, [doubt], True)
    if whole:
        doubts = []
        if whole[0] != "," and "," in whole and not all(decimal_commas(line) for line in body):
            doubts.append(tr("cells may be separated by {signs} or by commas").format(signs=named(whole[0])))
        return Dialect(whole[0], skip, doubts, True)
    if blanks:
        return Dialect(" ", skip, [], True)
    for d, w in widths.items():
        if w and sum(n > 1 for n in w) > 0.5 * len(w):
            return Dialect(d, skip, [tr("the rows have different numbers of cells")], False)
    return Dialect("", skip, [], True)


def widths_with(body: list[str], delimiter: str) -> list[int]:
    """How many cells each row that is not blank has."""
    try:
        source = (line + "\n" for line in body)
        rows = list(csv.reader(source, delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error:  # reading will say where; cells are found as if there were no quotation marks
        rows = [line.split(delimiter) for line in body]
    return [len(row) for row in rows if any(cell.strip() for cell in row)]


def decimal_commas(line: str) -> bool:
    """Whether all commas of a line stand between digits."""
    return line.count(",") == len(re.findall(r"(?<=[0-9]),(?=[0-9])", line))


def named(delimiter: str) -> str:
    return tr({",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", " ": "blanks", "": "nothing"}[delimiter])


def guess_numerals(found: Iterable[str], delimiter: str) -> tuple[Literal[".", ","], str, list[str]]:
    """Decimal mark, thousands separator and doubts, from cells that look like numbers."""
    numbers = [cell for cell in found if NUMBER_LIKE.fullmatch(cell)]
    commas = [cell for cell in numbers if "," in cell]
    dots = [cell for cell in numbers if "." in cell]
    both = [cell for cell in commas if "." in cell]
    spaced = next((s for s in (" ", "'") if any(GROUPED[s].fullmatch(cell) for cell in numbers)), "")
    if both:
        points = {max(",.", key=cell.rfind) for cell in both}
        if len(points) == 1:
            return (".", ",", []) if points == {"."} else (",", ".", [])
        return ".", ",", [tr("commas and points both stand for the decimal mark")]
    if commas and dots:
        return ".", "", [tr("some numbers have a comma and some a point")]
    if dots:
        grouped = all(GROUPED["."].fullmatch(cell) and not cell.lstrip("+-−").startswith("0") for cell in dots)
        if grouped and any(cell.count(".") > 1 for cell in dots):
            return ",", ".", []
        if grouped and delimiter == ";":
            return (
                ".",
                spaced,
                [tr("{cell} may be a decimal number or have a thousands separator").format(cell=quoted(dots[0]))],
            )
        return ".", spaced, []
    if commas:
        grouped = all(GROUPED[","].fullmatch(cell) and not cell.lstrip("+-−").startswith("0") for cell in commas)
        if not grouped:
            return ",", spaced, []
        if any(cell.count(",") > 1 for cell in commas):
            return ".", ",", []
        doubt = [tr("{cell} may be a decimal number or have a thousands separator").format(cell=quoted(commas[0]))]
        return (".", ",", doubt) if delimiter == "," else (",", spaced, doubt)
    return ".", spaced, []
