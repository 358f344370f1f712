"""Top of the step rail: the quiet ring with the minutes left, and what belongs to the time (mockup 03)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tvaer.method import timing
from tvaer.method.machine import MeetingRun
from tvaer.method.timing import StepTime
from tvaer.snapshots import MeetingRecord
from tvaer.ui.dates import clock
from tvaer.ui.run.course.time_words import used_of_planned
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.ring import ProgressRing
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate


class TimeHead(QWidget):
    """The ring and three lines; in the narrow rail the ring alone, with the words as its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = ProgressRing()
        self.ring.setObjectName("run.ring")
        self._first = Label("", "caption", "muted", wrap=True)
        self._second = Label("", "body", weight=600, wrap=True)
        self._third = Label("", "caption", "muted", wrap=True)
        self._words = QWidget()
        lines = QVBoxLayout(self._words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch(1)
        for label in (self._first, self._second, self._third):
            lines.addWidget(label)
        lines.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().space("x3"))
        self._row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)

    def set_compact(self, compact: bool) -> None:
        self._words.setHidden(compact)
        self.ring.set_small(compact)
        centre, left = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self.ring, centre if compact else left)

    def show_time(self, run: MeetingRun, record: MeetingRecord, time: StepTime, now: datetime) -> None:
        """Shows the time of the step the meeting is at."""
        if run.closed:
            self._show_closed(record)
        else:
            self._show_step(run, record, time)
        parts = (self._first.text(), self._second.text(), self._third.text())
        self.ring.setToolTip(plain_tip("\n".join(part for part in parts if part)))
        for label in (self._first, self._second, self._third):
            label.setVisible(bool(label.text()))

    def _show_step(self, run: MeetingRun, record: MeetingRecord, time: StepTime) -> None:
        number = run.step.number
        used = translate("TimeHead", "The step has used")
        self._first.setText(fill(translate("TimeHead", "Step %1 has used"), number) if number else used)
        since = timing.running_pause(record)
        if since is not None:
            self._first.setText(fill(translate("TimeHead", "Break since %1"), clock(since)))
        self._second.setText(used_of_planned(time, begun=True))
        ends = timing.meeting_ends(record)
        until = fill(translate("TimeHead", "Meeting until %1"), clock(ends)) if ends else ""
        self._third.setText(until)
        self._show_ring(time, until)

    def _show_ring(self, time: StepTime, until: str) -> None:
        if not time.planned:
            big, small = time.used, translate("TimeHead", "min")
            spoken = translate("TimeHead", "%n minutes used", "", time.used)
        elif time.over:
            big, small = time.over, translate("TimeHead", "over")
            spoken = translate("TimeHead", "%n minutes over time. Stay, or go on.", "", time.over)
        else:
            big, small = time.left, translate("TimeHead", "min")
            spoken = translate("TimeHead", "%n minutes left of the step", "", time.left)
        self.ring.set_progress(time.fraction, str(big), small, ". ".join(p for p in (spoken, until) if p))

    def _show_closed(self, record: MeetingRecord) -> None:
        minutes = record.head.actual_minutes or 0
        lasted = translate("TimeHead", "%n minutes", "", minutes)
        self._first.setText(translate("TimeHead", "The meeting lasted"))
        self._second.setText(lasted)
        ended = record.head.closed
        self._third.setText(fill(translate("TimeHead", "Until %1"), clock(ended)) if ended else "")
        spoken = f"{self._first.text()} {lasted}"
        self.ring.set_progress(1.0, str(minutes), translate("TimeHead", "min"), spoken)


class TimeActs(QWidget):
    """More minutes, a break, the round: for the mouse; the keys do the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x1"))
        more = translate("RunKeys", "5 minutes more for this step")
        self.more = Button(translate("TimeHead", "+5 min"), "text", key_hint="", size="small")
        self.more.setObjectName("run.act.more_time")
        self.more.setAccessibleName(more)
        self.more.setAccessibleDescription(fill(translate("Button", "Shortcut: %1"), "F8"))
        self.more.setToolTip(plain_tip(f"{more} · F8"))
        row.addWidget(self.more)
        self.pause = _act(row, "break", translate("RunKeys", "Take a break, and go on"), "pause", "F9")
        give = translate("RunKeys", "Give the floor to the next")
        self.round = _act(row, "round", give, "message-circle", "Ctrl+R")
        row.addStretch(1)


def _act(row: QBoxLayout, name: str, words: str, icon: str, key: str) -> Button:
    button = Button(words, "icon", icon, key)
    button.setObjectName(f"run.act.{name}")
    row.addWidget(button)
    return button
