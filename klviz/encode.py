"""The commands ``klviz encode`` and ``klviz decode``: a whole file through the range coder, and back bit for bit."""

from __future__ import annotations

import argparse
import contextlib
import math
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from klviz import files
from klviz.codes import CodeError, Model, Survey, compare_sizes, decode_stream, encode_stream, read_header, survey
from klviz.files import FileError
from klviz.files.door import plain_cause

MODELS = """uniform; own, the file's histogram (default); another file, for its histogram; SESSION.klviz for its Q, and
SESSION.klviz:p for its P"""


def add_commands(choices: Any) -> None:
    """Add ``encode`` and ``decode`` to the subparsers of a command line."""
    encode = choices.add_parser(
        "encode",
        help="code a file with a model of its bytes",
        description="Code a file, so that klviz decode restores it bit for bit. The model is kept in the output.",
    )
    encode.add_argument("file", metavar="FILE", type=Path)
    encode.add_argument("--model", metavar="MODEL", default="own", help=MODELS)
    encode.add_argument("-o", "--output", metavar="OUT", type=Path, help="the coded file")
    encode.add_argument(
        "--symbols", choices=("bytes", "characters"), default="bytes", help="what is coded; characters in UTF-8"
    )
    encode.add_argument("--compare", action="store_true", help="print the sizes in other codes, gzip, bz2, xz and zstd")
    encode.set_defaults(run=run_encode)
    decode = choices.add_parser("decode", help="restore a file that klviz encode coded", description="Restore a file.")
    decode.add_argument("file", metavar="FILE", type=Path)
    decode.add_argument("-o", "--output", metavar="OUT", type=Path, required=True, help="the restored file")
    decode.set_defaults(run=run_decode)


def run_encode(chosen: argparse.Namespace) -> int:
    """Exit code 0, or 2 with one line that says what is wrong; then nothing was written."""
    return told(encode, chosen)


def run_decode(chosen: argparse.Namespace) -> int:
    """Exit code 0, or 2 with one line that says what is wrong; then nothing was written."""
    return told(decode, chosen)


def told(command: Callable[[argparse.Namespace], None], chosen: argparse.Namespace) -> int:
    try:
        command(chosen)
    except FileError as error:
        sys.stderr.write(f"klviz: {error}\n")
        return 2
    return 0


def encode(chosen: argparse.Namespace) -> None:
    output = chosen.output
    if output is None and not chosen.compare:
        raise FileError("encode", "say where to with -o OUT, or ask for --compare")
    if output is not None:
        refuse_same(chosen.file, output)
    characters = chosen.symbols == "characters"
    with opened(chosen.file) as source:
        with blamed(chosen.file):
            found = survey(source, characters)
            source.seek(0)
        model = chosen_model(chosen.model, chosen.file, found, characters)
        if output is not None:
            with blamed(chosen.file):
                pieces = encode_stream(source, model)
            files.write_atomic(output, each_blamed(chosen.file, pieces))
            coded = output.stat().st_size
            rate = f" ({8 * coded / found.length:.4f} bits per byte)" if found.length else ""
            sys.stdout.write(f"{chosen.file}: {found.length:,} bytes; {output}: {coded:,} bytes{rate}\n")
        if chosen.compare:
            with blamed(chosen.file):
                source.seek(0)
                data = source.read()
            for row in compare_sizes(data, model):
                sys.stdout.write(f"{row.name:12} {shown_size(row.size):>18}  {row.note}".rstrip() + "\n")
                sys.stdout.flush()


def decode(chosen: argparse.Namespace) -> None:
    refuse_same(chosen.file, chosen.output)
    with opened(chosen.file) as source:
        with blamed(chosen.file):
            length = read_header(source).length
            source.seek(0)
            pieces = decode_stream(source)
        files.write_atomic(chosen.output, each_blamed(chosen.file, pieces))
        sys.stdout.write(f"{chosen.output}: {length:,} bytes\n")


def chosen_model(text: str, file: Path, found: Survey, characters: bool) -> Model:
    """The model that --model names."""
    if text == "uniform" or (text == "own" and not found.length):
        return Model.uniform() if not found.length else found.uniform()
    if text == "own":
        with blamed(file):
            return found.histogram()
    path, series = Path(text), "q"
    if text[-2:] in (":p", ":q") and not path.exists():
        path, series = Path(text[:-2]), text[-1]
        if path.suffix.lower() != ".klviz":
            raise FileError(text, "only a session (.klviz) has a P and a Q")
    if path.suffix.lower() != ".klviz":
        with opened(path) as source, blamed(path):
            return survey(source, characters).histogram()
    state = files.read_session(path)
    with blamed(path):
        return Model.of_outcomes(state.names, state.p if series == "p" else state.q)


def shown_size(size: float | None) -> str:
    if size is None:
        return "–"
    return "∞ bytes" if math.isinf(size) else f"{math.ceil(size):,} bytes"


def refuse_same(file: Path, output: Path) -> None:
    with contextlib.suppress(OSError):
        if output.samefile(file):
            raise FileError(str(output), "this is the file that is read; choose another place for the result")


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A plain file to read from; FileError naming it for anything else."""
    with blamed(path):
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise FileError(str(path), "this is a folder" if stat.S_ISDIR(mode) else "this is not a plain file")
        source = path.open("rb")
    with source:
        yield source


@contextlib.contextmanager
def blamed(path: Path) -> Iterator[None]:
    """Whatever is wrong with a file as a FileError that names it."""
    try:
        yield
    except FileError:
        raise
    except OSError as error:
        raise FileError(str(path), plain_cause(error)) from None
    except CodeError as error:
        remedy = ""
        if error.symbol is not None:
            remedy = "; code it with its own counts (--model own), or give this a probability above 0 in the model"
        raise FileError(str(path), f"{error}{remedy}") from None
    except ValueError as error:
        raise FileError(str(path), str(error)) from None


def each_blamed(path: Path, pieces: Iterable[bytes]) -> Iterator[bytes]:
    with blamed(path):
        yield from pieces
