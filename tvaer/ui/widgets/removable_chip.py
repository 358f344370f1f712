"""A chosen thing in a pill that can be taken away again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import PaintedButton, box, centred_square, smooth, text_width, write
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate


class RemovableChip(PaintedButton):
    """A click, Enter, Del or Backspace gives `removed`."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(fill(translate("RemovableChip", "Remove %1"), text))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", theme().size("chip") // 2)
        self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        width = 10 + text_width(theme().font("body"), self.text()) + 6 + theme().size("icon_small") + 8
        return QSize(width, max(theme().size("chip"), theme().line("body") + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme().scaled(80)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box(painter, self.rect(), self.height() / 2, "sunken" if self.underMouse() else "accent_soft", None)
        side = theme().size("icon_small")
        left = self.width() - side - 8
        write(painter, QRectF(10, 0, left - 14, self.height() - 1), self.text(), theme().font("body"), "text")
        theme().draw_icon(painter, centred_square(self.rect(), left, side), "x", "muted")
