"""The command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from klviz import assets, core
from klviz.__main__ import main
from klviz.batch.command import names_in
from tests.batch.tables import distributions, write_npy


def test_a_run(files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "o.npy"
    assert (
        main(["batch", *files, "-o", str(output), "--measures", "kl_pq, wasserstein[0,1,2,3,4,5,6,9]", "--base", "e"])
        == 0
    )
    out, err = capsys.readouterr()
    assert err == ""
    assert f"{output}: 100 rows in" in out
    assert "100 rows of 8 outcomes" in out
    wanted = core.measure_rows(*map(np.load, files), ["kl_pq"], base=np.e)
    assert np.array_equal(np.load(output)["kl_pq"], wanted["kl_pq"])


def test_nothing_is_said_when_quiet(files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", *files, "-o", str(tmp_path / "o.csv"), "--quiet", "--all-pairs", "--measures", "tv"]) == 0
    assert capsys.readouterr() == ("", "")
    assert len((tmp_path / "o.csv").read_text().splitlines()) == 10_001


def test_that_an_npy_has_no_names_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "p.csv").write_text("day,a,b\nMonday,1,2\nTuesday,2,2\n")
    for suffix, said in ((".npy", True), (".csv", False)):
        command = ["batch", str(tmp_path / "p.csv"), str(tmp_path / "p.csv"), "--normalize", "--measures", "tv"]
        assert main([*command, "-o", str(tmp_path / f"o{suffix}")]) == 0
        assert ("not their names" in capsys.readouterr().out) is said


def test_the_same_numbers_as_one_pair_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Counts of the samples, as `klviz batch` and as `klviz measure` take them."""

    def columns(name: str) -> list[tuple[float, ...]]:
        with assets.path("samples", name).open(encoding="utf-8", newline="") as file:
            return [*zip(*(map(float, row[1:]) for row in [*csv.reader(file)][1:]), strict=True)]

    english, german = columns("letters-english.csv")[0], columns("letters-german.csv")[0]
    for p, q in ((english, german[: len(english)]), columns("weldon-dice.csv")):
        names = [write_npy(tmp_path / name, np.array([row, row[::-1]])) for name, row in (("p", p), ("q", q))]
        assert main(["batch", *names, "-o", str(tmp_path / "o.csv"), "--normalize"]) == 0
        with (tmp_path / "o.csv").open(encoding="utf-8", newline="") as file:
            rows = [*csv.DictReader(file)]
        for row, (one, other) in zip(rows, ((p, q), (p[::-1], q[::-1])), strict=True):
            capsys.readouterr()
            assert main(["measure", joined(one), joined(other), "--normalize", "--json"]) == 0
            wanted = {name: float(value) for name, value in json.loads(capsys.readouterr().out).items()}
            found = {name: float(row[name]) for name in wanted}
            assert found.keys() == {measure.name for measure in core.MEASURES}
            for name, value in wanted.items():
                assert found[name] == pytest.approx(value, rel=1e-12), name


def joined(weights: tuple[float, ...]) -> str:
    return ",".join(map(repr, weights))


def test_bad_rows_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    p = distributions(30, 4)
    p[5:25, 1] = -1.0
    command = ["batch", write_npy(tmp_path / "p", p), write_npy(tmp_path / "q", distributions(1, 4)), "-o"]
    output = str(tmp_path / "o.npy")
    assert main([*command, output]) == 2
    assert capsys.readouterr().err == (
        f"klviz: {tmp_path / 'p.npy'}, row 5: outcome 1 is -1.0; probabilities and weights must not be negative\n"
    )
    assert main([*command, output, "--on-error", "skip"]) == 3
    out, err = capsys.readouterr()
    assert "20 of 30 rows have no answer" in out
    assert f"{output}: 10 rows" in out
    assert err.startswith("P, row 5: outcome 1 is -1.0")
    assert err.count("\n") == 11
    assert err.endswith(f"… more in {output}.bad.csv\n")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "P is missing"),
        (["p.npy"], "Q is missing"),
        (["p.npy", "q.npy"], "-o OUT is missing"),
        (["p.npy", "q.npy", "-o", "o.npy"], "p.npy: there is no such file"),
        (["p.npy", "q.npy", "-o", "o.npy", "--measures", "kl"], "no measure is called 'kl'"),
        (["p.npy", "q.npy", "-o", "o.npy", "--threads", "0"], "threads must be"),
        (["p.npy", "q.npy", "-o", "o.npy", "--base", "3"], "--base"),
        (["--check-backend", "jax"], "--check-backend"),
    ],
)
def test_wrong_usage_is_one_line(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert reason in err
    assert err.startswith("klviz")
    assert err.count("\n") == 1


def test_commas_in_brackets_belong_to_a_name() -> None:
    assert names_in("js,wasserstein[0,1,4], tv") == ["js", "wasserstein[0,1,4]", "tv"]


def test_resuming_what_was_never_begun_begins_it(files: tuple[str, str], tmp_path: Path) -> None:
    assert main(["batch", *files, "-o", str(tmp_path / "o.npy"), "--resume", "--quiet"]) == 0
    assert main(["batch", *files, "-o", str(tmp_path / "o.npy"), "--resume", "--quiet"]) == 0


def test_ctrl_c_is_said_and_has_its_exit_code(
    files: tuple[str, str], tmp_path: Path, small_tasks: None, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    from klviz.batch import progress

    def interrupt(meter: object, now: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(progress.Meter, "__call__", interrupt)
        assert main(["batch", *files, "-o", str(tmp_path / "o.npy")]) == 130
    assert capsys.readouterr().err == "klviz: interrupted; go on with --resume\n"
    assert main(["batch", *files, "-o", str(tmp_path / "o.npy")]) == 2
    assert "--resume, or delete that folder" in capsys.readouterr().err
    assert main(["batch", *files, "-o", str(tmp_path / "o.npy"), "--resume"]) == 0
