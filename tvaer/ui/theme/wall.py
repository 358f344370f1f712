"""The look of the table screen: its own choice of light or dark, in letters that follow the screen's size."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from tvaer.ui.theme.fonts import FALLBACK_FAMILIES
from tvaer.ui.theme.icons import tinted_pixmap
from tvaer.ui.theme.theme import Shade, theme

DRAWN = QSize(1366, 768)
"""The size for which the screen is drawn (mockup 05), in logical px."""
FULL = QSize(1920, 1080)
"""Up to here letters keep their size, and more fits; beyond it they grow with the screen."""
SMALLEST = 0.6


class WallLook:
    """Colours by role, and sizes of tokens.toml times `factor`, for one size of screen."""

    def __init__(self, shade: Shade, size: QSize) -> None:
        self.shade: Shade = shade
        self.factor = _factor(size)
        self._tokens = theme().tokens

    def px(self, length: float) -> int:
        """A length of the drawing on this screen."""
        return round(length * self.factor)

    def line(self, role: str) -> int:
        """Line height of a type role."""
        return self.px(self._tokens.types[role].line)

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Font by type role."""
        kind = self._tokens.types[role]
        font = QFont([self._tokens.family, *FALLBACK_FAMILIES, *self._tokens.fallback])
        font.setPixelSize(max(1, self.px(kind.px)))
        font.setWeight(QFont.Weight(weight or kind.weight))
        return font

    def box(
        self,
        painter: QPainter,
        rect: QRect | QRectF,
        radius: float,
        fill: str | None = None,
        border: str | None = None,
        width: float = 1.5,
    ) -> None:
        """A rounded box by colour roles; lengths are those of the drawing."""
        pen = QPen(Qt.PenStyle.NoPen)
        inset = 0.0
        if border:
            pen = QPen(theme().color(border, self.shade), max(1.0, width * self.factor))
            inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(theme().color(fill, self.shade) if fill else Qt.BrushStyle.NoBrush)
        corner = radius * self.factor
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner)

    def fill(self, painter: QPainter, rect: QRect | QRectF, role: str) -> None:
        """A plain area."""
        painter.fillRect(QRectF(rect), theme().color(role, self.shade))

    def pen(self, painter: QPainter, role: str, width: float = 1.5, *, flat: bool = True) -> None:
        """What lines and letters are drawn with."""
        cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(theme().color(role, self.shade), width * self.factor, Qt.PenStyle.SolidLine, cap))

    def icon(
        self, painter: QPainter, rect: QRectF, name: str, role: str = "text", *, bold: bool = False
    ) -> None:
        """An icon filling a square."""
        ratio = painter.device().devicePixelRatioF()
        ink = theme().color(role, self.shade).rgba()
        painter.drawPixmap(rect.topLeft(), tinted_pixmap(name, ink, round(rect.width()), ratio, bold))

    def badge(self, painter: QPainter, rect: QRectF, perspective: str) -> None:
        """The square of a perspective."""
        found = self._tokens.perspectives.get(perspective)
        self.box(painter, rect, self._tokens.radius["badge"], found.color if found else "sunken")
        side = round(rect.width() * 0.64)
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(rect.center())
        inner.moveTo(round(inner.x()), round(inner.y()))
        name, ink = (found.icon, "p_icon") if found else ("user-round", "muted")
        self.icon(painter, inner, name, ink, bold=True)

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: QFont,
        role: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line of words, vertically centred."""
        painter.setFont(font)
        painter.setPen(theme().color(role, self.shade))
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) > rect.width() + 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align.value | Qt.AlignmentFlag.AlignVCenter.value, text)

    def width(self, font: QFont, text: str) -> int:
        """Width of one line in whole px."""
        return int(QFontMetricsF(font).horizontalAdvance(text) + 0.999)


def _factor(size: QSize) -> float:
    small = min(size.width() / DRAWN.width(), size.height() / DRAWN.height())
    if small < 1:
        return max(SMALLEST, small)
    return max(1.0, min(size.width() / FULL.width(), size.height() / FULL.height()))
