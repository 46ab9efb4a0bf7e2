"""Sessions: all of State there and back, and every way a file can be wrong."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.files import FileError, look, read_session, write_session
from klviz.files.session import dumps, loads, plain
from klviz.state import Snapshot, State, Tool, frozen

KEPT = Path(__file__).parents[1] / "sessions"


def full() -> State:
    """A State in which nothing is as it is at first."""
    p, q = frozen([0.1, 0.2, 0.7]), frozen([1 / 3, 2 / 3, 0.0])
    return State(
        names=("ä", "=1+1", '"b"\n'),
        p=p,
        q=q,
        title="Σ ‖ horses",
        note="from a file",
        mode="raw",
        base=math.e,
        pinned=frozenset({("p", 1), ("q", 0), ("q", 2)}),
        scene="fit",
        params=MappingProxyType(
            {
                "fit": MappingProxyType({"mu": 0.1, "n": 3, "kind": "forward", "on": True, "order": math.inf}),
                "other": MappingProxyType({"range": (0.5, -math.inf, 2.0)}),
            }
        ),
        seed=2**63 + 1,
        log_height=True,
        top=0.75,
        snapshots=(None, Snapshot("B", ("x", "y"), frozen([5e-324, 1.0]), frozen([0.25, 0.75])), None),
        compare=1,
        tool=Tool("smooth", "q", (("epsilon", 1e-3), ("k", 2.0)), p, q),
        hidden=frozenset({"tool_morph", "renyi_pq[0.5]"}),
        active="p",
        lit=2,
    )


def test_every_field_goes_there_and_back(tmp_path: Path) -> None:
    state = full()
    assert set(plain(state)) == {field.name for field in fields(State)}
    start = State(names=("a",), p=frozen([1.0]), q=frozen([1.0]))
    assert all(getattr(state, f.name) is not getattr(start, f.name) for f in fields(State))
    path = tmp_path / "lecture.klviz"
    write_session(path, state)
    again = read_session(path)
    assert again == state
    assert again.params["fit"]["on"] is True
    assert isinstance(again.params["fit"]["n"], int)
    assert again.tool is not None
    assert state.tool is not None
    assert again.tool.settings == state.tool.settings
    assert look(path).kind == "session"
    assert look(path.read_bytes(), "renamed.txt").kind == "session"


def test_a_person_can_read_it() -> None:
    text = dumps(full()).decode()
    assert '\n    "title": "Σ ‖ horses",\n' in text
    assert '\n    "p": [0.1, 0.2, 0.7],\n' in text
    assert max(map(len, text.splitlines())) < 200


@given(st.lists(st.floats(0.0, allow_infinity=False), min_size=1, max_size=30))
def test_floats_come_back_exactly(values: list[float]) -> None:
    weights = frozen([*values, 1.0])
    state = State(names=tuple(map(str, range(weights.size))), p=weights, q=weights, mode="raw")
    assert np.array_equal(loads(dumps(state)).p, weights)


def test_a_lone_surrogate_does_not_stop_the_saving() -> None:
    state = State(names=("a\udcff",), p=frozen([1.0]), q=frozen([1.0]))
    assert loads(dumps(state)).names == ("a\ufffd",)


def test_the_largest_state_comes_back() -> None:
    weights = frozen(np.random.default_rng(1).dirichlet(np.ones(65_536)))
    names = tuple(f"outcome {k}" for k in range(65_536))
    shot = Snapshot("", names, weights, weights)
    tool = Tool("t", "p", (), weights, weights)
    state = State(names=names, p=weights, q=weights, snapshots=(shot, shot, shot), tool=tool)
    data = dumps(state)
    assert loads(data) == state


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.klviz")), ids=lambda p: p.name)
def test_sessions_of_every_version_open(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    state = read_session(path)
    assert state.p.tolist() == expected["p"]
    assert state.q.tolist() == expected["q"]
    assert list(state.names) == expected["names"]
    assert (state.title, state.scene, state.seed) == (expected["title"], expected["scene"], expected["seed"])


def test_version_1_is_kept() -> None:
    assert read_session(KEPT / "version-1-full.klviz") == replace(full(), hidden=frozenset())


def test_version_2_is_kept_and_written_only_where_something_is_hidden() -> None:
    assert read_session(KEPT / "version-2-full.klviz") == full()
    assert b'"version": 2' in dumps(full())
    assert b'"version": 1' in dumps(replace(full(), hidden=frozenset()))


def changed(**changes: Any) -> bytes:
    document = json.loads(dumps(full()))
    document["state"] |= changes
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "damaged"),
        (b"[" * 100_000, "not a klviz session"),
        (b'{"klviz":"session","version":1,"state":' + b"[" * 100_000, "nested too deeply"),
        (b'{"klviz":"session","version":1,"x":' + b'{"a":' * 100_000, "nested too deeply"),
        (b'{"klviz":"session","version":1,"state":{"p":[' + b"0," * 3_000_000, "more values"),
        (b" " * (33 << 20), "too large"),
        (b'{"klviz":"lesson","version":1}', "not a klviz session"),
        (b'{"klviz":"session","version":0}', "not a klviz session"),
        (b'{"klviz":"session"}', "not a klviz session"),
        (b'{"version":1}', "not a klviz session"),
        (b"5", "not a klviz session"),
        (b"\xff\xfe", "damaged"),
        (b'{"klviz":"session","version":3,"saved_by":"9.9","new":1}', r'newer klviz \("9.9", format 3'),
        (changed(p=[0.5, 0.5]), "state.p has 2 weights for 3 names"),
        (changed(p=[0.5, 0.5, -1.0]), r"state.p\[2\] is -1.0"),
        (changed(p=[0.5, "x", 1]), r"state.p\[1\]: expected float, got str"),
        (changed(p=[]), "state.p"),
        (changed(names=["a", 1, "c"]), r"state.names\[1\]: expected str, got int"),
        (changed(titel="x"), "unknown field titel"),
        (changed(mode="chaos"), "mode is 'chaos'"),
        (changed(base="3"), "state.base"),
        (changed(top=0), "top is 0.0"),
        (changed(lit=99), "lit is 99"),
        (changed(compare=2), "snapshot 2, which is empty"),
        (changed(snapshots=[None]), "state.snapshots"),
        (changed(pinned={"p": [7], "q": []}), "pinned names an outcome"),
        (changed(params={"fit": {"x": None}}), "state.params"),
        (changed(params={"fit": {"x": {"number": "nan"}}}), "state.params"),
        (changed(params={"fit": {"x": [[1]]}}), "state.params"),
        (dumps(full()).replace(b'"p": [0.1,', b'"p": [NaN,'), "damaged"),
        (dumps(full()).replace(b'"p": [0.1,', b'"p": [Infinity,'), "damaged"),
        (dumps(full()).replace(b'"p": [0.1,', b'"p": [1e999,'), r"state.p\[0\]: number out of range"),
        (dumps(full()).replace(b'"lit": 2', b'"lit": 2, "lit": 1'), 'the key "lit" is there twice'),
    ],
)
def test_wrong_sessions_are_refused_with_the_place(data: bytes, part: str) -> None:
    with pytest.raises(FileError, match=part) as caught:
        loads(data, "lecture.klviz")
    assert str(caught.value).startswith("lecture.klviz: ")
    assert "\n" not in str(caught.value)


def test_cut_at_every_byte_and_every_byte_flipped() -> None:
    data = dumps(replace(full(), title="x", note=""))
    for cut in range(len(data) - 2):
        with pytest.raises(FileError):
            loads(data[:cut])
    for at in range(len(data)):
        for bit in (1, 32, 128):
            broken = bytearray(data)
            broken[at] ^= bit
            with suppress(FileError):
                loads(bytes(broken))
