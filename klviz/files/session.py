"""Sessions (.klviz): the whole State as JSON that a person can read, and back.

Version 2, an object with "klviz": "session", "version": 2, "saved_by": the program's version, and "state", an
object with the fields of State. Floats are written with the digits that give the same float back. Where nothing is
hidden it is written as version 1, which knows no "hidden", so that older klviz can open it. Unknown or repeated keys,
NaN and numbers beyond the floats are refused.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import klviz
from klviz.files.atomic import write_atomic
from klviz.files.door import MOST_SESSION_BYTES, Opened, Source, guarded, quoted, take_in
from klviz.files.histogram import first_repeat
from klviz.numerals import how_many, localised
from klviz.state import SERIES, Snapshot, State, StateError, Tool, Value, frozen
from klviz.words import tr

VERSION = 2
MOST_VALUES = 2_000_000
"""Commas in a session; the largest State has about 720 thousand."""
SURROGATE = re.compile("[\ud800-\udfff]")
UNCOUNTED: Mapping[str, float] = MappingProxyType({"inf": math.inf, "-inf": -math.inf})


def write_session(path: str | os.PathLike[str], state: State) -> None:
    """Saves atomically; raises FileError with path and cause."""
    write_atomic(path, dumps(state))


def read_session(source: Source, name: str = "") -> State:
    """The State as it was saved; raises FileError naming the place inside the file and what is wrong."""
    return loads_opened(take_in(source, name, MOST_SESSION_BYTES))


def dumps(state: State) -> bytes:
    """A session as the bytes of a file: one line to each field."""
    fields = plain(state)
    version = 2 if state.hidden else 1
    body = ",\n".join(f"    {line(key)}: {line(value)}" for key, value in fields.items())
    head = f'  "klviz": "session",\n  "version": {version},\n  "saved_by": {line(klviz.__version__)},\n'
    text = f'{{\n{head}  "state": {{\n{body}\n  }}\n}}\n'
    return SURROGATE.sub("\ufffd", text).encode("utf-8")


def loads(data: bytes, name: str = "session") -> State:
    """The State in the bytes of a session file; raises FileError as `read_session` does."""
    return loads_opened(Opened(name, data))


def line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def plain(state: State) -> dict[str, Any]:
    """State as dicts, lists, texts and numbers."""
    return {
        "title": state.title,
        "note": state.note,
        "names": list(state.names),
        "p": state.p.tolist(),
        "q": state.q.tolist(),
        "mode": state.mode,
        "base": {2.0: "2", math.e: "e", 10.0: "10"}[state.base],
        "pinned": {series: sorted(i for s, i in state.pinned if s == series) for series in SERIES},
        "scene": state.scene,
        "params": {
            scene: {name: plain_value(value) for name, value in values.items()}
            for scene, values in state.params.items()
        },
        "seed": state.seed,
        "log_height": state.log_height,
        "top": state.top,
        "snapshots": [None if s is None else plain_snapshot(s) for s in state.snapshots],
        "compare": state.compare,
        "tool": None if state.tool is None else plain_tool(state.tool),
        "active": state.active,
        "lit": state.lit,
        **({"hidden": sorted(state.hidden)} if state.hidden else {}),
    }


def plain_value(value: Value) -> object:
    """A parameter; infinity, which JSON lacks, as {"number": "inf"}."""
    if isinstance(value, tuple):
        return [plain_value(part) for part in value]
    if isinstance(value, float) and math.isinf(value):
        return {"number": "inf" if value > 0.0 else "-inf"}
    return value


def plain_snapshot(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "title": snapshot.title,
        "names": list(snapshot.names),
        "p": snapshot.p.tolist(),
        "q": snapshot.q.tolist(),
    }


def plain_tool(tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "series": tool.series,
        "settings": [list(setting) for setting in tool.settings],
        "p": tool.p.tolist(),
        "q": tool.q.tolist(),
    }


# Back


@guarded
def loads_opened(opened: Opened) -> State:
    opened.at_most(MOST_SESSION_BYTES, "a session")
    if opened.data.count(b",") > MOST_VALUES:
        raise opened.error(tr("there are more values in it than a session can hold"))
    import msgspec

    from klviz.files import session_v1, session_v2

    head = head_of(opened)
    if head.version > VERSION:
        raise opened.error(
            tr(
                "it was saved by a newer klviz ({saved_by}, format {version}; this one knows formats up to "
                "{known}); update klviz to open it"
            ).format(saved_by=quoted(head.saved_by), version=head.version, known=VERSION)
        )
    try:
        kind: Any = session_v1.Session if head.version == 1 else session_v2.Session
        session = msgspec.json.decode(opened.data, type=kind)
    except msgspec.ValidationError as error:
        raise opened.error(place_first(str(error))) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise opened.error(not_json(str(error))) from None
    json.loads(opened.data, object_pairs_hook=lambda pairs: refuse_repeats(opened, pairs), parse_constant=str)
    try:
        return state_of(session)
    except StateError as error:
        raise opened.error(tr("the session cannot be shown: {error}").format(error=error)) from None


def head_of(opened: Opened) -> Any:
    """What kind and version the file says it has, before the rest is looked at."""
    import msgspec

    from klviz.files.session_v1 import Head

    try:
        head = msgspec.json.decode(opened.data, type=Head)
    except msgspec.ValidationError:
        raise opened.error(tr("this is not a klviz session")) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        if opened.data.lstrip()[:1].isalnum():  # a table, say, or a text
            raise opened.error(tr("this is not a klviz session")) from None
        raise opened.error(not_json(str(error))) from None
    if head.klviz != "session" or head.version < 1:
        raise opened.error(tr("this is not a klviz session"))
    return head


def place_first(said: str) -> str:
    """msgspec's "Expected `float` - at `$.state.p[3]`" with the place first."""
    what, _, place = said.partition(" - at ")
    place = place.strip("`").removeprefix("$.")
    what = what[:1].lower() + what[1:]
    return f"{place}: {what.replace('`', '')}" if place else what.replace("`", "")


