"""Coding: real bits. The same stream from P through every coder, and what believing Q costs in bits that exist."""

from __future__ import annotations

import math

import numpy as np

from klviz.codes import Band, Code, RangeCoder, band, block_distribution, extra_bytes
from klviz.core import cross_entropy, entropy, surprisal
from klviz.numerals import format_number, format_probability, how_many, localised, whole
from klviz.picture import (
    Area,
    Axis,
    Bars,
    Column,
    Curve,
    Facts,
    Item,
    Look,
    Mark,
    Note,
    Numbers,
    Picture,
    Plot,
    Points,
    Readout,
    Role,
    Segments,
    Table,
    Text,
    round_up,
)
from klviz.scenes import scene_of
from klviz.scenes.coding_bits import (
    CODERS,
    POINTS,
    Coder,
    Key,
    Run,
    block_code,
    block_rate,
    codes_of,
    last_bits,
    run_of,
    tree_of,
)
from klviz.scenes.histograms import histogram_plot, unbalanced, waiting
from klviz.scenes.scene import Clock, Parameter
from klviz.state import State
from klviz.words import tr

SCENE = scene_of("coding")
BITS = "bits"  # real bits, whatever unit the explorer counts in
MOST_LEAVES = 64
MOST_ROWS = 9


def picture(state: State) -> Picture:
    """The coding scene at a State."""
    off = unbalanced(state)
    sentence = tr("Press Space: the same symbols go through every coder. Drag Q to see what a wrong belief costs.")
    title = tr("Real bits: {title}").format(title=state.title)
    histograms = histogram_plot(state, off)
    if off:
        columns = (Column((histograms,), 1.4), Column((Numbers("numbers", (waiting(off),)),)))
        return Picture(title, sentence, columns)
    p, q = Key(state.p), Key(state.q)
    if state.p.size > MOST_LEAVES:
        note = Note(
            tr("This scene shows up to {n} outcomes; these are {k}.").format(n=MOST_LEAVES, k=state.p.size), "warning"
        )
        return Picture(title, sentence, (Column((histograms,), 1.4), Column((Numbers("numbers", (note,)),))))
    chosen = next(coder for coder in CODERS if coder.key == SCENE.choice(state, "code"))
    length = round(SCENE.number(state, "length"))
    block = round(SCENE.number(state, "block")) if state.p.size ** SCENE.number(state, "block") <= 4096 else 1
    run = run_of(p, q, length, state.seed, block)
    count = min(sent_so_far(state), length)
    return Picture(
        title,
        sentence,
        (
            Column(
                (histograms, tree_plot(state, p if chosen.key == "huffman_p" else q), kraft_plot(codes_of(p, q))), 1.25
            ),
            Column(
                (
                    running_plot(state, run, count, chosen, block),
                    Numbers("codewords", (codeword_table(state, p, q),)),
                ),
                1.3,
            ),
            Column((Numbers("numbers", number_items(state, run, count, chosen, block)),), 1.1),
        ),
    )


def sent_so_far(state: State) -> int:
    return int(SCENE.number(state, "sent"))


def tree_plot(state: State, weights: Key) -> Plot:
    """Huffman's tree for Q (or P), as far as it has been merged."""
    tree = tree_of(weights)
    step = min(round(SCENE.number(state, "merges")), len(tree.merges))
    k = len(tree.weights)
    place: dict[int, tuple[float, float]] = {leaf: (float(n), 0.0) for n, leaf in enumerate(tree.leaf_order)}
    for merge in tree.merges:
        (x0, y0), (x1, y1) = place[merge.zero], place[merge.one]
        place[merge.node] = ((x0 + x1) / 2, max(y0, y1) + 1.0)
    done, last = tree.merges[:step], tree.merges[step - 1 : step]
    height = max((y for _, y in place.values()), default=0.0) + 0.7
    ends = [(place[child], place[merge.node]) for merge in done for child in (merge.zero, merge.one)]
    marks: list[Mark] = []
    if ends:
        a, b = (np.array(side) for side in zip(*ends, strict=True))
        marks.append(Segments(a[:, 0], a[:, 1], b[:, 0], b[:, 1], role="soft", width=1.5))
    nodes = [node for node in place if node < k or node - k < step]
    dots = np.array([place[node] for node in nodes])
    role: Role = "p" if SCENE.choice(state, "code") == "huffman_p" else "q"
    marks.append(Points(dots[:, 0], dots[:, 1], role=role))
    if len(tree.leaves) <= 12:
        for node in nodes if len(tree.leaves) <= 6 else [node for node in nodes if node >= k]:
            x, y = place[node]
            marks.append(
                Text(
                    x, y, ((format_probability(tree.weight(node)), "ink"),), strong=bool(last) and node == last[0].node
                )
            )
        for merge in done:
            for child, bit in ((merge.zero, "0"), (merge.one, "1")):
                (x0, y0), (x1, y1) = place[child], place[merge.node]
                marks.append(Text(0.5 * (x0 + x1), 0.5 * (y0 + y1), ((bit, role),), anchor=(0.5, 0.5), optional=True))
    names = tuple(state.names[leaf] for leaf in tree.leaf_order)
    letter = "P" if role == "p" else "Q"
    return Plot(
        key="tree",
        title=tr("Huffman's tree for {letter}, merge {step} of {all}").format(
            letter=letter, step=step, all=len(tree.merges)
        ),
        brief=tr("Huffman's tree for {letter}").format(letter=letter),
        x=Axis(-0.6, len(names) - 0.4, names=names),
        y=Axis(-0.25, max(height, 1.0), visible=False),
        marks=tuple(marks),
        weight=2.3,
    )


