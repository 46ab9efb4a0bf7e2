"""klviz on the command line: exit codes, one-line errors, numbers and pictures without a window."""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from klviz import __version__, edits, system
from klviz.__main__ import main
from klviz.core import MEASURES
from klviz.files import write_session
from klviz.state import State
from tests.core import oracle

P, Q = "1/2,1/4,1/8,1/16,1/64,1/64,1/64,1/64", "1,1,1,1,1,1,1,1"


@pytest.fixture
def klviz(capsys: pytest.CaptureFixture[str], qapp: object) -> Callable[..., tuple[int, str, str]]:
    """Runs klviz in this process: (exit code, stdout, stderr). What is drawn is drawn with the application that windows
    need, whoever came first."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


Klviz = Callable[..., tuple[int, str, str]]


def outside(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs klviz as a program of its own."""
    return subprocess.run(
        [sys.executable, "-m", "klviz", *arguments],
        capture_output=True,
        text=True,
        env=os.environ | environment,
        timeout=60,
    )


def refused(result: tuple[int, str, str], *words: str) -> None:
    """Exit code 2, nothing on stdout, and one line on stderr with these words in it."""
    code, out, err = result
    assert (code, out) == (2, "")
    assert err.startswith("klviz")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    for word in words:
        assert word in err, err


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


# As a program


def test_help_and_version_need_neither_qt_nor_numpy() -> None:
    for argument in ("--help", "--version"):
        program = (
            "import sys; from klviz.__main__ import main; code = main([sys.argv[1]]); "
            "print('loaded', [name for name in ('PySide6', 'numpy', 'scipy') if name in sys.modules]); sys.exit(code)"
        )
        done = subprocess.run([sys.executable, "-c", program, argument], capture_output=True, text=True, check=False)
        assert done.returncode == 0
        assert done.stdout.endswith("loaded []\n")
    assert __version__ in done.stdout


def test_help_names_files_and_commands(klviz: Klviz) -> None:
    code, out, _ = klviz("--help")
    assert code == 0
    assert "FILE" in out
    for command in ("measure", "render"):
        assert command in out
        code, out_of_command, _ = klviz(command, "--help")
        assert code == 0
        assert f"klviz {command}" in out_of_command


def test_measuring_needs_no_qt() -> None:
    program = (
        "import sys; from klviz.__main__ import main; code = main(['measure', '1/2,1/2', '1/4,3/4']); "
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


def test_the_program_measures_and_refuses() -> None:
    done = outside("measure", P, Q, "--normalize")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^kl_pq .* 1\.000000 bits ", done.stdout, re.MULTILINE)
    done = outside("measure", ".5,.5", ".3,.3")
    refused((done.returncode, done.stdout, done.stderr), "q sums to 0.6, not 1; give --normalize")


def test_a_closed_pipe_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "klviz", "measure", "1/2,1/2", "1/4,3/4"],
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.returncode == 0
    assert done.stderr == ""


def test_where_there_is_no_screen_the_opening_picture_is_drawn(tmp_path: Path) -> None:
    clean = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-m", "klviz"]
    root = str(Path(__file__).parents[1])
    done = subprocess.run(
        command, env=clean | {"PYTHONPATH": root}, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "klviz-opening.png").read_bytes().startswith(b"\x89PNG")
    assert "klviz-opening.png" in done.stderr


# measure


@pytest.mark.parametrize(("base", "unit"), [("2", "bits"), ("e", "nats"), ("10", "bans")])
def test_all_measures_are_told_with_symbol_unit_and_words(klviz: Klviz, base: str, unit: str) -> None:
    code, out, err = klviz("measure", P, Q, "--normalize", "--base", base)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == len(MEASURES)
    for line, measure in zip(lines, MEASURES, strict=True):
        assert line.startswith(measure.name)
        assert measure.symbol in line
        assert measure.title in line
        assert (f" {unit} " in line) == (measure.unit == "information")


def test_json_has_17_digits_that_give_back_the_same_floats(klviz: Klviz) -> None:
    code, out, _ = klviz("measure", "0.1,0.2,0.7", "0.3,0.3,0.4", "--json", "--base", "e")
    assert code == 0
    found = json.loads(out)
    assert list(found) == [measure.name for measure in MEASURES]
    p, q = oracle.exact([0.1, 0.2, 0.7]), oracle.exact([0.3, 0.3, 0.4])
    for name, value in (("kl_pq", oracle.kl(p, q)), ("ce_pq", oracle.ce(p, q)), ("h_p", oracle.h(p))):
        assert abs(found[name] - float(value)) <= 4 * math.ulp(float(value))
        digits = re.search(rf'"{name}": ([\d.e-]+)', out)
        assert digits
        assert digits[1] == f"{found[name]:.17g}"


