"""Tables of text: dialects, roles of columns, doubts, and errors that name row and column."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from klviz.files import FileError, Histogram, Options, look, look_pasted, read, read_pair, read_pasted


def taken(text: str | bytes, name: str = "data.csv") -> list[tuple[str, tuple[str, ...], list[float]]]:
    """Titles, names and weights of a file that must be plain enough to open without a question."""
    data = text.encode() if isinstance(text, str) else text
    found = look(data, name)
    assert found.sure, found.doubts
    return plain(read(data, found.options, name))


def plain(histograms: tuple[Histogram, ...]) -> list[tuple[str, tuple[str, ...], list[float]]]:
    return [(h.title, h.names, h.weights.tolist()) for h in histograms]


def doubts(text: str | bytes, name: str = "data.csv") -> str:
    return "; ".join(look(text.encode() if isinstance(text, str) else text, name).doubts)


PQ = [("p", ("a", "b"), [0.25, 0.75]), ("q", ("a", "b"), [0.5, 0.5])]


@pytest.mark.parametrize(
    "data",
    [
        b"name,p,q\na,0.25,0.5\nb,0.75,0.5\n",
        b"name;p;q\r\na;0,25;0,5\r\nb;0,75;0,5\r\n",
        b"name\tp\tq\na\t.25\t5e-1\nb\t0.75\t.5",
        b"\xef\xbb\xbfname|p|q\na|0.25|0.5\nb|0.75|0.5\n",
        "name;p;q\na;0,25;0,5\nb;0,75;0,5\n".encode("utf-16"),
        "name,p,q\na,0.25,0.5\nb,0.75,0.5\n".encode("utf-16-le"),
        "name,p,q\na,0.25,0.5\nb,0.75,0.5\n".encode("utf-16-be"),
        "name,p,q\na,0.25,0.5\nb,0.75,0.5\n".encode("utf-32"),
        b'"name","p","q"\n"a","0.25","0.5"\n\n"b","0.75","0.5"\n,,\n',
        b"name,p,q\na,1/4,50 %\nb,3/4,2^-1\n",
        b"sep=;\nname;p;q\na;0.25;0.5\nb;0.75;0.5\n",
        b"# measured on a Monday\n# by hand\nname,p,q\na,0.25,0.5\nb,0.75,0.5\n",
        b"name p q\na 0.25 0.5\nb   0.75   0.5\n",
        b",a,b\np,0.25,0.75\nq,0.5,0.5\n",
    ],
)
def test_many_ways_to_write_the_same_pair(data: bytes) -> None:
    assert taken(data) == PQ


def test_counts_of_a_scale_and_of_named_columns() -> None:
    assert taken("dots,throws\n1,3\n2,4\n3,9\n4,2\n") == [("data", ("1", "2", "3", "4"), [3.0, 4.0, 9.0, 2.0])]
    assert taken("count\n3\n4\n9\n") == [("data", ("0", "1", "2"), [3.0, 4.0, 9.0])]
    assert taken("hits,throws\n0,5\n1,9\n2 or more,4\n") == [("data", ("0", "1", "2 or more"), [5.0, 9.0, 4.0])]
    assert taken("a,b,c\n1,2,3\n") == [("data", ("a", "b", "c"), [1.0, 2.0, 3.0])]
    assert taken("0.5\n0.25\n0.25\n") == [("data", ("0", "1", "2"), [0.5, 0.25, 0.25])]


def test_thousands_separators() -> None:
    assert taken("name;count\na;1.234.567,5\nb;2,5\n") == [("data", ("a", "b"), [1234567.5, 2.5])]
    assert taken('name,count\na,"1,234.5"\nb,2.5\n') == [("data", ("a", "b"), [1234.5, 2.5])]
    assert taken("name;count\na;1 234\nb;12\n") == [("data", ("a", "b"), [1234.0, 12.0])]
    assert "thousands separator" in doubts('name,count\na,"1,234"\nb,"2,345"\n')
    assert "thousands separator" in doubts("name;count\na;1.234\nb;2.345\n")
    assert "thousands separator" not in doubts("name;count\na;0.234\nb;2.345\n")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("1\n2\n3\n2\n1\n", "counts or raw samples"),
        ("a,1\na,2\n", "more than once"),
        ("name,x,y,z\na,1,2,3\nb,3,4,5\n", "rows or the columns"),
        ("name,x,y,z\na,1,2,3\nb,3,4,5\nc,4,5,6\n", "any two of them"),
        ("0,5\n0,25\n0,25\n", "decimal commas"),
        ("who,what,n\na,x,1\nb,y,2\n", "named by"),
        ("name,n\na,1\nb,\n", "has gaps"),
        ("name,n\na,1\nb,x\nc,2\n", '"x" among its numbers'),
        ("name,n\na,-1\nb,2\n", "negative"),
        ("year,2019,2020\na,1,2\nb,3,4\n", "heading or data"),
        ("colour\nred\nblue\nred\n", "heading or data"),
        ("name,n\na,1,5\nb,2\n", "different numbers of cells"),
        (b"stra\xdfe;1\nweg;2\n", "not UTF-8"),
        (b"\x00\x01\x02\x03" * 50, "bytes can be counted"),
    ],
)
def test_what_is_ambiguous_is_asked(text: str | bytes, part: str) -> None:
    assert part in doubts(text)


def test_without_options_doubt_is_refused() -> None:
    with pytest.raises(FileError, match=r"data\.csv: column 1 may hold counts or raw samples; open it in the window"):
        read(b"1\n2\n3\n", name="data.csv")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,n\na,1\nb,x\n", 'data.csv, row 3, column "n": "x" is not a number'),
        ("name,n\na,1\nb,1_000\n", 'data.csv, row 3, column "n": "1_000" is not a number'),
        ("name,n\na,1\nb,٣\n", 'data.csv, row 3, column "n": "٣" is not a number'),
        ("name,n\na,1\nb,1e999\n", 'data.csv, row 3, column "n": "1e999" is too large'),
        ("name,n\na,1\nb,1e-999\n", 'data.csv, row 3, column "n": "1e-999" is too small'),
        ("name,n\na,1\nb,nan\n", 'data.csv, row 3, column "n": a value is missing; fill it in'),
        ("name,n\na,1\nb,inf\n", 'data.csv, row 3, column "n": "inf" cannot be used here'),
        ("name,n\na,1\n,2\n", 'data.csv, row 3, column "name": a value is missing'),
        ("name,n\na,\nb,\nc,1\n", "a value is missing, as in 1 more place"),
        ("name,n\na,1\n\nb,-2\n", 'data.csv, row 4, column "n": a count cannot be negative, and this is -2'),
        ("name,n\na,0\nb,0\n", "all weights of 'data' are 0"),
        ("name,n\na,1,2\n", "data.csv, row 2: the row has 3 cells where the first has 2"),
        ('name,n\na,1\n"b,2\n', "data.csv, row 3: the file ends inside a quoted cell"),
        ('name,n\na,1\n"b"c,2\n', "data.csv, row 3: a quoted cell goes on after its closing quotation mark"),
        ("name,n\n", "there are no rows of data"),
        ('name,n\na,1\nb,"0,5"\n', 'row 3, column "n": "0,5" has a comma; if it is a decimal comma, say so'),
    ],
)
def test_errors_name_the_place(text: str, sentence: str) -> None:
    options = Options(names=0, values=(1,))
    with pytest.raises(FileError) as caught:
        read(text.encode(), options, "data.csv")
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_table_on_its_side_names_the_place_as_the_file_has_it() -> None:
    options = Options(across=True, header=False, names=0, values=(1,))
    with pytest.raises(FileError, match=r'row 2, column 3: "x" is not a number'):
        read(b"a,b,c\n1,2,x\n", options, "data.csv")


def test_gaps_are_skipped_only_when_told_and_then_noted() -> None:
    data = b"name,n\na,1\nb,NA\n,3\nc,2\n"
    (histogram,) = read(data, Options(names=0, values=(1,), missing="skip"))
    assert (histogram.names, histogram.weights.tolist()) == (("a", "c"), [1.0, 2.0])
    assert "2 gaps skipped" in histogram.note


def test_repeated_names_are_added_only_when_told() -> None:
    data = b"name,n\na,1\nb,2\na,3\n"
    (histogram,) = read(data, Options(names=0, values=(1,), repeats="add"))
    assert (histogram.names, histogram.weights.tolist()) == (("a", "b"), [4.0, 2.0])
    with pytest.raises(FileError, match='row 4, column "name": the outcome "a" was there before'):
        read(data, Options(names=0, values=(1,)))


def test_what_the_user_settles_removes_the_doubt() -> None:
    data = b"1\n2\n3\n2\n1\n"
    for content, names, weights in (
        ("counts", ("0", "1", "2", "3", "4"), [1.0, 2.0, 3.0, 2.0, 1.0]),
        ("samples", ("1", "2", "3"), [2.0, 2.0, 1.0]),
    ):
        found = look(data, "x.csv", {"content": content})
        assert found.sure
        assert plain(read(data, found.options, "x.csv")) == [("x", names, weights)]
    found = look(b"who,what,n\na,x,1\nb,y,2\n", "x.csv", {"names": 1})
    assert found.sure
    assert (found.options.names, found.options.values) == (1, (2,))
    found = look(b"a;1,5\nb;2,5\n", "x.csv", {"delimiter": ","})
    assert found.options.delimiter == ","


def test_a_look_shows_the_first_rows() -> None:
    found = look(b"name,n\nx,1\n", "x.csv")
    assert found.columns == ("name", "n")
    assert found.rows == (("x", "1"),)
    many = look(b"name,n\n" + b"".join(b"x%d,%d\n" % (k, k) for k in range(100)), "x.csv")
    assert len(many.rows) == 20
    assert many.rows[19] == ("x19", "19")


def test_pasted_text() -> None:
    def pasted(text: str) -> list[tuple[tuple[str, ...], list[float]]]:
        return [(h.names, h.weights.tolist()) for h in read_pasted(text)]

    assert pasted("0.5 0.25 0.25") == [(("0", "1", "2"), [0.5, 0.25, 0.25])]
    assert pasted("0,5 0,25 0,25") == [(("0", "1", "2"), [0.5, 0.25, 0.25])]
    assert pasted("0.5 0.25 0.25\n0.3 0.3 0.4") == [
        (("0", "1", "2"), [0.5, 0.25, 0.25]),
        (("0", "1", "2"), [0.3, 0.3, 0.4]),
    ]
    assert pasted("New York 12\nParis 3\n") == [(("New York", "Paris"), [12.0, 3.0])]
    assert pasted("name\tcount\nä\t2\nb\t3\n") == [(("ä", "b"), [2.0, 3.0])]
    assert pasted("Abba, abc.") == [(("a", "b", "c"), [3.0, 3.0, 1.0])]
    assert not look_pasted("3 1 4 1 5").sure


def test_two_files_become_one_pair_over_the_union(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("name,n\nb,1\na,2\n")
    (tmp_path / "q.csv").write_text("name,n\na,5\nc,6\n")
    both = read_pair(tmp_path / "p.csv", tmp_path / "q.csv")
    assert both.names == ("b", "a", "c")
    assert both.p.tolist() == [1.0, 2.0, 0.0]
    assert both.q.tolist() == [0.0, 5.0, 6.0]
    assert both.title == "p and q"


def test_two_files_of_samples_share_their_bins(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    (tmp_path / "p.csv").write_text("x\n" + "\n".join(map(repr, rng.normal(0, 1, 300).tolist())))
    (tmp_path / "q.csv").write_text("x\n" + "\n".join(map(repr, rng.normal(2, 1, 500).tolist())))
    both = read_pair(tmp_path / "p.csv", tmp_path / "q.csv")
    assert both.p.sum() == 300.0
    assert both.q.sum() == 500.0
    assert len(both.names) == both.p.size < 64
    settings = replace(look(tmp_path / "p.csv").options, width=0.25)
    finer = read_pair(tmp_path / "p.csv", tmp_path / "q.csv", settings)
    assert finer.p.size > 1.5 * both.p.size


def test_a_file_with_both_is_no_half_of_a_pair(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("name,p,q\na,1,2\nb,2,3\n")
    with pytest.raises(FileError, match="holds both P and Q"):
        read_pair(tmp_path / "p.csv", tmp_path / "p.csv")


def test_samples_mixed_with_counts_keep_their_order(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("x\n" + "\n".join(f"{k % 3}.0" for k in range(30)) + "\n-1\n")
    (tmp_path / "q.csv").write_text("name,n\n0,5\n7,6\n")
    both = read_pair(tmp_path / "p.csv", tmp_path / "q.csv")
    assert both.names == ("-1", "0", "1", "2", "7")
    assert both.p.tolist() == [1.0, 10.0, 10.0, 10.0, 0.0]
    assert both.q.tolist() == [0.0, 5.0, 0.0, 0.0, 6.0]


def test_the_rest_can_be_made_one() -> None:
    data = b"name,n\na,1\nb,7\nc,2\nd,5\n"
    (histogram,) = read(data, Options(names=0, values=(1,), top=2))
    assert histogram.names == ("b", "d", "(other)")
    assert histogram.weights.tolist() == [7.0, 5.0, 3.0]
    assert "all but the 2 most frequent made one" in histogram.note


def test_impossible_options_are_refused() -> None:
    data = b"name,n\na,1\n"
    for options, part in (
        (Options(values=(5,)), "there is no column 6"),
        (Options(values=(-1,)), "there is no column 0"),
        (Options(names=1, values=(1,)), "cannot also be"),
        (Options(values=()), "choose one column"),
        (Options(encoding="zip"), "encoding"),
        (Options(delimiter="xx"), "delimiter"),
        (Options(kind="session"), "this is a session"),
        (Options(kind="image"), "picture"),
    ):
        with pytest.raises(FileError, match=part):
            read(data, options)


def test_hand_made_cells_of_a_table_that_is_too_long() -> None:
    with pytest.raises(FileError, match="more than 524,288 rows"):
        read(b"1\n" * 600_000, Options(header=False, content="samples"))
    with pytest.raises(FileError, match="more than 65,536 outcomes"):
        read(b"n\n" + b"1\n" * 70_000, Options())
