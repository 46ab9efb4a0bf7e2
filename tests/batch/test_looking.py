"""What the window shows of many numbers, worked out without it: order, bins, clusters, pixels."""

from __future__ import annotations

import math
import os
from pathlib import Path

import numpy as np
import pytest

from klviz.batch import binning, reduction, sorting
from klviz.batch.binning import binned
from klviz.batch.ordering import MOST_ORDERED, ordering
from klviz.batch.reduction import reduced
from klviz.batch.results import Tables, inspect, measure_tables
from klviz.batch.sorting import ordered, ordered_texts
from klviz.files import FileError

ODD = np.array([0.5, math.nan, math.inf, 0.0, 0.25, math.nan, 0.5, 5e-324, math.inf])


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("most", [1, 3, 5, 7, 8, 9, 100])
@pytest.mark.parametrize("chunk", [2, 4, 100])
def test_the_first_of_many_are_those_of_the_whole_order(
    descending: bool, most: int, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sorting, "CHUNK", chunk)
    key = {line: (math.isnan(v), -v if descending else v) for line, v in enumerate(ODD.tolist())}
    key = {line: (missing, 0.0 if missing else v) for line, (missing, v) in key.items()}
    for among in (None, np.array([0, 1, 2, 3, 6, 8])):
        lines = range(len(ODD)) if among is None else among.tolist()
        assert ordered(ODD, descending, among, most).tolist() == sorted(lines, key=key.__getitem__)[:most]


def test_no_lines_at_all() -> None:
    assert ordered(np.empty(0)).tolist() == []
    assert ordered(ODD, among=np.empty(0, np.int64)).tolist() == []


def test_names_in_the_order_people_expect() -> None:
    names = ["b", "day 10", "day 9", "", "Day 1", "10", "9", "٣"]
    assert [names[n] for n in ordered_texts(names)] == ["", "9", "10", "b", "Day 1", "day 9", "day 10", "٣"]
    assert ordered_texts(names, descending=True, among=np.array([1, 2])).tolist() == [1, 2]


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 1.0), (0.2, 0.2000001), (3.0, 3.0), (0.0, 0.0), (1e-300, 1e300), (5e-324, 1e-323), (0, 7e8)]
)
def test_every_value_is_counted_once(log: bool, low: float, high: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binning, "CHUNK", 64)
    values = np.concatenate([np.random.default_rng(1).uniform(low, high, 500), [low, high, math.inf, math.nan, high]])
    found = binned(values, log)
    assert found.counts.size <= binning.MOST_BINS
    assert found.total == values.size
    assert (found.infinite, found.missing, found.low, found.high) == (
        1,
        1,
        values.min(where=values >= 0, initial=9e9),
        high,
    )
    assert not found.counts.size or np.all(np.diff(found.edges) > 0)
    for number, count in enumerate(found.counts.tolist()):
        chosen = values[found.where(values, number)]
        assert chosen.size == count
        assert np.all((chosen >= found.edges[number]) & (chosen <= found.edges[number + 1]))


def test_edges_are_round() -> None:
    values = np.random.default_rng(1).uniform(0.013, 0.97, 1000)
    assert {round(float(edge) * 50, 9) % 1 for edge in binned(values).edges} == {0.0}
    decades = binned(10.0 ** np.linspace(-4, 2, 100), log=True)
    assert set((np.round(np.log10(decades.edges) * 8, 9) % 1).tolist()) == {0.0}


def test_zero_has_no_place_on_a_logarithmic_axis() -> None:
    found = binned(np.array([0.0, 0.0, 1.0, 10.0]), log=True)
    assert (found.zeros, int(found.counts.sum())) == (2, 2)
    nothing = binned(np.array([0.0, math.nan]), log=True)
    assert (nothing.counts.size, nothing.zeros, nothing.missing) == (0, 1, 1)
    assert binned(np.array([math.inf])).counts.size == 0


def test_the_mean_tells_of_infinity() -> None:
    assert binned(np.array([1.0, 2.0, math.nan])).mean == 1.5
    assert binned(np.array([1.0, math.inf])).mean == math.inf
    assert math.isnan(binned(np.array([math.nan])).mean)


