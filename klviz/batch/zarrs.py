"""Zarr arrays as rows of weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from klviz.batch.maps import chosen_part
from klviz.batch.sources import Piece, Role, Source
from klviz.files import FileError
from klviz.files.door import quoted
from klviz.words import tr


class ZarrSource(Source):
    """A two-dimensional Zarr array, or one in a group."""

    def __init__(self, path: Path, part: str, role: Role) -> None:
        self.name = str(path)
        try:
            import zarr
        except ImportError:
            missing = tr("Zarr arrays need zarr: pip install 'klviz[zarr]' (or save the array as .npy)")
            raise self.error(missing) from None
        try:
            found: Any = zarr.open(str(path), mode="r")
            if isinstance(found, zarr.Group):
                names = [name for name, _ in found.arrays()]
                if not names:
                    raise self.error(tr("there are no arrays in it"))
                found = found[chosen_part(names, part, role, self.name)]
        except FileError:
            raise
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self.error(tr("the Zarr array is damaged ({error})").format(error=quoted(str(error)))) from None
        if found.ndim not in (1, 2) or found.dtype.kind not in "biuf":
            raise self.error(
                tr("the array is {shape} of {dtype}; rows of numbers have two dimensions").format(
                    shape=found.shape, dtype=found.dtype
                )
            )
        self._array = found
        self.rows, self.outcomes = found.shape if found.ndim == 2 else (1, found.shape[0])
        self.grain = found.chunks[0] if found.ndim == 2 else 1

    def read(self, begin: int, end: int) -> Piece:
        try:
            rows = self._array[begin:end] if self._array.ndim == 2 else self._array[:]
        except (OSError, ValueError, RuntimeError) as error:
            raise self.error(tr("the Zarr array is damaged ({error})").format(error=quoted(str(error)))) from None
        return Piece(np.asarray(rows).reshape(-1, self.outcomes))
