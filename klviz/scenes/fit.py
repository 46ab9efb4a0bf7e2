"""Fit: covering or seeking. One P, two losses side by side, and what each makes Q do."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from klviz.edits import off_balance
from klviz.fitting import (
    FINE,
    LOSSES,
    Branch,
    Family,
    Mixture,
    OneBell,
    Optimum,
    Path,
    Problem,
    Steps,
    Table,
    Target,
    TwoBells,
    Window,
    best,
    logits_of_bell,
    nodes_of,
    onset,
    path,
    steps_for,
    surface,
    two_bells,
    window_for,
)
from klviz.numerals import format_number
from klviz.picture import (
    Area,
    Axis,
    Bars,
    Column,
    Contours,
    Curve,
    Dash,
    Facts,
    FloatArray,
    Handle,
    Heat,
    Item,
    Mark,
    Note,
    Numbers,
    Picture,
    Plot,
    Points,
    Readout,
    Role,
    Segments,
    Text,
    round_up,
)
from klviz.picture import Table as Rows
from klviz.scenes.histograms import waiting
from klviz.scenes.scene import Clock, Parameter, Scene
from klviz.state import State
from klviz.words import tr, unit_of

SIDES = ("left", "right")
MODES = ((-3.0, 0.3, 1.0), (2.5, 0.2, 0.7), (5.0, 0.1, 0.5), (-5.5, 0.1, 0.5))  # place, height, width at the start
MOST_STEPS = 400
STEPS_PER_SECOND = 30.0
MOST_GROUPS = 256
SHOWN_OPTIMA = 6
CURVE_POINTS = 257
ROOT = math.sqrt(2.0 * math.pi)
LEVELS = (0.01, 0.03, 0.08, 0.16, 0.3, 0.5, 0.75, 1.0, 1.5, 2.5)  # of what lies between a surface's least and middle
CERTAIN = 1e-12  # a least loss below this is rounding


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


def picture(state: State) -> Picture:
    """P, its best fits under two losses, the ways there, and the numbers."""
    task = task_of(state)
    sentence = tr("Drag P's bells, drop Q anywhere on the lower planes, press play: two losses learn from the same P.")
    if task is None:
        return Picture(
            tr("Fit"), sentence, (Column((histogram_alone(state),), 1.6), Column((Numbers("numbers", (why(state),)),)))
        )
    sides = [Column((fit_plot(state, task, n), way_plot(state, task, n)), 1.0) for n in range(2)]
    third: tuple[Plot | Numbers, ...] = (Numbers("numbers", items(state, task), 1.7),)
    if task.source == "pair" and task.one:
        third = (onset_plot(state, task.problems[1]), *third)
    return Picture(tr("Fit"), sentence, (*sides, Column(third, 0.92)))


# What the State asks for


def number(state: State, name: str) -> float:
    return SCENE.number(state, name)


def choice(state: State, name: str) -> str:
    return SCENE.choice(state, name)


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
    return Task(
        target, choice(state, "source"), scale, window, (left, right), start_of(state, target, window), state.base
    )


def family_of(state: State, target: Target, window: Window) -> Family:
    match choice(state, "family"):
        case "one":
            return OneBell(window)
        case "two":
            return TwoBells(window)
    return steps_for(target, round(number(state, "steps")))


def first_bell(state: State, window: Window) -> tuple[float, float]:
    """Centre and width of Q where it was dropped, moved into the window of the P on show."""
    middle = min(max(number(state, "start_mu"), window.left), window.right)
    return middle, min(max(number(state, "start_sigma"), window.narrow), window.wide)


def start_of(state: State, target: Target, window: Window) -> tuple[float, ...]:
    """The parameters at which learning begins."""
    middle, sigma = first_bell(state, window)
    kind = choice(state, "family")
    if kind == "one":
        return middle, math.log(sigma)
    if kind == "two":
        other = min(max(number(state, "start_mu2"), window.left), window.right)
        width = min(max(number(state, "start_sigma2"), window.narrow), window.wide)
        return middle, math.log(sigma), other, math.log(width), 0.0
    family = steps_for(target, round(number(state, "steps")))
    return logits_of_bell(target, family, middle, math.log(sigma))


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


# Drawing P and Q


def outline(task: Task, theta: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The line of a Q: its density on the scale of the plot, or its masses joined."""
    family, window = task.problems[0].family, task.window
    if isinstance(family, Steps):
        return step_outline(task, family, theta)
    if isinstance(task.target, Table):
        nodes = nodes_of(task.target)
        return nodes.x, family.masses(nodes, theta[None])[0][0]
    x = np.linspace(window.left, window.right, CURVE_POINTS)
    y = bell_line(x, theta[0], theta[1])
    if isinstance(family, TwoBells):
        share = 1.0 / (1.0 + math.exp(-theta[4]))
        y = share * y + (1.0 - share) * bell_line(x, theta[2], theta[3])
    return x, task.scale * y


