"""The leader's own answer to whether a report of concern is due: asked when the others have gone.

It is read from the private side of the meeting alone, and the program reports to nobody.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from tvaer.services.commands import AnswerConcern
from tvaer.snapshots import MeetingRecord, ReportOfConcern
from tvaer.ui.dates import local_day
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.widgets.choices import Option, Pills
from tvaer.ui.widgets.date_field import DateField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

_DUE = {"yes": True, "no": False}


class ConcernPanel(Panel):
    """One question with a reason, who does it, and by when."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("close.concern", translate("Concern", "For you alone"), parent)
        self.session = session
        self._build()

    def _build(self) -> None:
        question = translate("Concern", "Is a report of concern due?")
        self.form.addWidget(Label(question, "body", weight=600, wrap=True))
        self.due = Pills(
            question,
            [
                Option("no", translate("Concern", "No")),
                Option("yes", translate("Concern", "Yes")),
            ],
        )
        self.due.set_name("close.concern.due")
        self.due.chosen.connect(lambda value: self._keep("due", _DUE[value]))
        self.form.addWidget(self.due)
        self.reason = TextArea(min_lines=3)
        self.reason.setObjectName("close.concern.reason")
        keeps_itself(self.reason, self.session, lambda text: self._keep("reason", text.strip()))
        self.form.addWidget(Field(translate("Concern", "Why, or why not"), self.reason))
        self.by = PersonField(())
        self.by.setObjectName("close.concern.by")
        self.by.chosen.connect(lambda value: self._keep("by_id", value))
        self._by_row = Field(translate("Concern", "Who does it"), self.by)
        self.by.not_understood.connect(
            lambda: self._by_row.set_error(translate("Concern", "Nobody has this name here yet."))
        )
        self.form.addWidget(self._by_row)
        self.deadline = DateField(today=lambda: local_day(self.session.context.clock.now()))
        self.deadline.setObjectName("close.concern.deadline")
        self.deadline.date_chosen.connect(self._on_deadline)
        self._deadline_row = Field(translate("Concern", "By when"), self.deadline)
        self.deadline.not_understood.connect(
            lambda: self._deadline_row.set_error(translate("Concern", "A day, such as 1.12 or Friday"))
        )
        self.form.addWidget(self._deadline_row)
        words = translate(
            "Concern",
            "The program reports to nobody: you do that where you usually do. Your answer stands here and "
            "nowhere else, in no minutes, no list and on no other screen.",
        )
        self.form.addWidget(Label(words, "caption", "muted", wrap=True))
        self.form.addStretch(1)

    def first_focus(self) -> QWidget | None:
        return self.due.choices()[0]

    def show_record(self, record: MeetingRecord) -> None:
        known = self._known() or ReportOfConcern(record.head.id)
        said = next((key for key, value in _DUE.items() if value is known.due), "")
        self.due.set_value(said)
        self.reason.set_text(known.reason)
        self.by.set_people(tuple(record.people.values()))
        self.by.set_value(known.by_id)
        self.deadline.set_value(known.deadline)

    def _known(self) -> ReportOfConcern | None:
        return self.session.context.bridge.reads.private_side(self.session.meeting_id).concern

    def _on_deadline(self, value: date | None) -> None:
        self._deadline_row.set_error("")
        self._keep("deadline", value)

    def _keep(self, column: str, value: Any) -> bool:
        self._by_row.set_error("")
        known = self._known() or ReportOfConcern(self.session.meeting_id)
        if getattr(known, column) == value:
            return True
        command = AnswerConcern(self.session.meeting_id, {column: value})
        kept = self.session.do(command, translate("Concern", "Your own answer")) is not None
        if not kept and column == "due":
            self.show_record(self.session.record)
        return kept

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return self.reason.held

    def leave(self) -> None:
        """Keeps what is half written."""
        for one in (self.reason, self.by, self.deadline):
            one.flush()
