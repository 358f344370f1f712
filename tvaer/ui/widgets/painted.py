"""Base and helpers of widgets that paint themselves from the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import mnemonic_free


class Painted(QWidget):
    """A widget that repaints and measures itself anew when the look changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PaintedButton(QAbstractButton):
    """A button that paints itself: hover and press shades, Enter presses it as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Rest the button and say why (tooltip and description); empty text makes it work again."""
        self.setEnabled(not reason)
        self.setToolTip(plain_tip(reason))
        self.setAccessibleDescription(reason)


def side_icon(field: QLineEdit, button: QAbstractButton, icon: str) -> None:
    """Paint the sign of a field's own button; Qt's picture in it does not follow the text size."""
    side = theme().size("icon_small" if icon.startswith("chevron") else "icon")
    middle = button.geometry().center().x()
    area = QRectF(field.rect())
    at_right = middle > field.width() / 2
    left = area.right() - side - 9 if at_right else area.left() + 9
    theme().draw_icon(smooth(field), centred_square(area, left, side), icon, "muted")


def smooth(device: QWidget) -> QPainter:
    """A painter with soft edges."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: str | None = None,
    border: str | None = None,
    *,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box by colour roles; the border lies inside `rect`."""
    inset = width / 2 if border else 0
    shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    pen = QPen(Qt.PenStyle.NoPen)
    if border:
        pen = QPen(theme().color(border), width)
        if dashed:
            pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(shape, radius, radius)


def write(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    font: QFont,
    color: str | QColor,
    *,
    mnemonic: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, vertically centred; too long text ends in »…«."""
    painter.setFont(font)
    painter.setPen(theme().color(color) if isinstance(color, str) else color)
    shown = QRectF(rect)
    metrics = QFontMetricsF(font)
    flags = align.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
    if mnemonic:
        flags |= Qt.TextFlag.TextShowMnemonic.value
    if text_width(font, text, mnemonic=mnemonic) > shown.width() + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, shown.width(), flags)
    painter.drawText(shown, flags, text)


def text_width(font: QFont, text: str, *, mnemonic: bool = False) -> int:
    """Width of one line in whole px."""
    bare = mnemonic_free(text) if mnemonic else text
    return int(QFontMetricsF(font).horizontalAdvance(bare) + 0.999)


def centred_square(rect: QRect | QRectF, left: float, side: int) -> QRectF:
    """A square at `left`, vertically centred in `rect`, on whole px."""
    return QRectF(round(left), round(QRectF(rect).center().y() - side / 2), side, side)
