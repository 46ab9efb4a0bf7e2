"""What a version 1 session file holds, as types that msgspec checks a file against. Files of this kind exist,
so this stays as it is; a change to State that they cannot hold gets a version 2 beside it.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Names = Annotated[list[str], msgspec.Meta(min_length=1, max_length=65_536)]
Weights = Annotated[list[float], msgspec.Meta(min_length=1, max_length=65_536)]
Places = Annotated[list[int], msgspec.Meta(max_length=65_536)]


class Head(msgspec.Struct):
    klviz: str
    version: int
    saved_by: str = ""


class Uncounted(msgspec.Struct, forbid_unknown_fields=True):
    """A number that JSON has no way to write."""

    number: Literal["inf", "-inf"]


Param = int | float | bool | str | Uncounted | list[int | float | Uncounted]


class Pinned(msgspec.Struct, forbid_unknown_fields=True):
    p: Places
    q: Places


class Snapshot(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    names: Names
    p: Weights
    q: Weights


class Tool(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    series: Literal["p", "q"]
    settings: Annotated[list[tuple[str, float]], msgspec.Meta(max_length=100)]
    p: Weights
    q: Weights


class State(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    note: str
    names: Names
    p: Weights
    q: Weights
    mode: str
    base: Literal["2", "e", "10"]
    pinned: Pinned
    scene: str
    params: dict[str, dict[str, Param]]
    seed: int
    log_height: bool
    top: float
    snapshots: Annotated[list[Snapshot | None], msgspec.Meta(min_length=3, max_length=3)]
    compare: int | None
    tool: Tool | None
    active: Literal["p", "q"]
    lit: int


class Session(msgspec.Struct, forbid_unknown_fields=True):
    klviz: Literal["session"]
    version: Literal[1]
    saved_by: str
    state: State
