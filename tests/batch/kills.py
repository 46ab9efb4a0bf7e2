"""Runs that are killed at random moments and resumed: `python -m tests.batch.kills FOLDER 50`."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from tests.batch.tables import distributions, write_csv, write_npy

ROOT = Path(__file__).resolve().parents[2]


def klviz(*arguments: str) -> list[str]:
    """The command line of klviz in this checkout."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from klviz.__main__ import main; sys.exit(main())"
    return [sys.executable, "-c", code, *arguments]


def kill_and_resume(folder: Path, kills: int, rows: int, seed: int) -> int:
    """How many of so many runs, each killed once and then resumed, end with the bytes of one that never was."""
    chance = random.Random(seed)
    p = distributions(rows, 16, 1)
    p[rows // 3, 2] = -1.0
    names = write_npy(folder / "p", p), write_csv(folder / "q", distributions(rows, 16, 2))
    options = ["--measures", "kl_pq,js,hellinger", "--on-error", "nan", "--quiet"]
    whole = folder / "whole.csv"
    begin = time.monotonic()
    assert subprocess.run(klviz("batch", *names, "-o", str(whole), *options), check=False).returncode == 3
    lasting = time.monotonic() - begin
    same = 0
    for number in range(kills):
        output = folder / f"out{number}.csv"
        command = klviz("batch", *names, "-o", str(output), *options, "--resume")
        child = subprocess.Popen(command)
        moment = chance.uniform(0.2, 1.0) * lasting
        try:
            child.wait(moment)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            assert not output.exists() or output.read_bytes() == whole.read_bytes()
        kept = folder / f"out{number}.csv.partial" / "done.jsonl"
        state = kept.read_text().splitlines()[-1:] if kept.exists() else "nothing"
        code = subprocess.run(command, check=False).returncode
        same += code == 3 and all(
            output.with_name(output.name + more).read_bytes() == whole.with_name(whole.name + more).read_bytes()
            for more in ("", ".bad.csv")
        )
        print(f"killed after {moment:.2f} of {lasting:.2f} s with {state} kept: {same} of {number + 1} the same")
        output.unlink()
    return same


if __name__ == "__main__":
    sys.exit(kill_and_resume(Path(sys.argv[1]), int(sys.argv[2]), 400_000, 1) != int(sys.argv[2]))
