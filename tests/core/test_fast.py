"""The compiled engine: the same answers within the certificate, in far less time."""

from __future__ import annotations

import math
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.core import rows
from klviz.core.blocks import Scratch
from klviz.core.pairs import measure_pairs
from klviz.core.rows import measure_rows
from tests.core.bulk import NAMES, SEVEN, exact, far_off, shares, stacks, wrong
from tests.core.families import FAMILIES

pytest.importorskip("numba")

from klviz.core import compiled, fast


def test_the_logarithm_is_within_one_and_a_half_units_of_the_last_place() -> None:
    rng = np.random.default_rng(0)
    x = np.concatenate(
        (
            np.exp(rng.uniform(-700, 700, 20_000)),
            1.0 + rng.uniform(-0.5, 1.0, 20_000) * 10.0 ** rng.uniform(-16, 0, 20_000),
            2.0 ** np.arange(-1022.0, 1024.0),
            [1.0, math.sqrt(0.5), math.sqrt(2.0), math.nextafter(1.0, 0.0), math.nextafter(1.0, 2.0)],
        )
    )
    got = np.empty_like(x)
    fast._log(x, got)
    right = np.log(x.astype(np.longdouble)) if np.finfo(np.longdouble).nmant > 52 else np.log(x)
    error = np.abs((got - right) / np.spacing(np.abs(np.log(x))))
    assert error.max() < 1.5
    assert got[np.flatnonzero(x == 1.0)].tolist() == [0.0] * int((x == 1.0).sum())


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family(family: str) -> None:
    for p, q in stacks(family, 12):
        got = measure_rows(p, q, normalize=True, engine="numba")
        right = exact(p, q, NAMES, normalize=True)
        assert wrong(got, right) == {}


def test_a_divergence_far_below_its_reverse_loses_no_digits_to_it() -> None:
    p = np.array([[1.0] + [2.022334174609859e-153] * 20_000])
    q = np.array([[0.9944271120194217] + [2.786443990289153e-07] * 20_000])
    right = exact(p, q, SEVEN, normalize=True)
    assert right["kl_qp"] > 300 * right["kl_pq"]
    assert wrong(measure_rows(p, q, SEVEN, normalize=True, engine="numba"), right) == {}
    turned = {"kl_pq": right["kl_qp"], "kl_qp": right["kl_pq"]}
    assert wrong(measure_rows(q, p, list(turned), normalize=True, engine="numba"), turned) == {}


@pytest.mark.parametrize("second", [[0.7, 0.1], [0.334, 1 / 3]], ids=["far", "near"])
def test_rows_of_millions_of_outcomes_lose_no_digits(second: list[float]) -> None:
    """The same two outcomes again and again: divergences are those of the two, entropies ln of how often more."""
    often = 1 << 21
    two = np.array([[1 / 3, 1 / 3]]), np.array([second])
    right = exact(*two, SEVEN, normalize=True, base=math.e)
    for name in ("h_p", "h_q", "ce_pq", "ce_qp"):
        right[name] += math.log(often)
    p, q = (np.tile(x, often) for x in two)
    got = measure_rows(p, q, SEVEN, normalize=True, engine="numba", base=math.e)
    assert {name: error for name in right if (error := far_off(got[name], right[name])) > 1e-14} == {}
    js = measure_pairs(p, q, "js", normalize=True, engine="numba", base=math.e)
    assert far_off(js[0], right["js"]) < 1e-13


@pytest.mark.parametrize("outcomes", [1, 2, 7, 8, 9, 16, 255, 256, 257, 1030])
@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.int64])
def test_any_number_of_outcomes(outcomes: int, dtype: Any) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = (rng.integers(1, 1000, (20, outcomes)).astype(dtype) for _ in range(2))
    q[3:6] = p[3:6]
    if outcomes > 1:
        q[6, 0] = p[7, -1] = 0
    q[8:12] = p[8:12] + (rng.random((4, outcomes)) < 0.1).astype(dtype)
    for names in (SEVEN, ["kl_pq"], ["h_q"], ["ce_pq"], ["js"], ["kl_qp", "tv"], ["h_p", "js_distance"]):
        got = measure_rows(p, q, names, normalize=True, engine="numba")
        right = exact(p, q, names, normalize=True)
        assert wrong(got, right) == {}


def test_one_distribution_for_every_row_and_any_threads() -> None:
    rng = np.random.default_rng(1)
    p, q = shares(rng, 3000, 30), shares(rng, 1, 30)[0]
    p[::5] = q * (1 + 1e-6 * rng.normal(size=(600, 30)))
    p /= p.sum(axis=1, keepdims=True)
    one = measure_rows(p, q, SEVEN, engine="numba", threads=1, methods=True)
    several = measure_rows(p, q, SEVEN, engine="numba", threads=3, methods=True)
    repeated = measure_rows(p, np.tile(q, (3000, 1)), SEVEN, engine="numba", methods=True)
    numpy = measure_rows(p, q, SEVEN, engine="numpy", methods=True)
    for name in one:
        assert np.array_equal(one[name], several[name])
        assert np.array_equal(one[name], repeated[name])
        assert far_off(one[name], numpy[name]) < 2e-13
    assert set(one["method"]) == {0, 1}


