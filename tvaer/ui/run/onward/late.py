"""Somebody has come late: a quiet band in the later steps until the framing is said in short and accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tvaer.method.model import View
from tvaer.services.commands import EditParticipant
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Attendance, Function, MeetingStatus
from tvaer.ui.run.onward.question_strip import QuestionStrip
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage

_LATE = frozenset({Attendance.LATE, Attendance.PART})
_EXEMPT = frozenset({Function.FACILITATOR, Function.INTERPRETER})


class LatePart(RunPart):
    """One person at a time; the tick is the same as on the page of the framing."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self._who: Participant | None = None
        self.accept = Button("", "secondary", "check", size="small")
        self.accept.setObjectName("run.late.accept")
        self.accept.clicked.connect(self._on_accept)
        self.strip = QuestionStrip("run.late", "user-plus", self.accept)
        page.notices.addWidget(self.strip)

    def show_record(self, record: MeetingRecord) -> None:
        self._who = self._waiting(record)
        if self._who is None:
            self.strip.tell("")
            return
        name = short_name(record, self._who.person_id)
        self.strip.tell(fill(translate("Late", "%1 has come: say the framing in short."), name))
        self.accept.set_text(fill(translate("Late", "%1 accepts it"), name))

    def _waiting(self, record: MeetingRecord) -> Participant | None:
        """Who has come after the framing and has not accepted it yet."""
        ids = self.session.method.step_ids
        framing = next((s.id for s in self.session.method.steps if s.view is View.FRAMING), None)
        step = record.head.step
        running = record.head.status is MeetingStatus.RUNNING
        if not running or framing is None or step not in ids or ids.index(step) <= ids.index(framing):
            return None
        return next((p for p in record.participants if has_come_late(p)), None)

    def _on_accept(self) -> None:
        if self._who is not None:
            command = EditParticipant(self._who.id, {"accepted": True})
            self.session.do(command, translate("Framing", "Accept the framing"))
            self.page.focus_page()


def has_come_late(person: Participant) -> bool:
    """In the room now, not from the beginning, and without having accepted the framing."""
    here = any(stay.until is None for stay in person.presence)
    late = person.attendance in _LATE or any(stay.since > 0 for stay in person.presence)
    return here and late and person.accepted is not True and person.function not in _EXEMPT