def kraft_plot(codes: dict[str, Code]) -> Plot:
    """A strip for each code, filled by 2^−length for each codeword: full means that no bit is wasted."""
    marks: list[Mark] = []
    ticks: list[tuple[float, str]] = []
    prefix = [coder for coder in CODERS if coder.key in codes]
    for n, coder in enumerate(prefix):
        code = codes[coder.key]
        row = float(len(prefix) - 1 - n)
        shares = sorted((0.5**length for length in code.lengths if length is not None), reverse=True)
        edges = np.concatenate([[0.0], np.cumsum(shares)])
        marks.append(
            Bars(
                np.full(len(shares), row + 0.72), role=coder.role, edges=edges, base=row + 0.08, gap=0.0,
                name=tr("Kraft sum, {code}").format(code=tr(coder.title)),
                say=lambda i, e=edges: format_number(float(e[i + 1])),  # type: ignore[misc]
            )
        )  # fmt: skip
        full = float(code.kraft_sum)
        words: tuple[tuple[str, Role], ...] = ((format_probability(full), "ink"),)
        marks.append(Text(min(full, 1.0), row + 0.4, words, anchor=(-0.05, 0.5)))
        ticks.append((row + 0.4, tr(coder.title)))
    return Plot(
        key="kraft",
        title=tr("Kraft sums: Σ 2^−length"),
        x=Axis(0.0, 1.16, ticks=tuple((n / 4, localised(f"{n / 4:g}")) for n in range(5))),
        y=Axis(0.0, float(len(prefix)), ticks=tuple(ticks)),
        marks=tuple(marks),
        weight=1.7,
        aside=True,
    )


def running_plot(state: State, run: Run, count: int, chosen: Coder, block: int) -> Plot:
    """Bits per symbol so far, and where they must end up."""
    upto = int(np.searchsorted(run.points, count, side="right"))
    marks: list[Mark] = []
    h, ce = float(entropy(state.p, normalize=True)), float(cross_entropy(state.p, state.q, normalize=True))
    last = float(run.points[-1])
    for value, role in ((h, "entropy"), (ce, "divergence")):
        if math.isfinite(value):
            marks.append(line_at(value, 1.0, last, role))  # type: ignore[arg-type]
    around = expected_band(state, run, chosen, block)
    if math.isfinite(around.mean):
        x = run.points.astype(np.float64)
        marks.append(Area(x, around.mean - around.half_width, around.mean + around.half_width, role="ghost"))
    tops = [ce if math.isfinite(ce) else h]
    for coder in CODERS:
        sent = run.sent[coder.key]
        rate = sent.bits / run.points
        if math.isfinite(float(rate[-1])):
            tops.append(float(rate[-1]))
        if upto > 1:
            keep = thinned(run.points[:upto])
            y = np.where(np.isfinite(rate[keep]), rate[keep], np.nan)
            width = 3.5 if coder is chosen else 2.0
            marks.append(Curve(run.points[keep].astype(np.float64), y, coder.role, coder.dash, width))
    for value, words, role in ((h, "H(P)", "entropy"), (ce, "H(P,Q)", "divergence")):
        if math.isfinite(value):
            marks.append(Text(last, value, ((f"{words} = {format_number(value)}", role),), anchor=(1.0, 1.0)))  # type: ignore[arg-type]
    legend: tuple[tuple[str, Role, Look], ...] = tuple((tr(coder.title), coder.role, coder.look) for coder in CODERS)
    return Plot(
        key="running",
        title=tr("Bits per symbol so far"),
        x=Axis(1.0, max(last, 2.0), tr("symbols sent"), log=True),
        y=Axis(0.0, round_up(1.35 * max(*tops, 0.1)), tr(BITS)),
        marks=tuple(marks),
        weight=1.45,
        legend=legend,
    )


