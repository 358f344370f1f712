"""One step in the rail: where it stands, its name, and how much of its time is used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.method.loader import Step
from tvaer.method.machine import Place
from tvaer.method.timing import StepTime
from tvaer.ui.run.course.time_words import used_of_planned
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import lay_out
from tvaer.ui.widgets.painted import PaintedButton, box, centred_square, smooth, write
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate

CIRCLE = 24
_SCROLL_BAR = 14


class StepButton(PaintedButton):
    """Circle with number or tick, name, minutes; the line to the next one. F2 asks for another name."""

    rename_asked = Signal()

    def __init__(self, step: Step, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.step, self.last = step, last
        self.place, self.time = Place.AHEAD, StepTime(step.id, step.minutes, 0)
        self.compact = False
        self.setObjectName(f"run.step.{step.id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(translate("StepRail", "F2 gives it another name"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, name: str, place: Place, time: StepTime) -> None:
        """Shows its name, where it stands, and its time."""
        if (name, place, time.planned, time.used) == (
            self.text(), self.place, self.time.planned, self.time.used,
        ):  # fmt: skip
            return
        grown = name != self.text() or place is not self.place
        self.place, self.time = place, time
        self.setText(name)
        self.setAccessibleName(self._spoken())
        self.setToolTip(plain_tip(f"{name} · {self._minutes()}"))
        if grown:
            self.updateGeometry()
        self.update()

    def _minutes(self) -> str:
        return used_of_planned(self.time, begun=self.place is not Place.AHEAD)

    def _spoken(self) -> str:
        states = {
            Place.HERE: translate("StepRail", "you are here"),
            Place.VISITED: translate("StepRail", "has been visited"),
            Place.AHEAD: translate("StepRail", "lies ahead"),
        }
        parts = [self.text(), states[self.place], self._minutes()]
        if self.time.over:
            parts.append(translate("StepRail", "%n minutes over", "", self.time.over))
        return ", ".join(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
            return
        super().keyPressEvent(event)

    # -- measures --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self._height(theme().size("step_rail") - 17))

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def set_compact(self, compact: bool) -> None:
        """Number only."""
        self.compact = compact
        self.updateGeometry()
        self.update()

    def _height(self, width: int) -> int:
        if self.compact:
            return theme().scaled(CIRCLE) + 30
        beside_bar = (
            theme().size("step_rail") - 17 - _SCROLL_BAR
        )  # the same height with a scroll bar and without
        lines = self._name_lines(min(width, beside_bar)).lineCount()
        return lines * theme().line("body") + theme().line("caption") + 14

    def _name_lines(self, width: int) -> QTextLayout:
        room = width - theme().scaled(CIRCLE) - 26
        return lay_out(self.text(), self._name_font(), room, theme().line("body"))

    def _name_font(self) -> QFont:
        return theme().font("body", weight=600 if self.place is Place.HERE else None)

    # -- painting --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        here = self.place is Place.HERE
        if here:
            box(painter, self.rect(), theme().radius("control"), "surface")
        elif self.underMouse():
            box(painter, self.rect(), theme().radius("control"), "sunken")
        side = theme().scaled(CIRCLE)
        left = (self.width() - side) / 2 if self.compact else 8.0
        circle = QRectF(left, 8, side, side)
        self._paint_link(painter, circle)
        self._paint_circle(painter, circle)
        if not self.compact:
            words = QRectF(left + side + 10, 6, self.width() - side - 26, self.height())
            self._paint_words(painter, words, here)

    def _paint_link(self, painter: QPainter, circle: QRectF) -> None:
        if self.last:
            return
        passed = self.place is Place.VISITED
        painter.setPen(QPen(theme().color("accent" if passed else "hairline"), 2))
        x = circle.center().x()
        painter.drawLine(round(x), round(circle.bottom() + 4), round(x), self.height())

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        radius = circle.width() / 2
        ink = "muted"
        if self.place is Place.HERE:
            box(painter, circle, radius, "accent")
            ink = "accent_text"
        elif self.place is Place.VISITED:
            box(painter, circle, radius, "accent_soft", "accent")
            ink = "accent_ink"
        else:
            box(painter, circle, radius, None, "line")
        if self.place is Place.VISITED or self.step.number is None:
            icon = "check" if self.place is Place.VISITED else "message-circle"
            side = theme().scaled(14)
            square = centred_square(circle, circle.left() + radius - side / 2, side)
            theme().draw_icon(painter, square, icon, ink, bold=True)
        else:
            font = theme().font("caption", weight=600)
            write(painter, circle, str(self.step.number), font, ink, align=Qt.AlignmentFlag.AlignHCenter)

    def _paint_words(self, painter: QPainter, area: QRectF, here: bool) -> None:
        lines = self._name_lines(self.width())
        painter.setPen(theme().color("text"))
        lines.draw(painter, area.topLeft())
        below = area.top() + lines.lineCount() * theme().line("body") - 2
        under = QRectF(area.left(), below, area.width(), theme().line("caption"))
        ink = "text" if here else "muted"
        words = self._minutes()
        if self.time.over:
            words = fill(translate("StepRail", "%1, %2 over"), words, self.time.over)
            side = theme().size("icon_small")
            theme().draw_icon(painter, centred_square(under, under.left(), side), "clock", ink)
            under.setLeft(under.left() + side + 5)
        write(painter, under, words, theme().font("caption"), ink)
