"""The page that prepares a meeting, and later shows and corrects its head."""

from __future__ import annotations

from datetime import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.model import Method
from tvaer.services.commands import (
    AddAgendaItem,
    AddParticipant,
    AddPerson,
    EditAgendaItem,
    EditMeeting,
    EditParticipant,
    MoveAgendaItem,
    MoveParticipant,
    RemoveAgendaItem,
    RemoveMeeting,
    RemoveParticipant,
    Together,
)
from tvaer.services.perspectives import suggested_perspective, suggested_version
from tvaer.snapshots import Changes, MeetingRecord, Person
from tvaer.terms import Function, MeetingStatus
from tvaer.ui import dates
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.forms.columns import Columns, scrolled
from tvaer.ui.meeting_words import agenda_of, with_class
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.people.editor import PersonEditor
from tvaer.ui.prepare.agenda_card import AgendaCard
from tvaer.ui.prepare.agenda_row import AgendaRow
from tvaer.ui.prepare.carried_card import CarriedCard
from tvaer.ui.prepare.head_card import HeadCard
from tvaer.ui.prepare.participant_panel import ParticipantPanel
from tvaer.ui.prepare.participants_card import ParticipantsCard
from tvaer.ui.prepare.voice_host import VoiceHost
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.dialog import ask
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate

NEW_POINT_MINUTES = 5


