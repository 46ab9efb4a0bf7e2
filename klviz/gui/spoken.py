"""What a picture says aloud: a list of parts, in the order in which they are taught.

First what a hand may move (P's bars, Q's bars, handles), then the sums, the numbers and sentences, then what the other
panels show of each outcome. Where there are more outcomes than anyone would listen to, a bar series is a summary and
the lit outcome. Nothing here knows a screen reader; `klviz.gui.access` hands the parts to one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from klviz.numerals import format_number, format_probability, how_many
from klviz.picture import (
    Axis,
    Bars,
    Equation,
    Facts,
    Formula,
    Handle,
    Headline,
    Item,
    Note,
    Numbers,
    Picture,
    Plot,
    Readout,
    Table,
    Text,
)
from klviz.state import MOST_BY_HAND, Edit
from klviz.words import tr

Key = tuple[str | int, ...]
Share = tuple[float, float, float, float]  # left, top, right, bottom as fractions
WHOLE: Share = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, eq=False)
class TextPart:
    """One thing to be heard: its name, what is to be known of it beside that, and its words or digits.

    `key` is the same for the same thing in the next picture; `panel` is where it stands.
    """

    key: Key
    panel: str
    name: str
    description: str = ""
    text: str = ""


@dataclass(frozen=True, eq=False)
class ItemPart(TextPart):
    """A part of the item number `item` of a panel of numbers; `share` is its place within that item."""

    item: int = 0
    share: Share = WHOLE


@dataclass(frozen=True, eq=False)
class BarPart:
    """One outcome of a Bars mark."""

    key: Key
    plot: Plot
    bars: Bars
    index: int
    outcome: str

    @property
    def panel(self) -> str:
        return self.plot.key

    @property
    def name(self) -> str:
        return tr("{what} of {outcome}").format(what=self.bars.name, outcome=self.outcome)

    @property
    def value(self) -> float:
        return float(self.bars.heights[self.index])

    @property
    def description(self) -> str:
        """Nothing that `text` does not say."""
        return ""

    @property
    def text(self) -> str:
        if self.bars.say is not None:
            return self.bars.say(self.index)
        return f"{format_number(self.value)} {self.plot.y.label}".rstrip()


@dataclass(frozen=True, eq=False)
class BarSlider(BarPart):
    """One outcome of a Bars mark with `edits`."""

    @property
    def text(self) -> str:
        return format_probability(self.value)

    @property
    def description(self) -> str:
        said = self.bars.say(self.index) if self.bars.say is not None else f"{self.name}, {self.text}"
        return tr("{bar}, pinned").format(bar=said) if self.index in self.bars.pinned else said

    @property
    def range(self) -> tuple[float, float]:
        """Probabilities end at 1 whatever room the axis leaves above them; other weights end where the axis does."""
        high = self.plot.y.high
        return min(self.plot.y.low, 0.0), 1.0 if high <= 1.1 else max(high, self.value)

    @property
    def step(self) -> float:
        low, high = self.range
        return (high - low) / 100

    @property
    def target(self) -> str:
        assert self.bars.edits is not None
        return self.bars.edits

    def edit(self, value: float) -> Edit:
        return Edit(self.target, (value,), (self.index,))


@dataclass(frozen=True, eq=False)
class HandlePart:
    """One of the parameters that a handle sets: the first along x, the second along y."""

    key: Key
    plot: Plot
    handle: Handle
    place: int

    @property
    def panel(self) -> str:
        return self.plot.key

    @property
    def name(self) -> str:
        if len(self.handle.edits) == 1:
            return self.handle.name
        return f"{self.handle.name}, {self.axis.label or self.handle.edits[self.place]}"

    @property
    def description(self) -> str:
        return self.handle.say or f"{self.name}, {self.text}"

    @property
    def text(self) -> str:
        return format_number(self.value)

    @property
    def axis(self) -> Axis:
        return (self.plot.x, self.plot.y)[self.place]

    @property
    def value(self) -> float:
        return (self.handle.x, self.handle.y)[self.place]

    @property
    def range(self) -> tuple[float, float]:
        low, high = self.handle.low[self.place], self.handle.high[self.place]
        return (
            low if math.isfinite(low) else min(self.axis.low, self.value),
            high if math.isfinite(high) else max(self.axis.high, self.value),
        )

    @property
    def step(self) -> float:
        low, high = self.range
        return (high - low) / 100

    def edit(self, value: float) -> Edit:
        low, high = self.handle.low[self.place], self.handle.high[self.place]
        values = [self.handle.x, self.handle.y]
        values[self.place] = min(max(value, low), high)
        return Edit(",".join(self.handle.edits), tuple(values[: len(self.handle.edits)]))


Slider = BarSlider | HandlePart
Part = TextPart | BarPart | HandlePart


def parts_of(picture: Picture) -> dict[Key, Part]:
    """Everything a picture says, by key, in order."""
    plots = [panel for panel in picture.panels() if isinstance(panel, Plot)]
    outcomes = next((plot.x.names for plot in plots if plot.x.names is not None), ())
    found: dict[Key, Part] = {}
    for plot in plots:
        for part in bars_parts(plot, outcomes, editable=True):
            found[part.key] = part
        for part in handle_parts(plot):
            found[part.key] = part
    for plot in plots:
        for n, (text, _) in enumerate(plot.badges):
            key: Key = ("badge", plot.key, n)
            found[key] = TextPart(key, plot.key, text, text=text)
    for panel in picture.panels():
        if isinstance(panel, Numbers):
            for n, item in enumerate(panel.items):
                for part in item_parts(panel.key, n, item):
                    found[part.key] = part
    for plot in plots:
        for part in (*bars_parts(plot, outcomes, editable=False), *caption(plot)):
            found[part.key] = part
    return found


def caption(plot: Plot) -> Iterator[TextPart]:
    """What a plot without bars to be heard one by one says: its title, its legend, and the words set in it."""
    if not any(isinstance(mark, Bars) and mark.name for mark in plot.marks):
        texts = ["".join(words for words, _ in mark.parts).strip() for mark in plot.marks if isinstance(mark, Text)]
        said = "; ".join((*(label for label, _, _ in plot.legend), *texts))
        yield TextPart(("plot", plot.key), plot.key, plot.title or plot.y.label or plot.key, text=said or plot.title)


def lit_bar(picture: Picture) -> Key | None:
    """The bar that keys act on."""
    for panel in picture.panels():
        if isinstance(panel, Plot) and panel.active is not None and panel.lit is not None:
            return ("bar", panel.key, panel.active, panel.lit)
    return None


def bars_parts(plot: Plot, outcomes: tuple[str, ...], *, editable: bool) -> Iterator[Part]:
    """The outcomes of every named Bars mark of a plot that may be moved, or of those that may not."""
    for n, mark in enumerate(mark for mark in plot.marks if isinstance(mark, Bars)):
        if not mark.name or (mark.edits is not None) != editable:
            continue
        count = mark.heights.shape[0]
        series = mark.edits or n
        names = outcomes if len(outcomes) == count else tuple(str(i + 1) for i in range(count))
        shown: Iterator[int] | range = range(count)
        if count > MOST_BY_HAND:
            yield summary(plot, mark, series, names)
            shown = range(0) if plot.lit is None else range(plot.lit, plot.lit + 1)
        for i in shown:
            kind = BarSlider if editable else BarPart
            yield kind(("bar", plot.key, series, i), plot, mark, i, names[i])


def summary(plot: Plot, bars: Bars, series: str | int, names: tuple[str, ...]) -> TextPart:
    """Many bars in one sentence."""
    name = how_many("{what}, {count} outcome", "{what}, {count} outcomes", len(names), what=bars.name)
    at = int(bars.heights.argmax())
    text = how_many(
        "{count} outcome; the highest bar is {outcome}, {value}",
        "{count} outcomes; the highest bar is {outcome}, {value}",
        len(names),
        outcome=names[at],
        value=format_number(float(bars.heights[at])),
    )
    return TextPart(("many", plot.key, series), plot.key, name, text=text)


def handle_parts(plot: Plot) -> Iterator[Part]:
    for mark in plot.marks:
        if isinstance(mark, Handle):
            for place, parameter in enumerate(mark.edits):
                yield HandlePart(("handle", plot.key, parameter), plot, mark, place)


def item_parts(panel: str, n: int, item: Item) -> Iterator[ItemPart]:
    """Readouts by their names in MEASURES; sentences and formulas by their words."""
    match item:
        case Equation():
            for place, readout in enumerate((item.left, item.right, item.total)):
                yield number(panel, n, readout, (place / 3, 0.0, (place + 1) / 3, 1.0))
        case Facts() | Headline():
            count = len(item.readouts)
            for row, readout in enumerate(item.readouts):
                yield number(panel, n, readout, (0.0, row / count, 1.0, (row + 1) / count))
        case Formula():
            yield ItemPart(("formula", panel, n), panel, tr("formula in LaTeX"), text=item.latex, item=n)
            for row, line in enumerate(item.lines):
                words = "".join(text for text, _ in line)
                yield ItemPart(("line", panel, n, row), panel, words, text=words, item=n)
        case Table():
            above = 1 + bool(item.title)
            lines = above + len(item.rows)
            for row, cells in enumerate(item.rows):
                said = ", ".join(f"{head} {cell}".strip() for head, cell in zip(item.head, cells, strict=True) if cell)
                share = (0.0, (above + row) / lines, 1.0, (above + row + 1) / lines)
                if said:  # rows may be kept free so that the others stay where they are
                    name = cells[0] or said
                    yield ItemPart(("row", panel, n, row), panel, name, item.title, said, item=n, share=share)
        case Note():
            yield ItemPart(("note", panel, n), panel, item.text, text=item.text, item=n)


def number(panel: str, n: int, readout: Readout, share: Share) -> ItemPart:
    text = f"{readout.text} {readout.unit}".rstrip()
    return ItemPart(("number", panel, readout.name), panel, readout.name, readout.spoken, text, item=n, share=share)
