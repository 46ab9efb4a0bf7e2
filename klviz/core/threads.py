"""Tasks by number on several threads, the caller's among them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from itertools import count

import numpy as np

from klviz.core.blocks import Scratch


def checked_threads(threads: int | None) -> int:
    """How many threads to use: as many as asked for, or one a core this process may run on."""
    if threads is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if isinstance(threads, (bool, np.bool_)) or not isinstance(threads, (int, np.integer)):
        raise TypeError(f"threads must be a whole number from 1 on, or None for one a core, not {threads!r}")
    if threads < 1:
        raise ValueError(f"threads must be a whole number from 1 on, or None for one a core, not {threads}")
    return int(threads)


def run(tasks: int, work: Callable[[int, Scratch], None], threads: int) -> None:
    """Do the tasks by number; the calling thread takes part. Of several errors the one of the first task is raised.

    Tasks are begun in order, so that every task before a failed one is done.
    """
    numbers = count()
    failures: dict[int, BaseException] = {}

    def take_part() -> None:
        number = -1
        try:
            scratch = Scratch()
            with np.errstate(all="ignore"):
                while not failures and (number := next(numbers)) < tasks:
                    work(number, scratch)
        except BaseException as error:
            failures[number] = error

    others = [threading.Thread(target=take_part, daemon=True) for _ in range(min(threads, tasks) - 1)]
    for other in others:
        other.start()
    take_part()
    for other in others:
        other.join()
    if failures:
        raise failures[min(failures)]
