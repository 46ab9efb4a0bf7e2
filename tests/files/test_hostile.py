"""What it costs to refuse a file made to cost much: at most 2 s of processor time and 300 MB."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peak memory from /proc")

COST = """
import pathlib, struct, sys, time
from klviz.files import FileError, look, read, read_session
M = 1 << 20
def npy(shape, body):
    header = b"{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + b", }\\n"
    return b"\\x93NUMPY\\1\\0" + struct.pack("<H", len(header)) + header + body
makers = {
    "rows.csv": lambda: b"1,1\\n" * (16 * M - 1) + b"x,y\\n",
    "columns.csv": lambda: (b",".join([b"1.5"] * 65_000) + b"\\n") * 64 + b"x\\n",
    "fractions.csv": lambda: b"a\\n" + b"1/3\\n" * (16 * M - 1),
    "quotes.csv": lambda: b'"' * (64 * M),
    "blank.csv": lambda: b"\\n" * (64 * M),
    "line.txt": lambda: "😀".encode() * (16 * M),
    "nan.npy": lambda: npy(b"(16777216,)", b"\\xff" * 8 * 16777216),
    "deep.klviz": lambda: b'{"klviz":"session","version":1,"a":' + b"[" * (30 * M),
    "values.klviz": lambda: b'{"klviz":"session","version":1,"state":{"p":[' + b"0," * (15 * M),
}
path = pathlib.Path(sys.argv[2], sys.argv[1])
if len(sys.argv) == 4:
    path.write_bytes(makers[sys.argv[1]]())
    sys.exit()
start = time.process_time()
try:
    found = look(path)
    read_session(path) if found.kind == "session" else read(path, found.options)
    print("read")
except FileError as error:
    print("refused")
seconds = time.process_time() - start
status = pathlib.Path("/proc/self/status").read_text()
peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
print(seconds, peak / 1024)
"""


@pytest.mark.parametrize(
    "name",
    [
        *("rows.csv", "columns.csv", "fractions.csv", "quotes.csv", "blank.csv"),
        *("line.txt", "nan.npy", "deep.klviz", "values.klviz"),
    ],
)
def test_refusing_is_cheap(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    command = [sys.executable, "-c", COST, name, str(folder)]
    subprocess.run([*command, "make"], check=True)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    (folder / name).unlink()
    outcome, cost = done.stdout.splitlines()
    seconds, megabytes = map(float, cost.split())
    assert outcome == "refused"
    assert seconds < 2.0
    assert megabytes < 300.0
