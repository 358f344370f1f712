"""The scale in large type, once its marks are shown: where each stands, and from where to where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from tvaer.services.table_view import TableMark, TableScale
from tvaer.terms import ScaleKind
from tvaer.ui.table_screen.measure import TableLook, short
from tvaer.ui.table_screen.pieces import BADGE
from tvaer.ui.theme import theme

PAD = 20
ROW = 32
MOST_ROWS = 4
"""Marks on one number that are named one by one; the others are counted."""
TICK = 8
LEFT = 0.26
"""Part of the width that the words take."""
MOST_LINES = 5
"""Lines of the question, and of what the ends are called; the rest of the screen keeps room."""


def scale_height(look: TableLook, scale: TableScale, width: float) -> int:
    """Px that the scale takes: as many as its marks and its words need."""
    rows = min(MOST_ROWS, max((len(marks) for marks in _by_score(scale).values()), default=1))
    question, ends = _said(look, scale, width)
    high = question.lineCount() * look.line("projector_body") + ends.lineCount() * look.line(
        "projector_owner"
    )
    return max(look.px(2 * PAD + rows * ROW + 56), look.px(2 * PAD) + high)


def _said(look: TableLook, scale: TableScale, width: float) -> tuple[QTextLayout, QTextLayout]:
    """The question, and what the two ends are called, as they stand at the left."""
    room = int(width * LEFT - look.px(PAD))
    ends = " · ".join(part for part in (scale.low, scale.high) if part)
    return (
        short(look, scale.question, room, MOST_LINES, "projector_body", 600),
        short(look, ends, room, MOST_LINES, "projector_owner"),
    )


def scale_painter(look: TableLook, scale: TableScale, area: QRectF) -> Callable[[QPainter], None]:
    """Draws the scale into `area`."""
    left = area.width() * LEFT
    inner = area.adjusted(look.px(PAD), look.px(PAD), -look.px(PAD), -look.px(PAD))
    question, below = _said(look, scale, area.width())
    axis = QRectF(
        inner.left() + left + look.px(24), inner.top(), inner.width() - left - look.px(60), inner.height()
    )

    def paint(painter: QPainter) -> None:
        look.box(painter, area, theme().radius("projector_column"), "surface", "hairline", 1)
        painter.setPen(theme().color("text", look.shade))
        question.draw(painter, inner.topLeft())
        painter.setPen(theme().color("muted", look.shade))
        down = question.lineCount() * look.line("projector_body")
        below.draw(painter, QPointF(inner.left(), inner.top() + down))
        _axis(look, painter, scale, axis)

    return paint


def _numbers(scale: TableScale) -> range:
    return range(1, 6) if scale.kind is ScaleKind.RULER else range(11)


def _by_score(scale: TableScale) -> dict[int, list[TableMark]]:
    found: dict[int, list[TableMark]] = defaultdict(list)
    for mark in scale.marks:
        found[mark.score].append(mark)
    return found


def _axis(look: TableLook, painter: QPainter, scale: TableScale, area: QRectF) -> None:
    numbers = _numbers(scale)
    step = area.width() / (len(numbers) - 1)
    y = round(area.bottom() - look.px(34))

    def at(score: int) -> float:
        return area.left() + (score - numbers.start) * step

    marks = _by_score(scale)
    if len(marks) > 1:
        band = QRectF(at(min(marks)), y - look.px(6), at(max(marks)) - at(min(marks)), look.px(12))
        look.box(painter, band, 6, "accent_soft")
    look.pen(painter, "line", 2)
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    font = look.font("projector_owner")
    for number in numbers:
        look.pen(painter, "line", 2)
        painter.drawLine(QPointF(at(number), y - look.px(TICK)), QPointF(at(number), y + look.px(TICK)))
        below = QRectF(at(number) - step / 2, y + look.px(8), step, look.line("projector_owner"))
        look.write(painter, below, str(number), font, "text", Qt.AlignmentFlag.AlignHCenter)
    for score, here in marks.items():
        _stack(look, painter, here, at(score), y - look.px(TICK + 2), step)


def _stack(
    look: TableLook, painter: QPainter, marks: list[TableMark], x: float, bottom: float, room: float
) -> None:
    """Everybody at one number, above each other. A mark without an owner is a dot; a name that has no room
    leaves its badge."""
    side = look.px(BADGE)
    font = look.font("projector_owner")
    shown = marks if len(marks) <= MOST_ROWS else marks[: MOST_ROWS - 1]
    for index, mark in enumerate(shown):
        top = bottom - (index + 1) * look.px(ROW)
        area = QRectF(round(x - side / 2), round(top), side, side)
        if mark.owner is None:
            inset = look.px(6)
            look.box(painter, area.adjusted(inset, inset, -inset, -inset), BADGE, "accent")
            continue
        name = mark.owner.name
        wide = look.width(font, name)
        if name and wide <= room - side - look.px(4):
            area.moveLeft(round(x - (side + look.px(4) + wide) / 2))
            rest = QRectF(area.right() + look.px(4), area.top(), wide, side)
            look.write(painter, rest, name, font)
        look.badge(painter, area, mark.owner.perspective.value)
    if len(shown) < len(marks):
        top = bottom - (len(shown) + 1) * look.px(ROW)
        more = QRectF(x - room / 2, top, room, side)
        look.write(painter, more, f"+{len(marks) - len(shown)}", font, "muted", Qt.AlignmentFlag.AlignHCenter)
