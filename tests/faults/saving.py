"""Saving under attack: killed and failed at every system call, at random moments, on a full disk, without permission.

    python -m tests.faults.saving calls     # Linux with strace: every system call killed, then failed, one at a time
    python -m tests.faults.saving versions  # the same while an earlier version is put aside
    python -m tests.faults.saving random 200
    python -m tests.faults.saving full      # as root: a disk of 256 KiB
    python -m tests.faults.saving forbidden # as root, which then becomes nobody

Each prints what was tried and ends with 1 if anything was lost. Whatever happens, the file must hold the old session
or the new one, whole, and a failure must be told with the file's name and the cause.
"""

from __future__ import annotations

import mmap
import os
import random
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from klviz.edits import load_preset, opening_state, presets
from klviz.files import FileError, read_session, versions, write_session
from klviz.files.session import dumps
from klviz.state import State

NOBODY = 65534
ERRORS = {
    "ENOSPC": "the disk is full",
    "EIO": "the disk reported a fault",
    "EACCES": "permission",
    "EINTR": "the system interrupted the work",
}
OF_THE_MACHINE = {"brk", "mmap", "munmap", "mremap", "madvise", "futex", "getppid", "rt_sigaction", "rt_sigprocmask"}
SAVED, REFUSED, UNCONFIRMED, BUG = 0, 10, 11, 12
MEANING = {SAVED: "saved all the same", REFUSED: "refused", UNCONFIRMED: "unconfirmed"}
LEFTOVER = re.compile(r"\.klviz-[0-9a-f]{12}\.tmp")


class LostError(AssertionError):
    """What must never happen."""


def need(holds: object, said: str) -> None:
    if not holds:
        raise LostError(said)


OLD = opening_state()
NEW = replace(load_preset(OLD, presets()[3].name), note="the new one")


@dataclass
class Place:
    """A session's file in a folder of its own, and what may be in it."""

    path: Path
    before: bytes | None
    link: bool

    def check(self, told: str = "") -> str:
        """Which of the two is there, whole: "old" or "new"; nothing else in the folder can be taken for a session."""
        there = self.path.read_bytes() if self.path.exists() else None
        need(self.path.is_symlink() == self.link, f"{told}: the link was replaced")
        need(there in (self.before, dumps(NEW)), f"{told}: the file is neither the old one nor the new one")
        if there is not None:
            need(read_session(self.path).same_content(NEW if there == dumps(NEW) else OLD), f"{told}: another session")
        folder = Path(os.path.realpath(self.path)).parent
        for other in folder.iterdir():
            need(other.name == "a.klviz" or LEFTOVER.fullmatch(other.name), f"{told}: {other.name} was left")
        return "new" if there == dumps(NEW) else "old"

    def leftovers(self) -> list[Path]:
        return [each for each in Path(os.path.realpath(self.path)).parent.iterdir() if each.name != "a.klviz"]


@contextmanager
def place(kind: str) -> Iterator[Place]:
    """ "new": there is no file yet; "old": there is one; "link": the path is a link to one elsewhere; "dangling": to
    one that is not there yet."""
    with tempfile.TemporaryDirectory(prefix="klviz-saving-") as name:
        folder = Path(name)
        (folder / "real").mkdir()
        path = folder / "real" / "a.klviz"
        before = None if kind in ("new", "dangling") else dumps(OLD)
        if before is not None:
            path.write_bytes(before)
        if kind in ("link", "dangling"):
            (folder / "a.klviz").symlink_to(path)
            path = folder / "a.klviz"
        yield Place(path, before, path.is_symlink())


@dataclass
class Outcome:
    code: int
    said: str
    log: str

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL

    @property
    def injected(self) -> int:
        return self.log.count("(INJECTED)")


def traced(step: Callable[[], object], *options: str, step_may_raise: bool = False) -> Outcome:
    """Do this in a child under strace; the options say what shall go wrong."""
    said = mmap.mmap(-1, 4096)  # a word from the child that takes no system call
    ready, go = os.pipe()
    child = os.fork()
    if child == 0:
        code = BUG
        try:
            wait = select.poll()
            wait.register(ready, select.POLLIN)
            wait.poll()  # nothing before it may be hit instead of the step, which polls nothing
            os.getppid()  # marks the beginning in the log
            try:
                step()
                code, text = SAVED, ""
            except FileError as error:
                code, text = (UNCONFIRMED if error.reason.startswith("written, but") else REFUSED), str(error)
            except OSError as error:
                code, text = (REFUSED if step_may_raise else BUG), repr(error)
            except BaseException as error:
                code, text = BUG, repr(error)
            said[: len(text.encode())] = text.encode()
            os.getppid()
        finally:
            os._exit(code)
    with tempfile.NamedTemporaryFile("r", prefix="klviz-strace-") as log:
        tracer = subprocess.Popen(
            ["strace", "-f", "-p", str(child), "-o", log.name, *options], stderr=subprocess.PIPE, text=True
        )
        assert tracer.stderr is not None
        first = tracer.stderr.readline()
        need("attached" in first, f"strace could not attach: {first}")
        os.write(go, b"x")
        _, status = os.waitpid(child, 0)
        os.close(ready)
        os.close(go)
        tracer.stderr.read()
        tracer.wait()
        tracer.stderr.close()
        return Outcome(os.waitstatus_to_exitcode(status), said[:].rstrip(b"\0").decode(), log.read())


