"""Fitting: the numbers of ½N(±d, 1), closed forms beside the optimiser, gradients, quadrature."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy import integrate

from klviz.core import (
    hellinger_distance,
    jensen_shannon_divergence,
    kl_divergence,
    renyi_divergence,
    total_variation,
    wasserstein_distance,
)
from klviz.fitting import (
    FINE,
    LOSSES,
    Mixture,
    OneBell,
    Problem,
    Steps,
    Table,
    Target,
    TwoBells,
    best,
    nodes_of,
    onset,
    path,
    steps_for,
    surface,
    two_bells,
    window_for,
)
from klviz.fitting.families import Family

LUMPS = Mixture((0.5, 0.3, 0.2), (-2.0, 2.5, 0.0), (1.0, 0.6, 2.0))
COUNTS = Table((0.1, 0.3, 0.05, 0.2, 0.35))


def one(target: Target, loss: str, order: float = 1.0) -> Problem:
    return Problem(OneBell(window_for(target)), loss, order)


def bell_of(theta: tuple[float, ...]) -> tuple[float, float]:
    return theta[0], math.exp(theta[1])


# The onset of mode seeking


def test_at_two_reverse_kl_is_broad_too() -> None:
    (found,) = best(two_bells(2.0), one(two_bells(2.0), "reverse"))
    middle, sigma = bell_of(found.theta)
    assert middle == pytest.approx(0.0, abs=1e-8)
    assert sigma == pytest.approx(2.047, abs=5e-4)
    assert found.value == pytest.approx(0.22651, abs=5e-6)


def test_at_three_reverse_kl_seeks_either_bell_and_keeps_a_broad_optimum() -> None:
    left, right, broad = sorted(
        best(two_bells(3.0), one(two_bells(3.0), "reverse")), key=lambda o: (o.value > 0.7, o.theta)
    )
    for found, sign in ((left, -1.0), (right, 1.0)):
        middle, sigma = bell_of(found.theta)
        assert middle == pytest.approx(sign * 2.984, abs=5e-4)
        assert sigma == pytest.approx(1.0234, abs=5e-5)
        assert found.value == pytest.approx(0.68877, abs=5e-6)
    assert broad.theta[0] == pytest.approx(0.0, abs=1e-8)
    assert broad.value > left.value


def test_a_mode_optimum_exists_from_2_41_and_wins_from_2_8001() -> None:
    found = onset("reverse")
    assert found.appears == pytest.approx(2.41, abs=0.005)
    assert found.wins == pytest.approx(2.8001, abs=5e-5)


@pytest.mark.parametrize("d", [2.795, 2.805])
def test_the_onset_is_where_the_best_bell_changes(d: float) -> None:
    """The same crossing, by the other path: the search for every optimum on the fine nodes."""
    found = best(two_bells(d), one(two_bells(d), "reverse"))
    assert len(found) == 3
    assert (abs(found[0].theta[0]) > 1.0) == (d > 2.8001)


@pytest.mark.parametrize("d", [0.5, 2.0, 3.0, 4.5])
def test_forward_kl_matches_moments(d: float) -> None:
    (found,) = best(two_bells(d), one(two_bells(d), "forward"))
    middle, sigma = bell_of(found.theta)
    assert middle == pytest.approx(0.0, abs=1e-10)
    assert sigma**2 == pytest.approx(1.0 + d * d, rel=1e-10)


def test_forward_kl_never_seeks_and_jensen_shannon_does_later_than_reverse() -> None:
    assert math.isinf(onset("forward").appears)
    assert math.isinf(onset("forward").wins)
    assert onset("reverse").wins < onset("js").wins < math.inf


def test_hellinger_and_renyi_of_order_half_are_one_diagram() -> None:
    """One is a monotone function of the other."""
    assert onset("hellinger").wins == pytest.approx(onset("renyi", 0.5).wins, abs=1e-4)


def test_the_saddle_lies_between_the_optima_and_above_both() -> None:
    found = onset("reverse")
    there = np.isfinite(found.saddle.mu)
    assert there.sum() == np.isfinite(found.mode.mu).sum() > 10
    assert (found.saddle.mu[there] < found.mode.mu[there]).all()
    assert (found.saddle.value[there] > np.maximum(found.mode.value, found.broad.value)[there]).all()


# Quadrature


@pytest.mark.parametrize("target", [two_bells(3.0), LUMPS, Mixture((1.0, 2.0), (-5.5, 6.0), (0.3, 2.5))])
@pytest.mark.parametrize("bell", [(0.3, 1.7), (-2.0, 0.9), (5.0, 3.0)])
def test_divergences_against_adaptive_quadrature(target: Mixture, bell: tuple[float, float]) -> None:
    """The trapezoid rule on the stretched nodes beside QUADPACK's Gauss–Kronrod rule, to 1e-8."""
    middle, sigma = bell

    def log_p(x: float) -> float:
        return float(target.log_density(np.array([x]))[0])

    def log_q(x: float) -> float:
        return -0.5 * ((x - middle) / sigma) ** 2 - math.log(sigma * math.sqrt(2.0 * math.pi))

    def integral(f: object) -> float:
        cuts = sorted({-40.0, 40.0, *target.means, middle, 0.0})
        pieces = pairwise(cuts)
        return math.fsum(integrate.quad(f, a, b, epsabs=1e-12, epsrel=1e-12, limit=400)[0] for a, b in pieces)

    theta = np.array([[middle, math.log(sigma)]])
    value = {
        loss: float(one(target, loss).value(nodes_of(target, FINE), theta)[0]) for loss in ("forward", "reverse", "js")
    }
    forward = integral(lambda x: math.exp(log_p(x)) * (log_p(x) - log_q(x)))
    reverse = integral(lambda x: math.exp(log_q(x)) * (log_q(x) - log_p(x)))

    def js(x: float) -> float:
        p, q = math.exp(log_p(x)), math.exp(log_q(x))
        m = 0.5 * (p + q)
        return 0.5 * sum(v * math.log(v / m) for v in (p, q) if v > 0.0)

    assert value["forward"] == pytest.approx(forward, rel=1e-8, abs=1e-8)
    assert value["reverse"] == pytest.approx(reverse, rel=1e-8, abs=1e-8)
    assert value["js"] == pytest.approx(integral(js), rel=1e-8, abs=1e-8)


