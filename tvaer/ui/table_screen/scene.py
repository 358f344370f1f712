"""Where everything stands on the table screen: the content laid out for one size and one page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from tvaer.services.table_view import TableScale
from tvaer.ui.table_screen.pieces import (
    AROUND,
    Piece,
    beside,
    card_pieces,
    leaves,
    line_piece,
    point_piece,
    words,
)
from tvaer.ui.table_screen.scale import scale_height, scale_painter
from tvaer.ui.table_screen.words import CardText, ColumnText, Content
from tvaer.ui.theme import theme
from tvaer.ui.theme.wall import WallLook
from tvaer.ui.words import fill, translate

SIDE, EDGE, GAP = 48, 28, 24
RING = 88
DOT, DOT_LINE, DOT_GAP = 36, 36, 12
COLUMN_X, COLUMN_Y = 24, 20

Paint = Callable[[QPainter], None]


@dataclass
class Scene:
    """What is painted, in order, and how many pages there are."""

    paints: list[Paint] = field(default_factory=list)
    pages: int = 1


def make_scene(content: Content, size: QSize, look: WallLook, page: int) -> Scene:
    """Lays the content out for a window; a page beyond the last shows the last."""
    return _Layout(content, size, look, page).scene


class _Layout:
    def __init__(self, content: Content, size: QSize, look: WallLook, page: int) -> None:
        self.content, self.size, self.look, self.page = content, size, look, page
        self.scene = Scene()
        side = look.px(SIDE)
        self.left, self.width = side, size.width() - 2 * side
        top = self._head()
        bottom = self._foot()
        if content.scale is not None:
            bottom = self._scale(content.scale, bottom)
        area = QRectF(self.left, top, self.width, max(1, bottom - top))
        if content.columns:
            self._columns(area)
        elif content.prompts:
            self._prompts(area)
        elif content.points:
            self._points(area)
        else:
            self._rows(area)

    def _add(self, paint: Paint) -> None:
        self.scene.paints.append(paint)

    def _words(self, x: float, y: float, text: str, width: int, role: str, ink: str) -> int:
        """Words from (x, y) on; gives their height."""
        layout = words(self.look, text, width, role, _weight(role))

        def paint(painter: QPainter) -> None:
            painter.setPen(theme().color(ink, self.look.shade))
            layout.draw(painter, QPointF(x, y))

        self._add(paint)
        return layout.lineCount() * self.look.line(role)

    # -- head and foot ---------------------------------------------------------------------------------

    def _head(self) -> int:
        look, content = self.look, self.content
        top, ring = look.px(EDGE), look.px(RING)
        room = self.width - (ring + look.px(GAP) if content.ring else 0)
        height = words(look, content.title, room, "projector_title", 600).lineCount() * look.line(
            "projector_title"
        )
        asked = words(look, content.question, room, "projector_owner") if content.question else None
        both = height + (asked.lineCount() * look.line("projector_owner") if asked else 0)
        band = max(ring, both)
        y = top + (band - both) / 2
        y += self._words(self.left, y, content.title, room, "projector_title", "text")
        if content.question:
            self._words(self.left, y, content.question, room, "projector_owner", "muted")
        if content.ring is not None:
            self._ring(QRectF(self.left + self.width - ring, top + (band - ring) / 2, ring, ring))
        return int(top + band + look.px(20))

    def _ring(self, area: QRectF) -> None:
        ring, look = self.content.ring, self.look
        if ring is None:
            return
        stroke = 8 * look.factor
        circle = area.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
        left = 1 - max(0.0, min(1.0, ring.part))

        def paint(painter: QPainter) -> None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            look.pen(painter, "hairline", 8)
            painter.drawEllipse(circle)
            look.pen(painter, "accent", 8)
            painter.drawArc(circle, 90 * 16, -round(left * 360 * 16))
            big, small = look.px(28), look.px(20)
            upper = QRectF(area.left(), area.center().y() - big + look.px(4), area.width(), big)
            lower = QRectF(area.left(), upper.bottom(), area.width(), small)
            centre = Qt.AlignmentFlag.AlignHCenter
            look.write(painter, upper, ring.big, look.font("projector_body", 600), "text", centre)
            look.write(painter, lower, ring.small, look.font("projector_owner"), "muted", centre)

        self._add(paint)

    def _foot(self) -> int:
        """The steps at the bottom, and the invitation to speak up where it has room."""
        look = self.look
        side = look.px(DOT)
        y = self.size.height() - look.px(EDGE) - side
        end = self._dots(y, side)
        font, icon = look.font("projector_owner"), look.px(22)
        wide = look.width(font, self.content.foot)
        left = self.left + self.width - wide - icon - look.px(8)
        if self.content.foot and left > end + look.px(GAP):

            def paint(painter: QPainter) -> None:
                middle = y + side / 2
                look.icon(
                    painter, QRectF(left, round(middle - icon / 2), icon, icon), "message-circle", "muted"
                )
                rest = QRectF(left + icon + look.px(8), y, wide + 2, side)
                look.write(painter, rest, self.content.foot, font, "muted")

            self._add(paint)
        return y - look.px(20)

    def _dots(self, y: int, side: int) -> float:
        look = self.look
        x = float(self.left)
        bold = look.font("projector_owner", 600)
        here = next((dot for dot in self.content.dots if dot.here), None)
        if here is None and self.content.step:
            wide = look.width(bold, self.content.step)
            self._add(_line(look, QRectF(x, y, wide + 2, side), self.content.step))
            x += wide + look.px(GAP)
        for place, dot in enumerate(self.content.dots):
            if place:
                self._add(_link(look, x + look.px(DOT_GAP), y + side / 2))
                x += look.px(2 * DOT_GAP + DOT_LINE)
            self._add(_dot(look, QRectF(x, y, side, side), str(dot.number), dot.here, dot.been))
            x += side
            if dot.here:
                wide = look.width(bold, dot.name)
                self._add(_line(look, QRectF(x + look.px(10), y, wide + 2, side), dot.name))
                x += look.px(10) + wide
        return x

    # -- the middle ------------------------------------------------------------------------------------

    def _columns(self, area: QRectF) -> None:
        gap = self.look.px(GAP)
        count = len(self.content.columns)
        width = (area.width() - gap * (count - 1)) / count
        for index, column in enumerate(self.content.columns):
            left = round(area.left() + index * (width + gap))
            right = round(area.left() + index * (width + gap) + width)
            self._column(column, QRectF(left, area.top(), right - left, area.height()))

    def _column(self, column: ColumnText, area: QRectF) -> None:
        look = self.look
        tint = theme().tokens.board[column.tint]
        inner = area.adjusted(look.px(COLUMN_X), look.px(COLUMN_Y), -look.px(COLUMN_X), -look.px(COLUMN_Y))
        icon = look.px(30)
        head = words(look, column.title, int(inner.width()) - icon - look.px(12), "projector_body", 600)
        line = look.line("projector_body")
        top = inner.top() + head.lineCount() * line + look.px(4)

        def paint(painter: QPainter) -> None:
            look.box(painter, area, theme().radius("projector_column"), tint.tint)
            middle = inner.top() + line / 2
            look.icon(
                painter, QRectF(inner.left(), round(middle - icon / 2), icon, icon), tint.icon, tint.ink
            )
            painter.setPen(theme().color(tint.ink, look.shade))
            head.draw(painter, QPointF(inner.left() + icon + look.px(12), inner.top()))

        self._add(paint)
        below = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
        self._stack(self._column_pieces(column, below), below, "hairline")

    def _column_pieces(self, column: ColumnText, area: QRectF) -> list[Piece]:
        """The newest cards, as many as may be seen up to this page; a meeting may have hundreds."""
        width, most = int(area.width()), int(area.height()) - self._marks()
        smallest = self.look.line("projector_body") + 2 * self.look.px(AROUND)
        enough = (self.page + 1) * (int(area.height()) // smallest + 1)
        before = max(0, len(column.cards) - enough)
        if before:
            self.scene.pages = max(self.scene.pages, self.page + 2)
        pieces = []
        for number, card in enumerate(column.cards[before:], before):
            pieces += card_pieces(self.look, card, number, width, most)
        for number, text in enumerate(column.empty):
            pieces.append(line_piece(self.look, text, number, width, "text" if number else "muted"))
        return pieces

    def _marks(self) -> int:
        return 2 * self.look.line("projector_owner")

    def _stack(self, pieces: list[Piece], area: QRectF, line: str, *, from_end: bool = True) -> None:
        """Pieces below each other, those of the page, with what lies above and below in words."""
        look = self.look
        around = look.px(AROUND)
        heights = [piece.height + 2 * around for piece in pieces]
        pages = leaves(heights, int(area.height()), self._marks(), from_end=from_end)
        self.scene.pages = max(self.scene.pages, len(pages))
        leaf = pages[min(self.page, len(pages) - 1)]
        y = area.top()
        more = (leaf.start > 0 or pieces[0].card > 0, leaf.end < len(pieces))
        if any(more):
            self._around(pieces[leaf.start], pieces[leaf.end - 1], pieces[-1].card + 1, area, more)
            y += look.line("projector_owner")
        for index, piece in enumerate(pieces[leaf.start : leaf.end]):
            if index and piece.line_above:
                self._add(_hairline(look, area.left(), y, area.width(), line))
            self._add(_piece(look, piece, area.left(), y + around))
            y += piece.height + 2 * around

    def _around(self, first: Piece, last: Piece, count: int, area: QRectF, more: tuple[bool, bool]) -> None:
        """How many cards lie above and below those shown; "…" for the rest of a very long one."""
        line = self.look.line("projector_owner")
        if more[0]:
            text = fill(translate("TableScreen", "+%1 above"), first.card) if first.card else "…"
            self._add(_quiet(self.look, QRectF(area.left(), area.top(), area.width(), line), text))
        if more[1]:
            left = count - 1 - last.card
            text = fill(translate("TableScreen", "+%1 below"), left) if left else "…"
            self._add(_quiet(self.look, QRectF(area.left(), area.bottom() - line, area.width(), line), text))

    def _points(self, area: QRectF) -> None:
        """The framing, one point after the other."""
        indent = self.look.px(DOT + 8)
        pieces = [
            point_piece(self.look, point, number, int(area.width()), indent)
            for number, point in enumerate(self.content.points)
        ]
        self._stack(pieces, area, "hairline", from_end=False)

    def _prompts(self, area: QRectF) -> None:
        """A round: the question in large type, what may help below."""
        look = self.look
        width = min(int(area.width()), look.px(1100))
        first, *more = self.content.prompts
        heights = [
            words(look, first, width, "projector_title", 600).lineCount() * look.line("projector_title")
        ]
        heights += [words(look, text, width).lineCount() * look.line("projector_body") for text in more]
        gap = look.px(24)
        y = area.top() + max(0.0, (area.height() - sum(heights) - gap * len(more)) / 3)
        for index, text in enumerate((first, *more)):
            role, ink = ("projector_body", "muted") if index else ("projector_title", "accent_ink")
            y += self._words(area.left(), y, text, width, role, ink) + gap

    def _rows(self, area: QRectF) -> None:
        """The plan: cells side by side, under their headings."""
        look = self.look
        if not self.content.rows:
            self._words(
                area.left(), area.top(), self.content.empty, int(area.width()), "projector_body", "muted"
            )
            return
        cells = self._cells(area)
        line = look.line("projector_body")
        pad = look.px(COLUMN_X)
        for (x, wide), head in zip(cells, self.content.heads, strict=False):
            self._words(x, area.top() + look.px(16), head, wide, "projector_owner", "muted")
        top = area.top() + look.px(16) + look.line("projector_owner") + look.px(6)
        self.scene.paints.insert(0, _card(look, area))
        below = QRectF(area.left() + pad, top, area.width() - 2 * pad, area.bottom() - top - look.px(8))
        most = int(below.height()) - self._marks() - line
        pieces = []
        for number, row in enumerate(self.content.rows):
            pieces += self._row_pieces(row, number, cells, below.left(), most)
        self._stack(pieces, below, "hairline")

    def _cells(self, area: QRectF) -> list[tuple[int, int]]:
        """Left edge and width of each cell; where people and days stand, the words get the most room."""
        look = self.look
        pad, gap = look.px(COLUMN_X), look.px(GAP)
        count = max(len(row) for row in self.content.rows)
        parts = (2.0, 1.2, 0.8) if self._has_people_cells() else (1.0,) * count
        room = area.width() - 2 * pad - gap * (count - 1)
        cells, x = [], area.left() + pad
        for part in parts[:count]:
            wide = room * part / sum(parts[:count])
            cells.append((round(x), int(wide)))
            x += wide + gap
        return cells

    def _has_people_cells(self) -> bool:
        return all(not card.text for row in self.content.rows for cell in row[1:] for card in cell)

    def _row_pieces(
        self,
        row: tuple[tuple[CardText, ...], ...],
        number: int,
        cells: list[tuple[int, int]],
        left: float,
        most: int,
    ) -> list[Piece]:
        """One row as pieces: cards of the cells side by side, the next ones of each below."""
        columns = [
            [piece for card in cell for piece in card_pieces(self.look, card, number, wide, most)]
            for cell, (_, wide) in zip(row, cells, strict=True)
        ]
        return beside(columns, [x - left for x, _ in cells], self.look.px(10), number, most)

    def _scale(self, scale: TableScale, bottom: int) -> int:
        """The scale lies below the rest; gives where the rest ends."""
        height = scale_height(self.look, scale)
        area = QRectF(self.left, bottom - height, self.width, height)
        self._add(scale_painter(self.look, scale, area))
        return int(bottom - height - self.look.px(GAP))


def _weight(role: str) -> int | None:
    return 600 if role == "projector_title" else None


def _line(look: WallLook, area: QRectF, text: str) -> Paint:
    font = look.font("projector_owner", 600)
    return lambda painter: look.write(painter, area, text, font)


def _quiet(look: WallLook, area: QRectF, text: str) -> Paint:
    font = look.font("projector_owner")
    return lambda painter: look.write(painter, area, text, font, "muted")


def _link(look: WallLook, x: float, y: float) -> Paint:
    def paint(painter: QPainter) -> None:
        look.pen(painter, "line")
        painter.drawLine(QPointF(x, y), QPointF(x + look.px(DOT_LINE), y))

    return paint


def _dot(look: WallLook, area: QRectF, number: str, here: bool, been: bool) -> Paint:
    fill_, border, ink = ("accent", None, "accent_text") if here else (None, "line", "muted")
    if been and not here:
        fill_, border, ink = "accent_soft", "accent", "accent_ink"
    font = look.font("projector_owner", 600 if here else None)

    def paint(painter: QPainter) -> None:
        look.box(painter, area, DOT / 2, fill_, border)
        look.write(painter, area, number, font, ink, Qt.AlignmentFlag.AlignHCenter)

    return paint


def _hairline(look: WallLook, x: float, y: float, width: float, role: str) -> Paint:
    def paint(painter: QPainter) -> None:
        look.fill(painter, QRectF(round(x), round(y), round(width), max(1, look.px(1))), role)

    return paint


def _card(look: WallLook, area: QRectF) -> Paint:
    return lambda painter: look.box(
        painter, area, theme().radius("projector_column"), "surface", "hairline", 1
    )


def _piece(look: WallLook, piece: Piece, x: float, y: float) -> Paint:
    return lambda painter: piece.paint(look, painter, x, y)
