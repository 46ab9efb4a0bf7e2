"""Nothing is lost by a save that is killed, fails, finds the disk full or may not write. More of it: README.md here."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.faults.programs import ROOT, can, nobody_can_run_klviz

linux = pytest.mark.skipif(sys.platform != "linux", reason="strace, namespaces and setpriv are Linux's")


def saving(*arguments: str) -> str:
    command = [sys.executable, "-m", "tests.faults.saving", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@linux
def test_every_system_call_of_a_save_killed_and_failed() -> None:
    if not can("strace", "-o", os.devnull, "true"):
        pytest.skip("strace is not here or may not trace")
    said = saving("calls", "old")
    assert "killed" in said
    assert "refused" in said


@linux
def test_every_system_call_of_keeping_an_earlier_version_killed_and_failed() -> None:
    if not can("strace", "-o", os.devnull, "true"):
        pytest.skip("strace is not here or may not trace")
    assert "killed" in saving("versions", "first", "ENOSPC")


@pytest.mark.skipif(os.name == "nt", reason="no fork and no kill -9")
def test_killed_at_random_moments() -> None:
    assert saving("random", "40").startswith("kill -9: 40 killed, 40 whole")


@linux
def test_a_full_disk() -> None:
    if not can("unshare", "--mount", "true"):
        pytest.skip("nothing may be mounted here")
    assert "the disk is full" in saving("full")


@linux
def test_folders_and_files_that_permissions_close() -> None:
    """Root may write anywhere, so root becomes nobody first."""
    if os.geteuid() != 0 or not nobody_can_run_klviz():
        pytest.skip("nobody may not run klviz here, or we may not become nobody")
    assert "old file whole" in saving("forbidden")
