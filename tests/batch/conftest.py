"""Tasks of a few rows, so that small tables take many of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from klviz.batch import spool, work
from tests.batch.tables import distributions, write_npy


@pytest.fixture
def small_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A task takes 16 rows, of all pairs 16 × 16; each is made safe at once."""
    monkeypatch.setattr(work, "MOST_ROWS", 16)
    monkeypatch.setattr(work, "TILE", 16)
    monkeypatch.setattr(spool, "COMMIT_EVERY", 0.0)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """P and Q, 100 rows of 8 outcomes, as .npy."""
    near = distributions(100, 8, 1)
    q = distributions(100, 8, 2)
    q[:20] = near[:20]
    return write_npy(tmp_path / "p", near), write_npy(tmp_path / "q", np.ascontiguousarray(q))
