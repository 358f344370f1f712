"""The steps of the meeting: the time of the step, where the meeting is and has been, and the talk time."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.method import timing
from tvaer.method.machine import MeetingRun
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.course.step_button import CIRCLE, StepButton
from tvaer.ui.run.course.talk_foot import TalkFoot
from tvaer.ui.run.course.time_head import TimeActs, TimeHead
from tvaer.ui.run.step_words import step_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import translate


class StepRail(Painted):
    """All steps in order; `chosen` carries the id of a step somebody wants to go to, `rename_asked` of one
    that is to be called something else. Narrow, it keeps the ring, the steps and the way to the people; what
    has no room (`movable`) stands in the people's panel, see `narrowed`."""

    chosen = Signal(str)
    rename_asked = Signal(str)
    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.steps")
        self.setAccessibleName(translate("StepRail", "Steps of the meeting"))
        self.head, self.acts, self.talk = TimeHead(), TimeActs(), TalkFoot()
        self.people = Button(translate("RunKeys", "Who is here"), "icon", "users", "F3")
        self.people.setObjectName("run.act.people")
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(theme().space("x2"))
        self._outer.addWidget(self.head)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme().space("x1"))
        self._outer.addLayout(self._row)
        self._outer.addWidget(self._steps_area(), 1)
        self._attic = QWidget(self)
        self._attic.hide()
        self._compact: bool | None = None
        self._buttons: list[StepButton] = []
        self._here = ""
        self.set_compact(False)

    def _steps_area(self) -> QWidget:
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area.setWidget(inside)
        return area

    # -- showing ---------------------------------------------------------------------------------------

    def show_run(self, run: MeetingRun, record: MeetingRecord, now: datetime) -> None:
        """Shows where the meeting is, and its time."""
        self._make_buttons(run)
        for button in self._buttons:
            step = button.step
            time = timing.step_time(step, record, now, left_out=step.id in run.left_out)
            button.show_step(step_name(step, record), run.place(step.id), time)
            if step.id == run.position:
                self.head.show_time(run, record, time, now)
        self.talk.show_talk(record, now, run.closed)
        self.acts.setHidden(run.closed)
        if run.position != self._here:
            self._here = run.position
            self._reveal(run.position)

    def _make_buttons(self, run: MeetingRun) -> None:
        """One a step, those left out of the agenda too: a last round may still be wanted."""
        steps = run.method.steps
        if [button.step for button in self._buttons] == list(steps):
            return
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for number, step in enumerate(steps):
            button = StepButton(step, number == len(steps) - 1, self)
            button.compact = bool(self._compact)
            button.clicked.connect(lambda _checked=False, step_id=step.id: self.chosen.emit(step_id))
            button.rename_asked.connect(lambda step_id=step.id: self.rename_asked.emit(step_id))
            self._column.insertWidget(number, button)
            button.show()
            self._buttons.append(button)

    def _reveal(self, step_id: str) -> None:
        button = self.button(step_id)
        if button is not None:
            QTimer.singleShot(0, button, partial(self._area.ensureWidgetVisible, button))

    def button(self, step_id: str) -> StepButton | None:
        """The button of a step."""
        return next((button for button in self._buttons if button.step.id == step_id), None)

    # -- wide and narrow -------------------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """Numbers only, the names as tooltips."""
        self.setFixedWidth(theme().scaled(CIRCLE) + 40 if compact else theme().size("step_rail"))
        if compact == self._compact:
            return
        self._compact = compact
        self._outer.setContentsMargins(8, 12 if compact else 16, 9, 12)
        inset = 0 if compact else 8
        self.head.setContentsMargins(inset, 0, 0, 0)
        self._row.setContentsMargins(inset, 0, 0, 0)
        self.talk.setContentsMargins(inset, 0, inset, 0)
        self.head.set_compact(compact)
        for button in self._buttons:
            button.set_compact(compact)
        self._place(compact)
        self.narrowed.emit(compact)

    def _place(self, compact: bool) -> None:
        """Puts the movable parts here again, when there is room for them."""
        if compact:
            for widget in self.movable:
                widget.setParent(self._attic)
        else:
            self._row.insertWidget(0, self.acts)
            self._outer.addWidget(self.talk)
        self._row.addWidget(self.people)
        self._row.setAlignment(Qt.AlignmentFlag.AlignHCenter if compact else Qt.AlignmentFlag.AlignLeft)

    @property
    def compact(self) -> bool:
        return bool(self._compact)

    @property
    def movable(self) -> tuple[QWidget, ...]:
        """What stands in the people's panel while the rail is narrow."""
        return self.acts, self.talk

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.width() - 1, 0, 1, self.height(), theme().color("hairline"))
