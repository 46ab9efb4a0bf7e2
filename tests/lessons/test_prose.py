"""Texts become Markdown and formulas, and nothing in them leads out."""

from __future__ import annotations

import pytest

from klviz.lessons.prose import LONGEST_FORMULA, LONGEST_TEXT, Block, ProseError, blocks_of, in_words, spoken


def test_formulas_in_the_line_become_images_of_their_number() -> None:
    (block,) = blocks_of("Both $D(P\\|Q)$ and $H(P)$ are *numbers*.")
    assert block.markdown == "Both ![D(P and Q)](formula:0) and ![H(P)](formula:1) are *numbers*."
    assert block.formulas == ("D(P\\|Q)", "H(P)")
    assert not block.display


def test_a_displayed_formula_is_a_block_of_its_own() -> None:
    first, second, third = blocks_of("Before\n\n$$\\sum_i p_i$$\n\nafter $x$")
    assert (first, second.display, second.formulas) == (Block("Before"), True, ("\\sum_i p_i",))
    assert third == Block("after ![x](formula:0)", ("x",))


def test_dollars_in_code_and_escaped_dollars_are_dollars() -> None:
    assert blocks_of("`$x` costs \\$5") == (Block("`$x` costs \\$5"),)
    assert blocks_of("```\n$a$\n```") == (Block("```\n$a$\n```"),)


def test_formulas_are_said_in_words() -> None:
    assert in_words(r"H(P) = -\sum_i p_i \log p_i") == "H(P) equals minus sum over i p i log p i"
    assert in_words(r"\frac{1}{2}") == "fraction 1 over 2"
    assert in_words(r"D(P\|Q) \ge 0") == "D(P and Q) at least 0"


def test_a_voice_hears_no_markup() -> None:
    blocks = blocks_of("# Head\n\n**Bold** and `code` and $D(P\\|Q)$ for \\$1.\n\n$$x^2$$")
    assert spoken(blocks) == "Head\n\nBold and code and D(P and Q) for $1.\n\nx to the power 2"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("see ![x](/etc/passwd)", "pictures"),
        ("see ![x][1]", "pictures"),
        ("see [x](file:///etc/passwd)", "links"),
        ("see [x][1]\n\n[1]: /etc/passwd", "links"),
        ("[1]: /etc/passwd", "links"),
        ("> [1]: /etc/passwd", "links"),
        ("<img src='/etc/passwd'>", "HTML"),
        ("`<script>`", "HTML"),
        ("<!-- hidden -->", "HTML"),
        ("<?php ?>", "HTML"),
        ("</p>", "HTML"),
        ("<$x$", "HTML"),
        ("[$x$]($y$)", "links"),
        ("go to https://example.org", "addresses"),
        ("go to HTTP://example.org", "addresses"),
        ("go to www.example.org", "addresses"),
        ("write to someone@example.org", "addresses"),
        ("mailto:someone", "addresses"),
        ("data:text/html", "addresses"),
        ("javascript:alert", "addresses"),
        ("formula:3", "addresses"),
        ("qrc:/icons", "addresses"),
        ("smb://share/x", "addresses"),
        ("a\x00b", "U+0000"),
        ("a\x1bb", "U+001B"),
        ("a\u202eb", "U+202E"),
        ("a\u200bb", "U+200B"),
        ("a\ufffcb", "U+FFFC"),
        ("a $ alone", "no partner"),
        ("x" * (LONGEST_TEXT + 1), "too many"),
        ("$$ $$", "empty formula"),
        ("$" + "x" * (LONGEST_FORMULA + 1) + "$", "too long"),
        ("$\\frac{1}{2$", "does not close"),
        ("$1}{$", "did not open"),
        ("$" + "{" * 13 + "}" * 13 + "$", "nested"),
        ("$\\input{/etc/passwd}$", "cannot use \\input"),
        ("$\\href{x}{y}$", "cannot use \\href"),
        ("$\\includegraphics{x}$", "cannot use"),
        ("$\\def\\x{1}$", "cannot use \\def"),
        ("$\\begin{document}\\end{document}$", "environment 'document'"),
        ("$x\\$", "ends in a backslash"),
        ("$a$ " * 61, "more than 60"),
    ],
)
def test_what_may_not_be_in_a_text(text: str, reason: str) -> None:
    with pytest.raises(ProseError) as caught:
        blocks_of(text)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    "text",
    [
        "p < q and q > p",
        "see q[0], then (p)",
        "a 5/6 chance, and/or more",
        "at 10:30",
        "½ · log₂ 3 ≤ 1",
        "3 * 4 * 5",
        "$p_i < q_i$ and $\\left[0, 1\\right](x)$",
    ],
)
def test_what_may(text: str) -> None:
    assert blocks_of(text)
