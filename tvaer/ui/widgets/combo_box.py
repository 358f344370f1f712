"""The plain list box; apart from the other choices because the first window needs it alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import centred_square


class ComboBox(QComboBox):
    """A list box in the look; `name` is its accessible name until a label becomes its buddy."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme().changed.connect(self.update)

    def findData(self, data: Any, role: int = Qt.ItemDataRole.UserRole, *_flags: Any) -> int:
        """Where a value stands, or -1. Qt itself tells only the very same object, not an equal id."""
        return next((place for place in range(self.count()) if self.itemData(place, role) == data), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme().size("icon")
        ink = "muted" if self.isEnabled() else "disabled_text"
        left = self.width() - side - 9
        theme().draw_icon(painter, centred_square(self.rect(), left, side), "chevron-down", ink)
