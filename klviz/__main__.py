"""The program: the window, or a command.

Exit codes: 0 fine, 1 a bug, 2 bad usage or input, 3 finished with rows skipped or not ready, 130 interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from klviz import system
from klviz.system import NOT_READY, SetupError, say


def main(arguments: Sequence[str] | None = None) -> int:
    """Run klviz with these arguments; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = run(given)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except SetupError as problem:
        say(str(problem))
        return NOT_READY
    except OSError as error:
        if error.filename is not None:
            raise
        return unwritable(error)


def run(given: Sequence[str]) -> int:
    if not given:
        return window([])  # most starts: they need not wait for the parser of arguments
    from klviz import commands

    return commands.run(given, window)


def unwritable(error: OSError) -> int:
    """The output does not go where it should: say so in one line, and do not try again at the end."""
    from klviz.files.door import plain_cause

    print(f"klviz: the output cannot be written: {plain_cause(error)}", file=sys.stderr)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 2


def window(paths: Sequence[Path]) -> int:
    """The window, or its picture where there is no screen."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # else NumPy starts threads that nothing here uses

    def run_window() -> int:
        gc.disable()  # nothing that a start makes is garbage; once painted, it is looked for again
        from klviz.gui import app

        return app.run(paths)

    def draw(file: Path) -> None:
        from klviz.gui.export import draw_opening_picture

        draw_opening_picture(file)

    return system.open_window(run_window, draw)


if __name__ == "__main__":
    sys.exit(main())
