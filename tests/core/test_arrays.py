"""Bulk measures of other libraries' arrays: they use what the array API and CuPy have, and the answers are the same."""

from __future__ import annotations

import math
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from klviz import core
from klviz.core import arrays, elsewhere
from klviz.core.pairs import measure_pairs
from klviz.core.rows import measure_rows
from tests.core.bulk import NAMES, exact, far_off, shares, stacks, wrong
from tests.core.families import FAMILIES

strict: Any = pytest.importorskip("array_api_strict")
ELSEWHERE = strict.Device("device1")
MORE = [*NAMES, "renyi_pq[2]", "renyi_pq[3]", "wasserstein[0,5]"]


def away(array: Any) -> Any:
    """On the second device, from which NumPy cannot read."""
    return strict.asarray(np.asarray(array, dtype=None), device=ELSEWHERE)


def back(array: Any) -> Any:
    assert array.device == ELSEWHERE
    return np.from_dlpack(array.to_device(strict.Device("CPU_DEVICE")))


class Recorded:
    """A namespace that remembers which of its names were used."""

    def __init__(self, namespace: Any) -> None:
        self.namespace = namespace
        self.used: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.used.add(name)
        return getattr(self.namespace, name)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_on_another_device(family: str) -> None:
    for p, q in stacks(family, 6):
        if p.dtype == np.float16:  # the array API has none
            p, q = p.astype(np.float32), q.astype(np.float32)
        names = MORE if p.shape[1] == 2 else MORE[:-1]
        got = measure_rows(away(p), away(q), names, normalize=True)
        right = exact(p, q, names, normalize=True)
        assert wrong({name: back(got[name]) for name in names}, right) == {}


@pytest.mark.parametrize("outcomes", [1, 2, 256, 257, 1000])
@pytest.mark.parametrize("base", [2, math.e])
def test_any_number_of_outcomes_and_one_row_of_q(outcomes: int, base: float) -> None:
    rng = np.random.default_rng(outcomes)
    p, q = rng.random((12, outcomes)) + 1e-6, rng.random(outcomes) + 1e-6
    p[3] = q * (1 + 1e-6 * rng.normal(size=outcomes))
    p[4], p[5] = q, 7 * q
    p[6, 0] = 0.0 if outcomes > 1 else 1.0
    rows = np.tile(q, (12, 1))
    got = measure_rows(away(p), away(q), base=base, normalize=True, methods=True)
    right = exact(p, rows, NAMES, base=base, normalize=True)
    assert wrong({name: back(got[name]) for name in NAMES}, right) == {}
    assert str(got["method"].dtype).endswith("uint8")


@pytest.mark.parametrize("outcomes", [2, 20, 400])
def test_rows_close_but_for_a_zero(outcomes: int) -> None:
    rng = np.random.default_rng(outcomes)
    p = rng.random((6, outcomes)) + 0.5
    q = p * (1 + 1e-4 * rng.normal(size=p.shape))
    p[:3, 1] = q[3:, 1] = 0.0
    for _ in range(2):
        got = measure_rows(away(p), away(q), normalize=True)
        assert wrong({name: back(got[name]) for name in NAMES}, exact(p, q, NAMES, normalize=True)) == {}
        p[:, 1] *= 1e-12
        q[:, 1] *= 1e-12


@pytest.mark.parametrize(
    ("positions", "certified"), [((0, 1, 2), True), ((0, 1, 1000), False), ((-10000, -9999, 0), False)]
)
def test_far_positions_are_in_the_bound_of_a_transport(positions: tuple[int, ...], certified: bool) -> None:
    """What rounding leaves over is carried over the widest gap."""
    p, q = np.ones((1, 3)), np.array([[1.2 * 1.03, 1.2 * 0.97, 1.2]])
    name = f"wasserstein[{','.join(map(str, positions))}]"
    got = measure_rows(away(p), away(q), [name], normalize=True, methods=True)
    assert wrong({name: back(got[name])}, exact(p, q, [name], normalize=True)) == {}
    assert (back(got["method"])[0] < 2) == certified


