"""What a lesson is: frozen records that say what is shown, hidden, editable, asked and passed. No Qt, no files."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from klviz.core import evaluate, kl_divergence, measure_named
from klviz.edits import TOOLS, EditError, light, set_base, set_mode, set_seed, settle, show_pair, use_tool
from klviz.lessons.changes import Change, Editable
from klviz.lessons.conditions import Claim, Condition
from klviz.lessons.prose import Block, spoken
from klviz.state import FloatArray, Series, State, Value
from klviz.words import tr, unit_of

CONTROLS = ("p", "q", "numbers", "measures", "tools", "parameters")
"""What a step may hide beside panels and single readouts: the bars of P or Q, all numbers, the drawer of further
measures, the tools, and the scene's parameters."""

BUTTONS = (
    "presets", "mode", "unit", "snapshots", "swap", "undo", "redo", "normalise", "tools", "measures", "predict",
    "lecture", "keys",
)  # fmt: skip
"""What stands in the toolbar; `button_swap` hides the button, the menu's entry and the key of `swap`."""
PARTS = (*(f"button_{key}" for key in BUTTONS), *(f"tool_{kind.name}" for kind in TOOLS))
"""Single controls that may be hidden, too: buttons, and tools of the dock."""


@dataclass(frozen=True, eq=False)
class Shown:
    """The State a step shows: another pair, which starts afresh, or what is there already with some things changed."""

    names: tuple[str, ...] = ()  # empty: the pair stays
    p: FloatArray | None = None
    q: FloatArray | None = None
    title: str = ""
    note: str = ""
    mode: str | None = None
    base: float | None = None
    scene: str | None = None
    params: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    seed: int | None = None
    log_height: bool | None = None
    lit: str = ""
    tool: tuple[str, Series, tuple[tuple[str, float], ...]] | None = None

    @property
    def pair(self) -> bool:
        """Whether it brings a pair of its own."""
        return bool(self.names)

    def on(self, previous: State | None) -> State:
        """This State, coming from another. Snapshots always stay; with a pair of its own nothing else does.

        Raises EditError where what is to be changed does not fit what is there.
        """
        if self.pair:
            assert self.p is not None
            assert self.q is not None
            state = State(names=self.names, p=self.p, q=self.q, mode=self.mode or "proportional")
            if previous is not None:
                state = replace(state, snapshots=previous.snapshots)
            state = show_pair(state, self.names, self.p, self.q, self.title, self.note)
        elif previous is None:
            raise EditError(tr("There is no pair before this one."))
        else:
            state = set_mode(previous, self.mode or previous.mode)
            state = replace(state, title=self.title or state.title, note=self.note or state.note)
        if self.base is not None:
            state = set_base(state, self.base)
        if self.seed is not None:
            state = set_seed(state, self.seed)
        if self.log_height is not None:
            state = replace(state, log_height=self.log_height)
        if self.scene is not None:
            state = replace(state, scene=self.scene)
        if self.params:
            state = state.with_params(**self.params)
        if self.tool is not None:
            name, series, settings = self.tool
            state = use_tool(state, name, series, **dict(settings))
        if self.lit:
            if self.lit not in state.names:
                raise EditError(tr("There is no outcome called {name!r}.").format(name=self.lit))
            state = light(state, state.names.index(self.lit))
        return settle(state)


@dataclass(frozen=True)
class Score:
    """A guess beside the truth: how far off, whether within the tolerance, and 0 to 100 points.

    `error` is in `unit`: for a number the distance from the truth, for a sketched Q the divergence D(P‖Q) of the
    sketch, which is what believing it would cost. An exact guess has 100 points, one that is off by the tolerance 50,
    by twice the tolerance 25, and so on: 100 · 2^(−error/tolerance). An infinite error has none.
    """

    error: float
    unit: str
    within: bool
    points: int
    guess: float | None = None
    truth: float | None = None


