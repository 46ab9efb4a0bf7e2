"""Every door of klviz as a parser to be fuzzed: seeds to start from, and how bytes are read, as the program reads them.

A parser's `feed` says whether the bytes were accepted. Refusing them with the door's own typed error is fine; anything
else that is raised is a fault.
"""

from __future__ import annotations

import copy
import io
import json
import os
import random
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import numpy as np

from klviz.edits import opening_state
from klviz.files import FileError, Histogram, look, look_pasted, pair, read, read_pasted
from klviz.files.session import dumps, loads

ROOT = Path(__file__).resolve().parents[2]
Change = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Parser:
    """`remake`, where there is one, unpacks a seed, has its parts changed, and packs it with sums that are right."""

    name: str
    seeds: list[bytes]
    feed: Callable[[bytes], bool]
    words: tuple[bytes, ...] = ()
    remake: Callable[[bytes, Change, random.Random], bytes] | None = None


class FaultError(AssertionError):
    """Something was accepted that should not have been, or refused in words that are not klviz's own."""


def own_words(error: ValueError) -> bool:
    said = str(error)
    if "\n" in said or ("is damaged (" in said and "Error: " in said) or "not enough memory" in said:
        raise FaultError(said)
    return False


def sound(histograms: tuple[Histogram, ...]) -> bool:
    for each in histograms:
        fine = 1 <= len(each.names) == each.weights.size and len(set(each.names)) == len(each.names)
        if not (fine and np.isfinite(each.weights).all() and (each.weights >= 0.0).all() and each.weights.any()):
            raise FaultError(f"a histogram that is none: {each}")
    if len(histograms) == 2:
        try:
            pair(*histograms)
        except FileError as error:
            own_words(error)
    return True


def data_file(data: bytes, name: str) -> bool:
    """A data file, as the window reads it where it is sure, and as well as it can be guessed where it is not."""
    try:
        found = look(data, name)
        if found.kind in ("session", "image"):
            return False
        return sound(read(data, found.options, name))
    except FileError as error:
        return own_words(error)


# Sessions


def kept_sessions() -> list[bytes]:
    kept = [path.read_bytes() for path in sorted((ROOT / "tests" / "sessions").glob("*.klviz"))]
    return [*kept, dumps(opening_state())]


def session(data: bytes) -> bool:
    """Read; what is read is written and read again the same."""
    try:
        state = loads(data)
    except FileError as error:
        return own_words(error)
    if not loads(dumps(state)).same_content(state):
        raise FaultError("it is not written as it was read")
    return True


def session_drawn(data: bytes) -> bool:
    """Opened as the window does, and drawn."""
    from klviz.edits import settle
    from klviz.projection import without
    from klviz.scenes import scene_of
    from klviz.scenes.sessions import open_session

    try:
        state = open_session(data)
    except FileError as error:
        return own_words(error)
    without(scene_of(state.scene).picture(settle(state)), state.hidden)
    return True


SESSION_WORDS = (
    b'"p"', b'"q"', b'"names"', b'"params"', b'"scene"', b'"coding"', b'"fit"', b'"explore"', b"null", b"true", b"[]",
    b"{}", b'{"number":"inf"}', b'{"number":"nan"}', b'"\\ud800"', b'"\\u0000"', b"[" * 2000, b'{"a":' * 2000,
    b"1e999",
    b'"mode"', b'"raw"', b'"pinned"', b'"tool"', b'"snapshots"', b'"lit"', b'"version"', b"\xef\xbb\xbf", b",", b":",
)  # fmt: skip


ODD = (
    None, True, False, 0, 1, -1, 2, 3, 63, 64, 65, 1000, 10**6, 10**9, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63), 10**30,
    0.0, -0.0, 0.1, 0.5, 1e-300, 5e-324, 1e300, -1e300, {"number": "inf"}, {"number": "-inf"}, "", "x", "e", "p", "raw",
    [], [0.0], [1, 2, 3], [1e300] * 3, {}, {"x": 1}, "\u202e\u0000", "x" * 5000,
)  # fmt: skip