@pytest.mark.parametrize(("outcomes", "certified"), [(3, True), (1000, False)])
def test_many_outcomes_are_in_the_bound_of_a_transport(outcomes: int, certified: bool) -> None:
    p, q = np.ones((1, outcomes)), np.full((1, outcomes), 1.2)
    q[0, :2] *= 1.03, 0.97
    got = measure_rows(away(p), away(q), ["wasserstein"], normalize=True, methods=True)
    assert wrong({"wasserstein": back(got["wasserstein"])}, exact(p, q, ["wasserstein"], normalize=True)) == {}
    assert (back(got["method"])[0] < 2) == certified


def test_sums_that_overflow_are_not_certified() -> None:
    p, q = np.array([[1e150, 1.0], [1e150, 0.0]]), np.array([[1e-10, 1e150], [1e-10, 1e150]])
    got = measure_rows(away(p), away(q), NAMES, normalize=True)
    assert wrong({name: back(got[name]) for name in NAMES}, exact(p, q, NAMES, normalize=True)) == {}


def test_parts_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(1)
    p, q = shares(rng, 50, 20), shares(rng, 50, 20)
    q[::3] = p[::3]
    whole = measure_rows(away(p), away(q), methods=True)
    monkeypatch.setattr(elsewhere, "PART", 20 * 7)
    cut = measure_rows(away(p), away(q), methods=True)
    assert all(np.array_equal(back(whole[name]), back(cut[name])) for name in whole)
    for name in ("tv", "js"):
        assert np.array_equal(back(cut[name]), back(measure_rows(away(p), away(q), [name])[name]))
    empty = measure_rows(away(p[:0]), away(q[:0]))
    assert empty["kl_pq"].shape == (0,)
    pairs, method = measure_pairs(away(p), away(q[:9]), "kl_pq", methods=True)
    assert far_off(back(pairs), measure_pairs(p, q[:9], "kl_pq")) < 2e-13
    assert (back(method) > 0).sum() == 3  # the pairs of equal rows


def test_only_these_names_of_a_library_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    recorded = Recorded(strict)
    original = arrays.Library.__init__

    def watched(self: Any, *given: Any) -> None:
        original(self, *given)
        self.xp = recorded

    monkeypatch.setattr(arrays.Library, "__init__", watched)
    rng = np.random.default_rng(2)
    p, q = shares(rng, 30, 512), shares(rng, 30, 512)
    q[3], q[4, 0], p[5] = p[3], 0.0, 0.0
    p[5, 1] = 1.0
    measure_rows(strict.asarray(p), strict.asarray(q), MORE[:-1], normalize=True)
    measure_pairs(strict.asarray(p), strict.asarray(q), "js", normalize=True)
    information = {"__array_namespace_info__"}  # for arrays that are neither PyTorch's, CuPy's nor JAX's
    assert recorded.used - information == {*arrays.NAMES, arrays.RUNNING_SUMS[0]}


@pytest.mark.parametrize("module", ["cupy", "torch", "numpy"])
def test_these_names_are_in(module: str) -> None:
    library = pytest.importorskip(module)
    assert [name for name in arrays.NAMES if not hasattr(library, name)] == []
    assert any(hasattr(library, name) for name in arrays.RUNNING_SUMS)


def test_a_cupy_array_is_made_on_its_device_and_fetched_by_its_own_method() -> None:
    """That CuPy answers, only a machine that has it can tell."""
    steps: list[str] = []

    class Device:
        def __enter__(self) -> None:
            steps.append("enter")

        def __exit__(self, *_: object) -> None:
            steps.append("leave")

    library = arrays.Library(away([1.0]))
    library.name, library.device = "cupy", Device()
    library.xp = SimpleNamespace(asarray=lambda values, dtype: steps.append(f"{values} {dtype}"))
    library.asarray([2.0], "float64")
    assert steps == ["enter", "[2.0] float64", "leave"]
    assert library.host(SimpleNamespace(get=lambda: [3.0])).tolist() == [3.0]


def test_a_jax_array_is_read_by_numpy_and_must_be_of_64_bits() -> None:
    library = arrays.Library(away([1.0]))
    library.name = "jax"
    assert library.host([3.0]).tolist() == [3.0]
    library.xp = SimpleNamespace(float64=None, asarray=lambda values, dtype, device: np.float32([1.0]))
    with pytest.raises(TypeError, match="P cannot be computed with in float64; with JAX, set jax_enable_x64"):
        library.floats("P", away([1.0]))