def test_two_equal_bells_apart_have_the_textbook_values() -> None:
    """N(0, 1) against N(m, s²)."""
    target, m, s = Mixture((1.0,), (0.0,), (1.0,)), 1.3, 1.6
    theta, nodes = np.array([[m, math.log(s)]]), nodes_of(Mixture((1.0,), (0.0,), (1.0,)), FINE)

    def value(loss: str, order: float = 1.0) -> float:
        return float(one(target, loss, order).value(nodes, theta)[0])

    assert value("forward") == pytest.approx(math.log(s) + (1.0 + m * m) / (2 * s * s) - 0.5, abs=1e-12)
    assert value("reverse") == pytest.approx(-math.log(s) + (s * s + m * m) / 2 - 0.5, abs=1e-12)
    affinity = math.sqrt(2 * s / (1 + s * s)) * math.exp(-0.25 * m * m / (1 + s * s))
    assert value("hellinger") == pytest.approx(math.sqrt(1 - affinity), abs=1e-12)
    for order in (0.3, 2.0):
        mixed = (1 - order) + order * s * s
        exact = math.log(s) + 0.5 / (order - 1) * math.log(s * s / mixed) + 0.5 * order * m * m / mixed
        assert value("renyi", order) == pytest.approx(exact, abs=1e-10)


def test_equal_widths_have_textbook_total_variation_and_wasserstein() -> None:
    """N(0, 1) and N(m, 1): 2Φ(m/2) − 1, and m."""
    target, m = Mixture((1.0,), (0.0,), (1.0,)), 1.3
    theta, nodes = np.array([[m, 0.0]]), nodes_of(target, FINE)
    exact = math.erf(m / 2 / math.sqrt(2.0))
    assert one(target, "tv").exact(nodes, theta)[0] == pytest.approx(exact, abs=2e-8)
    assert one(target, "wasserstein").value(nodes, theta)[0] == pytest.approx(m, abs=1e-7)


def test_a_renyi_divergence_is_infinite_where_tails_are_too_thin() -> None:
    target = Mixture((1.0,), (0.0,), (1.0,))
    nodes = nodes_of(target, FINE)
    narrow = np.array([[0.0, math.log(0.6)]])
    assert math.isinf(one(target, "renyi", 2.0).value(nodes, narrow)[0])
    assert math.isfinite(one(target, "renyi", 1.2).value(nodes, narrow)[0])