def fields_changed(data: bytes, change: Change, chance: random.Random) -> bytes:
    """A session in which one to three values, anywhere, are others; most often parameters of scenes."""
    try:
        body = json.loads(data)
    except ValueError:
        return change(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        place = body["state"]
        if chance.random() < 0.6 and isinstance(place, dict) and place.get("params"):
            place = place["params"]
        while True:
            if not isinstance(place, (dict, list)) or not place:
                break
            key = chance.choice(list(place)) if isinstance(place, dict) else chance.randrange(len(place))
            inner = place[key]
            if isinstance(inner, (dict, list)) and inner and chance.random() < 0.8:
                place = inner
                continue
            place[key] = copy.deepcopy(chance.choice(ODD))
            break
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")


def session_parser() -> Parser:
    return Parser("session", kept_sessions(), session, SESSION_WORDS, fields_changed)


def drawn_parser() -> Parser:
    """Sessions whose parameters are the ones that scenes know, with values that nobody would give them."""
    from dataclasses import replace
    from types import MappingProxyType

    from klviz.edits import load_preset, presets
    from klviz.scenes import SCENES

    seeds = []
    for scene in SCENES:
        for preset in presets()[::5]:
            params = MappingProxyType({each.name: each.start for each in scene.parameters})
            state = replace(load_preset(None, preset.name), scene=scene.key)
            seeds.append(dumps(replace(state, params=MappingProxyType({scene.key: params}))))
    return Parser("session-drawn", seeds, session_drawn, SESSION_WORDS, fields_changed)


# Lessons and progress


def lesson(data: bytes) -> bool:
    from klviz.lessons import LessonError, read_lesson

    try:
        found = read_lesson(data, "lesson.toml")
    except LessonError as error:
        return own_words(error)
    state = None
    for step in found.steps[:4]:
        state = step.state(state)
        step.passed(state)
        if step.prediction is not None and step.prediction.measure:
            step.prediction.score(0.5, state)
    return True


def lesson_parser() -> Parser:
    folder = ROOT / "resources" / "lessons"
    seeds = [(ROOT / "tests" / "lessons" / "good.toml").read_bytes()]
    seeds += [folder.joinpath(f"{name}.toml").read_bytes() for name in ("entropy", "zero", "units")]
    words = (
        b"[[step]]", b"[step.prediction]", b"[[quiz]]", b"condition = ", b"title = ", b'"', b"'''", b'"""',
        b"kl_pq", b"sum",
        b" and ", b" not ", b"q[1]", b"param.", b"**", b"(" * 300, b"a." * 39 + b"a = 1\n", b"[" * 500, b"1e999",
        b"nan",
        b"inf", b"\\frac{", b"$", b"$$", b"\\u0000", b"= [", b"=", b"\n", b"{", b"}", b"![x](../../etc/passwd)",
        b"<script>",
    )  # fmt: skip
    return Parser("lesson", seeds, lesson, words)


def progress(data: bytes) -> bool:
    from klviz.lessons import read_progress

    try:
        read_progress(data, "progress.json")
    except FileError as error:
        return own_words(error)
    return True


def progress_parser() -> Parser:
    from klviz.lessons import Answer, Progress, StepRecord, write_progress

    step = StepRecord("One", True, 3.5, 0.25, float("inf"), 50)
    record = Progress(
        "entropy", "Entropy", "2026-01-01T00:00:00", "2026-01-01T00:10:00", (step,), (Answer((1, 0), True),)
    )
    with tempfile.TemporaryDirectory(prefix="klviz-fuzz-") as folder:
        path = Path(folder) / "progress.json"
        write_progress(path, (record, record))
        return Parser("progress", [path.read_bytes()], progress, SESSION_WORDS)


# Tables, arrays, texts


def csv_parser() -> Parser:
    seeds = [path.read_bytes()[:3000] for path in sorted((ROOT / "resources" / "samples").glob("*.csv"))]
    seeds += [
        b'name;p;q\na;0,5;1\n"b ""c""";1.000,5;2\n', b"1,2,3\n4,5,6\n", b"a\nb\na\na\nb\n", b"1.5\n2.5\n2.5\n9\n",
        "Straße;3\nGrüße;4\n".encode("utf-16"), "été\t1\nhiver\t2\n".encode("cp1252"), b"\xef\xbb\xbfx|1\ny|2\n",
        b"outcome,p,q\nsun,50 %,25 %\nrain,1/4,3/4\n", b"P,0.5,0.5\nQ,0.25,0.75\n",
    ]  # fmt: skip
    words = (
        b",", b";", b"\t", b"|", b'"', b'""', b"\r", b"\r\n", b"\0", b"NA", b"nan", b"inf", b"-1", b"1e400",
        b"1/0", b"1/3",
        "٣".encode(), "½".encode(), b"1_000", b"=1+1", b"\xff\xfe", b"\xef\xbb\xbf", b"," * 3000, b"\n" * 3000,
        b"9" * 400,
    )  # fmt: skip
    return Parser("csv", seeds, partial(data_file, name="x.csv"), words)


def text_parser() -> Parser:
    seeds = [
        b"It was the best of times, it was the worst of times.\n" * 4, "Straße und Grüße, e\u0301".encode("utf-16"),
        "Ωmega שלום 你好 👩‍👩‍👧".encode(), b"\xff\xfe\0\0" + "abc".encode("utf-32-le"), b"\xe9t\xe9 \x96 caf\xe9",
        b"abracadabra",
    ]  # fmt: skip
    words = (
        b"\0",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xff",
        b"\r",
        "\u202e".encode(),
        "e\u0301".encode(),
        b"\x1b[2J",
    )
    return Parser("text", seeds, partial(data_file, name="x.txt"), words)


def npy(array: np.ndarray) -> bytes:
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


NPY_WORDS = (
    b"'descr': '|O'", b"'<f8'", b"'>i2'", b"'|b1'", b"'|S9'", b"'<M8[D]'", b"'<c16'", b"[('a','<f8')]",
    b"'shape': (10**9,)",
    b"(1000000000000,)", b"(-1,)", b"()", b"(0,)", b"True", b"False", b"__import__('os')", b"\x93NUMPY\x02\0",
    b"{" * 300,
)  # fmt: skip


def npy_parser() -> Parser:
    rows = np.array([[1.0, 2.0], [3.0, 4.0], [1.0, 1.0]])
    arrays = (rows, rows.T, np.arange(9), np.array([0.5, 0.5], np.float16), np.array([[1, 2, 3]], ">i4"), np.eye(3) > 0)
    return Parser("npy", [npy(each) for each in arrays], partial(data_file, name="x.npy"), NPY_WORDS)


def repacked(data: bytes, change: Change, chance: random.Random, dear: Callable[[str], bool] = bool) -> bytes:
    """A ZIP archive with one or more of its members changed, and right sums."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            members = [(name, old.read(name)) for name in old.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return change(data)
    picked = chance.choice([name for name, _ in members if dear(name)] or [members[0][0]])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as new:
        for name, body in members:
            new.writestr(name, change(body) if name == picked else body)
    return out.getvalue()


def npz_parser() -> Parser:
    one, two = io.BytesIO(), io.BytesIO()
    np.savez_compressed(one, a=np.arange(9), b=np.ones(3))
    np.savez(two, p=np.ones(4), q=np.arange(4.0))
    seeds = [one.getvalue(), two.getvalue()]
    return Parser("npz", seeds, partial(data_file, name="x.npz"), (*NPY_WORDS, b"PK\x03\x04", b"PK\x01\x02"), repacked)


def xlsx_parser() -> Parser:
    import openpyxl

    seeds = []
    for rows in ([["name", "n"], ["a", 1], ["b", 2.5]], [["x", "P", "Q"], ["s", 0.5, "=1/4"], [None, 0.5, True]]):
        book, out = openpyxl.Workbook(), io.BytesIO()
        for row in rows:
            book.active.append(row)
        book.create_sheet("other").append([1, 2, 3])
        book.save(out)
        seeds.append(out.getvalue())
    words = (
        b'<c r="XFD1048576"><v>1</v></c>', b'<c r="A99999999999"/>', b't="s"', b't="inlineStr"', b't="e"',
        b"<v>1e999</v>",
        b"<v>99999999</v>", b"<row>", b"</row>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#0;", b"<", b">",
        b"]]>",
        b'r="1048577"', b"<is><t>", b'xmlns="x"', b'dimension ref="A1:XFD1048576"', b"<x>" * 300,
    )  # fmt: skip
    dear = lambda name: name.endswith(".xml")  # noqa: E731
    return Parser("xlsx", seeds, partial(data_file, name="x.xlsx"), words, partial(repacked, dear=dear))


def parquet_parser() -> Parser:
    import pyarrow as pa
    import pyarrow.parquet as pq

    seeds = []
    tables = (
        pa.table({"name": ["a", "b", None], "n": [1, 2, 3]}),
        pa.table({"x": [0.5, 1.5, 2.5] * 9}),
        pa.table(
            {"name": pa.array(["a", "b", "a"] * 5).dictionary_encode(), "p": [0.5] * 15, "q": [True, False, True] * 5}
        ),
    )
    for table in tables:
        for compression in ("none", "snappy", "zstd"):
            out = io.BytesIO()
            pq.write_table(table, out, compression=compression)
            seeds.append(out.getvalue())
    seeds += [path.read_bytes() for path in sorted((ROOT / "tests" / "files" / "crashers").glob("*.parquet"))]
    words = (
        b"PAR1",
        b"\x15\x00",
        b"\x15\xfe\xff\xff\xff\x0f",
        b"\x19\xfc\xff\xff\xff\x0f",
        b"\x16\x80\x80\x80\x80\x80\x80\x01",
    )
    return Parser("parquet", seeds, partial(data_file, name="x.parquet"), words)


# Pictures


@cache
def application() -> object:
    from klviz.system import prepare_offscreen

    prepare_offscreen()
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    qInstallMessageHandler(lambda *_: None)  # decoders say on stderr what they think of it
    return QApplication.instance() or QApplication(["fuzz"])


def picture(data: bytes) -> bool:
    """Through the header's check, Qt's decoder and the count of the pixels."""
    application()
    from klviz.gui.pictures import read_picture

    try:
        found = look(data, "x.png")
        if found.kind != "image":
            return False
        return sound((read_picture(data, "x.png"),))
    except FileError as error:
        return own_words(error)


def picture_parser() -> Parser:
    application()
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QImageWriter

    seeds = []
    kinds = {bytes(each.data()).decode() for each in QImageWriter.supportedImageFormats()}
    for colour in (True, False):
        image = QImage(12, 9, QImage.Format.Format_RGB32 if colour else QImage.Format.Format_Grayscale8)
        for x in range(12):
            for y in range(9):
                image.setPixelColor(x, y, QColor(20 * x, 25 * y if colour else 20 * x, 90 if colour else 20 * x))
        for kind in sorted({"png", "jpg", "bmp", "gif", "webp"} & kinds):
            data = QByteArray()
            buffer = QBuffer(data)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            if image.save(buffer, kind):  # type: ignore[call-overload]
                seeds.append(bytes(data.data()))
    gif = b"GIF89a\x02\0\x02\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x02\0\x02\0\0\x02\x03\x44\x02\x05\0;"
    return Parser("picture", [*seeds, gif], picture, (b"IHDR", b"IDAT", b"PLTE", b"tRNS", b"IEND"), png_again)


def png_again(data: bytes, change: Change, chance: random.Random) -> bytes:
    """A PNG with one chunk changed and right sums; any other picture changed as it is."""
    if not data.startswith(b"\x89PNG"):
        return change(data)
    out, at, chunks = [data[:8]], 8, []
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        chunks.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + size]))
        at += 12 + size
    hit = chance.randrange(len(chunks))
    for n, (kind, body) in enumerate(chunks):
        if n == hit:
            body = (
                zlib.compress(change(zlib.decompress(body)))
                if kind == b"IDAT" and chance.random() < 0.5
                else change(body)
            )
        out.append(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))
    return b"".join(out)


# What the desktop hands over


def pasted(data: bytes) -> bool:
    text = data.decode("utf-8", "surrogateescape")
    try:
        return sound(read_pasted(text, look_pasted(text).options))
    except FileError as error:
        return own_words(error)


def pasted_parser() -> Parser:
    seeds = [
        b"a 1\nb 2\n",
        b"3 4 5",
        b"0.5\t0.25\nx\ty\n",
        b"hello there, this is text",
        b"1/2, 1/4, 1/4",
        "½ ¼ ¼".encode(),
    ]
    return Parser("pasted", seeds, pasted, csv_parser().words)


def dropped(data: bytes) -> bool:
    """A list of addresses from another program: only files on this computer are opened."""
    application()
    from PySide6.QtCore import QByteArray, QMimeData

    from klviz.gui.intake import dropped_files

    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(data))
    accepted = False
    for path in dropped_files(mime):
        try:
            look(path)
            accepted = True
        except FileError as error:
            own_words(error)
    return accepted


def dropped_parser() -> Parser:
    table = ROOT / "resources" / "samples"
    seeds = [path.as_uri().encode() + b"\r\n" for path in sorted(table.glob("*.csv"))[:2]]
    seeds += [
        b"http://example.org/a.csv\r\n",
        b"file://server/share/a.csv",
        b"file:///etc/hostname\r\nfile:///dev/zero",
    ]
    words = (
        b"file:",
        b"//",
        b"%00",
        b"%2e%2e/",
        b"\0",
        b"\r\n",
        b"file:///dev/stdin",
        b"localhost",
        b"[::1]",
        b"?",
        b"#",
        b"%zz",
    )
    return Parser("dropped", seeds, dropped, words)


# Settings


def settings(data: bytes) -> bool:
    """What passes the door of the settings is read key by key, as the program reads it, and unpickles nothing."""
    application()
    from PySide6.QtCore import QSettings

    from klviz.gui import intake, looks
    from klviz.gui.settings_door import is_harmful, unsealed
    from tests.faults.guard import watch

    if not UNPICKLED:
        UNPICKLED.append(watch())
    path = private_folder() / f"{os.getpid()}-{len(NAMED)}.conf"
    NAMED.append(0)
    path.write_bytes(data)
    try:
        if is_harmful(path):
            return False
        stored = QSettings(str(path), QSettings.Format.IniFormat)
        for key in stored.allKeys()[:50]:
            stored.value(key)
        intake.QSettings = looks.QSettings = lambda: stored  # type: ignore[misc,assignment,attr-defined]
        looks.Looks().deleteLater()
        intake.recent_files()
        intake.start_folder()
        window = bare_window()
        for name, restore in (("geometry", window.restoreGeometry), ("parts", window.restoreState)):  # type: ignore[attr-defined]
            value = unsealed(stored.value(f"window/{name}"))
            if value is not None:
                restore(value)
        if UNPICKLED[0]:
            raise FaultError(UNPICKLED[0].pop())
        return True
    finally:
        path.unlink()


UNPICKLED: list[list[str]] = []
NAMED: list[int] = []


@cache
def private_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="klviz-fuzz-"))


@cache
def bare_window() -> object:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    window = QMainWindow()
    for name in ("tools", "measures", "lesson"):
        dock = QDockWidget(name)
        dock.setObjectName(name)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    return window


def settings_parser() -> Parser:
    application()
    from PySide6.QtCore import QSettings

    from klviz.gui.settings_door import sealed

    window = bare_window()
    path = private_folder() / f"seed-{os.getpid()}.conf"
    good = QSettings(str(path), QSettings.Format.IniFormat)
    for key, value in (
        ("window/geometry", sealed(window.saveGeometry())), ("window/parts", sealed(window.saveState())),
        ("looks/theme", "dark"),
        ("looks/scale", 1.25), ("lecture/numbers", ["h_p", "kl_pq"]), ("files/recent", ["/a/b.csv", "/c/d.klviz"]),
        ("files/folder", "/home/someone/Dokumente"),
    ):  # fmt: skip
        good.setValue(key, value)
    good.sync()
    plain = path.read_bytes()
    path.unlink()
    words = (
        b"@Variant(", b"@ByteArray(", b"@Rect(1 2 3 4)", b"@Invalid()", b"@Size(1 2)", b"@Point(", b"@DateTime(",
        b"\\x40Variant(",
        b"PyObject", b"\\0\\0\\0\\x7f", b"[window]", b"geometry=", b"parts=", b"scale=", b"nan", b"1e308", b"\\\n",
        b'"', b";",
        b"recent=", b"@String(", b"\\x10040V\\141riant", b"=", b"%2f",
    )  # fmt: skip
    return Parser(
        "settings", [plain, b"[looks]\ntheme=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\tPyObject\\0)\n"], settings, words
    )


# Coded files


def container(data: bytes) -> bool:
    from klviz.codes import decode_bytes
    from klviz.codes.errors import CodeError

    try:
        decode_bytes(data, most=1 << 22)
    except CodeError as error:
        return own_words(error)
    return True


def container_parser() -> Parser:
    from klviz.codes import Model, encode_stream, survey

    def coded(text: bytes, model: Model) -> bytes:
        return b"".join(encode_stream(io.BytesIO(text), model))

    text = "the quick brown fox – jumps over the lazy dog. ".encode() * 8
    own = [survey(io.BytesIO(text), characters).histogram() for characters in (False, True)]
    seeds = [coded(text, each) for each in (*own, Model.uniform())] + [
        coded(b"", Model.uniform()),
        coded(b"a" * 70_000, own[0]),
    ]
    return Parser("container", seeds, container, (seeds[0][:4], b"\xff" * 9, b"\x80" * 12), resealed)


def resealed(data: bytes, change: Change, chance: random.Random) -> bytes:
    """A container with a changed header, or a changed block, whose checksum is right all the same."""
    from klviz.codes.container import BLOCK, HEAD, U32

    try:
        magic, version, size = HEAD.unpack(data[: HEAD.size])
        body, rest = data[HEAD.size : HEAD.size + size], data[HEAD.size + size + U32.size :]
        if chance.random() < 0.5:
            body = change(body)
        elif len(rest) > BLOCK.size:
            n, length, _ = BLOCK.unpack(rest[: BLOCK.size])
            message, more = rest[BLOCK.size : BLOCK.size + length], rest[BLOCK.size + length :]
            message = change(message)
            n = chance.choice((n, n, n, 1, n + 1, 65536))
            sizes = struct.pack(">II", n, len(message))
            rest = sizes + U32.pack(zlib.crc32(message, zlib.crc32(sizes))) + message + more
        head = HEAD.pack(magic, version, len(body))
    except struct.error:
        return change(data)
    return head + body + U32.pack(zlib.crc32(head + body)) + rest


def numeral(data: bytes) -> bool:
    """What someone types over a bar."""
    from klviz.numerals import NumeralError, parse_number

    try:
        value = parse_number(data.decode("utf-8", "surrogateescape"))
    except NumeralError as error:
        return own_words(error)
    if not isinstance(value, float):
        raise FaultError(f"{value!r} is no float")
    return True


def numeral_parser() -> Parser:
    seeds = [
        b"0.25",
        b"1/64",
        b"2^-6",
        b"3e-4",
        b"0,25",
        b"25 %",
        "½".encode(),
        b"1 000,5",
        "−1".encode(),
        "2⁻⁶".encode(),
    ]
    words = (
        b"/",
        b"^",
        b"e",
        b"%",
        b"-",
        b"9" * 400,
        b"^" * 9,
        b"^99999999999",
        b"e-99999999",
        "٣".encode(),
        b"_",
        b"inf",
        b"0x",
    )
    return Parser("typed-number", seeds, numeral, words)


PARSERS: dict[str, Callable[[], Parser]] = {
    "session": session_parser,
    "session-drawn": drawn_parser,
    "lesson": lesson_parser,
    "progress": progress_parser,
    "csv": csv_parser,
    "xlsx": xlsx_parser,
    "npy": npy_parser,
    "npz": npz_parser,
    "parquet": parquet_parser,
    "text": text_parser,
    "picture": picture_parser,
    "settings": settings_parser,
    "pasted": pasted_parser,
    "dropped": dropped_parser,
    "container": container_parser,
    "typed-number": numeral_parser,
}


def load(name: str) -> Parser:
    return PARSERS[name]()
