"""From a bare Python to a running program, with the standard library only.

``main.py`` calls ``start``: where the packages klviz depends on can be imported it runs at once (an active
environment, conda, uv, a frozen build); elsewhere it makes ``.venv`` beside ``main.py`` first.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from klviz.system import NOT_READY, SetupError, apt_install, may_install, say

# hashlib, shutil and subprocess are imported where they are used: a start that finds all in order needs none.

ROOT = Path(__file__).resolve().parent.parent
"""The checkout, when the program runs from one."""

RUN_MODULES = ("numpy", "scipy", "PySide6", "ziamath", "msgspec", "threadpoolctl")
TEST_MODULES = (
    *RUN_MODULES,
    *("pytest", "pytestqt", "pytest_timeout", "pytest_cov", "hypothesis", "mpmath", "importlinter"),
    *("openpyxl", "python_calamine", "pyarrow", "array_api_strict"),
)
RUN_EXTRAS, TEST_EXTRAS = "xlsx,parquet", "test"
UNFINISHED = "unfinished"


def start(arguments: list[str], program: Callable[[list[str]], int], root: Path = ROOT) -> int:
    """What ``main.py`` does: call ``program``, or test it if the first argument is "test".

    Here, if the packages are here; otherwise this process becomes one in ``.venv`` beside ``main.py``.
    """
    try:
        testing = arguments[:1] == ["test"]
        if not getattr(sys, "frozen", False):
            modules = TEST_MODULES if testing else RUN_MODULES
            if missing_modules(modules):
                python = own_environment(root, modules, TEST_EXTRAS if testing else RUN_EXTRAS)
                if not same_environment(python):
                    return run_instead(python, [str(root / "main.py"), *arguments])
                if still := missing_modules(modules):
                    raise SetupError(
                        f"{python} still cannot find {', '.join(still)}. "
                        f"Remove {root / '.venv'} and start again."
                    )
            if testing:
                return run_tests(arguments[1:], root)
        return program(arguments)
    except SetupError as problem:
        say(str(problem))
        return NOT_READY
    except KeyboardInterrupt:
        return 130


def run_tests(arguments: list[str], root: Path) -> int:
    """pytest in this process, from the checkout, wherever the command was typed."""
    os.chdir(root)
    import pytest

    return int(pytest.main(arguments))


def run_instead(python: Path, arguments: list[str]) -> int:
    """Hand this process over to another Python."""
    if os.name == "nt":  # there execv returns to the prompt at once and leaves two programs at one console
        import subprocess

        return subprocess.run([str(python), *arguments]).returncode
    sys.stdout.flush()
    os.execv(python, [str(python), *arguments])


def missing_modules(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that this Python could not import; nothing is imported to find out."""
    importlib.invalidate_caches()
    return [name for name in names if importlib.util.find_spec(name) is None]


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def same_environment(python: Path) -> bool:
    """Whether this process already runs in the environment of ``python``."""
    return Path(sys.prefix).resolve() == python.parent.parent.resolve()


def own_environment(root: Path, modules: Iterable[str], extras: str = TEST_EXTRAS) -> Path:
    """The Python of ``root/.venv``, made or brought up to date first if need be.

    To run takes a third of what the tests need, so it is installed alone until tests are asked for. A stamp in the
    folder says what it was made for. ``UNFINISHED`` means that the last attempt was cut short:
    the folder is made anew. A folder without a stamp belongs to someone else (uv, say): it is used if it has
    what is needed, and is never changed.
    """
    import shutil

    folder = root / ".venv"
    python = python_of(folder)
    stamp = folder / "klviz-stamp.txt"
    inside = same_environment(python)
    try:
        with alone_in(root):
            made_for = stamp.read_text(encoding="utf-8") if stamp.exists() else None
            if made_for is None and folder.exists() and any(folder.iterdir()):
                if python.exists() and not lacks(python, modules):
                    return python
                raise SetupError(
                    f"{folder} was not made by klviz and lacks packages that klviz needs. Install them: "
                    f'"{python}" -m pip install -e "{root}[test]"; or remove the folder and start again.'
                )
            ready = {fingerprint(root, extras), fingerprint(root, TEST_EXTRAS)}
            if made_for in ready and python.exists() and not inside:
                return python
            say(f"Setting up klviz in {folder} (once; it takes about a minute) ...")
            if not inside and (made_for in {None, UNFINISHED} or not python.exists()):
                need_venv()
                if folder.exists():
                    shutil.rmtree(folder)
                folder.mkdir()
                stamp.write_text(UNFINISHED, encoding="utf-8")
                make_environment(folder)
            stamp.write_text(UNFINISHED, encoding="utf-8")
            install(python, root, extras)
            stamp.write_text(fingerprint(root, extras), encoding="utf-8")
            return python
    except OSError as problem:
        raise SetupError(
            f"Cannot set up {folder}: {problem.strerror or problem}. Copy klviz to a folder that you may "
            "write to and that has 1 GB of room, or install it into an environment of your own: "
            f'python3 -m venv ENV && ENV/bin/pip install "{root}"'
        ) from problem


def fingerprint(root: Path, extras: str) -> str:
    """Changes with the list of packages, with what is wanted of them, and when the checkout moves (an editable install
    holds its path)."""
    import hashlib

    return hashlib.sha256((root / "pyproject.toml").read_bytes() + os.fsencode(root) + extras.encode()).hexdigest()


@contextlib.contextmanager
def alone_in(root: str | Path) -> Iterator[None]:
    """One set-up at a time: a second one waits. (Not where a folder cannot be locked: Windows, NFS.)"""
    try:
        import fcntl
    except ImportError:
        yield
        return
    descriptor = os.open(root, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another klviz is setting up this folder; waiting for it ...")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            pass
        yield
    finally:
        os.close(descriptor)


def lacks(python: Path, modules: Iterable[str]) -> bool:
    """Whether another Python could not import one of ``modules``."""
    import subprocess

    question = "import sys, importlib.util as u; sys.exit(None in map(u.find_spec, sys.argv[1:]))"
    return subprocess.run([str(python), "-c", question, *modules], capture_output=True).returncode != 0


def need_venv() -> None:
    """Debian ships Python without the means to make environments."""
    if missing_modules(["venv", "ensurepip"]):
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if may_install():
            apt_install([package])
        if missing_modules(["venv", "ensurepip"]):
            raise SetupError(
                f"This Python ({sys.executable}) cannot make environments. On Debian and Ubuntu install the "
                f"missing part, then start again: sudo apt-get install {package}"
            )


def make_environment(folder: Path) -> None:
    """An environment with pip, in a process of its own because ensurepip may end the one it runs in."""
    import subprocess

    made = subprocess.run([sys.executable, "-m", "venv", str(folder)], capture_output=True, text=True)
    if made.returncode != 0:
        raise SetupError(f"Cannot make the environment {folder}:\n{(made.stdout + made.stderr).strip()}")


def install(python: Path, root: Path, extras: str) -> None:
    """klviz and what the command at hand needs."""
    import subprocess

    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", *quiet, "-e", f".[{extras}]"]
    done = subprocess.run(command, cwd=root, stdout=sys.stderr)
    if done.returncode != 0:
        raise SetupError(
            "The packages klviz needs could not be installed; pip's message is above. This step needs the "
            "network (or a folder of wheels named in PIP_FIND_LINKS), 1 to 2 GB of disk, and a 64-bit "
            "Python for which PySide6 has wheels. Start again when that is mended; what is half done is made "
            "anew."
        )
