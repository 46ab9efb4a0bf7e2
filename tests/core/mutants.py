"""Mutants of the core: one small change at a time, and whether the tests notice.

    python -m tests.core.mutants 0 kernel exact sums       every change there is in these modules of klviz.core
    python -m tests.core.mutants 100 test_edges            100 changes drawn from all modules, against some tests only

Which test runs which line, and how long it takes, is measured once. Then a child process is forked for every change,
which is made in memory: functions get their new code, and the tests that run the line are run, the quickest first, up
to the first that fails. What is done at import is changed in a child that has not imported the core yet, last and
against all tests. Prints every change that no test notices; about 25 a minute of an idle core. What Numba compiles is
left out. Not for Windows, which cannot fork.
"""

from __future__ import annotations

import ast
import gc
import importlib.abc
import importlib.util
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "klviz" / "core"
SLOW = 6.0
"""Seconds, under the measurement of lines, up to which a test takes part."""
LIMIT = 90.0
"""Seconds after which tests that do not end count as failed."""
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.And: ast.Or, ast.Or: ast.And, ast.USub: ast.UAdd,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
COMPILED = {"njit", "intrinsic", "_exactly", "_in_any_order"}
CACHED = lru_cache(abs)
TESTS = ROOT / "tests" / "core"
ARGUMENTS = ["-q", "-x", "-p", "no:cacheprovider", "--timeout=0", "-W", "ignore::pytest.PytestAssertRewriteWarning"]


class Mutant(NamedTuple):
    """A change of a module: the number, in the order of `ast.walk`, of the node that is changed."""

    path: Path
    number: int

    def tree(self) -> tuple[ast.Module, str, int]:
        """The changed module, the change in words, and its line."""
        tree = ast.parse(self.path.read_text("utf-8"))
        node = list(ast.walk(tree))[self.number]
        before = ast.unparse(node).partition("\n")[0]
        change(node)
        after = ast.unparse(node).partition("\n")[0]
        line = getattr(node, "lineno", 0) or node.left.lineno  # type: ignore[attr-defined]
        return ast.fix_missing_locations(tree), f"{self.path.name}:{line}: {before}  →  {after}", line

    def code(self) -> CodeType:
        return compile(self.tree()[0], str(self.path), "exec")


def mutants(path: Path) -> Iterator[Mutant]:
    """Every change of a module."""
    tree = ast.parse(path.read_text("utf-8"))
    left_out: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(node.value)
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if annotation is not None:
                left_out.update(ast.walk(annotation))
        for decorator in getattr(node, "decorator_list", ()):
            if COMPILED & {name.id for name in ast.walk(decorator) if isinstance(name, ast.Name)}:
                left_out.update(ast.walk(node))
    for number, node in enumerate(ast.walk(tree)):
        if node not in left_out and change(node, really=False):
            yield Mutant(path, number)


def change(node: ast.AST, *, really: bool = True) -> bool:
    """Change a node, or say whether it can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (bool, int, float)):
        if really:
            value = node.value
            if isinstance(value, bool):
                node.value = not value
            else:
                node.value = value + 1 if isinstance(value, int) or value == 0.0 else value * 1.01
        return True
    if isinstance(node, (ast.If, ast.IfExp)):
        if really:
            node.test = ast.UnaryOp(ast.Not(), node.test)
        return True
    if isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPS:
        if really:
            node.ops[0] = SWAPS[type(node.ops[0])]()  # type: ignore[call-overload]
        return True
    operator = getattr(node, "op", None)
    if type(operator) in SWAPS:
        if really:
            node.op = SWAPS[type(operator)]()  # type: ignore[attr-defined]
        return True
    return False


def forked(work: Callable[[], Any], limit: float | None) -> Any:
    """What `work` returns in a child process; None where it does not end in time, or not well."""
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=lambda: send.send(work()))
    child.start()
    send.close()
    answer = None
    try:
        if receive.poll(limit):
            answer = receive.recv()
    except EOFError:
        pass
    child.kill()
    child.join()
    return answer


class Tests:
    """A session of pytest that has collected the tests of core."""

    def __init__(self, session: pytest.Session) -> None:
        self.session = session
        self.failed = False
        session.config.pluginmanager.register(self)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed

    def run(self, items: Iterable[pytest.Item]) -> str:
        """The first test that fails, or nothing."""
        for item in items:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if self.failed:
                return item.nodeid
        return ""

    def traced(self) -> tuple[dict[str, float], dict[tuple[str, int], set[str]]]:
        """How long every test takes, and which tests run which lines."""
        import coverage

        tracer = coverage.Coverage(data_file=None, include=[str(CORE / "*")], config_file=False)
        seconds = {}
        tracer.start()
        for item in self.session.items:
            tracer.switch_context(item.nodeid)
            begin = time.perf_counter()
            if self.run([item]):
                raise AssertionError(f"{item.nodeid} fails as it is")
            seconds[item.nodeid] = time.perf_counter() - begin
        tracer.stop()
        data = tracer.get_data()
        lines: dict[tuple[str, int], set[str]] = {}
        for path in data.measured_files():
            for line, contexts in data.contexts_by_lineno(path).items():
                lines[path, line] = {test for test in contexts if test}
        return seconds, lines


def is_function(thing: Any) -> bool:
    return isinstance(thing, CodeType) and bool(thing.co_flags & 1)  # it has fast locals, unlike a class's


def functions_of(code: CodeType) -> Iterator[CodeType]:
    """The code of every function within, however deep."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if is_function(inner):
                yield inner
            yield from functions_of(inner)