def test_json_says_inf_as_a_word(klviz: Klviz) -> None:
    code, out, err = klviz("measure", "0.5,0.5", "1,0", "--json")
    assert (code, err) == (0, "klviz: D(P‖Q) is infinite: Q gives no chance to outcome 1, which P has\n")
    found = json.loads(out, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))
    assert found["kl_pq"] == found["ce_pq"] == "inf"
    assert found["kl_qp"] == 1.0


@pytest.mark.parametrize(
    ("p", "q"),
    [
        ("0.25,0.75", "0.5,0.5"),
        ("0.25, 0.75", "0.5, 0.5"),
        ("0.25 0.75", "0.5 0.5"),
        ("0,25;0,75", "0,5;0,5"),
        ("0,25 0,75", "0,5 0,5"),
        ("1/4,3/4", "2^-1,1/2"),
        ("25 %; 75 %", "50%,50%"),
        ("25 %,75 %", "50 % 50 %"),
    ],
)
def test_lists_are_read_as_people_write_them(klviz: Klviz, p: str, q: str) -> None:
    code, out, err = klviz("measure", p, q, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["kl_pq"] == pytest.approx(0.75 * math.log2(1.5) - 0.25, rel=1e-15)


def test_files_are_measured_over_the_union_of_their_outcomes(klviz: Klviz, tmp_path: Path) -> None:
    first = written(tmp_path, "a.csv", "bird,count\nwren,30\nrobin,70\n")
    second = written(tmp_path, "b.csv", "bird,count\nrobin,1\nwren,1\n")
    code, out, _ = klviz("measure", first, second, "--normalize", "--json")
    assert code == 0
    assert json.loads(out)["kl_pq"] == pytest.approx(1 - 0.8812908992306927, rel=1e-12)
    code, out, _ = klviz("measure", first, "1/2,1/2", "--normalize", "--json")
    assert json.loads(out)["kl_pq"] == pytest.approx(1 - 0.8812908992306927, rel=1e-12)
    both = written(tmp_path, "c.csv", "bird,seen,expected\nwren,30,1\nrobin,70,1\n")
    code, out, _ = klviz("measure", both, "--normalize", "--json")
    assert json.loads(out)["kl_pq"] == pytest.approx(1 - 0.8812908992306927, rel=1e-12)


def test_what_cannot_be_measured_is_refused_in_one_line(klviz: Klviz, tmp_path: Path) -> None:
    long = "bird,count\n" + "".join(f"b{n},{n}\n" for n in range(1500))
    refused(klviz("measure", written(tmp_path, "a.csv", long + "last,oops\n"), "1,1"), "a.csv", "row 1502", '"count"')
    refused(klviz("measure", written(tmp_path, "b.csv", ""), "1,1"), "b.csv", "empty")
    refused(klviz("measure", tmp_path / "none.csv", "1,1"), "none.csv", "no such file")
    refused(klviz("measure", tmp_path, "1,1"), str(tmp_path))
    counts = written(tmp_path, "c.csv", "bird,count\nwren,30\nrobin,70\n")
    refused(klviz("measure", counts, counts), "p sums to 100", "--normalize")
    refused(klviz("measure", counts), "Q is missing")
    refused(klviz("measure", counts, "1,1,1"), "2 outcomes", "3 numbers")
    refused(klviz("measure", "1/2,1/2"), "Q is missing")
    refused(klviz("measure", "1/2,1/2", "1"), "P has 2 numbers and Q has 1")
    refused(klviz("measure", "1/2,x", "1,1"), "number 2", '"x"')
    refused(klviz("measure", "0,0", "1,1", "--normalize"), "p")
    refused(klviz("measure", "1,1", "1,1", "--base", "3"), "--base")
    refused(klviz("measure"), "required")
    refused(klviz("no-such-thing"), "no-such-thing", "no such file")
    refused(klviz("a", "b", "c"), "3")


def test_ctrl_c_is_130(klviz: Klviz, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("klviz.commands.run_measure", interrupted)
    assert klviz("measure", "1,1", "1,1")[0] == 130


# render


@pytest.fixture
def session(tmp_path: Path) -> Path:
    path = tmp_path / "race.klviz"
    write_session(path, edits.set_zero(edits.opening_state(), "q", 2))
    return path


def test_a_session_is_drawn_as_svg_with_text(klviz: Klviz, session: Path, tmp_path: Path) -> None:
    assert klviz("render", session, "-o", tmp_path / "f.svg") == (0, "", "")
    svg = (tmp_path / "f.svg").read_text()
    words = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    assert any("“horse 3” happens under P" in word for word in words)
    assert any("∞" in word for word in words)
    assert 'viewBox="0 0 1280 740"' in svg


def test_a_session_is_drawn_as_pdf(klviz: Klviz, session: Path, tmp_path: Path) -> None:
    assert klviz("render", session, "-o", tmp_path / "f.pdf", "--size", "900x600")[0] == 0
    pdf = (tmp_path / "f.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert box
    assert (float(box[1]), float(box[2])) == pytest.approx((675, 450), abs=1)


@pytest.mark.parametrize("theme", ["light", "dark", "lecture"])
def test_a_session_is_drawn_as_png_in_every_theme(klviz: Klviz, session: Path, tmp_path: Path, theme: str) -> None:
    from PySide6.QtGui import QColor, QImage

    from klviz.gui.theme import theme_named

    out = tmp_path / "f.png"
    assert klviz("render", session, "-o", out, "--theme", theme, "--size", "800x600", "--scale", "1.5")[0] == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1200, 900)
    look = theme_named(theme)
    assert image.pixelColor(3, 450).name() == QColor(look.window).name()
    colours = {image.pixelColor(x, y).name() for x in range(0, 1200, 5) for y in range(0, 900, 5)}
    assert look.colour("p").name() in colours


def test_the_same_session_is_drawn_alike_every_time(klviz: Klviz, session: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "a.svg", "b.svg"):
        assert klviz("render", session, "-o", tmp_path / name)[0] == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_what_cannot_be_drawn_is_refused_in_one_line(klviz: Klviz, session: Path, tmp_path: Path) -> None:
    out = tmp_path / "f.svg"
    refused(klviz("render", session, "-o", tmp_path / "f.gif"), "f.gif", ".svg, .pdf or .png")
    refused(klviz("render", tmp_path / "none.klviz", "-o", out), "none.klviz")
    refused(klviz("render", written(tmp_path, "bad.klviz", "{}"), "-o", out), "bad.klviz")
    refused(klviz("render", session, "-o", tmp_path / "no folder" / "f.svg"), "no folder")
    refused(klviz("render", session, "-o", out, "--scene", "none"), "none", "explore")
    for size in ("big", "10x10", "99999x99999", "800", "-5x5", "800x"):
        refused(klviz("render", session, "-o", out, f"--size={size}"), "size" if size[0] != "9" else "16384")
    for scale in ("0", "99", "nan", "x"):
        refused(klviz("render", session, "-o", out, "--scale", scale), "scale")
    refused(klviz("render", session), "-o")
    assert not out.exists()


def test_a_wide_session_is_drawn(klviz: Klviz, tmp_path: Path) -> None:
    count = 3000
    state = edits.show_pair(
        edits.opening_state(), tuple(map(str, range(count))), np.arange(1.0, count + 1), np.ones(count), "Wide"
    )
    assert isinstance(state, State)
    write_session(tmp_path / "wide.klviz", state)
    for ending in ("svg", "png", "pdf"):
        assert klviz("render", tmp_path / "wide.klviz", "-o", tmp_path / f"w.{ending}")[0] == 0
        assert (tmp_path / f"w.{ending}").stat().st_size > 5000


def test_a_mistyped_command_and_a_table_that_is_no_session_are_told_apart(klviz: Klviz, tmp_path: Path) -> None:
    refused(klviz("mesure", "1", "1"), "mesure; is measure meant?")
    refused(klviz("measure", "1,1", "1,1", "--bogus"), "--bogus", "klviz measure --help")
    table = written(tmp_path, "counts.csv", "outcome,count\na,1\n")
    refused(klviz("render", str(table), "-o", str(tmp_path / "f.svg")), "this is not a klviz session")


def test_a_long_list_of_numbers_is_not_taken_for_a_name(klviz: Klviz) -> None:
    even = ",".join(["1/256"] * 256)
    code, out, err = klviz("measure", even, even, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["h_p"] == 8.0


def test_a_name_too_long_for_a_file_is_no_file(klviz: Klviz) -> None:
    refused(klviz("a" * 300), "there is no such file")
    refused(klviz("measure", "a" * 300, P), "there is no such file")


def test_a_size_beyond_all_measure_is_refused(klviz: Klviz, tmp_path: Path) -> None:
    session = tmp_path / "s.klviz"
    write_session(session, edits.opening_state())
    refused(klviz("render", session, "-o", tmp_path / "a.png", "--size", "99999999999x1000"), "--size", "16384")
    assert not (tmp_path / "a.png").exists()


def test_a_machine_that_lacks_something_is_told_in_one_line(klviz: Klviz, monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(*_: object) -> int:
        raise system.SetupError("Qt needs a library that is not here.")

    monkeypatch.setattr(system, "open_window", lacking)
    assert klviz() == (system.NOT_READY, "", "Qt needs a library that is not here.\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_cannot_be_written_is_one_line() -> None:
    command = [sys.executable, "-m", "klviz", "measure", "1/2,1/2", "1/4,3/4"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "klviz: the output cannot be written: the disk is full\n"
