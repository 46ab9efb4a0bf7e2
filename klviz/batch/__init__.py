"""Many pairs: table in, table out, larger than memory, with the numbers of `klviz.core`.

`run` does it from Python, ``klviz batch`` from the command line. Tables are `sources`; what is to be done is a `Work`
of numbered tasks; threads, a graphics card or a Dask cluster do them; a `Spool` keeps what is done until `outputs`
makes the file of it.
"""

from __future__ import annotations

from klviz.batch.progress import Progress
from klviz.batch.running import Summary, run

__all__ = ["Progress", "Summary", "run"]
