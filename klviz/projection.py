"""Pictures for a room: with few numbers and large ones, and with the numbers hidden while the room guesses."""

from __future__ import annotations

from dataclasses import replace

from klviz.picture import (
    Column,
    Equation,
    Facts,
    Formula,
    Headline,
    Item,
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
        if isinstance(item, Note) and item.role == "warning"
    )
    columns = []
    for column in picture.columns:
        plots = tuple(quiet(panel) for panel in column.panels if isinstance(panel, Plot) and not panel.aside)
        if plots:
            columns.append(Column(plots, column.weight))
    numbers = Numbers("numbers", (Headline(chosen), *warnings) if chosen else warnings)
    share = sum(column.weight for column in columns) or 1.0
    return Picture(picture.title, "", (*columns, Column((numbers,), 0.55 * share)))


def quiet(plot: Plot) -> Plot:
    """A plot without remarks in its corner but warnings."""
    return replace(plot, badges=tuple(badge for badge in plot.badges if badge[1] == "warning"))


def masked(picture: Picture, names: frozenset[str] | None = None) -> Picture:
    """The picture with these numbers hidden (all of them for None), and with whatever else would tell them."""

    def hide(readout: Readout) -> Readout:
        return replace(readout, text=HIDDEN) if names is None or readout.name in names else readout

    def item(old: Item) -> Item | None:
        match old:
            case Equation():
                parts = [hide(part) for part in (old.left, old.right, old.total)]
                told = any(new is not was for new, was in zip(parts, (old.left, old.right, old.total), strict=True))
                return Equation(old.title, parts[0], parts[1], parts[2], (0.0, 0.0) if told else old.shares)
            case Facts():
                return Facts(tuple(map(hide, old.readouts)))
            case Headline():
                return Headline(tuple(map(hide, old.readouts)))
            case Formula():
                return Formula(old.latex, ())
            case Table():
                return None
            case _:
                return old

    def panel(old: Panel) -> Panel:
        if isinstance(old, Numbers):
            return Numbers(old.key, tuple(new for each in old.items if (new := item(each)) is not None), old.weight)
        if any(getattr(mark, "edits", None) for mark in old.marks):
            return old
        return replace(old, marks=tuple(mark for mark in old.marks if not isinstance(mark, Text)))

    return replace(picture, columns=tuple(Column(tuple(map(panel, c.panels)), c.weight) for c in picture.columns))