def test_torch() -> None:
    torch = pytest.importorskip("torch")
    for family in ("zeros", "softmax float32", "softmax float16", "counts to 2^62", "P≈Q at 1e-8", "near one-hot"):
        for p, q in stacks(family, 5):
            one, two = torch.asarray(p), torch.asarray(q).requires_grad_(q.dtype.kind == "f")
            got = measure_rows(one, two, normalize=True)
            assert all(isinstance(values, torch.Tensor) and values.dtype == torch.float64 for values in got.values())
            right = exact(p, q, NAMES, normalize=True)
            assert all(far_off(got[name].numpy(), right[name]) < 1e-13 for name in NAMES)
    p, q = shares(np.random.default_rng(3), 4, 300), shares(np.random.default_rng(4), 5, 300)
    pairs = measure_pairs(torch.asarray(p), torch.asarray(q), "ce_pq")
    assert far_off(pairs.numpy(), measure_pairs(p, q, "ce_pq")) < 2e-13
    with pytest.raises(TypeError, match=r"P and Q are arrays of numpy and torch; both must be of one library"):
        measure_rows(p, torch.asarray(p))
    bad = p.copy()
    bad[2, 1] = -0.5
    with pytest.raises(core.DistributionError, match=r"^Q\[2, 1\] is -0.5"):
        measure_rows(torch.asarray(p), torch.asarray(bad))


JAX = """
import sys
import numpy as np
import jax
import jax.numpy as jnp
from klviz import core
from tests.core.bulk import NAMES, exact, far_off

try:
    core.measure_rows(jnp.asarray([[0.5, 0.5]]), jnp.asarray([[0.25, 0.75]]))
except TypeError as error:
    print(error)
jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
p, q = rng.random((12, 8)), rng.random((12, 8))
q[:4] = p[:4] * (1 + 10.0 ** -np.array([[1], [4], [8], [12]]) * rng.normal(size=(4, 8)))
q[4], q[5], q[6], p[7, 2], q[8, 3] = p[4], 3 * p[5], np.nextafter(p[6], 1), 0.0, 0.0
p[9, 1:] *= 1e-200
got = core.measure_rows(jnp.asarray(p), jnp.asarray(q), normalize=True, methods=True)
assert all(isinstance(values, jax.Array) for values in got.values())
right = exact(p, q, NAMES, normalize=True)
errors = {name: far_off(np.asarray(got[name]), right[name]) for name in NAMES}
assert max(errors.values()) < 1e-13, errors
assert set(np.asarray(got["method"]).tolist()) == {0, 1, 2}
print("right")
"""


def test_jax() -> None:
    """In a process of its own, as it stays in 64 bits and keeps threads that a later fork would be warned of."""
    pytest.importorskip("jaxlib")
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", JAX], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "P cannot be computed with in float64; with JAX, set jax_enable_x64 before anything is computed",
        "right",
    ]


def test_dask() -> None:
    dask_array = pytest.importorskip("dask.array")
    rng = np.random.default_rng(5)
    p, q = shares(rng, 40, 12), shares(rng, 40, 12)
    q[::4], q[1, 2] = p[::4] * 3, 0.0

    def lazy(array: Any) -> Any:
        return dask_array.from_array(array, chunks=(7, 5), name=False)

    right = measure_rows(p, q, normalize=True, methods=True)
    got = measure_rows(lazy(p), lazy(q), normalize=True, methods=True)
    for name, values in got.items():
        assert isinstance(values, dask_array.Array)
        assert np.array_equal(values.compute(scheduler="synchronous"), right[name])
        assert values.dtype == right[name].dtype
    one = measure_rows(lazy(p), lazy(q)[1], ["kl_qp", "tv"], normalize=True)
    alone = measure_rows(p, q[1], ["kl_qp", "tv"], normalize=True)
    assert all(np.array_equal(one[name].compute(), alone[name]) for name in alone)
    pairs = measure_pairs(lazy(p), lazy(q), "js", normalize=True, methods=True)
    for lazily, at_once in zip(pairs, measure_pairs(p, q, "js", normalize=True, methods=True), strict=True):
        assert far_off(lazily.compute(), at_once) < 2e-13
        assert lazily.dtype == at_once.dtype
    bad, doubled = p.copy(), p.copy()
    bad[33, 3] = -1.0
    doubled[33] *= 2.0
    for faulty, right_message in (
        (measure_rows(lazy(bad), lazy(q), ["tv"], normalize=True)["tv"], r"^P\[33, 3\] is -1.0"),
        (measure_rows(lazy(p), lazy(bad), ["tv"], normalize=True)["tv"], r"^Q\[33, 3\] is -1.0"),
        (measure_rows(lazy(p), lazy(bad)[33], ["tv"], normalize=True)["tv"], r"^Q\[3\] is -1.0"),
        (measure_rows(lazy(bad), lazy(q)[1], ["tv"], normalize=True)["tv"], r"^P\[33, 3\] is -1.0"),
        (measure_rows(lazy(doubled), lazy(p), ["tv"])["tv"], r"^P\[33\] sums to 2, not 1"),
        (measure_rows(lazy(p), lazy(doubled), ["tv"])["tv"], r"^Q\[33\] sums to 2, not 1"),
    ):
        with pytest.raises(core.DistributionError, match=right_message):
            faulty.compute(scheduler="synchronous")


