"""The explorer: P and Q on one axis, what each outcome adds to D(P‖Q), and what Q's code costs."""

from __future__ import annotations

import math

import numpy as np

from klviz.core import MEASURES, Breakdown, breakdown, evaluate
from klviz.edits import total
from klviz.numerals import format_number, format_probability
from klviz.picture import (
    Axis,
    Bars,
    Column,
    Equation,
    Facts,
    FloatArray,
    Formula,
    Item,
    Note,
    Numbers,
    Picture,
    Plot,
    Readout,
    Role,
    Text,
    round_up,
)
from klviz.scenes.histograms import LETTER, histogram_plot, outcome_axis, unbalanced, waiting
from klviz.state import State
from klviz.words import log_of, tr, unit_of

HEADLINE = tuple(measure.name for measure in MEASURES if measure.headline)
SHOWN = (*HEADLINE, "cost_per_bit")
TERMS_SHOWN = 8
MANY = 4096


def picture(state: State) -> Picture:
    """The explorer at a State."""
    off = unbalanced(state)
    unit = unit_of(state.base)
    if off:
        numbers: tuple[Item, ...] = (waiting(off),)
        lower: tuple[Plot, ...] = ()
    else:
        values = values_of(state)
        lengths_p, lengths_q, parts = values.surprisals_p, values.surprisals_q, values.terms
        numbers = number_items(state, values.numbers, parts, lengths_p, lengths_q)
        lower = (terms_plot(state, parts, unit), coding_plot(state, lengths_p, lengths_q, unit))
    return Picture(
        title=state.title,
        sentence=tr("Drag any bar. Orange is what you believe, blue is what happens."),
        columns=(
            Column((histogram_plot(state, off), *lower), weight=1.75),
            Column((Numbers("numbers", numbers),), weight=1.0),
        ),
    )