def line_at(value: float, left: float, right: float, role: Role) -> Segments:
    y = np.array([value])
    return Segments(np.array([left]), y, np.array([right]), y, role=role, dash="dash", width=1.5)


def thinned(points: np.ndarray) -> np.ndarray:
    """Indices of points that are apart enough on a logarithmic axis to be seen."""
    if points.size <= POINTS:
        return np.arange(points.size)
    wanted = np.geomspace(points[0], points[-1], POINTS)
    return np.unique(np.append(np.searchsorted(points, wanted), points.size - 1).clip(0, points.size - 1))


def expected_band(state: State, run: Run, chosen: Coder, block: int) -> Band:
    """Where nineteen in twenty streams go: mean ± 2σ/√n of the chosen coder's bits per symbol."""
    p, q = Key(state.p), Key(state.q)
    if chosen.key == "range":
        return band(state.p, RangeCoder(q.weights).costs, run.points)
    if block > 1 and chosen.key.startswith("huffman"):
        code = block_code(p if chosen.key == "huffman_p" else q, block)
        whole, root = band(block_distribution(state.p, block), code.costs, run.points), math.sqrt(block)
        return Band(whole.mean / block, whole.sigma / root, whole.half_width / root)  # n symbols are n/block blocks
    return band(state.p, codes_of(p, q)[chosen.key].costs, run.points)


