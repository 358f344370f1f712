"""A card under way by mouse: its picture follows the pointer, and a line shows where it would go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from tvaer.ui.run.board.card import BoardCard
from tvaer.ui.run.board.column import MARGIN, BoardColumn
from tvaer.ui.run.board.places import ELSEWHERE, Spot
from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import box, smooth

_EDGE = 36
"""px from the rim of a scrolling place within which it scrolls along."""
_SCROLL_MS = 30
_SCROLL_BY = 14


class _Over(QWidget):
    """Lies over the board and is deaf to the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)


class _Picture(_Over):
    def __init__(self, parent: QWidget, pixmap: QPixmap, size: QRect) -> None:
        super().__init__(parent)
        self._pixmap = pixmap
        self.resize(size.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.9)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.setOpacity(1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, self.rect(), 4, None, "accent", width=2)


class _Marker(_Over):
    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), self.height() / 2, "accent")


class Dragging:
    """Begins with the first move and ends with `end`; `spot` is where the card would go now."""

    def __init__(self, board: QWidget, area: QScrollArea, card: BoardCard, grip: QPoint) -> None:
        self.card = card
        self.spot: Spot | None = None
        self._board, self._area, self._grip = board, area, grip
        self._at = QPoint()
        self._columns: Sequence[BoardColumn] = ()
        self._picture = _Picture(board, card.grab(), card.rect())
        self._marker = _Marker(board)
        self._picture.show()
        self._timer = QTimer(board)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll)
        self._timer.start()

    def move(self, at: QPoint, columns: Sequence[BoardColumn]) -> None:
        """The pointer is at this global point."""
        self._at, self._columns = at, columns
        self._picture.move(self._board.mapFromGlobal(at) - self._grip)
        self._picture.raise_()
        self._aim()

    def end(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()
        for over in (self._picture, self._marker):
            over.hide()
            over.deleteLater()

    def _aim(self) -> None:
        """Finds the place below the pointer and lays the marker there."""
        column = self._column_below()
        place = None
        if column is not None and column.column_id != ELSEWHERE:
            y = column.body_point(self._at).y()
            place = column.body.place_at(y, column.column_id, self.card.card_id)
        if column is None or place is None:
            self.spot = None
            self._marker.hide()
            return
        self.spot, line = place
        top_left = column.body.mapTo(self._board, QPoint(MARGIN, line - 1))
        seen = QRect(column.mapTo(self._board, QPoint(0, 0)), column.size())
        self._marker.setGeometry(top_left.x(), top_left.y(), column.body.width() - 2 * MARGIN, 3)
        self._marker.setVisible(seen.contains(top_left))
        self._marker.raise_()

    def _column_below(self) -> BoardColumn | None:
        for column in self._columns:
            x = column.mapFromGlobal(self._at).x()
            if -theme().space("x2") <= x < column.width() + theme().space("x2"):
                return column
        return None

    def _scroll(self) -> None:
        """Near a rim the place below scrolls along, and so does the board sideways."""
        column = self._column_below()
        moved = False
        if column is not None:
            y = column.area.viewport().mapFromGlobal(self._at).y()
            moved = _nudge(column.area.verticalScrollBar(), y, column.area.viewport().height())
        x = self._area.viewport().mapFromGlobal(self._at).x()
        moved = _nudge(self._area.horizontalScrollBar(), x, self._area.viewport().width()) or moved
        if moved:
            self._aim()


def _nudge(bar: QScrollBar, at: int, length: int) -> bool:
    before = bar.value()
    if at < _EDGE:
        bar.setValue(before - _SCROLL_BY)
    elif at > length - _EDGE:
        bar.setValue(before + _SCROLL_BY)
    return bar.value() != before
