"""NumPy arrays: the header of an .npy, the directory of an .npz, and then the array."""

from __future__ import annotations

import io
import math
import re
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from klviz.files.columns import Gathered
from klviz.files.door import MOST_ARRAY_BYTES, MOST_ARRAY_ITEMS, FileError, Opened, quoted, size
from klviz.files.options import Content, Doubt, Options
from klviz.numerals import how_many, localised, whole
from klviz.state import MOST_OUTCOMES, FloatArray
from klviz.words import tr

MAGIC = b"\x93NUMPY"
MOST_HEADER = 10_000
MOST_MEMBERS = 1_000
MOST_DIRECTORY = 1 << 20
HEADER = re.compile(
    r"\{\s*'descr'\s*:\s*'(?P<kind>[^']{1,100})'\s*,\s*'fortran_order'\s*:\s*(?P<fortran>True|False)\s*,"
    r"\s*'shape'\s*:\s*\((?P<shape>[0-9 ,L]{0,200})\)\s*,?\s*\}\s*"
)
KINDS = re.compile(r"([<>|=]?)([biuf])([1248])")


@dataclass(frozen=True)
class Header:
    """What an .npy says of itself: element type, shape, order, and where the elements start."""

    kind: str
    shape: tuple[int, ...]
    fortran: bool
    start: int

    @property
    def items(self) -> int:
        return math.prod(self.shape)


def npy_header(opened: Opened, data: bytes, total: int) -> Header:
    """The header at the start of `data`; raises FileError unless such an array fits in `total` bytes."""
    if not data.startswith(MAGIC) or len(data) < 10:
        raise opened.error(tr("this is not a NumPy array (.npy)"))
    major = data[6]
    if major not in (1, 2, 3):
        raise opened.error(tr("this is a NumPy array of format {major}, which is not known").format(major=major))
    prefix = 10 if major == 1 else 12
    length = int.from_bytes(data[8:prefix], "little")
    if length > MOST_HEADER or len(data) < prefix + length:
        raise opened.error(tr("the header of the array is damaged"))
    text = data[prefix : prefix + length].decode("latin-1")
    match = HEADER.fullmatch(text)
    if match is None:
        if "[" in text:
            raise opened.error(
                tr("this is an array of records; save the one column that is meant as an array of numbers")
            )
        raise opened.error(tr("the header of the array is damaged"))
    if not KINDS.fullmatch(match["kind"]):
        hint = (
            tr("objects (pickles are never read)")
            if "O" in match["kind"]
            else tr("type {kind}").format(kind=quoted(match["kind"]))
        )
        raise opened.error(
            tr("the array holds {hint}; only whole and floating-point numbers up to 64 bits are read").format(hint=hint)
        )
    shape = tuple(int(n) for n in match["shape"].replace("L", "").replace(" ", "").split(",") if n)
    header = Header(match["kind"], shape, match["fortran"] == "True", prefix + length)
    try:
        item = np.dtype(header.kind).itemsize
    except TypeError:
        raise opened.error(
            tr("the array holds type {kind}, which is not known").format(kind=quoted(header.kind))
        ) from None
    if header.items > MOST_ARRAY_ITEMS:
        raise opened.error(
            tr("the array has {items} elements; at most {most} are read").format(
                items=whole(header.items), most=whole(MOST_ARRAY_ITEMS)
            )
        )
    if header.start + header.items * item > total:
        raise opened.error(too_short(header.items))
    if len(shape) not in (1, 2):
        shown = " × ".join(map(str, shape)) or tr("a single number")
        raise opened.error(
            tr("the array is {shown}; counts or samples have one dimension, P and Q together have two").format(
                shown=shown
            )
        )
    if header.items == 0:
        raise opened.error(tr("the array is empty"))
    return header


def too_short(items: int) -> str:
    return how_many(
        "the array should have {count} element, but the file ends before",
        "the array should have {count} elements, but the file ends before",
        items,
    )


def npy_array(data: bytes, header: Header) -> NDArray[np.generic]:
    """The elements, still in the file's own bytes."""
    flat = np.frombuffer(data, dtype=np.dtype(header.kind), count=header.items, offset=header.start)
    return flat.reshape(header.shape, order="F" if header.fortran else "C")


class SmallReads(io.BytesIO):
    """A file that refuses to hand out a zip directory of more than a mebibyte."""

    bounded = True

    def read(self, count: int | None = -1, /) -> bytes:
        left = len(self.getbuffer()) - self.tell()
        wanted = left if count is None or count < 0 else min(count, left)
        if self.bounded and wanted > MOST_DIRECTORY:
            raise zipfile.BadZipFile(tr("its directory is too large"))
        return super().read(count)


