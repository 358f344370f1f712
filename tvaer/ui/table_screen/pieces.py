"""Cards as laid out for one width, and which of them fit: the newest stay in view, others are a key away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from tvaer.ui.table_screen.measure import TableLook, first_lines, words
from tvaer.ui.table_screen.words import CardText
from tvaer.ui.theme import theme
from tvaer.ui.words import translate

BADGE = 28
BADGE_GAP = 8
ABOVE_OWNER = 8
AROUND = 14
"""Px above and below a card, of the drawing."""
MOST_PARTS = 4
"""Pages that one card may take; its rest is in the minutes."""
MOST_NAMES = 200
"""Letters of the line below a card that are looked at to see whether it is one line."""


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
    begins: bool = True
    """Whether the card begins here; and below, whether it ends here."""
    ends: bool = True

    def paint(self, look: TableLook, painter: QPainter, x: float, y: float) -> None:
        for part in self.parts:
            if isinstance(part, Words):
                painter.setPen(theme().color(part.ink, look.shade))
                part.layout.draw(painter, QPointF(x + part.x, y + part.y))
            else:
                side = look.px(BADGE)
                look.badge(
                    painter, QRectF(round(x + part.x), round(y + part.y), side, side), part.perspective
                )


def card_pieces(look: TableLook, card: CardText, number: int, width: int, most: int) -> list[Piece]:
    """A card as pieces of at most `most` px; nearly always one, and never more than `MOST_PARTS`."""
    line = look.line("projector_body")
    foot = _foot(look, card, width)
    room = max(1, (most - look.px(2 * AROUND) - foot.height) // line)
    left = card.text.rstrip()
    pieces: list[Piece] = []
    while left and len(pieces) < MOST_PARTS:
        layout, left = first_lines(look, left, width, room)
        pieces.append(Piece(layout.lineCount() * line, (Words(0, 0, layout, "text"),), number, not pieces))
    if left:
        pieces[-1] = _cut_short(look, pieces[-1], width, most - look.px(2 * AROUND) - foot.height)
    if foot.parts:
        last = pieces.pop() if pieces else Piece(0, (), number, True)
        pieces.append(_with_foot(last, foot, look.px(ABOVE_OWNER) if last.parts else 0))
    return parts_of_one(pieces)


def _cut_short(look: TableLook, piece: Piece, width: int, most: int) -> Piece:
    """The last part shown of a very long card says where its rest is."""
    mark = words(look, translate("TableScreen", "… the rest is in the minutes"), width, "projector_owner")
    below = mark.lineCount() * look.line("projector_owner")
    line = look.line("projector_body")
    text = next(part.layout.text() for part in piece.parts if isinstance(part, Words))
    layout, _ = first_lines(look, text.replace("\u2028", "\n"), width, max(1, (most - below) // line))
    high = layout.lineCount() * line
    parts = (Words(0, 0, layout, "text"), Words(0, high, mark, "muted"))
    return replace(piece, height=high + below, parts=parts)


def parts_of_one(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of one card, knowing where it begins and ends."""
    last = len(pieces) - 1
    return [replace(piece, begins=not at, ends=at == last) for at, piece in enumerate(pieces)]


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
    return parts_of_one(rows)


def _foot(look: TableLook, card: CardText, width: int) -> Piece:
    """Badges, then whose it is and when."""
    if not card.below and not card.badges:
        return Piece(0, (), 0)
    side, gap, line = look.px(BADGE), look.px(BADGE_GAP), look.line("projector_owner")
    parts: list[Words | Sign] = []
    x = 0
    for perspective in card.badges:
        parts.append(Sign(x, 0, perspective))
        x += side + gap
    if x and not _fits(look, card.below, width - x, width):
        layout = words(look, card.below, width, "projector_owner")
        parts.append(Words(0, side + look.px(4), layout, "text"))
        return Piece(side + look.px(4) + layout.lineCount() * line, tuple(parts), 0)
    layout = words(look, card.below, max(1, width - x), "projector_owner")
    down = max(0, (side - line) / 2) if card.badges else 0
    parts.append(Words(x, down, layout, "text"))
    return Piece(max(side if card.badges else 0, round(down + layout.lineCount() * line)), tuple(parts), 0)


def _fits(look: TableLook, text: str, beside: int, width: int) -> bool:
    """Whether names stand well beside the badges: on one line, or in much of the width, no word broken."""
    font = look.font("projector_owner")
    if len(text) < MOST_NAMES and look.width(font, text) <= beside:
        return True
    widest = max((look.width(font, word[:MOST_NAMES]) for word in text.split()), default=0)
    return beside >= width * 0.7 and widest <= beside


def line_piece(look: TableLook, text: str, number: int, width: int, ink: str = "text") -> Piece:
    """Plain words of their own."""
    layout = words(look, text, width)
    return Piece(layout.lineCount() * look.line("projector_body"), (Words(0, 0, layout, ink),), number)


def point_piece(look: TableLook, text: str, number: int, width: int, indent: int) -> Piece:
    """Words with their number before them."""
    count = words(look, str(number + 1), indent, "projector_body", 600)
    layout = words(look, text, width - indent)
    parts = (Words(0, 0, count, "accent_ink"), Words(indent, 0, layout, "text"))
    return Piece(layout.lineCount() * look.line("projector_body"), parts, number, True)


# -- which fit -------------------------------------------------------------------------------------------


def leaves(
    cards: Iterable[list[Piece]], around: int, room: int, marks: int, page: int, *, from_end: bool = True
) -> list[list[Piece]]:
    """Pages, first the one that is shown by itself; `cards` come in that order, newest or first at the front.

    A page has whole cards; a card that is taller than a page has pages of its own, from its beginning on.
    `around` px lie round every piece, and `marks` px are kept free for the words "3 above" and "3 below" when
    not all fits. Cards are asked for, and so measured, no further than one page after `page`.
    """
    coming = iter(cards)
    near: list[list[Piece]] = []
    high = 0
    for card in coming:
        near.append(card)
        high += _high(card, around)
        if high > room:
            break
    else:
        return [[piece for card in (reversed(near) if from_end else near) for piece in card]]
    found: list[list[Piece]] = []
    here: list[Piece] = []
    for card in chain(near, coming):
        if here and (len(card) > 1 or _high(here, around) + _high(card, around) > room - marks):
            found.append(here)
            here = []
        if len(card) > 1:
            found += [[piece] for piece in card]
        else:
            here = card + here if from_end else here + card
        if len(found) > page + 1:
            return found
    return [*found, here] if here else found


def _high(pieces: Iterable[Piece], around: int) -> int:
    return sum(piece.height + around for piece in pieces)
