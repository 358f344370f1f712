"""Where everything stands on the table screen: the content laid out for one size and one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from tvaer.services.table_view import TableScale
from tvaer.ui.table_screen.measure import TableLook, words
from tvaer.ui.table_screen.pieces import (
    AROUND,
    Piece,
    beside,
    card_pieces,
    leaves,
    line_piece,
    point_piece,
)
from tvaer.ui.table_screen.scale import scale_height, scale_painter
from tvaer.ui.table_screen.words import CardText, ColumnText, Content
from tvaer.ui.theme import theme
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


def make_scene(content: Content, size: QSize, look: TableLook, page: int) -> Scene:
    """Lays the content out for a window; a page beyond the last shows the last."""
    return _Layout(content, size, look, page).scene


class _Layout:
    def __init__(self, content: Content, size: QSize, look: TableLook, page: int) -> None:
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
        count = len(column.cards) or len(column.empty)
        self._stack(self._column_pieces(column, below), count, below, "hairline")

    def _column_pieces(self, column: ColumnText, area: QRectF) -> Iterable[list[Piece]]:
        """The cards, newest first; each is measured only when it is asked for."""
        width, most = int(area.width()), int(area.height()) - self._marks()
        for number in range(len(column.empty) - 1, -1, -1):
            yield [line_piece(self.look, column.empty[number], number, width, "text" if number else "muted")]
        for number in range(len(column.cards) - 1, -1, -1):
            yield card_pieces(self.look, column.cards[number], number, width, most)

    def _marks(self) -> int:
        return 2 * self.look.line("projector_owner")

    def _stack(
        self, cards: Iterable[list[Piece]], count: int, area: QRectF, line: str, *, from_end: bool = True
    ) -> None:
        """Cards below each other, those of the page, with what lies above and below in words."""
        look = self.look
        around = look.px(AROUND)
        room = int(area.height())
        pages = leaves(cards, 2 * around, room, self._marks(), self.page, from_end=from_end)
        self.scene.pages = max(self.scene.pages, len(pages))
        leaf = pages[min(self.page, len(pages) - 1)]
        y = area.top()
        first, last = leaf[0], leaf[-1]
        if first.card or not first.begins or last.card < count - 1 or not last.ends:
            self._around(first, last, count, area)
            y += look.line("projector_owner")
        for index, piece in enumerate(leaf):
            if index and piece.line_above:
                self._add(_hairline(look, area.left(), y, area.width(), line))
            self._add(_piece(look, piece, area.left(), y + around))
            y += piece.height + 2 * around

    def _around(self, first: Piece, last: Piece, count: int, area: QRectF) -> None:
        """How many cards lie above and below those shown; "…" where one goes on."""
        line = self.look.line("projector_owner")
        above = fill(translate("TableScreen", "+%1 above"), first.card) if first.card else ""
        left = count - 1 - last.card
        below = fill(translate("TableScreen", "+%1 below"), left) if left else ""
        for y, text in (
            (area.top(), above if first.begins else "…"),
            (area.bottom() - line, below if last.ends else "…"),
        ):
            if text:
                self._add(_quiet(self.look, QRectF(area.left(), y, area.width(), line), text))

    def _points(self, area: QRectF) -> None:
        """The framing, one point after the other."""
        indent = self.look.px(DOT + 8)
        points = (
            [point_piece(self.look, point, number, int(area.width()), indent)]
            for number, point in enumerate(self.content.points)
        )
        self._stack(points, len(self.content.points), area, "hairline", from_end=False)

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
        rows = self.content.rows
        pieces = (
            self._row_pieces(rows[number], number, cells, below.left(), most)
            for number in range(len(rows) - 1, -1, -1)
        )
        self._stack(pieces, len(rows), below, "hairline")

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
        height = scale_height(self.look, scale, self.width)
        area = QRectF(self.left, bottom - height, self.width, height)
        self._add(scale_painter(self.look, scale, area))
        return int(bottom - height - self.look.px(GAP))


def _weight(role: str) -> int | None:
    return 600 if role == "projector_title" else None


def _line(look: TableLook, area: QRectF, text: str) -> Paint:
    font = look.font("projector_owner", 600)
    return lambda painter: look.write(painter, area, text, font)


def _quiet(look: TableLook, area: QRectF, text: str) -> Paint:
    font = look.font("projector_owner")
    return lambda painter: look.write(painter, area, text, font, "muted")


def _link(look: TableLook, x: float, y: float) -> Paint:
    def paint(painter: QPainter) -> None:
        look.pen(painter, "line")
        painter.drawLine(QPointF(x, y), QPointF(x + look.px(DOT_LINE), y))

    return paint


def _dot(look: TableLook, area: QRectF, number: str, here: bool, been: bool) -> Paint:
    fill_, border, ink = ("accent", None, "accent_text") if here else (None, "line", "muted")
    if been and not here:
        fill_, border, ink = "accent_soft", "accent", "accent_ink"
    font = look.font("projector_owner", 600 if here else None)

    def paint(painter: QPainter) -> None:
        look.box(painter, area, DOT / 2, fill_, border)
        look.write(painter, area, number, font, ink, Qt.AlignmentFlag.AlignHCenter)

    return paint


def _hairline(look: TableLook, x: float, y: float, width: float, role: str) -> Paint:
    def paint(painter: QPainter) -> None:
        look.fill(painter, QRectF(round(x), round(y), round(width), max(1, look.px(1))), role)

    return paint


def _card(look: TableLook, area: QRectF) -> Paint:
    return lambda painter: look.box(
        painter, area, theme().radius("projector_column"), "surface", "hairline", 1
    )


def _piece(look: TableLook, piece: Piece, x: float, y: float) -> Paint:
    return lambda painter: piece.paint(look, painter, x, y)
