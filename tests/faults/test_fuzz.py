"""Some thousand strangers' files at every door, and those that once did harm. More of it: README.md here."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.faults.programs import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it forks, and limits what a process may use")
LINE = re.compile(r"([\w-]+): ([\d,]+) tried, ([\d,]+) refused, ([\d,]+) read, 0 faults, slowest ([\d.]+) s, (\d+) MB")


def fuzz(*arguments: str) -> dict[str, tuple[int, int, int, float, int]]:
    """What came of each parser: tried, refused, read, seconds of the slowest, megabytes."""
    command = [sys.executable, "-m", "tests.faults.fuzz", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    found = {}
    for name, *counts, slowest, memory in LINE.findall(done.stdout):
        tried, refused, read = (int(each.replace(",", "")) for each in counts)
        found[name] = tried, refused, read, float(slowest), int(memory)
    return found


def test_no_bytes_raise_anything_but_the_doors_own_error() -> None:
    found = fuzz("all", "600")
    assert len(found) >= 16
    for name, (tried, refused, read, slowest, memory) in found.items():
        assert tried == 600 == refused + read, name
        assert refused > 25, f"{name}: the inputs are damaged enough"
        assert read > 0, f"{name}: some are whole enough to reach what lies behind the door"
        assert slowest < 2.0, name
        assert memory < 300, name


def test_what_once_did_harm() -> None:
    ((tried, refused, read, _, _),) = fuzz("kept").values()
    assert tried == refused + read >= 3


def test_sessions_cut_at_every_byte_and_with_every_bit_turned() -> None:
    ((tried, refused, read, _, _),) = fuzz("sessions").values()
    assert tried == refused + read > 10_000