def bell_line(x: FloatArray, middle: float, log_sigma: float) -> FloatArray:
    z = (x - middle) * math.exp(-log_sigma)
    return np.asarray(np.exp(-0.5 * z * z - log_sigma) / ROOT)


def step_outline(task: Task, family: Steps, theta: FloatArray) -> tuple[FloatArray, FloatArray]:
    masses = np.exp(theta - theta.max())
    masses = masses / masses.sum()
    inner = np.array(family.edges)
    if isinstance(task.target, Table):
        half = task.target.stride / 2
        edges = np.concatenate([[inner[0] - 2 * half], inner, [inner[-1] + 2 * half]])
        heights = masses
    else:
        edges, heights = inner, masses[1:-1] / np.diff(inner)
    return np.repeat(edges, 2)[1:-1], task.scale * np.repeat(heights, 2)


def p_marks(state: State, task: Task) -> tuple[list[Mark], float]:
    """P as it is drawn, and its height."""
    target = task.target
    if isinstance(target, Table):
        masses = np.array(target.masses)
        if target.stride == 1.0:
            say = partial(spoken_bar, state)
            return [Bars(masses, "p", edits="p", name="P", say=say)], float(masses.max())
        edges = target.start + target.stride * (np.arange(masses.size + 1.0) - 0.5)
        return [Bars(masses, "p", edges=edges, gap=0.0)], float(masses.max())
    x = np.linspace(task.window.left, task.window.right, CURVE_POINTS)
    y = task.scale * target.density(x)
    return [Area(x, np.zeros_like(x), y, "p"), Curve(x, y, "p")], float(y.max())


def spoken_bar(state: State, i: int) -> str:
    return tr("P of {name}, {value}").format(name=state.names[i], value=format_number(float(state.p[i])))


def shape_handles(state: State, task: Task) -> list[Mark]:
    """What a hand may do to P on its own plot: where each bell stands and how high."""
    if task.source == "pair":
        d = number(state, "d")
        peak = float(task.target.density(np.array([d]))[0]) if isinstance(task.target, Mixture) else 0.0
        return [pair_handle(state, peak)]
    if task.source != "bells":
        return []
    highest = parameter("height1").high
    assert isinstance(highest, float)
    return [
        Handle(
            place,
            height,
            (f"place{i}", f"height{i}"),
            tr("bell {i} of P").format(i=i),
            "p",
            low=(parameter("place1").low, parameter("height1").low),
            high=(-parameter("place1").low, highest),
            label=str(i),
        )
        for i, (place, height, _) in enumerate(modes(state), 1)
    ]


def pair_handle(state: State, y: float) -> Handle:
    return Handle(number(state, "d"), y, ("d",), tr("separation d"), "p", low=(0.0, y), high=(5.0, y), label="d")