def values_of(state: State) -> Breakdown:
    """The numbers shown, and −log p, −log q and p·log(p/q) of every outcome.

    Past MANY outcomes a bar is a fraction of a pixel, and plain logarithms keep a drag within a frame; the lit
    outcome, whose digits are shown, is exact all the same: for it the others can be one outcome.
    """
    if len(state.names) <= MANY:
        return breakdown(state.p, state.q, SHOWN, base=state.base, normalize=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        lengths_p, lengths_q = (-np.log(weights) / math.log(state.base) for weights in (state.p, state.q))
        parts = np.where(state.p > 0.0, state.p * (lengths_q - lengths_p), 0.0)
    at = state.lit
    p, q = (np.array([w[at], max(total(w) - w[at], 0.0)]) for w in (state.p, state.q))
    lit = breakdown(p, q, (), base=state.base, normalize=True)
    lengths_p[at], lengths_q[at], parts[at] = lit.surprisals_p[0], lit.surprisals_q[0], lit.terms[0]
    numbers = evaluate(state.p, state.q, SHOWN, base=state.base, normalize=True)
    return Breakdown(numbers, lengths_p, lengths_q, parts)


def terms_plot(state: State, parts: FloatArray, unit: str) -> Plot:
    """The signed terms p·log(p/q), on the outcomes' axis."""
    most, least = max(largest(parts), 0.0), -max(largest(-parts), 0.0)
    high = round_up(1.05 * max(most, 1e-300))
    low = -round_up(1.05 * -least) if least < 0 else -high / 4
    if most == least:
        low, high = -1.0, 1.0
    low, high = min(low, -high / 4), max(high, -low / 4)
    at = float(parts[state.lit])
    value: tuple[Text, ...] = ()
    if math.isfinite(at):  # a bar without end says so itself
        value = (Text(float(state.lit), max(at, 0.0), ((format_number(at), "ink"),), strong=True),)
    return Plot(
        key="terms",
        title=tr("What each outcome adds to D(P‖Q):  p · {log}(p/q)").format(log=log_of(state.base)),
        brief=tr("Terms p · {log}(p/q)").format(log=log_of(state.base)),
        x=outcome_axis(state, visible=False),
        y=Axis(low, high, unit),
        marks=(
            Bars(
                np.maximum(parts, 0.0),
                role="divergence",
                name=tr("term"),
                say=lambda i: f"{format_number(float(parts[i]))} {unit}",
            ),
            Bars(np.minimum(parts, 0.0), role="gain", look="outline"),
            *value,
        ),
        weight=1.3,
        lit=state.lit,
    )


def coding_plot(state: State, lengths_p: FloatArray, lengths_q: FloatArray, unit: str) -> Plot:
    """Boxes of width p and height −log q: their area is the cost, the ticks at −log p the least it could be."""
    weights = state.p
    edges = np.concatenate([[0.0], np.cumsum(weights)])
    edges /= edges[-1]
    happens = weights > 0
    heights, least = lengths_q, lengths_p
    if not happens.all():
        heights, least = (np.where(happens, lengths, 0.0) for lengths in (lengths_q, lengths_p))
    high = round_up(1.08 * max(1.0, largest(heights), largest(least)))
    return Plot(
        key="coding",
        title=tr("Coding cost: width p, height −{log} q, tick −{log} p").format(log=log_of(state.base)),
        brief=tr("Coding cost"),
        x=Axis(0.0, 1.0, tr("share of symbols (P)")),
        y=Axis(0.0, high, unit),
        marks=(
            Bars(
                heights,
                role="cost",
                look="solid",
                edges=edges,
                gap=0.0,
                name=tr("code"),
                say=lambda i: tr("{length} {unit}, ideal {least}").format(
                    length=format_number(float(lengths_q[i])), unit=unit, least=format_number(float(lengths_p[i]))
                ),
            ),
            Bars(least, role="p", look="tick", edges=edges, gap=0.0),
        ),
        weight=1.5,
        lit=state.lit,
        legend=((tr("Q's code length"), "cost", "solid"), (tr("ideal length"), "p", "tick")),
    )


def largest(values: FloatArray) -> float:
    """The largest finite value, if there is one over 0."""
    top = float(values.max())
    return top if math.isfinite(top) else float(values.max(where=np.isfinite(values), initial=0.0))


def number_items(
    state: State, values: dict[str, float], parts: FloatArray, lengths_p: FloatArray, lengths_q: FloatArray
) -> tuple[Item, ...]:
    """The six headline measures as two sums, the coding cost three ways, and the live formula."""
    unit = unit_of(state.base)
    rows = {measure.name: measure for measure in MEASURES}
    roles: dict[str, Role] = {
        "h_p": "entropy",
        "h_q": "entropy",
        "kl_pq": "divergence",
        "kl_qp": "divergence",
    }

    def readout(name: str) -> Readout:
        row = rows[name]
        return Readout(name, row.symbol, tr(row.title), format_number(values[name]), unit, roles.get(name, "ink"))

    scale = 1.0
    finite = [v for v in (values["ce_pq"], values["ce_qp"]) if math.isfinite(v)]
    longest = max([*finite, values["h_p"], values["h_q"]])
    scale = longest if longest > 0 else 1.0
    items: list[Item] = []
    for title, left, right, whole in (
        (tr("Believing Q while P happens"), "h_p", "kl_pq", "ce_pq"),
        (tr("Believing P while Q happens"), "h_q", "kl_qp", "ce_qp"),
    ):
        items.append(
            Equation(
                title,
                readout(left),
                readout(right),
                readout(whole),
                (values[left] / scale, values[right] / scale),
            )
        )
    items += infinities(state, values)
    name, at = state.names[state.lit], state.lit
    items.append(
        Facts(
            (
                Readout(
                    "code_length",
                    "−" + log_of(state.base) + " q",
                    tr("Q's code for {name}").format(name=name),
                    format_number(float(lengths_q[at])),
                    unit,
                    "cost",
                ),
                Readout(
                    "ideal_length",
                    "−" + log_of(state.base) + " p",
                    tr("ideal code for {name}").format(name=name),
                    format_number(float(lengths_p[at])),
                    unit,
                    "p",
                ),
                Readout(
                    "cost_per_bit",
                    rows["cost_per_bit"].symbol,
                    tr("paid for each {unit} of information").format(unit=unit.removesuffix("s")),
                    format_number(values["cost_per_bit"]),
                    unit,
                ),
            )
        )
    )
    items.append(Formula(rows["kl_pq"].formula, formula_lines(state, parts, values["kl_pq"])))
    return tuple(items)


def infinities(state: State, values: dict[str, float]) -> list[Item]:
    """Who is guilty of an infinite divergence, by name."""
    found: list[Item] = []
    for measure, happens, believed in (("kl_pq", "p", "q"), ("kl_qp", "q", "p")):
        if values[measure] == math.inf:
            guilty = np.flatnonzero((state.weights(happens) > 0) & (state.weights(believed) == 0))  # type: ignore[arg-type]
            names = ", ".join(tr("“{name}”").format(name=state.names[i]) for i in guilty[:3])
            if guilty.size > 3:
                names += tr(" and {count} more").format(count=guilty.size - 3)
            if guilty.size == 1:
                said = tr("{symbol} is infinite: {names} happens under {happens} and is impossible under {believed}.")
            else:
                said = tr("{symbol} is infinite: {names} happen under {happens} and are impossible under {believed}.")
            symbol = "D(P‖Q)" if measure == "kl_pq" else "D(Q‖P)"
            words = {"happens": LETTER[happens], "believed": LETTER[believed]}
            found.append(Note(said.format(symbol=symbol, names=names, **words), "warning", measure))
    return found


def formula_lines(state: State, parts: FloatArray, total: float) -> tuple[tuple[tuple[str, bool], ...], ...]:
    """The formula with numbers in it: the lit outcome's term, then the sum with that term marked."""
    at = state.lit
    p, q = float(state.p[at]), float(state.q[at])
    ratio = f"({format_probability(p)} / {format_probability(q)})"
    said = f"{state.names[at]}:  {format_probability(p)} · {log_of(state.base)}{ratio}"
    lit_line = ((f"{said} = {format_number(float(parts[at]))}", True),)
    count = parts.shape[0]
    shown = list(range(min(count, TERMS_SHOWN)))
    if at not in shown:
        shown[-1] = at
    line: list[tuple[str, bool]] = []
    for place, i in enumerate(shown):
        if place and i != shown[place - 1] + 1:
            line.append((" + … ", False))
        value = float(parts[i])
        sign = "−" if value < 0 else ("+" if place else "")
        text = format_number(abs(value))
        line.append(((f" {sign} " if place else sign) + text, i == at))
    if shown[-1] != count - 1:
        line.append((" + …", False))
    line.append((f" = {format_number(total)} {unit_of(state.base)}", False))
    return (lit_line, tuple(line))
