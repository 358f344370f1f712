"""An underlined text that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import PaintedButton, smooth, text_width, write
from tvaer.ui.words import mnemonic_free


class LinkButton(PaintedButton):
    """A link in the text size `role`; at least 32 px high to hit."""

    def __init__(self, text: str, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Name the way anew; the accessible name follows."""
        self.setText(text)
        self.setAccessibleName(mnemonic_free(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = text_width(theme().font(self._role), self.text(), mnemonic=True)
        return QSize(width, max(theme().size("hit_min"), theme().line(self._role)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        ink = "accent_ink" if self.isEnabled() else "disabled_text"
        font = theme().font(self._role)
        text = mnemonic_free(self.text())
        write(painter, QRectF(self.rect()).adjusted(0, 0, 0, -1), text, font, ink)
        painter.setRenderHint(painter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme().color(ink), 2 if self.underMouse() and self.isEnabled() else 1))
        y = round(self.height() / 2 + theme().line(self._role) * 0.36)
        painter.drawLine(0, y, min(self.width(), text_width(font, text)), y)
