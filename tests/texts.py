"""Every text of the program that can be translated, gathered from its source and its tables.

python -m tests.texts de    # lists what resources/translations/de.ts lacks, as entries ready to be filled
"""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]


def in_source() -> Iterator[str]:
    """What stands in `tr(...)`: literal texts, also those chosen between."""
    for path in sorted(ROOT.glob("klviz/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                yield from literals(node.args[0])


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
    from klviz.core import MEASURES
    from klviz.edits import presets
    from klviz.edits.tools import TOOLS
    from klviz.fitting import LOSSES
    from klviz.gui.actions import ACTIONS, MENUS
    from klviz.gui.dialogs import POINTER
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
    for preset in presets():
        yield from (preset.name, preset.group, preset.sentence)
    for tool in TOOLS:
        yield from (tool.title, tool.sentence, *(setting.label for setting in tool.settings))


def texts() -> list[str]:
    """Each text once, in the order of the source; signs and single letters need no translation."""
    found = dict.fromkeys((*in_source(), *in_tables()))
    return [text for text in found if sum(letter.isalpha() for letter in text) > 1]


if __name__ == "__main__":
    from klviz.languages import catalog

    known = catalog(sys.argv[1])
    for text in texts():
        if text not in known:
            print(f"<message><source>{escape(text)}</source><translation></translation></message>")
