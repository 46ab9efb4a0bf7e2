"""What the fit scene lets a user set, and what a State then asks for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from klviz.edits import off_balance
from klviz.fitting import (
    LOSSES,
    Family,
    Mixture,
    OneBell,
    Path,
    Problem,
    Steps,
    Table,
    Target,
    TwoBells,
    Window,
    logits_of_bell,
    path,
    steps_for,
    two_bells,
    window_for,
)
from klviz.picture import FloatArray
from klviz.scenes.scene import Parameter
from klviz.state import State

SCENE_KEY = "fit"
SIDES = ("left", "right")
MODES = ((-3.0, 0.3, 1.0), (2.5, 0.2, 0.7), (5.0, 0.1, 0.5), (-5.5, 0.1, 0.5))  # place, height, width at the start
MOST_STEPS = 400
STEPS_PER_SECOND = 30.0
MOST_GROUPS = 256
ROOT = math.sqrt(2.0 * math.pi)


def number(state: State, name: str) -> float:
    return parameter(name).number(state, SCENE_KEY)


def choice(state: State, name: str) -> str:
    return parameter(name).choice(state, SCENE_KEY)


def parameter(name: str) -> Parameter:
    return next(p for p in PARAMETERS if p.name == name)


@dataclass(frozen=True)
class Task:
    """What a State asks for: P, Q's family, a loss for each side, and where learning starts."""

    target: Target
    source: str
    scale: float  # how much taller than a density P and Q are drawn
    window: Window
    problems: tuple[Problem, Problem]
    start: tuple[float, ...]
    base: float

    @property
    def one(self) -> bool:
        return isinstance(self.problems[0].family, OneBell)

    @property
    def free(self) -> bool:
        return isinstance(self.problems[0].family, Steps)


def modes(state: State) -> list[tuple[float, float, float]]:
    """Place, height and width of each of P's bells."""
    count = round(number(state, "modes"))
    return [
        (number(state, f"place{i}"), number(state, f"height{i}"), number(state, f"width{i}"))
        for i in range(1, count + 1)
    ]


def target_of(state: State) -> tuple[Target, float] | None:
    """P, and the scale its height is drawn on; none where the explorer's P cannot be taken."""
    source = choice(state, "source")
    if source == "pair":
        return two_bells(number(state, "d")), 1.0
    if source == "bells":
        found = modes(state)
        weights = tuple(height * width * ROOT for _, height, width in found)
        mixture = Mixture(weights, tuple(place for place, _, _ in found), tuple(width for _, _, width in found))
        return mixture, math.fsum(weights)
    if len(state.names) < 2 or off_balance(state, "p"):
        return None
    masses, width = grouped(state.p)
    return Table(tuple(masses.tolist()), 0.5 * (width - 1), float(width)), 1.0