def open_zip(opened: Opened, what: str) -> zipfile.ZipFile:
    """The archive, its directory checked: few members, plainly stored or deflated, none encrypted."""
    file = SmallReads(opened.data)
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, OverflowError) as error:
        raise opened.error(
            tr("this is not a whole {what} ({error})").format(what=what, error=quoted(str(error)))
        ) from None
    file.bounded = False
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise opened.error(
            tr("there are {count} parts in it; at most {most} are read").format(
                count=whole(len(members)), most=whole(MOST_MEMBERS)
            )
        )
    for member in members:
        if member.flag_bits & 1:
            raise opened.error(tr("it is encrypted; save it without a password"))
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise opened.error(tr("it is compressed in an unusual way; save it again"))
    return archive


def unpacked(opened: Opened, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int | None = None) -> bytes:
    """A member's bytes: all of them, or the first `most`."""
    limit = member.file_size if most is None else min(most, member.file_size)
    try:
        with archive.open(member) as file:
            return file.read(limit)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise opened.error(
            tr("its part {filename} is damaged ({error})").format(
                filename=quoted(member.filename), error=quoted(str(error))
            )
        ) from None


def npz_members(opened: Opened) -> dict[str, zipfile.ZipInfo]:
    """The arrays in an .npz by name."""
    with open_zip(opened, tr(".npz archive")) as archive:
        members = {m.filename.removesuffix(".npy"): m for m in archive.infolist() if m.filename.endswith(".npy")}
    if not members:
        raise opened.error(tr("there are no arrays in it"))
    return members


def header_of(opened: Opened, part: str) -> Header:
    """The header of an .npy, or of one array of an .npz, of which no more than the beginning is unpacked."""
    if opened.data.startswith(MAGIC):
        return npy_header(opened, opened.data, len(opened.data))
    with open_zip(opened, tr(".npz archive")) as archive:
        member = member_called(opened, part)
        head = unpacked(opened, archive, member, MOST_HEADER + 12)
        return npy_header(opened, head, member.file_size)


def member_called(opened: Opened, part: str) -> zipfile.ZipInfo:
    members = npz_members(opened)
    if not part and len(members) == 1:
        return next(iter(members.values()))
    if part not in members:
        names = ", ".join(quoted(name) for name in list(members)[:5])
        raise opened.error(tr("there is no array {part} in it, only {names}").format(part=quoted(part), names=names))
    return members[part]


def load(opened: Opened, part: str) -> NDArray[np.generic]:
    """A one- or two-dimensional array of numbers."""
    header = header_of(opened, part)
    if opened.data.startswith(MAGIC):
        return npy_array(opened.data, header)
    member = member_called(opened, part)
    if member.file_size > MOST_ARRAY_BYTES:
        raise opened.error(
            tr("the array takes {size}; at most {most} are read").format(
                size=size(member.file_size), most=size(MOST_ARRAY_BYTES)
            )
        )
    with open_zip(opened, tr(".npz archive")) as archive:
        data = unpacked(opened, archive, member)
    if len(data) < header.start + header.items * np.dtype(header.kind).itemsize:
        raise opened.error(tr("its part {filename} ends too early").format(filename=quoted(member.filename)))
    return npy_array(data, header)


def table_of(opened: Opened, options: Options) -> NDArray[np.generic]:
    """The array that is meant, or P's and Q's arrays as two columns."""
    if not options.part_q:
        return load(opened, options.part)
    p, q = load(opened, options.part), load(opened, options.part_q)
    if p.shape != q.shape or p.ndim != 1:
        raise opened.error(
            tr(
                "its arrays {part} and {part_q} have shapes {p} and {q}; P and Q need one dimension and the same length"
            ).format(part=quoted(options.part), part_q=quoted(options.part_q), p=p.shape, q=q.shape)
        )
    return np.column_stack([p, q])


