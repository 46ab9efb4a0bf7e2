"""Strangers' bytes at every door: mutated files by the hundred thousand, each read as klviz would read it.

    python -m tests.faults.fuzz PARSER|all [COUNT]   # 100,000 of each unless told otherwise, in two processes
    python -m tests.faults.fuzz one PARSER NUMBER    # a single input again, with its traceback
    python -m tests.faults.fuzz kept                 # those in crashers/, which once did harm
    python -m tests.faults.fuzz sessions             # every kept session cut at every byte, and every bit flipped

Input number n of a parser is always the same bytes. Each is read in a process that may use 2 s of processor time
and is watched for the memory it takes. What is not the door's own typed error (a traceback, a foreign parser's
words, a hang, a crash, more than 300 MB) is made small and kept in crashers/ for test_fuzz.py. Ends with 1 if there is
any.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import re
import resource
import signal
import struct
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.parsers import PARSERS, Parser, kept_sessions, load

CRASHERS = Path(__file__).parent / "crashers"
SECONDS = 2.0
MOST_BYTES = 300_000_000
ROOM = 1 << 20
WHOLE = (0, 1, -1, 2, 127, 128, 255, 256, 32767, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1)
DIGITS = re.compile(rb"\d+")
NUMBERS = (b"0", b"-1", b"1e308", b"1e999", b"NaN", b"4294967296", b"9" * 40, b"0.1", b"-0.0", b"5e-324", b"1_0")


def input_of(parser: Parser, number: int) -> bytes:
    """Input `number` of a parser: a seed, changed in one to eight ways; some as they come out of a repacking."""
    chance = random.Random(f"{parser.name} {number}")
    data = chance.choice(parser.seeds)
    if parser.remake is not None and chance.random() < 0.6:
        return parser.remake(data, lambda part: mutated(part, parser, chance), chance)[:ROOM]
    return mutated(data, parser, chance)[:ROOM]


def mutated(data: bytes, parser: Parser, chance: random.Random) -> bytes:
    body = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        if not body:
            body += chance.randbytes(chance.randrange(1, 20))
        at = chance.randrange(len(body))
        to = min(len(body), at + chance.choice((1, 2, 4, 8, 16, 64, 400)))
        way = chance.randrange(11)
        if way == 0:
            body[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            body[at] = chance.choice((0, 1, 9, 10, 32, 34, 48, 127, 128, 255, chance.randrange(256)))
        elif way == 2:
            del body[at:to]
        elif way == 3:
            body[at:at] = body[at:to] * chance.choice((1, 1, 2, 50))
        elif way == 4:
            del body[at:]
        elif way == 5:
            other = chance.choice(parser.seeds)
            start = chance.randrange(len(other) + 1)
            body[at:to] = other[start : start + chance.choice((4, 16, 200))]
        elif way in (6, 7) and parser.words:
            body[at : at if chance.random() < 0.5 else to] = chance.choice(parser.words)
        elif way == 8:
            shape = chance.choice(("<i", ">i", "<q", ">q", "<h", ">h"))
            size = struct.calcsize(shape)
            value = chance.choice(WHOLE) & ((1 << 8 * size) - 1)
            body[at : at + size] = value.to_bytes(size, "little" if shape[0] == "<" else "big")
        elif way == 9:
            found = list(DIGITS.finditer(body))
            if found:
                place = chance.choice(found)
                body[place.start() : place.end()] = chance.choice(NUMBERS)
        else:
            body[at:to] = chance.randbytes(to - at)
    return bytes(body)


@dataclass
class Tally:
    """What came of a parser's inputs."""

    tried: int = 0
    accepted: int = 0
    refused: int = 0
    slowest: float = 0.0
    memory: int = 0  # bytes above what the process took before
    found: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.tried += other.tried
        self.accepted += other.accepted
        self.refused += other.refused
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)
        self.found += other.found


def peak() -> int:
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def feed(parser: Parser, data: bytes) -> tuple[bool, str]:
    """Whether it was accepted; and what must not be, or ""."""
    try:
        return parser.feed(data), ""
    except Exception:
        return False, traceback.format_exc()


def many(parser: Parser, numbers: Iterator[int], note: Callable[[int, bytes], None]) -> Tally:
    """Read these inputs, one after another; each is noted before it is tried."""
    tally = Tally()
    for seed in parser.seeds:
        feed(parser, seed)
    before = high = peak()
    for number in numbers:
        data = input_of(parser, number)
        note(number, data)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        began = time.process_time()
        accepted, wrong = feed(parser, data)
        took = time.process_time() - began
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        tally.tried += 1
        tally.accepted += accepted
        tally.refused += not accepted and not wrong
        tally.slowest = max(tally.slowest, took)
        if (now := peak()) > high:
            if high - before <= MOST_BYTES < now - before:
                wrong = f"{(now - before) / 1e6:.0f} MB of memory"
            high = now
        if wrong:
            tally.found.append(f"{number}: {wrong}")
            keep(parser, number, data, wrong)
    tally.memory = high - before
    return tally