@pytest.mark.parametrize("outcomes", [3, 16, 100, 1030])
def test_rows_worked_on_together_do_not_depend_on_each_other(outcomes: int) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = shares(rng, 300, outcomes), shares(rng, 300, outcomes)
    q[::37] *= 3.0
    p[5, 0] = q[100, 1] = 0.0
    p[200, 2] = 1e-300
    together = measure_rows(p, q, SEVEN, normalize=True, engine="numba")
    assert wrong({n: x[::37] for n, x in together.items()}, exact(p[::37], q[::37], SEVEN, normalize=True)) == {}
    for i in (0, 1, 5, 6, 36, 37, 38, 100, 101, 200, 299):
        alone = measure_rows(p[i : i + 1], q[i : i + 1], SEVEN, normalize=True, engine="numba")
        assert {name: together[name][i] for name in SEVEN} == {name: x[0] for name, x in alone.items()}


def test_bad_weights_are_found() -> None:
    p = np.full((50, 20), 0.05)
    for value, message in ((-1e-9, "not be negative"), (math.nan, "must be finite"), (math.inf, "must be finite")):
        bad = p.copy()
        bad[33, 7] = value
        with pytest.raises(core.DistributionError, match=rf"^P\[33, 7\] is {value}.*{message}"):
            measure_rows(bad, p, engine="numba")
        with pytest.raises(core.DistributionError, match=rf"^Q\[33, 7\] is {value}.*{message}"):
            measure_rows(p, bad, engine="numba")
    bad = p.copy()
    bad[4] = 0.0
    with pytest.raises(core.DistributionError, match=r"^Q\[4\] is all zero"):
        measure_rows(p, bad, normalize=True, engine="numba")
    with pytest.raises(core.DistributionError, match=r"^P\[4\] sums to 0|^P\[4\] is all zero"):
        measure_rows(bad, p, engine="numba")


@pytest.mark.parametrize("outcomes", [3, 12, 300])
def test_how_floats_lie_in_memory_is_not_seen(outcomes: int) -> None:
    rng = np.random.default_rng(2)
    p, q = shares(rng, 40, outcomes), shares(rng, 40, outcomes)
    right = measure_rows(p, q, SEVEN, engine="numba")
    unaligned = np.frombuffer(b"0" + p.tobytes(), np.uint8)[1:].view(np.float64).reshape(p.shape)
    for other in (
        np.asfortranarray(p),
        np.repeat(p, 2, axis=1)[:, ::2],
        p.astype(">f8"),
        p[::-1].copy()[::-1],
        unaligned,
    ):
        assert isinstance(compiled.block(other, q, Scratch(), ["p_log_p"]), compiled.CompiledBlock)
        got = measure_rows(other, q, SEVEN, engine="numba")
        assert all(np.array_equal(got[name], right[name]) for name in SEVEN)
    one = measure_rows(p, q[0], SEVEN, engine="numba")
    got = measure_rows(p, np.repeat(q[0], 2)[::2], SEVEN, engine="numba")
    assert all(np.array_equal(got[name], one[name]) for name in SEVEN)
    again = measure_rows(np.broadcast_to(p[0], p.shape), q, SEVEN, engine="numba")
    assert all(again[name][0] == right[name][0] for name in SEVEN)


def test_floats_of_16_bits_go_through_numpy() -> None:
    p = shares(np.random.default_rng(2), 40, 12).astype(np.float16)
    assert not isinstance(compiled.block(p, p, Scratch(), ["p_log_p"]), compiled.CompiledBlock)


def test_auto_takes_it_for_much_work_only(monkeypatch: pytest.MonkeyPatch) -> None:
    assert rows.compiled_part("auto", rows.WORTH_COMPILING, "block") is compiled.block
    assert rows.compiled_part("auto", rows.WORTH_COMPILING - 1, "block") is None
    monkeypatch.setattr(rows, "find_spec", lambda name: None)
    assert rows.compiled_part("auto", rows.WORTH_COMPILING, "block") is None


@pytest.mark.parametrize("outcomes", [1, 5, 256, 700])
def test_jensen_shannon_of_all_pairs(outcomes: int) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = shares(rng, 12, outcomes), shares(rng, 9, outcomes)
    q[3], p[4, outcomes // 2 :] = p[2], 0.0
    p[4, 0] = 1.0
    got = measure_pairs(p, q, "js", normalize=True, engine="numba", threads=1)
    right = np.array([[core.evaluate(a, b, ["js"], normalize=True)["js"] for b in q] for a in p])
    assert far_off(got, right) < 1e-13
    assert np.array_equal(got, measure_pairs(p, q, "js", normalize=True, engine="numba", threads=3))


def test_without_numba_auto_is_numpy_and_asking_for_it_says_what_to_install() -> None:
    script = """
import sys
sys.modules["numba"] = None
from klviz import core
print(core.measure_rows([[0.5, 0.5]], [[0.25, 0.75]], ["tv"])["tv"][0])
try:
    core.measure_rows([[0.5, 0.5]], [[0.25, 0.75]], ["tv"], engine="numba")
except ModuleNotFoundError as error:
    print(error)
assert "klviz.core.fast" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "0.25",
        "engine 'numba' needs Numba; install klviz[fast], or use engine='numpy'",
    ]


def test_asking_for_a_missing_numba_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(core, "compiled")
    monkeypatch.setitem(sys.modules, "klviz.core.compiled", None)
    with pytest.raises(ModuleNotFoundError, match=r"engine 'numba' needs Numba; install klviz\[fast\]"):
        measure_rows([[0.5, 0.5]], [[0.25, 0.75]], ["tv"], engine="numba")


def test_importing_the_core_imports_no_numba() -> None:
    script = "import sys; import klviz.core; assert not {'numba', 'dask', 'torch', 'threadpoolctl'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
