"""Excel workbooks: real ones from openpyxl, and hand-made hostile ones."""

from __future__ import annotations

import datetime
import io
import sys
import zipfile

import openpyxl
import pytest

from klviz.files import FileError, Options, look, read


def book(**sheets: list[list[object]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def repack(data: bytes, **changed: bytes) -> bytes:
    """A workbook with parts replaced or added: sheet, strings or workbook."""
    parts = {
        "sheet": "xl/worksheets/sheet1.xml",
        "strings": "xl/sharedStrings.xml",
        "workbook": "xl/workbook.xml",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        replaced = {parts[key]: value for key, value in changed.items()}
        for name in {**dict.fromkeys(old.namelist()), **replaced}:
            new.writestr(name, replaced[name] if name in replaced else old.read(name))
    return file.getvalue()


PLAIN: list[list[object]] = [["name", "p", "q"], ["a", 1, 0.1], ["b", 3, 2.5], [None, None, None], ["c", 0, 7]]


def test_a_plain_sheet_just_opens() -> None:
    data = book(first=PLAIN)
    found = look(data, "x.xlsx")
    assert found.sure
    assert found.parts == ("first",)
    p, q = read(data, found.options, "x.xlsx")
    assert p.names == q.names == ("a", "b", "c")
    assert p.weights.tolist() == [1.0, 3.0, 0.0]
    assert q.weights.tolist() == [0.1, 2.5, 7.0]


def test_two_sheets_are_a_question() -> None:
    data = book(first=PLAIN, second=[["n"], [3], [4]])
    found = look(data, "x.xlsx")
    assert found.doubts == ("there are 2 sheets in it",)
    chosen = look(data, "x.xlsx", {"part": "second"})
    assert chosen.sure
    assert read(data, chosen.options)[0].weights.tolist() == [3.0, 4.0]
    with pytest.raises(FileError, match='no sheet "third"'):
        read(data, Options(kind="xlsx", part="third"))


def test_places_are_named_and_other_cells_are_text() -> None:
    data = book(first=[["when", "n"], [datetime.date(2020, 1, 2), 1], [True, "many"]])
    with pytest.raises(FileError, match=r'x.xlsx, row 3, column "n": "many" is not a number'):
        read(data, Options(kind="xlsx", names=0, values=(1,)), "x.xlsx")
    (histogram,) = read(
        book(first=[["when", "n"], [datetime.date(2020, 1, 2), 1]]), Options("xlsx", names=0, values=(1,))
    )
    assert histogram.names == ("2020-01-02",)


HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"


def cell(place: bytes, value: bytes = b"1", kind: bytes = b"n") -> bytes:
    return b'<c r="' + place + b'" t="' + kind + b'"><v>' + value + b"</v></c>"


@pytest.mark.parametrize(
    ("sheet", "part"),
    [
        (
            b'<row r="1">' + cell(b"A1") + b'</row><row r="1048576">' + cell(b"XFD1048576") + b"</row>",
            "spans more than",
        ),
        (b"<row>" + b"<c><v>1</v></c>" * 300_000 + b"</row>", "more than 250,000 cells"),
        (b"<row>" + b"<c><v>1</v></c>" * 20_000 + b"</row>", "spans"),
        (b'<row r="1">' + cell(b"&#65;1") + b"</row>", "cannot be"),
        (b'<row r="1">' + cell(b"A99999999999") + b"</row>", "cannot be"),
        (b"<!--" + b" " * 40_000_000 + b"-->", "unpacks to more than"),
        (b"<row", "."),
    ],
)
def test_hostile_sheets(sheet: bytes, part: str) -> None:
    with pytest.raises(FileError, match=part):
        read(repack(book(first=PLAIN), sheet=HEAD + sheet + TAIL), name="x.xlsx")


def test_a_long_text_shared_by_many_cells() -> None:
    rows = b"".join(b'<row r="%d">%s</row>' % (k, cell(b"A%d" % k, b"0", b"s")) for k in range(1, 20_001))
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>' + b"x" * 30_000
    data = repack(book(first=PLAIN), sheet=HEAD + rows + TAIL, strings=strings + b"</t></si></sst>")
    with pytest.raises(FileError, match="repeat very long texts"):
        look(data, "x.xlsx")


def test_damaged_workbooks() -> None:
    data = book(first=PLAIN)
    with pytest.raises(FileError, match="damaged"):
        look(repack(data, workbook=b"<workbook"), "x.xlsx")
    for cut in range(0, len(data), 97):
        with pytest.raises(FileError):
            look(data[:cut], "x.xlsx")
    with pytest.raises(FileError, match="old Excel workbook"):
        look(b"\xd0\xcf\x11\xe0" + b"\0" * 100, "x.xls")


def test_without_calamine_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(FileError, match="pip install python-calamine"):
        look(book(first=PLAIN), "x.xlsx")
