"""The numbers of the fit scene, and how they are said."""

from __future__ import annotations

import math

import numpy as np

from klviz.fitting import FINE, Optimum, Problem, Table, Target, best, nodes_of, onset
from klviz.numerals import format_number, localised
from klviz.picture import Facts, Item, Note, Readout
from klviz.picture import Table as Rows
from klviz.scenes.fit_task import SIDES, Task, learner, number
from klviz.state import State
from klviz.words import tr, unit_of

SHOWN_OPTIMA = 6
CERTAIN = 1e-12  # a least loss below this is rounding


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
        made.append(Readout("moment_gap", "Δ", tr("how far best forward Q misses these"), small(gap), ""))
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
    text = said.format(loss=loss, d=localised(f"{d:.2f}"), wins=places(found.wins))
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
    return localised(text).replace("-", "" if not float(text) else "−")


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
        return tr("Rényi of order {order}").format(order=localised(f"{problem.order:.3g}"))
    return tr(problem.row.title)


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def symbol_of(problem: Problem) -> str:
    return problem.row.symbol.replace("_α", "α")


def title_of(problem: Problem) -> str:
    return f"{capital(name_of(problem))}, {symbol_of(problem)}"
