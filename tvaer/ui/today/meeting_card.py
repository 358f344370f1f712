"""The card of the meeting that is next or running: what it is, how it stands, and the button to begin."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.method.model import Method
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Attendance, MeetingStatus
from tvaer.ui.forms.columns import Columns
from tvaer.ui.meeting_words import joined, kind_time_place, pieces_of, time_to, with_class
from tvaer.ui.theme import theme
from tvaer.ui.widgets.agenda_bar import AgendaBar
from tvaer.ui.widgets.badge import Pips
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card, Divider
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

_COMING = frozenset({Attendance.ALL, Attendance.PART, Attendance.LATE, Attendance.PHONE})
_ASKED = frozenset(set(Attendance) - {Attendance.NOT_INVITED, Attendance.EXCLUDED})


class MeetingCard(Card):
    """`start_wanted` and `prepare_wanted` when its buttons are pressed."""

    start_wanted = Signal()
    prepare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=theme().space("x5"), parent=parent)
        self.when = Label("", "body", "muted", wrap=True)
        self.who = Label("", "meeting", wrap=True)
        self.what = Label("", "body", wrap=True)
        self.prepare = Button(translate("TodayPage", "Open the preparation"), "secondary", "pencil")
        self.prepare.setObjectName("today.prepare")
        self.prepare.clicked.connect(self.prepare_wanted)
        self.start = Button(translate("TodayPage", "Start the meeting"), "primary", "play", "F5")
        self.start.setObjectName("today.start")
        self.start.clicked.connect(self.start_wanted)
        self.people = _Tile("users", translate("TodayPage", "Participants"))
        self.roles = _Tile("presentation", translate("TodayPage", "Leads and writes"))
        self.time = _Tile("list-checks", translate("TodayPage", "Agenda"))
        self.purpose = Label("", "body", wrap=True)
        self.bar = AgendaBar(translate("TodayPage", "Agenda in minutes"), labels=True, soft=True)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.when, self.who):
            words.addWidget(label)
        buttons = FlowLayout(gap=8, right_from=0)
        buttons.addWidget(self.prepare)
        buttons.addWidget(self.start)
        head = Columns((280, 340))
        head.columns[0].addLayout(words)
        head.columns[1].addLayout(buttons)
        head.columns[1].addStretch(1)
        tiles = Columns((180, 180, 180))
        for column, tile in zip(tiles.columns, (self.people, self.roles, self.time), strict=True):
            column.addWidget(tile)
        for part in (head, self.what, Divider(), tiles, Divider(), self.purpose, self.bar):
            self.body.addWidget(part)
        self.body.setSpacing(theme().space("x3"))

    def show_record(self, record: MeetingRecord, method: Method | None, now: datetime) -> None:
        """Tell of another meeting, or of the same anew."""
        running = record.head.status == MeetingStatus.RUNNING
        self.when.setText(_when(record, now))
        self.who.setText(joined(with_class(case) for case in record.cases) or record.head.title)
        self.what.setText(kind_time_place(record.head))
        self.setAccessibleName(self.when.text())
        self.start.set_text(
            translate("TodayPage", "Continue the meeting")
            if running
            else translate("TodayPage", "Start the meeting")
        )
        purpose = fill(translate("TodayPage", "Purpose: %1"), record.head.purpose)
        self.purpose.setText(purpose if record.head.purpose else "")
        self.purpose.setVisible(bool(record.head.purpose))
        self._show_people(record)
        self._show_roles(record)
        self._show_agenda(record, method)

    def _show_people(self, record: MeetingRecord) -> None:
        asked = [p for p in record.participants if p.attendance in _ASKED]
        coming = [p for p in asked if p.attendance in _COMING]
        if not asked:
            self.people.tell(translate("TodayPage", "Nobody yet"), "", 0, 0)
            return
        words = fill(translate("TodayPage", "%1 of %2 are coming"), len(coming), len(asked))
        self.people.tell(words, _waiting(asked), len(coming), len(asked))

    def _show_roles(self, record: MeetingRecord) -> None:
        leads = record.person_name(record.head.facilitator_id)
        writes = record.person_name(record.head.note_taker_id)
        nobody = translate("TodayPage", "Nobody chosen yet")
        second = fill(translate("TodayPage", "%1 takes the minutes"), writes) if writes else ""
        first = fill(translate("TodayPage", "%1 leads"), leads) if leads else ""
        self.roles.tell(first or second or nobody, second if first else "")

    def _show_agenda(self, record: MeetingRecord, method: Method | None) -> None:
        total = sum(item.minutes for item in record.agenda)
        over = total - record.head.planned_minutes
        minutes = translate("TodayPage", "%n minute(s)", None, total)
        points = translate("TodayPage", "%n point(s)", None, len(record.agenda))
        too_much = translate("TodayPage", "%n minute(s) too much", None, over)
        second = too_much if over > 0 and record.agenda else points
        self.time.tell(minutes if record.agenda else translate("TodayPage", "Not made yet"), second)
        self.bar.set_pieces(pieces_of(record.agenda, method), record.head.planned_minutes)
        self.bar.setVisible(bool(record.agenda))


class _Tile(QWidget):
    """One state: heading with icon, what it is, pips where people are counted, and a muted line."""

    def __init__(self, icon: str, heading: str) -> None:
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(theme().space("x2"))
        top.addWidget(IconLabel(icon))
        top.addWidget(Label(heading, "body", "muted", wrap=True), 1)
        self._strong = Label("", "body", weight=600, wrap=True)
        self._pips = Pips(0, 0, "")
        self._second = Label("", "caption", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._strong)
        column.addWidget(self._pips, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._second)
        column.addStretch(1)

    def tell(self, strong: str, second: str, filled: int = 0, total: int = 0) -> None:
        self._strong.setText(strong)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._pips.setVisible(0 < total <= 16)
        self._pips.set_count(filled, total, strong)


def _when(record: MeetingRecord, now: datetime) -> str:
    if record.head.status == MeetingStatus.RUNNING:
        return translate("TodayPage", "The meeting is running")
    return fill(translate("TodayPage", "Next meeting, %1"), time_to(record.head.starts, now))


def _waiting(asked: list[Participant]) -> str:
    silent = [p.first_name for p in asked if p.attendance == Attendance.INVITED]
    if not silent:
        return ""
    if len(silent) > 3:
        return translate("TodayPage", "Waiting for %n answer(s)", None, len(silent))
    return fill(translate("TodayPage", "Waiting for %1"), joined(silent))
