"""The mark: a table and six around it, one of them the child."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, smooth

_DOTS = ((16, 4.4), (26.05, 10.2), (26.05, 21.8), (16, 27.6), (5.95, 21.8), (5.95, 10.2))


class Logo(Painted):
    """The painted mark, `size` logical px wide (it follows the text size)."""

    def __init__(self, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setAccessibleName("Tvær")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(self._size), theme().scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_logo(smooth(self), QRectF(self.rect()))


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    """The mark filling `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 32, rect.height() / 32)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, (x, y) in enumerate(_DOTS):
        painter.setBrush(theme().color("p_child" if index == len(_DOTS) - 1 else "accent"))
        painter.drawEllipse(QPointF(x, y), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawEllipse(QPointF(16, 16), 5.6, 5.6)
    painter.restore()
