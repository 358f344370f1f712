"""The panel "Who is here": who is in the room, who comes and goes, and each one's clock."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method import timing
from tvaer.method.model import View
from tvaer.services.commands import (
    AddParticipant,
    AddPerson,
    Arrive,
    EditMeeting,
    EditParticipant,
    ForgetTalkTime,
    Leave,
    Together,
)
from tvaer.services.perspectives import suggested_perspective, suggested_version
from tvaer.snapshots import MeetingRecord, Participant, Person
from tvaer.terms import Attendance, Function, MeetingStatus
from tvaer.ui.dates import local
from tvaer.ui.run.course.people_row import PeopleRow
from tvaer.ui.run.course.talk_part import give_floor_to_person, stop_talking
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.dialog import ask
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.words import translate

_NEVER_ASKED = frozenset({Function.INTERPRETER})
"""Nobody asks an interpreter to accept the framing."""


class PeoplePanel(Panel):
    """One row a participant; below, who turns up unannounced, and what becomes of the talk time.

    `top` takes in what the narrow step rail has no room for.
    """

    def __init__(self, session: MeetingSession) -> None:
        super().__init__("run.people", translate("PeoplePanel", "Who is here"))
        self.session = session
        self._rows: dict[Id, PeopleRow] = {}
        self._directory: tuple[Person, ...] = ()
        self.top = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.form.addLayout(self.top)
        self.form.addLayout(self._list)
        self._build_add()
        self._build_talk()
        self.form.addStretch(1)

    def _build_add(self) -> None:
        self.add_line = PersonField(creates=True)
        self.add_line.setObjectName("run.people.add")
        self.add_line.chosen.connect(self._on_chosen)
        self.add_line.named.connect(self._on_named)
        hint = translate("PeoplePanel", "Type a name and press Enter. The time is noted.")
        self.form.addWidget(Field(translate("PeoplePanel", "Somebody else has come"), self.add_line, hint))

    def _build_talk(self) -> None:
        self._talk = QWidget()
        column = QVBoxLayout(self._talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x2"))
        column.addWidget(Divider())
        column.addWidget(Label(translate("PeoplePanel", "Talk time"), "body", weight=600))
        what = translate(
            "PeoplePanel",
            "Talk time is in no document. It is for you and the team. You can delete it after the meeting.",
        )
        column.addWidget(Label(what, "caption", "muted", wrap=True))
        self.keep = CheckBox(translate("PeoplePanel", "Keep the two totals when it is deleted"))
        self.keep.setObjectName("run.talk.keep")
        self.keep.clicked.connect(self._on_keep)
        column.addWidget(self.keep)
        self.forget = Button(translate("PeoplePanel", "Delete the talk time"), "secondary", "trash-2")
        self.forget.setObjectName("run.talk.forget")
        self.forget.clicked.connect(self._on_forget)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(self._talk)

    # -- showing ---------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        """Who is waited for; else the first one's clock."""
        rows = [self._rows[seat.id] for seat in self.session.record.participants if seat.id in self._rows]
        if self.session.record.head.status is not MeetingStatus.RUNNING:
            return None
        away = (row.arrive for row in rows if row.leave.isHidden())
        return next(away, None) or next((row.talk for row in rows), None)

    def showEvent(self, event: QShowEvent) -> None:
        self._directory = self.session.context.bridge.reads.directory()
        super().showEvent(event)

    def show_record(self, record: MeetingRecord) -> None:
        seats = record.participants
        for gone in self._rows.keys() - {seat.id for seat in seats}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        now, start = self.session.context.clock.now(), self._start(record)
        for place, seat in enumerate(seats):
            row = self._rows.get(seat.id) or self._new_row(seat)
            row.show_seat(seat, record, now, start, self._asks(record, seat))
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
                row.show()
        here = {seat.person_id for seat in seats}
        self.add_line.set_people([person for person in self._directory if person.id not in here])
        self._show_talk(record)

    def _show_talk(self, record: MeetingRecord) -> None:
        closed = record.head.status is not MeetingStatus.RUNNING
        self._talk.setVisible(bool(record.talk))
        place = (
            0 if closed else self.form.count() - 2
        )  # first when it is time to decide; else below the people
        if self.form.indexOf(self._talk) != place:
            self.form.removeWidget(self._talk)
            self.form.insertWidget(place, self._talk)
        self.keep.setChecked(record.head.keep_talk)
        wait = translate("PeoplePanel", "When the meeting is closed, it can be deleted here.")
        self.forget.set_reason("" if closed else wait)

    def _start(self, record: MeetingRecord) -> time:
        """The clock at minute 0 of the meeting."""
        zero = record.head.zero
        return local(zero).time() if zero else time(0, 0)

    def _asks(self, record: MeetingRecord, seat: Participant) -> bool:
        """Whether somebody missed the framing: it has been said, and the meeting has gone on from it."""
        framing = {step.id for step in self.session.method.steps if step.view is View.FRAMING}
        said = framing & record.visited and record.head.step not in framing
        leads = seat.person_id == record.head.framing_by_id
        return bool(said) and seat.accepted is not True and seat.function not in _NEVER_ASKED and not leads

    def _new_row(self, seat: Participant) -> PeopleRow:
        row, person, seat_id = PeopleRow(seat), seat.person_id, seat.id
        row.arrived.connect(lambda: self._do(Arrive(seat_id), translate("PeoplePanel", "Came")))
        row.left.connect(lambda: self._do(Leave(seat_id), translate("PeoplePanel", "Left")))
        row.not_yet.connect(lambda: self._edit(seat_id, {"attendance": Attendance.LATE}))
        row.talked.connect(lambda: self._on_talked(person))
        row.accepted.connect(lambda yes: self._edit(seat_id, {"accepted": True if yes else None}))
        row.function_chosen.connect(lambda function: self._on_function(seat_id, function))
        row.stays_written.connect(lambda stays: self._edit(seat_id, {"presence": stays}))
        self._rows[seat.id] = row
        return row

    # -- acting ----------------------------------------------------------------------------------------

    def _do(self, command: object, words: str) -> bool:
        return self.session.do(command, words) is not None  # type: ignore[arg-type]

    def _edit(self, seat: Id, values: dict[str, object]) -> bool:
        return self._do(EditParticipant(seat, values), translate("PeoplePanel", "Who is here"))

    def _on_talked(self, person: Id) -> None:
        turn = timing.has_the_floor(self.session.record)
        if turn is not None and turn.person_id == person:
            stop_talking(self.session)
        else:
            give_floor_to_person(self.session, person)
        self.show_record(self.session.record)

    def _on_function(self, seat_id: Id, function: Function) -> None:
        seat = next((s for s in self.session.record.participants if s.id == seat_id), None)
        if seat is None:
            return
        values: dict[str, object] = {"function": function}
        if seat.perspective == suggested_perspective(seat.function, seat.role, seat.organisation):
            values["perspective"] = suggested_perspective(function, seat.role, seat.organisation)
        if seat.may_see == suggested_version(seat.function):
            values["may_see"] = suggested_version(function)
        self._edit(seat_id, values)

    # -- somebody unannounced --------------------------------------------------------------------------

    def _on_chosen(self, person_id: Id | None) -> None:
        person = next((p for p in self._directory if p.id == person_id), None)
        if person is not None:
            self._clear_line()
            self._seat(person, ())

    def _on_named(self, name: str) -> None:
        """Somebody in no list: kept for this meeting; what they are is asked at once."""
        self._clear_line()
        person = Person(self.session.context.bridge.new_id(), name, Function.OUTSIDE)
        values = {"name": name, "function": person.function, "listed": False}
        self._seat(person, (AddPerson(person.id, values),))

    def _clear_line(self) -> None:
        self.add_line.setModified(False)
        self.add_line.set_value(None)

    def _seat(self, person: Person, before: tuple[AddPerson, ...]) -> None:
        seat = self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id, "person_id": person.id, "function": person.function,
            "perspective": suggested_perspective(person.function, person.profession, person.organisation),
            "may_see": suggested_version(person.function),
        }  # fmt: skip
        commands = Together((*before, AddParticipant(seat, values), Arrive(seat)))
        if self._do(commands, translate("PeoplePanel", "Somebody else has come")) and before:
            row = self._rows[seat]
            row.correct.click()
            row.function.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- talk time -------------------------------------------------------------------------------------

    def _on_keep(self, keep: bool) -> None:
        command = EditMeeting(self.session.meeting_id, {"keep_talk": keep})
        self._do(command, translate("PeoplePanel", "Talk time"))

    def _on_forget(self) -> None:
        keeps = self.session.record.head.keep_talk
        whole = translate("PeoplePanel", "Everything about talk time goes. It cannot be undone.")
        totals = translate(
            "PeoplePanel", "The totals of the family and the professionals stay. It cannot be undone."
        )
        ask(
            self,
            translate("PeoplePanel", "Delete the talk time?"),
            totals if keeps else whole,
            translate("PeoplePanel", "Delete the talk time"),
            translate("PeoplePanel", "Keep it"),
            self._forget,
            icon="trash-2",
        )

    def _forget(self) -> None:
        self.session.do_quietly(ForgetTalkTime(self.session.meeting_id))

    # -- half written ----------------------------------------------------------------------------------

    def leave(self) -> None:
        for row in self._rows.values():
            row.stays.flush()
