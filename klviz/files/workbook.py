"""Excel workbooks, read by python-calamine after a look at what they unpack to."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from klviz.files.arrays import open_zip, unpacked
from klviz.files.door import MIB, FileError, Opened, one_line, quoted, size
from klviz.files.options import Options
from klviz.files.tables import transposed
from klviz.numerals import whole
from klviz.words import tr

MOST_PACKED = 16 * MIB
MOST_UNPACKED = 32 * MIB
MOST_SHARED = 128_000_000
MOST_CELLS = 250_000
MOST_COLUMNS = 16_384
PLACE = re.compile(rb"""(?<![\w:])r\s*=\s*("[^"]*"|'[^']*')""")
SHARED_END = re.compile(rb"</(?:\w+:)?si\s*>")
CELL_START = re.compile(rb"<(?:\w+:)?c[\s/>]")
CELL = re.compile(rb"([A-Z]{0,3})([0-9]{1,7})")


def repacked(opened: Opened) -> bytes:
    """The workbook with every part unpacked and measured here, so that no size in it needs to be believed.

    Raises FileError where the parts are too large, or small on disk and huge once taken apart: one cell at A1
    and one at XFD1048576 make 17 thousand million in memory; one long text may be shared by a million cells.
    """
    opened.at_most(MOST_PACKED, tr("an Excel workbook"))
    longest = shared = total = 0
    packed = io.BytesIO()
    with open_zip(opened, tr("Excel workbook")) as archive, zipfile.ZipFile(packed, "w") as trusted:
        if "xl/workbook.xml" not in archive.namelist():
            raise opened.error(tr("this is not an Excel workbook (.xlsx); save it as .xlsx or .csv"))
        seen: set[str] = set()
        for member in archive.infolist():
            total += member.file_size
            if total > MOST_UNPACKED:
                raise opened.error(
                    tr("it unpacks to more than {most}; save the one sheet as CSV").format(most=size(MOST_UNPACKED))
                )
            if member.filename in seen:
                raise opened.error(tr("its part {filename} is there twice").format(filename=quoted(member.filename)))
            seen.add(member.filename)
            data = unpacked(opened, archive, member)
            if b"sheetData" in data:
                check_places(opened, data)
                if len(CELL_START.findall(data)) > MOST_CELLS:
                    raise opened.error(
                        tr("a sheet in it has more than {most} cells; save it as CSV").format(most=whole(MOST_CELLS))
                    )
                shared += data.count(b'"s"') + data.count(b"'s'")
            if b"sst" in data[:2000]:
                longest = max(longest, *map(len, SHARED_END.split(data)))
            trusted.writestr(member.filename, data)
    if shared * longest > MOST_SHARED:
        raise opened.error(tr("its cells repeat very long texts; save the one sheet as CSV"))
    return packed.getvalue()


def check_places(opened: Opened, sheet: bytes) -> None:
    if b"\0" in sheet[:64]:
        raise opened.error(tr("a sheet in it is written in an unusual way; save it again as .xlsx or .csv"))
    rows: list[int] = []
    columns: list[int] = []
    for place in set(PLACE.findall(sheet)):
        match = CELL.fullmatch(place[1:-1])
        if match is None:
            raise opened.error(
                tr("a cell in it has the place {place}, which cannot be").format(
                    place=quoted(place[1:-1].decode("latin-1"))
                )
            )
        rows.append(int(match[2]))
        if match[1]:
            column = 0
            for letter in match[1]:
                column = 26 * column + letter - 64
            columns.append(column)
    if rows and columns and (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1) > MOST_CELLS:
        raise opened.error(
            tr("a sheet in it spans more than {most} cells; save the part that is meant as CSV").format(
                most=whole(MOST_CELLS)
            )
        )


def open_book(opened: Opened) -> Any:
    """The workbook in calamine's hands; a panic of its compiled code is no Exception, hence the wide nets."""
    try:
        from python_calamine import CalamineWorkbook
    except ImportError:
        missing = tr("Excel workbooks need python-calamine: pip install python-calamine (or save the sheet as CSV)")
        raise opened.error(missing) from None
    trusted = repacked(opened)
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(trusted))
    except BaseException as error:
        raise trouble(opened, error) from None


def trouble(opened: Opened, error: BaseException) -> BaseException:
    """A FileError for what calamine raises, a panic of its compiled code included; Ctrl-C stays."""
    if isinstance(error, KeyboardInterrupt | SystemExit):
        return error
    return opened.error(tr("the workbook is damaged ({error})").format(error=quoted(str(error))))


def sheets(opened: Opened) -> tuple[str, ...]:
    """The names of the sheets that hold cells."""
    return tuple(str(name) for name in open_book(opened).sheet_names)


def sheet_rows(opened: Opened, options: Options) -> Iterator[list[str]]:
    """The rows of one sheet as text, from its first row on, blank rows and columns at its edges kept."""
    book = open_book(opened)
    names = list(book.sheet_names)
    if not names:
        raise opened.error(tr("there is no sheet in it"))
    part = options.part or names[0]
    if part not in names:
        raise opened.error(
            tr("there is no sheet {part} in it, only {names}").format(
                part=quoted(part), names=", ".join(map(quoted, names[:5]))
            )
        )
    try:
        sheet = book.get_sheet_by_name(part)
        height, width = sheet.total_height, sheet.total_width
        if width > MOST_COLUMNS or height * width > MOST_CELLS:
            raise opened.error(
                tr("the sheet spans {height} × {width} cells; save the part that is meant as CSV").format(
                    height=whole(height), width=whole(width)
                )
            )
        found = sheet.to_python(skip_empty_area=False)
    except FileError:
        raise
    except BaseException as error:
        raise trouble(opened, error) from None
    texts = ([cell_text(cell) for cell in row] for row in found)
    rows = (row if any(row) else [] for row in texts)
    return transposed(opened, rows) if options.across else rows


def cell_text(cell: object) -> str:
    """A cell as it would stand in a CSV: whole numbers without a point, all others to their last digit."""
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return one_line(str(cell)).strip()
