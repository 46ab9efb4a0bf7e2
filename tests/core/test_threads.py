"""Threads that share tasks: none goes on after an error, and there are as many as this process may use."""

from __future__ import annotations

import numpy as np
import pytest

from klviz.core import threads
from klviz.core.blocks import Scratch


def test_an_interrupt_stops_every_thread() -> None:
    done = []

    def work(number: int, scratch: Scratch) -> None:
        done.append(number)
        if number == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        threads.run(1000, work, 2)
    assert len(done) < 1000
    with pytest.raises(ZeroDivisionError):
        threads.run(1, lambda number, scratch: print(1 / 0), 1)


def test_threads_by_default_are_those_this_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads.os, "sched_getaffinity", lambda process: {0, 1, 2}, raising=False)
    assert threads.checked_threads(None) == 3
    monkeypatch.delattr(threads.os, "sched_getaffinity")
    monkeypatch.setattr(threads.os, "cpu_count", lambda: None)
    assert threads.checked_threads(None) == 1
    assert threads.checked_threads(np.int64(5)) == 5
