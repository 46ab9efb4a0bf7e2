"""What the window of a batch's result says, and how its parts stand."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klviz.batch.binning import Bins
from klviz.batch.results import Result
from klviz.core import Measure
from klviz.numerals import format_number, how_many, localised, whole
from klviz.words import tr


def named(path: str) -> str:
    return Path(path).name or path


def row_of(*parts: QWidget | None, stretch: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if part is stretch else 0)
    return row


def column_of(*parts: QWidget | QHBoxLayout, stretch: int | None = None) -> QWidget:
    """Parts one above another; the widest of them, or the one numbered, takes the room."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    for n, part in enumerate(parts):
        if isinstance(part, QHBoxLayout):
            column.addLayout(part)
        else:
            grows = n == stretch if stretch is not None else not isinstance(part, QLabel)
            column.addWidget(part, 1 if grows else 0)
    return inside


def title_of(measure: Measure) -> str:
    """A measure's title, also of one whose order was typed."""
    if measure.name.startswith("renyi_pq[") and isinstance(measure.parameter, float):
        order = "∞" if math.isinf(measure.parameter) else localised(f"{measure.parameter:g}")
        return tr("Rényi divergence of order {order}").format(order=order)
    return tr(measure.title)


def lines_in_words(count: int, pairs: bool) -> str:
    """How many lines of a result: each is a pair of rows, or a row of P with its row of Q."""
    return how_many("{count} pair", "{count} pairs", count) if pairs else how_many("{count} row", "{count} rows", count)


def summed_up(result: Result, pairs: bool) -> str:
    summary = result.summary
    tables = (result.tables.p, result.tables.q)
    p, q = (said.replace(path, named(path), 1) for said, path in zip(summary.tables, tables, strict=True))
    words = [tr("P: {table}").format(table=p)]
    if result.tables.row is not None:
        words.append(tr("Q: row {row} of {table}").format(row=whole(result.tables.row), table=named(result.tables.q)))
    elif not result.tables.same:
        words.append(tr("Q: {table}").format(table=q))
    said = tr("{lines} in {seconds} s").format(
        lines=lines_in_words(summary.pairs, pairs), seconds=localised(f"{summary.seconds:.1f}")
    )
    if summary.bad:
        said += "; " + tr("{count} without a number").format(count=whole(summary.bad))
    return "   ".join([*words, said])


def spread_in_words(bins: Bins, unit: str, pairs: bool) -> str:
    """The ends and the mean, and what lies in no bin; words with a link show those lines."""
    parts = []
    if not math.isnan(bins.low):
        mean = "∞" if math.isinf(bins.mean) else format_number(bins.mean)
        said = tr("from {low} to {high}, mean {mean} {unit}")
        parts.append(
            said.format(low=format_number(bins.low), high=format_number(bins.high), mean=mean, unit=unit).strip()
        )
    for kind, count, words in (
        ("zero", bins.zeros, tr("{lines} at exactly 0")),
        ("infinite", bins.infinite, tr("{lines} at ∞")),
        ("missing", bins.missing, tr("{lines} without a number")),
    ):
        if count:
            parts.append(f'<a href="{kind}">{words.format(lines=lines_in_words(count, pairs))}</a>')
    return "; ".join(parts)