def hidden_groups(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Distances between points of three far groups, shuffled, and the groups."""
    random = np.random.default_rng(seed)
    groups = random.permutation(np.repeat([0, 1, 2], [7, 12, 5]))
    places = groups * 10.0 + random.uniform(0, 1, groups.size)
    return np.abs(places[:, None] - places), groups


@pytest.mark.parametrize("seed", range(5))
def test_what_is_alike_lies_together(seed: int) -> None:
    square, groups = hidden_groups(seed)
    square[0, 1] = math.inf  # one direction is enough
    rows, columns = ordering(square, same=True)
    assert rows is columns
    assert sorted(rows.tolist()) == list(range(groups.size))
    assert np.count_nonzero(np.diff(groups[rows])) <= 2 + 2 * 2
    clean, groups = hidden_groups(seed)
    rows, _ = ordering(clean, same=True)
    assert np.count_nonzero(np.diff(groups[rows])) == 2
    rows, columns = ordering(clean[:, ::2].copy(), same=False)
    assert np.count_nonzero(np.diff(groups[rows])) == 2
    assert np.count_nonzero(np.diff(groups[::2][columns])) == 2


def test_rows_without_numbers_come_last() -> None:
    square, _ = hidden_groups(1)
    square[3], square[:, 3] = math.nan, math.nan
    assert ordering(square, same=True)[0][-1] == 3
    assert ordering(square, same=False)[1][-1] == 3
    for size in (1, 2):
        assert sorted(ordering(np.zeros((size, size)), same=True)[0].tolist()) == list(range(size))
    assert len(ordering(np.full((5, 3), math.inf), same=False)[0]) == 5


def test_too_many_to_order_are_refused() -> None:
    with pytest.raises(ValueError, match="at most 4,096"):
        ordering(np.zeros((1, MOST_ORDERED + 1)), same=False)


def test_a_pixel_is_the_mean_of_what_it_covers() -> None:
    square = np.arange(24.0).reshape(4, 6)
    square[0, 0], square[0, 2], square[1, 2], square[0, 4] = math.inf, math.inf, math.inf, math.nan
    whole = reduced(square, np.arange(4), np.arange(6), 2, 3)
    assert whole.block == (2, 2)
    assert whole.values.tolist() == [[14 / 3, math.inf, 26 / 3], [15.5, 17.5, 19.5]]
    square[:] = math.nan
    assert np.isnan(reduced(square, np.arange(4), np.arange(6), 2, 3).values).all()


def test_rows_and_columns_are_drawn_in_their_order() -> None:
    square = np.arange(12.0).reshape(3, 4)
    found = reduced(square, np.array([2, 0]), np.array([3, 1, 0]), 100, 100)
    assert found.values.tolist() == [[11, 9, 8], [3, 1, 0]]
    assert (found.block, found.stride) == ((1, 1), (1, 1))


def test_of_very_many_some_are_drawn_and_it_is_said() -> None:
    square = np.broadcast_to(np.arange(1000.0), (1000, 1000))
    found = reduced(square, np.arange(1000), np.arange(1000), 10, 10, most=10_000)
    assert found.stride == (10, 10)
    assert found.values.shape == (10, 10)
    assert np.all(np.diff(found.values, axis=1) > 0)
    assert reduction.MOST_READ >= 2000 * 2000


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux lists what a process has open")
def test_no_table_stays_open_between_two_looks_at_it(tmp_path: Path) -> None:
    """A thread that nobody waits for any more may read last, after the window has let go of the result."""
    table = tmp_path / "days.csv"
    table.write_text("day,a,b\none,1,2\ntwo,2,3\nthree,0,0\n")
    tables = Tables(str(table), str(table), all_pairs=True)

    def left_open() -> bool:
        return str(table) in {os.path.realpath(file) for file in Path("/proc/self/fd").iterdir()}

    inspect(tables, normalize=True)
    assert not left_open()
    with pytest.raises(FileError, match="there is no row 7"):
        Tables(str(table), str(table), row=7).given()
    assert not left_open()
    result = measure_tables(tables, measures=("kl_pq",), normalize=True, on_error="nan")
    assert not left_open()
    assert result.pair(1).p_name == "one"
    with pytest.raises(FileError):
        result.pair(8)
    assert not left_open()
    result.close()
