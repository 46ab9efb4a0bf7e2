"""The same tasks on Dask: processes of this machine, or any cluster that is running already."""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Generator, Iterator
from importlib import import_module
from typing import Any

from klviz import __version__
from klviz.batch.work import Answer, Kernel, Work
from klviz.files import FileError
from klviz.files.door import plain_cause

MISSING = "Dask is not installed: pip install 'klviz[dask]', or leave out --engine dask"
AHEAD = 3
"""Tasks that wait for each thread of the cluster."""
CONNECTING, PATIENCE = 10.0, 60.0
"""Seconds to wait for the scheduler, and for its first worker."""


def on_dask(work: Work, first: int, scheduler: str | None, workers: int | None = None) -> Generator[Answer, None, None]:
    """The answers to tasks from `first` on, in order. Raises FileError where the cluster cannot do them.

    Workers open the tables by the paths given, so they must see the same files; a task whose worker dies is done again
    by another.
    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise FileError("--engine dask", MISSING) from None
    with contextlib.ExitStack() as stack:
        try:
            if scheduler is None:
                count = workers or len(os.sched_getaffinity(0))
                cluster = stack.enter_context(
                    distributed.LocalCluster(
                        n_workers=count, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
                    )
                )
                client = stack.enter_context(distributed.Client(cluster))
            else:
                client = stack.enter_context(distributed.Client(scheduler, timeout=CONNECTING))
            client.wait_for_workers(1, timeout=PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            where = scheduler or "a cluster of this machine"
            raise FileError("--engine dask", f"{where} does not answer ({plain_cause(error)})") from None
        check_workers(client, work)
        yield from ordered(client, work, first)


def check_workers(client: Any, work: Work) -> None:
    """Raises FileError unless every worker has this klviz and sees the tables."""
    for address, said in client.run(readiness, work).items():
        if said:
            raise FileError("--engine dask", f"the worker {address} {said}")


def readiness(work: Work) -> str:
    """What keeps this worker from doing its part, or nothing."""
    import klviz

    if klviz.__version__ != __version__:
        return f"has klviz {klviz.__version__}, not {__version__}"
    for place in (work.p, work.q):
        for name in getattr(place, "files", ()):
            if not os.path.exists(name):  # noqa: PTH110
                return f"does not see {name}"
    return ""


def ordered(client: Any, work: Work, first: int) -> Iterator[Answer]:
    """Answers in the order of their tasks, with as many under way as keep the cluster busy."""
    waiting: deque[Any] = deque()
    number = first
    while waiting or number < work.tasks:
        threads = max(1, sum(client.nthreads().values())) if number < work.tasks else 1
        while number < work.tasks and len(waiting) < AHEAD * threads:
            waiting.append(client.submit(done, work, number, pure=False))
            number += 1
        future = waiting.popleft()
        while not future.done():
            time.sleep(0.005)  # lets Ctrl-C through, which a wait on the future does not
        yield future.result()
        future.release()


def done(work: Work, number: int) -> Answer:
    """One task, in a worker."""
    return work_here(work).measure(work_here(work).load(number), Kernel(1))


_here: dict[str, Work] = {}


def work_here(work: Work) -> Work:
    """The one copy of a work in this process, so that its tables are opened once for each thread."""
    key = repr((work.p, work.q, work.options))
    if key not in _here:
        _here.clear()
        _here[key] = work
    return _here[key]
