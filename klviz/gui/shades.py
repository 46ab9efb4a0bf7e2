"""Numbers as colours: equal steps of a number are equal steps of lightness to the eye."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from klviz.gui.theme import Theme
from klviz.picture import Axis

LEVELS = 254
INFINITE, MISSING = LEVELS, LEVELS + 1
"""Where in the table of colours ∞ and "no number" stand."""


@lru_cache(maxsize=8)
def colours(theme: Theme) -> NDArray[np.uint32]:
    """256 colours as 0xffRRGGBB: from the paper to the ink, then ∞ and no number.

    Lightness rises evenly in OKLab (Björn Ottosson, 2020) while the hue goes from yellow over green to violet.
    """
    t = np.linspace(0.0, 1.0, LEVELS)
    lightness = 0.975 - 0.70 * t
    chroma = 0.035 + 0.105 * np.sin(math.pi * np.minimum(0.12 + 0.80 * t, 1.0)) ** 1.2
    hue = np.radians(105.0 + 185.0 * t)
    colour = np.stack([lightness, chroma * np.cos(hue), chroma * np.sin(hue)])
    table = np.full(LEVELS + 2, 0xFF000000, np.uint32)
    shades = _packed(colour)
    table[:LEVELS] = shades[::-1] if theme.dark else shades
    table[INFINITE] = theme.colour("q").rgba()
    table[MISSING] = 0xFF000000 | int(theme.line[1:], 16)
    return table


def _packed(lab: NDArray[np.float64]) -> NDArray[np.uint32]:
    """OKLab to sRGB."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = np.stack(
        [
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        ]
    ).clip(0.0, 1.0)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    red, green, blue = np.round(255 * curved).astype(np.uint32)
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, dtype=np.uint32)


def levels(values: NDArray[np.float64], axis: Axis) -> NDArray[np.intp]:
    """The place of each number in the table of colours."""
    with np.errstate(invalid="ignore"):
        share = np.clip(np.nan_to_num(axis.fraction(values), nan=0.0), 0.0, 1.0)
    found = np.asarray(np.rint(share * (LEVELS - 1)), dtype=np.intp)
    found[np.isinf(values)] = INFINITE
    found[np.isnan(values)] = MISSING
    return found


def image(values: NDArray[np.float64], axis: Axis, theme: Theme) -> QImage:
    """A pixel for each number."""
    pixels = np.ascontiguousarray(colours(theme)[levels(values, axis)])
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
