"""What may be changed in a step, and changes written as text, as in a lesson's solution: `q["heads"] = 1/8`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np

from klviz.edits import (
    TOOLS,
    EditError,
    apply,
    copy_p_to_q,
    copy_q_to_p,
    normalise,
    set_base,
    set_mode,
    set_seed,
    settle,
    swap,
    use_tool,
)
from klviz.lessons.conditions import UndefinedError, place_of, worth
from klviz.lessons.expressions import LONGEST, ExpressionError, parse, parse_value
from klviz.lessons.tree import Node, Outcome
from klviz.numerals import how_many
from klviz.state import BASES, MODES, SERIES, Edit, Series, State, Value
from klviz.words import tr

BASE_NAMES = dict(zip(("2", "e", "10"), BASES, strict=True))
BESIDE = ("base", "mode", "outcomes", "scene", "seed")
"""What else than P, Q and the scene's parameters may be changed."""
LONGEST_LIST = 4_000


@dataclass(frozen=True)
class Change:
    """One change as the user would make it. `apply` raises EditError; `wish(state)` is the Edit it amounts to, if a
    mark or a control of the scene makes it."""

    text: str
    wish: Callable[[State], Edit | None] = field(repr=False, compare=False)
    does: Callable[[State], State] = field(repr=False, compare=False)

    def apply(self, state: State) -> State:
        try:
            return self.does(state)
        except EditError:
            raise
        except (ValueError, ArithmeticError) as error:
            raise EditError(f"{error}.") from None


def no_wish(state: State) -> Edit | None:
    return None


def parse_change(text: str) -> Change:
    """One of

        q["heads"] = 1/8     q[0] = 2^-6     q = [1/2, 1/4, 1/4]     q = p     p = q     swap     normalise
        d = 2.5              left = "reverse"                        (parameters of the scene)
        base = e             mode = raw      seed = 7
        tool morph q t=0.5

    Raises ExpressionError with the column.
    """
    said = text.strip()
    if len(said) > LONGEST_LIST:
        raise ExpressionError(
            how_many("{count} character is too many", "{count} characters are too many", len(said)), LONGEST_LIST
        )
    plain = {"swap": swap, "normalise": normalise, "normalize": normalise, "q = p": copy_p_to_q, "p = q": copy_q_to_p}
    short = " ".join(said.replace("=", " = ").split())
    if short in plain:
        return Change(said, no_wish, plain[short])
    if said.startswith("tool "):
        return tool_change(said)
    target, equals, value = said.partition("=")
    if not equals or value.startswith("="):
        raise ExpressionError(tr('a change says what becomes what, as in q["heads"] = 1/8'), 1)
    column = len(target) + 2
    target, value = target.strip(), value.strip()
    if target in BESIDE:
        return beside_change(said, target, value, column)
    if target in SERIES:
        return series_change(said, "p" if target == "p" else "q", value, column)
    if target.isidentifier():
        return parameter_change(said, target, value, column)
    node = parse(target)
    if not isinstance(node, Outcome):
        raise ExpressionError(tr("{target!r} is nothing that can be changed").format(target=target[:40]), 1)
    return outcome_change(said, node, shifted(value, column))


def shifted(value: str, column: int) -> Node:
    """The tree of what stands after the equals sign, with columns counted from the beginning."""
    try:
        return parse_value(value)
    except ExpressionError as error:
        raise ExpressionError(error.reason, error.column + column) from None


def outcome_change(said: str, node: Outcome, value: Node) -> Change:
    def wish(state: State) -> Edit:
        return Edit(node.series, (float(worth(value, state, state.base)),), (place_of(node.which, state.names),))

    return Change(said, wish, lambda state: settle(apply(state, wish(state))))


def series_change(said: str, series: Series, value: str, column: int) -> Change:
    if not (value.startswith("[") and value.endswith("]")):
        raise ExpressionError(tr("{series} becomes a list, as in {series} = [1/2, 1/2]").format(series=series), column)
    values = tuple(shifted(part, column) for part in value[1:-1].split(","))

    def wish(state: State) -> Edit:
        if len(values) != len(state.names):
            raise EditError(
                how_many(
                    "There is {count} value for {outcomes}.",
                    "There are {count} values for {outcomes}.",
                    len(values),
                    outcomes=how_many("{count} outcome", "{count} outcomes", len(state.names)),
                )
            )
        return Edit(series, tuple(float(worth(v, state, state.base)) for v in values), tuple(range(len(values))))

    return Change(said, wish, lambda state: settle(apply(state, wish(state))))


def parameter_change(said: str, name: str, value: str, column: int) -> Change:
    if value[:1] in ("'", '"') and value[-1:] == value[:1] and len(value) >= 2:
        new: Value = value[1:-1]
    else:
        number = worth_alone(shifted(value, column), column)
        new = int(number) if number.is_integer() and abs(number) < 2**53 else number
    edit = Edit(name, (new,))
    return Change(said, lambda state: edit, lambda state: apply(state, edit))


def worth_alone(node: Node, column: int) -> float:
    """The value of an expression that needs no State."""
    state = State(names=("",), p=ONE, q=ONE)
    try:
        return float(worth(node, state, 2.0))
    except UndefinedError as error:
        raise ExpressionError(str(error), column) from None


ONE = np.ones(1)
ONE.flags.writeable = False


