"""Every text of the program that can be translated, gathered from its source and its tables.

python -m tests.texts de    # lists what resources/translations/de.ts lacks, as entries ready to be filled
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
WORD = re.compile(r"[A-Za-z]{2,}")


def in_source() -> Iterator[str]:
    """What stands in `tr(...)`: literal texts, also those chosen between."""
    for node in calls("tr"):
        yield from literals(node.args[0])


def with_count() -> list[str]:
    """What stands in `how_many(one, many, count)`, each by the text for many."""
    return list(dict.fromkeys(text for node in calls("how_many") for text in literals(node.args[1])))


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    """Every file of the program, parsed."""
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(ROOT.glob("klviz/**/*.py")))


def calls(name: str) -> Iterator[ast.Call]:
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node


CALLERS = ("TypeError", "AttributeError", "NotImplementedError", "KeyError", "ModuleNotFoundError")
"""What is raised where a program, not its user, is mistaken."""
TELLING = ("error", "blame", "warn", "fail", "need", "say", "failed", "complain")
"""Methods that are handed a sentence for the user."""


def unmarked(path: Path, tree: ast.Module) -> Iterator[str]:
    """Sentences that an exception or a telling method is given and that do not go through `tr`, each with its place.

    A sentence that is first put into a variable of the same function is found too; one from elsewhere is not.
    """
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        named: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                named.setdefault(node.targets[0].id, []).append(node.value)
        for node in ast.walk(function):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if called in CALLERS or not (called.endswith("Error") or called in TELLING):
                continue
            for given in (*node.args, *(keyword.value for keyword in node.keywords)):
                origins = named.get(given.id, []) if isinstance(given, ast.Name) else [given]
                for origin in origins:
                    for text in bare(origin):
                        yield f"{path.relative_to(ROOT)}:{origin.lineno}: {text}"


COMMAND_LINE = "the command line, which speaks English"
EARLY = "said before there is a window"
CHECKED = "a caller's mistake: what the window hands in has been checked"
STAYS: dict[str, tuple[int | None, str]] = {
    "klviz/commands.py": (None, COMMAND_LINE),
    "klviz/assets.py": (3, EARLY),
    "klviz/batch/clusters.py": (None, COMMAND_LINE),
    "klviz/batch/command.py": (None, COMMAND_LINE),
    "klviz/batch/devices.py": (None, COMMAND_LINE),
    "klviz/batch/running.py": (5, COMMAND_LINE),  # and Python's callers: engines, schedulers, what to do with bad rows
    "klviz/batch/spool.py": (6, COMMAND_LINE),  # going on with an interrupted run
    "klviz/bootstrap.py": (None, EARLY),
    "klviz/codes/": (58, CHECKED),  # and restoring a coded file is the command line's
    "klviz/core/": (13, CHECKED),
    "klviz/encode.py": (None, COMMAND_LINE),
    "klviz/files/images.py": (1, CHECKED),
    "klviz/fitting/": (6, CHECKED),
    "klviz/gui/export.py": (1, CHECKED),
    "klviz/gui/render.py": (None, COMMAND_LINE),
    "klviz/gui/theme.py": (1, EARLY),
    "klviz/lessons/checking.py": (None, COMMAND_LINE),
    "klviz/lessons/showing.py": (1, "names of keys"),
    "klviz/numerals.py": (2, CHECKED),
    "klviz/scenes/__init__.py": (1, CHECKED),
    "klviz/scenes/sessions.py": (1, "a place in a file"),
    "klviz/state.py": (2, CHECKED),
    "klviz/system.py": (None, EARLY),
}
"""Where sentences are left unmarked, by files or folders: how many (None: as many as there are), and why."""


def unmarked_by_place() -> dict[str, list[str]]:
    """What is left unmarked, by the entry of `STAYS` it falls under, or by its file if under none."""
    found: dict[str, list[str]] = {place: [] for place in STAYS}
    for path, tree in trees():
        file = path.relative_to(ROOT).as_posix()
        place = next((place for place in STAYS if file.startswith(place)), file)
        found.setdefault(place, []).extend(sorted(set(unmarked(path, tree))))
    return found


def bare(node: ast.expr) -> Iterator[str]:
    """Sentences in an expression outside every `tr`; of a call, only what its own text is made of."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if len(WORD.findall(node.value)) > 1 and " " in node.value.strip():
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        said = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        if len(WORD.findall(said)) > 1 and " " in said.strip():
            yield said
    elif isinstance(node, ast.IfExp):
        yield from bare(node.body)
        yield from bare(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from bare(node.left)
        yield from bare(node.right)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from bare(node.func.value)


def literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Dict):
        for value in node.value.values:
            yield from literals(value)


def in_tables() -> Iterator[str]:
    """What the tables hold, which is translated where it is shown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from klviz.core import MEASURES, measure_named
    from klviz.edits import presets
    from klviz.edits.tools import TOOLS
    from klviz.files import DELIMITERS
    from klviz.files.door import CAUSES
    from klviz.files.tables import named
    from klviz.fitting import LOSSES
    from klviz.gui.actions import ACTIONS, MENUS
    from klviz.gui.dialogs import POINTER
    from klviz.lessons.prose import WAYS_OUT
    from klviz.scenes import SCENES
    from klviz.scenes.coding_bits import CODERS

    for action in ACTIONS:
        if action.key.startswith("language_"):
            continue  # a language is called by its own name
        yield from (action.text, action.help, *action.menu.split("/"))
    yield from MENUS
    for what, does in POINTER:
        yield from (what, does)
    for scene in SCENES:
        yield from (scene.title, scene.sentence)
        if scene.clock is not None:
            yield scene.clock.what
        for parameter in scene.parameters:
            yield from (parameter.label, parameter.help, *(label for _, label in parameter.choices))
    for coder in CODERS:
        yield coder.title
    for loss in LOSSES.values():
        yield from (loss.title, loss.title[:1].upper() + loss.title[1:])
    for measure in MEASURES:
        yield from (measure.title, measure.sentence, measure.bounds)
    at_places = measure_named("wasserstein[0,1]")
    yield from (at_places.sentence, at_places.bounds)
    yield from CAUSES.values()
    yield from (named(delimiter) for delimiter in DELIMITERS)
    for _, reason in WAYS_OUT:
        yield reason
    for preset in presets():
        yield from (preset.name, preset.group, preset.sentence, *preset.outcomes)
    for tool in TOOLS:
        yield from (tool.title, tool.sentence, *(setting.label for setting in tool.settings))


def texts() -> list[str]:
    """Each text once, in the order of the source; signs and single letters need no translation."""
    found = dict.fromkeys((*in_source(), *in_tables()))
    return [text for text in found if sum(letter.isalpha() for letter in text) > 1]


if __name__ == "__main__":
    from klviz.languages import catalog, forms

    code = sys.argv[1]
    known = catalog(code)
    for text in texts():
        if text not in known.texts:
            print(f"<message><source>{escape(text)}</source><translation></translation></message>")
    for text in with_count():
        if text not in known.counted:
            empty = "<numerusform></numerusform>" * forms(code)
            said = f"<source>{escape(text)}</source><translation>{empty}</translation>"
            print(f'<message numerus="yes">{said}</message>')
