"""A lesson from a stranger cannot read outside its folder, reach the network, run code or hang."""

from __future__ import annotations

import builtins
import os
import random
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from klviz import assets
from klviz.lessons import LessonError, check_lesson, read_lesson
from klviz.lessons.door import MOST_BYTES

GOOD = Path(__file__).with_name("good.toml").read_text(encoding="utf-8")
HEAD = 'klviz = "lesson"\nversion = 1\ntitle = "T"\nabout = "A."\n'


def refused(text: str | bytes, reason: str = "") -> LessonError:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(LessonError) as caught:
        read_lesson(data, "stranger.toml")
    assert reason in caught.value.reason
    assert check_lesson(data, "stranger.toml")
    return caught.value


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"", "begins with"),
        (b"x" * (MOST_BYTES + 1), "too large"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "nested too deeply"),
        (b"a" + b".a" * 20000 + b" = 1", "full stops"),
        (b"a = " + b"9" * 5000, "too many digits"),
        (b"\n" * 10_000, "lines"),
        (b"a = {" * 3000, "nested too deeply"),
        (b'a = """' + b"\\", "TOML"),
    ],
)
def test_files_that_are_no_lessons_at_all(data: bytes, reason: str) -> None:
    began = time.monotonic()
    refused(data, reason)
    assert time.monotonic() - began < 5.0


@pytest.mark.parametrize(
    "number", ["1e999999999", "1e-999999999", "nan", "inf", "-inf", "9" * 60, '"1e99999999/3"', "true"]
)
def test_numbers_that_cannot_be(number: str) -> None:
    began = time.monotonic()
    refused(GOOD.replace("q = [0.25, 0.75]", f"q = [{number}, 0.75]"))
    assert time.monotonic() - began < 1.0


@pytest.mark.parametrize(
    "condition",
    [
        "__import__('os').system('id') == 0",
        "open('/etc/passwd') == 1",
        "kl_pq.__class__ == 1",
        "(lambda: 1)() == 1",
        "[x for x in p] == 1",
        "eval('1') == 1",
        "9^9^9^9^9^9 > 1 and exec('') == 1",
    ],
)
def test_conditions_are_no_python(condition: str) -> None:
    refused(GOOD.replace("'kl_pq > 2 and q[\"heads\"] < 1/4'", f'"{condition}"'), "column")


def test_towers_of_powers_end_at_once() -> None:
    began = time.monotonic()
    check_lesson(
        GOOD.replace("'kl_pq > 2 and", "'9^9^9^9^9^9^9 > 2 and 2^-9^9^9 < 1 and kl_pq > 2 and").encode(), "x.toml"
    )
    assert time.monotonic() - began < 1.0


def test_too_much_of_anything_is_refused() -> None:
    step = GOOD[GOOD.index("[[step]]") : GOOD.index("[[step]]", 300)]
    refused(HEAD + "".join(step.replace('"Guess"', f'"Guess {n}"') for n in range(61)), "at most 60")
    names = ", ".join(f'"n{n}"' for n in range(300))
    refused(GOOD.replace('names = ["heads", "tails"]', f"names = [{names}]"), "at most 256")
    choice = '[[quiz.choice]]\ntext = "c{n}"\nreason = "r"\n'
    many = "".join(choice.replace("{n}", str(n)) for n in range(9))
    refused(GOOD + "\n" + many, "at most 8")
    refused(GOOD.replace('"Lower the first bar', '"' + "x" * 400), "are enough")


def test_reading_and_checking_open_nothing_but_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file opened and every socket made while a hostile lesson is read and checked."""
    path = tmp_path / "stranger.toml"
    path.write_text(
        GOOD.replace("Make the divergence", "![x](../../etc/passwd) [y](file:///etc/passwd) <img src=x> Make"),
        encoding="utf-8",
    )
    check_lesson(GOOD.encode(), "warm.toml")  # modules and fonts are loaded by now
    opened: list[str] = []
    real_open, real_os_open = builtins.open, os.open

    def note_open(file: object, *args: object, **more: object) -> object:
        opened.append(str(file))
        return real_open(file, *args, **more)  # type: ignore[call-overload]

    def note_os_open(file: object, *args: object, **more: object) -> int:
        opened.append(str(file))
        return real_os_open(file, *args, **more)  # type: ignore[arg-type]

    def no_socket(*args: object, **more: object) -> None:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(builtins, "open", note_open)
    monkeypatch.setattr(os, "open", note_os_open)
    monkeypatch.setattr(socket, "socket", no_socket)
    monkeypatch.setattr(subprocess, "Popen", no_socket)
    problems = check_lesson(path)
    monkeypatch.undo()
    assert any("pictures" in problem.reason for problem in problems)
    assert set(opened) == {str(path)}


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "pipe.toml"
        os.mkfifo(pipe)
        with pytest.raises(LessonError, match="not a plain file"):
            read_lesson(pipe)
    with pytest.raises(LessonError, match="no such file"):
        read_lesson(tmp_path / "nothing.toml")
    with pytest.raises(LessonError):
        read_lesson(str(tmp_path / "a\0b.toml"))


def test_messages_are_one_line_whatever_the_file_says() -> None:
    error = refused(GOOD.replace("minutes = 5", '"bad\\nkey\\u001b[31m" = 5'))
    assert str(error).isprintable()


def test_damaged_lessons_never_end_in_a_traceback() -> None:
    rng = random.Random(6)
    texts = [assets.read_text("lessons", name) for name in ("entropy.toml", "zero.toml", "covering.toml")] + [GOOD]
    pieces = [*list("\"'[]{}=\n-p\\$#K…\x00"), "[[step]]", "[step.show]", "1e400", "true", "[[quiz.choice]]", "nan"]
    pieces += ["''' '''", 'names = ["a"]', 'mode = "raw"', "-1"]
    for _ in range(150):
        text = rng.choice(texts)
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(text))
            cut = rng.choice([0, 0, 1, 5, 40])
            text = text[:at] + rng.choice(pieces) + text[at + cut :]
        for problem in check_lesson(text.encode(), "damaged.toml"):
            assert 1 <= problem.line <= text.count("\n") + 1


def test_a_lesson_needs_neither_qt_nor_the_network_nor_scipy_stats() -> None:
    code = (
        "import sys, klviz.lessons as l; l.lessons()\n"
        "bad = {'PySide6', 'pyqtgraph', 'scipy.stats', 'http.client', 'ssl', 'ziamath'} & set(sys.modules)\n"
        "assert not bad, bad"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=assets.folder().parent)
    assert done.returncode == 0, done.stderr