def beside_change(said: str, target: str, value: str, column: int) -> Change:
    bare = value.strip("\"'")
    if target == "base" and bare in BASE_NAMES:
        return Change(said, no_wish, lambda state: set_base(state, BASE_NAMES[bare]))
    if target == "mode" and bare in MODES:
        return Change(said, no_wish, lambda state: set_mode(state, bare))
    if target == "seed" and bare.isdecimal() and len(bare) < 19:
        return Change(said, no_wish, lambda state: set_seed(state, int(bare)))
    choices = {"base": tr("2, e or 10"), "mode": ", ".join(MODES), "seed": tr("a whole number")}
    if target not in choices:
        raise ExpressionError(tr("{target} cannot be changed by a solution").format(target=target), 1)
    raise ExpressionError(
        tr("{target} becomes {choice}, not {bare!r}").format(target=target, choice=choices[target], bare=bare[:40]),
        column,
    )


SETTING = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)\s*=\s*([^\s=]+)")


def tool_change(said: str) -> Change:
    words = said.split(maxsplit=3)
    name = words[1] if len(words) > 1 else ""
    kind = next((each for each in TOOLS if each.name == name), None)
    if kind is None:
        raise ExpressionError(
            tr("there is no tool {name!r}; the tools are {tools}").format(
                name=name[:40], tools=", ".join(t.name for t in TOOLS)
            ),
            6,
        )
    if len(words) < 3 or words[2] not in SERIES:
        raise ExpressionError(tr("say which series: tool {name} q").format(name=name), len(said))
    series: Series = "p" if words[2] == "p" else "q"
    rest = words[3] if len(words) > 3 else ""
    column = said.rfind(rest) + 1 if rest else 1
    left_over = SETTING.sub("", rest).strip()
    if left_over:
        raise ExpressionError(tr("{text!r} is no setting, such as t=0.5").format(text=left_over[:40]), column)
    settings = {m[1]: worth_alone(shifted(m[2], column), column) for m in SETTING.finditer(rest)}
    unknown = sorted(set(settings) - {each.name for each in kind.settings})
    if unknown:
        raise ExpressionError(
            tr("{name} has no setting called {names}").format(name=name, names=", ".join(unknown)), column
        )
    return Change(said, no_wish, lambda state: settle(use_tool(state, name, series, **settings)))


@dataclass(frozen=True)
class Editable:
    """What a step lets the user change. `everything`, or the `targets`: "p", "q", `q["heads"]`, parameters of the
    scene, and of `BESIDE`. The pointer, the axis, titles and snapshots are always free."""

    everything: bool = True
    targets: frozenset[str] = frozenset()
    outcomes: frozenset[tuple[Series, int | str]] = frozenset()

    @classmethod
    def parse(cls, targets: Iterable[str]) -> Editable:
        """Raises ExpressionError for what can be neither an outcome nor the name of anything."""
        plain: set[str] = set()
        outcomes: set[tuple[Series, int | str]] = set()
        for target in targets:
            if target.isidentifier():
                plain.add(target)
                continue
            node = parse(target) if len(target) <= LONGEST else None
            if not isinstance(node, Outcome):
                raise ExpressionError(tr("{target!r} is nothing that can be changed").format(target=target[:40]), 1)
            outcomes.add((node.series, node.which))
        return cls(False, frozenset(plain), frozenset(outcomes))

    @property
    def nothing(self) -> bool:
        return not (self.everything or self.targets or self.outcomes)

    def allows(self, target: str) -> bool:
        """Whether "p", "q", a parameter or one of `BESIDE` may be changed at least in part."""
        return self.everything or target in self.targets or any(series == target for series, _ in self.outcomes)

    def allows_outcome(self, series: Series, index: int, names: tuple[str, ...]) -> bool:
        """Whether this bar may be taken hold of."""
        if self.everything or series in self.targets:
            return True
        return (series, index) in self.outcomes or (series, names[index]) in self.outcomes

    def refusal(self, before: State, after: State, wish: Edit | None = None) -> str:
        """Why a change may not be made, as a sentence for the user; empty if it may.

        With `wish`, the Edit behind it, only what is taken hold of counts, so that the other bars may follow.
        """
        if self.everything or all(self.free(target, before, after, wish) for target in changed(before, after, wish)):
            return ""
        return self.sentence()

    def free(self, target: str, before: State, after: State, wish: Edit | None) -> bool:
        if target in self.targets:
            return True
        if wish is None or target not in SERIES or wish.target != target:
            return False
        series: Series = "p" if target == "p" else "q"
        held = [i for i in wish.indices if 0 <= i < len(before.names)]
        return bool(held) and all(self.allows_outcome(series, i, before.names) for i in held)

    def sentence(self) -> str:
        """What may be changed, in words."""
        if self.everything:
            return tr("Everything can be changed in this step.")
        if self.nothing:
            return tr("Nothing can be changed in this step.")
        said = [target.upper() if target in SERIES else target.replace("_", " ") for target in sorted(self.targets)]
        said += [
            tr("{letter} of {name}").format(letter=series.upper(), name=which)
            for series, which in sorted(self.outcomes, key=str)
        ]
        return tr("In this step only {what} can be changed.").format(what=tr(" and ").join(said))


def changed(before: State, after: State, wish: Edit | None = None) -> tuple[str, ...]:
    """What differs between two States, as targets of `Editable`."""
    if before is after:
        return ()
    found = [series for series in SERIES if not np.array_equal(before.weights(series), after.weights(series))]
    named: list[str] = list(found)
    if before.names != after.names:
        named = ["outcomes"]
    if (before.mode, before.pinned) != (after.mode, after.pinned):
        named.append("mode")
    named += [name for name in ("base", "scene", "seed") if getattr(before, name) != getattr(after, name)]
    for scene in {*before.params, *after.params}:
        old, new = (state.params.get(scene, {}) for state in (before, after))
        named += [name for name in {*old, *new} if old.get(name, math.nan) != new.get(name, math.nan)]
    return tuple(dict.fromkeys(named))
