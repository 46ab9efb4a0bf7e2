"""The text of a lesson: Markdown with formulas between dollar signs, and what may not be in it.

`$D(P\\|Q)$` is set in the line, `$$…$$` in the middle by itself; `\\$` is a dollar. There is no way out of a
text: links, images, HTML and addresses are refused, so that whoever shows it has nothing to fetch, to open or to run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from klviz.words import tr

LONGEST_TEXT = 8_000
LONGEST_FORMULA = 600
DEEPEST_FORMULA = 12
MOST_FORMULAS = 60

PIECE = re.compile(
    r"(?P<code>```.*?```|(?<!`)`[^`\n]+`(?!`))"
    r"|(?P<escape>\\.)"
    r"|\$\$(?P<display>.+?)\$\$"
    r"|\$(?P<inline>[^$\n]+(?:\n[^$\n]+)*)\$"
    r"|(?P<dollar>\$)",
    re.DOTALL,
)
WAYS_OUT = (
    (re.compile(r"!\["), "pictures cannot be shown in a lesson; what is to be seen is the State"),
    (re.compile(r"\][(\[:]"), "links lead out of the lesson; tell instead of linking"),
    (re.compile(r"<[A-Za-z/!?§]"), "HTML is not shown in a lesson; put a space after < where it means less than"),
    (
        re.compile(
            r"(?:\b[a-z][a-z0-9+.-]{1,20}:/|\b(?:mailto|data|javascript|qrc|file|formula):\S|\bwww\.|\w@\w)",
            re.IGNORECASE,
        ),
        "addresses lead out of the lesson; name the source in words",
    ),
)
UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc\ud800-\udfff]"
)
COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)", re.DOTALL)
LISTED = """
    frac tfrac dfrac sqrt sum prod int max min log ln exp lim sup inf left right big Big mathrm mathbf mathit mathcal
    mathbb text operatorname hat tilde bar overline underline vec dot quad qquad infty cdot cdots ldots dots times div
    pm le leq ge geq ne neq lt gt approx equiv sim propto to rightarrow leftarrow Rightarrow Leftarrow Leftrightarrow
    longrightarrow mapsto mid parallel in notin subset cup cap forall exists partial nabla circ prime star ast
    alpha beta gamma delta epsilon varepsilon zeta eta theta lambda mu nu xi pi rho sigma tau phi varphi chi psi omega
    Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega ell underbrace overbrace begin end langle rangle lfloor rfloor
    lceil rceil limits"""
COMMANDS = frozenset(LISTED.split())
"""Commands of LaTeX that a formula may use. Others would be typeset as their own names, or reach for files."""
SIGNS = frozenset("\\,;:!|{}%&#_ ")
ENVIRONMENTS = ("matrix", "pmatrix", "bmatrix", "cases", "aligned", "array")


class ProseError(ValueError):
    """A text that cannot be shown: `reason` in words, `part` the piece at fault as it stands in the file."""

    def __init__(self, reason: str, part: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.part = part


@dataclass(frozen=True)
class Block:
    """A piece of text to be set: Markdown in which formula n is the image `formula:n`, or one formula by itself.

    `formulas` are LaTeX. With `display` there is exactly one, to be set in the middle, and `markdown` holds only its
    image. The alternative text of each image is the formula in words.
    """

    markdown: str
    formulas: tuple[str, ...] = ()
    display: bool = False


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a text; raises ProseError."""
    refuse(text)
    found: list[Block] = []
    words: list[str] = []
    formulas: list[str] = []
    count = 0

    def close() -> None:
        markdown = "".join(words).strip("\n")
        if markdown.strip():
            found.append(Block(markdown, tuple(formulas)))
        words.clear()
        formulas.clear()

    at = 0
    for piece in PIECE.finditer(text):
        words.append(text[at : piece.start()])
        at = piece.end()
        if piece["dollar"]:
            line = text[: piece.start()].rpartition("\n")[2] + text[piece.start() :].partition("\n")[0]
            raise ProseError(tr("a $ has no partner; write \\$ for a dollar"), line)
        latex = piece["display"] or piece["inline"]
        if latex is None:
            words.append(piece[0])
            continue
        count += 1
        if count > MOST_FORMULAS:
            raise ProseError(
                tr("there are more than {most} formulas in one text").format(most=MOST_FORMULAS), first_line(latex)
            )
        latex = checked_formula(latex.strip())
        if piece["display"]:
            close()
            found.append(Block(f"![{in_words(latex)}](formula:0)", (latex,), display=True))
        else:
            words.append(f"![{in_words(latex)}](formula:{len(formulas)})")
            formulas.append(latex)
    words.append(text[at:])
    close()
    return tuple(found)


