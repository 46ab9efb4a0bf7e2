"""Pictures for a room: with few numbers and large ones, and with the numbers hidden while the room guesses."""

from __future__ import annotations

from dataclasses import replace

from klviz.picture import (
    Bars,
    Column,
    Equation,
    Facts,
    Formula,
    Headline,
    Item,
    Mark,
    Note,
    Numbers,
    Panel,
    Picture,
    Plot,
    Readout,
    Table,
    Text,
)

CHOSEN = 3
HIDDEN = "?"


def chosen_readouts(picture: Picture, names: tuple[str, ...]) -> tuple[Readout, ...]:
    """The numbers asked for, as far as this picture has them; its first ones if it has none of them."""
    there = picture.readouts()
    found = tuple(there[name] for name in names if name in there)
    return (found or tuple(there.values()))[:CHOSEN]


def projected(picture: Picture, names: tuple[str, ...]) -> Picture:
    """The picture for a projector: all plots, the chosen numbers in large type, warnings, and nothing else."""
    chosen = chosen_readouts(picture, names)
    warnings = tuple(
        item
        for panel in picture.panels()
        if isinstance(panel, Numbers)
        for item in panel.items
        if isinstance(item, Note) and item.role == "warning" and item.about in ("", *names_of(chosen))
    )
    columns = []
    for column in picture.columns:
        plots = tuple(quiet(panel) for panel in column.panels if isinstance(panel, Plot) and not panel.aside)
        if plots:
            columns.append(Column(plots, column.weight))
    numbers = Numbers("numbers", (Headline(chosen), *warnings) if chosen else warnings)
    if columns and not numbers.items:  # a lesson keeps them from view: no room is kept for nothing
        return Picture(picture.title, "", tuple(columns))
    share = sum(column.weight for column in columns) or 1.0
    return Picture(picture.title, "", (*columns, Column((numbers,), 0.55 * share)))


def names_of(readouts: tuple[Readout, ...]) -> tuple[str, ...]:
    return tuple(readout.name for readout in readouts)


def quiet(plot: Plot) -> Plot:
    """A plot without remarks in its corner but warnings."""
    return replace(plot, badges=tuple(badge for badge in plot.badges if badge[1] == "warning"))


def masked(picture: Picture) -> Picture:
    """The picture with a question mark for every number, and without whatever else would tell it."""

    def hide(readout: Readout) -> Readout:
        return replace(readout, text=HIDDEN)

    def item(old: Item) -> Item | None:
        match old:
            case Equation():
                return Equation(old.title, hide(old.left), hide(old.right), hide(old.total), (0.0, 0.0))
            case Facts():
                return Facts(tuple(map(hide, old.readouts)))
            case Headline():
                return Headline(tuple(map(hide, old.readouts)))
            case Formula():
                return Formula(old.latex, ())
            case Note() if old.role == "warning":
                return old
            case _:
                return None

    def panel(old: Panel) -> Panel:
        if isinstance(old, Numbers):
            return Numbers(old.key, tuple(new for each in old.items if (new := item(each)) is not None), old.weight)
        marks = tuple(unspoken(mark) for mark in old.marks)
        if any(isinstance(mark, Bars) and mark.edits for mark in old.marks):
            return replace(old, marks=marks)
        return replace(old, marks=tuple(mark for mark in marks if not isinstance(mark, Text)))

    return replace(picture, columns=tuple(Column(tuple(map(panel, c.panels)), c.weight) for c in picture.columns))


def is_edited(mark: Mark) -> bool:
    return isinstance(mark, Bars) and bool(mark.edits)


def shortened(table: Table, rows: list[int]) -> Table | None:
    """Some rows of a table, with all that goes with them."""
    if not rows:
        return None
    return replace(
        table,
        rows=tuple(table.rows[n] for n in rows),
        lit=rows.index(table.lit) if table.lit in rows else None,
        samples=tuple(table.samples[n] for n in rows) if table.samples else (),
        readouts=tuple(table.readouts[n] for n in rows),
    )


