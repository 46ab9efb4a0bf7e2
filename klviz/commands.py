"""The commands: what is typed after ``klviz``, and the numbers and the picture without a window."""

from __future__ import annotations

import argparse
import difflib
import json
import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from klviz import __version__
from klviz.system import say

COMMANDS = ("measure", "batch", "render", "encode", "decode", "lesson")
MOST_NAMED = 4  # outcomes in a line
BASES = {"2": 2.0, "e": math.e, "10": 10.0}


class UsageError(ValueError):
    """Input that cannot be used; the message is one line for the user."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def run(given: Sequence[str], window: Callable[[Sequence[Path]], int]) -> int:
    """Do what is asked for; a window is opened by ``window``."""
    try:
        if given[:1] and given[0] in COMMANDS:
            chosen, unknown = commands(given[0]).parse_known_args(given)
            if unknown:
                raise UsageError(f"unrecognized arguments: {' '.join(unknown)} (see klviz {given[0]} --help)")
            return int(chosen.run(chosen))
        return window(files_named(windows().parse_args(given).files))
    except SystemExit as done:
        return int(done.code or 0)
    except UsageError as error:
        say(f"klviz: {error}")
        return 2


def files_named(names: Sequence[str]) -> list[Path]:
    """The files for a window, or ``UsageError``."""
    paths = [Path(name) for name in names]
    if paths and not there(paths[0]) and (meant := difflib.get_close_matches(names[0], COMMANDS, 1)):
        raise UsageError(f"there is neither a command nor a file {names[0]}; is {meant[0]} meant?")
    if len(paths) > 2:
        raise UsageError(f"give one file, or two as P and Q, not {len(paths)}")
    for path in paths:
        if not (there(path) and path.is_file()):
            raise UsageError(f"{path}: there is no such file")
    return paths


def windows() -> Parser:
    parser = Parser(
        prog="klviz",
        description="See cross-entropy and KL divergence: two histograms to drag, every number follows.",
        epilog=f"Commands: {', '.join(COMMANDS)}; klviz COMMAND --help says more.",
    )
    parser.add_argument("--version", action="version", version=f"klviz {__version__}")
    parser.add_argument("files", nargs="*", metavar="FILE", help="a session, or one or two data files as P and Q")
    return parser


def commands(first: str) -> Parser:
    """The commands; those that need more than the core are built only when asked for."""
    parser = Parser(prog="klviz")
    choices = parser.add_subparsers(required=True, metavar="COMMAND")
    measure = choices.add_parser("measure", help="all measures of one pair", description="All measures of one pair.")
    measure.add_argument("p", metavar="P", help="numbers such as 1/2,1/4,1/4, or a data file")
    measure.add_argument("q", metavar="Q", nargs="?", help="likewise; left out if P's file holds both")
    measure.add_argument("--base", choices=tuple(BASES), default="2", help="of the logarithm: bits, nats or bans")
    measure.add_argument("--normalize", action="store_true", help="take weights or counts and divide by their sums")
    measure.add_argument("--json", action="store_true", help="print JSON with 17 significant digits")
    measure.set_defaults(run=run_measure)
    render = choices.add_parser("render", help="draw a session", description="Draw a session to a file.")
    render.add_argument("session", metavar="SESSION", type=Path)
    render.add_argument("-o", "--output", metavar="FIG", type=Path, required=True, help="ends in .svg, .pdf or .png")
    render.add_argument("--scene", metavar="S", help="another scene than the session's")
    render.add_argument("--size", metavar="WxH", default="1280x740", help="in points, such as 1280x740")
    render.add_argument("--theme", choices=("light", "dark", "lecture"), default="light")
    render.add_argument("--scale", type=float, default=2.0, help="PNG pixels for each point")
    render.set_defaults(run=run_render)
    if first == "batch":
        from klviz.batch.command import add_commands as add_batch

        add_batch(choices)
    if first in ("encode", "decode"):
        from klviz.encode import add_commands

        add_commands(choices)
    if first == "lesson":
        from klviz.lessons.command import add_commands as add_lesson

        add_lesson(choices)
    return parser


def there(path: Path) -> bool:
    """Whether there is such a file or folder; what no file can be called is none."""
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a zero in it
        return False


def run_measure(chosen: argparse.Namespace) -> int:
    import numpy as np

    from klviz.core import MEASURES, evaluate
    from klviz.files import zeros_in_q
    from klviz.numerals import format_number
    from klviz.words import unit_of

    names, p, q = the_pair(chosen.p, chosen.q)
    base = BASES[chosen.base]
    wanted = [measure.name for measure in MEASURES]
    try:
        values = evaluate(p, q, wanted, base=base, normalize=chosen.normalize)
    except (ValueError, TypeError) as error:
        hint = str(error).replace("call normalize(q) or pass normalize=True", "give --normalize")
        raise UsageError(hint.replace("call normalize(p) or pass normalize=True", "give --normalize")) from None
    if missing := zeros_in_q(names, np.asarray(p), np.asarray(q)):
        more = f" and {len(missing) - MOST_NAMED} more" if len(missing) > MOST_NAMED else ""
        named = ", ".join(missing[:MOST_NAMED])
        say(f"klviz: D(P‖Q) is infinite: Q gives no chance to outcome {named}{more}, which P has")
    if chosen.json:
        print("{\n" + ",\n".join(f"  {json.dumps(name)}: {exact(value)}" for name, value in values.items()) + "\n}")
        return 0
    width = max(len(measure.symbol) for measure in MEASURES)
    for measure in MEASURES:
        unit = unit_of(base) if measure.unit == "information" else ""
        number = format_number(values[measure.name], 6)
        print(f"{measure.name:14} {measure.symbol:{width}}  {number:>16} {unit:5} {measure.title}")
    return 0


def exact(value: float) -> str:
    """A number in JSON: 17 digits give back the same float, and infinity is a word."""
    return '"inf"' if math.isinf(value) else f"{value:.17g}"


def the_pair(first: str, second: str | None) -> tuple[Sequence[str], Any, Any]:
    """P and Q from the two arguments: lists of numbers, or files over the union of their outcomes."""
    from klviz import files

    typed_p, typed_q = numbers(first), None if second is None else numbers(second)
    try:
        if second is None:
            if typed_p is not None:
                raise UsageError("Q is missing: give a second list of numbers")
            found = files.read(Path(first))
            if len(found) != 2:
                raise UsageError(f"{first}: it holds one histogram, so Q is missing; name a second file")
            pair = files.pair(found[0], found[1])
            return pair.names, pair.p, pair.q
        if typed_p is not None and typed_q is not None:
            if len(typed_p) != len(typed_q):
                raise UsageError(f"P has {len(typed_p)} numbers and Q has {len(typed_q)}")
            return [str(i) for i in range(len(typed_p))], typed_p, typed_q
        if typed_p is None and typed_q is None:
            pair = files.read_pair(Path(first), Path(second))
            return pair.names, pair.p, pair.q
        path = first if typed_p is None else second
        found = files.read(Path(path))
        if len(found) != 1:
            raise UsageError(f"{path}: it holds both P and Q; give it alone, or a file with one histogram")
        one = found[0]
        typed = typed_q if typed_p is None else typed_p
        assert typed is not None
        if len(typed) != len(one.names):
            raise UsageError(f"the file has {len(one.names)} outcomes and the list {len(typed)} numbers")
        return (one.names, one.weights, typed) if typed_p is None else (one.names, typed, one.weights)
    except files.FileError as error:
        raise UsageError(str(error)) from None


def numbers(text: str) -> list[float] | None:
    """A list typed on the command line, or None if the text names a file.

    Commas separate, "1/2,1/4,1/4", unless semicolons or spaces do: then a comma inside a number is a decimal comma.
    """
    from klviz.numerals import NumeralError, parse_number

    joined = re.sub(r"\s+%", "%", text)  # a space before a per cent sign separates nothing
    mark = ";" if ";" in joined else None if len(joined.split()) > 1 else ","
    parts = [part.strip(" ,") for part in joined.split(mark) if part.strip(" ,")]
    if there(Path(text)) or not parts:
        return None
    found = []
    for place, part in enumerate(parts):
        try:
            found.append(parse_number(part))
        except NumeralError as error:
            if place == 0 and len(parts) == 1:
                raise UsageError(f"{text}: there is no such file") from None
            raise UsageError(f"number {place + 1} of “{text}”: {error}") from None
    return found


def run_render(chosen: argparse.Namespace) -> int:
    from klviz.system import prepare_offscreen

    width, _, height = chosen.size.lower().partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise UsageError(f"--size {chosen.size}: give width and height, such as 1280x740")
    prepare_offscreen()
    from klviz.gui.render import render

    try:
        render(chosen.session, chosen.output, chosen.scene, (int(width), int(height)), chosen.theme, chosen.scale)
    except (ValueError, OSError) as error:
        raise UsageError(str(error)) from None
    return 0