@pytest.mark.parametrize(
    ("p", "q", "error", "message"),
    [
        (strict.asarray([[0.5, 0.5]]), np.array([[0.5, 0.5]]), TypeError, "arrays of array_api_strict and numpy"),
        (strict.asarray([[0.5, 0.5]]), [[0.5, 0.5]], TypeError, "Q is a list; P and Q must both be arrays"),
        (away([[0.5, 0.5]]), strict.asarray([[0.5, 0.5]]), TypeError, "P is on the device .*; both must be on one"),
        (away([0.5, 0.5]), away([[0.5, 0.5]]), ValueError, r"P has shape \(2,\); \(rows, outcomes\) is needed"),
        (away([[0.5, 0.5]]), away([[0.2, 0.3, 0.5]]), ValueError, r"Q has shape \(1, 3\), but P has \(1, 2\)"),
        (away(np.empty((2, 0))), away(np.empty((2, 0))), ValueError, "at least one outcome is needed"),
        (away([[0.5, 0.5j]]), away([[0.5, 0.5]]), TypeError, "P holds complex numbers"),
        (away([[0.5, 0.5]]), away([[0.5, 0.6]]), ValueError, r"^Q\[0\] sums to 1\.1, not 1"),
        (away([[0.5, 0.5]]), away([0.5, 0.6]), ValueError, r"^Q sums to 1\.1, not 1"),
        (away([[0.5, 0.6]]), away([0.5, 0.5]), ValueError, r"^P\[0\] sums to 1\.1, not 1"),
        (away([[0.5, math.nan]]), away([[0.5, 0.5]]), ValueError, r"^P\[0, 1\] is nan"),
        (away([[0.5, 0.5]]), away([[0.0, 0.0]]), ValueError, r"^Q\[0\] is all zero"),
    ],
)
def test_errors(p: Any, q: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        measure_rows(p, q)


def test_errors_of_pairs() -> None:
    good = away([[0.5, 0.5], [0.25, 0.75]])
    with pytest.raises(core.DistributionError, match=r"^Q\[1, 0\] is -1"):
        measure_pairs(good, away([[0.5, 0.5], [-1.0, 2.0]]), "tv")
    with pytest.raises(core.DistributionError, match=r"^P\[1\] sums to 1\.25"):
        measure_pairs(away([[0.5, 0.5], [0.5, 0.75]]), good, "tv")
    with pytest.raises(core.DistributionError, match=r"Q has shape \(2,\); \(rows, outcomes\) is needed"):
        measure_pairs(good, away([0.5, 0.5]), "tv")
    assert measure_pairs(good[:0, :], good, "tv").shape == (0, 2)


def test_long_integers_are_exact() -> None:
    p = np.array([[2**62, 2**62 + 1, 7], [1, 2, 3]])
    q = np.array([[2**62 + 1, 2**62, 7], [3, 2, 1]])
    got = measure_rows(away(p), away(q), normalize=True, methods=True)
    right = exact(p, q, NAMES, normalize=True)
    assert all(far_off(back(got[name]), right[name]) < 1e-13 for name in NAMES)
    assert back(got["method"]).tolist() == [2, 0]
