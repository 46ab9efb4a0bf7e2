"""Tables in, tables out: the numbers are those of the core, whatever the files."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.batch import run, work
from klviz.files import FileError
from tests.batch.tables import KINDS, distributions, write_csv, write_npy, write_parquet

NAMES = ("kl_pq", "js", "tv", "renyi_pq[2]")


def table(path: Path) -> dict[str, Any]:
    """The columns of an output."""
    if path.suffix == ".npy":
        records = np.load(path)
        found = {name: records[name] for name in records.dtype.names}
        return found | {"method": found["method"].astype(str)}
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            head, *rows = csv.reader(file)
        columns = dict(zip(head, map(list, zip(*rows, strict=True)), strict=True))
        words = ("method", "id_p", "id_q")
        return {n: v if n in words else np.array(v, dtype=float) for n, v in columns.items()}
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return {name: np.array(values) for name, values in pq.read_table(path).to_pydict().items()}
    import zarr

    return {name: array[:] for name, array in zarr.open_group(str(path), mode="r").arrays()}


@pytest.mark.parametrize("kind", KINDS)
def test_rows_from_every_kind_of_file(kind: str, tmp_path: Path, small_tasks: None) -> None:
    p, q = distributions(100, 5, 1), distributions(100, 5, 2)
    names = [KINDS[kind](tmp_path / name, rows) for name, rows in (("p", p), ("q", q))]
    summary = run(*names, tmp_path / "out.npy", measures=NAMES)
    assert (summary.rows, summary.pairs, summary.bad, summary.report) == (100, 100, 0, None)
    found, wanted = table(tmp_path / "out.npy"), core.measure_rows(p, q, NAMES)
    for name in NAMES:
        assert np.array_equal(found[name], wanted[name])
    assert not (tmp_path / "out.npy.partial").exists()


@pytest.mark.parametrize("suffix", [".npy", ".csv", ".parquet", ".zarr"])
def test_into_every_kind_of_file(suffix: str, tmp_path: Path, small_tasks: None) -> None:
    p, q = distributions(100, 5, 1), distributions(100, 5, 2)
    p[3, 1], p[3, 2] = 1e-200, p[3, 1] + p[3, 2]  # too small for the plain way
    names = write_parquet(tmp_path / "p", p), write_parquet(tmp_path / "q", q)
    output = tmp_path / f"out{suffix}"
    run(*names, output, measures=NAMES, base=math.e)
    found, wanted = table(output), core.measure_rows(p, q, NAMES, base=math.e, methods=True)
    assert np.array_equal(found["row"], np.arange(100))
    for name in NAMES:
        assert np.array_equal(found[name], wanted[name]), name
    assert list(found["method"]) == ["exact" if method == 2 else "plain" for method in wanted["method"]]
    assert {"exact", "plain"} == set(found["method"])
    if suffix != ".npy":
        assert list(found["id_p"]) == list(found["id_q"]) == [f"n{row}" for row in range(100)]


@pytest.mark.parametrize("suffix", [".npy", ".csv", ".parquet", ".zarr"])
@pytest.mark.parametrize("names", [("kl_pq",), ("kl_pq", "js")])
def test_all_pairs_in_blocks(suffix: str, names: tuple[str, ...], tmp_path: Path, small_tasks: None) -> None:
    p, q = distributions(37, 5, 1), distributions(53, 5, 2)
    output = tmp_path / f"out{suffix}"
    files = write_parquet(tmp_path / "p", p), write_npy(tmp_path / "q", q)
    summary = run(*files, output, measures=names, all_pairs=True)
    assert summary.pairs == 37 * 53
    if suffix == ".npy":
        cubes = np.load(output).reshape(len(names), 37, 53)
        found = dict(zip(names, cubes, strict=True))
    elif suffix == ".zarr":
        found = table(output)
    else:
        columns = table(output)
        assert np.array_equal(columns["row_p"], np.repeat(np.arange(37), 53))
        assert np.array_equal(columns["row_q"], np.tile(np.arange(53), 37))
        assert list(columns["id_p"]) == [f"n{row}" for row in range(37) for _ in range(53)]
        found = {name: columns[name].reshape(37, 53) for name in names}
    for name in names:
        np.testing.assert_allclose(found[name], core.measure_pairs(p, q, name), rtol=1e-12)


def test_names_longer_than_any_cell_of_a_block_survive(tmp_path: Path) -> None:
    long, formula = "ä" * 300, "=1+1"
    (tmp_path / "p.csv").write_text(f"id,a,b\n{long},1,1\n{formula},1,2\n", encoding="utf-8")
    for suffix in (".csv", ".parquet", ".zarr"):
        run(tmp_path / "p.csv", np.array([1, 1]), tmp_path / f"o{suffix}", measures=["tv"], normalize=True)
        guard = "'" if suffix == ".csv" else ""  # no spreadsheet may take it for a formula
        assert list(table(tmp_path / f"o{suffix}")["id_p"]) == [long, guard + formula]


def test_one_row_of_q_is_for_all(tmp_path: Path, small_tasks: None) -> None:
    p, q = distributions(100, 5, 1), distributions(1, 5, 2)
    for given in (q[0], q, write_npy(tmp_path / "q", q), write_csv(tmp_path / "q", q)):
        run(write_npy(tmp_path / "p", p), given, tmp_path / "out.npy", measures=NAMES)
        wanted = core.measure_rows(p, q[0], NAMES)
        assert all(np.array_equal(table(tmp_path / "out.npy")[name], wanted[name]) for name in NAMES)


def test_counts(tmp_path: Path) -> None:
    counts = np.array([[7, 14, 21], [1, 0, 1]], dtype=np.int16)
    run(counts, [[3, 6, 9], [1, 1, 2]], tmp_path / "o.npy", measures=["kl_pq", "kl_qp"], normalize=True, base=2)
    found = table(tmp_path / "o.npy")
    assert found["kl_pq"].tolist() == [0.0, 0.5]
    assert found["kl_qp"].tolist() == [0.0, math.inf]


def test_every_measure_is_the_default(tmp_path: Path) -> None:
    run(distributions(3, 4), distributions(3, 4, 2), tmp_path / "o.csv")
    assert [*table(tmp_path / "o.csv")] == ["row", *(m.name for m in core.MEASURES), "method"]


def test_an_output_that_is_there_is_replaced_as_a_whole(tmp_path: Path, files: tuple[str, str]) -> None:
    output = tmp_path / "out.csv"
    output.write_text("old")
    run(*files, output, measures=["tv"])
    assert len(table(output)["tv"]) == 100
    link = tmp_path / "link.npy"
    (tmp_path / "real.npy").write_text("old")
    link.symlink_to(tmp_path / "real.npy")
    run(*files, link, measures=["tv"])
    assert link.is_symlink()
    assert len(table(tmp_path / "real.npy")["tv"]) == 100


def test_what_parquet_tells_of_itself(tmp_path: Path, files: tuple[str, str]) -> None:
    import pyarrow.parquet as pq

    run(*files, tmp_path / "o.parquet", measures=["tv"], base=10)
    metadata = pq.read_schema(tmp_path / "o.parquet").metadata
    assert (metadata[b"klviz_base"], metadata[b"klviz_normalize"]) == (b"10.0", b"False")


@pytest.mark.parametrize(
    ("options", "error", "reason"),
    [
        ({"measures": ["kl"]}, ValueError, "no measure is called 'kl'"),
        ({"measures": "kl_pq"}, TypeError, "list of names"),
        ({"measures": []}, ValueError, "no measure"),
        ({"base": 1}, ValueError, "above 1"),
        ({"normalize": 1}, TypeError, "True or False"),
        ({"on_error": "ignore"}, ValueError, "on_error"),
        ({"engine": "ray"}, ValueError, "engine"),
        ({"backend": "jax"}, FileError, "there are numpy, cupy"),
        ({"threads": 0}, ValueError, "threads"),
        ({"scheduler": "tcp://127.0.0.1:1"}, FileError, "belongs to --engine dask"),
        ({"all_pairs": True, "on_error": "skip"}, FileError, "use --on-error nan"),
        ({"ids": "name"}, FileError, None),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_done(
    options: dict[str, Any], error: type[Exception], reason: str | None, tmp_path: Path, files: tuple[str, str]
) -> None:
    if reason is None:
        files = write_csv(tmp_path / "p", distributions(4, 3)), files[1]
    with pytest.raises(error, match=reason):
        run(*files, tmp_path / "out.npy", **options)
    assert not [*tmp_path.glob("out*")]


def test_tables_that_do_not_fit_each_other(tmp_path: Path) -> None:
    p = write_npy(tmp_path / "p", distributions(10, 4))
    with pytest.raises(FileError, match=r"its rows have 5 outcomes, those of .*p.npy 4"):
        run(p, write_npy(tmp_path / "q", distributions(10, 5)), tmp_path / "o.npy")
    with pytest.raises(FileError, match=r"it has 9 rows and .*p.npy has 10"):
        run(p, write_npy(tmp_path / "q", distributions(9, 4)), tmp_path / "o.npy")
    (tmp_path / "a.csv").write_text("a,b\n1,0\n")
    (tmp_path / "b.csv").write_text("b,a\n1,0\n")
    with pytest.raises(FileError, match='number 1, "b" and not "a"'):
        run(tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "o.npy")


def test_outputs_that_cannot_be(tmp_path: Path, files: tuple[str, str]) -> None:
    for name, reason in (
        ("o.txt", "must end in"),
        ("no/o.npy", "there is no folder"),
        ("p.npy", "a file that is read"),
    ):
        with pytest.raises(FileError, match=reason):
            run(*files, tmp_path / name, measures=["tv"])
    (tmp_path / "o.zarr").mkdir()
    with pytest.raises(FileError, match="a folder of this name"):
        run(*files, tmp_path / "o.zarr", measures=["tv"])
    assert np.load(files[0]).shape == (100, 8)


def test_more_answers_than_the_disk_has_room_for(
    tmp_path: Path, files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(FileError, match=r"the answers take .* and the disk has 1,000 bytes left"):
        run(*files, tmp_path / "o.npy")


def test_tasks_are_whole_pieces_of_a_zarr_array(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "MOST_ROWS", 50)
    files = [KINDS["zarr"](tmp_path / name, distributions(100, 5)) for name in "pq"]  # 32 rows a piece
    places = [work.open_source(where) for where in (locate(name) for name in files)]
    assert places[0].grain == 32
    cut = work.Work.of(locate(files[0]), locate(files[1]), work.Options(("tv",)))
    assert [cut.place(number)[:2] for number in range(cut.tasks)] == [(0, 32), (32, 64), (64, 96), (96, 100)]


def locate(name: str) -> Any:
    from klviz.batch.sources import locate as find

    return find(name, "P")


def test_progress_ends_at_the_end_and_can_stop_a_run(tmp_path: Path, files: tuple[str, str], small_tasks: None) -> None:
    seen = []
    run(*files, tmp_path / "o.npy", measures=["tv"], progress=seen.append)
    assert [progress.done for progress in seen] == [16, 32, 48, 64, 80, 96, 100]
    assert {progress.total for progress in seen} == {100}
    assert all(progress.rate > 0 for progress in seen)