def test_on_a_table_every_loss_is_the_measure_of_the_core() -> None:
    nodes = nodes_of(COUNTS)
    theta = np.array([[1.8, math.log(1.1)]])
    q, _ = OneBell(window_for(COUNTS)).masses(nodes, theta)
    p, q = np.array(COUNTS.masses), q[0]
    exact = {
        "forward": kl_divergence(p, q, base=math.e),
        "reverse": kl_divergence(q, p, base=math.e),
        "js": jensen_shannon_divergence(p, q, base=math.e),
        "renyi": renyi_divergence(p, q, 0.7, base=math.e),
        "tv": total_variation(p, q),
        "hellinger": hellinger_distance(p, q),
        "wasserstein": wasserstein_distance(p, q, np.arange(5.0)),
    }
    assert exact.keys() == LOSSES.keys()
    for loss, value in exact.items():
        assert one(COUNTS, loss, 0.7).value(nodes, theta)[0] == pytest.approx(value, rel=1e-12), loss


def test_reverse_kl_of_a_table_with_an_impossible_outcome_is_infinite_everywhere() -> None:
    target = Table((0.5, 0.0, 0.5))
    assert best(target, one(target, "reverse")) == ()
    assert np.isinf(surface(target, one(target, "reverse")).values).all()
    assert best(target, one(target, "forward"))


# Gradients and optima


def families(target: Target) -> list[tuple[Family, int]]:
    window = window_for(target)
    steps = steps_for(target, 8)
    return [(OneBell(window), 2), (TwoBells(window), 5), (steps, len(steps.edges) + 1)]


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("target", [LUMPS, COUNTS], ids=["line", "table"])
def test_gradients_are_those_of_the_value(target: Target, loss: str) -> None:
    random = np.random.Generator(np.random.PCG64(3))
    nodes, h = nodes_of(target), 1e-5
    for family, n in families(target):
        problem = Problem(family, loss, 0.7)
        theta = 0.6 * random.standard_normal((3, n))
        slope = problem.gradient(nodes, theta)
        for k in range(n):
            step = h * np.eye(n)[k]
            numeric = (problem.value(nodes, theta + step) - problem.value(nodes, theta - step)) / (2 * h)
            np.testing.assert_allclose(slope[:, k], numeric, atol=2e-5, rtol=1e-5)


@pytest.mark.parametrize("loss", LOSSES)
def test_no_place_on_the_plane_is_better_than_the_best(loss: str) -> None:
    problem = one(LUMPS, loss, 0.5)
    found = best(LUMPS, problem)
    assert found[0].value <= surface(LUMPS, problem).values.min() + 1e-6
    assert [each.value for each in found] == sorted(each.value for each in found)


@pytest.mark.parametrize("loss", [loss for loss in LOSSES if loss not in ("tv", "wasserstein")])
def test_every_optimum_is_stationary_and_lower_than_what_is_around_it(loss: str) -> None:
    problem, nodes = one(LUMPS, loss, 0.5), nodes_of(LUMPS, FINE)
    for found in best(LUMPS, problem):
        theta = np.array([found.theta])
        assert np.abs(problem.gradient(nodes, theta)).max() < 1e-8
        around = theta + 0.02 * np.array([[math.cos(a), math.sin(a)] for a in np.arange(0.0, 6.28, 0.4)])
        assert (problem.value(nodes, around) > found.value).all()


def test_surfaces_are_the_loss_itself() -> None:
    for target in (LUMPS, COUNTS):
        for loss in LOSSES:
            problem = one(target, loss, 0.5)
            found = surface(target, problem)
            window = window_for(target)
            middles = np.linspace(window.left, window.right, found.values.shape[1])[[3, 30, 50]]
            logs = np.linspace(math.log(window.narrow), math.log(window.wide), found.values.shape[0])[[20, 25, 33]]
            exact = problem.value(nodes_of(target), np.stack([middles, logs], axis=-1))
            shown = found.values[[20, 25, 33], [3, 30, 50]]
            np.testing.assert_allclose(shown, exact, rtol=0.01 if loss in ("tv", "wasserstein") else 1e-9, atol=1e-9)


def test_two_bells_fit_two_bells_whatever_the_loss() -> None:
    for loss in ("forward", "reverse", "js"):
        problem = Problem(TwoBells(window_for(LUMPS)), loss)
        target = Mixture((0.3, 0.7), (-3.0, 2.0), (0.8, 1.2))
        found = best(target, problem)[0]
        assert found.value < 1e-12
        assert found.theta[:4] == pytest.approx((-3.0, math.log(0.8), 2.0, math.log(1.2)), abs=1e-4)


