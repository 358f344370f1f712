"""A line of a list that leads somewhere: anything in it, the whole line answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import PaintedButton, smooth


class RowButton(PaintedButton):
    """Put words into it with `add`; `name` says the line aloud. A click or Enter gives `clicked`."""

    def __init__(self, name: str, *, rule: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = rule
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", theme().radius("tag"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme().space("card_padding"), 8, theme().space("card_padding"), 8)
        self.row.setSpacing(theme().space("x3"))

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Puts something into the line; the mouse goes through it to the line."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(widget, stretch)
        return widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(theme().size("row_table"), self.row.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.row.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme().color("sunken"))
        if self._rule:
            painter.fillRect(0, 0, self.width(), 1, theme().color("hairline"))