def codeword_table(state: State, p: Key, q: Key) -> Table:
    """The codewords of the outcomes around the lit one, beside the ideal length."""
    codes = codes_of(p, q)
    ideal = surprisal(state.q, normalize=True)
    k = len(state.names)
    first = min(max(state.lit - MOST_ROWS // 2, 0), max(k - MOST_ROWS, 0))
    shown = range(first, min(first + MOST_ROWS, k))
    prefix = [coder for coder in CODERS if coder.key in codes]
    rows = tuple(
        (
            state.names[i],
            format_number(float(ideal[i]), 2),
            *(tr("none") if (word := codes[coder.key].codewords[i]) is None else word or "–" for coder in prefix),
        )
        for i in shown
    )
    roles: tuple[Role, ...] = ("ink", "soft", *(coder.role for coder in prefix))
    head = (tr("outcome"), "−log₂ q", *(tr(coder.title) for coder in prefix))
    return Table(tr("Codewords"), head, rows, "lr" + "l" * len(prefix), roles, state.lit - first)


def number_items(state: State, run: Run, count: int, chosen: Coder, block: int) -> tuple[Item, ...]:
    """What has been sent, the bits themselves, and the bill."""
    upto = int(np.searchsorted(run.points, count, side="right"))
    at = int(run.points[upto - 1]) if upto else 0
    codes = codes_of(Key(state.p), Key(state.q))
    rows, tails, readouts = [], [], []
    for coder in CODERS:
        sent = run.sent[coder.key]
        bits = float(sent.bits[upto - 1]) if upto else 0.0
        expected = expected_rate(state, coder, codes, block)
        rate = format_number(bits / at, 3) if at else "–"
        total = "∞" if math.isinf(bits) else f"{bits:.0f}"
        rows.append((tr(coder.title), total, rate, format_number(expected, 3)))
        readouts.append(
            Readout(
                f"rate_{coder.key}",
                tr(coder.title),
                tr("{code}, bits per symbol so far").format(code=tr(coder.title)),
                rate,
                tr(BITS),
                coder.role,
            )
        )
        tail = tr("has no codeword") if sent.text is None else last_bits(sent.text, int(bits))
        tails.append((tr(coder.title), tail))
    lit = CODERS.index(chosen)
    items: list[Item] = [
        Facts(
            (
                Readout(
                    "sent",
                    tr("symbols sent"),
                    tr("symbols sent of {all}").format(all=whole(run.points[-1])),
                    f"{at}",
                    "",
                ),
            )
        ),
        Table(
            tr("Sent so far"),
            (tr("coder"), tr(BITS), tr("per symbol"), tr("expected")),
            tuple(rows),
            "lrrr",
            lit=lit,
            samples=tuple((coder.role, coder.look) for coder in CODERS),
            readouts=tuple(readouts),
        ),
        Table(tr("The last bits"), (tr("coder"), tr(BITS)), tuple(tails), "lr", lit=lit, flexible=1),
        decoding_note(run, at),
        bill(state),
    ]
    if block > 1 or round(SCENE.number(state, "block")) > 1:
        items.append(block_table(state))
    return tuple(items)


def expected_rate(state: State, coder: Coder, codes: dict[str, Code], block: int) -> float:
    if coder.key == "range":
        return float(cross_entropy(state.p, state.q, normalize=True))
    if block > 1 and coder.key.startswith("huffman"):
        return block_rate(Key(state.p), Key(state.q if coder.key == "huffman_q" else state.p), block)
    return codes[coder.key].expected_length(state.p)


def decoding_note(run: Run, sent: int) -> Note:
    """What comes out again at the other end."""
    possible = [coder for coder in CODERS if run.sent[coder.key].text is not None]
    wrong = [tr(coder.title) for coder in possible if not run.sent[coder.key].right]
    if wrong:
        return Note(tr("Decoding gives something else: {which}.").format(which=", ".join(wrong)), "warning")
    seen = min(run.checked, sent)
    if not seen:
        return Note(tr("Nothing has been sent yet, so there is nothing to decode."))
    return Note(
        how_many(
            "Decoded again from these bits: {count} symbol in each of {coders} coders, as it went in.",
            "Decoded again from these bits: {count} symbols in each of {coders} coders, all as they went in.",
            seen,
            coders=len(possible),
        )
    )


def bill(state: State) -> Note:
    """The cost meter, in words."""
    more = extra_bytes(state.p, state.q)
    if math.isinf(more):
        return Note(tr("A terabyte of this source cannot be coded with your Q at any length."), "warning")
    return Note(tr("A terabyte of this source costs {more} more with your Q.").format(more=bytes_in_words(more)), "ink")


def bytes_in_words(count: float) -> str:
    for unit, size in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return localised(f"{count / size:.3g} {unit}")
    return how_many("{count} byte", "{count} bytes", round(count)) if count else tr("nothing")


def block_table(state: State) -> Table:
    """Huffman's overhead for blocks of 1 to 4 symbols."""
    k, least = state.p.size, float(cross_entropy(state.p, state.q, normalize=True))
    rows = []
    for n in range(1, 5):
        if k**n > 4096:
            rows.append((str(n), tr("more than 4096 blocks"), ""))
            continue
        rate = block_rate(Key(state.p), Key(state.q), n)
        over = rate - least if math.isfinite(rate) else math.inf
        rows.append((str(n), format_number(rate), format_number(over)))
    head = (tr("symbols a block"), tr("bits per symbol"), tr("above H(P,Q)"))
    return Table(tr("Huffman, Q, in blocks"), head, tuple(rows), "lrr", lit=round(SCENE.number(state, "block")) - 1)


def all_merges(state: State) -> float:
    """How many merges the tree on show is made of."""
    weights = state.p if SCENE.choice(state, "code") == "huffman_p" else state.q
    return max(float(np.count_nonzero(weights)) - 1.0, 1.0)


def end(state: State) -> float:
    return float(round(SCENE.number(state, "length")))


def after(state: State, seconds: float) -> float:
    """The stream quickens as it goes, so that a million symbols take no longer to watch than is bearable."""
    sent = SCENE.number(state, "sent")
    return (sent + 30.0) * math.exp(0.6 * seconds) - 30.0


def step(state: State, direction: int) -> float:
    """One symbol, or about a twentieth of them once they are many."""
    sent = math.floor(SCENE.number(state, "sent"))
    size = 1 if sent < 100 else 5 * 10 ** (math.floor(math.log10(sent)) - 2)
    return float(sent + direction * size)


def never(state: State) -> bool:
    return False


PARAMETERS = (
    Parameter("code", "Code in focus", "huffman_q", choices=tuple((c.key, c.title) for c in CODERS)),
    Parameter("merges", "Merges of Huffman's tree", MOST_LEAVES - 1, 0, all_merges, 1, whole=True),
    Parameter("block", "Symbols a block (Huffman)", 1, 1, 4, 1, whole=True),
    Parameter("length", "Symbols to send", 1000, 10, 1_000_000, 0.25, logarithmic=True, whole=True),
    Parameter("sent", "Symbols sent", 0.0, 0.0, 1_000_000.0, needed=never),
)
CLOCK = Clock("sent", end, after, step, "Send the stream")
