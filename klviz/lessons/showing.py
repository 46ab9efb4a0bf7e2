"""The tables that say what a step shows: a pair, a scene and its parameters, a tool."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from klviz.edits import TOOLS, EditError, load_preset, presets
from klviz.lessons.changes import BASE_NAMES
from klviz.lessons.door import Table, exact, meant, shown
from klviz.lessons.lesson import Shown, Step
from klviz.numerals import NumeralError, how_many, localised
from klviz.scenes import SCENES, Parameter, Scene
from klviz.state import MODES, SERIES, FloatArray, Series, State, StateError, Value, frozen
from klviz.words import tr

MOST_OUTCOMES = 256
SETTLED = Fraction(1, 2**48)  # floats that a State holds are this close, and are taken as they are
SUM_TOLERANCE = Fraction(1, 1_000_000)


def scene_named(key: str) -> Scene | None:
    return next((scene for scene in SCENES if scene.key == key), None)


def shown_of(table: Table, before: Step | None) -> Shown:
    preset = table.one_of("preset", [each.name for each in presets()], tr("preset called"))
    mode = table.one_of("mode", MODES, tr("mode"))
    base = table.one_of("base", BASE_NAMES, "base")
    scene = table.one_of("scene", [each.key for each in SCENES], tr("scene called"))
    seed = table.whole("seed", 0, 2**63 - 1)
    log_height = table.flag("log_height")
    title, note, lit = table.text("title", most=80), table.text("note"), table.text("lit")
    names = names_of(table)
    start = Shown() if preset is None else of_preset(preset)
    if preset is not None and names is not None:
        table.blame("names", tr("a preset brings its own outcomes"))
    if preset is None and (names is not None or "p" in table or "q" in table):
        start = replace(start, names=names or (str(0),) * counted(table))
        if names is None:
            start = replace(start, names=tuple(map(str, range(len(start.names)))))
    p, q = (weights_of(table, series, start, raw=mode == "raw") for series in SERIES)
    keep = before.start if before is not None and not start.pair else None
    shown_pair = replace(
        start,
        p=start.p if p is None else p,
        q=start.q if q is None else q,
        title=title or start.title,
        note=note or start.note,
        mode=mode,
        base=None if base is None else BASE_NAMES[base],
        scene=scene,
        seed=seed,
        log_height=log_height,
        lit=lit,
        tool=tool_of(table),
    )
    key = scene or (keep.scene if keep is not None else "explore")
    params = params_of(table, scene_named(key), keep, shown_pair)
    table.close()
    return replace(shown_pair, params=MappingProxyType(params))


def of_preset(name: str) -> Shown:
    state = load_preset(None, name)
    return Shown(names=state.names, p=state.p, q=state.q, title=state.title, note=state.note)


def counted(table: Table) -> int:
    """How many outcomes a list of weights without names has."""
    lists = [table.values[series] for series in SERIES if isinstance(table.values.get(series), list)]
    return min(max((len(each) for each in lists), default=2), MOST_OUTCOMES) or 1


def names_of(table: Table) -> tuple[str, ...] | None:
    if isinstance(table.values.get("names"), int):
        count = table.whole("names", 1, MOST_OUTCOMES)
        return None if count is None else tuple(map(str, range(count)))
    names = table.texts("names", MOST_OUTCOMES)
    if names is None:
        return None
    if not names:
        table.blame("names", tr("there must be at least one outcome"))
        return None
    for number, name in enumerate(names):
        if not name.strip() or len(name) > 60:
            table.door.blame((*table.path, "names", number), tr("an outcome's name has 1 to 60 characters"))
        elif name in names[:number]:
            table.door.blame(
                (*table.path, "names", number), tr("two outcomes are called {name}").format(name=shown(name))
            )
    return tuple(names)


def weights_of(table: Table, series: Series, start: Shown, *, raw: bool) -> FloatArray | None:
    """P or Q as the file has it: numbers, fractions as texts, or a shape with its settings."""
    told = table.take(series)
    count = len(start.names)
    uniform = frozen([1.0 / count] * count) if count else None
    if told is None:
        if start.pair and start.p is None:
            table.need(series, tr("{series} of the pair").format(series=series.upper()))
            return uniform
        return None
    if not count:
        return None
    if isinstance(told, dict):
        shape = shape_of(Table(table.door, (*table.path, series), told), count)
        return uniform if shape is None else shape
    if not isinstance(told, list) or not told:
        table.blame(
            series,
            tr('{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape').format(
                series=series
            ),
        )
        return uniform
    if len(told) != count:
        table.blame(
            series,
            tr("{series} has {weights} for {outcomes}").format(
                series=series,
                weights=how_many("{count} weight", "{count} weights", len(told)),
                outcomes=how_many("{count} outcome", "{count} outcomes", count),
            ),
        )
        return uniform
    found: list[Fraction] = []
    for number, value in enumerate(told):
        try:
            weight = exact(value)
            if weight < 0:
                raise NumeralError(tr("{value} is negative; a probability is at least 0").format(value=shown(value)))
            float(weight)
            found.append(weight)
        except (NumeralError, OverflowError) as error:
            table.door.blame((*table.path, series, number), f"{series}[{number}]: {error}")
            return uniform
    whole = sum(found)
    if not whole:
        table.blame(series, tr("{series} has no mass; some outcome must be above 0").format(series=series))
        return uniform
    if raw or abs(whole - 1) <= SETTLED:
        return frozen([float(weight) for weight in found])
    if abs(whole - 1) > SUM_TOLERANCE:
        table.blame(
            series,
            tr('{series} sums to {total}, not 1; write fractions, or mode = "raw" for counts').format(
                series=series, total=localised(f"{float(whole):.6g}")
            ),
        )
        return uniform
    return frozen([float(weight / whole) for weight in found])


def shape_of(table: Table, count: int) -> FloatArray | None:
    shapes = [kind for kind in TOOLS if kind.takes == "count"]
    told = "shape" in table
    name = table.one_of("shape", [kind.name for kind in shapes], tr("shape called"))
    kind = next((each for each in shapes if each.name == name), None)
    if kind is None:
        if not told:
            table.need("shape", tr("the shape's name"))
        return None
    settings: dict[str, float] = {}
    for setting in kind.settings:
        value = table.number(setting.name)
        if value is None:
            table.need(setting.name, tr("the setting of {name}").format(name=name))
            return None
        settings[setting.name] = value
    table.close()
    try:
        return frozen(kind.function(count, **settings)[0])
    except (EditError, ValueError, ArithmeticError) as error:
        table.door.blame(table.path, str(error).rstrip("."))
        return None


def tool_of(table: Table) -> tuple[str, Series, tuple[tuple[str, float], ...]] | None:
    inside = table.table("tool")
    if inside is None:
        return None
    named, on = "name" in inside, "series" in inside
    name = inside.one_of("name", [kind.name for kind in TOOLS], tr("tool called"))
    series = inside.one_of("series", SERIES, "series")
    kind = next((each for each in TOOLS if each.name == name), None)
    if kind is None or series is None:
        if not (named and on):
            inside.need("name and series", tr("what the tool is and what it changes"))
        return None
    values = [(setting.name, inside.number(setting.name)) for setting in kind.settings if setting.name in inside]
    inside.close()
    found: Series = "p" if series == "p" else "q"
    return kind.name, found, tuple((name, value) for name, value in values if value is not None)


def params_of(table: Table, scene: Scene | None, keep: State | None, given: Shown) -> dict[str, Value]:
    inside = table.table("params")
    if inside is None or scene is None:
        return {}
    found: dict[str, Value] = {}
    for name, value in inside.values.items():
        parameter = next((each for each in scene.parameters if each.name == name), None)
        if parameter is None:
            known = [each.name for each in scene.parameters]
            inside.blame(
                name,
                tr("the scene {key!r} has no parameter called {name}{meant}").format(
                    key=scene.key, name=shown(name), meant=meant(name, known)
                ),
            )
            continue
        try:
            found[name] = setting_of(parameter, value)
        except NumeralError as error:
            inside.blame(name, str(error))
    return within(inside, scene, found, keep, given)


def setting_of(parameter: Parameter, value: Any) -> Value:
    """A parameter's value as the scene takes it; raises NumeralError."""
    if parameter.choices:
        listed = [key for key, _ in parameter.choices]
        if value not in listed:
            raise NumeralError(
                tr("{name} cannot be {value}{meant}").format(
                    name=parameter.name, value=shown(value), meant=meant(value, listed)
                )
            )
        return str(value)
    if isinstance(parameter.start, bool) or isinstance(value, bool):
        if isinstance(value, bool) and isinstance(parameter.start, bool):
            return value
        kind = tr("true or false") if isinstance(parameter.start, bool) else tr("a number")
        raise NumeralError(tr("{name} must be {kind}").format(name=parameter.name, kind=kind))
    number = float(exact(value))
    if parameter.whole and not number.is_integer():
        raise NumeralError(tr("{name} must be a whole number").format(name=parameter.name))
    return int(number) if parameter.whole else number


def within(inside: Table, scene: Scene, found: dict[str, Value], keep: State | None, given: Shown) -> dict[str, Value]:
    """The parameters, if all lie where the scene's controls can go."""
    try:
        state = replace(given.on(keep), scene=scene.key).with_params(**found)
    except (EditError, StateError):
        return found  # what is wrong there is blamed there
    for name, value in found.items():
        parameter = next(each for each in scene.parameters if each.name == name)
        if parameter.choices or isinstance(value, bool | str | tuple) or value == parameter.start:
            continue
        top = parameter.top(state)
        if not parameter.low <= value <= top:
            inside.blame(
                name,
                tr("{name} goes from {low} to {top}, not to {value}").format(
                    name=name,
                    low=localised(f"{parameter.low:g}"),
                    top=localised(f"{top:g}"),
                    value=localised(f"{value:g}"),
                ),
            )
    return found
