"""The panel that makes a meeting: what kind, about whom, when, by which method."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.model import Method
from tvaer.services.commands import AddMeeting
from tvaer.snapshots import CaseRow
from tvaer.terms import MeetingKind, MeetingStatus
from tvaer.ui import dates
from tvaer.ui.forms.binder import date_row, fill_choices, show_choice, time_row
from tvaer.ui.forms.side_panel import SidePanel
from tvaer.ui.meeting_words import agenda_of, joined
from tvaer.ui.pages.page import PageContext
from tvaer.ui.term_words import meeting_kind_word, options
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox, Option
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.pick_field import Pick, PicksField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.words import current_language, fill, translate

NINE = time(9, 0)


class NewMeetingPanel(SidePanel):
    """Everything has a suggestion; only the title must be there. `made(Id)` when the meeting is."""

    made = Signal(object)

    def __init__(self, context: PageContext, host: QWidget) -> None:
        super().__init__("new_meeting", host)
        self._context = context
        self._cases: dict[Id, CaseRow] = {}
        self.kind = fill_choices(ComboBox(), options(MeetingKind, meeting_kind_word))
        self.cases = PicksField()
        self.title = RestLine()
        self.day = DateField(today=lambda: dates.local_day(context.clock.now()))
        self.clock = TimeField()
        self.minutes = Stepper("", 75, 5, 600)
        self.method = ComboBox()
        self.about_method = Label("", "caption", "muted", wrap=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._put("kind", translate("NewMeeting", "Kind of meeting"), self.kind)
        hint = translate("NewMeeting", "One child or several. Leave it empty for a meeting about no child.")
        self._put("cases", translate("NewMeeting", "About"), self.cases, hint)
        self._put("title", translate("NewMeeting", "Title"), self.title)
        when = QHBoxLayout()
        for name, row in (
            ("day", date_row(translate("NewMeeting", "Day"), self.day)),
            ("time", time_row(translate("NewMeeting", "Begins at"), self.clock)),
        ):
            row.widget.setObjectName(f"new_meeting.{name}")
            when.addWidget(row)
        self.body.addLayout(when)
        self._put("method", translate("NewMeeting", "Method"), self.method)
        self.body.addWidget(self.about_method)
        self._put("minutes", translate("NewMeeting", "Planned minutes"), self.minutes)
        self.body.addStretch(1)
        words = translate("NewMeeting", "Make the meeting")
        self.make_button = self.add_button(Button(words, "primary", "calendar-plus", "Ctrl+Enter"))
        self.make_button.setObjectName("new_meeting.create")

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._suggest)
        self.cases.chosen.connect(lambda _ids: self._suggest_title())
        self.title.textEdited.connect(lambda text: self.title.setProperty("own", bool(text.strip())))
        self.method.currentIndexChanged.connect(self._on_method)
        self.make_button.clicked.connect(self._make)
        self.submitted.connect(self._make)

    def open_new(self, case_id: Id | None = None) -> None:
        """An empty form, with one case in it when it was asked for from there."""
        rows = self._context.bridge.reads.cases(self._context.clock.now())
        self._cases = {row.id: row for row in rows}
        self.cases.set_picks([Pick(row.id, row.alias, row.school_class) for row in rows])
        self.cases.set_value((case_id,) if case_id in self._cases else ())
        language = current_language()
        methods = self._context.methods.by_id
        fill_choices(self.method, [Option(m.id, m.name.in_language(language)) for m in methods.values()])
        held_before = bool(case_id) and self._previous() is not None
        show_choice(self.kind, MeetingKind.FOLLOW_UP if held_before else MeetingKind.NETWORK)
        self.title.setProperty("own", False)
        self.day.setModified(False)
        self.day.set_value(None)
        self.clock.setModified(False)
        self.clock.set_value(None)
        self._suggest()
        self.open_panel(translate("NewMeeting", "New meeting"), self.kind)

    def _put(self, name: str, label: str, widget: QWidget, hint: str = "") -> None:
        widget.setObjectName(f"new_meeting.{name}")
        self.body.addWidget(Field(label, widget, hint))

    @property
    def _kind(self) -> MeetingKind:
        return MeetingKind(self.kind.currentData())

    @property
    def _method(self) -> Method:
        return self._context.methods.get(str(self.method.currentData()))

    def _suggest(self) -> None:
        show_choice(self.method, self._context.methods.suggested_for(self._kind).id)
        self._on_method()
        self._suggest_title()

    def _suggest_title(self) -> None:
        if self.title.property("own"):
            return
        names = joined(self._cases[case].alias for case in self.cases.value() if case in self._cases)
        kind = meeting_kind_word(self._kind)
        self.title.set_text(fill(translate("NewMeeting", "%1 about %2"), kind, names) if names else kind)

    def _on_method(self) -> None:
        if self.method.currentData():
            self.about_method.setText(self._method.short.in_language(current_language()))
            self.minutes.set_value(self._method.planned_minutes)

    def _previous(self) -> Id | None:
        """The latest held meeting of the first case."""
        cases = self.cases.value()
        if not cases:
            return None
        meetings = self._context.bridge.reads.case_page(cases[0]).meetings
        held = (MeetingStatus.CLOSED, MeetingStatus.FINAL)
        return next((row.id for row in meetings if row.status in held), None)

    def _make(self) -> None:
        self.cases.flush()
        self.day.flush()
        self.clock.flush()
        if not self.day.understood() or not self.clock.understood():
            return
        day, clock = self.day.value, self.clock.value or NINE
        starts = dates.to_utc(day, clock.hour, clock.minute) if day else None
        values = {
            "title": self.title.text(), "kind": self._kind, "method": self._method.id, "starts": starts,
            "planned_minutes": self.minutes.value(), "cases": self.cases.value(),
            "previous_id": self._previous(),
            "board": "signs_of_safety" if self._method.board else "",
        }  # fmt: skip
        meeting_id = self._context.bridge.new_id()
        names = joined(self._cases[case].alias for case in self.cases.value() if case in self._cases)
        command = AddMeeting(meeting_id, values, agenda_of(self._method, names))
        if self._context.bridge.do(command, self) is not None:
            self.close_panel()
            self.made.emit(meeting_id)
