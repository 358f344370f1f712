"""From a document's blocks to the bytes of a PDF: stacks strips on pages, then draws them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.pagesizes import A4

from tvaer.documents.blocks import Align, Document, Runs, plain
from tvaer.documents.pdf.canvas import TaggedCanvas
from tvaer.documents.pdf.layout import SMALL, TABLE_HEAD, Layout, SpokenRow
from tvaer.documents.pdf.strips import BLACK, Row, SetCell, Strip, set_lines
from tvaer.documents.pdf.text import Style, forget_words

LEFT, RIGHT = 51.0, 45.0
TOP, BOTTOM = 67.0, 52.0
HEADER_RULE = 50.5
FOOTER_BOTTOM = 21.0
WIDTH = A4[0] - LEFT - RIGHT
ROOM = A4[1] - TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on its page: distance of its top from the top of the text area, and its final height."""

    strip: Strip
    top: float
    height: float


def render(document: Document, moment: datetime) -> bytes:
    """The document as PDF that keeps PDF/UA-1 and PDF/A-2a. The same arguments give the same bytes."""
    try:
        return _render(document, moment)
    finally:
        forget_words()


def _render(document: Document, moment: datetime) -> bytes:
    canvas = TaggedCanvas(document.title, document.language, moment)
    layout = Layout(canvas.root, WIDTH, document.uncovered)
    pages = paginate(layout.strips(document.blocks), ROOM)
    for number, page in enumerate(pages, start=1):
        _furniture(canvas, document, number, len(pages))
        for placed in page:
            placed.strip.draw(canvas, LEFT, A4[1] - TOP - placed.top, placed.height)
        canvas.showPage()
    return canvas.finish()


def paginate(strips: list[Strip], room: float) -> list[list[Placed]]:
    """Stacks the strips on pages of that height, keeping together what wants to be."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    waiting = list(reversed(strips))
    while waiting:
        strip = waiting[-1]
        first = not pages[-1]
        extra = strip.head.height if first and strip.head is not None else 0.0
        before = 0.0 if first else strip.before
        free = room - used - before - extra
        fits = strip.height <= free and (first or _group(waiting) <= free)
        if not fits:
            parts = strip.split(free) if strip.height > free else None
            if parts is None and first:
                parts = strip.force_split(free) if isinstance(strip, Row) and strip.height > free else None
            if parts is not None:
                waiting.pop()
                waiting += [parts[1], parts[0]]
                continue
            if not first:
                pages.append([])
                used = 0.0
                continue
        waiting.pop()
        if first and strip.head is not None:
            pages[-1].append(Placed(strip.head, 0.0, strip.head.height))
        if first and isinstance(strip, SpokenRow):
            strip = strip.at_top()
        height = max(free, strip.height) if strip.stretches else strip.height
        pages[-1].append(Placed(strip, used + before + extra, height))
        used += before + extra + height
    return pages


def _group(waiting: list[Strip]) -> float:
    """Height of the next strip and those it wants to stay with (only the first lines of a long last one)."""
    total = 0.0
    for number, strip in enumerate(reversed(waiting)):
        total += strip.before if number else 0.0
        if not strip.keep:
            can_split = strip.split(ROOM / 4) is not None
            return total + (60.0 if can_split else strip.height)
        total += strip.height
        if total > ROOM * 0.8:
            return 0.0
    return total


def _furniture(canvas: TaggedCanvas, document: Document, number: int, count: int) -> None:
    """Header and footer are artifacts: they repeat. Long ones take more lines, away from the text."""
    page = document.page.replace("%1", str(number)).replace("%2", str(count))
    rule = A4[1] - HEADER_RULE
    head = _beside(document.header, document.letterhead, TABLE_HEAD, document.uncovered)
    _draw(canvas, head, rule + 5.5 + max(cell.height for cell in head))
    with canvas.artifact():
        canvas.rule(LEFT, rule, WIDTH, 0.75, BLACK)
    foot = _beside(plain(document.footer), page, SMALL, document.uncovered)
    _draw(canvas, foot, FOOTER_BOTTOM + max(cell.height for cell in foot))


def _draw(canvas: TaggedCanvas, cells: list[SetCell], top: float) -> None:
    for cell in cells:
        cell.draw(canvas, LEFT, top)


def _beside(left: Runs, right: str, style: Style, uncovered: str) -> list[SetCell]:
    """Two texts on one line; the right one takes what it needs, at most half."""
    two = set_lines(plain(right), style, WIDTH / 2, None, uncovered, open_end=True)
    needed = max(line.line.width for line in two) * style.size / 1000
    one = set_lines(left, style, WIDTH - needed - 12, None, uncovered, open_end=True)
    return [SetCell(0, WIDTH - needed - 12, one), SetCell(WIDTH / 2, WIDTH / 2, two, Align.RIGHT)]
