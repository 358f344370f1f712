"""When and where you meet again, with a day suggested that keeps within the law."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.services.commands import SetNextMeeting
from tvaer.snapshots import MeetingRecord, NextMeeting
from tvaer.terms import Audience, MeetingKind
from tvaer.ui.dates import field_date, local_day
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.plan.fields import ChoiceField, NumberField
from tvaer.ui.run.plan.picks import three_months_on
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate

LONGEST = 24 * 60


class NextMeetingCard(Card):
    """Every field keeps itself. Nothing is stored until somebody chooses a day or writes something."""

    def __init__(
        self, session: MeetingSession, audiences: frozenset[Audience], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Close", "Next meeting"), parent=parent)
        self.session, self._audiences = session, audiences
        self._suggestion: date | None = None
        self._build_time()
        self._build_rest()
        self.body.addStretch(1)

    def _build_time(self) -> None:
        self.day = DateField(today=lambda: local_day(self.session.context.clock.now()))
        self.day.date_chosen.connect(lambda value: self._keep("day", value))
        day = self._row("day", translate("Close", "Date"), self.day)
        self.day.not_understood.connect(
            lambda: day.set_error(translate("Plan", "A day, such as 1.12 or Friday"))
        )
        self.day_row = day
        self.suggest = Button("", "text", "calendar-plus", size="small")
        self.suggest.setObjectName("close.next.suggest")
        self.suggest.clicked.connect(self._on_suggested)
        self.body.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)
        self.start = TimeField()
        self.start.time_chosen.connect(lambda value: self._keep("start", value))
        start = self._row("start", translate("Close", "Time"), self.start)
        self.start.not_understood.connect(lambda: start.set_error(translate("Plan", "A time, such as 10.15")))
        self.minutes = NumberField()
        self.minutes.number_chosen.connect(self._on_minutes)
        self.minutes_row = self._row("minutes", translate("Close", "Minutes"), self.minutes)
        self.minutes.not_understood.connect(self._on_no_minutes)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(8)
        for row in (start, self.minutes_row):
            self.body.removeWidget(row)
            side_by_side.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(side_by_side)

    def _build_rest(self) -> None:
        self.place = RestLine()
        keeps_itself(self.place, self.session, lambda text: self._keep("place", text.strip()))
        self._row("place", translate("Close", "Place"), self.place)
        kinds = [(None, translate("Close", "Not chosen")), *((k, meeting_kind_word(k)) for k in MeetingKind)]
        self.meeting_kind = ChoiceField(kinds)
        self.meeting_kind.picked.connect(lambda value: self._keep("kind", value))
        self._row("kind", translate("Close", "Kind of meeting"), self.meeting_kind)
        self.why = TextArea(min_lines=1)
        keeps_itself(self.why, self.session, lambda text: self._keep("why", text))
        self._row("why", translate("Close", "What you meet about"), self.why)
        self.audiences = AudienceField()
        self._row("audiences", translate("Plan", "May stand in the minutes for"), self.audiences)
        self.audiences.set_name("close.next.audiences")
        self.audiences.chosen.connect(lambda value: self._keep("audiences", value))

    def _row(self, name: str, label: str, widget: QWidget) -> Field:
        widget.setObjectName(f"close.next.{name}")
        row = Field(label, widget)
        self.body.addWidget(row)
        return row

    # -- showing -----------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        """Shows what is agreed; what one is writing is left alone."""
        known = record.next_meeting or NextMeeting(record.head.id, audiences=self._audiences)
        self.day.set_value(known.day)
        self.start.set_value(known.start)
        self.minutes.set_value(None if known.minutes is None else float(known.minutes))
        self.place.set_text(known.place)
        self.meeting_kind.set_value(known.kind)
        self.why.set_text(known.why)
        self.audiences.set_value(known.audiences)
        self._suggestion = suggested_day(record, local_day(self.session.context.clock.now()))
        words = translate("Close", "Suggestion: %1")
        self.suggest.set_text(fill(words, field_date(self._suggestion)))
        self.suggest.setVisible(known.day != self._suggestion)
        self.day_row.set_hint(
            translate(
                "Close",
                "Suggested so that at most three months pass from the start (Barnets lov § 95). "
                "You can choose another day.",
            )
        )

    def flush(self) -> None:
        """Keeps what is half written."""
        for one in (self.day, self.start, self.minutes, self.place, self.why):
            one.flush()

    def _on_suggested(self) -> None:
        self._keep("day", self._suggestion)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_minutes(self, value: float | None) -> None:
        if value is not None and not 0 < value <= LONGEST:
            self._on_no_minutes()
            return
        self.minutes_row.set_error("")
        self._keep("minutes", None if value is None else round(value))

    def _on_no_minutes(self) -> None:
        self.minutes_row.set_error(translate("Close", "Whole minutes, such as 75"))

    def _keep(self, name: str, value: date | time | str | int | object) -> bool:
        """Whether it is kept."""
        values: dict[str, Any] = {name: value}
        if self.session.record.next_meeting is None:
            values.setdefault("audiences", self._audiences)
        for row in (self.day_row,):
            row.set_error("")
        command = SetNextMeeting(self.session.meeting_id, values)
        return self.session.do(command, translate("Close", "Next meeting")) is not None


def suggested_day(record: MeetingRecord, today: date) -> date:
    """The last day, on the meeting's weekday, within three months of the start of the support, where that
    still lies ahead; else within three months of this meeting (Barnets lov § 95)."""
    held = local_day(record.head.starts) if record.head.starts else today
    starts = [case.support_started for case in record.cases if case.support_started]
    first = three_months_on(min(starts)) if starts else held
    if first > held:
        day = first
        while day.weekday() != held.weekday() and day > held:
            day = day.fromordinal(day.toordinal() - 1)
        if day > held:
            return day
    return three_months_on(held)
