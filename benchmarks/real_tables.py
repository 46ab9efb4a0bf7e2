"""Tables of real distributions for klviz batch.

python benchmarks/real_tables.py digits digits.npy            # scikit-learn's 1,797 images, 64 grey values each
python benchmarks/real_tables.py words FOLDER words.csv       # counts of words in the text files of a folder
klviz batch digits.npy digits.npy --all-pairs --normalize --measures js_distance -o distances.npy
python benchmarks/real_tables.py neighbours distances.npy     # how often the nearest image shows the same digit
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

MOST_WORDS = 2000


def digits(output: str) -> None:
    from sklearn.datasets import load_digits

    np.save(output, load_digits().data.astype(np.uint8))


def words(folder: str, output: str) -> None:
    """One row a file, one column a word that is among the 2,000 most frequent; one more column for the others."""
    counts = {
        path.name: Counter(re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8", errors="replace").casefold()))
        for path in sorted(Path(folder).iterdir())
        if path.is_file()
    }
    total = sum(counts.values(), Counter[str]())
    kept = sorted(word for word, _ in total.most_common(MOST_WORDS))
    with Path(output).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *kept, "(others)"])
        for name, count in counts.items():
            known = [count[word] for word in kept]
            writer.writerow([name, *known, count.total() - sum(known)])
    print(f"{output}: {len(counts):,} texts, {total.total():,} words, {len(total):,} different ones")


def neighbours(distances: str) -> None:
    from sklearn.datasets import load_digits

    target = load_digits().target
    square = np.load(distances).copy()
    np.fill_diagonal(square, np.inf)
    same = target[square.argmin(axis=1)] == target
    print(f"the nearest other image shows the same digit for {same.sum():,} of {len(same):,} ({same.mean():.2%})")
    finite = np.isfinite(square)
    infinite = square.size - finite.sum() - len(square)
    print(f"{square[finite].min():.6f} to {square[finite].max():.6f}, {infinite:,} infinite")


if __name__ == "__main__":
    {"digits": digits, "words": words, "neighbours": neighbours}[sys.argv[1]](*sys.argv[2:])