def save(path: Path, *options: str) -> Outcome:
    return traced(lambda: write_session(path, NEW), *options)


def calls_of_a_save(kind: str) -> list[str]:
    """The names of the system calls that a save makes, as they come."""
    with place(kind) as where:
        return calls_in(save(where.path))


def calls_in(outcome: Outcome) -> list[str]:
    need(outcome.code == SAVED, outcome.said)
    names = [found[1] for line in outcome.log.splitlines() if (found := re.match(r"\d+ +(\w+)\(", line))]
    first = names.index("getppid")
    return names[first + 1 : names.index("getppid", first + 1)]


def killed_at_every_call(kind: str) -> Counter[str]:
    """N = 1, 2, … of each system call, until none is hit."""
    tried: Counter[str] = Counter()
    for name in sorted(set(calls_of_a_save(kind))):
        for n in range(1, 1000):
            with place(kind) as where:
                outcome = save(where.path, "-e", "trace=all", "-e", f"inject={name}:signal=KILL:when={n}")
                there = where.check(f"killed at {name} {n}")
                if not outcome.killed:
                    need(outcome.code == SAVED, f"{name} {n}: {outcome.said}")
                    break
                tried["killed"] += 1
                tried[f"{there} file whole"] += 1
                tried["hidden leftovers"] += len(where.leftovers())
                write_session(where.path, NEW)
                need(where.check() == "new", "the next save does not work")
    return tried


def failed_at_every_call(kind: str, *, cleaning_fails: bool = False) -> Counter[str]:
    """N = 1, 2, … of each call that can fail, with each error; if asked, taking away the leftover fails as well."""
    tried: Counter[str] = Counter()
    also = ("-e", "inject=unlink,unlinkat:error=EIO") if cleaning_fails else ()
    for name in sorted(set(calls_of_a_save(kind)) - OF_THE_MACHINE):
        for code, words in ERRORS.items():
            for n in range(1, 1000):
                told = f"{name} {n} fails with {code}"
                with place(kind) as where:
                    outcome = save(where.path, *also, "-e", f"inject={name}:error={code}:when={n}")
                    there = where.check(told)
                    need(outcome.code in (SAVED, REFUSED, UNCONFIRMED), f"{told}: {outcome.said}")
                    if outcome.code == REFUSED:
                        need(there == "old", f"{told}: said to be not saved, but it is")
                        need(where.before is None or there == "old", told)
                    else:
                        need(there == "new", f"{told}: said to be saved, but it is not")
                    if outcome.code != SAVED:
                        need(outcome.said.startswith(f"{where.path}: "), f"{told}: the path is missing: {outcome.said}")
                        known = words in outcome.said or VAGUE.get(name, words) in outcome.said
                        need(known, f"{told}: the cause is missing: {outcome.said}")
                    need(cleaning_fails or not where.leftovers(), f"{told}: {where.leftovers()} was left")
                    if not outcome.injected:
                        break
                    tried["failed"] += 1
                    tried[MEANING[outcome.code]] += 1
    return tried


VAGUE = {  # os.access and os.path.realpath say no and not why
    **dict.fromkeys(("access", "faccessat", "faccessat2"), "(it is read-only)"),
    **dict.fromkeys(("lstat", "newfstatat", "readlink"), "the link at this path cannot be followed"),
}


# Earlier versions


EARLIER = [dumps(replace(OLD, note=f"an earlier version, {n}")) for n in range(versions.MOST_KEPT)]


@dataclass
class History:
    """A session's file, and the versions of it that were kept before."""

    folder: Path
    path: Path
    before: list[bytes]  # oldest first

    def step(self) -> None:
        versions.put_aside(self.folder, self.path)

    def check(self, told: str) -> bool:
        """Whether the session's file is kept as a version; every version that is there is whole, and none is lost that
        need not make room."""
        need(self.path.read_bytes() == dumps(OLD), f"{told}: the session's own file has changed")
        found = versions.kept(self.folder, self.path)
        need(all(each.origin == self.path for each in found), f"{told}: the session of a version is not known")
        bodies = [each.path.read_bytes() for each in reversed(found)]
        new = dumps(OLD) in bodies
        gone = [body for body in self.before if body not in bodies]
        need(set(bodies) <= {*self.before, dumps(OLD)}, f"{told}: a version is not whole")
        need(len(bodies) == len(set(bodies)), f"{told}: a version is there twice")
        full = len(self.before) == versions.MOST_KEPT
        need(not gone or (new and full and gone == self.before[:1]), f"{told}: a version is lost")
        for each in self.leftovers():
            need(LEFTOVER.fullmatch(each.name), f"{told}: {each.name} was left")
        return new

    def leftovers(self) -> list[Path]:
        there = [each for each in self.folder.rglob("*") if each.is_file()]
        return [each for each in there if each.suffix != ".klviz" and each.name != versions.ORIGIN]