@pytest.mark.parametrize(("loss", "order"), [("forward", 1.0), ("reverse", 1.0), ("hellinger", 1.0), ("renyi", 2.5)])
def test_closed_forms_of_the_free_histogram_are_where_the_gradient_vanishes(loss: str, order: float) -> None:
    family = steps_for(LUMPS, 12)
    problem = Problem(family, loss, order)
    (found,) = best(LUMPS, problem)
    assert np.abs(problem.gradient(nodes_of(LUMPS, FINE), np.array([found.theta]))).max() < 1e-9


def test_the_forward_histogram_has_the_masses_of_p() -> None:
    family = steps_for(LUMPS, 12)
    (found,) = best(LUMPS, Problem(family, "forward"))
    masses = np.exp(np.array(found.theta))
    masses /= masses.sum()
    ends = [-math.inf, *family.edges, math.inf]
    shares = list(zip(LUMPS.shares(), LUMPS.means, LUMPS.sigmas, strict=True))
    below = [sum(w * 0.5 * (1 + math.erf((e - m) / s / math.sqrt(2))) for w, m, s in shares) for e in ends]
    np.testing.assert_allclose(masses, np.diff(below), atol=2e-5)


def test_a_free_histogram_over_a_table_fits_it_exactly() -> None:
    for loss in ("forward", "reverse", "js", "tv", "wasserstein"):
        assert best(COUNTS, Problem(steps_for(COUNTS, 0), loss))[0].value < 1e-6, loss


# Learning


@pytest.mark.parametrize("optimiser", ["adam", "descent"])
def test_learning_arrives_at_an_optimum(optimiser: str) -> None:
    target = two_bells(3.0)
    problem = one(target, "reverse")
    way = path(target, problem, (-4.0, 0.5), 0, 1, optimiser, 0.05)
    end = way.theta(800)[-1, 0]
    nearest = min(best(target, problem), key=lambda o: float(np.abs(np.array(o.theta) - end).max()))
    assert end == pytest.approx(nearest.theta, abs=1e-3)
    assert way.values(800)[-1] == pytest.approx(nearest.value, abs=1e-5)


def test_a_path_is_the_same_however_far_it_was_walked_before() -> None:
    problem = one(LUMPS, "js")
    first = path(LUMPS, problem, (-4.0, 0.5), 3, 7, "adam", 0.05)
    far = first.theta(60).copy()
    path.cache_clear()
    second = path(LUMPS, problem, (-4.0, 0.5), 3, 7, "adam", 0.05)
    for steps in (1, 2, 17, 60):
        near = second.theta(steps)
        assert near.shape == (steps + 1, 4, 2)
        np.testing.assert_array_equal(near, far[: steps + 1])


def test_restarts_follow_the_seed() -> None:
    problem = one(LUMPS, "reverse")

    def begin(count: int, seed: int) -> np.ndarray:
        return path(LUMPS, problem, (0.0, 0.0), count, seed, "adam", 0.05).theta(0)[0]

    np.testing.assert_array_equal(begin(2, 5), begin(6, 5)[:3])
    assert not np.array_equal(begin(2, 5), begin(2, 6))


def test_gradient_descent_is_what_it_says() -> None:
    problem, start = one(LUMPS, "js"), (1.0, 0.4)
    way = path(LUMPS, problem, start, 0, 1, "descent", 0.1).theta(1)[:, 0]
    slope = problem.gradient(nodes_of(LUMPS), np.array([start]))[0]
    np.testing.assert_allclose(way[1], np.array(start) - 0.1 * slope, rtol=1e-12)


# What is refused


def test_what_is_not_a_distribution_is_refused() -> None:
    with pytest.raises(ValueError, match="sigmas above 0"):
        Mixture((1.0,), (0.0,), (0.0,))
    with pytest.raises(ValueError, match="not all 0"):
        Mixture((0.0, 0.0), (0.0, 1.0), (1.0, 1.0))
    with pytest.raises(ValueError, match="two outcomes"):
        Table((1.0,))
    with pytest.raises(ValueError, match="every step needs a node"):
        Steps((0.2, 0.4, 0.6)).masses(nodes_of(COUNTS), np.zeros((1, 4)))
    with pytest.raises(ValueError, match="not one of adam, descent"):
        path(LUMPS, one(LUMPS, "js"), (0.0, 0.0), 0, 1, "luck", 0.1)
