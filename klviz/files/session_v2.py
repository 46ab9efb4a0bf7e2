"""What a version 2 session file holds beside what version 1 does: the controls that are hidden from a class.

Files of this kind exist, so this stays as it is.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from klviz.files import session_v1

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60, pattern=r"^[a-z][a-z0-9_\[\].,]*$")]


class State(session_v1.State, forbid_unknown_fields=True, kw_only=True):
    hidden: Annotated[list[Name], msgspec.Meta(max_length=200)]


class Session(msgspec.Struct, forbid_unknown_fields=True):
    klviz: Literal["session"]
    version: Literal[2]
    saved_by: str
    state: State