def not_json(said: str) -> str:
    return tr("the session is damaged ({said})").format(said=said.replace("`", ""))


def refuse_repeats(opened: Opened, pairs: list[tuple[str, object]]) -> object:
    twice = first_repeat(key for key, _ in pairs)
    if twice is not None:
        raise opened.error(tr("the key {key} is there twice in one object").format(key=quoted(twice)))
    return None


def state_of(session: Any) -> State:
    """The State that a decoded session describes; raises StateError where there is none."""
    s = session.state
    for where, names, *weights in (
        ("state", s.names, s.p, s.q),
        *((f"snapshots[{k}]", c.names, c.p, c.q) for k, c in enumerate(s.snapshots) if c is not None),
        *((("tool", s.names, s.tool.p, s.tool.q),) if s.tool is not None else ()),
    ):
        for series, values in zip(SERIES, weights, strict=True):
            if len(values) != len(names):
                raise StateError(
                    tr("{where}.{series} has {weights} for {names}").format(
                        where=where,
                        series=series,
                        weights=how_many("{count} weight", "{count} weights", len(values)),
                        names=how_many("{count} name", "{count} names", len(names)),
                    )
                )
            bad = next((k for k, w in enumerate(values) if not 0.0 <= w < math.inf), None)
            if bad is not None:
                raise StateError(
                    tr("{where}.{series}[{bad}] is {value}; a weight is finite and at least 0").format(
                        where=where, series=series, bad=bad, value=localised(str(values[bad]))
                    )
                )
    shots = [None if c is None else Snapshot(c.title, tuple(c.names), frozen(c.p), frozen(c.q)) for c in s.snapshots]
    tool = None
    if s.tool is not None:
        tool = Tool(s.tool.name, s.tool.series, tuple(s.tool.settings), frozen(s.tool.p), frozen(s.tool.q))
    return State(
        names=tuple(s.names),
        p=frozen(s.p),
        q=frozen(s.q),
        title=s.title,
        note=s.note,
        mode=s.mode,
        base={"2": 2.0, "e": math.e, "10": 10.0}[s.base],
        pinned=frozenset(("p", i) for i in s.pinned.p) | frozenset(("q", i) for i in s.pinned.q),
        scene=s.scene,
        params=MappingProxyType(
            {scene: MappingProxyType({n: value_of(v) for n, v in values.items()}) for scene, values in s.params.items()}
        ),
        seed=s.seed,
        log_height=s.log_height,
        top=s.top,
        snapshots=(shots[0], shots[1], shots[2]),
        compare=s.compare,
        tool=tool,
        hidden=frozenset(getattr(s, "hidden", ())),
        active=s.active,
        lit=s.lit,
    )


def value_of(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(float(part) if isinstance(part, int | float) else UNCOUNTED[part.number] for part in value)
    if isinstance(value, int | float | str):
        return value
    return UNCOUNTED[value.number]