@contextmanager
def history(kind: str) -> Iterator[History]:
    """ "first": nothing was kept yet; "more": something was; "full": so much that the oldest has to make room."""
    with tempfile.TemporaryDirectory(prefix="klviz-versions-") as name:
        path, folder = Path(os.path.realpath(name)) / "a.klviz", Path(name) / "versions"
        before = EARLIER[: {"first": 0, "more": 1, "full": versions.MOST_KEPT}[kind]]
        for body in before:
            path.write_bytes(body)
            versions.put_aside(folder, path)
        path.write_bytes(dumps(OLD))
        yield History(folder, path, before)


def versions_under_attack(kind: str, *errors: str) -> Counter[str]:
    """N = 1, 2, … of each system call killed, and failed with each error, until none is hit."""
    tried: Counter[str] = Counter()
    with history(kind) as where:
        calls = sorted(set(calls_in(traced(where.step))))
        need(where.check("nothing goes wrong"), "it is not kept")
    faults = [(name, "signal=KILL") for name in calls]
    faults += [(name, f"error={code}") for name in calls if name not in OF_THE_MACHINE for code in errors]
    for name, fault in faults:
        for n in range(1, 1000):
            told = f"{name} {n}, {fault}"
            with history(kind) as where:
                options = ("-e", "trace=all", "-e", f"inject={name}:{fault}:when={n}")
                outcome = traced(where.step, *options, step_may_raise=True)
                there = where.check(told)
                if outcome.killed:
                    tried["killed"] += 1
                else:
                    need(outcome.code in (SAVED, REFUSED, UNCONFIRMED), f"{told}: {outcome.said}")
                    need(there or outcome.code != SAVED, f"{told}: said to be kept, but it is not")
                    if not outcome.injected:
                        break
                    tried["failed"] += 1
                    need(not where.leftovers(), f"{told}: {where.leftovers()} was left")
                tried["kept" if there else "not kept"] += 1
                tried["hidden leftovers"] += len(where.leftovers())
                where.step()
                need(where.check(f"after {told}"), "the next one does not work")
                need(len(versions.kept(where.folder)) <= versions.MOST_KEPT + 1, f"{told}: too many are kept")
    return tried


def killed_at_random(times: int, seed: int = 1) -> Counter[str]:
    """Two large sessions saved in turn over the same file; kill -9 at some moment."""
    tried: Counter[str] = Counter()
    chance = random.Random(seed)
    bodies = [dumps(state) for state in large_states()]
    with tempfile.TemporaryDirectory(prefix="klviz-saving-") as name:
        path = Path(name) / "a.klviz"
        path.write_bytes(bodies[0])
        for _ in range(times):
            ready, go = os.pipe()
            child = os.fork()
            if child == 0:
                os.write(go, b"x")
                while True:
                    for state in large_states():
                        write_session(path, state)
            os.read(ready, 1)
            time.sleep(chance.uniform(0.0, 0.05))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(ready)
            os.close(go)
            there = path.read_bytes()
            need(there in bodies, "the file is neither of the two sessions")
            tried["killed"] += 1
            tried["whole"] += 1
            left = [each for each in path.parent.iterdir() if each != path]
            need(all(LEFTOVER.fullmatch(each.name) for each in left), f"{left} was left")
            tried["hidden leftovers"] += len(left)
            for each in left:
                each.unlink()
        read_session(path)
    return tried


def large_states() -> tuple[State, State]:
    """Sessions that take more than one write to the disk."""
    one = replace(OLD, note="x" * 1_000_000)
    return one, replace(NEW, note="y" * 1_500_000)


def on_a_full_disk(folder: Path) -> Counter[str]:
    """Sessions of growing size until one does not fit; then a small one fits again."""
    tried: Counter[str] = Counter()
    path = folder / "a.klviz"
    last = b""
    for kibibytes in (1, 40, 90, 140, 200, 300, 5000):
        state = replace(OLD, note="x" * (1024 * kibibytes))
        try:
            write_session(path, state)
        except FileError as error:
            need(str(error) == f"{path}: not saved: the disk is full", str(error))
            need(path.read_bytes() == last, "the old file is not whole")
            tried["the disk is full"] += 1
        else:
            last = dumps(state)
            need(path.read_bytes() == last, "the new file is not whole")
            tried["saved"] += 1
        need([each.name for each in folder.iterdir()] == ["a.klviz"], "something was left")
    write_session(path, OLD)
    need(read_session(path).same_content(OLD), "a small session fits")
    need(tried["the disk is full"] >= 2 and tried["saved"] >= 2, f"nothing was tried: {tried}")
    return tried


