"""One row of the plan: need, goals with their signs, and (in step 4) offers; arrows between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, smooth

GAP = 24
LINE_GAP = 12
SHARES = (192, 208, 232, 310)
"""Widths of the columns in proportion (mockup 06)."""
NARROWEST = 150
"""Below this width at 100 % text, cells stand one below the other."""


def column_widths(width: int, columns: int) -> list[int]:
    """Widths of the columns of a row `width` px wide; empty when they would be too narrow."""
    free = width - GAP * (columns - 1)
    whole = sum(SHARES[:columns])
    widths = [free * share // whole for share in SHARES[:columns]]
    return widths if widths[0] >= theme().scaled(NARROWEST) else []


class ChainLayout(QLayout):
    """A need at the left, pairs (goal, signs) one under the other, offers at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._cells: tuple[QWidget, list[tuple[QWidget, QWidget | None]], QWidget | None] | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def set_cells(
        self, need: QWidget, pairs: Sequence[tuple[QWidget, QWidget | None]], offers: QWidget | None
    ) -> None:
        """Takes the cells of the row; those that were there before and are not any more are let go."""
        wanted = [need, *(cell for pair in pairs for cell in pair if cell), *([offers] if offers else [])]
        for item in list(self._items):
            widget = item.widget()
            if widget not in wanted:
                self._items.remove(item)
        held = [item.widget() for item in self._items]
        for widget in wanted:
            if widget not in held:
                self.addWidget(widget)
        self._cells = (need, list(pairs), offers)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(900), self.heightForWidth(theme().scaled(900)))

    def minimumSize(self) -> QSize:
        return QSize(theme().scaled(NARROWEST), 0)

    @property
    def columns(self) -> int:
        return 4 if self._cells and self._cells[2] is not None else 3

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        if self._cells is None:
            return 0
        widths = column_widths(rect.width(), self.columns)
        return self._side_by_side(rect, widths, move) if widths else self._stacked(rect, move)

    def _side_by_side(self, rect: QRect, widths: list[int], move: bool) -> int:
        assert self._cells is not None
        need, pairs, offers = self._cells
        lefts = [rect.x() + sum(widths[:i]) + GAP * i for i in range(len(widths))]
        heights = [max(_height(goal, widths[1]), _height(signs, widths[2])) for goal, signs in pairs]
        inner = sum(heights) + LINE_GAP * (len(heights) - 1)
        whole = max(inner, _height(need, widths[0]), _height(offers, widths[3]) if offers else 0)
        if not move:
            return whole
        heights[-1] += whole - inner
        need.setGeometry(lefts[0], rect.y(), widths[0], whole)
        if offers is not None:
            offers.setGeometry(lefts[3], rect.y(), widths[3], whole)
        top = rect.y()
        for (goal, signs), height in zip(pairs, heights, strict=True):
            both = widths[1] if signs is not None else widths[1] + GAP + widths[2]
            goal.setGeometry(lefts[1], top, both, height)
            if signs is not None:
                signs.setGeometry(lefts[2], top, widths[2], height)
            top += height + LINE_GAP
        return whole

    def _stacked(self, rect: QRect, move: bool) -> int:
        assert self._cells is not None
        top = rect.y()
        for cell in self.in_order():
            indent = 0 if cell is self._cells[0] else LINE_GAP
            width = rect.width() - indent
            height = _height(cell, width)
            if move:
                cell.setGeometry(rect.x() + indent, top, width, height)
            top += height + LINE_GAP
        return top - LINE_GAP - rect.y()

    def in_order(self) -> Iterator[QWidget]:
        """The cells in reading order."""
        if self._cells is None:
            return
        need, pairs, offers = self._cells
        yield need
        for goal, signs in pairs:
            yield goal
            if signs is not None:
                yield signs
        if offers is not None:
            yield offers

    def arrows(self) -> Iterator[tuple[QRect, QRect]]:
        """From which box to which an arrow goes."""
        if self._cells is None:
            return
        need, pairs, offers = self._cells
        for goal, signs in pairs:
            yield need.geometry(), goal.geometry()
            if signs is not None:
                yield goal.geometry(), signs.geometry()
        if offers is not None:
            goal, signs = pairs[0]
            yield (signs or goal).geometry(), offers.geometry()


class ChainRow(Painted):
    """The row as a widget; it paints the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chain = ChainLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _on_theme_changed(self) -> None:
        self.chain.invalidate()
        super()._on_theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(QPen(theme().color("line"), 1.5))
        for start, end in self.chain.arrows():
            if end.left() >= start.right():
                _arrow(
                    painter,
                    QPointF(start.right() + 1, end.top() + 21),
                    QPointF(end.left() - 1, end.top() + 21),
                )
            else:
                x = start.left() + 24
                _arrow(painter, QPointF(x, end.top() - LINE_GAP + 1), QPointF(x, end.top() - 1))


def _arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    painter.drawLine(start, end)
    lying = end.x() > start.x()
    for wing in (QPointF(-5, -4), QPointF(-5, 4)) if lying else (QPointF(-4, -5), QPointF(4, -5)):
        painter.drawLine(end, end + wing)


def _height(cell: QWidget | None, width: int) -> int:
    if cell is None:
        return 0
    layout = cell.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(width), cell.minimumHeight())
    return cell.sizeHint().height()
