"""Lesson files to lessons: everything is checked here, so that a Lesson can be shown without another thought."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, TypeVar

from klviz.core import measure_named
from klviz.edits import TOOLS, EditError, load_preset, presets
from klviz.files.door import Source
from klviz.lessons.changes import BASE_NAMES, BESIDE, Change, Editable, parse_change
from klviz.lessons.conditions import Claim, Condition, UndefinedError, place_of
from klviz.lessons.door import Door, LessonError, Problem, Table, exact, meant, opened, reason_of, shown
from klviz.lessons.expressions import ExpressionError
from klviz.lessons.lesson import Choice, Lesson, Prediction, Question, Shown, Step
from klviz.numerals import NumeralError
from klviz.scenes import SCENES, Parameter, Scene
from klviz.state import MODES, SERIES, FloatArray, Series, State, StateError, Value, frozen

VERSION = 1
MOST_STEPS = 60
MOST_QUESTIONS = 30
MOST_CHOICES = 8
MOST_OUTCOMES = 256
HIDDEN_BY_A_GUESS = ("numbers", "measures")
MOST_CLAIMS = 60
MOST_CHANGES = 60
SETTLED = Fraction(1, 2**48)  # floats that a State holds are this close, and are taken as they are
SUM_TOLERANCE = Fraction(1, 1_000_000)
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
HIDEABLE = re.compile(r"[a-z][a-z0-9_]*(\[[0-9.,inf]+\])?")

Parsed = TypeVar("Parsed")


def read_lesson(source: Source, name: str = "") -> Lesson:
    """The lesson in a file (or in bytes, called `name`). Raises LessonError with file, line and cause."""
    lesson, problems = examine(source, name)
    bad = [problem for problem in problems if problem.severity == "error"]
    if lesson is None or bad:
        first = min(bad, key=lambda problem: problem.line)
        raise LessonError(first.file, first.line, first.reason)
    return lesson


def examine(source: Source, name: str = "") -> tuple[Lesson | None, list[Problem]]:
    """A lesson and all that the door has to say about it; no lesson where there are errors."""
    lesson, door = examined(source, name)
    return lesson, door.problems


def examined(source: Source, name: str = "") -> tuple[Lesson | None, Door]:
    """Like `examine`, with the places of everything. Raises LessonError for what is not TOML at all."""
    file, values, places = opened(source, name)
    door = Door(file, places)
    lesson = lesson_of(Table(door, (), values), key_of(source, file))
    return (None if any(p.severity == "error" for p in door.problems) else lesson), door


def key_of(source: Source, file: str) -> str:
    return PurePath(file if isinstance(source, bytes) else os.fspath(source)).stem


def lesson_of(table: Table, key: str) -> Lesson:
    kind = table.text("klviz")
    version = table.whole("version", 1, 10_000)
    if kind != "lesson" or version is None:
        table.door.blame(("klviz",), 'a lesson begins with klviz = "lesson" and version = 1')
    elif version > VERSION:
        table.blame("version", f"this lesson is of version {version}; this klviz knows version {VERSION}")
    title = table.text("title", "the lesson's title", 80)
    about = table.text("about", "a sentence about the lesson")
    language = table.text("language") or "en"
    if not LANGUAGE.fullmatch(language):
        table.blame("language", f"{shown(language)} is no language code, such as en, de or pt-BR")
    author, licence = table.text("author"), table.text("license")
    minutes = table.whole("minutes", 1, 600)
    steps: list[Step] = []
    tables = table.tables("step", MOST_STEPS)
    for number, each in enumerate(tables, 1):
        steps.append(step_of(each, number, steps[-1] if steps else None))
    if not tables:
        table.need("[[step]]", "a step")
    once(table, "step", [step.title for step in steps], "title", "a step is called {what} already")
    questions = [question_of(each, number) for number, each in enumerate(table.tables("quiz", MOST_QUESTIONS), 1)]
    once(table, "quiz", [each.text for each in questions], "text", "this is asked already: {what}")
    table.close()
    return Lesson(key, title, about, language, tuple(steps), tuple(questions), author, licence, minutes)


def once(table: Table, key: str, texts: list[str], name: str, reason: str) -> None:
    """Blames what is there twice."""
    for number, text in enumerate(texts):
        if text and text.casefold() in (earlier.casefold() for earlier in texts[:number]):
            table.door.blame((*table.path, key, number, name), reason.format(what=shown(text)))


# A step


def step_of(table: Table, number: int, before: Step | None) -> Step:
    title = table.text("title", "the step's title", 80)
    text, blocks = table.prose("text", "the step's text")
    shown_table = table.table("show")
    given = Shown() if shown_table is None else shown_of(shown_table, before)
    start = started(table, given, before)
    base = start.base
    notes, notes_blocks = table.prose("notes")
    solution = parsed_list(table, "solution", MOST_CHANGES, parse_change)
    step = Step(
        number=number,
        title=title,
        text=text,
        blocks=blocks,
        shown=given,
        start=start,
        base=base,
        hidden=hidden_of(table) or frozenset(),
        editable=editable_of(table, start),
        prediction=prediction_of(table, base),
        condition=condition_of(table, base),
        hint=table.text("hint"),
        notes=notes,
        notes_blocks=notes_blocks,
        claims=claims_of(table, "claims", base),
        solution=solution,
        claims_after=claims_of(table, "claims_after", base),
        seen=tuple(table.texts("seen", MOST_CLAIMS) or ()),
        seen_after=tuple(table.texts("seen_after", MOST_CLAIMS) or ()),
    )
    if step.claims_after and not solution:
        table.blame("claims_after", "claims_after speaks of the State after the solution, and there is no solution")
    table.close()
    return step


def started(table: Table, given: Shown, before: Step | None) -> State:
    """The State a step begins with when the one before was left as its author left it."""
    previous = None
    if before is not None:
        try:
            previous = before.solved(before.start)
        except EditError:
            previous = before.start
    try:
        return given.on(previous)
    except (EditError, StateError) as error:
        path = (*table.path, "show") if before is not None or given.pair else table.path
        reason = str(error) if given.pair or before is not None else "the first step must show a pair of its own"
        table.door.blame(path, reason.rstrip("."))
        return load_preset(None, presets()[0].name)


def condition_of(table: Table, base: float) -> Condition | None:
    text = table.text("condition", most=400)
    if not text:
        return None
    return parsed(table, "condition", lambda: Condition.parse(text, base))


def parsed(table: Table, key: str, parse: Callable[[], Parsed]) -> Parsed | None:
    try:
        return parse()
    except ExpressionError as error:
        table.blame(key, f"{key}, {reason_of(error)}")
        return None


def parsed_list(table: Table, key: str, most: int, parse: Callable[[str], Change]) -> tuple[Change, ...]:
    found: list[Change] = []
    for number, text in enumerate(table.texts(key, most) or ()):
        try:
            found.append(parse(text))
        except ExpressionError as error:
            table.door.blame((*table.path, key, number), f"{key}, {reason_of(error)}")
    return tuple(found)


def claims_of(table: Table, key: str, base: float) -> tuple[Claim, ...]:
    """`expression = "digits"`, as many digits as the text gives."""
    inside = table.table(key)
    if inside is None:
        return ()
    if len(inside.values) > MOST_CLAIMS:
        table.blame(key, f"there are more than {MOST_CLAIMS} claims")
        return ()
    found: list[Claim] = []
    for text, value in inside.values.items():
        stated = str(value)
        if isinstance(value, bool) or not isinstance(value, int | str) or not stated_number(stated):
            inside.blame(text, f'{shown(value)} is not a number as a text states it, such as "0.7370" or "inf"')
            continue
        try:
            found.append(Claim.parse(text, stated, base))
        except ExpressionError as error:
            inside.blame(text, f"{key}, {reason_of(error)}")
    return tuple(found)


def stated_number(stated: str) -> bool:
    return bool(re.fullmatch(r"-?(?:[0-9]{1,20}(?:\.[0-9]{1,20})?(?:e-?[0-9]{1,3})?|inf)", stated))


def hidden_of(table: Table) -> frozenset[str] | None:
    names = table.texts("hide", 60)
    for number, name in enumerate(names or ()):
        if not HIDEABLE.fullmatch(name):
            table.door.blame((*table.path, "hide", number), f"{shown(name)} is no name of a number or a panel")
    return None if names is None else frozenset(names)


def editable_of(table: Table, start: State) -> Editable:
    targets = table.texts("edit", 100)
    if targets is None:
        return Editable()
    scene = scene_named(start.scene)
    known = (*SERIES, *BESIDE, *(() if scene is None else (p.name for p in scene.parameters)))
    good: list[str] = []
    for number, target in enumerate(targets):
        path = (*table.path, "edit", number)
        try:
            one = Editable.parse([target])
            for _, which in one.outcomes:
                place_of(which, start.names)
        except ExpressionError as error:
            table.door.blame(path, error.reason)
        except UndefinedError as error:
            table.door.blame(path, str(error))
        else:
            if one.targets and target not in known:
                table.door.blame(path, f"{shown(target)} cannot be changed in this scene{meant(target, known)}")
            else:
                good.append(target)
    return Editable.parse(good)


def prediction_of(table: Table, base: float) -> Prediction | None:
    inside = table.table("predict")
    if inside is None:
        return None
    ask = inside.text("ask", "what is to be guessed")
    measure = inside.text("measure")
    sketch = inside.one_of("sketch", SERIES, "series to be sketched,")
    tolerance = inside.number("tolerance")
    low, high = inside.number("low"), inside.number("high")
    if bool(measure) == bool(sketch):
        inside.door.blame(inside.path, 'a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"')
    if measure:
        try:
            measure = measure_named(measure).name
        except ValueError as error:
            inside.blame("measure", str(error))
            measure = "kl_pq"
    if tolerance is not None and not 0.0 < tolerance < float("inf"):
        inside.blame("tolerance", "a tolerance must be above 0")
        tolerance = None
    if sketch and (low is not None or high is not None):
        inside.blame("low" if low is not None else "high", "a sketch has no lowest and highest value")
    low, high = 0.0 if low is None else low, 4.0 if high is None else high
    if not low < high < float("inf"):
        inside.blame("high", f"high must be finite and above low, which is {low:g}")
        low, high = 0.0, 4.0
    hidden = hidden_of(inside)
    inside.close()
    of: Series = "q" if sketch == "q" else "p"
    if hidden is None:
        hidden = frozenset({*HIDDEN_BY_A_GUESS, *((of,) if sketch else ())})
    return Prediction(ask, "" if sketch else measure, tolerance or 0.1, low, high, base, of, hidden)


# What is shown


def scene_named(key: str) -> Scene | None:
    return next((scene for scene in SCENES if scene.key == key), None)


def shown_of(table: Table, before: Step | None) -> Shown:
    preset = table.one_of("preset", [each.name for each in presets()], "preset called")
    mode = table.one_of("mode", MODES, "mode")
    base = table.one_of("base", BASE_NAMES, "base")
    scene = table.one_of("scene", [each.key for each in SCENES], "scene called")
    seed = table.whole("seed", 0, 2**63 - 1)
    log_height = table.flag("log_height")
    title, note, lit = table.text("title", most=80), table.text("note"), table.text("lit")
    names = names_of(table)
    start = Shown() if preset is None else of_preset(preset)
    if preset is not None and names is not None:
        table.blame("names", "a preset brings its own outcomes")
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
        table.blame("names", "there must be at least one outcome")
        return None
    for number, name in enumerate(names):
        if not name.strip() or len(name) > 60:
            table.door.blame((*table.path, "names", number), "an outcome's name has 1 to 60 characters")
        elif name in names[:number]:
            table.door.blame((*table.path, "names", number), f"two outcomes are called {shown(name)}")
    return tuple(names)


def weights_of(table: Table, series: Series, start: Shown, *, raw: bool) -> FloatArray | None:
    """P or Q as the file has it: numbers, fractions as texts, or a shape with its settings."""
    told = table.take(series)
    count = len(start.names)
    uniform = frozen([1.0 / count] * count) if count else None
    if told is None:
        if start.pair and start.p is None:
            table.need(series, f"{series.upper()} of the pair")
            return uniform
        return None
    if not count:
        return None
    if isinstance(told, dict):
        return shape_of(Table(table.door, (*table.path, series), told), count)
    if not isinstance(told, list) or not told:
        table.blame(series, f'{series} must be a list of numbers, as in {series} = ["1/2", "1/4", 0.25], or a shape')
        return uniform
    if len(told) != count:
        table.blame(series, f"{series} has {len(told)} weights for {count} outcomes")
        return uniform
    found: list[Fraction] = []
    for number, value in enumerate(told):
        try:
            weight = exact(value)
            if weight < 0:
                raise NumeralError(f"{shown(value)} is negative; a probability is at least 0")
            float(weight)
            found.append(weight)
        except (NumeralError, OverflowError) as error:
            table.door.blame((*table.path, series, number), f"{series}[{number}]: {error}")
            return uniform
    whole = sum(found)
    if not whole:
        table.blame(series, f"{series} has no mass; some outcome must be above 0")
        return uniform
    if raw or abs(whole - 1) <= SETTLED:
        return frozen([float(weight) for weight in found])
    if abs(whole - 1) > SUM_TOLERANCE:
        table.blame(series, f'{series} sums to {float(whole):.6g}, not 1; write fractions, or mode = "raw" for counts')
        return uniform
    return frozen([float(weight / whole) for weight in found])


def shape_of(table: Table, count: int) -> FloatArray | None:
    shapes = [kind for kind in TOOLS if kind.takes == "count"]
    name = table.one_of("shape", [kind.name for kind in shapes], "shape called")
    kind = next((each for each in shapes if each.name == name), None)
    if kind is None:
        if name is None and "shape" not in table.values and not table.door.problems:
            table.need("shape", "the shape's name")
        return None
    settings: dict[str, float] = {}
    for setting in kind.settings:
        value = table.number(setting.name)
        if value is None:
            table.need(setting.name, f"the setting of {name}")
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
    name = inside.one_of("name", [kind.name for kind in TOOLS], "tool called")
    series = inside.one_of("series", SERIES, "series")
    kind = next((each for each in TOOLS if each.name == name), None)
    if kind is None or series is None:
        if not inside.door.problems:
            inside.need("name and series", "what the tool is and what it changes")
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
            inside.blame(name, f"the scene {scene.key!r} has no parameter called {shown(name)}{meant(name, known)}")
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
            raise NumeralError(f"{parameter.name} cannot be {shown(value)}{meant(value, listed)}")
        return str(value)
    if isinstance(parameter.start, bool) or isinstance(value, bool):
        if isinstance(value, bool) and isinstance(parameter.start, bool):
            return value
        kind = "true or false" if isinstance(parameter.start, bool) else "a number"
        raise NumeralError(f"{parameter.name} must be {kind}")
    number = float(exact(value))
    if parameter.whole and not number.is_integer():
        raise NumeralError(f"{parameter.name} must be a whole number")
    return int(number) if parameter.whole else number


def within(inside: Table, scene: Scene, found: dict[str, Value], keep: State | None, given: Shown) -> dict[str, Value]:
    """The parameters, if all lie where the scene's controls can go."""
    try:
        state = replace(given.on(keep), scene=scene.key).with_params(**found)
    except (EditError, StateError):
        return found  # what is wrong there is blamed there
    for name, value in found.items():
        parameter = next(each for each in scene.parameters if each.name == name)
        if parameter.choices or isinstance(value, bool | str | tuple):
            continue
        top = parameter.top(state)
        if not parameter.low <= value <= top:
            inside.blame(name, f"{name} goes from {parameter.low:g} to {top:g}, not to {value:g}")
    return found


