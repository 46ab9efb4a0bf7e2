"""Lines of equal value: where they must lie, where there must be none."""

from __future__ import annotations

import numpy as np

from klviz.gui.contours import contour_lines


def test_on_a_plane_every_line_is_straight_and_at_its_level() -> None:
    column, row = np.meshgrid(np.arange(7.0), np.arange(5.0))
    strokes = contour_lines(2.0 * column + 3.0 * row, (4.5, 11.25))
    heights = 2.0 * strokes[:, :, 0] + 3.0 * strokes[:, :, 1]
    np.testing.assert_allclose(heights[:, 0], heights[:, 1], atol=1e-12)
    assert {round(h, 9) for h in heights[:, 0].tolist()} == {4.5, 11.25}


def test_a_circle_closes() -> None:
    column, row = np.meshgrid(np.arange(21.0), np.arange(21.0))
    strokes = contour_lines(np.hypot(column - 10.0, row - 10.0), (6.3,))
    ends = [tuple(end) for end in strokes.reshape(-1, 2).round(9).tolist()]
    assert all(ends.count(end) == 2 for end in ends)
    np.testing.assert_allclose(np.hypot(*(strokes - 10.0).reshape(-1, 2).T), 6.3, atol=0.05)


def test_a_saddle_has_two_lines_in_one_cell() -> None:
    assert contour_lines(np.array([[1.0, 0.0], [0.0, 1.0]]), (0.5,)).shape == (2, 2, 2)


def test_cells_that_touch_what_is_not_finite_draw_nothing() -> None:
    values = np.array([[0.0, 1.0, np.inf], [0.0, 1.0, np.nan]])
    strokes = contour_lines(values, (0.5,))
    assert strokes.shape == (1, 2, 2)
    assert strokes[:, :, 0].max() == 0.5
    assert contour_lines(np.full((3, 3), np.inf), (0.5, 1.0)).shape == (0, 2, 2)
