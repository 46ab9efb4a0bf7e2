"""How far a run is: a bar that moves on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from typing import TextIO

EVERY_BAR, EVERY_LINE = 0.1, 10.0


@dataclass(frozen=True)
class Progress:
    """done of total rows (pairs where all are asked for), of which `before` were done by an earlier run, after this
    many seconds; bad: how many of them have no answer."""

    done: int
    total: int
    before: int
    seconds: float
    bad: int = 0

    @property
    def rate(self) -> float:
        """Rows or pairs a second, in this run."""
        return (self.done - self.before) / self.seconds if self.seconds else 0.0

    @property
    def left(self) -> float | None:
        """Seconds to the end, if they can be told."""
        return (self.total - self.done) / self.rate if self.rate else None


class Meter:
    """Writes progress to a stream, and goes on in silence where nobody reads it any more."""

    def __init__(self, stream: TextIO, unit: str) -> None:
        self._stream = stream
        self._unit = unit
        self._bar = stream.isatty()
        self._last = time.monotonic() - (EVERY_BAR if self._bar else 0.0)
        self._shown = False

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        over = progress.done == progress.total and self._bar
        if now - self._last < (EVERY_BAR if self._bar else EVERY_LINE) and not over:
            return
        self._last = now
        if self._bar:
            width = shutil.get_terminal_size().columns
            self._say("\r" + bar(progress, self._unit, width - 1))
            self._shown = True
        else:
            self._say(words(progress, self._unit) + "\n")

    def clear(self) -> None:
        """Take the bar away, so that other lines can follow."""
        if self._shown:
            self._say("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r")
            self._shown = False

    def _say(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            self._last = float("inf")  # whoever listened has gone; the work matters more


def words(progress: Progress, unit: str) -> str:
    text = f"{progress.done:,} of {progress.total:,} {unit} ({share(progress):.1%}), {count(progress.rate)} {unit}/s"
    if progress.left is not None:
        text += f", {clock(progress.left)} left"
    return text + (f", {progress.bad:,} bad" if progress.bad else "")


def bar(progress: Progress, unit: str, width: int) -> str:
    """One line of exactly `width` characters."""
    left = "" if progress.left is None else f" {clock(progress.left)} left"
    bad = f" {progress.bad:,} bad" if progress.bad else ""
    text = f" {share(progress):6.1%} {count(progress.rate)} {unit}/s{left}{bad}"
    room = width - len(text) - 2
    if room < 5:
        return text.strip()[:width].ljust(width)
    full = int(room * share(progress))
    return f"[{'=' * full}{' ' * (room - full)}]{text}"


def share(progress: Progress) -> float:
    return progress.done / progress.total if progress.total else 1.0


def count(rate: float) -> str:
    """A rate in three digits."""
    for unit in ("", "k", "M"):
        if rate < 999.5:
            return f"{rate:.3g}{unit}" if unit else f"{rate:.0f}"
        rate /= 1000.0
    return f"{rate:.3g}G"


def clock(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