# The quiz


def question_of(table: Table, number: int) -> Question:
    text, blocks = table.prose("text", "the question")
    shown_table = table.table("show")
    start = None
    if shown_table is not None:
        given = shown_of(shown_table, None)
        try:
            start = given.on(None)
        except (EditError, StateError) as error:
            table.blame("show", str(error).rstrip("."))
    claims = claims_of(table, "claims", 2.0 if start is None else start.base)
    listed = table.tables("choice", MOST_CHOICES)
    choices = [choice_of(each) for each in listed]
    right = [number for number, choice in enumerate(choices) if choice.right]
    if len(listed) < 2:
        table.door.blame(table.path, "a question needs at least two choices")
    elif not right:
        table.door.blame(table.path, "no choice is right; write right = true in one")
    for extra in right[1:]:
        table.door.blame((*table.path, "choice", extra, "right"), "a second choice is right; only one can be")
    once(table, "choice", [choice.text for choice in choices], "text", "this choice is there already: {what}")
    table.close()
    return Question(number, text, blocks, tuple(choices), start, claims)


def choice_of(table: Table) -> Choice:
    text = table.text("text", "the choice")
    reason, reason_blocks = table.prose("reason", "why the choice is right or wrong")
    right = table.flag("right") or False
    table.close()
    return Choice(text, right, reason, reason_blocks)
