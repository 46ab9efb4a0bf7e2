"""The scene that the README adds, as a stranger adds it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VISIT = """
import sys
import klviz.scenes
klviz.scenes.__path__.append(sys.argv[1])
klviz.scenes.SCENES += ({line},)

from PySide6.QtCore import Qt
from klviz.gui.app import application
app = application()
from klviz.gui.main_window import MainWindow
from tests.gui.explorer import Explorer
window = Explorer(MainWindow())
window.window.resize(1280, 800)
window.window.show()
window.keys("Ctrl+4")
print(window.plot("surprise").marks[0].heights.tolist()[:2])
window.drag("q", 0, 0.25)
print(round(window.plot("surprise").marks[0].heights[0], 2), window.history())
"""


def test_the_scene_of_the_readme_is_shown_and_follows_the_hand(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"This is all of `klviz/scenes/surprise.py`:\n\n```python\n(.*?)```", text, re.DOTALL)
    (line,) = re.findall(r"With `(Scene\(.*?\))` in `SCENES`", text)
    (tmp_path / "surprise.py").write_text(code, encoding="utf-8")
    program = VISIT.format(line="klviz.scenes." + line)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stderr
    first, after = done.stdout.splitlines()
    assert first == "[3.0, 3.0]"
    height, _, history = after.partition(" ")
    assert abs(float(height) - 2.0) < 0.05
    assert history == "['Surprise', 'Drag Q']"
