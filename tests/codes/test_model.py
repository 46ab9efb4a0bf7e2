from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klviz.codes import CodeError, Model, survey
from klviz.codes import model as module


def of(data: bytes, characters: bool = False) -> Model:
    return survey(io.BytesIO(data), characters).histogram()


def test_a_survey_counts_bytes() -> None:
    found = survey(io.BytesIO(b"abracadabra"))
    assert (found.length, found.checksum, found.characters) == (11, zlib.crc32(b"abracadabra"), None)
    assert {chr(k): n for k, n in enumerate(found.counts.tolist()) if n} == {"a": 5, "b": 2, "c": 1, "d": 1, "r": 2}


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.integers(1, 9))
def test_a_survey_counts_characters_wherever_the_pieces_are_cut(text: str, size: int) -> None:
    data = text.encode("utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PIECE", size)
        found = survey(io.BytesIO(data), characters=True)
        assert found.characters == "".join(sorted(set(text)))
        assert found.counts.tolist() == [text.count(c) for c in found.characters]
        assert (found.length, found.checksum) == (len(data), zlib.crc32(data))
        model = found.histogram()
        assert b"".join(piece for _, piece in model.pieces_of(io.BytesIO(data))) == data
        assert b"".join(model.bytes_of(symbols) for symbols, _ in model.pieces_of(io.BytesIO(data))) == data


@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_an_impossible_symbol_is_named_with_its_place(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PIECE", size)
    model = of(b"bcd")
    with pytest.raises(CodeError, match=r"^byte 0x41 'A' at offset 12 is impossible under this model$") as caught:
        list(model.pieces_of(io.BytesIO(b"b" * 12 + b"A" + b"b" * 9 + b"B")))
    assert (caught.value.symbol, caught.value.offset) == (0x41, 12)
    with pytest.raises(CodeError, match=r"^byte 0x0A at offset 0 "):
        list(model.pieces_of(io.BytesIO(b"\n")))
    letters = of("äöü€".encode(), characters=True)
    with pytest.raises(CodeError, match=r"^character U\+00E9 'é' at offset 7 is impossible") as caught:
        list(letters.pieces_of(io.BytesIO("ä€üéä".encode())))
    assert (caught.value.symbol, caught.value.offset) == (0xE9, 7)
    with pytest.raises(CodeError, match=r"^character U\+000A at offset 2 "):
        list(letters.pieces_of(io.BytesIO("ä\n".encode())))
    none = Model(np.array([1, 0], dtype=np.int64), "ab")
    with pytest.raises(CodeError, match=r"'b' at offset 1 "):
        list(none.pieces_of(io.BytesIO(b"ab")))


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize(
    ("data", "offset"), [(b"abc\xff", 3), (b"ab\xc3", 2), ("€".encode() + b"\xe2\x82", 3), (b"a\xed\xa0\x80", 1)]
)
def test_what_is_not_text_is_no_row_of_characters(
    data: bytes, offset: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PIECE", size)
    with pytest.raises(CodeError, match="not text in UTF-8") as caught:
        survey(io.BytesIO(data), characters=True)
    assert caught.value.offset == offset


def test_models_from_probabilities_and_from_the_outcomes_of_a_session() -> None:
    q = np.zeros(256)
    q[[65, 66]] = 0.25, 0.75
    model = Model.of_probabilities(q)
    assert np.allclose(model.q, q)
    assert np.array_equal(Model.of_outcomes(["42 B", "41 A"], [0.75, 0.25]).weights, model.weights)
    assert np.array_equal(Model.of_outcomes([f"outcome {k}" for k in range(256)], q).weights, model.weights)
    letters = Model.of_outcomes(["z", "a", "ß"], [0.5, 0.25, 0.25])
    assert letters.characters == "azß"
    assert letters.q.tolist() == [0.25, 0.5, 0.25]
    tiny = np.full(256, 1 / 255)
    tiny[3] = 1e-300
    tiny[4] = 0.0
    assert Model.of_probabilities(tiny / tiny.sum()).weights[[3, 4]].tolist() == [1, 0]


def test_outcomes_that_are_neither_bytes_nor_characters_are_refused() -> None:
    with pytest.raises(CodeError, match="'horse 1' is neither a byte"):
        Model.of_outcomes(["horse 1", "horse 2"], [0.5, 0.5])
    with pytest.raises(CodeError, match="'41' is neither"):
        Model.of_outcomes(["41", "a"], [0.5, 0.5])
    with pytest.raises(CodeError, match="same name"):
        Model.of_outcomes(["a", "a"], [0.5, 0.5])
    with pytest.raises(CodeError, match="3 outcomes for 2 names"):
        Model.of_outcomes(["a", "b"], [0.5, 0.25, 0.25])
    with pytest.raises(CodeError, match="3 outcomes for 2 characters"):
        Model.of_probabilities([0.5, 0.25, 0.25], "ab")
    with pytest.raises(ValueError, match=r"sums to 0\.6"):
        Model.of_outcomes(["a", "b"], [0.3, 0.3])
    with pytest.raises(CodeError, match="256 symbols"):
        Model.of_probabilities([0.5, 0.5])


@pytest.mark.parametrize(
    ("weights", "characters", "problem"),
    [
        ([1, 1], "ba", "rise"),
        ([1, 1], "aa", "rise"),
        ([1], "\ud800", "surrogate"),
        ([0, 0], "ab", "positive"),
        ([-1, 2], "ab", "at least 0"),
        ([1, 1, 1], "ab", "2 symbols"),
        ([], "", "positive"),
    ],
)
def test_what_is_no_model_is_refused(weights: list[int], characters: str, problem: str) -> None:
    with pytest.raises(CodeError, match=problem):
        Model(np.array(weights, dtype=np.int64), characters)


def test_an_empty_file_has_no_histogram() -> None:
    for characters in (False, True):
        with pytest.raises(CodeError, match="empty"):
            survey(io.BytesIO(b""), characters).histogram()
    assert survey(io.BytesIO(b"")).uniform().weights.tolist() == [1] * 256
    with pytest.raises(CodeError, match="empty"):
        survey(io.BytesIO(b""), characters=True).uniform()
    assert survey(io.BytesIO(b"aab"), characters=True).uniform().weights.tolist() == [1, 1]


def test_more_characters_than_a_model_holds_are_refused() -> None:
    text = "".join(map(chr, range(0x10000, 0x10000 + 65_537)))
    with pytest.raises(CodeError, match="65,537 different characters"):
        survey(io.BytesIO(text.encode("utf-8")), characters=True)
    with pytest.raises(CodeError, match="65,537 different characters"):
        Model(np.ones(65_537, dtype=np.int64), text)
