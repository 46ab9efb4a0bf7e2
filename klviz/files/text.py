"""Running text as a histogram of its letters, words or bytes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from klviz.files.columns import kept, others_made_one
from klviz.files.door import MOST_TEXT_BYTES, Opened
from klviz.files.histogram import Histogram, histogram
from klviz.files.options import Options
from klviz.files.tables import not_in, text_of
from klviz.numerals import how_many, whole
from klviz.state import MOST_OUTCOMES
from klviz.words import tr

CHUNK = 1 << 20
MOST_WORDS = 400_000
"""Different words that are told apart before those to keep are chosen."""
LONGEST_WORD = 100
WORD = re.compile(r"[^\W\d_]+(?:['’\-‐][^\W\d_]+)*")
MARKS = ((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0x3099, 0x309A))
"""Where combining marks are that make one letter with the one before them."""


def chunks(opened: Opened, encoding: str) -> Iterator[str]:
    file = text_of(opened, "utf-8-sig" if encoding == "utf-8" else encoding)  # a mark at the start is no letter
    try:
        while piece := file.read(CHUNK):
            yield piece
    except UnicodeError as error:
        raise not_in(opened, encoding, error) from None


def read_text(opened: Opened, options: Options) -> Histogram:
    """The text's letters, words or bytes with how often each occurs, most frequent words first."""
    opened.at_most(MOST_TEXT_BYTES, "a text")
    if options.unit == "bytes":
        return byte_histogram(opened)
    letters = options.unit == "letters"
    counts = letter_counts(opened, options) if letters else word_counts(opened, options)
    if not counts:
        none = tr("there are no letters in it") if letters else tr("there are no words in it")
        raise opened.error(tr("{none}; it can be counted by bytes").format(none=none))
    if letters:
        names = sorted(counts, key=lambda c: (unicodedata.normalize("NFD", c), c))
    else:
        names = sorted(counts, key=lambda word: (-counts[word], word))
    total = sum(counts.values())
    weights = np.array([float(counts[name]) for name in names])
    names_kept, weights, left = kept(names, weights, options.top)
    if len(names_kept) > MOST_OUTCOMES:
        raise opened.error(
            tr(
                "there are {count} different ones in it, and klviz shows at most {most}; count letters, or keep "
                "the most frequent and add up the rest"
            ).format(count=whole(len(names)), most=whole(MOST_OUTCOMES))
        )
    note = f"{opened.title}: {how_many_units(options.unit, total)}"
    note += tr(", upper and lower case as one") if options.fold else ""
    note += others_made_one(len(names_kept) - 1) if left else ""
    return histogram(opened.name, opened.title, names_kept, weights, note)


def byte_histogram(opened: Opened) -> Histogram:
    if not opened.data:
        raise opened.error(tr("the file is empty"))
    counts = np.bincount(np.frombuffer(opened.data, dtype=np.uint8), minlength=256)
    note = f"{opened.title}: {how_many_units('bytes', len(opened.data))}"
    return histogram(opened.name, opened.title, [byte_name(k) for k in range(256)], counts.astype(float), note)


def how_many_units(unit: str, count: int) -> str:
    if unit == "letters":
        return how_many("{count} letter", "{count} letters", count)
    if unit == "words":
        return how_many("{count} word", "{count} words", count)
    return how_many("{count} byte", "{count} bytes", count)


def byte_name(value: int) -> str:
    return f"{value:02X} {chr(value)}" if 0x21 <= value <= 0x7E else f"{value:02X}"


def letter_counts(opened: Opened, options: Options) -> dict[str, int]:
    """Letters (Unicode category L), a letter and the combining mark after it as the one letter they make."""
    codes: Counter[int] = Counter()
    carried = ""
    for piece in chunks(opened, options.encoding):
        piece = carried + piece
        cut = len(piece) - 1  # the last letter waits: its marks may follow in the next piece
        while cut > len(piece) - 8 and cut > 0 and is_mark(ord(piece[cut])):
            cut -= 1
        carried = piece[cut:]
        count_codes(piece[:cut], codes)
    count_codes(carried, codes)
    letters: Counter[str] = Counter()
    for code, count in codes.items():
        character = chr(code)
        if not character.isalpha():
            continue
        if options.fold:
            lower = character.lower()
            character = lower if len(lower) == 1 else character
        letters[character] += count
    return letters


def is_mark(code: int) -> bool:
    return any(first <= code <= last for first, last in MARKS)


def count_codes(piece: str, codes: Counter[int]) -> None:
    if not piece:
        return
    found = np.frombuffer(piece.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    values, counts = np.unique(composed(found), return_counts=True)
    codes.update(dict(zip(values.tolist(), counts.tolist(), strict=True)))


def composed(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """With a letter and its combining marks, up to three, replaced by the one character they make."""
    for _ in range(3):
        marked = np.zeros(codes.size, dtype=bool)
        for first, last in MARKS:
            marked |= (codes >= first) & (codes <= last)
        marked[:1] = False
        after = np.flatnonzero(marked)
        after = after[~marked[after - 1]]
        if after.size == 0:
            break
        pairs = codes[after - 1].astype(np.uint64) << np.uint64(32) | codes[after]
        different, which = np.unique(pairs, return_inverse=True)
        made = np.zeros(different.size, dtype=np.uint32)
        for k, both in enumerate(different.tolist()):
            one = unicodedata.normalize("NFC", chr(both >> 32) + chr(both & 0xFFFFFFFF))
            made[k] = ord(one) if len(one) == 1 else 0
        new = made[which]
        codes = codes.copy()
        codes[after[new > 0] - 1] = new[new > 0]
        codes = np.delete(codes, after)
    return codes


def word_counts(opened: Opened, options: Options) -> dict[str, int]:
    """Runs of letters; an apostrophe or a hyphen between letters belongs to the word."""
    words: Counter[str] = Counter()
    carried = ""
    for piece in chunks(opened, options.encoding):
        piece = carried + piece
        cut = max(piece.rfind(" "), piece.rfind("\n")) + 1
        if len(piece) - cut > CHUNK:
            cut = len(piece)  # no blank for a million characters: the word there is cut
        piece, carried = piece[:cut], piece[cut:]
        add_words(opened, piece, options, words)
    add_words(opened, carried, options, words)
    return words


def add_words(opened: Opened, piece: str, options: Options, words: Counter[str]) -> None:
    if options.fold:
        piece = piece.lower()
    words.update(word[:LONGEST_WORD] for word in WORD.findall(piece))
    if len(words) > (MOST_WORDS if options.top is not None else MOST_OUTCOMES):
        raise opened.error(
            tr(
                "there are more than {most} different words; count letters, or keep the most frequent and "
                "add up the rest"
            ).format(most=whole(MOST_OUTCOMES))
        )
