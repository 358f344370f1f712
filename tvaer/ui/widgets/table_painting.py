"""The painting beside the unlock form: people round a table, papers on it, the child's with a sun."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, smooth

_SIDE = 424
_SEATS = 7
_CHILD = 4  # the seat of the child, clockwise from the top
_PAPER_CHILD = 4
_TURNS = (-4, 5, -3, 4, 6, -5, 3)
_SEAT_DISTANCE, _TABLE, _PAPER_DISTANCE = 154, 132, 96


class TablePainting(Painted):
    """Square, 424 px at most, painted in the colours of the theme."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SIDE // 3, _SIDE // 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        side = min(self.width(), self.height(), _SIDE)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(side / _SIDE, side / _SIDE)
        _paint_people(painter)
        painter.setBrush(theme().color("surface"))
        painter.setPen(QPen(theme().color("hairline"), 1))
        painter.drawEllipse(QPointF(0, 0), _TABLE, _TABLE)
        for seat in range(_SEATS):
            _paint_paper(painter, seat)


def _paint_people(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for seat in range(_SEATS):
        angle = radians(seat * 360 / _SEATS)
        radius = 24 if seat == _CHILD else 30
        painter.setBrush(theme().color("p_child" if seat == _CHILD else "accent"))
        place = QPointF(_SEAT_DISTANCE * sin(angle), -_SEAT_DISTANCE * cos(angle))
        painter.drawEllipse(place, radius, radius)


def _paint_paper(painter: QPainter, seat: int) -> None:
    painter.save()
    painter.rotate(seat * 360 / _SEATS)
    painter.translate(0, -_PAPER_DISTANCE)
    painter.rotate(_TURNS[seat])
    painter.setBrush(theme().color("background"))
    painter.setPen(QPen(theme().color("hairline"), 1))
    painter.drawRoundedRect(QRectF(-17, -18, 34, 36), 2, 2)
    if seat == _PAPER_CHILD:
        _paint_sun(painter)
    else:
        painter.setPen(QPen(theme().color("line"), 1))
        for y, end in ((-9, 11), (-3, 11), (3, 11), (9, 3)):
            painter.drawLine(QPointF(-11, y), QPointF(end, y))
    painter.restore()


def _paint_sun(painter: QPainter) -> None:
    painter.setPen(QPen(theme().color("p_child"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for ray in range(8):
        angle = radians(ray * 45)
        painter.drawLine(QPointF(8 * cos(angle), 8 * sin(angle)), QPointF(12 * cos(angle), 12 * sin(angle)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("p_child"))
    painter.drawEllipse(QPointF(0, 0), 5, 5)
