"""The plots of the fit scene: P with its Qs, and the ways there."""

from __future__ import annotations

import math
from functools import lru_cache, partial

import numpy as np

from klviz.fitting import (
    Mixture,
    Optimum,
    Problem,
    Steps,
    Table,
    Target,
    TwoBells,
    Window,
    best,
    nodes_of,
    surface,
)
from klviz.numerals import format_number
from klviz.picture import (
    Area,
    Axis,
    Bars,
    Contours,
    Curve,
    FloatArray,
    Handle,
    Heat,
    Mark,
    Plot,
    Points,
    Segments,
    Text,
    round_up,
)
from klviz.scenes.fit_numbers import SHOWN_OPTIMA, capital, in_unit, name_of, places, title_of
from klviz.scenes.fit_task import (
    MOST_STEPS,
    ROOT,
    SIDES,
    Task,
    dropped,
    learner,
    modes,
    number,
    parameter,
    start_names,
    way,
)
from klviz.state import State
from klviz.words import tr, unit_of

CURVE_POINTS = 257
LEVELS = (0.01, 0.03, 0.08, 0.16, 0.3, 0.5, 0.75, 1.0, 1.5, 2.5)  # of what lies between a surface's least and middle


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
    marks += width_handles(state, task) + start_handles(state, task)
    if task.one:
        title = tr("{loss} of a bell at μ, σ").format(loss=capital(name_of(problem)))
        brief = tr("{loss} at μ, σ").format(loss=capital(name_of(problem)))
    else:
        title = tr("{loss} as one bell moves").format(loss=capital(name_of(problem)))
        brief = capital(name_of(problem))
    return Plot(
        key=f"{SIDES[side]}_plane",
        title=title,
        brief=brief,
        x=x_axis(state, task),
        y=sigma_axis(window),
        marks=tuple(marks),
        legend=((tr("optimum"), "q", "solid"), (tr("learning Q"), "divergence", "tick")),
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


def start_handles(state: State, task: Task) -> list[Mark]:
    """Where Q is dropped."""
    made: list[Mark] = []
    for which, name, label in ((1, tr("start of Q"), "Q"), (2, tr("start of Q's second bell"), "2"))[
        : 1 if task.one else 2
    ]:
        middle, width = start_names(state, which)
        low = parameter(middle).low, parameter(width).low
        high = parameter(middle).top(state), parameter(width).top(state)
        made.append(
            Handle(
                *dropped(state, which), (middle, width), name, "divergence", low, high, label=label, anywhere=which == 1
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