def unspoken(mark: Mark) -> Mark:
    """A mark that says no more than is seen of it: bars that can be moved their height, others nothing."""
    if not isinstance(mark, Bars):
        return mark
    return replace(mark, say=None, name=mark.name if mark.edits else "")


def sketched(picture: Picture) -> Picture:
    """The picture for a room that sketches Q to guess P: only the bars of Q, and numbers where they stood."""
    columns = []
    for column in picture.columns:
        kept = tuple(
            bare(panel, frozenset({"p"})) if isinstance(panel, Plot) else panel
            for panel in column.panels
            if not isinstance(panel, Plot) or any(isinstance(m, Bars) and m.edits == "q" for m in panel.marks)
        )
        if kept:
            columns.append(Column(kept, column.weight))
    return replace(picture, columns=tuple(columns))


def bare(plot: Plot, names: frozenset[str]) -> Plot:
    """A plot without the bars of a hidden series and whatever else would tell them."""
    bars = [mark for mark in plot.marks if isinstance(mark, Bars) and mark.edits]
    if not any(mark.edits in names for mark in bars):
        return plot
    seen = [mark for mark in bars if mark.edits not in names]
    marks = tuple(
        mark if not isinstance(mark, Text) else told(mark, seen, names, plot.y.low)
        for mark in plot.marks
        if getattr(mark, "edits", None) not in names and (seen or not isinstance(mark, Text))
    )
    plot = replace(plot, marks=marks, badges=tuple(badge for badge in plot.badges if badge[1] not in names))
    left = [words for words, role, _ in plot.legend if role not in names]
    return replace(plot, title=left[0], brief="", legend=()) if len(left) == 1 else plot


def told(text: Text, seen: list[Bars], names: frozenset[str], low: float) -> Text:
    """What is written over a column, of the series that are seen, and over their bars alone."""
    parts = [part for part in text.parts if part[1] not in names]
    while parts and not parts[0][0].strip():
        parts.pop(0)
    while parts and not parts[-1][0].strip():
        parts.pop()
    return replace(text, y=max(low, *(float(mark.heights[round(text.x)]) for mark in seen)), parts=tuple(parts))


def without(picture: Picture, names: frozenset[str]) -> Picture:
    """The picture less the plots and the readouts of these names; an equation stays while two of its numbers do."""

    def item(old: Item) -> Item | None:
        match old:
            case Equation():
                parts = (old.left, old.right, old.total)
                kept = tuple(part for part in parts if part.name not in names)
                if len(kept) < 2:  # of a sum with two unknowns nothing is learnt
                    return Facts(kept) if kept else None
                one, other, total = (replace(p, text=HIDDEN) if p.name in names else p for p in parts)
                return Equation(old.title, one, other, total, old.shares if len(kept) == 3 else (0.0, 0.0))
            case Facts() | Headline():
                left = tuple(readout for readout in old.readouts if readout.name not in names)
                return replace(old, readouts=left) if left else None
            case Formula():
                return None if "kl_pq" in names else old
            case Note() if old.about in names:
                return None
            case Table() if any(readout.name in names for readout in old.readouts):
                return shortened(old, [n for n, readout in enumerate(old.readouts) if readout.name not in names])
            case _:
                return old

    columns = []
    for column in picture.columns:
        panels: list[Panel] = []
        for panel in column.panels:
            if isinstance(panel, Numbers):
                items = tuple(new for each in panel.items if (new := item(each)) is not None)
                if items and "numbers" not in names:
                    panels.append(Numbers(panel.key, items, panel.weight))
            elif panel.key not in names:
                shown = bare(panel, names)
                if names & {"terms", "kl_pq"}:
                    shown = replace(shown, marks=tuple(unspoken(m) if is_edited(m) else m for m in shown.marks))
                panels.append(shown)
        if panels:
            columns.append(Column(tuple(panels), column.weight))
    return replace(picture, columns=tuple(columns))