def without_functions(code: CodeType) -> Any:
    """What a module or class does when it is imported."""
    inner = [
        "function" if is_function(x) else without_functions(x) if isinstance(x, CodeType) else (type(x), x)
        for x in code.co_consts
    ]
    return code.co_code, code.co_names, repr(inner)


Live = dict[tuple[str, int, str], list[FunctionType]]
"""The functions there are, by file, line and name."""


def new_code(mutant: Mutant, live: Live) -> list[tuple[FunctionType, CodeType]]:
    """Functions and what code they get; none where that is not all of the change."""
    before = compile(mutant.path.read_text("utf-8"), str(mutant.path), "exec")
    after = mutant.code()
    if without_functions(before) != without_functions(after):
        return []
    return [
        (function, new)
        for old, new in zip(functions_of(before), functions_of(after), strict=True)
        if old != new
        for function in live.get((str(mutant.path), old.co_firstlineno, old.co_qualname), ())
    ]


class Server:
    """Tries changes of functions, then those of what is done at import."""

    def __init__(self, drawn: list[Mutant], report: Callable[[Mutant, str | None], None]) -> None:
        self.drawn, self.report = drawn, report
        self.later: list[Mutant] = []
        self.seconds: dict[str, float] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        tests = Tests(session)
        found = forked(tests.traced, 1200.0)
        assert found is not None, "the tests must pass before anything is changed"
        self.seconds, lines = found
        live: Live = {}
        caches = []
        for thing in gc.get_objects():
            if type(thing) is FunctionType and thing.__code__.co_filename.startswith(str(CORE)):
                code = thing.__code__
                live.setdefault((code.co_filename, code.co_firstlineno, code.co_qualname), []).append(thing)
            if type(thing) is type(CACHED) and thing.__module__.startswith("klviz.core"):
                caches.append(thing)
        for mutant in self.drawn:
            line = mutant.tree()[2]
            pairs = new_code(mutant, live)
            names = lines.get((str(mutant.path), line))
            if not (pairs and names):
                self.later.append(mutant)
                continue
            items = [item for item in session.items if item.nodeid in names and self.seconds[item.nodeid] < SLOW]
            items.sort(key=lambda item: self.seconds[item.nodeid])

            def work(pairs: Any = pairs, items: Any = items) -> str:
                for function, code in pairs:
                    function.__code__ = code
                for cache in caches:
                    cache.cache_clear()
                return tests.run(items)

            self.report(mutant, forked(work, LIMIT))
        return True


class Order:
    """Runs the quickest tests first."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if self.seconds.get(item.nodeid, 0.0) < SLOW]
        items.sort(key=lambda item: self.seconds.get(item.nodeid, 0.0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = report.nodeid


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module changed."""

    def __init__(self, mutant: Mutant) -> None:
        self.name = "klviz.core" if mutant.path.stem == "__init__" else f"klviz.core.{mutant.path.stem}"
        self.mutant = mutant

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.mutant.path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(self.mutant.code(), module.__dict__)  # noqa: S102


def imported_anew(mutant: Mutant, seconds: dict[str, float], files: list[str]) -> str:
    """The first test that fails where a module is changed before it is imported."""
    sys.meta_path.insert(0, Changed(mutant))
    order = Order(seconds)
    code = pytest.main([*ARGUMENTS, *files], plugins=[order])
    return order.failed or ("" if code == 0 else "import")


class Report:
    """Prints what no test notices, and counts."""

    def __init__(self) -> None:
        self.out = os.fdopen(os.dup(1), "w", encoding="utf-8")  # pytest takes the descriptor 1 for itself
        self.made: Counter[str] = Counter()
        self.survived: Counter[str] = Counter()

    def __call__(self, mutant: Mutant, by: str | None) -> None:
        self.made[mutant.path.stem] += 1
        if by == "":
            self.survived[mutant.path.stem] += 1
            print(mutant.tree()[1], file=self.out)
        print(f"{self.made.total()}\r", end="", file=self.out, flush=True)

    def close(self) -> None:
        for name, count in sorted(self.made.items()):
            print(f"{name}: {count} made, {self.survived[name]} not noticed", file=self.out)
        print(f"{self.made.total()} made, {self.survived.total()} not noticed", file=self.out, flush=True)


def serve(
    drawn: list[Mutant], report: Report, files: list[str]
) -> tuple[list[Mutant], dict[str, float], Counter[str], Counter[str]]:
    server = Server(drawn, report)
    pytest.main([*ARGUMENTS, *files], plugins=[server])
    return server.later, server.seconds, report.made, report.survived


def main(count: int, names: list[str]) -> None:
    import hypothesis.configuration
    from hypothesis.internal.conjecture import engine

    engine.MAX_SHRINKING_SECONDS = 0
    for library in ("mpmath", "array_api_strict", "dask.array", "torch", "sklearn.metrics", "numba", "scipy.stats"):
        with suppress(ImportError):  # what is not there is not tested
            importlib.import_module(library)
    modules = [name for name in names if not name.startswith("test_")]
    files = [str(TESTS / f"{name}.py") for name in names if name.startswith("test_")] or [str(TESTS)]
    paths = [path for path in sorted(CORE.glob("*.py")) if not modules or path.stem in modules]
    every = [mutant for path in paths for mutant in mutants(path)]
    drawn = random.Random(1).sample(every, min(count or len(every), len(every)))
    report = Report()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    with tempfile.TemporaryDirectory() as examples:
        hypothesis.configuration.set_hypothesis_home_dir(examples)
        later, seconds, report.made, report.survived = forked(partial(serve, drawn, report, files), None)
        for mutant in later:
            report(mutant, forked(partial(imported_anew, mutant, seconds, files), LIMIT))
    report.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
