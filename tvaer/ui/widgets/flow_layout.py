"""A layout that runs in lines and wraps, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items side by side, wrapped to the next line when the width ends; each line is vertically centred.

    Items from index `right_from` on are pushed to the right edge of their line. The item at `gives_way`
    becomes narrower, down to its minimum, before anything wraps.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        line_gap: int = 8,
        right_from: int = -1,
        gives_way: int = -1,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap, self._line_gap, self.right_from, self._gives_way = gap, line_gap, right_from, gives_way
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Qt says so whenever something in it changes its size: only then is measuring needed again."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget at a place in the line."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

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
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(s.width() for s in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((s.height() for s in sizes), default=0)))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return self._with_margins(
            QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        y = area.y()
        lines = self._lines(area.width())
        for line in lines:
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(area.x(), y, area.width(), height))
            y += height + self._line_gap
        return y - (self._line_gap if lines else 0) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        given = self._given(width)
        for item in self._shown():
            size = item.sizeHint()
            if given and self._items.index(item) == self._gives_way:
                size -= QSize(given, 0)
            if size.width() > width:
                size = QSize(max(width, item.minimumSize().width()), size.height())
                if item.hasHeightForWidth():
                    size.setHeight(item.heightForWidth(size.width()))
            if used + size.width() > width or not lines:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _given(self, width: int) -> int:
        """By how much the item that gives way shrinks so that one line holds all; 0: no need, or no use."""
        if not 0 <= self._gives_way < len(self._items):
            return 0
        over = self.sizeHint().width() - width
        item = self._items[self._gives_way]
        slack = item.sizeHint().width() - item.minimumSize().width()
        return over if 0 < over <= slack else 0

    def _place(self, line: list[tuple[QLayoutItem, QSize]], area: QRect) -> None:
        free = area.width() - sum(s.width() for _, s in line) - self._gap * (len(line) - 1)
        x, pushed = area.x(), False
        for item, size in line:
            if not pushed and 0 <= self.right_from <= self._items.index(item):
                x += max(0, free)
                pushed = True
            top = area.y() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self._gap