@dataclass(frozen=True)
class Prediction:
    """A guess to take before the numbers are shown: of a measure, between `low` and `high`, or Q drawn by hand.

    `measure` is empty for a sketch, and then `of` says which series of the State is the truth.
    """

    ask: str
    measure: str
    tolerance: float
    low: float
    high: float
    base: float
    of: Series = "p"
    hidden: frozenset[str] = frozenset()  # until the guess is made

    @property
    def sketch(self) -> bool:
        return not self.measure

    @property
    def unit(self) -> str:
        information = self.sketch or measure_named(self.measure).unit == "information"
        return unit_of(self.base) if information else ""

    def truth(self, state: State) -> float:
        """The number to be guessed; of a sketch the divergence of the State's own Q from the truth, which is 0."""
        if self.sketch:
            return 0.0
        return evaluate(state.p, state.q, (self.measure,), base=self.base, normalize=True)[self.measure]

    def score(self, guess: float, state: State) -> Score:
        """How good a guessed number is; infinity is a guess like any other."""
        truth = self.truth(state)
        error = 0.0 if guess == truth else abs(guess - truth)
        return self.scored(error, guess, truth)

    def score_sketch(self, sketch: FloatArray, state: State) -> Score:
        """How good a drawn Q is: D(truth‖sketch). The sketch may have any positive sum.

        Raises DistributionError for a sketch without mass or of another size.
        """
        truth = state.weights(self.of)
        return self.scored(float(kl_divergence(truth, sketch, base=self.base, normalize=True)), None, None)

    def scored(self, error: float, guess: float | None, truth: float | None) -> Score:
        if math.isnan(error):
            error = math.inf
        points = 0 if math.isinf(error) else round(100.0 * 2.0 ** -(error / self.tolerance))
        return Score(error, self.unit, error <= self.tolerance, points, guess, truth)


@dataclass(frozen=True)
class Target:
    """Two measures to be watched against each other, x across and y up, each from 0 to its end."""

    x: str
    y: str
    x_high: float
    y_high: float


@dataclass(frozen=True, eq=False)
class Step:
    """One page of a lesson. `start` is the State as the lesson's author sees it when the step begins."""

    number: int  # from 1
    title: str
    text: str
    blocks: tuple[Block, ...]
    shown: Shown
    start: State
    base: float
    hidden: frozenset[str] = frozenset()
    editable: Editable = field(default_factory=Editable)
    prediction: Prediction | None = None
    condition: Condition | None = None
    target: Target | None = None
    hint: str = ""  # plain
    notes: str = ""
    notes_blocks: tuple[Block, ...] = ()
    claims: tuple[Claim, ...] = ()
    solution: tuple[Change, ...] = ()
    claims_after: tuple[Claim, ...] = ()
    seen: tuple[str, ...] = ()  # what the text says can be read in the picture at the start
    seen_after: tuple[str, ...] = ()  # and after the solution

    def state(self, previous: State | None = None) -> State:
        """What to show when this step begins, coming from `previous`. Never raises.

        A step with a pair of its own begins with that pair whatever was there before, only the snapshots stay. One
        without goes on from `previous`; from nothing, or where that cannot be, it is `start`.
        """
        try:
            return self.shown.on(previous)
        except EditError:
            return self.start if previous is None else replace(self.start, snapshots=previous.snapshots)

    def hidden_now(self, revealed: bool = False) -> frozenset[str]:
        """What is hidden before a guess is made, or once the truth is revealed."""
        if self.prediction is None or revealed:
            return self.hidden
        return self.hidden | self.prediction.hidden

    def passed(self, state: State) -> bool:
        """Whether the State passes the step; one without a condition is passed by reading it."""
        return self.condition is None or self.condition.holds(state)

    def solved(self, state: State) -> State:
        """The State after the author's solution; raises EditError where it cannot be done."""
        for change in self.solution:
            state = change.apply(state)
        return state

    @property
    def spoken(self) -> str:
        """The text as a voice reads it."""
        return spoken(self.blocks)


@dataclass(frozen=True)
class Choice:
    """One answer to a question, and why it is right or wrong."""

    text: str  # plain
    right: bool
    reason: str
    reason_blocks: tuple[Block, ...]


@dataclass(frozen=True, eq=False)
class Question:
    """A question with exactly one right choice. `start` is the State to show with it, if it has one."""

    number: int
    text: str
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...]
    start: State | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def answer(self) -> int:
        """The index of the right choice."""
        return next(i for i, choice in enumerate(self.choices) if choice.right)


@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson: steps in order, then a quiz. `key` names it in progress files."""

    key: str
    title: str
    about: str
    language: str
    steps: tuple[Step, ...]
    quiz: tuple[Question, ...] = ()
    author: str = ""
    license: str = ""
    minutes: int | None = None