def keep(parser: Parser, number: int, data: bytes, wrong: str) -> None:
    """As a small file for the test; of one place in the code, one is enough."""
    place = re.findall(r'klviz/(\S+?)", line (\d+)', wrong)
    last = wrong.strip().splitlines()[-1].split(":")[0]
    name = (
        f"{parser.name}.{place[-1][0].replace('/', '-')}-{place[-1][1]}-{last}" if place else f"{parser.name}.{number}"
    )
    path = CRASHERS / f"{name[:100]}.bin"
    if path.exists():
        return
    if place:
        data = smaller(data, lambda part: same_end(feed(parser, part)[1], wrong))
    path.write_bytes(data)


def same_end(one: str, other: str) -> bool:
    return bool(one) and one.strip().splitlines()[-1].split(":")[0] == other.strip().splitlines()[-1].split(":")[0]


def smaller(data: bytes, still: Callable[[bytes], bool], tries: int = 400) -> bytes:
    """Without whatever can be left out while the fault stays."""
    size = max(len(data) // 2, 1)
    while size and tries > 0:
        at = 0
        while at < len(data) and tries > 0:
            tries -= 1
            shorter = data[:at] + data[at + size :]
            if still(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    return data


def share(name: str, start: int, count: int, step: int) -> Tally:
    """The inputs start, start + step, … of a parser, in a child that is replaced when one of them kills it."""
    whole = Tally()
    while start < count:
        board = mmap.mmap(-1, ROOM + 64)
        ready, told = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(ready)
                parser = load(name)

                def note(number: int, data: bytes, board: mmap.mmap = board) -> None:
                    board[: 16 + len(data)] = struct.pack("<qq", number, len(data)) + data

                tally = many(parser, iter(range(start, count, step)), note)
                with os.fdopen(told, "w") as out:
                    json.dump(tally.__dict__, out)
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        os.close(told)
        with os.fdopen(ready) as answer:
            text = answer.read()
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        if code == 0:
            whole.add(Tally(**json.loads(text)))
            return whole
        if code == 1:
            raise SystemExit(f"{name}: the fuzzer itself has failed")
        number, size = struct.unpack("<qq", board[:16])
        why = "hangs" if code == -signal.SIGPROF else f"ends with {code}"
        (CRASHERS / f"{name}.{number}-{why.replace(' ', '-')}.bin").write_bytes(board[16 : 16 + size])
        whole.add(Tally(tried=(number - start) // step + 1, found=[f"{number}: {why}"]))
        start = number + step
    return whole


def all_of(name: str, count: int, processes: int = 2) -> Tally:
    """Inputs 0 to count − 1 of a parser, in some processes at a time."""
    pipes, whole = [], Tally()
    for k in range(processes):
        ready, told = os.pipe()
        if os.fork() == 0:
            os.close(ready)
            with os.fdopen(told, "w") as out:
                json.dump(share(name, k, count, processes).__dict__, out)
            os._exit(0)
        os.close(told)
        pipes.append(ready)
    for ready in pipes:
        with os.fdopen(ready) as answer:
            whole.add(Tally(**json.load(answer)))
        os.wait()
    return whole


def sessions() -> Tally:
    """Every kept session with every byte as its last, every bit of it the other way, and every byte left out."""
    parser, tally = load("session"), Tally()
    for data in kept_sessions():
        for at in range(len(data)):
            ways = [data[:at], data[:at] + data[at + 1 :]]
            ways += [data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :] for bit in range(8)]
            ways.append(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
            for way in ways:
                began = time.process_time()
                accepted, wrong = feed(parser, way)
                tally.slowest = max(tally.slowest, time.process_time() - began)
                tally.tried += 1
                tally.accepted += accepted
                tally.refused += not accepted and not wrong
                if wrong:
                    tally.found.append(wrong)
                    keep(parser, tally.tried, way, wrong)
    return tally


def kept() -> Tally:
    """What once did harm, read again."""
    tally = Tally()
    for path in sorted(CRASHERS.glob("*.bin")):
        began = time.process_time()
        accepted, wrong = feed(load(path.name.split(".")[0]), path.read_bytes())
        tally.add(Tally(1, accepted, not accepted and not wrong, time.process_time() - began))
        tally.found += [f"{path.name}: {wrong}"] if wrong else []
    return tally


def show(name: str, tally: Tally, wall: float) -> None:
    print(
        f"{name}: {tally.tried:,} tried, {tally.refused:,} refused, {tally.accepted:,} read, "
        f"{len(tally.found)} faults, slowest {tally.slowest:.2f} s, {tally.memory / 1e6:.0f} MB more memory, "
        f"{wall:.0f} s",
        flush=True,
    )
    for what, times in Counter(re.sub(r"^\d+: ", "", each) for each in tally.found).most_common(8):
        print(f"    {times} ×", what.replace("\n", "\n    "), flush=True)


def main(what: str, *rest: str) -> int:
    if what == "one":
        parser = load(rest[0])
        data = input_of(parser, int(rest[1]))
        print(data[:2000])
        print(parser.feed(data))
        return 0
    faults = 0
    for name in PARSERS if what == "all" else [what]:
        began = time.monotonic()
        if name in ("sessions", "kept"):
            tally = sessions() if name == "sessions" else kept()
        else:
            tally = all_of(name, int(rest[0]) if rest else 100_000)
        show(name, tally, time.monotonic() - began)
        faults += len(tally.found)
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
