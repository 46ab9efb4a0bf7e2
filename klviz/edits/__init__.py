"""Every change a user can wish for, as a pure function from one State to the next.

A function that cannot do what was wished raises `EditError`, whose message is a sentence for the user; the
State it was given is never altered.
"""

from __future__ import annotations

from klviz.edits.bars import (
    EditError,
    apply,
    copy_p_to_q,
    copy_q_to_p,
    grown,
    light,
    normalise,
    off_balance,
    set_base,
    set_mode,
    set_seed,
    set_title,
    set_zero,
    settle,
    step,
    swap,
    toggle_log_height,
    toggle_pin,
    total,
)
from klviz.edits.outcomes import (
    add_outcome,
    compare,
    compared,
    merge_outcomes,
    move_outcome,
    recall,
    remove_outcome,
    rename_outcome,
    set_count,
    store,
)
from klviz.edits.pairs import show_pair
from klviz.edits.presets import Preset, load_preset, opening_state, presets
from klviz.edits.tools import (
    TOOLS,
    Setting,
    ToolKind,
    randomise,
    tool_report,
    tool_settings,
    use_tool,
)

__all__ = [
    "TOOLS",
    "EditError",
    "Preset",
    "Setting",
    "ToolKind",
    "add_outcome",
    "apply",
    "compare",
    "compared",
    "copy_p_to_q",
    "copy_q_to_p",
    "grown",
    "light",
    "load_preset",
    "merge_outcomes",
    "move_outcome",
    "normalise",
    "off_balance",
    "opening_state",
    "presets",
    "randomise",
    "recall",
    "remove_outcome",
    "rename_outcome",
    "set_base",
    "set_count",
    "set_mode",
    "set_seed",
    "set_title",
    "set_zero",
    "settle",
    "show_pair",
    "step",
    "store",
    "swap",
    "toggle_log_height",
    "toggle_pin",
    "tool_report",
    "tool_settings",
    "total",
    "use_tool",
]
