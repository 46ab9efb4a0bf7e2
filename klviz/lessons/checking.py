"""The linter: what the door refuses, and what is wrong with a lesson as a lesson.

A step must not be passed before it begins, must be passable, and its solution must pass it with what may be edited.
What is hidden must exist. Every claim must be true of the State, and every number that the text states must be claimed,
be seen in the picture, or stand in the step's own settings.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from klviz.core import MEASURES, measure_named
from klviz.edits import EditError
from klviz.files.door import Source
from klviz.lessons.changes import ONE
from klviz.lessons.conditions import Claim, UndefinedError, agrees, place_of
from klviz.lessons.door import Door, LessonError, Problem, meant, shown
from klviz.lessons.lesson import CONTROLS, PARTS, Lesson, Question, Step
from klviz.lessons.places import Path
from klviz.lessons.prose import Block
from klviz.lessons.reach import reachable
from klviz.lessons.reading import examined
from klviz.lessons.target import TargetPlot, speaks_of
from klviz.lessons.tree import Comparison, MeasureOf, Number, Outcome, Param, every
from klviz.picture import Equation, Facts, Formula, Headline, Note, Numbers, Picture, Plot, Table, Text
from klviz.scenes import SCENES, scene_of
from klviz.state import State

UNIT = r" (?:[Bb]its?|[Nn]ats?|[Bb]ans?)\b| ?(?:比特|奈特|哈特利)"
STATED = re.compile(rf"(?<![A-Za-z0-9_.,])(\d+\.\d+(?:e-?\d+)?|\d+(?={UNIT}))(?![\d.]*\d)")
INFINITY = re.compile(r"infini|unendlich|无穷|∞|\\infty")
FIGURE = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")


def check_lesson(source: Source, name: str = "") -> tuple[Problem, ...]:
    """Everything that is wrong with the lesson in a file, in the order of its lines; empty if nothing is."""
    try:
        lesson, door = examined(source, name)
    except LessonError as error:
        return (Problem(error.file, error.line, "error", error.reason),)
    if lesson is not None:
        lesson = lesson if lesson.language == "en" else with_points(lesson)
        for index, step in enumerate(lesson.steps):
            StepCheck(door, ("step", index), step).all()
        for index, question in enumerate(lesson.quiz):
            check_question(door, ("quiz", index), question)
        check_order(door, lesson)
    return tuple(sorted(dict.fromkeys(door.problems), key=lambda problem: problem.line))


def with_points(lesson: Lesson) -> Lesson:
    """The lesson with its numbers written as in claims: other languages than English may have decimal commas."""

    def pointed(text: str) -> str:
        return DECIMAL_COMMA.sub(".", text)

    def question(asked: Question) -> Question:
        choices = tuple(replace(each, text=pointed(each.text), reason=pointed(each.reason)) for each in asked.choices)
        return replace(asked, text=pointed(asked.text), choices=choices)

    steps = tuple(
        replace(each, text=pointed(each.text), hint=pointed(each.hint), notes=pointed(each.notes))
        for each in lesson.steps
    )
    return replace(lesson, steps=steps, quiz=tuple(map(question, lesson.quiz)))


class StepCheck:
    """One step under the lens."""

    def __init__(self, door: Door, path: Path, step: Step) -> None:
        self.door = door
        self.path = path
        self.step = step
        self.picture = picture_of(step.start)
        self.end: State | None = None

    def all(self) -> None:
        if self.picture is None:
            self.error("show", "the scene cannot draw this State")
        check_formulas(self.door, (*self.path, "text"), self.step.blocks)
        check_formulas(self.door, (*self.path, "notes"), self.step.notes_blocks)
        self.hidden()
        self.prediction()
        self.names_in_condition()
        self.solution()
        self.condition()
        self.target()
        check_claims(self.door, (*self.path, "claims"), self.step.claims, self.step.start, self.told())
        if self.end is not None:
            check_claims(self.door, (*self.path, "claims_after"), self.step.claims_after, self.end, self.told())
        self.seen()
        self.numbers()

    def error(self, key: str, reason: str, part: str = "") -> None:
        self.door.blame((*self.path, key), reason, part)

    def warn(self, key: str, reason: str, part: str = "") -> None:
        self.door.warn((*self.path, key), reason, part)

    def told(self) -> str:
        return "\n".join((self.step.text, self.step.hint, self.step.notes))

    def hidden(self) -> None:
        if self.picture is None:
            return
        known = {*CONTROLS, *PARTS, *(measure.name for measure in MEASURES), *self.picture.readouts()}
        known |= {panel.key for panel in self.picture.panels()}
        asked = self.step.prediction
        self.known((*self.path, "hide"), self.step.hidden, known)
        self.known((*self.path, "predict", "hide"), frozenset() if asked is None else asked.hidden, known)

    def known(self, path: Path, names: frozenset[str], known: set[str]) -> None:
        for name in sorted(names):
            if name not in known and not is_measure(name):
                reason = f"there is no number or panel called {shown(name)}{meant(name, sorted(known))}"
                self.door.blame(path, reason, f'"{name}"')

    def prediction(self) -> None:
        asked = self.step.prediction
        if asked is None:
            return
        if asked.sketch:
            if asked.of not in self.step.hidden_now():
                self.warn("predict", f"{asked.of.upper()} is to be sketched, and it is not hidden; hide {asked.of}")
            return
        if not {"numbers", asked.measure} & self.step.hidden_now():
            self.warn("predict", f"{asked.measure} is to be guessed, and it is not hidden; hide it or the numbers")
        truth = asked.truth(self.step.start)
        if not asked.low <= truth <= asked.high and not math.isinf(truth):
            self.error(
                "predict", f"{asked.measure} is {truth:.4g}; it cannot be guessed from {asked.low:g} to {asked.high:g}"
            )
        if any(agrees(truth, number) for number in stated(self.step.text) if len(number) > 1):
            self.warn("text", "the text gives away what is to be guessed", f"{truth:.4g}")

    def names_in_condition(self) -> None:
        if self.step.condition is None:
            return
        for node in every(self.step.condition.tree):
            try:
                if isinstance(node, Outcome):
                    place_of(node.which, self.step.start.names)
            except UndefinedError as error:
                self.error("condition", f"condition: {error}")
            if isinstance(node, Param) and node.name not in parameters(self.step.start):
                known = parameters(self.step.start)
                self.error(
                    "condition", f"condition: this scene has no parameter {shown(node.name)}{meant(node.name, known)}"
                )
            if isinstance(node, Comparison) and exact_float(node):
                self.warn("condition", "a measure is hardly ever exactly this; write near(what, aim, room)")

    def solution(self) -> None:
        state = self.step.start
        for number, change in enumerate(self.step.solution):
            try:
                after = change.apply(state)
                refused = self.step.editable.refusal(state, after, change.wish(state))
            except (EditError, UndefinedError) as error:
                self.door.blame((*self.path, "solution", number), f"solution: {error}")
                return
            if refused:
                self.door.blame((*self.path, "solution", number), f"the solution does what the step forbids: {refused}")
            state = after
        self.end = state

    def condition(self) -> None:
        condition = self.step.condition
        if condition is None:
            if self.step.solution and not self.step.claims_after:
                self.warn("solution", "there is a solution and no condition for it to meet")
            return
        if condition.holds(self.step.start):
            self.error("condition", "the condition holds before anything is done")
        elif self.step.editable.nothing:
            self.error("condition", "nothing may be edited in this step, so the condition cannot be met")
        elif not reachable(condition, self.step.start, self.step.editable):
            self.error("condition", "no edit that the step allows can meet the condition")
        elif not self.step.solution:
            self.warn("condition", "there is no solution to show that the condition can be met")
        elif self.end is not None and not condition.holds(self.end):
            self.error("solution", f"the solution does not meet the condition{why(self.step, self.end)}")
        if not self.step.hint:
            self.warn("condition", "there is no hint for those who are stuck")

    def target(self) -> None:
        """What the picture of the target shows must be there to be seen."""
        shown_target, condition = self.step.target, self.step.condition
        if shown_target is None:
            return
        if condition is None:
            self.error("target", "there is no condition, so there is no target to show")
        elif not speaks_of(condition, shown_target):
            self.error("target", f"no part of the condition is about {shown_target.x} and {shown_target.y} alone")
        for name in (shown_target.x, shown_target.y):
            if {name, "numbers"} & self.step.hidden_now():
                self.warn("target", f"the target tells {name}, which is hidden", name)
        drawn = TargetPlot(self.step, shown_target)
        for state, when in ((self.step.start, "at the start"), (self.end, "after the solution")):
            at = None if state is None else drawn.point(state)
            for value, high, name in zip(
                at or (), (shown_target.x_high, shown_target.y_high), (shown_target.x, shown_target.y), strict=False
            ):
                if value > high:
                    self.warn("target", f"{when} {name} is {value:.4g}, beyond the picture, which ends at {high:g}")

    def seen(self) -> None:
        """What the text says can be seen must be in the picture."""
        for key, wanted, state in (
            ("seen", self.step.seen, self.step.start),
            ("seen_after", self.step.seen_after, self.end),
        ):
            if not wanted or state is None:
                continue
            texts = words_in(picture_of(state))
            for number, words in enumerate(wanted):
                if not any(words in text for text in texts):
                    self.door.blame((*self.path, key, number), f"{shown(words)} is not to be seen in the picture")

    def numbers(self) -> None:
        """Every number that the text states must come from somewhere."""
        step = self.step
        sources = [*figures(step.seen), *figures(step.seen_after), *own_numbers(step)]
        claims = [(claim, step.start) for claim in step.claims]
        claims += [(claim, self.end) for claim in step.claims_after if self.end is not None]
        for key, text in (("text", step.text), ("hint", step.hint), ("notes", step.notes)):
            for number in unproved(text, sources, claims):
                self.warn(key, f"the text states {number}, which no claim checks", number)


def why(step: Step, end: State) -> str:
    """Which part of a condition is not met."""
    assert step.condition is not None
    parts = [part for part in step.condition.parts() if not part.holds(end)]
    try:
        parts[0].check(end)
    except UndefinedError as error:
        return f": {error}"
    return f": not so that {parts[0].describe(end.names, symbols=True)}"


def exact_float(node: Comparison) -> bool:
    """Whether a measure is compared by == with anything but 0 or infinity."""
    nodes = (node.first, *(each for _, each in node.rest))
    measured = any(isinstance(each, MeasureOf) for each in nodes)
    aims = [each.value for each in nodes if isinstance(each, Number)]
    signs = {sign for sign, _ in node.rest}
    return measured and signs == {"=="} and any(aim not in (0.0, math.inf) for aim in aims)


def is_measure(name: str) -> bool:
    try:
        measure_named(name)
    except ValueError:
        return False
    return True


def parameters(state: State) -> list[str]:
    scene = next((each for each in SCENES if each.key == state.scene), None)
    return [] if scene is None else [each.name for each in scene.parameters]


def picture_of(state: State) -> Picture | None:
    """What the scene makes of a State; None if it cannot."""
    try:
        return scene_of(state.scene).picture(state)
    except (ValueError, ArithmeticError, LookupError):
        return None


def words_in(picture: Picture | None) -> list[str]:
    """Everything that is written in a picture."""
    found: list[str] = []
    for panel in () if picture is None else picture.panels():
        if isinstance(panel, Plot):
            found.append(panel.title)
            found += ["".join(words for words, _ in mark.parts) for mark in panel.marks if isinstance(mark, Text)]
            found += [words for words, _ in panel.badges]
        if isinstance(panel, Numbers):
            for item in panel.items:
                match item:
                    case Equation(_, left, right, whole, _):
                        found += [f"{each.text} {each.unit}" for each in (left, right, whole)]
                    case Facts(readouts) | Headline(readouts):
                        found += [f"{each.text} {each.unit}" for each in readouts]
                    case Note(text):
                        found.append(text)
                    case Table(_, _, rows):
                        found += [" ".join(row) for row in rows]
                    case Formula(_, lines):
                        found += ["".join(words for words, _ in line) for line in lines]
    return found


# Numbers in texts


def stated(text: str) -> list[str]:
    """The numbers that a text states: decimals, and whole numbers of bits, nats or bans; not those in code."""
    return STATED.findall(CODE.sub(" ", text))


def figures(texts: Iterable[str]) -> list[float]:
    return [float(number) for text in texts for number in FIGURE.findall(text)]


def own_numbers(step: Step) -> list[float]:
    """Numbers in the step's settings: conditions, solutions, claims' own terms, P and Q."""
    texts = [change.text for change in step.solution]
    texts += [claim.text for claim in (*step.claims, *step.claims_after)]
    if step.condition is not None:
        texts.append(step.condition.text)
    found = figures(texts)
    found += [*step.start.p.tolist(), *step.start.q.tolist()]
    found += [float(value) for value in step.shown.params.values() if isinstance(value, int | float)]
    if step.prediction is not None:
        found += [step.prediction.low, step.prediction.high, step.prediction.tolerance]
    return found


def unproved(text: str, sources: list[float], claims: list[tuple[Claim, State]]) -> Iterator[str]:
    proved = [*sources, *claimed(claims)]
    for number in dict.fromkeys(stated(text)):
        if not any(agrees(value, number) for value in proved):
            yield number


def claimed(claims: list[tuple[Claim, State]]) -> Iterator[float]:
    for claim, state in claims:
        try:
            value = claim.value(state)
        except UndefinedError:
            continue
        yield abs(value)


def check_claims(door: Door, path: Path, claims: tuple[Claim, ...], state: State, told: str) -> None:
    """Each claim is true and made in the text."""
    for claim in claims:
        try:
            value = claim.value(state)
        except UndefinedError as error:
            door.blame((*path, claim.text), f"{claim.text}: {error}")
            continue
        if not agrees(value, claim.stated):
            door.blame((*path, claim.text), f"{claim.text} is {value:.6g}, not {claim.stated}")
        elif not makes(told, claim.stated):
            door.warn((*path, claim.text), f"the text does not state {claim.stated}")


def makes(told: str, number: str) -> bool:
    """Whether a text states a number; infinity in any of its forms."""
    if number == "inf":
        return INFINITY.search(told) is not None
    return re.search(rf"(?<![\d.]){re.escape(number.lstrip('-'))}(?!\.?\d)", told) is not None


# Formulas


def check_formulas(door: Door, path: Path, blocks: tuple[Block, ...]) -> None:
    for block in blocks:
        for latex in block.formulas:
            reason = typesetting_fails(latex)
            if reason:
                door.blame(path, f"this formula cannot be typeset: {reason}", latex.partition("\n")[0])


@lru_cache(maxsize=1024)
def typesetting_fails(latex: str) -> str:
    """Why ziamath cannot set a formula; empty if it can, or is not installed."""
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            import ziamath
    except ImportError:
        return ""
    try:
        ziamath.Latex(latex).svg()  # type: ignore[attr-defined]
    except Exception as error:  # whatever it trips over: its parser raises many kinds
        return f"{type(error).__name__} {str(error)[:60]}".strip()
    return ""


# The quiz, and the lesson as a whole


def check_question(door: Door, path: Path, question: Question) -> None:
    check_formulas(door, (*path, "text"), question.blocks)
    told = [question.text]
    proved = figures(claim.text for claim in question.claims)
    state = question.start or EMPTY
    claims = [(claim, state) for claim in question.claims]
    for index, choice in enumerate(question.choices):
        here = (*path, "choice", index)
        check_formulas(door, (*here, "reason"), choice.reason_blocks)
        told += [choice.text, choice.reason]
        texts = (("reason", choice.reason), ("text", choice.text if choice.right else ""))
        for key, text in texts:
            for number in unproved(text, [*proved, *figures([question.text])], claims):
                door.warn((*here, key), f"the text states {number}, which no claim checks", number)
    check_claims(door, (*path, "claims"), question.claims, state, "\n".join(told))


EMPTY = State(names=("",), p=ONE, q=ONE)


def check_order(door: Door, lesson: Lesson) -> None:
    places = {question.answer for question in lesson.quiz}
    if len(lesson.quiz) >= 3 and len(places) == 1:
        door.warn(("quiz",), f"the right choice is number {places.pop() + 1} in every question")
    if not any(step.condition or step.prediction for step in lesson.steps):
        door.warn(("step",), "no step has anything to do or to guess")
