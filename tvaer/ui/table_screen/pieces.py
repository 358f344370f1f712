"""Cards as laid out for one width, and which of them fit: the newest stay in view, others are a key away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from tvaer.ui.table_screen.words import CardText
from tvaer.ui.theme import theme
from tvaer.ui.theme.wall import WallLook
from tvaer.ui.widgets.label import lay_out

BADGE = 28
BADGE_GAP = 8
ABOVE_OWNER = 8
AROUND = 14
"""Px above and below a card, of the drawing."""


@dataclass(frozen=True)
class Words:
    """Text at a place within its piece."""

    x: float
    y: float
    layout: QTextLayout
    ink: str


@dataclass(frozen=True)
class Sign:
    """The badge of a perspective within its piece."""

    x: float
    y: float
    perspective: str


@dataclass(frozen=True)
class Piece:
    """What stands together in a column: a card, or a part of one that is taller than the screen.

    `card` counts the cards, so that "3 above" is the number of cards and not of pieces.
    """

    height: int
    parts: tuple[Words | Sign, ...]
    card: int
    line_above: bool = False

    def paint(self, look: WallLook, painter: QPainter, x: float, y: float) -> None:
        for part in self.parts:
            if isinstance(part, Words):
                painter.setPen(theme().color(part.ink, look.shade))
                part.layout.draw(painter, QPointF(x + part.x, y + part.y))
            else:
                side = look.px(BADGE)
                look.badge(
                    painter, QRectF(round(x + part.x), round(y + part.y), side, side), part.perspective
                )


def words(
    look: WallLook, text: str, width: int, role: str = "projector_body", weight: int | None = None
) -> QTextLayout:
    """Text broken for a width."""
    return lay_out(text, look.font(role, weight), width, look.line(role))


def card_pieces(look: WallLook, card: CardText, number: int, width: int, most: int) -> list[Piece]:
    """A card as pieces of at most `most` px; nearly always one."""
    line = look.line("projector_body")
    rest = [card.text] if card.text else []
    pieces: list[Piece] = []
    foot = _foot(look, card, width)
    room = max(1, (most - look.px(2 * AROUND) - foot.height) // line)
    while rest:
        text = rest.pop()
        layout = words(look, text, width)
        if layout.lineCount() > room:
            cut = layout.lineAt(room).textStart()
            raw = text.encode("utf-16-le")
            text, later = (part.decode("utf-16-le") for part in (raw[: 2 * cut], raw[2 * cut :]))
            rest.append(later)
            layout = words(look, text.rstrip("\n"), width)
        pieces.append(Piece(layout.lineCount() * line, (Words(0, 0, layout, "text"),), number, not pieces))
    if foot.parts:
        last = pieces.pop() if pieces else Piece(0, (), number, True)
        pieces.append(_with_foot(last, foot, look.px(ABOVE_OWNER) if last.parts else 0))
    return pieces


def _with_foot(piece: Piece, foot: Piece, gap: int) -> Piece:
    down = piece.height + gap
    return Piece(down + foot.height, piece.parts + _moved(foot.parts, 0, down), piece.card, piece.line_above)


def _moved(parts: Iterable[Words | Sign], x: float, y: float) -> tuple[Words | Sign, ...]:
    return tuple(replace(part, x=part.x + x, y=part.y + y) for part in parts)


def beside(
    columns: Sequence[Sequence[Piece]], lefts: Sequence[float], gap: int, number: int, most: int
) -> list[Piece]:
    """One row of several columns of pieces, `gap` px between those of a column; cut where it is too tall."""
    waiting = [list(column) for column in columns]
    rows: list[Piece] = []
    while any(waiting):
        parts: list[Words | Sign] = []
        height = 0
        for column, x in zip(waiting, lefts, strict=True):
            y = 0
            while column and (y == 0 or y + column[0].height <= most):
                piece = column.pop(0)
                parts += _moved(piece.parts, x, y)
                y += piece.height + gap
            height = max(height, y - gap)
        rows.append(Piece(height, tuple(parts), number, not rows))
    return rows


def _foot(look: WallLook, card: CardText, width: int) -> Piece:
    """Badges, then whose it is and when."""
    if not card.below and not card.badges:
        return Piece(0, (), 0)
    side, gap, line = look.px(BADGE), look.px(BADGE_GAP), look.line("projector_owner")
    parts: list[Words | Sign] = []
    x = 0
    for perspective in card.badges:
        parts.append(Sign(x, 0, perspective))
        x += side + gap
    layout = words(look, card.below, max(1, width - x), "projector_owner")
    down = max(0, (side - line) / 2) if card.badges else 0
    parts.append(Words(x, down, layout, "text"))
    return Piece(max(side if card.badges else 0, round(down + layout.lineCount() * line)), tuple(parts), 0)


def line_piece(look: WallLook, text: str, number: int, width: int, ink: str = "text") -> Piece:
    """Plain words of their own."""
    layout = words(look, text, width)
    return Piece(layout.lineCount() * look.line("projector_body"), (Words(0, 0, layout, ink),), number)


def point_piece(look: WallLook, text: str, number: int, width: int, indent: int) -> Piece:
    """Words with their number before them."""
    count = words(look, str(number + 1), indent, "projector_body", 600)
    layout = words(look, text, width - indent)
    parts = (Words(0, 0, count, "accent_ink"), Words(indent, 0, layout, "text"))
    return Piece(layout.lineCount() * look.line("projector_body"), parts, number, True)


# -- which fit -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Leaf:
    """One page of a column: pieces from `start` up to `end`."""

    start: int
    end: int


def leaves(heights: Sequence[int], room: int, marks: int, *, from_end: bool = True) -> list[Leaf]:
    """Pages of what lies in order, first the one that is shown by itself: the newest, or the first.

    `marks` px are kept free for the words "3 above" and "3 below" when not all fits.
    """
    if sum(heights) <= room:
        return [Leaf(0, len(heights))]
    found: list[Leaf] = []
    left = room - marks
    order = range(len(heights) - 1, -1, -1) if from_end else range(len(heights))
    page: list[int] = []
    used = 0
    for index in order:
        if page and used + heights[index] > left:
            found.append(Leaf(min(page), max(page) + 1))
            page, used = [], 0
        page.append(index)
        used += heights[index]
    found.append(Leaf(min(page), max(page) + 1))
    return found