class PreparePage(Page):
    """Head, participants, agenda and what is carried over. Everything keeps itself; F5 starts the meeting."""

    kinds = frozenset(
        """meeting meeting_case participant presence agenda_item person case agreement
        agreement_partner""".split()
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._undo = self.undo = UndoStack(context.bridge, self)
        self._id: Id | None = None
        self._anew = True
        self._record: MeetingRecord | None = None
        self._directory: tuple[Person, ...] = ()
        self.header = PageHeader(translate("PreparePage", "Prepare the meeting"))
        self.agenda_button = Button(translate("PreparePage", "Agenda"), "secondary", "file-text", "Ctrl+D")
        self.minutes_button = Button(translate("PreparePage", "Minutes"), "secondary", "file-check")
        self.voice_button = Button(translate("PreparePage", "The child’s words"), "text", "quote", "Ctrl+J")
        self.start = Button(translate("PreparePage", "Start the meeting"), "primary", "play", "F5")
        for name, button in (
            ("voice", self.voice_button), ("document", self.agenda_button),
            ("minutes", self.minutes_button), ("start", self.start),
        ):  # fmt: skip
            button.setObjectName(f"prepare.{name}")
            self.header.add_action(button)
        self.head = HeadCard(self._save_head, context.methods)
        self.participants = ParticipantsCard()
        self.agenda = AgendaCard(self._save_point)
        self.carried = CarriedCard()
        self.panel = ParticipantPanel(self._save_participant, self)
        self.person_editor = PersonEditor(context.bridge, self._undo, self)
        self.voice = VoiceHost(context, self._undo, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        columns = Columns((312, 496, 362))
        left, middle, right = columns.columns
        for column, cards in (
            (left, (self.head,)),
            (middle, (self.participants,)),
            (right, (self.agenda, self.carried)),
        ):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(scrolled(columns), 1)

    def _connect(self) -> None:
        self.start.clicked.connect(self._start)
        self.agenda_button.clicked.connect(lambda: self._document("agenda"))
        self.minutes_button.clicked.connect(lambda: self._document("minutes"))
        self.voice_button.clicked.connect(self._on_voice)
        QShortcut(QKeySequence("Ctrl+J"), self).activated.connect(self._on_voice)
        QShortcut(QKeySequence("F5"), self).activated.connect(self._start)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(lambda: self._document("agenda"))
        self.head.named.connect(self._on_head_named)
        self.head.remove_wanted.connect(self._ask_remove)
        people, panel, agenda = self.participants, self.panel, self.agenda
        people.person_chosen.connect(self._add_participant)
        people.named.connect(self._add_somebody_new)
        people.opened.connect(self._open_participant)
        people.remove_wanted.connect(self._remove_participant)
        people.move_wanted.connect(self._move_participant)
        panel.person_wanted.connect(self._edit_person)
        panel.remove_wanted.connect(self._remove_participant)
        panel.next_wanted.connect(self._open_next)
        agenda.added.connect(self._add_point)
        agenda.removed.connect(self._remove_point)
        agenda.moved.connect(self._move_point)
        agenda.from_method_wanted.connect(self._take_steps)
        agenda.owner_named.connect(self._on_owner_named)

    # -- showing ---------------------------------------------------------------------------------------

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        if subject is None:
            return
        if subject != self._id:
            self.leave()
            self._undo.clear()
            self._anew = True
        self.context.bridge.reads.record(subject)  # raises when it is gone
        self._id = subject

    def refresh(self) -> None:
        if self._id is None:
            return
        reads, now = self.context.bridge.reads, self.context.clock.now()
        record = self._record = reads.record(self._id)
        self._directory = self._people(reads.directory(), record)
        meetings = [m for case in record.cases for m in reads.case_page(case.id).meetings]
        self.head.show_record(
            record, self._directory, reads.cases(now), list(dict.fromkeys(meetings)), anew=self._anew
        )
        if self._anew:
            self.head.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._anew = False
        self.participants.show_participants(record.participants, self._directory)
        self.agenda.show_agenda(record, self._method(), self._directory)
        self.carried.show_record(record, dates.local_day(now))
        self.voice_button.setVisible(bool(record.cases))
        self._show_header(record)
        self._show_panels(record)

    def _show_header(self, record: MeetingRecord) -> None:
        status = record.head.status
        prepared = status == MeetingStatus.PREPARED
        title = translate("PreparePage", "Prepare the meeting") if prepared else record.head.title
        self.header.set_title(title)
        who = ", ".join(with_class(case) for case in record.cases) or (record.head.title if prepared else "")
        self.header.set_context(" · ".join(p for p in (who, meeting_kind_word(record.head.kind)) if p))
        held = status in (MeetingStatus.CLOSED, MeetingStatus.FINAL)
        self.minutes_button.setVisible(held)
        self.minutes_button.set_kind("primary" if held else "secondary")
        words = {
            MeetingStatus.PREPARED: translate("PreparePage", "Start the meeting"),
            MeetingStatus.RUNNING: translate("PreparePage", "Continue the meeting"),
        }
        self.start.set_text(words.get(status, translate("PreparePage", "Open the meeting")))
        self.start.set_kind("secondary" if held else "primary")

    def _show_panels(self, record: MeetingRecord) -> None:
        shown = next((p for p in record.participants if p.id == self.panel.participant_id), None)
        if shown is not None:
            self.panel.show_again(shown, record.people.get(shown.person_id), self._start_time())
        elif self.panel.participant_id is not None:
            self.panel.close_panel()
        person = record.people.get(self.person_editor.person_id) if self.person_editor.person_id else None
        if person is not None:
            self.person_editor.show_person(person)

    def changed(self, changes: Changes, origin: object) -> None:
        if changes.kinds & self.kinds:
            self.refresh()

    def leave(self) -> None:
        self.panel.close_panel()
        self.person_editor.close_panel()
        self.voice.close()
        self.head.binder.flush()
        self.agenda.flush()

    def _people(self, listed: tuple[Person, ...], record: MeetingRecord) -> tuple[Person, ...]:
        """The directory, and whoever is named in the meeting without being kept there."""
        known = {person.id for person in listed}
        return (*listed, *(p for p in record.people.values() if p.id not in known))

    def _method(self) -> Method | None:
        return self.context.methods.by_id.get(self._record.head.method) if self._record else None

    def _start_time(self) -> time:
        """The clock at minute 0 of the meeting: stays are written as times of day."""
        zero = self._record.head.zero if self._record else None
        return dates.local(zero).time() if zero else time(0, 0)

    # -- changing --------------------------------------------------------------------------------------

    def _do(self, command: Any, words: str) -> bool:
        return self._undo.do(command, words, self) is not None

    def _save_head(self, values: dict[str, Any]) -> bool:
        words = translate("PreparePage", "the change of the meeting")
        return self._id is not None and self._do(EditMeeting(self._id, values), words)

    def _save_participant(self, participant: Id, values: dict[str, Any]) -> bool:
        words = translate("PreparePage", "the change of a participant")
        return self._do(EditParticipant(participant, values), words)

    def _save_point(self, point: Id, values: dict[str, Any]) -> bool:
        return self._do(EditAgendaItem(point, values), translate("PreparePage", "the change of a point"))

    def _new_person(self, name: str, function: Function, listed: bool = True) -> Id | None:
        person = self.context.bridge.new_id()
        values = {"name": name, "function": function, "listed": listed}
        words = translate("PreparePage", "the new person")
        return person if self._do(AddPerson(person, values), words) else None

    def _on_head_named(self, name: str, typed: str) -> None:
        function = {"facilitator": Function.FACILITATOR, "note_taker": Function.NOTE_TAKER}
        person = self._new_person(typed, function.get(name, Function.PROFESSIONAL))
        if person is not None:
            field = self.head.people[name]
            field.setModified(False)
            field.set_value(person)
            self.head.binder.commit(f"{name}_id")

    def _on_owner_named(self, row: AgendaRow, typed: str) -> None:
        person = self._new_person(typed, Function.PROFESSIONAL, listed=False)
        if person is not None:
            row.choose_owner(person)

    def _seat(self, person: Person) -> AddParticipant:
        values = {
            "meeting_id": self._id, "person_id": person.id, "function": person.function,
            "perspective": suggested_perspective(person.function, person.profession, person.organisation),
            "may_see": suggested_version(person.function),
        }  # fmt: skip
        return AddParticipant(self.context.bridge.new_id(), values)

    def _add_participant(self, person_id: Id) -> None:
        person = next((p for p in self._directory if p.id == person_id), None)
        if person is not None:
            self._do(self._seat(person), translate("PreparePage", "the new participant"))

    def _add_somebody_new(self, name: str) -> None:
        """Somebody typed who is in no list: kept for this meeting; what they are is asked at once."""
        person = Person(self.context.bridge.new_id(), name, Function.PROFESSIONAL)
        values = {"name": name, "function": person.function, "listed": False}
        seat = self._seat(person)
        command = Together((AddPerson(person.id, values), seat))
        if self._do(command, translate("PreparePage", "the new participant")):
            self._open_participant(seat.id)

    def _open_participant(self, participant: Id) -> None:
        record = self._record
        seat = next((p for p in record.participants if p.id == participant), None) if record else None
        if record is not None and seat is not None:
            self.person_editor.close_panel()
            self.panel.open_participant(seat, record.people.get(seat.person_id), self._start_time())

    def _open_next(self, participant: Id) -> None:
        order = [p.id for p in self._record.participants] if self._record else []
        place = order.index(participant) + 1 if participant in order else len(order)
        if place < len(order):
            self._open_participant(order[place])
        else:
            self.panel.close_panel()

    def _edit_person(self, participant: Id) -> None:
        record = self._record
        seat = next((p for p in record.participants if p.id == participant), None) if record else None
        if record is not None and seat is not None and seat.person_id in record.people:
            self.panel.close_panel()
            self.person_editor.open_person(record.people[seat.person_id])

    def _remove_participant(self, participant: Id) -> None:
        if self._do(RemoveParticipant(participant), translate("PreparePage", "the removed participant")):
            self.context.go.offer_undo(translate("PreparePage", "The participant is removed."))

    def _move_participant(self, participant: Id, before: Id | None) -> None:
        self._do(MoveParticipant(participant, before), translate("PreparePage", "the moved participant"))

    def _add_point(self, title: str) -> None:
        values = {"meeting_id": self._id, "title": title, "minutes": NEW_POINT_MINUTES}
        command = AddAgendaItem(self.context.bridge.new_id(), values)
        self._do(command, translate("PreparePage", "the new point"))

    def _take_steps(self) -> None:
        method = self._method()
        if method is not None:
            points = (
                AddAgendaItem(self.context.bridge.new_id(), {"meeting_id": self._id, **values})
                for values in agenda_of(method, self._record.child_names if self._record else "")
            )
            self._do(Together(tuple(points)), translate("PreparePage", "the steps of the method"))

    def _remove_point(self, point: Id) -> None:
        if self._do(RemoveAgendaItem(point), translate("PreparePage", "the removed point")):
            self.context.go.offer_undo(translate("PreparePage", "The point is removed."))

    def _move_point(self, point: Id, before: Id | None) -> None:
        self._do(MoveAgendaItem(point, before), translate("PreparePage", "the moved point"))

    def _on_voice(self) -> None:
        """What the child told before the meeting."""
        record = self._record
        if self._id is not None and record is not None and record.head.method in self.context.methods.by_id:
            self.panel.close_panel()
            self.person_editor.close_panel()
            self.voice.toggle(self._id)

    # -- going -----------------------------------------------------------------------------------------

    def _start(self) -> None:
        if self._id is not None:
            self.leave()
            self.context.go.run_meeting(self._id)

    def _document(self, kind: str) -> None:
        if self._id is not None:
            self.leave()
            self.context.go.show_document(kind, self._id)

    def _ask_remove(self) -> None:
        question = ask(
            self,
            translate("PreparePage", "Delete the meeting?"),
            translate("PreparePage", "Its preparation goes with it, and cannot be brought back."),
            translate("PreparePage", "Delete the meeting"),
            translate("PreparePage", "Keep it"),
            self._remove,
        )
        question.act_button.setObjectName("prepare.remove.act")
        question.safe_button.setObjectName("prepare.remove.keep")

    def _remove(self) -> None:
        gone, self._id = self._id, None  # nothing is to be read of it any more
        if gone is None:
            return
        if self.context.bridge.do(RemoveMeeting(gone), self) is None:
            self._id = gone
            return
        self._record = None
        self._undo.clear()
        self.context.go.show_meetings()
