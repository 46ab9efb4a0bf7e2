"""Numbers for elsewhere: CSV that spreadsheets read safely, LaTeX that sets, Python that computes them again."""

from __future__ import annotations

import csv
import io
import math
import subprocess
import sys

import numpy as np
import pytest

from klviz.core import MEASURES, evaluate
from klviz.files import csv_bytes, look, numbers_csv, numbers_latex, numbers_python, outcomes_csv, read
from klviz.state import State, frozen

HORSES = State(
    names=("=1+1", "-3", "@x", 'a, "b"', "c_%&#{}~^\\", "+x"),
    p=frozen([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 32]),
    q=frozen([1 / 8, 1 / 8, 1 / 4, 1 / 4, 1 / 8, 1 / 8]),
    title='The "race" of $5',
)
TORN = State(names=("a", "b"), p=frozen([0.5, 0.5]), q=frozen([1.0, 0.0]), base=math.e)


def rows(text: str, delimiter: str = ",") -> list[list[str]]:
    assert text.count("\r\n") == text.count("\n")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter))


@pytest.mark.parametrize("state", [HORSES, TORN])
def test_csv_has_every_measure_to_the_last_digit(state: State) -> None:
    table = rows(numbers_csv(state))
    assert table[0] == ["measure", "symbol", "title", "value", "unit"]
    values = evaluate(state.p, state.q, base=state.base, normalize=True)
    assert [row[0] for row in table[1:]] == [m.name for m in MEASURES]
    assert {row[0]: float(row[3]) for row in table[1:]} == values
    unit = "bits" if state is HORSES else "nats"
    assert {row[4] for row in table[1:]} == {unit, "", "positions"}


def test_cells_that_a_spreadsheet_would_run_are_guarded() -> None:
    names = [row[0] for row in rows(outcomes_csv(HORSES))[1:]]
    assert names == ["'=1+1", "-3", "'@x", 'a, "b"', "c_%&#{}~^\\", "'+x"]


def test_outcomes_open_again_as_p_and_q() -> None:
    p, q = read(outcomes_csv(HORSES).encode(), name="numbers.csv")
    assert p.weights.tolist() == HORSES.p.tolist()
    assert q.weights.tolist() == HORSES.q.tolist()


@pytest.mark.parametrize("state", [HORSES, TORN])
def test_csv_with_decimal_commas_has_the_same_numbers(state: State) -> None:
    points, commas = rows(numbers_csv(state)), rows(numbers_csv(state, comma=True), ";")
    assert [row[:3] for row in commas] == [row[:3] for row in points]
    assert [row[3].replace(",", ".") for row in commas] == [row[3] for row in points]
    assert any("," in row[3] for row in commas)
    assert not any("." in row[3] for row in commas)


@pytest.mark.parametrize("comma", [False, True])
def test_either_kind_of_csv_is_read_again_without_a_question(comma: bool) -> None:
    names = (*(f"horse {k}" for k in range(40)), "a;b", "x,y", "–")
    p = np.random.default_rng(3).dirichlet(np.ones(len(names)))
    q = np.where(np.arange(len(names)) < 5, 0.0, p[::-1])
    state = State(names=names, p=frozen(p / p.sum()), q=frozen(q / q.sum()))
    data = csv_bytes(outcomes_csv(state, comma=comma), comma=comma)
    assert data.startswith(b"\xef\xbb\xbf") == comma
    found = look(data, "numbers.csv")
    assert found.sure, found.doubts
    read_p, read_q = read(data, found.options, "numbers.csv")
    assert read_p.names == names
    assert read_p.weights.tolist() == state.p.tolist()
    assert read_q.weights.tolist() == state.q.tolist()


def test_latex_escapes_and_balances() -> None:
    text = numbers_latex(HORSES)
    assert r"c\_\%\&\#\{\}\textasciitilde{}\textasciicircum{}\textbackslash{}" in text
    assert text.count(r"\begin{tabular}") == text.count(r"\end{tabular}") == 2
    assert r"$D(P\|Q)$ & relative entropy, forward & $" in text
    assert r"$D_{0.5}(P\|Q)$" in text
    assert text.splitlines()[0] == '% The "race" of $5'
    body = [line for line in text.splitlines() if line.endswith(r"\\")]
    assert all(line.replace(r"\$", "").count("$") % 2 == 0 for line in body)
    assert all(line.replace(r"\&", "").count("&") in (2, 3) for line in body)
    assert r"$\infty$ & nats" in numbers_latex(TORN)
    assert not any(ord(c) > 126 and c != "é" for c in text), "only characters that LaTeX sets"


@pytest.mark.parametrize("state", [HORSES, TORN])
def test_python_computes_the_headline_numbers_again(state: State) -> None:
    script = numbers_python(state)
    done = subprocess.run(
        [sys.executable, "-"], input=script, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    lines = [line.split() for line in done.stdout.splitlines()[1:]]
    values = evaluate(state.p, state.q, base=state.base, normalize=True)
    assert {"h_p", "h_q", "ce_pq", "ce_qp", "kl_pq", "kl_qp", "js"} == {line[0] for line in lines}
    for name, scipy, shown in lines:
        assert float(shown) == values[name]
        assert float(scipy) == pytest.approx(values[name], rel=1e-12, abs=1e-14)


def test_weights_that_do_not_sum_to_one_have_no_numbers() -> None:
    raw = State(names=("a", "b"), p=frozen([0.5, 0.6]), q=frozen([0.5, 0.5]), mode="raw")
    for take in (numbers_csv, numbers_latex, numbers_python):
        with pytest.raises(ValueError, match=r"P sums to 1.1, not 1; normalise"):
            take(raw)
    assert rows(outcomes_csv(raw))[1] == ["a", "0.5", "0.5"]


def test_many_outcomes_leave_only_the_measures() -> None:
    many = State(names=tuple(map(str, range(100))), p=frozen([0.01] * 100), q=frozen([0.01] * 100))
    assert numbers_latex(many).count(r"\begin{tabular}") == 1