def guess_array(
    opened: Opened, options: Options, across: bool | None
) -> tuple[Options, list[Doubt], tuple[str, ...], list[list[str]]]:
    """Which way round (unless told), counts or samples; the doubts; names and first rows of the columns."""
    doubts: list[Doubt] = []
    array = table_of(opened, options)
    if options.part_q or across is not None:
        across = bool(across) and not options.part_q and array.ndim == 2
    elif array.ndim == 1:
        across = False
    else:
        rows, columns = array.shape
        across = (rows == 2 and columns != 2) or rows == 1
        if rows == columns == 2:
            doubts.append(Doubt("pair", tr("the array is 2 × 2, so P and Q may be its rows or its columns")))
        elif 2 not in (rows, columns) and 1 not in (rows, columns):
            doubts.append(
                Doubt(
                    "pair",
                    tr("the array is {rows} × {columns}, and P and Q may be any two of its columns or rows").format(
                        rows=whole(rows), columns=whole(columns)
                    ),
                )
            )
    table = upright(array, across)
    values = (0, 1) if table.shape[1] > 1 else (0,)
    chosen = table[:MOST_OUTCOMES, list(values)].astype(np.float64)
    with np.errstate(all="ignore"):  # infinite and missing values are told apart below
        sums = chosen.sum(axis=0)
    finite = chosen[np.isfinite(chosen)]
    integral = bool((finite == np.rint(finite)).all())
    content: Content = "counts"
    if (finite.size and float(finite.min()) < 0.0) or table.shape[0] > MOST_OUTCOMES:
        content = "samples"
    elif not np.allclose(sums, 1.0, rtol=0.0, atol=1e-6):
        content = "counts" if integral and 3 * np.unique(finite).size > finite.size else "samples"
        if integral or table.shape[0] <= 64:
            doubts.append(Doubt("content", tr("the numbers may be counts or raw samples")))
    if finite.size < chosen.size:
        doubts.append(Doubt("gaps", tr("there are gaps (NaN) or infinite values among the numbers")))
    guessed = replace(options, across=across, values=values, content=content, names=None, header=False)
    titles = column_titles(replace(options, across=across), range(min(table.shape[1], 64)))
    preview = [[repr(v) for v in row[:64]] for row in table[:20].tolist()]
    return guessed, doubts, titles, preview


def upright(array: NDArray[np.generic], across: bool) -> NDArray[np.generic]:
    return array.reshape(-1, 1) if array.ndim == 1 else array.T if across else array


def gather_array(opened: Opened, options: Options) -> Gathered:
    """The chosen columns (rows where `across`) as counts or samples."""
    array = table_of(opened, options)
    table = upright(array, options.across)
    result = Gathered(rows=table.shape[0])
    for c in options.values:
        if not 0 <= c < table.shape[1]:
            raise opened.error(
                (
                    tr("there is no row {number} in the array")
                    if options.across
                    else tr("there is no column {number} in the array")
                ).format(number=c + 1)
            )
    chosen = [np.asarray(table[:, c], dtype=np.float64) for c in options.values]
    for c, values in zip(options.values, chosen, strict=True):
        check_finite(opened, values, c, options)
    result.gaps = sum(int(np.count_nonzero(np.isnan(values))) for values in chosen)
    if options.content == "samples":
        result.columns = [values[~np.isnan(values)] if result.gaps else values for values in chosen]
    elif options.content == "counts":
        if table.shape[0] > MOST_OUTCOMES and options.top is None:
            raise opened.error(
                tr("{count} counts are too many; at most {most} are shown").format(
                    count=whole(table.shape[0]), most=whole(MOST_OUTCOMES)
                )
            )
        keep = np.flatnonzero(~np.isnan(chosen).any(axis=0))
        result.names = [str(k) for k in keep.tolist()]
        result.columns = [values[keep] for values in chosen]
        for c, values in zip(options.values, result.columns, strict=True):
            if bool((values < 0.0).any()):
                k = int(np.flatnonzero(values < 0.0)[0])
                raise place(
                    opened,
                    int(keep[k]),
                    c,
                    options,
                    tr("a count cannot be negative, and this is {value}").format(value=localised(f"{values[k]:g}")),
                )
    else:
        raise opened.error(tr("an array holds counts or samples, not words"))
    result.titles = [""] if array.ndim == 1 else list(column_titles(options, options.values))
    return result


def column_titles(options: Options, columns: Iterable[int]) -> tuple[str, ...]:
    if options.part_q:
        return tuple((options.part, options.part_q)[c] for c in columns)
    said = tr("row {number}") if options.across else tr("column {number}")
    return tuple(said.format(number=c + 1) for c in columns)


def check_finite(opened: Opened, values: FloatArray, column: int, options: Options) -> None:
    infinite = np.isinf(values)
    if infinite.any():
        raise place(opened, int(infinite.argmax()), column, options, tr("the value is infinite"))
    missing = np.isnan(values)
    if options.missing == "refuse" and missing.any():
        count = int(np.count_nonzero(missing))
        reason = tr("the value is missing (NaN; {count} in all); fill it in, or choose to skip gaps").format(
            count=whole(count)
        )
        raise place(opened, int(missing.argmax()), column, options, reason)


def place(opened: Opened, row: int, column: int, options: Options, reason: str) -> FileError:
    row, column = (column, row) if options.across else (row, column)
    return opened.error(reason, row=row + 1, column=column + 1)