def fit_plot(state: State, task: Task, side: int) -> Plot:
    """P with the best Q of one loss, its other optima dashed, and the Q that learns."""
    problem = task.problems[side]
    found = best(task.target, problem)
    marks, top = p_marks(state, task)
    lines = [outline(task, np.array(each.theta)) for each in found[:SHOWN_OPTIMA]]
    now = outline(task, learner(state, task, side)[0])
    marks.append(Area(now[0], np.zeros_like(now[0]), now[1], "divergence"))
    marks.append(Curve(*now, "divergence", width=1.5))
    for each, line in zip(found[1:SHOWN_OPTIMA], lines[1:], strict=False):
        tie = each.value - found[0].value < 1e-9
        marks.append(Curve(*line, "q", dash="dash", width=3.0 if tie else 1.8))
    if lines:
        marks.append(Curve(*lines[0], "q", width=3.5))
        top = max(top, *(float(y.max()) for _, y in lines))
    high = round_up(1.2 * min(max(top, float(now[1].max())), 2.5 * top))
    marks += shape_handles(state, task)
    marks.append(best_words(task, problem, found, high))
    relative = task.source == "bells"
    return Plot(
        key=f"{SIDES[side]}_fit",
        title=title_of(problem),
        x=x_axis(state, task, visible=False),
        y=Axis(0.0, high, tr("density") if isinstance(task.target, Mixture) else tr("probability"))
        if not relative
        else Axis(0.0, high, tr("density, relative"), ticks=()),
        marks=tuple(marks),
        legend=((tr("best Q"), "q", "tick"), (tr("learning Q"), "divergence", "tick")),
    )


def best_words(task: Task, problem: Problem, found: tuple[Optimum, ...], high: float) -> Text:
    """The least loss, and the bell that has it, over the middle of that bell."""
    if not found:
        return Text(0.5 * (task.window.left + task.window.right), high, ((tr("∞ for every Q"), "q"),), (0.5, 0.0), True)
    value, unit = in_unit(problem, found[0].value, task.base)
    said = f"{value} {unit}".rstrip()
    theta = found[0].theta
    if task.one:
        said += f"    μ {places(theta[0])}   σ {places(math.exp(theta[1]))}"
    middle = theta[0] if task.one else 0.5 * (task.window.left + task.window.right)
    return Text(middle, high, ((said, "q"),), anchor=(0.5, 0.0), strong=True)


