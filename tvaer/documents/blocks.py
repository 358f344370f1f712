"""What a document consists of, before anybody decides how it looks: typed content blocks.

Builders make them, renderers lay them out. Text is plain text: nothing in it is read as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How a run of text is set."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"
    ITALIC = "italic"


class Tone(StrEnum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    SMALL = "small"
    SUBTITLE = "subtitle"


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    weight: Weight = Weight.REGULAR


Runs = tuple[Run, ...]


def plain(text: str) -> Runs:
    """A text in one run."""
    return (Run(text),)


def labelled(label: str, text: str) -> Runs:
    """»**Label:** text«."""
    return (Run(f"{label}: ", Weight.BOLD), Run(text))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. `number` and `aside` (small, at the right) are optional."""

    text: str
    level: int = 2
    number: str = ""
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    tone: Tone = Tone.BODY
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs of label and value in two columns, filled row by row."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said: its words, on what it rests, and small remarks below it."""

    text: str
    aside: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """What one speaker said, in order."""

    speaker: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column. `width` in points; with 0 it takes its `share` of what the others leave."""

    head: str
    width: float = 0
    share: float = 1
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class CellPart:
    """One paragraph inside a table cell."""

    runs: Runs
    tone: Tone = Tone.BODY


Cell = tuple[CellPart, ...]


def cell(text: str) -> Cell:
    """A cell of one plain paragraph."""
    return (CellPart(plain(text)),)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is repeated on each page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WriteLines:
    """Ruled lines to write on by hand, `count` of them."""

    count: int


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign on above each name."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckBoxes:
    """A hint at the left; choices to tick at the right, the last one with a line to write on if `other`."""

    hint: str
    choices: tuple[str, ...]
    other: str = ""


@dataclass(frozen=True, slots=True)
class PrepareBox:
    """A box with a title, a small question and ruled lines."""

    title: str
    question: str


@dataclass(frozen=True, slots=True)
class BoxGrid:
    """Boxes two by two that fill the rest of the page, each with at least `lines` ruled lines."""

    boxes: tuple[PrepareBox, ...]
    lines: int = 4


@dataclass(frozen=True, slots=True)
class Spacer:
    """White space, in points."""

    points: float


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that belong on one page when they fit on one."""

    blocks: tuple[Block, ...]


Block = (
    Heading
    | Paragraph
    | KeyValues
    | Lines
    | Table
    | BulletList
    | WriteLines
    | Signatures
    | CheckBoxes
    | BoxGrid
    | Spacer
    | KeepTogether
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: what stands at the head and foot of each page, and its blocks in reading order.

    `page` holds `%1` and `%2` for the page's number and the number of pages.
    """

    title: str
    language: str
    header: Runs
    letterhead: str
    footer: str
    page: str
    blocks: tuple[Block, ...]
    uncovered: str = "[U+%1]"
    """What stands for a character that no font shows; `%1` is its code point."""
