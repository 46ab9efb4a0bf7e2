"""Every kind of broken lesson is caught, on its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from klviz.lessons import LessonError, check_lesson, read_lesson

GOOD = Path(__file__).with_name("good.toml").read_text(encoding="utf-8")


def test_nothing_is_wrong_with_a_good_lesson() -> None:
    assert check_lesson(GOOD.encode(), "good.toml") == ()
    assert len(read_lesson(GOOD.encode(), "good.toml").steps) == 3


# What is replaced in the good lesson, what by, what is said, and what stands on the line that is named.
ERRORS = {
    "not TOML": ('title = "Guess"', 'title = "Guess', "not TOML", 'title = "Guess'),
    "a key twice": ('title = "Guess"', 'title = "Guess"\ntitle = "Again"', "not TOML", 'title = "Again"'),
    "not a lesson": ('klviz = "lesson"', 'klviz = "session"', "begins with", "klviz"),
    "no version": ("version = 1\n", "", "begins with", "klviz"),
    "a newer version": ("version = 1", "version = 2", "knows version 1", "version = 2"),
    "no title of the lesson": ('title = "A good lesson"\n', "", "title is missing", "klviz"),
    "an empty title": ('"A good lesson"', '" "', "title is empty", 'title = " "'),
    "an odd language": ('"en"', '"English, please"', "no language code", "language"),
    "minutes in words": ("minutes = 5", 'minutes = "five"', "whole number", "minutes"),
    "an unknown key": ("minutes = 5", "minuts = 5", '"minutes" meant', "minuts"),
    "an unknown key in a step": ("edit = []", "edits = []", '"edit" meant', "edits"),
    "no title of a step": ('title = "Do"\n', "", "title is missing", "[[step]]\ntext"),
    "no text": ('text = "In another', 'note = "In another', "text is missing", '[[step]]\ntitle = "Play"'),
    "a text that is a number": ('text = "Which is larger?"', "text = 5", "must be a text", "text = 5"),
    "two steps of one title": ('title = "Do"', 'title = "guess"', "already", 'title = "guess"'),
    "an unknown preset": ('preset = "Horse race"\nscene', 'preset = "Horse rice"\nscene', '"Horse race" meant', "rice"),
    "an unknown scene": ('scene = "fit"', 'scene = "fitt"', 'is "fit" meant', "fitt"),
    "an unknown parameter": ("d = 2.5, left", "e = 2.5, left", "no parameter called", "e = 2.5"),
    "a parameter out of range": ("d = 2.5, left", "d = 25, left", "goes from 0 to", "d = 25"),
    "a parameter's unknown choice": ('left = "forward"', 'left = "forwards"', '"forward" meant', "forwards"),
    "a first step without a pair": (
        '[step.show]\ntitle = "Coins"\nnames = ["heads", "tails"]\np = ["1/2", 0.5]\nq = [0.25, 0.75]\n',
        "",
        "first step must show a pair",
        '[[step]]\ntitle = "Guess"',
    ),
    "a P that does not sum to 1": ('p = ["1/2", 0.5]', 'p = ["1/2", 0.4]', "p sums to 0.9, not 1", "p = ["),
    "a negative probability": ("q = [0.25, 0.75]", "q = [\n -0.25,\n 1.25]", "negative", " -0.25"),
    "a probability in words": ("q = [0.25, 0.75]", 'q = [0.25,\n"much"]', "q[1]", '"much"'),
    "too many weights": ("q = [0.25, 0.75]", "q = [0.25, 0.5, 0.25]", "3 weights for 2 outcomes", "q = ["),
    "no Q": ("q = [0.25, 0.75]\n", "", "Q of the pair is missing", "[step.show]"),
    "no mass": ("q = [0.25, 0.75]", "q = [0, 0]", "no mass", "q = [0, 0]"),
    "two outcomes of one name": (
        'names = ["heads", "tails"]',
        'names = ["heads",\n "heads"]',
        "two outcomes",
        ' "heads"]',
    ),
    "an unknown shape": ("q = [0.25, 0.75]", 'q = { shape = "squiggle" }', "no shape called", "squiggle"),
    "an unknown mode": ('names = ["heads"', 'mode = "wild"\nnames = ["heads"', "no mode", "wild"),
    "an unknown base": ('names = ["heads"', 'base = "3"\nnames = ["heads"', "no base", 'base = "3"'),
    "an unlit outcome": ('names = ["heads"', 'lit = "edge"\nnames = ["heads"', "no outcome called", "[step.show]"),
    "a condition that cannot be read": ("'kl_pq > 2 and", "'kl_pq > > 2 and", "column 9", "condition = 'kl_pq > >"),
    "a condition on an unknown measure": ("'kl_pq > 2 and", "'kl_pp > 2 and", "no measure", "kl_pp"),
    "a condition on an unknown outcome": (
        'q["heads"] < 1/4',
        'q["head"] < 1/4',
        "no outcome called 'head'",
        "condition",
    ),
    "a condition on an unknown parameter": ('param["d"] > 3', 'param["dd"] > 3', "no parameter", "condition = 'param"),
    "a condition that holds at once": (
        "'kl_pq > 2 and",
        "'kl_pq > 0.1 or kl_pq > 2 and",
        "before anything",
        "condition = 'kl_pq",
    ),
    "a condition that cannot be met, nothing being free": (
        'edit = ["q"]',
        "edit = []",
        "nothing may be edited",
        "condition = 'kl",
    ),
    "a condition on what stays": ('edit = ["q"]', 'edit = ["base"]', "no edit that the step allows", "condition = 'kl"),
    "a condition beyond the limits": (
        "'kl_pq > 2 and",
        "'js > 1.5 and",
        "no edit that the step allows",
        "condition = 'js",
    ),
    "a condition below the entropy": ("'kl_pq > 2 and", "'ce_pq < 0.9 and", "no edit that the step", "condition = 'ce"),
    "a parameter beyond its range": (
        'param["d"] > 3',
        'param["d"] > 30',
        "no edit that the step",
        "condition = 'param",
    ),
    "a solution that does not do": ("'q[\"heads\"] = 0.01'", "'q[\"heads\"] = 0.2'", "does not meet", "solution = ['q"),
    "a solution that cannot be read": ("'q[\"heads\"] = 0.01'", "'q[heads] = 0.01'", "column 3", "solution = ['q"),
    "a solution that cannot be done": (
        "'q[\"heads\"] = 0.01'",
        "'q[\"edge\"] = 0.01'",
        "no outcome called",
        "solution = ['q",
    ),
    "a solution that is forbidden": (
        'edit = ["q"]',
        "edit = ['q[\"tails\"]']",
        "what the step forbids",
        "solution = ['q",
    ),
    "a prediction of an unknown measure": ('measure = "kl_pq"', 'measure = "klpq"', "no measure", "klpq"),
    "a prediction of nothing": ('measure = "kl_pq"\n', "", "of a measure", "[step.predict]"),
    "a prediction without a question": ('ask = "How much?"\n', "", "ask", "[step.predict]"),
    "a prediction without room": ("high = 2", "high = 0", "above low", "high = 0"),
    "a tolerance of nothing": ("tolerance = 0.1", "tolerance = 0", "above 0", "tolerance"),
    "a truth out of reach": ("high = 2", "high = 0.1", "cannot be guessed", "[step.predict]"),
    "a false claim": ('kl_pq = "2.33"', 'kl_pq = "2.34"', "is 2.32", 'kl_pq = "2.34"'),
    "a claim that cannot be read": ('kl_pq = "2.33"', '"kl_pq +" = "2.33"', "missing at the end", '"kl_pq +"'),
    "a claim of no number": ('kl_pq = "2.33"', 'kl_pq = "a lot"', "not a number as a text states it", "a lot"),
    "a claim with no value": ('kl_pq = "2.33"', '"q[7]" = "2.33"', "no outcome 7", "q[7]"),
    "something that is not seen": ("At d = 4.00", "At d = 5.00", "not to be seen", "seen_after"),
    "hiding what is not there": ('"terms"', '"termz"', '"terms" meant', "termz"),
    "freeing what is not there": (
        'edit = ["d", "left"]',
        'edit = ["dd", "left"]',
        "cannot be changed in this scene",
        "dd",
    ),
    "freeing an outcome that is not there": ('edit = ["q"]', "edit = ['q[\"edge\"]']", "no outcome", "edit = ['q"),
    "no choice is right": ('text = "Forward"\nright = true\n', 'text = "Forward"\n', "no choice is right", "[[quiz]]"),
    "two choices are right": (
        'text = "Forward again"\n',
        'text = "Forward again"\nright = true\n',
        "second choice",
        'right = true\nreason = "Yes',
    ),
    "a single choice": (
        '[[quiz.choice]]\ntext = "Reverse"\nreason = "It is smaller."\n',
        "",
        "at least two",
        "[[quiz]]",
    ),
    "a choice without a reason": ('reason = "No."\n', "", "reason", '[[quiz.choice]]\ntext = "Forward again"'),
    "a choice twice": ('text = "Reverse"', 'text = "forward"', "already", 'text = "forward"'),
    "a question twice": ('text = "And now?"', 'text = "which is larger?"', "asked already", "which is"),
    "a formula without an end": ("A formula, $D(P\\|Q)$", "A formula, $D(P\\|Q)", "no partner", "A formula"),
    "a formula with an unknown command": ("\\frac{p_i}", "\\frak{p_i}", "cannot use \\frak", "\\frak"),
    "a formula with a brace too few": ("\\frac{p_i}{q_i}", "\\frac{p_i}{q_i", "does not close", "q_i"),
    "a picture": ("Make the divergence", "![x](y.png) Make", "pictures", "![x]"),
    "a link": ("Make the divergence", "[this](other.toml)", "links", "[this]"),
    "an address": ("Make the divergence", "See https://example.org", "addresses", "https"),
    "HTML": ("Make the divergence", "<b>Make</b> it", "HTML", "<b>"),
    "no steps": (GOOD[GOOD.index("[[step]]") : GOOD.index("[[quiz]]")], "", "a step is missing", "klviz"),
    "a step that is no table": ("minutes = 5\n", "minutes = 5\nstep = 3\n", "not TOML", "[[step]]"),
    "claims after nothing": ("solution = ['q[\"heads\"] = 0.01']\n", "", "there is no solution", "[step.claims_after]"),
    "names beside a preset": (
        'preset = "Horse race"\nscene',
        'preset = "Horse race"\nnames = 8\nscene',
        "its own",
        "names = 8",
    ),
    "no outcomes": ('names = ["heads", "tails"]', "names = []", "at least one outcome", "names = []"),
    "an outcome without a name": (
        'names = ["heads", "tails"]',
        'names = ["heads",\n " "]',
        "1 to 60 characters",
        ' " "]',
    ),
    "a P that is no list": ('p = ["1/2", 0.5]', "p = 0.5", "must be a list of numbers", "p = 0.5"),
    "a shape without a name": ("q = [0.25, 0.75]", "q = { mean = 3 }", "the shape's name", "q = {"),
    "a shape without its setting": ("q = [0.25, 0.75]", 'q = { shape = "poisson" }', "the setting of poisson", "q = {"),
    "a shape that misses": (
        "q = [0.25, 0.75]",
        'q = { shape = "normal", mean = 500, sd = 0.01 }',
        "Nothing of this shape",
        "q = {",
    ),
    "a tool without a series": (
        'preset = "Horse race"\nscene',
        'preset = "Horse race"\ntool = { name = "morph" }\nscene',
        "what the tool is and what it changes",
        "tool = {",
    ),
    "a tool's setting out of range": (
        'preset = "Horse race"\nscene',
        'preset = "Horse race"\ntool = { name = "morph", series = "q", t = 2 }\nscene',
        "goes from 0 to 1",
        '[step.show]\npreset = "Horse race"\ntool',
    ),
    "a parameter in words": ("d = 2.5, left", 'd = "wide", left', "not a number", 'd = "wide"'),
    "a sketch with ends": ('measure = "kl_pq"', 'sketch = "p"', "no lowest and highest", "low = 0"),
    "a hidden thing of no name": ('"terms"', '"The terms"', "no name of a number", "The terms"),
    "a list that is none": ('edit = ["q"]', 'edit = "q"', "must be a list of texts", 'edit = "q"'),
    "a table that is none": (
        "[step.claims_after]\nkl_pq",
        "[[step.claims_after]]\nkl_pq",
        "must be a table",
        "[[step.claims_after]]",
    ),
    "truth in words": ('right = true\nreason = "So', 'right = "yes"\nreason = "So', "true or false", 'right = "yes"'),
    "a hint of two lines": ('"Drag the handle."', '"Drag\\nthe handle."', "one line", "Drag\\nthe"),
}

WARNINGS = {
    "no solution": ('solution = ["d = 4"]\nseen_after = ["At d = 4.00"]\n', "", "no solution", "condition = 'param"),
    "no hint": ('hint = "Drag the handle."\n', "", "no hint", "condition = 'param"),
    "an exact aim": ("'kl_pq > 2 and", "'kl_pq == 2.5 or kl_pq > 2 and", "near(", "condition = 'kl"),
    "a guess in full view": ("tolerance = 0.1", 'tolerance = 0.1\nhide = ["terms"]', "not hidden", "[step.predict]"),
    "a sketch in full view": (
        'measure = "kl_pq"\nlow = 0\nhigh = 2\ntolerance = 0.1',
        'sketch = "p"\nhide = ["numbers"]',
        "not hidden",
        "[step.predict]",
    ),
    "a text that gives it away": ("is 1 bit.", "is 1 bit, and it is 0.2075.", "gives away", "0.2075"),
    "a number from nowhere": ("larger than 2 bits", "larger than 2 bits, or 7.125", "states 7.125", "7.125"),
    "bits from nowhere": ("larger than 2 bits", "larger than 2 bits, or 9 bits", "states 9", "or 9 bits"),
    "a number from nowhere in a reason": ('"Yes, 1.25 bits."', '"Yes, 1.26 bits."', "states 1.26", "1.26"),
    "a claim that nobody makes": ('h_p = "1"', 'h_p = "1"\nce_pq = "1.2075"', "does not state 1.2075", "ce_pq"),
    "nothing to do": (
        GOOD[GOOD.index("[step.predict]") : GOOD.index("[[quiz]]")],
        '[step.claims]\nh_p = "1"\n\n',
        "anything to do",
        "[[step]]",
    ),
}


def broken(old: str, new: str) -> str:
    assert GOOD.count(old) == 1, f"{old!r} is there {GOOD.count(old)} times"
    return GOOD.replace(old, new)


def line_of(text: str, part: str) -> int:
    assert part in text
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_are_caught_on_their_line(kind: str) -> None:
    old, new, reason, part = ERRORS[kind]
    text = broken(old, new)
    problems = check_lesson(text.encode(), "broken.toml")
    found = [p for p in problems if reason in p.reason]
    assert found, [str(p) for p in problems]
    assert found[0].severity == "error"
    assert found[0].file == "broken.toml"
    assert found[0].line == line_of(text, part), str(found[0])


@pytest.mark.parametrize("kind", WARNINGS)
def test_warnings_are_given_on_their_line(kind: str) -> None:
    old, new, reason, part = WARNINGS[kind]
    text = broken(old, new)
    problems = check_lesson(text.encode(), "broken.toml")
    found = [p for p in problems if reason in p.reason]
    assert found, [str(p) for p in problems]
    assert found[0].severity == "warning"
    assert found[0].line == line_of(text, part), str(found[0])
    assert read_lesson(text.encode(), "broken.toml").title  # and it can be shown all the same


def test_at_least_thirty_kinds() -> None:
    assert len(ERRORS) + len(WARNINGS) >= 80


def test_what_cannot_be_typeset_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """What passes the door and fails in ziamath: a fraction with one part."""
    text = broken("\\frac{p_i}{q_i}", "\\frac{p_i}")
    problems = check_lesson(text.encode(), "broken.toml")
    assert any("cannot be typeset" in p.reason and p.line == line_of(text, "\\frac{p_i}") for p in problems)


def test_the_right_choice_should_not_always_be_the_same() -> None:
    quiz = '\n[[quiz]]\ntext = "{n}?"\n[[quiz.choice]]\ntext = "a"\nright = true\nreason = "r"\n'
    quiz += '[[quiz.choice]]\ntext = "b"\nreason = "r"\n'
    text = GOOD[: GOOD.index("[[quiz]]")] + "".join(quiz.replace("{n}", str(n)) for n in range(3))
    (problem,) = check_lesson(text.encode(), "x.toml")
    assert (problem.severity, problem.line) == ("warning", line_of(text, "[[quiz]]"))


def test_several_errors_are_all_reported_in_the_order_of_their_lines() -> None:
    text = broken("high = 2", "high = -1").replace('"Horse race"', '"Horse rice"')
    text = text.replace('right = true\nreason = "So', 'reason = "So')
    problems = check_lesson(text.encode(), "x.toml")
    assert len(problems) >= 4
    assert [p.line for p in problems] == sorted(p.line for p in problems)
    with pytest.raises(LessonError) as caught:
        read_lesson(text.encode(), "x.toml")
    assert (caught.value.line, caught.value.reason) == (problems[0].line, problems[0].reason)


def test_problems_and_errors_are_one_line() -> None:
    problem = check_lesson(broken('title = "Guess"', 'titel = "Guess"').encode(), "a\nb.toml")[0]
    assert "\n" not in str(problem).replace("a\nb", "")
    with pytest.raises(LessonError, match=r"nowhere\.toml, line 1: there is no such file"):
        read_lesson("/nowhere.toml")
