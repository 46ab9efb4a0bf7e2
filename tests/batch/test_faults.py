"""Rows that are no distributions: found, named, and dealt with as asked."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from klviz import core
from klviz.batch import run
from klviz.files import FileError
from tests.batch.tables import distributions

NAMES = ("kl_pq", "js")


def faulty() -> tuple[np.ndarray, np.ndarray, dict[tuple[str, int], str]]:
    p, q = distributions(100, 6, 1), distributions(100, 6, 2)
    p[3, 2] = np.nan
    p[40] = 0.0
    p[41, 5] = np.inf
    q[41, 0] = -1.0
    q[97] *= 1.5
    reasons = {
        ("P", 3): "outcome 2 is nan",
        ("P", 40): "is all zero",
        ("P", 41): "outcome 5 is inf",
        ("Q", 41): "outcome 0 is -1.0",
        ("Q", 97): "sums to 1.5, not 1",
    }
    return p, q, reasons


BAD_ROWS = [3, 40, 41, 97]


def report(output: Path) -> dict[tuple[str, int], str]:
    with output.with_name(output.name + ".bad.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["table", "row", "reason"]
    return {(table, int(row)): reason for table, row, reason in rows}


def test_stopping_names_the_first(tmp_path: Path, small_tasks: None) -> None:
    p, q, _ = faulty()
    with pytest.raises(FileError, match="P, row 3: outcome 2 is nan; probabilities and weights must be finite"):
        run(p, q, tmp_path / "o.npy", measures=NAMES)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("on_error", ["skip", "nan"])
@pytest.mark.parametrize("suffix", [".npy", ".parquet"])
def test_going_on(on_error: str, suffix: str, tmp_path: Path, small_tasks: None) -> None:
    p, q, reasons = faulty()
    output = tmp_path / f"o{suffix}"
    summary = run(p, q, output, measures=NAMES, on_error=on_error)
    assert summary.bad == 4
    found = report(output)
    assert found.keys() == reasons.keys()
    assert all(found[place].startswith(reason) for place, reason in reasons.items())
    if suffix == ".npy":
        columns = np.load(output)
        method = columns["method"].astype(str)
    else:
        import pyarrow.parquet as pq

        columns = {name: np.array(values) for name, values in pq.read_table(output).to_pydict().items()}
        method = columns["method"]
    good = np.setdiff1d(np.arange(100), BAD_ROWS)
    wanted = core.measure_rows(p[good], q[good], NAMES)
    rows = columns["row"]
    assert np.array_equal(rows, good if on_error == "skip" else np.arange(100))
    for name in NAMES:
        assert np.array_equal(columns[name][np.isin(rows, good)], wanted[name])
        assert np.isnan(columns[name][~np.isin(rows, good)]).all()
    assert set(method[~np.isin(rows, good)]) <= {"bad"}


def test_all_pairs(tmp_path: Path, small_tasks: None) -> None:
    p, q, reasons = faulty()
    output = tmp_path / "o.npy"
    summary = run(p[:50], q, output, measures=["js"], all_pairs=True, on_error="nan")
    square = np.load(output)
    bad = np.zeros((50, 100), dtype=bool)
    bad[[3, 40, 41]] = True
    bad[:, [41, 97]] = True
    assert np.array_equal(np.isnan(square), bad)
    assert summary.bad == bad.sum()
    assert report(output).keys() == reasons.keys()
    table = tmp_path / "o.csv"
    run(p[:50], q, table, measures=["js"], all_pairs=True, on_error="skip")
    assert len(table.read_text().splitlines()) == 1 + (~bad).sum()


def test_a_report_of_an_earlier_run_does_not_stay(tmp_path: Path) -> None:
    p, q, _ = faulty()
    run(p, q, tmp_path / "o.npy", measures=["tv"], on_error="nan")
    run(p[:3], q[:3], tmp_path / "o.npy", measures=["tv"], on_error="nan")
    assert not (tmp_path / "o.npy.bad.csv").exists()
    (tmp_path / "o.npy.bad.csv").write_text("somebody's own\n")
    run(p[:3], q[:3], tmp_path / "o.npy", measures=["tv"])
    assert (tmp_path / "o.npy.bad.csv").read_text() == "somebody's own\n"


def test_a_bad_reference_is_no_matter_of_choice(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"Q, row 0: outcome 1 is -1.0"):
        run(distributions(5, 3), [0.5, -1.0, 1.5], tmp_path / "o.npy", on_error="nan")


def test_outcomes_are_named_where_they_have_names(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("id,heads,tails\nx,0.5,-0.5\n", encoding="utf-8")
    with pytest.raises(FileError, match=r"p\.csv, row 0: outcome tails is -0.5"):
        run(tmp_path / "p.csv", [[0.5, 0.5]], tmp_path / "o.npy")


def test_every_row_bad(tmp_path: Path, small_tasks: None) -> None:
    p = np.zeros((40, 3))
    summary = run(p, distributions(40, 3), tmp_path / "o.npy", measures=["tv"], on_error="skip")
    assert summary.bad == 40
    assert len(np.load(tmp_path / "o.npy")) == 0
    run(p, distributions(40, 3), tmp_path / "o.csv", measures=["tv"], on_error="skip")
    assert (tmp_path / "o.csv").read_bytes() == b"row,tv,method\r\n"


def test_wrong_lengths_in_a_table(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("0.5,0.5\n1\n0.25,0.75\n", encoding="utf-8")
    summary = run(tmp_path / "p.csv", [0.5, 0.5], tmp_path / "o.csv", measures=["tv"], on_error="nan")
    assert summary.bad == 1
    assert report(tmp_path / "o.csv") == {("P", 1): "line 2: the row has 1 cell, not 2"}
