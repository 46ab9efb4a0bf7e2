"""A session that uses all of klviz opens no connection, unpickles nothing and starts no program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.programs import ROOT, can, complaints, home, journey


def test_a_whole_session_does_nothing_that_must_not_happen(tmp_path: Path) -> None:
    """Python's audit events show what klviz does; where strace is, it shows the sockets of Qt and all else as well."""
    log = tmp_path / "network.log"
    strace = ("strace", "-f", "-e", "trace=network,pipe2", "-o")
    traced = can(*strace, os.devnull, "true")
    done = journey(tmp_path, "all", home(tmp_path), (*strace, str(log)) if traced else ())
    assert done.returncode == 0, done.stdout + done.stderr
    assert "went well" in done.stdout
    assert "recovery written" in done.stdout
    assert complaints(done) == []
    assert not list(tmp_path.rglob("bugs.log"))
    assert not list(tmp_path.rglob("*.tmp"))
    if traced:
        calls = [line for line in log.read_text().splitlines() if "exited with" not in line]
        assert any("pipe2(" in line for line in calls), "the log holds the pipe that wakes Python"
        assert [line for line in calls if "AF_INET" in line or "connect(" in line] == []


@pytest.mark.parametrize(
    ("code", "event"),
    [
        ("import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)", "socket.__new__"),
        ("import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", "socket.__new__"),
        ("import socket; socket.getaddrinfo('localhost', 80)", "socket.getaddrinfo"),
        ("import pickle; pickle.loads(pickle.dumps(1))", "pickle.loads"),
        ("import pickle; pickle.Unpickler(open('/dev/null', 'rb'))", "pickle.Unpickler"),
        ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
        ("import os; os.system('true')", "os.system"),
        ("import socket; a, b = socket.socketpair(); a.send(b'x')", ""),
    ],
)
def test_the_guard_sees_what_it_is_there_for(code: str, event: str) -> None:
    program = f"from tests.faults import guard\nfound = guard.watch()\n{code}\nprint(*found, sep='')"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.startswith(event) if event else done.stdout == "\n", done.stdout