def forbidden(folder: Path) -> Counter[str]:
    """As root: a folder for each case, then all cases tried as nobody."""
    folder.chmod(0o755)
    for name, mode, owner in (
        ("closed", 0o555, NOBODY),
        ("blind", 0o333, NOBODY),
        ("sticky", 0o1777, 0),
        ("own", 0o755, NOBODY),
    ):
        (folder / name).mkdir()
        (folder / name / "a.klviz").write_bytes(dumps(OLD))
        os.chown(folder / name / "a.klviz", 0 if name == "sticky" else NOBODY, 0)
        (folder / name / "a.klviz").chmod(0o444 if name == "own" else 0o666)
        os.chown(folder / name, owner, 0)
        (folder / name).chmod(mode)
    shut = folder / "shut"
    shut.mkdir(mode=0o700)
    command = [sys.executable, "-m", "tests.faults.saving", "as_nobody", str(folder)]
    as_nobody = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
    done = subprocess.run([*as_nobody, *command], check=False, capture_output=True, text=True)
    need(done.returncode == 0, done.stdout + done.stderr)
    tried: Counter[str] = Counter()
    for name in ("closed", "blind", "sticky", "own"):
        path = folder / name / "a.klviz"
        need(path.read_bytes() == dumps(NEW if name == "blind" else OLD), f"{name}: the file has changed")
        need([each.name for each in (folder / name).iterdir()] == ["a.klviz"], f"{name}: something was left")
        tried["new file whole" if name == "blind" else "old file whole"] += 1
    need(list(shut.iterdir()) == [], "something got in")
    return tried


def as_nobody(folder: Path) -> None:
    """The cases of `forbidden`, by someone whom permissions bind."""
    for name, said in (
        ("closed", f"not saved: no permission to write in the folder {folder / 'closed'}"),
        ("blind", ""),
        ("sticky", "not saved: permission denied"),
        ("own", "not saved: the file may not be changed (it is read-only)"),
        ("shut", "not saved: permission denied"),
    ):
        path = folder / name / "a.klviz"
        try:
            write_session(path, NEW)
        except FileError as error:
            need(said and str(error) == f"{path}: {said}", f"{name}: {error}")
        else:
            need(not said, f"{name}: it was saved")


def in_a_small_disk(run: str) -> int:
    """Mount 256 KiB of memory where nobody else sees it, and go on there."""
    with tempfile.TemporaryDirectory(prefix="klviz-full-") as folder:
        line = f'mount -t tmpfs -o size=256k none "$1" && exec "$2" -m tests.faults.saving {run} "$1"'
        return subprocess.run(
            ["unshare", "--mount", "sh", "-c", line, "sh", folder, sys.executable], check=False
        ).returncode


def show(what: str, tried: Counter[str]) -> None:
    print(f"{what}: {', '.join(f'{count} {name}' for name, count in tried.items())}", flush=True)


def every_call(*kinds: str) -> None:
    for kind in kinds or KINDS:
        show(f"every call, {kind}", killed_at_every_call(kind) + failed_at_every_call(kind))
    if not kinds:
        show("and the leftover cannot be taken away", failed_at_every_call("old", cleaning_fails=True))


def every_call_of_versions(kind: str = "", *errors: str) -> None:
    for each in (kind,) if kind else ("first", "more", "full"):
        tried = versions_under_attack(each, *errors or ERRORS)
        show(f"every call of the step that keeps versions, {each}", tried)


def without_permission() -> None:
    with tempfile.TemporaryDirectory(prefix="klviz-forbidden-") as folder:
        show("without permission", forbidden(Path(folder)))


KINDS = ("new", "old", "link", "dangling")
COMMANDS: dict[str, Callable[..., object]] = {
    "calls": every_call,
    "versions": every_call_of_versions,
    "random": lambda times="200": show("kill -9", killed_at_random(int(times))),
    "full": lambda: need(in_a_small_disk("on_full") == 0, "on a full disk"),
    "on_full": lambda folder: show("256 KiB", on_a_full_disk(Path(folder))),
    "forbidden": without_permission,
    "as_nobody": lambda folder: as_nobody(Path(folder)),
}

if __name__ == "__main__":
    try:
        COMMANDS[sys.argv[1]](*sys.argv[2:])
    except LostError as lost:
        print(f"LOST: {lost}", flush=True)
        sys.exit(1)
