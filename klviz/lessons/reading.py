"""Lesson files to lessons: everything is checked here, so that a Lesson can be shown without another thought."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable
from pathlib import PurePath
from typing import TypeVar

from klviz.core import measure_named
from klviz.edits import EditError, load_preset, presets
from klviz.files.door import Source
from klviz.lessons.changes import BESIDE, Change, Editable, parse_change
from klviz.lessons.conditions import Claim, Condition, UndefinedError, place_of
from klviz.lessons.door import Door, LessonError, Table, meant, opened, reason_of, shown
from klviz.lessons.expressions import ExpressionError
from klviz.lessons.lesson import Choice, Lesson, Prediction, Question, Shown, Step, Target
from klviz.lessons.showing import scene_named, shown_of
from klviz.numerals import localised
from klviz.state import SERIES, Series, State, StateError
from klviz.words import tr

VERSION = 1
MOST_STEPS = 60
MOST_QUESTIONS = 30
MOST_CHOICES = 8
HIDDEN_BY_A_GUESS = ("numbers", "measures")
MOST_CLAIMS = 60
MOST_CHANGES = 60
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
HIDEABLE = re.compile(r"[a-z][a-z0-9_]*(\[[0-9.,inf]+\])?")

Parsed = TypeVar("Parsed")


def read_lesson(source: Source, name: str = "") -> Lesson:
    """The lesson in a file (or in bytes, called `name`). Raises LessonError with file, line and cause."""
    lesson, door = examined(source, name)
    bad = [problem for problem in door.problems if problem.severity == "error"]
    if lesson is None or bad:
        first = min(bad, key=lambda problem: problem.line)
        raise LessonError(first.file, first.line, first.reason)
    return lesson


def examined(source: Source, name: str = "") -> tuple[Lesson | None, Door]:
    """A lesson, or none where there are errors, and the door with all it has to say and the places of everything.

    Raises LessonError for what is not TOML at all.
    """
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
        table.door.blame(("klviz",), tr('a lesson begins with klviz = "lesson" and version = 1'))
    elif version > VERSION:
        table.blame(
            "version",
            tr("this lesson is of version {version}; this klviz knows version {known}").format(
                version=version, known=VERSION
            ),
        )
    title = table.text("title", tr("the lesson's title"), 80)
    about = table.text("about", tr("a sentence about the lesson"))
    language = table.text("language") or "en"
    if not LANGUAGE.fullmatch(language):
        table.blame(
            "language", tr("{language} is no language code, such as en, de or pt-BR").format(language=shown(language))
        )
    author, licence = table.text("author"), table.text("license")
    minutes = table.whole("minutes", 1, 600)
    steps: list[Step] = []
    tables = table.tables("step", MOST_STEPS)
    for number, each in enumerate(tables, 1):
        steps.append(step_of(each, number, steps[-1] if steps else None))
    if not tables:
        table.need("[[step]]", tr("a step"))
    once(table, "step", [step.title for step in steps], "title", tr("a step is called {what} already"))
    questions = [question_of(each, number) for number, each in enumerate(table.tables("quiz", MOST_QUESTIONS), 1)]
    once(table, "quiz", [each.text for each in questions], "text", tr("this is asked already: {what}"))
    table.close()
    return Lesson(key, title, about, language, tuple(steps), tuple(questions), author, licence, minutes)


def once(table: Table, key: str, texts: list[str], name: str, reason: str) -> None:
    """Blames what is there twice."""
    for number, text in enumerate(texts):
        if text and text.casefold() in (earlier.casefold() for earlier in texts[:number]):
            table.door.blame((*table.path, key, number, name), reason.format(what=shown(text)))


# A step


def step_of(table: Table, number: int, before: Step | None) -> Step:
    title = table.text("title", tr("the step's title"), 80)
    text, blocks = table.prose("text", tr("the step's text"))
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
        target=target_of(table, start),
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
        table.blame("claims_after", tr("claims_after speaks of the State after the solution, and there is no solution"))
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
        reason = str(error) if given.pair or before is not None else tr("the first step must show a pair of its own")
        table.door.blame(path, reason.rstrip("."))
        return load_preset(None, presets()[0].name)


def condition_of(table: Table, base: float) -> Condition | None:
    text = table.text("condition", most=400)
    if not text:
        return None
    return parsed(table, "condition", lambda: Condition.parse(text, base))


def target_of(table: Table, start: State) -> Target | None:
    """What is drawn of a target: two measures, each with the end of its axis."""
    inside = table.table("target")
    if inside is None:
        return None
    names: list[str] = []
    highs: list[float] = []
    for axis, what in (("x", tr("the measure that goes across")), ("y", tr("the measure that goes up"))):
        said = inside.text(axis, what)
        try:
            measure = measure_named(said) if said else None
        except ValueError as error:
            inside.blame(axis, str(error))
            measure = None
        limit = math.inf if measure is None else measure.limits(len(start.names), start.base)[1]
        high = inside.number(f"{axis}_high")
        if high is not None and not 0.0 < high < math.inf:
            inside.blame(f"{axis}_high", tr("{axis}_high must be finite and above 0").format(axis=axis))
            high = None
        names.append("" if measure is None else measure.name)
        highs.append(high or (limit if math.isfinite(limit) and limit > 0.0 else 4.0))
    if names[0] and names[0] == names[1]:
        inside.blame("y", tr("a target shows two measures against each other, and these are the same"))
    inside.close()
    return Target(names[0], names[1], highs[0], highs[1]) if all(names) else None


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
        table.blame(key, tr("there are more than {most} claims").format(most=MOST_CLAIMS))
        return ()
    found: list[Claim] = []
    for text, value in inside.values.items():
        stated = str(value)
        if isinstance(value, bool) or not isinstance(value, int | str) or not stated_number(stated):
            inside.blame(
                text,
                tr('{value} is not a number as a text states it, such as "0.7370" or "inf"').format(value=shown(value)),
            )
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
            table.door.blame(
                (*table.path, "hide", number), tr("{name} is no name of a number or a panel").format(name=shown(name))
            )
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
                table.door.blame(
                    path,
                    tr("{target} cannot be changed in this scene{meant}").format(
                        target=shown(target), meant=meant(target, known)
                    ),
                )
            else:
                good.append(target)
    return Editable.parse(good)


def prediction_of(table: Table, base: float) -> Prediction | None:
    inside = table.table("predict")
    if inside is None:
        return None
    ask = inside.text("ask", tr("what is to be guessed"))
    measure = inside.text("measure")
    sketch = inside.one_of("sketch", SERIES, tr("series to be sketched,"))
    tolerance = inside.number("tolerance")
    low, high = inside.number("low"), inside.number("high")
    if bool(measure) == bool(sketch):
        inside.door.blame(
            inside.path, tr('a prediction is of a measure, as in measure = "kl_pq", or of a sketch = "p"')
        )
    if measure:
        try:
            measure = measure_named(measure).name
        except ValueError as error:
            inside.blame("measure", str(error))
            measure = "kl_pq"
    if tolerance is not None and not 0.0 < tolerance < float("inf"):
        inside.blame("tolerance", tr("a tolerance must be above 0"))
        tolerance = None
    if sketch and (low is not None or high is not None):
        inside.blame("low" if low is not None else "high", tr("a sketch has no lowest and highest value"))
    low, high = 0.0 if low is None else low, 4.0 if high is None else high
    if not low < high < float("inf"):
        inside.blame("high", tr("high must be finite and above low, which is {low}").format(low=localised(f"{low:g}")))
        low, high = 0.0, 4.0
    hidden = hidden_of(inside)
    inside.close()
    of: Series = "q" if sketch == "q" else "p"
    if hidden is None:
        hidden = frozenset({*HIDDEN_BY_A_GUESS, *((of,) if sketch else ())})
    return Prediction(ask, "" if sketch else measure, tolerance or 0.1, low, high, base, of, hidden)


# The quiz


def question_of(table: Table, number: int) -> Question:
    text, blocks = table.prose("text", tr("the question"))
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
        table.door.blame(table.path, tr("a question needs at least two choices"))
    elif not right:
        table.door.blame(table.path, tr("no choice is right; write right = true in one"))
    for extra in right[1:]:
        table.door.blame((*table.path, "choice", extra, "right"), tr("a second choice is right; only one can be"))
    once(table, "choice", [choice.text for choice in choices], "text", tr("this choice is there already: {what}"))
    table.close()
    return Question(number, text, blocks, tuple(choices), start, claims)


def choice_of(table: Table) -> Choice:
    text = table.text("text", tr("the choice"))
    reason, reason_blocks = table.prose("reason", tr("why the choice is right or wrong"))
    right = table.flag("right") or False
    table.close()
    return Choice(text, right, reason, reason_blocks)
