"""The ring of the step's time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, smooth, write


class ProgressRing(Painted):
    """`fraction` 0–1 clockwise from the top; `big` over `small` inside. Over time it is full."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction, self._big, self._small = 0.0, "", ""
        self._tiny = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_progress(self, fraction: float, big: str, small: str, name: str = "") -> None:
        """Show how far; `name` is the whole sentence for screen readers."""
        self._fraction, self._big, self._small = max(0.0, min(1.0, fraction)), big, small
        self.setAccessibleName(name or f"{big} {small}")
        self.update()

    def set_small(self, small: bool) -> None:
        """For a narrow place: half as wide, the number alone."""
        self._tiny = small
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return theme().icon_size("progress_ring") * (0.48 if self._tiny else 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        stroke = theme().size("progress_ring_stroke") * (0.7 if self._tiny else 1)
        inset = stroke / 2 + 0.5
        side = min(self.width(), self.height()) - 2 * inset
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme().color("hairline"), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawEllipse(circle)
        painter.setPen(QPen(theme().color("accent"), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(circle, 90 * 16, -round(self._fraction * 360 * 16))
        centre = Qt.AlignmentFlag.AlignHCenter
        if self._tiny:
            font = theme().font("body", weight=600, figures=True)
            write(painter, QRectF(self.rect()), self._big, font, "text", align=centre)
            return
        middle, gap = self.height() / 2, theme().scaled(4)
        line, small = theme().line("title"), theme().line("caption")
        top = QRectF(0, middle - line + gap - 1, self.width(), line)
        below = QRectF(0, middle + gap - 1, self.width(), small)
        write(painter, top, self._big, theme().font("title", figures=True), "text", align=centre)
        write(painter, below, self._small, theme().font("caption"), "muted", align=centre)
