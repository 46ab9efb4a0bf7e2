"""The coding scene: what it says is true of the bits that its coders write."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from klviz.codes import draw, huffman_code
from klviz.edits import load_preset, opening_state, set_zero
from klviz.picture import Area, Bars, Curve, Headline, Note, Numbers, Plot, Points, Table
from klviz.projection import projected, without
from klviz.scenes import SCENES, coding, coding_bits, scene_of
from klviz.state import State, frozen


def at(state: State | None = None, **params: float | str) -> State:
    return replace(state or opening_state(), scene="coding").with_params(**params)


def shown(state: State) -> dict[str, object]:
    return {panel.key: panel for panel in scene_of("coding").picture(state).panels()}


def tables(state: State) -> dict[str, Table]:
    found = {}
    for panel in shown(state).values():
        if isinstance(panel, Numbers):
            found.update({item.title: item for item in panel.items if isinstance(item, Table)})
    return found


def notes(state: State) -> list[str]:
    numbers = shown(state)["numbers"]
    assert isinstance(numbers, Numbers)
    return [item.text for item in numbers.items if isinstance(item, Note)]


def sent_rows(state: State) -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1:] for row in tables(state)["Sent so far"].rows}


def test_the_horse_race_costs_what_the_theory_says() -> None:
    rows = sent_rows(at(sent=1000.0))
    assert rows["fixed"] == ("3000", "3.000", "3.000")
    assert rows["Huffman P"][2] == "2.000"
    assert abs(float(rows["Huffman P"][1]) - 2.0) < 3 * 0.0434  # three sigma of a thousand symbols
    assert rows["range Q"][2] == "3.000"
    assert 3000 <= int(rows["range Q"][0]) <= 3064


def test_all_coders_are_given_the_same_symbols() -> None:
    """The bits on show are the end of what the coder writes for the stream that anyone can draw again."""
    state = at(sent=300.0)
    symbols = draw(state.p, 300, state.seed)
    code = huffman_code(state.p)
    bits = "".join(code.codewords[k] or "" for k in symbols)
    tails = {row[0]: row[1] for row in tables(state)["The last bits"].rows}
    assert tails["Huffman P"] == "…" + bits[-coding_bits.TAIL :]
    assert sent_rows(state)["Huffman P"][0] == str(len(bits))


@pytest.mark.parametrize("key", [coder.key for coder in coding_bits.CODERS])
def test_a_coder_that_believes_q_ends_at_the_cross_entropy(key: str) -> None:
    """Not at the entropy: within three sigma of its own expectation after a hundred thousand symbols."""
    state = at(load_preset(None, "Horse race"), sent=1e5, length=1e5, code=key)
    rows = sent_rows(state)
    title = next(coder.title for coder in coding_bits.CODERS if coder.key == key)
    rate, expected = float(rows[title][1]), float(rows[title][2])
    assert abs(rate - expected) < 3 * 1.38 / math.sqrt(1e5) + 1e-3
    if key != "huffman_p":
        assert expected >= 3.0 - 1e-9


def test_decoding_gives_back_what_went_in() -> None:
    assert any("Nothing has been sent yet" in note for note in notes(at()))
    sent = notes(at(sent=400.0))
    assert any("400 symbols in each of 5 coders, all as they went in" in note for note in sent)


def test_the_bill_of_the_horse_race() -> None:
    assert "A terabyte of this source costs 500 GB more with your Q." in notes(at())


def test_an_impossible_symbol_is_named_and_costs_infinitely_much() -> None:
    state = at(set_zero(opening_state(), "q", 0), sent=1000.0)
    rows = sent_rows(state)
    assert rows["Huffman Q"][2] == rows["range Q"][2] == "∞"
    assert rows["Huffman P"][2] == "2.000"
    assert {row[0]: row[1] for row in tables(state)["The last bits"].rows}["Shannon Q"] == "has no codeword"
    assert any("cannot be coded" in note for note in notes(state))
    codewords = {row[0]: row[2:] for row in tables(state)["Codewords"].rows}
    assert codewords["horse 1"] == ("000", "none", "none", "0")


def test_blocks_bring_huffman_towards_the_entropy() -> None:
    two = State(("a", "b"), frozen([0.9, 0.1]), frozen([0.9, 0.1]), scene="coding")
    table = tables(at(two, block=2.0))["Huffman, Q, in blocks"]
    assert [row[1] for row in table.rows] == ["1.0000", "0.6450", "0.5327", "0.4925"]
    assert [float(row[2]) for row in table.rows] == pytest.approx([0.5310, 0.1760, 0.0637, 0.0236], abs=1e-4)


def test_the_tree_is_merged_step_by_step_and_back() -> None:
    """With no merge there are only leaves; with all, one more node for each merge; a step back takes one away."""

    def dots(merges: float) -> int:
        tree = shown(at(merges=merges, code="huffman_p"))["tree"]
        assert isinstance(tree, Plot)
        return next(mark for mark in tree.marks if isinstance(mark, Points)).x.size

    assert [dots(n) for n in (0, 1, 6, 7, 6, 0)] == [8, 9, 14, 15, 14, 8]


def test_kraft_strips_are_as_long_as_their_sums() -> None:
    state = at(load_preset(None, "Horse race"))
    state = replace(state, q=frozen([0.4, 0.3, 0.1, 0.05, 0.05, 0.05, 0.03, 0.02]))
    kraft = shown(state)["kraft"]
    assert isinstance(kraft, Plot)
    strips = [mark for mark in kraft.marks if isinstance(mark, Bars)]
    ends = [float(mark.edges[-1]) for mark in strips if mark.edges is not None]
    lengths = [math.ceil(-math.log2(q)) for q in state.q]
    assert ends == [1.0, sum(0.5**n for n in lengths), 1.0, 1.0]


def test_a_longer_stream_begins_with_the_shorter_one() -> None:
    for name, row in sent_rows(at(sent=500.0, length=1000.0)).items():
        assert sent_rows(at(sent=500.0, length=2000.0))[name] == row


def test_the_seed_gives_the_stream() -> None:
    assert sent_rows(at(sent=900.0)) == sent_rows(at(sent=900.0))
    other = replace(at(sent=900.0), seed=2)
    assert sent_rows(other)["Huffman P"] != sent_rows(at(sent=900.0))["Huffman P"]


def test_curves_reach_as_far_as_has_been_sent() -> None:
    running = shown(at(sent=250.0))["running"]
    assert isinstance(running, Plot)
    curves = [mark for mark in running.marks if isinstance(mark, Curve)]
    assert len(curves) == len(coding_bits.CODERS)
    assert all(curve.x[-1] == 250.0 for curve in curves)
    nothing = shown(at(sent=0.0))["running"]
    assert isinstance(nothing, Plot)
    assert not [mark for mark in nothing.marks if isinstance(mark, Curve)]


def test_the_clock_runs_the_same_way_whatever_the_frames() -> None:
    clock = coding.SCENE.clock
    assert clock is not None
    state = at(length=1e6)
    once = clock.after(state, 2.0)
    often = state
    for _ in range(100):
        often = often.with_params(sent=clock.after(often, 0.02))
    assert coding.SCENE.number(often, "sent") == pytest.approx(once, rel=1e-9)
    assert clock.end(state) == 1e6


def test_a_step_on_and_a_step_back_meet() -> None:
    clock = coding.SCENE.clock
    assert clock is not None
    for sent in (0.0, 7.0, 99.0, 150.0, 5000.0):
        there = at(sent=sent, length=1e6)
        on = there.with_params(sent=clock.step(there, 1))
        assert clock.step(on, 1) > coding.SCENE.number(on, "sent") > sent
        assert clock.step(there, -1) < sent


def test_numbers_wait_while_a_series_does_not_sum_to_one() -> None:
    state = replace(opening_state(), mode="raw", q=frozen([0.2] * 8), scene="coding")
    assert "running" not in shown(state)
    assert any("does not sum to 1" in note for note in notes(state))


def test_too_many_outcomes_are_refused_in_words() -> None:
    k = coding.MOST_LEAVES + 1
    flat = frozen(np.full(k, 1 / k))
    state = State(tuple(map(str, range(k))), flat, flat, scene="coding")
    assert any(f"up to {coding.MOST_LEAVES} outcomes" in note for note in notes(state))


def test_one_outcome_needs_no_bits() -> None:
    state = State(("only",), frozen([1.0]), frozen([1.0]), scene="coding")
    assert sent_rows(at(state, sent=100.0))["Huffman Q"][0] == "0"


def test_every_scene_has_a_key_and_parameters_of_its_own() -> None:
    assert len({scene.key for scene in SCENES}) == len(SCENES)
    for scene in SCENES:
        names = [parameter.name for parameter in scene.parameters]
        assert len(set(names)) == len(names)
        assert scene.clock is None or scene.clock.parameter in names


@pytest.mark.parametrize("block", [1, 2, 4])
@pytest.mark.parametrize("key", ["huffman_q", "huffman_p", "range"])
def test_the_band_lies_around_where_the_chosen_code_ends(key: str, block: int) -> None:
    biased = State(("a", "b"), frozen([0.9, 0.1]), frozen([0.8, 0.2]))
    state = at(biased, code=key, block=float(block), length=1e5, sent=1e5)
    plot = shown(state)["running"]
    assert isinstance(plot, Plot)
    area = next(mark for mark in plot.marks if isinstance(mark, Area))
    title = next(coder.title for coder in coding_bits.CODERS if coder.key == key)
    rate = float(sent_rows(state)[title][1])
    assert area.low[-1] - 1e-3 <= rate <= area.high[-1] + 1e-3
    assert area.high[-1] - area.low[-1] < 0.02


def test_a_projector_shows_what_the_code_in_focus_costs() -> None:
    state = at(sent=1000.0, code="huffman_p")
    picture = scene_of("coding").picture(state)
    assert list(picture.readouts())[:2] == ["sent", "rate_huffman_p"], "the code in focus comes first"
    (headline,) = (
        item
        for panel in projected(picture, ("h_p", "ce_pq", "kl_pq")).panels()
        if isinstance(panel, Numbers)
        for item in panel.items
    )
    assert isinstance(headline, Headline)
    assert len(headline.readouts) == 3
    said = headline.readouts[1]
    assert (said.symbol, said.text, said.unit) == ("Huffman P", sent_rows(state)["Huffman P"][1], "bits")


def test_a_hidden_rate_leaves_the_table_and_no_other_goes() -> None:
    state = at(sent=1000.0, code="range")
    for names, left, lit in (
        ({"rate_fixed"}, ["Shannon Q", "Huffman Q", "Huffman P", "range Q"], 3),
        ({"rate_range", "rate_fixed"}, ["Shannon Q", "Huffman Q", "Huffman P"], None),
        ({f"rate_{coder.key}" for coder in coding_bits.CODERS}, [], None),
    ):
        picture = without(scene_of("coding").picture(state), frozenset(names))
        sent = [item for item in picture.panel("numbers").items if isinstance(item, Table) and item.readouts]  # type: ignore[union-attr]
        assert [row[0] for table in sent for row in table.rows] == left
        assert not names & picture.readouts().keys()
        for table in sent:
            assert table.lit == lit
            assert [readout.symbol for readout in table.readouts] == left
            assert len(table.samples) == len(left)
