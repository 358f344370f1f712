"""The steps of the meeting: where it is, where it has been, and how long each was meant to take."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tvaer.method.loader import Step
from tvaer.method.machine import MeetingRun, Place
from tvaer.snapshots import MeetingRecord
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import lay_out
from tvaer.ui.widgets.painted import Painted, PaintedButton, box, centred_square, smooth, write
from tvaer.ui.words import current_language, fill, translate

CIRCLE = 24


class StepButton(PaintedButton):
    """One step: circle with number or tick, name, planned minutes; the line to the next one."""

    def __init__(self, step: Step, minutes: int, place: Place, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.step, self.minutes, self.place, self.last = step, minutes, place, last
        self.compact = False
        name = step.name.in_language(current_language())
        self.setText(name)
        self.setObjectName(f"run.step.{step.id}")
        self.setAccessibleName(self._spoken(name))
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _spoken(self, name: str) -> str:
        states = {
            Place.HERE: translate("StepRail", "you are here"),
            Place.VISITED: translate("StepRail", "has been visited"),
            Place.AHEAD: translate("StepRail", "lies ahead"),
        }
        if not self.minutes:
            return fill(translate("StepRail", "%1, %2, not on the agenda"), name, states[self.place])
        return fill(translate("StepRail", "%1, %2, planned %3 min"), name, states[self.place], self.minutes)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(160), self._height(theme().size("step_rail") - 17))

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def set_compact(self, compact: bool) -> None:
        """Number only."""
        self.compact = compact
        self.updateGeometry()
        self.update()

    def _height(self, width: int) -> int:
        if self.compact:
            return theme().scaled(CIRCLE) + 30
        return self._name_lines(width).lineCount() * theme().line("body") + theme().line("caption") + 14

    def _name_lines(self, width: int) -> QTextLayout:
        room = width - theme().scaled(CIRCLE) - 26
        return lay_out(self.text(), self._name_font(), room, theme().line("body"))

    def _name_font(self) -> QFont:
        return theme().font("body", weight=600 if self.place is Place.HERE else None)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

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
            self._paint_words(
                painter, QRectF(left + side + 10, 6, self.width() - side - 26, self.height()), here
            )

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
            theme().draw_icon(
                painter,
                centred_square(circle, circle.left() + radius - theme().scaled(7), theme().scaled(14)),
                icon,
                ink,
                bold=True,
            )
        else:
            font = theme().font("caption", weight=600)
            write(painter, circle, str(self.step.number), font, ink, align=Qt.AlignmentFlag.AlignHCenter)

    def _paint_words(self, painter: QPainter, area: QRectF, here: bool) -> None:
        lines = self._name_lines(self.width())
        painter.setPen(theme().color("text"))
        lines.draw(painter, area.topLeft())
        below = area.top() + lines.lineCount() * theme().line("body") - 2
        under = QRectF(area.left(), below, area.width(), theme().line("caption"))
        planned = fill(translate("StepRail", "%1 min"), self.minutes)
        words = planned if self.minutes else translate("StepRail", "not on the agenda")
        write(painter, under, words, theme().font("caption"), "text" if here else "muted")


class StepRail(Painted):
    """All steps in order; `chosen` carries the id of a step somebody wants to go to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.steps")
        self.setAccessibleName(translate("StepRail", "Steps of the meeting"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area.setWidget(inside)
        self._area = area
        self._buttons: list[StepButton] = []
        self._compact = False
        self._shown: tuple[object, ...] = ()

    def show_run(self, run: MeetingRun, record: MeetingRecord) -> None:
        """Shows where the meeting is."""
        state = (run.position, run.visited, run.left_out, current_language(), record.agenda)
        if state == self._shown:
            return
        self._shown = state
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        steps = run.method.steps  # those left out of the agenda too: a last round may still be wanted
        self._buttons = []
        for number, step in enumerate(steps):
            minutes = 0 if step.id in run.left_out else planned_minutes(step, record)
            button = StepButton(step, minutes, run.place(step.id), number == len(steps) - 1, self)
            button.compact = self._compact
            button.clicked.connect(lambda _checked=False, step_id=step.id: self.chosen.emit(step_id))
            self._column.insertWidget(number, button)
            button.show()
            self._buttons.append(button)
            if button.place is Place.HERE:
                QTimer.singleShot(0, button, partial(self._area.ensureWidgetVisible, button))

    def set_compact(self, compact: bool) -> None:
        """Numbers only, the names as tooltips."""
        self._compact = compact
        self.setFixedWidth(theme().scaled(CIRCLE) + 40 if compact else theme().size("step_rail"))
        for button in self._buttons:
            button.set_compact(compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.width() - 1, 0, 1, self.height(), theme().color("hairline"))


def planned_minutes(step: Step, record: MeetingRecord) -> int:
    """What the agenda gives the step, else what the method suggests."""
    given = [item.minutes for item in record.agenda if item.step == step.id]
    return sum(given) if given else step.minutes