def grouped(p: FloatArray) -> tuple[FloatArray, int]:
    """P with so many neighbours taken together that at most 256 groups are left, and how many."""
    width = -(-p.size // MOST_GROUPS)
    return np.add.reduceat(p, np.arange(0, p.size, width)), width


def task_of(state: State) -> Task | None:
    found = target_of(state)
    if found is None:
        return None
    target, scale = found
    window = window_for(target)
    family = family_of(state, target, window)
    order = number(state, "order")
    losses = (choice(state, "left"), choice(state, "right"))
    left, right = (Problem(family, loss, order if loss == "renyi" else 1.0) for loss in losses)
    return Task(target, choice(state, "source"), scale, window, (left, right), start_of(state, target), state.base)


def family_of(state: State, target: Target, window: Window) -> Family:
    match choice(state, "family"):
        case "one":
            return OneBell(window)
        case "two":
            return TwoBells(window)
    return steps_for(target, round(number(state, "steps")))


def start_names(state: State, which: int) -> tuple[str, str]:
    """The parameters that say where a bell of Q is dropped: places on the line and outcomes are kept apart."""
    among = ("start_outcome", "start_width") if choice(state, "source") == "explorer" else ("start_mu", "start_sigma")
    return tuple(f"{name}{which}" for name in among)  # type: ignore[return-value]


def dropped(state: State, which: int) -> tuple[float, float]:
    """Centre and width of a bell of Q before it learns."""
    middle, width = start_names(state, which)
    return number(state, middle), number(state, width)


def start_of(state: State, target: Target) -> tuple[float, ...]:
    """The parameters at which learning begins."""
    middle, sigma = dropped(state, 1)
    match choice(state, "family"):
        case "one":
            return middle, math.log(sigma)
        case "two":
            other, width = dropped(state, 2)
            return middle, math.log(sigma), other, math.log(width), 0.0
    return logits_of_bell(target, steps_for(target, round(number(state, "steps"))), middle, math.log(sigma))


def way(state: State, task: Task, side: int) -> Path:
    return path(
        task.target,
        task.problems[side],
        task.start,
        0 if task.free else round(number(state, "restarts")),
        state.seed,
        choice(state, "optimiser"),
        number(state, "rate"),
    )


def learner(state: State, task: Task, side: int) -> FloatArray:
    """Every start's parameters at the moment shown, between two steps as far along as time is."""
    at = number(state, "step")
    whole = math.floor(at)
    walked = way(state, task, side).theta(math.ceil(at))
    return np.asarray(walked[whole] + (at - whole) * (walked[math.ceil(at)] - walked[whole]))


# Controls


def with_bells(state: State) -> bool:
    return choice(state, "source") == "bells" and adjusting(state, "p")


def with_pair(state: State) -> bool:
    return choice(state, "source") == "pair" and adjusting(state, "p")


def in_hand(state: State, i: int) -> bool:
    """Whether bell i is the one whose sliders are shown."""
    return with_bells(state) and min(round(number(state, "bell")), round(number(state, "modes"))) == i


def of_order(state: State) -> bool:
    return "renyi" in (choice(state, "left"), choice(state, "right"))


def of_family(state: State, family: str) -> bool:
    return choice(state, "family") == family


def adjusting(state: State, what: str) -> bool:
    """Whether sliders for P, for Q's start or for learning are wanted."""
    return choice(state, "adjust") == what


def last_outcome(state: State) -> float:
    return float(max(len(state.names) - 1, 1))


def widest(state: State) -> float:
    return 1.5 * len(state.names)


def end(state: State) -> float:
    return float(MOST_STEPS)


def after(state: State, seconds: float) -> float:
    return number(state, "step") + STEPS_PER_SECOND * seconds


def stepped(state: State, direction: int) -> float:
    at = number(state, "step")
    return math.floor(at) + 1.0 if direction > 0 else math.ceil(at) - 1.0


def bell_parameters() -> tuple[Parameter, ...]:
    made: list[Parameter] = []
    for i, (place, height, width) in enumerate(MODES, 1):
        shown = partial(in_hand, i=i)
        made += [
            Parameter(f"place{i}", f"Bell {i}: place", place, -6.0, 6.0, 0.1, needed=shown),
            Parameter(f"height{i}", f"Bell {i}: height", height, 0.005, 1.0, 0.01, needed=shown),
            Parameter(f"width{i}", f"Bell {i}: width", width, 0.3, 2.5, 0.05, logarithmic=True, needed=shown),
        ]
    return tuple(made)


def start_parameters() -> tuple[Parameter, ...]:
    """Where each bell of Q starts, on the line and among outcomes."""

    def shown(state: State, which: int, explorer: bool) -> bool:
        there = which == 1 or of_family(state, "two")
        return adjusting(state, "start") and there and (choice(state, "source") == "explorer") == explorer

    made: list[Parameter] = []
    for which, said, middle in ((1, "Start", -5.0), (2, "Second start", 5.0)):
        on_line, among = partial(shown, which=which, explorer=False), partial(shown, which=which, explorer=True)
        made += [
            Parameter(f"start_mu{which}", f"{said} μ", middle, -8.0, 8.0, 0.1, needed=on_line),
            Parameter(f"start_sigma{which}", f"{said} σ", 1.0, 0.2, 6.0, 0.05, logarithmic=True, needed=on_line),
            Parameter(
                f"start_outcome{which}", f"{said} μ", 0.0 if which == 1 else 5.0, 0.0, last_outcome, needed=among
            ),
            Parameter(f"start_width{which}", f"{said} σ", 1.0, 0.25, widest, logarithmic=True, needed=among),
        ]
    return tuple(made)


LOSS_CHOICES = tuple((loss.key, loss.title[0].upper() + loss.title[1:]) for loss in LOSSES.values())

PARAMETERS: tuple[Parameter, ...] = (
    Parameter("step", "Step of learning", 0.0, 0.0, float(MOST_STEPS), 1.0, whole=True),
    Parameter(
        "source",
        "P",
        "pair",
        choices=(
            ("pair", "½N(−d, 1) + ½N(d, 1)"),
            ("bells", "Up to four bells"),
            ("explorer", "P of the explorer"),
        ),
        help="What is fitted",
    ),
    Parameter("left", "Loss on the left", "forward", choices=LOSS_CHOICES),
    Parameter("right", "Loss on the right", "reverse", choices=LOSS_CHOICES),
    Parameter("order", "Rényi's order α", 0.5, 0.05, 20.0, 0.05, logarithmic=True, needed=of_order),
    Parameter(
        "family",
        "Q",
        "one",
        choices=(("one", "One bell"), ("two", "Two bells"), ("steps", "A free histogram")),
        help="What may be fitted",
    ),
    Parameter(
        "steps",
        "Steps of the histogram",
        16,
        4,
        40,
        1,
        whole=True,
        needed=lambda s: of_family(s, "steps") and choice(s, "source") != "explorer",
    ),
    Parameter(
        "adjust",
        "Sliders for",
        "p",
        choices=(("p", "P"), ("start", "Where Q starts"), ("learning", "How Q learns")),
    ),
    Parameter("d", "Separation d", 3.0, 0.0, 5.0, 0.01, needed=with_pair),
    Parameter("modes", "Bells of P", 3, 1, 4, 1, whole=True, needed=with_bells),
    Parameter("bell", "Bell in hand", 1, 1, 4, 1, whole=True, needed=with_bells),
    *bell_parameters(),
    *start_parameters(),
    Parameter(
        "optimiser",
        "Learning by",
        "adam",
        choices=(("adam", "Adam"), ("descent", "Gradient descent")),
        needed=partial(adjusting, what="learning"),
    ),
    Parameter(
        "rate", "Learning rate", 0.05, 0.001, 1.0, 0.01, logarithmic=True, needed=partial(adjusting, what="learning")
    ),
    Parameter(
        "restarts",
        "Seeded restarts",
        0,
        0,
        12,
        1,
        whole=True,
        needed=lambda s: adjusting(s, "learning") and not of_family(s, "steps"),
    ),
)