def x_axis(state: State, task: Task, *, visible: bool = True) -> Axis:
    """The line that P and Q live on, the same for centres of bells."""
    window = task.window
    if task.source != "explorer":
        return Axis(window.left, window.right, tr("centre μ"), visible=visible)
    count = len(state.names)
    stride = -(-count // 6)
    ticks = tuple((float(i), state.names[i][:9]) for i in range(0, count, stride))
    return Axis(window.left, window.right, tr("centre μ"), ticks=ticks, visible=visible)


def sigma_axis(window: Window) -> Axis:
    """Widths of bells, equal factors apart."""
    first = math.ceil(math.log2(window.narrow))
    powers = range(first, math.floor(math.log2(window.wide)) + 1)
    stride = max(1, len(powers) // 6)
    ticks = tuple((2.0**n, format_number(2.0**n, 2) if n < 0 else f"{2**n}") for n in powers[::stride])
    return Axis(window.narrow, window.wide, tr("width σ"), ticks=ticks, log=True)


# The way there


def way_plot(state: State, task: Task, side: int) -> Plot:
    return progress_plot(state, task, side) if task.free else plane_plot(state, task, side)


@lru_cache(maxsize=16)
def landscape(target: Target, problem: Problem) -> tuple[Mark, ...]:
    """A loss over the plane of centres and widths: darker is lower."""
    values = surface(target, problem).values
    finite = values[np.isfinite(values)]
    if not finite.size:
        return ()
    least = float(finite.min())
    middle = float(np.median(finite)) - least
    if not middle > 0.0:
        return ()
    share = np.where(np.isfinite(values), (values - least) / middle, np.inf)
    return (
        Heat(0.6 * np.exp(-3.0 * np.sqrt(share)), "entropy"),
        Contours(share, LEVELS, "ghost"),
    )


def plane_plot(state: State, task: Task, side: int) -> Plot:
    """The loss over centre and width, every optimum, the paths of learning, and what may be dragged."""
    problem, window = task.problems[side], task.window
    marks: list[Mark] = list(landscape(task.target, problem))
    at = number(state, "step")
    walked = way(state, task, side).theta(math.ceil(at))
    now = learner(state, task, side)
    trail = np.concatenate([walked[: math.floor(at) + 1], now[None]])
    bells = (slice(0, 2), slice(2, 4)) if not task.one else (slice(0, 2),)
    for start in range(trail.shape[1] - 1, -1, -1):
        for bell in bells:
            way_x, way_y = trail[:, start, bell].T
            marks.append(Curve(way_x, np.exp(way_y), "divergence", width=2.5 if start == 0 else 1.2))
            marks.append(
                Points(
                    now[start : start + 1, bell][:, 0],
                    np.exp(now[start : start + 1, bell][:, 1]),
                    "divergence",
                    10.0 if start == 0 else 6.0,
                )
            )
    found = best(task.target, problem)[:SHOWN_OPTIMA]
    for each in reversed(found):
        strong = each.value - found[0].value < 1e-9
        for bell in bells:
            theta = np.array(each.theta)[bell]
            marks.append(Points(theta[:1], np.exp(theta[1:]), "q", 13.0 if strong else 8.0))
    marks += width_handles(state, task) + start_handles(state, task, window)
    if task.one:
        title = tr("{loss} of a bell at μ, σ").format(loss=capital(name_of(problem)))
    else:
        title = tr("{loss} as one bell moves").format(loss=capital(name_of(problem)))
    return Plot(
        key=f"{SIDES[side]}_plane",
        title=title,
        x=x_axis(state, task),
        y=sigma_axis(window),
        marks=tuple(marks),
        legend=((tr("optimum"), "q", "solid"), (tr("way"), "divergence", "tick")),
    )


def width_handles(state: State, task: Task) -> list[Mark]:
    """What a hand may do to P on the plane: where each bell stands and how wide it is."""
    if task.source == "pair":
        return [pair_handle(state, 1.0)]
    if task.source != "bells":
        return []
    widest = parameter("width1").high
    assert isinstance(widest, float)
    return [
        Handle(
            place,
            width,
            (f"place{i}", f"width{i}"),
            tr("bell {i} of P").format(i=i),
            "p",
            low=(parameter("place1").low, parameter("width1").low),
            high=(-parameter("place1").low, widest),
            label=str(i),
        )
        for i, (place, _, width) in enumerate(modes(state), 1)
    ]


def start_handles(state: State, task: Task, window: Window) -> list[Mark]:
    """Where Q is dropped."""
    middle, sigma = first_bell(state, window)
    low, high = (window.left, window.narrow), (window.right, window.wide)
    made: list[Mark] = [
        Handle(middle, sigma, ("start_mu", "start_sigma"), tr("start of Q"), "divergence", low, high, label="Q")
    ]
    if not task.one:
        other, width = task.start[2], math.exp(task.start[3])
        made.append(
            Handle(
                other,
                width,
                ("start_mu2", "start_sigma2"),
                tr("start of Q's second bell"),
                "divergence",
                low,
                high,
                label="2",
            )
        )
    return made


def progress_plot(state: State, task: Task, side: int) -> Plot:
    """For a histogram, which has no plane: the loss after every step."""
    problem = task.problems[side]
    at = math.floor(number(state, "step"))
    factor = 1.0 / math.log(state.base) if problem.row.information else 1.0
    values = factor * np.array(way(state, task, side).values(at))
    found = best(task.target, problem)
    marks: list[Mark] = []
    if found:
        least = factor * found[0].value
        marks.append(Segments(np.zeros(1), np.array([least]), np.array([float(MOST_STEPS)]), np.array([least]), "q"))
    steps = np.arange(float(values.size))
    marks.append(Curve(steps, values, "divergence", width=2.5))
    marks.append(Points(steps[-1:], values[-1:], "divergence", 10.0))
    finite = values[np.isfinite(values)]
    return Plot(
        key=f"{SIDES[side]}_plane",
        title=tr("{loss} after each step").format(loss=capital(name_of(problem))),
        x=Axis(0.0, float(MOST_STEPS), tr("step")),
        y=Axis(
            0.0, round_up(1.1 * float(finite.max(initial=1e-3))), unit_of(state.base) if problem.row.information else ""
        ),
        marks=tuple(marks),
        legend=((tr("least possible"), "q", "tick"), (tr("learning Q"), "divergence", "tick")),
    )


# The onset


def onset_plot(state: State, problem: Problem) -> Plot:
    """Where a loss puts its bell as the two bells of P part: strong where it wins, dashed where it is an optimum only,
    dotted where it is a saddle."""
    d = number(state, "d")
    low, high = -5.4, 5.4
    marks: list[Mark] = [upright(d, low, high, "p"), *branches(problem)]
    found = onset(problem.loss, problem.order)
    marks += [upright(at, low, high, "soft") for at in (found.appears, found.wins) if math.isfinite(at)]
    if math.isfinite(found.appears):
        marks.append(Text(found.appears, low, ((f"{found.appears:.2f}", "soft"),), anchor=(1.0, 1.0)))
    if math.isfinite(found.wins):
        marks.append(Text(found.wins, high, ((places(found.wins), "soft"),), anchor=(0.0, 0.0)))
    optima = best(two_bells(d), problem)
    for each in reversed(optima):
        strong = each.value - optima[0].value < 1e-9
        marks.append(Points(np.array([d]), np.array(each.theta[:1]), "q", 12.0 if strong else 8.0))
    marks.append(Handle(d, low + 0.8, ("d",), tr("separation d"), "p", (0.0, low), (5.0, low), label="d"))
    return Plot(
        key="onset",
        title=tr("Best μ by separation: {loss}").format(loss=name_of(problem)),
        x=Axis(0.0, 5.0, tr("separation d of P = ½N(−d, 1) + ½N(d, 1)")),
        y=Axis(low, high, "μ"),
        marks=tuple(marks),
    )


def upright(at: float, low: float, high: float, role: Role) -> Segments:
    x = np.array([at])
    return Segments(x, np.array([low]), x, np.array([high]), role, "solid" if role == "p" else "dot", 1.4)


@lru_cache(maxsize=16)
def branches(problem: Problem) -> tuple[Mark, ...]:
    """The bifurcation diagram's lines."""
    found = onset(problem.loss, problem.order)
    wins = found.mode.value < found.broad.value
    marks: list[Mark] = []
    for sign in (1.0, -1.0):
        saddle, mode = found.saddle, found.mode
        marks.append(Curve(saddle.d, sign * saddle.mu, "ghost", "dot", 1.5))
        marks += strokes(mode, wins, sign)
    return (*marks, *strokes(found.broad, ~wins, 1.0))


def strokes(branch: Branch, wins: NDArray[np.bool_], sign: float) -> list[Mark]:
    """A branch's line: strong where it wins, dashed where it is an optimum only."""
    looks: tuple[tuple[NDArray[np.bool_], Dash, float], ...] = ((~wins, "dash", 1.8), (wins, "solid", 3.5))
    return [
        Curve(branch.d, np.where(there & branch.stable, sign * branch.mu, np.nan), "q", dash, width)
        for there, dash, width in looks
    ]


# Numbers


def items(state: State, task: Task) -> tuple[Item, ...]:
    """Both losses' numbers, the moments, the onset and every optimum."""
    made: list[Item] = [Facts(side_readouts(state, task, side)) for side in range(2)]
    made.append(Facts(moment_readouts(state, task)))
    if task.source == "pair" and task.one:
        made += onset_items(state, task)
    made += remarks(state, task)
    if not task.free:
        made.append(optima_table(state, task))
    return tuple(made)


def side_readouts(state: State, task: Task, side: int) -> tuple[Readout, ...]:
    problem, key = task.problems[side], SIDES[side]
    found = best(task.target, problem)
    least, unit = in_unit(problem, found[0].value if found else math.inf, state.base)
    loss = name_of(problem)
    made = [
        Readout(f"{key}_best", f"min {symbol_of(problem)}", tr("{loss}, best Q").format(loss=loss), least, unit, "q")
    ]
    now = problem.exact(nodes_of(task.target, FINE), learner(state, task, side)[:1])
    said, unit = in_unit(problem, float(now[0]), state.base)
    made.append(
        Readout(
            f"{key}_now",
            symbol_of(problem),
            tr("{loss}, learning Q").format(loss=loss),
            said,
            unit,
            "divergence",
        )
    )
    return tuple(made)


def moment_readouts(state: State, task: Task) -> tuple[Readout, ...]:
    """Mean and deviation of P, which forward KL's best bell must have, and how far the optimiser's is from them."""
    mean, deviation = task.target.mean(), math.sqrt(task.target.variance())
    made = [
        Readout("p_mean", "E_P[x]", tr("mean of P"), places(mean), "", "p"),
        Readout("p_sigma", "σ_P", tr("deviation of P"), places(deviation), "", "p"),
    ]
    forward = next((p for p in task.problems if p.loss == "forward"), None)
    if forward is not None and not task.free:
        gap = moment_gap(task.target, forward)
        made.append(Readout("moment_gap", "Δ", tr("best forward Q is off by"), small(gap), ""))
    return tuple(made)


def moment_gap(target: Target, problem: Problem) -> float:
    """The larger difference between the mean and deviation of forward KL's best Q and those of P."""
    found = best(target, problem)
    nodes = nodes_of(target, FINE)
    q, _ = problem.family.masses(nodes, np.array([found[0].theta]))
    mean = float((q[0] * nodes.x).sum())
    deviation = math.sqrt(float((q[0] * (nodes.x - mean) ** 2).sum()))
    return max(abs(mean - target.mean()), abs(deviation - math.sqrt(target.variance())))


def onset_items(state: State, task: Task) -> list[Item]:
    problem = task.problems[1]
    found, d = onset(problem.loss, problem.order), number(state, "d")
    loss = name_of(problem)
    made: list[Item] = [
        Facts(
            (
                Readout("onset_appears", "d₁", tr("a mode becomes an optimum at d"), places(found.appears), ""),
                Readout("onset_wins", "d₂", tr("a mode becomes the best at d"), places(found.wins), ""),
            )
        )
    ]
    if math.isinf(found.wins):
        said = tr("{loss}'s best bell covers both of P's at every d up to 5.")
    elif d < found.wins:
        said = tr("At d = {d} {loss}'s best bell is broad; it seeks one of P's only from d = {wins} on.")
    else:
        said = tr("At d = {d} {loss}'s best bell seeks one of P's; below d = {wins} the broad one is better.")
    text = said.format(loss=loss, d=f"{d:.2f}", wins=places(found.wins))
    return [*made, Note(capital(text))]


def remarks(state: State, task: Task) -> list[Item]:
    """What has to be known of the explorer's P."""
    made: list[Item] = []
    if isinstance(task.target, Table):
        if task.target.stride > 1.0:
            made.append(
                Note(
                    tr("P's {count} outcomes are taken together in {groups} groups of neighbours.").format(
                        count=len(state.names), groups=len(task.target.masses)
                    )
                )
            )
        if any(p.loss == "reverse" for p in task.problems) and 0.0 in task.target.masses:
            name = state.names[int(np.argmin(state.p))]
            made.append(
                Note(
                    tr("D(Q‖P) is infinite for every bell: {name} is impossible under P and under no bell.").format(
                        name=name
                    ),
                    "warning",
                )
            )
        if any(each.at_edge for p in task.problems for each in best(task.target, p)[:1]) and not task.free:
            made.append(Note(tr("A best bell lies at the edge of what is searched: no bell inside is as good.")))
    return made


def optima_table(state: State, task: Task) -> Rows:
    """Every optimum of both losses, the best of each first."""
    rows: list[tuple[str, ...]] = []
    for problem in dict.fromkeys(task.problems):
        for n, each in enumerate(best(task.target, problem)[:SHOWN_OPTIMA]):
            rows.append(
                (symbol_of(problem) if n == 0 else "", *bell_words(each), in_unit(problem, each.value, state.base)[0])
            )
    rows = rows[:SHOWN_OPTIMA] + [("", "", "", "")] * (SHOWN_OPTIMA - len(rows))
    head = (tr("optimum of"), "μ", "σ", tr("value"))
    return Rows(tr("Every optimum found, the best first"), head, tuple(rows), "lrrr", ("ink", "q", "q", "ink"))


def bell_words(found: Optimum) -> tuple[str, str]:
    centres, widths = found.theta[0::2][:2], found.theta[1::2][:2]
    if len(found.theta) == 2:
        return places(centres[0], 3), places(math.exp(widths[0]), 3)
    return ", ".join(places(c, 2) for c in centres), ", ".join(places(math.exp(w), 2) for w in widths)


def places(value: float, digits: int = 4) -> str:
    """A length on the axis; what rounds to nothing is shown as 0.0000."""
    if math.isinf(value):
        return "–"
    text = f"{value:.{digits}f}"
    return text.replace("-", "" if not float(text) else "−")


def small(value: float) -> str:
    """A number of which only its being small matters."""
    return f"< {format_number(CERTAIN, 2)}" if value < CERTAIN else format_number(value)


def in_unit(problem: Problem, value: float, base: float) -> tuple[str, str]:
    """A loss in the State's unit, and that unit."""
    if not problem.row.information:
        return small(value), ""
    return small(value / math.log(base)), unit_of(base)


def name_of(problem: Problem) -> str:
    if problem.loss == "renyi":
        return tr("Rényi of order {order}").format(order=f"{problem.order:.3g}")
    return tr(problem.row.title)


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def symbol_of(problem: Problem) -> str:
    return problem.row.symbol.replace("_α", "α")


def title_of(problem: Problem) -> str:
    return f"{capital(name_of(problem))}, {symbol_of(problem)}"


# Where there is nothing to fit


def why(state: State) -> Note:
    if off_balance(state, "p"):
        return waiting(("p",))
    return Note(tr("A fit needs at least two outcomes."), "warning")


def histogram_alone(state: State) -> Plot:
    say = partial(spoken_bar, state)
    return Plot(
        key="left_fit",
        title=tr("What happens (P)"),
        x=Axis(-0.5, len(state.names) - 0.5, names=state.names),
        y=Axis(0.0, state.top, tr("weight")),
        marks=(Bars(state.p, "p", edits="p", name="P", say=say),),
    )


# Controls


def parameter(name: str) -> Parameter:
    return next(p for p in SCENE.parameters if p.name == name)


def with_bells(state: State) -> bool:
    return choice(state, "source") == "bells"


def with_pair(state: State) -> bool:
    return choice(state, "source") == "pair"


def in_hand(state: State, i: int) -> bool:
    """Whether bell i is the one whose sliders are shown."""
    return with_bells(state) and min(round(number(state, "bell")), round(number(state, "modes"))) == i


def of_order(state: State) -> bool:
    return "renyi" in (choice(state, "left"), choice(state, "right"))


def of_family(state: State, family: str) -> bool:
    return choice(state, "family") == family


def never(state: State) -> bool:
    return False


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


LOSS_CHOICES = tuple((loss.key, capital(loss.title)) for loss in LOSSES.values())

SCENE = Scene(
    key="fit",
    title="Fit: covering or seeking",
    sentence="One P, two losses: which Q does each of them want?",
    picture=picture,
    parameters=(
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
        Parameter("d", "Separation d", 3.0, 0.0, 5.0, 0.01, needed=with_pair),
        Parameter("modes", "Bells of P", 3, 1, 4, 1, whole=True, needed=with_bells),
        Parameter("bell", "Bell in hand", 1, 1, 4, 1, whole=True, needed=with_bells),
        *bell_parameters(),
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
        Parameter("optimiser", "Learning by", "adam", choices=(("adam", "Adam"), ("descent", "Gradient descent"))),
        Parameter("rate", "Learning rate", 0.05, 0.001, 1.0, 0.01, logarithmic=True),
        Parameter("restarts", "Seeded restarts", 0, 0, 12, 1, whole=True, needed=lambda s: not of_family(s, "steps")),
        Parameter("start_mu", "Start μ", -5.0, -100_000.0, 100_000.0, needed=never),
        Parameter("start_sigma", "Start σ", 1.0, 0.01, 100_000.0, needed=never),
        Parameter("start_mu2", "Second start μ", 5.0, -100_000.0, 100_000.0, needed=never),
        Parameter("start_sigma2", "Second start σ", 1.0, 0.01, 100_000.0, needed=never),
    ),
    clock=Clock("step", end, after, stepped, "Watch it learn"),
)