def refuse(text: str) -> None:
    """Raises ProseError for what may not be in a text at all."""
    if len(text) > LONGEST_TEXT:
        raise ProseError(
            tr("{count} characters are too many for one text; {most} are enough").format(
                count=len(text), most=LONGEST_TEXT
            ),
            "",
        )
    odd = UNPRINTABLE.search(text)
    if odd:
        raise ProseError(tr("there is an unprintable character, U+{code}").format(code=f"{ord(odd[0]):04X}"), odd[0])
    # Formulas go out of the way first: \left[ … \right](…) is no link. What is code to us may be text to the renderer,
    # so code stays in.
    plain = PIECE.sub(lambda piece: "§" if piece["display"] or piece["inline"] else piece[0], text)
    for pattern, reason in WAYS_OUT:
        way = pattern.search(plain)
        if way:
            raise ProseError(tr(reason), first_line(way[0].strip("\n")))


def first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def checked_formula(latex: str) -> str:
    """The formula, if it is short, balanced and made of known commands."""
    if not latex:
        raise ProseError(tr("there is an empty formula"), "$")
    part = first_line(latex)
    if len(latex) > LONGEST_FORMULA:
        raise ProseError(
            tr("a formula of {count} characters is too long; {most} are enough").format(
                count=len(latex), most=LONGEST_FORMULA
            ),
            part,
        )
    depth = 0
    for token in re.findall(r"\\.|[{}]", latex, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(token, 0)
        if depth < 0:
            raise ProseError(tr("a formula closes a brace that it did not open"), part)
        if depth > DEEPEST_FORMULA:
            raise ProseError(tr("a formula is nested more than {most} times").format(most=DEEPEST_FORMULA), part)
    if depth:
        raise ProseError(tr("a formula opens a brace that it does not close"), part)
    for command in COMMAND.findall(latex):
        name = command[1:]
        if name not in COMMANDS and name not in SIGNS:
            raise ProseError(tr("formulas cannot use {command}").format(command=command), command)
    for environment in re.findall(r"\\(?:begin|end)\{([^}]*)\}", latex):
        if environment not in ENVIRONMENTS:
            raise ProseError(
                tr("formulas cannot use the environment {environment!r}").format(environment=environment), environment
            )
    if latex.endswith("\\"):
        raise ProseError(tr("a formula ends in a backslash"), part)
    return latex


SPOKEN = {
    r"\|": " and ",
    r"\sum": " sum over ",
    r"\cdot": " times ",
    r"\times": " times ",
    r"\le": " at most ",
    r"\leq": " at most ",
    r"\ge": " at least ",
    r"\geq": " at least ",
    r"\ne": " not equal to ",
    r"\neq": " not equal to ",
    r"\approx": " about ",
    r"\infty": " infinity ",
    r"\to": " to ",
    r"\sqrt": " root of ",
    r"\propto": " proportional to ",
}


def in_words(latex: str) -> str:
    """A formula roughly as it is read aloud, in letters, digits and a few signs."""
    said = re.sub(r"\\[dt]?frac\s*", " fraction ", latex)
    said = re.sub(r"\}\s*\{", " over ", said)
    said = re.sub(
        r"\\(?:mathrm|mathbf|mathit|mathcal|mathbb|text|operatorname|left|right|quad|qquad|,|;|:|!|limits)", " ", said
    )
    said = re.sub(r"\\(?:[A-Za-z]+|\|)", lambda m: SPOKEN.get(m[0], f" {m[0][1:]} "), said)
    said = said.replace("^", " to the power ").replace("_", " ").replace("-", " minus ").replace("=", " equals ")
    said = said.replace("+", " plus ").replace("/", " over ").replace("<", " less than ").replace(">", " more than ")
    return " ".join(re.sub(r"[^\w.,()∞‖−½¼]", " ", said).split())


MARKUP = re.compile(r"(?m)^\s{0,3}(?:#{1,6}\s+|>\s?)|\*{1,3}|`+|!\[([^\]]*)\]\(formula:\d+\)|\\(?=[^\w\s])")


def spoken(blocks: tuple[Block, ...]) -> str:
    """A text as a voice reads it: no markup, formulas in words."""
    return "\n\n".join(MARKUP.sub(lambda m: m[1] or "", block.markdown) for block in blocks)
