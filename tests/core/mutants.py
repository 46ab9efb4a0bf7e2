"""Mutants of the core: one small change at a time, and whether the tests notice.

    python -m tests.core.mutants 100 kernel exact sums     100 changes drawn from these modules of klviz.core
    python -m tests.core.mutants 100                       … from all of them; hours for every change there is

Works on a copy of the checkout. Prints every change that no test of core notices; each costs a run of all of them.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.And: ast.Or, ast.Or: ast.And, ast.USub: ast.UAdd,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
FIRST = ("test_edges.py", "test_checks.py", "test_table.py", "test_twofold.py")
"""Tests that take little time, and find most."""


def places(tree: ast.Module) -> Iterator[int]:
    """Numbers, in the order of `ast.walk`, of the nodes that can be changed."""
    left_out: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(node.value)
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if annotation is not None:
                left_out.update(ast.walk(annotation))
    for number, node in enumerate(ast.walk(tree)):
        if node not in left_out and changed(node, really=False):
            yield number


def changed(node: ast.AST, *, really: bool = True) -> bool:
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
            node.ops[0] = SWAPS[type(node.ops[0])]()  # type: ignore[assignment]
        return True
    operator = getattr(node, "op", None)
    if type(operator) in SWAPS:
        if really:
            node.op = SWAPS[type(operator)]()  # type: ignore[attr-defined]
        return True
    return False


def noticed(checkout: Path) -> bool:
    """Whether a test of core fails; one that does not end has failed."""
    tests = sorted(
        (checkout / "tests" / "core").glob("test_*.py"), key=lambda path: (path.name not in FIRST, path.name)
    )
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *map(str, tests)]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, timeout=900, check=False)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main(count: int, modules: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder) / "klviz"
        shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        paths = sorted((checkout / "klviz" / "core").glob("*.py"))
        paths = [path for path in paths if not modules or path.stem in modules]
        every = [(path, number) for path in paths for number in places(ast.parse(path.read_text("utf-8")))]
        drawn = random.Random(1).sample(every, min(count, len(every)))
        survived = 0
        for path, number in drawn:
            source = path.read_text("utf-8")
            tree = ast.parse(source)
            node = list(ast.walk(tree))[number]
            before = ast.unparse(node).partition("\n")[0]
            changed(node)
            path.write_text(ast.unparse(ast.fix_missing_locations(tree)), "utf-8")
            if not noticed(checkout):
                survived += 1
                after = ast.unparse(node).partition("\n")[0]
                print(f"{path.name}:{getattr(node, 'lineno', 0)}: {before}  →  {after}", flush=True)
            path.write_text(source, "utf-8")
        print(f"{len(every)} possible changes, {len(drawn)} made, {survived} not noticed.")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
