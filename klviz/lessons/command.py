"""The command ``klviz lesson check``: what is wrong with lesson files, each with file, line and cause."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from klviz.lessons.checking import check_lesson
from klviz.lessons.reading import read_lesson
from klviz.numerals import how_many


def add_commands(choices: Any) -> None:
    """Add ``lesson`` to the subparsers of a command line."""
    lesson = choices.add_parser("lesson", help="check lesson files", description="Work with lesson files.")
    actions = lesson.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser(
        "check",
        help="say what is wrong, with file and line",
        description="Say what is wrong with lessons: file, line and cause, one line each.",
    )
    check.add_argument("files", metavar="FILE", nargs="+")
    check.add_argument("--strict", action="store_true", help="count warnings as errors")
    check.set_defaults(run=run_check)


def run_check(chosen: argparse.Namespace) -> int:
    """Exit code 0 if every file is a lesson that can be taught, else 2."""
    failed = False
    for file in chosen.files:
        problems = check_lesson(file)
        for problem in problems:
            sys.stdout.write(f"{problem}\n")
        bad = [problem for problem in problems if chosen.strict or problem.severity == "error"]
        failed |= bool(bad)
        if not bad:
            lesson = read_lesson(file)
            steps = how_many("{count} step", "{count} steps", len(lesson.steps))
            asked = how_many("{count} question", "{count} questions", len(lesson.quiz))
            warned = "; " + how_many("{count} warning", "{count} warnings", len(problems)) if problems else ""
            sys.stdout.write(f"{file}: {lesson.title}: {steps}, {asked}, fit to be taught{warned}\n")
    return 2 if failed else 0
