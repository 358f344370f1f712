"""Cards of one width, as many beside each other as fit, each line as high as its highest card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from tvaer.ui.theme import theme


class EvenLayout(QLayout):
    """At most `most` columns, none narrower than `narrowest` px (at 100 % text)."""

    def __init__(self, parent: QWidget, *, most: int = 3, narrowest: int = 240, gap: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most, self._narrowest, self._gap = most, narrowest, gap
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
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
        width = theme().scaled(self._narrowest) * self._most
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(theme().scaled(120), 0)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        columns = max(
            1, min(self._most, (rect.width() + self._gap) // (theme().scaled(self._narrowest) + self._gap))
        )
        width = (rect.width() - self._gap * (columns - 1)) // columns
        items = [item for item in self._items if not item.isEmpty()]
        top = rect.y()
        for first in range(0, len(items), columns):
            line = items[first : first + columns]
            height = max(_height(item, width) for item in line)
            if move:
                for place, item in enumerate(line):
                    item.setGeometry(QRect(rect.x() + place * (width + self._gap), top, width, height))
            top += height + self._gap
        return max(0, top - self._gap - rect.y()) if items else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
