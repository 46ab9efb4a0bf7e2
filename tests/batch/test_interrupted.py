"""Whatever ends a run: the output is whole or not there, and resuming gives the same bytes."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz.batch import Progress, run, spool
from klviz.files import FileError
from tests.batch.kills import kill_and_resume, klviz
from tests.batch.tables import distributions, write_npy, write_parquet

SUFFIXES = (".npy", ".csv", ".parquet")
OPTIONS: dict[str, Any] = {"measures": ["kl_pq", "js"], "on_error": "nan"}


class Stop(Exception):  # noqa: N818, no error but a wish
    """What a user's progress function raises."""


@pytest.fixture
def names(tmp_path: Path) -> tuple[str, str]:
    p, q = distributions(100, 8, 1), distributions(100, 8, 2)
    p[[5, 50, 77], 0] = np.nan
    return write_parquet(tmp_path / "p", p), write_npy(tmp_path / "q", q)


def stop_after(tasks: int, error: type[BaseException] = Stop) -> Callable[[Progress], None]:
    calls = iter(range(1000))

    def stop(progress: Progress) -> None:
        if next(calls) + 1 >= tasks:
            raise error

    return stop


def bytes_of(output: Path) -> tuple[bytes, bytes]:
    return output.read_bytes(), output.with_name(output.name + ".bad.csv").read_bytes()


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("all_pairs", [False, True])
def test_stopped_after_any_task(
    suffix: str, all_pairs: bool, names: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    whole, output = tmp_path / f"whole{suffix}", tmp_path / f"out{suffix}"
    options = {**OPTIONS, "all_pairs": all_pairs, "measures": ["js"] if all_pairs else OPTIONS["measures"]}
    run(*names, whole, **options)
    for tasks in (3, 17) if all_pairs else range(1, 8):
        with pytest.raises(Stop):
            run(*names, output, progress=stop_after(tasks), **options)
        assert not output.exists()
        assert output.with_name(output.name + ".partial").is_dir()
        seen: list[Progress] = []
        summary = run(*names, output, resume=True, progress=seen.append, **options)
        assert bytes_of(output) == bytes_of(whole)
        assert summary.bad == (300 if all_pairs else 3)
        assert all(progress.before for progress in seen)
        assert not output.with_name(output.name + ".partial").exists()
        output.unlink()


def test_stopped_again_and_again(names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    run(*names, whole, **OPTIONS)
    stops = 0
    while not output.exists():
        try:
            run(*names, output, resume=True, progress=stop_after(1, KeyboardInterrupt), **OPTIONS)
        except KeyboardInterrupt:
            stops += 1
    assert stops == 7
    run(*names, output, resume=True, **OPTIONS)
    assert bytes_of(output) == bytes_of(whole)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_write_may_fail(
    suffix: str, names: tuple[str, str], tmp_path: Path, small_tasks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The n-th write or sync fails as on a full disk, for every n, until a run gets through."""
    whole, output = tmp_path / f"whole{suffix}", tmp_path / f"out{suffix}"
    run(*names, whole, **OPTIONS)
    left = 0

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any, **kwargs: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise OSError(28, "No space left on device")
            return real(*args, **kwargs)

        return called

    monkeypatch.setattr(spool, "write_at", failing(spool.write_at))
    monkeypatch.setattr(os, "fsync", failing(os.fsync))
    monkeypatch.setattr(os, "write", failing(os.write))
    monkeypatch.setattr(Path, "replace", failing(Path.replace))
    failures = 0
    for n in range(1, 1000):
        output.unlink(missing_ok=True)
        shutil.rmtree(output.with_name(output.name + ".partial"), ignore_errors=True)
        left = n
        said = ""
        try:
            run(*names, output, **OPTIONS)
        except FileError as error:
            said = str(error)
        if not said:
            break
        failures += 1
        assert "the disk is full" in said
        assert not output.exists() or "did not confirm" in said
        left = 0
        run(*names, output, resume=True, **OPTIONS)
        assert bytes_of(output) == bytes_of(whole)
        assert not [*tmp_path.glob(".klviz*")]
    assert failures > 30
    assert bytes_of(output) == bytes_of(whole)


def test_what_was_kept_is_not_overwritten(names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    output = tmp_path / "out.npy"
    with pytest.raises(Stop):
        run(*names, output, progress=stop_after(3), **OPTIONS)
    before = (tmp_path / "out.npy.partial" / "values.npy").read_bytes()
    for p in (names[0], distributions(100, 8)):
        with pytest.raises(FileError, match="go on with it by --resume, or delete that folder"):
            run(p, names[1], output, **OPTIONS)
        assert (tmp_path / "out.npy.partial" / "values.npy").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"measures": ["kl_pq"]}, "other measures"),
        ({"base": 10}, "--base"),
        ({"normalize": True}, "--normalize"),
        ({"all_pairs": True}, "--all-pairs"),
        ({"on_error": "stop"}, "--on-error"),
        ({"backend": "torch"}, "--backend"),
    ],
)
def test_another_job_is_not_resumed(
    change: dict[str, Any], reason: str, names: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    if "backend" in change:
        pytest.importorskip("torch")
    output = tmp_path / "out.npy"
    with pytest.raises(Stop):
        run(*names, output, progress=stop_after(3), **OPTIONS)
    with pytest.raises(FileError, match=f"cannot be resumed: .*{reason}"):
        run(*names, output, resume=True, **{**OPTIONS, **change})
    run(*names, output, resume=True, **OPTIONS)


def test_stopped_by_a_bad_row_and_resumed_without_it(names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    """The first task has a bad row for `stop`; nothing before it depends on what is done about bad rows."""
    p = distributions(100, 8, 1)
    p[50, 0] = -1.0
    names = write_npy(tmp_path / "late", p), names[1]
    run(*names, tmp_path / "whole.csv", **OPTIONS)
    with pytest.raises(FileError, match="row 50"):
        run(*names, tmp_path / "out.csv", **{**OPTIONS, "on_error": "stop"})
    summary = run(*names, tmp_path / "out.csv", resume=True, **OPTIONS)
    assert summary.done == 100 - 48
    assert bytes_of(tmp_path / "out.csv") == bytes_of(tmp_path / "whole.csv")


@pytest.mark.parametrize("which", [0, 1])
def test_changed_tables_are_not_resumed(which: int, names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    with pytest.raises(Stop):
        run(*names, tmp_path / "out.npy", progress=stop_after(3), **OPTIONS)
    os.utime(names[which], (1, 1))
    with pytest.raises(FileError, match=f"cannot be resumed: {'PQ'[which]} has changed"):
        run(*names, tmp_path / "out.npy", resume=True, **OPTIONS)


def test_a_table_changed_during_the_run_gives_no_output(
    names: tuple[str, str], tmp_path: Path, small_tasks: None
) -> None:
    with pytest.raises(FileError, match="changed while it was read"):
        run(*names, tmp_path / "o.npy", progress=lambda _: os.utime(names[0], (1, 1)), **OPTIONS)
    assert not (tmp_path / "o.npy").exists()


@pytest.mark.parametrize("name", ["done.jsonl", "values.npy", "faults.jsonl"])
def test_torn_files(name: str, names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    """What a crash may leave behind what was said to be safe is of no consequence."""
    run(*names, tmp_path / "whole.csv", **OPTIONS)
    with pytest.raises(Stop):
        run(*names, tmp_path / "out.csv", progress=stop_after(3), **OPTIONS)
    with (tmp_path / "out.csv.partial" / name).open("ab") as file:
        file.write(b"[4, 1, 20")
    run(*names, tmp_path / "out.csv", resume=True, **OPTIONS)
    assert bytes_of(tmp_path / "out.csv") == bytes_of(tmp_path / "whole.csv")


def test_a_rest_without_a_job_is_rubbish(names: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "out.csv.partial").mkdir()
    (tmp_path / "out.csv.partial" / "values.npy").write_bytes(b"rest")
    run(*names, tmp_path / "out.csv", **OPTIONS)
    assert not (tmp_path / "out.csv.partial").exists()


def test_stopped_between_the_output_and_the_end(
    names: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for suffix in SUFFIXES:
        output = tmp_path / f"out{suffix}"
        with monkeypatch.context() as patch:
            patch.setattr(spool.Spool, "remove", lambda self: stop_after(1)(Progress(1, 1, 0, 1.0)))
            with pytest.raises(Stop):
                run(*names, output, **OPTIONS)
        before = bytes_of(output)
        summary = run(*names, output, resume=True, **OPTIONS)
        assert (summary.bad, summary.done) == (3, 0)
        assert bytes_of(output) == before
        assert not output.with_name(output.name + ".partial").exists()


def test_two_runs_do_not_share_an_output(names: tuple[str, str], tmp_path: Path, small_tasks: None) -> None:
    pytest.importorskip("fcntl")
    errors = []

    def again(progress: Progress) -> None:
        with pytest.raises(FileError) as caught:
            run(*names, tmp_path / "o.npy", resume=True, **OPTIONS)
        errors.append(str(caught.value))

    run(*names, tmp_path / "o.npy", progress=again, **OPTIONS)
    assert all("another run is at work on it" in error for error in errors)
    assert errors


def test_arrays_leave_nothing_behind_and_cannot_be_resumed(tmp_path: Path, small_tasks: None) -> None:
    p = distributions(100, 8)
    with pytest.raises(Stop):
        run(p, p, tmp_path / "o.npy", measures=["tv"], progress=stop_after(3))
    assert not [*tmp_path.iterdir()]
    with pytest.raises(ValueError, match="need files"):
        run(p, p, tmp_path / "o.npy", resume=True)


def test_killed_at_random_and_resumed(tmp_path: Path) -> None:
    """Two kills here; `python -m tests.batch.kills FOLDER 50` does as many as asked for."""
    assert kill_and_resume(tmp_path, kills=2, rows=30_000, seed=3) == 2


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is another thing there")
def test_ctrl_c(tmp_path: Path) -> None:
    p = write_npy(tmp_path / "p", distributions(400_000, 16))  # as text, which is slow
    child = subprocess.Popen(
        klviz("batch", p, p, "-o", str(tmp_path / "o.csv")),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # tests in the background inherit deaf ears
    )
    kept = tmp_path / "o.csv.partial" / "job.json"
    end = time.monotonic() + 30
    while not kept.exists() and time.monotonic() < end and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert child.returncode == 130, (out, err)
    assert err.startswith("klviz: interrupted; ")
    assert not (tmp_path / "o.csv").exists()


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="needs a small disk of its own")
def test_a_disk_that_is_really_full(tmp_path: Path, names: tuple[str, str], small_tasks: None) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no disk may be mounted here")
    try:

        def fill(progress: Progress) -> None:
            with contextlib.suppress(OSError):
                (disk / "filling").write_bytes(bytes(1 << 18))

        with pytest.raises(FileError, match="the disk is full"):
            run(*names, disk / "o.csv", all_pairs=True, measures=["tv"], on_error="nan", progress=fill)
        assert not (disk / "o.csv").exists()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_nobody_listens_any_more(tmp_path: Path, names: tuple[str, str]) -> None:
    """A closed pipe for progress and summary is no reason to lose the work."""
    done = subprocess.run(
        [
            "sh",
            "-c",
            '"$@" 2>&1 | true',
            "sh",
            *klviz("batch", *names, "-o", str(tmp_path / "o.npy"), "--on-error", "nan"),
        ],
        capture_output=True,
    )
    assert done.returncode == 0
    assert len(np.load(tmp_path / "o.npy")) == 100
