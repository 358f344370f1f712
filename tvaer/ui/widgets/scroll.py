"""The scrolling room of a page: as wide as it gets, as high as its words need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Scrolls `content` up and down. Wrapped words decide its height, so nothing overlaps with large text;
    sideways it scrolls only when even the longest word has no room."""

    def __init__(self, content: QWidget, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setProperty("transparent", True)
        content.setMinimumHeight(1)  # else the height its parts would like at a narrow width counts, too
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
