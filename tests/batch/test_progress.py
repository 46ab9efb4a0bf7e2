"""How far a run is, on a terminal and in a log."""

from __future__ import annotations

import io

import pytest

from klviz.batch import progress
from klviz.batch.progress import Meter, Progress, bar, clock, count, words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_line_for_a_log() -> None:
    half = Progress(done=500_000, total=1_000_000, before=0, seconds=0.5, bad=2)
    assert words(half, "rows") == "500,000 of 1,000,000 rows (50.0%), 1M rows/s, 0:00 left, 2 bad"


def test_what_an_earlier_run_did_is_not_counted_as_speed() -> None:
    resumed = Progress(done=900, total=1000, before=800, seconds=10.0)
    assert resumed.rate == 10.0
    assert resumed.left == 10.0
    assert Progress(0, 10, 0, 0.0).left is None


@pytest.mark.parametrize("width", [10, 40, 79, 200])
def test_a_bar_is_as_wide_as_it_should_be(width: int) -> None:
    for done in (0, 1, 500, 1000):
        assert len(bar(Progress(done, 1000, 0, 2.0), "rows", width)) == width
    assert bar(Progress(500, 1000, 0, 2.0), "rows", 79).count("=") == pytest.approx(22, abs=2)


def test_numbers_and_times() -> None:
    assert [count(rate) for rate in (7.4, 999, 1234, 5.67e6, 1e12)] == ["7", "999", "1.23k", "5.67M", "1e+03G"]
    assert [clock(seconds) for seconds in (0, 59.6, 3600, 100_000)] == ["0:00", "1:00", "1:00:00", "27:46:40"]


def test_a_terminal_gets_a_bar_that_is_taken_away() -> None:
    stream = Terminal()
    meter = Meter(stream, "rows")
    meter(Progress(10, 10, 0, 1.0))
    assert stream.getvalue().startswith("\r[===")
    meter.clear()
    assert stream.getvalue().endswith(" \r")
    assert "\n" not in stream.getvalue()


def test_a_log_gets_few_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(0, 300, 3))
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(now))
    stream = io.StringIO()
    meter = Meter(stream, "rows")
    for done in range(1, 9):
        meter(Progress(done, 8, 0, 3.0 * done))
    meter.clear()
    assert [line.partition(" ")[0] for line in stream.getvalue().splitlines()] == ["4", "8"]


def test_a_reader_who_leaves_is_not_missed() -> None:
    class Gone(io.StringIO):
        def write(self, text: str, /) -> int:
            raise BrokenPipeError

    Meter(Gone(), "rows")(Progress(1, 1, 0, 1.0))
    meter = Meter(Gone(), "rows")
    meter._last = -100.0
    meter(Progress(1, 1, 0, 1.0))
    assert meter._last == float("inf")
