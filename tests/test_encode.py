"""``klviz encode`` and ``klviz decode`` as a user meets them."""

from __future__ import annotations

import argparse
import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from klviz import encode, files
from klviz.edits.presets import opening_state
from klviz.state import frozen

TEXT = "Grüße aus Köln, 12 € das Stück.\n" * 40

IMPOSSIBLE = (
    "impossible under this model; code it with its own counts (--model own), or give this a probability above 0 in the "
    "model"
)


def run(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    encode.add_commands(parser.add_subparsers(required=True))
    chosen = parser.parse_args([str(a) for a in arguments])
    return int(chosen.run(chosen))


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_bytes(TEXT.encode("utf-8"))
    return path


def session(path: Path, names: tuple[str, ...], p: list[float], q: list[float]) -> Path:
    state = replace(opening_state(), names=names, p=frozen(p), q=frozen(q), lit=0, pinned=frozenset())
    files.write_session(path, state)
    return path


@pytest.mark.parametrize("model", ["own", "uniform", "other.txt"])
@pytest.mark.parametrize("symbols", ["bytes", "characters"])
def test_a_file_comes_back_bit_for_bit(
    text: Path, model: str, symbols: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(text.parent)
    Path("other.txt").write_bytes(TEXT.encode("utf-8") + b"more")
    assert run("encode", text, "--model", model, "--symbols", symbols, "-o", "coded.klv") == 0
    coded = Path("coded.klv").stat().st_size
    said = capsys.readouterr().out
    assert said == f"{text}: 1,520 bytes; coded.klv: {coded:,} bytes ({8 * coded / 1520:.4f} bits per byte)\n"
    assert run("decode", "coded.klv", "-o", "back.txt") == 0
    assert capsys.readouterr().out == "back.txt: 1,520 bytes\n"
    assert Path("back.txt").read_bytes() == text.read_bytes()
    assert sorted(p.name for p in Path().iterdir()) == ["back.txt", "coded.klv", "other.txt", "text.txt"]


def test_an_empty_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").touch()
    for symbols in ("bytes", "characters"):
        for model in ("own", "uniform"):
            assert run("encode", tmp_path / "empty", "--model", model, "--symbols", symbols, "-o", tmp_path / "c") == 0
            assert run("decode", tmp_path / "c", "-o", tmp_path / "back") == 0
            assert (tmp_path / "back").read_bytes() == b""
    assert run("encode", tmp_path / "c", "--model", tmp_path / "empty", "-o", tmp_path / "d") == 2
    assert "empty: the file is empty, so it has no histogram" in capsys.readouterr().err
    assert not (tmp_path / "d").exists()


def test_p_and_q_of_a_session_are_models(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = session(tmp_path / "pair.klviz", ("a", "b"), [0.5, 0.5], [1.0, 0.0])
    (tmp_path / "file").write_bytes(b"ab" * 100)
    assert run("encode", tmp_path / "file", "--model", f"{pair}:p", "-o", tmp_path / "coded") == 0
    assert run("decode", tmp_path / "coded", "-o", tmp_path / "back") == 0
    assert (tmp_path / "back").read_bytes() == b"ab" * 100
    capsys.readouterr()
    for q in (f"{pair}:q", str(pair)):
        assert run("encode", tmp_path / "file", "--model", q, "-o", tmp_path / "no") == 2
        said = capsys.readouterr().err
        assert said == f"klviz: {tmp_path / 'file'}: character U+0062 'b' at offset 1 is {IMPOSSIBLE}\n"
        assert not (tmp_path / "no").exists()
    horses = tmp_path / "horses.klviz"
    files.write_session(horses, opening_state())
    assert run("encode", tmp_path / "file", "--model", horses, "-o", tmp_path / "no") == 2
    assert "neither a byte" in capsys.readouterr().err
    raw = tmp_path / "raw.klviz"
    files.write_session(
        raw, replace(opening_state(), names=("a", "b"), p=frozen([0.5, 0.5]), q=frozen([0.3, 0.3]), mode="raw")
    )
    assert run("encode", tmp_path / "file", "--model", raw, "-o", tmp_path / "no") == 2
    assert f"{raw}: q sums to 0.6, not 1" in capsys.readouterr().err


def test_the_impossible_leaves_what_was_there(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (text.parent / "model").write_bytes(b"Gru")
    (text.parent / "out").write_bytes(b"precious")
    assert run("encode", text, "--model", text.parent / "model", "-o", text.parent / "out") == 2
    assert capsys.readouterr().err == f"klviz: {text}: byte 0xC3 at offset 2 is {IMPOSSIBLE}\n"
    assert (text.parent / "out").read_bytes() == b"precious"


def test_damage_leaves_what_was_there(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    coded, out = text.parent / "coded", text.parent / "out"
    assert run("encode", text, "-o", coded) == 0
    capsys.readouterr()
    out.write_bytes(b"precious")
    whole = coded.read_bytes()
    for wrong in (whole[:-1], whole[:-1] + b"\0\0", whole[:30], b"hello", b""):
        coded.write_bytes(wrong)
        assert run("decode", coded, "-o", out) == 2
        said = capsys.readouterr().err
        assert said.startswith(f"klviz: {coded}: ")
        assert said.count("\n") == 1
        assert out.read_bytes() == b"precious"
    assert sorted(p.name for p in text.parent.iterdir()) == ["coded", "out", "text.txt"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("encode", "nowhere", "-o", "out"), "nowhere: there is no such file"),
        (("encode", ".", "-o", "out"), ".: this is a folder"),
        (("encode", "text.txt"), "say where to with -o"),
        (("encode", "text.txt", "-o", "text.txt"), "text.txt: this is the file that is read"),
        (("decode", "text.txt", "-o", "./text.txt"), "text.txt: this is the file that is read"),
        (("encode", "text.txt", "--model", "nowhere", "-o", "out"), "nowhere: there is no such file"),
        (("encode", "text.txt", "--model", "nowhere.klviz:p", "-o", "out"), "nowhere.klviz: there is no such file"),
        (("encode", "text.txt", "--model", "text.txt:p", "-o", "out"), "only a session"),
        (("encode", "text.txt", "-o", "nowhere/out"), "no folder"),
        (("decode", "nowhere", "-o", "out"), "nowhere: there is no such file"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    text: Path,
    arguments: tuple[str, ...],
    problem: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(text.parent)
    assert run(*arguments) == 2
    said = capsys.readouterr()
    assert problem in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert [p.name for p in Path().iterdir()] == ["text.txt"]
    assert text.read_bytes() == TEXT.encode("utf-8")


def test_text_that_is_none_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"abc\xff")
    assert run("encode", tmp_path / "file", "--symbols", "characters", "-o", tmp_path / "out") == 2
    assert "not text in UTF-8 (at offset 3)" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert run("encode", tmp_path / "pipe", "-o", tmp_path / "out") == 2
    assert "not a plain file" in capsys.readouterr().err


def test_a_disk_that_fails_is_blamed_on_the_file_that_is_read() -> None:
    def broken() -> object:
        yield b"abc"
        raise OSError(errno.EIO, "no")

    with pytest.raises(files.FileError, match="source: the disk reported a fault"):
        list(encode.each_blamed(Path("source"), broken()))  # type: ignore[arg-type]


def test_the_sizes_beside_those_of_others(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("encode", text, "--compare") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [line[0] for line in lines] == [
        *("original", "ideal", "fixed-length", "Shannon", "Huffman", "container", "gzip", "bz2", "xz", "zstd")
    ]
    assert lines[0][1:] == ["1,520", "bytes"]
    assert [p.name for p in text.parent.iterdir()] == ["text.txt"]
    (text.parent / "model").write_bytes(b"G")
    assert run("encode", text, "--model", text.parent / "model", "--compare") == 0
    said = capsys.readouterr().out
    assert "∞ bytes  byte 0x72 'r' at offset 1 is impossible" in said
