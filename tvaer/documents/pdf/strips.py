"""Strips: horizontal slices of a page. Blocks become strips, pages are stacks of strips.

A strip knows its height, may be split, may want to stay with the next one, and draws itself.
Lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from tvaer.documents.blocks import Align, Run
from tvaer.documents.pdf.canvas import TaggedCanvas
from tvaer.documents.pdf.structure import Element
from tvaer.documents.pdf.text import Style, TextLine, break_lines, words

KEPT_WHOLE = 160.0
"""Rows up to this height are never split over pages."""
RULE = 0.56
BLACK, GRAY = 0.07, 0.6


@dataclass(slots=True)
class SetLine:
    """A line in a cell; `above` is white space over it (not at the top of a page)."""

    line: TextLine
    style: Style
    element: Element | None
    above: float = 0.0

    @property
    def height(self) -> float:
        return self.above + self.style.leading


@dataclass(slots=True)
class SetCell:
    """Lines under each other at `x` from the left margin."""

    x: float
    width: float
    lines: list[SetLine]
    align: Align = Align.LEFT

    @property
    def height(self) -> float:
        return sum([line.height for line in self.lines])

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draws the lines, those of one element in one marked piece; without element as an artifact."""
        for element, group in groupby(self.lines, key=lambda line: line.element):
            with canvas.content(element) if element is not None else canvas.artifact("Pagination"):
                for line in group:
                    top -= line.above
                    self._line(canvas, left, top, line)
                    top -= line.style.leading

    def _line(self, canvas: TaggedCanvas, left: float, top: float, line: SetLine) -> None:
        style, text = line.style, line.line
        if not text.segments:
            return
        x = left + self.x
        if self.align is Align.RIGHT or text.rtl:
            x += self.width - text.width * style.size / 1000
        canvas.text_line(text, x, top - style.leading / 2 - style.size * 0.34, style.size, style.gray)


def set_lines(
    runs: Sequence[Run],
    style: Style,
    width: float,
    element: Element | None,
    uncovered: str,
    *,
    above: float = 0.0,
    open_end: bool = False,
) -> list[SetLine]:
    """The runs as lines of that width."""
    lines = break_lines(words(runs, uncovered), width * 1000 / style.size, open_end=open_end)
    return [SetLine(line, style, element, 0.0 if number else above) for number, line in enumerate(lines)]


@dataclass(slots=True)
class Strip:
    """What all strips share. `before` is white space above, left out at the top of a page."""

    before: float = 0.0
    keep: bool = False
    head: Row | None = None
    """Repeated (as an artifact) when this strip is the first of a page."""

    @property
    def height(self) -> float:
        raise NotImplementedError

    @property
    def stretches(self) -> bool:
        """Whether the strip takes what is left of the page."""
        return False

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        """The part that fits into `room` and the rest, or None when it cannot or need not be split."""
        return None

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        raise NotImplementedError


@dataclass(slots=True)
class Row(Strip):
    """Cells beside each other, with an optional rule below. Paragraphs are rows of one cell."""

    cells: list[SetCell] = field(default_factory=list)
    pad_top: float = 0.0
    pad_bottom: float = 0.0
    rule: float | None = None
    """Gray of the rule below."""
    bookmark: tuple[str, int] | None = None
    width: float = 0.0

    @property
    def height(self) -> float:
        return self.pad_top + max((cell.height for cell in self.cells), default=0.0) + self.pad_bottom

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        if self.height <= KEPT_WHOLE:
            return None
        return self.force_split(room)

    def force_split(self, room: float) -> tuple[Strip, Strip] | None:
        """Splits between lines, whatever the height; None when not even two lines fit."""
        inner = room - self.pad_top - self.pad_bottom
        parts = [_take(cell.lines, inner) for cell in self.cells]
        longest = max(parts, key=lambda part: len(part[0]) + len(part[1]))
        if len(longest[0]) < 2 or not any(rest for _, rest in parts):
            return None
        upper = [replace(cell, lines=first) for cell, (first, _) in zip(self.cells, parts, strict=True)]
        lower = [replace(cell, lines=rest) for cell, (_, rest) in zip(self.cells, parts, strict=True)]
        return (
            replace(self, cells=upper, rule=None, keep=False),
            replace(self, cells=lower, before=0.0, bookmark=None),
        )

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        if self.bookmark is not None:
            canvas.bookmark(*self.bookmark, top)
        for cell in self.cells:
            cell.draw(canvas, left, top - self.pad_top)
        if self.rule is not None:
            with canvas.artifact():
                canvas.rule(left, top - height, self.width, RULE, self.rule)

    def as_artifact(self) -> Row:
        """The same row without meaning, for repetition on later pages."""
        cells = [
            replace(cell, lines=[replace(line, element=None) for line in cell.lines]) for cell in self.cells
        ]
        return replace(self, cells=cells, bookmark=None)


def _take(lines: list[SetLine], room: float) -> tuple[list[SetLine], list[SetLine]]:
    used = 0.0
    for number, line in enumerate(lines):
        used += line.height
        if used > room:
            return lines[:number], lines[number:]
    return lines, []


@dataclass(slots=True)
class Gap(Strip):
    """White space."""

    points: float = 0.0

    @property
    def height(self) -> float:
        return self.points

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        """Nothing to draw."""


@dataclass(slots=True)
class Ruled(Strip):
    """A line to write on."""

    width: float = 0.0
    leading: float = 19.5

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        with canvas.artifact():
            canvas.rule(left, top - height, self.width, RULE, 0.53)


@dataclass(slots=True)
class Signing(Strip):
    """Lines to sign on, a name below each."""

    cells: list[SetCell] = field(default_factory=list)
    room: float = 34.0

    @property
    def height(self) -> float:
        return self.room + 4 + max(cell.height for cell in self.cells)

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        with canvas.artifact():
            for cell in self.cells:
                canvas.rule(left + cell.x, top - self.room, cell.width, 0.75, BLACK)
        for cell in self.cells:
            cell.draw(canvas, left, top - self.room - 4)


@dataclass(slots=True)
class Boxes(Strip):
    """Boxes beside each other, with ruled lines, that share the rest of the page."""

    rows: list[list[SetCell]] = field(default_factory=list)
    lines: int = 4
    gap: float = 7.5
    pad: float = 9.0
    leading: float = 19.5

    @property
    def height(self) -> float:
        return sum(self._least(row) for row in self.rows) + self.gap * (len(self.rows) - 1)

    @property
    def stretches(self) -> bool:
        return True

    def _least(self, row: list[SetCell]) -> float:
        return self.pad * 2 + max(cell.height for cell in row) + self.lines * self.leading

    def draw(self, canvas: TaggedCanvas, left: float, top: float, height: float) -> None:
        each = (height - self.gap * (len(self.rows) - 1)) / len(self.rows)
        for row in self.rows:
            for cell in row:
                self._box(canvas, left, top, each, cell)
            top -= each + self.gap

    def _box(self, canvas: TaggedCanvas, left: float, top: float, height: float, cell: SetCell) -> None:
        x, width = left + cell.x - self.pad, cell.width + 2 * self.pad
        with canvas.artifact():
            canvas.frame(x, top - height, width, height, 2.25)
            y = top - self.pad - cell.height - self.leading
            while y > top - height + self.pad - 1:
                canvas.rule(left + cell.x, y, cell.width, RULE, 0.53)
                y -= self.leading
        cell.draw(canvas, left, top - self.pad + 2)
